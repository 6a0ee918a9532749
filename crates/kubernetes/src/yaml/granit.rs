//! The complete reader: granit's events written to a tape.

use std::collections::HashMap;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StructureStyle};
use palisade_model::Category;
use palisade_source::Span;

use super::{Broken, Kind, MAX_NESTING, Tag, Tape};

/// Reads the documents of one part of a file; `part` starts at a document marker or at the start of the file.
pub(crate) fn read(
    source: &str,
    part: Span,
    tape: &mut Tape,
    comments: &mut Vec<Span>,
    done: &mut impl FnMut(Result<&Tape, Broken>),
) {
    let text = &source[part.range()];
    let options = granit_parser::options! {
        max_buffered_comment_events: usize::MAX,
        // JSON has no limit on the length of a key; a scan ahead stops at the end of a line or string anyway.
        simple_key_max_lookahead: u32::MAX as usize,
        flow_nesting_limit: MAX_NESTING,
        block_nesting_limit: MAX_NESTING,
    };
    let mut reader = Reader { source, base: part.start, tape, anchors: HashMap::new(), flow: Vec::new() };
    reader.tape.clear();
    for next in Parser::new_from_str_with_options(text, options) {
        match next {
            Ok((Event::Comment(..), span)) => comments.push(reader.span(&span)),
            Ok((Event::DocumentStart(..), _)) => {
                reader.tape.clear();
                reader.anchors.clear();
            }
            Ok((Event::DocumentEnd, _)) if !reader.is_empty() => done(Ok(reader.tape)),
            Ok((event, span)) => {
                reader.event(event, &span);
                if reader.tape.depth() > MAX_NESTING {
                    return done(Err(too_deep(reader.span(&span), part)));
                }
            }
            Err(error) => return done(Err(broken(&error, source, part))),
        }
    }
}

fn too_deep(at: Span, document: Span) -> Broken {
    Broken {
        category: Category::Limits,
        at,
        summary: format!("more than {MAX_NESTING} collections are nested (max-nesting)"),
        detail: "no manifest nests this deep; check what generated the file",
        document,
    }
}

fn broken(error: &ScanError, source: &str, part: Span) -> Broken {
    let offset = error.marker().byte_offset().unwrap_or_default() as u32;
    let start = (part.start + offset).min(part.end);
    // One character, so that there is something to underline.
    let len = source[start as usize..part.end as usize].chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8);
    let at = Span::new(start, start + len as u32);
    if *error.kind() == ErrorKind::RecursionLimitExceeded {
        return too_deep(at, part);
    }
    Broken {
        category: Category::Parse,
        at,
        summary: format!("this is not valid YAML: {}", error.info()),
        detail: "the document is not judged, its neighbours are; check indentation, quotes and brackets before this place",
        document: part,
    }
}

struct Reader<'a, 't> {
    source: &'a str,
    base: u32,
    tape: &'t mut Tape,
    anchors: HashMap<usize, u32>,
    /// Whether the open collections have brackets.
    flow: Vec<bool>,
}

impl<'a> Reader<'a, '_> {
    fn span(&self, span: &granit_parser::Span) -> Span {
        let range = span.byte_range().unwrap_or_default();
        Span::new(self.base + range.start as u32, self.base + range.end as u32)
    }

    /// Whether the document is nothing but a scalar that was left out.
    fn is_empty(&self) -> bool {
        self.tape.len() == 0
            || (self.tape.len() == 1 && self.tape.node(0).kind == Kind::Plain && self.tape.node(0).at.is_empty())
    }

    fn event(&mut self, event: Event<'a>, span: &granit_parser::Span) {
        let at = self.span(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let index = self.scalar(&text, style, tag.as_deref(), at);
                self.anchor(anchor, index);
            }
            Event::SequenceStart(style, anchor, tag) => self.begin(Kind::Sequence, style, anchor, tag.as_deref(), at),
            Event::MappingStart(style, anchor, tag) => self.begin(Kind::Mapping, style, anchor, tag.as_deref(), at),
            Event::SequenceEnd | Event::MappingEnd => {
                let has_bracket = self.flow.pop().unwrap_or_default() && !at.is_empty();
                self.tape.end(has_bracket.then_some(at.end));
            }
            Event::Alias(id) => {
                // An alias inside of its own anchor: granit knows the id, the node has no end yet.
                let to = self.anchors.get(&id).copied().unwrap_or_default();
                self.tape.alias(at, to);
            }
            // Marks and presentation; granit may add more of these.
            _ => {}
        }
    }

    fn begin(&mut self, kind: Kind, style: StructureStyle, anchor: usize, tag: Option<&granit_parser::Tag>, at: Span) {
        let index = self.tape.begin(kind, read_tag(tag), at.start);
        self.flow.push(style == StructureStyle::Flow);
        self.anchor(anchor, index);
    }

    fn anchor(&mut self, id: usize, index: u32) {
        if id != 0 {
            self.anchors.insert(id, index);
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&granit_parser::Tag>, at: Span) -> u32 {
        let kind = if style == ScalarStyle::Plain { Kind::Plain } else { Kind::Quoted };
        let tag = read_tag(tag);
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let written = self.source.get(at.range()).unwrap_or_default();
        if kind == Kind::Plain && at.is_empty() {
            // granit gives what was left out as `~`.
            return self.tape.source_scalar(kind, tag, at, at);
        }
        // A block scalar's span reaches to the next token.
        let at = if is_block { Span::new(at.start, at.start + written.trim_end().len() as u32) } else { at };
        match self.position(text, at) {
            Some(span) => self.tape.source_scalar(kind, tag, at, span),
            None => self.tape.made_scalar(kind, tag, at, text),
        }
    }

    /// Where a text stands in the file, if it is a part of the scalar as it was written.
    fn position(&self, text: &str, at: Span) -> Option<Span> {
        let start = (text.as_ptr() as usize).checked_sub(self.source.as_ptr() as usize)?;
        let end = start.checked_add(text.len())?;
        (at.range().start <= start && end <= at.range().end).then(|| Span::from(start..end))
    }
}

fn read_tag(tag: Option<&granit_parser::Tag>) -> Tag {
    let Some(tag) = tag else { return Tag::None };
    match tag.suffix_in_namespace("tag:yaml.org,2002:").as_deref() {
        Some("str") => Tag::Str,
        Some("bool") => Tag::Bool,
        Some("int") => Tag::Int,
        Some("float") => Tag::Float,
        Some("null") => Tag::Null,
        Some("timestamp") => Tag::Timestamp,
        Some("binary") => Tag::Binary,
        Some("merge") => Tag::Merge,
        Some(_) | None => Tag::Other,
    }
}
