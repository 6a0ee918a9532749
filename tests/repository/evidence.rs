//! Evidence for an auditor, from a repository that the test makes with fixed dates.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::against::{git, public};
use crate::run::{Run, palisade};

const FIXED: &str = "resource \"aws_s3_bucket\" \"a\" {\n  acl = \"private\"\n}\n";
const WAIVER: &str = "[[waiver]]\npolicy = \"aws-s3-public-acl\"\nresource = \"aws_s3_bucket.site\"\nreason = \"a site\"\n\
                      owner = \"web\"\napproved-by = \"Grace\"\nticket = \"SEC-7\"\nexpires = \"2028-01-01\"\n";

/// A repository, and beside it the records of runs.
struct Estate {
    top: TempDir,
}

impl Estate {
    fn new() -> Self {
        let estate = Self { top: tempfile::tempdir().expect("a temporary directory") };
        std::fs::create_dir_all(estate.path("repository/policy")).expect("directories");
        std::fs::create_dir(estate.path("runs")).expect("a directory");
        git(&estate.path("repository"), &["init", "-q"]);
        estate
    }

    fn path(&self, path: &str) -> PathBuf {
        self.top.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        std::fs::write(self.path("repository").join(path), text).expect("written");
    }

    fn git(&self, day: &str, arguments: &[&str]) {
        dated(&self.path("repository"), day, arguments);
    }

    fn commit(&self, day: &str, subject: &str) {
        self.git(day, &["add", "-A"]);
        self.git(day, &["commit", "-q", "-m", subject]);
    }

    /// Checks what is there, and keeps the report as a record.
    fn record(&self, name: &str) -> Run {
        let record = format!("json={}", self.path("runs").join(name).display());
        self.run(&["check", "--select", "aws-s3-public-acl", "--today", "2027-02-01", "-o", &record])
    }

    fn run(&self, arguments: &[&str]) -> Run {
        palisade(&self.path("repository"), arguments)
    }
}

fn dated(folder: &Path, day: &str, arguments: &[&str]) {
    let at = format!("{day}T12:00:00Z");
    let output = Command::new("git")
        .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "init.defaultBranch=main"])
        .args(["-c", "commit.gpgsign=false"])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .env("GIT_AUTHOR_DATE", &at)
        .env("GIT_COMMITTER_DATE", &at)
        .output()
        .expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A quarter of a branch: a run on a commit, one on a merge request with the content of its merge, a change of the
/// rules that nobody checked, and what lies outside of the period.
fn quarter() -> Estate {
    let estate = Estate::new();
    estate.write("palisade.toml", "[run]\nfail-on = \"low\"\n");
    estate.write("main.tf", FIXED);
    estate.commit("2026-12-20", "before the period");
    estate.record("before.json");
    estate.write("site.tf", &public("site"));
    estate.write("palisade.waivers.toml", WAIVER);
    estate.commit("2027-01-10", "a site, and its waiver");
    assert_eq!(estate.record("own.json").status, 0);
    estate.git("2027-01-15", &["switch", "-q", "-c", "change"]);
    estate.write("bad.tf", &public("bad"));
    estate.commit("2027-01-16", "on a branch");
    assert_eq!(estate.record("deep/request.json").status, 2, "the folder is not there");
    std::fs::create_dir(estate.path("runs/deep")).expect("a directory");
    assert_eq!(estate.record("deep/request.json").status, 1);
    estate.git("2027-01-15", &["switch", "-q", "main"]);
    estate.git("2027-02-01", &["merge", "-q", "--no-ff", "-m", "merged, with a comma", "change"]);
    estate.write("palisade.toml", "[run]\nfail-on = \"never\"\n[policies]\nignore = [\"aws-s3-*\"]\n");
    estate.write(".gitignore", "secret/\n");
    estate.commit("2027-03-31", "quieter");
    estate.write("main.tf", "");
    estate.commit("2027-04-01", "after the period");
    std::fs::write(estate.path("runs/cut.json"), "{\"version\":\"1.1\",").expect("written");
    estate
}

fn evidence(estate: &Estate, folder: &Path, out: &Path) -> Run {
    let runs = estate.path("runs").display().to_string();
    let arguments = ["evidence", "--today", "2027-04-02", "--period", "2027-01-10..2027-03-31", "--branch", "main"];
    palisade(folder, &[&arguments[..], &["--runs", &runs, "--out", &out.display().to_string()]].concat())
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    let read = |path: PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, std::fs::read(path).expect("a file"))
    };
    entries.map(read).collect()
}

fn json(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Value {
    serde_json::from_slice(&files[name]).expect("JSON")
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).expect("UTF-8")
}

#[test]
fn every_merge_of_a_period_has_its_run_or_none() {
    let estate = quarter();
    let out = estate.path("evidence");
    let run = evidence(&estate, &estate.path("repository"), &out);
    assert_eq!(run.status, 0, "{}", run.text);
    for phrase in ["merges to main from 2027-01-10 to 2027-03-31: 3", "merges without a run: 1", "cannot be read: 1"] {
        assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    }
    let files = files(&out);
    let period = json(&files, "period.json");
    let merges = period["merges"].as_array().expect("merges");
    let told = merges.iter().map(|merge| {
        let run = &merge["runs"][0];
        (merge["subject"].as_str(), run["record"].as_str(), run["by"].as_str(), run["verdict"].as_str())
    });
    let expected = [
        (Some("a site, and its waiver"), Some("own.json"), Some("commit"), Some("pass")),
        (Some("merged, with a comma"), Some("deep/request.json"), Some("tree"), Some("fail")),
        (Some("quieter"), None, None, None),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    assert_eq!(merges[0]["runs"][0]["waivers"][0]["resource"], "aws_s3_bucket.site");
    assert_eq!(merges[0]["at"], "2027-01-10T12:00:00Z");
    assert_eq!(period["other_records"], serde_json::json!(["before.json"]));
    assert!(
        period["unreadable"][0]["why"].as_str().is_some_and(|why| why.contains("cut.json") && why.contains("cut off"))
    );
    // Each weakening stands with the merge that brought it.
    let weakened = |at: usize| {
        let changes = merges[at]["weakened"].as_array().expect("changes").iter();
        changes.map(|change| change["kind"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(weakened(0), ["palisade-governance-waiver-added"]);
    assert!(weakened(1).is_empty());
    let last = weakened(2);
    for kind in ["configuration-changed", "path-excluded", "policy-disabled"] {
        assert!(last.contains(&format!("palisade-governance-{kind}")), "{kind}: {last:?}");
    }
    let table = text(&files, "weakened.csv");
    // All that were disabled, not the first few.
    assert!(table.contains("aws-s3-public-acl") && !table.contains("more\""), "{table}");
    let merges = text(&files, "merges.csv");
    assert!(merges.contains("NO RUN") && merges.contains("\"merged, with a comma\""), "{merges}");
}

#[test]
fn the_same_run_gives_the_same_bytes_wherever_it_is() {
    let estate = quarter();
    let repository = estate.path("repository");
    let first = estate.path("first");
    assert_eq!(evidence(&estate, &repository, &first).status, 0);
    // Again, and in a clone elsewhere.
    let second = estate.path("second");
    assert_eq!(evidence(&estate, &repository, &second).status, 0);
    let clone = estate.path("some/where/else");
    git(estate.top.path(), &["clone", "-q", &repository.display().to_string(), &clone.display().to_string()]);
    let third = estate.path("third");
    let run = evidence(&estate, &clone, &third);
    assert_eq!(run.status, 0, "{}", run.text);
    let whole = files(&first);
    for (place, other) in [("again", files(&second)), ("in a clone", files(&third))] {
        assert_eq!(whole.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
        for (name, bytes) in &whole {
            assert!(*bytes == other[name], "{name} differs {place}");
        }
    }
    // What SOURCE_DATE_EPOCH says is what --today says.
    let epoch = |seconds: &str, name: &str| {
        let out = estate.path(name);
        let output = Command::new(env!("CARGO_BIN_EXE_palisade"))
            .args(["evidence", "--out", &out.display().to_string()])
            .current_dir(&repository)
            .env_clear()
            .env("SOURCE_DATE_EPOCH", seconds)
            .output()
            .expect("the binary runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        files(&out)
    };
    let (early, late) = (epoch("1806537600", "early"), epoch("1806537600", "late"));
    assert!(early == late);
    assert_eq!(json(&early, "manifest.json")["created"], "2027-04-01T00:00:00Z");
}

#[test]
fn the_folder_can_be_checked_with_the_tools_that_there_are() {
    let estate = quarter();
    let out = estate.path("evidence");
    assert_eq!(evidence(&estate, &estate.path("repository"), &out).status, 0);
    let files = files(&out);
    let statement = json(&files, "statement.intoto.json");
    let subjects = statement["subject"].as_array().expect("subjects");
    let names = subjects.iter().filter_map(|subject| subject["name"].as_str()).collect::<Vec<_>>();
    let others = files.keys().filter(|name| *name != "statement.intoto.json").collect::<Vec<_>>();
    assert_eq!(names, others);
    let manifest = json(&files, "manifest.json");
    let commit = manifest["run"]["repository"]["commit"].as_str().expect("a commit");
    assert_eq!(commit.len(), 40);
    assert_eq!(manifest["run"]["rules"][0]["role"], "configuration");
    let read = manifest["files"].as_array().expect("files").iter().filter_map(|file| file["file"].as_str());
    let read = read.collect::<Vec<_>>();
    assert!(["bad.tf", "main.tf", "palisade.toml"].iter().all(|name| read.contains(name)), "{read:?}");
    assert!(manifest["policies"].as_array().is_some_and(|all| all.iter().all(|p| p["page_sha256"].is_string())));
    let Ok(output) = Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(&out).output()
    else {
        return println!("skipped: there is no sha256sum");
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn waivers_in_force_are_listed_with_who_stands_for_them() {
    let estate = Estate::new();
    estate.write("site.tf", &public("site"));
    estate.write("palisade.waivers.toml", WAIVER);
    estate.commit("2027-01-10", "a site");
    let select = ["--select", "aws-s3-public-acl"];
    let run = estate.run(&[&["evidence", "--today", "2027-02-01", "--out", "../evidence"][..], &select].concat());
    assert_eq!(run.status, 0, "{}", run.text);
    let there = files(&estate.path("evidence"));
    let waivers = json(&there, "waivers.json");
    assert_eq!((&waivers[0]["owner"], &waivers[0]["approved_by"]), (&"web".into(), &"Grace".into()));
    assert!(text(&there, "waivers.csv").contains("a site,web,Grace,SEC-7,,2028-01-01,palisade.waivers.toml:2"));
    let controls = text(&there, "controls.csv");
    assert!(
        controls.lines().any(|line| line.contains("aws-s3-public-acl") && line.contains(",accepted,")),
        "{controls}"
    );
    // A day after its last one it is in force no more.
    let run = estate.run(&["evidence", "--today", "2028-01-02", "--out", "../later"]);
    assert_eq!(run.status, 0, "{}", run.text);
    assert_eq!(json(&files(&estate.path("later")), "waivers.json"), serde_json::json!([]));
}

fn refused(run: &Run, phrase: &str) {
    assert_eq!(run.status, 2, "{}", run.text);
    assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
}

#[test]
fn what_cannot_be_written_whole_is_not_written() {
    let estate = Estate::new();
    estate.write("main.tf", FIXED);
    estate.commit("2027-01-10", "a state");
    let out = |out: &str| estate.run(&["evidence", "--today", "2027-02-01", "--out", out]);
    refused(&out("policy"), "is there already");
    refused(&out("main.tf/evidence"), "main.tf");
    refused(&out("/proc/palisade-evidence"), "/proc");
    // A disk that is full, as far as a process can be made to believe it.
    let binary = env!("CARGO_BIN_EXE_palisade");
    let script = format!("trap '' XFSZ; ulimit -f 2; exec {binary} evidence --today 2027-02-01 --out ../full");
    let output = Command::new("bash").args(["-c", &script]).current_dir(estate.path("repository")).output();
    let output = output.expect("bash runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("nothing of the evidence was kept"), "{said}");
    let left =
        std::fs::read_dir(estate.top.path()).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    let left = left.map(|name| name.to_string_lossy().into_owned()).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(left, ["repository".to_owned(), "runs".to_owned()].into());
}

#[test]
fn periods_that_cannot_be_accounted_for_say_why() {
    let estate = quarter();
    let with = |rest: &[&str]| estate.run(&[&["evidence", "--out", "../evidence"], rest].concat());
    let runs = ["--runs", "../runs"];
    for (period, phrase) in [("2027", "is no period"), ("2027-02-01..2027-01-01", "ends before it begins")] {
        refused(&with(&[&runs[..], &["--period", period]].concat()), phrase);
    }
    let period = ["--period", "2027-01-01..2027-03-31"];
    refused(&with(&period), "--runs");
    refused(&with(&[&period[..], &["--runs", "../nowhere"]].concat()), "cannot read ../nowhere");
    refused(&with(&[&period[..], &runs, &["--branch", "nowhere"]].concat()), "no branch");
    let shallow = estate.path("shallow");
    let from = format!("file://{}", estate.path("repository").display());
    git(estate.top.path(), &["clone", "-q", "--depth", "1", &from, "shallow"]);
    let run = palisade(&shallow, &[&["evidence", "--out", "../evidence"], &period[..], &runs].concat());
    refused(&run, "git fetch --unshallow");
    assert!(!estate.path("evidence").exists());
}
