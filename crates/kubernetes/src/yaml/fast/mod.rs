//! The fast reader: what nearly all manifests are written in, ten times as fast as the complete one.
//!
//! Block mappings and sequences, plain scalars on one line, quoted ones, block scalars, flow collections, comments. It
//! gives up ([`Bail`]) at the first thing that it does not know for sure (anchors, tags, tabs that indent,
//! anything that may be an error), and the complete reader takes the document. Where it does not give up, both write
//! the same tape; a property test holds them to it.

mod block;
mod bytes;
mod flow;
mod scalar;

use palisade_source::Span;

use super::MAX_NESTING;
use super::tape::{Kind, Tag, Tape};

/// The document needs the complete reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bail;

/// Reads the one document of a part of a file to a tape; a part without content leaves the tape empty. After a
/// [`Bail`] neither the tape nor `comments` has anything of the part.
pub(crate) fn read(text: &str, part: Span, tape: &mut Tape, comments: &mut Vec<Span>) -> Result<(), Bail> {
    if bytes::has_oddities(&text[part.range()]) {
        return Err(Bail);
    }
    let before = comments.len();
    tape.clear();
    let mut reader = Reader {
        text: &text[..part.range().end],
        at: part.range().start,
        line_start: part.range().start,
        tape,
        comments,
        levels: Vec::new(),
        missing: None,
        scratch: String::new(),
    };
    let read = reader.document();
    if read.is_err() {
        tape.clear();
        comments.truncate(before);
    }
    read
}

/// A block collection that is open.
#[derive(Debug, Clone, Copy)]
struct Level {
    /// The column of its entries.
    indent: usize,
    kind: Kind,
}

struct Reader<'a, 't> {
    /// The file up to the part's end.
    text: &'a str,
    at: usize,
    line_start: usize,
    tape: &'t mut Tape,
    comments: &'t mut Vec<Span>,
    levels: Vec<Level>,
    /// Where the value of the entry that was begun last would stand, while it has none.
    missing: Option<usize>,
    scratch: String,
}

impl Reader<'_, '_> {
    fn byte(&self) -> Option<u8> {
        self.byte_at(self.at)
    }

    fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Whether there is a blank, a line's end or the end at an offset.
    fn is_blank_at(&self, at: usize) -> bool {
        matches!(self.byte_at(at), None | Some(b' ' | b'\t' | b'\n'))
    }

    fn skip_spaces(&mut self) {
        while self.byte() == Some(b' ') {
            self.at += 1;
        }
    }

    /// Goes to the next line from `end`, where the line's content ends; a comment on the way is noted. Anything else is
    /// not for this reader.
    fn end_line(&mut self, end: usize) -> Result<(), Bail> {
        self.at = end;
        self.skip_spaces();
        match self.byte() {
            None => Ok(()),
            Some(b'\n') => {
                self.at += 1;
                Ok(())
            }
            Some(b'#') if self.at > end => {
                self.comment();
                Ok(())
            }
            Some(_) => Err(Bail),
        }
    }

    /// Notes a comment and goes to the next line.
    fn comment(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        self.comments.push(Span::from(self.at..self.at + length));
        self.at += length;
        if self.byte().is_some() {
            self.at += 1;
        }
    }

    /// Whether one more collection may be opened.
    fn check_depth(&self) -> Result<(), Bail> {
        if self.tape.depth() >= MAX_NESTING { Err(Bail) } else { Ok(()) }
    }

    /// The value of the entry that was begun last is left out.
    fn leave_out(&mut self, at: usize) {
        let at = Span::at(at as u32);
        self.tape.source_scalar(Kind::Plain, Tag::None, at, at);
    }
}
