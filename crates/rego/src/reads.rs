//! What a rule can read of its input, and which kinds its guards let through: from the statements alone.

use std::collections::BTreeSet;
use std::sync::Arc;

use regorus::Value;

use crate::compile::program::{
    Block, Callee, Definition, Expr, GroupId, Head, Pattern, Program, Ref, Replaced, Step, Stmt, Walk,
};

/// Paths of constant names; what lies below the end of one may be read too.
pub(crate) type Paths = BTreeSet<Vec<Arc<str>>>;

/// What rules read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Reads {
    /// Of `input`.
    pub input: Paths,
    /// Of base data.
    pub data: Paths,
    /// Constants that are compared with: what values could be decisive.
    pub constants: BTreeSet<Value>,
}

impl Reads {
    /// Whether something at or below a path is read, or something that holds it.
    pub fn touches(&self, path: &[Arc<str>]) -> bool {
        self.input.iter().any(|read| read.starts_with(path) || path.starts_with(read))
    }
}

/// What a rule and all that it uses read.
pub(crate) fn of_group(program: &Program, id: GroupId) -> Reads {
    let mut reads = Reads::default();
    let mut seen = BTreeSet::new();
    let mut left = vec![id];
    while let Some(id) = left.pop() {
        if !seen.insert(id) {
            continue;
        }
        let group = &program.groups[id as usize];
        left.extend(&group.uses);
        let mut visitor = Visitor { reads: &mut reads };
        for definition in group.definitions.iter().chain(&group.default) {
            visitor.definition(definition);
        }
    }
    reads
}

struct Visitor<'r> {
    reads: &'r mut Reads,
}

impl Visitor<'_> {
    fn definition(&mut self, definition: &Definition) {
        definition.params.iter().for_each(|param| self.pattern(param));
        for branch in &definition.branches {
            self.block(&branch.block);
            branch.path.iter().for_each(|key| self.expr(key));
            self.expr(&branch.value);
        }
    }

    fn block(&mut self, block: &Block) {
        block.stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Mark(_) => {}
            Stmt::Test(expr) => self.expr(expr),
            Stmt::Match(pattern, expr) => {
                self.pattern(pattern);
                self.expr(expr);
            }
            Stmt::Walk(walk) => self.walk(walk),
            Stmt::Not(block) => self.block(block),
            Stmt::Any(blocks) => blocks.iter().for_each(|block| self.block(block)),
            Stmt::Every(every) => {
                self.expr(&every.domain);
                self.block(&every.block);
            }
            Stmt::With(replacements, block) => {
                for replacement in replacements {
                    match &replacement.value {
                        Replaced::Value(value) => self.expr(value),
                        Replaced::Function(_) => {}
                    }
                }
                self.block(block);
            }
            Stmt::Print(args) => args.iter().for_each(|arg| self.expr(arg)),
        }
    }

    fn walk(&mut self, walk: &Walk) {
        let keys = walk.steps.iter().map(|step| match step {
            Step::Key(Expr::Const(Value::String(name))) => Some(name.clone()),
            Step::Key(_) | Step::Each(_) => None,
        });
        self.head(&walk.head, &mut keys.map_while(|key| key));
        for step in &walk.steps {
            match step {
                Step::Key(expr) => self.key(expr),
                Step::Each(pattern) => self.pattern(pattern),
            }
        }
        self.pattern(&walk.target);
    }

    fn reference(&mut self, reference: &Ref) {
        let keys = reference.path.iter().map(|key| match key {
            Expr::Const(Value::String(name)) => Some(name.clone()),
            _ => None,
        });
        self.head(&reference.head, &mut keys.map_while(|key| key));
        reference.path.iter().for_each(|key| self.key(key));
    }

    fn head(&mut self, head: &Head, keys: &mut dyn Iterator<Item = Arc<str>>) {
        match head {
            Head::Input => drop(self.reads.input.insert(keys.collect())),
            Head::Data => drop(self.reads.data.insert(keys.collect())),
            Head::Value(expr) => self.expr(expr),
            Head::Group(_) | Head::Slot(_) => {}
        }
    }

    /// A key is no value that is compared with, unless it is computed.
    fn key(&mut self, expr: &Expr) {
        match expr {
            Expr::Const(_) => {}
            _ => self.expr(expr),
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Any | Pattern::Bind(_) => {}
            Pattern::Equal(expr) => self.expr(expr),
            Pattern::Array(patterns) => patterns.iter().for_each(|pattern| self.pattern(pattern)),
            Pattern::Object(members) => members.iter().for_each(|(key, pattern)| {
                self.key(key);
                self.pattern(pattern);
            }),
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Const(value) => self.constant(value),
            Expr::Slot(_) => {}
            Expr::Ref(reference) => self.reference(reference),
            Expr::Array(items) | Expr::Set(items) => items.iter().for_each(|item| self.expr(item)),
            Expr::Object(members) => members.iter().for_each(|(key, value)| {
                self.key(key);
                self.expr(value);
            }),
            Expr::Compr(compr) => {
                self.block(&compr.block);
                compr.key.iter().for_each(|key| self.expr(key));
                self.expr(&compr.value);
            }
            Expr::Call(call) => call.args.iter().for_each(|arg| self.expr(arg)),
        }
    }

    fn constant(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.constant(item)),
            Value::Set(items) => items.iter().for_each(|item| self.constant(item)),
            Value::Object(members) => members.iter().for_each(|(key, value)| {
                self.constant(key);
                self.constant(value);
            }),
            Value::Number(_) | Value::String(_) => drop(self.reads.constants.insert(value.clone())),
            Value::Undefined | Value::Null | Value::Bool(_) => {}
        }
    }
}

/// The kinds that a definition's first-level guards (`input.kind == "x"`, `input.kind in {…}`) let through; none where
/// there is no such guard.
pub(crate) fn kinds(definition: &Definition) -> Option<Vec<String>> {
    // An else branch holds where the first one does not.
    let [branch] = &definition.branches[..] else { return None };
    branch.block.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Match(Pattern::Equal(left), right) => match (is_kind(left), left, right) {
            (true, _, Expr::Const(Value::String(kind))) => Some(vec![kind.to_string()]),
            (false, Expr::Const(Value::String(kind)), right) if is_kind(right) => Some(vec![kind.to_string()]),
            _ => None,
        },
        Stmt::Test(Expr::Call(call)) => match (&call.callee, &call.args[..]) {
            (Callee::Builtin(builtin), [kind, Expr::Const(kinds)])
                if builtin.name == "internal.member_2" && is_kind(kind) =>
            {
                names(kinds)
            }
            _ => None,
        },
        _ => None,
    })
}

fn is_kind(expr: &Expr) -> bool {
    match expr {
        Expr::Ref(reference) => {
            matches!(reference.head, Head::Input)
                && matches!(&reference.path[..], [Expr::Const(Value::String(name))] if &**name == "kind")
        }
        _ => false,
    }
}

fn names(value: &Value) -> Option<Vec<String>> {
    let name = |value: &Value| value.as_string().ok().map(ToString::to_string);
    match value {
        Value::Array(items) => items.iter().map(name).collect(),
        Value::Set(items) => items.iter().map(name).collect(),
        _ => None,
    }
}
