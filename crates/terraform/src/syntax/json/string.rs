//! JSON strings: their escapes, and the templates in them.

use std::borrow::Cow;

use palisade_source::Span;

use super::super::escape::Piece;
use super::super::parser::{Bail, Origin, Parser};
use super::super::template::Style;
use super::super::tree::{ExprId, Kind, Text, Tree};

/// A JSON string with its escapes resolved.
#[derive(Debug)]
pub(super) struct Decoded {
    pub text: String,
    /// Where the text stands in the source.
    pub pieces: Vec<Piece>,
}

/// Resolves the escapes of the string whose content, without quotes, is at `span`. On a bad escape or a control
/// character: the offset in the source.
pub(super) fn decode(source: &str, span: Span) -> Result<Decoded, u32> {
    let content = &source[span.range()];
    let mut decoded = Decoded { text: String::with_capacity(content.len()), pieces: Vec::new() };
    let mut at = 0;
    loop {
        decoded.run(span.start + at as u32);
        let length = memchr::memchr(b'\\', &content.as_bytes()[at..]).unwrap_or(content.len() - at);
        decoded.text.push_str(&content[at..at + length]);
        at += length;
        if at == content.len() {
            return Ok(decoded);
        }
        let (character, length) = escape(&content[at..]).ok_or(span.start + at as u32)?;
        let (source, escape) = (span.start + at as u32, length as u32);
        decoded.pieces.push(Piece { decoded: decoded.text.len() as u32, source, escape });
        decoded.text.push(character);
        at += length;
    }
}

impl Decoded {
    /// What follows stands in the source as it is, from `source` on.
    fn run(&mut self, source: u32) {
        self.pieces.push(Piece { decoded: self.text.len() as u32, source, escape: 0 });
    }
}

/// The character of an escape and the escape's length. As Go reads JSON, half a surrogate pair is a replacement
/// character.
fn escape(text: &str) -> Option<(char, usize)> {
    let simple = match text.as_bytes().get(1)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode_escape(text),
        _ => return None,
    };
    Some((simple, 2))
}

fn unicode_escape(text: &str) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let first = unit(0)?;
    if let Ok(c) = char::try_from(u32::from(first)) {
        return Some((c, 6));
    }
    if let Some(second) = unit(6)
        && let Some(Ok(c)) = char::decode_utf16([first, second]).next()
    {
        return Some((c, 12));
    }
    Some((char::REPLACEMENT_CHARACTER, 6))
}

/// The string at `span`, quotes included, as it is: no template. The reader has seen that its escapes are good.
pub(super) fn verbatim(source: &str, span: Span) -> Cow<'_, str> {
    let inner = Span::new(span.start + 1, span.end - 1);
    if memchr::memchr(b'\\', source[inner.range()].as_bytes()).is_none() {
        return Cow::Borrowed(&source[inner.range()]);
    }
    decode(source, inner).map_or(Cow::Borrowed(&source[inner.range()]), |decoded| Cow::Owned(decoded.text))
}

/// The same as a string of the tree.
pub(super) fn verbatim_text(tree: &mut Tree, span: Span) -> Text {
    let source = tree.shared_source();
    match verbatim(&source, span) {
        Cow::Borrowed(_) => tree.source_text(Span::new(span.start + 1, span.end - 1)),
        Cow::Owned(text) => tree.own_text(&text),
    }
}

/// Adds the string at `span`, quotes included, as the template that it is. What is wrong with the template is kept
/// beside the tree: it only matters if it is evaluated. The error is the offset of a bad escape.
pub(super) fn template(tree: &mut Tree, source: &str, span: Span) -> Result<ExprId, u32> {
    let inner = Span::new(span.start + 1, span.end - 1);
    let content = &source[inner.range()];
    if memchr::memchr(b'\\', content.as_bytes()).is_none() {
        return Ok(if has_sequence(content) {
            let text = &source[..inner.end as usize];
            parse(tree, text, inner.start as usize, Origin::Same, span)
        } else {
            let text = tree.source_text(inner);
            literal(tree, text, span)
        });
    }
    let decoded = decode(source, inner)?;
    Ok(if has_sequence(&decoded.text) {
        parse(tree, &decoded.text, 0, Origin::Decoded(&decoded.pieces), span)
    } else {
        let text = tree.own_text(&decoded.text);
        literal(tree, text, span)
    })
}

fn has_sequence(text: &str) -> bool {
    memchr::memchr2_iter(b'$', b'%', text.as_bytes()).any(|at| text.as_bytes().get(at + 1) == Some(&b'{'))
}

fn literal(tree: &mut Tree, text: Text, span: Span) -> ExprId {
    let text = tree.normalised(text);
    tree.push(span, Kind::String(text))
}

fn parse(tree: &mut Tree, text: &str, start: usize, origin: Origin<'_>, span: Span) -> ExprId {
    let before = tree.diagnostics.len();
    let mut parser = Parser::new(text, tree, start, origin);
    let parsed = parser.template(Style::Bare, start as u32, start);
    if tree.diagnostics.len() > before {
        let id = tree.push(span, Kind::Invalid);
        tree.defer(id, before);
        return id;
    }
    match parsed {
        Ok(id) => {
            tree.set_span(id, span);
            id
        }
        Err(Bail) => tree.push(span, Kind::Invalid),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> Result<String, u32> {
        decode(json, Span::new(0, json.len() as u32)).map(|decoded| decoded.text)
    }

    #[test]
    fn escapes_are_those_of_json_as_go_reads_it() {
        assert_eq!(text(r#"\"\\\/\b\f\n\r\t"#).unwrap(), "\"\\/\u{8}\u{c}\n\r\t");
        assert_eq!(text(r"\u00e9 \ud83d\ude00 \ud83d x \ude00").unwrap(), "é 😀 \u{fffd} x \u{fffd}");
    }

    #[test]
    fn a_bad_escape_is_told_by_its_place() {
        assert_eq!(text(r"ab\x"), Err(2));
        assert_eq!(text(r"\u12g4"), Err(0));
        assert_eq!(text(r"\u1"), Err(0));
    }
}
