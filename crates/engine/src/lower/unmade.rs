//! Modules that are called and never made: every call of them, in every root and environment, has a `count` or `for_each`
//! that gives none, or stands in such a module. No root shows what they do, so they are judged by themselves.

use std::collections::{BTreeMap, HashSet};

use palisade_terraform::modules::{Evaluated, Root};

/// The modules among the directories of a run that nothing has made so far.
pub struct Unmade {
    left: BTreeMap<String, Root>,
}

impl Unmade {
    /// Of the modules that are called, those that no root makes whatever its values are.
    pub fn new<'r>(called: Vec<Root>, roots: impl Iterator<Item = &'r Root>) -> Self {
        let mut left: BTreeMap<String, Root> = called.into_iter().map(|root| (root.dir.clone(), root)).collect();
        for root in roots {
            for dir in root.surely_made() {
                left.remove(dir);
            }
        }
        Self { left }
    }

    /// Whether a root may make some of them.
    pub fn may_be_made_by(&self, root: &Root) -> bool {
        root.modules.iter().skip(1).any(|node| self.left.contains_key(&node.config.dir))
    }

    /// Those of them that a root has made.
    pub fn made_by(&self, evaluated: &Evaluated) -> Vec<String> {
        evaluated.made().filter(|dir| self.left.contains_key(*dir)).map(str::to_owned).collect()
    }

    /// Leaves out what was made.
    pub fn remove(&mut self, made: impl IntoIterator<Item = String>) {
        for dir in made {
            self.left.remove(&dir);
        }
    }

    /// Takes those that none of the others calls: what they call is perhaps made by them.
    pub fn next(&mut self) -> Vec<Root> {
        let left = std::mem::take(&mut self.left).into_values().collect();
        let (next, called) = uncalled(left);
        self.left = called.into_iter().map(|root| (root.dir.clone(), root)).collect();
        next
    }
}

/// Roots apart: those that no other one calls, and of circles one each; and all others.
pub fn uncalled(all: Vec<Root>) -> (Vec<Root>, Vec<Root>) {
    let calls = |root: &Root| root.modules.iter().skip(1).map(|node| node.config.dir.clone()).collect::<HashSet<_>>();
    let called =
        all.iter().flat_map(|root| calls(root).into_iter().filter(|dir| *dir != root.dir)).collect::<HashSet<_>>();
    let mut reached = all.iter().filter(|root| !called.contains(&root.dir)).flat_map(calls).collect::<HashSet<_>>();
    all.into_iter().partition(|root| {
        if !called.contains(&root.dir) {
            return true;
        }
        // Directories that call each other have no caller outside: the first of them stands for all.
        let is_first = !reached.contains(&root.dir);
        if is_first {
            reached.insert(root.dir.clone());
            reached.extend(calls(root));
        }
        is_first
    })
}
