//! What GitHub's code scanning takes: beyond the first kind of limit it leaves out, beyond the second it rejects the
//! whole upload (<https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit>).

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;

/// So many runs are taken.
pub(super) const RUNS: usize = 20;

/// So many results of a run are kept; from 25,000 on the upload is rejected.
const RESULTS: usize = 5_000;

/// So many locations of a result are kept; from 1,000 on the upload is rejected.
pub(super) const LOCATIONS: usize = 100;

/// So many steps of a result's code flow are kept; from 10,000 on the upload is rejected.
pub(super) const STEPS: usize = 1_000;

/// So many tags of a rule are kept; from 20 on the upload is rejected.
pub(super) const TAGS: usize = 10;

/// So many characters of a rule's descriptions are taken.
pub(super) const DESCRIPTION: usize = 1024;

/// So many bytes are taken, compressed with gzip.
const BYTES: usize = 10_000_000;

/// Writes with as many results a run as fit.
pub(super) fn fitting(out: &mut dyn Write, write: impl Fn(usize, &mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut most = RESULTS;
    loop {
        let mut log = Vec::new();
        write(most, &mut log)?;
        if most == 0 || log.len() <= BYTES || compressed(&log)? <= BYTES {
            return out.write_all(&log);
        }
        most /= 2;
    }
}

fn compressed(log: &[u8]) -> io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(log)?;
    Ok(encoder.finish()?.len())
}

/// The first characters of a text.
pub(super) fn first(text: &str, max: usize) -> &str {
    text.char_indices().nth(max).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_is_too_large_gets_fewer_results() {
        // Random enough that gzip does not help: 4 kB a result.
        let result = |seed: usize| {
            let mut state = seed as u64 + 1;
            let byte = move |_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 56) as u8
            };
            (0..4_000).map(byte).collect::<Vec<_>>()
        };
        let mut out = Vec::new();
        fitting(&mut out, |most, out| (0..most).try_for_each(|seed| out.write_all(&result(seed)))).unwrap();
        assert_eq!(out.len(), RESULTS / 2 * 4_000);
    }

    #[test]
    fn texts_are_cut_between_characters() {
        assert_eq!(first("äöü", 2), "äö");
        assert_eq!(first("ä", 2), "ä");
    }
}
