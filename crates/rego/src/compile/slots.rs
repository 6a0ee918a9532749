//! Which variables a term names, and sets of them.

use super::program::Slot;
use super::resolve::{Kind, Replacing, Resolved, Root, Statement, What};

/// A set of slots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Slots(Vec<u64>);

impl Slots {
    pub fn has(&self, slot: Slot) -> bool {
        self.0.get(slot as usize / 64).is_some_and(|bits| bits >> (slot % 64) & 1 == 1)
    }

    pub fn add(&mut self, slot: Slot) {
        let at = slot as usize / 64;
        if self.0.len() <= at {
            self.0.resize(at + 1, 0);
        }
        self.0[at] |= 1 << (slot % 64);
    }

    pub fn add_all(&mut self, other: &Slots) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (bits, more) in self.0.iter_mut().zip(&other.0) {
            *bits |= more;
        }
    }
}

/// Calls back for every variable of a term; `deep` also for those in comprehensions.
pub(super) fn each(term: &Resolved, deep: bool, found: &mut dyn FnMut(Slot)) {
    match &term.kind {
        Kind::Const(_) => {}
        Kind::Local(slot) => found(*slot),
        Kind::Ref(root, path) => {
            if let Root::Term(head) = root {
                each(head, deep, found);
            }
            for step in path {
                each(step, deep, found);
            }
        }
        Kind::Array(items) | Kind::Set(items) | Kind::Call(_, items) => {
            for item in items {
                each(item, deep, found);
            }
        }
        Kind::Object(members) => members.iter().for_each(|(key, value)| {
            each(key, deep, found);
            each(value, deep, found);
        }),
        Kind::Compr(closure) => {
            if deep {
                if let Some(key) = &closure.key {
                    each(key, deep, found);
                }
                each(&closure.value, deep, found);
                for statement in &closure.body {
                    each_of(statement, deep, found);
                }
            }
        }
    }
}

/// The same for a statement.
pub(super) fn each_of(statement: &Statement, deep: bool, found: &mut dyn FnMut(Slot)) {
    for (_, value) in &statement.with {
        match value {
            Replacing::Value(value) => each(value, deep, found),
            Replacing::Function(_) => {}
        }
    }
    each_in(&statement.kind, deep, found);
}

fn each_in(what: &What, deep: bool, found: &mut dyn FnMut(Slot)) {
    match what {
        What::Term(term) => each(term, deep, found),
        What::Unify(left, right) | What::Output(left, right) => {
            each(left, deep, found);
            each(right, deep, found);
        }
        What::In { key, value, collection } => {
            if let Some(key) = key {
                each(key, deep, found);
            }
            each(value, deep, found);
            each(collection, deep, found);
        }
        What::Every { key, value, domain, body } => {
            each(domain, deep, found);
            if deep {
                if let Some(key) = key {
                    each(key, deep, found);
                }
                each(value, deep, found);
                for statement in body {
                    each_of(statement, deep, found);
                }
            }
        }
        What::Not(inner) => each_in(inner, deep, found),
        What::Logic(_, alternatives) => {
            // What stands in braces has variables of its own.
            for alternative in alternatives.iter().filter(|alternative| deep || !alternative.is_braced) {
                for statement in &alternative.body {
                    each_of(statement, deep, found);
                }
            }
        }
        What::Print(args) => {
            for arg in args {
                each(arg, deep, found);
            }
        }
    }
}

/// The variables of statements outside of comprehensions and `every` blocks.
pub(super) fn direct(statements: &[Statement]) -> Slots {
    let mut slots = Slots::default();
    for statement in statements {
        each_of(statement, false, &mut |slot| slots.add(slot));
    }
    slots
}

/// The first variable in a form's own places (a name, an element, a member's value) that is not bound.
pub(super) fn open(term: &Resolved, bound: &Slots) -> Option<Slot> {
    match &term.kind {
        Kind::Local(slot) => (!bound.has(*slot)).then_some(*slot),
        Kind::Array(items) => items.iter().find_map(|item| open(item, bound)),
        Kind::Object(members) => members.iter().find_map(|(_, value)| open(value, bound)),
        Kind::Const(_) | Kind::Ref(..) | Kind::Set(_) | Kind::Compr(_) | Kind::Call(..) => None,
    }
}
