//! What the repository promises of its own files.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

use crate::run::{palisade, repository};

static USES: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r##"(?m)^\s*(?:-\s+)?uses:\s*['"]?([^\s'"#]+)"##).expect("a pattern"));

/// The most lines that a source file has, and that the README has.
const SOURCE_LINES: usize = 800;
const README_LINES: usize = 150;

/// The repository's files that end so, without what is built or fetched.
fn files(ends: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![repository().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a directory").map(|entry| entry.expect("an entry")) {
            let (path, name) = (entry.path(), entry.file_name());
            let kind = entry.file_type().expect("a type");
            if kind.is_dir() && name != "target" && name != ".git" {
                folders.push(path);
            } else if kind.is_file() && ends.iter().any(|end| name.to_string_lossy().ends_with(end)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn is_pinned(action: &str) -> bool {
    // An action of this repository itself has no commit but the one that it is in.
    action.starts_with("./")
        || action.rsplit_once('@').is_some_and(|(_, commit)| {
            commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        })
}

#[test]
fn every_action_is_pinned_to_a_full_commit() {
    let mut seen = 0;
    for file in files(&[".yml", ".yaml", ".md"]) {
        let text = read(&file);
        for action in USES.captures_iter(&text).filter_map(|found| found.get(1)) {
            seen += 1;
            assert!(is_pinned(action.as_str()), "{}: {} is not pinned", file.display(), action.as_str());
        }
    }
    assert!(seen >= 2, "the search found only {seen} actions");
}

#[test]
fn a_tag_or_a_short_commit_is_not_pinned() {
    for loose in ["actions/checkout@v4", "actions/checkout@df4cb1c", "actions/checkout", "docker://alpine:3"] {
        assert!(!is_pinned(loose), "{loose}");
    }
}

#[test]
fn no_workflow_runs_with_the_rights_of_the_target() {
    // Put together here, so that this file is not what is looked for.
    let trigger = ["pull", "request", "target"].join("_");
    for file in files(&[".yml", ".yaml"]) {
        assert!(!read(&file).contains(&trigger), "{} has {trigger}", file.display());
    }
}

#[test]
fn the_action_takes_no_secret_and_no_latest_version() {
    let action = read(&repository().join("action.yml"));
    for word in ["secrets.", "GITHUB_TOKEN", "latest"] {
        assert!(!action.contains(word), "action.yml has {word}");
    }
    // The job's own token is an input's default; `only_the_steps_that_need_the_token_have_it` says where it goes.
    assert_eq!(action.matches("github.token").count(), 1);
}

#[test]
fn the_readme_is_short_and_names_two_commands() {
    let readme = read(&repository().join("README.md"));
    let lines = readme.lines().count();
    assert!(lines <= README_LINES, "{lines} lines");
    for command in ["cargo run --profile quick -- check fixtures/demo", "cargo test --workspace"] {
        assert!(readme.lines().any(|line| line.trim() == command), "no line {command:?}");
    }
}

#[test]
fn the_readmes_excerpt_is_what_the_demo_prints() {
    let readme = read(&repository().join("README.md"));
    let printed = palisade(repository(), &["check", "fixtures/demo"]).out;
    let excerpt = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an excerpt");
    let lines: Vec<_> = excerpt.lines().filter(|line| !line.trim().is_empty() && line.trim() != "...").collect();
    assert!(lines.len() >= 10, "{excerpt}");
    for line in lines {
        // How long it took is not the same twice.
        let line = line.split(" roots, ").next().unwrap_or(line);
        assert!(printed.contains(line), "the demo does not print: {line}");
    }
}

#[test]
fn links_of_the_documents_lead_somewhere() {
    let link = Regex::new(r"\]\(([^)#\s]+)[^)]*\)").expect("a pattern");
    for file in files(&[".md"]) {
        let folder = file.parent().expect("a directory");
        if file.strip_prefix(repository()).is_ok_and(|path| path.components().count() > 1 && !path.starts_with("docs"))
        {
            continue;
        }
        for target in link.captures_iter(&read(&file)).filter_map(|found| found.get(1)).map(|m| m.as_str().to_owned()) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            assert!(folder.join(&target).exists(), "{}: {target} is not there", file.display());
        }
    }
}

#[test]
fn no_source_file_is_longer_than_can_be_read() {
    for file in files(&[".rs"]) {
        // Tables are generated and not read by people.
        if file.starts_with(repository().join("policies/src/tables"))
            || file == repository().join("policies/src/lib.rs")
        {
            continue;
        }
        let lines = read(&file).lines().count();
        assert!(lines <= SOURCE_LINES, "{}: {lines} lines", file.display());
    }
}
