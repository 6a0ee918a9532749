//! Where secrets are written, so that no other finding's excerpt shows them either.

use std::collections::HashMap;

use palisade_report::Location;
use palisade_source::{Site, SourceMap};

/// How far to both sides of a secret its line is kept back: reports show no longer lines whole.
const REACH: usize = 1024;

/// The lines that hold secrets, by the path of the file: sorted ranges that do not overlap.
#[derive(Debug, Default)]
pub struct Secrets {
    lines: HashMap<String, Vec<(u32, u32)>>,
}

impl Secrets {
    /// At these sites of a project.
    pub fn of(sites: impl Iterator<Item = Site>, sources: &SourceMap) -> Self {
        let mut lines: HashMap<String, Vec<(u32, u32)>> = HashMap::new();
        for site in sites {
            let file = sources.file(site.file);
            lines.entry(file.path().to_owned()).or_default().push(line(site, file.text()));
        }
        for ranges in lines.values_mut() {
            ranges.sort_unstable();
            ranges.dedup_by(|next, before| {
                let overlaps = next.0 <= before.1;
                if overlaps {
                    before.1 = before.1.max(next.1);
                }
                overlaps
            });
        }
        Secrets { lines }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Whether a text, or the line that it stands in, holds one.
    pub fn touch(&self, location: &Location) -> bool {
        let span = location.span;
        self.lines.get(location.path()).is_some_and(|ranges| {
            let next = ranges.partition_point(|&(_, end)| end < span.start);
            ranges.get(next).is_some_and(|&(start, _)| start <= span.end)
        })
    }
}

/// The line that a site stands in, as far as it is shown.
fn line(site: Site, text: &str) -> (u32, u32) {
    let bytes = text.as_bytes();
    let (start, end) = ((site.span.start as usize).min(bytes.len()), (site.span.end as usize).min(bytes.len()));
    let floor = start.saturating_sub(REACH);
    let ceiling = end.saturating_add(REACH).min(bytes.len());
    let before = bytes[floor..start].iter().rposition(|&b| b == b'\n').map_or(floor, |at| floor + at + 1);
    let after = bytes[end..ceiling].iter().position(|&b| b == b'\n').map_or(ceiling, |at| end + at);
    (before as u32, after as u32)
}
