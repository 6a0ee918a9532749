//! `csvdecode`. The reader is as strict as Go's `encoding/csv`, which other readers of CSV are not: a quote where none
//! may be, or a record of another length, is an error.

use super::arguments::text;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Str, Type, Value, normalize};

pub(super) fn functions() -> Vec<Function> {
    vec![Function::typed("csvdecode", [Param::new("str", Type::String)], csv_type, csv_decode)]
}

fn csv_type(args: &[Value]) -> Result<Type, FnError> {
    match args[0].as_str() {
        Some(source) => Ok(Type::list(row_type(&header(&mut Reader { source, line: 0 })?))),
        None => Ok(Type::Dynamic),
    }
}

fn row_type(names: &[Str]) -> Type {
    Type::object(names.iter().map(|name| (name.clone(), Type::String)))
}

fn header(reader: &mut Reader<'_>) -> Result<Vec<Str>, FnError> {
    let (names, _) = reader.record()?.ok_or_else(|| FnError::new("missing header line"))?;
    let names: Vec<Str> = names.iter().map(|name| normalize(name).into()).collect();
    let mut sorted: Vec<&Str> = names.iter().collect();
    sorted.sort();
    match sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(FnError::new(format!("duplicate column name {:?}", pair[0]))),
        None => Ok(names),
    }
}

fn csv_decode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let mut reader = Reader { source: text(&args[0]), line: 0 };
    let names = header(&mut reader)?;
    let mut rows = Vec::new();
    while let Some((fields, line)) = reader.record()? {
        if fields.len() != names.len() {
            return Err(parse_error(line, "wrong number of fields"));
        }
        rows.push(Value::object(names.iter().cloned().zip(fields.into_iter().map(Value::string)).collect()));
    }
    Ok(Value::list(row_type(&names), rows))
}

fn parse_error(line: usize, what: &str) -> FnError {
    FnError::new(format!("CSV parse error on line {line}: {what}"))
}

struct Reader<'s> {
    /// What is still to be read.
    source: &'s str,
    /// Lines read so far.
    line: usize,
}

impl<'s> Reader<'s> {
    /// A line without its end, and whether it had one.
    fn next_line(&mut self) -> Option<(&'s str, bool)> {
        if self.source.is_empty() {
            return None;
        }
        self.line += 1;
        let (line, rest, ended) = match self.source.split_once('\n') {
            Some((line, rest)) => (line, rest, true),
            None => (self.source, "", false),
        };
        self.source = rest;
        Some((line.strip_suffix('\r').unwrap_or(line), ended))
    }

    /// The fields of the next record and the line that it starts on. Empty lines are no records.
    fn record(&mut self) -> Result<Option<(Vec<String>, usize)>, FnError> {
        let (mut line, mut ended) = loop {
            match self.next_line() {
                None => return Ok(None),
                Some((line, ended)) if !line.is_empty() => break (line, ended),
                Some(_) => {}
            }
        };
        let first = self.line;
        let mut fields = Vec::new();
        loop {
            let Some(mut quoted) = line.strip_prefix('"') else {
                let (field, rest) = line.split_once(',').map_or((line, None), |(field, rest)| (field, Some(rest)));
                if field.contains('"') {
                    return Err(parse_error(self.line, "bare \" in non-quoted-field"));
                }
                fields.push(field.to_owned());
                match rest {
                    Some(rest) => line = rest,
                    None => return Ok(Some((fields, first))),
                }
                continue;
            };
            let stray = |line| parse_error(line, "extraneous or missing \" in quoted-field");
            let mut field = String::new();
            let rest = loop {
                if let Some((part, rest)) = quoted.split_once('"') {
                    field.push_str(part);
                    match rest.strip_prefix('"') {
                        Some(rest) => {
                            field.push('"');
                            quoted = rest;
                        }
                        None => break rest,
                    }
                } else {
                    field.push_str(quoted);
                    if !ended {
                        return Err(stray(self.line));
                    }
                    field.push('\n');
                    (quoted, ended) = self.next_line().ok_or_else(|| stray(self.line))?;
                }
            };
            fields.push(field);
            match rest.strip_prefix(',') {
                Some(rest) => line = rest,
                None if rest.is_empty() => return Ok(Some((fields, first))),
                None => return Err(stray(self.line)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(source: &str) -> Result<Vec<Vec<String>>, String> {
        let mut reader = Reader { source, line: 0 };
        let mut all = Vec::new();
        while let Some((fields, _)) = reader.record().map_err(|error| error.message)? {
            all.push(fields);
        }
        Ok(all)
    }

    #[test]
    fn records_are_gos() {
        assert_eq!(records("a,\r\n\n\"b\r\nc\",\"\"\"\"\r").unwrap(), [vec!["a", ""], vec!["b\nc", "\""]]);
        assert_eq!(records(",").unwrap(), [["", ""]]);
        assert_eq!(
            records("a\n\"b\"c").unwrap_err(),
            "CSV parse error on line 2: extraneous or missing \" in quoted-field"
        );
        assert_eq!(records("a\"").unwrap_err(), "CSV parse error on line 1: bare \" in non-quoted-field");
        assert!(records("\"a\n").is_err());
    }
}
