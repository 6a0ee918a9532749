//! Rules: one value, functions, sets and objects put together.

use std::collections::{BTreeMap, BTreeSet};

use regorus::Value;

use super::{Eval, EvalError, Frame, Machine};
use crate::compile::program::{Branch, Definition, Expr, Group, GroupId, GroupKind, Pattern, Stmt};

/// A set or object that is being put together.
#[derive(Debug)]
enum Made {
    Set(BTreeSet<Value>),
    Object(BTreeMap<Value, Made>),
    Value(Value),
}

impl Made {
    fn finish(self) -> Value {
        match self {
            Made::Set(items) => Value::from(items),
            Made::Object(members) => {
                Value::from(members.into_iter().map(|(key, made)| (key, made.finish())).collect::<BTreeMap<_, _>>())
            }
            Made::Value(value) => value,
        }
    }

    /// Puts a value in; false where another one is there.
    fn put(&mut self, path: &[Value], value: Value, is_member: bool) -> bool {
        let Some((key, rest)) = path.split_first() else {
            return match self {
                Made::Set(items) if is_member => {
                    items.insert(value);
                    true
                }
                Made::Value(there) if !is_member => *there == value,
                Made::Set(_) | Made::Value(_) | Made::Object(_) => false,
            };
        };
        match self {
            Made::Object(members) => match members.get_mut(key) {
                Some(inner) => inner.put(rest, value, is_member),
                None => {
                    let inner = match (rest.is_empty(), is_member) {
                        (true, false) => Made::Value(value),
                        (true, true) => Made::Set(BTreeSet::from([value])),
                        (false, _) => {
                            let mut inner = Made::Object(BTreeMap::new());
                            if !inner.put(rest, value, is_member) {
                                return false;
                            }
                            inner
                        }
                    };
                    members.insert(key.clone(), inner);
                    true
                }
            },
            Made::Set(_) | Made::Value(_) => false,
        }
    }
}

impl<'p> Machine<'p> {
    /// A rule's value, evaluated once in a context.
    pub(super) fn group(&mut self, id: GroupId) -> Eval<Value> {
        if let Some(value) = self.kept.get(id) {
            return Ok(value.clone());
        }
        let program = self.program;
        let group = &program.groups[id as usize];
        let value = self.deeper(|machine| match group.kind {
            GroupKind::Complete => machine.complete(group, &[]),
            GroupKind::Partial { is_set } => machine.partial(&group.definitions, is_set),
            GroupKind::Function(_) => Ok(Value::Undefined),
        })?;
        self.kept.put(id, value.clone());
        Ok(value)
    }

    pub(super) fn function(&mut self, id: GroupId, args: &[Value]) -> Eval<Value> {
        let program = self.program;
        self.deeper(|machine| machine.complete(&program.groups[id as usize], args))
    }

    pub(super) fn one_definition(&mut self, id: GroupId, definition: usize) -> Eval<Value> {
        let program = self.program;
        let group = &program.groups[id as usize];
        let definition = &group.definitions[definition];
        self.deeper(|machine| match group.kind {
            GroupKind::Complete => machine.first_branch(definition, &[]),
            GroupKind::Partial { is_set } => machine.partial(std::slice::from_ref(definition), is_set),
            GroupKind::Function(_) => Ok(Value::Undefined),
        })
    }

    fn deeper(&mut self, evaluate: impl FnOnce(&mut Self) -> Eval<Value>) -> Eval<Value> {
        self.budget.depth(self.depth)?;
        self.depth += 1;
        let result = crate::stack::deep(|| evaluate(self));
        self.depth -= 1;
        result
    }

    fn complete(&mut self, group: &'p Group, args: &[Value]) -> Eval<Value> {
        let mut found = Value::Undefined;
        for definition in &group.definitions {
            let value = self.first_branch(definition, args)?;
            if value == Value::Undefined {
                continue;
            }
            if group.early_exit {
                return Ok(value);
            }
            super::size::check_two(&found, &value)?;
            if found != Value::Undefined && found != value {
                let what = match group.kind {
                    GroupKind::Function(_) => "functions give one value for the same arguments",
                    GroupKind::Complete | GroupKind::Partial { .. } => "complete rules give one value",
                };
                return Err(conflict(definition, &format!("{what}, here are two: {found} and {value}")));
            }
            found = value;
        }
        match &group.default {
            Some(default) if found == Value::Undefined => self.first_branch(default, args),
            Some(_) | None => Ok(found),
        }
    }

    /// The value of the first branch that holds.
    fn first_branch(&mut self, definition: &'p Definition, args: &[Value]) -> Eval<Value> {
        self.budget.step()?;
        let mut frame = vec![Value::Undefined; definition.slots as usize];
        for (pattern, arg) in definition.params.iter().zip(args) {
            if !self.fits(pattern, arg, &mut frame)? {
                return Ok(Value::Undefined);
            }
        }
        self.mark(definition.mark);
        for branch in &definition.branches {
            let value = self.branch(definition, branch, &mut frame)?;
            if value != Value::Undefined {
                return Ok(value);
            }
        }
        Ok(Value::Undefined)
    }

    fn branch(&mut self, definition: &'p Definition, branch: &'p Branch, frame: &mut Frame) -> Eval<Value> {
        let mut found = Value::Undefined;
        let mut other = None;
        self.run(&branch.block.stmts, frame, &mut |machine, frame| {
            let value = machine.expr(&branch.value, frame)?;
            if value == Value::Undefined {
                return Ok(false);
            }
            if found == Value::Undefined {
                machine.mark(branch.mark);
                found = value;
                // A constant cannot conflict with itself.
                return Ok(matches!(branch.value, Expr::Const(_)));
            }
            super::size::check_two(&found, &value)?;
            if found != value {
                other = Some(value);
            }
            Ok(other.is_some())
        })?;
        match other {
            Some(other) => Err(conflict(definition, &format!("this rule gives two values: {found} and {other}"))),
            None => Ok(found),
        }
    }

    fn partial(&mut self, definitions: &'p [Definition], is_set: bool) -> Eval<Value> {
        let mut made = if is_set { Made::Set(BTreeSet::new()) } else { Made::Object(BTreeMap::new()) };
        for definition in definitions {
            self.budget.step()?;
            self.mark(definition.mark);
            let Some(branch) = definition.branches.first() else { continue };
            let mut frame = vec![Value::Undefined; definition.slots as usize];
            let mut clash = None;
            self.run(&branch.block.stmts, &mut frame, &mut |machine, frame| {
                let Some(path) = machine.exprs(&branch.path, frame)? else { return Ok(false) };
                let value = machine.expr(&branch.value, frame)?;
                if value == Value::Undefined {
                    return Ok(false);
                }
                machine.mark(branch.mark);
                machine.budget.cells(1 + path.len())?;
                path.iter().chain([&value]).try_for_each(super::size::check)?;
                if !made.put(&path, value, branch.is_member) {
                    clash = path.last().cloned();
                    return Ok(true);
                }
                Ok(false)
            })?;
            if let Some(key) = clash {
                return Err(conflict(definition, &format!("object keys have one value, {key} has two")));
            }
        }
        Ok(made.finish())
    }
}

fn conflict(definition: &Definition, message: &str) -> EvalError {
    EvalError { at: Some((definition.file, definition.span)), message: message.to_owned(), is_limit: false }
}

impl<'p> Machine<'p> {
    /// Which statement of a branch keeps it from holding: the one behind the longest run of statements that hold, with
    /// the values that its operands have.
    pub(crate) fn failing(&mut self, definition: &'p Definition, branch: &'p Branch) -> Option<(u32, Vec<Value>)> {
        let stmts = &branch.block.stmts;
        let mut last = None;
        for end in 0..stmts.len() {
            let mut frame = vec![Value::Undefined; definition.slots as usize];
            self.budget.start();
            let holds = self.run(&stmts[..=end], &mut frame, &mut |_, _| Ok(true));
            last = crate::testing::mark_of(&stmts[end]).or(last);
            if !matches!(holds, Ok(true)) {
                return last.map(|mark| (mark, self.operands(&stmts[..end], &stmts[end], definition)));
            }
        }
        None
    }

    /// The keys of all members that a definition of an object gets to, whether or not it then defines them: those of the
    /// solutions of as many statements as bind them.
    pub(crate) fn tried(&mut self, definition: &'p Definition) -> Vec<Vec<Value>> {
        let Some(branch) = definition.branches.first() else { return Vec::new() };
        let stmts = &branch.block.stmts;
        for end in 0..=stmts.len() {
            let (mut keys, mut frame) = (Vec::new(), vec![Value::Undefined; definition.slots as usize]);
            self.budget.start();
            let ran = self.run(&stmts[..end], &mut frame, &mut |machine, frame| {
                keys.extend(machine.exprs(&branch.path, frame)?);
                Ok(false)
            });
            if ran.is_err() || !keys.is_empty() {
                return keys;
            }
        }
        Vec::new()
    }

    fn operands(&mut self, before: &'p [Stmt], stmt: &'p Stmt, definition: &'p Definition) -> Vec<Value> {
        let mut values = Vec::new();
        let mut frame = vec![Value::Undefined; definition.slots as usize];
        let reached = self.run(before, &mut frame, &mut |machine, frame| {
            let operands: Vec<&'p Expr> = match stmt {
                Stmt::Match(Pattern::Equal(left), right) => vec![left, right],
                Stmt::Match(_, right) => vec![right],
                Stmt::Test(Expr::Call(call)) => call.args.iter().collect(),
                Stmt::Test(expr) => vec![expr],
                Stmt::Mark(_)
                | Stmt::Walk(_)
                | Stmt::Not(_)
                | Stmt::Any(_)
                | Stmt::Every(_)
                | Stmt::With(..)
                | Stmt::Print(_) => Vec::new(),
            };
            for expr in operands {
                if !matches!(expr, Expr::Const(_)) {
                    values.push(machine.expr(expr, frame)?);
                }
            }
            Ok(true)
        });
        match reached {
            Ok(_) => values,
            Err(_) => Vec::new(),
        }
    }
}
