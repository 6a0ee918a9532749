//! Line breaks as YAML 1.1 has them. Beside LF, CR and both together U+0085 is one, and U+2028 and U+2029 are breaks
//! that folding keeps (<https://yaml.org/spec/1.1/#id871136>); to YAML 1.2, which the parser reads, these three are
//! characters like others.

use std::borrow::Cow;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle};

/// A text whose lines all end in breaks of YAML 1.2.
#[derive(Default)]
pub(super) struct Lines<'s> {
    pub(super) text: Cow<'s, str>,
    /// Where a line feed stands for a separator, and for which. In order.
    separators: Vec<(usize, char)>,
}

/// A line of a scalar and the break that ends it, if one does.
type Line<'s> = (&'s str, Option<char>);

impl<'s> Lines<'s> {
    pub(super) fn of(source: &'s str) -> Self {
        if !source.contains(['\u{85}', '\u{2028}', '\u{2029}']) {
            return Self { text: Cow::Borrowed(source), separators: Vec::new() };
        }
        let mut text = String::with_capacity(source.len());
        let mut separators = Vec::new();
        for c in source.chars() {
            let is_separator = matches!(c, '\u{2028}' | '\u{2029}');
            if !is_separator && c != '\u{85}' {
                text.push(c);
                continue;
            }
            // A carriage return before it is a break of its own.
            if text.ends_with('\r') {
                text.push('\n');
            }
            if is_separator {
                separators.push((text.len(), c));
            }
            text.push('\n');
        }
        Self { text: Cow::Owned(text), separators }
    }

    /// The text of a scalar that separators break: `parsed` is what the parser made of it. `None`: it has none.
    pub(super) fn scalar(&self, parsed: &str, style: ScalarStyle, at: &Range<usize>) -> Option<String> {
        if self.separators.is_empty() {
            return None;
        }
        let within = match style {
            ScalarStyle::Plain => at.start..at.start + self.text[at.clone()].trim_end_matches(BLANKS_AND_BREAKS).len(),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => at.start + 1..at.end.saturating_sub(1),
            ScalarStyle::Literal | ScalarStyle::Folded => self.below_header(at.start)..at.end,
        };
        let first = self.separators.partition_point(|(place, _)| *place < within.start);
        self.separators.get(first).filter(|(place, _)| *place < within.end)?;
        Some(match style {
            ScalarStyle::Plain | ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => self.folded(within, style),
            ScalarStyle::Literal | ScalarStyle::Folded => {
                // The parser's place is behind the indentation.
                let indent = at.start - self.start_of_line(at.start);
                self.block(parsed, style, within, indent)
            }
        })
    }

    fn start_of_line(&self, place: usize) -> usize {
        self.text[..place].rfind(['\n', '\r']).map_or(0, |at| at + 1)
    }

    /// The first line below the header of a block scalar whose first line with text is at a place.
    fn below_header(&self, place: usize) -> usize {
        let above = &self.text[..self.start_of_line(place)];
        let header = above.trim_end_matches(BLANKS_AND_BREAKS);
        let breaks = &above[header.len()..];
        match breaks.find(['\n', '\r']) {
            Some(at) if breaks[at..].starts_with("\r\n") => header.len() + at + 2,
            Some(at) => header.len() + at + 1,
            None => above.len(),
        }
    }

    /// The lines of a part of the text.
    fn lines(&self, at: Range<usize>) -> Vec<Line<'_>> {
        let mut lines = Vec::new();
        let mut start = at.start;
        while start <= at.end {
            let rest = &self.text[start..at.end];
            let Some(length) = rest.find(['\n', '\r']) else {
                lines.push((rest, None));
                break;
            };
            let place = start + length;
            let separator = self.separators.binary_search_by_key(&place, |(place, _)| *place);
            let broken_by = separator.map_or('\n', |found| self.separators[found].1);
            lines.push((&rest[..length], Some(broken_by)));
            start = place + if rest[length..].starts_with("\r\n") { 2 } else { 1 };
        }
        lines
    }

    /// The lines of a plain or quoted scalar joined. Blanks around breaks go; a line feed becomes a space, or nothing if
    /// more breaks follow it, and a separator stays.
    fn folded(&self, at: Range<usize>, style: ScalarStyle) -> String {
        let lines = self.lines(at);
        let last = lines.len().saturating_sub(1);
        let has_escapes = style == ScalarStyle::DoubleQuoted;
        let (mut folded, mut breaks, mut was_escaped) = (String::new(), Vec::new(), false);
        for (index, (line, broken_by)) in lines.into_iter().enumerate() {
            let line = if index == 0 { line } else { line.trim_start_matches(BLANKS) };
            let line = if index == last { line } else { trimmed_end(line, has_escapes) };
            if index != 0 && (!line.is_empty() || index == last) {
                fold(&breaks, was_escaped, &mut folded);
                breaks.clear();
                was_escaped = false;
            }
            if has_escapes && ends_in_escape(line) {
                folded.push_str(&unescaped(&line[..line.len() - 1]));
                was_escaped = true;
                continue;
            }
            breaks.extend(broken_by);
            match style {
                ScalarStyle::SingleQuoted => folded.push_str(&line.replace("''", "'")),
                ScalarStyle::DoubleQuoted => folded.push_str(&unescaped(line)),
                ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => folded.push_str(line),
            }
        }
        folded
    }

    /// The text of a block scalar from the lines below its header. What its header says of its end shows in what the
    /// parser made of it.
    fn block(&self, parsed: &str, style: ScalarStyle, at: Range<usize>, indent: usize) -> String {
        let is_folded = style == ScalarStyle::Folded;
        let (mut text, mut breaks) = (String::new(), Vec::new());
        let (mut ends, mut was_blank) = (None, false);
        for (line, broken_by) in self.lines(at) {
            let spaces = line.len() - line.trim_start_matches(' ').len();
            if spaces <= indent && spaces == line.len() {
                breaks.extend(broken_by);
                continue;
            }
            if spaces < indent {
                break;
            }
            let line = &line[indent..];
            let is_blank = line.starts_with(BLANKS);
            let folds = is_folded && !was_blank && !is_blank && ends == Some('\n');
            match ends {
                Some(_) if folds && breaks.is_empty() => text.push(' '),
                Some(_) if folds => {}
                ends => text.extend(ends),
            }
            text.extend(breaks.drain(..));
            text.push_str(line);
            (ends, was_blank) = (broken_by, is_blank);
        }
        let kept = parsed.len() - parsed.trim_end_matches('\n').len();
        if kept > 0 {
            text.extend(ends);
        }
        if kept > 1 || text.is_empty() {
            text.extend(breaks);
        }
        text
    }
}

const BLANKS_AND_BREAKS: [char; 4] = [' ', '\t', '\r', '\n'];
const BLANKS: [char; 2] = [' ', '\t'];

/// Appends what is left of breaks between two lines.
fn fold(breaks: &[char], is_escaped: bool, text: &mut String) {
    match breaks {
        [first, rest @ ..] if *first == '\n' && !is_escaped => match rest {
            [] => text.push(' '),
            rest => text.extend(rest),
        },
        breaks => text.extend(breaks),
    }
}

/// A line without blanks at its end, but for one that is escaped.
fn trimmed_end(line: &str, has_escapes: bool) -> &str {
    let trimmed = line.trim_end_matches(BLANKS);
    if has_escapes && ends_in_escape(trimmed) && trimmed.len() < line.len() { &line[..=trimmed.len()] } else { trimmed }
}

/// Whether the last of a line's backslashes escapes what follows.
fn ends_in_escape(line: &str) -> bool {
    (line.len() - line.trim_end_matches('\\').len()) % 2 == 1
}

/// The text of a part of a double-quoted scalar that has no breaks.
fn unescaped(line: &str) -> Cow<'_, str> {
    if !line.contains('\\') {
        return Cow::Borrowed(line);
    }
    let quoted = format!("\"{line}\"");
    let text = Parser::new_from_str(&quoted).find_map(|event| match event {
        Ok((Event::Scalar(text, ..), _)) => Some(text.into_owned()),
        Ok(_) | Err(_) => None,
    });
    Cow::Owned(text.unwrap_or_else(|| line.to_owned()))
}
