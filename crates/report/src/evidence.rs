//! Evidence for an auditor: what a run says of the controls that policies are evidence for, with all that is needed to
//! check it. Every file has the same bytes for the same run.

mod controls;
mod csv;
mod manifest;
mod oscal;
mod page;
mod period;
mod statement;
mod waivers;

use std::io::{self, Write};

use crate::{Format, Look, Report};

pub use controls::{Control, Standing as ControlStanding, controls};
pub use manifest::HashedFile;
pub use period::{Merge, MergeRun, Period, RuleChange, Unreadable, UsedWaiver};
pub use statement::PREDICATE_TYPE;

/// A run, as evidence.
pub struct Evidence<'r> {
    /// What it came to; its record has to be there for the manifest to name the rules.
    pub report: &'r Report,
    /// What it read, with the digests of the bytes.
    pub files: Vec<HashedFile>,
    /// When it was, as `2027-03-01T00:00:00Z`.
    pub moment: String,
    /// What happened in a period, where that was asked.
    pub period: Option<Period>,
}

/// The form of a file of evidence.
type Writer = fn(&Evidence<'_>, &mut dyn Write) -> io::Result<()>;

/// The name of the in-toto statement about all other files.
pub const STATEMENT: &str = "statement.intoto.json";

/// The name of the list that `sha256sum --check` reads.
pub const SUMS: &str = "SHA256SUMS";

const FILES: [(&str, Writer); 8] = [
    ("controls.csv", |of, out| controls::write_csv(of.report, out)),
    ("controls.html", page::write),
    ("manifest.json", manifest::write),
    ("oscal-assessment-results.json", oscal::write),
    ("report.json", |of, out| crate::write(of.report, Format::Json, &Look::default(), out)),
    ("report.sarif", |of, out| crate::write(of.report, Format::Sarif, &Look::default(), out)),
    ("waivers.csv", |of, out| waivers::write_csv(of.report, out)),
    ("waivers.json", |of, out| waivers::write_json(of.report, out)),
];

const OF_A_PERIOD: [(&str, Writer); 3] = [
    ("merges.csv", |of, out| of.period.as_ref().map_or(Ok(()), |period| period::write_merges(period, out))),
    ("period.json", |of, out| of.period.as_ref().map_or(Ok(()), |period| json(period, out))),
    ("weakened.csv", |of, out| of.period.as_ref().map_or(Ok(()), |period| period::write_changes(period, out))),
];

impl Evidence<'_> {
    /// The names of the files, with what writes each; the statement and the list of digests come last, as they are
    /// about the others.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, Writer)> {
        let of_period = if self.period.is_some() { &OF_A_PERIOD[..] } else { &[] };
        FILES.iter().chain(of_period).copied()
    }

    /// The list of digests, in the form of `sha256sum`.
    pub fn sums(&self, digests: &[(String, String)]) -> String {
        digests.iter().map(|(name, digest)| format!("{digest}  {name}\n")).collect()
    }

    /// The in-toto statement about files, by name and SHA-256.
    pub fn statement(&self, digests: &[(String, String)], out: &mut dyn Write) -> io::Result<()> {
        statement::write(self, digests, out)
    }
}

/// A value as JSON that people can read and compare by lines.
fn json<T: serde::Serialize>(value: &T, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}
