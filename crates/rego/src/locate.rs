//! Which place of its input a result hangs on: found by taking places away and asking again.

use regorus::Value;

use crate::input::{Key, with_value};
use crate::reads::Reads;
use crate::unknowns;

/// So many places that the rule names are tried.
const MAX_NAMED: usize = 16;
/// So many places below the one that was found are tried.
const MAX_BELOW: usize = 24;

/// Looks for places on one input.
pub(crate) struct Search<'a> {
    pub input: &'a Value,
    pub reads: &'a Reads,
    /// Only places behind these names count; what is found is told from there on.
    pub prefix: &'a [&'a str],
    /// Whether the result is gone with another input.
    pub is_gone: &'a mut dyn FnMut(Value) -> bool,
}

impl Search<'_> {
    /// The deepest place that the rule names whose removal takes the result away, and from there down as long as one
    /// member alone decides. `likely` is tried first: where an earlier result of the same rule was.
    pub fn find(&mut self, likely: Option<&[Key]>) -> Option<Vec<Key>> {
        let prefix = self.prefix.iter().map(|name| Key::Name((*name).into())).collect::<Vec<_>>();
        if let Some(likely) = likely.filter(|path| !path.is_empty()) {
            let place = [&prefix[..], likely].concat();
            if at(self.input, &place).is_some() && self.decides(&place) {
                return Some(likely.to_vec());
            }
        }
        let mut places = self
            .reads
            .input
            .iter()
            .map(|read| read.iter().cloned().map(Key::Name).collect::<Vec<_>>())
            .filter(|path| path.starts_with(&prefix))
            .flat_map(|path| unknowns::existing(self.input, &path))
            .collect::<Vec<_>>();
        places.sort_by_key(|path| std::cmp::Reverse(path.len()));
        places.truncate(MAX_NAMED);
        let mut place = places.into_iter().find(|place| self.decides(place))?;
        let mut left = MAX_BELOW;
        while let Some(below) = self.only_member(&place, &mut left) {
            place = below;
        }
        Some(place[prefix.len()..].to_vec())
    }

    /// The member below a place that alone decides, told from that place on; `likely` is tried first.
    pub fn below(&mut self, place: &[Key], likely: Option<&[Key]>) -> Option<Vec<Key>> {
        if let Some(likely) = likely {
            let whole = [place, likely].concat();
            if at(self.input, &whole).is_some() && self.decides(&whole) {
                return Some(likely.to_vec());
            }
        }
        let mut left = MAX_BELOW;
        let mut found = self.only_member(place, &mut left)?;
        while let Some(below) = self.only_member(&found, &mut left) {
            found = below;
        }
        Some(found[place.len()..].to_vec())
    }

    fn decides(&mut self, place: &[Key]) -> bool {
        (self.is_gone)(with_value(self.input, place, &Value::Undefined))
    }

    /// The member of a place that decides, if it is the only one.
    fn only_member(&mut self, place: &[Key], left: &mut usize) -> Option<Vec<Key>> {
        let keys = match at(self.input, place)? {
            Value::Object(members) => {
                let name = |key: &Value| match key {
                    Value::String(name) => Some(Key::Name(name.clone())),
                    _ => None,
                };
                members.iter_sorted().map(|(key, _)| name(key)).collect::<Option<Vec<_>>>()?
            }
            Value::Array(items) => (0..items.len()).map(Key::Index).collect(),
            Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Set(_) => {
                return None;
            }
        };
        *left = left.checked_sub(keys.len())?;
        let mut found = None;
        for key in keys {
            let below = [place, std::slice::from_ref(&key)].concat();
            if self.decides(&below) {
                if found.is_some() {
                    return None;
                }
                found = Some(below);
            }
        }
        found
    }
}

/// What stands at a place; none where nothing does.
fn at(document: &Value, place: &[Key]) -> Option<Value> {
    let mut value = document.clone();
    for key in place {
        value = crate::eval::member(&value, &key.value());
    }
    (value != Value::Undefined).then_some(value)
}
