//! What may stand in a resource: its provider's schema in terms of Terraform's types.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, OnceLock, PoisonError, RwLock};

use foldhash::fast::RandomState;
use palisade_schema as schema;

use crate::cty::{Attribute, ObjectType, Str, Type};
use crate::eval::{Mode, suggestion};

/// The provider that is part of Terraform: its schema is exactly known.
const BUILT_IN: &str = "terraform";

/// How deep the types of nested attributes and blocks are made; schemas may nest without end.
const MAX_TYPE_DEPTH: usize = 12;

/// What may stand in a body.
#[derive(Debug)]
pub(super) struct Shape {
    /// Sorted by name.
    pub(super) attributes: Vec<AttributeShape>,
    /// Sorted by name.
    pub(super) blocks: Vec<BlockShape>,
    /// Attributes and blocks by name: every argument that is written and every attribute that is read is looked up.
    by_name: Option<HashMap<Str, Named, RandomState>>,
    /// Other names mean something too.
    pub(super) open: bool,
    /// Terraform itself says what is wrong with it. Other schemas may be of another release than the one in use.
    pub(super) strict: bool,
    /// Where the provider adds tags of its own to those that are written: the argument for these, and the attribute that
    /// has all of them.
    pub(super) all_tags: Option<(Str, Str)>,
}

/// One of which nothing is known: every name may mean something.
pub(super) static UNKNOWN: Shape =
    Shape { attributes: Vec::new(), blocks: Vec::new(), by_name: None, open: true, strict: false, all_tags: None };

/// A provider's configuration that takes no arguments.
static NOTHING: Shape =
    Shape { attributes: Vec::new(), blocks: Vec::new(), by_name: None, open: false, strict: true, all_tags: None };

/// Where what has a name is: an attribute, a block, or in some providers both.
#[derive(Debug, Clone, Copy, Default)]
struct Named {
    attribute: Option<u32>,
    block: Option<u32>,
}

#[derive(Debug)]
// Independent facts that a schema publishes.
#[allow(clippy::struct_excessive_bools)]
pub(super) struct AttributeShape {
    pub(super) name: Str,
    /// All attributes of objects are optional in it.
    pub(super) ty: Type,
    pub(super) required: bool,
    /// Authors can set it.
    pub(super) settable: bool,
    pub(super) computed: bool,
    pub(super) sensitive: bool,
    /// Nothing keeps what is written.
    pub(super) write_only: bool,
    /// What stands in the blocks that it may be written as.
    pub(super) as_blocks: Option<BlockShape>,
}

#[derive(Debug)]
pub(super) struct BlockShape {
    pub(super) name: Str,
    pub(super) nesting: schema::Nesting,
    inside: Inside,
    strict: bool,
    body: OnceLock<Box<Shape>>,
}

#[derive(Debug, Clone, Copy)]
enum Inside {
    Block(schema::Block),
    Object(schema::Body),
}

impl BlockShape {
    /// What stands in the block.
    pub(super) fn body(&self) -> &Shape {
        let body = match self.inside {
            Inside::Block(block) => block.body(),
            Inside::Object(body) => body,
        };
        self.body.get_or_init(|| {
            let mut shape = Shape::new(body, self.strict);
            if matches!(self.inside, Inside::Object(_)) {
                // Whoever writes one of the objects writes all of it: the provider adds nothing to it.
                shape.attributes.iter_mut().for_each(|attribute| attribute.computed = false);
            }
            Box::new(shape)
        })
    }
}

impl Shape {
    fn new(body: schema::Body, strict: bool) -> Self {
        let attributes = body.attributes().map(|attribute| AttributeShape::new(attribute, strict)).collect::<Vec<_>>();
        let blocks = body
            .blocks()
            .map(|block| BlockShape {
                name: block.name().into(),
                nesting: block.nesting(),
                inside: Inside::Block(block),
                strict,
                body: OnceLock::new(),
            })
            .collect::<Vec<_>>();
        let mut by_name: HashMap<Str, Named, RandomState> = HashMap::default();
        for (attribute, at) in attributes.iter().zip(0..) {
            by_name.entry(attribute.name.clone()).or_default().attribute = Some(at);
        }
        for (block, at) in blocks.iter().zip(0..) {
            by_name.entry(block.name.clone()).or_default().block = Some(at);
        }
        let by_name = Some(by_name);
        Self { attributes, blocks, by_name, open: body.is_open(), strict, all_tags: None }
    }

    fn of_resource(found: schema::Schema, strict: bool) -> Self {
        let shape = Self::new(found.body(), strict);
        let own = found.tags().filter(|form| form.provider_defaults).map(|form| Str::from(form.attribute));
        let all = ["tags_all", "terraform_labels"].into_iter().find_map(|name| shape.attribute(name));
        let all_tags = own.zip(all.map(|all| all.name.clone()));
        Self { all_tags, ..shape }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&AttributeShape> {
        self.attributes.get(self.by_name.as_ref()?.get(name)?.attribute? as usize)
    }

    pub(super) fn block(&self, name: &str) -> Option<&BlockShape> {
        self.blocks.get(self.by_name.as_ref()?.get(name)?.block? as usize)
    }
}

impl AttributeShape {
    fn new(attribute: schema::Attribute, strict: bool) -> Self {
        let name: Str = attribute.name().into();
        let element = match attribute.ty() {
            schema::Type::List(of) => Some((schema::Nesting::List, of.ty())),
            schema::Type::Set(of) => Some((schema::Nesting::Set, of.ty())),
            schema::Type::Any
            | schema::Type::String
            | schema::Type::Number
            | schema::Type::Bool
            | schema::Type::Map(_)
            | schema::Type::Object(_) => None,
        };
        let as_blocks = match element {
            Some((nesting, schema::Type::Object(body))) if attribute.may_be_blocks() => Some(BlockShape {
                name: name.clone(),
                nesting,
                inside: Inside::Object(body),
                strict,
                body: OnceLock::new(),
            }),
            Some(_) | None => None,
        };
        Self {
            name,
            ty: type_of(attribute.ty(), MAX_TYPE_DEPTH),
            required: attribute.is_required(),
            settable: attribute.is_settable(),
            computed: attribute.is_computed(),
            sensitive: attribute.is_sensitive(),
            write_only: attribute.is_write_only(),
            as_blocks,
        }
    }
}

fn type_of(ty: schema::Type, depth: usize) -> Type {
    match ty {
        schema::Type::Any => Type::Dynamic,
        schema::Type::String => Type::String,
        schema::Type::Number => Type::Number,
        schema::Type::Bool => Type::Bool,
        schema::Type::List(of) => Type::list(type_of(of.ty(), depth)),
        schema::Type::Set(of) => Type::set(type_of(of.ty(), depth)),
        schema::Type::Map(of) => Type::map(type_of(of.ty(), depth)),
        schema::Type::Object(body) if body.is_open() || depth == 0 => Type::Dynamic,
        schema::Type::Object(body) => {
            let attribute = |attribute: schema::Attribute| Attribute {
                name: attribute.name().into(),
                ty: type_of(attribute.ty(), depth - 1),
                optional: true,
            };
            Type::Object(Arc::new(ObjectType::new(body.attributes().map(attribute).collect())))
        }
    }
}

/// Which of a provider's types.
type Name<'n> = (schema::Class, &'n str);

/// The shapes that were asked for so far. What providers publish is part of the program; it is put in terms of types once.
static MADE: LazyLock<RwLock<HashMap<Name<'static>, &'static Shape, RandomState>>> = LazyLock::new(RwLock::default);

/// The shape of a type: the one that was made before, or that of what is found.
fn made(
    (class, name): Name<'_>,
    find: impl FnOnce() -> Option<schema::Schema>,
    make: impl FnOnce(schema::Schema) -> Shape,
) -> &'static Shape {
    if let Some(shape) = MADE.read().unwrap_or_else(PoisonError::into_inner).get(&(class, name)) {
        return shape;
    }
    let Some(found) = find() else { return &UNKNOWN };
    let mut shapes = MADE.write().unwrap_or_else(PoisonError::into_inner);
    shapes.entry((class, found.name())).or_insert_with(|| Box::leak(Box::new(make(found))))
}

/// The shapes of the types that a root uses.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    managed: HashMap<Str, &'static Shape, RandomState>,
    data: HashMap<Str, &'static Shape, RandomState>,
}

impl Shapes {
    /// The shape of a resource type.
    pub(super) fn of(&mut self, mode: Mode, kind: &Str) -> &'static Shape {
        if let Some(known) = self.get(mode, kind) {
            return known;
        }
        let shape = of(mode, kind);
        match mode {
            Mode::Managed => drop(self.managed.insert(kind.clone(), shape)),
            Mode::Data => drop(self.data.insert(kind.clone(), shape)),
            Mode::Ephemeral => {}
        }
        shape
    }

    /// The shape that was asked for before.
    pub(super) fn get(&self, mode: Mode, kind: &str) -> Option<&'static Shape> {
        match mode {
            Mode::Managed => self.managed.get(kind).copied(),
            Mode::Data => self.data.get(kind).copied(),
            Mode::Ephemeral => Some(&UNKNOWN),
        }
    }

    /// The shape of a provider's configuration. The one that is part of Terraform takes no arguments.
    pub(super) fn of_provider(name: &str) -> &'static Shape {
        if name == BUILT_IN {
            return &NOTHING;
        }
        let find = || schema::provider(name)?.find(schema::Class::Provider, name);
        made((schema::Class::Provider, name), find, |found| Shape::new(found.body(), false))
    }

    /// Whether an attribute of a type certainly holds nothing that a name or a key could follow.
    pub(super) fn is_leaf(&self, mode: Mode, kind: &str, name: &str) -> bool {
        let shape = self.get(mode, kind).filter(|shape| shape.strict);
        let found = shape.and_then(|shape| shape.attribute(name));
        found.is_some_and(|attribute| matches!(attribute.ty, Type::String | Type::Number | Type::Bool))
    }

    /// What to say where a type certainly has no attribute and no block of that name: see [`missing`].
    pub(super) fn missing(&self, mode: Mode, kind: &str, name: &str) -> Option<String> {
        missing(self.get(mode, kind)?, name)
    }
}

/// The shape of a resource type.
pub(super) fn of(mode: Mode, kind: &str) -> &'static Shape {
    match mode {
        Mode::Managed => made(
            (schema::Class::Resource, kind),
            || schema::resource(kind),
            |found| Shape::of_resource(found, schema::provider_of(kind) == BUILT_IN),
        ),
        Mode::Data => made(
            (schema::Class::DataSource, kind),
            || schema::data_source(kind),
            |found| Shape::of_resource(found, schema::provider_of(kind) == BUILT_IN),
        ),
        Mode::Ephemeral => &UNKNOWN,
    }
}

/// What to say where a type certainly has no attribute and no block of that name: what was probably meant, or nothing.
/// Another release of a provider may have other names; but not a slip of the pen.
pub(super) fn missing(shape: &Shape, name: &str) -> Option<String> {
    if shape.open || shape.attribute(name).is_some() || shape.block(name).is_some() {
        return None;
    }
    let attributes = shape.attributes.iter().map(|attribute| &*attribute.name);
    let names = attributes.chain(shape.blocks.iter().map(|block| &*block.name));
    let meant = suggestion(name, names).filter(|meant| shape.strict || is_slip(name, meant));
    match meant {
        Some(meant) => Some(format!(" Did you mean \"{meant}\"?")),
        None => shape.strict.then(String::new),
    }
}

/// Whether a name is another one misspelt, rather than one of another release: `ipv6` for `ipv4`, a plural.
fn is_slip(name: &str, meant: &str) -> bool {
    let letters = |name: &str| name.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    name.len() > 3
        && letters(name) != letters(meant)
        && name.trim_end_matches('s') != meant.trim_end_matches('s')
        && name.strip_suffix("_id") != Some(meant)
}
