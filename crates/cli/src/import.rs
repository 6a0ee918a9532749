//! Other tools' files of accepted findings, read as waivers. What has no equivalent is told.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail};
use palisade_engine::is_named;
use palisade_policy::Meta;
use serde::Deserialize;

/// The files that are understood, by name.
pub const NAMES: [&str; 6] =
    [".checkov.yaml", ".checkov.yml", ".checkov.baseline", ".trivyignore", ".trivyignore.yaml", ".trivyignore.yml"];

/// What a file gave.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// What is accepted.
    pub waivers: Vec<Draft>,
    /// What has no equivalent, with why.
    pub without: Vec<String>,
}

/// A waiver that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The policy's id.
    pub policy: String,
    /// An address; empty for all.
    pub resource: String,
    /// Paths; empty for all.
    pub paths: Vec<String>,
    /// Why.
    pub reason: String,
    /// The last day, as `2027-03-01`.
    pub expires: Option<String>,
}

/// The files that are there.
pub fn present(folder: &Path) -> Vec<PathBuf> {
    NAMES.iter().map(|name| folder.join(name)).filter(|path| path.is_file()).collect()
}

/// Reads a file, told by its name.
pub fn read(file: &Path, policies: &[Arc<Meta>]) -> anyhow::Result<Imported> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let import = Import { source: name, policies, out: Imported::default() };
    let read = match name {
        ".checkov.yaml" | ".checkov.yml" => import.checkov(&text),
        ".checkov.baseline" => import.checkov_baseline(&text),
        ".trivyignore" => Ok(import.trivyignore(&text)),
        ".trivyignore.yaml" | ".trivyignore.yml" => import.trivyignore_yaml(&text),
        _ => bail!("{} is none of {}", file.display(), NAMES.join(", ")),
    };
    read.with_context(|| file.display().to_string())
}

struct Import<'a> {
    source: &'a str,
    policies: &'a [Arc<Meta>],
    out: Imported,
}

/// <https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html>: the configuration file has the flags' names.
#[derive(Deserialize)]
struct Checkov {
    #[serde(default, rename = "skip-check")]
    skip_check: Vec<String>,
    #[serde(default, rename = "skip-path")]
    skip_path: Vec<String>,
    #[serde(flatten)]
    rest: BTreeMap<String, serde_json::Value>,
}

#[derive(Deserialize)]
struct CheckovBaseline {
    failed_checks: Vec<CheckovFile>,
}

#[derive(Deserialize)]
struct CheckovFile {
    file: String,
    findings: Vec<CheckovFinding>,
}

#[derive(Deserialize)]
struct CheckovFinding {
    resource: String,
    check_ids: Vec<String>,
}

/// <https://trivy.dev/latest/docs/configuration/filtering/#trivyignoreyaml>
#[derive(Deserialize)]
struct TrivyIgnore {
    #[serde(default)]
    misconfigurations: Vec<TrivyEntry>,
    #[serde(flatten)]
    rest: BTreeMap<String, serde_json::Value>,
}

#[derive(Deserialize)]
struct TrivyEntry {
    id: String,
    #[serde(default)]
    paths: Vec<String>,
    statement: Option<String>,
    expired_at: Option<String>,
}

impl Import<'_> {
    fn none(&mut self, text: String) {
        self.out.without.push(text);
    }

    /// Adds a waiver for each policy that has another tool's id.
    fn add(&mut self, id: &str, draft: &Draft) {
        let named = self.policies.iter().filter(|meta| is_named(meta, id)).map(|meta| meta.id.to_string());
        let drafts = named.map(|policy| Draft { policy, ..draft.clone() }).collect::<Vec<_>>();
        if drafts.is_empty() {
            let place = if draft.resource.is_empty() { String::new() } else { format!(" for {}", draft.resource) };
            self.none(format!("{id}{place}: no policy is evidence for the same"));
        }
        self.out.waivers.extend(drafts);
    }

    fn draft(&self, id: &str) -> Draft {
        Draft {
            policy: String::new(),
            resource: String::new(),
            paths: Vec::new(),
            reason: format!("{id}, from {}", self.source),
            expires: None,
        }
    }

    fn checkov(mut self, text: &str) -> anyhow::Result<Imported> {
        let file: Checkov = serde_saphyr::from_str(text).map_err(|error| anyhow!("{error}"))?;
        for id in file.skip_check.iter().flat_map(|ids| ids.split(',')).map(str::trim) {
            if id.contains('*') || ["LOW", "MEDIUM", "HIGH", "CRITICAL"].contains(&id) {
                self.none(format!("skip-check {id}: name policies, or [policies] ignore"));
            } else {
                let draft = self.draft(id);
                self.add(id, &draft);
            }
        }
        for path in file.skip_path {
            self.none(format!("skip-path {path}: [paths] exclude in palisade.toml"));
        }
        for (key, _) in file.rest {
            self.none(format!("{key}: a setting, not an accepted finding"));
        }
        Ok(self.out)
    }

    fn checkov_baseline(mut self, text: &str) -> anyhow::Result<Imported> {
        let file: CheckovBaseline = serde_json::from_str(text)?;
        for CheckovFile { file, findings } in file.failed_checks {
            for CheckovFinding { resource, check_ids } in findings {
                for id in check_ids {
                    let path = format!("/{}", file.trim_start_matches('/'));
                    let draft = Draft { resource: resource.clone(), paths: vec![path], ..self.draft(&id) };
                    self.add(&id, &draft);
                }
            }
        }
        Ok(self.out)
    }

    /// An id a line, perhaps with `exp:2027-03-01` behind it; comments begin with `#`.
    fn trivyignore(mut self, text: &str) -> Imported {
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default();
            let mut words = line.split_whitespace();
            let Some(id) = words.next() else { continue };
            let expires = words.find_map(|word| word.strip_prefix("exp:")).map(str::to_owned);
            let draft = Draft { expires, ..self.draft(id) };
            self.add_dated(id, draft);
        }
        self.out
    }

    fn trivyignore_yaml(mut self, text: &str) -> anyhow::Result<Imported> {
        let file: TrivyIgnore = serde_saphyr::from_str(text).map_err(|error| anyhow!("{error}"))?;
        for TrivyEntry { id, paths, statement, expired_at } in file.misconfigurations {
            let reason = statement.unwrap_or_else(|| self.draft(&id).reason);
            // In that file a path without a leading slash is one from the top, too.
            let paths = paths.iter().map(|path| format!("/{}", path.trim_start_matches("./"))).collect();
            let draft = Draft { paths, reason, expires: expired_at, ..self.draft(&id) };
            self.add_dated(&id, draft);
        }
        for (key, _) in file.rest {
            self.none(format!("{key}: not about configuration"));
        }
        Ok(self.out)
    }

    fn add_dated(&mut self, id: &str, draft: Draft) {
        let date = draft.expires.as_deref().map(str::parse::<jiff::civil::Date>);
        match date {
            Some(Err(_)) => {
                let text = draft.expires.unwrap_or_default();
                self.none(format!("{id}: {text} is no date"));
            }
            Some(Ok(_)) | None => self.add(id, &draft),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policies() -> Vec<Arc<Meta>> {
        palisade_policies::all().iter().flat_map(|group| group.policies()).collect()
    }

    fn import(name: &str, text: &str) -> Imported {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        read(&file, &policies()).unwrap()
    }

    #[test]
    fn each_file_gives_waivers_and_what_has_no_equivalent() {
        let baseline = r#"{"failed_checks":[{"file":"/main.tf","findings":[
            {"resource":"aws_s3_bucket.a","check_ids":["CKV_AWS_20","CKV_NONE_1"]}]}]}"#;
        let cases = [
            (".checkov.yaml", "skip-check:\n- CKV_AWS_20\n- CKV_NONE_1\nskip-path: [x/]\nquiet: true\n", 1, 3),
            (".checkov.baseline", baseline, 1, 1),
            (".trivyignore", "# old\nAVD-AWS-0092 exp:2027-03-01\n\nAVD-AWS-0092 exp:soon\nCVE-2021-1\n", 1, 2),
            (
                ".trivyignore.yaml",
                "misconfigurations:\n- id: AVD-AWS-0092\n  paths: [a/b.tf]\n  statement: a website\nsecrets: []\n",
                1,
                1,
            ),
        ];
        for (name, text, waivers, without) in cases {
            let found = import(name, text);
            assert!(found.waivers.len() >= waivers, "{name}: {found:?}");
            assert_eq!(found.without.len(), without, "{name}: {found:?}");
            assert!(found.waivers.iter().all(|draft| draft.policy == "aws-s3-public-acl"), "{name}: {found:?}");
        }
    }

    #[test]
    fn places_and_dates_come_along() {
        let trivy = import(
            ".trivyignore.yaml",
            "misconfigurations:\n- id: AWS-0092\n  paths: [a/*.tf]\n  expired_at: 2027-03-01\n",
        );
        assert_eq!(
            (trivy.waivers[0].paths[0].as_str(), trivy.waivers[0].expires.as_deref()),
            ("/a/*.tf", Some("2027-03-01"))
        );
    }
}
