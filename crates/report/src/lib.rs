//! Reports and one file an output format.
//!
//! A [`Report`] holds all that a run found, resolved to texts and places, so that a format needs nothing but it.

mod fingerprint;
mod report;

pub use fingerprint::{Fingerprint, Fingerprints};
pub use report::{
    Baseline, Certainty, Completeness, Enforcement, Finding, Location, ModuleCall, OutOfReach, Place, Related, Report,
    ReportError, ResourceRef, Root, RootKind, Rule, Skipped, Step, SubjectType, Summary, Tool, Unknown, Verdicts,
    Waived, WaivedBy,
};
