use std::io::{self, Write};

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_width::UnicodeWidthStr as _;

use super::excerpt::Excerpt;
use super::paint::Paint;
use crate::Location;
use crate::text::one_line;

/// What is said about one matter: a head, then rows beside a rule that has the lines' numbers at its left.
pub(super) struct Block<'p, 'o> {
    paint: &'p Paint,
    out: &'o mut dyn Write,
    /// The width of the numbers.
    numbers: usize,
    has_place: bool,
}

/// How a block begins.
pub(super) struct Head<'a> {
    /// `× high`.
    pub(super) mark: &'a str,
    /// Colours the mark and what is marked in the excerpts.
    pub(super) color: &'a dyn Fn(&str) -> String,
    /// What it is about.
    pub(super) title: &'a str,
    /// What it is called; stands at the right. Empty where the title says it.
    pub(super) name: &'a str,
    /// What there is to read about the name.
    pub(super) page: Option<&'a str>,
    /// The largest number of a line that will be shown.
    pub(super) last_line: u32,
}

/// Where less room than this is left beside the marked text, its label goes below.
const MIN_LABEL: usize = 28;

/// A label below what it explains is not indented further than this.
const MAX_INDENT: usize = 24;

impl<'p, 'o> Block<'p, 'o> {
    /// Writes the head, the name on a line of its own where the title leaves no room.
    pub(super) fn begin(paint: &'p Paint, out: &'o mut dyn Write, head: &Head<'_>) -> io::Result<Self> {
        let (title, name) = (one_line(head.title), one_line(head.name));
        let mark = format!("{} ", head.mark);
        let blank = " ".repeat(mark.width());
        let mut used = 0;
        for (i, line) in wrapped(&title, paint.width, &mark, &blank).into_iter().enumerate() {
            if i > 0 {
                writeln!(out)?;
            }
            used = line.width();
            let indent = if i == 0 { mark.len() } else { blank.len() };
            let text = line.get(indent..).unwrap_or_default();
            let start = if i == 0 { (head.color)(&mark) } else { blank.clone() };
            write!(out, "{start}{}", paint.bold(text))?;
        }
        if name.is_empty() {
            writeln!(out)?;
        } else {
            let gap = paint.width.saturating_sub(used + name.width());
            if gap < 2 {
                writeln!(out)?;
            }
            let gap = if gap < 2 { paint.width.saturating_sub(name.width()) } else { gap };
            writeln!(out, "{}{}", " ".repeat(gap), paint.page_link(head.page, &paint.dim(&name)))?;
        }
        let numbers = head.last_line.to_string().len().max(2);
        Ok(Block { paint, out, numbers, has_place: false })
    }

    /// How many columns a row has beside the rule.
    fn room(&self) -> usize {
        self.paint.width - self.numbers - 3
    }

    fn rule(&mut self, number: &str, rule: char) -> io::Result<()> {
        let gutter = format!("{number:>width$} {rule} ", width = self.numbers);
        write!(self.out, "{}", self.paint.dim(gutter))
    }

    fn row(&mut self, rule: char, text: &str) -> io::Result<()> {
        self.rule("", rule)?;
        writeln!(self.out, "{text}")
    }

    /// A place in a file and what is there; what does not fit goes to the next row as a whole.
    pub(super) fn place(&mut self, path: Option<&str>, parts: &[String]) -> io::Result<()> {
        let characters = self.paint.characters();
        let (first, along) = (if self.has_place { characters.lcross } else { characters.ltop }, characters.vbar);
        self.has_place = true;
        let parts = parts.iter().map(|part| one_line(part)).collect::<Vec<_>>();
        let mut rows = rows(parts.iter().map(AsRef::as_ref), self.room());
        // Only now: a link takes no room.
        if let (Some(path), Some(place), Some(row)) = (path, parts.first(), rows.first_mut())
            && let Some(rest) = row.strip_prefix(&**place)
        {
            *row = format!("{}{rest}", self.paint.file_link(path, place));
        }
        rows.iter().enumerate().try_for_each(|(i, row)| self.row(if i == 0 { first } else { along }, row))
    }

    /// The line of a location with its text marked and a label at it. Nothing where the location has no line.
    pub(super) fn excerpt(
        &mut self,
        location: &Location,
        is_sensitive: bool,
        color: &dyn Fn(&str) -> String,
        label: &str,
    ) -> io::Result<()> {
        let room = self.room();
        let excerpt = if is_sensitive {
            Excerpt::masked(location, room)
        } else {
            Excerpt::new(location, room, self.paint.ellipsis)
        };
        let vbar = self.paint.characters().vbar;
        let Some(excerpt) = excerpt else { return self.along(label, color) };
        self.rule(&excerpt.line.to_string(), vbar)?;
        writeln!(self.out, "{}", excerpt.text)?;
        let line = self.paint.characters().underline.to_string().repeat(excerpt.len);
        let before = " ".repeat(excerpt.start);
        let marked = format!("{before}{}", color(&line));
        let below = " ".repeat(excerpt.start.min(MAX_INDENT));
        let used = excerpt.start + excerpt.len + 1;
        let label = one_line(label);
        if label.is_empty() {
            return self.row(vbar, &marked);
        }
        if room < used + MIN_LABEL.min(label.width()) {
            self.row(vbar, &marked)?;
            return wrapped(&label, room, &below, &below).iter().try_for_each(|line| self.row(vbar, &color(line)));
        }
        let lines = wrapped(&label, room, &" ".repeat(used), &below);
        for (i, line) in lines.iter().enumerate() {
            match line.get(used..) {
                Some(text) if i == 0 => self.row(vbar, &format!("{marked} {}", color(text)))?,
                Some(_) | None => self.row(vbar, &color(line))?,
            }
        }
        Ok(())
    }

    /// A text beside the rule.
    pub(super) fn along(&mut self, text: &str, color: &dyn Fn(&str) -> String) -> io::Result<()> {
        let vbar = self.paint.characters().vbar;
        wrapped(&one_line(text), self.room(), "", "  ").iter().try_for_each(|line| self.row(vbar, &color(line)))
    }

    /// The last rows: what to know and what to do, on one row where both fit.
    pub(super) fn end(mut self, know: &str, do_this: &str) -> io::Result<()> {
        let (know, do_this) = (one_line(know), one_line(do_this));
        let paint = self.paint;
        let mut rows = Vec::new();
        if !know.is_empty() && !do_this.is_empty() && know.width() + 1 + do_this.width() <= self.room() {
            rows.push(format!("{know} {}", paint.help(do_this)));
        } else {
            let plain = wrapped(&know, self.room(), "", "").into_iter().filter(|line| !line.is_empty());
            rows.extend(plain);
            let help = wrapped(&do_this, self.room(), "", "").into_iter().filter(|line| !line.is_empty());
            rows.extend(help.map(|line| paint.help(line)));
        }
        let characters = paint.characters();
        let last = rows.len().saturating_sub(1);
        for (i, row) in rows.iter().enumerate() {
            self.row(if i == last { characters.lbot } else { characters.vbar }, row)?;
        }
        Ok(())
    }
}

/// A command below a block, indented; where it does not fit, broken between its parts as a shell takes it.
pub(super) fn command_rows(parts: &[String], paint: &Paint) -> Vec<String> {
    const INDENT: &str = "     ";
    let mut rows: Vec<String> = Vec::new();
    for (i, part) in parts.iter().enumerate() {
        let part = one_line(part).replace('\u{2026}', paint.ellipsis);
        // Behind what does not end the command a blank and a backslash have to fit.
        let behind = if i + 1 < parts.len() { 2 } else { 0 };
        match rows.last_mut() {
            Some(row) if display_width(row) + 1 + display_width(&part) + behind <= paint.width => {
                row.push(' ');
                row.push_str(&part);
            }
            Some(row) => {
                row.push_str(" \\");
                rows.push(format!("{INDENT}  {part}"));
            }
            None => rows.push(format!("{INDENT}{part}")),
        }
    }
    rows
}

/// Parts side by side, each whole: one that does not fit begins the next row.
pub(super) fn rows<'a>(parts: impl IntoIterator<Item = &'a str>, width: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for part in parts {
        match rows.last_mut() {
            Some(row) if display_width(row) + 2 + display_width(part) <= width => {
                row.push_str("  ");
                row.push_str(part);
            }
            Some(_) | None => rows.push(part.to_owned()),
        }
    }
    rows
}

/// Lines of at most `width` columns, broken at blanks only, so that paths and addresses can be copied.
pub(super) fn wrapped(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}
