//! Examples on a policy's page, judged: what is reported for them is exactly what their marks say.

use std::collections::BTreeSet;
use std::path::Path;

use palisade_policy::page::{Example, Expected};
use palisade_report::Report;

use crate::{Engine, Input};

/// A file of an example whose findings are not those that it marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The file's name in the example.
    pub file: String,
    /// What is marked and was not reported.
    pub missing: Vec<Expected>,
    /// What was reported and is not marked.
    pub unmarked: Vec<Expected>,
}

/// Why an example could not be judged.
#[derive(Debug, thiserror::Error)]
pub enum ExampleError {
    /// Its files could not be written.
    #[error("the example's files cannot be written: {0}")]
    Write(#[from] std::io::Error),
    /// There is nothing to check in it, or its files do not read.
    #[error("{0}")]
    Broken(String),
}

/// Writes an example's files into a folder without symbolic links in its path, and judges them there; `documents` as
/// [`Input::documents`].
///
/// # Errors
/// If the files cannot be written or the engine cannot judge all of them.
pub fn differences(
    engine: &Engine,
    example: &Example,
    folder: &Path,
    documents: bool,
) -> Result<Vec<Difference>, ExampleError> {
    for file in &example.files {
        let path = folder.join(&file.name);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, &file.text)?;
    }
    let input = Input { paths: vec![folder.to_owned()], base: folder.to_owned(), documents, ..Input::default() };
    let report = engine.check(&input).map_err(|error| ExampleError::Broken(error.to_string()))?;
    if let Some(error) = report.errors.first() {
        return Err(ExampleError::Broken(format!("{}: {}", error.summary, error.detail)));
    }
    let mut differences = Vec::new();
    for file in &example.files {
        let by_place = file.expected.iter().any(|e| matches!(e, Expected::Place { .. }))
            || (Path::new(&file.name).extension().is_some_and(|e| e == "json") && file.expected.is_empty());
        let wanted = file.expected.iter().cloned().collect::<BTreeSet<_>>();
        let found = found(&report, &folder.join(&file.name), by_place);
        if wanted != found {
            let missing = wanted.difference(&found).cloned().collect();
            let unmarked = found.difference(&wanted).cloned().collect();
            differences.push(Difference { file: file.name.clone(), missing, unmarked });
        }
    }
    Ok(differences)
}

/// The findings in a file, in the form of its marks.
fn found(report: &Report, shown: &Path, by_place: bool) -> BTreeSet<Expected> {
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
