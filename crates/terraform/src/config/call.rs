use std::collections::HashSet;
use std::sync::Arc;

use super::content::Spec;
use super::decode::{Decoder, reference};
use super::{Arg, BodyAt, CALL_ARGUMENTS, Call, Nested, Provider, ProviderRef};
use crate::syntax::{Dialect, Expr, ExprId, StepKind};

const CALL_BLOCKS: &[(&str, &[&str])] = &[("_", &[]), ("lifecycle", &[]), ("locals", &[]), ("provider", &["type"])];

const CALL: Spec = Spec {
    args: &[
        ("source", true),
        ("version", false),
        ("count", false),
        ("for_each", false),
        ("depends_on", false),
        ("providers", false),
    ],
    blocks: CALL_BLOCKS,
    open: true,
    later: &[],
};

/// In an override the source may stay what it was.
const CALL_OVERRIDE: Spec = Spec {
    args: &[
        ("source", false),
        ("version", false),
        ("count", false),
        ("for_each", false),
        ("depends_on", false),
        ("providers", false),
    ],
    blocks: CALL_BLOCKS,
    open: true,
    later: &[],
};

const PROVIDER: Spec = Spec {
    args: &[
        ("alias", false),
        ("version", false),
        ("count", false),
        ("depends_on", false),
        ("for_each", false),
        ("source", false),
    ],
    blocks: &[("_", &[]), ("lifecycle", &[]), ("locals", &[])],
    open: true,
    later: &[],
};

impl<'t> Decoder<'t, '_> {
    /// A `module` block.
    pub(super) fn call(&mut self, block: &Nested<'t>) {
        let Some(&(name, name_span)) = block.labels.first() else { return };
        let content = self.content(block, if self.overriding { &CALL_OVERRIDE } else { &CALL });
        self.identifier(name, name_span, "module instance");
        let source = content.get("source");
        let version = content.get("version");
        if let Some(arg) = version {
            self.early(arg.expr, |this| this.version(arg));
        }
        let mut call = Call {
            name: name.into(),
            source: source.and_then(|arg| self.source_text(arg)),
            early_source: source.filter(|arg| self.refers(arg.expr)).map(|arg| self.at(arg.expr)),
            version: version.and_then(|arg| self.early_text(arg)),
            repetition: self.repetition(content.get("count"), content.get("for_each")),
            depends_on: content.get("depends_on").map(|arg| self.references(arg)).unwrap_or_default(),
            providers: content.get("providers").map(|arg| self.passed_providers(arg.expr)).unwrap_or_default(),
            bodies: vec![block.body],
            header: self.place(block.header),
            source_place: self.place(source.map_or(block.header, |arg| self.tree.span(arg.expr))),
        };
        let mut escaped = false;
        for inner in &content.blocks {
            if inner.kind != "_" {
                let detail = format!("The block type \"{}\" is reserved by Terraform.", inner.kind);
                let later = inner.kind == "lifecycle";
                let place = self.place(inner.kind_span);
                self.module.problems.unsupported(place, "Reserved block type name in module block", detail, later);
                if later {
                    call.repetition = self.enabled(inner, call.repetition);
                }
            } else if std::mem::replace(&mut escaped, true) {
                self.error(inner.header, "Duplicate escaping block", "A module block has one block \"_\" at most.");
            } else {
                call.bodies.push(self.escaping(block, inner, &content));
            }
        }
        self.arguments_once(&call.bodies);
        self.declare_call(call);
    }

    /// The arguments of a call are no blocks, so in JSON their names do not repeat.
    fn arguments_once(&mut self, bodies: &[BodyAt]) {
        for body in bodies.iter().filter(|_| self.tree.dialect() == Dialect::Json) {
            let mut seen = HashSet::new();
            for arg in body.args(self.tree).filter(|arg| body.escapes || !CALL_ARGUMENTS.contains(&arg.name)) {
                if !seen.insert(arg.name) {
                    let place = self.place(arg.name_span);
                    self.problems().set_twice(place, arg.name);
                }
            }
        }
    }

    /// In JSON Terraform takes a source as it is written, and no address is written as a template.
    fn source_text(&mut self, arg: Arg<'t>) -> Option<Box<str>> {
        let text = self.early_text(arg);
        if self.tree.dialect() == Dialect::Json && self.refers(arg.expr) {
            let place = self.place(self.tree.span(arg.expr));
            let detail = "A module's source is taken as it is written: references in it are not evaluated.";
            self.problems().unsupported(place, "Invalid module source address", detail.to_owned(), true);
        }
        text
    }

    fn early_text(&mut self, arg: Arg<'t>) -> Option<Box<str>> {
        self.early(arg.expr, |this| this.constant_text(arg.expr)).map(Into::into)
    }

    fn passed_providers(&mut self, expr: ExprId) -> Vec<(ProviderRef, ProviderRef)> {
        let tree = self.tree;
        let Expr::Object(items) = tree.expr(expr) else {
            self.error(tree.span(expr), "Invalid expression", "A static map expression is required.");
            return Vec::new();
        };
        let mut passed: Vec<(ProviderRef, ProviderRef)> = Vec::with_capacity(items.len());
        for item in items {
            let (child, here) = (self.provider_ref(item.key), self.provider_ref(item.value));
            let (Some(child), Some(here)) = (child, here) else { continue };
            if passed.iter().any(|(other, _)| other.key() == child.key()) {
                let detail = format!("A provider configuration is passed to {} already.", child.key());
                self.error(tree.span(item.value), "Duplicate provider address", detail);
            } else {
                passed.push((child, here));
            }
        }
        passed
    }

    /// `aws` or `aws.east`.
    pub(super) fn provider_ref(&mut self, expr: ExprId) -> Option<ProviderRef> {
        let span = self.tree.span(expr);
        let expr = self.provider_of_several(expr);
        let traversal = reference(self.tree, expr);
        let alias = match traversal.as_ref().map(|t| t.steps.as_slice()) {
            Some([]) => Some(None),
            Some([step]) => match &step.kind {
                StepKind::Attr(alias) => Some(Some(Arc::from(&**alias))),
                StepKind::Key(_) | StepKind::Number(_) | StepKind::Splat => None,
            },
            Some(_) | None => None,
        };
        let (Some(traversal), Some(alias)) = (traversal, alias) else {
            let detail = "A provider's name is required, perhaps with a dot and an alias.";
            self.error(span, "Invalid provider configuration reference", detail);
            return None;
        };
        self.provider_name(&traversal.root, span)?;
        Some(ProviderRef { name: Arc::from(&*traversal.root), alias, place: self.place(span) })
    }

    /// Of `aws.by_region[each.key]` the configurations that the key chooses one of, as `OpenTofu` has them since 1.9
    /// (<https://opentofu.org/docs/language/providers/configuration/>).
    fn provider_of_several(&mut self, expr: ExprId) -> ExprId {
        let Expr::Index { base, .. } = self.tree.expr(expr) else { return expr };
        let detail = "A provider's name is required, perhaps with a dot and an alias.";
        let place = self.place(self.tree.span(expr));
        let summary = "Invalid provider configuration reference";
        self.module.problems.unsupported(place, summary, detail.to_owned(), true);
        base
    }

    /// Whether a text can be a provider's local name: lower case letters, digits and single dashes inside.
    pub(super) fn provider_name(&mut self, name: &str, span: palisade_source::Span) -> Option<()> {
        let valid = is_provider_name(name);
        if !valid {
            let detail = format!("\"{name}\": a provider's name holds lower case letters, digits and single dashes.");
            self.error(span, "Invalid provider local name", detail);
        }
        valid.then_some(())
    }

    /// A `provider` block.
    pub(super) fn provider(&mut self, block: &Nested<'t>) {
        let Some(&(name, _)) = block.labels.first() else { return };
        let content = self.content(block, &PROVIDER);
        if self.provider_name(name, block.header).is_none() {
            return;
        }
        let alias = content.get("alias").and_then(|arg| self.alias(arg));
        let version = content.get("version").and_then(|arg| {
            let detail = "Put the version into the required_providers block.";
            let summary = "Version constraints inside provider configuration blocks are deprecated";
            self.warning(self.tree.span(arg.expr), summary, detail);
            self.version(arg)
        });
        for arg in content.args.iter().filter(|arg| !matches!(arg.name, "alias" | "version")) {
            let detail = format!("The argument \"{}\" is reserved by Terraform.", arg.name);
            let (place, later) = (self.place(arg.name_span), arg.name == "for_each");
            self.module.problems.unsupported(place, "Reserved argument name in provider block", detail, later);
        }
        let mut provider = Provider {
            name: name.into(),
            alias,
            version,
            for_each: content.get("for_each").map(|arg| self.at(arg.expr)),
            bodies: vec![block.body],
            header: self.place(block.header),
            block: self.place(block.span),
        };
        for inner in &content.blocks {
            if inner.kind == "_" {
                provider.bodies.push(self.escaping(block, inner, &content));
            } else {
                let detail = format!("The block type \"{}\" is reserved by Terraform.", inner.kind);
                self.error(inner.kind_span, "Reserved block type name in provider block", detail);
            }
        }
        self.declare_provider(provider);
    }

    fn alias(&mut self, arg: Arg<'t>) -> Option<Arc<str>> {
        let text = self.constant_text(arg.expr)?;
        self.identifier(&text, self.tree.span(arg.expr), "provider configuration alias");
        Some(text.into())
    }
}

/// Whether a text is lower case letters, digits and single dashes inside.
pub(super) fn is_provider_name(name: &str) -> bool {
    let fits = |c: char| c == '-' || c.is_ascii_digit() || c.is_lowercase() || (!c.is_ascii() && c.is_alphabetic());
    !name.is_empty() && name.chars().all(fits) && !name.starts_with('-') && !name.ends_with('-') && !name.contains("--")
}
