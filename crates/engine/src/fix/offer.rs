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

/// Adds to each finding the edits of its repair, where there is one that can be written. Each text is parsed once.
/// Where more findings than `most` may have one nothing is added, and the report says so.
pub fn offer(report: &mut Report, most: usize) {
    offer_in(report, most, &|file| Document::parse(file).ok());
}

/// The same in documents that `parse` gives; none for a file that is not edited.
fn offer_in(report: &mut Report, most: usize, parse: &(impl Fn(&SourceFile) -> Option<Document> + Sync)) {
    let is_offered = |finding: &Finding| {
        !finding.policy.repairs.is_empty()
            && finding.waived().is_none()
            && !finding.is_sensitive
            && !is_in_plan(finding)
    };
    if report.findings.iter().filter(|finding| is_offered(finding)).count() > most {
        report.hints.push(format!(
            "more than {most} findings may be repaired, and none of their edits is in this report: palisade fix --dry-run \
             shows them, and so does a report of fewer findings (--select, a path)"
        ));
        return;
    }
    let mut by_path: HashMap<String, Vec<&mut Finding>> = HashMap::new();
    for finding in report.findings.iter_mut().filter(|finding| is_offered(finding)) {
        match by_path.get_mut(finding.location.path()) {
            Some(findings) => findings.push(finding),
            None => drop(by_path.insert(finding.location.path().to_owned(), vec![finding])),
        }
    }
    by_path.into_par_iter().for_each(|(_, findings)| {
        let mut texts = Texts::default();
        for finding in findings {
            let Some(document) = texts.document(&finding.location.file, parse) else { return };
            if let Ok(edits) = document.edits(&finding.policy.repairs, target(finding))
                && !edits.is_empty()
            {
                finding.rare_mut().edits = edits;
            }
        }
    });
}

/// The texts of one path, which at another time was another one. Whoever lowered a root read it anew, so that there may be
/// many handles on one text: each is compared once.
#[derive(Default)]
struct Texts {
    documents: Vec<Document>,
    /// The handles that were seen, each with the number of its document.
    handles: Vec<(SourceFile, usize)>,
}

impl Texts {
    /// The document of a file; none where it is not edited.
    fn document(&mut self, file: &SourceFile, parse: impl Fn(&SourceFile) -> Option<Document>) -> Option<&Document> {
        let at = match self.handles.iter().find(|(seen, _)| seen.is_same(file)) {
            Some((_, at)) => *at,
            None => {
                let known = self.documents.iter().position(|document| document.file().text() == file.text());
                let at = match known {
                    Some(at) => at,
                    None => {
                        self.documents.push(parse(file)?);
                        self.documents.len() - 1
                    }
                };
                self.handles.push((file.clone(), at));
                at
            }
        };
        self.documents.get(at)
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use palisade_policy::{Anchor, Change, Literal, Meta, Repair};
    use palisade_report::Location;
    use palisade_source::Span;

    use super::*;
    use crate::governance::{Governance, WAIVER_UNUSED};
    use crate::{Engine, Settings};

    /// A report on volumes of which each can be repaired.
    fn report(volumes: usize) -> Report {
        let engine = Engine::new(vec![Box::new(Governance::default())], Settings::default()).unwrap();
        let any = engine.own_finding(
            WAIVER_UNUSED,
            Location::new(SourceFile::new("", ""), Span::default()),
            "",
            String::new(),
        );
        let any = any.unwrap();
        let change = Change::Set { path: Cow::Borrowed("encrypted"), value: Literal::Bool(true) };
        let repair = Repair { kinds: Cow::Borrowed(&[]), at: Anchor::Resource, changes: vec![change].into() };
        let policy = Arc::new(Meta { repairs: vec![repair].into(), ..Meta::clone(&any.policy) });
        let block = |i: usize| format!("resource \"aws_ebs_volume\" \"v{i:03}\" {{\n  encrypted = false\n}}\n");
        let file = SourceFile::new("main.tf", (0..volumes).map(block).collect::<String>());
        let size = block(0).len();
        let finding = |i: usize| Finding {
            policy: Arc::clone(&policy),
            location: Location::new(file.clone(), Span::from(i * size..i * size + 8)),
            ..any.clone()
        };
        Report { findings: (0..volumes).map(finding).collect(), ..Report::default() }
    }

    fn repaired(report: &Report) -> usize {
        report.findings.iter().filter(|finding| !finding.edits().is_empty()).count()
    }

    #[test]
    fn a_text_is_parsed_once_however_many_handles_on_it_there_are() {
        let mut report = report(40);
        // As it is where several roots read one file, and at two times.
        let file = report.findings[0].location.file.clone();
        let (again, before) =
            (SourceFile::new(file.path(), file.text()), SourceFile::new(file.path(), format!("{}\n", file.text())));
        for (at, finding) in report.findings.iter_mut().enumerate() {
            finding.location.file = [&file, &again, &before][at % 3].clone();
        }
        let parsed = AtomicUsize::new(0);
        offer_in(&mut report, usize::MAX, &|file| {
            parsed.fetch_add(1, Ordering::Relaxed);
            Document::parse(file).ok()
        });
        assert_eq!(parsed.into_inner(), 2);
        assert_eq!((repaired(&report), report.hints.len()), (40, 0));
    }

    #[test]
    fn edits_that_are_left_out_are_said_to_be() {
        let mut report = report(3);
        offer(&mut report, 2);
        assert_eq!((repaired(&report), report.hints.len()), (0, 1), "{:?}", report.hints);
        assert!(report.hints[0].contains("more than 2 findings"), "{:?}", report.hints);
    }
}
