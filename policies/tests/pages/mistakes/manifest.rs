//! Mistakes in manifests in YAML's block style: an entry's form is what belongs there.

use super::{Mistake, Verdicts};

/// Who or what an object is: another value there is another object.
const IDENTITY: [&str; 5] = ["apiVersion", "kind", "metadata", "name", "namespace"];

/// An entry of a mapping: the lines that it takes, where its key stands in the first, and what it holds.
struct Entry<'t> {
    first: usize,
    /// One behind the last.
    end: usize,
    column: usize,
    key: &'t str,
    holds: Holds,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Scalar,
    Sequence,
    Mapping,
}

impl Entry<'_> {
    /// Whether it is another entry of the same mapping.
    fn is_beside(&self, other: &Entry<'_>, lines: &[&str]) -> bool {
        let (from, to) = (self.first.min(other.first), self.first.max(other.first));
        let is_between = |line: &&str| line_indent(line) >= self.column || line.trim().is_empty();
        self.first != other.first
            && self.column == other.column
            && lines[from + 1..to].iter().all(is_between)
            && !lines[to].trim_start().starts_with('-')
    }
}

impl Holds {
    /// What the API server refuses in its place.
    fn wrong(self) -> &'static [&'static str] {
        match self {
            Holds::Scalar => &["[]", "[palisade]", "{}", "{palisade: wrong}"],
            Holds::Sequence => &["palisade", "7", "true", "{}", "{palisade: wrong}"],
            Holds::Mapping => &["palisade", "7", "true", "[]", "[palisade]"],
        }
    }
}

/// All mistakes that can be made in a manifest, one at a time. Of kinds without a published schema any type may be right.
pub fn all(text: &str) -> Vec<Mistake> {
    let lines = text.lines().collect::<Vec<_>>();
    let mut mistakes = Vec::new();
    let entries = entries(&lines);
    for entry in entries.iter().filter(|entry| !IDENTITY.contains(&entry.key)) {
        let before = &lines[entry.first][..entry.column];
        let with = |value: &str| {
            let line = format!("{before}{}: {value}", entry.key);
            joined(&lines, entry, &[&line])
        };
        let what = |value: &str| format!("line {}, {} as {value}", entry.first + 1, entry.key);
        if has_schema(&lines, entry.first) {
            for value in entry.holds.wrong() {
                mistakes.push(Mistake { what: what(value), text: with(value), same_as: Verdicts::LessKnown });
            }
        }
        // The first entry of an element holds its dash, and a mapping without entries is no mapping.
        let is_alone = !entries.iter().any(|other| other.is_beside(entry, &lines));
        if !before.contains('-') && !is_alone {
            let same_as = Verdicts::As(joined(&lines, entry, &[]));
            mistakes.push(Mistake { what: what("null"), text: with("null"), same_as });
        }
    }
    mistakes
}

/// Whether the object that a line belongs to is of a kind whose schema is published.
fn has_schema(lines: &[&str], at: usize) -> bool {
    let first = lines[..at].iter().rposition(|line| line.starts_with("---")).map_or(0, |line| line + 1);
    let field = |name: &str| {
        let mut document = lines[first..].iter().take_while(|line| !line.starts_with("---"));
        document.find_map(|line| line.strip_prefix(name)).map(str::trim)
    };
    let (Some(version), Some(kind)) = (field("apiVersion:"), field("kind:")) else { return false };
    palisade_schema::kubernetes::kind(plain(version), plain(kind)).is_some()
}

/// A scalar without its comment.
fn plain(text: &str) -> &str {
    text.split(" #").next().unwrap_or_default().trim()
}

fn joined(lines: &[&str], entry: &Entry<'_>, instead: &[&str]) -> String {
    [&lines[..entry.first], instead, &lines[entry.end..]].concat().join("\n") + "\n"
}

fn entries<'t>(lines: &[&'t str]) -> Vec<Entry<'t>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let column = line.len() - line.trim_start_matches([' ', '-']).len();
        let rest = &line[column..];
        let Some((key, value)) = rest.split_once(':') else {
            at += 1;
            continue;
        };
        let is_key =
            !key.is_empty() && !key.contains([' ', '{', '[', '#', '"']) && (value.is_empty() || value.starts_with(' '));
        if !is_key {
            at += 1;
            continue;
        }
        let value = value.split(" #").next().unwrap_or_default().trim();
        let belongs = |line: &&&str| {
            let indent = line.len() - line.trim_start().len();
            let is_element =
                line.trim_start().starts_with("- ") && value.is_empty() && line_indent(lines[at]) == indent;
            line.trim().is_empty() || indent > column || (is_element && column == indent)
        };
        let end = at + 1 + lines[at + 1..].iter().take_while(belongs).count();
        let is_block = value.starts_with(['|', '>']);
        let holds = match value.chars().next() {
            Some('{') => Holds::Mapping,
            Some('[') => Holds::Sequence,
            Some(_) => Holds::Scalar,
            None => match lines.get(at + 1).map(|next| next.trim_start()) {
                Some(next) if end > at + 1 && next.starts_with("- ") => Holds::Sequence,
                Some(_) if end > at + 1 => Holds::Mapping,
                Some(_) | None => Holds::Scalar,
            },
        };
        found.push(Entry { first: at, end, column, key, holds });
        // The lines of a text are no entries.
        at = if is_block { end } else { at + 1 };
    }
    found
}

fn line_indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
