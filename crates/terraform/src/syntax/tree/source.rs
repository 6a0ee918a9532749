use std::ops::Deref;
use std::sync::Arc;

use palisade_source::SourceFile;

/// The text of a tree, shared with whoever has it already: a file is not copied to be parsed.
#[derive(Debug, Clone)]
pub struct SourceText(Holder);

#[derive(Debug, Clone)]
enum Holder {
    File(SourceFile),
    Text(Arc<str>),
}

impl Deref for SourceText {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match &self.0 {
            Holder::File(file) => file.text(),
            Holder::Text(text) => text,
        }
    }
}

impl From<SourceFile> for SourceText {
    fn from(file: SourceFile) -> Self {
        Self(Holder::File(file))
    }
}

impl From<&SourceFile> for SourceText {
    fn from(file: &SourceFile) -> Self {
        file.clone().into()
    }
}

impl From<Arc<str>> for SourceText {
    fn from(text: Arc<str>) -> Self {
        Self(Holder::Text(text))
    }
}

impl From<&str> for SourceText {
    fn from(text: &str) -> Self {
        Arc::<str>::from(text).into()
    }
}

impl From<String> for SourceText {
    fn from(text: String) -> Self {
        Arc::<str>::from(text).into()
    }
}
