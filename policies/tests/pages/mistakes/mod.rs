//! Examples with a value of the wrong type in them.

pub mod manifest;
pub mod terraform;

use std::collections::BTreeSet;
use std::path::Path;

/// A file with one value of the wrong type.
pub struct Mistake {
    /// What is wrong in it, for people.
    pub what: String,
    /// The file's text.
    pub text: String,
    /// What its verdict is compared with.
    pub same_as: Verdicts,
}

/// What the verdict on a mistake has to be.
pub enum Verdicts {
    /// At most as certain as that of the example.
    LessKnown,
    /// That of the example.
    AsWritten,
    /// That of this text.
    As(String),
}

/// The names that stand in a policy's check, and in the views where it reads one: what it reads is among them.
pub fn names_read(id: &str) -> BTreeSet<String> {
    let policies = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut names = BTreeSet::new();
    for entry in ignore::WalkBuilder::new(policies.join("src")).standard_filters(false).build() {
        let entry = entry.unwrap();
        let is_its = entry.file_name() == "policy.md"
            && std::fs::read_to_string(entry.path()).unwrap().contains(&format!("\nid: {id}\n"));
        if is_its {
            let code = std::fs::read_to_string(entry.path().with_file_name("mod.rs")).unwrap();
            if code.contains("palisade_views") {
                names.extend(names_in_views().iter().cloned());
            }
            names_in(&code, &mut names);
        }
    }
    names
}

fn names_in_views() -> &'static BTreeSet<String> {
    static NAMES: std::sync::OnceLock<BTreeSet<String>> = std::sync::OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = BTreeSet::new();
        let views = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/views/src");
        for entry in ignore::WalkBuilder::new(views).standard_filters(false).build() {
            let entry = entry.unwrap();
            if entry.path().extension().is_some_and(|extension| extension == "rs") {
                names_in(&std::fs::read_to_string(entry.path()).unwrap(), &mut names);
            }
        }
        names
    })
}

/// The texts in a source that can be names of attributes.
fn names_in(code: &str, names: &mut BTreeSet<String>) {
    let is_name = |text: &&str| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    names.extend(code.split('"').filter(is_name).map(str::to_owned));
}
