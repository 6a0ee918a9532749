//! Waivers that hold, waivers that do not, and who may write them.

use crate::against::{POLICY, check, commit, committed, own, public};
use crate::run::{Folder, palisade};

const TODAY: [&str; 2] = ["--today", "2026-11-21"];

fn waiver(more: &str) -> String {
    format!("[[waiver]]\npolicy = \"{POLICY}\"\nresource = \"aws_s3_bucket.a\"\nreason = \"a website\"\n{more}")
}

fn with_waivers(waivers: &str, config: &str) -> Folder {
    let folder = Folder::new().with("main.tf", public("a")).with("palisade.waivers.toml", waivers);
    if config.is_empty() { folder } else { folder.with("palisade.toml", config) }
}

/// Each file of waivers, the configuration, whether the finding is accepted, and what is said of the waiver.
#[test]
fn a_waiver_holds_as_long_as_it_is_right() {
    let strict = "[governance]\nrequire = [\"owner\", \"expires\"]\nlongest-life = 90\n";
    let never = format!("[governance]\nnever-waive = [\"{POLICY}\"]\n");
    let paths = format!("[[waiver]]\npolicy = \"{POLICY}\"\npaths = [\"*.tf\"]\nreason = \"x\"\n");
    let elsewhere = paths.replace("*.tf", "other/");
    let cases: [(String, &str, bool, &[&str]); 13] = [
        (waiver(""), "", true, &[]),
        (waiver("expires = 2026-11-21\n"), "", true, &[]),
        (waiver("expires = 2026-11-20\n"), "", false, &["palisade-waiver-expired"]),
        (waiver("environments = [\"prod\"]\n"), "", false, &["palisade-waiver-unused"]),
        (waiver("").replace("aws_s3_bucket.a", "aws_s3_*"), "", true, &[]),
        (waiver("").replace("aws_s3_bucket.a", "aws_s3_bucket.b"), "", false, &["palisade-waiver-unused"]),
        (waiver("").replace(POLICY, "no-such-policy"), "", false, &["palisade-waiver-malformed"]),
        (waiver("").replace(POLICY, "*"), "", true, &["palisade-waiver-too-broad"]),
        (paths, "", true, &[]),
        (elsewhere, "", false, &["palisade-waiver-unused"]),
        (waiver(""), strict, false, &["palisade-waiver-malformed"]),
        (waiver("owner = \"web\"\ncreated = 2026-11-01\nexpires = 2026-12-01\n"), strict, true, &[]),
        (waiver(""), &never, false, &["palisade-waiver-forbidden"]),
    ];
    for (waivers, config, is_waived, expected) in cases {
        let (run, report) = check(&with_waivers(&waivers, config), &TODAY);
        assert_eq!(own(&report), expected, "{waivers}{config}{}", run.text);
        let findings = report["findings"].as_array().expect("findings");
        let bucket = findings.iter().find(|finding| finding["policy"] == POLICY).expect("the bucket's finding");
        assert_eq!(bucket.get("waived").is_some(), is_waived, "{waivers}{config}{}", run.text);
        for finding in findings.iter().filter(|finding| finding["subject"]["type"] == "configuration") {
            assert_eq!(finding["location"]["file"], "palisade.waivers.toml");
            assert_eq!(finding["location"]["start"]["line"], 2);
        }
    }
}

#[test]
fn of_two_waivers_for_one_finding_the_second_is_of_no_use() {
    let (run, report) = check(&with_waivers(&(waiver("") + &waiver("")), ""), &TODAY);
    assert_eq!((run.status, own(&report)), (0, vec!["palisade-waiver-unused"]), "{}", run.text);
    assert!(run.out.contains("it accepts only what the waiver in line 2 accepts already"), "{}", run.out);
    // A part of the repository does not show that a waiver is of no use.
    let folder = with_waivers(&waiver("").replace("aws_s3_bucket.a", "x"), "").with("part/main.tf", public("p"));
    assert!(own(&check(&folder, &["part"]).1).is_empty());
}

#[test]
fn a_broken_file_of_waivers_ends_the_run() {
    for (text, phrase) in [
        ("[[waiver]\n", "palisade.waivers.toml:1:"),
        ("[[waiver]]\npolicy = \"x\"\nexpires = \"soon\"\n", "palisade.waivers.toml:3:11: expires = soon is no date"),
        ("[[waiver]]\npolicy = \"x\"\nexpires = 2026-02-30\n", "palisade.waivers.toml:3:11: invalid date"),
        ("[[waiver]]\npolicy = \"x\"\nexpires = 2027-01-01T10:00:00Z\n", "palisade.waivers.toml:3:11: expires = 2027"),
        ("[[waiver]]\nplicy = \"x\"\n", "palisade.waivers.toml:2:1: unknown field `plicy`"),
    ] {
        let run = with_waivers(text, "").check(&[]);
        assert_eq!(run.status, 2, "{}", run.text);
        assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    }
    let run = with_waivers("", "[governance]\nwaivers = \"gone.toml\"\n").check(&[]);
    assert!(run.status == 2 && run.text.contains("gone.toml"), "{}", run.text);
    let run = with_waivers("", "").check(&["--today", "tomorrow"]);
    assert!(run.status == 2 && run.text.contains("is no date"), "{}", run.text);
}

#[test]
fn comments_obey_the_governance_others_included() {
    for (comment, config, is_waived) in [
        ("# palisade:ignore[*] known", "", true),
        ("# checkov:skip=CKV_AWS_20:known", "[governance]\ninline = false\n", false),
        ("# palisade:ignore[*] known", "[governance]\nrequire = [\"owner\"]\n", false),
        ("# palisade:ignore[*] known; owner=web", "[governance]\nrequire = [\"owner\", \"reason\"]\n", true),
        ("# palisade:ignore[*] owner=web", "[governance]\nrequire = [\"reason\"]\n", false),
        ("# palisade:ignore[*] known; expires=2026-11-20", "", false),
        ("# palisade:ignore[*] known", "[governance]\nnever-waive = [\"family:public-bucket\"]\n", false),
    ] {
        let folder = Folder::new().with("main.tf", format!("{comment}\n{}", public("a"))).with("palisade.toml", config);
        let (run, report) = check(&folder, &TODAY);
        assert_eq!(run.status == 0, is_waived, "{comment} {config} {}", run.text);
        assert_eq!(own(&report).is_empty(), is_waived || comment.contains("2026-11-20"), "{comment} {config}");
    }
}

/// A repository builds on a security team's file and cannot take back what that sets.
#[test]
fn a_base_forbids_comments_and_waivers_whatever_is_built_on_it() {
    let base = format!("[governance]\ninline = false\nnever-waive = [\"{POLICY}\"]\ncontact = \"#security\"\n");
    let built_on_it = "extends = \"security/base.toml\"\n[governance]\ninline = true\nnever-waive = []\n";
    let folder = with_waivers(&waiver(""), built_on_it)
        .with("security/base.toml", base)
        .with("main.tf", "# palisade:ignore[*] known\n".to_owned() + &public("a"));
    let (run, report) = check(&folder, &TODAY);
    assert_eq!(run.status, 1, "{}", run.text);
    assert_eq!(own(&report), ["palisade-waiver-forbidden", "palisade-waiver-forbidden"], "{}", run.text);
    let people = folder.check(&[&["--select", POLICY], &TODAY[..]].concat());
    assert!(people.text.contains("Ask #security."), "{}", people.text);
    assert!(!people.text.contains("palisade waivers add"), "nothing accepts it: {}", people.text);
}

#[test]
fn nobody_approves_what_they_wrote() {
    let config = "[governance]\napprover-differs = true\n";
    let folder = with_waivers(&waiver("approved-by = \"Grace\"\n"), config);
    let folder = committed(folder);
    assert_eq!(check(&folder, &TODAY).0.status, 0);
    let folder = folder.with("palisade.waivers.toml", waiver("approved-by = \"ada\"\n"));
    commit(&folder);
    let (run, report) = check(&folder, &TODAY);
    // The line that names the policy is still of the first commit; both are Ada's.
    assert_eq!((run.status, own(&report)), (1, vec!["palisade-waiver-malformed"]), "{}", run.text);
    assert!(run.out.contains("ada approved it and wrote it"), "{}", run.out);
}

#[test]
fn a_locked_configuration_stands_against_the_repository_and_the_command_line() {
    let security = Folder::new().with(
        "s.toml",
        "[governance]\nlocked = true\n[policies]\nprofile = \"recommended\"\n[run]\nfail-on = \"low\"\n",
    );
    let security = security.path("s.toml").display().to_string();
    let folder = Folder::new()
        .with("main.tf", public("a"))
        .with("palisade.toml", "[policies]\nignore = [\"*\"]\n[run]\nfail-on = \"never\"\n");
    assert_eq!(folder.check(&[]).status, 0);
    assert_eq!(folder.check(&["--config", &security]).status, 1);
    for flag in ["--ignore=*", "--fail-on=never", "--exit-zero", "--only-changed"] {
        let run = folder.check(&["--config", &security, flag, "main.tf"]);
        assert_eq!(run.status, 2, "{}", run.text);
        assert!(run.text.contains("is not allowed") && run.text.contains("is locked"), "{}", run.text);
    }
}

#[test]
fn enforcement_is_apart_from_severity() {
    for (rule, status, word) in [
        ("level = \"warn\"\n", 0, "(warn)"),
        ("level = \"observe\"\n", 0, "1 observed"),
        ("policies = [\"aws-s3-*\"]\nlevel = \"warn\"\n", 0, "(warn)"),
        ("policies = [\"k8s-*\"]\nlevel = \"warn\"\n", 1, "1 critical"),
        ("paths = [\"/main.tf\"]\nlevel = \"warn\"\n", 0, "(warn)"),
        ("paths = [\"other/\"]\nlevel = \"warn\"\n", 1, "1 critical"),
        ("environments = [\"prod\"]\nlevel = \"warn\"\n", 1, "1 critical"),
        ("deny-from = 2026-11-22\n", 0, "(warn)"),
        ("deny-from = 2026-11-21\n", 1, "1 critical"),
        ("level = \"deny\"\n[[enforce]]\nlevel = \"warn\"\n", 1, "1 critical"),
    ] {
        let folder = Folder::new().with("main.tf", public("a")).with("palisade.toml", format!("[[enforce]]\n{rule}"));
        let run = folder.check(&[&["--select", POLICY], &TODAY[..]].concat());
        assert_eq!(run.status, status, "{rule}{}", run.text);
        assert!(run.text.contains(word) || status == 1, "{rule}{}", run.text);
    }
    let run =
        Folder::new().with("main.tf", public("a")).with("palisade.toml", "[[enforce]]\npaths = [\"a\"]\n").check(&[]);
    assert!(run.status == 2 && run.text.contains("says neither level nor deny-from"), "{}", run.text);
}

#[test]
fn the_command_adds_lists_checks_and_imports() {
    let folder = Folder::new()
        .with("main.tf", public("a"))
        .with("palisade.toml", "[governance]\nrequire = [\"owner\"]\n")
        .with(".trivyignore", "AVD-AWS-0092 exp:2027-01-01\nCVE-2020-1\n");
    let top = folder.path("");
    let add = ["waivers", "add", POLICY, "aws_s3_bucket.a", "--reason", "say \"cheese\"", "--expires", "2027-03-01"];
    let run = palisade(&top, &[&add[..], &TODAY].concat());
    assert!(run.status == 2 && run.text.contains("would have no effect"), "{}", run.text);
    let run = palisade(&top, &[&add[..], &["--owner", "web"], &TODAY].concat());
    assert_eq!(run.status, 0, "{}", run.text);
    let (run, report) = check(&folder, &TODAY);
    assert_eq!(run.status, 0, "{}", run.text);
    assert_eq!(report["findings"][0]["waived"]["terms"]["owner"], "web");
    assert_eq!(report["findings"][0]["waived"]["reason"], "say \"cheese\"");
    let run = palisade(&top, &["waivers", "list"]);
    assert!(run.text.contains("aws_s3_bucket.a") && run.text.contains("until 2027-03-01, web"), "{}", run.text);
    assert_eq!(palisade(&top, &[&["waivers", "lint"], &TODAY[..]].concat()).status, 0);
    let run = palisade(&top, &[&["waivers", "import"], &TODAY[..]].concat());
    assert!(run.status == 0 && run.text.contains("no equivalent: CVE-2020-1"), "{}", run.text);
    let run = palisade(&top, &[&["waivers", "lint"], &TODAY[..]].concat());
    assert!(run.status == 1 && run.text.contains("palisade-waiver-malformed"), "{}", run.text);
    let run = palisade(&top, &["waivers", "add", "aws-s3-public-alc", "--reason", "x"]);
    assert!(run.status == 2 && run.text.contains("did you mean aws-s3-public-acl?"), "{}", run.text);
}

/// A device that a report is written to stays one.
#[cfg(unix)]
#[test]
fn a_pipe_is_written_to_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt as _;
    let folder = Folder::new().with("main.tf", public("a"));
    let pipe = folder.path("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs");
    assert!(made.success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::read_to_string(pipe).expect("the pipe is read")
    });
    let run = folder.check(&["-o", "json=pipe"]);
    let kind = std::fs::symlink_metadata(&pipe).expect("it is there").file_type();
    assert!(run.status == 1 && kind.is_fifo(), "{}", run.text);
    assert!(reader.join().expect("the reader ends").contains("\"findings\""));
}

/// A disk that is full, or a quota: what was there stays, and nothing else is left behind.
#[cfg(unix)]
#[test]
fn a_file_that_does_not_fit_leaves_the_one_before() {
    let folder = Folder::new().with("main.tf", public("a")).with("out/report.json", "before");
    let small = "trap '' XFSZ; ulimit -f 2; exec \"$0\" check --profile all --exit-zero -o json=out/report.json";
    let output = std::process::Command::new("bash")
        .args(["-c", small, env!("CARGO_BIN_EXE_palisade")])
        .current_dir(folder.path(""))
        .output()
        .expect("bash runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("cannot write out/report.json") && !said.contains(".tmp"), "{said}");
    assert_eq!(std::fs::read_to_string(folder.path("out/report.json")).expect("it is there"), "before");
    assert_eq!(std::fs::read_dir(folder.path("out")).expect("a directory").count(), 1);
    if std::path::Path::new("/dev/full").exists() {
        let run = folder.check(&["-o", "json=/dev/full"]);
        assert!(run.status == 2 && run.text.contains("cannot write /dev/full"), "{}", run.text);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_gets_no_half_a_file() {
    let folder = Folder::new().with("main.tf", public("a")).with("gone/keep", "");
    let run = folder.check(&["-o", "json=nowhere/report.json"]);
    assert!(run.status == 2 && run.text.contains("cannot write into nowhere"), "{}", run.text);
    let run = palisade(&folder.path(""), &["baseline", "write", "--baseline", "nowhere/b.json"]);
    assert!(run.status == 2 && run.text.contains("the baseline was not written"), "{}", run.text);
    // What somebody made read-only is not replaced, whatever the rights of the folder.
    let folder = folder.with("report.json", "before");
    let mut mode = std::fs::metadata(folder.path("report.json")).expect("it is there").permissions();
    mode.set_readonly(true);
    std::fs::set_permissions(folder.path("report.json"), mode).expect("to make it read-only");
    let run = folder.check(&["-o", "json=report.json"]);
    assert!(run.status == 2 && run.text.contains("cannot write report.json: it is read-only"), "{}", run.text);
    assert_eq!(std::fs::read_to_string(folder.path("report.json")).expect("it is there"), "before");
    if std::path::Path::new("/proc/self").exists() {
        let run = folder.check(&["-o", "json=/proc/report.json"]);
        assert!(run.status == 2 && run.text.contains("cannot write into /proc"), "{}", run.text);
    }
}

/// The command that a report shows, as somebody copies, completes and runs it.
#[cfg(unix)]
#[test]
fn the_command_beside_a_finding_accepts_it() {
    let config = "[governance]\nrequire = [\"owner\"]\nlongest-life = 90\n";
    let text = "resource \"aws_s3_bucket\" \"a\" {\n  for_each = toset([\"it's\"])\n  acl      = \"public-read\"\n}\n";
    let folder = Folder::new().with("main.tf", text.to_owned() + &public("other")).with("palisade.toml", config);
    let command = |run: &crate::run::Run| {
        let start = run.out.find("     palisade waivers add").unwrap_or_else(|| panic!("no command in {}", run.out));
        let mut lines = run.out[start..].lines();
        let first = lines.by_ref().take_while(|line| line.ends_with('\\')).collect::<Vec<_>>();
        let last = run.out[start..].lines().nth(first.len()).unwrap_or_default().to_owned();
        first.into_iter().map(|line| format!("{line}\n")).collect::<String>() + &last
    };
    let select = ["--select", POLICY];
    let shown = command(&folder.check(&[&select[..], &TODAY].concat()));
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    let sh = |command: &str| {
        let output = std::process::Command::new("sh")
            .args(["-c", &command.replace("palisade", env!("CARGO_BIN_EXE_palisade"))])
            .current_dir(folder.path(""))
            .output()
            .expect("sh runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    // What is left open is not taken for a reason.
    let (status, said) = sh(&shown);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("--reason says nothing yet"), "{said}");
    let complete = shown.replace("--reason …", "--reason known").replace("--owner …", "--owner web");
    let complete = complete.replace("--expires …", "--expires 2027-01-01 --today 2026-11-21");
    let (status, said) = sh(&complete);
    assert_eq!(status, Some(0), "{complete}\n{said}");
    // Both findings of the policy were named, and both are accepted.
    let (run, report) = check(&folder, &TODAY);
    assert_eq!((run.status, own(&report)), (0, Vec::new()), "{}", run.text);
    assert_eq!(report["summary"]["waived"], 2);
}

#[test]
fn of_many_findings_it_is_left_open_which_are_accepted() {
    let folder = Folder::new().with("main.tf", ["a", "b", "c", "d"].map(public).concat());
    let run = folder.check(&["--select", POLICY]);
    assert!(run.out.contains(&format!("     palisade waivers add {POLICY} RESOURCE --reason")), "{}", run.out);
}

/// git blame tells who wrote an entry of the file of waivers; of a comment nobody has asked it.
#[test]
fn no_comment_is_approved_by_another_than_its_author() {
    let text = "# palisade:ignore[*] known; approved-by=Grace\n".to_owned() + &public("a");
    let folder = Folder::new().with("main.tf", text).with("palisade.toml", "[governance]\napprover-differs = true\n");
    let (run, report) = check(&committed(folder), &TODAY);
    assert_eq!((run.status, own(&report)), (1, vec!["palisade-waiver-forbidden"]), "{}", run.text);
    assert!(run.out.contains("approver-differs lets no comment accept findings"), "{}", run.out);
}
