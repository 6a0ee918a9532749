//! How much a value is when it is written out: a part may be in it twice, and twice in that, so that a few dozen parts
//! make more than any memory or time allows. Comparing and printing go through all of it and cannot be stopped.

use std::collections::HashMap;
use std::sync::Arc;

use regorus::Value;

use super::{Eval, limit};

/// Values with fewer parts are not looked at further.
const SMALL: u32 = 512;
/// Values with more parts than this are neither compared nor printed.
const MOST: u64 = 20_000_000;

/// Refuses a value that is too much to be compared or printed.
pub(crate) fn check(value: &Value) -> Eval<()> {
    if is_small(value) || parts(value, &mut HashMap::new()) <= MOST {
        return Ok(());
    }
    Err(limit(format!("a value has more than {MOST} parts when it is written out (max-rego-parts)")))
}

/// Refuses to compare two values where that would go through too much: the smaller one bounds it.
pub(crate) fn check_two(a: &Value, b: &Value) -> Eval<()> {
    if is_small(a) || is_small(b) { Ok(()) } else { check(a) }
}

fn is_small(value: &Value) -> bool {
    fn count(value: &Value, left: &mut u32) {
        let Some(rest) = left.checked_sub(1) else { return };
        *left = rest;
        match value {
            Value::Array(items) => items.iter().take(SMALL as usize).for_each(|item| count(item, left)),
            Value::Set(items) => items.iter().take(SMALL as usize).for_each(|item| count(item, left)),
            Value::Object(members) => {
                members.iter().take(SMALL as usize).for_each(|(key, item)| {
                    count(key, left);
                    count(item, left);
                });
            }
            Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    match value {
        Value::Array(_) | Value::Set(_) | Value::Object(_) => {
            let mut left = SMALL;
            count(value, &mut left);
            left > 0
        }
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}

/// The parts of a value; what is known of its collections is not counted again.
fn parts(value: &Value, known: &mut HashMap<usize, u64>) -> u64 {
    let address = match value {
        Value::Array(items) => Arc::as_ptr(items) as usize,
        Value::Set(items) => Arc::as_ptr(items) as usize,
        Value::Object(members) => Arc::as_ptr(members) as usize,
        Value::String(text) => return 1 + text.len() as u64 / 16,
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) => return 1,
    };
    if let Some(parts) = known.get(&address) {
        return *parts;
    }
    let mut all = 1_u64;
    let mut add = |item: &Value| all = all.saturating_add(crate::stack::deep(|| parts(item, known)));
    match value {
        Value::Array(items) => items.iter().for_each(&mut add),
        Value::Set(items) => items.iter().for_each(&mut add),
        Value::Object(members) => members.iter().for_each(|(key, item)| {
            add(key);
            add(item);
        }),
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    known.insert(address, all);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_are_shared_count_each_time() {
        let doubled = |depth| (0..depth).fold(Value::from(1_u64), |inner, _| Value::from(vec![inner.clone(), inner]));
        assert_eq!(parts(&doubled(3), &mut HashMap::new()), 15);
        assert!(check(&doubled(20)).is_ok());
        assert!(check(&doubled(60)).is_err());
        assert!(check_two(&doubled(60), &Value::Null).is_ok());
        assert!(check_two(&doubled(60), &doubled(60)).is_err());
    }
}
