//! Reports and one file an output format.
//!
//! A [`Report`] holds all that a run found, resolved to texts and places, so that a format needs nothing but it.

mod acceptance;
mod checkout;
mod digest;
pub mod evidence;
mod excerpt;
mod finding;
mod fingerprint;
mod format;
mod github;
mod gitlab;
mod gitlab_sast;
mod groups;
mod html;
mod human;
pub mod json;
mod junit;
mod layout;
mod markdown;
mod markup;
mod phrase;
mod record;
mod report;
mod sarif;
mod text;
mod upload;
mod uri;

pub use checkout::Checkout;
pub use finding::{
    Baseline, Certainty, Difference, Finding, ModuleCall, Rare, Related, ResourceRef, Standing, Step, SubjectType,
    Terms, Unknown, Waived, WaivedBy,
};
pub use fingerprint::{Fingerprint, element, number_equals, without_indexes};
pub use format::{Format, write};
pub use groups::Grouping;
pub use human::{Look, Windowed};
pub use palisade_policy::Verdicts;
pub use record::{
    FailsOn, Part, Record, Repository, RuleFile, RuleRole, Shard, SourceInfo, Verdict, WaiverUse, page_digest,
};
pub use report::{
    BySeverity, Compared, Completeness, Enforcement, Location, OutOfReach, Place, Report, ReportError, Root, RootKind,
    Rule, Skipped, Summary, Tool,
};
