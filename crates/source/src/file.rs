use std::sync::{Arc, OnceLock};

use crate::{LineIndex, Position, Span, sha256};

/// The largest file that is read, in bytes: spans are 32 bits wide.
pub const MAX_FILE_BYTES: u64 = u32::MAX as u64 - 1;

/// Why bytes did not become a [`SourceFile`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// The bytes hold a NUL: not a text.
    #[error("this is a binary file (a NUL byte at offset {offset})")]
    Binary {
        /// Offset of the first NUL, in bytes.
        offset: usize,
    },
    /// The bytes are not UTF-8.
    #[error("not valid UTF-8 from byte {offset} (line {line}) on; save the file as UTF-8")]
    NotUtf8 {
        /// Offset of the first bad byte.
        offset: usize,
        /// The line it is on, from 1.
        line: usize,
    },
    /// Larger than [`MAX_FILE_BYTES`].
    #[error("{size} bytes are more than the limit of {MAX_FILE_BYTES} (max-file-bytes)")]
    TooLarge {
        /// The file's size in bytes.
        size: u64,
    },
}

/// A file's path and text. Cheap to clone.
#[derive(Debug, Clone)]
pub struct SourceFile {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    path: String,
    text: String,
    lines: OnceLock<LineIndex>,
    sha256: OnceLock<String>,
    /// The known places, in order, where the text is not at hand.
    places: Option<Box<[Position]>>,
}

impl SourceFile {
    /// A text that is in memory already. `path` is how reports name it: relative, with `/`.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            inner: Arc::new(Inner {
                path: path.into(),
                text: text.into(),
                lines: OnceLock::new(),
                sha256: OnceLock::new(),
                places: None,
            }),
        }
    }

    /// A file whose text is not at hand, with the places in it that are known. An offset in it is the number of a
    /// place among them, so that spans have the order that they have in the text.
    pub fn unseen(path: impl Into<String>, mut places: Vec<Position>) -> Self {
        places.sort_unstable();
        places.dedup();
        let places = Some(places.into_boxed_slice());
        Self {
            inner: Arc::new(Inner {
                path: path.into(),
                text: String::new(),
                lines: OnceLock::new(),
                sha256: OnceLock::new(),
                places,
            }),
        }
    }

    /// The SHA-256 of its text, as 64 hexadecimal digits. Worked out once: that of a large plan takes longer than its
    /// findings take to be sorted, and whoever has a thread to spare may ask before it is needed.
    pub fn sha256(&self) -> &str {
        self.inner.sha256.get_or_init(|| sha256(&self.inner.text))
    }

    /// Whether its text is at hand: without it there is nothing to show but places.
    pub fn has_text(&self) -> bool {
        self.inner.places.is_none()
    }

    /// Takes the bytes of a file over, if they are a text.
    pub fn from_bytes(path: impl Into<String>, bytes: Vec<u8>) -> Result<Self, SourceError> {
        if bytes.len() as u64 > MAX_FILE_BYTES {
            return Err(SourceError::TooLarge { size: bytes.len() as u64 });
        }
        match String::from_utf8(bytes) {
            Ok(text) => match memchr::memchr(0, text.as_bytes()) {
                Some(offset) => Err(SourceError::Binary { offset }),
                None => Ok(Self::new(path, text)),
            },
            Err(error) => {
                let offset = error.utf8_error().valid_up_to();
                let bytes = error.as_bytes();
                if let Some(offset) = memchr::memchr(0, bytes) {
                    return Err(SourceError::Binary { offset });
                }
                let line = memchr::memchr_iter(b'\n', &bytes[..offset]).count() + 1;
                Err(SourceError::NotUtf8 { offset, line })
            }
        }
    }

    /// Whether both are handles on the same file, read once. Without it they may still be of one path.
    pub fn is_same(&self, other: &SourceFile) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    /// How reports name it.
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// The whole text, with its byte order mark if it has one.
    pub fn text(&self) -> &str {
        &self.inner.text
    }

    /// The text of a span; empty where the span lies outside of the text.
    pub fn slice(&self, span: Span) -> &str {
        self.inner.text.get(span.range()).unwrap_or_default()
    }

    /// The line index, made at first use.
    pub fn lines(&self) -> &LineIndex {
        self.inner.lines.get_or_init(|| LineIndex::new(&self.inner.text))
    }

    /// Line and column of an offset.
    pub fn position(&self, offset: u32) -> Position {
        match &self.inner.places {
            None => self.lines().position(&self.inner.text, offset),
            Some(places) => {
                let last = places.last().copied().unwrap_or(Position { line: 1, column: 1 });
                places.get(offset as usize).copied().unwrap_or(last)
            }
        }
    }

    /// The offset of a line and column; none where the file has no such place.
    pub fn offset(&self, at: Position) -> Option<u32> {
        match &self.inner.places {
            None => self.lines().offset(&self.inner.text, at),
            Some(places) => places.binary_search(&at).ok().map(|found| found as u32),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_a_file_without_its_text_keep_their_order() {
        let at = |line, column| Position { line, column };
        let file = SourceFile::unseen("a.tf", vec![at(9, 1), at(2, 30), at(2, 4), at(9, 1)]);
        let offsets = [at(2, 4), at(2, 30), at(9, 1)].map(|place| file.offset(place).unwrap());
        assert!(offsets.is_sorted() && !file.has_text() && file.text().is_empty());
        assert_eq!(offsets.map(|offset| file.position(offset)), [at(2, 4), at(2, 30), at(9, 1)]);
        assert_eq!(file.offset(at(3, 1)), None);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_by_name() {
        assert_eq!(SourceFile::from_bytes("a", b"ab\0c".to_vec()).unwrap_err(), SourceError::Binary { offset: 2 });
        let error = SourceFile::from_bytes("a", b"a\nb\xff".to_vec()).unwrap_err();
        assert_eq!(error, SourceError::NotUtf8 { offset: 3, line: 2 });
    }
}
