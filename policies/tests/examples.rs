//! Every example on every page: what the engine reports for it is exactly what its marks say.

use std::collections::BTreeSet;
use std::path::Path;

use palisade_engine::{Engine, Input, Selector, Settings};
use palisade_policy::page::{Example, Expected, Page};
use palisade_report::Report;

/// The findings of one policy for an example, in the form of its marks.
fn found(report: &Report, folder: &Path, file: &str, by_place: bool) -> BTreeSet<Expected> {
    let shown = folder.join(file);
    report
        .findings
        .iter()
        .filter(|finding| Path::new("/").join(finding.location.path()) == shown)
        .map(|finding| {
            let certain = finding.is_certain();
            if by_place {
                Expected::Place { address: finding.address().to_owned(), path: finding.path.clone(), certain }
            } else {
                Expected::Line { line: finding.location.start().line, certain }
            }
        })
        .collect()
}

fn check(id: &str, example: &Example, folder: &Path) -> Result<Report, String> {
    for file in &example.files {
        let path = folder.join(&file.name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, &file.text).unwrap();
    }
    let mut settings = Settings { select: vec![Selector::parse(id).unwrap()], ..Settings::default() };
    if let Some(params) = &example.params {
        let table: toml::Table = toml::from_str(&format!("params = {params}")).map_err(|e| e.to_string())?;
        settings.params.insert(id.to_owned(), serde_json::to_value(&table["params"]).unwrap());
    }
    let engine = Engine::new(palisade_policies::all(), settings).map_err(|e| e.to_string())?;
    let input = Input { paths: vec![folder.to_owned()], base: folder.to_owned(), ..Input::default() };
    let report = engine.check(&input).map_err(|e| e.to_string())?;
    match report.errors.first() {
        Some(error) => Err(format!("{}: {}", error.summary, error.detail)),
        None => Ok(report),
    }
}

fn run(page: &Page, failures: &mut Vec<String>) {
    let id = &page.front_matter.id;
    for example in &page.examples {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let report = match check(id, example, &root) {
            Ok(report) => report,
            Err(error) => {
                failures.push(format!("{id}, example on line {}: {error}", example.line));
                continue;
            }
        };
        for file in &example.files {
            let by_place = file.expected.iter().any(|e| matches!(e, Expected::Place { .. }))
                || (Path::new(&file.name).extension().is_some_and(|e| e == "json") && file.expected.is_empty());
            let wanted = file.expected.iter().cloned().collect::<BTreeSet<_>>();
            let got = found(&report, &root, &file.name, by_place);
            if wanted != got {
                failures.push(format!(
                    "{id}, example on line {}, {}:\n  marked   {wanted:?}\n  reported {got:?}",
                    example.line, file.name
                ));
            }
        }
    }
}

#[test]
fn every_example_is_reported_as_it_is_marked() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut failures = Vec::new();
    let mut pages = 0;
    let only = std::env::var("PALISADE_TEST_POLICY").unwrap_or_default();
    for entry in ignore::WalkBuilder::new(source).standard_filters(false).build() {
        let entry = entry.unwrap();
        if entry.file_name() == "policy.md" {
            let page = Page::parse(&std::fs::read_to_string(entry.path()).unwrap())
                .unwrap_or_else(|e| panic!("{}: {e}", entry.path().display()));
            if page.front_matter.id.contains(&only) {
                run(&page, &mut failures);
                pages += 1;
            }
        }
    }
    assert!(pages > 0, "no page has {only:?} in its id");
    assert!(failures.is_empty(), "{} of the examples differ:\n{}", failures.len(), failures.join("\n"));
}
