//! The words of a policy: its meta data, its check, findings and verdicts.
//!
//! A policy is a check over a [`View`](palisade_model::View) or over single resources, and a [`Meta`] table made from
//! its page. Policies of one view form a [`Group`]: the view is collected once for all of them. A group is opened on a
//! project as a [`Session`]; each worker thread gets a [`Judge`] of its own, so an engine that cannot be shared
//! between threads (Rego's) fits the same trait as a plain function.

mod admission;
mod again;
mod check;
mod cx;
mod finding;
mod group;
mod meta;
mod native;
pub mod page;
mod repair;

pub use admission::{Admission, AdmissionEffect, AdmissionRequest, Objection, PolicyPlace};
pub use again::{Again, Questions};
pub use check::{Check, NoParams, ParamsError};
pub use cx::Cx;
pub use finding::{Certainty, Finding, Findings, PolicyFailure, Related, Subject, Tally, Verdicts};
pub use group::{Around, Group, GroupError, Judge, LEAST_SHARE, Selection, Session};
pub use meta::{Alias, Control, Input, Meta, Profile, Raised, Severity, Status, Texts};
pub use native::{Each, NativeGroup, kinds_overlap};
pub use repair::{Anchor, Change, Literal, Repair};
