//! Bytes to tokens, one at a time and without allocation.

use unicode_id_start::{is_id_continue, is_id_start};

/// What a token is. Blanks and comments are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tok {
    Eof,
    Newline,
    Ident,
    Number,
    /// `"`: what follows is for the template parser.
    Quote,
    /// `<<MARKER` or `<<-MARKER` with the end of its line.
    Heredoc,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenParen,
    CloseParen,
    Dot,
    Comma,
    Star,
    Slash,
    Percent,
    Plus,
    Minus,
    Equal,
    EqualEqual,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    And,
    Or,
    Bang,
    Question,
    Colon,
    ColonColon,
    Ellipsis,
    FatArrow,
    /// `~}`
    TrimBrace,
    /// A character that the language has no use for.
    Bad,
}

/// A token: `start..end` in bytes of the scanned text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Tok,
    pub start: u32,
    pub end: u32,
}

/// What the bytes between two tokens were.
pub(super) trait Trivia {
    /// A comment at `start..end`, without its line's end.
    fn comment(&mut self, start: usize, end: usize);
}

/// The token at or after `at`. Newlines are tokens only where they separate something.
#[inline]
pub(super) fn next_token(text: &str, at: usize, newlines: bool, trivia: &mut impl Trivia) -> Token {
    let bytes = text.as_bytes();
    let mut at = at;
    loop {
        let Some(&byte) = bytes.get(at) else { return token(Tok::Eof, bytes.len(), bytes.len()) };
        match byte {
            b' ' | b'\t' => at += 1,
            b'\n' if newlines => return token(Tok::Newline, at, at + 1),
            b'\n' => at += 1,
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => at += 1,
            b'#' => at = line_comment(bytes, at, trivia),
            b'/' if bytes.get(at + 1) == Some(&b'/') => at = line_comment(bytes, at, trivia),
            b'/' if bytes.get(at + 1) == Some(&b'*') => match memchr::memmem::find(&bytes[at + 2..], b"*/") {
                Some(length) => {
                    let end = at + 2 + length + 2;
                    trivia.comment(at, end);
                    at = end;
                }
                None => return token(Tok::Slash, at, at + 1),
            },
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => return token(Tok::Ident, at, ident_end(text, at + 1)),
            b'0'..=b'9' => return token(Tok::Number, at, number_end(bytes, at)),
            0x80.. => return wide(text, at),
            _ => return symbol(text, at, byte),
        }
    }
}

fn token(kind: Tok, start: usize, end: usize) -> Token {
    Token { kind, start: start as u32, end: end as u32 }
}

/// Notes a comment that ends with its line and gives the offset of the line's end.
fn line_comment(bytes: &[u8], start: usize, trivia: &mut impl Trivia) -> usize {
    let end = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |length| start + length);
    let text = &bytes[start..end];
    trivia.comment(start, end - usize::from(text.ends_with(b"\r")));
    end
}

/// Where an identifier ends of which the first character is read.
pub(super) fn ident_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        match bytes.get(at) {
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-') => at += 1,
            Some(0x80..) => match text[at..].chars().next() {
                Some(c) if is_id_continue(c) => at += c.len_utf8(),
                _ => return at,
            },
            _ => return at,
        }
    }
}

/// Where a number ends that starts at `start`. As in HCL it takes digits, dots and exponents in any order, so that
/// `1.2.3` is one bad number; it does not end with a dot.
fn number_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    let mut end = at;
    loop {
        match bytes.get(at) {
            Some(b'0'..=b'9') => at += 1,
            Some(b'.') => {
                at += 1;
                continue;
            }
            Some(b'e' | b'E') => {
                let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
                if !bytes.get(at + 1 + sign).is_some_and(u8::is_ascii_digit) {
                    return end;
                }
                at += 2 + sign;
            }
            _ => return end,
        }
        end = at;
    }
}

/// A token that starts with a character beyond ASCII.
fn wide(text: &str, at: usize) -> Token {
    match text[at..].chars().next() {
        Some(c) if is_id_start(c) => token(Tok::Ident, at, ident_end(text, at + c.len_utf8())),
        c => token(Tok::Bad, at, at + c.map_or(1, char::len_utf8)),
    }
}

fn symbol(text: &str, at: usize, byte: u8) -> Token {
    let next = text.as_bytes().get(at + 1).copied().unwrap_or(0);
    let (kind, length) = match (byte, next) {
        (b'"', _) => (Tok::Quote, 1),
        (b'{', _) => (Tok::OpenBrace, 1),
        (b'}', _) => (Tok::CloseBrace, 1),
        (b'[', _) => (Tok::OpenBracket, 1),
        (b']', _) => (Tok::CloseBracket, 1),
        (b'(', _) => (Tok::OpenParen, 1),
        (b')', _) => (Tok::CloseParen, 1),
        (b'.', b'.') if text.as_bytes().get(at + 2) == Some(&b'.') => (Tok::Ellipsis, 3),
        (b'.', _) => (Tok::Dot, 1),
        (b',', _) => (Tok::Comma, 1),
        (b'*', _) => (Tok::Star, 1),
        (b'/', _) => (Tok::Slash, 1),
        (b'%', _) => (Tok::Percent, 1),
        (b'+', _) => (Tok::Plus, 1),
        (b'-', _) => (Tok::Minus, 1),
        (b'=', b'=') => (Tok::EqualEqual, 2),
        (b'=', b'>') => (Tok::FatArrow, 2),
        (b'=', _) => (Tok::Equal, 1),
        (b'!', b'=') => (Tok::NotEqual, 2),
        (b'!', _) => (Tok::Bang, 1),
        (b'<', b'=') => (Tok::LessEqual, 2),
        (b'<', b'<') => match heredoc_intro(text, at) {
            Some(intro) => (Tok::Heredoc, intro.end - at),
            None => (Tok::Less, 1),
        },
        (b'<', _) => (Tok::Less, 1),
        (b'>', b'=') => (Tok::GreaterEqual, 2),
        (b'>', _) => (Tok::Greater, 1),
        (b'&', b'&') => (Tok::And, 2),
        (b'|', b'|') => (Tok::Or, 2),
        (b'?', _) => (Tok::Question, 1),
        (b':', b':') => (Tok::ColonColon, 2),
        (b':', _) => (Tok::Colon, 1),
        (b'~', b'}') => (Tok::TrimBrace, 2),
        _ => (Tok::Bad, 1),
    };
    token(kind, at, at + length)
}

/// What introduces a heredoc.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeredocIntro<'t> {
    /// `<<-`: indent is removed.
    pub flush: bool,
    /// The word that ends it.
    pub marker: &'t str,
    /// Where its first line starts.
    pub end: usize,
}

/// Reads `<<MARKER` or `<<-MARKER` at `at`, if a line's end follows it directly.
pub(super) fn heredoc_intro(text: &str, at: usize) -> Option<HeredocIntro<'_>> {
    let rest = text[at..].strip_prefix("<<")?;
    let flush = rest.starts_with('-');
    let start = at + 2 + usize::from(flush);
    let first = text[start..].chars().next().filter(|&c| c == '_' || is_id_start(c))?;
    let stop = ident_end(text, start + first.len_utf8());
    let newline = match text.as_bytes().get(stop..)? {
        [b'\n', ..] => 1,
        [b'\r', b'\n', ..] => 2,
        _ => return None,
    };
    Some(HeredocIntro { flush, marker: &text[start..stop], end: stop + newline })
}

/// The end of a heredoc, if the line that starts at `line` ends it: the offset behind the marker's line, its newline
/// not included. A last line without a newline ends nothing.
pub(super) fn heredoc_end(text: &str, line: usize, marker: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let first = bytes[line..].iter().position(|byte| !matches!(byte, b' ' | b'\t'))?;
    let candidate = &bytes[line + first..];
    // Most lines are told from their first character; only odd blanks need a closer look.
    if !candidate.starts_with(marker.as_bytes()) && !matches!(candidate[0], 0x80.. | 0x0b..=0x0d) {
        return None;
    }
    let length = memchr::memchr(b'\n', candidate)?;
    let end = line + first + length;
    if text[line..end].trim() != marker {
        return None;
    }
    Some(end - usize::from(bytes[end - 1] == b'\r'))
}

/// Whether a text is an identifier as a whole.
pub fn is_identifier(text: &str) -> bool {
    text.chars().next().is_some_and(|c| (c == '_' || is_id_start(c)) && ident_end(text, c.len_utf8()) == text.len())
}
