//! Lowering an input as it is and as it was at a revision, with as little done twice as can be.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::{Input, InputError, Inventory, Lowered, LoweredInput, Pass, RootKey, lower_found, terraform};
use crate::discover::{Discovered, FileKind, Source, discover_before};
use crate::disk::Kept;
use crate::real::RealPaths;
use crate::revision::Revision;

/// An input at two times.
pub(crate) struct Times {
    /// As it is.
    pub(crate) now: LoweredInput,
    /// The roots of it that are not the same as at the revision.
    pub(crate) touched: HashSet<RootKey>,
    /// Terraform's roots that were evaluated as they were, since their files differ.
    ahead: Vec<Lowered>,
    /// What is left to lower as it was, and how.
    sources: Vec<Source>,
    pass: Pass,
}

/// An input as it was, where it differs.
pub(crate) struct Before {
    pub(crate) lowered: LoweredInput,
    /// The roots that are the same at both times.
    pub(crate) left_out: HashSet<RootKey>,
}

impl Times {
    /// Lowers an input as it is. A root of Terraform's is evaluated on one thread, and all that differs may be in one:
    /// where its own files show that it differs, it is evaluated as it was at the same time.
    pub(crate) fn of(
        input: &Input,
        found: &Discovered,
        inventory: Inventory,
        revision: &Arc<Revision>,
    ) -> Result<Self, InputError> {
        let sources = discover_before(input, found, revision)?;
        let real = Arc::new(RealPaths::default());
        let kept = terraform::parse(input, &found.sources, &real);
        let pass = || Pass { revision: Some(Arc::clone(revision)), real: Arc::clone(&real), ..Pass::default() };
        let mut ahead = Pass { kept: at(revision, &kept), is_before: true, is_ahead: true, ..pass() };
        let mut current = Pass { kept, ..pass() };
        let configuration = sources.iter().filter(|source| source.kind == FileKind::Terraform);
        let configuration = configuration.cloned().collect::<Vec<_>>();
        // A plan looks for its root among all of them.
        let evaluate_ahead = || match input.plan {
            None => terraform::lower(input, &configuration, &mut Inventory::default(), &mut ahead, &|lowered| lowered),
            Some(_) => Ok(Vec::new()),
        };
        let evaluate = || lower_found(input, found.sources.clone(), inventory, &mut current);
        let (now, evaluated) = rayon::join(evaluate, evaluate_ahead);
        let now = now?;
        let keys = |is_touched| now.projects.iter().filter(move |l| l.is_touched == is_touched).map(Lowered::key);
        let touched = keys(true).collect::<HashSet<_>>();
        let same = keys(false).filter(|key| !touched.contains(key)).collect();
        let mut made = current.made;
        made.extend(ahead.made);
        let pass = Pass {
            kept: at(revision, &current.kept),
            prepared: ahead.prepared,
            read: current.read,
            is_before: true,
            same,
            done: ahead.done,
            made,
            ..pass()
        };
        Ok(Self { now, touched, ahead: evaluated?, sources, pass })
    }

    /// Lowers the rest of it as it was, and does something meanwhile.
    pub(crate) fn and_before<T: Send>(
        self,
        input: &Input,
        meanwhile: impl FnOnce(&LoweredInput, &HashSet<RootKey>) -> T + Send,
    ) -> Result<(LoweredInput, Before, T), InputError> {
        let Self { now, touched, ahead, sources, mut pass } = self;
        let only_files = now.inventory.only_files.clone();
        let inventory = Inventory { only_files, ..Inventory::default() };
        let rest = || lower_found(input, sources, inventory, &mut pass);
        let (rest, done) = rayon::join(rest, || meanwhile(&now, &touched));
        let mut lowered = rest?;
        lowered.projects.extend(ahead);
        Ok((now, Before { lowered, left_out: pass.left_out }, done))
    }
}

/// What was read of each repository, as far as it is the same at a revision.
fn at(revision: &Revision, kept: &HashMap<PathBuf, Kept>) -> HashMap<PathBuf, Kept> {
    let at = |(top, kept): (&PathBuf, &Kept)| {
        let kept = if top == revision.top() { kept.at(revision) } else { kept.clone() };
        (top.clone(), kept)
    };
    kept.iter().map(at).collect()
}
