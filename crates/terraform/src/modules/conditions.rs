//! `validation`, `precondition`, `postcondition` and `assert` blocks.

use std::borrow::Cow;

use palisade_source::Site;

use crate::config::Rule;
use crate::cty::{Marks, Type, Value, convert};

use super::diagnostic::Diagnostic;
use super::world::{Frame, World};

/// How a condition turned out.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    /// It holds.
    Pass,
    /// It does not, and what is to be said of that.
    Fail(String),
    /// It is not known yet.
    Unknown,
    /// It is wrong itself.
    Error,
}

impl World {
    /// Evaluates a condition. What is wrong with it is added to `diagnostics`.
    pub(super) fn outcome(
        &self,
        frame: &Frame<'_>,
        rule: &Rule,
        summary: &'static str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Outcome {
        let Some(condition) = rule.condition else { return Outcome::Unknown };
        let module = self.instance(frame.instance).module;
        let site = self.expr_site(module, condition);
        let (value, found) = self.evaluate(frame, condition);
        if !found.is_empty() {
            diagnostics.extend(found);
            return Outcome::Error;
        }
        let mut refuse = |detail: Cow<'static, str>| {
            diagnostics.push(Diagnostic::error(Some(site), summary, detail));
            Outcome::Error
        };
        if value.marks().contains(Marks::EPHEMERAL) && summary != VALIDATION {
            return refuse("The condition is derived from an ephemeral value, which is not kept.".into());
        }
        if value.is_null() {
            return refuse("The condition must be true or false, not null.".into());
        }
        match convert(&value.unmarked_within(), &Type::Bool) {
            Err(error) => refuse(format!("The condition must be true or false: {error}.").into()),
            Ok(result) => match result.as_bool() {
                None => Outcome::Unknown,
                Some(true) => Outcome::Pass,
                Some(false) if frame.phantom || self.instance(frame.instance).phantom => Outcome::Unknown,
                Some(false) => self.message(frame, rule, diagnostics),
            },
        }
    }

    fn message(&self, frame: &Frame<'_>, rule: &Rule, diagnostics: &mut Vec<Diagnostic>) -> Outcome {
        let Some(at) = rule.message else { return Outcome::Fail(String::new()) };
        let (value, found) = self.evaluate(frame, at);
        let site = self.expr_site(self.instance(frame.instance).module, at);
        let mut refuse = |detail: &'static str| {
            diagnostics.push(Diagnostic::error(Some(site), "Invalid error message", detail));
        };
        let text =
            if found.is_empty() { convert(&value, &Type::String).unwrap_or(Value::DYNAMIC) } else { Value::DYNAMIC };
        let message = if !found.is_empty() {
            diagnostics.extend(found);
            String::new()
        } else if value.marks_within().contains(Marks::SENSITIVE) {
            "The error message refers to sensitive values, so it is not shown.".to_owned()
        } else if value.is_null() {
            refuse("The error message must not be null.");
            String::new()
        } else if let Some(text) = text.as_str() {
            text.trim().to_owned()
        } else {
            refuse("The error message must be a text that is known now.");
            String::new()
        };
        Outcome::Fail(message)
    }

    /// Evaluates conditions whose failure stops Terraform. Whether all hold, as far as is known.
    pub(super) fn enforce(
        &self,
        frame: &Frame<'_>,
        rules: &[Rule],
        failed: &'static str,
        invalid: &'static str,
    ) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        for rule in rules {
            let outcome = self.outcome(frame, rule, invalid, &mut diagnostics);
            if let Outcome::Fail(message) = outcome {
                diagnostics.push(Diagnostic::error(Some(self.rule_site(frame, rule)), failed, message));
            }
        }
        diagnostics
    }

    /// A condition's place.
    pub(super) fn rule_site(&self, frame: &Frame<'_>, rule: &Rule) -> Site {
        let module = self.instance(frame.instance).module;
        rule.condition.map_or_else(|| self.site(module, rule.header), |at| self.expr_site(module, at))
    }
}

/// What a condition of a variable is called where it is wrong.
pub(super) const VALIDATION: &str = "Invalid variable validation result";
