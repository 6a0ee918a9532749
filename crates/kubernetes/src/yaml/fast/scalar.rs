//! Plain scalars that end on their line, and quoted ones.

use palisade_source::Span;

use super::bytes::{BLOCK_STOP, CLASS, FLOW_STOP, NO_START};
use super::{Bail, Reader};
use crate::yaml::tape::{Kind, Tag};

/// Where a scalar stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    Block,
    Flow,
}

/// A scalar that was read and is not written yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scalar {
    kind: Kind,
    at: Span,
    /// The bytes that are its text; none where that is in `scratch`.
    text: Option<Span>,
}

impl Scalar {
    pub(super) fn end(&self) -> usize {
        self.at.range().end
    }
}

impl Reader<'_, '_> {
    pub(super) fn push(&mut self, scalar: &Scalar) {
        match scalar.text {
            Some(span) => self.tape.source_scalar(scalar.kind, Tag::None, scalar.at, span),
            None => self.tape.made_scalar(scalar.kind, Tag::None, scalar.at, &self.scratch),
        };
    }

    /// The scalar that begins here; goes to its end.
    pub(super) fn scalar(&mut self, context: Context) -> Result<Scalar, Bail> {
        match self.byte() {
            Some(b'"') => self.double_quoted(context),
            Some(b'\'') => self.single_quoted(context),
            Some(_) => self.plain(context),
            None => Err(Bail),
        }
    }

    fn plain(&mut self, context: Context) -> Result<Scalar, Bail> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let first = bytes[start];
        if CLASS[first as usize] & NO_START != 0 {
            // A dash starts a scalar if what follows it can go on with one.
            let next = self.byte_at(start + 1).map_or(NO_START, |byte| CLASS[byte as usize]);
            if first != b'-' || self.is_blank_at(start + 1) || next & FLOW_STOP != 0 {
                return Err(Bail);
            }
        }
        let stop = if context == Context::Block { BLOCK_STOP } else { FLOW_STOP };
        let mut at = start;
        loop {
            while at < bytes.len() && CLASS[bytes[at] as usize] & stop == 0 {
                at += 1;
            }
            match bytes.get(at) {
                Some(b'\t') => return Err(Bail),
                Some(b'#') if bytes[at - 1] == b' ' => break,
                Some(b':') if self.is_blank_at(at + 1) => break,
                Some(b':') if context == Context::Flow && matches!(bytes[at + 1], b'[' | b'{') => return Err(Bail),
                // In front of `,`, `]` and `}` a colon belongs to the text in YAML 1.1: `[2001:db8::]`.
                Some(b'#' | b':') => at += 1,
                Some(_) | None => break,
            }
        }
        while bytes[at - 1] == b' ' {
            at -= 1;
        }
        self.at = at;
        let span = Span::from(start..at);
        Ok(Scalar { kind: Kind::Plain, at: span, text: Some(span) })
    }

    fn single_quoted(&mut self, context: Context) -> Result<Scalar, Bail> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let (mut is_made, mut has_lines) = (false, false);
        let mut from = start + 1;
        loop {
            let end = from + memchr::memchr2(b'\'', b'\n', &bytes[from..]).ok_or(Bail)?;
            let is_fold = bytes[end] == b'\n';
            let is_escape = !is_fold && bytes.get(end + 1) == Some(&b'\'');
            if is_fold || is_escape || is_made {
                if !is_made {
                    self.scratch.clear();
                    is_made = true;
                }
                self.scratch.push_str(&self.text[from..end]);
            }
            if is_fold {
                has_lines = true;
                from = self.fold(from, end, context)?;
                continue;
            }
            if !is_escape {
                return self.quoted(start, end, is_made, has_lines);
            }
            self.scratch.push('\'');
            from = end + 2;
        }
    }

    fn double_quoted(&mut self, context: Context) -> Result<Scalar, Bail> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let (mut is_made, mut has_lines) = (false, false);
        let mut from = start + 1;
        loop {
            let end = from + memchr::memchr3(b'"', b'\\', b'\n', &bytes[from..]).ok_or(Bail)?;
            let is_fold = bytes[end] == b'\n';
            let is_escape = bytes[end] == b'\\';
            if is_fold || is_escape || is_made {
                if !is_made {
                    self.scratch.clear();
                    is_made = true;
                }
                self.scratch.push_str(&self.text[from..end]);
            }
            if is_fold {
                has_lines = true;
                from = self.fold(from, end, context)?;
                continue;
            }
            if !is_escape {
                return self.quoted(start, end, is_made, has_lines);
            }
            let (character, length) = self.escape(end + 1).ok_or(Bail)?;
            self.scratch.push(character);
            from = end + 1 + length;
        }
    }

    /// The character of an escape that begins behind its backslash, and the escape's length; none for the rare ones.
    fn escape(&self, at: usize) -> Option<(char, usize)> {
        match self.byte_at(at)? {
            b'"' => Some(('"', 1)),
            b'\\' => Some(('\\', 1)),
            b'/' => Some(('/', 1)),
            b'n' => Some(('\n', 1)),
            b't' => Some(('\t', 1)),
            b'r' => Some(('\r', 1)),
            b'u' => {
                let digits = self.text.get(at + 1..at + 5).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
                let character = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
                Some((character, 5))
            }
            _ => None,
        }
    }

    /// Goes on with a quoted text on the next line, as go-yaml does: however little that is indented. What was read of
    /// this line is in `scratch` already.
    fn fold(&mut self, from: usize, end: usize, context: Context) -> Result<usize, Bail> {
        if context == Context::Flow {
            return Err(Bail);
        }
        let line = &self.text[from..end];
        let blanks = line.len() - line.trim_end_matches([' ', '\t']).len();
        self.scratch.truncate(self.scratch.len() - blanks);
        let (mut at, mut empty) = (end + 1, 0);
        loop {
            let rest = &self.text[at..];
            if rest.starts_with("---") || rest.starts_with("...") {
                return Err(Bail);
            }
            let written = rest.trim_start_matches([' ', '\t']);
            at += rest.len() - written.len();
            if !written.starts_with('\n') {
                break;
            }
            (at, empty) = (at + 1, empty + 1);
        }
        if empty == 0 {
            self.scratch.push(' ');
        } else {
            self.scratch.extend(std::iter::repeat_n('\n', empty));
        }
        Ok(at)
    }

    fn quoted(&mut self, start: usize, end: usize, is_made: bool, has_lines: bool) -> Result<Scalar, Bail> {
        self.at = end + 1;
        // A key ends on the line that it begins on.
        let behind = self.text[self.at..].trim_start_matches(' ');
        if has_lines && !(behind.is_empty() || behind.starts_with(['\n', '#'])) {
            return Err(Bail);
        }
        let text = (!is_made).then(|| Span::from(start + 1..end));
        Ok(Scalar { kind: Kind::Quoted, at: Span::from(start..end + 1), text })
    }
}
