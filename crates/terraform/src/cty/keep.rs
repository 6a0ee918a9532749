//! Leaving parts of a value as they were.

use super::{Kind, Marks, Step, Str, Value};

impl Value {
    /// This value with the part at `steps` as it is in `before`; unchanged where one of them has no such part. Of a map
    /// the one key counts, be it that it comes or goes.
    #[must_use]
    pub fn keeping(&self, before: &Value, steps: &[Step]) -> Value {
        match steps.split_first() {
            None => before.clone(),
            Some((Step::Key(key), [])) if self.kind() == Kind::Map => self.keeping_key(before, key),
            // What a key would select of anything but a map is the whole to Terraform.
            Some((Step::Key(_), [])) => before.clone(),
            Some((step, rest)) => self.keeping_part(before, step, rest).unwrap_or_else(|| self.clone()),
        }
    }

    fn keeping_key(&self, before: &Value, key: &Str) -> Value {
        let (Some(now), Some(then), Some(of)) = (self.as_map(), before.as_map(), self.ty().element().cloned()) else {
            return self.clone();
        };
        let others = now.iter().filter(|(name, _)| name != key).cloned();
        let kept = then.get(key).map(|value| (key.clone(), value.clone()));
        Value::map(of, others.chain(kept).collect()).marked(self.marks())
    }

    fn keeping_part(&self, before: &Value, step: &Step, rest: &[Step]) -> Option<Value> {
        let then = match step {
            Step::Attr(name) | Step::Key(name) => before.as_map()?.get(name)?,
            Step::Index(index) => before.as_elements()?.get(usize::try_from(*index).ok()?)?,
            Step::Any => return None,
        };
        let then = then.clone().marked(before.marks());
        self.with_part(step, |now| now.keeping(&then, rest))
    }

    /// The value with a mark on what a path leads to, as far as that is there. What leads into a set marks all of it,
    /// as its elements have no marks of their own.
    #[must_use]
    pub fn marked_at(&self, steps: &[Step], marks: Marks) -> Value {
        match steps.split_first() {
            Some((step, rest)) if self.kind() != Kind::Set => {
                self.with_part(step, |part| part.marked_at(rest, marks)).unwrap_or_else(|| self.clone())
            }
            Some(_) | None => self.clone().marked(marks),
        }
    }

    /// The value with one of its parts changed; `None` if it has no such part.
    fn with_part(&self, step: &Step, change: impl Fn(&Value) -> Value) -> Option<Value> {
        let changed = match step {
            Step::Attr(name) | Step::Key(name) => {
                self.as_map()?.get(name)?;
                let change = |(key, value): &(Str, Value)| {
                    (key.clone(), if key == name { change(value) } else { value.clone() })
                };
                let entries = self.as_map()?.iter().map(change).collect();
                match self.ty().element() {
                    Some(of) => Value::map(of.clone(), entries),
                    None => Value::object(entries),
                }
            }
            Step::Index(index) => {
                let index = usize::try_from(*index).ok()?;
                let mut elements = self.as_elements().filter(|_| self.kind() != Kind::Set)?.to_vec();
                let now = elements.get_mut(index)?;
                *now = change(now);
                match self.ty().element() {
                    Some(of) => Value::list(of.clone(), elements),
                    None => Value::tuple(elements),
                }
            }
            Step::Any => return None,
        };
        Some(changed.marked(self.marks()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cty::Type;

    fn map(entries: &[(&str, &str)]) -> Value {
        Value::map(Type::String, entries.iter().map(|(key, value)| ((*key).into(), Value::string(*value))).collect())
    }

    #[test]
    fn a_key_of_a_map_stays_comes_and_goes() {
        let key = [Step::Key("a".into())];
        assert_eq!(
            map(&[("a", "new"), ("b", "new")]).keeping(&map(&[("a", "old")]), &key),
            map(&[("a", "old"), ("b", "new")])
        );
        assert_eq!(map(&[("b", "new")]).keeping(&map(&[("a", "old")]), &key), map(&[("a", "old"), ("b", "new")]));
        assert_eq!(map(&[("a", "new")]).keeping(&map(&[]), &key), map(&[]));
    }

    #[test]
    fn what_is_not_there_is_not_kept() {
        let object = |text: &str| Value::object(vec![("x".into(), Value::tuple(vec![Value::string(text)]))]);
        let first = [Step::Attr("x".into()), Step::Index(0)];
        assert_eq!(object("new").keeping(&object("old"), &first), object("old"));
        assert_eq!(object("new").keeping(&object("old"), &[Step::Attr("y".into())]), object("new"));
        assert_eq!(object("new").keeping(&object("old"), &[Step::Attr("x".into()), Step::Index(1)]), object("new"));
    }
}
