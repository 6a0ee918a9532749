use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{Anchor, Literal, Severity};

/// The front matter of a page: the only place of a policy's id, title and severity.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FrontMatter {
    /// Kebab case, the provider first: `aws-s3-public-acl`.
    pub id: String,
    /// One line, as a statement of what is wrong.
    pub title: String,
    /// How bad.
    pub severity: Severity,
    /// `public-bucket`, `open-security-group`, `missing-tags`, `missing-resource-limits`, …
    pub family: String,
    /// `recommended`, `strict`, `cost` or `ownership`; every policy is in `all`.
    #[serde(default)]
    pub profiles: Vec<String>,
    /// The version that it came with.
    pub since: String,
    /// How bad it was before versions that raised its severity, the oldest first.
    #[serde(default)]
    pub raised: Vec<RaisedText>,
    /// `preview`, `stable` (the default) or `deprecated`.
    #[serde(default)]
    pub status: Option<String>,
    /// Peers' ids for the same meaning.
    #[serde(default)]
    pub aliases: Vec<AliasText>,
    /// Standards and the numbers of their requirements.
    #[serde(default)]
    pub controls: BTreeMap<String, Vec<String>>,
    /// The kinds whose resources are its subjects.
    pub applies_to: Vec<String>,
    /// Links for further reading.
    #[serde(default)]
    pub links: Vec<String>,
    /// The repairs that `palisade fix` can write: see [`Repair`](crate::Repair).
    #[serde(default)]
    pub repair: RepairTexts,
}

/// One repair, or several of which the first that fits is taken.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum RepairTexts {
    /// `repair: { set: { encrypted: true } }`.
    One(Box<RepairText>),
    /// A list of them.
    Several(Vec<RepairText>),
}

impl Default for RepairTexts {
    fn default() -> Self {
        RepairTexts::Several(Vec::new())
    }
}

impl RepairTexts {
    /// All of them, in order.
    pub fn all(&self) -> &[RepairText] {
        match self {
            RepairTexts::One(repair) => std::slice::from_ref(repair),
            RepairTexts::Several(repairs) => repairs,
        }
    }
}

/// A repair as a page has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepairText {
    /// The kinds of resources that it is for; any where none is named.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// What its paths start from: `resource` (the default), `finding`, `pod` or `container`.
    #[serde(default)]
    pub at: Anchor,
    /// Paths with the values that they get.
    #[serde(default)]
    pub set: BTreeMap<String, Literal>,
    /// Blocks to add, with their arguments.
    #[serde(default)]
    pub add: BTreeMap<String, BTreeMap<String, Literal>>,
    /// Paths to take away.
    #[serde(default)]
    pub remove: Vec<String>,
    /// A resource to add beside this one.
    #[serde(default)]
    pub beside: Option<BesideText>,
}

/// A resource that a repair adds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BesideText {
    /// Its type.
    pub kind: String,
    /// The argument that gets the id of the resource that it stands beside.
    pub refer: String,
    /// Its other arguments; a dotted name is one in a block.
    #[serde(default)]
    pub set: BTreeMap<String, Literal>,
}

/// A raised severity: `{ since: 0.2.0, from: medium }`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaisedText {
    /// The version that raised it.
    pub since: String,
    /// How bad it was until then.
    pub from: Severity,
}

/// A peer's id, perhaps limited to inputs.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum AliasText {
    /// `CKV_AWS_20`.
    Everywhere(String),
    /// `{ id: CKV_K8S_12, inputs: [k8s] }`.
    Limited {
        /// The peer's id.
        id: String,
        /// `tf`, `tf-plan`, `k8s`.
        inputs: Vec<String>,
    },
}
