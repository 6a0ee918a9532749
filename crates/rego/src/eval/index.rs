//! Long lists by what stands at a path in their elements: many rules pick a few elements out of the same list.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use regorus::Value;
use regorus::value::Array;

use super::refs::member_in;
use crate::compile::program::Expr;

/// Shorter lists are walked.
pub(super) const LEAST: usize = 64;
/// So many lists and paths are kept.
const MOST: usize = 64;
/// So many lists that were asked once.
const MOST_ASKED: usize = 16;

/// What statements behind a walk ask of what it binds: that something known stands at a path of constants.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guard<'p> {
    pub path: &'p [Expr],
    pub wanted: &'p Expr,
}

impl<'p> Guard<'p> {
    /// None where the path is none that lists are indexed by.
    pub fn new(path: &'p [Expr], wanted: &'p Expr) -> Option<Self> {
        let is_name = |key: &Expr| matches!(key, Expr::Const(Value::String(_)));
        let is_indexed = !path.is_empty() && path.iter().all(is_name);
        is_indexed.then_some(Guard { path, wanted })
    }

    /// The guard with the value that it asks for. None where lists are not indexed by such: equal numbers are written in
    /// several ways.
    pub fn asking(self, wanted: &Value) -> Option<Asked<'p>> {
        let wanted = if *wanted == Value::Undefined { None } else { Some(Wanted::of(wanted)?) };
        Some(Asked { path: self.path, wanted, is_constant: matches!(self.wanted, Expr::Const(_)) })
    }
}

/// A guard's value.
#[derive(Debug)]
pub(super) struct Asked<'p> {
    path: &'p [Expr],
    /// None where it is not defined, and nothing is equal to it.
    wanted: Option<Wanted>,
    is_constant: bool,
}

/// A value that elements are found by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Wanted {
    String(Arc<str>),
    Bool(bool),
    Null,
}

impl Wanted {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Wanted::String(text.clone())),
            Value::Bool(known) => Some(Wanted::Bool(*known)),
            Value::Null => Some(Wanted::Null),
            Value::Undefined | Value::Number(_) | Value::Array(_) | Value::Set(_) | Value::Object(_) => None,
        }
    }
}

/// The positions of a list's elements by what stands at a path in them.
#[derive(Debug)]
struct Index {
    /// Kept, so that no other list comes to stand at its address.
    list: Arc<Array>,
    path: Vec<Value>,
    positions: HashMap<Wanted, Arc<Vec<usize>>>,
}

/// The lists that were indexed, the last one last. Machines of one session share them.
#[derive(Debug, Default)]
pub(crate) struct Indexes(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    indexes: Vec<Index>,
    /// Lists that were asked once for what stands at a path: many are never asked again, and walking one is cheaper than
    /// indexing it.
    asked: Vec<(Arc<Array>, Vec<Value>)>,
}

impl Indexes {
    /// The elements that one of the guards lets through, in order: the guard that lets the fewest through. None where no
    /// guard is indexed.
    pub(super) fn fewest<'p>(
        &self,
        list: &Arc<Array>,
        guards: impl Iterator<Item = Asked<'p>>,
    ) -> Option<Arc<Vec<usize>>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        guards.filter_map(|guard| known.positions(list, &guard)).min_by_key(|positions| positions.len())
    }
}

impl Known {
    fn positions(&mut self, list: &Arc<Array>, guard: &Asked<'_>) -> Option<Arc<Vec<usize>>> {
        let Some(wanted) = &guard.wanted else { return Some(Arc::default()) };
        let is_it = |index: &Index| Arc::ptr_eq(&index.list, list) && names(guard.path).eq(&index.path);
        let at = match self.indexes.iter().position(is_it) {
            Some(at) => at,
            // What many rules ask for is a constant, what one rule asks for again and again is not.
            None if guard.is_constant || self.was_asked(list, guard.path) => {
                if self.indexes.len() >= MOST {
                    self.indexes.remove(0);
                }
                self.indexes.push(Index::new(list, guard.path));
                self.indexes.len() - 1
            }
            None => return None,
        };
        Some(self.indexes[at].positions.get(wanted).cloned().unwrap_or_default())
    }

    /// Whether a list was asked for a path before; notes that it is now.
    fn was_asked(&mut self, list: &Arc<Array>, path: &[Expr]) -> bool {
        let is_it = |(asked, by): &(Arc<Array>, Vec<Value>)| Arc::ptr_eq(asked, list) && names(path).eq(by);
        if let Some(at) = self.asked.iter().position(is_it) {
            self.asked.remove(at);
            return true;
        }
        if self.asked.len() >= MOST_ASKED {
            self.asked.remove(0);
        }
        self.asked.push((list.clone(), names(path).cloned().collect()));
        false
    }
}

fn names(path: &[Expr]) -> impl Iterator<Item = &Value> {
    path.iter().filter_map(|key| match key {
        Expr::Const(name) => Some(name),
        Expr::Slot(_)
        | Expr::Ref(_)
        | Expr::Array(_)
        | Expr::Set(_)
        | Expr::Object(_)
        | Expr::Compr(_)
        | Expr::Call(_) => None,
    })
}

impl Index {
    fn new(list: &Arc<Array>, path: &[Expr]) -> Self {
        let path = names(path).cloned().collect::<Vec<_>>();
        let mut positions: HashMap<Wanted, Vec<usize>> = HashMap::new();
        for (i, item) in list.iter().enumerate() {
            if let Some(wanted) = Wanted::of(path.iter().fold(item, member_in)) {
                positions.entry(wanted).or_default().push(i);
            }
        }
        let positions = positions.into_iter().map(|(wanted, positions)| (wanted, Arc::new(positions))).collect();
        Index { list: list.clone(), path, positions }
    }
}
