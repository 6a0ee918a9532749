//! Bodies: each statement in turn, and what follows it once for every solution.

use std::sync::Arc;

use regorus::Value;
use regorus::value::Array;

use super::index::{self, Guard};
use super::refs::Cursor;
use super::{Eval, Frame, Machine, Next};
use crate::compile::program::{Block, Every, Expr, Head, Pattern, Slot, Step, Stmt, Walk};

/// The guards right behind a walk: `rc := input.resource_changes[_]`, then `rc.type == "aws_s3_bucket"` and perhaps
/// `rc.change.after.bucket == other.change.after.id`. They only look, so nothing is lost with an element that one of them
/// turns away.
fn guards_of<'p>(walk: &'p Walk, rest: &'p [Stmt]) -> impl Iterator<Item = Guard<'p>> {
    let bound = match &walk.target {
        Pattern::Bind(bound) => Some(*bound),
        Pattern::Any | Pattern::Equal(_) | Pattern::Array(_) | Pattern::Object(_) => None,
    };
    let key = match walk.steps.last() {
        Some(Step::Each(Pattern::Bind(key))) => Some(*key),
        Some(_) | None => None,
    };
    let is_new = move |slot: Slot| Some(slot) == bound || Some(slot) == key;
    let guard = move |stmt: &'p Stmt| {
        let Stmt::Match(Pattern::Equal(left), right) = stmt else { return None };
        [(left, right), (right, left)].into_iter().find_map(|(of_element, wanted)| {
            let Expr::Ref(reference) = of_element else { return None };
            match &reference.head {
                Head::Slot(slot) if Some(*slot) == bound && is_known(wanted, &is_new) => {
                    Guard::new(&reference.path, wanted)
                }
                Head::Slot(_) | Head::Input | Head::Data | Head::Group(_) | Head::Value(_) => None,
            }
        })
    };
    rest.iter().filter(|stmt| !matches!(stmt, Stmt::Mark(_))).map_while(guard)
}

/// Whether a value is there before a walk begins that binds the slots which are new.
fn is_known(expr: &Expr, is_new: &dyn Fn(Slot) -> bool) -> bool {
    match expr {
        Expr::Const(_) => true,
        Expr::Slot(slot) => !is_new(*slot),
        Expr::Ref(reference) => {
            let is_there = match &reference.head {
                Head::Input => true,
                Head::Slot(slot) => !is_new(*slot),
                Head::Data | Head::Group(_) | Head::Value(_) => false,
            };
            is_there && reference.path.iter().all(|key| is_known(key, is_new))
        }
        Expr::Array(_) | Expr::Set(_) | Expr::Object(_) | Expr::Compr(_) | Expr::Call(_) => false,
    }
}

/// Defined and not false.
fn is_true(value: &Value) -> bool {
    !matches!(value, Value::Undefined | Value::Bool(false))
}

impl<'p> Machine<'p> {
    /// Runs statements, and `next` for every solution. Whether no further solutions are wanted.
    pub(super) fn run(&mut self, stmts: &'p [Stmt], frame: &mut Frame, next: Next<'_, 'p>) -> Eval<bool> {
        for (i, stmt) in stmts.iter().enumerate() {
            match stmt {
                Stmt::Mark(mark) => {
                    self.budget.step()?;
                    self.mark(*mark);
                }
                Stmt::Test(expr) => {
                    let holds = match self.there(expr, frame) {
                        Some(value) => is_true(value),
                        None => is_true(&self.expr(expr, frame)?),
                    };
                    if !holds {
                        return Ok(false);
                    }
                }
                Stmt::Match(pattern, expr) => {
                    if !self.matches(pattern, expr, frame)? {
                        return Ok(false);
                    }
                }
                Stmt::Not(block) => {
                    if self.holds(block, frame)? {
                        return Ok(false);
                    }
                }
                Stmt::Any(blocks) => {
                    let mut holds = false;
                    for block in blocks {
                        holds = self.holds(block, frame)?;
                        if holds {
                            break;
                        }
                    }
                    if !holds {
                        return Ok(false);
                    }
                }
                Stmt::Every(every) => {
                    if !self.every(every, frame)? {
                        return Ok(false);
                    }
                }
                Stmt::Print(args) => self.print(args, frame)?,
                Stmt::Walk(walk) => {
                    let rest = &stmts[i + 1..];
                    return self.walk(walk, rest, frame, &mut |machine, frame| machine.run(rest, frame, next));
                }
                Stmt::With(replacements, block) => {
                    let Some(mut context) = self.replaced(replacements, frame)? else { return Ok(false) };
                    let mut kept = super::Kept::default();
                    let rest = &stmts[i + 1..];
                    self.exchange(&mut context, &mut kept);
                    let result = self.run(&block.stmts, frame, &mut |machine, frame| {
                        // What follows is evaluated without the replacements.
                        machine.exchange(&mut context, &mut kept);
                        let result = machine.run(rest, frame, next);
                        machine.exchange(&mut context, &mut kept);
                        result
                    });
                    self.exchange(&mut context, &mut kept);
                    return result;
                }
            }
        }
        next(self, frame)
    }

    fn matches(&mut self, pattern: &'p Pattern, expr: &'p Expr, frame: &mut Frame) -> Eval<bool> {
        if let Pattern::Equal(wanted) = pattern
            && let (Some(wanted), Some(value)) = (self.there(wanted, frame), self.there(expr, frame))
        {
            super::size::check_two(wanted, value)?;
            return Ok(*value != Value::Undefined && wanted == value);
        }
        let value = self.expr(expr, frame)?;
        self.fits(pattern, &value, frame)
    }

    /// Whether a block has a solution.
    pub(super) fn holds(&mut self, block: &'p Block, frame: &mut Frame) -> Eval<bool> {
        self.run(&block.stmts, frame, &mut |_, _| Ok(true))
    }

    fn every(&mut self, every: &'p Every, frame: &mut Frame) -> Eval<bool> {
        let domain = self.expr(&every.domain, frame)?;
        let pairs: Vec<(Value, Value)> = match &domain {
            Value::Array(items) => items.iter().enumerate().map(|(i, item)| (Value::from(i), item.clone())).collect(),
            Value::Set(items) => items.iter().map(|item| (item.clone(), item.clone())).collect(),
            Value::Object(members) => members.iter_sorted().map(|(k, v)| (k.clone(), v.clone())).collect(),
            Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return Ok(false),
        };
        for (key, value) in pairs {
            self.budget.step()?;
            if let Some(pattern) = &every.key
                && !self.fits(pattern, &key, frame)?
            {
                return Ok(false);
            }
            if !self.fits(&every.value, &value, frame)? || !self.holds(&every.block, frame)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn print(&mut self, args: &'p [Expr], frame: &mut Frame) -> Eval<()> {
        if self.prints.is_none() {
            return Ok(());
        }
        let mut parts = Vec::with_capacity(args.len());
        for arg in args {
            let set = self.expr(arg, frame)?;
            super::size::check(&set)?;
            let value = set.as_set().ok().and_then(|set| set.first().cloned());
            parts.push(match value {
                None => "<undefined>".to_owned(),
                Some(Value::String(text)) => text.to_string(),
                Some(value) => crate::builtins::printed(&value),
            });
        }
        if let Some(prints) = &mut self.prints {
            prints.push(parts.join(" "));
        }
        Ok(())
    }

    /// Whether a value has a form; binds the names in it.
    pub(super) fn fits(&mut self, pattern: &'p Pattern, value: &Value, frame: &mut Frame) -> Eval<bool> {
        if *value == Value::Undefined {
            return Ok(false);
        }
        Ok(match pattern {
            Pattern::Any => true,
            Pattern::Bind(slot) => {
                frame[*slot as usize] = value.clone();
                true
            }
            Pattern::Equal(Expr::Const(wanted)) => wanted == value,
            Pattern::Equal(expr) => {
                let wanted = self.expr(expr, frame)?;
                super::size::check_two(&wanted, value)?;
                wanted == *value
            }
            Pattern::Array(patterns) => {
                let Value::Array(items) = value else { return Ok(false) };
                if items.len() != patterns.len() {
                    return Ok(false);
                }
                for (pattern, item) in patterns.iter().zip(items.iter()) {
                    if !self.fits(pattern, item, frame)? {
                        return Ok(false);
                    }
                }
                true
            }
            Pattern::Object(patterns) => {
                let Value::Object(members) = value else { return Ok(false) };
                if members.len() != patterns.len() {
                    return Ok(false);
                }
                for (key, pattern) in patterns {
                    let key = self.expr(key, frame)?;
                    let Some(member) = members.get(&key) else { return Ok(false) };
                    if !self.fits(pattern, member, frame)? {
                        return Ok(false);
                    }
                }
                true
            }
        })
    }

    fn walk(&mut self, walk: &'p Walk, rest: &'p [Stmt], frame: &mut Frame, next: Next<'_, 'p>) -> Eval<bool> {
        let start = match &walk.head {
            Head::Input => Cursor::Value(self.context.input.clone()),
            Head::Data => self.root(),
            Head::Group(id) => Cursor::Value(self.group_or_base(*id)?),
            Head::Slot(slot) => Cursor::Value(frame[*slot as usize].clone()),
            Head::Value(expr) => Cursor::Value(self.expr(expr, frame)?),
        };
        // Each walk nests what follows it.
        crate::stack::deep(|| self.steps(start, &walk.steps, (walk, rest), frame, next))
    }

    fn steps(
        &mut self,
        mut at: Cursor<'p>,
        steps: &'p [Step],
        (walk, behind): (&'p Walk, &'p [Stmt]),
        frame: &mut Frame,
        next: Next<'_, 'p>,
    ) -> Eval<bool> {
        for (i, step) in steps.iter().enumerate() {
            match step {
                Step::Key(key) => {
                    let key = self.expr(key, frame)?;
                    at = self.step(at, &key)?;
                    if at.is_undefined() {
                        return Ok(false);
                    }
                }
                Step::Each(pattern) => return self.each(at, pattern, &steps[i + 1..], (walk, behind), frame, next),
            }
        }
        let value = self.value_of(at)?;
        if !self.fits(&walk.target, &value, frame)? {
            return Ok(false);
        }
        next(self, frame)
    }

    fn each(
        &mut self,
        at: Cursor<'p>,
        pattern: &'p Pattern,
        rest: &'p [Step],
        (walk, behind): (&'p Walk, &'p [Stmt]),
        frame: &mut Frame,
        next: Next<'_, 'p>,
    ) -> Eval<bool> {
        let mut one = |machine: &mut Self, frame: &mut Frame, key: &Value, item: &Value| {
            machine.budget.step()?;
            if !machine.fits(pattern, key, frame)? {
                return Ok(false);
            }
            if rest.is_empty() {
                return Ok(machine.fits(&walk.target, item, frame)? && next(machine, frame)?);
            }
            machine.steps(Cursor::Value(item.clone()), rest, (walk, behind), frame, next)
        };
        match at {
            Cursor::Value(Value::Array(items)) => {
                if rest.is_empty()
                    && let Some(chosen) = self.chosen(&items, walk, behind, frame)
                {
                    for (i, item) in chosen.iter().filter_map(|&i| Some((i, items.get(i)?))) {
                        if one(self, frame, &Value::from(i), item)? {
                            return Ok(true);
                        }
                    }
                    return Ok(false);
                }
                for (i, item) in items.iter().enumerate() {
                    if one(self, frame, &Value::from(i), item)? {
                        return Ok(true);
                    }
                }
            }
            Cursor::Value(Value::Set(items)) => {
                for item in items.iter() {
                    if one(self, frame, item, item)? {
                        return Ok(true);
                    }
                }
            }
            Cursor::Value(Value::Object(members)) => {
                for (key, item) in members.iter_sorted() {
                    if one(self, frame, key, item)? {
                        return Ok(true);
                    }
                }
            }
            Cursor::Value(Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {}
            Cursor::Place(place) => {
                for key in self.keys(&place)? {
                    let item = self.step(Cursor::Place(place.clone()), &key)?;
                    if item.is_undefined() {
                        continue;
                    }
                    self.budget.step()?;
                    if self.fits(pattern, &key, frame)? && self.steps(item, rest, (walk, behind), frame, next)? {
                        return Ok(true);
                    }
                }
            }
        }
        Ok(false)
    }

    /// The elements of a long list that what follows a walk does not turn away at once; none where all have to be asked.
    fn chosen(&self, items: &Arc<Array>, walk: &'p Walk, behind: &'p [Stmt], frame: &Frame) -> Option<Arc<Vec<usize>>> {
        // Coverage has to see the guards fail.
        if items.len() < index::LEAST || self.covered.is_some() {
            return None;
        }
        let guards = guards_of(walk, behind);
        self.indexes.fewest(items, guards.map_while(|guard| guard.asking(self.there(guard.wanted, frame)?)))
    }
}
