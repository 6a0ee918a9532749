//! Formats of lines, as conftest gives them: INI, Java's properties, dotenv.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use palisade_source::Span;
use regex::Regex;
use regorus::Value;

/// What is read, or the bytes there and why it cannot be.
type Read<T> = Result<T, (Span, String)>;

fn fail<T>(at: usize, text: &str, message: &str) -> Read<T> {
    Err((Span::new(at as u32, (at + text.trim_end().len()) as u32), message.to_owned()))
}

fn object<'m>(members: impl IntoIterator<Item = (&'m String, Value)>) -> Value {
    Value::from(
        members.into_iter().map(|(name, value)| (Value::from(name.as_str()), value)).collect::<BTreeMap<_, _>>(),
    )
}

/// A file's lines with their offsets, ends of lines included.
struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Lines<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = &self.text[self.at..];
        let end = rest.find('\n').map_or(rest.len(), |end| end + 1);
        let line = (self.at, &rest[..end]);
        self.at += end;
        (end > 0).then_some(line)
    }
}

/// An INI file: sections of names and values. What stands before the first section, and in one named `DEFAULT`, conftest
/// drops. Numbers and booleans are told by how they are written.
pub(super) fn ini(text: &str) -> Read<Value> {
    let mut sections: BTreeMap<String, BTreeMap<String, Value>> = BTreeMap::new();
    let mut section = "DEFAULT".to_owned();
    let mut numbered = 0;
    let mut lines = Lines { text, at: 0 };
    while let Some((at, line)) = lines.next() {
        let line = line.trim_start();
        let at = at.max(lines.at - line.len());
        match line.chars().next() {
            None | Some('#' | ';') => {}
            Some('[') => {
                let Some(end) = line.rfind(']') else { return fail(at, line, "this section has no `]`") };
                if end == 1 {
                    return fail(at, line, "this section has no name");
                }
                line[1..end].clone_into(&mut section);
                sections.entry(section.clone()).or_default();
                numbered = 0;
            }
            Some(_) => {
                let (mut name, rest) = ini_name(at, line)?;
                if name == "-" {
                    numbered += 1;
                    name = format!("#{numbered}");
                }
                let value = ini_value(at, rest, &mut lines)?;
                if matches!(value.to_ascii_lowercase().trim_start_matches(['+', '-']), "nan" | "inf" | "infinity") {
                    return fail(at, line, "conftest reads this as a number, and JSON has no such one");
                }
                sections.entry(section.clone()).or_default().insert(name, told_by_form(&value));
            }
        }
    }
    sections.remove("DEFAULT");
    Ok(object(
        sections
            .iter()
            .map(|(name, members)| (name, object(members.iter().map(|(name, value)| (name, value.clone()))))),
    ))
}

/// A line's name, and what stands behind `=` or `:`.
fn ini_name(at: usize, line: &str) -> Read<(String, &str)> {
    let quote = ["\"\"\"", "\"", "`"].into_iter().find(|quote| line.starts_with(quote));
    let (name, behind) = match quote {
        Some(quote) => match line[quote.len()..].split_once(quote) {
            Some((name, behind)) => (name, behind),
            None => return fail(at, line, "the quote of this name does not end"),
        },
        None => ("", line),
    };
    match (quote, behind.find(['=', ':'])) {
        (_, None) => fail(at, line, "this line is no section, no comment, and has no `=`"),
        (None, Some(0)) => fail(at, line, "there is no name before the `=`"),
        (None, Some(end)) => Ok((behind[..end].trim().to_owned(), &behind[end + 1..])),
        (Some(_), Some(end)) => Ok((name.trim().to_owned(), &behind[end + 1..])),
    }
}

fn ini_value(at: usize, rest: &str, lines: &mut Lines<'_>) -> Read<String> {
    let value = rest.trim_start();
    let quote = ["\"\"\"", "`"].into_iter().find(|quote| value.len() > quote.len() && value.starts_with(quote));
    if let Some(quote) = quote.or_else(|| value.starts_with('`').then_some("`")) {
        let inner = &value[quote.len()..];
        if let Some(end) = inner.rfind(quote) {
            return Ok(inner[..end].to_owned());
        }
        let mut all = inner.to_owned();
        for (_, line) in lines.by_ref() {
            match line.rfind(quote) {
                Some(end) => return Ok(all + &line[..end]),
                None => all.push_str(line),
            }
        }
        return fail(at, rest, "the quote of this value does not end");
    }
    let value = value.trim_end();
    if let Some(start) = value.strip_suffix('\\') {
        let mut all = start.to_owned();
        for (_, line) in lines.by_ref() {
            let line = line.trim();
            match line.strip_suffix('\\') {
                Some(more) => all.push_str(more),
                None => {
                    all.push_str(line);
                    break;
                }
            }
        }
        return Ok(all);
    }
    // A comment needs no space before it.
    let value = value.find(['#', ';']).map_or(value, |end| value[..end].trim());
    let unquoted = ['\'', '"'].into_iter().find_map(|quote| {
        let inner = value.strip_prefix(quote)?.strip_suffix(quote)?;
        (!inner.contains(quote)).then_some(inner)
    });
    Ok(unquoted.unwrap_or(value).to_owned())
}

/// A text as the number or boolean that Go reads it as.
fn told_by_form(text: &str) -> Value {
    if let Some(number) = text.parse::<f64>().ok().filter(|number| number.is_finite()) {
        return Value::from(number);
    }
    match text {
        "t" | "T" | "TRUE" | "true" | "True" => Value::Bool(true),
        "f" | "F" | "FALSE" | "false" | "False" => Value::Bool(false),
        text => Value::from(text),
    }
}

/// Java's properties: all values are texts. `${…}` in them stays as it is.
pub(super) fn properties(text: &str) -> Read<Value> {
    let mut found = BTreeMap::new();
    let mut chars = Chars { text, at: 0 };
    while let Some(first) = chars.peek() {
        match first {
            '\r' | '\n' | ' ' | '\t' | '\u{c}' => drop(chars.next()),
            '#' | '!' => while chars.next().is_some_and(|c| !is_end(c)) {},
            _ => {
                let name = chars.name()?;
                chars.pass_over(&[' ', '\t', '\u{c}']);
                if chars.peek().is_some_and(|c| matches!(c, '=' | ':')) {
                    chars.next();
                }
                chars.pass_over(&[' ', '\t', '\u{c}']);
                let value = chars.value()?;
                found.insert(name, value);
            }
        }
    }
    Ok(object(found.iter().map(|(name, value)| (name, Value::from(value.as_str())))))
}

fn is_end(c: char) -> bool {
    matches!(c, '\r' | '\n')
}

struct Chars<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Chars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }
}

impl Chars<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn pass_over(&mut self, over: &[char]) {
        while self.peek().is_some_and(|c| over.contains(&c)) {
            self.next();
        }
    }

    fn name(&mut self) -> Read<String> {
        let mut name = String::new();
        while let Some(c) = self.peek().filter(|c| !matches!(c, ' ' | '\u{c}' | '\t' | '\r' | '\n' | ':' | '=')) {
            self.next();
            name.push(if c == '\\' { self.escaped()? } else { c });
        }
        Ok(name)
    }

    fn value(&mut self) -> Read<String> {
        let mut value = String::new();
        while let Some(c) = self.next().filter(|&c| !is_end(c)) {
            if c != '\\' {
                value.push(c);
            } else if self.peek().is_some_and(is_end) {
                self.next();
                self.pass_over(&[' ', '\t', '\u{c}']);
            } else {
                value.push(self.escaped()?);
            }
        }
        Ok(value)
    }

    fn escaped(&mut self) -> Read<char> {
        let at = self.at;
        match self.next() {
            None => fail(at.saturating_sub(1), "\\", "nothing stands behind this backslash"),
            Some('f') => Ok('\u{c}'),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some('u') => {
                let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
                let number = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 4);
                match number.and_then(char::from_u32) {
                    Some(c) => {
                        self.at += 4;
                        Ok(c)
                    }
                    None => fail(at, "u0000", "four hexadecimal digits stand behind \\u"),
                }
            }
            Some(c) => Ok(c),
        }
    }
}

/// What a line of dotenv is: a name, `=` or `: `, and a value, quoted or not.
fn dotenv_line() -> &'static Regex {
    static LINE: OnceLock<Regex> = OnceLock::new();
    LINE.get_or_init(|| {
        let value = r#"'(?:\\'|[^'])*'|"(?:\\"|[^"])*"|[^#\n]+"#;
        let line = format!(r"\A\s*(?:export\s+)?([\w.]+)(?:\s*=\s*|:\s+?)({value})?\s*(?:#.*)?\z");
        Regex::new(&line).expect("the expression is one")
    })
}

/// A reference in a value: `$NAME`, `${NAME}`, or a dollar behind a backslash.
fn dotenv_reference() -> &'static Regex {
    static REFERENCE: OnceLock<Regex> = OnceLock::new();
    REFERENCE.get_or_init(|| {
        Regex::new(r"(\\)?\$(?:\{([A-Z0-9_]+)\}?|([A-Z0-9_]+)\}?|\{?\}?)").expect("the expression is one")
    })
}

/// A dotenv file: all values are texts. A name that the file does not set before is empty: what the environment of a run
/// holds decides no verdict.
pub(super) fn dotenv(text: &str) -> Read<Value> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut lines = Lines { text, at: 0 };
    while let Some((at, line)) = lines.next() {
        let mut all = line.trim().to_owned();
        if all.is_empty() || all.starts_with('#') {
            continue;
        }
        let opened =
            all.split_once('=').or_else(|| all.split_once(':')).and_then(|(_, value)| open_quote(value.trim()));
        let mut quote = opened;
        while let Some(open) = quote {
            let Some((_, line)) = lines.next() else { return fail(at, line, "the quote of this value does not end") };
            let line = line.trim_end_matches(['\n', '\r']);
            all.push('\n');
            all.push_str(line);
            if line.rfind(open).is_some_and(|end| !line[..end].ends_with('\\')) {
                quote = None;
            }
        }
        let Some(parts) = dotenv_line().captures(&all) else {
            return fail(at, line, "this line is no name with a value");
        };
        let value = parts.get(2).map_or("", |value| value.as_str().trim());
        let value = dotenv_value(value, &found);
        found.insert(parts[1].to_owned(), value);
    }
    Ok(object(found.iter().map(|(name, value)| (name, Value::from(value.as_str())))))
}

/// The quote that a value opens and does not close on its line.
fn open_quote(value: &str) -> Option<char> {
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = value[1..].trim();
    let closes = inner.rfind(quote).is_some_and(|end| !inner[..end].ends_with('\\'));
    (!closes).then_some(quote)
}

fn dotenv_value(written: &str, known: &BTreeMap<String, String>) -> String {
    let inner = |quote| written.strip_prefix(quote).and_then(|rest: &str| rest.strip_suffix(quote));
    if let Some(plain) = inner('\'') {
        return plain.to_owned();
    }
    let value = match inner('"') {
        Some(inner) => unescaped(&inner.replace("\\n", "\n").replace("\\r", "\r")),
        None => written.to_owned(),
    };
    let replaced = dotenv_reference().replace_all(&value, |parts: &regex::Captures<'_>| {
        if parts.get(1).is_some() {
            return parts[0][1..].to_owned();
        }
        match parts.get(2).or_else(|| parts.get(3)) {
            Some(name) => known.get(name.as_str()).cloned().unwrap_or_default(),
            None => parts[0].to_owned(),
        }
    });
    replaced.into_owned()
}

/// Without the backslashes before anything but a dollar.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\\' && chars.peek().is_some_and(|&next| next != '$') {
            out.extend(chars.next());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ini_is_read_as_conftest_reads_it() {
        let text = "dropped = 1\n[paths]\ndata = /var/lib ; where\n; a comment\nlogs: \"a b\"\nmode = 0640\n\
                    [auth.basic]\nenabled = false\nlong = a\\\n  b\n- = x\n- = y\n\"q = r\" = `it's`\n[DEFAULT]\nx = 1\n";
        let wanted = r##"{"auth.basic":{"#1":"x","#2":"y","enabled":false,"long":"ab","q = r":"it's"},"##;
        let wanted = format!(r#"{wanted}"paths":{{"data":"/var/lib","logs":"a b","mode":640}}}}"#);
        assert_eq!(ini(text).unwrap().to_string(), wanted);
        for (wrong, line) in [("[a\n", 0), ("[a]\nkey\n", 4), ("[a]\n= 1\n", 4), ("[a]\nx = nan\n", 4)] {
            let (span, message) = ini(wrong).unwrap_err();
            assert_eq!(span.start, line, "{wrong:?}: {message}");
        }
    }

    #[test]
    fn properties_are_read_as_conftest_reads_them() {
        let text = "# c\n! d\na=1\nb : two words \nc three\nd\\ e = \\u0041\\tz\nlong = x,\\\n    y\nempty\nr = ${a}";
        let wanted = "{\"a\":\"1\",\"b\":\"two words \",\"c\":\"three\",\"d e\":\"A\\tz\",\"empty\":\"\",\"long\":\"x,y\",\"r\":\"${a}\"}";
        assert_eq!(properties(text).unwrap().to_string(), wanted);
        assert!(properties("a = \\u00").is_err());
    }

    #[test]
    fn dotenv_is_read_as_conftest_reads_it() {
        let text = "# c\nexport A=1\nB: two # c\nC='${A}'\nD=\"x\\n${A}\\$A\"\nE=$A/$MISSING/\nF=\"one\ntwo\"\nG=\n";
        let wanted =
            "{\"A\":\"1\",\"B\":\"two\",\"C\":\"${A}\",\"D\":\"x\\n1$A\",\"E\":\"1//\",\"F\":\"one\\ntwo\",\"G\":\"\"}";
        assert_eq!(dotenv(text).unwrap().to_string(), wanted);
        let (span, _) = dotenv("A=1\nno name\n").unwrap_err();
        assert_eq!(span.start, 4);
        assert!(dotenv("A=\"x\n").is_err());
    }
}
