//! Objects to bodies: the properties that Terraform takes as blocks become blocks.

use std::collections::HashMap;

use palisade_source::Span;

use super::super::diagnostic::Diagnostic;
use super::super::tree::{Attribute, Block, Body, Expr, ExprId, Label, ObjectItem, Tree};
use super::schema::{BlockSchema, BodySchema, CONFIGURATION};
use super::string::{verbatim, verbatim_text};

const VALUE_TYPE: &str = "Incorrect JSON value type";

/// Makes the file's top level of a configuration's root value.
pub(super) fn configuration(tree: &mut Tree, root: ExprId) {
    if !matches!(tree.expr(root), Expr::Object(_) | Expr::Tuple(_)) {
        report(
            tree,
            tree.span(root),
            "Root value must be object",
            "The root value in a JSON-based configuration must be either a JSON object or a JSON array of objects."
                .to_owned(),
        );
        return;
    }
    tree.body = Lowering::new(tree).body(root, &CONFIGURATION);
}

/// Makes the file's top level of a file of variable values.
pub(super) fn values(tree: &mut Tree, root: ExprId) {
    let Expr::Object(items) = tree.expr(root) else {
        let detail = "A JSON object is required here, setting the arguments for this block.".to_owned();
        report(tree, tree.span(root), VALUE_TYPE, detail);
        return;
    };
    let items = items.to_vec();
    let mut lowering = Lowering::new(tree);
    let attributes = items.into_iter().filter_map(|item| lowering.attribute(item)).collect();
    tree.body = lowering.finish(attributes, Vec::new(), false);
}

fn report(tree: &mut Tree, span: Span, summary: &'static str, detail: String) {
    tree.diagnostics.push(Diagnostic { span, summary: summary.into(), detail: detail.into(), related: None });
}

struct Lowering<'t> {
    tree: &'t mut Tree,
    /// Where the reader found something wrong, ascending.
    errors: Vec<u32>,
}

/// A block whose labels are being collected.
#[derive(Clone, Copy)]
struct Header<'a> {
    schema: &'static BlockSchema,
    kind_span: Span,
    labels: &'a [Label],
}

impl<'t> Lowering<'t> {
    fn new(tree: &'t mut Tree) -> Self {
        let mut errors: Vec<u32> = tree.diagnostics.iter().map(|diagnostic| diagnostic.span.start).collect();
        errors.sort_unstable();
        Self { tree, errors }
    }

    /// Whether something in a span did not parse; what the text's end cut off included.
    fn is_broken(&self, span: Span) -> bool {
        let next = self.errors.partition_point(|&at| at < span.start);
        self.errors.get(next).is_some_and(|&at| at <= span.end)
    }

    /// A body of an object, or of several in an array.
    fn body(&mut self, value: ExprId, schema: &BodySchema) -> Body {
        let detail = "to define arguments and child blocks.";
        let (mut attributes, mut blocks) = (Vec::new(), Vec::new());
        for item in self.properties(value, detail) {
            let key = self.tree.span(item.key);
            match schema.block(&verbatim(&self.tree.shared_source(), key)) {
                Some(block) => {
                    let header = Header { schema: block, kind_span: key, labels: &[] };
                    self.blocks(item.value, header, &mut blocks);
                }
                None => attributes.extend(self.attribute(item)),
            }
        }
        self.finish(attributes, blocks, schema.open)
    }

    fn finish(&mut self, mut attributes: Vec<Attribute>, blocks: Vec<Block>, open: bool) -> Body {
        if !open {
            self.drop_duplicates(&mut attributes);
        }
        let attributes = self.tree.push_attributes(attributes.into_iter());
        let blocks = self.tree.push_blocks(blocks.into_iter());
        Body { attributes, blocks }
    }

    /// A property as an argument, unless it is a comment.
    fn attribute(&mut self, item: ObjectItem) -> Option<Attribute> {
        let name_span = self.tree.span(item.key);
        let name = verbatim_text(self.tree, name_span);
        (self.tree.text(name) != "//").then_some(Attribute { name, name_span, expr: item.value })
    }

    /// The properties of an object, or of the objects in an array. `detail` says what they are for.
    fn properties(&mut self, value: ExprId, detail: &str) -> Vec<ObjectItem> {
        match self.tree.expr(value) {
            Expr::Null => Vec::new(),
            Expr::Object(items) => items.to_vec(),
            Expr::Tuple(elements) => {
                let (elements, mut properties) = (elements.to_vec(), Vec::new());
                for element in elements {
                    match self.tree.expr(element) {
                        Expr::Object(items) => properties.extend_from_slice(items),
                        _ => {
                            let detail = format!("A JSON object is required here, {detail}");
                            report(self.tree, self.tree.span(element), VALUE_TYPE, detail);
                        }
                    }
                }
                properties
            }
            _ => {
                let detail = format!("Either a JSON object or JSON array of objects is required here, {detail}");
                report(self.tree, self.tree.span(value), VALUE_TYPE, detail);
                Vec::new()
            }
        }
    }

    /// The blocks of one type in a value: a level of objects for each label, then a body or an array of them.
    fn blocks(&mut self, value: ExprId, header: Header<'_>, into: &mut Vec<Block>) {
        let kind = header.schema.kind;
        if let Some(label) = header.schema.labels.get(header.labels.len()) {
            let properties = self.properties(value, &format!("to specify {label} labels for this block."));
            if properties.is_empty() {
                let detail = format!(
                    "At least one object property is required, whose name represents the {kind} block's {label}."
                );
                report(self.tree, self.tree.span(value), "Missing block label", detail);
            }
            let mut labels = header.labels.to_vec();
            for item in properties {
                let span = self.tree.span(item.key);
                labels.push(Label { text: verbatim_text(self.tree, span), span });
                self.blocks(item.value, Header { labels: &labels, ..header }, into);
                labels.pop();
            }
            return;
        }
        match self.tree.expr(value) {
            Expr::Null => {}
            Expr::Object(_) => {
                let block = self.block(value, header);
                into.push(block);
            }
            Expr::Tuple(elements) => {
                let elements = elements.to_vec();
                for element in elements {
                    let block = self.block(element, header);
                    into.push(block);
                }
            }
            _ => {
                let detail = format!(
                    "Either a JSON object or a JSON array is required, representing the contents of one or more \"{kind}\" blocks."
                );
                report(self.tree, self.tree.span(value), VALUE_TYPE, detail);
            }
        }
    }

    fn block(&mut self, value: ExprId, header: Header<'_>) -> Block {
        let before = self.tree.diagnostics.len();
        let body = self.body(value, header.schema.body);
        let span = self.tree.span(value);
        Block {
            kind: verbatim_text(self.tree, header.kind_span),
            kind_span: header.kind_span,
            labels: self.tree.push_labels(header.labels.iter().copied()),
            span,
            body,
            closed: true,
            one_line: false,
            broken: self.tree.diagnostics.len() > before || self.is_broken(span),
        }
    }

    /// Reports arguments that are set twice, and keeps the first of each.
    fn drop_duplicates(&mut self, attributes: &mut Vec<Attribute>) {
        let mut seen: HashMap<String, Span> = HashMap::with_capacity(attributes.len());
        let tree = &mut *self.tree;
        attributes.retain(|attribute| {
            let name = tree.text(attribute.name);
            let Some(&first) = seen.get(name) else {
                seen.insert(name.to_owned(), attribute.name_span);
                return true;
            };
            let detail = format!("The argument \"{name}\" was already set.");
            tree.diagnostics.push(Diagnostic {
                span: attribute.name_span,
                summary: "Duplicate argument".into(),
                detail: detail.into(),
                related: Some(first),
            });
            false
        });
    }
}
