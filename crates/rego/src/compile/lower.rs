//! Statements in an order in which every variable is bound before it is read, as OPA's compiler puts them.
//!
//! What OPA's compiler takes out of an expression before it is evaluated is taken out here too: a reference inside of
//! a negated call is evaluated before the negation, so `not f(input.missing)` is undefined and not true.

use std::collections::BTreeSet;
use std::sync::Arc;

use palisade_source::Span;

use super::CompileError;
use super::program::{
    Block, Call, Callee, Compr, Every, Expr, GroupId, Head, MarkId, Pattern, Ref, Replaced, Replacement, Slot, Step,
    Stmt, Walk,
};
use super::resolve::{Alternative, Closure, Kind, Replacing, Resolved, Root, Scope, Statement, What};
use super::slots::{self, Slots};
use crate::syntax::Logic;

/// How often lowering may try statements of one rule before its bodies count as too entangled (`max-rego-ordering`).
const MAX_ATTEMPTS: u32 = 200_000;

/// Why something was not lowered.
pub(super) enum Stop {
    /// A variable is not bound yet.
    Unbound(Slot, Span),
    Error(CompileError),
}

type Lowered<T> = Result<T, Stop>;

/// Lowers the bodies of one rule.
pub(super) struct Lower<'s, 'a> {
    pub scope: &'s mut Scope<'a>,
    pub marks: &'s mut Vec<(u32, Span)>,
    pub uses: BTreeSet<GroupId>,
    visible: Slots,
    attempts: u32,
}

impl<'s, 'a> Lower<'s, 'a> {
    pub fn new(scope: &'s mut Scope<'a>, marks: &'s mut Vec<(u32, Span)>) -> Self {
        Lower { scope, marks, uses: BTreeSet::new(), visible: Slots::default(), attempts: 0 }
    }

    pub fn mark(&mut self, span: Span) -> MarkId {
        self.marks.push((self.scope.file, span));
        self.marks.len() as MarkId - 1
    }

    fn temporary(&mut self) -> Slot {
        self.scope.slot(&Arc::from("_"))
    }

    pub fn local(&mut self, span: Span) -> (Slot, Resolved) {
        let slot = self.temporary();
        (slot, Resolved { span, kind: Kind::Local(slot) })
    }

    pub fn explain(&self, stop: Stop) -> CompileError {
        match stop {
            Stop::Error(error) => error,
            Stop::Unbound(slot, span) => {
                let name = &self.scope.names[slot as usize];
                let message = format!("the variable {name} is unsafe: nothing in this body gives it a value");
                CompileError { file: self.scope.file, span, message }
            }
        }
    }

    /// A body in a safe order. What it binds is added.
    pub fn block(&mut self, statements: &[Statement], bound: &mut Slots) -> Lowered<Block> {
        let outer = self.visible.clone();
        self.visible.add_all(&slots::direct(statements));
        let made = self.ordered(statements, bound);
        self.visible = outer;
        made
    }

    fn ordered(&mut self, statements: &[Statement], bound: &mut Slots) -> Lowered<Block> {
        let mut stmts = Vec::new();
        let mut left = statements.iter().collect::<Vec<_>>();
        while !left.is_empty() {
            let mut first = None;
            let mut done = None;
            for (i, statement) in left.iter().enumerate() {
                let mut then = bound.clone();
                let marks = self.marks.len();
                match self.statement(statement, &mut then) {
                    Ok(more) => {
                        stmts.extend(more);
                        *bound = then;
                        done = Some(i);
                        break;
                    }
                    Err(Stop::Unbound(slot, span)) => {
                        self.marks.truncate(marks);
                        first.get_or_insert(Stop::Unbound(slot, span));
                    }
                    Err(stop @ Stop::Error(_)) => return Err(stop),
                }
            }
            match (done, first) {
                (Some(i), _) => drop(left.remove(i)),
                (None, Some(stop)) => return Err(stop),
                (None, None) => break,
            }
        }
        Ok(Block { stmts })
    }

    fn statement(&mut self, statement: &Statement, bound: &mut Slots) -> Lowered<Vec<Stmt>> {
        self.attempts += 1;
        if self.attempts > MAX_ATTEMPTS {
            let message = "its statements depend on each other in too many ways to be put in order (max-rego-ordering)";
            return Err(Stop::Error(CompileError {
                file: self.scope.file,
                span: statement.span,
                message: message.to_owned(),
            }));
        }
        let mark = self.mark(statement.span);
        let mut stmts = Vec::new();
        let mut replacements = Vec::new();
        for (target, value) in &statement.with {
            let value = match value {
                Replacing::Function(callee) => {
                    self.uses_callee(*callee);
                    Replaced::Function(*callee)
                }
                Replacing::Value(value) => Replaced::Value(self.value(value, bound, &mut stmts)?),
            };
            replacements.push(Replacement { target: target.clone(), value });
        }
        if replacements.is_empty() {
            stmts.push(Stmt::Mark(mark));
            self.what(&statement.kind, statement.span, bound, &mut stmts)?;
        } else {
            let mut inner = vec![Stmt::Mark(mark)];
            self.what(&statement.kind, statement.span, bound, &mut inner)?;
            stmts.push(Stmt::With(replacements, Block { stmts: inner }));
        }
        Ok(stmts)
    }

    fn what(&mut self, what: &What, span: Span, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<()> {
        match what {
            What::Term(term) => {
                let expr = self.value(term, bound, out)?;
                out.push(Stmt::Test(expr));
            }
            What::Unify(left, right) | What::Output(left, right) => self.unify(left, right, bound, out)?,
            What::In { key, value, collection } => self.each(key.as_ref(), value, collection, bound, out)?,
            What::Every { key, value, domain, body } => {
                let domain = self.value(domain, bound, out)?;
                for statement in body {
                    let mut unbound = None;
                    slots::each_of(statement, true, &mut |slot| {
                        if self.visible.has(slot) && !bound.has(slot) {
                            unbound = Some(slot);
                        }
                    });
                    if let Some(slot) = unbound {
                        return Err(Stop::Unbound(slot, statement.span));
                    }
                }
                let mut inner = bound.clone();
                let key = key.as_ref().map(|key| self.pattern(key, &mut inner)).transpose()?;
                let value = self.pattern(value, &mut inner)?;
                let block = self.block(body, &mut inner)?;
                out.push(Stmt::Every(Box::new(Every { key, value, domain, block })));
            }
            What::Not(inner) => {
                let inner = self.hoisted(inner, bound, out)?;
                let mut stmts = Vec::new();
                let mut then = bound.clone();
                if let Some(slot) = unbound(&inner, bound) {
                    return Err(Stop::Unbound(slot, span));
                }
                self.what(&inner, span, &mut then, &mut stmts)?;
                out.push(Stmt::Not(Block { stmts }));
            }
            What::Logic(logic, alternatives) => {
                let blocks = alternatives.iter().map(|alternative| self.alternative(alternative, bound));
                let mut blocks = blocks.collect::<Lowered<Vec<_>>>()?;
                match logic {
                    Logic::Not => out.extend(blocks.drain(..).map(Stmt::Not)),
                    Logic::And => out.extend(blocks.drain(..).map(|block| Stmt::Any(vec![block]))),
                    Logic::Or => out.push(Stmt::Any(blocks)),
                }
            }
            What::Print(args) => {
                // What is not defined prints as such: each argument is evaluated as a set of its values.
                let mut printed = Vec::with_capacity(args.len());
                for arg in args {
                    let set = self.values_of(arg);
                    printed.push(self.expr(&set, bound)?);
                }
                out.push(Stmt::Print(printed));
            }
        }
        Ok(())
    }

    /// An operand: it reads what is bound, and binds nothing outside of its braces.
    fn alternative(&mut self, alternative: &Alternative, bound: &Slots) -> Lowered<Block> {
        let mut unbound = None;
        for statement in &alternative.body {
            slots::each_of(statement, alternative.is_braced, &mut |slot| {
                let is_outer = !alternative.is_braced || self.visible.has(slot);
                if unbound.is_none() && is_outer && !bound.has(slot) {
                    unbound = Some((slot, statement.span));
                }
            });
        }
        match unbound {
            Some((slot, span)) => Err(Stop::Unbound(slot, span)),
            None => crate::stack::deep(|| self.block(&alternative.body, &mut bound.clone())),
        }
    }

    fn values_of(&mut self, arg: &Resolved) -> Resolved {
        let (_, local) = self.local(arg.span);
        let statement = Statement { span: arg.span, kind: What::Unify(local.clone(), arg.clone()), with: Vec::new() };
        let (kind, body) = (super::program::ComprKind::Set, vec![statement]);
        let closure = Closure { kind, key: None, value: local, body, is_of_one: false };
        Resolved { span: arg.span, kind: Kind::Compr(Box::new(closure)) }
    }

    /// What a negated statement becomes once OPA's compiler has taken out what is evaluated before it.
    fn hoisted(&mut self, what: &What, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<What> {
        Ok(match what {
            What::Unify(left, right) => {
                let left = self.hoist_inside(left, bound, out)?;
                What::Unify(left, self.hoist_inside(right, bound, out)?)
            }
            What::Output(result, call) => {
                let result = self.hoist(result, bound, out)?;
                What::Output(result, self.hoist_arguments(call, bound, out)?)
            }
            What::Term(term) => match &term.kind {
                Kind::Call(..) => What::Term(self.hoist_arguments(term, bound, out)?),
                _ => What::Term(self.hoist_inside(term, bound, out)?),
            },
            What::In { .. } | What::Every { .. } | What::Not(_) | What::Logic(..) | What::Print(_) => what.clone(),
        })
    }

    fn hoist_all(&mut self, terms: &[Resolved], bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<Vec<Resolved>> {
        crate::stack::deep(|| terms.iter().map(|term| self.hoist(term, bound, out)).collect())
    }

    /// Takes out a call's arguments; the call itself stays.
    fn hoist_arguments(&mut self, call: &Resolved, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<Resolved> {
        match &call.kind {
            Kind::Call(callee, args) => {
                let args = self.hoist_all(args, bound, out)?;
                Ok(Resolved { span: call.span, kind: Kind::Call(*callee, args) })
            }
            _ => self.hoist_inside(call, bound, out),
        }
    }

    /// Takes out what is in a reference's keys, and the term itself unless it is a reference.
    fn hoist_inside(&mut self, term: &Resolved, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<Resolved> {
        let Kind::Ref(root, path) = &term.kind else { return self.hoist(term, bound, out) };
        let root = match root {
            Root::Term(head) => Root::Term(Box::new(self.hoist(head, bound, out)?)),
            Root::Input | Root::Data => root.clone(),
        };
        let path = self.hoist_all(path, bound, out)?;
        Ok(Resolved { span: term.span, kind: Kind::Ref(root, path) })
    }

    fn hoist(&mut self, term: &Resolved, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<Resolved> {
        let span = term.span;
        let kind = match &term.kind {
            Kind::Const(_) | Kind::Local(_) => return Ok(term.clone()),
            Kind::Ref(..) | Kind::Call(..) | Kind::Compr(_) => {
                let expr = self.value(term, bound, out)?;
                let (slot, local) = self.local(span);
                out.push(Stmt::Match(Pattern::Bind(slot), expr));
                bound.add(slot);
                return Ok(local);
            }
            Kind::Array(items) => Kind::Array(self.hoist_all(items, bound, out)?),
            Kind::Set(items) => Kind::Set(self.hoist_all(items, bound, out)?),
            Kind::Object(members) => {
                let mut hoisted = Vec::with_capacity(members.len());
                for (key, value) in members {
                    hoisted.push((self.hoist(key, bound, out)?, self.hoist(value, bound, out)?));
                }
                Kind::Object(hoisted)
            }
        };
        Ok(Resolved { span, kind })
    }

    fn unify(&mut self, left: &Resolved, right: &Resolved, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<()> {
        // `x = xs[i]`: every element in turn, without a detour.
        for (form, reference) in [(left, right), (right, left)] {
            if let Kind::Ref(..) = reference.kind
                && is_form(form)
                && is_open(reference, bound)
            {
                return self.walk(reference, form, bound, out);
            }
        }
        let mut sides = [left.clone(), right.clone()];
        self.expand_all(&mut sides, bound, out)?;
        let [left, right] = sides;
        self.match_up(&left, &right, bound, out)
    }

    /// Two terms without open references.
    fn match_up(&mut self, left: &Resolved, right: &Resolved, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<()> {
        let (in_left, in_right) = (slots::open(left, bound), slots::open(right, bound));
        match (in_left, in_right) {
            (_, None) => {
                let value = self.expr(right, bound)?;
                let pattern = self.pattern(left, bound)?;
                out.push(Stmt::Match(pattern, value));
                Ok(())
            }
            (None, Some(_)) => {
                let value = self.expr(left, bound)?;
                let pattern = self.pattern(right, bound)?;
                out.push(Stmt::Match(pattern, value));
                Ok(())
            }
            (Some(slot), Some(_)) => {
                let pairs = match (&left.kind, &right.kind) {
                    (Kind::Array(a), Kind::Array(b)) if a.len() == b.len() => {
                        a.iter().cloned().zip(b.iter().cloned()).collect()
                    }
                    (Kind::Object(a), Kind::Object(b)) if a.len() == b.len() => match same_members(a, b) {
                        Some(pairs) => pairs,
                        None => return Err(Stop::Unbound(slot, left.span)),
                    },
                    (Kind::Array(_) | Kind::Object(_), Kind::Array(_) | Kind::Object(_)) => {
                        out.push(Stmt::Test(Expr::Const(regorus::Value::Bool(false))));
                        return Ok(());
                    }
                    _ => return Err(Stop::Unbound(slot, left.span)),
                };
                self.match_pairs(pairs, bound, out)
            }
        }
    }

    /// Pairs in whatever order binds all their variables.
    fn match_pairs(
        &mut self,
        mut pairs: Vec<(Resolved, Resolved)>,
        bound: &mut Slots,
        out: &mut Vec<Stmt>,
    ) -> Lowered<()> {
        while !pairs.is_empty() {
            let mut rest = Vec::new();
            let mut stopped = None;
            let before = pairs.len();
            for (left, right) in pairs {
                match self.match_up(&left, &right, bound, out) {
                    Ok(()) => {}
                    Err(Stop::Unbound(slot, span)) => {
                        stopped.get_or_insert(Stop::Unbound(slot, span));
                        rest.push((left, right));
                    }
                    Err(stop @ Stop::Error(_)) => return Err(stop),
                }
            }
            match stopped {
                Some(stop) if rest.len() == before => return Err(stop),
                Some(_) | None => pairs = rest,
            }
        }
        Ok(())
    }

    fn each(
        &mut self,
        key: Option<&Resolved>,
        value: &Resolved,
        collection: &Resolved,
        bound: &mut Slots,
        out: &mut Vec<Stmt>,
    ) -> Lowered<()> {
        let mut collection = [collection.clone()];
        self.expand_all(&mut collection, bound, out)?;
        let [collection] = collection;
        let (head, mut steps) = match &collection.kind {
            Kind::Ref(root, path) => self.steps(root, path, bound)?,
            _ => (Head::Value(self.expr(&collection, bound)?), Vec::new()),
        };
        let mut forms = key.into_iter().chain([value]).cloned().collect::<Vec<_>>();
        self.expand_all(&mut forms, bound, out)?;
        let value = forms.pop().expect("the value is the last");
        let each = match forms.pop() {
            Some(key) => self.pattern(&key, bound)?,
            None => Pattern::Any,
        };
        steps.push(Step::Each(each));
        let target = self.pattern(&value, bound)?;
        out.push(Stmt::Walk(Box::new(Walk { head, steps, target })));
        Ok(())
    }

    /// A term as an expression; the walks that it needs go before it.
    pub fn value(&mut self, term: &Resolved, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<Expr> {
        let mut terms = [term.clone()];
        self.expand_all(&mut terms, bound, out)?;
        self.expr(&terms[0], bound)
    }

    /// Puts variables in the place of references with open keys; in whatever order binds them.
    fn expand_all(&mut self, terms: &mut [Resolved], bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<()> {
        let mut left = (0..terms.len()).collect::<Vec<_>>();
        while !left.is_empty() {
            let mut rest = Vec::new();
            let mut stopped = None;
            for &i in &left {
                match self.expand(&mut terms[i], bound, out) {
                    Ok(()) => {}
                    Err(Stop::Unbound(slot, span)) => {
                        stopped.get_or_insert(Stop::Unbound(slot, span));
                        rest.push(i);
                    }
                    Err(stop @ Stop::Error(_)) => return Err(stop),
                }
            }
            match stopped {
                Some(stop) if rest.len() == left.len() => return Err(stop),
                Some(_) | None => left = rest,
            }
        }
        Ok(())
    }

    fn expand(&mut self, term: &mut Resolved, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<()> {
        let span = term.span;
        match &mut term.kind {
            Kind::Const(_) | Kind::Local(_) | Kind::Compr(_) => return Ok(()),
            Kind::Array(items) | Kind::Set(items) | Kind::Call(_, items) => {
                return crate::stack::deep(|| self.expand_all(items, bound, out));
            }
            Kind::Object(members) => {
                for (key, value) in members {
                    self.expand(key, bound, out)?;
                    self.expand(value, bound, out)?;
                }
                return Ok(());
            }
            Kind::Ref(root, path) => {
                if let Root::Term(head) = root {
                    self.expand(head, bound, out)?;
                }
                self.expand_all(path, bound, out)?;
            }
        }
        if is_open(term, bound) {
            let (slot, local) = self.local(span);
            self.walk(term, &local, bound, out)?;
            bound.add(slot);
            *term = local;
        }
        Ok(())
    }

    fn walk(&mut self, term: &Resolved, target: &Resolved, bound: &mut Slots, out: &mut Vec<Stmt>) -> Lowered<()> {
        let Kind::Ref(root, path) = &term.kind else { unreachable!("only references are walked") };
        let mut root = root.clone();
        if let Root::Term(head) = &mut root {
            self.expand(head, bound, out)?;
        }
        let mut path = path.clone();
        self.expand_all(&mut path, bound, out)?;
        let (head, steps) = self.steps(&root, &path, bound)?;
        let target = self.pattern(target, bound)?;
        out.push(Stmt::Walk(Box::new(Walk { head, steps, target })));
        Ok(())
    }

    /// A reference's start and its steps, constant steps through data resolved to a rule.
    fn steps(&mut self, root: &Root, path: &[Resolved], bound: &mut Slots) -> Lowered<(Head, Vec<Step>)> {
        let (head, done) = match root {
            Root::Input => (Head::Input, 0),
            Root::Data => self.data(path),
            Root::Term(term) => match (&term.kind, self.expr(term, bound)?) {
                (Kind::Local(slot), _) => (Head::Slot(*slot), 0),
                (_, value) => (Head::Value(value), 0),
            },
        };
        let mut steps = Vec::with_capacity(path.len() - done);
        for step in &path[done..] {
            steps.push(match slots::open(step, bound) {
                Some(_) => Step::Each(self.pattern(step, bound)?),
                None => Step::Key(self.expr(step, bound)?),
            });
        }
        Ok((head, steps))
    }

    /// The rule that a path through data leads to, and how many steps lead there.
    fn data(&mut self, path: &[Resolved]) -> (Head, usize) {
        let rules = self.scope.rules;
        self.use_matching(&rules.tree, path);
        let mut node = &rules.tree;
        let mut found = None;
        // A rule above another one may put members beside the lower one's.
        let mut is_shared = false;
        for (i, step) in path.iter().enumerate() {
            let Kind::Const(regorus::Value::String(name)) = &step.kind else { break };
            let Some(child) = node.children.get(name) else {
                // Behind a rule come its members; elsewhere it is base data.
                if found.is_none() {
                    return (Head::Data, 0);
                }
                break;
            };
            node = child;
            is_shared |= found.is_some();
            found = node.group.filter(|&id| !self.scope.rules.is_function(id)).map(|id| (id, i + 1));
        }
        match found {
            Some((id, done)) if node.children.is_empty() && !is_shared => (Head::Group(id), done),
            Some(_) | None => (Head::Data, 0),
        }
    }

    /// All rules that a path through data can lead to.
    fn use_matching(&mut self, node: &super::program::Node, path: &[Resolved]) {
        let Some((step, rest)) = path.split_first() else { return self.use_below(node) };
        self.uses.extend(node.group);
        match &step.kind {
            Kind::Const(regorus::Value::String(name)) => {
                if let Some(child) = node.children.get(name) {
                    self.use_matching(child, rest);
                }
            }
            Kind::Const(_) => {}
            _ => node.children.values().for_each(|child| self.use_matching(child, rest)),
        }
    }

    fn use_below(&mut self, node: &super::program::Node) {
        self.uses.extend(node.group);
        for child in node.children.values() {
            self.use_below(child);
        }
    }

    fn uses_callee(&mut self, callee: Callee) {
        match callee {
            Callee::Group(id) => {
                self.uses.insert(id);
            }
            Callee::Builtin(_) => {}
        }
    }

    pub fn pattern(&mut self, term: &Resolved, bound: &mut Slots) -> Lowered<Pattern> {
        if slots::open(term, bound).is_none() {
            return Ok(Pattern::Equal(self.expr(term, bound)?));
        }
        Ok(match &term.kind {
            Kind::Local(slot) => {
                bound.add(*slot);
                Pattern::Bind(*slot)
            }
            Kind::Array(items) => {
                Pattern::Array(items.iter().map(|item| self.pattern(item, bound)).collect::<Lowered<_>>()?)
            }
            Kind::Object(members) => {
                let mut patterns = Vec::with_capacity(members.len());
                for (key, value) in members {
                    patterns.push((self.expr(key, bound)?, self.pattern(value, bound)?));
                }
                Pattern::Object(patterns)
            }
            Kind::Const(_) | Kind::Ref(..) | Kind::Set(_) | Kind::Compr(_) | Kind::Call(..) => {
                Pattern::Equal(self.expr(term, bound)?)
            }
        })
    }

    fn exprs(&mut self, terms: &[Resolved], bound: &Slots) -> Lowered<Vec<Expr>> {
        crate::stack::deep(|| terms.iter().map(|term| self.expr(term, bound)).collect())
    }

    /// A term whose variables are all bound and whose references are all closed.
    fn expr(&mut self, term: &Resolved, bound: &Slots) -> Lowered<Expr> {
        Ok(match &term.kind {
            Kind::Const(value) => Expr::Const(value.clone()),
            Kind::Local(slot) if bound.has(*slot) => Expr::Slot(*slot),
            Kind::Local(slot) => return Err(Stop::Unbound(*slot, term.span)),
            Kind::Ref(root, path) => {
                let (head, steps) = self.steps(root, path, &mut bound.clone())?;
                let mut keys = Vec::with_capacity(steps.len());
                for step in steps {
                    match step {
                        Step::Key(key) => keys.push(key),
                        Step::Each(_) => {
                            let open = path.iter().find_map(|step| slots::open(step, bound));
                            return Err(Stop::Unbound(open.expect("a step is open"), term.span));
                        }
                    }
                }
                Expr::Ref(Box::new(Ref { head, path: keys }))
            }
            Kind::Array(items) => constant(Expr::Array(self.exprs(items, bound)?)),
            Kind::Set(items) => constant(Expr::Set(self.exprs(items, bound)?)),
            Kind::Object(members) => {
                let mut exprs = Vec::with_capacity(members.len());
                for (key, value) in members {
                    exprs.push((self.expr(key, bound)?, self.expr(value, bound)?));
                }
                constant(Expr::Object(exprs))
            }
            Kind::Compr(closure) => Expr::Compr(Box::new(self.compr(closure, term.span, bound)?)),
            Kind::Call(callee, args) => {
                let args = self.exprs(args, bound)?;
                self.uses_callee(*callee);
                Expr::Call(Box::new(Call { callee: *callee, args, file: self.scope.file, span: term.span }))
            }
        })
    }

    fn compr(&mut self, closure: &Closure, span: Span, bound: &Slots) -> Lowered<Compr> {
        let mut unbound = None;
        let term = Resolved { span, kind: Kind::Compr(Box::new(closure.clone())) };
        slots::each(&term, true, &mut |slot| {
            if self.visible.has(slot) && !bound.has(slot) {
                unbound = Some(slot);
            }
        });
        if closure.is_of_one {
            let own = |slot: Slot| matches!(closure.value.kind, Kind::Local(own) if own == slot);
            closure.body.iter().for_each(|statement| {
                slots::each_of(statement, false, &mut |slot| {
                    if !own(slot) && !bound.has(slot) {
                        unbound = Some(slot);
                    }
                });
            });
        }
        if let Some(slot) = unbound {
            return Err(Stop::Unbound(slot, span));
        }
        let mut inner = bound.clone();
        let mut block = self.block(&closure.body, &mut inner).map_err(|stop| self.fixed(stop))?;
        let outer = self.visible.clone();
        self.visible.add_all(&slots::direct(&closure.body));
        let key = closure.key.as_ref().map(|key| self.value(key, &mut inner, &mut block.stmts)).transpose();
        let value = self.value(&closure.value, &mut inner, &mut block.stmts);
        self.visible = outer;
        let key = key.map_err(|stop| self.fixed(stop))?;
        let value = value.map_err(|stop| self.fixed(stop))?;
        Ok(Compr { kind: closure.kind, key, value, block })
    }

    /// Inside of a comprehension whose outer variables are all bound, what is not bound never will be.
    fn fixed(&self, stop: Stop) -> Stop {
        Stop::Error(self.explain(stop))
    }
}

/// Whether a term calls a function or puts something together, so that it is computed before it is compared.
pub(super) fn is_computed(term: &Resolved) -> bool {
    match &term.kind {
        Kind::Const(_) | Kind::Local(_) => false,
        Kind::Array(items) | Kind::Set(items) => items.iter().any(is_computed),
        Kind::Object(members) => members.iter().any(|(key, value)| is_computed(key) || is_computed(value)),
        Kind::Ref(root, path) => matches!(root, Root::Term(head) if is_computed(head)) || path.iter().any(is_computed),
        Kind::Compr(_) | Kind::Call(..) => true,
    }
}

/// Whether a reference has keys that are to be found.
fn is_open(term: &Resolved, bound: &Slots) -> bool {
    match &term.kind {
        Kind::Ref(_, path) => path.iter().any(|step| slots::open(step, bound).is_some()),
        _ => false,
    }
}

/// Whether a term is made of names, constants, arrays and objects only.
fn is_form(term: &Resolved) -> bool {
    match &term.kind {
        Kind::Const(_) | Kind::Local(_) => true,
        Kind::Array(items) => items.iter().all(is_form),
        Kind::Object(members) => members.iter().all(|(key, value)| is_form(key) && is_form(value)),
        Kind::Ref(..) | Kind::Set(_) | Kind::Compr(_) | Kind::Call(..) => false,
    }
}

/// The values of two objects' members of the same constant names.
fn same_members(a: &[(Resolved, Resolved)], b: &[(Resolved, Resolved)]) -> Option<Vec<(Resolved, Resolved)>> {
    a.iter()
        .map(|(key, value)| {
            let Kind::Const(key) = &key.kind else { return None };
            let other = b.iter().find(|(other, _)| matches!(&other.kind, Kind::Const(other) if other == key))?;
            Some((value.clone(), other.1.clone()))
        })
        .collect()
}

/// A variable of a negated statement that is not bound.
fn unbound(what: &What, bound: &Slots) -> Option<Slot> {
    let statement = Statement { span: Span::default(), kind: what.clone(), with: Vec::new() };
    let mut found = None;
    slots::each_of(&statement, false, &mut |slot| {
        if found.is_none() && !bound.has(slot) {
            found = Some(slot);
        }
    });
    found
}

/// A literal of constants is a constant: it is built once.
fn constant(expr: Expr) -> Expr {
    let value = |expr: &Expr| match expr {
        Expr::Const(value) => Some(value.clone()),
        _ => None,
    };
    let made = match &expr {
        Expr::Array(items) => items.iter().map(value).collect::<Option<Vec<_>>>().map(regorus::Value::from),
        Expr::Set(items) => items.iter().map(value).collect::<Option<BTreeSet<_>>>().map(regorus::Value::from),
        Expr::Object(members) => members
            .iter()
            .map(|(k, v)| Some((value(k)?, value(v)?)))
            .collect::<Option<std::collections::BTreeMap<_, _>>>()
            .map(regorus::Value::from),
        _ => None,
    };
    made.map_or(expr, Expr::Const)
}
