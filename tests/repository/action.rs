//! The shell steps of action.yml, run as GitHub runs them: `bash -eo pipefail`, inputs in the environment.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::against::{branch, commit, committed, git, public};

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
    #[serde(default)]
    env: BTreeMap<String, String>,
    #[serde(rename = "if")]
    condition: Option<String>,
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
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        .current_dir(folder.path("."))
        .env_clear()
        .env("PATH", format!("{}:{path}", folder.path("bin").display()))
        .env("SERVER", folder.path("server"))
        .env("RUNNER_TEMP", folder.path("temp"))
        .env("GITHUB_OUTPUT", folder.path("output"))
        .env("GITHUB_STEP_SUMMARY", folder.path("summary.md"))
        .envs(inputs.iter().copied())
        .output()
        .expect("bash runs");
    let outputs = fs::read_to_string(folder.path("output")).unwrap_or_default();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (output.status.code().unwrap_or(-1), text, outputs)
}

/// A folder with what a runner has, and a `curl` that answers from files and keeps what it is asked.
fn runner() -> Folder {
    let folder = Folder::new().with("bin/curl", CURL).with("temp/keep", "").with("server/keep", "");
    let executable = fs::Permissions::from_mode(0o755);
    fs::set_permissions(folder.path("bin/curl"), executable).expect("to make it executable");
    folder
}

/// Answers with `server/METHOD.code` and `server/METHOD.json`, or 200 and an empty list.
const CURL: &str = r#"#!/usr/bin/env bash
output=/dev/null method=GET
while [ $# -gt 0 ]; do
  case "$1" in
    --output) output=$2; shift 2 ;;
    --request) method=$2; shift 2 ;;
    --data-binary) cat "${2#@}" > "$SERVER/sent.json"; shift 2 ;;
    --config) cat "$2" > "$SERVER/config"; shift 2 ;;
    --header | --write-out | --max-time | --proto) shift 2 ;;
    --silent | --show-error | --fail | --location) shift ;;
    -*) echo "curl: what is $1?" >&2; exit 2 ;;
    *) echo "$method $1" >> "$SERVER/calls"; shift ;;
  esac
done
cat "$SERVER/$method.json" > "$output" 2> /dev/null || echo '[]' > "$output"
cat "$SERVER/$method.code" 2> /dev/null || printf 200
"#;

const GITHUB: [(&str, &str); 9] = [
    ("TOKEN", "s3cret"),
    ("AUTHOR", "github-actions[bot]"),
    ("NUMBER", "7"),
    ("SARIF", "palisade.sarif"),
    ("GITHUB_API_URL", "https://api.example.com"),
    ("GITHUB_REPOSITORY", "acme/infra"),
    ("GITHUB_WORKSPACE", "/home/runner/infra"),
    ("GITHUB_SHA", "0123"),
    ("GITHUB_REF", "refs/pull/7/merge"),
];

/// Runs a step that talks to GitHub; gives its output and what was asked.
fn ask(folder: &Folder, id: &str, more: &[(&str, &str)]) -> (String, Vec<String>) {
    let _ = fs::remove_file(folder.path("server/calls"));
    let (status, text, _) = run(folder, &script(id), &[&GITHUB[..], more].concat());
    assert_eq!(status, 0, "it fails the job: {text}");
    let calls = fs::read_to_string(folder.path("server/calls")).unwrap_or_default();
    (text, calls.lines().map(str::to_owned).collect())
}

fn sent(folder: &Folder) -> Value {
    serde_json::from_str(&fs::read_to_string(folder.path("server/sent.json")).expect("something was sent"))
        .expect("JSON was sent")
}

fn check(folder: &Folder, fail_on: &str, arguments: &str) -> (i32, String, String) {
    check_against(folder, "auto", fail_on, arguments, &[])
}

fn check_against(
    folder: &Folder,
    against: &str,
    fail_on: &str,
    arguments: &str,
    more: &[(&str, &str)],
) -> (i32, String, String) {
    let inputs = [
        ("PALISADE", env!("CARGO_BIN_EXE_palisade")),
        ("CHECKED", "."),
        ("AGAINST", against),
        ("ARGUMENTS", arguments),
        ("FAIL_ON", fail_on),
        ("SARIF", "palisade.sarif"),
        ("NAME", "infra"),
    ];
    run(folder, &script("check"), &[&inputs[..], more].concat())
}

#[test]
fn a_check_with_findings_leaves_its_reports_before_the_job_fails() {
    let folder = runner().with("main.tf", BUCKET);
    let (status, text, outputs) = check(&folder, "high", "");
    assert_eq!((status, outputs.as_str()), (0, "status=1\nfindings=2\nnew=2\nfixed=0\n"), "{text}");
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
    let folder = runner().with("main.tf", BUCKET);
    let (_, text, outputs) = check(&folder, "never", "--select aws-s3-public-acl $(touch pwned) ;touch pwned");
    assert_eq!(outputs, "status=2\n", "words that are no paths are refused: {text}");
    assert!(text.contains("::error title=palisade::error: "), "{text}");
    assert!(!folder.path("pwned").exists());
    let folder = runner().with("main.tf", BUCKET);
    let (_, text, outputs) = check(&folder, "never", "--select aws-s3-public-acl");
    assert!(outputs.starts_with("status=0\nfindings=1\n"), "{outputs} {text}");
    assert!(!text.contains("aws-s3-no-public-access-block"), "{text}");
}

#[test]
fn a_binary_is_taken_as_it_is_and_a_download_only_with_its_sum() {
    let script = script("binary");
    let inputs = |binary: &'static str, url: &'static str, sum: &'static str| {
        [("BINARY", binary), ("URL", url), ("SHA256", sum)]
    };
    let (status, text, outputs) = run(&runner(), &script, &inputs(env!("CARGO_BIN_EXE_palisade"), "", ""));
    assert_eq!(status, 0, "{text}");
    assert!(outputs.starts_with("palisade=/"), "{outputs}");
    for (binary, url, sum, phrase) in [
        ("", "", "", "give binary, or url and sha256"),
        ("", "https://example.invalid/palisade", "", "64 lower-case hex digits"),
        ("", "https://example.invalid/palisade", "latest", "64 lower-case hex digits"),
        ("nowhere", "", "", "is not an executable file"),
    ] {
        let (status, text, outputs) = run(&runner(), &script, &inputs(binary, url, sum));
        assert_eq!((status, outputs.as_str()), (2, ""), "{text}");
        assert!(text.contains(phrase), "no {phrase:?} in {text}");
    }
}

#[test]
fn a_cached_binary_is_used_only_if_its_sum_is_right() {
    let script = script("binary");
    let sum = &"0".repeat(64);
    let folder = runner().with("temp/palisade-binary/palisade", "something else").with("server/GET.json", "palisade");
    let inputs = [("BINARY", ""), ("URL", "https://example.invalid/palisade"), ("SHA256", sum)];
    let (status, text, outputs) = run(&folder, &script, &inputs);
    assert_eq!((status, outputs.as_str()), (2, ""), "{text}");
    assert!(text.contains("has another SHA-256 sum") && !folder.path("temp/palisade-binary/palisade").exists());
    let calls = fs::read_to_string(folder.path("server/calls")).expect("it was asked for again");
    assert_eq!(calls, "GET https://example.invalid/palisade\n");

    let folder = runner().with("temp/palisade-binary/palisade", "palisade");
    let right = Command::new("sha256sum").arg(folder.path("temp/palisade-binary/palisade")).output().expect("a sum");
    let right = String::from_utf8_lossy(&right.stdout)[..64].to_owned();
    let inputs = [("BINARY", ""), ("URL", "https://example.invalid/palisade"), ("SHA256", right.as_str())];
    let (status, text, outputs) = run(&folder, &script, &inputs);
    assert!(status == 0 && outputs.contains("palisade-binary/palisade"), "{text}");
    assert!(!folder.path("server/calls").exists(), "nothing is fetched");
}

#[test]
fn a_pull_request_is_compared_with_its_branch() {
    let folder = committed(runner().with("main.tf", public("old")));
    branch(&folder);
    let folder = folder.with("main.tf", public("old") + &public("new"));
    commit(&folder);
    let pull_request = [("GITHUB_BASE_REF", "main")];
    let (_, text, outputs) = check_against(&folder, "auto", "high", "--select aws-s3-public-acl", &pull_request);
    assert_eq!(outputs, "status=1\nfindings=2\nnew=1\nfixed=0\n", "{text}");
    // A push goes to no branch, and who asks for everything gets it.
    for (against, more) in [("auto", &[][..]), ("none", &pull_request[..])] {
        fs::remove_file(folder.path("output")).expect("the outputs are taken away");
        let (_, text, outputs) = check_against(&folder, against, "high", "--select aws-s3-public-acl", more);
        assert_eq!(outputs, "status=1\nfindings=2\nnew=2\nfixed=0\n", "{against} {text}");
    }
}

#[test]
fn a_shallow_checkout_says_how_to_deepen_it() {
    let origin = committed(Folder::new().with("main.tf", public("old")));
    branch(&origin);
    let origin = origin.with("new.tf", public("new"));
    commit(&origin);
    let folder = runner();
    let from = format!("file://{}", origin.path("").display());
    git(&folder.path(""), &["clone", "-q", "--depth", "1", "--branch", "change", &from, "clone"]);
    let (_, text, outputs) =
        check_against(&folder, "auto", "high", "", &[("GITHUB_BASE_REF", "main"), ("CHECKED", "clone")]);
    assert!(outputs.starts_with("status=2\n") && text.contains("git fetch --unshallow"), "{text}");
}

const OWN: &str = "github-actions[bot]";

fn comment(id: u32, author: &str, body: &str) -> Value {
    json!({"id": id, "user": {"login": author}, "body": body})
}

fn with_comment_to_write(folder: Folder) -> Folder {
    folder.with("temp/palisade-comment.md", "<!-- palisade: infra -->\n### Palisade\n\"quoted\" & `code`\n")
}

#[test]
fn a_comment_is_written_once_and_then_edited() {
    let folder = with_comment_to_write(runner());
    let (text, calls) = ask(&folder, "comment", &[("STATUS", "1"), ("NEW", "1")]);
    let all = "https://api.example.com/repos/acme/infra/issues";
    let list = format!("GET {all}/7/comments?per_page=100&page=1");
    assert_eq!(calls, [list.clone(), format!("POST {all}/7/comments")], "{text}");
    let body = "<!-- palisade: infra -->\n### Palisade\n\"quoted\" & `code`\n";
    assert_eq!(sent(&folder), json!({"body": body}));
    let config = fs::read_to_string(folder.path("server/config")).expect("curl read its configuration");
    assert_eq!(config, "header = \"Authorization: Bearer s3cret\"\n");
    assert!(!text.contains("s3cret"), "{text}");

    // Others may write the mark too, and another check of the same name begins differently.
    let comments =
        json!([comment(1, "mallory", body), comment(2, OWN, "<!-- palisade: other -->\n"), comment(3, OWN, body),]);
    let folder = folder.with("server/GET.json", comments.to_string());
    let (text, calls) = ask(&folder, "comment", &[("STATUS", "0"), ("NEW", "0")]);
    assert_eq!(calls, [list, format!("PATCH {all}/comments/3")], "{text}");
}

#[test]
fn an_old_comment_is_found_on_a_later_page_and_silence_stays_silent() {
    let folder = with_comment_to_write(runner());
    let (text, calls) = ask(&folder, "comment", &[("STATUS", "0"), ("NEW", "0")]);
    assert!(calls.len() == 1 && text.contains("nothing to comment on"), "{text}");
    let full = (0..100).map(|id| comment(id, "ada", "looks good")).collect::<Vec<_>>();
    let folder = folder.with("server/GET.json", json!(full).to_string());
    let last = r#"[ "$(grep -c GET "$SERVER/calls")" -lt 3 ] || echo '[]' > "$output""#;
    let curl = CURL.replace("cat \"$SERVER/$method.code\"", &format!("{last}\ncat \"$SERVER/$method.code\""));
    fs::write(folder.path("bin/curl"), curl).expect("written");
    let (text, calls) = ask(&folder, "comment", &[("STATUS", "1"), ("NEW", "1")]);
    assert_eq!(calls.iter().filter(|call| call.starts_with("GET")).count(), 3, "{text}");
    assert!(calls.last().is_some_and(|call| call.starts_with("POST")), "{calls:?}");
}

/// Each refusal is one line, and fails no job.
#[test]
fn what_github_refuses_is_one_line() {
    let refused = json!({"message": "Resource not accessible by integration"}).to_string();
    for (method, code) in [("GET", "403"), ("POST", "403"), ("POST", "000")] {
        let folder = with_comment_to_write(runner()).with(&format!("server/{method}.code"), code);
        let folder = folder.with(&format!("server/{method}.json"), &refused);
        let (text, _) = ask(&folder, "comment", &[("STATUS", "1"), ("NEW", "1")]);
        assert!(text.contains("no comment was written (") && text.contains("the verdict stands"), "{text}");
        assert_eq!(text.lines().count(), 1, "{text}");
    }
    let folder = runner().with("palisade.sarif", "{}").with("server/POST.code", "403");
    let folder = folder.with("server/POST.json", &refused);
    let (text, calls) = ask(&folder, "upload", &[]);
    assert_eq!(calls, ["POST https://api.example.com/repos/acme/infra/code-scanning/sarifs"], "{text}");
    assert!(text.contains("not uploaded (403: Resource not accessible by integration)"), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
}

#[test]
fn the_report_is_uploaded_as_github_wants_it() {
    let folder = runner().with("palisade.sarif", "{\"version\":\"2.1.0\"}\n").with("server/POST.code", "202");
    let (text, _) = ask(&folder, "upload", &[]);
    assert!(text.contains("was uploaded"), "{text}");
    let sent = sent(&folder);
    assert_eq!((&sent["commit_sha"], &sent["ref"]), (&json!("0123"), &json!("refs/pull/7/merge")));
    let encoded = sent["sarif"].as_str().expect("the report").to_owned();
    let folder = folder.with("encoded", encoded);
    let (status, text, _) = run(&folder, "base64 --decode < encoded | gunzip", &[]);
    assert_eq!((status, text.as_str()), (0, "{\"version\":\"2.1.0\"}\n"));
}

/// What has a token talks to GitHub and checks nothing; an incomplete report is not uploaded.
#[test]
fn only_the_steps_that_need_the_token_have_it() {
    for step in steps() {
        let has_token = step.env.values().any(|value| value.contains("token"));
        let id = step.id.unwrap_or_default();
        assert_eq!(has_token, ["upload", "comment"].contains(&&*id), "{id}");
        if id == "upload" {
            let condition = step.condition.unwrap_or_default();
            assert!(condition.contains("status == '0'") && condition.contains("status == '1'"), "{condition}");
            assert!(!condition.contains("'2'") && !condition.contains("'3'"), "{condition}");
        }
    }
}
