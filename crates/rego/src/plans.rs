//! Where a result about a plan is: the resource that gives it, found by asking about that resource alone.

use std::collections::HashMap;

use regorus::Value;

use crate::input::{Key, with_value};

/// A plan in an input: what changes, and under which addresses.
pub(crate) struct PlanIn<'a> {
    input: &'a Value,
    /// Where the list of changes is.
    changes: Vec<Key>,
    items: Vec<Value>,
    by_address: HashMap<String, usize>,
}

impl<'a> PlanIn<'a> {
    /// The plan behind some names; none where there is no list of changes.
    pub fn new(input: &'a Value, prefix: &[Key]) -> Option<Self> {
        let changes = [prefix, &[Key::Name("resource_changes".into())]].concat();
        let list = changes.iter().fold(input.clone(), |at, key| crate::eval::member(&at, &key.value()));
        let Value::Array(items) = list else { return None };
        let items = items.iter().cloned().collect::<Vec<_>>();
        let address =
            |item: &Value| crate::eval::member(item, &Value::from("address")).as_string().ok().map(ToString::to_string);
        let by_address = items.iter().enumerate().filter_map(|(i, item)| Some((address(item)?, i))).collect();
        Some(PlanIn { input, changes, items, by_address })
    }

    /// The input with these changes only.
    fn only(&self, items: &[Value]) -> Value {
        with_value(self.input, &self.changes, &Value::from(items.to_vec()))
    }

    /// The change that a message names.
    fn named(&self, message: &str) -> Option<usize> {
        let mut words = message.split_whitespace().map(|word| {
            word.trim_end_matches(['.', ',', ':', ';', ')']).trim_start_matches('(').trim_matches(['\'', '"', '`'])
        });
        words.find_map(|word| self.by_address.get(word).copied())
    }

    /// Whether a message names a change.
    pub fn names(&self, message: &str) -> bool {
        self.named(message).is_some()
    }

    /// The change that alone gives a result: the one that the message names, else the one that halving finds. With it
    /// the input that has that change only.
    pub fn alone(&self, message: &str, gives: &mut dyn FnMut(Value) -> bool) -> Option<(usize, Value)> {
        if let Some(index) = self.named(message) {
            let input = self.only(&self.items[index..=index]);
            if gives(input.clone()) {
                return Some((index, input));
            }
        }
        let (mut from, mut to) = (0, self.items.len());
        while to - from > 1 {
            let middle = from.midpoint(to);
            if gives(self.only(&self.items[from..middle])) {
                to = middle;
            } else if gives(self.only(&self.items[middle..to])) {
                from = middle;
            } else {
                return None;
            }
        }
        (to > from).then(|| (from, self.only(&self.items[from..to])))
    }

    /// The place of a change.
    pub fn place(&self, index: usize) -> Vec<Key> {
        [&self.changes[..], &[Key::Index(index)]].concat()
    }

    /// The place of the only change of an input, and of what it will be.
    pub fn first_after(&self) -> Vec<Key> {
        let mut place = self.place(0);
        place.extend(["change", "after"].map(|name| Key::Name(name.into())));
        place
    }
}
