//! Files that are neither Terraform's, JSON nor YAML, as conftest's parsers give them.

use std::collections::BTreeMap;

use palisade_source::{SourceFile, Span};
use regorus::Value;
use toml::Value as Toml;

use super::{Parser, dockerfile};

/// How a file is read by its name; none where it is not one of these.
pub(super) fn parser(path: &str) -> Option<Parser> {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if name == "dockerfile" || name.starts_with("dockerfile.") || ending == "dockerfile" {
        return Some(Parser::Dockerfile);
    }
    (ending == "toml").then_some(Parser::Toml)
}

/// What a file holds; where it does not read, the bytes there and why.
pub(super) fn read(parser: Parser, text: &str) -> Result<Value, (Span, String)> {
    match parser {
        Parser::Toml => {
            let table = toml::from_str::<toml::Table>(text).map_err(|error| {
                let at = error.span().unwrap_or_default();
                (Span::new(at.start as u32, at.end as u32), format!("not valid TOML: {}", error.message()))
            })?;
            Ok(of_toml(&Toml::Table(table)))
        }
        Parser::Dockerfile => dockerfile::read(text),
        Parser::Hcl2 | Parser::Json | Parser::Yaml => Ok(Value::Undefined),
    }
}

/// Whether a file is read that way.
pub fn is_document(path: &str) -> bool {
    parser(path).is_some()
}

/// What keeps such a file from being read.
pub fn document_problem(source: &SourceFile) -> Option<(Span, String)> {
    read(parser(source.path())?, source.text()).err()
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
    fn names_tell_how_files_are_read() {
        for (path, wanted) in [
            ("a/Dockerfile", Some(Parser::Dockerfile)),
            ("Dockerfile.debug", Some(Parser::Dockerfile)),
            ("dev.Dockerfile", Some(Parser::Dockerfile)),
            ("Cargo.toml", Some(Parser::Toml)),
            ("docker/readme.md", None),
            ("toml", None),
        ] {
            assert_eq!(parser(path), wanted, "{path}");
        }
    }
}
