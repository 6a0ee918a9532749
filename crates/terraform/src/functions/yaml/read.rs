use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StructureStyle};

use super::breaks::Lines;
use super::resolve::{Scalar, resolve};
use crate::cty::{MAX_VALUE_DEPTH, Str, Type, Value, convert};

type Result<T> = std::result::Result<T, String>;

/// The value of the one document of a text.
pub(super) fn document(source: &str) -> Result<Value> {
    let options = granit_parser::options! {
        simple_key_max_lookahead: u32::MAX as usize,
        flow_nesting_limit: usize::from(MAX_VALUE_DEPTH) + 1,
        block_nesting_limit: usize::from(MAX_VALUE_DEPTH) + 1,
        emit_comments: false,
    };
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let lines = Lines::of(source);
    let mut builder =
        Builder { source: &lines, open: Vec::new(), anchors: HashMap::new(), documents: 0, root: None, read: 0 };
    for next in Parser::new_from_str_with_options(&lines.text, options) {
        match next {
            Ok((event, span)) => builder.event(event, span.byte_range().unwrap_or_default())?,
            Err(error) if *error.kind() == ErrorKind::RecursionLimitExceeded => {
                return Ok(Value::limited("value-depth"));
            }
            Err(error) => return Err(described(&error)),
        }
    }
    builder.root.ok_or_else(|| "missing start of document".to_owned())
}

fn described(error: &ScanError) -> String {
    let at = error.marker();
    format!("on line {}, column {}: {}", at.line(), at.col() + 1, error.info())
}

/// A collection whose end is still to come.
struct Open {
    anchor: usize,
    in_brackets: bool,
    parts: Parts,
}

enum Parts {
    Sequence(Vec<Value>),
    Mapping { members: Vec<(Str, Value)>, key: Option<Key> },
}

/// A key whose value is still to come.
enum Key {
    Text(Str),
    /// `<<`: the members of its value become the mapping's own.
    Merge,
}

struct Builder<'s> {
    source: &'s Lines<'s>,
    open: Vec<Open>,
    anchors: HashMap<usize, Value>,
    documents: usize,
    root: Option<Value>,
    /// How far the events have come.
    read: usize,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, at: Range<usize>) -> Result<()> {
        if let Event::Scalar(_, _, anchor, _) | Event::SequenceStart(_, anchor, _) | Event::MappingStart(_, anchor, _) =
            event
            && anchor != 0
        {
            self.check_anchor(&at)?;
        }
        self.read = self.read.max(match event {
            Event::Scalar(..) | Event::Alias(_) => at.end,
            Event::SequenceStart(..) | Event::MappingStart(..) => at.start,
            // What is around nodes holds no anchors.
            _ => self.read,
        });
        match event {
            Event::DocumentStart(_, version) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err("only a single document is allowed".to_owned());
                }
                if version.is_some_and(|version| (version.major, version.minor) != (1, 1)) {
                    return Err("found incompatible YAML document".to_owned());
                }
                Ok(())
            }
            Event::Scalar(text, style, anchor, tag) => {
                let tag = tag.map(|tag| format!("{}{}", tag.handle(), tag.suffix())).unwrap_or_default();
                self.check_indentation(&at)?;
                let text = self.text(&text, style, &at);
                self.scalar(&Scalar { text: &text, tag: &tag, is_quoted: is_quoted(style) }, style, anchor)
            }
            Event::SequenceStart(style, anchor, tag) => {
                check_tag(tag.as_deref(), "seq", "sequence")?;
                self.check_indentation(&at)?;
                self.begin(anchor, style, Parts::Sequence(Vec::new()))
            }
            Event::MappingStart(style, anchor, tag) => {
                check_tag(tag.as_deref(), "map", "mapping")?;
                self.check_indentation(&at)?;
                self.begin(anchor, style, Parts::Mapping { members: Vec::new(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open { anchor, parts, .. }) => {
                    let value = match parts {
                        Parts::Sequence(values) => Value::tuple(values),
                        Parts::Mapping { members, .. } => Value::object(members),
                    };
                    self.complete(value, anchor)
                }
                None => Ok(()),
            },
            Event::Alias(anchor) => {
                if self.wants_key() {
                    return Err(ONLY_STRINGS.to_owned());
                }
                let known = self.anchors.get(&anchor).cloned();
                let value = known.ok_or("cannot refer to an anchor from inside its own definition")?;
                self.complete(value, 0)
            }
            // Marks and presentation.
            _ => Ok(()),
        }
    }

    fn wants_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { parts: Parts::Mapping { key: None, .. }, .. }))
    }

    /// `go-yaml` takes letters, digits, `_` and `-` in the name of an anchor, YAML 1.2 any character.
    fn check_anchor(&self, at: &Range<usize>) -> Result<()> {
        let before = self.source.text.get(self.read..at.start.max(self.read)).unwrap_or_default();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        let named = before.lines().find_map(|line| {
            let line = line.split_once(" #").map_or(line, |(line, _)| line);
            line.split([' ', '\t', '[', '{', ',']).find_map(|word| word.strip_prefix('&'))
        });
        match named {
            Some(name) if name.is_empty() || !name.trim_end_matches([']', '}']).chars().all(is_plain) => {
                Err("did not find expected alphabetic or numeric character".to_owned())
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Tabs may stand before what is in brackets, but do not indent a block.
    fn check_indentation(&self, at: &Range<usize>) -> Result<()> {
        if at.is_empty() || self.open.last().is_some_and(|open| open.in_brackets) {
            return Ok(());
        }
        let before = self.source.text.get(..at.start).unwrap_or_default();
        let blank = before.trim_end_matches([' ', '\t']);
        let starts_line = blank.is_empty() || blank.ends_with(['\n', '\r']);
        if starts_line && before[blank.len()..].contains('\t') {
            return Err("found character that cannot start any token".to_owned());
        }
        Ok(())
    }

    /// The text of a scalar, which the parser completes where `go-yaml` does not.
    fn text<'t>(&self, text: &'t str, style: ScalarStyle, at: &Range<usize>) -> Cow<'t, str> {
        if let Some(text) = self.source.scalar(text, style, at) {
            return Cow::Owned(text);
        }
        Cow::Borrowed(match style {
            // What was left out is given as `~`.
            ScalarStyle::Plain if at.is_empty() => "",
            // The last line of a block ends with a line break only if the document does.
            ScalarStyle::Literal | ScalarStyle::Folded
                if at.end == self.source.text.len() && !self.source.text.ends_with('\n') =>
            {
                text.strip_suffix('\n').unwrap_or(text)
            }
            _ => text,
        })
    }

    fn begin(&mut self, anchor: usize, style: StructureStyle, parts: Parts) -> Result<()> {
        if self.wants_key() {
            return Err(ONLY_STRINGS.to_owned());
        }
        self.open.push(Open { anchor, in_brackets: style == StructureStyle::Flow, parts });
        Ok(())
    }

    fn scalar(&mut self, scalar: &Scalar<'_>, style: ScalarStyle, anchor: usize) -> Result<()> {
        if let Some(Open { parts: Parts::Mapping { key: key @ None, .. }, .. }) = self.open.last_mut() {
            *key = Some(key_of(scalar)?);
            return Ok(());
        }
        let value = resolve(scalar)?;
        // A block is read like a plain scalar, and then made a string.
        let is_block = scalar.tag.is_empty() && matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let value = if is_block { convert(&value, &Type::String).map_err(|error| error.message)? } else { value };
        self.complete(value, anchor)
    }

    fn complete(&mut self, value: Value, anchor: usize) -> Result<()> {
        if anchor != 0 {
            self.anchors.insert(anchor, value.clone());
        }
        match self.open.last_mut() {
            None => self.root = Some(value),
            Some(Open { parts: Parts::Sequence(values), .. }) => values.push(value),
            Some(Open { parts: Parts::Mapping { members, key }, .. }) => match key.take() {
                Some(Key::Text(name)) => members.push((name, value)),
                Some(Key::Merge) => match value.as_map() {
                    Some(map) => members.extend(map.iter().cloned()),
                    None => return Err(format!("cannot merge {} into mapping", value.ty().friendly(false))),
                },
                None => return Err(ONLY_STRINGS.to_owned()),
            },
        }
        Ok(())
    }
}

const ONLY_STRINGS: &str = "only strings are allowed as mapping keys";

fn key_of(scalar: &Scalar<'_>) -> Result<Key> {
    if (scalar.tag.is_empty() && scalar.text == "<<") || scalar.tag == "tag:yaml.org,2002:merge" {
        return Ok(Key::Merge);
    }
    let key = convert(&resolve(scalar)?, &Type::String).map_err(|_| ONLY_STRINGS.to_owned())?;
    let key = key.as_shared_str().cloned().ok_or("mapping key cannot be null")?;
    Ok(Key::Text(key))
}

fn is_quoted(style: ScalarStyle) -> bool {
    matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted)
}

fn check_tag(tag: Option<&granit_parser::Tag>, wanted: &str, kind: &str) -> Result<()> {
    let Some(tag) = tag else { return Ok(()) };
    let full = format!("{}{}", tag.handle(), tag.suffix());
    if full == format!("tag:yaml.org,2002:{wanted}") {
        return Ok(());
    }
    Err(format!("can't interpret {kind} as {full}"))
}
