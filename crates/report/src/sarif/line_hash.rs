//! What GitHub's code scanning knows a result by: a hash of the text that starts at its line.
//!
//! `upload-sarif` works it out for logs that lack it; who uploads through the API has to bring it, or each moved line
//! is a new alert. The algorithm is that of `github/codeql-action` (`src/fingerprints.ts`): of each line the Rabin-Karp
//! hash, with the multiplier 37 in 64 bits, of the hundred UTF-16 code units from its start on without blanks and
//! tabs, all ends of lines alike, the file ended by 65,535 and zeros; then a colon and how often the hash occurred.

use std::collections::HashMap;

use crate::Location;

const WINDOW: usize = 100;

const MULTIPLIER: u64 = 37;

/// What stands behind a file's last character.
const END: u16 = u16::MAX;

/// The hashes of the lines that are asked for, by file.
#[derive(Debug, Default)]
pub(super) struct LineHashes<'a> {
    files: HashMap<&'a str, HashMap<u32, String>>,
}

impl<'a> LineHashes<'a> {
    /// For the lines at which these places start.
    pub(super) fn new(places: impl Iterator<Item = &'a Location>) -> Self {
        let mut wanted: HashMap<&str, (&Location, HashMap<u32, String>)> = HashMap::new();
        for place in places.filter(|place| place.file.has_text()) {
            let (_, lines) = wanted.entry(place.path()).or_insert_with(|| (place, HashMap::new()));
            lines.insert(place.start().line, String::new());
        }
        let files = wanted.into_iter().map(|(path, (place, mut lines))| {
            hashes(place.file.text(), |line, hash| {
                if let Some(slot) = lines.get_mut(&line) {
                    *slot = hash;
                }
            });
            (path, lines)
        });
        LineHashes { files: files.collect() }
    }

    /// Of the line at which a place starts.
    pub(super) fn of(&self, place: &Location) -> Option<&str> {
        self.files.get(place.path())?.get(&place.start().line).map(String::as_str)
    }
}

/// The last hundred code units.
struct Window {
    units: [u16; WINDOW],
    /// The number of the line that starts with a unit.
    lines: [Option<u32>; WINDOW],
    at: usize,
    hash: u64,
    /// The weight of the unit that leaves.
    leaving: u64,
    seen: HashMap<u64, u32>,
}

impl Window {
    fn push(&mut self, unit: u16, line: Option<u32>, each: &mut impl FnMut(u32, String)) {
        if let Some(number) = self.lines[self.at].take() {
            let times = self.seen.entry(self.hash).or_default();
            *times += 1;
            each(number, format!("{:x}:{times}", self.hash));
        }
        self.lines[self.at] = line;
        let left = u64::from(std::mem::replace(&mut self.units[self.at], unit));
        let moved = self.hash.wrapping_mul(MULTIPLIER).wrapping_add(u64::from(unit));
        self.hash = moved.wrapping_sub(self.leaving.wrapping_mul(left));
        self.at = (self.at + 1) % WINDOW;
    }
}

/// Calls `each` with every line's number and hash, in order.
fn hashes(text: &str, mut each: impl FnMut(u32, String)) {
    let mut window = Window {
        units: [0; WINDOW],
        lines: [None; WINDOW],
        at: 0,
        hash: 0,
        leaving: MULTIPLIER.wrapping_pow(WINDOW as u32),
        seen: HashMap::new(),
    };
    let (mut line, mut is_start, mut after_return) = (0, true, false);
    for unit in text.encode_utf16().chain([END]) {
        let is_blank = unit == u16::from(b' ') || unit == u16::from(b'\t');
        if is_blank || (after_return && unit == u16::from(b'\n')) {
            after_return = false;
            continue;
        }
        after_return = unit == u16::from(b'\r');
        let unit = if after_return { u16::from(b'\n') } else { unit };
        line += u32::from(is_start);
        window.push(unit, is_start.then_some(line), &mut each);
        is_start = unit == u16::from(b'\n');
    }
    (0..WINDOW).for_each(|_| window.push(0, None, &mut each));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        hashes(text, |line, hash| {
            all.push(hash);
            assert_eq!(all.len(), line as usize);
        });
        all
    }

    /// The hashes are those that codeql-action gives for these texts.
    #[test]
    fn a_line_is_known_by_what_follows_it() {
        assert_eq!(all(""), ["c129715d7a2bc9a3:1"]);
        assert_eq!(
            all(" a\nb\n  \t\tc\n d"),
            ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]
        );
    }

    #[test]
    fn blanks_and_the_ends_of_lines_make_no_difference() {
        let text = "acl = \"ä𐍈\"\n  x = 1\n\ny\n";
        assert_eq!(all(text), all(&text.replace('\n', "\r\n")));
        assert_eq!(all(text), all(&text.replace('\n', "\r")));
        assert_eq!(all(text), all(&text.replace(' ', "\t ")));
        assert_ne!(all(text), all(&text.replace('x', "z")));
    }

    #[test]
    fn equal_lines_are_counted() {
        let hashes = all(&format!("{}{}", "same\n".repeat(3), "x".repeat(100)).repeat(2));
        assert_eq!(hashes[0].split(':').nth(1), Some("1"));
        let (one, two) = (hashes[0].split(':').next(), hashes[3].split(':').next());
        assert_ne!(one, two);
    }
}
