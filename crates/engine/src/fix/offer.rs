//! The edits that reports show beside findings: those that would be tried, without judging again.

use std::collections::HashMap;
use std::path::Path;

use palisade_fix::{Document, Refusal, Target};
use palisade_report::{Finding, Report};
use palisade_source::SourceFile;
use rayon::prelude::*;

/// Where a finding is in its file.
pub(super) fn target(finding: &Finding) -> Target<'_> {
    let block = finding.block().filter(|block| block.path() == finding.location.path());
    Target {
        kind: finding.resource.as_ref().map_or("", |resource| &resource.kind),
        path: &finding.path,
        site: finding.location.span,
        block: block.map(|block| block.span),
    }
}

/// Why an edit was refused; where the value was written elsewhere, where that is.
pub(super) fn why(finding: &Finding, refusal: &Refusal) -> String {
    let way = finding.because();
    match way.first().zip(way.last()).filter(|_| refusal.is_expression()) {
        Some((name, origin)) => {
            let (path, line) = (origin.location.path(), origin.location.start().line);
            format!("its value comes from {} ({path}:{line}): change it there", name.text)
        }
        None => refusal.to_string(),
    }
}

/// Whether it stands in JSON that is no manifest: a plan, which is long, and where nothing is written.
fn is_in_plan(finding: &Finding) -> bool {
    let is_json = Path::new(finding.location.path()).extension().is_some_and(|e| e.eq_ignore_ascii_case("json"));
    is_json && !target(finding).is_of_manifest()
}

/// Adds to each finding the edits of its repair, where there is one that can be written. Each file is parsed once.
/// Nothing is added where more findings than `most` may have one.
pub fn offer(report: &mut Report, most: usize) {
    let is_offered = |finding: &Finding| {
        !finding.policy.repairs.is_empty()
            && finding.waived().is_none()
            && !finding.is_sensitive
            && !is_in_plan(finding)
    };
    if report.findings.iter().filter(|finding| is_offered(finding)).count() > most {
        return;
    }
    let mut by_file: HashMap<String, Vec<&mut Finding>> = HashMap::new();
    for finding in report.findings.iter_mut().filter(|finding| is_offered(finding)) {
        match by_file.get_mut(finding.location.path()) {
            Some(findings) => findings.push(finding),
            None => drop(by_file.insert(finding.location.path().to_owned(), vec![finding])),
        }
    }
    by_file.into_par_iter().for_each(|(_, findings)| {
        let mut parsed: Option<Document> = None;
        for finding in findings {
            let file = &finding.location.file;
            // At another time the file had another text.
            let is_other = |old: &SourceFile| !old.is_same(file) && old.text() != file.text();
            if parsed.as_ref().is_none_or(|document| is_other(document.file())) {
                parsed = Document::parse(file).ok();
            }
            let Some(document) = &parsed else { return };
            if let Ok(edits) = document.edits(&finding.policy.repairs, target(finding))
                && !edits.is_empty()
            {
                finding.rare_mut().edits = edits;
            }
        }
    });
}
