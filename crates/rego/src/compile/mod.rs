//! Modules to one [`Program`]: names resolved, statements in a safe order, recursion and conflicts refused.

mod annotations;
mod lower;
pub(crate) mod program;
mod resolve;
mod slots;

use std::collections::HashSet;
use std::sync::Arc;

use palisade_source::Span;
use regorus::Value;

use crate::loader::metadata::Block as Metadata;
use crate::syntax::{Body, Head, Module, Rule, Term, TermKind};
use annotations::{Annotations, Asking};
use lower::{Lower, Stop};
use program::{Block, Branch, Definition, Expr, Group, GroupId, GroupKind, Node, Pattern, Program};
use resolve::{Scope, Statement, What};
use slots::Slots;

/// Something in a policy that cannot be run, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CompileError {
    /// The module's number, as given to [`compile`].
    pub file: u32,
    pub span: Span,
    pub message: String,
}

/// A module with the number of its file.
pub(crate) struct Unit {
    pub file: u32,
    pub module: Module,
    /// Its METADATA.
    pub blocks: Vec<Metadata>,
}

/// A rule before its definitions are compiled.
pub(crate) struct Declared {
    pub path: Vec<Arc<str>>,
    pub kind: GroupKind,
    file: u32,
    span: Span,
}

/// The rules that all modules declare.
pub(crate) struct Rules {
    pub tree: Node,
    pub kinds: Vec<Declared>,
    /// Package path and rule name.
    names: HashSet<(Vec<Arc<str>>, Arc<str>)>,
}

impl Rules {
    pub fn name(&self, id: GroupId) -> String {
        dotted(&self.kinds[id as usize].path)
    }

    pub fn is_function(&self, id: GroupId) -> bool {
        matches!(self.kinds[id as usize].kind, GroupKind::Function(_))
    }

    pub fn arity(&self, id: GroupId) -> usize {
        match self.kinds[id as usize].kind {
            GroupKind::Function(arity) => arity,
            GroupKind::Complete | GroupKind::Partial { .. } => 0,
        }
    }

    /// Whether a package itself has a rule of this name, not only a package below it.
    pub fn has_rule(&self, package: &[Arc<str>], name: &str) -> bool {
        self.names.contains(&(package.to_vec(), Arc::from(name)))
    }
}

/// `data.a.b`
fn dotted(path: &[Arc<str>]) -> String {
    path.iter().fold("data".to_owned(), |text, part| format!("{text}.{part}"))
}

/// Compiles modules that are loaded together. What is wrong in one rule does not hide what is wrong in another.
pub(crate) fn compile(units: &[Unit]) -> Result<Program, Vec<CompileError>> {
    let mut errors = Vec::new();
    let (rules, homes) = declare(units, &mut errors);
    let mut program = Program {
        groups: rules
            .kinds
            .iter()
            .map(|declared| Group {
                path: declared.path.clone(),
                kind: declared.kind,
                default: None,
                definitions: Vec::new(),
                early_exit: false,
                uses: Vec::new(),
            })
            .collect(),
        ..Program::default()
    };
    let annotations = Annotations::of(units);
    for (unit, homes) in units.iter().zip(&homes) {
        for (rule, home) in unit.module.rules.iter().zip(homes) {
            let Some(home) = *home else { continue };
            if let Err(error) = define(&mut program, &rules, Asking { annotations: &annotations, unit, rule }, home) {
                errors.push(error);
            }
        }
    }
    for group in &mut program.groups {
        group.uses.sort_unstable();
        group.uses.dedup();
        group.early_exit = gives_one_constant(group);
    }
    refuse_recursion(&program, &rules, &mut errors);
    refuse_overlaps(units, &rules, &mut errors);
    program.tree = rules.tree;
    if errors.is_empty() { Ok(program) } else { Err(errors) }
}

/// A rule's constant path behind its package, and the terms behind that.
fn split(head: &Head) -> (Vec<Arc<str>>, &[Term]) {
    let constant = |term: &Term, first: bool| match &term.kind {
        TermKind::Var(name) if first => Some(name.clone()),
        TermKind::Scalar(Value::String(text)) if !first => Some(text.clone()),
        _ => None,
    };
    let mut path = Vec::new();
    for (i, term) in head.path.iter().enumerate() {
        match constant(term, i == 0) {
            Some(part) => path.push(part),
            None => return (path, &head.path[i..]),
        }
    }
    (path, &[])
}

fn kind_of(rule: &Rule) -> GroupKind {
    let (_, keys) = split(&rule.head);
    match (&rule.head.args, &rule.head.member) {
        (Some(args), _) => GroupKind::Function(args.len()),
        (None, Some(_)) => GroupKind::Partial { is_set: keys.is_empty() },
        (None, None) if keys.is_empty() => GroupKind::Complete,
        (None, None) => GroupKind::Partial { is_set: false },
    }
}

fn declare(units: &[Unit], errors: &mut Vec<CompileError>) -> (Rules, Vec<Vec<Option<GroupId>>>) {
    let mut rules = Rules { tree: Node::default(), kinds: Vec::new(), names: HashSet::new() };
    let mut homes = Vec::with_capacity(units.len());
    for unit in units {
        let package = &unit.module.package;
        rules.tree.make(package);
        let mut of_unit = Vec::with_capacity(unit.module.rules.len());
        for rule in &unit.module.rules {
            let (local, _) = split(&rule.head);
            rules.names.insert((package.clone(), local[0].clone()));
            let path = package.iter().chain(&local).cloned().collect::<Vec<_>>();
            let kind = kind_of(rule);
            let node = rules.tree.make(&path);
            let id = *node.group.get_or_insert_with(|| {
                rules.kinds.push(Declared { path: path.clone(), kind, file: unit.file, span: rule.span });
                rules.kinds.len() as GroupId - 1
            });
            let first = &rules.kinds[id as usize];
            if first.kind == kind {
                of_unit.push(Some(id));
                continue;
            }
            let message =
                format!("{} is defined here as {} and elsewhere as {}", dotted(&path), said(kind), said(first.kind));
            errors.push(CompileError { file: unit.file, span: rule.span, message });
            of_unit.push(None);
        }
        homes.push(of_unit);
    }
    (rules, homes)
}

fn said(kind: GroupKind) -> String {
    match kind {
        GroupKind::Complete => "one value".to_owned(),
        GroupKind::Function(arity) => format!("a function of {arity} arguments"),
        GroupKind::Partial { is_set: true } => "a set".to_owned(),
        GroupKind::Partial { is_set: false } => "an object".to_owned(),
    }
}

fn define(program: &mut Program, rules: &Rules, asking: Asking<'_>, home: GroupId) -> Result<(), CompileError> {
    let Asking { unit, rule, .. } = asking;
    let mut marks = std::mem::take(&mut program.marks);
    let made = definition(&mut marks, rules, asking);
    program.marks = marks;
    let (definition, uses) = made?;
    let group = &mut program.groups[home as usize];
    group.uses.extend(uses);
    if !rule.is_default {
        group.definitions.push(definition);
        return Ok(());
    }
    let fail = |message: &str| Err(CompileError { file: unit.file, span: rule.span, message: message.to_owned() });
    if group.default.is_some() {
        return fail("this rule has two defaults");
    }
    if matches!(group.kind, GroupKind::Partial { .. }) {
        return fail("only rules with one value can have a default");
    }
    group.default = Some(definition);
    Ok(())
}

fn definition(
    marks: &mut Vec<(u32, Span)>,
    rules: &Rules,
    asking: Asking<'_>,
) -> Result<(Definition, Vec<GroupId>), CompileError> {
    let Asking { unit, rule, .. } = asking;
    let mut scope = Scope::new(rules, asking);
    let args = rule.head.args.as_deref().unwrap_or_default();
    let params = args.iter().map(|arg| scope.parameter(arg)).collect::<Result<Vec<_>, _>>()?;
    let mut lower = Lower::new(&mut scope, marks);
    let mark = lower.mark(rule.span);
    let mut bound = Slots::default();
    let mut patterns = Vec::with_capacity(params.len());
    let mut demands = Vec::new();
    for param in &params {
        if !lower::is_computed(param) {
            patterns.push(lower.pattern(param, &mut bound).map_err(|stop| lower.explain(stop))?);
            continue;
        }
        // It may be computed of the body's variables, `f($"{x}") if x = "a"`: it is compared with behind them.
        let (slot, argument) = lower.local(param.span);
        bound.add(slot);
        patterns.push(Pattern::Bind(slot));
        let kind = What::Unify(argument, param.clone());
        demands.push(Statement { span: param.span, kind, with: Vec::new() });
    }
    let head = &rule.head;
    let (_, keys) = split(head);
    let value = head.member.as_ref().or(head.value.as_ref());
    let main = Source { keys, is_member: head.member.is_some(), value, body: rule.body.as_ref(), span: rule.span };
    let mut branches = vec![branch(&mut lower, &main, (&bound, &demands))?];
    for otherwise in &rule.otherwise {
        let source = Source {
            keys: &[],
            is_member: false,
            value: otherwise.value.as_ref(),
            body: otherwise.body.as_ref(),
            span: otherwise.span,
        };
        branches.push(branch(&mut lower, &source, (&bound, &demands))?);
    }
    let uses = lower.uses.into_iter().collect();
    let slots = scope.names.len() as u32;
    let name = head.path[0].span;
    let span = rule.span;
    Ok((Definition { file: unit.file, span, name, slots, params: patterns, branches, mark }, uses))
}

/// A branch as written.
struct Source<'r> {
    keys: &'r [Term],
    is_member: bool,
    value: Option<&'r Term>,
    body: Option<&'r Body>,
    span: Span,
}

/// A branch behind a function's parameters: what they bind, and what else they ask for.
fn branch(
    lower: &mut Lower<'_, '_>,
    source: &Source<'_>,
    (params, demands): (&Slots, &[Statement]),
) -> Result<Branch, CompileError> {
    lower.scope.enter();
    let resolved = (|| {
        let body = source.body.map(|body| lower.scope.body(body)).transpose()?.unwrap_or_default();
        let keys = lower.scope.terms(source.keys)?;
        let value = source.value.map(|value| lower.scope.term(value)).transpose()?;
        Ok((body, keys, value))
    })();
    lower.scope.leave();
    let (mut body, keys, value) = resolved?;
    body.extend_from_slice(demands);
    let mut bound = params.clone();
    let lowered = (|lower: &mut Lower<'_, '_>| {
        let mut block = lower.block(&body, &mut bound)?;
        let mut path = Vec::with_capacity(keys.len());
        for key in &keys {
            path.push(lower.value(key, &mut bound, &mut block.stmts)?);
        }
        let value = match &value {
            Some(value) => lower.value(value, &mut bound, &mut block.stmts)?,
            None => Expr::Const(Value::Bool(true)),
        };
        Ok::<(Block, Vec<Expr>, Expr), Stop>((block, path, value))
    })(lower);
    let (block, path, value) = lowered.map_err(|stop| lower.explain(stop))?;
    let mark = lower.mark(source.span);
    Ok(Branch { block, path, is_member: source.is_member, value, mark })
}

fn gives_one_constant(group: &Group) -> bool {
    let mut values =
        group.definitions.iter().flat_map(|definition| &definition.branches).map(|branch| match &branch.value {
            Expr::Const(value) => Some(value),
            _ => None,
        });
    match values.next() {
        Some(Some(first)) => values.all(|value| value == Some(first)),
        Some(None) | None => false,
    }
}

/// A rule whose keys are computed gives whole values at its depth (`p[q].r := v`). Where another rule reaches deeper below
/// it, OPA decides while it evaluates whether they conflict; what is no conflict there cannot be told here.
fn refuse_overlaps(units: &[Unit], rules: &Rules, errors: &mut Vec<CompileError>) {
    for unit in units {
        for rule in &unit.module.rules {
            let (local, keys) = split(&rule.head);
            if keys.is_empty() || rule.head.member.is_some() || rule.head.args.is_some() {
                continue;
            }
            let path = unit.module.package.iter().chain(&local).cloned().collect::<Vec<_>>();
            let depth = path.len() + keys.len();
            let deeper = rules.kinds.iter().find(|other| other.path.len() > depth && other.path.starts_with(&path));
            if let Some(deeper) = deeper {
                let message = format!(
                    "{} lies below the values of this rule, whose keys are computed: rules that overlap so are not run",
                    dotted(&deeper.path)
                );
                errors.push(CompileError { file: unit.file, span: rule.span, message });
            }
        }
    }
}

/// Rego has no recursion: each rule that reaches itself is an error.
fn refuse_recursion(program: &Program, rules: &Rules, errors: &mut Vec<CompileError>) {
    let count = program.groups.len();
    // 0: not seen, 1: on the way, 2: done.
    let mut state = vec![0_u8; count];
    for start in 0..count {
        let mut way: Vec<(usize, usize)> = Vec::new();
        if state[start] == 0 {
            state[start] = 1;
            way.push((start, 0));
        }
        while let Some((at, next)) = way.last_mut() {
            let Some(&used) = program.groups[*at].uses.get(*next) else {
                state[*at] = 2;
                way.pop();
                continue;
            };
            *next += 1;
            let used = used as usize;
            match state[used] {
                0 => {
                    state[used] = 1;
                    way.push((used, 0));
                }
                1 => {
                    let from = way.iter().position(|&(id, _)| id == used).unwrap_or(0);
                    let names = way[from..].iter().map(|&(id, _)| rules.name(id as GroupId)).collect::<Vec<_>>();
                    let declared = &rules.kinds[used];
                    let message = format!("rule {} is recursive: {} -> {}", names[0], names.join(" -> "), names[0]);
                    errors.push(CompileError { file: declared.file, span: declared.span, message });
                }
                _ => {}
            }
        }
    }
}
