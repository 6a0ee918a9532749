//! Arrays, sets and objects; casts and Rego v0's old functions.

use std::collections::{BTreeMap, BTreeSet};

use regorus::Value;
use regorus::value::Object;

use super::arguments::{Got, array, elements, object, set, text, whole};
use super::{Answer, Builtin, Cx, Failure};
use crate::eval::EvalError;

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("count", 1, count),
    Builtin::own("array.flatten", 1, flatten),
    Builtin::own("object.subset", 2, subset),
    Builtin::own("object.get", 3, get),
    Builtin::own("graph.reachable_paths", 2, reachable_paths),
    Builtin::own("numbers.range", 2, range),
    Builtin::own("numbers.range_step", 3, range_step),
    Builtin::own("any", 1, |_, a| Ok(Value::Bool(elements(&a[0])?.contains(&&Value::Bool(true))))),
    Builtin::own("all", 1, |_, a| Ok(Value::Bool(elements(&a[0])?.iter().all(|v| **v == Value::Bool(true))))),
    Builtin::own("set_diff", 2, |_, a| Ok(set(&a[0])?.difference(set(&a[1])?).into_value())),
    Builtin::own("cast_array", 1, cast_array),
    Builtin::own("cast_set", 1, cast_set),
    Builtin::own("cast_string", 1, |_, a| text(&a[0]).map(|_| a[0].clone())),
    Builtin::own("cast_boolean", 1, |_, a| cast(&a[0], |v| matches!(v, Value::Bool(_)))),
    Builtin::own("cast_null", 1, |_, a| cast(&a[0], |v| matches!(v, Value::Null))),
    Builtin::own("cast_object", 1, |_, a| cast(&a[0], |v| matches!(v, Value::Object(_)))),
    Builtin::own("walk", 1, walk),
];

/// The ways through a graph as OPA lists them: a way ends where a node was on one before, which depends on the order.
fn reachable_paths(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let graph = object(&args[0])?;
    let mut ways = Ways { graph, found: BTreeSet::new(), reached: BTreeSet::new() };
    for start in elements(&args[1])? {
        let Some(edges) = graph.get(start) else { continue };
        let edges = elements(edges).unwrap_or_default();
        if edges.is_empty() {
            ways.found.insert(Value::from(vec![start.clone()]));
        }
        for next in edges {
            ways.reached = BTreeSet::from([start]);
            ways.follow(cx, next, &mut vec![start])?;
        }
    }
    Ok(Value::from(ways.found))
}

struct Ways<'g> {
    graph: &'g Object,
    found: BTreeSet<Value>,
    reached: BTreeSet<&'g Value>,
}

impl<'g> Ways<'g> {
    fn follow(&mut self, cx: &mut Cx<'_>, at: &'g Value, way: &mut Vec<&'g Value>) -> Result<(), EvalError> {
        cx.budget.step()?;
        let Some(edges) = self.graph.get(at) else { return self.end(cx, way) };
        let edges = elements(edges).unwrap_or_default();
        way.push(at);
        if edges.is_empty() {
            self.end(cx, way)?;
        }
        for next in edges {
            if self.reached.contains(next) {
                self.end(cx, way)?;
            } else {
                self.reached.insert(at);
                crate::stack::deep(|| self.follow(cx, next, way))?;
            }
        }
        way.pop();
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>, way: &[&Value]) -> Result<(), EvalError> {
        cx.budget.cells(way.len() + 1)?;
        self.found.insert(Value::from(way.iter().map(|&node| node.clone()).collect::<Vec<_>>()));
        Ok(())
    }
}

fn count(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    Ok(Value::from(match &args[0] {
        Value::String(text) => text.chars().count(),
        Value::Array(items) => items.len(),
        Value::Set(items) => items.len(),
        Value::Object(members) => members.len(),
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) => return Err(Failure::Undefined),
    }))
}

fn cast(value: &Value, fits: fn(&Value) -> bool) -> Answer {
    if fits(value) { Ok(value.clone()) } else { Err(Failure::Undefined) }
}

fn cast_array(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let items = elements(&args[0])?.into_iter().cloned().collect::<Vec<_>>();
    cx.budget.cells(items.len())?;
    Ok(Value::from(items))
}

fn cast_set(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let items = elements(&args[0])?.into_iter().cloned().collect::<BTreeSet<_>>();
    cx.budget.cells(items.len())?;
    Ok(Value::from(items))
}

/// The elements, those of inner arrays in their place; one level only.
fn flatten(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let mut list = Vec::new();
    for item in array(&args[0])? {
        match item {
            Value::Array(inner) => list.extend(inner.iter().cloned()),
            item => list.push(item.clone()),
        }
    }
    cx.budget.cells(list.len())?;
    Ok(Value::from(list))
}

fn subset(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    part_of(&args[0], &args[1]).map(Value::Bool).ok_or(Failure::Undefined)
}

/// Whether a value holds another one of its kind, in the members of objects too; none where the kinds have no parts.
fn part_of(all: &Value, part: &Value) -> Option<bool> {
    Some(match (all, part) {
        (Value::Object(all), Value::Object(part)) => part.iter().all(|(key, value)| {
            all.get(key)
                .is_some_and(|there| crate::stack::deep(|| part_of(there, value)).unwrap_or_else(|| there == value))
        }),
        (Value::Set(all), Value::Set(part)) => part.is_subset(all),
        (Value::Array(all), Value::Array(part)) => {
            let (all, part) = (all.as_slice(), part.as_slice());
            part.is_empty() || all.windows(part.len()).any(|window| window == part)
        }
        (Value::Array(all), Value::Set(part)) => part.iter().all(|item| all.contains(item)),
        _ => return None,
    })
}

fn get(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    object(&args[0])?;
    let found = match &args[1] {
        Value::Array(path) => path.iter().fold(args[0].clone(), |at, key| crate::eval::member(&at, key)),
        key => crate::eval::member(&args[0], key),
    };
    Ok(if found == Value::Undefined { args[2].clone() } else { found })
}

fn range(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    steps(cx, whole(&args[0])?, whole(&args[1])?, 1)
}

fn range_step(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let step = whole(&args[2])?;
    if step <= 0 {
        return Err(Failure::Undefined);
    }
    steps(cx, whole(&args[0])?, whole(&args[1])?, step)
}

/// All numbers from one to another, both included where the step reaches them; down where the second is smaller.
fn steps(cx: &mut Cx<'_>, from: i64, to: i64, step: i64) -> Answer {
    let count = from.abs_diff(to) / step.unsigned_abs() + 1;
    cx.budget.cells(usize::try_from(count).unwrap_or(usize::MAX))?;
    let step = if from <= to { step } else { -step };
    let numbers = (0..count).map(|i| Value::from((i128::from(from) + i128::from(i) * i128::from(step)) as i64));
    Ok(Value::from(numbers.collect::<Vec<_>>()))
}

/// All values in a value with their paths: the value itself first.
fn walk(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    fn visit(found: &mut Vec<Value>, path: &mut Vec<Value>, value: &Value, cx: &mut Cx<'_>) -> Got<()> {
        cx.budget.cells(2 + path.len())?;
        found.push(Value::from(vec![Value::from(path.clone()), value.clone()]));
        let pairs: Vec<(Value, &Value)> = match value {
            Value::Array(items) => items.iter().enumerate().map(|(i, item)| (Value::from(i), item)).collect(),
            Value::Set(items) => items.iter().map(|item| (item.clone(), item)).collect(),
            Value::Object(members) => members.iter_sorted().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return Ok(()),
        };
        for (key, inner) in pairs {
            path.push(key);
            crate::stack::deep(|| visit(found, path, inner, cx))?;
            path.pop();
        }
        Ok(())
    }
    let mut found = Vec::new();
    visit(&mut found, &mut Vec::new(), &args[0], cx)?;
    Ok(Value::from(found))
}

/// An object of named values.
pub(super) fn named<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::from(members.into_iter().map(|(name, value)| (Value::from(name), value)).collect::<BTreeMap<_, _>>())
}
