//! Names to what they stand for: variables of the rule, imports, rules, builtins. Nothing is reordered here.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use palisade_source::Span;
use regorus::Value;

use super::annotations::Asking;
use super::program::{Callee, ComprKind, GroupKind, Slot, Target};
use super::{CompileError, Rules};
use crate::builtins;
use crate::syntax::{Body, Import, Literal, LiteralKind, Logic, Operand, Term, TermKind, With};

/// A term whose names are resolved.
#[derive(Debug, Clone)]
pub(super) struct Resolved {
    pub span: Span,
    pub kind: Kind,
}

#[derive(Debug, Clone)]
pub(super) enum Kind {
    Const(Value),
    Local(Slot),
    Ref(Root, Vec<Resolved>),
    Array(Vec<Resolved>),
    Set(Vec<Resolved>),
    Object(Vec<(Resolved, Resolved)>),
    Compr(Box<Closure>),
    Call(Callee, Vec<Resolved>),
}

/// Where a reference starts.
#[derive(Debug, Clone)]
pub(super) enum Root {
    Input,
    Data,
    Term(Box<Resolved>),
}

/// A comprehension.
#[derive(Debug, Clone)]
pub(super) struct Closure {
    pub kind: ComprKind,
    pub key: Option<Resolved>,
    pub value: Resolved,
    pub body: Vec<Statement>,
    /// Whether it stands for the one value of a term, whose variables all are bound outside.
    pub is_of_one: bool,
}

/// A statement whose names are resolved.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    pub span: Span,
    pub kind: What,
    pub with: Vec<(Target, Replacing)>,
}

#[derive(Debug, Clone)]
pub(super) enum Replacing {
    Value(Resolved),
    Function(Callee),
}

#[derive(Debug, Clone)]
pub(super) enum What {
    Term(Resolved),
    Unify(Resolved, Resolved),
    /// A call whose result has the form: `f(x, y)` for a function of one argument.
    Output(Resolved, Resolved),
    /// Every element of a collection: `some k, v in xs`.
    In {
        key: Option<Resolved>,
        value: Resolved,
        collection: Resolved,
    },
    Every {
        key: Option<Resolved>,
        value: Resolved,
        domain: Resolved,
        body: Vec<Statement>,
    },
    Not(Box<What>),
    Logic(Logic, Vec<Alternative>),
    Print(Vec<Resolved>),
}

/// An operand of `and`, `or` or a `not` that takes bodies.
#[derive(Debug, Clone)]
pub(super) struct Alternative {
    pub body: Vec<Statement>,
    /// Whether it may bind variables, which are its own.
    pub is_braced: bool,
}

/// The names of one rule.
pub(super) struct Scope<'a> {
    pub rules: &'a Rules,
    pub file: u32,
    pub package: &'a [Arc<str>],
    pub imports: &'a [Import],
    /// The definition.
    asking: Asking<'a>,
    /// In Rego v0 what is assigned may hide `input` and `data`.
    hides_documents: bool,
    declared: Vec<HashMap<Arc<str>, Slot>>,
    implicit: HashMap<Arc<str>, Slot>,
    /// What the slots are called, for messages.
    pub names: Vec<Arc<str>>,
}

impl<'a> Scope<'a> {
    pub fn new(rules: &'a Rules, asking: Asking<'a>) -> Self {
        let module = &asking.unit.module;
        Scope {
            rules,
            file: asking.unit.file,
            asking,
            package: &module.package,
            imports: &module.imports,
            hides_documents: !module.is_v1,
            declared: vec![HashMap::new()],
            implicit: HashMap::new(),
            names: Vec::new(),
        }
    }

    pub fn error<T>(&self, span: Span, message: impl Into<String>) -> Result<T, CompileError> {
        Err(CompileError { file: self.file, span, message: message.into() })
    }

    pub fn slot(&mut self, name: &Arc<str>) -> Slot {
        self.names.push(name.clone());
        self.names.len() as Slot - 1
    }

    /// Opens a block of names.
    pub fn enter(&mut self) {
        self.declared.push(HashMap::new());
    }

    /// Closes it.
    pub fn leave(&mut self) {
        self.declared.pop();
    }

    fn declare(&mut self, name: &Arc<str>) -> Slot {
        let slot = self.slot(name);
        self.declared.last_mut().expect("a block is open").insert(name.clone(), slot);
        slot
    }

    fn local(&self, name: &str) -> Option<Slot> {
        self.declared.iter().rev().find_map(|block| block.get(name).copied())
    }

    /// The path behind `data` that a name stands for, if it is an import of data or a rule of the package.
    fn global(&self, name: &str) -> Option<(bool, Vec<Arc<str>>)> {
        if let Some(import) = self.imports.iter().find(|import| *import.alias == *name) {
            return Some((&*import.path[0] == "input", import.path[1..].to_vec()));
        }
        self.rules.has_rule(self.package, name).then(|| {
            let mut path = self.package.to_vec();
            path.push(Arc::from(name));
            (false, path)
        })
    }

    fn variable(&mut self, name: &Arc<str>, span: Span) -> Kind {
        if &**name == "_" {
            return Kind::Local(self.slot(name));
        }
        if let Some(slot) = self.local(name) {
            return Kind::Local(slot);
        }
        match &**name {
            "input" => return Kind::Ref(Root::Input, Vec::new()),
            "data" => return Kind::Ref(Root::Data, Vec::new()),
            _ => {}
        }
        if let Some((of_input, path)) = self.global(name) {
            let steps = path.into_iter().map(|part| text(span, part)).collect();
            return Kind::Ref(if of_input { Root::Input } else { Root::Data }, steps);
        }
        if let Some(&slot) = self.implicit.get(name) {
            return Kind::Local(slot);
        }
        let slot = self.slot(name);
        self.implicit.insert(name.clone(), slot);
        Kind::Local(slot)
    }

    pub fn terms(&mut self, terms: &[Term]) -> Result<Vec<Resolved>, CompileError> {
        terms.iter().map(|term| self.term(term)).collect()
    }

    pub fn term(&mut self, term: &Term) -> Result<Resolved, CompileError> {
        crate::stack::deep(|| self.resolved(term))
    }

    fn resolved(&mut self, term: &Term) -> Result<Resolved, CompileError> {
        let span = term.span;
        let kind = match &term.kind {
            TermKind::Scalar(value) => Kind::Const(value.clone()),
            TermKind::Var(name) => self.variable(name, span),
            TermKind::Ref(head, path) => {
                let head = self.term(head)?;
                let path = self.terms(path)?;
                match head.kind {
                    Kind::Ref(root, mut steps) => {
                        steps.extend(path);
                        Kind::Ref(root, steps)
                    }
                    _ => Kind::Ref(Root::Term(Box::new(head)), path),
                }
            }
            TermKind::Array(items) => Kind::Array(self.terms(items)?),
            TermKind::Set(items) => Kind::Set(self.terms(items)?),
            TermKind::Object(members) => {
                let members = members.iter().map(|(key, value)| Ok((self.term(key)?, self.term(value)?)));
                Kind::Object(members.collect::<Result<_, CompileError>>()?)
            }
            TermKind::ArrayCompr(value, body) => self.closure(ComprKind::Array, None, value, body)?,
            TermKind::SetCompr(value, body) => self.closure(ComprKind::Set, None, value, body)?,
            TermKind::ObjectCompr(pair, body) => self.closure(ComprKind::Object, Some(&pair.0), &pair.1, body)?,
            TermKind::Call(callee, args)
                if args.is_empty()
                    && let Some(told) = self.metadata(callee) =>
            {
                Kind::Const(told)
            }
            TermKind::Call(callee, args) if args.is_empty() && self.is_rule(callee) => return self.term(callee),
            TermKind::Call(callee, args) => {
                let callee = self.callee(callee)?;
                let args = self.terms(args)?;
                self.check_arity(span, callee, args.len())?;
                self.call(span, callee, args)
            }
            TermKind::Operator(builtin, args) => Kind::Call(self.builtin(span, builtin)?, self.terms(args)?),
            TermKind::Template(pieces) => {
                // What is not defined prints as `<undefined>`: each piece is a set of at most one value.
                let mut sets = Vec::with_capacity(pieces.len());
                for piece in pieces {
                    sets.push(match &piece.kind {
                        LiteralKind::Term(Term { span, kind: TermKind::Scalar(value) }) => {
                            Resolved { span: *span, kind: Kind::Const(value.clone()) }
                        }
                        _ => self.at_most_one(piece)?,
                    });
                }
                let pieces = Resolved { span, kind: Kind::Array(sets) };
                Kind::Call(self.builtin(span, "internal.template_string")?, vec![pieces])
            }
        };
        Ok(Resolved { span, kind })
    }

    fn at_most_one(&mut self, piece: &Literal) -> Result<Resolved, CompileError> {
        let Literal { span, kind: LiteralKind::Term(value), with } = piece else {
            return self.error(piece.span, "what stands in a template string's braces is a value");
        };
        let span = *span;
        let slot = self.slot(&Arc::from("_"));
        let local = Resolved { span, kind: Kind::Local(slot) };
        let with = self.replacements(with)?;
        let value = self.term(value)?;
        let statement = Statement { span, kind: What::Unify(local.clone(), value), with };
        let body = vec![statement];
        let closure = Closure { kind: ComprKind::Set, key: None, value: local, body, is_of_one: true };
        Ok(Resolved { span, kind: Kind::Compr(Box::new(closure)) })
    }

    fn builtin(&self, span: Span, name: &str) -> Result<Callee, CompileError> {
        match builtins::lookup(name) {
            Some(builtin) => Ok(Callee::Builtin(builtin)),
            None => self.error(span, format!("there is no function {name}")),
        }
    }

    fn check_arity(&self, span: Span, callee: Callee, given: usize) -> Result<(), CompileError> {
        let (name, wanted) = match callee {
            Callee::Builtin(builtin) if builtin.is_variadic() => return Ok(()),
            Callee::Builtin(builtin) => (builtin.name.to_owned(), builtin.arity),
            Callee::Group(id) => match self.rules.kinds[id as usize].kind {
                GroupKind::Function(arity) => (self.rules.name(id), arity),
                GroupKind::Complete | GroupKind::Partial { .. } => {
                    return self.error(span, format!("{} is no function", self.rules.name(id)));
                }
            },
        };
        // One argument more takes the result: `f(x, y)` means `y = f(x)`.
        if given == wanted || given == wanted + 1 {
            return Ok(());
        }
        self.error(span, format!("{name} takes {wanted} arguments, here are {given}"))
    }

    /// A call; `walk` has many results, so it stands for any element of all of them.
    fn call(&mut self, span: Span, callee: Callee, args: Vec<Resolved>) -> Kind {
        match callee {
            Callee::Builtin(builtin) if builtin.name == "walk" && args.len() == builtin.arity => {
                let call = Resolved { span, kind: Kind::Call(callee, args) };
                let any = Resolved { span, kind: Kind::Local(self.slot(&Arc::from("_"))) };
                Kind::Ref(Root::Term(Box::new(call)), vec![any])
            }
            Callee::Builtin(_) | Callee::Group(_) => Kind::Call(callee, args),
        }
    }

    /// What a call's name stands for.
    fn callee(&mut self, term: &Term) -> Result<Callee, CompileError> {
        let span = term.span;
        let Some(parts) = names(term) else { return self.error(span, "only a function's name can be called") };
        match self.function(&parts) {
            Some(callee) => Ok(callee),
            None => self.error(span, format!("there is no function {}", parts.join("."))),
        }
    }

    /// What METADATA says of the definition, where a call asks for that.
    fn metadata(&self, callee: &Term) -> Option<Value> {
        let parts = names(callee)?;
        let [first, "metadata", what] = parts.iter().map(|part| &**part).collect::<Vec<_>>()[..] else { return None };
        let is_hidden = self.local(first).is_some() || self.global(first).is_some();
        match what {
            _ if first != "rego" || is_hidden => None,
            "rule" => Some(self.asking.rule()),
            "chain" => Some(self.asking.chain()),
            _ => None,
        }
    }

    /// Whether a call's name is a rule with one value, which may be called without arguments.
    fn is_rule(&self, callee: &Term) -> bool {
        names(callee).and_then(|parts| self.function(&parts)).is_some_and(|callee| match callee {
            Callee::Group(id) => !self.rules.is_function(id),
            Callee::Builtin(_) => false,
        })
    }

    fn function(&self, parts: &[Arc<str>]) -> Option<Callee> {
        let path = if &*parts[0] == "data" {
            Some(parts[1..].to_vec())
        } else {
            self.global(&parts[0]).filter(|(of_input, _)| !of_input).map(|(_, mut path)| {
                path.extend_from_slice(&parts[1..]);
                path
            })
        };
        match path {
            Some(path) => self.rules.tree.at(&path).and_then(|node| node.group).map(Callee::Group),
            None => builtins::lookup(&parts.join(".")).map(Callee::Builtin),
        }
    }

    fn closure(
        &mut self,
        kind: ComprKind,
        key: Option<&Term>,
        value: &Term,
        body: &Body,
    ) -> Result<Kind, CompileError> {
        self.enter();
        let made = (|| {
            let body = self.body(body)?;
            let key = key.map(|key| self.term(key)).transpose()?;
            let value = self.term(value)?;
            Ok(Kind::Compr(Box::new(Closure { kind, key, value, body, is_of_one: false })))
        })();
        self.leave();
        made
    }

    /// The statements of a body, whose block of names the caller has opened.
    pub fn body(&mut self, body: &Body) -> Result<Vec<Statement>, CompileError> {
        let mut statements = Vec::with_capacity(body.len());
        for literal in body {
            if let LiteralKind::Some(names) = &literal.kind {
                for (name, span) in names {
                    let here = self.declared.last().expect("a block is open");
                    if here.contains_key(name) {
                        return self.error(*span, format!("{name} is declared twice in this body"));
                    }
                    self.declare(name);
                }
                continue;
            }
            statements.push(self.literal(literal)?);
        }
        Ok(statements)
    }

    fn literal(&mut self, literal: &Literal) -> Result<Statement, CompileError> {
        // The values of `with` are read before what they apply to declares its names.
        let with = self.replacements(&literal.with)?;
        let kind = self.what(&literal.kind, literal.span)?;
        Ok(Statement { span: literal.span, kind, with })
    }

    fn replacements(&mut self, with: &[With]) -> Result<Vec<(Target, Replacing)>, CompileError> {
        with.iter().map(|one| self.replacement(&one.target, &one.value)).collect()
    }

    fn alternative(&mut self, operand: &Operand) -> Result<Alternative, CompileError> {
        self.enter();
        let body = crate::stack::deep(|| self.body(&operand.body));
        self.leave();
        Ok(Alternative { body: body?, is_braced: operand.is_braced })
    }

    fn what(&mut self, kind: &LiteralKind, span: Span) -> Result<What, CompileError> {
        Ok(match kind {
            LiteralKind::Some(_) => return self.error(span, "`some` declares names: it cannot be negated"),
            LiteralKind::SomeIn { key, value, collection } => {
                let collection = self.term(collection)?;
                let key = key.as_ref().map(|key| self.pattern(key, true)).transpose()?;
                let value = self.pattern(value, true)?;
                What::In { key, value, collection }
            }
            LiteralKind::Every { key, value, domain, body } => {
                let domain = self.term(domain)?;
                self.enter();
                let made = (|| {
                    let key = key.as_ref().map(|key| self.pattern(key, true)).transpose()?;
                    let value = self.pattern(value, true)?;
                    Ok(What::Every { key, value, domain, body: self.body(body)? })
                })();
                self.leave();
                made?
            }
            LiteralKind::Assign(left, right) => {
                let right = self.term(right)?;
                What::Unify(self.pattern(left, false)?, right)
            }
            LiteralKind::Unify(left, right) => What::Unify(self.term(left)?, self.term(right)?),
            LiteralKind::Term(term) => self.term_statement(term)?,
            LiteralKind::Not(inner) => match &**inner {
                LiteralKind::Assign(..) => return self.error(span, "an assignment cannot be negated"),
                inner => What::Not(Box::new(self.what(inner, span)?)),
            },
            LiteralKind::Logic(logic, operands) => {
                let alternatives = operands.iter().map(|operand| self.alternative(operand));
                What::Logic(*logic, alternatives.collect::<Result<_, _>>()?)
            }
        })
    }

    /// A call with one argument too many takes its result there; `print` and `==` have statements of their own.
    fn term_statement(&mut self, term: &Term) -> Result<What, CompileError> {
        let resolved = self.term(term)?;
        let span = resolved.span;
        let Kind::Call(callee, mut args) = resolved.kind else { return Ok(What::Term(resolved)) };
        match callee {
            Callee::Builtin(builtin) if builtin.name == "print" => return Ok(What::Print(args)),
            Callee::Builtin(builtin) if matches!(builtin.name, "equal" | "eq") && args.len() == 2 => {
                let right = args.pop().expect("two arguments");
                let left = args.pop().expect("two arguments");
                return Ok(What::Unify(left, right));
            }
            Callee::Builtin(_) | Callee::Group(_) => {}
        }
        let wanted = match callee {
            Callee::Builtin(builtin) => builtin.arity,
            Callee::Group(id) => self.rules.arity(id),
        };
        let takes_result = args.len() == wanted + 1;
        let result = if takes_result { args.pop() } else { None };
        let call = Resolved { span, kind: self.call(span, callee, args) };
        Ok(match result {
            Some(result) => What::Output(result, call),
            None => What::Term(call),
        })
    }

    /// The left side of `:=` or the names of `some … in`: names in it are declared here.
    ///
    /// In `some … in` a name that a rule or an outer block has is declared anew too, so that it shadows.
    pub fn pattern(&mut self, term: &Term, nested: bool) -> Result<Resolved, CompileError> {
        let span = term.span;
        let kind = match &term.kind {
            TermKind::Var(name) if &**name == "_" => Kind::Local(self.slot(name)),
            // Where elements are taken in turn, the documents are compared with.
            TermKind::Var(name) if nested && is_document(name) => return self.term(term),
            TermKind::Var(name) => {
                if is_document(name) && !self.hides_documents {
                    return self.error(span, format!("{name} cannot be assigned to"));
                }
                let here = self.declared.last().expect("a block is open");
                if !nested && here.contains_key(name) {
                    return self.error(span, format!("{name} is assigned twice"));
                }
                Kind::Local(self.declare(name))
            }
            TermKind::Array(items) => {
                Kind::Array(items.iter().map(|item| self.pattern(item, nested)).collect::<Result<_, _>>()?)
            }
            TermKind::Object(members) => {
                let mut resolved = Vec::with_capacity(members.len());
                for (key, value) in members {
                    resolved.push((self.term(key)?, self.pattern(value, nested)?));
                }
                Kind::Object(resolved)
            }
            TermKind::Scalar(value) => Kind::Const(value.clone()),
            _ if nested => return self.term(term),
            TermKind::Ref(..) => return self.error(span, "only names can be assigned to, not references"),
            _ => return self.error(span, "only names, arrays and objects of names can be assigned to"),
        };
        Ok(Resolved { span, kind })
    }

    /// A parameter of a function: names in it are its own, the same name twice is the same value.
    pub fn parameter(&mut self, term: &Term) -> Result<Resolved, CompileError> {
        let mut found = BTreeSet::new();
        variables(term, &mut found);
        for name in found {
            if is_document(&name) {
                return self.error(term.span, format!("a parameter cannot be called {name}"));
            }
            if self.local(&name).is_none() {
                self.declare(&name);
            }
        }
        self.term(term)
    }

    fn replacement(&mut self, target: &Term, value: &Term) -> Result<(Target, Replacing), CompileError> {
        let span = target.span;
        let Some(parts) = names(target) else {
            return self.error(span, "`with` replaces input, data, or a function, by a name without variables");
        };
        let path = match &*parts[0] {
            "input" => Some((true, parts[1..].to_vec())),
            "data" => Some((false, parts[1..].to_vec())),
            first => self.global(first).map(|(of_input, mut path)| {
                path.extend_from_slice(&parts[1..]);
                (of_input, path)
            }),
        };
        let target = match path {
            Some((true, path)) => Target::Input(path),
            Some((false, path)) => match self.rules.tree.at(&path).and_then(|node| node.group) {
                Some(id) if self.rules.is_function(id) => Target::Function(id),
                Some(_) | None => Target::Data(path),
            },
            None => match builtins::lookup(&parts.join(".")) {
                Some(builtin) => Target::Builtin(builtin.name),
                None => return self.error(span, format!("there is nothing called {} to replace", parts.join("."))),
            },
        };
        let by_function = match &target {
            Target::Function(_) | Target::Builtin(_) => names(value).and_then(|parts| self.function_value(&parts)),
            Target::Input(_) | Target::Data(_) => None,
        };
        Ok(match by_function {
            Some(callee) => (target, Replacing::Function(callee)),
            None => (target, Replacing::Value(self.term(value)?)),
        })
    }

    fn function_value(&self, parts: &[Arc<str>]) -> Option<Callee> {
        if parts.len() == 1 && self.local(&parts[0]).is_some() {
            return None;
        }
        match self.function(parts)? {
            Callee::Group(id) if !self.rules.is_function(id) => None,
            callee => Some(callee),
        }
    }
}

/// Whether a name is that of one of the two documents.
fn is_document(name: &str) -> bool {
    matches!(name, "input" | "data")
}

fn text(span: Span, part: Arc<str>) -> Resolved {
    Resolved { span, kind: Kind::Const(Value::String(part)) }
}

/// The names that a variable or a reference without variables consists of.
fn names(term: &Term) -> Option<Vec<Arc<str>>> {
    match &term.kind {
        TermKind::Var(name) => Some(vec![name.clone()]),
        TermKind::Ref(head, path) => {
            let mut parts = names(head).filter(|parts| parts.len() == 1)?;
            for step in path {
                let TermKind::Scalar(Value::String(part)) = &step.kind else { return None };
                parts.push(part.clone());
            }
            Some(parts)
        }
        _ => None,
    }
}

fn variables(term: &Term, found: &mut BTreeSet<Arc<str>>) {
    match &term.kind {
        TermKind::Var(name) if &**name != "_" => {
            found.insert(name.clone());
        }
        TermKind::Array(items) => items.iter().for_each(|item| variables(item, found)),
        TermKind::Object(members) => members.iter().for_each(|(_, value)| variables(value, found)),
        _ => {}
    }
}
