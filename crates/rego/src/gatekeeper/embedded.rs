//! Rego that stands in a manifest, laid out so that its lines and columns are the manifest's own.

use palisade_model::Attr;
use palisade_source::{Site, SourceFile};

use super::objects::text;
use crate::loader::RegoError;

/// A module in a manifest.
#[derive(Debug)]
pub(super) struct Embedded {
    /// Its text. Where [`Embedded::is_aligned`] holds, blank lines and blanks stand before it, so that each line and
    /// column is the one in the manifest.
    ///
    /// Its name is the manifest's with the line of the entry, so that two modules of one manifest differ.
    pub source: SourceFile,
    /// The manifest.
    pub path: String,
    /// Whether the text's places are the manifest's. They are for block scalars (`rego: |`), not for quoted ones.
    is_aligned: bool,
    /// The entry that holds it.
    line: u32,
    column: u32,
}

impl Embedded {
    /// The module in an attribute; none where no text stands there.
    pub fn read(attr: Attr<'_>) -> Option<Self> {
        let rego = text(attr)?;
        let site = attr.site();
        let file = attr.resource().project().sources().file(site.file);
        let start = file.position(site.span.start);
        let aligned = aligned(file, site, rego);
        Some(Embedded {
            is_aligned: aligned.is_some(),
            source: SourceFile::new(
                format!("{}#{}", file.path(), start.line),
                aligned.unwrap_or_else(|| rego.to_owned()),
            ),
            path: file.path().to_owned(),
            line: start.line,
            column: start.column,
        })
    }

    /// An error of the module with its place in the manifest.
    pub fn error(&self, error: RegoError) -> RegoError {
        let file = self.path.clone();
        if self.is_aligned {
            return RegoError { file, ..error };
        }
        let message = format!("line {} of the Rego here: {}", error.line, error.message);
        RegoError { file, line: self.line, column: self.column, message, ..error }
    }

    /// A place in the module as a line and column of the manifest.
    pub fn position(&self, offset: u32) -> (u32, u32) {
        if !self.is_aligned {
            return (self.line, self.column);
        }
        let position = self.source.position(offset);
        (position.line, position.column)
    }
}

/// The text with its lines where they stand in the file; none where they stand otherwise there.
fn aligned(file: &SourceFile, site: Site, rego: &str) -> Option<String> {
    let head = file.lines().line(site.span.start);
    let line = |number: u32| {
        (number <= file.lines().lines()).then(|| {
            let span = file.lines().line_span(file.text(), number);
            file.slice(span).trim_end_matches(['\r', '\n'])
        })
    };
    // `|`, `|-`, `|2+` at the end of the entry's first line.
    let opening =
        line(head)?.split(" #").next()?.trim_end().trim_end_matches(|c: char| c.is_ascii_digit() || "+-".contains(c));
    if !opening.ends_with('|') {
        return None;
    }
    let lines = rego.trim_end_matches('\n').split('\n').collect::<Vec<_>>();
    let first = lines.iter().position(|line| !line.trim().is_empty())?;
    let written = line(head + 1 + first as u32)?;
    let indent = written.len().checked_sub(lines[first].len())?;
    let stands = |(i, wanted): (usize, &&str)| {
        line(head + 1 + i as u32).is_some_and(|written| written.get(indent..).unwrap_or_default() == *wanted)
    };
    if !lines.iter().enumerate().all(stands) {
        return None;
    }
    // Blanks before the lines of a raw string would become part of it; then only the lines are right.
    let has_raw_lines = lines.iter().any(|line| line.matches('`').count() % 2 == 1);
    let blanks = " ".repeat(if has_raw_lines { 0 } else { indent });
    let mut text = "\n".repeat(head as usize);
    for line in lines {
        text.push_str(&blanks);
        text.push_str(line);
        text.push('\n');
    }
    Some(text)
}
