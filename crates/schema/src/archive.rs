//! A file of independently deflated blobs: opened for free, each blob inflated when it is first asked for.
//!
//! Layout, little endian: the magic, the count of blobs as u32, for each the end of its bytes as u32 counted from
//! the end of this table, then the bytes. A blob is raw deflate.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{DecompressError, decompress_to_vec_with_limit};

const MAGIC: &[u8; 8] = b"palisch1";
const WORD: usize = size_of::<u32>();
/// No blob inflates to more: what is written stays far below, so this only stops a damaged file.
const MAX_BLOB_BYTES: usize = 64 << 20;
/// The slowest and smallest: a file is written once and embedded many times.
const LEVEL: u8 = 10;

/// Why an archive or a blob of it could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// It does not begin as an archive does, or ends before its last blob.
    #[error("not an archive of schemas: run cargo xtask schema generate")]
    NotAnArchive,
    /// There is no blob of this number.
    #[error("the archive has no blob {0}")]
    NoBlob(usize),
    /// The blob of this number does not inflate.
    #[error("blob {0} does not inflate: {1}")]
    Inflate(usize, DecompressError),
    /// The blob of this number inflates, but not to what it should hold.
    #[error("blob {0} does not decode: {1}")]
    Decode(usize, postcard::Error),
}

/// The blobs of a file.
#[derive(Debug, Clone, Copy)]
pub struct Archive<'a> {
    bytes: &'a [u8],
}

impl<'a> Archive<'a> {
    /// The archive in these bytes; nothing is read before a blob is asked for.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Archive { bytes }
    }

    /// How many blobs it holds.
    pub fn blobs(&self) -> Result<usize, ArchiveError> {
        let rest = self.bytes.strip_prefix(MAGIC).ok_or(ArchiveError::NotAnArchive)?;
        Ok(word(rest, 0).ok_or(ArchiveError::NotAnArchive)? as usize)
    }

    /// The inflated bytes of blob `index`.
    pub fn inflate(&self, index: usize) -> Result<Vec<u8>, ArchiveError> {
        let count = self.blobs()?;
        if index >= count {
            return Err(ArchiveError::NoBlob(index));
        }
        let table = &self.bytes[MAGIC.len() + WORD..];
        let blobs = table.get(count * WORD..).ok_or(ArchiveError::NotAnArchive)?;
        let end = word(table, index).ok_or(ArchiveError::NotAnArchive)? as usize;
        let start = match index.checked_sub(1) {
            Some(previous) => word(table, previous).ok_or(ArchiveError::NotAnArchive)? as usize,
            None => 0,
        };
        let blob = blobs.get(start..end).ok_or(ArchiveError::NotAnArchive)?;
        decompress_to_vec_with_limit(blob, MAX_BLOB_BYTES).map_err(|error| ArchiveError::Inflate(index, error))
    }

    /// Blob `index`, decoded. The inflated bytes stay in memory for the rest of the process: what is decoded borrows
    /// from them, and a blob is asked for once.
    pub fn load<T: serde::Deserialize<'static>>(&self, index: usize) -> Result<T, ArchiveError> {
        let bytes: &'static [u8] = self.inflate(index)?.leak();
        postcard::from_bytes(bytes).map_err(|error| ArchiveError::Decode(index, error))
    }
}

fn word(bytes: &[u8], index: usize) -> Option<u32> {
    let at = index * WORD;
    Some(u32::from_le_bytes(bytes.get(at..at + WORD)?.try_into().ok()?))
}

/// Collects blobs into an archive. The same blobs give the same bytes.
#[derive(Debug, Default)]
pub struct ArchiveWriter {
    ends: Vec<u32>,
    bytes: Vec<u8>,
}

impl ArchiveWriter {
    /// An archive without blobs.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a blob that holds `value`.
    pub fn push<T: serde::Serialize>(&mut self, value: &T) -> Result<(), postcard::Error> {
        let encoded = postcard::to_allocvec(value)?;
        self.bytes.extend(compress_to_vec(&encoded, LEVEL));
        self.ends.push(self.bytes.len() as u32);
        Ok(())
    }

    /// The file's bytes.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.extend((self.ends.len() as u32).to_le_bytes());
        for end in &self.ends {
            file.extend(end.to_le_bytes());
        }
        file.extend(self.bytes);
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<u8> {
        let mut writer = ArchiveWriter::new();
        writer.push(&"first").expect("encodes");
        writer.push(&vec![1u32, 2, 3]).expect("encodes");
        writer.finish()
    }

    #[test]
    fn what_was_pushed_loads() {
        let bytes = sample();
        let archive = Archive::new(&bytes);
        assert_eq!(archive.blobs().expect("an archive"), 2);
        assert_eq!(archive.load::<&str>(0).expect("blob 0"), "first");
        assert_eq!(archive.load::<Vec<u32>>(1).expect("blob 1"), [1, 2, 3]);
        assert!(matches!(archive.inflate(2), Err(ArchiveError::NoBlob(2))));
    }

    #[test]
    fn no_damage_panics() {
        let bytes = sample();
        for cut in 0..bytes.len() {
            let _ = Archive::new(&bytes[..cut]).load::<Vec<u32>>(1);
        }
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0xff;
            let _ = Archive::new(&damaged).load::<Vec<u32>>(1);
        }
        assert!(matches!(Archive::new(b"something else").blobs(), Err(ArchiveError::NotAnArchive)));
    }
}
