//! Repairs: the edits that findings' policies offer, and which of them do what they should.
//!
//! Edits are made on the texts in memory, all that go together at once, and the input is judged again. An edit is kept
//! only if its finding is gone and nothing came that was not there before; where something did, the edits are tried in
//! halves.

mod attempt;
mod compare;
mod offer;

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

pub use offer::offer;
use palisade_report::{Finding, Report};
use palisade_source::SourceFile;

use crate::discover::Source;
use crate::lower::{self, Inventory};
use crate::{Engine, Input, InputError};

/// How often the input is judged to find out which edits do harm (`max-evaluations`).
pub const MAX_EVALUATIONS: usize = 64;

/// How often edits that lie in each other's way are made one after another before the input is judged (`max-rounds`).
pub const MAX_ROUNDS: usize = 32;

/// What repairing an input gave. Nothing is written.
#[derive(Debug)]
pub struct Fixed {
    /// The files that changed, by path.
    pub files: Vec<FixedFile>,
    /// The findings that are gone.
    pub repaired: Vec<Finding>,
    /// The findings whose policies offer a repair that was not made, with why.
    pub left: Vec<Left>,
    /// How many findings there are, waived ones not counted, whose policies offer no repair.
    pub without_repair: usize,
    /// What was found before.
    pub report: Report,
}

/// A file with its repairs.
#[derive(Debug)]
pub struct FixedFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it was.
    pub before: SourceFile,
    /// What it is to be.
    pub after: String,
}

/// A finding whose repair was not made.
#[derive(Debug)]
pub struct Left {
    /// The finding.
    pub finding: Finding,
    /// Why, as a clause without a final stop.
    pub reason: String,
}

/// Whether a file may be written, and why not.
pub type MayWrite<'a> = &'a (dyn Fn(&Path) -> Result<(), String> + Sync);

/// The texts at hand with what was found in them.
struct State {
    /// The files that differ from what they were, by the path that reports name them by.
    changed: BTreeMap<String, SourceFile>,
    report: Report,
}

/// One run of repairs.
struct Run<'a> {
    engine: &'a Engine,
    input: &'a Input,
    sources: &'a [Source],
    only_files: Option<&'a HashSet<String>>,
    may_write: MayWrite<'a>,
    evaluations: usize,
    repaired: Vec<Finding>,
    left: Vec<Left>,
}

impl Engine {
    /// Finds the repairs that hold. A plan that is fused with the configuration tells what is found, but the edits are
    /// judged without it: it was made before them.
    ///
    /// # Errors
    /// If the input cannot be checked.
    pub fn fix(&self, input: &Input, may_write: MayWrite<'_>) -> Result<Fixed, InputError> {
        let (found, inventory) = lower::find(input)?;
        let only_files = inventory.only_files.clone();
        let report = self.check_sources(input, found.sources.clone(), inventory)?;
        let unplanned = Input { plan: None, ..input.clone() };
        let base = match input.plan {
            Some(_) => self.check_sources(&unplanned, found.sources.clone(), again(only_files.as_ref()))?,
            None => report.clone(),
        };
        let open = report.findings.iter().filter(|finding| finding.waived().is_none());
        let (offered, without) = open.cloned().partition::<Vec<_>, _>(|finding| !finding.policy.repairs.is_empty());
        let mut run = Run {
            engine: self,
            input: &unplanned,
            sources: &found.sources,
            only_files: only_files.as_ref(),
            may_write,
            evaluations: 0,
            repaired: Vec::new(),
            left: Vec::new(),
        };
        let mut state = State { changed: BTreeMap::new(), report: base };
        run.settle(&mut state, offered)?;
        let Run { repaired, left, .. } = run;
        let file = |source: &Source| {
            let after = state.changed.get(source.file.path())?;
            let (path, before) = (source.path.clone(), source.file.clone());
            Some(FixedFile { path, before, after: after.text().to_owned() })
        };
        let files = found.sources.iter().filter_map(file).collect();
        Ok(Fixed { files, repaired, left, without_repair: without.len(), report })
    }
}

/// The same files again: what was found besides them is told once.
fn again(only_files: Option<&HashSet<String>>) -> Inventory {
    Inventory { only_files: only_files.cloned(), ..Inventory::default() }
}

impl Run<'_> {
    /// Keeps those of the findings' edits that do what they should.
    fn settle(&mut self, state: &mut State, mut findings: Vec<Finding>) -> Result<(), InputError> {
        loop {
            let tried = self.attempt(state, findings);
            self.left.extend(tried.refused);
            if tried.written.is_empty() {
                return Ok(());
            }
            if self.evaluations == MAX_EVALUATIONS {
                let reason =
                    format!("the edits of {MAX_EVALUATIONS} attempts were judged (max-evaluations): run fix again");
                self.left.extend(tried.written.into_iter().map(|finding| Left { finding, reason: reason.clone() }));
                return Ok(());
            }
            self.evaluations += 1;
            let after = self.engine.check_sources(self.input, self.with(&tried.changed), again(self.only_files))?;
            let harm = compare::harm(&state.report, &after);
            let still = compare::still_there(&state.report, &after, &tried.written);
            match harm.first() {
                None if still.iter().all(|is| !is) => {
                    state.report = after;
                    state.changed = tried.changed;
                    self.repaired.extend(tried.written);
                    return Ok(());
                }
                None => {
                    let (kept, gone) = compare::split(tried.written, &still);
                    let reason = "it was still found after the edit";
                    self.left.extend(kept.into_iter().map(|finding| Left { finding, reason: reason.to_owned() }));
                    findings = gone;
                }
                Some(first) => {
                    if tried.written.len() == 1 {
                        let reason = format!("the edit would bring {first}");
                        self.left
                            .extend(tried.written.into_iter().map(|finding| Left { finding, reason: reason.clone() }));
                        return Ok(());
                    }
                    let suspect = tried
                        .written
                        .iter()
                        .map(|finding| harm.iter().any(|one| one.is_about(finding)))
                        .collect::<Vec<_>>();
                    let (mut suspects, mut others) = compare::split(tried.written, &suspect);
                    if suspects.is_empty() || others.is_empty() {
                        suspects.append(&mut others);
                        others = suspects.split_off(suspects.len() / 2);
                    }
                    self.settle(state, others)?;
                    findings = suspects;
                }
            }
        }
    }

    /// The sources with the files that changed.
    fn with(&self, changed: &BTreeMap<String, SourceFile>) -> Vec<Source> {
        let now = |source: &Source| match changed.get(source.file.path()) {
            Some(file) => Source { file: file.clone(), ..source.clone() },
            None => source.clone(),
        };
        self.sources.iter().map(now).collect()
    }
}
