//! `palisade test --strict`: what a module says in vain. Unused imports, names that hide others, rules that never hold.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use palisade_source::Span;
use regorus::Value;
use serde::Serialize;

use crate::compile::program::{Block, Definition, Expr, Head as RefHead, Pattern, Stmt};
use crate::group::RegoGroup;
use crate::loader::Loaded;
use crate::syntax::{Literal, LiteralKind, Module, Rule, Term, TermKind};

/// Something in a module that is in vain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Lint {
    /// The module's file.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode scalar values, from 1.
    pub column: u32,
    /// What is in vain.
    pub message: String,
}

impl RegoGroup {
    /// What the modules say in vain, by place.
    pub fn lints(&self) -> Vec<Lint> {
        let mut found = Vec::new();
        for loaded in &self.library.files {
            let mut names =
                Names { module: &loaded.module, used: BTreeSet::new(), scopes: Vec::new(), found: Vec::new() };
            names.module();
            found.extend(names.found.into_iter().map(|(span, message)| lint(loaded, span, message)));
        }
        for definition in self.library.program.groups.iter().flat_map(|group| &group.definitions) {
            if let Some(why) = never(definition) {
                found.push(lint(&self.library.files[definition.file as usize], definition.name, why));
            }
        }
        found.retain(|lint| !crate::trivy::is_library(&lint.file));
        found.sort();
        found.dedup();
        found
    }
}

fn lint(loaded: &Loaded, span: Span, message: String) -> Lint {
    let start = loaded.source.position(span.start);
    Lint { file: loaded.source.path().to_owned(), line: start.line, column: start.column, message }
}

/// Walks a module's names.
struct Names<'m> {
    module: &'m Module,
    /// Names that stand at the head of something.
    used: BTreeSet<Arc<str>>,
    /// The names of the bodies that enclose a place, the innermost last.
    scopes: Vec<BTreeSet<Arc<str>>>,
    found: Vec<(Span, String)>,
}

impl Names<'_> {
    fn module(&mut self) {
        for rule in &self.module.rules {
            self.rule(rule);
        }
        for import in &self.module.imports {
            if !self.used.contains(&import.alias) {
                self.found.push((import.span, format!("the import {} is not used", import.path.join("."))));
            }
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.scopes.push(BTreeSet::new());
        for arg in rule.head.args.iter().flatten() {
            self.declare_all(arg);
        }
        // The name of the rule itself is no use of it.
        rule.head.path.iter().skip(1).for_each(|term| self.term(term));
        self.scopes.push(BTreeSet::new());
        rule.body.iter().for_each(|body| self.statements(body));
        [&rule.head.member, &rule.head.value].into_iter().flatten().for_each(|term| self.term(term));
        self.scopes.pop();
        for otherwise in &rule.otherwise {
            self.scopes.push(BTreeSet::new());
            otherwise.body.iter().for_each(|body| self.statements(body));
            otherwise.value.iter().for_each(|term| self.term(term));
            self.scopes.pop();
        }
        self.scopes.pop();
    }

    fn statements(&mut self, body: &[Literal]) {
        for literal in body {
            self.literal(&literal.kind);
            for with in &literal.with {
                self.term(&with.target);
                self.term(&with.value);
            }
        }
    }

    fn literal(&mut self, literal: &LiteralKind) {
        match literal {
            LiteralKind::Some(names) => names.iter().for_each(|(name, span)| self.declare(name, *span)),
            LiteralKind::SomeIn { key, value, collection } => {
                self.term(collection);
                key.iter().chain([value]).for_each(|term| self.declare_all(term));
            }
            LiteralKind::Every { key, value, domain, body } => {
                self.term(domain);
                self.scopes.push(BTreeSet::new());
                key.iter().chain([value]).for_each(|term| self.declare_all(term));
                self.statements(body);
                self.scopes.pop();
            }
            LiteralKind::Assign(left, right) => {
                self.term(right);
                self.declare_all(left);
            }
            LiteralKind::Unify(left, right) => {
                self.term(left);
                self.term(right);
            }
            LiteralKind::Term(term) => self.term(term),
            LiteralKind::Not(inner) => crate::stack::deep(|| self.literal(inner)),
            LiteralKind::Logic(_, operands) => crate::stack::deep(|| {
                for operand in operands {
                    self.scopes.push(BTreeSet::new());
                    self.statements(&operand.body);
                    self.scopes.pop();
                }
            }),
        }
    }

    fn term(&mut self, term: &Term) {
        crate::stack::deep(|| match &term.kind {
            TermKind::Scalar(_) => {}
            TermKind::Var(name) => drop(self.used.insert(name.clone())),
            TermKind::Ref(head, rest) | TermKind::Call(head, rest) => {
                self.term(head);
                for term in rest {
                    self.term(term);
                }
            }
            TermKind::Array(items) | TermKind::Set(items) | TermKind::Operator(_, items) => {
                for term in items {
                    self.term(term);
                }
            }
            TermKind::Template(pieces) => self.statements(pieces),
            TermKind::Object(members) => members.iter().for_each(|(key, value)| {
                self.term(key);
                self.term(value);
            }),
            TermKind::ArrayCompr(value, body) | TermKind::SetCompr(value, body) => {
                self.scopes.push(BTreeSet::new());
                self.statements(body);
                self.term(value);
                self.scopes.pop();
            }
            TermKind::ObjectCompr(member, body) => {
                self.scopes.push(BTreeSet::new());
                self.statements(body);
                self.term(&member.0);
                self.term(&member.1);
                self.scopes.pop();
            }
        });
    }

    /// The names in a form that is assigned to.
    fn declare_all(&mut self, term: &Term) {
        crate::stack::deep(|| match &term.kind {
            TermKind::Var(name) => self.declare(name, term.span),
            TermKind::Array(items) => items.iter().for_each(|term| self.declare_all(term)),
            TermKind::Object(members) => members.iter().for_each(|(key, value)| {
                self.term(key);
                self.declare_all(value);
            }),
            _ => self.term(term),
        });
    }

    fn declare(&mut self, name: &Arc<str>, span: Span) {
        if &**name == "_" {
            return;
        }
        let is_rule = |rule: &Rule| matches!(rule.head.path.first().map(|term| &term.kind), Some(TermKind::Var(own)) if own == name);
        let hidden = if ["input", "data"].contains(&&**name) {
            Some("the document of that name")
        } else if self.module.imports.iter().any(|import| import.alias == *name) {
            Some("an import")
        } else if self.module.rules.iter().any(is_rule) {
            Some("a rule")
        } else if self.scopes.iter().rev().skip(1).any(|scope| scope.contains(name)) {
            Some("a variable of the body around it")
        } else {
            None
        };
        if let Some(hidden) = hidden {
            self.found.push((span, format!("{name} hides {hidden}")));
        }
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name.clone());
        }
    }
}

/// Why a definition never holds; none where it may.
fn never(definition: &Definition) -> Option<String> {
    let [branch] = &definition.branches[..] else { return None };
    contradiction(&branch.block)
}

fn contradiction(block: &Block) -> Option<String> {
    // What a place of the input has to be, by the place.
    let mut wanted: BTreeMap<String, &Value> = BTreeMap::new();
    for stmt in &block.stmts {
        match stmt {
            Stmt::Test(Expr::Const(Value::Bool(false))) => {
                return Some("this never holds: false stands in it".to_owned());
            }
            Stmt::Match(Pattern::Equal(Expr::Const(left)), Expr::Const(right)) if left != right => {
                return Some(format!("this never holds: {left} is not {right}"));
            }
            Stmt::Match(Pattern::Equal(left), right) => {
                let ((Some(place), _, _, Expr::Const(value)) | (_, Expr::Const(value), Some(place), _)) =
                    (place(left), left, place(right), right)
                else {
                    continue;
                };
                match wanted.get(&place) {
                    Some(other) if *other != value => {
                        return Some(format!("this never holds: {place} is not both {other} and {value}"));
                    }
                    Some(_) | None => drop(wanted.insert(place, value)),
                }
            }
            Stmt::Mark(_)
            | Stmt::Test(_)
            | Stmt::Match(..)
            | Stmt::Walk(_)
            | Stmt::Not(_)
            | Stmt::Any(_)
            | Stmt::Every(_)
            | Stmt::With(..)
            | Stmt::Print(_) => {}
        }
    }
    None
}

/// A place of the input that is named by constants only.
fn place(expr: &Expr) -> Option<String> {
    let Expr::Ref(reference) = expr else { return None };
    if !matches!(reference.head, RefHead::Input) {
        return None;
    }
    reference.path.iter().try_fold("input".to_owned(), |text, key| match key {
        Expr::Const(Value::String(name)) => Some(format!("{text}.{name}")),
        Expr::Const(Value::Number(index)) => Some(format!("{text}[{}]", Value::from(index.clone()))),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use palisade_source::SourceFile;

    use crate::{RegoGroup, RegoOptions};

    #[test]
    fn what_is_in_vain_is_told() {
        let text = "package main\n\nimport rego.v1\n\nimport data.lib.a\nimport data.lib.b as c\n\nlimit := 3\n\n\
                    deny contains msg if {\n\tlimit := 4\n\tinput.kind == \"Pod\"\n\tsome c in input.items\n\
                    \txs := [x | some x in c]\n\tys := [msg | some msg in xs]\n\tmsg := concat(\"\", ys)\n\t\
                    limit > 0\n}\n\nwarn contains \"x\" if {\n\tinput.kind == \"Pod\"\n\tinput.kind == \"Service\"\n}\n\n\
                    p if 1 == 2\n";
        let (group, errors) = RegoGroup::load(&[SourceFile::new("p.rego", text)], &[], &RegoOptions::default());
        assert_eq!(errors, []);
        let lints = group.lints().into_iter().map(|lint| format!("{}: {}", lint.line, lint.message));
        assert_eq!(
            lints.collect::<Vec<_>>(),
            [
                "5: the import data.lib.a is not used",
                "11: limit hides a rule",
                "13: c hides an import",
                "20: this never holds: input.kind is not both \"Pod\" and \"Service\"",
                "25: this never holds: 1 is not 2",
            ]
        );
    }
}
