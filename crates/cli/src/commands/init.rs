//! `palisade init`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::bail;
use palisade_engine::{BaselineFile, InputError};
use palisade_report::Report;

use crate::args::{CheckArgs, Cli, InitArgs, JudgeArgs};
use crate::commands::baseline;
use crate::config::{Config, FILE_NAME, Loaded};
use crate::output;
use crate::run::Run;

/// So many policies are named with how much they found.
const POLICIES: usize = 5;

/// A file that is proposed.
struct Proposal {
    path: PathBuf,
    text: String,
    /// What to do by hand where there is a file of that name already.
    instead: String,
}

/// Scans, then writes what fits the repository; never over what is there.
pub fn run(cli: &Cli, args: &InitArgs) -> anyhow::Result<ExitCode> {
    let file = args.path.join(FILE_NAME);
    if file.exists() {
        bail!("{} exists already; change it by hand", file.display());
    }
    let report = scan(cli, args)?;
    let folder = args.path.as_path();
    let mut proposals =
        vec![Proposal { path: file, text: configuration(&args.tags, &report)?, instead: String::new() }];
    if !report.findings.is_empty() {
        proposals.push(Proposal {
            path: folder.join(baseline::FILE_NAME),
            text: BaselineFile::of(&report.findings, folder).text(),
            instead: "palisade baseline write replaces it".to_owned(),
        });
    }
    proposals.extend(surroundings(folder));
    let mut said = String::new();
    for Proposal { path, text, instead } in &proposals {
        if path.exists() {
            let _ = writeln!(said, "left {} as it is: {instead}", path.display());
        } else if args.dry_run {
            let _ = writeln!(said, "would write {}:\n{text}", path.display());
        } else {
            if let Some(above) = path.parent() {
                std::fs::create_dir_all(above)?;
            }
            output::write_file(path, text.as_bytes())?;
            let _ = writeln!(said, "wrote {}", path.display());
        }
    }
    let _ = writeln!(said, "{} findings of today are known; new ones warn", report.findings.len());
    if !report.errors.is_empty() {
        let count = report.errors.len();
        let _ = writeln!(said, "note: {count} things could not be read or evaluated: palisade check shows them");
    }
    let _ = writeln!(said, "next: palisade check {}", folder.display());
    output::print(&said)?;
    Ok(ExitCode::SUCCESS)
}

/// Checks as the proposed configuration will, its baseline aside.
fn scan(cli: &Cli, args: &InitArgs) -> anyhow::Result<Report> {
    let mut config: Config = toml::from_str(&configuration(&args.tags, &Report::default())?)?;
    config.run.baseline = None;
    let loaded = Loaded { config, file: Some(args.path.join(FILE_NAME)), locked: None, files: Vec::new() };
    let check = CheckArgs::from(JudgeArgs { paths: vec![args.path.clone()], ..JudgeArgs::default() });
    let run = Run::with(&check, loaded, &args.path, None)?;
    match run.report(cli.quiet) {
        // A new repository starts with a configuration too.
        Err(error) if matches!(error.downcast_ref(), Some(InputError::Nothing(_))) => Ok(Report::default()),
        report => report,
    }
}

fn configuration(tags: &[String], report: &Report) -> anyhow::Result<String> {
    let mut out = String::from("# Palisade's configuration. `palisade schema config` prints its JSON schema.\n");
    if !report.findings.is_empty() {
        let _ = writeln!(out, "#\n# {} findings when this was written, most of them of:", report.findings.len());
        for (id, count) in most_found(report) {
            let _ = writeln!(out, "#   {count:>5} {id}");
        }
    }
    out.push_str(
        "\n[policies]\n\
         # recommended, strict or all\n\
         profile = \"recommended\"\n\
         # ignore = [\"aws-s3-*\", \"CKV_AWS_18\", \"severity:low\"]\n\n\
         [run]\n\
         # The least severity that fails a run: info, low, medium, high, critical or never.\n\
         fail-on = \"medium\"\n",
    );
    if !report.findings.is_empty() {
        let _ = writeln!(
            out,
            "# What was there before. Take it out once it is empty.\nbaseline = \"{}\"",
            baseline::FILE_NAME
        );
    }
    out.push_str(
        "\n# Everything only warns until this rule goes, or has a day: deny-from = 2027-03-01\n\
         [[enforce]]\n\
         level = \"warn\"\n\n\
         # What waivers in palisade.waivers.toml need:\n\
         # [governance]\n\
         # require = [\"reason\", \"owner\", \"expires\"]\n\n\
         [paths]\n",
    );
    let examples = ["examples/", "tests/", "fixtures/"].into_iter().filter(|folder| {
        let is_in = |path: &str| path.starts_with(folder) || path.contains(&format!("/{folder}"));
        report.completeness.files_read.iter().any(|path| is_in(path))
    });
    let examples = examples.map(|folder| format!("{folder:?}")).collect::<Vec<_>>().join(", ");
    let examples = if examples.is_empty() { "\"examples/\"".to_owned() } else { examples };
    let _ = writeln!(out, "# exclude = [{examples}]");
    for root in report.completeness.roots.iter().filter(|root| root.environments.len() > 1) {
        let path = if root.path.is_empty() { "." } else { &root.path };
        let _ = writeln!(out, "\n# Found by their files of values: {path} in {}.", root.environments.join(", "));
    }
    if tags.is_empty() {
        out.push_str("\n# The tags that every resource has to carry:\n# [policy.required-tags]\n# required = [\"Name\", \"env\", \"owner\"]\n");
    } else {
        let mut table = toml::Table::new();
        table.insert("required".to_owned(), toml::Value::try_from(tags)?);
        write!(out, "\n[policy.required-tags]\n{}", toml::to_string(&table)?)?;
    }
    Ok(out)
}

/// The policies with the most findings.
fn most_found(report: &Report) -> Vec<(&str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &report.findings {
        *counts.entry(&finding.policy.id).or_default() += 1;
    }
    let mut counts = counts.into_iter().collect::<Vec<_>>();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    counts.truncate(POLICIES);
    counts
}

const HOOK: &str = "\
repos:
  - repo: local
    hooks:
      - id: palisade
        name: palisade check
        language: system
        entry: palisade check --only-changed
        files: \\.(tf|tofu|tfvars|ya?ml|json|rego)$
        require_serial: true
";

const WORKFLOW: &str = "\
name: palisade
on: [pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@df4cb1c069e1874edd31b4311f1884172cec0e10 # v6.0.3
        with:
          fetch-depth: 0 # what a change is compared with
          persist-credentials: false
      - name: Get palisade
        env:
          URL: ${{ vars.PALISADE_URL }} # the binary of one version
          SHA256: ${{ vars.PALISADE_SHA256 }}
        run: |
          curl --fail --silent --show-error --location --proto '=https' --output \"$RUNNER_TEMP/palisade\" \"$URL\"
          echo \"$SHA256  $RUNNER_TEMP/palisade\" | sha256sum --check --quiet
          chmod +x \"$RUNNER_TEMP/palisade\"
      - name: Judge what is new
        run: '\"$RUNNER_TEMP/palisade\" check --against auto -o github'
";

const GITLAB: &str = "\
palisade:
  # An image of yours with a shell, git and the binary.
  image: $CI_REGISTRY/tools/palisade-ci@$PALISADE_DIGEST
  variables:
    GIT_DEPTH: 0 # what a change is compared with
  rules:
    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"
  script:
    - palisade check --against auto -o human -o junit=palisade.xml -o sarif=palisade.sarif
  artifacts:
    when: always
    paths: [palisade.sarif]
    reports:
      junit: palisade.xml
";

/// A hook and a workflow, for what the repository uses.
fn surroundings(folder: &Path) -> Vec<Proposal> {
    if !folder.join(".git").exists() {
        return Vec::new();
    }
    let remote = std::fs::read_to_string(folder.join(".git/config")).unwrap_or_default();
    let mut proposals = vec![Proposal {
        path: folder.join(".pre-commit-config.yaml"),
        text: HOOK.to_owned(),
        instead: format!("the hook is\n{HOOK}"),
    }];
    if folder.join(".github").is_dir() || remote.contains("github.com") {
        proposals.push(Proposal {
            path: folder.join(".github/workflows/palisade.yml"),
            text: WORKFLOW.to_owned(),
            instead: "docs/ci.md has the recipe".to_owned(),
        });
    }
    if folder.join(".gitlab-ci.yml").is_file() || remote.contains("gitlab") {
        proposals.push(Proposal {
            path: folder.join(".gitlab/palisade.yml"),
            text: GITLAB.to_owned(),
            instead: "include it in .gitlab-ci.yml".to_owned(),
        });
    }
    proposals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        for tags in [vec![], vec!["Name".to_owned(), "cost\"centre".to_owned()]] {
            let config: Config = toml::from_str(&configuration(&tags, &Report::default()).unwrap()).unwrap();
            assert_eq!(config.policy.contains_key("required-tags"), !tags.is_empty());
        }
        for text in [HOOK, WORKFLOW, GITLAB] {
            let _: serde_json::Value = serde_saphyr::from_str(text).unwrap();
        }
    }
}
