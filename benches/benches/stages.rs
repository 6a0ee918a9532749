//! The stages of a check by the size of their input: `cargo bench -p palisade-benches`.
//!
//! Read the figures as ratios: each stage grows with its input's size, so ten times the input takes ten times as long.

use std::path::PathBuf;
use std::sync::Arc;

use divan::counter::BytesCount;
use palisade_engine::{Engine, Input, ProfileName, Settings, Times, judge};
use palisade_model::{Project, ProjectInfo};
use palisade_policy::{Group, Meta, Selection, kinds_overlap};
use palisade_rego::{RegoGroup, RegoOptions};
use palisade_source::{FileId, SourceFile};
use palisade_terraform::functions::NoFiles;
use palisade_terraform::modules::{Loader, ModuleMap, Options, Root, Texts, evaluate};

const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// Files of a repository with many roots.
const ESTATES: [usize; 2] = [400, 4_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn read_manifests(bencher: divan::Bencher<'_, '_>, count: usize) {
    let source = SourceFile::new("bench.yaml", palisade_benches::deployments(count));
    let size = BytesCount::of_str(source.text());
    bencher.counter(size).bench(|| palisade_kubernetes::manifest(FileId(0), &source));
}

#[divan::bench(args = SIZES)]
fn parse_hcl(bencher: divan::Bencher<'_, '_>, count: usize) {
    let text = palisade_benches::buckets(count);
    bencher.counter(BytesCount::of_str(&text)).bench(|| palisade_terraform::syntax::parse(text.as_str()));
}

/// A folder with one file, gone when it is dropped.
fn folder(name: &str, text: &str) -> (tempfile::TempDir, Input) {
    let folder = tempfile::tempdir().expect("a folder for the input");
    std::fs::write(folder.path().join(name), text).expect("the input");
    let path = PathBuf::from(folder.path());
    let input = Input { paths: vec![path.clone()], base: path, ..Input::default() };
    (folder, input)
}

fn lowered(name: &str, text: &str) -> Project {
    let (_folder, input) = folder(name, text);
    palisade_engine::lower(&input).expect("a project").projects.remove(0).project
}

#[divan::bench(args = SIZES)]
fn evaluate_hcl(bencher: divan::Bencher<'_, '_>, count: usize) {
    let text = palisade_benches::buckets(count);
    let (_folder, input) = folder("main.tf", &text);
    bencher.counter(BytesCount::of_str(&text)).bench(|| palisade_engine::lower(&input));
}

/// The files of a repository, parsed.
fn estate(files: usize) -> (Texts, BytesCount) {
    let files = palisade_benches::estate(files);
    let size = BytesCount::new(files.iter().map(|(_, text)| text.len()).sum::<usize>());
    let texts = Texts::new(files.iter().map(|(path, text)| SourceFile::new(path.as_str(), text.as_str())));
    for (path, _) in &files {
        texts.parse(path).expect("a file that is there");
    }
    (texts, size)
}

#[divan::bench(args = ESTATES)]
fn parse_estate(bencher: divan::Bencher<'_, '_>, count: usize) {
    let files = palisade_benches::estate(count);
    let size = BytesCount::new(files.iter().map(|(_, text)| text.len()).sum::<usize>());
    let texts = files.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>();
    bencher
        .counter(size)
        .bench(|| texts.iter().map(|text| palisade_terraform::syntax::parse(*text)).collect::<Vec<_>>());
}

/// The same files by hcl-edit, as a measure that others have too.
#[divan::bench(args = ESTATES)]
fn parse_estate_by_hcl_edit(bencher: divan::Bencher<'_, '_>, count: usize) {
    let files = palisade_benches::estate(count);
    let size = BytesCount::new(files.iter().map(|(_, text)| text.len()).sum::<usize>());
    let texts = files.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>();
    bencher.counter(size).bench(|| texts.iter().map(|text| hcl_edit::parser::parse_body(text)).collect::<Vec<_>>());
}

/// The same files: declarations, values and resources of all roots, one after the other, without the parse.
#[divan::bench(args = ESTATES)]
fn evaluate_estate(bencher: divan::Bencher<'_, '_>, count: usize) {
    let roots = palisade_benches::estate(count)
        .iter()
        .filter_map(|(path, _)| path.strip_suffix("/versions.tf").map(str::to_owned))
        .collect::<Vec<_>>();
    bencher.counter(estate(count).1).with_inputs(|| estate(count).0).bench_values(|texts| {
        let mut resources = 0;
        for directory in &roots {
            let root = Root::load(&texts, directory, &ModuleMap::default()).expect("a root");
            let evaluated = evaluate(Arc::new(root), &texts, Arc::new(NoFiles), Options::default());
            resources += evaluated.project(ProjectInfo::default()).resources().len();
        }
        resources
    });
}

/// One resource with an instance for each key.
#[divan::bench(args = SIZES)]
fn evaluate_repeated(bencher: divan::Bencher<'_, '_>, count: usize) {
    let (_folder, input) = folder("main.tf", &palisade_benches::repeated(count));
    bencher.bench(|| palisade_engine::lower(&input));
}

#[divan::bench(args = SIZES)]
fn evaluate_nested_locals(bencher: divan::Bencher<'_, '_>, count: usize) {
    let (_folder, input) = folder("main.tf", &palisade_benches::nested_locals(count));
    bencher.bench(|| palisade_engine::lower(&input));
}

#[divan::bench(args = SIZES)]
fn judge_deployments(bencher: divan::Bencher<'_, '_>, count: usize) {
    judge_by_all(bencher, &lowered("bench.yaml", &palisade_benches::deployments(count)));
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn judge_mixed(bencher: divan::Bencher<'_, '_>, count: usize) {
    judge_by_all(bencher, &lowered("main.tf", &palisade_benches::mixed(count)));
}

/// Policies for kinds that a project does not have cost nothing: these two take the same time.
#[divan::bench(args = ["all policies", "those for its kinds"])]
fn judge_10_000_deployments(bencher: divan::Bencher<'_, '_>, by: &str) {
    let project = lowered("bench.yaml", &palisade_benches::deployments(10_000));
    let concerns = |meta: &Meta| kinds_overlap(&meta.applies_to, "Deployment");
    judge_by(bencher, &project, |meta| by == "all policies" || concerns(meta));
}

/// Every built-in policy over a project that is lowered already.
fn judge_by_all(bencher: divan::Bencher<'_, '_>, project: &Project) {
    judge_by(bencher, project, |_| true);
}

fn judge_by(bencher: divan::Bencher<'_, '_>, project: &Project, takes_part: impl Fn(&Meta) -> bool) {
    let groups = palisade_policies::all();
    let all = groups.iter().flat_map(|group| group.policies());
    let selection = Selection::new(all.filter(|meta| takes_part(meta)).map(|meta| meta.id.to_string()));
    bencher.bench(|| judge(project, &groups, &[], &selection, Times::One, Vec::new, Vec::push));
}

#[divan::bench(args = SIZES)]
fn judge_rego(bencher: divan::Bencher<'_, '_>, count: usize) {
    let project = lowered("main.tf", &palisade_benches::named_resources(count));
    let modules = palisade_benches::rego_policies(100).into_iter().enumerate();
    let modules = modules.map(|(i, text)| SourceFile::new(format!("p{i}.rego"), text)).collect::<Vec<_>>();
    let (group, errors) = RegoGroup::load(&modules, &[], &RegoOptions::default());
    assert!(errors.is_empty(), "{errors:?}");
    let groups: Vec<Box<dyn Group>> = vec![Box::new(group)];
    let selection = Selection::new(groups[0].policies().iter().map(|meta| meta.id.to_string()));
    bencher.bench(|| judge(&project, &groups, &[], &selection, Times::One, Vec::new, Vec::push));
}

#[divan::bench(args = SIZES)]
fn check_and_report(bencher: divan::Bencher<'_, '_>, count: usize) {
    let (_folder, input) = folder("bench.yaml", &palisade_benches::deployments(count));
    let settings = Settings { profile: ProfileName::All, ..Settings::default() };
    let engine = Engine::new(palisade_policies::all(), settings).expect("an engine");
    bencher.bench(|| {
        let report = engine.check(&input).expect("a report");
        let mut out = Vec::new();
        let look = palisade_report::Look::default();
        palisade_report::write(&report, palisade_report::Format::Json, &look, &mut out).expect("memory to write to");
        out
    });
}
