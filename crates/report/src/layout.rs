use std::io::{self, Write};
use std::sync::mpsc::sync_channel;

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

/// About as many bytes as they take.
const PART_BYTES: usize = 128 << 10;

/// So many parts of each thread wait until they are written.
const AHEAD: usize = 2;

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

/// Writes the elements of a list at a depth. All threads put parts of it into words, ahead of what is written, which this
/// thread does: each has its own turn, so that nothing is put in order again and no more is held than a few parts of each.
fn write_rows<'a, T: Sync, R: Serialize>(
    all: &'a [T],
    depth: usize,
    row: impl Fn(&'a T) -> R + Sync,
    out: &mut dyn Write,
) -> io::Result<()> {
    let line = format!("\n{}", "  ".repeat(depth + 1));
    let parts = all.len().div_ceil(PART);
    let text = |part: usize| -> io::Result<Vec<u8>> {
        let mut text = Vec::with_capacity(PART_BYTES);
        for (number, one) in all.iter().enumerate().skip(part * PART).take(PART) {
            if number > 0 {
                text.push(b',');
            }
            text.extend_from_slice(line.as_bytes());
            serde_json::to_writer(&mut text, &row(one))?;
        }
        Ok(text)
    };
    // A thread of the pool would wait for the others with what they need it for.
    if parts < 2 || rayon::current_thread_index().is_some() {
        (0..parts).try_for_each(|part| out.write_all(&text(part)?))?;
    } else {
        let threads = rayon::current_num_threads().min(parts);
        rayon::in_place_scope(|scope| {
            let turn = |first: usize| {
                let (sender, receiver) = sync_channel(AHEAD);
                let text = &text;
                scope.spawn(move |_| {
                    // Whoever wrote has given up where nobody takes it.
                    _ = (first..parts).step_by(threads).try_for_each(|part| sender.send(text(part)));
                });
                receiver
            };
            let turns = (0..threads).map(turn).collect::<Vec<_>>();
            let mut in_order = (0..parts).filter_map(|part| turns[part % threads].recv().ok());
            in_order.try_for_each(|text| out.write_all(&text?))
        })?;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: u32) -> Vec<u32> {
        (0..count).collect()
    }

    fn written(all: &[u32]) -> String {
        let mut out = Vec::new();
        write_list(all, |one| *one, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn rows_are_in_order_however_many_threads_make_them() {
        for count in [0, 1, PART as u32, 10_000] {
            let all = rows(count);
            assert_eq!(serde_json::from_str::<Vec<u32>>(&written(&all)).unwrap(), all);
            let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
            assert_eq!(pool.install(|| written(&all)), written(&all));
        }
    }

    /// Takes so many bytes and no more.
    struct Full(usize);

    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_full_disk_ends_the_writing() {
        let error = write_list(&rows(100_000), |one| *one, &mut Full(10_000)).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    }
}
