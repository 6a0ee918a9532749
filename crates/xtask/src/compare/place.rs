//! Places: what the tools report, brought to one policy, file and resource, so that it can be compared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use palisade_policy::page::AliasText;
use palisade_policy::{Input as AliasInput, Severity};
use serde::{Deserialize, Serialize};

use super::plan::{Input, Repository};
use super::tools::{Found, Run, Tool};
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
    /// What the finding is about.
    #[serde(skip)]
    pub input: Input,
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
    /// The rules of kube-linter, whose names have no form of their own.
    of_kube_linter: BTreeSet<String>,
}

struct Policy {
    severity: Severity,
    /// Ids with the inputs for which they have this meaning; none means all.
    aliases: Vec<(String, Vec<String>)>,
}

impl Names {
    /// From the policies' pages, and from kube-linter's own list.
    pub fn of(root: &Path, of_kube_linter: BTreeSet<String>) -> anyhow::Result<Self> {
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
        Ok(Names { policies: policies.collect(), of_kube_linter })
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

    /// Whether a tool has a rule of this meaning for such an input.
    pub fn has_counterpart(&self, policy: &str, tool: Tool, input: Input) -> bool {
        let owns = |id: &str| tool.owns(id) && (tool != Tool::KubeLinter || self.of_kube_linter.contains(id));
        let is_rule = |(id, inputs): &(String, Vec<String>)| owns(id) && holds(inputs, input);
        tool == Tool::Palisade
            || tool.reads(input) && self.policies.get(policy).is_some_and(|policy| policy.aliases.iter().any(is_rule))
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
    /// Adds what a tool reported; Palisade's reports come first.
    pub fn add(&mut self, repository: &Repository, tool: Tool, run: &Run, names: &Names) {
        for found in &run.findings {
            let input = input_of(found, repository.input);
            let policies = names.policies(tool, &found.rule, input);
            if policies.is_empty() {
                *self.without_policy.entry(tool).or_default() += 1;
            }
            for policy in policies {
                let place = Place {
                    repository: repository.name.clone(),
                    commit: repository.commit.clone(),
                    policy: policy.to_owned(),
                    file: found.file.clone(),
                    address: bare(&found.resource),
                };
                let place = if tool == Tool::Palisade { place } else { self.aligned(place, found) };
                let seen = self.all.entry(place).or_insert_with(|| Seen { input, ..Seen::default() });
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

    /// The place that a peer means: tools name a resource in different ways, or only in a sentence. Of the places of
    /// the policy in the file, the one of the same name, else the one at the same line, else, where the peer names
    /// none, the nearest before it.
    fn aligned(&self, place: Place, found: &Found) -> Place {
        if self.all.contains_key(&place) {
            return place;
        }
        let first = Place { address: String::new(), ..place.clone() };
        let of_file = self.all.range(&first..).take_while(|(other, _)| {
            (&other.repository, &other.policy, &other.file) == (&place.repository, &place.policy, &place.file)
        });
        let of_file = of_file.collect::<Vec<_>>();
        let name = last_part(&place.address);
        let words = found.message.split(|c: char| !(c.is_alphanumeric() || "-_.".contains(c))).collect::<Vec<_>>();
        let is_named = |other: &Place| match name {
            "" => words.contains(&last_part(&other.address)),
            name => last_part(&other.address) == name,
        };
        let by_name = of_file.iter().find(|(other, _)| is_named(other));
        let by_line = || of_file.iter().find(|(_, seen)| seen.line != 0 && seen.line == found.line);
        let before = || {
            let before = of_file.iter().filter(|(_, seen)| name.is_empty() && seen.line <= found.line);
            before.max_by_key(|(_, seen)| seen.line)
        };
        by_name.or_else(by_line).or_else(before).map_or(place, |(other, _)| (*other).clone())
    }
}

/// What a resource is called, without its kind.
fn last_part(address: &str) -> &str {
    let behind_kind = address.rsplit('/').next().unwrap_or_default();
    if address.contains('/') { behind_kind } else { address.rsplit('.').next().unwrap_or_default() }
}

/// What a finding is about: a repository of Terraform may hold manifests too.
fn input_of(found: &Found, repository: Input) -> Input {
    let has_extension = |all: &[&str]| all.iter().any(|one| found.file.ends_with(one));
    if has_extension(&[".yaml", ".yml"]) {
        Input::Kubernetes
    } else if has_extension(&[".tf", ".tf.json", ".tofu"]) {
        Input::Terraform
    } else {
        repository
    }
}

/// An address as all tools can name it: `aws_s3_bucket.logs` of `module.m["a"].aws_s3_bucket.logs[0]`, `Deployment/web`
/// of `Deployment/shop/web` and of Checkov's `Deployment.shop.web`, `module.vpc` of Checkov's `vpc`.
fn bare(address: &str) -> String {
    if address.is_empty() {
        return String::new();
    }
    let is_kind = address.starts_with(|c: char| c.is_ascii_uppercase());
    if is_kind {
        let parts = address.split(['/', '.']).collect::<Vec<_>>();
        return match (address.contains('/'), &parts[..]) {
            // A name may hold dots, a kind a group.
            (true, [kind, ..]) => format!("{kind}/{}", address.rsplit('/').next().unwrap_or_default()),
            (false, [kind, _, name, ..]) => format!("{kind}/{name}"),
            (false, _) | (true, []) => address.to_owned(),
        };
    }
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
    match &parts[..] {
        [call] => format!("module.{call}"),
        [.., kind, name] => format!("{kind}.{name}"),
        [] => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_tools_name_a_resource_alike() {
        for (address, want) in [
            ("module.m[\"a.b\"].aws_s3_bucket.logs[0]", "aws_s3_bucket.logs"),
            ("aws_s3_bucket.logs", "aws_s3_bucket.logs"),
            ("vpc", "module.vpc"),
            ("Deployment/shop/web", "Deployment/web"),
            ("Deployment.shop.web", "Deployment/web"),
            ("Deployment/web.v1", "Deployment/web.v1"),
            ("", ""),
        ] {
            assert_eq!(bare(address), want, "{address}");
        }
    }
}
