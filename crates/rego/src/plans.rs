//! Where a result about a plan is: the resource that gives it, found by asking about that resource alone.

use std::collections::HashMap;
use std::sync::Arc;

use regorus::Value;

use crate::input::{Key, with_value};

/// What changes in a plan, and under which addresses.
#[derive(Debug)]
pub(crate) struct Changes {
    items: Vec<Value>,
    by_address: HashMap<Arc<str>, usize>,
}

impl Changes {
    /// The changes of a plan; none where there is no list of them.
    pub fn of(plan: &Value) -> Option<Self> {
        let Value::Array(items) = crate::eval::member(plan, &Value::from("resource_changes")) else { return None };
        let key = Value::from("address");
        let address = |(i, item)| match crate::eval::member(item, &key) {
            Value::String(address) => Some((address, i)),
            _ => None,
        };
        let by_address = items.iter().enumerate().filter_map(address).collect();
        Some(Changes { items: items.iter().cloned().collect(), by_address })
    }
}

/// A plan in an input.
pub(crate) struct PlanIn<'a> {
    input: &'a Value,
    /// Where the list of changes is.
    place: Vec<Key>,
    changes: &'a Changes,
}

impl<'a> PlanIn<'a> {
    /// The plan behind some names, with its changes.
    pub fn new(input: &'a Value, prefix: &[Key], changes: &'a Changes) -> Self {
        PlanIn { input, place: [prefix, &[Key::Name("resource_changes".into())]].concat(), changes }
    }

    /// The input with these changes only.
    fn only(&self, items: &[Value]) -> Value {
        with_value(self.input, &self.place, &Value::from(items.to_vec()))
    }

    /// The change that a message names.
    fn named(&self, message: &str) -> Option<usize> {
        let mut words = message.split_whitespace().map(|word| {
            word.trim_end_matches(['.', ',', ':', ';', ')']).trim_start_matches('(').trim_matches(['\'', '"', '`'])
        });
        words.find_map(|word| self.changes.by_address.get(word).copied())
    }

    /// Whether a message names a change.
    pub fn names(&self, message: &str) -> bool {
        self.named(message).is_some()
    }

    /// The change that alone gives a result: the one that the message names, else the one that halving finds. With it
    /// the input that has that change only.
    pub fn alone(&self, message: &str, gives: &mut dyn FnMut(Value) -> bool) -> Option<(usize, Value)> {
        let items = &self.changes.items;
        if let Some(index) = self.named(message) {
            let input = self.only(&items[index..=index]);
            if gives(input.clone()) {
                return Some((index, input));
            }
        }
        let (mut from, mut to) = (0, items.len());
        while to - from > 1 {
            let middle = from.midpoint(to);
            if gives(self.only(&items[from..middle])) {
                to = middle;
            } else if gives(self.only(&items[middle..to])) {
                from = middle;
            } else {
                return None;
            }
        }
        (to > from).then(|| (from, self.only(&items[from..to])))
    }

    /// The place of a change.
    pub fn place(&self, index: usize) -> Vec<Key> {
        [&self.place[..], &[Key::Index(index)]].concat()
    }

    /// The place of the only change of an input, and of what it will be.
    pub fn first_after(&self) -> Vec<Key> {
        let mut place = self.place(0);
        place.extend(["change", "after"].map(|name| Key::Name(name.into())));
        place
    }
}
