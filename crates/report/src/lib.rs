//! Reports and one file an output format.
//!
//! A [`Report`] holds all that a run found, resolved to texts and places, so that a format needs nothing but it.

mod fingerprint;
mod format;
mod github;
mod human;
pub mod json;
mod junit;
mod layout;
mod phrase;
mod report;
mod sarif;
mod text;

pub use fingerprint::{Fingerprint, Fingerprints, element, without_indexes};
pub use format::{Format, write};
pub use human::{Look, Windowed};
pub use report::{
    Baseline, BySeverity, Certainty, Compared, Completeness, Difference, Enforcement, Finding, Location, ModuleCall,
    OutOfReach, Place, Related, Report, ReportError, ResourceRef, Root, RootKind, Rule, Skipped, Standing, Step,
    SubjectType, Summary, Terms, Tool, Unknown, Verdicts, Waived, WaivedBy,
};
