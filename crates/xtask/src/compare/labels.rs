use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::Deserialize;

use super::place::Place;

/// What people found out about places: fixtures/labels.jsonl.
#[derive(Debug, Default)]
pub struct Labels(BTreeMap<Place, bool>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    repository: String,
    commit: String,
    policy: String,
    file: String,
    address: String,
    /// Whether what the policy says holds there, by the source and the provider's documentation.
    verdict: bool,
    /// Why, in a sentence; read by people only.
    reason: String,
}

impl Labels {
    /// Reads the file: a label a line.
    pub fn read(file: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let mut labels = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let at = || format!("{}:{}", file.display(), index + 1);
            let label: Label = serde_json::from_str(line).with_context(at)?;
            if label.reason.trim().is_empty() {
                bail!("{}: a label without a reason", at());
            }
            let Label { repository, commit, policy, file, address, verdict, reason: _ } = label;
            let place = Place { repository, commit, policy, file, address };
            if labels.insert(place, verdict).is_some_and(|other| other != verdict) {
                bail!("{}: two labels that contradict each other", at());
            }
        }
        Ok(Labels(labels))
    }

    /// Whether what the policy says holds at a place; none where nobody looked.
    pub fn of(&self, place: &Place) -> Option<bool> {
        self.0.get(place).copied()
    }
}

/// A share of a sample.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Share {
    /// How many hold.
    pub hits: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    /// Counts one more.
    pub fn count(&mut self, holds: bool) {
        self.hits += u32::from(holds);
        self.of += 1;
    }

    /// Wilson's 95 % interval of the share (E. B. Wilson, 1927), from 0 to 1; none for an empty sample.
    pub fn interval(self) -> Option<(f64, f64)> {
        const Z: f64 = 1.959_963_984_540_054;
        if self.of == 0 {
            return None;
        }
        let n = f64::from(self.of);
        let p = f64::from(self.hits) / n;
        let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let centre = p + Z * Z / (2.0 * n);
        let whole = 1.0 + Z * Z / n;
        Some((((centre - spread) / whole).max(0.0), ((centre + spread) / whole).min(1.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilsons_interval() {
        // Agresti and Coull (1998), and the limits of the formula.
        let (low, high) = Share { hits: 9, of: 10 }.interval().unwrap();
        assert!((low - 0.5958).abs() < 1e-4 && (high - 0.9821).abs() < 1e-4, "{low} {high}");
        assert!((Share { hits: 10, of: 10 }.interval().unwrap().1 - 1.0).abs() < 1e-9);
        assert_eq!(Share::default().interval(), None);
    }
}
