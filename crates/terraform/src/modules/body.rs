//! Bodies of resources and providers: arguments converted to the types that the provider's schema gives them, blocks
//! one by one, dynamic blocks expanded.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use palisade_model::Category;
use palisade_schema::Nesting;
use palisade_source::Span;

use crate::config::{Arg, BodyAt, ExprAt, Nested, Place, Severity, Source};
use crate::cty::{Cause, CauseKind, Marks, Str, Type, Value, Why, convert};
use crate::syntax::{Dialect, Expr, ExprId, Tree};

use super::diagnostic::Diagnostic;
use super::shape::{AttributeShape, BlockShape, Shape, UNKNOWN};
use super::world::{Frame, World};

/// How many blocks one dynamic block may make (limit `max-blocks`).
const MAX_BLOCKS: usize = 100_000;

/// What a body says, evaluated.
#[derive(Debug, Clone, Default)]
pub(super) struct EvaluatedBody {
    /// In the order they were written.
    pub(super) attributes: Vec<EvaluatedAttribute>,
    /// Those of a type together, the types in the order of their first blocks, and the blocks of each in the order they
    /// were written, dynamic ones in place.
    pub(super) blocks: Vec<EvaluatedBlock>,
}

#[derive(Debug, Clone)]
pub(super) struct EvaluatedAttribute {
    pub(super) name: Str,
    /// Converted to the schema's type.
    pub(super) value: Value,
    pub(super) at: ExprAt,
    pub(super) name_span: Span,
}

#[derive(Debug, Clone)]
pub(super) struct EvaluatedBlock {
    pub(super) kind: Str,
    /// The first label, which is the key where blocks make a map.
    pub(super) label: Option<Str>,
    pub(super) nesting: Nesting,
    /// From the type to the last label.
    pub(super) header: Place,
    pub(super) body: EvaluatedBody,
    /// It stands for all the blocks that there may turn out to be.
    pub(super) exists_if: Option<Why>,
    /// The element that it was made for, of a dynamic block.
    pub(super) iteration: Option<Arc<Iteration>>,
}

/// What a dynamic block is at.
#[derive(Debug)]
pub(super) struct Iteration {
    /// The name that the content knows it by.
    pub(super) name: Str,
    /// What it goes over.
    pub(super) for_each: ExprAt,
    pub(super) key: Value,
    pub(super) element: Value,
}

impl Iteration {
    /// The iterator as expressions see it.
    pub(super) fn value(&self) -> Value {
        Value::object(vec![("key".into(), self.key.clone()), ("value".into(), self.element.clone())])
    }
}

/// Whether a value can stand for blocks: an object, several, or something that is not known or null.
fn may_be_blocks(value: &Value) -> bool {
    let is_scalar =
        |value: &Value| value.as_bool().is_some() || value.as_number().is_some() || value.as_str().is_some();
    !is_scalar(value) && value.as_elements().is_none_or(|elements| !elements.iter().any(is_scalar))
}

impl EvaluatedBody {
    pub(super) fn has_infinity(&self) -> bool {
        self.attributes.iter().any(|attribute| attribute.value.has_infinity())
            || self.blocks.iter().any(|block| block.body.has_infinity())
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&EvaluatedAttribute> {
        self.attributes.iter().find(|attribute| &*attribute.name == name)
    }

    /// The blocks of each type.
    pub(super) fn block_types(&self) -> impl Iterator<Item = &[EvaluatedBlock]> {
        self.blocks.chunk_by(|one, next| one.kind == next.kind)
    }

    /// The blocks of a type. Which they are is found by looking at few of them: it is asked for every finding about one.
    pub(super) fn blocks_of(&self, kind: &str) -> &[EvaluatedBlock] {
        run_of(&self.blocks, |block| *block.kind == *kind, |one, other| one.kind == other.kind)
    }

    /// Puts the blocks of a type together.
    fn sort_blocks(&mut self) {
        if self.block_types().nth(2).is_none() {
            // There are two types at most, and none comes back.
            return;
        }
        let mut order: HashMap<Str, usize, RandomState> = HashMap::default();
        for block in &self.blocks {
            let next = order.len();
            order.entry(block.kind.clone()).or_insert(next);
        }
        self.blocks.sort_by_key(|block| order[&block.kind]);
    }
}

/// Which names of a body are Terraform's own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Own {
    pub(super) arguments: &'static [&'static str],
    pub(super) blocks: &'static [&'static str],
    /// Whether values that are not kept may be given.
    pub(super) takes_ephemeral: bool,
}

impl Own {
    /// In blocks there are none.
    const NONE: Self = Self { arguments: &[], blocks: &[], takes_ephemeral: false };
}

/// Evaluates one body.
pub(super) struct BodyReader<'w> {
    pub(super) world: &'w World,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) takes_ephemeral: bool,
    /// What the body says is overridden: Terraform passes over names that the schema does not have.
    passes_over: bool,
}

impl<'w> BodyReader<'w> {
    pub(super) fn new(world: &'w World, own: Own) -> Self {
        Self { world, diagnostics: Vec::new(), takes_ephemeral: own.takes_ephemeral, passes_over: false }
    }

    fn tree(&self, frame: &Frame<'_>, file: u32) -> &'w Tree {
        self.world.config(self.world.instance(frame.instance).module).tree(file)
    }

    fn refuse(&mut self, frame: &Frame<'_>, place: Place, summary: &'static str, detail: String) {
        let site = self.world.site(self.world.instance(frame.instance).module, place);
        self.diagnostics.push(Diagnostic::error(Some(site), summary, detail));
    }

    /// Bodies that make one together: the first that has an argument, or blocks of a type, gives it.
    pub(super) fn body(&mut self, frame: &Frame<'_>, bodies: &[BodyAt], shape: &Shape, own: Own) -> EvaluatedBody {
        let mut out = EvaluatedBody::default();
        let mut given_by: Vec<(Str, usize)> = Vec::new();
        let passed_over = std::mem::replace(&mut self.passes_over, is_overridden(bodies));
        for (index, body) in bodies.iter().enumerate() {
            let before = (out.attributes.len(), out.blocks.len());
            let own = if body.escapes { Own::NONE } else { own };
            self.one(
                frame,
                body,
                shape,
                own,
                &mut |name| given_by.iter().any(|(given, by)| &**given == name && *by != index),
                &mut out,
            );
            if bodies.len() > 1 {
                let names = out.attributes[before.0..].iter().map(|attribute| &attribute.name);
                let kinds = out.blocks[before.1..].iter().map(|block| &block.kind);
                given_by.extend(names.chain(kinds).map(|name| (name.clone(), index)));
            }
        }
        self.passes_over = passed_over;
        if shape.strict {
            self.missing(frame, bodies, shape, &out);
        }
        out.sort_blocks();
        // Bodies are many and stay; most are small.
        out.attributes.shrink_to_fit();
        out.blocks.shrink_to_fit();
        out
    }

    fn missing(&mut self, frame: &Frame<'_>, bodies: &[BodyAt], shape: &Shape, out: &EvaluatedBody) {
        let Some(first) = bodies.first().filter(|body| !body.broken) else { return };
        for attribute in shape.attributes.iter().filter(|attribute| attribute.required) {
            if out.attribute(&attribute.name).is_none() {
                let detail = format!("The argument \"{}\" is required, but no definition was found.", attribute.name);
                self.refuse(
                    frame,
                    Place { file: first.file, span: Span::default() },
                    "Missing required argument",
                    detail,
                );
            }
        }
    }

    fn one(
        &mut self,
        frame: &Frame<'_>,
        body: &BodyAt,
        shape: &Shape,
        own: Own,
        is_given: &mut dyn FnMut(&str) -> bool,
        out: &mut EvaluatedBody,
    ) {
        let tree = self.tree(frame, body.file);
        match body.source {
            Source::Body(written) => {
                let foreign = |name: &&str| !own.arguments.contains(name);
                let names = tree.attributes(&written).iter().map(|attribute| tree.text(attribute.name));
                out.attributes.reserve_exact(names.filter(foreign).count());
                let kinds = tree.blocks(&written).iter().map(|block| tree.text(block.kind));
                out.blocks.reserve_exact(kinds.filter(|kind| !own.blocks.contains(kind)).count());
                let args = body.args(tree).filter(|arg| !own.arguments.contains(&arg.name));
                for arg in args {
                    if !is_given(arg.name) {
                        self.argument(frame, body.file, arg, shape, out);
                    }
                }
                for block in body.blocks(tree) {
                    if own.blocks.contains(&block.kind) || is_given(kind_of(&block)) {
                        continue;
                    }
                    self.block(frame, &block, shape, out);
                }
            }
            Source::Object(object) => {
                for property in tree.json_properties(object).unwrap_or_default() {
                    let name = &*property.name;
                    if own.arguments.contains(&name) || own.blocks.contains(&name) || is_given(name) {
                        continue;
                    }
                    let arg = Arg { name, name_span: property.name_span, expr: property.value };
                    self.argument(frame, body.file, arg, shape, out);
                }
            }
        }
    }

    fn argument(&mut self, frame: &Frame<'_>, file: u32, arg: Arg<'_>, shape: &Shape, out: &mut EvaluatedBody) {
        let tree = self.tree(frame, file);
        if let Some(attribute) = shape.attribute(arg.name) {
            if tree.dialect() == Dialect::Json && out.attribute(&attribute.name).is_some() {
                let detail = format!("The argument \"{}\" was already set.", arg.name);
                return self.refuse(frame, Place { file, span: arg.name_span }, "Duplicate argument", detail);
            }
            let value = self.attribute(frame, file, arg, Some((attribute, shape.strict)));
            if shape.strict && !attribute.settable && !value.is_null() {
                let detail = format!("\"{}\" is decided when the configuration is applied; remove it.", arg.name);
                self.refuse(frame, Place { file, span: arg.name_span }, "Value for unconfigurable attribute", detail);
            }
            let value = if attribute.required { value.where_null_is_refused() } else { value };
            out.attributes.push(evaluated(attribute.name.clone(), value, file, arg));
            return;
        }
        let is_json = tree.dialect() == crate::syntax::Dialect::Json;
        if is_json && arg.name == "dynamic" {
            self.json_dynamics(frame, file, arg.expr, shape, out);
            return;
        }
        let block = shape.block(arg.name);
        if let (true, Some(block), Some(values)) = (is_json, block, tree.json_blocks(arg.expr)) {
            for value in values {
                let body = BodyAt { file, source: Source::Object(value), broken: false, escapes: false };
                let header = Place { file, span: arg.name_span };
                let block =
                    self.finish_block(frame, Head { kind: &block.name, label: None, header }, &body, Some(block));
                out.blocks.push(block);
            }
            return;
        }
        if shape.strict && !shape.open {
            if self.passes_over {
                return;
            }
            let detail = format!("An argument named \"{}\" is not expected here.", arg.name);
            self.refuse(frame, Place { file, span: arg.name_span }, "Unsupported argument", detail);
            return;
        }
        let value = self.attribute(frame, file, arg, None);
        let value = if block.is_some() && !may_be_blocks(&value) {
            // Objects may be how an older release takes what is written as blocks today; this never is.
            self.misfit(frame, Place { file, span: tree.span(arg.expr) }, Type::Dynamic)
        } else {
            value
        };
        out.attributes.push(evaluated(arg.name.into(), value, file, arg));
    }

    /// The value of an argument, converted to the type that the schema gives it. What has no conversion is not known:
    /// a schema that is not strict may be of another release than the one in use, so it is no error.
    fn attribute(
        &mut self,
        frame: &Frame<'_>,
        file: u32,
        arg: Arg<'_>,
        shape: Option<(&AttributeShape, bool)>,
    ) -> Value {
        let at = ExprAt { file, expr: arg.expr };
        let (value, diagnostics) = self.world.evaluate(frame, at);
        let failed = !diagnostics.is_empty();
        self.diagnostics.extend(diagnostics);
        let place = Place { file, span: self.tree(frame, file).span(arg.expr) };
        let write_only = palisade_schema::is_write_only(arg.name);
        if value.marks_within().contains(Marks::EPHEMERAL) && !self.takes_ephemeral && !write_only {
            let detail = format!("\"{}\" is kept in the state, so it cannot be set to an ephemeral value.", arg.name);
            self.refuse(frame, place, "Invalid use of ephemeral value", detail);
        }
        let Some((shape, strict)) = shape else { return value };
        match convert(&value, &shape.ty) {
            Ok(converted) => converted,
            Err(_) if failed => Value::unknown(shape.ty.without_optional()).because(value.why()),
            Err(_) if !strict => self.misfit(frame, place, shape.ty.without_optional()),
            Err(error) => {
                let detail = format!("Inappropriate value for attribute \"{}\": {error}.", arg.name);
                self.refuse(frame, place, "Incorrect attribute value type", detail);
                Value::unknown(shape.ty.without_optional()).because(Value::invalid().why())
            }
        }
    }

    /// What stands for a value that Terraform would refuse for its type.
    fn misfit(&self, frame: &Frame<'_>, place: Place, ty: Type) -> Value {
        let site = self.world.site(self.world.instance(frame.instance).module, place);
        Value::unknown(ty).because(Why::one(Cause { kind: CauseKind::WrongType, site: Some(site) }))
    }

    fn block(&mut self, frame: &Frame<'_>, block: &Nested<'_>, shape: &Shape, out: &mut EvaluatedBody) {
        let place = Place { file: block.body.file, span: block.header };
        if block.kind == "dynamic" && shape.block("dynamic").is_none() {
            let Some((kind, _)) = block.labels.first() else { return };
            let tree = self.tree(frame, block.body.file);
            let args: Vec<_> = block.body.args(tree).collect();
            let find = |name: &str| args.iter().find(|arg| arg.name == name).map(|arg| arg.expr);
            let content = block.body.blocks(tree).find(|inner| inner.kind == "content");
            let dynamic = Dynamic {
                kind,
                file: block.body.file,
                header: block.header,
                for_each: find("for_each"),
                iterator: find("iterator"),
                labels: find("labels"),
                content: content.map(|content| content.body),
            };
            self.dynamic(frame, &dynamic, shape, out);
            return;
        }
        let found = block_shape(shape, block.kind);
        if found.is_none() && shape.strict && !shape.open {
            if self.passes_over {
                return;
            }
            let detail = format!("Blocks of type \"{}\" are not expected here.", block.kind);
            self.refuse(frame, Place { span: block.kind_span, ..place }, "Unsupported block type", detail);
            return;
        }
        let label = block.labels.first().map(|(label, _)| Str::from(*label));
        let head = Head { kind: block.kind, label, header: place };
        let block = self.finish_block(frame, head, &block.body, found);
        out.blocks.push(block);
    }

    fn finish_block(
        &mut self,
        frame: &Frame<'_>,
        head: Head<'_>,
        body: &BodyAt,
        shape: Option<&BlockShape>,
    ) -> EvaluatedBlock {
        let inner = shape.map_or(&UNKNOWN, BlockShape::body);
        EvaluatedBlock {
            kind: shape.map_or_else(|| Str::from(head.kind), |shape| shape.name.clone()),
            label: head.label,
            nesting: shape.map_or(Nesting::List, |shape| shape.nesting),
            header: head.header,
            body: self.body(frame, std::slice::from_ref(body), inner, Own::NONE),
            exists_if: None,
            iteration: None,
        }
    }

    /// The `dynamic` property of a JSON body: an object of block types.
    fn json_dynamics(&mut self, frame: &Frame<'_>, file: u32, object: ExprId, shape: &Shape, out: &mut EvaluatedBody) {
        let tree = self.tree(frame, file);
        let kinds = tree.json_properties(object);
        let place = || Place { file, span: tree.span(object) };
        match &kinds {
            Some(kinds) if kinds.is_empty() => {
                let detail = "The object needs a property: its name is the type of the blocks.";
                self.refuse(frame, place(), "Missing block label", detail.to_owned());
            }
            Some(_) => {}
            None => {
                let detail = "It must be an object, or an array of objects, with the types of the blocks as names.";
                self.refuse(frame, place(), "Incorrect JSON value type", detail.to_owned());
            }
        }
        for kind in kinds.unwrap_or_default() {
            for block in tree.json_blocks(kind.value).unwrap_or_default() {
                let properties = tree.json_properties(block).unwrap_or_default();
                let find = |name: &str| properties.iter().find(|found| found.name == name).map(|found| found.value);
                let dynamic = Dynamic {
                    kind: &kind.name,
                    file,
                    header: kind.name_span,
                    for_each: find("for_each"),
                    iterator: find("iterator"),
                    labels: find("labels"),
                    content: find("content").map(|content| BodyAt {
                        file,
                        source: Source::Object(content),
                        broken: false,
                        escapes: false,
                    }),
                };
                self.dynamic(frame, &dynamic, shape, out);
            }
        }
    }

    fn dynamic(&mut self, frame: &Frame<'_>, dynamic: &Dynamic<'_>, shape: &Shape, out: &mut EvaluatedBody) {
        let file = dynamic.file;
        let tree = self.tree(frame, file);
        let header = Place { file, span: dynamic.header };
        let found = block_shape(shape, dynamic.kind);
        if found.is_none() && shape.strict && !shape.open {
            if self.passes_over {
                return;
            }
            let detail = format!("Blocks of type \"{}\" are not expected here.", dynamic.kind);
            return self.refuse(frame, header, "Unsupported block type", detail);
        }
        let Some(for_each) = dynamic.for_each else {
            let detail = "A dynamic block needs the argument \"for_each\".".to_owned();
            return self.refuse(frame, header, "Missing required argument", detail);
        };
        let Some(content) = &dynamic.content else {
            let detail = "A dynamic block needs a block \"content\".".to_owned();
            return self.refuse(frame, header, "Missing dynamic content block", detail);
        };
        let iterator = dynamic.iterator.map_or(Some(dynamic.kind), |expr| match tree.expr(expr) {
            Expr::Variable(name) => Some(name),
            Expr::String(name) if tree.dialect() == Dialect::Json => Some(name),
            _ => None,
        });
        let Some(iterator) = iterator else {
            let detail = "The iterator of a dynamic block is a name.".to_owned();
            return self.refuse(frame, header, "Invalid dynamic iterator name", detail);
        };
        if dynamic.labels.is_some() && found.is_some_and(|found| found.nesting != Nesting::Map) {
            let detail = format!("Blocks of type \"{}\" have no labels.", dynamic.kind);
            return self.refuse(frame, header, "Unsupported argument", detail);
        }
        let for_each = ExprAt { file, expr: for_each };
        let name: Str = iterator.into();
        for Turn { key, element, exists_if, is_open } in self.elements(frame, for_each, header) {
            let iteration = Iteration { name: name.clone(), for_each, key, element };
            let mut names = frame.names.to_vec();
            names.push((iterator, iteration.value()));
            let inner = Frame { names: &names, ..*frame };
            let label = dynamic.labels.and_then(|labels| self.label(&inner, file, labels));
            let head = Head { kind: dynamic.kind, label, header };
            let before = self.diagnostics.len();
            let block = self.finish_block(&inner, head, content, found);
            if is_open {
                // Terraform does not evaluate the content of a block that may not be there.
                let wrong = self.diagnostics.split_off(before);
                self.diagnostics.extend(wrong.into_iter().filter(|diagnostic| diagnostic.category != Category::Eval));
            }
            out.blocks.push(EvaluatedBlock { exists_if, iteration: Some(Arc::new(iteration)), ..block });
        }
    }

    fn label(&mut self, frame: &Frame<'_>, file: u32, labels: ExprId) -> Option<Str> {
        let (value, diagnostics) = self.world.evaluate(frame, ExprAt { file, expr: labels });
        self.diagnostics.extend(diagnostics);
        value.as_elements()?.first()?.as_shared_str().cloned()
    }

    /// What a dynamic block goes over.
    fn elements(&mut self, frame: &Frame<'_>, at: ExprAt, header: Place) -> Vec<Turn> {
        let (value, diagnostics) = self.world.evaluate(frame, at);
        let is_open = !value.is_known();
        let value = self.world.decided(&value, &Type::Dynamic).into_owned().marked(value.marks());
        let failed = !diagnostics.is_empty();
        self.diagnostics.extend(diagnostics);
        let place = self.world.config(self.world.instance(frame.instance).module).place(at);
        let summary = "Invalid dynamic for_each value";
        if !failed && value.is_null() {
            self.refuse(frame, place, summary, "Cannot use a null value in for_each.".into());
        } else if !failed && !value.is_iterable() && !value.is_dynamic() {
            let ty = value.ty().friendly(false);
            let detail = format!("Cannot use a {ty} value in for_each: a collection is required.");
            self.refuse(frame, place, summary, detail);
        } else if value.is_known() && !value.is_null() {
            let marks = value.marks();
            let elements = value.each();
            if elements.len() <= MAX_BLOCKS {
                let turn = |(key, element): (Value, Value)| Turn {
                    key: key.marked(marks),
                    element: element.marked(marks),
                    exists_if: None,
                    is_open,
                };
                return elements.into_iter().map(turn).collect();
            }
            return vec![self.too_many(frame, header, elements.len())];
        }
        let why = if value.is_known() { Value::invalid().why() } else { value.why() };
        let of = value.ty().element().cloned().unwrap_or(Type::Dynamic);
        vec![Turn::open(of, why)]
    }

    fn too_many(&mut self, frame: &Frame<'_>, header: Place, count: usize) -> Turn {
        let site = self.world.site(self.world.instance(frame.instance).module, header);
        self.diagnostics.push(Diagnostic {
            severity: Severity::Error,
            category: Category::Limits,
            summary: format!("A dynamic block makes {count} blocks; the limit is {MAX_BLOCKS} (max-blocks)").into(),
            detail: "What the blocks say counts as not known.".into(),
            site: Some(site),
        });
        let why = Why::one(Cause { kind: CauseKind::Limit("max-blocks".into()), site: Some(site) });
        Turn::open(Type::Dynamic, why)
    }
}

/// Whether an override file has its part in what makes one body together.
pub(super) fn is_overridden(bodies: &[BodyAt]) -> bool {
    bodies.iter().filter(|body| !body.escapes).count() > 1
}

/// One of those that a dynamic block goes over.
struct Turn {
    key: Value,
    element: Value,
    /// Why it is not known whether it is there.
    exists_if: Option<Why>,
    /// Whether Terraform does not know of it yet.
    is_open: bool,
}

impl Turn {
    fn open(of: Type, why: Why) -> Self {
        let (key, element) = (Value::DYNAMIC.because(&why), Value::unknown(of).because(&why));
        Self { key, element, exists_if: Some(why), is_open: true }
    }
}

struct Head<'a> {
    kind: &'a str,
    label: Option<Str>,
    header: Place,
}

/// A `dynamic` block.
struct Dynamic<'a> {
    kind: &'a str,
    file: u32,
    header: Span,
    for_each: Option<ExprId>,
    iterator: Option<ExprId>,
    labels: Option<ExprId>,
    content: Option<BodyAt>,
}

fn kind_of<'a>(block: &Nested<'a>) -> &'a str {
    match block.labels.first() {
        Some((label, _)) if block.kind == "dynamic" => label,
        Some(_) | None => block.kind,
    }
}

fn block_shape<'s>(shape: &'s Shape, kind: &str) -> Option<&'s BlockShape> {
    shape.block(kind).or_else(|| shape.attribute(kind)?.as_blocks.as_ref())
}

fn evaluated(name: Str, value: Value, file: u32, arg: Arg<'_>) -> EvaluatedAttribute {
    EvaluatedAttribute { name, value, at: ExprAt { file, expr: arg.expr }, name_span: arg.name_span }
}

/// Of runs of equal items the one that is wanted. Each run before it is passed over by halves.
fn run_of<T>(items: &[T], is_wanted: impl Fn(&T) -> bool, is_same: impl Fn(&T, &T) -> bool) -> &[T] {
    let mut rest = items;
    while let Some(first) = rest.first() {
        let (run, others) = rest.split_at(rest.partition_point(|item| is_same(first, item)));
        if is_wanted(first) {
            return run;
        }
        rest = others;
    }
    &[]
}

/// What stands in a block of a type.
pub(super) fn inner_shape<'s>(shape: &'s Shape, kind: &str) -> &'s Shape {
    block_shape(shape, kind).map_or(&UNKNOWN, BlockShape::body)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::run_of;

    #[test]
    fn the_blocks_of_a_type_are_found_without_a_look_at_each() {
        let kinds = [vec![1; 16_000], vec![2; 16_000], vec![3; 5]].concat();
        let looks = Cell::new(0);
        let of = |kind: u8| {
            run_of(
                &kinds,
                |known| *known == kind,
                |one, other| {
                    looks.set(looks.get() + 1);
                    one == other
                },
            )
        };
        assert_eq!([1, 2, 3, 4].map(|kind| of(kind).len()), [16_000, 16_000, 5, 0]);
        assert!(looks.get() < 200, "{}", looks.get());
    }
}
