//! What comparing costs, beside one run of the same: `cargo bench -p palisade-benches --bench against`.
//!
//! Read the two of each kind of input as a ratio. git itself is not in it.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use palisade_engine::{Engine, Input, Revision, Settings};

fn main() {
    divan::main();
}

/// Files of a repository, and how many of them differ from a revision.
struct Estate {
    _folder: tempfile::TempDir,
    input: Input,
    revision: Arc<Revision>,
}

impl Estate {
    fn new(files: impl Iterator<Item = (String, String)>, changed: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the input");
        let top = folder.path().canonicalize().expect("the folder is there");
        std::fs::create_dir(top.join(".git")).expect("what marks a repository");
        let mut before: BTreeMap<String, Option<Arc<[u8]>>> = BTreeMap::new();
        for (at, (path, text)) in files.enumerate() {
            let full = top.join(&path);
            std::fs::create_dir_all(full.parent().unwrap_or(&top)).expect("a directory");
            std::fs::write(full, &text).expect("a file");
            if at < changed {
                before.insert(path, Some(Arc::from(format!("# before\n{text}").as_bytes())));
            }
        }
        let input = Input { paths: vec![PathBuf::from(&top)], base: top.clone(), ..Input::default() };
        let revision = Arc::new(Revision::new(top, before, HashMap::new()));
        Self { _folder: folder, input, revision }
    }

    /// A hundred roots of Terraform of twenty buckets each, three files changed.
    fn roots() -> Self {
        let text = palisade_benches::buckets(20);
        Self::new((0..100).map(|root| (format!("root{root}/main.tf"), text.clone())), 3)
    }

    /// A thousand files of manifests that are one root, one of them changed.
    fn manifests() -> Self {
        let text = palisade_benches::deployments(1);
        Self::new((0..1_000).map(|file| (format!("k8s/{file}.yaml"), format!("{text}# {file}\n"))), 1)
    }
}

fn engine() -> Engine {
    Engine::new(palisade_policies::all(), Settings::default()).expect("the built-in policies")
}

/// The kinds of input, by name.
fn kind(name: &str) -> Estate {
    match name {
        "roots" => Estate::roots(),
        _ => Estate::manifests(),
    }
}

#[divan::bench(args = ["roots", "manifests"])]
fn once(bencher: divan::Bencher<'_, '_>, name: &str) {
    let (engine, estate) = (engine(), kind(name));
    bencher.bench(|| engine.check(&estate.input));
}

#[divan::bench(args = ["roots", "manifests"])]
fn against(bencher: divan::Bencher<'_, '_>, name: &str) {
    let (engine, estate) = (engine(), kind(name));
    bencher.bench(|| engine.check_against(&estate.input, &estate.revision, false));
}
