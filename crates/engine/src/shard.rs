//! A run in parts: each takes its share of the roots, and merging all of them gives the whole.
//!
//! Every part finds and reads the same files and knows the same modules; it evaluates and judges only its own roots.
//! Which roots those are depends on the files alone: the heaviest goes first, each to the part that has the least.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use palisade_source::SourceFile;

/// Which part of a run: `2/5`, or `index=1/5` where parts are counted from 0, as Kubernetes counts an Indexed Job's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    index: u32,
    of: u32,
}

impl Shard {
    /// So many parts may a run have (`max-shards`).
    pub const MOST: u32 = 10_000;

    /// Which part, from 1.
    pub fn index(self) -> u32 {
        self.index
    }

    /// Of how many.
    pub fn of(self) -> u32 {
        self.of
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.of)
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (counted, first) = text.strip_prefix("index=").map_or((text, 0), |counted| (counted, 1));
        let numbers = counted.split_once('/').and_then(|(index, of)| {
            let index: u32 = index.parse().ok()?;
            Some((index.checked_add(first)?, of.parse().ok()?))
        });
        match numbers {
            Some((index, of)) if of > Shard::MOST && index <= of => {
                Err(format!("{text}: a run has at most {} parts (max-shards)", Shard::MOST))
            }
            Some((index, of)) if index >= 1 && index <= of => Ok(Shard { index, of }),
            Some(_) | None => Err(format!("{text:?} is no part of a run: write 1/4 to 4/4, or index=0/4 to index=3/4")),
        }
    }
}

/// Who gets what, for all kinds of roots one after another.
#[derive(Debug)]
pub(crate) struct Shares {
    own: Shard,
    /// The bytes that each part has so far.
    loads: Vec<u64>,
    /// Which part each file was judged in first.
    files: HashMap<String, u32>,
}

/// A root, with what it takes to judge it.
pub(crate) struct Load<'f> {
    /// Its name: ties are broken by it.
    pub(crate) name: &'f str,
    /// Its files, as reports name them, with their sizes in bytes.
    pub(crate) files: Vec<(&'f str, u64)>,
}

impl<'f> Load<'f> {
    pub(crate) fn new(name: &'f str, files: impl IntoIterator<Item = &'f SourceFile>) -> Self {
        let files = files.into_iter().map(|file| (file.path(), file.text().len() as u64));
        Load { name, files: files.collect() }
    }
}

impl Shares {
    pub(crate) fn new(own: Shard) -> Self {
        Self { own, loads: vec![0; own.of as usize], files: HashMap::new() }
    }

    /// Whether each of the roots is for this part.
    pub(crate) fn takes(&mut self, roots: &[Load<'_>]) -> Vec<bool> {
        let mut heaviest = roots.iter().enumerate().collect::<Vec<_>>();
        let weight = |load: &Load<'_>| load.files.iter().map(|(_, size)| size + 1).sum::<u64>();
        heaviest.sort_by_key(|(at, load)| (Reverse(weight(load)), load.name, *at));
        let mut takes = vec![false; roots.len()];
        for (at, load) in heaviest {
            let Some(part) = (0..self.loads.len()).min_by_key(|&part| (self.loads[part], part)) else { continue };
            self.loads[part] += weight(load);
            let index = part as u32 + 1;
            for (file, _) in &load.files {
                self.files.entry((*file).to_owned()).or_insert(index);
            }
            takes[at] = index == self.own.index;
        }
        takes
    }

    /// Whether a file is for this part to tell of; the first tells of those that belong to no root.
    pub(crate) fn tells_of(&self, file: &str) -> bool {
        self.files.get(file).copied().unwrap_or(1) == self.own.index
    }

    /// Whether this part tells what belongs to no root.
    pub(crate) fn is_first(&self) -> bool {
        self.own.index == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(index: u32, of: u32, roots: &[(&str, u64)]) -> Vec<bool> {
        let roots = roots.iter().map(|&(name, size)| Load { name, files: vec![(name, size)] }).collect::<Vec<_>>();
        Shares::new(Shard { index, of }).takes(&roots)
    }

    #[test]
    fn each_root_is_in_one_part_and_no_part_has_twice_what_another_has() {
        let roots = [("a", 10), ("b", 90), ("c", 20), ("d", 20), ("e", 20), ("f", 20)];
        let parts = (1..=2).map(|index| shares(index, 2, &roots)).collect::<Vec<_>>();
        assert!((0..roots.len()).all(|at| parts.iter().filter(|part| part[at]).count() == 1));
        assert_eq!(parts[0], [false, true, false, false, false, false]);
        assert_eq!(shares(1, 1, &roots), [true; 6]);
        assert_eq!(shares(5, 5, &[("a", 1)]), [false]);
    }

    #[test]
    fn a_part_is_written_as_one_of_how_many() {
        assert_eq!("2/5".parse(), Ok(Shard { index: 2, of: 5 }));
        assert_eq!("index=1/5".parse(), Ok(Shard { index: 2, of: 5 }));
        for text in ["index=5/5", "index=4294967295/5", "0/3", "4/3", "1", "a/b", "", "1/0", "-1/2"] {
            assert!(text.parse::<Shard>().unwrap_err().contains("1/4"), "{text}");
        }
        assert!("1/99999".parse::<Shard>().unwrap_err().contains("max-shards"));
    }
}
