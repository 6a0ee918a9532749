//! Comparing an input with what it was at a revision.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use palisade_report::{Baseline, Finding, Report, WaivedBy, element};

use crate::again;
use crate::compare::{self, Changes, Known};
use crate::engine::Engine;
use crate::environments::Values;
use crate::judge::Times as Judged;
use crate::lower::{self, Before, RootKey, Times};
use crate::revision::Revision;
use crate::trust::Comments;
use crate::{Input, InputError, governance};

impl Engine {
    /// Checks an input and the same as it was at a revision, and says of each finding how the two compare.
    ///
    /// Roots of which nothing differs are judged once, and so are the resources of others that read the same by policies
    /// that ask for nothing that differs. Where `trusts_comments` is not set, suppressions in comments that the revision
    /// does not have are without effect.
    pub fn check_against(
        &self,
        input: &Input,
        revision: &Arc<Revision>,
        trusts_comments: bool,
    ) -> Result<Report, InputError> {
        let (found, inventory) = lower::find(input)?;
        let times = Times::of(input, &found, inventory, revision)?;
        let (now, Before { lowered: before, left_out }, judged) = times.and_before(input, |now, touched| {
            let times = |key: &RootKey| if touched.contains(key) { Judged::Now } else { Judged::One };
            self.judged(&now.projects, times)
        })?;
        let unchanged = again::unchanged(&now.projects, &before.projects, &judged.questions);
        let changes = Changes::between(&now.projects, &before.projects, revision);
        let old = || {
            let known = |key: &RootKey| unchanged.get(key).map_or(Judged::One, |known| Judged::Before(&known.again));
            let found = self.judged(&before.projects, known).found(&HashSet::new(), &HashMap::new());
            self.report(input, found, before.inventory, &Values::of(&before.projects)).0
        };
        let new = || self.report(input, judged.found(&left_out, &unchanged), now.inventory, &Values::of(&now.projects));
        let (mut old, (mut report, wrong)) = rayon::join(old, new);
        if !old.errors.is_empty() {
            report.hints.push(format!(
                "what it is compared with could not be read in full ({} errors): what was not seen there counts as new",
                old.errors.len()
            ));
        }
        let known = std::mem::take(&mut old.findings).into_iter().map(|finding| (Known::of(&finding), Some(finding)));
        let element = |finding: &Option<Finding>| finding.as_ref().and_then(element);
        let settled = compare::settle(&mut report.findings, known.collect(), &changes, element);
        rayon::spawn(move || drop((now.projects, before.projects)));
        let gone = settled.gone.into_iter().filter_map(|(known, finding)| finding.filter(|_| !known.is_waived));
        report.findings.extend(gone.map(|finding| Finding { baseline: Some(Baseline::Absent), ..finding }));
        if !trusts_comments {
            self.distrust_comments(&mut report, revision);
        }
        let waivers = self.settings.waivers.as_ref().map(|waivers| waivers.file.path()).unwrap_or_default();
        let mut comments = Comments::new(revision);
        report.findings.extend(wrong.into_iter().map(|finding| {
            // The file of waivers is that of then, unless the change is trusted.
            let is_old = finding.location.path() == waivers && !trusts_comments;
            let is_new = !is_old && comments.is_new(&finding.location);
            Finding { baseline: Some(if is_new { Baseline::New } else { Baseline::Unchanged }), ..finding }
        }));
        report.sort();
        Ok(report)
    }

    /// Takes their effect from suppressions in comments that a revision does not have, and reports them.
    fn distrust_comments(&self, report: &mut Report, revision: &Revision) {
        let mut known = Comments::new(revision);
        let mut comments = Vec::new();
        for finding in &mut report.findings {
            let comment = finding.waived().filter(|waived| waived.by == WaivedBy::Comment);
            let Some(comment) = comment.and_then(|waived| waived.location.clone()) else { continue };
            if known.is_new(&comment) {
                finding.set_waived(None);
                comments.push(comment);
            }
        }
        comments.sort();
        comments.dedup();
        let added = comments.into_iter().filter_map(|comment| {
            let message = "this comment accepts findings only once it is merged".to_owned();
            let path = comment.text().split_whitespace().collect::<Vec<_>>().join(" ");
            let finding = self.own_finding(governance::WAIVER_ADDED, comment, &path, message)?;
            Some(Finding { baseline: Some(Baseline::New), ..finding })
        });
        report.findings.extend(added.collect::<Vec<_>>());
    }
}
