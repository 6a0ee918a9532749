//! From documents back to a report: one that was written, the parts of a run, or the runs of several repositories.

mod build;
mod join;

use std::sync::Arc;

use palisade_policy::Meta;
use serde::Deserialize;

use super::{Document, VERSION};
use crate::Report;
use crate::record::Record;

pub use join::MergeError;

/// What a document leaves out and its reader may have.
pub trait Around {
    /// A policy that comes with palisade, by its id.
    fn policy(&self, id: &str) -> Option<Arc<Meta>>;

    /// The text of a file; excerpts are shown from it only if it is the one that was judged.
    fn text(&self, path: &str) -> Option<String>;
}

/// A report as it was written.
pub struct Written {
    name: String,
    document: Document<'static>,
}

/// A report that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It ends in the middle.
    #[error(
        "{name}: the report ends in the middle of line {line}: it was cut off; write it anew with palisade check -o json={name}"
    )]
    Truncated {
        /// The report's name.
        name: String,
        /// Its last line.
        line: usize,
    },
    /// It is something else.
    #[error("{name}: no report that palisade check -o json wrote: {why}")]
    Foreign {
        /// The report's name.
        name: String,
        /// What does not fit.
        why: String,
    },
    /// It is of a version that this palisade does not know.
    #[error("{name}: the report is of version {version}, and this palisade reads {VERSION}: {remedy}")]
    Version {
        /// The report's name.
        name: String,
        /// Its version.
        version: String,
        /// What to do.
        remedy: &'static str,
    },
}

/// As much of a document as tells whether the rest can be read.
#[derive(Deserialize)]
struct Head {
    version: String,
}

impl Written {
    /// Reads the JSON format. `name` is what errors call the report.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, ReadError> {
        let wrong = |error: serde_json::Error| match error.classify() {
            serde_json::error::Category::Eof => ReadError::Truncated { name: name.to_owned(), line: error.line() },
            serde_json::error::Category::Syntax
            | serde_json::error::Category::Data
            | serde_json::error::Category::Io => ReadError::Foreign { name: name.to_owned(), why: error.to_string() },
        };
        let head: Head = serde_json::from_slice(bytes).map_err(wrong)?;
        if head.version != VERSION {
            let numbers =
                |text: &str| text.split('.').map(|n| n.parse::<u32>().unwrap_or(u32::MAX)).collect::<Vec<_>>();
            let is_newer = numbers(&head.version) > numbers(VERSION);
            let remedy = if is_newer { "use a newer palisade" } else { "write it anew with this palisade" };
            return Err(ReadError::Version { name: name.to_owned(), version: head.version, remedy });
        }
        let document = serde_json::from_slice(bytes).map_err(wrong)?;
        Ok(Written { name: name.to_owned(), document })
    }

    /// What errors call it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What its run was made with and how it ended; none where nothing of that was written.
    pub fn record(&self) -> Option<&Record> {
        self.document.run.as_deref()
    }

    /// Which part of a run it is and of how many; none for a whole one.
    pub fn shard(&self) -> Option<(u32, u32)> {
        self.document.shard.as_ref().map(|shard| (shard.index, shard.of))
    }

    /// The findings that were accepted: the policy's id, the resource's address or the file, and why.
    pub fn waived(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let all = match &self.document.findings {
            super::write::Findings::Read(findings) => findings.as_slice(),
            super::write::Findings::Rows(_) => &[],
        };
        all.iter().filter_map(|finding| {
            let waived = finding.waived.as_ref()?;
            let address = finding.resource.as_ref().map_or(&finding.location.file, |resource| &resource.address);
            Some((&*finding.policy, &**address, &*waived.reason))
        })
    }
}

/// Makes one report of those that were written: parts of a run become the whole, reports of several repositories tell
/// their files apart by the repositories' names.
pub fn merge(written: Vec<Written>, around: &dyn Around) -> Result<Report, MergeError> {
    join::join(written, around)
}
