use std::borrow::Cow;

use palisade_source::Span;

use super::diagnostic;
use crate::syntax::{Diagnostic, Step, StepKind, Traversal};

/// Which kind of block a resource is declared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// `resource`
    Managed,
    /// `data`
    Data,
    /// `ephemeral`
    Ephemeral,
}

/// What a reference is to, as far as the module's declarations decide it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject<'t> {
    /// `var.NAME`
    Variable(Cow<'t, str>),
    /// `local.NAME`
    Local(Cow<'t, str>),
    /// `count.ATTRIBUTE`
    Count(Cow<'t, str>),
    /// `each.ATTRIBUTE`
    Each(Cow<'t, str>),
    /// `path.ATTRIBUTE`
    Path(Cow<'t, str>),
    /// `terraform.ATTRIBUTE`
    Terraform(Cow<'t, str>),
    /// `self`
    SelfObject,
    /// `module.NAME`: the call with all its instances.
    Module(Cow<'t, str>),
    /// `TYPE.NAME`, `data.TYPE.NAME`, `ephemeral.TYPE.NAME`: the block with all its instances.
    Resource {
        /// The kind of block.
        mode: Mode,
        /// Its first label.
        kind: Cow<'t, str>,
        /// Its second label.
        name: Cow<'t, str>,
    },
}

/// A reference, split into what it is to and the way on from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaticReference<'t> {
    /// What it is to.
    pub subject: Subject<'t>,
    /// How many steps behind the root name belong to the subject.
    pub consumed: usize,
    /// The static steps behind the subject: an instance key, attributes.
    pub rest: Vec<Step<'t>>,
    /// From the root to the end of the subject.
    pub span: Span,
}

impl<'t> StaticReference<'t> {
    /// Reads a traversal as a reference, by Terraform's rules.
    pub fn parse(traversal: Traversal<'t>) -> Result<Self, Diagnostic> {
        let Traversal { root, root_span, steps, span } = traversal;
        let parts = Parts { root_span, span, steps };
        match &*root {
            "count" => parts.single(&root, Subject::Count),
            "each" => parts.single(&root, Subject::Each),
            "local" => parts.single(&root, Subject::Local),
            "module" => parts.module(&root),
            "path" => parts.single(&root, Subject::Path),
            "terraform" => parts.single(&root, Subject::Terraform),
            "var" => parts.single(&root, Subject::Variable),
            "self" => Ok(parts.take(Subject::SelfObject, 0)),
            "data" => parts.explicit_resource(Mode::Data, "data", "data source"),
            "resource" => parts.explicit_resource(Mode::Managed, "resource", "resource"),
            "ephemeral" => parts.explicit_resource(Mode::Ephemeral, "ephemeral", "ephemeral resource"),
            "template" | "lazy" | "arg" => Err(reserved(&root, root_span)),
            _ => parts.resource(Mode::Managed, root, 0),
        }
    }
}

fn reserved(root: &str, span: Span) -> Diagnostic {
    let detail = format!(
        "The symbol name {root:?} is reserved for use in a future Terraform version. If you are using a provider that \
         already uses this as a resource type name, add the prefix \"resource.\" to force interpretation as a \
         resource type name."
    );
    diagnostic(span, "Reserved symbol name", detail)
}

fn invalid(span: Span, detail: impl Into<Cow<'static, str>>) -> Diagnostic {
    diagnostic(span, "Invalid reference", detail)
}

struct Parts<'t> {
    root_span: Span,
    span: Span,
    steps: Vec<Step<'t>>,
}

impl<'t> Parts<'t> {
    fn take(mut self, subject: Subject<'t>, consumed: usize) -> StaticReference<'t> {
        let last = self.steps.drain(..consumed).next_back();
        let span = last.map_or(self.root_span, |last| self.root_span.to(last.span));
        StaticReference { subject, consumed, rest: self.steps, span }
    }

    /// `root.attribute`
    fn single(self, root: &str, subject: fn(Cow<'t, str>) -> Subject<'t>) -> Result<StaticReference<'t>, Diagnostic> {
        let Some(step) = self.steps.first() else {
            let detail =
                format!("The {root:?} object cannot be accessed directly. Instead, access one of its attributes.");
            return Err(invalid(self.root_span, detail));
        };
        let StepKind::Attr(name) = &step.kind else {
            return Err(invalid(step.span, format!("The {root:?} object does not support this operation.")));
        };
        let name = name.clone();
        Ok(self.take(subject(name), 1))
    }

    fn module(self, root: &str) -> Result<StaticReference<'t>, Diagnostic> {
        let reference = self.single(root, Subject::Module)?;
        let after = match reference.rest.as_slice() {
            [Step { kind: StepKind::Key(_) | StepKind::Number(_), .. }, after, ..] => Some(after),
            _ => None,
        };
        match after {
            Some(step) if !matches!(step.kind, StepKind::Attr(_)) => {
                Err(invalid(step.span, "Module instance objects do not support this operation."))
            }
            _ => Ok(reference),
        }
    }

    /// `data.TYPE.NAME`
    fn explicit_resource(self, mode: Mode, root: &str, what: &str) -> Result<StaticReference<'t>, Diagnostic> {
        if self.steps.len() < 2 {
            let detail = format!(
                "The {root:?} object must be followed by two attribute names: the {what} type and the resource name."
            );
            return Err(invalid(self.span, detail));
        }
        let StepKind::Attr(kind) = &self.steps[0].kind else {
            return Err(invalid(self.steps[0].span, format!("The {root:?} object does not support this operation.")));
        };
        let kind = kind.clone();
        self.resource(mode, kind, 1)
    }

    /// `TYPE.NAME`, where `before` steps have been read.
    fn resource(self, mode: Mode, kind: Cow<'t, str>, before: usize) -> Result<StaticReference<'t>, Diagnostic> {
        let name = match self.steps.get(before).map(|step| &step.kind) {
            Some(StepKind::Attr(name)) => name.clone(),
            other => {
                let what = match (mode, other) {
                    (Mode::Data, _) => "a data source",
                    (Mode::Ephemeral, _) => "an ephemeral resource type",
                    (Mode::Managed, _) => "a resource type",
                };
                let detail = format!(
                    "A reference to {what} must be followed by at least one attribute access, specifying the resource \
                     name."
                );
                return Err(invalid(self.steps.get(before).map_or(self.span, |step| step.span), detail));
            }
        };
        Ok(self.take(Subject::Resource { mode, kind, name }, before + 1))
    }
}
