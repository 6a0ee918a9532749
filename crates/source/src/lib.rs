//! Bytes and positions: files, spans and line indexes. Nothing here knows a language.
//!
//! Offsets are bytes into a file's text as it stands on disk, a byte order mark included. Lines and columns count
//! from 1, columns in Unicode scalar values; a byte order mark has no width.

mod digest;
mod edit;
mod file;
mod line_index;
mod map;
mod span;

pub use digest::{sha256, sha256_of};
pub use edit::{Edit, Moves, apply, compose};
pub use file::{MAX_FILE_BYTES, SourceError, SourceFile};
pub use line_index::{LineIndex, Position};
pub use map::{FileId, SourceMap};
pub use span::{Site, Span};
