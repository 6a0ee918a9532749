//! The shell steps of action.yml, run as GitHub runs them: `bash -eo pipefail`, inputs in the environment.

use std::fs;
use std::process::Command;

use serde::Deserialize;

use crate::run::{Folder, repository};

#[derive(Deserialize)]
struct Action {
    runs: Runs,
}

#[derive(Deserialize)]
struct Runs {
    using: String,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    id: Option<String>,
    run: Option<String>,
}

const BUCKET: &str = "resource \"aws_s3_bucket\" \"b\" {\n  acl = \"public-read\"\n}\n";

fn steps() -> Vec<Step> {
    let text = fs::read_to_string(repository().join("action.yml")).expect("action.yml is read");
    let action: Action = serde_saphyr::from_str(&text).expect("action.yml is an action");
    assert_eq!(action.runs.using, "composite");
    action.runs.steps
}

fn script(id: &str) -> String {
    let step = steps().into_iter().find(|step| step.id.as_deref() == Some(id));
    step.and_then(|step| step.run).unwrap_or_else(|| panic!("no step {id} that runs a script"))
}

/// Runs a script in the folder; gives its exit status, its output, and what it leaves for later steps.
fn run(folder: &Folder, script: &str, inputs: &[(&str, &str)]) -> (i32, String, String) {
    let output = Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        .current_dir(folder.path("."))
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("RUNNER_TEMP", folder.path("."))
        .env("GITHUB_OUTPUT", folder.path("output"))
        .env("GITHUB_STEP_SUMMARY", folder.path("summary.md"))
        .envs(inputs.iter().copied())
        .output()
        .expect("bash runs");
    let outputs = fs::read_to_string(folder.path("output")).unwrap_or_default();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (output.status.code().unwrap_or(-1), text, outputs)
}

fn check(folder: &Folder, fail_on: &str, arguments: &str) -> (i32, String, String) {
    let inputs = [
        ("PALISADE", env!("CARGO_BIN_EXE_palisade")),
        ("CHECKED", "."),
        ("ARGUMENTS", arguments),
        ("FAIL_ON", fail_on),
        ("SARIF", "palisade.sarif"),
    ];
    run(folder, &script("check"), &inputs)
}

#[test]
fn a_check_with_findings_leaves_its_reports_before_the_job_fails() {
    let folder = Folder::new().with("main.tf", BUCKET);
    let (status, text, outputs) = check(&folder, "high", "");
    assert_eq!((status, outputs.as_str()), (0, "status=1\n"), "{text}");
    assert!(text.contains("aws-s3-public-acl"), "{text}");
    let sarif = fs::read_to_string(folder.path("palisade.sarif")).expect("a SARIF report");
    let sarif: serde_json::Value = serde_json::from_str(&sarif).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let summary = fs::read_to_string(folder.path("summary.md")).expect("a summary");
    assert!(summary.contains("aws-s3-public-acl"), "{summary}");

    let last = steps().pop().and_then(|step| step.run).expect("the last step runs a script");
    let (status, text, _) = run(&folder, &last, &[("STATUS", "1")]);
    assert_eq!(status, 1, "{text}");
}

#[test]
fn arguments_reach_the_check_and_are_no_shell() {
    let folder = Folder::new().with("main.tf", BUCKET);
    let (_, text, outputs) = check(&folder, "never", "--select aws-s3-public-acl $(touch pwned) ;touch pwned");
    assert_eq!(outputs, "status=2\n", "words that are no paths are refused: {text}");
    assert!(!folder.path("pwned").exists());
    let folder = Folder::new().with("main.tf", BUCKET);
    let (_, text, outputs) = check(&folder, "never", "--select aws-s3-public-acl");
    assert_eq!(outputs, "status=0\n", "{text}");
    assert!(!text.contains("aws-s3-no-public-access-block"), "{text}");
}

#[test]
fn a_binary_is_taken_as_it_is_and_a_download_only_with_its_sum() {
    let script = script("binary");
    let inputs = |binary: &'static str, url: &'static str, sum: &'static str| {
        [("BINARY", binary), ("URL", url), ("SHA256", sum)]
    };
    let (status, text, outputs) = run(&Folder::new(), &script, &inputs(env!("CARGO_BIN_EXE_palisade"), "", ""));
    assert_eq!(status, 0, "{text}");
    assert!(outputs.starts_with("palisade=/"), "{outputs}");
    for (binary, url, sum, phrase) in [
        ("", "", "", "give binary, or url and sha256"),
        ("", "https://example.invalid/palisade", "", "64 lower-case hex digits"),
        ("", "https://example.invalid/palisade", "latest", "64 lower-case hex digits"),
        ("nowhere", "", "", "is not an executable file"),
    ] {
        let (status, text, outputs) = run(&Folder::new(), &script, &inputs(binary, url, sum));
        assert_eq!((status, outputs.as_str()), (2, ""), "{text}");
        assert!(text.contains(phrase), "no {phrase:?} in {text}");
    }
}
