//! Every example on every page: what the engine reports for it is exactly what its marks say.

mod example;

use std::collections::BTreeSet;
use std::path::Path;

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
                Expected::Place { address: finding.address().to_owned(), path: finding.path.to_string(), certain }
            } else {
                Expected::Line { line: finding.location.start().line, certain }
            }
        })
        .collect()
}

fn check(id: &str, example: &Example, folder: &Path) -> Result<Report, String> {
    example::write(example, folder);
    let report = example::check(&example::engine(id, example)?, folder)?;
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
    let mut failures = Vec::new();
    for page in example::pages() {
        run(&page, &mut failures);
    }
    assert!(failures.is_empty(), "{} of the examples differ:\n{}", failures.len(), failures.join("\n"));
}
