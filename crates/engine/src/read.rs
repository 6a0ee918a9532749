//! Reading a file whole.

use std::fs::File;
use std::io;
use std::path::Path;

/// Files of at least so many bytes are read by all threads.
#[cfg(unix)]
const LARGE: u64 = 16 << 20;

/// What a thread reads of a large file at a time, in bytes.
#[cfg(unix)]
const PART: usize = 4 << 20;

/// A file's bytes. The system hands out memory page by page, which takes longer than to fill it: of a large file each
/// thread reads parts.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    #[cfg(unix)]
    {
        let file = File::open(path)?;
        let meta = file.metadata()?;
        if meta.is_file() && meta.len() >= LARGE {
            match in_parts(&file, meta.len(), PART) {
                // It is shorter by now.
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {}
                read => return read,
            }
        }
    }
    std::fs::read(path)
}

#[cfg(unix)]
fn in_parts(file: &File, length: u64, part: usize) -> io::Result<Vec<u8>> {
    use std::os::unix::fs::FileExt as _;

    use rayon::prelude::*;

    let length = usize::try_from(length).map_err(|_| io::ErrorKind::FileTooLarge)?;
    let mut bytes = vec![0; length];
    let parts = bytes.par_chunks_mut(part).enumerate();
    parts.try_for_each(|(number, bytes)| file.read_exact_at(bytes, (number * part) as u64))?;
    Ok(bytes)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn parts_are_the_whole() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let bytes = (0..=u8::MAX).cycle().take(1000).collect::<Vec<_>>();
        std::fs::write(file.path(), &bytes).unwrap();
        let read = |length| in_parts(&File::open(file.path()).unwrap(), length, 64);
        assert_eq!(read(1000).unwrap(), bytes);
        assert_eq!(read(1001).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }
}
