//! `palisade init`: from what is there to a check that passes today and warns of what is new.

use crate::against::{POLICY, committed, public};
use crate::run::{Folder, palisade};

#[test]
fn what_is_there_is_known_and_what_is_new_warns() {
    let folder = committed(Folder::new().with("main.tf", public("old")).with(".github/x", ""));
    let top = folder.path("");
    let dry = palisade(&top, &["init", "--dry-run"]);
    assert!(dry.status == 0 && dry.text.contains("would write ./palisade.toml"), "{}", dry.text);
    assert!(!folder.path("palisade.toml").exists());
    let run = palisade(&top, &["init"]);
    assert_eq!(run.status, 0, "{}", run.text);
    for path in ["palisade.toml", "palisade-baseline.json", ".pre-commit-config.yaml", ".github/workflows/palisade.yml"]
    {
        assert!(folder.path(path).is_file(), "no {path}: {}", run.text);
    }
    let check = folder.check(&[]);
    assert!(check.status == 0 && check.text.contains("known from before"), "{}", check.text);
    assert!(!check.text.contains(&format!("{POLICY} ")), "{}", check.text);
    let folder = folder.with("new.tf", public("new"));
    let check = folder.check(&[]);
    assert!(check.status == 0 && check.text.contains("critical (warn)"), "{}", check.text);
    assert_eq!(folder.check(&["--no-config"]).status, 1);
}

#[test]
fn nothing_is_overwritten() {
    let folder = committed(Folder::new().with("main.tf", public("old")).with(".pre-commit-config.yaml", "repos: []\n"));
    let run = palisade(&folder.path(""), &["init"]);
    assert!(run.status == 0 && run.text.contains("left ./.pre-commit-config.yaml as it is"), "{}", run.text);
    let hook = std::fs::read_to_string(folder.path(".pre-commit-config.yaml")).expect("read");
    assert_eq!(hook, "repos: []\n");
    assert!(!folder.path(".github").exists());
    let again = palisade(&folder.path(""), &["init"]);
    assert!(again.status == 2 && again.text.contains("exists already"), "{}", again.text);
}

#[test]
fn an_empty_directory_gets_a_configuration_too() {
    let folder = Folder::new();
    let run = palisade(&folder.path(""), &["init", "--tags", "Name,env"]);
    assert_eq!(run.status, 0, "{}", run.text);
    assert!(folder.path("palisade.toml").is_file() && !folder.path("palisade-baseline.json").exists());
}

#[test]
fn who_to_ask_and_how_to_waive_stand_beside_a_finding() {
    let config = format!("[governance]\ncontact = \"#security\"\n[policy.{POLICY}]\ncontact = \"#storage\"\n");
    let folder = Folder::new().with("main.tf", public("a")).with("palisade.toml", config);
    let run = folder.check(&["--select", POLICY]);
    for phrase in ["Ask #storage.", &format!("palisade waivers add {POLICY} 'aws_s3_bucket.a' --reason")] {
        assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    }
}
