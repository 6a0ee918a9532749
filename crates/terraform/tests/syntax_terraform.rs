//! Terraform itself, where it is installed, takes exactly the damaged texts that we take. `PALISADE_DAMAGED_TEXTS` is
//! how many are tried.

mod soup;

use std::collections::HashSet;
use std::fmt::Write;
use std::process::Command;

use palisade_terraform::syntax::parse;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// How many texts one run of Terraform gets: it takes quadratic time in the number of its errors.
const BATCH: usize = 250;

/// The names of the texts that Terraform does not take; `None` where it is not installed.
fn rejected(texts: &[(String, bool, String)]) -> Option<HashSet<String>> {
    let directory = tempfile::tempdir().expect("a directory for texts");
    for (name, _, text) in texts {
        std::fs::write(directory.path().join(format!("{name}.tf")), text).expect("a file");
    }
    // Formatting parses every file, whatever the others hold.
    let output = Command::new("terraform")
        .args(["fmt", "-check", "-list=false", "-no-color"])
        .arg(directory.path())
        .output()
        .ok()?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    Some(texts.iter().map(|(name, ..)| name.clone()).filter(|name| errors.contains(&format!("{name}.tf"))).collect())
}

#[test]
fn terraform_takes_the_same_texts() {
    let count = std::env::var("PALISADE_DAMAGED_TEXTS").ok().and_then(|count| count.parse().ok()).unwrap_or(500);
    let strategy = prop_oneof![4 => soup::mutated(), 1 => soup::soup(), 1 => soup::soup().prop_map(|soup| format!("a = {soup}\n"))];
    let mut runner = TestRunner::deterministic();
    let mut ours = Vec::new();
    for index in 0..count {
        let text = strategy.new_tree(&mut runner).expect("a text").current();
        ours.push((format!("t_{index:06}"), parse(text.as_str()).diagnostics().is_empty(), text));
    }
    let mut refused = HashSet::new();
    for batch in ours.chunks(BATCH) {
        let Some(rejected) = rejected(batch) else {
            println!("skipped: terraform is not installed");
            return;
        };
        refused.extend(rejected);
    }
    let mut wrong = String::new();
    for (name, accepted, text) in &ours {
        if *accepted == refused.contains(name) {
            let _ = writeln!(wrong, "{} by us alone: {text:?}", if *accepted { "accepted" } else { "rejected" });
        }
    }
    println!("{count} texts, {} rejected by Terraform", refused.len());
    assert!(wrong.is_empty(), "{wrong}");
}
