//! Figures over policies that are not ours: `PALISADE_REGO_MEASURE=DIR[:v0] cargo test -p palisade-rego --test measure
//! -- --nocapture` runs every test rule below a directory and says what does not pass.

use std::path::{Path, PathBuf};

use palisade_rego::{DataFile, RegoGroup, RegoOptions, TestOptions, TestOutcome, Version};
use palisade_source::SourceFile;

fn modules(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            modules(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rego") {
            found.push(path);
        }
    }
}

#[test]
fn figures() {
    let Some(given) = std::env::var("PALISADE_REGO_MEASURE").ok() else {
        println!("skipped: PALISADE_REGO_MEASURE names no directory");
        return;
    };
    let (given, apart) = given.strip_suffix(":apart").map_or((&*given, false), |given| (given, true));
    let (dir, version) = match given.strip_suffix(":v0") {
        Some(dir) => (dir, Version::V0),
        None => (given, Version::V1),
    };
    let mut paths = Vec::new();
    modules(Path::new(dir), &mut paths);
    paths.sort();
    let mut folders: Vec<Vec<PathBuf>> = Vec::new();
    for path in paths {
        match folders.last_mut() {
            Some(folder) if !apart || folder[0].parent() == path.parent() => folder.push(path),
            _ => folders.push(vec![path]),
        }
    }
    let mut sum = Sum::default();
    for folder in &folders {
        sum.add(folder, version);
    }
    println!("{sum:?}");
}

/// What all folders gave.
#[derive(Debug, Default)]
struct Sum {
    modules: usize,
    errors: usize,
    passed: usize,
    failed: usize,
    errored: usize,
    skipped: usize,
}

impl Sum {
    fn add(&mut self, paths: &[PathBuf], version: Version) {
        let files = paths
            .iter()
            .map(|path| SourceFile::new(path.display().to_string(), std::fs::read_to_string(path).expect("readable")))
            .collect::<Vec<_>>();
        let options = RegoOptions { version, ..RegoOptions::default() };
        let none: &[DataFile] = &[];
        let (group, errors) = RegoGroup::load(&files, none, &options);
        errors.iter().take(40).for_each(|error| println!("{error}"));
        let report = group.test(&TestOptions::default());
        for test in report.tests.iter().filter(|test| test.outcome != TestOutcome::Passed).take(60) {
            let message = test.message.as_deref().unwrap_or_default().replace('\n', " | ");
            println!("{:?} {}:{} {} {message}", test.outcome, test.file, test.line, test.name);
        }
        self.modules += files.len();
        self.errors += errors.len();
        self.passed += report.passed;
        self.failed += report.failed;
        self.errored += report.errored;
        self.skipped += report.skipped;
    }
}
