use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::str::FromStr;

use foldhash::fast::RandomState;
use sha2::{Digest, Sha256};

use crate::{Finding, Location};

/// What names a finding from one run to the next: 128 bits of a SHA-256 over policy, root, address, path without list
/// indexes, and an ordinal among equals. Neither the environment nor the message is part of it, nor any line number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Fingerprint(u128);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits())
    }
}

impl Fingerprint {
    /// The fingerprint of one finding. `root` is the directory relative to the repository, also for a plan fused with
    /// it; `address` the resource's, or the file's path where there is none; `path` the attribute's, as findings have
    /// it; `ordinal` counts from 0 the findings for which all else is equal, in the order of their full paths.
    pub fn new(policy: &str, root: &str, address: &str, path: &str, ordinal: u32) -> Self {
        Fingerprint::of_plain(policy, root, address, &without_indexes(path), ordinal)
    }

    /// The same for a path that is without its list indexes already: see [`without_indexes`].
    pub fn of_plain(policy: &str, root: &str, address: &str, path: &str, ordinal: u32) -> Self {
        let mut hash = Sha256::new();
        for part in [policy, root, address, path] {
            // The length keeps ("a", "bc") apart from ("ab", "c").
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hash.update(ordinal.to_le_bytes());
        Fingerprint::of(hash)
    }

    /// As reports have it: 32 hexadecimal digits.
    pub(crate) fn digits(self) -> String {
        let nibbles = self.0.to_be_bytes().into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
        nibbles.map(|nibble| char::from(b"0123456789abcdef"[usize::from(nibble)])).collect()
    }

    fn of(hash: Sha256) -> Self {
        Fingerprint(hash.finalize().iter().take(16).fold(0, |bits, &byte| (bits << 8) | u128::from(byte)))
    }
}

impl FromStr for Fingerprint {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_hexadecimal = text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let bits = if is_hexadecimal { u128::from_str_radix(text, 16).ok() } else { None };
        bits.map(Fingerprint).ok_or_else(|| format!("{text:?} is no fingerprint: 32 hexadecimal digits"))
    }
}

/// What the text of a finding's resource is known by, wherever it stands and whatever it is called: the block's content
/// or the document, white space aside.
pub fn element(finding: &Finding) -> Option<Fingerprint> {
    let block = finding.block()?.text();
    let first_line = block.lines().next().unwrap_or_default();
    // The labels of a block in HCL stand before its brace.
    let content = match first_line.find('{') {
        Some(brace) if brace > 0 => &block[brace..],
        Some(_) | None => block,
    };
    let kind = &finding.resource.as_ref()?.kind;
    let words = content.split_whitespace().collect::<Vec<_>>().join(" ");
    let hash = Sha256::new().chain_update((kind.len() as u64).to_le_bytes()).chain_update(&**kind).chain_update(words);
    Some(Fingerprint::of(hash))
}

/// Tells findings apart that have the same fingerprint: all but the first in the order of their places and full paths
/// get another, which `next` gives for the number of equals before it. They may come in several pieces.
pub fn number_equals(pieces: &mut [Vec<Finding>], next: impl Fn(&Finding, u32) -> Fingerprint) {
    let all = pieces.iter().map(Vec::len).sum();
    let mut first = HashMap::with_capacity_and_hasher(all, RandomState::default());
    let mut equals: BTreeMap<Fingerprint, Vec<(usize, usize)>> = BTreeMap::new();
    let places = |(piece, findings): (usize, &Vec<Finding>)| (0..findings.len()).map(move |at| (piece, at));
    for at in pieces.iter().enumerate().flat_map(places) {
        let finding = &pieces[at.0][at.1];
        match first.entry(finding.fingerprint) {
            Entry::Vacant(entry) => _ = entry.insert(at),
            Entry::Occupied(entry) => {
                equals.entry(finding.fingerprint).or_insert_with(|| vec![*entry.get()]).push(at);
            }
        }
    }
    for mut group in equals.into_values() {
        group.sort_by(|&(a, i), &(b, j)| order(&pieces[a][i]).cmp(&order(&pieces[b][j])));
        for ((piece, at), ordinal) in group.into_iter().zip(0..).skip(1) {
            let finding = &mut pieces[piece][at];
            finding.fingerprint = next(finding, ordinal);
        }
    }
}

fn order(finding: &Finding) -> (Option<&Location>, &Location, &str, &str) {
    (finding.block(), &finding.location, &finding.path, &finding.message)
}

/// A path with its list indexes taken out: `ingress[0].tags["a[1]"]` becomes `ingress.tags["a[1]"]`. A list that
/// grows at its front must not rename what follows.
pub fn without_indexes(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(open) = rest.find(['[', '"']) {
        let (before, at) = rest.split_at(open);
        out.push_str(before);
        let digits = at[1..].bytes().take_while(u8::is_ascii_digit).count();
        if at.starts_with('"') {
            let (key, after) = at.split_at(quoted_len(at));
            out.push_str(key);
            rest = after;
        } else if digits > 0 && at[1 + digits..].starts_with(']') {
            rest = &at[digits + 2..];
        } else {
            out.push('[');
            rest = &at[1..];
        }
    }
    out.push_str(rest);
    out
}

/// The length of the quoted key that a text starts with, its quotes included.
fn quoted_len(text: &str) -> usize {
    let mut is_escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            '"' if !is_escaped => return i + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_indexes_go_and_map_keys_stay() {
        for (path, without) in [
            ("ingress[0].cidr_blocks[12]", "ingress.cidr_blocks"),
            ("tags[\"app.kubernetes.io/name\"]", "tags[\"app.kubernetes.io/name\"]"),
            ("a[0].b[\"x[1]\\\"[2]\"][3]", "a.b[\"x[1]\\\"[2]\"]"),
            ("spec[*].a[", "spec[*].a["),
            ("", ""),
        ] {
            assert_eq!(without_indexes(path), without);
        }
    }

    #[test]
    fn parts_do_not_run_together() {
        assert_eq!(
            Fingerprint::new("p", "", "a.b", "ingress[0].from_port", 0),
            Fingerprint::new("p", "", "a.b", "ingress[7].from_port", 0)
        );
        assert_ne!(Fingerprint::new("p", "", "a.b", "", 0), Fingerprint::new("p", "", "a.b", "", 1));
        assert_ne!(Fingerprint::new("p", "ab", "c", "", 0), Fingerprint::new("p", "a", "bc", "", 0));
    }

    /// Baselines are kept in files: a change here renames every known finding.
    #[test]
    fn the_algorithm_is_fixed() {
        let print = Fingerprint::new("aws-s3-public-acl", "envs/prod", "aws_s3_bucket.site", "acl", 0);
        assert_eq!(print.to_string(), "6b0149043b1539ec374f48b2287f0895");
    }
}
