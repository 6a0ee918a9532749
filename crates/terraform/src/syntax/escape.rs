//! Escapes of quoted strings, and where in the source a string came from whose escapes are resolved.

use std::borrow::Cow;
use std::ops::Range;

use palisade_source::Span;

use super::diagnostic::Diagnostic;

const SUMMARY: &str = "Invalid escape sequence";

/// What to say about a quoted string that does not end on its line.
pub(super) const MULTI_LINE: (&str, &str) = (
    "Invalid multi-line string",
    "Quoted strings may not be split over multiple lines. To produce a multi-line string, either use the \\n escape to represent a newline character or use the \"heredoc\" multi-line template syntax.",
);

/// What is wrong with an escape.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BadEscape {
    /// In bytes of the text that was decoded.
    pub start: usize,
    pub end: usize,
    pub detail: String,
}

impl BadEscape {
    /// The diagnostic, for text that starts at `base` in the source.
    pub(super) fn diagnostic(self, base: usize) -> Diagnostic {
        let span = Span::from(base + self.start..base + self.end);
        Diagnostic { span, summary: SUMMARY.into(), detail: self.detail.into(), related: None }
    }
}

/// What is between the quotes of a string that may hold no template, from behind the opening one on.
pub(super) fn quoted_content(text: &str, start: usize) -> Result<&str, Diagnostic> {
    let bytes = text.as_bytes();
    let mut at = start;
    let (length, summary, detail) = loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(&text[start..at]),
            Some(b'\\') => {
                let escaped = text[at + 1..].chars().next().filter(|c| !matches!(c, '\n' | '\r'));
                at += 1 + escaped.map_or(0, char::len_utf8);
            }
            Some(&sign @ (b'$' | b'%')) => match &bytes[at + 1..] {
                [b'{', ..] => break (2, "Invalid string literal", no_template(char::from(sign))),
                [second, b'{', ..] if *second == sign => at += 3,
                _ => at += 1,
            },
            Some(b'\n' | b'\r') => break (1, MULTI_LINE.0, MULTI_LINE.1.into()),
            Some(_) => at += 1,
            None => {
                let detail = "Unable to find the closing quote mark before the end of the file.";
                break (0, "Unterminated string literal", detail.into());
            }
        }
    };
    Err(Diagnostic { span: Span::from(at..at + length), summary: summary.into(), detail, related: None })
}

fn no_template(sign: char) -> Cow<'static, str> {
    let advice = format!("To include a literal \"{sign}\", double it (as \"{sign}{sign}\") to escape it.");
    format!("Template sequences are not allowed in this string. {advice}").into()
}

/// Resolves what [`quoted_content`] gives: escapes, and `$${` and `%%{`.
pub(super) fn decode_quoted(content: &str, into: &mut String, mut bad: impl FnMut(BadEscape)) {
    let bytes = content.as_bytes();
    let (mut from, mut at) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        match (byte, &bytes[at + 1..]) {
            (b'\\', _) => at += 2,
            (b'$' | b'%', [second, b'{', ..]) if *second == byte => {
                decode_part(content, from..at, into, &mut bad);
                from = at + 1;
                at += 3;
            }
            _ => at += 1,
        }
    }
    decode_part(content, from..content.len(), into, &mut bad);
}

fn decode_part(content: &str, part: Range<usize>, into: &mut String, bad: &mut impl FnMut(BadEscape)) {
    let from = part.start;
    decode(&content[part], into, |escape| {
        bad(BadEscape { start: from + escape.start, end: from + escape.end, ..escape });
    });
}

/// Resolves the escapes of a quoted HCL string. A bad one is left as it is.
pub(super) fn decode(text: &str, into: &mut String, mut bad: impl FnMut(BadEscape)) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'\\', rest.as_bytes()) {
        into.push_str(&rest[..at]);
        let escape = &rest[at..];
        let start = text.len() - escape.len();
        let length = match escape[1..].chars().next() {
            Some('n') => plain(into, '\n'),
            Some('r') => plain(into, '\r'),
            Some('t') => plain(into, '\t'),
            Some('"') => plain(into, '"'),
            Some('\\') => plain(into, '\\'),
            Some(selector @ ('u' | 'U')) => {
                let wanted = if selector == 'u' { 4 } else { 8 };
                let digits = escape[2..].bytes().take(wanted).take_while(u8::is_ascii_hexdigit).count();
                let (length, hex) = (2 + digits, &escape[2..2 + digits]);
                match code_point(hex, selector, wanted) {
                    Ok(c) => into.push(c),
                    Err(detail) => {
                        into.push_str(&escape[..length]);
                        bad(BadEscape { start, end: start + length, detail });
                    }
                }
                length
            }
            Some(c) => {
                into.push(c);
                let detail = format!("The symbol \"{c}\" is not a valid escape sequence selector.");
                let length = 1 + c.len_utf8();
                bad(BadEscape { start, end: start + length, detail });
                length
            }
            None => {
                let detail = "Backslash must be followed by an escape sequence selector character.".to_owned();
                bad(BadEscape { start, end: start + 1, detail });
                1
            }
        };
        rest = &escape[length..];
    }
    into.push_str(rest);
}

fn plain(into: &mut String, c: char) -> usize {
    into.push(c);
    2
}

fn code_point(hex: &str, selector: char, wanted: usize) -> Result<char, String> {
    if hex.len() != wanted {
        let number = if wanted == 4 { "four" } else { "eight" };
        return Err(format!("The \\{selector} escape sequence must be followed by {number} hexadecimal digits."));
    }
    let code = u32::from_str_radix(hex, 16).unwrap_or(u32::MAX);
    char::from_u32(code).ok_or_else(|| format!("Cannot encode character U+{code:04x} in UTF-8."))
}

/// A run of decoded text: from `decoded` on, each byte stands at the same distance from `source`, up to the next piece.
/// What an escape became is a piece of its own, with `escape` set: all of it stands at the whole escape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub decoded: u32,
    pub source: u32,
    /// Length of the escape in the source; 0 for a run of characters that stand for themselves.
    pub escape: u32,
}

/// Where decoded text stands in the source. `pieces` start at 0 and ascend.
pub(super) fn source_span(pieces: &[Piece], start: u32, end: u32) -> Span {
    let first = piece_at(pieces, start);
    let from = if first.escape > 0 { first.source } else { first.source + (start - first.decoded) };
    if end <= start {
        return Span::at(from);
    }
    let last = piece_at(pieces, end - 1);
    let to = if last.escape > 0 { last.source + last.escape } else { last.source + (end - last.decoded) };
    Span::new(from, to)
}

fn piece_at(pieces: &[Piece], decoded: u32) -> Piece {
    pieces[pieces.partition_point(|piece| piece.decoded <= decoded).max(1) - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str) -> (String, Vec<String>) {
        let (mut into, mut errors) = (String::new(), Vec::new());
        decode(text, &mut into, |bad| errors.push(format!("{}..{} {}", bad.start, bad.end, bad.detail)));
        (into, errors)
    }

    #[test]
    fn the_escapes_of_hcl_are_these() {
        assert_eq!(decoded(r#"a\n\r\t\"\\b"#), ("a\n\r\t\"\\b".to_owned(), vec![]));
        assert_eq!(decoded(r"\u00e9\U0001F600"), ("é😀".to_owned(), vec![]));
    }

    #[test]
    fn other_escapes_are_errors_where_they_stand() {
        assert_eq!(decoded(r"a\x41").1, ["1..3 The symbol \"x\" is not a valid escape sequence selector."]);
        assert_eq!(decoded(r"\u12").1, ["0..4 The \\u escape sequence must be followed by four hexadecimal digits."]);
        assert_eq!(decoded(r"\ud83d").1, ["0..6 Cannot encode character U+d83d in UTF-8."]);
        assert_eq!(decoded(r"\U00110000").1, ["0..10 Cannot encode character U+110000 in UTF-8."]);
    }

    #[test]
    fn decoded_text_is_found_in_the_source() {
        // "ab\u0063d" at 10: the opening quote is byte 10.
        let pieces = [
            Piece { decoded: 0, source: 11, escape: 0 },
            Piece { decoded: 2, source: 13, escape: 6 },
            Piece { decoded: 3, source: 19, escape: 0 },
        ];
        assert_eq!(source_span(&pieces, 0, 2), Span::new(11, 13));
        assert_eq!(source_span(&pieces, 1, 3), Span::new(12, 19));
        assert_eq!(source_span(&pieces, 3, 4), Span::new(19, 20));
        assert_eq!(source_span(&pieces, 4, 4), Span::at(20));
    }
}
