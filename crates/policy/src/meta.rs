use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::Repair;

/// A list of texts that is a constant for built-in policies and owned for users' own.
pub type Texts = Cow<'static, [Cow<'static, str>]>;

/// How bad a violation is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; never fails a run by default.
    Info,
    /// A matter of hygiene.
    Low,
    /// A weakness that needs another one to hurt.
    Medium,
    /// A weakness that hurts by itself.
    High,
    /// Exposed to everyone or to the whole account.
    Critical,
}

impl Status {
    /// Its name in front matter and in lists.
    pub const fn name(self) -> &'static str {
        match self {
            Status::Preview => "preview",
            Status::Stable => "stable",
            Status::Deprecated => "deprecated",
        }
    }
}

impl Severity {
    /// From the mildest to the worst.
    pub const ALL: [Severity; 5] =
        [Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical];

    /// Its name in configuration and reports.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::Critical => "critical",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Severity {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Severity::ALL
            .into_iter()
            .find(|s| s.name().eq_ignore_ascii_case(text))
            .ok_or_else(|| format!("{text:?} is no severity: use info, low, medium, high or critical"))
    }
}

/// Where a policy stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// New: it may still change.
    Preview,
    /// Proven.
    Stable,
    /// To be removed; its page says what takes its place.
    Deprecated,
}

/// A named selection of policies, as a page lists them. The strict one holds the recommended ones too, `all` holds every
/// policy, and standards' own profiles go by the pages' controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// What nearly everybody wants: a security or outage risk, not a matter of style.
    Recommended,
    /// Also what careful teams want.
    Strict,
    /// What costs money without need.
    Cost,
    /// Whether what runs has somebody who answers for it: owner, on-call, objectives.
    Ownership,
}

impl Profile {
    /// All that a page can be listed in.
    pub const ALL: [Profile; 4] = [Profile::Recommended, Profile::Strict, Profile::Cost, Profile::Ownership];

    /// Its name in front matter, in configuration and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Profile::Recommended => "recommended",
            Profile::Strict => "strict",
            Profile::Cost => "cost",
            Profile::Ownership => "ownership",
        }
    }
}

/// What a check's id is limited to in a peer that uses one id for two meanings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Input {
    /// Terraform configuration.
    Tf,
    /// A Terraform plan.
    TfPlan,
    /// Kubernetes manifests.
    K8s,
}

impl Input {
    /// All that is read.
    pub const ALL: [Input; 3] = [Input::Tf, Input::TfPlan, Input::K8s];

    /// Its name in front matter and in `palisade policies`.
    pub const fn name(self) -> &'static str {
        match self {
            Input::Tf => "tf",
            Input::TfPlan => "tf-plan",
            Input::K8s => "k8s",
        }
    }
}

/// A peer's id for what the policy checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Alias {
    /// `CKV_AWS_20`, `AWS-0092`, `KSV-0017`, `privileged-container`.
    pub id: Cow<'static, str>,
    /// The inputs for which the id has this meaning; empty means all.
    pub inputs: Cow<'static, [Input]>,
}

/// A requirement of a standard that the policy is evidence for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Control {
    /// The standard with its version: `cis-aws-3.0`, `soc2`, `pss-baseline`.
    pub standard: Cow<'static, str>,
    /// The requirement's number: `2.1.4`.
    pub id: Cow<'static, str>,
}

/// A version that made a policy worse than it was.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Raised {
    /// The version from which on the severity is the present one, or that of the next raise.
    pub since: Cow<'static, str>,
    /// How bad it was before.
    pub from: Severity,
}

/// What a policy's page says about it. For built-in policies a constant made from the page's front matter by
/// `cargo xtask gen`; for users' own read from METADATA.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// `aws-s3-public-acl`.
    pub id: Cow<'static, str>,
    /// One line, as a statement of what is wrong.
    pub title: Cow<'static, str>,
    /// How bad.
    pub severity: Severity,
    /// How bad it was in earlier versions, the oldest first.
    pub raised: Cow<'static, [Raised]>,
    /// `public-bucket`, `open-security-group`, `missing-tags`, `missing-resource-limits`, `encryption`, …
    pub family: Cow<'static, str>,
    /// `aws`, `azure`, `google`, `kubernetes` or `any`.
    pub provider: Cow<'static, str>,
    /// The profiles it is listed in. It is in `all` anyway.
    pub profiles: Cow<'static, [Profile]>,
    /// The version that it came with.
    pub since: Cow<'static, str>,
    /// Where it stands.
    pub status: Status,
    /// Peers' ids for the same meaning.
    pub aliases: Cow<'static, [Alias]>,
    /// Standards' requirements.
    pub controls: Cow<'static, [Control]>,
    /// The kinds whose resources are its subjects; `*` means any.
    pub applies_to: Texts,
    /// Why it matters, in one or two sentences: the page's first paragraph.
    pub why: Cow<'static, str>,
    /// What to write instead, in one or two sentences: the first paragraph under the page's `## Fix`.
    pub fix: Cow<'static, str>,
    /// The whole page below the front matter, in Markdown.
    pub page: Cow<'static, str>,
    /// Links for further reading.
    pub links: Texts,
    /// The repairs that `palisade fix` can write, the first that fits being taken; none where it takes a person.
    pub repairs: Cow<'static, [Repair]>,
}
