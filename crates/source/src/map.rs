use crate::{Position, Site, SourceFile};

/// A file of a [`SourceMap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// The files that one project was made from, in the order they were added.
#[derive(Debug, Clone, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    /// A file that was added.
    ///
    /// # Panics
    /// If the id is another map's and this one is shorter.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, file)| (FileId(i as u32), file))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The text of a site.
    pub fn text(&self, site: Site) -> &str {
        self.file(site.file).slice(site.span)
    }

    /// Where a site starts.
    pub fn start(&self, site: Site) -> Position {
        self.file(site.file).position(site.span.start)
    }

    /// Where a site ends.
    pub fn end(&self, site: Site) -> Position {
        self.file(site.file).position(site.span.end)
    }
}
