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

/// What statements behind a walk ask of what it binds: that a constant stands at a path of constants.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guard<'p> {
    pub path: &'p [Expr],
    pub wanted: &'p Value,
}

impl<'p> Guard<'p> {
    /// None where the path or the value is none that lists are indexed by. Equal numbers are written in several ways, so
    /// they are not.
    pub fn new(path: &'p [Expr], wanted: &'p Value) -> Option<Self> {
        let is_name = |key: &Expr| matches!(key, Expr::Const(Value::String(_)));
        let is_indexed = !path.is_empty() && path.iter().all(is_name);
        (is_indexed && Wanted::of(wanted).is_some()).then_some(Guard { path, wanted })
    }
}

/// A value that elements are found by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Wanted {
    String(Arc<str>),
    Bool(bool),
}

impl Wanted {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Wanted::String(text.clone())),
            Value::Bool(known) => Some(Wanted::Bool(*known)),
            Value::Undefined | Value::Null | Value::Number(_) | Value::Array(_) | Value::Set(_) | Value::Object(_) => {
                None
            }
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
pub(crate) struct Indexes(Mutex<Vec<Index>>);

impl Indexes {
    /// The elements that one of the guards lets through, in order: the guard that lets the fewest through.
    pub(super) fn fewest(&self, list: &Arc<Array>, guards: &[Guard<'_>]) -> Option<Arc<Vec<usize>>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        guards.iter().map(|guard| find(&mut known, list, guard)).min_by_key(|positions| positions.len())
    }
}

fn find(known: &mut Vec<Index>, list: &Arc<Array>, guard: &Guard<'_>) -> Arc<Vec<usize>> {
    let is_it = |index: &Index| Arc::ptr_eq(&index.list, list) && names(guard.path).eq(&index.path);
    let at = known.iter().position(is_it).unwrap_or_else(|| {
        if known.len() >= MOST {
            known.remove(0);
        }
        known.push(Index::new(list, guard.path));
        known.len() - 1
    });
    Wanted::of(guard.wanted).and_then(|wanted| known[at].positions.get(&wanted).cloned()).unwrap_or_default()
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
