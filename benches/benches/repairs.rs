//! What reports cost that show repairs, beside the same without: `cargo bench -p palisade-benches --bench repairs`.
//!
//! Read the two of each input as a ratio, and ten times the input as ten times as long: each repair is worked out in the
//! block or document that it is for, never in the whole file. The items are findings that have one. The command line shows
//! repairs of 2,000 findings at most; here there is no limit.

use std::path::PathBuf;

use divan::counter::ItemsCount;
use palisade_engine::{Engine, Input, ProfileName, Settings, fix};
use palisade_report::{Format, Look, Report};

fn main() {
    divan::main();
}

/// One file of resources that lack much.
#[derive(Debug, Clone, Copy)]
enum Estate {
    Deployments(usize),
    Buckets(usize),
}

impl std::fmt::Display for Estate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Estate::Deployments(count) => write!(f, "{count} Deployments in one file"),
            Estate::Buckets(count) => write!(f, "{count} buckets in one file"),
        }
    }
}

const ESTATES: [Estate; 4] =
    [Estate::Deployments(100), Estate::Deployments(1_000), Estate::Buckets(1_000), Estate::Buckets(10_000)];

/// The input, in a folder that is gone when it is dropped.
fn input(estate: Estate) -> (tempfile::TempDir, Input) {
    let (name, text) = match estate {
        Estate::Deployments(count) => ("all.yaml", palisade_benches::deployments(count)),
        Estate::Buckets(count) => ("main.tf", palisade_benches::buckets(count)),
    };
    let folder = tempfile::tempdir().expect("a folder for the input");
    std::fs::write(folder.path().join(name), text).expect("the input");
    let path = PathBuf::from(folder.path());
    let input = Input { paths: vec![path.clone()], base: path, ..Input::default() };
    (folder, input)
}

fn bench(bencher: divan::Bencher<'_, '_>, estate: Estate, add: fn(&mut Report)) {
    let (_folder, input) = input(estate);
    let settings = Settings { profile: ProfileName::All, ..Settings::default() };
    let engine = Engine::new(palisade_policies::all(), settings).expect("the built-in policies");
    let mut sample = engine.check(&input).expect("a report");
    fix::offer(&mut sample, usize::MAX);
    let repairs = sample.findings.iter().filter(|finding| !finding.edits().is_empty()).count();
    bencher.counter(ItemsCount::new(repairs)).bench(|| {
        let mut report = engine.check(&input).expect("a report");
        add(&mut report);
        let mut out = Vec::new();
        palisade_report::write(&report, Format::Json, &Look::default(), &mut out).expect("memory to write to");
        out
    });
}

#[divan::bench(args = ESTATES)]
fn without(bencher: divan::Bencher<'_, '_>, estate: Estate) {
    bench(bencher, estate, |_| ());
}

#[divan::bench(args = ESTATES)]
fn with_repairs(bencher: divan::Bencher<'_, '_>, estate: Estate) {
    bench(bencher, estate, |report| fix::offer(report, usize::MAX));
}
