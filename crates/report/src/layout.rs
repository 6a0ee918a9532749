use std::io::{self, Write};

use serde_json::ser::Formatter;

/// JSON in which members and elements down to a depth stand on lines of their own and nothing is broken further: one
/// finding a line, so that a report can be read, searched and compared by lines and is still no larger than it has to
/// be.
#[derive(Debug)]
pub(crate) struct Layout {
    broken: usize,
    depth: usize,
    is_empty: bool,
}

impl Layout {
    /// `broken` is the depth down to which lines are broken; the document's members are at depth 1.
    pub(crate) fn new(broken: usize) -> Self {
        Self { broken, depth: 0, is_empty: true }
    }

    fn line<W: ?Sized + Write>(&self, out: &mut W) -> io::Result<()> {
        if self.depth <= self.broken {
            out.write_all(b"\n")?;
            (0..self.depth).try_for_each(|_| out.write_all(b"  "))?;
        }
        Ok(())
    }

    fn open<W: ?Sized + Write>(&mut self, out: &mut W, bracket: u8) -> io::Result<()> {
        self.depth += 1;
        self.is_empty = true;
        out.write_all(&[bracket])
    }

    fn close<W: ?Sized + Write>(&mut self, out: &mut W, bracket: u8) -> io::Result<()> {
        self.depth -= 1;
        if self.depth < self.broken && !self.is_empty {
            self.line(out)?;
        }
        self.is_empty = false;
        out.write_all(&[bracket])
    }

    fn next<W: ?Sized + Write>(&mut self, out: &mut W, is_first: bool) -> io::Result<()> {
        self.is_empty = false;
        if !is_first {
            out.write_all(b",")?;
        }
        self.line(out)
    }
}

impl Formatter for Layout {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b'[')
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b']')
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, is_first: bool) -> io::Result<()> {
        self.next(out, is_first)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b'{')
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b'}')
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, is_first: bool) -> io::Result<()> {
        self.next(out, is_first)
    }
}
