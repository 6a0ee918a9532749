//! Every example on every page: what the engine reports for it is exactly what its marks say.

use palisade_engine::examples::differences;
use palisade_policy::page::Page;

use crate::example;

fn run(page: &Page, failures: &mut Vec<String>) {
    let id = &page.front_matter.id;
    for example in &page.examples {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let engine = example::engine(id, example);
        match engine.and_then(|engine| differences(&engine, example, &root, false).map_err(|error| error.to_string())) {
            Err(error) => failures.push(format!("{id}, example on line {}: {error}", example.line)),
            Ok(found) => failures.extend(found.into_iter().map(|one| {
                let (line, file) = (example.line, one.file);
                format!(
                    "{id}, example on line {line}, {file}:\n  missing  {:?}\n  unmarked {:?}",
                    one.missing, one.unmarked
                )
            })),
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
