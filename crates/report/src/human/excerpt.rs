use miette::SourceCode as _;
use palisade_source::SourceFile;
use unicode_width::UnicodeWidthChar as _;

use super::window::Windowed;
use crate::Location;
use crate::excerpt::{MASK, attribute_name};
use crate::text::mark;

/// The line of a location as it is drawn, and the columns of it that are marked. Columns count cells of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The number of the line, from 1.
    pub(super) line: u32,
    /// What is drawn: without indentation, tabs expanded, controls made visible, clipped to the room there is.
    pub(super) text: String,
    /// The first marked column, from 0.
    pub(super) start: usize,
    /// How many columns are marked; at least one.
    pub(super) len: usize,
}

/// Tabs reach to the next multiple of this many columns.
const TAB: usize = 4;

impl Excerpt {
    /// The first line of a location, in at most `room` columns. A line that does not fit is shown from the location
    /// on, so that neither its beginning nor its end (which may hold other values) is shown.
    pub(super) fn new(location: &Location, room: usize, ellipsis: &str) -> Option<Self> {
        let (line, text, start, end) = read(location)?;
        let indent = text.len() - text.trim_start().len();
        let visible = text.get(indent.min(start)..)?;
        let (start, end) = (start - indent.min(start), end - indent.min(start));
        // A character takes at most four bytes, so a longer line cannot be wholly visible.
        if visible.len() <= 4 * room && Cells::of(visible).width <= room {
            let mut cells = Cells::of(visible.get(..start)?);
            let before = cells.width;
            cells.push(visible.get(start..end)?);
            let len = cells.width - before;
            cells.push(visible.get(end..)?);
            return Some(Excerpt { line, text: cells.text, start: before, len: len.max(1) });
        }
        let marked = visible.get(start..end)?;
        let (cells, is_whole) = Cells::clipped(marked, room.saturating_sub(2 * Cells::of(ellipsis).width));
        let before = if start > 0 { ellipsis } else { "" };
        let after = if is_whole && end == visible.len() { "" } else { ellipsis };
        let text = format!("{before}{}{after}", cells.text);
        Some(Excerpt { line, text, start: Cells::of(before).width, len: cells.width.max(1) })
    }

    /// The name of a sensitive attribute without its value, and nothing of what stands around it.
    pub(super) fn masked(location: &Location, room: usize) -> Option<Self> {
        let (line, text, start, end) = read(location)?;
        let (name, _) = Cells::clipped(attribute_name(text.get(start..end)?), room.saturating_sub(MASK.len() + 1));
        let separator = if name.text.is_empty() { "" } else { " " };
        let text = format!("{}{separator}{MASK}", name.text);
        let len = Cells::of(&text).width;
        Some(Excerpt { line, text, start: 0, len })
    }
}

/// The number and the text of a location's first line, and where in it, in bytes, the location starts and ends.
fn read(location: &Location) -> Option<(u32, &str, usize, usize)> {
    let file: &SourceFile = &location.file;
    if !file.has_text() {
        return None;
    }
    let span = location.span;
    let source = Windowed(file);
    // Of the start alone, so that a location of many lines costs no more than its first.
    let contents = source.read_span(&(span.start as usize).into(), 0, 0).ok()?;
    let offset = contents.span().offset();
    let first = file.text().get(offset..offset + contents.span().len())?;
    // A byte order mark has no place on the screen.
    let bom = if offset == 0 && first.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let within = |at: u32| (at as usize).saturating_sub(offset).clamp(bom, first.len()) - bom;
    Some((contents.line() as u32 + 1, &first[bom..], within(span.start), within(span.end)))
}

/// Text as it stands on the screen.
#[derive(Default)]
struct Cells {
    text: String,
    width: usize,
}

impl Cells {
    fn of(text: &str) -> Self {
        let mut cells = Cells::default();
        cells.push(text);
        cells
    }

    fn push(&mut self, text: &str) {
        text.chars().for_each(|c| self.push_char(c));
    }

    fn push_char(&mut self, c: char) {
        if c == '\t' {
            let blanks = TAB - self.width % TAB;
            self.text.extend(std::iter::repeat_n(' ', blanks));
            self.width += blanks;
        } else {
            let c = mark(c).unwrap_or(c);
            self.text.push(c);
            self.width += c.width().unwrap_or(0);
        }
    }

    /// As much of a text as fits, and whether that is all.
    fn clipped(text: &str, room: usize) -> (Self, bool) {
        let mut cells = Cells::default();
        for c in text.chars() {
            // A tab is at most as wide as this, any character at most two columns.
            let widest = if c == '\t' { TAB } else { c.width().unwrap_or(1) };
            if cells.width + widest > room {
                return (cells, false);
            }
            cells.push_char(c);
        }
        (cells, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use palisade_source::Span;
    use proptest::prelude::*;

    fn location(text: &str, marked: &str) -> Location {
        let start = text.find(marked).expect("the marked text") as u32;
        Location::new(SourceFile::new("a.tf", text), Span::new(start, start + marked.len() as u32))
    }

    /// The line and below it the marks, to be compared by eye.
    fn drawn(text: &str, marked: &str, room: usize) -> String {
        let excerpt = Excerpt::new(&location(text, marked), room, "…").expect("a line");
        format!("{} {}\n  {}{}", excerpt.line, excerpt.text, " ".repeat(excerpt.start), "^".repeat(excerpt.len))
    }

    #[test]
    fn marks_stand_below_what_they_mark() {
        for (text, marked, expected) in [
            ("x\r\n  acl = 1\r\n}", "acl = 1", "2 acl = 1\n  ^^^^^^^"),
            ("\u{feff}acl = 1", "acl", "1 acl = 1\n  ^^^"),
            ("\ta\t= \"b\"", "\"b\"", "1 a   = \"b\"\n        ^^^"),
            ("a = \"日本\" # c", "# c", "1 a = \"日本\" # c\n             ^^^"),
            ("a = \"日本\"", "日本", "1 a = \"日本\"\n       ^^^^"),
            ("a = \"\u{1b}[2J\" # c", "# c", "1 a = \"␛[2J\" # c\n             ^^^"),
            ("policy = <<EOT\n  {}\nEOT\n", "policy = <<EOT\n  {}\nEOT", "1 policy = <<EOT\n  ^^^^^^^^^^^^^^"),
            ("a {\n}", "", "1 a {\n  ^"),
        ] {
            assert_eq!(drawn(text, marked, 60), expected, "{text:?}");
        }
    }

    /// A plan is one line: what stands beside the finding may be a password.
    #[test]
    fn of_a_line_that_is_too_long_only_the_marked_text_is_shown() {
        let text = format!("{{\"password\":\"hunter2\",\"acl\":\"public-read\",\"rest\":\"{}\"}}", "x".repeat(100));
        assert_eq!(drawn(&text, "\"acl\":\"public-read\"", 60), "1 …\"acl\":\"public-read\"…\n   ^^^^^^^^^^^^^^^^^^^");
        assert_eq!(drawn(&text, "\"acl\":\"public-read\"", 10), "1 …\"acl\":\"p…\n   ^^^^^^^^");
    }

    #[test]
    fn a_sensitive_value_is_masked_and_so_is_what_stands_around_it() {
        for (text, marked, shown) in [
            ("a = 1, password = \"hunter2\" # hunter2", "password = \"hunter2\"", "password = (sensitive)"),
            ("{\"password\": \"hunter2\"}", "\"password\": \"hunter2\"", "\"password\": (sensitive)"),
            ("password: hunter2", "password: hunter2", "password: (sensitive)"),
            ("- hunter2", "hunter2", "(sensitive)"),
            ("key = <<EOT\nhunter2\nEOT", "key = <<EOT\nhunter2\nEOT", "key = (sensitive)"),
        ] {
            let excerpt = Excerpt::masked(&location(text, marked), 60).expect("a line");
            assert_eq!(excerpt.text, shown);
            assert_eq!((excerpt.start, excerpt.len), (0, shown.len()));
        }
    }

    /// What stands in some columns of a drawn line.
    fn columns(text: &str, start: usize, len: usize) -> String {
        let mut at = 0;
        let mut out = String::new();
        for c in text.chars() {
            if at >= start && at < start + len {
                out.push(c);
            }
            at += c.width().unwrap_or(0);
        }
        out
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_marks(
            before in "[ -~ä日\t\r\n\u{feff}\u{1b}]{0,40}",
            marked in "[!-~ä日]{1,20}",
            after in "[ -~ä日\t\r\n]{0,40}",
            room in 12_usize..100,
        ) {
            let text = format!("{before}{marked}{after}");
            let span = Span::new(before.len() as u32, (before.len() + marked.len()) as u32);
            let excerpt = Excerpt::new(&Location::new(SourceFile::new("a", text), span), room, "…").expect("a line");
            let width = Cells::of(&excerpt.text).width;
            prop_assert!(width <= room.max(excerpt.len) && excerpt.start + excerpt.len <= width);
            prop_assert!(!excerpt.text.contains(|c: char| c.is_control()));
            let shown = columns(&excerpt.text, excerpt.start, excerpt.len);
            prop_assert!(marked.starts_with(&shown) && (shown == marked || excerpt.text.contains('…')));
        }
    }
}
