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
#[derive(Default)]
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
            for place in self.meant(repository, tool, found, &policies) {
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

    /// Where a report stands. A rule that several policies have as an alias says that one of them is violated: where
    /// Palisade reports some of them there, it means these, else it may mean each.
    fn meant(&self, repository: &Repository, tool: Tool, found: &Found, policies: &[&str]) -> Vec<Place> {
        let place = |policy: &&str| {
            let place = Place {
                repository: repository.name.clone(),
                commit: repository.commit.clone(),
                policy: (*policy).to_owned(),
                file: found.file.clone(),
                address: bare(&found.resource),
            };
            if tool == Tool::Palisade { place } else { self.aligned(place, found) }
        };
        let places = policies.iter().map(place).collect::<Vec<_>>();
        let is_reported = |place: &&Place| {
            self.all.get(*place).is_some_and(|seen| seen.by.contains(&Tool::Palisade) || seen.is_possible)
        };
        let reported = places.iter().filter(is_reported).cloned().collect::<Vec<_>>();
        if reported.is_empty() { places } else { reported }
    }

    /// The place that a peer means: tools name a resource in different ways, or only in a sentence. Of the places of
    /// the policy in the file, the one of the same name (if several have it, of the kind that is named, too), else the
    /// one at the same line, else, where the peer names none, the first within its lines, or the nearest before it.
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
        let of_name = of_file.iter().filter(|(other, _)| is_named(other)).collect::<Vec<_>>();
        let is_of_kind =
            |other: &Place| kind(&other.address).is_some_and(|kind| words.iter().any(|w| w.eq_ignore_ascii_case(kind)));
        let by_name = of_name.iter().find(|(other, _)| is_of_kind(other));
        let by_name = by_name.or_else(|| of_name.iter().find(|(other, _)| may_be_same(&place.address, &other.address)));
        let by_name = by_name.copied();
        let by_line = || of_file.iter().find(|(_, seen)| seen.line != 0 && seen.line == found.line);
        let within = || {
            let mut within = of_file.iter().filter(|(_, seen)| (found.line..=found.last).contains(&seen.line));
            within.find(|(_, seen)| name.is_empty() && seen.line != 0)
        };
        let before = || {
            let before = of_file.iter().filter(|(_, seen)| name.is_empty() && seen.line <= found.line);
            before.max_by_key(|(_, seen)| seen.line)
        };
        by_name.or_else(by_line).or_else(within).or_else(before).map_or(place, |(other, _)| (*other).clone())
    }
}

/// The kind of a Kubernetes object.
fn kind(address: &str) -> Option<&str> {
    address.split_once('/').map(|(kind, _)| kind)
}

/// Whether two addresses of one name may mean one object: a role is no role of the cluster, but the pods that a workload
/// makes may be reported as such, or without their kind.
fn may_be_same(one: &str, other: &str) -> bool {
    match (kind(one), kind(other)) {
        (Some(one), Some(other)) => one == other || one == "Pod" || other == "Pod",
        (None, _) | (_, None) => true,
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
    fn a_report_goes_to_the_object_that_it_names() {
        let place = |address: &str| Place {
            repository: "shop/infra".to_owned(),
            commit: "c0ffee".to_owned(),
            policy: "k8s-rbac-secrets".to_owned(),
            file: "main.yaml".to_owned(),
            address: address.to_owned(),
        };
        let mut places = Places::default();
        for (address, line) in [("ClusterRole/ops", 5), ("Service/cart", 20), ("StatefulSet/cart", 40)] {
            places.all.insert(place(address), Seen { line, ..Seen::default() });
        }
        for (given, lines, message, want) in [
            ("Role/ops", 80..=90, "Role 'ops' shouldn't have access to manage secrets", "Role/ops"),
            ("Pod/cart", 1..=9, "", "Service/cart"),
            ("", 40..=50, "statefulset cart in default namespace", "StatefulSet/cart"),
            ("", 38..=44, "container should drop all", "StatefulSet/cart"),
            ("", 24..=30, "container should drop all", "Service/cart"),
            ("Deployment/web", 24..=30, "", "Deployment/web"),
        ] {
            let found = Found {
                rule: String::new(),
                file: String::new(),
                line: *lines.start(),
                last: *lines.end(),
                resource: String::new(),
                is_possible: false,
                message: message.to_owned(),
            };
            assert_eq!(places.aligned(place(given), &found).address, want, "{given} {lines:?} {message}");
        }
    }

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
