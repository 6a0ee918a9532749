//! Reading a body: its arguments and blocks in either syntax, against the names that may stand in it.

use palisade_source::Span;

use super::{Place, Problems};
use crate::syntax::{Attribute, Block, BlockId, Body, Expr, ExprId, Tree};

/// Where the inside of a block comes from.
#[derive(Debug, Clone, Copy)]
pub enum Source {
    /// The inside of a block.
    Body(Body),
    /// A JSON object that stands for a block.
    Object(ExprId),
}

/// The inside of a block in one of a module's files.
#[derive(Debug, Clone, Copy)]
pub struct BodyAt {
    /// Index into [`Module::files`](super::Module::files).
    pub file: u32,
    /// What it is.
    pub source: Source,
    /// Something in it did not parse: what it lacks may have been written.
    pub broken: bool,
    /// No name in it is Terraform's own: it is a block `_`.
    pub escapes: bool,
}

/// An argument: `name = value`.
#[derive(Debug, Clone, Copy)]
pub struct Arg<'t> {
    /// Its name.
    pub name: &'t str,
    /// Where the name stands.
    pub name_span: Span,
    /// Its value.
    pub expr: ExprId,
}

/// A block inside of another.
#[derive(Debug, Clone)]
pub struct Nested<'t> {
    /// Which of its file's tree it is.
    pub id: BlockId,
    /// Its type.
    pub kind: &'t str,
    /// Where the type stands.
    pub kind_span: Span,
    /// Its labels.
    pub labels: Vec<(&'t str, Span)>,
    /// From the type to the last label.
    pub header: Span,
    /// The whole block.
    pub span: Span,
    /// Its inside.
    pub body: BodyAt,
}

/// The names that may stand in a body.
pub(super) struct Spec {
    /// Arguments, and whether they must be there.
    pub(super) args: &'static [(&'static str, bool)],
    /// Blocks, and what their labels are called.
    pub(super) blocks: &'static [(&'static str, &'static [&'static str])],
    /// Whether other names belong to somebody else, a provider for one.
    pub(super) open: bool,
    /// Names that mean something to `OpenTofu` or to a later Terraform.
    pub(super) later: &'static [&'static str],
}

/// What was found of a [`Spec`].
pub(super) struct Content<'t> {
    pub(super) args: Vec<Arg<'t>>,
    pub(super) blocks: Vec<Nested<'t>>,
}

impl<'t> Content<'t> {
    pub(super) fn get(&self, name: &str) -> Option<Arg<'t>> {
        self.args.iter().find(|arg| arg.name == name).copied()
    }
}

impl BodyAt {
    /// The body of a block.
    pub fn of(file: u32, block: &Block) -> Self {
        Self { file, source: Source::Body(block.body), broken: block.broken, escapes: false }
    }

    /// The arguments, in order. In JSON some of them may be meant as blocks: a provider's schema
    /// tells.
    pub fn args<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = Arg<'t>> + use<'t> {
        let (attributes, members) = match &self.source {
            Source::Body(body) => (tree.attributes(body), Vec::new()),
            Source::Object(expr) => (&[][..], members(tree, *expr)),
        };
        let attribute = move |a: &Attribute| Arg { name: tree.text(a.name), name_span: a.name_span, expr: a.expr };
        attributes.iter().map(attribute).chain(members)
    }

    /// The blocks, in order.
    pub fn blocks<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = Nested<'t>> + use<'t> {
        let this = *self;
        let body = match self.source {
            Source::Body(body) => body,
            Source::Object(_) => Body::default(),
        };
        tree.identified_blocks(body).map(move |(id, block)| this.nested(tree, id, block))
    }

    fn nested<'t>(&self, tree: &'t Tree, id: BlockId, block: &Block) -> Nested<'t> {
        Nested {
            id,
            kind: tree.text(block.kind),
            kind_span: block.kind_span,
            labels: tree.labels(block).iter().map(|label| (tree.text(label.text), label.span)).collect(),
            header: tree.header(block),
            span: block.span,
            body: BodyAt::of(self.file, block),
        }
    }

    fn place(&self, span: Span) -> Place {
        Place { file: self.file, span }
    }

    /// Reads what a spec names, and reports what it does not.
    pub(super) fn content<'t>(
        &self,
        tree: &'t Tree,
        spec: &Spec,
        header: Span,
        problems: &mut Problems,
    ) -> Content<'t> {
        let mut content = Content { args: Vec::new(), blocks: Vec::new() };
        for arg in self.args(tree) {
            if spec.args.iter().any(|(name, _)| *name == arg.name) {
                // In JSON a name may repeat where it may be that of blocks.
                match content.get(arg.name) {
                    Some(_) => problems.set_twice(self.place(arg.name_span), arg.name),
                    None => content.args.push(arg),
                }
            } else if spec.blocks.iter().any(|(kind, _)| *kind == arg.name) {
                let detail = format!("\"{0}\" is a block here: write {0} {{ }} without an equals sign.", arg.name);
                problems.error(self.place(arg.name_span), "Unsupported argument", detail);
            } else if !spec.open {
                let detail = format!("An argument named \"{}\" is not expected here.", arg.name);
                let later = spec.later.contains(&arg.name);
                problems.unsupported(self.place(arg.name_span), "Unsupported argument", detail, later);
            }
        }
        for block in self.blocks(tree) {
            if let Some((_, labels)) = spec.blocks.iter().find(|(kind, _)| *kind == block.kind) {
                if self.labelled(&block, labels, problems) {
                    content.blocks.push(block);
                }
            } else if spec.args.iter().any(|(name, _)| *name == block.kind) {
                let detail = format!("\"{0}\" is an argument here: write {0} = and a value.", block.kind);
                problems.error(self.place(block.kind_span), "Unsupported block type", detail);
            } else if !spec.open {
                let detail = format!("Blocks of type \"{}\" are not expected here.", block.kind);
                let later = spec.later.contains(&block.kind);
                problems.unsupported(self.place(block.kind_span), "Unsupported block type", detail, later);
            }
        }
        for (name, required) in spec.args {
            if *required && !self.broken && content.get(name).is_none() {
                let detail = format!("The argument \"{name}\" is required, but no definition was found.");
                problems.error(self.place(header), "Missing required argument", detail);
            }
        }
        content
    }

    /// Whether a block has the labels that it needs.
    fn labelled(&self, block: &Nested<'_>, names: &[&str], problems: &mut Problems) -> bool {
        if let Some(missing) = names.get(block.labels.len()) {
            let summary = format!("Missing {missing} for {}", block.kind);
            let needs = names.len();
            let detail = format!("All {} blocks must have {needs} labels ({}).", block.kind, names.join(", "));
            problems.error(self.place(block.header), summary, detail);
            return false;
        }
        if let Some((_, span)) = block.labels.get(names.len()) {
            let summary = format!("Extraneous label for {}", block.kind);
            let detail = match names {
                [] => format!("No labels are expected for {} blocks.", block.kind),
                _ => format!("Only {} labels ({}) are expected.", names.len(), names.join(", ")),
            };
            problems.error(self.place(*span), summary, detail);
            return false;
        }
        true
    }
}

/// The members of an object that is written out, as arguments. Keys that are not constant are left out.
pub fn members(tree: &Tree, expr: ExprId) -> Vec<Arg<'_>> {
    match tree.expr(expr) {
        Expr::Object(items) => items
            .iter()
            .filter_map(|item| {
                let (Expr::String(name) | Expr::Name(name)) = tree.expr(item.key) else { return None };
                Some(Arg { name, name_span: tree.span(item.key), expr: item.value })
            })
            .collect(),
        _ => Vec::new(),
    }
}
