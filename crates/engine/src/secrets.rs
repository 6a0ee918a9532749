//! Where secrets are written, so that no other finding's excerpt shows them either.

use std::collections::HashMap;

use palisade_policy::Finding;
use palisade_source::{FileId, Site, SourceMap};

/// How far to both sides of a secret its line is kept back: reports show no longer lines whole.
const REACH: usize = 1024;

/// The lines that hold secrets, by file: sorted ranges that do not overlap.
#[derive(Debug, Default)]
pub struct Secrets {
    lines: HashMap<FileId, Vec<(u32, u32)>>,
}

impl Secrets {
    /// Of the findings that are about secrets.
    pub fn of(found: &[Finding], sources: &SourceMap) -> Self {
        let mut lines: HashMap<FileId, Vec<(u32, u32)>> = HashMap::new();
        for site in found.iter().filter(|finding| finding.is_secret).map(|finding| finding.site) {
            lines.entry(site.file).or_default().push(line(site, sources.file(site.file).text()));
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

    /// Whether the text of a site, or of the line that it stands in, holds one.
    pub fn touch(&self, site: Site) -> bool {
        self.lines.get(&site.file).is_some_and(|ranges| {
            let next = ranges.partition_point(|&(_, end)| end < site.span.start);
            ranges.get(next).is_some_and(|&(start, _)| start <= site.span.end)
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
