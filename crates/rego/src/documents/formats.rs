//! Files that are neither Terraform's, JSON nor YAML, as conftest's parsers give them.

use std::collections::BTreeMap;

use palisade_source::{FileId, SourceFile, Span};
use regorus::Value;
use toml::Value as Toml;

use super::{Parser, dockerfile, lines, xml};

/// How a file is read by its name; none where it is not one of these.
pub(super) fn parser(path: &str) -> Option<Parser> {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if name == "dockerfile" || name.starts_with("dockerfile.") || ending == "dockerfile" {
        return Some(Parser::Dockerfile);
    }
    if name == ".env" || name.starts_with(".env.") || ending == "env" {
        return Some(Parser::Dotenv);
    }
    match ending {
        "ini" => Some(Parser::Ini),
        "jsonc" => Some(Parser::Jsonc),
        "properties" => Some(Parser::Properties),
        "toml" => Some(Parser::Toml),
        "xml" => Some(Parser::Xml),
        _ => None,
    }
}

/// The parsers by conftest's names for them.
const NAMES: [(&str, Parser); 10] = [
    ("dockerfile", Parser::Dockerfile),
    ("dotenv", Parser::Dotenv),
    ("hcl2", Parser::Hcl2),
    ("ini", Parser::Ini),
    ("json", Parser::Json),
    ("jsonc", Parser::Jsonc),
    ("properties", Parser::Properties),
    ("toml", Parser::Toml),
    ("xml", Parser::Xml),
    ("yaml", Parser::Yaml),
];

/// The parser that conftest calls by a name, of those here.
pub(crate) fn named(name: &str) -> Option<Parser> {
    NAMES.iter().find(|(own, _)| *own == name).map(|(_, parser)| *parser)
}

/// The name of a parser, where there is one of that name; else which there are.
pub fn document_parser(name: &str) -> Result<&'static str, String> {
    let found = NAMES.iter().find(|(own, _)| *own == name).map(|(own, _)| *own);
    found.ok_or_else(|| {
        let names = NAMES.map(|(own, _)| own).join(", ");
        format!("there is no parser {name:?} here: {names}; conftest's others are not read")
    })
}

/// The parser that reads a file although its name says otherwise.
pub(super) fn forced(name: Option<&str>, path: &str) -> Option<Parser> {
    let parser = named(name?)?;
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_natural = match parser {
        Parser::Yaml => matches!(ending, "yaml" | "yml"),
        Parser::Json => ending == "json",
        Parser::Hcl2 => matches!(ending, "tf" | "tofu" | "hcl" | "tfvars"),
        other => self::parser(path) == Some(other),
    };
    (!is_natural).then_some(parser)
}

/// What a file holds; where it does not read, the bytes there and why.
pub(crate) fn read(parser: Parser, text: &str) -> Result<Value, (Span, String)> {
    match parser {
        Parser::Toml => {
            let table = toml::from_str::<toml::Table>(text).map_err(|error| {
                let at = error.span().unwrap_or_default();
                (Span::new(at.start as u32, at.end as u32), format!("not valid TOML: {}", error.message()))
            })?;
            Ok(of_toml(&Toml::Table(table)))
        }
        Parser::Dockerfile => dockerfile::read(text),
        Parser::Dotenv => lines::dotenv(text),
        Parser::Ini => lines::ini(text),
        Parser::Jsonc => jsonc(text),
        Parser::Properties => lines::properties(text),
        Parser::Xml => xml::read(text),
        Parser::Hcl2 | Parser::Json | Parser::Yaml => Ok(Value::Undefined),
    }
}

/// Whether a file is read that way; all that take part are, where a parser is named for them.
pub fn is_document(named: Option<&str>, path: &str, takes_part: bool) -> bool {
    parser(path).is_some() || takes_part && forced(named, path).is_some()
}

/// What keeps such a file from being read.
pub fn document_problem(named: Option<&str>, source: &SourceFile) -> Option<(Span, String)> {
    let start = |message: String| Some((Span::at(0), message));
    match forced(named, source.path()).or_else(|| parser(source.path()))? {
        Parser::Yaml => palisade_kubernetes::documents(FileId(0), source)
            .into_iter()
            .find_map(Result::err)
            .map(|problem| (problem.site.map_or(Span::at(0), |site| site.span), problem.summary)),
        Parser::Json => match serde_json::from_str::<serde::de::IgnoredAny>(source.text()) {
            Ok(_) => None,
            Err(error) => start(format!("not valid JSON: {error}")),
        },
        parser => read(parser, source.text()).err(),
    }
}

/// JSON with comments: spaces take their place, so that what is wrong behind them is still told where it stands.
fn jsonc(text: &str) -> Result<Value, (Span, String)> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = if rest.starts_with('"') {
            string_end(rest)
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            1
        };
        let (part, behind) = rest.split_at(end);
        if part.len() > 1 && part.starts_with('/') {
            plain.extend(part.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        } else {
            plain.push_str(part);
        }
        rest = behind;
    }
    plain.push_str(rest);
    serde_json::from_str(&plain).map_err(|error| {
        let line = plain.lines().take(error.line().saturating_sub(1)).map(|line| line.len() + 1).sum::<usize>();
        (Span::at((line + error.column().saturating_sub(1)).min(text.len()) as u32), format!("not valid JSON: {error}"))
    })
}

/// Where a text in quotes ends.
fn string_end(text: &str) -> usize {
    let mut is_escaped = true;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !is_escaped => return at + 1,
            '\\' if !is_escaped => is_escaped = true,
            _ => is_escaped = false,
        }
    }
    text.len()
}

/// Dates and times are texts, as Go's time.Time is in JSON: in UTC where they name no zone.
fn of_toml(value: &Toml) -> Value {
    crate::stack::deep(|| match value {
        Toml::String(text) => Value::from(text.as_str()),
        Toml::Integer(number) => Value::from(*number),
        Toml::Float(number) => Value::from(*number),
        Toml::Boolean(known) => Value::Bool(*known),
        Toml::Datetime(time) => {
            let date = time.date.map_or_else(|| "0000-01-01".to_owned(), |date| date.to_string());
            let clock = time.time.map_or_else(|| "00:00:00".to_owned(), |clock| clock.to_string());
            let zone = time.offset.map_or_else(|| "Z".to_owned(), |zone| zone.to_string());
            Value::from(format!("{date}T{clock}{zone}"))
        }
        Toml::Array(items) => Value::from(items.iter().map(of_toml).collect::<Vec<_>>()),
        Toml::Table(members) => {
            let members = members.iter().map(|(name, value)| (Value::from(name.as_str()), of_toml(value)));
            Value::from(members.collect::<BTreeMap<_, _>>())
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toml_is_read_as_conftest_reads_it() {
        let text = "n = 1\nf = 1.5\nwhen = 1979-05-27T07:32:00Z\nday = 1979-05-27\nt = 07:32:00\n\
                    [owner]\n\"a.b\" = [true, 'x']\n[[p]]\nk = 1\n[[p]]\nk = 2\n";
        let wanted = r#"{"day":"1979-05-27T00:00:00Z","f":1.5,"n":1,"owner":{"a.b":[true,"x"]},"p":[{"k":1},{"k":2}],"#;
        let wanted = format!(r#"{wanted}"t":"0000-01-01T07:32:00Z","when":"1979-05-27T07:32:00Z"}}"#);
        assert_eq!(read(Parser::Toml, text).unwrap().to_string(), wanted);
        let (span, message) = read(Parser::Toml, "a = 1\nb = \n").unwrap_err();
        assert!(message.starts_with("not valid TOML") && span.start >= 6, "{span:?} {message}");
    }

    #[test]
    fn comments_in_json_are_passed_over() {
        let text = "// one\n{\"a\": \"// no\", /* two\n */ \"b\": [1, 2.5], \"c\": \"\\\"/*\"}";
        assert_eq!(read(Parser::Jsonc, text).unwrap().to_string(), r#"{"a":"// no","b":[1,2.5],"c":"\"/*"}"#);
        let (span, message) = read(Parser::Jsonc, "{\n// x\n\"a\": }").unwrap_err();
        assert!(message.starts_with("not valid JSON") && span.start > 6, "{span:?} {message}");
    }

    #[test]
    fn names_tell_how_files_are_read() {
        for (path, wanted) in [
            ("a/Dockerfile", Some(Parser::Dockerfile)),
            ("Dockerfile.debug", Some(Parser::Dockerfile)),
            ("dev.Dockerfile", Some(Parser::Dockerfile)),
            ("Cargo.toml", Some(Parser::Toml)),
            ("a/.env", Some(Parser::Dotenv)),
            (".env.prod", Some(Parser::Dotenv)),
            ("prod.env", Some(Parser::Dotenv)),
            ("grafana.ini", Some(Parser::Ini)),
            ("app.PROPERTIES", Some(Parser::Properties)),
            ("pom.xml", Some(Parser::Xml)),
            ("tsconfig.jsonc", Some(Parser::Jsonc)),
            ("docker/readme.md", None),
            ("toml", None),
        ] {
            assert_eq!(parser(path), wanted, "{path}");
        }
    }
}
