//! Places: what the tools report, brought to one policy, file and resource, so that it can be compared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use palisade_policy::page::AliasText;
use palisade_policy::{Input as AliasInput, Severity};
use serde::{Deserialize, Serialize};

use super::plan::{Input, Repository};
use super::tools::{Run, Tool};
use crate::catalogue;

/// What a label is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// `owner/name`.
    pub repository: String,
    /// The full id.
    pub commit: String,
    /// The policy's id; a peer's rule stands under the policy of the same meaning.
    pub policy: String,
    /// Relative to the repository.
    pub file: String,
    /// `aws_s3_bucket.logs` without modules and instance keys; `Deployment/web`.
    pub address: String,
}

/// Who reported a place, and what they said.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Seen {
    /// For certain.
    pub by: BTreeSet<Tool>,
    /// Whether Palisade calls it possible: it depends on what is not known.
    pub is_possible: bool,
    /// The first line that somebody named.
    pub line: u64,
    /// Each tool's rule and sentence.
    pub said: BTreeMap<&'static str, String>,
}

/// All places that anybody reported.
#[derive(Debug, Default)]
pub struct Places {
    /// By place.
    pub all: BTreeMap<Place, Seen>,
    /// What peers reported by rules that no policy has the meaning of.
    pub without_policy: BTreeMap<Tool, u64>,
}

/// The policies and their peers' ids.
pub struct Names {
    policies: BTreeMap<String, Policy>,
}

struct Policy {
    severity: Severity,
    /// Ids with the inputs for which they have this meaning; none means all.
    aliases: Vec<(String, Vec<String>)>,
}

impl Names {
    /// From the policies' pages.
    pub fn of(root: &Path) -> anyhow::Result<Self> {
        let pages = catalogue::pages(root)?;
        let policies = pages.into_iter().map(|page| {
            let front = page.front_matter;
            let aliases = front.aliases.into_iter().map(|alias| {
                let (id, inputs) = match alias {
                    AliasText::Everywhere(id) => (id, Vec::new()),
                    AliasText::Limited { id, inputs } => (id, inputs),
                };
                (id.strip_prefix("AVD-").map(str::to_owned).unwrap_or(id), inputs)
            });
            (front.id, Policy { severity: front.severity, aliases: aliases.collect() })
        });
        Ok(Names { policies: policies.collect() })
    }

    /// A policy's severity.
    pub fn severity(&self, policy: &str) -> Severity {
        self.policies.get(policy).map_or(Severity::Info, |policy| policy.severity)
    }

    /// The policies that mean what a tool's rule means.
    fn policies(&self, tool: Tool, rule: &str, input: Input) -> Vec<&str> {
        if tool == Tool::Palisade {
            return self.policies.get_key_value(rule).map(|(id, _)| id.as_str()).into_iter().collect();
        }
        let rule = rule.strip_prefix("AVD-").unwrap_or(rule);
        let means = |policy: &Policy| policy.aliases.iter().any(|(id, inputs)| id == rule && holds(inputs, input));
        self.policies.iter().filter(|(_, policy)| means(policy)).map(|(id, _)| id.as_str()).collect()
    }

    /// Whether a tool has a rule of this meaning.
    pub fn has_counterpart(&self, policy: &str, tool: Tool) -> bool {
        tool == Tool::Palisade
            || self.policies.get(policy).is_some_and(|policy| policy.aliases.iter().any(|(id, _)| tool.owns(id)))
    }
}

fn holds(inputs: &[String], input: Input) -> bool {
    let name = match input {
        Input::Terraform => AliasInput::Tf.name(),
        Input::Kubernetes => AliasInput::K8s.name(),
    };
    inputs.is_empty() || inputs.iter().any(|one| one == name)
}

impl Places {
    /// Adds what a tool reported.
    pub fn add(&mut self, repository: &Repository, tool: Tool, run: &Run, names: &Names) {
        for found in &run.findings {
            let policies = names.policies(tool, &found.rule, repository.input);
            if policies.is_empty() {
                *self.without_policy.entry(tool).or_default() += 1;
            }
            for policy in policies {
                let place = Place {
                    repository: repository.name.clone(),
                    commit: repository.commit.clone(),
                    policy: policy.to_owned(),
                    file: found.file.clone(),
                    address: bare(&found.resource, repository.input),
                };
                let seen = self.all.entry(place).or_default();
                if found.is_possible {
                    seen.is_possible = true;
                } else {
                    seen.by.insert(tool);
                }
                if seen.line == 0 {
                    seen.line = found.line;
                }
                seen.said.insert(tool.name(), format!("{}: {}", found.rule, found.message));
            }
        }
    }
}

/// An address as all tools can name it: `aws_s3_bucket.logs` of `module.m["a"].aws_s3_bucket.logs[0]`, `Deployment/web`
/// of `Deployment/shop/web` and of Checkov's `Deployment.shop.web`.
fn bare(address: &str, input: Input) -> String {
    match input {
        Input::Terraform => {
            let mut plain = String::new();
            let mut depth = 0_u32;
            for c in address.chars() {
                match c {
                    '[' => depth += 1,
                    ']' => depth = depth.saturating_sub(1),
                    _ if depth == 0 => plain.push(c),
                    _ => {}
                }
            }
            let parts = plain.split('.').collect::<Vec<_>>();
            parts[parts.len().saturating_sub(2)..].join(".")
        }
        Input::Kubernetes => {
            let parts = address.split(['/', '.']).collect::<Vec<_>>();
            match (address.contains('/'), &parts[..]) {
                // A name may hold dots, a kind a group.
                (true, [kind, ..]) => format!("{kind}/{}", address.rsplit('/').next().unwrap_or_default()),
                (false, [kind, _, name, ..]) => format!("{kind}/{name}"),
                (false, _) | (true, []) => address.to_owned(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_tools_name_a_resource_alike() {
        for (address, input, want) in [
            ("module.m[\"a.b\"].aws_s3_bucket.logs[0]", Input::Terraform, "aws_s3_bucket.logs"),
            ("aws_s3_bucket.logs", Input::Terraform, "aws_s3_bucket.logs"),
            ("Deployment/shop/web", Input::Kubernetes, "Deployment/web"),
            ("Deployment.shop.web", Input::Kubernetes, "Deployment/web"),
            ("Deployment/web.v1", Input::Kubernetes, "Deployment/web.v1"),
        ] {
            assert_eq!(bare(address, input), want, "{address}");
        }
    }
}
