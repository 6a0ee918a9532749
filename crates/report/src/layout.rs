use std::io::{self, Write};

use rayon::prelude::*;
use serde::Serialize;
use serde_json::ser::Formatter;

/// JSON in which members and elements down to a depth stand on lines of their own and nothing is broken further: one
/// finding a line, so that a report can be read, searched and compared by lines and is still no larger than it has to
/// be.
#[derive(Debug)]
struct Layout {
    broken: usize,
    depth: usize,
    is_empty: bool,
}

/// Where a list of the document stands that [`write`] fills: the rows are written by all threads, a part of them at a
/// time, so that a report of many findings is never held as a whole.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Rows([(); 0]);

impl Rows {
    /// The place of the list.
    pub(crate) const HERE: Rows = Rows([]);
}

/// So many rows are a thread's at a time.
const PART: usize = 256;

/// So many parts a thread are held until they are written.
const PARTS: usize = 4;

/// Writes a document, and as the elements of its list `name` what `row` makes of each of `all`. The list is a
/// [`Rows`] at depth `depth`, and lines are broken down to its elements.
pub(crate) fn write<'a, T: Sync, R: Serialize>(
    document: &impl Serialize,
    list: (&str, usize),
    all: &'a [T],
    row: impl Fn(&'a T) -> R + Sync,
    out: &mut dyn Write,
) -> io::Result<()> {
    write_lists(document, list, &[all], |_, one| row(one), out)
}

/// The same for a document that has several such lists, which are given in its order; `row` gets each list's number.
pub(crate) fn write_lists<'a, T: Sync, R: Serialize>(
    document: &impl Serialize,
    (name, depth): (&str, usize),
    lists: &[&'a [T]],
    row: impl Fn(usize, &'a T) -> R + Sync,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut text = Vec::new();
    document.serialize(&mut serde_json::Serializer::with_formatter(&mut text, Layout::new(depth + 1)))?;
    // No text in JSON holds a line's end, so this is the member itself.
    let member = format!("\n{}\"{name}\":[", "  ".repeat(depth));
    let mut rest = text.as_slice();
    for (list, all) in lists.iter().enumerate() {
        let open = memchr::memmem::find(rest, member.as_bytes()).map_or(rest.len(), |at| at + member.len());
        let (before, after) = rest.split_at(open);
        out.write_all(before)?;
        write_rows(all, depth, |one| row(list, one), out)?;
        rest = after;
    }
    out.write_all(rest)?;
    out.write_all(b"\n")
}

/// Writes a document that is one list.
pub(crate) fn write_list<'a, T: Sync, R: Serialize>(
    all: &'a [T],
    row: impl Fn(&'a T) -> R + Sync,
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(b"[")?;
    write_rows(all, 0, row, out)?;
    out.write_all(b"]\n")
}

/// Writes the elements of a list at a depth.
fn write_rows<'a, T: Sync, R: Serialize>(
    all: &'a [T],
    depth: usize,
    row: impl Fn(&'a T) -> R + Sync,
    out: &mut dyn Write,
) -> io::Result<()> {
    let line = format!("\n{}", "  ".repeat(depth + 1));
    for (part, several) in all.chunks(PART * PARTS * rayon::current_num_threads()).enumerate() {
        let texts = several.par_chunks(PART).enumerate().map(|(i, some)| {
            let mut text = Vec::new();
            for (j, one) in some.iter().enumerate() {
                if (part, i, j) != (0, 0, 0) {
                    text.push(b',');
                }
                text.extend_from_slice(line.as_bytes());
                serde_json::to_writer(&mut text, &row(one))?;
            }
            io::Result::Ok(text)
        });
        for text in texts.collect::<io::Result<Vec<_>>>()? {
            out.write_all(&text)?;
        }
    }
    if !all.is_empty() {
        out.write_all(format!("\n{}", "  ".repeat(depth)).as_bytes())?;
    }
    Ok(())
}

impl Layout {
    /// `broken` is the depth down to which lines are broken; the document's members are at depth 1.
    fn new(broken: usize) -> Self {
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
