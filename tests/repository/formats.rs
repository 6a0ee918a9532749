//! Reports in all formats, as a user asks for them.

use std::process::Command;

use serde_json::Value;

use crate::run::Folder;

const BUCKET: &str = "resource \"aws_s3_bucket\" \"b\" {\n  acl = \"public-read\"\n}\n";

const FILES: [&str; 9] =
    ["json", "sarif", "sarif-github", "junit", "github", "gitlab", "gitlab-sast", "markdown", "html"];

/// The binary in a folder with some variables alone.
fn check(folder: &Folder, variables: &[(&str, &str)], arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_palisade"))
        .arg("check")
        .args(arguments)
        .current_dir(folder.path("."))
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .expect("the binary runs");
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (output.status.code().unwrap_or(-1), text)
}

fn json(folder: &Folder, file: &str) -> Value {
    let text = std::fs::read_to_string(folder.path(file)).expect("the report is there");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn any_number_of_formats_in_one_run() {
    let folder = Folder::new().with("main.tf", BUCKET);
    let targets = FILES.map(|name| format!("{name}={name}.out"));
    let mut arguments = targets.iter().flat_map(|target| ["-o", target]).collect::<Vec<_>>();
    arguments.extend(["-o", "json", "--select", "aws-s3-public-acl"]);
    let run = folder.check(&arguments);
    assert_eq!(run.status, 1, "{}", run.text);
    let printed: Value = serde_json::from_str(&run.out).expect("standard output holds the chosen format alone");
    assert_eq!(printed, json(&folder, "json.out"));
    for name in FILES {
        let text = std::fs::read_to_string(folder.path(&format!("{name}.out"))).expect("the report is there");
        assert!(text.contains("aws-s3-public-acl"), "{name}: {text}");
    }
    assert!(
        std::fs::read_to_string(folder.path("markdown.out")).expect("it").starts_with("<!-- palisade-report -->\n")
    );
}

#[test]
fn each_environment_has_a_category_of_its_own() {
    let folder = Folder::new()
        .with("app/main.tf", format!("variable \"a\" {{}}\n{BUCKET}"))
        .with("app/envs/dev.tfvars", "a = 1\n")
        .with("app/envs/prod.tfvars", "a = 2\n");
    let run = folder.check(&["-o", "sarif-github=up.sarif", "--select", "aws-s3-public-acl"]);
    assert_eq!(run.status, 1, "{}", run.text);
    let log = json(&folder, "up.sarif");
    let runs = log["runs"].as_array().expect("runs").iter();
    let runs = runs.map(|run| {
        let id = run["automationDetails"]["id"].as_str().expect("an id").to_owned();
        (id, run["results"].as_array().expect("results").len())
    });
    let expected = [("palisade/", 0), ("palisade/app:dev/", 1), ("palisade/app:prod/", 1)];
    assert_eq!(runs.collect::<Vec<_>>(), expected.map(|(id, number)| (id.to_owned(), number)));
}

#[test]
fn the_time_can_be_that_of_a_reproducible_build() {
    let folder = Folder::new().with("main.tf", BUCKET);
    let (status, text) = check(&folder, &[("SOURCE_DATE_EPOCH", "1803891600")], &["-o", "gitlab-sast=sast.json"]);
    assert_eq!(status, 1, "{text}");
    assert_eq!(json(&folder, "sast.json")["scan"]["end_time"], "2027-03-01T09:00:00");
    for wrong in ["yesterday", "99999999999999999", ""] {
        let (status, text) = check(&folder, &[("SOURCE_DATE_EPOCH", wrong)], &["-o", "html=page.html"]);
        assert_eq!(status, 2, "{text}");
        assert!(text.contains("give seconds since 1970"), "{text}");
    }
}

#[test]
fn places_are_links_where_the_terminal_makes_them() {
    let folder = Folder::new().with("a b/main.tf", BUCKET);
    let link = "a%20b/main.tf\x1b\\a b/main.tf:2:3\x1b]8;;\x1b\\";
    let (_, linked) = check(&folder, &[("FORCE_HYPERLINK", "1")], &["--color", "always"]);
    assert!(linked.contains(link) && linked.contains("\x1b]8;;file:///"), "{linked}");
    for (variables, color) in [
        (&[("FORCE_HYPERLINK", "1")][..], "never"),
        (&[("FORCE_HYPERLINK", "1")], "auto"),
        (&[("FORCE_HYPERLINK", "0")], "always"),
        (&[("FORCE_HYPERLINK", "1"), ("SSH_CONNECTION", "x")], "always"),
        (&[], "always"),
    ] {
        let (_, text) = check(&folder, variables, &["--color", color]);
        assert!(!text.contains("\x1b]8"), "{variables:?} {color}: {text}");
        assert!(text.contains("a b/main.tf:2:3"), "{text}");
    }
}
