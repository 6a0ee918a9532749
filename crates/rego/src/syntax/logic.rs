//! `and`, `or` and `not { … }`: what binds looser than all operators. `not` binds tightest, then `and`, then `or`; a
//! statement's `with` stands behind all of them.

use palisade_source::Span;

use super::parser::{Parse, Parser, error};
use super::tree::{Literal, LiteralKind, Logic, Operand};

impl Parser<'_> {
    /// Whether what was read goes on behind `and` or `or`.
    pub fn joins(&self) -> bool {
        self.is_word("and") || self.is_word("or")
    }

    /// A statement without its modifiers.
    pub fn alternatives(&mut self) -> Parse<LiteralKind> {
        let mut operands = vec![self.conjunction(false)?];
        while self.eat_word("or") {
            operands.push(self.conjunction(true)?);
        }
        Ok(joined(Logic::Or, operands))
    }

    /// Operands between `or`s.
    fn conjunction(&mut self, is_behind: bool) -> Parse<Operand> {
        let start = self.token().span;
        let mut operands = vec![self.operand(is_behind)?];
        while self.eat_word("and") {
            operands.push(self.operand(true)?);
        }
        Ok(match operands.len() {
            1 => operands.remove(0),
            _ => implicit(self.since(start), joined(Logic::And, operands)),
        })
    }

    /// One operand; behind `and` and `or` braces hold a body, elsewhere they may be a value.
    fn operand(&mut self, is_behind: bool) -> Parse<Operand> {
        let (back, start) = (self.at, self.token().span);
        let has_joints = self.keywords.and || self.keywords.or;
        if has_joints && self.is("{") {
            self.bump();
            match self.body("}") {
                Ok(body) if is_behind || self.joins() => return Ok(Operand { body, is_braced: true }),
                Err(error) if is_behind => return Err(error),
                Ok(_) | Err(_) => self.at = back,
            }
        }
        if self.eat_word("not") {
            let kind = self.negated()?;
            return Ok(implicit(self.since(start), kind));
        }
        if has_joints
            && self.is("(")
            && let Some(group) = self.group()?
        {
            return Ok(group);
        }
        let kind = self.plain_literal()?;
        if (is_behind || self.joins()) && matches!(kind, LiteralKind::Assign(..)) {
            return error(self.since(start), "an operand of `and` or `or` assigns nothing: put it in braces");
        }
        Ok(implicit(self.since(start), kind))
    }

    /// What stands behind `not`.
    fn negated(&mut self) -> Parse<LiteralKind> {
        if !self.keywords.not {
            return Ok(LiteralKind::Not(Box::new(self.plain_literal()?)));
        }
        let start = self.token().span;
        if self.is("{") {
            self.bump();
            let body = self.body("}")?;
            return Ok(LiteralKind::Logic(Logic::Not, vec![Operand { body, is_braced: true }]));
        }
        if self.is("(")
            && let Some(group) = self.group()?
        {
            return Ok(LiteralKind::Logic(Logic::Not, vec![group]));
        }
        let kind = self.plain_literal()?;
        if matches!(kind, LiteralKind::Assign(..)) {
            return error(self.since(start), "what is negated assigns nothing: put it in braces");
        }
        Ok(LiteralKind::Logic(Logic::Not, vec![implicit(self.since(start), kind)]))
    }

    /// Operands in parentheses; none where these hold a value, and then nothing is read.
    fn group(&mut self) -> Parse<Option<Operand>> {
        let back = self.at;
        self.bump();
        let start = self.token().span;
        let Ok(kind) = self.deeper(Self::alternatives) else {
            self.at = back;
            return Ok(None);
        };
        let is_logic = matches!(kind, LiteralKind::Logic(..) | LiteralKind::Not(_));
        if !is_logic && !self.is_word("with") {
            self.at = back;
            return Ok(None);
        }
        let with = self.with()?;
        self.expect(")", "that closes the group")?;
        let span = self.since(start);
        Ok(Some(Operand { body: vec![Literal { span, kind, with }], is_braced: false }))
    }
}

/// A statement as an operand.
fn implicit(span: Span, kind: LiteralKind) -> Operand {
    Operand { body: vec![Literal { span, kind, with: Vec::new() }], is_braced: false }
}

/// Operands put together; one alone is what it says.
fn joined(logic: Logic, mut operands: Vec<Operand>) -> LiteralKind {
    let is_plain = |operand: &Operand| !operand.is_braced && operand.body.len() == 1 && operand.body[0].with.is_empty();
    match operands.pop() {
        Some(mut only) if operands.is_empty() && is_plain(&only) => only.body.remove(0).kind,
        last => {
            operands.extend(last);
            LiteralKind::Logic(logic, operands)
        }
    }
}
