use std::borrow::Cow;

use palisade_source::Span;

use super::content::{Content, Spec};
use super::module::{Local, top};
use super::{Arg, BodyAt, ExprAt, Module, Nested, Parsed, Place, Problem, Problems, Rule, Severity};
use crate::syntax::{Dialect, Expr, ExprId, Splats, Traversal, Tree, is_identifier, parse_traversal};

/// Reads the files of a directory: the primary ones, and the overrides in the order in which they apply.
pub fn decode(dir: impl Into<String>, primary: Vec<Parsed>, overrides: Vec<Parsed>) -> Module {
    let mut module = Module { dir: dir.into(), ..Module::default() };
    let first_override = primary.len();
    // Most blocks of most files are resources; what is too much is given back.
    module.resources.reserve(primary.iter().map(|parsed| parsed.tree.blocks(parsed.tree.body()).len()).sum());
    for (index, parsed) in primary.into_iter().chain(overrides).enumerate() {
        let file = index as u32;
        module.files.push(parsed.clone());
        let mut decoder =
            Decoder { tree: &parsed.tree, file, overriding: index >= first_override, module: &mut module };
        decoder.syntax();
        decoder.file();
    }
    module.resources.shrink();
    module
}

/// Reads one file into the module.
pub(super) struct Decoder<'t, 'm> {
    pub(super) tree: &'t Tree,
    pub(super) file: u32,
    pub(super) overriding: bool,
    pub(super) module: &'m mut Module,
}

const FILE: Spec = Spec {
    args: &[],
    blocks: &[
        ("terraform", &[]),
        ("required_providers", &[]),
        ("provider", &["name"]),
        ("variable", &["name"]),
        ("locals", &[]),
        ("output", &["name"]),
        ("module", &["name"]),
        ("resource", &["type", "name"]),
        ("data", &["type", "name"]),
        ("ephemeral", &["type", "name"]),
        ("moved", &[]),
        ("removed", &[]),
        ("import", &[]),
        ("check", &["name"]),
    ],
    open: false,
    later: &["action", "list", "language"],
};

impl<'t> Decoder<'t, '_> {
    fn syntax(&mut self) {
        for diagnostic in self.tree.diagnostics() {
            self.module.problems.push(Problem {
                severity: Severity::Error,
                syntax: true,
                later: false,
                summary: diagnostic.summary.clone(),
                detail: diagnostic.detail.clone(),
                place: Some(self.place(diagnostic.span)),
            });
        }
    }

    fn file(&mut self) {
        let body = BodyAt {
            file: self.file,
            source: super::Source::Body(*self.tree.body()),
            broken: !self.tree.diagnostics().is_empty(),
            escapes: false,
        };
        let content = body.content(self.tree, &FILE, top(self.file).span, &mut self.module.problems);
        for block in &content.blocks {
            match block.kind {
                "terraform" => self.settings(block),
                "required_providers" => {
                    self.error(block.kind_span, "Invalid required_providers block", "Put it in a terraform block.");
                }
                "provider" => self.provider(block),
                "variable" => self.variable(block),
                "locals" => self.locals(block),
                "output" => self.output(block),
                "module" => self.call(block),
                "resource" => self.managed(block),
                "data" => self.data(block, false),
                "ephemeral" => self.ephemeral(block),
                "moved" => self.moved(block),
                "removed" => self.removed(block),
                "import" => self.import(block),
                "check" => self.check(block),
                other => unreachable_block(other),
            }
        }
    }

    fn locals(&mut self, block: &Nested<'t>) {
        for inner in block.body.blocks(self.tree) {
            self.error(inner.kind_span, "Unexpected block", "A locals block holds arguments only: name = value.");
        }
        for arg in block.body.args(self.tree) {
            self.identifier(arg.name, arg.name_span, "local value");
            let place = self.place(arg.name_span.to(self.tree.span(arg.expr)));
            self.declare_local(Local { name: arg.name.into(), value: self.at(arg.expr), place });
        }
    }

    pub(super) fn place(&self, span: Span) -> Place {
        Place { file: self.file, span }
    }

    pub(super) fn at(&self, expr: ExprId) -> ExprAt {
        ExprAt { file: self.file, expr }
    }

    pub(super) fn error(
        &mut self,
        span: Span,
        summary: impl Into<Cow<'static, str>>,
        detail: impl Into<Cow<'static, str>>,
    ) {
        let place = self.place(span);
        self.module.problems.error(place, summary, detail);
    }

    pub(super) fn warning(&mut self, span: Span, summary: &'static str, detail: impl Into<Cow<'static, str>>) {
        let place = Some(self.place(span));
        let (summary, detail) = (summary.into(), detail.into());
        self.module.problems.push(Problem {
            severity: Severity::Warning,
            syntax: false,
            later: false,
            summary,
            detail,
            place,
        });
    }

    pub(super) fn content(&mut self, block: &Nested<'t>, spec: &Spec) -> Content<'t> {
        block.body.content(self.tree, spec, block.header, &mut self.module.problems)
    }

    pub(super) fn problems(&mut self) -> &mut Problems {
        &mut self.module.problems
    }

    /// Whether a name can be referred to.
    pub(super) fn identifier(&mut self, name: &str, span: Span, what: &str) -> bool {
        let valid = is_identifier(name);
        if !valid {
            let detail =
                "A name starts with a letter or an underscore and holds letters, digits, underscores and dashes.";
            self.error(span, format!("Invalid {what} name"), detail);
        }
        valid
    }

    /// The expressions of a list that is written out.
    pub(super) fn list(&mut self, expr: ExprId) -> Vec<ExprId> {
        if let Expr::Tuple(elements) = self.tree.expr(expr) {
            return elements.to_vec();
        }
        self.error(self.tree.span(expr), "Invalid expression", "A static list expression is required.");
        Vec::new()
    }

    /// The list of references in `depends_on`.
    pub(super) fn references(&mut self, arg: Arg<'t>) -> Vec<ExprAt> {
        let mut references = Vec::new();
        for expr in self.list(arg.expr) {
            if self.reference(expr).is_some() {
                references.push(self.at(expr));
            }
        }
        references
    }

    /// A static reference; reports what is not one.
    pub(super) fn reference(&mut self, expr: ExprId) -> Option<Traversal<'t>> {
        let found = reference(self.tree, expr);
        if found.is_none() {
            let detail =
                "A single static reference is required: attribute access and indexing with constant keys only.";
            self.error(self.tree.span(expr), "Invalid expression", detail);
        }
        found
    }

    const RULE: Spec =
        Spec { args: &[("condition", true), ("error_message", true)], blocks: &[], open: false, later: &[] };

    /// A `validation`, `precondition`, `postcondition` or `assert` block.
    pub(super) fn rule(&mut self, block: &Nested<'t>) -> Option<Rule> {
        if self.overriding {
            let summary = format!("Can't override {} blocks", block.kind);
            self.error(block.header, summary, "Override files cannot change conditions.");
            return None;
        }
        let content = self.content(block, &Self::RULE);
        let condition = content.get("condition").map(|arg| arg.expr);
        if let Some(condition) = condition {
            let mut refers = false;
            self.tree.references(condition, |_| refers = true);
            if !refers {
                let summary = format!("Invalid {} expression", block.kind);
                self.error(
                    self.tree.span(condition),
                    summary,
                    "The condition must refer to something, else it checks nothing.",
                );
            }
        }
        Some(Rule {
            condition: condition.map(|expr| self.at(expr)),
            message: content.get("error_message").map(|arg| self.at(arg.expr)),
            header: self.place(block.header),
        })
    }
}

/// [`FILE`] and the match over it name the same blocks.
fn unreachable_block(kind: &str) {
    debug_assert!(false, "no reader for {kind} blocks");
}

/// A static reference as `depends_on` and its like take it: also in quotes, as Terraform 0.11 had it.
pub fn reference(tree: &Tree, expr: ExprId) -> Option<Traversal<'_>> {
    let found = tree.traversal(expr);
    if found.is_some() {
        return found;
    }
    match tree.expr(expr) {
        Expr::String(text) if tree.dialect() == Dialect::Native => parse_traversal(text, Splats::Refused).ok(),
        Expr::Name(name) => {
            let span = tree.span(expr);
            Some(Traversal { root: name.into(), root_span: span, steps: Vec::new(), span })
        }
        _ => None,
    }
}
