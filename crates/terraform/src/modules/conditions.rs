//! `validation`, `precondition`, `postcondition` and `assert` blocks.

use std::borrow::Cow;

use palisade_source::Site;

use crate::config::{Rule, Severity};
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
    /// Evaluates a condition of a resource, an output or a check, and what is to be said if it does not hold: that has to
    /// make sense even where it does. What is wrong with them is added to `diagnostics`.
    pub(super) fn outcome(
        &self,
        frame: &Frame<'_>,
        rule: &Rule,
        summary: &'static str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Outcome {
        let before = diagnostics.len();
        let message = self.message(frame, rule, diagnostics);
        let holds = self.condition(frame, rule, summary, diagnostics);
        let is_sound = diagnostics[before..].iter().all(|found| found.severity != Severity::Error);
        if is_sound { holds.outcome(|| Outcome::Fail(message)) } else { Outcome::Error }
    }

    /// Evaluates a condition of a variable.
    pub(super) fn validation(&self, frame: &Frame<'_>, rule: &Rule, diagnostics: &mut Vec<Diagnostic>) -> Outcome {
        let before = diagnostics.len();
        let message = self.validation_message(frame, rule, diagnostics);
        let is_sound = diagnostics.len() == before;
        match self.condition(frame, rule, "Invalid variable validation result", diagnostics) {
            // It is told what is wrong with the message.
            Holds::No if !is_sound => Outcome::Error,
            holds => holds.outcome(|| self.refused(frame, rule, &message, diagnostics)),
        }
    }

    /// Whether a condition holds.
    fn condition(
        &self,
        frame: &Frame<'_>,
        rule: &Rule,
        summary: &'static str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Holds {
        let Some(condition) = rule.condition else { return Holds::Unknown };
        let module = self.instance(frame.instance).module;
        let site = self.expr_site(module, condition);
        let (value, found) = self.evaluate(frame, condition);
        if !found.is_empty() {
            diagnostics.extend(found);
            return Holds::Error;
        }
        let mut refuse = |detail: Cow<'static, str>| {
            diagnostics.push(Diagnostic::error(Some(site), summary, detail));
            Holds::Error
        };
        if value.is_null() {
            return refuse("The condition must be true or false, not null.".into());
        }
        match convert(&value.unmarked_within(), &Type::Bool) {
            Err(error) => refuse(format!("The condition must be true or false: {error}.").into()),
            Ok(result) => match result.as_bool() {
                None => Holds::Unknown,
                Some(true) => Holds::Yes,
                Some(false) if frame.phantom || self.instance(frame.instance).phantom => Holds::Unknown,
                Some(false) => Holds::No,
            },
        }
    }

    /// What is to be said if a condition does not hold, as far as it is known.
    pub(super) fn message(&self, frame: &Frame<'_>, rule: &Rule, diagnostics: &mut Vec<Diagnostic>) -> String {
        let Some(at) = rule.message else { return String::new() };
        let (value, found) = self.evaluate(frame, at);
        if !found.is_empty() {
            diagnostics.extend(found);
            return String::new();
        }
        let site = Some(self.expr_site(self.instance(frame.instance).module, at));
        let text = match convert(&value, &Type::String) {
            Ok(text) => text,
            Err(error) => {
                let detail = format!("The error message must be a text: {error}.");
                diagnostics.push(Diagnostic::error(site, INVALID_MESSAGE, detail));
                return String::new();
            }
        };
        if text.is_null() {
            diagnostics.push(Diagnostic::error(site, INVALID_MESSAGE, "The error message must not be null."));
        }
        if is_hidden(&text) {
            diagnostics.push(Diagnostic::error(site, "Error message refers to sensitive values", HIDDEN).as_warning());
            return HIDDEN.to_owned();
        }
        text.as_str().unwrap_or_default().trim().to_owned()
    }

    /// The value of the message of a variable's condition. In JSON a text that is no template stands for itself.
    fn validation_message(&self, frame: &Frame<'_>, rule: &Rule, diagnostics: &mut Vec<Diagnostic>) -> Value {
        let Some(at) = rule.message else { return Value::DYNAMIC };
        let (value, found) = self.evaluate(frame, at);
        let tree = self.config(self.instance(frame.instance).module).tree(at.file);
        match tree.verbatim(at.expr) {
            Some(text) if !found.is_empty() => Value::string(text),
            Some(_) | None => {
                diagnostics.extend(found);
                value
            }
        }
    }

    /// A value that a variable's condition refuses.
    fn refused(&self, frame: &Frame<'_>, rule: &Rule, message: &Value, diagnostics: &mut Vec<Diagnostic>) -> Outcome {
        if !message.is_known() && self.validating {
            return Outcome::Unknown;
        }
        let module = self.instance(frame.instance).module;
        let site = rule.message.map(|at| self.expr_site(module, at));
        let mut refuse = |detail: String| diagnostics.push(Diagnostic::error(site, INVALID_MESSAGE, detail));
        let text = match convert(message, &Type::String) {
            Ok(text) => text,
            Err(error) => {
                refuse(format!("The error message must be a text: {error}."));
                return Outcome::Fail(String::new());
            }
        };
        if !text.is_known() {
            refuse("The error message must be a text that is known now.".into());
        }
        let shown = if is_hidden(&text) { HIDDEN } else { text.as_str().unwrap_or_default() };
        Outcome::Fail(shown.trim().to_owned())
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

/// Whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Yes,
    No,
    Unknown,
    /// It is wrong itself, and a diagnostic says so.
    Error,
}

impl Holds {
    fn outcome(self, failed: impl FnOnce() -> Outcome) -> Outcome {
        match self {
            Self::Yes => Outcome::Pass,
            Self::No => failed(),
            Self::Unknown => Outcome::Unknown,
            Self::Error => Outcome::Error,
        }
    }
}

fn is_hidden(message: &Value) -> bool {
    message.marks().contains(Marks::SENSITIVE) || message.marks().contains(Marks::EPHEMERAL)
}

const HIDDEN: &str = "The error message refers to sensitive values, so it is not shown.";

const INVALID_MESSAGE: &str = "Invalid error message";
