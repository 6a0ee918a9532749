use std::collections::HashMap;

use palisade_source::Position;

use crate::Location;

/// How columns are counted.
pub(super) enum Columns<'a> {
    /// In Unicode scalar values, as everywhere else in palisade.
    CodePoints,
    /// In UTF-16 code units, as `CodeQL` does and therefore code scanning is known to read them: for each file where the
    /// characters beyond the basic plane start, which take two.
    Utf16(HashMap<&'a str, Vec<u32>>),
}

impl<'a> Columns<'a> {
    pub(super) fn utf16(locations: impl Iterator<Item = &'a Location>) -> Self {
        let mut files: HashMap<&str, Vec<u32>> = HashMap::new();
        for location in locations {
            files.entry(location.path()).or_insert_with(|| {
                let bytes = location.file.text().bytes().enumerate();
                // UTF-8 starts such a character, and nothing else, with these bytes.
                bytes.filter(|(_, byte)| *byte >= 0xf0).map(|(at, _)| at as u32).collect()
            });
        }
        Columns::Utf16(files)
    }

    /// SARIF's word for it.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Columns::CodePoints => "unicodeCodePoints",
            Columns::Utf16(_) => "utf16CodeUnits",
        }
    }

    /// Where a location starts.
    pub(super) fn start(&self, of: &Location) -> Position {
        self.position(of, of.span.start, of.start())
    }

    /// Where it ends.
    pub(super) fn end(&self, of: &Location) -> Position {
        self.position(of, of.span.end, of.end())
    }

    fn position(&self, of: &Location, offset: u32, at: Position) -> Position {
        let Columns::Utf16(files) = self else { return at };
        let Some(wide) = files.get(of.path()).filter(|wide| !wide.is_empty()) else { return at };
        let line = of.file.lines().line_span(of.file.text(), at.line);
        let before = |offset: u32| wide.partition_point(|start| *start < offset) as u32;
        Position { column: at.column + before(offset) - before(line.start), ..at }
    }
}
