//! Making the edits of many findings on the texts at hand.

use std::collections::{BTreeMap, HashMap};

use palisade_fix::{Document, Target};
use palisade_report::Finding;
use palisade_source::{Edit, Moves, SourceFile, Span, apply};
use rayon::prelude::*;

use super::{Left, MAX_ROUNDS, Run, State, offer};
use crate::discover::Source;

/// What making edits gave.
pub(super) struct Attempt {
    /// All files that differ from what they were.
    pub(super) changed: BTreeMap<String, SourceFile>,
    /// The findings whose edits are made.
    pub(super) written: Vec<Finding>,
    /// Those whose edits could not be made.
    pub(super) refused: Vec<Left>,
}

/// The findings of one file.
struct Part<'a> {
    source: &'a Source,
    findings: Vec<Finding>,
}

impl Run<'_> {
    /// Makes the edits of all findings that can be made together.
    pub(super) fn attempt(&self, state: &State, findings: Vec<Finding>) -> Attempt {
        let sources = self.sources.iter().map(|source| (source.file.path(), source)).collect::<HashMap<_, _>>();
        let mut parts: BTreeMap<String, Part<'_>> = BTreeMap::new();
        let mut attempt = Attempt { changed: state.changed.clone(), written: Vec::new(), refused: Vec::new() };
        for finding in findings {
            let path = finding.location.path().to_owned();
            match sources.get(path.as_str()) {
                Some(source) => {
                    let part = parts.entry(path).or_insert_with(|| Part { source, findings: Vec::new() });
                    part.findings.push(finding);
                }
                None => {
                    let reason = format!("{path} is not among the files that are checked: name its directory too");
                    attempt.refused.push(Left { finding, reason });
                }
            }
        }
        let made = parts.into_par_iter().map(|(path, part)| (path, self.file(state, part))).collect::<Vec<_>>();
        for (path, (file, written, refused)) in made {
            if !written.is_empty() {
                attempt.changed.insert(path, file);
            }
            attempt.written.extend(written);
            attempt.refused.extend(refused);
        }
        attempt
    }

    /// The edits of one file's findings, in rounds: what lies in the way of another edit waits for the next.
    fn file(&self, state: &State, part: Part<'_>) -> (SourceFile, Vec<Finding>, Vec<Left>) {
        let Part { source, findings } = part;
        let path = source.file.path();
        let original = source.file.clone();
        let refuse = |findings: Vec<Finding>, reason: &str| {
            findings.into_iter().map(|finding| Left { finding, reason: reason.to_owned() }).collect::<Vec<_>>()
        };
        if let Err(reason) = (self.may_write)(&source.path) {
            return (original, Vec::new(), refuse(findings, &reason));
        }
        let mut file = state.changed.get(path).cloned().unwrap_or_else(|| original.clone());
        let (mut written, mut refused) = (Vec::new(), Vec::new());
        // Findings are those of the original text; what was kept since moved them.
        let mut batches =
            if file.text() == original.text() { Vec::new() } else { vec![Moves::new(&difference(&original, &file))] };
        let mut waiting = findings;
        for round in 0..MAX_ROUNDS {
            let document = match Document::parse(&file) {
                Ok(document) => document,
                Err(reason) => {
                    refused.extend(refuse(waiting, &reason.to_string()));
                    return (file, written, refused);
                }
            };
            let mut batch = Batch::default();
            let mut next = Vec::new();
            for finding in std::mem::take(&mut waiting) {
                let target = moved(offer::target(&finding), &batches);
                match document.edits(&finding.policy.repairs, target) {
                    Err(refusal) => refused.push(Left { reason: offer::why(&finding, &refusal), finding }),
                    Ok(edits) if edits.is_empty() && round == 0 && batches.is_empty() => {
                        refused
                            .push(Left { finding, reason: "what the repair writes stands there already".to_owned() });
                    }
                    Ok(edits) if edits.iter().all(|edit| batch.holds(edit)) => written.push(finding),
                    Ok(edits) if edits.iter().any(|edit| batch.conflicts(edit)) => next.push(finding),
                    Ok(edits) => {
                        batch.0.extend(edits.into_iter().map(|edit| (edit.span.start, edit)));
                        written.push(finding);
                    }
                }
            }
            let batch = batch.0.into_values().collect::<Vec<_>>();
            if batch.is_empty() {
                break;
            }
            file = SourceFile::new(path, apply(file.text(), &batch));
            batches.push(Moves::new(&batch));
            waiting = next;
            if waiting.is_empty() {
                break;
            }
        }
        let reason = format!("its edit lies in the way of others in {MAX_ROUNDS} rounds (max-rounds): run fix again");
        refused.extend(refuse(waiting, &reason));
        (file, written, refused)
    }
}

/// The edits that make one text of another, line by line.
fn difference(before: &SourceFile, after: &SourceFile) -> Vec<Edit> {
    let lines = similar::TextDiff::from_lines(before.text(), after.text());
    let starts = |text: &str| {
        let mut at = 0;
        let mut starts = vec![0];
        for line in text.split_inclusive('\n') {
            at += line.len() as u32;
            starts.push(at);
        }
        starts
    };
    let (old, new) = (starts(before.text()), starts(after.text()));
    let changed = lines.ops().iter().filter(|op| op.tag() != similar::DiffTag::Equal);
    let edit = |op: &similar::DiffOp| {
        let (from, to) = (op.old_range(), op.new_range());
        let text = &after.text()[new[to.start] as usize..new[to.end] as usize];
        Edit::new(Span::new(old[from.start], old[from.end]), text)
    };
    changed.map(edit).collect()
}

fn moved<'a>(target: Target<'a>, batches: &[Moves]) -> Target<'a> {
    let moved = |span: Span| batches.iter().fold(span, |span, batch| batch.span(span));
    Target { site: moved(target.site), block: target.block.map(moved), ..target }
}

/// Edits of one text that do not lie in each other's way, by where they start.
#[derive(Default)]
struct Batch(BTreeMap<u32, Edit>);

impl Batch {
    fn holds(&self, edit: &Edit) -> bool {
        self.0.get(&edit.span.start) == Some(edit)
    }

    fn conflicts(&self, edit: &Edit) -> bool {
        let before = self.0.range(..=edit.span.start).next_back();
        let behind = self.0.range(edit.span.start..).next();
        before.into_iter().chain(behind).any(|(_, other)| other.conflicts(edit))
    }
}
