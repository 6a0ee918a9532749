//! Policies about palisade's own files: what a change does to the rules that judge it, and what is wrong with waivers.
//!
//! They judge no resource: whoever compares two configurations, or applies waivers, reports in their names (see
//! [`crate::Engine::own_finding`]).

use std::borrow::Cow;
use std::sync::Arc;

use palisade_model::Project;
use palisade_policy::{Group, GroupError, Meta, Profile, Selection, Session, Severity, Status};

/// A policy takes no part any more.
pub const POLICY_DISABLED: &str = "palisade-governance-policy-disabled";
/// A policy's severity is lower than before.
pub const SEVERITY_LOWERED: &str = "palisade-governance-severity-lowered";
/// Findings do less to the run than before.
pub const ENFORCEMENT_LOWERED: &str = "palisade-governance-enforcement-lowered";
/// Files are left out that were not before.
pub const PATH_EXCLUDED: &str = "palisade-governance-path-excluded";
/// A waiver is new or reaches further.
pub const WAIVER_ADDED: &str = "palisade-governance-waiver-added";
/// The baseline holds more than before.
pub const BASELINE_EXTENDED: &str = "palisade-governance-baseline-extended";
/// A policy of the repository's own, or a policy's parameters, are not what they were.
pub const POLICY_CHANGED: &str = "palisade-governance-policy-changed";
/// Something else in the configuration is not what it was.
pub const CONFIGURATION_CHANGED: &str = "palisade-governance-configuration-changed";
/// A waiver's last day is over.
pub const WAIVER_EXPIRED: &str = "palisade-waiver-expired";
/// A waiver accepts nothing.
pub const WAIVER_UNUSED: &str = "palisade-waiver-unused";
/// A waiver accepts more than one thing that somebody looked at.
pub const WAIVER_BROAD: &str = "palisade-waiver-too-broad";
/// A waiver lacks what the configuration asks for.
pub const WAIVER_MALFORMED: &str = "palisade-waiver-malformed";
/// A waiver accepts what the configuration says is never to be accepted.
pub const WAIVER_FORBIDDEN: &str = "palisade-waiver-forbidden";

/// Id, title, severity, why, fix.
type Row = (&'static str, &'static str, Severity, &'static str, &'static str);

const TABLE: [Row; 13] = [
    (
        POLICY_DISABLED,
        "A policy no longer takes part",
        Severity::High,
        "What is switched off finds nothing, and nothing says so later.",
        "Have the change of the configuration approved and merged by itself; it takes effect then.",
    ),
    (
        SEVERITY_LOWERED,
        "A policy's severity is lowered",
        Severity::High,
        "Findings below the severity that fails a run pass.",
        "Have the change of the configuration approved and merged by itself; it takes effect then.",
    ),
    (
        ENFORCEMENT_LOWERED,
        "Findings do less to the run",
        Severity::High,
        "What was denied is only shown or recorded.",
        "Have the change of the configuration approved and merged by itself; it takes effect then.",
    ),
    (
        PATH_EXCLUDED,
        "Files are left out of the check",
        Severity::High,
        "What is not read is not judged.",
        "Have the change approved and merged by itself; it takes effect then.",
    ),
    (
        WAIVER_ADDED,
        "A waiver is added or reaches further",
        Severity::High,
        "Who writes a change should not be the one who accepts its findings.",
        "Have the waiver approved and merged; it takes effect then.",
    ),
    (
        BASELINE_EXTENDED,
        "The baseline is extended",
        Severity::High,
        "A finding in the baseline no longer fails a run.",
        "Fix the finding or waive it by name; palisade baseline prune only ever takes entries out.",
    ),
    (
        POLICY_CHANGED,
        "A policy of your own or its parameters changed",
        Severity::High,
        "The change judged by its own policies would judge itself.",
        "Have the change of the policy approved and merged by itself; it takes effect then.",
    ),
    (
        CONFIGURATION_CHANGED,
        "The configuration of the check changed",
        Severity::High,
        "It may decide what is read, which values variables have and what fails a run.",
        "Have the change of the configuration approved and merged by itself; it takes effect then.",
    ),
    (
        WAIVER_EXPIRED,
        "A waiver has expired",
        Severity::Medium,
        "It accepts nothing any more: what it stood for fails runs again.",
        "Fix what it stood for and take it out, or have it approved anew with a later date.",
    ),
    (
        WAIVER_UNUSED,
        "A waiver accepts nothing",
        Severity::Low,
        "What it stood for is gone or has another name; the next finding that it happens to fit would pass unseen.",
        "Take it out, or correct what it names.",
    ),
    (
        WAIVER_BROAD,
        "A waiver is too broad",
        Severity::Medium,
        "It accepts findings that nobody has looked at, those to come included.",
        "Name the policy, and the resource or the paths.",
    ),
    (
        WAIVER_MALFORMED,
        "A waiver lacks what is required of it",
        Severity::High,
        "Without owner, reason or date nobody can say later why the risk was taken. It has no effect.",
        "Add what is missing.",
    ),
    (
        WAIVER_FORBIDDEN,
        "A waiver for what is never to be waived",
        Severity::High,
        "The configuration says that this is not accepted this way. It has no effect.",
        "Fix the finding, or talk to who wrote the [governance] of the configuration.",
    ),
];

/// The policies about palisade's own files.
pub struct Governance {
    policies: Vec<Arc<Meta>>,
}

impl Default for Governance {
    fn default() -> Self {
        Self { policies: TABLE.iter().map(|row| Arc::new(meta(row))).collect() }
    }
}

fn meta(&(id, title, severity, why, fix): &Row) -> Meta {
    Meta {
        id: Cow::Borrowed(id),
        title: Cow::Borrowed(title),
        severity,
        raised: Cow::Borrowed(&[]),
        family: Cow::Borrowed("governance"),
        provider: Cow::Borrowed("palisade"),
        profiles: Cow::Borrowed(&[Profile::Recommended, Profile::Strict]),
        since: Cow::Borrowed("0.1.0"),
        status: Status::Stable,
        aliases: Cow::Borrowed(&[]),
        controls: Cow::Borrowed(&[]),
        applies_to: Cow::Borrowed(&[]),
        why: Cow::Borrowed(why),
        fix: Cow::Borrowed(fix),
        page: Cow::Owned(format!("{why}\n\n## Fix\n\n{fix}\n")),
        links: Cow::Borrowed(&[]),
        repairs: Cow::Borrowed(&[]),
    }
}

impl Group for Governance {
    fn policies(&self) -> Vec<Arc<Meta>> {
        self.policies.clone()
    }

    fn open<'p>(&'p self, _: &'p Project, _: &'p Selection) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        Ok(None)
    }
}
