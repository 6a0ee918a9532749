//! Modules: the package, imports and rules.

use std::sync::Arc;

use palisade_source::Span;
use regorus::Value;

use super::lexer::{Kind, Token};
use super::parser::{Keywords, Parse, Parser, error};
use super::tree::{Body, Head, Import, Module, Otherwise, Rule, Term, TermKind};
use super::{SyntaxError, name};

/// So many errors of one file are reported; more are noise behind the first.
const MAX_ERRORS: usize = 10;

impl Parser<'_> {
    /// Reads the whole text.
    pub fn module(&mut self) -> Result<Module, Vec<SyntaxError>> {
        let mut errors = Vec::new();
        let (package, package_span) = match self.package() {
            Ok(package) => package,
            Err(error) => return Err(vec![error]),
        };
        let mut module = Module { package, package_span, imports: Vec::new(), rules: Vec::new(), is_v1: self.is_v1 };
        while !self.is_end() && errors.len() < MAX_ERRORS {
            let from = self.at;
            let read = if self.is_word("import") {
                self.import().map(|import| module.imports.extend(import))
            } else {
                self.rules(&mut module.rules)
            };
            if let Some(fatal) = self.fatal.take() {
                return Err(vec![fatal]);
            }
            if let Err(error) = read {
                errors.push(error);
                self.resume(from);
            }
        }
        module.is_v1 = self.is_v1;
        if errors.is_empty() { Ok(module) } else { Err(errors) }
    }

    /// Goes on at the next token that starts a line in the column of the first one, as rules do.
    fn resume(&mut self, from: usize) {
        self.at = self.at.max(from + 1).min(self.tokens.len() - 1);
        let column = |at: u32| {
            let before = &self.text[..at as usize];
            let line = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
            line.trim().is_empty().then_some(line.len())
        };
        let first = self.tokens.first().and_then(|token| column(token.span.start));
        let starts_rule = |token: &Token| token.kind == Kind::Name && column(token.span.start) == first;
        while !self.is_end() {
            if starts_rule(self.token()) {
                return;
            }
            self.at += 1;
        }
    }

    fn package(&mut self) -> Parse<(Vec<Arc<str>>, Span)> {
        let start = self.token().span;
        if !self.eat_word("package") {
            return Err(self.unexpected("a module starts with `package` and its name"));
        }
        let term = self.term()?;
        let path = constant_path(&term)
            .ok_or_else(|| SyntaxError { span: term.span, message: "a package's name has only names in it".into() })?;
        Ok((path, self.since(start)))
    }

    /// An import; none where it only switches keywords on.
    fn import(&mut self) -> Parse<Option<Import>> {
        let start = self.bump();
        let term = self.term()?;
        let path = constant_path(&term)
            .ok_or_else(|| SyntaxError { span: term.span, message: "an import has only names in it".into() })?;
        let mut alias = None;
        if self.eat_word("as") {
            let Some(word) = self.word() else { return Err(self.unexpected("expected a name behind `as`")) };
            self.bump();
            alias = Some(name(word));
        }
        let parts = path.iter().map(|part| &**part).collect::<Vec<_>>();
        match parts[..] {
            ["rego", "v1"] => {
                self.keywords = Keywords::ALL.with(self.keywords);
                self.is_v1 = true;
                Ok(None)
            }
            ["rego", "v2"] => {
                self.keywords = Keywords::NEWER;
                self.is_v1 = true;
                Ok(None)
            }
            ["future", "keywords"] => {
                self.imports_all = true;
                self.keywords = if self.is_newer { Keywords::NEWER } else { Keywords::ALL.with(self.keywords) };
                Ok(None)
            }
            ["future", "keywords", word] => {
                match word {
                    "contains" => self.keywords.contains = true,
                    "every" => (self.keywords.every, self.keywords.in_) = (true, true),
                    "if" => self.keywords.if_ = true,
                    "in" => self.keywords.in_ = true,
                    "and" => self.keywords.and = true,
                    "or" => self.keywords.or = true,
                    "not" => self.keywords.not = true,
                    _ => return error(term.span, format!("there is no future keyword `{word}`")),
                }
                Ok(None)
            }
            ["data" | "input", ..] => {
                let alias = alias.unwrap_or_else(|| path.last().expect("a path has a part").clone());
                Ok(Some(Import { span: self.since(start), path, alias }))
            }
            _ => error(term.span, "only `data`, `input`, `rego.v1`, `rego.v2` and `future.keywords` can be imported"),
        }
    }

    /// One rule; several where a v0 rule has several bodies.
    fn rules(&mut self, out: &mut Vec<Rule>) -> Parse<()> {
        let start = self.token().span;
        let is_default = self.eat_word("default");
        let head = self.head(is_default)?;
        if is_default {
            out.push(Rule { span: self.since(start), head, is_default, body: None, otherwise: Vec::new() });
            return Ok(());
        }
        let body = self.rule_body(false)?;
        let mut otherwise = Vec::new();
        while self.is_word("else") {
            otherwise.push(self.otherwise()?);
        }
        let has_else = !otherwise.is_empty();
        if body.is_none() && head.value.is_none() && head.member.is_none() && head.args.is_none() && self.is_v1 {
            let plain = head.path.len() == 1;
            if plain {
                let message = "a rule needs a value (`:=`) or a body (`if`)";
                return error(self.since(start), message);
            }
        }
        out.push(Rule { span: self.since(start), head: head.clone(), is_default, body, otherwise });
        // v0: `p[x] { … } { … }` are two definitions under one head.
        while !has_else && !self.keywords.if_ && self.is("{") {
            let from = self.bump();
            let body = Some(self.body("}")?);
            let span = self.since(from);
            out.push(Rule { span, head: head.clone(), is_default, body, otherwise: Vec::new() });
        }
        Ok(())
    }

    fn head(&mut self, is_default: bool) -> Parse<Head> {
        if self.word().is_none() {
            return Err(self.unexpected("expected a rule's name"));
        }
        let start = self.token().span;
        let term = self.rule_name()?;
        let (target, args) = match term.kind {
            // A function without parameters is a rule with one value.
            TermKind::Call(target, args) => (*target, Some(args).filter(|args| !args.is_empty())),
            _ => (term, None),
        };
        let path = match target.kind {
            TermKind::Var(_) => vec![target],
            TermKind::Ref(head, steps) => std::iter::once(*head).chain(steps).collect(),
            _ => return error(start, "expected a rule's name"),
        };
        let mut head = Head { path, args, member: None, value: None };
        if head.args.is_none() && self.keywords.contains && self.word() == Some("contains") {
            self.bump();
            head.member = Some(self.expression(true)?);
        }
        let assigned = self.eat(":=");
        if assigned || self.eat("=") {
            if head.member.is_some() {
                return Err(self.unexpected("a member of a set has no value"));
            }
            head.value = Some(self.expression(true)?);
        }
        // v0: `p[x] { … }` defines a set; with `if` it defines an object whose values are true.
        let in_set = head.path.len() == 2 && head.value.is_none() && head.member.is_none() && head.args.is_none();
        if in_set && !is_default && !self.is_word("if") && !self.is_v1 {
            head.member = head.path.pop();
        }
        if is_default && head.value.is_none() {
            return Err(self.unexpected("a default needs a value: `default p := …`"));
        }
        Ok(head)
    }

    fn rule_body(&mut self, of_else: bool) -> Parse<Option<Body>> {
        if self.eat_word("if") {
            if self.is("{") {
                return self.braced_or_term().map(Some);
            }
            return Ok(Some(vec![self.literal()?]));
        }
        if self.is("{") {
            if self.is_v1 {
                return Err(self.unexpected(if of_else {
                    "`if` stands before the body of an else"
                } else {
                    "`if` stands before a rule's body (this module is Rego v1; --v0-compatible reads v0)"
                }));
            }
            self.bump();
            return self.body("}").map(Some);
        }
        Ok(None)
    }

    /// A body in braces behind `if`; a set or object literal there is a term, as in `if {1, 2} == input.x`.
    fn braced_or_term(&mut self) -> Parse<Body> {
        let back = self.at;
        self.bump();
        let error = match self.body("}") {
            Ok(_) if self.joins() => None,
            Ok(body) => return Ok(body),
            Err(error) => Some(error),
        };
        self.at = back;
        let literal = self.literal().map_err(|later| error.unwrap_or(later))?;
        Ok(vec![literal])
    }

    fn otherwise(&mut self) -> Parse<Otherwise> {
        let start = self.bump();
        let value = if self.eat(":=") || self.eat("=") { Some(self.expression(true)?) } else { None };
        let body = self.rule_body(true)?;
        if value.is_none() && body.is_none() {
            return Err(self.unexpected("an else needs a value or a body"));
        }
        Ok(Otherwise { span: self.since(start), value, body })
    }
}

/// The names that a reference without variables consists of.
fn constant_path(term: &Term) -> Option<Vec<Arc<str>>> {
    match &term.kind {
        TermKind::Var(name) => Some(vec![name.clone()]),
        TermKind::Ref(head, steps) => {
            let TermKind::Var(first) = &head.kind else { return None };
            let mut path = vec![first.clone()];
            for step in steps {
                match &step.kind {
                    TermKind::Scalar(Value::String(text)) => path.push(text.clone()),
                    _ => return None,
                }
            }
            Some(path)
        }
        _ => None,
    }
}
