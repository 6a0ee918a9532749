use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Severity;

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
    /// `recommended` or `strict`; every policy is in `all`.
    #[serde(default)]
    pub profiles: Vec<String>,
    /// The version that it came with.
    pub since: String,
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
