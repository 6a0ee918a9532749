//! Reports of several repositories as one.

use serde_json::Value;

use crate::against::{POLICY, committed, git, public};
use crate::run::{Folder, palisade};

fn repository(name: &str, text: &str) -> Folder {
    let folder = committed(Folder::new().with("main.tf", text).with("CODEOWNERS", format!("* @acme/{name}\n")));
    git(&folder.path(""), &["remote", "add", "origin", &format!("git@github.com:acme/{name}.git")]);
    let run = folder.check(&["--select", POLICY, "--exit-zero", "-o", "json=report.json"]);
    assert_eq!(run.status, 0, "{}", run.text);
    folder
}

#[test]
fn an_organisation_is_one_report_by_team_policy_and_repository() {
    let shop = repository("shop", &(public("a") + &public("b")));
    let web = repository("web", &public("a"));
    let calm = repository("calm", "resource \"aws_s3_bucket\" \"a\" {}\n");
    let here = Folder::new();
    let reports = [&shop, &web, &calm].map(|folder| folder.path("report.json").display().to_string());
    let reports = reports.iter().map(String::as_str).collect::<Vec<_>>();
    let merge = |rest: &[&str]| palisade(&here.path(""), &[&["merge"], &reports[..], rest].concat());
    let run = merge(&["-o", "json"]);
    assert_eq!(run.status, 1, "{}", run.text);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    let names = |by: &str| {
        let groups = report["groups"][by].as_array().expect("groups").iter();
        groups.map(|group| (group["name"].clone(), group["summary"]["findings"].as_u64())).collect::<Vec<_>>()
    };
    let teams = names("team").into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(teams, ["@acme/shop", "@acme/web"]);
    let repositories = names("repository");
    let first = repositories.iter().map(|(name, _)| name.as_str().unwrap_or_default()).collect::<Vec<_>>();
    assert_eq!(first, ["github.com/acme/shop", "github.com/acme/web", "github.com/acme/calm"]);
    assert_eq!(repositories[2].1, Some(0));
    // Findings say where they are, in every format.
    assert_eq!(report["findings"][0]["repository"], "github.com/acme/shop");
    assert_eq!(report["merged"].as_array().map(Vec::len), Some(3));
    for format in ["human", "json", "sarif", "junit", "github", "gitlab", "gitlab-sast", "markdown", "html"] {
        let run = merge(&["-o", format]);
        assert!(run.text.contains("github.com/acme/web/main.tf"), "{format}: {}", run.text);
        assert!(run.text.contains("@acme/shop"), "{format}: {}", run.text);
    }
    let page = merge(&["-o", "html"]).out;
    for part in ["<option>@acme/shop</option>", "data-o=\"@acme/web\"", "data-h=\"github.com/acme/shop\"", "By team"] {
        assert!(page.contains(part), "no {part}");
    }
    let comment = merge(&["-o", "markdown"]).out;
    assert!(comment.contains("<summary>By team</summary>\n\n- `@acme/shop`: 2 findings, 2 critical"), "{comment}");
    assert_eq!(merge(&["--exit-zero"]).status, 0);
    assert_eq!(merge(&["--fail-on", "never"]).status, 0);
    let by = palisade(&here.path(""), &["merge", reports[0], "--by", "team"]);
    assert!(by.text.contains("by team"), "{}", by.text);
    let wrong = palisade(&here.path(""), &["merge", reports[0], "--by", "colour"]);
    assert_eq!(wrong.status, 2);
}

#[test]
fn a_codeowners_that_is_named_counts() {
    let shop = repository("shop", &public("a"));
    let shop = shop.with("OWNERS", "main.tf @acme/other\n");
    let run =
        palisade(&shop.path(""), &["merge", "report.json", "--by", "team", "--codeowners", "OWNERS", "-o", "json"]);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(report["groups"]["team"][0]["name"], "@acme/other");
    let run = palisade(&shop.path(""), &["merge", "report.json", "--codeowners", "NOBODY"]);
    assert_eq!(run.status, 2);
}
