//! References: through values, and through data, where rules and base documents lie over each other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use regorus::Value;

use super::{Eval, EvalError, Frame, Machine};
use crate::compile::program::{Expr, GroupId, GroupKind, Head, Node, Ref};

/// What an expression without a value stands for.
static UNDEFINED: Value = Value::Undefined;

/// How far a reference has been followed.
#[derive(Debug, Clone)]
pub(super) enum Cursor<'p> {
    Value(Value),
    /// A place in data that has rules at or below it.
    Place(Place<'p>),
}

/// A place in data: the rules' node, and the base document there.
#[derive(Debug, Clone)]
pub(super) struct Place<'p> {
    node: &'p Node,
    base: Value,
    path: Vec<Arc<str>>,
}

impl Cursor<'_> {
    /// Whether its members have names.
    fn has_names(&self) -> bool {
        match self {
            Cursor::Value(value) => matches!(value, Value::Object(_)),
            Cursor::Place(place) => !matches!(place.base, Value::Array(_)),
        }
    }

    pub fn is_undefined(&self) -> bool {
        matches!(self, Cursor::Value(Value::Undefined))
    }
}

/// A member, element or item; undefined where there is none.
pub(crate) fn member(value: &Value, key: &Value) -> Value {
    member_in(value, key).clone()
}

/// The same, where it stands.
pub(super) fn member_in<'v>(value: &'v Value, key: &Value) -> &'v Value {
    let found = match value {
        Value::Object(members) => members.get(key),
        Value::Array(items) => match key {
            Value::Number(number) => number.as_u64().and_then(|i| items.get(usize::try_from(i).ok()?)),
            _ => None,
        },
        Value::Set(items) => items.get(key),
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    };
    found.unwrap_or(&UNDEFINED)
}

/// A document with a value put at a path; what is in the way gives way.
pub(crate) fn put(document: Value, path: &[Arc<str>], value: Value) -> Value {
    let Some((first, rest)) = path.split_first() else { return value };
    let key = Value::String(first.clone());
    let mut members = match document {
        Value::Object(members) => Arc::unwrap_or_clone(members),
        _ => regorus::value::Object::new(),
    };
    let inner = members.get(&key).cloned().unwrap_or(Value::Undefined);
    members.insert(key, put(inner, rest, value));
    members.into_value()
}

/// What two rules put at one place: objects and sets together, equal values once; none where they differ.
fn joined(a: &Value, b: Value) -> Option<Value> {
    match (a, &b) {
        (Value::Undefined, _) => Some(b),
        (Value::Object(first), Value::Object(second)) => {
            let mut all = (**first).clone();
            for (key, value) in second.iter() {
                let there = all.get(key).cloned().unwrap_or(Value::Undefined);
                all.insert(key.clone(), crate::stack::deep(|| joined(&there, value.clone()))?);
            }
            Some(all.into_value())
        }
        (Value::Set(first), Value::Set(second)) => Some(first.union(second).into_value()),
        _ => (*a == b).then_some(b),
    }
}

impl<'p> Machine<'p> {
    /// What an expression stands for, where it needs no evaluation: constants, variables, and members of variables and of
    /// the input. Counting who holds a value costs more than finding it, most of all between threads.
    pub(super) fn there<'v>(&'v self, expr: &'v Expr, frame: &'v Frame) -> Option<&'v Value> {
        match expr {
            Expr::Const(value) => Some(value),
            Expr::Slot(slot) => Some(&frame[*slot as usize]),
            Expr::Ref(reference) => self.referred(reference, frame),
            Expr::Array(_) | Expr::Set(_) | Expr::Object(_) | Expr::Compr(_) | Expr::Call(_) => None,
        }
    }

    fn referred<'v>(&'v self, reference: &'v Ref, frame: &'v Frame) -> Option<&'v Value> {
        let mut at = match &reference.head {
            Head::Input => &self.context.input,
            Head::Slot(slot) => &frame[*slot as usize],
            Head::Data | Head::Group(_) | Head::Value(_) => return None,
        };
        for key in &reference.path {
            at = match key {
                Expr::Const(key) => member_in(at, key),
                Expr::Slot(slot) => member_in(at, &frame[*slot as usize]),
                Expr::Ref(_) | Expr::Array(_) | Expr::Set(_) | Expr::Object(_) | Expr::Compr(_) | Expr::Call(_) => {
                    return None;
                }
            };
        }
        Some(at)
    }

    pub(super) fn root(&self) -> Cursor<'p> {
        self.place(&self.program.tree, self.context.data.clone(), Vec::new())
    }

    /// A place, or the base document alone where `with` has replaced it or where no rule is below.
    fn place(&self, node: &'p Node, base: Value, path: Vec<Arc<str>>) -> Cursor<'p> {
        if self.context.replaced.iter().any(|replaced| path.starts_with(replaced)) {
            return Cursor::Value(base);
        }
        Cursor::Place(Place { node, base, path })
    }

    pub(super) fn reference(&mut self, reference: &'p Ref, frame: &mut Frame) -> Eval<Value> {
        if let Some(value) = self.referred(reference, frame) {
            return Ok(value.clone());
        }
        let mut at = match &reference.head {
            Head::Input => Cursor::Value(self.context.input.clone()),
            Head::Data => self.root(),
            Head::Group(id) => Cursor::Value(self.group_or_base(*id)?),
            Head::Slot(slot) => Cursor::Value(frame[*slot as usize].clone()),
            Head::Value(expr) => Cursor::Value(self.expr(expr, frame)?),
        };
        // In base documents a number finds the member of that name, as a path of OPA's store does.
        let mut is_base = matches!(reference.head, Head::Data);
        for key in &reference.path {
            let mut key = self.expr(key, frame)?;
            is_base &= !matches!(&at, Cursor::Place(place) if place.node.group.is_some());
            if is_base && matches!(key, Value::Number(_)) && at.has_names() {
                key = Value::from(key.to_string());
            }
            at = self.step(at, &key)?;
            if at.is_undefined() {
                return Ok(Value::Undefined);
            }
        }
        self.value_of(at)
    }

    /// A rule's value, or what `with` has put in its place.
    pub(super) fn group_or_base(&mut self, id: GroupId) -> Eval<Value> {
        if !self.context.replaced.is_empty() {
            let path = &self.program.groups[id as usize].path;
            if self.context.replaced.iter().any(|replaced| path.starts_with(replaced)) {
                let base =
                    path.iter().fold(self.context.data.clone(), |at, part| member(&at, &Value::String(part.clone())));
                return Ok(base);
            }
        }
        self.group(id)
    }

    pub(super) fn step(&mut self, at: Cursor<'p>, key: &Value) -> Eval<Cursor<'p>> {
        let place = match at {
            Cursor::Value(value) => return Ok(Cursor::Value(member(&value, key))),
            Cursor::Place(place) => place,
        };
        if !place.node.children.is_empty() && self.has_rules(&place) {
            let value = self.value_of(Cursor::Place(place))?;
            return Ok(Cursor::Value(member(&value, key)));
        }
        if let Value::String(name) = key
            && let Some(child) = place.node.children.get(name)
        {
            let mut path = place.path;
            path.push(name.clone());
            return Ok(self.place(child, member(&place.base, key), path));
        }
        match self.rules_at(&place)? {
            Some(value) => Ok(Cursor::Value(member(&value, key))),
            None => Ok(Cursor::Value(member(&place.base, key))),
        }
    }

    fn has_rules(&self, place: &Place<'p>) -> bool {
        place.node.group.is_some_and(|id| !matches!(self.program.groups[id as usize].kind, GroupKind::Function(_)))
    }

    /// The value of the rule at a place itself; none where there is no such rule.
    fn rules_at(&mut self, place: &Place<'p>) -> Eval<Option<Value>> {
        match place.node.group {
            Some(id) if !matches!(self.program.groups[id as usize].kind, GroupKind::Function(_)) => {
                self.group(id).map(Some)
            }
            Some(_) | None => Ok(None),
        }
    }

    /// All names at a place, in order.
    pub(super) fn keys(&mut self, place: &Place<'p>) -> Eval<BTreeSet<Value>> {
        let mut keys = BTreeSet::new();
        let value = self.rules_at(place)?;
        for value in [Some(&place.base), value.as_ref()].into_iter().flatten() {
            match value {
                Value::Object(members) => keys.extend(members.keys().cloned()),
                Value::Set(items) => keys.extend(items.iter().cloned()),
                Value::Array(items) => keys.extend((0..items.len()).map(Value::from)),
                Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        keys.extend(place.node.children.keys().map(|name| Value::String(name.clone())));
        Ok(keys)
    }

    /// Everything at a place as one value.
    pub(super) fn value_of(&mut self, at: Cursor<'p>) -> Eval<Value> {
        let place = match at {
            Cursor::Value(value) => return Ok(value),
            Cursor::Place(place) => place,
        };
        let own = self.rules_at(&place)?;
        if place.node.children.is_empty() {
            return Ok(own.unwrap_or(match place.node.group {
                Some(_) => Value::Undefined,
                None if place.base == Value::Undefined => Value::new_object(),
                None => place.base,
            }));
        }
        let mut members = BTreeMap::new();
        for value in [Some(&place.base), own.as_ref()].into_iter().flatten() {
            if let Value::Object(object) = value {
                members.extend(object.iter().map(|(key, value)| (key.clone(), value.clone())));
            }
        }
        for (name, child) in &place.node.children {
            let key = Value::String(name.clone());
            let mut path = place.path.clone();
            path.push(name.clone());
            let base = member(&place.base, &key);
            // As in OPA the base document stands where a rule gives a value to the same place.
            let is_given = child.children.is_empty() && child.group.is_some() && base != Value::Undefined;
            let value = if is_given { base } else { self.value_of(self.place(child, base, path))? };
            if value == Value::Undefined {
                continue;
            }
            let there = own.as_ref().map_or(Value::Undefined, |own| member(own, &key));
            let value = joined(&there, value).ok_or_else(|| EvalError {
                at: None,
                message: format!("object keys have one value, {key} has two"),
                is_limit: false,
            })?;
            members.insert(key, value);
        }
        Ok(Value::from(members))
    }
}
