//! Terms and bodies. Precedence as in OPA: `in`, comparisons, `|`, `&`, `+ -`, `* / %`.

use std::sync::Arc;

use palisade_source::Span;
use regorus::Value;

use super::lexer::{self, Kind, Piece, Token};
use super::tree::{Body, Literal, LiteralKind, Term, TermKind, With};
use super::{MAX_NESTING, SyntaxError, Version, name};

pub(super) type Parse<T> = Result<T, SyntaxError>;

/// The words that are keywords only from a version or an import on.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each word is switched on by itself")]
pub(super) struct Keywords {
    pub contains: bool,
    pub every: bool,
    pub if_: bool,
    pub in_: bool,
    pub and: bool,
    pub or: bool,
    /// `not` takes bodies, and holds where a part of what it negates is not defined.
    pub not: bool,
}

impl Keywords {
    /// Those of Rego v1.
    pub const ALL: Keywords =
        Keywords { contains: true, every: true, if_: true, in_: true, and: false, or: false, not: false };
    /// All that the newest OPA knows.
    pub const NEWER: Keywords = Keywords { and: true, or: true, not: true, ..Keywords::ALL };

    /// These, and what another import has switched on of the newer ones.
    pub fn with(self, other: Keywords) -> Self {
        Keywords { and: other.and, or: other.or, not: other.not, ..self }
    }

    fn has(self, word: &str) -> bool {
        match word {
            "and" => self.and,
            "or" => self.or,
            "contains" => self.contains,
            "every" => self.every,
            "if" => self.if_,
            "in" => self.in_,
            _ => matches!(
                word,
                "as" | "default" | "else" | "false" | "import" | "not" | "null" | "package" | "some" | "true" | "with"
            ),
        }
    }
}

/// The tokens of one module and how far they are read.
pub(super) struct Parser<'t> {
    pub text: &'t str,
    pub tokens: Vec<Token>,
    pub at: usize,
    pub keywords: Keywords,
    pub is_v1: bool,
    /// Whether `import future.keywords` stands for the newer keywords too.
    pub is_newer: bool,
    /// Whether that import was met.
    pub imports_all: bool,
    depth: u32,
    /// What ends the reading at once: a limit that was reached.
    pub fatal: Option<SyntaxError>,
    /// Steps left before a text counts as too ambiguous: going back is rare, so a few per token are plenty.
    steps: u64,
}

/// So many operators of one level may stand in a row: each nests what is before it.
const MAX_OPERATORS: usize = 500;

/// An operator's mark and the builtin it stands for, by level: the first binds loosest.
const LEVELS: [&[(&str, &str)]; 5] = [
    &[("==", "equal"), ("!=", "neq"), ("<", "lt"), (">", "gt"), ("<=", "lte"), (">=", "gte")],
    &[("|", "or")],
    &[("&", "and")],
    &[("+", "plus"), ("-", "minus")],
    &[("*", "mul"), ("/", "div"), ("%", "rem")],
];

impl<'t> Parser<'t> {
    pub fn new(text: &'t str, tokens: Vec<Token>, version: Version) -> Self {
        let is_v1 = version == Version::V1;
        let steps = tokens.len() as u64 * 64 + 1024;
        let keywords = if is_v1 { Keywords::ALL } else { Keywords::default() };
        let (is_newer, imports_all) = (false, false);
        Parser { text, tokens, at: 0, keywords, is_v1, is_newer, imports_all, depth: 0, fatal: None, steps }
    }

    /// The same from the start, where `import future.keywords` stands for all keywords that the newest OPA knows.
    pub fn newer(self, version: Version) -> Self {
        Parser { is_newer: true, ..Parser::new(self.text, self.tokens, version) }
    }

    pub fn token(&self) -> &Token {
        &self.tokens[self.at]
    }

    pub fn peek(&self, ahead: usize) -> &Token {
        &self.tokens[(self.at + ahead).min(self.tokens.len() - 1)]
    }

    pub fn bump(&mut self) -> Span {
        let span = self.token().span;
        if self.at + 1 < self.tokens.len() {
            self.at += 1;
        }
        span
    }

    /// From a start to the end of the token read last.
    pub fn since(&self, start: Span) -> Span {
        let end = self.at.checked_sub(1).map_or(start.end, |i| self.tokens[i].span.end);
        Span::new(start.start, end.max(start.end))
    }

    pub fn slice(&self, token: &Token) -> &'t str {
        self.text.get(token.span.range()).unwrap_or_default()
    }

    pub fn is_end(&self) -> bool {
        self.token().kind == Kind::End
    }

    pub fn is(&self, mark: &str) -> bool {
        matches!(self.token().kind, Kind::Mark(m) if m == mark)
    }

    pub fn eat(&mut self, mark: &str) -> bool {
        let found = self.is(mark);
        if found {
            self.bump();
        }
        found
    }

    pub fn expect(&mut self, mark: &str, whose: &str) -> Parse<Span> {
        if self.is(mark) { Ok(self.bump()) } else { Err(self.unexpected(&format!("expected `{mark}` {whose}"))) }
    }

    /// The word here, whether keyword or not.
    pub fn word(&self) -> Option<&'t str> {
        (self.token().kind == Kind::Name).then(|| self.slice(self.token()))
    }

    /// Whether a keyword stands here.
    pub fn is_word(&self, word: &str) -> bool {
        // One that something is read of is a name; what stands between two values cannot be.
        let is_infix = matches!(word, "and" | "as" | "contains" | "else" | "if" | "in" | "or" | "with");
        let is_name = self.is_read_of(".") || !is_infix && self.is_read_of("[");
        self.word() == Some(word) && self.keywords.has(word) && !is_name
    }

    /// Whether a mark follows the word here without a space.
    fn is_read_of(&self, mark: &str) -> bool {
        let next = self.peek(1);
        !next.spaced && matches!(next.kind, Kind::Mark(m) if m == mark)
    }

    pub fn eat_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        if found {
            self.bump();
        }
        found
    }

    pub fn unexpected(&self, wanted: &str) -> SyntaxError {
        let token = self.token();
        let message = if self.is_end() {
            format!("the file ends too early: {wanted}")
        } else {
            format!("`{}` does not fit here: {wanted}", self.slice(token))
        };
        SyntaxError { span: token.span, message }
    }

    /// A limit is reached here: nothing more is read.
    fn end(&mut self, message: &str) -> SyntaxError {
        let error = SyntaxError { span: self.token().span, message: message.to_owned() };
        self.fatal.get_or_insert(error).clone()
    }

    pub fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        if let Some(fatal) = &self.fatal {
            return Err(fatal.clone());
        }
        if self.depth >= MAX_NESTING {
            return Err(self.end(&format!("nested more than {MAX_NESTING} levels deep (max-rego-nesting)")));
        }
        let Some(left) = self.steps.checked_sub(1) else {
            return Err(self.end("what stands here can be read in too many ways (max-rego-steps): split it up"));
        };
        self.steps = left;
        self.depth += 1;
        let result = crate::stack::deep(|| read(self));
        self.depth -= 1;
        result
    }

    /// A term with operators; `keyed` where `k, v in xs` may stand (not in lists).
    pub fn expression(&mut self, keyed: bool) -> Parse<Term> {
        self.deeper(|p| {
            let left = p.operators(0, None)?;
            p.membership(left, keyed)
        })
    }

    /// The rest of a term whose first operand has been read.
    fn expression_after(&mut self, first: Term) -> Parse<Term> {
        self.deeper(|p| {
            let left = p.operators(0, Some(first))?;
            p.membership(left, false)
        })
    }

    fn membership(&mut self, mut left: Term, keyed: bool) -> Parse<Term> {
        let start = left.span;
        if keyed && self.is(",") && self.keywords.in_ {
            let back = self.at;
            self.bump();
            if let Ok(value) = self.operators(0, None)
                && self.eat_word("in")
            {
                let collection = self.operators(0, None)?;
                let kind = TermKind::Operator("internal.member_3", vec![left, value, collection]);
                left = Term { span: self.since(start), kind };
            } else {
                self.at = back;
                return Ok(left);
            }
        }
        while self.eat_word("in") {
            let collection = self.operators(0, None)?;
            let kind = TermKind::Operator("internal.member_2", vec![left, collection]);
            left = Term { span: self.since(start), kind };
        }
        Ok(left)
    }

    fn operators(&mut self, level: usize, first: Option<Term>) -> Parse<Term> {
        let Some(marks) = LEVELS.get(level) else {
            return match first {
                Some(first) => Ok(first),
                None => self.term(),
            };
        };
        let mut left = self.operators(level + 1, first)?;
        let start = left.span;
        let mut length = 0;
        loop {
            let found = marks.iter().find(|(mark, _)| self.is(mark));
            let Some(&(_, builtin)) = found else { return Ok(left) };
            length += 1;
            if length > MAX_OPERATORS {
                return Err(self.end(&format!("more than {MAX_OPERATORS} operators in a row (max-rego-operators)")));
            }
            self.bump();
            let right = self.operators(level + 1, None)?;
            left = Term { span: self.since(start), kind: TermKind::Operator(builtin, vec![left, right]) };
        }
    }

    /// A term without operators, with what is attached to it: `.name`, `[…]`, `(…)`.
    pub fn term(&mut self) -> Parse<Term> {
        self.deeper(|p| {
            let head = p.primary()?;
            p.attached(head, false)
        })
    }

    /// The name of a rule: its parameters or key may stand behind a space, as in `f (x) := …`.
    pub fn rule_name(&mut self) -> Parse<Term> {
        self.deeper(|p| {
            let head = p.primary()?;
            let is_apart = p.token().spaced && !p.token().fresh_line && (p.is("(") || p.is("["));
            p.attached(head, is_apart)
        })
    }

    /// A term with what follows it without a space; `is_apart` where the first of that is behind one.
    fn attached(&mut self, head: Term, is_apart: bool) -> Parse<Term> {
        let start = head.span;
        let can_refer = matches!(
            head.kind,
            TermKind::Var(_)
                | TermKind::Array(_)
                | TermKind::Set(_)
                | TermKind::Object(_)
                | TermKind::ArrayCompr(..)
                | TermKind::SetCompr(..)
                | TermKind::ObjectCompr(..)
                | TermKind::Call(..)
                | TermKind::Scalar(Value::String(_))
        );
        let mut term = head;
        let mut is_apart = is_apart;
        while can_refer && (!self.token().spaced || std::mem::take(&mut is_apart)) {
            if self.is("(") && matches!(term.kind, TermKind::Var(_) | TermKind::Ref(..)) {
                self.bump();
                let args = self.list(")", "that closes the call")?;
                term = Term { span: self.since(start), kind: TermKind::Call(Box::new(term), args) };
            } else if self.is(".") {
                self.bump();
                let Some(word) = self.word() else { return Err(self.unexpected("expected a name behind the point")) };
                let span = self.bump();
                let step = Term { span, kind: TermKind::Scalar(Value::from(word)) };
                term = extended(term, step, self.since(start));
            } else if self.is("[") {
                self.bump();
                let step = self.expression(true)?;
                self.expect("]", "that closes the reference")?;
                term = extended(term, step, self.since(start));
            } else {
                break;
            }
        }
        Ok(term)
    }

    fn primary(&mut self) -> Parse<Term> {
        let token = self.token().clone();
        let start = token.span;
        match token.kind {
            Kind::Name => self.named(),
            Kind::Number => self.number("", start),
            Kind::Text(text) => {
                self.bump();
                Ok(Term { span: start, kind: TermKind::Scalar(Value::from(text)) })
            }
            Kind::Template(pieces) => {
                self.bump();
                self.template(start, pieces)
            }
            Kind::Mark("-") if self.peek(1).kind == Kind::Number && !self.peek(1).spaced => {
                self.bump();
                self.number("-", start)
            }
            Kind::Mark("(") => {
                self.bump();
                let inner = self.expression(true)?;
                self.expect(")", "that closes the parenthesis")?;
                Ok(Term { span: self.since(start), kind: inner.kind })
            }
            Kind::Mark("[") => self.array(start),
            Kind::Mark("{") => self.braces(start),
            Kind::Mark(_) | Kind::End => Err(self.unexpected("expected a value")),
        }
    }

    fn named(&mut self) -> Parse<Term> {
        let word = self.word().unwrap_or_default();
        let span = self.token().span;
        let is_name = self.is_read_of(".") || self.is_read_of("[");
        let scalar = match word {
            _ if is_name => None,
            "null" => Some(Value::Null),
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        };
        if let Some(value) = scalar {
            self.bump();
            return Ok(Term { span, kind: TermKind::Scalar(value) });
        }
        // Only behind a rule's name is `contains` a keyword.
        if self.keywords.has(word) && !is_name && word != "contains" {
            return Err(self.unexpected("expected a value, this is a keyword"));
        }
        self.bump();
        if word == "set" && self.is("(") && !self.token().spaced && matches!(self.peek(1).kind, Kind::Mark(")")) {
            self.bump();
            self.bump();
            return Ok(Term { span: self.since(span), kind: TermKind::Set(Vec::new()) });
        }
        Ok(Term { span, kind: TermKind::Var(name(word)) })
    }

    fn number(&mut self, sign: &str, start: Span) -> Parse<Term> {
        let text = format!("{sign}{}", self.slice(self.token()));
        self.bump();
        if !is_exact(&text) {
            return error(start, format!("{text} is beyond what is computed with here: 17 digits, up to 1.8e308"));
        }
        match crate::builtins::numbers::written(&text) {
            Some(value) => Ok(Term { span: self.since(start), kind: TermKind::Scalar(value) }),
            None => error(start, format!("{text} is no number that can be computed with")),
        }
    }

    fn template(&mut self, span: Span, pieces: Vec<Piece>) -> Parse<Term> {
        let mut terms = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) => {
                    let kind = LiteralKind::Term(Term { span, kind: TermKind::Scalar(Value::from(text)) });
                    terms.push(Literal { span, kind, with: Vec::new() });
                }
                Piece::Expression(part) => {
                    let lexer::Tokens { list, errors, .. } = lexer::tokens(self.text, part);
                    if let Some(error) = errors.into_iter().next() {
                        return Err(error);
                    }
                    let outer = std::mem::replace(&mut self.tokens, list);
                    let back = std::mem::replace(&mut self.at, 0);
                    let inner = self.literal();
                    let rest = (!self.is_end()).then(|| self.unexpected("expected `}` behind one value"));
                    self.tokens = outer;
                    self.at = back;
                    match rest {
                        Some(error) if inner.is_ok() => return Err(error),
                        _ => {
                            let literal = inner?;
                            if !matches!(literal.kind, LiteralKind::Term(_)) {
                                return error(literal.span, "what stands in a template string's braces is a value");
                            }
                            terms.push(literal);
                        }
                    }
                }
            }
        }
        Ok(Term { span, kind: TermKind::Template(terms) })
    }

    /// Terms up to a closing mark, a trailing comma allowed.
    fn list(&mut self, close: &str, whose: &str) -> Parse<Vec<Term>> {
        let mut items = Vec::new();
        while !self.is(close) {
            items.push(self.expression(false)?);
            if !self.eat(",") {
                break;
            }
        }
        self.expect(close, whose)?;
        Ok(items)
    }

    /// `| body close`, if the text reads as that; else nothing is read. A bar may also be the union operator.
    fn comprehension(&mut self, close: &str) -> Option<Body> {
        if !self.is("|") {
            return None;
        }
        let back = self.at;
        self.bump();
        match self.body(close) {
            Ok(body) => Some(body),
            Err(_) => {
                self.at = back;
                None
            }
        }
    }

    /// What went wrong in a comprehension, where reading it as an operator failed too.
    fn comprehension_error(&mut self, bar: usize, close: &str, or: SyntaxError) -> SyntaxError {
        self.at = bar + 1;
        match self.body(close) {
            Err(error) if error.span.start > or.span.start => error,
            Err(_) | Ok(_) => or,
        }
    }

    fn array(&mut self, start: Span) -> Parse<Term> {
        self.bump();
        if self.eat("]") {
            return Ok(Term { span: self.since(start), kind: TermKind::Array(Vec::new()) });
        }
        let first = self.term()?;
        let bar = self.at;
        if let Some(body) = self.comprehension("]") {
            return Ok(Term { span: self.since(start), kind: TermKind::ArrayCompr(Box::new(first), body) });
        }
        let rest = (|| {
            let mut items = vec![self.expression_after(first)?];
            if self.eat(",") {
                items.extend(self.list("]", "that closes the array")?);
            } else {
                self.expect("]", "that closes the array")?;
            }
            Ok(items)
        })();
        match rest {
            Ok(items) => Ok(Term { span: self.since(start), kind: TermKind::Array(items) }),
            Err(error) => Err(self.comprehension_error(bar, "]", error)),
        }
    }

    fn braces(&mut self, start: Span) -> Parse<Term> {
        self.bump();
        if self.eat("}") {
            return Ok(Term { span: self.since(start), kind: TermKind::Object(Vec::new()) });
        }
        let first = self.term()?;
        let bar = self.at;
        if let Some(body) = self.comprehension("}") {
            return Ok(Term { span: self.since(start), kind: TermKind::SetCompr(Box::new(first), body) });
        }
        let first = match self.expression_after(first) {
            Ok(first) => first,
            Err(error) => return Err(self.comprehension_error(bar, "}", error)),
        };
        if self.eat(":") {
            return self.object(start, first);
        }
        let mut items = vec![first];
        if self.eat(",") {
            items.extend(self.list("}", "that closes the set")?);
        } else if let Err(error) = self.expect("}", "that closes the set") {
            return Err(self.comprehension_error(bar, "}", error));
        }
        Ok(Term { span: self.since(start), kind: TermKind::Set(items) })
    }

    fn object(&mut self, start: Span, first_key: Term) -> Parse<Term> {
        let value = self.term()?;
        let bar = self.at;
        if let Some(body) = self.comprehension("}") {
            let kind = TermKind::ObjectCompr(Box::new((first_key, value)), body);
            return Ok(Term { span: self.since(start), kind });
        }
        let value = match self.expression_after(value) {
            Ok(value) => value,
            Err(error) => return Err(self.comprehension_error(bar, "}", error)),
        };
        let mut members = vec![(first_key, value)];
        while self.eat(",") && !self.is("}") {
            let key = self.expression(false)?;
            self.expect(":", "between a member's name and value")?;
            members.push((key, self.expression(false)?));
        }
        if let Err(error) = self.expect("}", "that closes the object") {
            return Err(if members.len() == 1 { self.comprehension_error(bar, "}", error) } else { error });
        }
        Ok(Term { span: self.since(start), kind: TermKind::Object(members) })
    }

    /// Statements up to a closing mark, which is read too.
    pub fn body(&mut self, close: &str) -> Parse<Body> {
        self.deeper(|p| {
            let mut body = Vec::new();
            loop {
                while p.eat(";") {}
                if p.is(close) && !body.is_empty() {
                    p.bump();
                    return Ok(body);
                }
                body.push(p.literal()?);
                if !p.is(close) && !p.is(";") && !p.token().fresh_line {
                    return Err(p.unexpected(&format!("expected a new line, `;` or `{close}`")));
                }
                if p.is_end() {
                    return Err(p.unexpected(&format!("expected `{close}`")));
                }
            }
        })
    }

    /// One statement with its `with` modifiers.
    pub fn literal(&mut self) -> Parse<Literal> {
        let start = self.token().span;
        let kind = if self.is_word("some") {
            self.some()?
        } else if self.is_word("every") {
            self.every()?
        } else {
            self.alternatives()?
        };
        Ok(Literal { kind, with: self.with()?, span: self.since(start) })
    }

    /// The modifiers behind a statement.
    pub fn with(&mut self) -> Parse<Vec<With>> {
        let mut with = Vec::new();
        while self.eat_word("with") {
            let target = self.term()?;
            if !self.eat_word("as") {
                return Err(self.unexpected("expected `as`"));
            }
            with.push(With { target, value: self.expression(true)? });
        }
        Ok(with)
    }

    pub fn plain_literal(&mut self) -> Parse<LiteralKind> {
        let left = self.expression(true)?;
        if self.eat(":=") {
            Ok(LiteralKind::Assign(left, self.expression(true)?))
        } else if self.eat("=") {
            Ok(LiteralKind::Unify(left, self.expression(true)?))
        } else {
            Ok(LiteralKind::Term(left))
        }
    }

    fn some(&mut self) -> Parse<LiteralKind> {
        self.bump();
        let first = self.operators(0, None)?;
        if self.eat_word("in") {
            let collection = self.operators(0, None)?;
            return Ok(LiteralKind::SomeIn { key: None, value: first, collection });
        }
        let mut terms = vec![first];
        while self.eat(",") {
            terms.push(self.operators(0, None)?);
            if terms.len() == 2 && self.eat_word("in") {
                let collection = self.operators(0, None)?;
                let value = terms.pop().expect("two were pushed");
                return Ok(LiteralKind::SomeIn { key: terms.pop(), value, collection });
            }
        }
        let mut names: Vec<(Arc<str>, Span)> = Vec::with_capacity(terms.len());
        for term in terms {
            match term.kind {
                TermKind::Var(name) => names.push((name, term.span)),
                _ => return error(term.span, "`some` declares names: expected one"),
            }
        }
        Ok(LiteralKind::Some(names))
    }

    fn every(&mut self) -> Parse<LiteralKind> {
        self.bump();
        let mut value = self.operators(0, None)?;
        let mut key = None;
        if self.eat(",") {
            key = Some(std::mem::replace(&mut value, self.operators(0, None)?));
        }
        if !self.eat_word("in") {
            return Err(self.unexpected("expected `in`"));
        }
        let domain = self.operators(0, None)?;
        self.expect("{", "that opens what has to hold for every element")?;
        let body = self.body("}")?;
        Ok(LiteralKind::Every { key, value, domain, body })
    }
}

/// An error at a place.
pub(super) fn error<T>(span: Span, message: impl Into<String>) -> Parse<T> {
    Err(SyntaxError { span, message: message.into() })
}

fn extended(term: Term, step: Term, span: Span) -> Term {
    match term.kind {
        TermKind::Ref(head, mut path) => {
            path.push(step);
            Term { span, kind: TermKind::Ref(head, path) }
        }
        _ => Term { span, kind: TermKind::Ref(Box::new(term), vec![step]) },
    }
}

/// Whether a fraction or a number with an exponent is within what a double holds; whole numbers have no limit.
fn is_exact(text: &str) -> bool {
    if !text.contains(['.', 'e', 'E']) {
        return true;
    }
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.chars().filter(char::is_ascii_digit).collect::<String>();
    let digits = digits.trim_matches('0');
    let Ok(value) = text.parse::<f64>() else { return false };
    digits.len() <= 17 && value.is_finite() && (value != 0.0 || digits.is_empty())
}
