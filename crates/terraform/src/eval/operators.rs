use super::evaluator::{Evaluator, unknown_result};
use super::supposed;
use crate::cty::{NumberError, Type, Value, convert};
use crate::syntax::{BinaryOp, ExprId, UnaryOp};

impl Evaluator<'_> {
    pub(super) fn unary(&mut self, op: UnaryOp, operand: ExprId) -> Value {
        let ty = match op {
            UnaryOp::Negate => Type::Number,
            UnaryOp::Not => Type::Bool,
        };
        let mark = self.mark();
        let given = self.value(operand);
        let span = self.tree.span(operand);
        let value = match convert(&given, &ty) {
            Ok(value) => value,
            Err(error) => {
                let detail = format!("Unsuitable value for unary operand: {error}.");
                self.error(span, "Invalid operand", detail)
            }
        };
        if self.failed_since(mark) {
            return invalid(ty);
        }
        if value.is_null() {
            self.error(span, "Operation failed", "Error during operation: argument must not be null.");
            return invalid(ty);
        }
        if !value.is_known() {
            let unknown = unknown_result(ty, value.why());
            return match (op, value.meaning().and_then(Value::as_bool)) {
                (UnaryOp::Not, Some(meant)) => unknown.meant_as(&Value::from(!meant)),
                (UnaryOp::Not | UnaryOp::Negate, _) => unknown,
            };
        }
        match op {
            UnaryOp::Negate => value.negate(),
            UnaryOp::Not => value.not(),
        }
    }

    pub(super) fn binary(
        &mut self,
        id: ExprId,
        op: BinaryOp,
        (left, left_value): (ExprId, Value),
        (right, right_value): (ExprId, Value),
        mark: usize,
    ) -> Value {
        let result = result_type(op);
        let operand = operand_type(op);
        let a = self.operand(left, &left_value, &operand, "left");
        let b = self.operand(right, &right_value, &operand, "right");
        if self.failed_since(mark) {
            return invalid(result);
        }
        let nullable = matches!(op, BinaryOp::Equal | BinaryOp::NotEqual);
        if !nullable && (a.is_null() || b.is_null()) {
            self.error(self.tree.span(id), "Operation failed", "Error during operation: argument must not be null.");
            return invalid(result);
        }
        match compute(op, &a, &b) {
            Ok(value) if value.is_known() => value,
            Ok(value) => match supposed::operation(op, &a, &b) {
                Some(meant) => value.meant_as(&meant),
                None => value,
            },
            Err(_) => {
                let detail = format!("Error during operation: {}.", undefined(op));
                self.error(self.tree.span(id), "Operation failed", detail);
                invalid(result)
            }
        }
    }

    /// What `||` and `&&` come to by their left side alone, where the version of Terraform goes by that.
    pub(super) fn decided(&self, op: BinaryOp, left: &Value, mark: usize) -> Option<Value> {
        let deciding = op.deciding()?;
        if !self.scope.lookup.may_be_later() || self.failed_since(mark) {
            return None;
        }
        convert(left, &Type::Bool).ok().filter(|left| left.as_bool() == Some(deciding))
    }

    fn operand(&mut self, id: ExprId, value: &Value, ty: &Type, side: &str) -> Value {
        match convert(value, ty) {
            Ok(value) => value,
            Err(error) => {
                let detail = format!("Unsuitable value for {side} operand: {error}.");
                self.error(self.tree.span(id), "Invalid operand", detail)
            }
        }
    }
}

fn invalid(ty: Type) -> Value {
    Value::unknown(ty).because(Value::invalid().why())
}

fn operand_type(op: BinaryOp) -> Type {
    match op {
        BinaryOp::Or | BinaryOp::And => Type::Bool,
        BinaryOp::Equal | BinaryOp::NotEqual => Type::Dynamic,
        BinaryOp::Less
        | BinaryOp::LessOrEqual
        | BinaryOp::Greater
        | BinaryOp::GreaterOrEqual
        | BinaryOp::Add
        | BinaryOp::Subtract
        | BinaryOp::Multiply
        | BinaryOp::Divide
        | BinaryOp::Modulo => Type::Number,
    }
}

fn result_type(op: BinaryOp) -> Type {
    match op {
        BinaryOp::Or
        | BinaryOp::And
        | BinaryOp::Equal
        | BinaryOp::NotEqual
        | BinaryOp::Less
        | BinaryOp::LessOrEqual
        | BinaryOp::Greater
        | BinaryOp::GreaterOrEqual => Type::Bool,
        BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply | BinaryOp::Divide | BinaryOp::Modulo => Type::Number,
    }
}

pub(super) fn compute(op: BinaryOp, a: &Value, b: &Value) -> Result<Value, NumberError> {
    // Terraform 1.11 decides comparisons by what is known of an unknown operand, but neither logic nor arithmetic.
    let plain = matches!(
        op,
        BinaryOp::Or
            | BinaryOp::And
            | BinaryOp::Add
            | BinaryOp::Subtract
            | BinaryOp::Multiply
            | BinaryOp::Divide
            | BinaryOp::Modulo
    );
    if plain && !(a.is_known() && b.is_known()) {
        let unknown = unknown_result(result_type(op), a.why().and(&b.why()));
        // The functions that cty has for logic lose the marks of unknown operands.
        let logic = matches!(op, BinaryOp::Or | BinaryOp::And);
        return Ok(if logic { unknown } else { unknown.marked(a.marks() | b.marks()) });
    }
    Ok(match op {
        BinaryOp::Or => a.or(b),
        BinaryOp::And => a.and(b),
        BinaryOp::Equal => a.equals(b),
        BinaryOp::NotEqual => a.equals(b).not(),
        BinaryOp::Less => a.less_than(b),
        BinaryOp::LessOrEqual => a.at_most(b),
        BinaryOp::Greater => a.greater_than(b),
        BinaryOp::GreaterOrEqual => a.at_least(b),
        BinaryOp::Add => a.add(b)?,
        BinaryOp::Subtract => a.subtract(b)?,
        BinaryOp::Multiply => a.multiply(b)?,
        BinaryOp::Divide => a.divide(b)?,
        BinaryOp::Modulo => a.modulo(b)?,
    })
}

/// Which use of infinities or zeros has no result.
fn undefined(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Subtract => "can't subtract infinity from itself",
        BinaryOp::Multiply => "can't multiply zero by infinity",
        BinaryOp::Divide => "can't divide zero by zero or infinity by infinity",
        BinaryOp::Modulo => "can't use modulo with zero and infinity",
        BinaryOp::Or
        | BinaryOp::And
        | BinaryOp::Equal
        | BinaryOp::NotEqual
        | BinaryOp::Less
        | BinaryOp::LessOrEqual
        | BinaryOp::Greater
        | BinaryOp::GreaterOrEqual
        | BinaryOp::Add => "can't compute sum of opposing infinities",
    }
}
