//! Operators: conditional, binary, unary. What they apply to is in `operand` and `collection`.

use super::parser::{Parse, Parser};
use super::token::Tok;
use super::tree::{BinaryOp, Conditional, ExprId, Kind, UnaryOp};

impl Parser<'_, '_> {
    /// A whole expression. A chain of conditionals (`a ? b : c ? d : e`) is read in a loop but still counts as nested:
    /// that is how its tree leans.
    pub(super) fn expression(&mut self) -> Parse<ExprId> {
        self.enter()?;
        let base = self.scratch.conditionals.len();
        let mut result = loop {
            let operand = self.operation()?;
            if self.tok.kind != Tok::Question {
                break operand;
            }
            self.bump();
            let yes = self.expression()?;
            if self.tok.kind != Tok::Colon {
                return self.unexpected(
                    "Missing false expression in conditional",
                    "The conditional operator (...?...:...) requires a false expression, delimited by a colon.",
                );
            }
            self.bump();
            self.scratch.conditionals.push((operand, yes));
            self.enter()?;
        };
        while self.scratch.conditionals.len() > base {
            let Some((condition, yes)) = self.scratch.conditionals.pop() else { break };
            let kind = self.tree.push_conditional(Conditional { condition, yes, no: result });
            result = self.node_over(condition, result, kind);
            self.depth -= 1;
        }
        self.depth -= 1;
        Ok(result)
    }

    /// Operands and binary operators: operator precedence with the operators that wait for their right side on a stack.
    fn operation(&mut self) -> Parse<ExprId> {
        let mut operand = self.unary()?;
        if binary(self.tok.kind).is_none() {
            return Ok(operand);
        }
        let base = self.scratch.operations.len();
        while let Some((op, precedence)) = binary(self.tok.kind) {
            operand = self.reduce(base, precedence, operand);
            self.scratch.operations.push((op, operand));
            self.enter()?;
            self.bump();
            operand = self.unary()?;
        }
        Ok(self.reduce(base, 0, operand))
    }

    /// Completes the operators that bind at least as tightly as the one to come.
    fn reduce(&mut self, base: usize, precedence: u8, mut right: ExprId) -> ExprId {
        while self.scratch.operations.len() > base {
            let Some((op, left)) = self.scratch.operations.pop_if(|(op, _)| op.precedence() >= precedence) else {
                break;
            };
            right = self.node_over(left, right, Kind::Binary { op, left, right });
            self.depth -= 1;
        }
        right
    }

    fn unary(&mut self) -> Parse<ExprId> {
        let base = self.scratch.unary.len();
        loop {
            let op = match self.tok.kind {
                Tok::Minus => UnaryOp::Negate,
                Tok::Bang => UnaryOp::Not,
                _ => break,
            };
            self.enter()?;
            let sign = self.bump();
            self.scratch.unary.push((op, sign.start));
        }
        let mut operand = self.operand()?;
        while self.scratch.unary.len() > base {
            let Some((op, start)) = self.scratch.unary.pop() else { break };
            let span = self.span(start, start + 1).to(self.tree.span(operand));
            operand = self.tree.push(span, Kind::Unary { op, operand });
            self.depth -= 1;
        }
        Ok(operand)
    }
}

impl BinaryOp {
    /// How tightly it binds: the larger, the tighter.
    pub fn precedence(self) -> u8 {
        match self {
            BinaryOp::Or => 1,
            BinaryOp::And => 2,
            BinaryOp::Equal | BinaryOp::NotEqual => 3,
            BinaryOp::Less | BinaryOp::LessOrEqual | BinaryOp::Greater | BinaryOp::GreaterOrEqual => 4,
            BinaryOp::Add | BinaryOp::Subtract => 5,
            BinaryOp::Multiply | BinaryOp::Divide | BinaryOp::Modulo => 6,
        }
    }
}

/// The binary operator of a token, with its precedence.
fn binary(kind: Tok) -> Option<(BinaryOp, u8)> {
    let op = match kind {
        Tok::Or => BinaryOp::Or,
        Tok::And => BinaryOp::And,
        Tok::EqualEqual => BinaryOp::Equal,
        Tok::NotEqual => BinaryOp::NotEqual,
        Tok::Less => BinaryOp::Less,
        Tok::LessEqual => BinaryOp::LessOrEqual,
        Tok::Greater => BinaryOp::Greater,
        Tok::GreaterEqual => BinaryOp::GreaterOrEqual,
        Tok::Plus => BinaryOp::Add,
        Tok::Minus => BinaryOp::Subtract,
        Tok::Star => BinaryOp::Multiply,
        Tok::Slash => BinaryOp::Divide,
        Tok::Percent => BinaryOp::Modulo,
        _ => return None,
    };
    Some((op, op.precedence()))
}
