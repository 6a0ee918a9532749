//! What of a source a report may show: the lines of a place and nothing around them, as what stands there may be a
//! password; of a line that is too long the marked text only; of what is sensitive the attribute's name.

use std::borrow::Cow;

use crate::Location;
use crate::text::one_line;

/// What is shown in place of a text that must not be.
pub(crate) const MASK: &str = "(sensitive)";

/// Of longer lines only the marked text is shown, and as much of it.
const MAX_CHARACTERS: usize = 160;

/// The lines of a place, without the indentation that they share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Excerpt<'a> {
    pub(crate) lines: Vec<Line<'a>>,
    /// How many lines of the place are not shown.
    pub(crate) more: u32,
}

/// A line, with the text that the place is about in the middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// From 1.
    pub(crate) number: u32,
    pub(crate) before: Cow<'a, str>,
    pub(crate) marked: Cow<'a, str>,
    pub(crate) after: Cow<'a, str>,
}

impl<'a> Excerpt<'a> {
    /// At most `max` lines of a place; none where the file's text is not at hand.
    pub(crate) fn new(location: &'a Location, is_sensitive: bool, max: u32) -> Option<Self> {
        let (text, index) = (location.file.text(), location.file.lines());
        if text.is_empty() {
            return None;
        }
        let first = location.start().line;
        if is_sensitive {
            let name = attribute_name(location.text());
            let shown = if name.is_empty() { MASK.to_owned() } else { format!("{name} {MASK}") };
            let line = Line { number: first, before: "".into(), marked: shown.into(), after: "".into() };
            return Some(Excerpt { lines: vec![line], more: 0 });
        }
        // A place that takes its last line's end along does not reach the next line.
        let last_byte = location.span.end.saturating_sub(1).max(location.span.start);
        let last = index.line(last_byte);
        let shown = last.min(first + max.saturating_sub(1));
        let parts = (first..=shown).map(|number| (number, parts(location, number))).collect::<Vec<_>>();
        let shared = parts.iter().filter(|(_, [before, marked, _])| !before.is_empty() || !marked.trim().is_empty());
        let shared = shared.map(|(_, parts)| indentation(parts)).min().unwrap_or(0);
        let lines = parts.into_iter().map(|(number, parts)| Line::new(number, parts, shared)).collect();
        Some(Excerpt { lines, more: last - shown })
    }
}

/// What stands before, in and behind a place on one of its lines.
fn parts(location: &Location, number: u32) -> [&str; 3] {
    let text = location.file.text();
    let line = location.file.lines().line_span(text, number);
    // A byte order mark has no place on the screen.
    let bom = if line.start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() as u32 } else { 0 };
    let (first, last) = (line.start + bom, line.end.max(line.start + bom));
    let (start, end) = (location.span.start.clamp(first, last), location.span.end.clamp(first, last));
    let part = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or_default();
    [part(first, start), part(start, end), part(end, last)]
}

/// How many bytes of blanks a line starts with, up to the marked text of the first one.
fn indentation([before, marked, _]: &[&str; 3]) -> usize {
    let blank = |text: &str| text.len() - text.trim_start_matches([' ', '\t']).len();
    if before.trim().is_empty() { before.len() + blank(marked) } else { blank(before) }
}

impl<'a> Line<'a> {
    fn new(number: u32, [before, marked, after]: [&'a str; 3], shared: usize) -> Self {
        let cut = |text: &'a str, at: usize| text.get(at.min(text.len())..).unwrap_or(text);
        let (before, marked) = (cut(before, shared), cut(marked, shared.saturating_sub(before.len())));
        let is_short = |text: &str, max: usize| text.char_indices().nth(max).is_none();
        if is_short(before, MAX_CHARACTERS) && is_short(after, MAX_CHARACTERS) {
            let whole = [before, marked, after].concat();
            if is_short(&whole, MAX_CHARACTERS) {
                return Line { number, before: one_line(before), marked: one_line(marked), after: one_line(after) };
            }
        }
        let end = marked.char_indices().nth(MAX_CHARACTERS).map(|(end, _)| end);
        let dots = |is_cut: bool| Cow::Borrowed(if is_cut { "…" } else { "" });
        Line {
            number,
            before: dots(!before.is_empty()),
            marked: one_line(end.map_or(marked, |end| &marked[..end])),
            after: dots(end.is_some() || !after.is_empty()),
        }
    }
}

/// What an attribute's text says before its value: `password =`, `"password":`, `password:`; empty where it does not
/// start like one.
pub(crate) fn attribute_name(text: &str) -> &str {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '"' | '\'');
    let key = text.trim_start_matches(is_name);
    let rest = key.trim_start_matches(' ');
    if key.len() < text.len() && rest.starts_with(['=', ':']) { &text[..=text.len() - rest.len()] } else { "" }
}

#[cfg(test)]
mod tests {
    use palisade_source::{SourceFile, Span};
    use proptest::prelude::*;

    use super::*;

    fn location(text: &str, marked: &str) -> Location {
        let start = text.find(marked).expect("the marked text") as u32;
        Location::new(SourceFile::new("a.tf", text), Span::new(start, start + marked.len() as u32))
    }

    /// The lines with the marked text in brackets.
    fn drawn(text: &str, marked: &str, is_sensitive: bool) -> Vec<String> {
        let location = location(text, marked);
        let excerpt = Excerpt::new(&location, is_sensitive, 3).expect("lines");
        let lines = excerpt.lines.iter().map(|l| format!("{} {}[{}]{}", l.number, l.before, l.marked, l.after));
        let more = (excerpt.more > 0).then(|| format!("{} more", excerpt.more));
        lines.chain(more).collect()
    }

    #[test]
    fn lines_are_those_of_the_place_without_their_indentation() {
        for (text, marked, expected) in [
            ("x\r\n    acl = 1 # why\r\n}", "acl = 1", vec!["2 [acl = 1] # why"]),
            ("\u{feff}acl = 1", "acl", vec!["1 [acl] = 1"]),
            ("\ta = \"日本\" # c", "# c", vec!["1 a = \"日本\" [# c]"]),
            ("  p = <<EOT\n    {}\n  EOT\n", "p = <<EOT\n    {}\n  EOT", vec!["1 [p = <<EOT]", "2 [  {}]", "3 [EOT]"]),
            ("a\nb\nc\nd\ne\n", "a\nb\nc\nd\ne\n", vec!["1 [a]", "2 [b]", "3 [c]", "2 more"]),
            ("a = \"\u{1b}[2J\u{202e}\"", "a", vec!["1 [a] = \"␛[2J\u{fffd}\""]),
        ] {
            assert_eq!(drawn(text, marked, false), expected, "{text:?}");
        }
        assert_eq!(Excerpt::new(&Location::new(SourceFile::new("a", ""), Span::new(0, 0)), false, 3), None);
    }

    /// A plan is one line: what stands beside the finding may be a password.
    #[test]
    fn of_a_line_that_is_too_long_only_the_marked_text_is_shown() {
        let text = format!("{{\"password\":\"hunter2\",\"acl\":\"public\",\"rest\":\"{}\"}}", "x".repeat(200));
        assert_eq!(drawn(&text, "\"acl\":\"public\"", false), ["1 …[\"acl\":\"public\"]…"]);
        let long = format!("\"rest\":\"{}", "x".repeat(200));
        assert_eq!(drawn(&text, &long, false), [format!("1 …[{}]…", &long[..MAX_CHARACTERS])]);
    }

    #[test]
    fn of_what_is_sensitive_the_name_alone_is_shown() {
        for (text, marked, shown) in [
            ("a = 1, password = \"hunter2\" # hunter2", "password = \"hunter2\"", "1 [password = (sensitive)]"),
            ("\nkey = <<EOT\nhunter2\nEOT", "key = <<EOT\nhunter2\nEOT", "2 [key = (sensitive)]"),
            ("- hunter2", "hunter2", "1 [(sensitive)]"),
        ] {
            assert_eq!(drawn(text, marked, true), [shown]);
        }
    }

    proptest! {
        /// Read line by line, the marked text is that of the place, blanks at the start of lines aside.
        #[test]
        fn what_is_marked_is_the_text_of_the_place(
            bom in "\u{feff}?",
            before in "[ -~ä日𐍈\t\r\n]{0,40}",
            site in "[!-~ä日𐍈]{1,20}(\r?\n[ -~ä日𐍈\t]{0,20}){0,2}",
            after in "[ -~ä日𐍈\t\r\n]{0,40}",
        ) {
            let text = format!("{bom}{before}{site}{after}");
            let start = (bom.len() + before.len()) as u32;
            let location = Location::new(SourceFile::new("a", &*text), Span::new(start, start + site.len() as u32));
            let excerpt = Excerpt::new(&location, false, 9).expect("lines");
            let shown = excerpt.lines.iter().map(|line| line.marked.trim().to_owned()).collect::<Vec<_>>();
            let lines = site.split('\n').map(|line| one_line(line.trim_end_matches('\r')).trim().to_owned());
            let mut lines = lines.collect::<Vec<_>>();
            if site.ends_with('\n') {
                lines.pop();
            }
            prop_assert_eq!(shown, lines);
            prop_assert_eq!(excerpt.lines[0].number, location.start().line);
        }
    }
}
