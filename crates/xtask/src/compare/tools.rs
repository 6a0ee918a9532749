//! The tools: how each is called, and how its output is read.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::plan::{Input, Repository};

/// A tool of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// This one.
    Palisade,
    /// Bridgecrew's, in Python.
    Checkov,
    /// Aqua's, in Go.
    Trivy,
    /// That of `StackRox`, in Go; manifests only.
    KubeLinter,
}

impl Tool {
    /// All, this one first.
    pub const ALL: [Tool; 4] = [Tool::Palisade, Tool::Checkov, Tool::Trivy, Tool::KubeLinter];

    /// As it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Tool::Palisade => "palisade",
            Tool::Checkov => "checkov",
            Tool::Trivy => "trivy",
            Tool::KubeLinter => "kube-linter",
        }
    }

    /// Whether it reads such an input at all.
    pub fn reads(self, input: Input) -> bool {
        match self {
            Tool::Palisade | Tool::Checkov | Tool::Trivy => true,
            Tool::KubeLinter => input == Input::Kubernetes,
        }
    }

    /// Whether an alias of a policy is one of its ids.
    pub fn owns(self, alias: &str) -> bool {
        let is_trivys = || {
            let id = alias.strip_prefix("AVD-").unwrap_or(alias);
            id.rsplit_once('-').is_some_and(|(start, number)| {
                number.len() == 4
                    && number.bytes().all(|b| b.is_ascii_digit())
                    && !start.is_empty()
                    && start.bytes().all(|b| b.is_ascii_uppercase())
            })
        };
        match self {
            Tool::Palisade => false,
            Tool::Checkov => alias.starts_with("CKV"),
            Tool::Trivy => is_trivys(),
            Tool::KubeLinter => {
                let cloud = ["aws-", "azure-", "google-", "digitalocean-", "oci-", "kubernetes-"];
                alias.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                    && !cloud.iter().any(|c| alias.starts_with(c))
            }
        }
    }

    /// The arguments, at its default or at the most thorough setting that its documentation names for files alone.
    /// kube-linter's validation fetches schemas, and waits for ever where there is no network.
    pub fn arguments(self, thorough: bool) -> Vec<&'static str> {
        match (self, thorough) {
            (Tool::Palisade, false) => vec!["check", "--no-config", "--exit-zero", "-o", "json"],
            (Tool::Palisade, true) => {
                vec!["check", "--no-config", "--exit-zero", "-o", "json", "--profile", "all"]
            }
            (Tool::Checkov, _) => vec!["--output", "json", "--quiet", "--soft-fail", "--directory"],
            (Tool::Trivy, _) => vec!["config", "--quiet", "--skip-check-update", "--format", "json"],
            (Tool::KubeLinter, false) => vec!["lint", "--format", "json"],
            (Tool::KubeLinter, true) => {
                vec!["lint", "--format", "json", "--add-all-built-in", "--exclude", "schema-validation"]
            }
        }
    }
}

/// The names of all rules that kube-linter has.
pub fn rules_of_kube_linter(program: &Path) -> anyhow::Result<BTreeSet<String>> {
    let out = Command::new(program).args(["checks", "list", "--format", "json"]).stdin(Stdio::null()).output();
    let out = out.with_context(|| format!("{} is needed: give its path", Tool::KubeLinter.name()))?.stdout;
    let rules: Value = serde_json::from_slice(&out).context("kube-linter's list of checks is no JSON")?;
    Ok(items(&rules).map(|rule| text(&rule["name"])).collect())
}

/// What a program says its version is, in a line.
pub fn version(tool: Tool, program: &Path) -> anyhow::Result<String> {
    let question = match tool {
        Tool::Palisade | Tool::Checkov | Tool::Trivy => "--version",
        Tool::KubeLinter => "version",
    };
    let out = Command::new(program).arg(question).stdin(Stdio::null()).output();
    let out = out.with_context(|| format!("{} is needed: give its path", tool.name()))?.stdout;
    let text = String::from_utf8(out)?;
    Ok(text.lines().next().unwrap_or_default().rsplit(' ').next().unwrap_or_default().to_owned())
}

/// What a tool said about a repository.
#[derive(Debug)]
pub struct Run {
    /// Which.
    pub tool: Tool,
    /// About which.
    pub repository: String,
    /// At which setting.
    pub thorough: bool,
    /// How long all its folders took.
    pub elapsed: Duration,
    /// What it reported.
    pub findings: Vec<Found>,
    /// How many resources Palisade judged; none for the others.
    pub resources: Option<u64>,
}

/// One report of a tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The tool's own id of the rule.
    pub rule: String,
    /// The file, relative to the repository.
    pub file: String,
    /// The line that it points at, from 1.
    pub line: u64,
    /// The last line of what it points at.
    pub last: u64,
    /// `aws_s3_bucket.logs`, `Deployment/web`; empty where the tool names none.
    pub resource: String,
    /// Whether the tool itself says that it depends on what it does not know.
    pub is_possible: bool,
    /// The tool's sentence.
    pub message: String,
}

/// Runs a tool on all folders of a repository, or reads what it said before.
pub fn run(
    tool: Tool,
    program: &Path,
    thorough: bool,
    repository: &Repository,
    folder: &Path,
    results: &Path,
) -> anyhow::Result<Run> {
    // A tool without a more thorough setting is not run twice.
    let thorough_key = thorough && tool.arguments(true) != tool.arguments(false);
    let setting = if thorough_key { "thorough" } else { "default" };
    let (mut findings, mut elapsed, mut resources) = (Vec::new(), Duration::ZERO, None);
    for below in repository.folders() {
        let name = format!("{}-{}-{}-{setting}", tool.name(), repository.name, below.display());
        let kept = results.join(name.replace(['/', '.'], "_") + ".json");
        let text = match std::fs::read_to_string(&kept) {
            Ok(text) => text,
            Err(_) => execute(tool, program, thorough_key, &folder.join(below), &kept)?,
        };
        let (millis, output) = text.split_once('\n').context("the first line says how long it took")?;
        elapsed += Duration::from_millis(millis.parse()?);
        let output: Value = serde_json::from_str(output).context("its output is no JSON")?;
        findings.extend(read(tool, &output, folder, below));
        if tool == Tool::Palisade {
            let judged = output["completeness"]["resources"]["judged"].as_u64().unwrap_or_default();
            resources = Some(resources.unwrap_or_default() + judged);
        }
    }
    Ok(Run { tool, repository: repository.name.clone(), thorough, elapsed, findings, resources })
}

fn execute(tool: Tool, program: &Path, thorough: bool, folder: &Path, kept: &Path) -> anyhow::Result<String> {
    eprintln!("running {} on {}", tool.name(), folder.display());
    let start = Instant::now();
    let out = Command::new(program)
        .args(tool.arguments(thorough))
        .arg(".")
        .current_dir(folder)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{} is needed: give its path", tool.name()))?;
    let millis = start.elapsed().as_millis();
    let output = String::from_utf8(out.stdout)?;
    // kube-linter exits with 1 where it found something.
    if output.trim().is_empty() {
        bail!("it printed nothing and ended with {}", out.status);
    }
    let text = format!("{millis}\n{output}");
    std::fs::write(kept, &text)?;
    Ok(text)
}

fn read(tool: Tool, output: &Value, root: &Path, below: &Path) -> Vec<Found> {
    let relative = |file: &str| {
        let file = Path::new(file);
        let absolute = root.join(below);
        let file = file.strip_prefix(&absolute).or_else(|_| file.strip_prefix("/")).unwrap_or(file);
        let whole = below.join(file);
        let parts = whole.components().filter(|part| !matches!(part, std::path::Component::CurDir));
        parts.collect::<std::path::PathBuf>().display().to_string()
    };
    let found = match tool {
        Tool::Palisade => palisade(output),
        Tool::Checkov => checkov(output),
        Tool::Trivy => trivy(output),
        Tool::KubeLinter => kube_linter(output, root, below),
    };
    found.into_iter().map(|one| Found { file: relative(&one.file), ..one }).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn palisade(output: &Value) -> Vec<Found> {
    let certain = items(&output["findings"]).filter(|finding| finding["waived"].is_null());
    certain
        .map(|finding| Found {
            rule: text(&finding["policy"]),
            file: text(&finding["location"]["file"]),
            line: finding["location"]["start"]["line"].as_u64().unwrap_or_default(),
            last: finding["location"]["end"]["line"].as_u64().unwrap_or_default(),
            resource: text(&finding["resource"]["address"]),
            is_possible: finding["certainty"] == "possible",
            message: text(&finding["message"]),
        })
        .collect()
}

/// An object for each framework, or one alone.
fn checkov(output: &Value) -> Vec<Found> {
    let frameworks = output.as_array().map_or(std::slice::from_ref(output), Vec::as_slice);
    let failed = frameworks.iter().flat_map(|framework| items(&framework["results"]["failed_checks"]));
    failed
        .map(|check| Found {
            rule: text(&check["check_id"]),
            file: text(&check["file_path"]),
            line: check["file_line_range"][0].as_u64().unwrap_or_default(),
            last: check["file_line_range"][1].as_u64().unwrap_or_default(),
            resource: text(&check["resource"]),
            is_possible: false,
            message: text(&check["check_name"]),
        })
        .collect()
}

fn trivy(output: &Value) -> Vec<Found> {
    let mut found = Vec::new();
    for result in items(&output["Results"]) {
        for one in items(&result["Misconfigurations"]).filter(|one| one["Status"] == "FAIL") {
            let cause = &one["CauseMetadata"];
            let (message, named) = (text(&one["Message"]), text(&cause["Resource"]));
            found.push(Found {
                rule: text(&one["ID"]),
                file: text(&result["Target"]),
                line: cause["StartLine"].as_u64().unwrap_or_default(),
                last: cause["EndLine"].as_u64().unwrap_or_default(),
                resource: if named.is_empty() { named_in(&message) } else { named },
                is_possible: false,
                message,
            });
        }
    }
    found
}

/// `Deployment/web` from "Container 'app' of Deployment 'web' should …": Trivy names manifests in its sentences only.
fn named_in(message: &str) -> String {
    let parts = message.split('\'').collect::<Vec<_>>();
    let mut named = String::new();
    for pair in parts.chunks_exact(2) {
        let kind = pair[0].split_whitespace().next_back().unwrap_or_default().trim_matches('"');
        if kind.starts_with(|c: char| c.is_ascii_uppercase()) && !kind.eq_ignore_ascii_case("container") {
            named = format!("{kind}/{}", pair[1]);
        }
    }
    named
}

fn kube_linter(output: &Value, root: &Path, below: &Path) -> Vec<Found> {
    let prefix = root.join(below);
    items(&output["Reports"])
        .map(|report| {
            let object = &report["Object"];
            let (kind, name) = (&object["K8sObject"]["GroupVersionKind"]["Kind"], &object["K8sObject"]["Name"]);
            let file = text(&object["Metadata"]["FilePath"]);
            Found {
                rule: text(&report["Check"]),
                file: Path::new(&file).strip_prefix(&prefix).map_or(file.clone(), |f| f.display().to_string()),
                line: 0,
                last: 0,
                resource: format!("{}/{}", text(kind), text(name)),
                is_possible: false,
                message: text(&report["Diagnostic"]["Message"]),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_of_one_tool() {
        for (alias, owner) in [
            ("CKV_AWS_20", Tool::Checkov),
            ("CKV2_K8S_6", Tool::Checkov),
            ("AWS-0092", Tool::Trivy),
            ("AVD-KSV-0014", Tool::Trivy),
            ("run-as-non-root", Tool::KubeLinter),
        ] {
            let owners = Tool::ALL.into_iter().filter(|tool| tool.owns(alias)).collect::<Vec<_>>();
            assert_eq!(owners, [owner], "{alias}");
        }
        assert!(!Tool::ALL.iter().any(|tool| tool.owns("aws-s3-no-public-access-with-acl")));
    }

    #[test]
    fn trivy_names_manifests_in_its_sentences() {
        for (message, named) in [
            ("Container 'app' of Deployment 'web' should set 'resources.limits.cpu'", "Deployment/web"),
            ("Service 'web' should set a selector", "Service/web"),
            ("nothing is named here", ""),
        ] {
            assert_eq!(named_in(message), named, "{message}");
        }
    }
}
