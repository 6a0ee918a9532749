//! Prefix codes of limited length from how often symbols occur.

/// A code for each symbol; symbols that do not occur have none.
#[derive(Debug, Clone)]
pub(super) struct PrefixCode {
    /// The bits, as they are written, and how many.
    codes: Vec<(u16, u8)>,
}

impl PrefixCode {
    /// Codes of the given lengths, numbered as RFC 1951, section 3.2.2 has it. A length of zero is no code.
    pub(super) fn of_lengths(lengths: &[u8]) -> Self {
        let longest = lengths.iter().copied().max().unwrap_or(0);
        let mut codes = vec![(0, 0); lengths.len()];
        let mut next = 0_u16;
        for length in 1..=longest {
            next <<= 1;
            for (code, _) in codes.iter_mut().zip(lengths).filter(|(_, given)| **given == length) {
                *code = (next.reverse_bits() >> (16 - u32::from(length)), length);
                next += 1;
            }
        }
        Self { codes }
    }

    /// The best codes of at most `longest` bits for symbols that occur so often.
    pub(super) fn of_frequencies(frequencies: &[u32], longest: usize) -> Self {
        let mut leaves: Vec<(u32, usize)> =
            frequencies.iter().enumerate().filter(|(_, often)| **often > 0).map(|(i, often)| (*often, i)).collect();
        let mut lengths = vec![0; frequencies.len()];
        if leaves.len() <= 2 {
            // One bit each, also where there is but one.
            for (_, symbol) in leaves {
                lengths[symbol] = 1;
            }
        } else {
            leaves.sort_unstable();
            for (depth_count, bits) in leaves_by_length(&leaves, longest).into_iter().zip(1_u8..) {
                // What is left at the end of the list occurs most often.
                for (_, symbol) in leaves.drain(leaves.len() - depth_count..) {
                    lengths[symbol] = bits;
                }
            }
        }
        Self::of_lengths(&lengths)
    }

    /// The bits of a symbol's code, and how many they are.
    pub(super) fn code(&self, symbol: usize) -> (u32, u32) {
        let (bits, length) = self.codes[symbol];
        (u32::from(bits), u32::from(length))
    }

    /// How long a symbol's code is, zero for none.
    pub(super) fn length(&self, symbol: usize) -> u8 {
        self.codes[symbol].1
    }

    /// How many bits all symbols take that occur so often.
    pub(super) fn cost(&self, frequencies: &[u32]) -> usize {
        frequencies.iter().zip(&self.codes).map(|(often, (_, length))| *often as usize * usize::from(*length)).sum()
    }
}

/// How many leaves get codes of one bit, two bits and so on: package-merge (Larmore and Hirschberg, 1990) over leaves
/// sorted by frequency. Where a package weighs as much as a leaf, the package goes first, as Go has it: codes of equal
/// total length differ in that.
fn leaves_by_length(leaves: &[(u32, usize)], longest: usize) -> Vec<usize> {
    // No tree is deeper than that.
    let levels = longest.min(leaves.len() - 1);
    // Each level's items in order, as weights and whether the item is a leaf.
    let mut rows: Vec<Vec<(u64, bool)>> = Vec::with_capacity(levels);
    for _ in 0..levels {
        let below = rows.last().map_or(&[] as &[_], Vec::as_slice);
        let packages = below.chunks_exact(2).map(|pair| pair[0].0 + pair[1].0);
        rows.push(merged(leaves, packages));
    }
    // Taking an item of a level takes the two that it is made of from the level below.
    let mut taken = 2 * leaves.len() - 2;
    let mut with_at_least = Vec::with_capacity(levels + 1);
    for row in rows.iter().rev() {
        let of_leaves = row[..taken].iter().filter(|(_, is_leaf)| *is_leaf).count();
        with_at_least.push(of_leaves);
        taken = 2 * (taken - of_leaves);
    }
    with_at_least.push(0);
    with_at_least.windows(2).map(|pair| pair[0] - pair[1]).collect()
}

fn merged(leaves: &[(u32, usize)], packages: impl Iterator<Item = u64>) -> Vec<(u64, bool)> {
    let mut row = Vec::with_capacity(2 * leaves.len());
    let mut packages = packages.peekable();
    for (often, _) in leaves {
        let weight = u64::from(*often);
        while let Some(package) = packages.next_if(|package| *package <= weight) {
            row.push((package, false));
        }
        row.push((weight, true));
    }
    row.extend(packages.map(|package| (package, false)));
    row
}
