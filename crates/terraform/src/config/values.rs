use super::constant::constant;
use super::content::Spec;
use super::decode::Decoder;
use super::module::CALL_BLOCKS;
use super::{Arg, CALL_ARGUMENTS, Check, Nested, Output, Place, Rule, Variable};
use crate::cty::{Value, convert};
use crate::eval::Constraint;
use crate::syntax::Tree;

const VARIABLE: Spec = Spec {
    args: &[
        ("description", false),
        ("default", false),
        ("type", false),
        ("sensitive", false),
        ("ephemeral", false),
        ("nullable", false),
    ],
    blocks: &[("validation", &[])],
    open: false,
    later: &["deprecated", "const"],
};

const OUTPUT: &[(&str, bool)] =
    &[("description", false), ("value", true), ("depends_on", false), ("sensitive", false), ("ephemeral", false)];

/// In an override the value may stay what it was.
const OUTPUT_OVERRIDE: &[(&str, bool)] =
    &[("description", false), ("value", false), ("depends_on", false), ("sensitive", false), ("ephemeral", false)];

const OUTPUT_BLOCKS: &[(&str, &[&str])] = &[("precondition", &[]), ("postcondition", &[])];

const CHECK: Spec =
    Spec { args: &[], blocks: &[("data", &["type", "name"]), ("assert", &[])], open: false, later: &[] };

impl<'t> Decoder<'t, '_> {
    /// A `variable` block.
    pub(super) fn variable(&mut self, block: &Nested<'t>) {
        let Some(&(name, name_span)) = block.labels.first() else { return };
        let content = self.content(block, &VARIABLE);
        self.identifier(name, name_span, "variable");
        if CALL_ARGUMENTS.contains(&name) || CALL_BLOCKS.contains(&name) {
            let detail =
                format!("\"{name}\" means something else in a module block, so no variable can have this name.");
            self.error(name_span, "Invalid variable name", detail);
        }
        if let Some(arg) = content.get("description") {
            self.constant_text(arg.expr);
        }
        let constraint = content.get("type").map(|arg| self.constraint(arg));
        let flag = |this: &mut Self, name: &str| content.get(name).and_then(|arg| this.constant_bool(arg.expr));
        let mut variable = Variable {
            name: name.into(),
            sensitive: flag(self, "sensitive"),
            ephemeral: flag(self, "ephemeral"),
            nullable: flag(self, "nullable"),
            constraint,
            default: None,
            default_at: None,
            validations: Vec::new(),
            header: self.place(block.header),
            name_place: self.place(name_span),
        };
        if let Some(arg) = content.get("default") {
            variable.default_at = Some(self.at(arg.expr));
            variable.default = Some(self.default(arg, &variable));
        }
        for inner in &content.blocks {
            if let Some(rule) = self.rule(inner) {
                self.refers_to_itself(&rule, name);
                variable.validations.push(rule);
            }
        }
        self.declare_variable(variable);
    }

    fn constraint(&mut self, arg: Arg<'t>) -> Constraint {
        let (constraint, diagnostics) = Constraint::parse(self.tree, arg.expr);
        for diagnostic in diagnostics {
            self.error(diagnostic.span, diagnostic.summary, diagnostic.detail);
        }
        constraint
    }

    /// The default value, converted where the type is known: in an override it may be the base's.
    fn default(&mut self, arg: Arg<'t>, variable: &Variable) -> Value {
        let (tree, file) = (self.tree, self.file);
        let place = |at| Place { file, span: tree.span(at) };
        let Some(value) = constant(tree, arg.expr, &place, self.problems()) else { return Value::invalid() };
        if variable.constraint.is_none() && self.overriding {
            return value;
        }
        match default_value(&value, &variable.constraint()) {
            Ok(value) if value.is_null() && !variable.is_nullable() => {
                let detail = "A null default value is not valid when nullable is false.";
                self.error(tree.span(arg.expr), "Invalid default value for variable", detail);
                value
            }
            Ok(value) => value,
            Err(why) => {
                let detail = format!("This default value does not fit the variable's type: {why}.");
                self.error(tree.span(arg.expr), "Invalid default value for variable", detail);
                Value::invalid()
            }
        }
    }

    fn refers_to_itself(&mut self, rule: &Rule, name: &str) {
        let Some(condition) = rule.condition else { return };
        let mut refers = false;
        self.tree.references(condition.expr, |reference| {
            refers |= reference.root == "var" && second_name(self.tree, reference.expr).as_deref() == Some(name);
        });
        if !refers {
            let detail = format!("The condition must refer to var.{name} to test what it is given.");
            self.error(self.tree.span(condition.expr), "Invalid variable validation condition", detail);
        }
    }

    /// An `output` block.
    pub(super) fn output(&mut self, block: &Nested<'t>) {
        let Some(&(name, name_span)) = block.labels.first() else { return };
        let args = if self.overriding { OUTPUT_OVERRIDE } else { OUTPUT };
        let content = self.content(block, &Spec { args, blocks: OUTPUT_BLOCKS, open: false, later: &["deprecated"] });
        self.identifier(name, name_span, "output");
        if let Some(arg) = content.get("description") {
            self.constant_text(arg.expr);
        }
        let flag = |this: &mut Self, name: &str| content.get(name).and_then(|arg| this.constant_bool(arg.expr));
        let mut output = Output {
            name: name.into(),
            value: content.get("value").map(|arg| self.at(arg.expr)),
            sensitive: flag(self, "sensitive"),
            ephemeral: flag(self, "ephemeral"),
            preconditions: Vec::new(),
            depends_on: content.get("depends_on").map(|arg| self.references(arg)).unwrap_or_default(),
            header: self.place(block.header),
        };
        for inner in &content.blocks {
            if inner.kind == "postcondition" {
                self.error(inner.kind_span, "Postconditions are not allowed", "Outputs have preconditions only.");
            } else {
                output.preconditions.extend(self.rule(inner));
            }
        }
        self.declare_output(output);
    }

    /// A `check` block.
    pub(super) fn check(&mut self, block: &Nested<'t>) {
        let Some(&(name, name_span)) = block.labels.first() else { return };
        if self.overriding {
            self.error(block.header, "Can't override check blocks", "Override files cannot change checks.");
            return;
        }
        let content = self.content(block, &CHECK);
        self.identifier(name, name_span, "check block");
        let mut asserts = Vec::new();
        let mut data = None;
        for inner in &content.blocks {
            if inner.kind == "assert" {
                asserts.extend(self.rule(inner));
            } else if data.is_some() {
                self.error(inner.header, "Multiple data resource blocks", "A check block has one data block at most.");
            } else {
                data = match inner.labels.as_slice() {
                    &[(kind, _), (name, _)] => Some((kind.into(), name.into())),
                    _ => None,
                };
                self.data(inner, true);
            }
        }
        if asserts.is_empty() {
            self.error(block.header, "Zero assert blocks", "A check block needs an assert block.");
        }
        self.declare_check(Check { name: name.into(), data, asserts, header: self.place(block.header) });
    }
}

/// A default value with what it leaves out filled in, converted; the error says what does not fit.
pub(super) fn default_value(value: &Value, constraint: &Constraint) -> Result<Value, String> {
    let filled = match &constraint.defaults {
        Some(defaults) => defaults.apply(value),
        None => value.clone(),
    };
    convert(&filled, &constraint.ty).map_err(|error| error.to_string())
}

/// The name behind the first of a reference: `acl` of `var.acl.x`.
fn second_name(tree: &Tree, expr: crate::syntax::ExprId) -> Option<String> {
    let traversal = tree.traversal(expr)?;
    match &traversal.steps.first()?.kind {
        crate::syntax::StepKind::Attr(name) => Some(name.to_string()),
        _ => None,
    }
}
