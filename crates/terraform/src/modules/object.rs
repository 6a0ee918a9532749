//! What expressions see of a resource: an object with all that its schema has.

use std::sync::Arc;

use palisade_schema::Nesting;

use crate::config::Resource;
use crate::cty::{Cause, CauseKind, Marks, Origin, Partial, Path, Reference, Refinement, Step, Str, Type, Value, Why};
use crate::defaults::{default_of, has_none};
use crate::eval::Mode;

use super::body::{EvaluatedBlock, EvaluatedBody, inner_shape};
use super::instance::ResourceInstance;
use super::shape::{AttributeShape, Shape, UNKNOWN};
use super::world::World;

/// Which attributes an object is made with.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'a> {
    All,
    /// These, sorted.
    Only(&'a [Str]),
    One(&'a str),
}

impl Wanted<'_> {
    pub(super) fn includes(self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(names) => names.iter().any(|wanted| **wanted == *name),
            Self::One(wanted) => wanted == name,
        }
    }

    /// Those of a table, sorted by name, that are wanted.
    fn among<T>(self, table: &[T], name: impl Fn(&T) -> &Str) -> Vec<&T> {
        let find = |wanted: &str| {
            let at = table.binary_search_by(|item| (**name(item)).cmp(wanted)).ok()?;
            Some(&table[at])
        };
        match self {
            Self::All => table.iter().collect(),
            Self::Only(names) => names.iter().filter_map(|wanted| find(wanted)).collect(),
            Self::One(wanted) => find(wanted).into_iter().collect(),
        }
    }

    /// The names that somebody reads, where they are told.
    fn names(self) -> Vec<Str> {
        match self {
            Self::All => Vec::new(),
            Self::Only(names) => names.to_vec(),
            Self::One(name) => vec![name.into()],
        }
    }
}

/// Where in a resource instance an object stands.
struct Spot<'a> {
    resource: &'a Resource,
    address: &'a Str,
    path: Path,
    site: palisade_source::Site,
    strict: bool,
}

impl Spot<'_> {
    fn reference(&self, name: &Str) -> Arc<Reference> {
        Arc::new(Reference { address: self.address.clone(), path: self.path.then(Step::Attr(name.clone())) })
    }

    fn why(&self, reference: Arc<Reference>) -> Why {
        let kind = match self.resource.mode {
            Mode::Managed => CauseKind::AfterApply(reference),
            Mode::Data | Mode::Ephemeral => CauseKind::DataSource(reference),
        };
        Why::one(Cause { kind, site: Some(self.site) })
    }

    /// The default of an attribute here.
    fn default_of(&self, name: &Str) -> Option<Value> {
        let (mode, kind) = (self.resource.mode, &*self.resource.kind);
        // Only managed resources have any: for others no path is put together.
        if self.path.is_root() || mode != Mode::Managed {
            return default_of(mode, kind, name);
        }
        let steps = self.path.steps().iter().filter_map(|step| match step {
            Step::Attr(block) => Some(&**block),
            Step::Index(_) | Step::Key(_) | Step::Any => None,
        });
        default_of(mode, kind, &steps.chain([&**name]).collect::<Vec<_>>().join("."))
    }

    /// What only the provider can say.
    fn decided_by_provider(&self, name: &Str, ty: Type) -> Value {
        let reference = self.reference(name);
        let why = self.why(reference.clone());
        Value::unknown(ty).with_origin(Origin { why, copy_of: Some(reference), partial: None })
    }
}

impl World {
    /// The value of an instance of a resource, with all that its schema has.
    pub(super) fn object_of(&self, resource: &Resource, instance: &ResourceInstance) -> Value {
        self.part_of(resource, instance, Wanted::All)
    }

    /// The value of an instance of a resource, with the attributes that are wanted.
    pub(super) fn part_of(&self, resource: &Resource, instance: &ResourceInstance, wanted: Wanted<'_>) -> Value {
        let shape = self.shapes.get(resource.mode, &resource.kind).unwrap_or(&UNKNOWN);
        let spot = Spot {
            resource,
            address: &instance.address,
            path: Path::root(),
            site: instance.site,
            strict: shape.strict,
        };
        let object = object(&spot, &instance.body, &instance.computed, shape, wanted);
        let object = if shape.attributes.is_empty() && shape.open { partly(&spot, object) } else { object };
        match resource.mode {
            Mode::Managed | Mode::Data => object,
            Mode::Ephemeral => object.marked(Marks::EPHEMERAL),
        }
    }
}

impl World {
    /// One attribute of an instance of a resource; none where only the whole object can tell.
    pub(super) fn attribute_of(&self, resource: &Resource, instance: &ResourceInstance, name: &str) -> Option<Value> {
        if resource.mode == Mode::Ephemeral {
            return None;
        }
        let shape = self.shapes.get(resource.mode, &resource.kind)?;
        let spot = Spot {
            resource,
            address: &instance.address,
            path: Path::root(),
            site: instance.site,
            strict: shape.strict,
        };
        match shape.attribute(name) {
            Some(attribute) => Some(one(&spot, &instance.body, &instance.computed, attribute, shape)),
            None => {
                let block = shape.block(name)?;
                Some(blocks_value(&spot, &instance.body, &block.name, block.nesting, shape))
            }
        }
    }
}

/// The value of an attribute that the schema has.
fn one(
    spot: &Spot<'_>,
    body: &EvaluatedBody,
    computed: &[(Str, Value)],
    attribute: &AttributeShape,
    shape: &Shape,
) -> Value {
    let decided = computed.iter().find(|(other, _)| *other == attribute.name).map(|(_, value)| value.clone());
    if attribute.write_only {
        return Value::null(attribute.ty.without_optional());
    }
    let value = decided.unwrap_or_else(|| attribute_value(spot, body, attribute, shape));
    if attribute.sensitive { value.marked(Marks::SENSITIVE) } else { value }
}

/// A value of which only what is written is known: its type has other attributes too.
fn partly(spot: &Spot<'_>, known: Value) -> Value {
    let reference = Arc::new(Reference { address: spot.address.clone(), path: Path::root() });
    let origin = Origin {
        why: spot.why(reference.clone()),
        copy_of: Some(reference),
        partial: Some(Partial::Attributes(Arc::new(known))),
    };
    Value::DYNAMIC.refine(Refinement::not_null).with_origin(origin)
}

fn object(
    spot: &Spot<'_>,
    body: &EvaluatedBody,
    computed: &[(Str, Value)],
    shape: &Shape,
    wanted: Wanted<'_>,
) -> Value {
    let mut members: Vec<(Str, Value)> = Vec::new();
    for attribute in wanted.among(&shape.attributes, |attribute| &attribute.name) {
        members.push((attribute.name.clone(), one(spot, body, computed, attribute, shape)));
    }
    for block in wanted.among(&shape.blocks, |block| &block.name) {
        let value = blocks_value(spot, body, &block.name, block.nesting, shape);
        members.push((block.name.clone(), value));
    }
    // What the schema does not know is there all the same.
    for attribute in body.attributes.iter().filter(|attribute| wanted.includes(&attribute.name)) {
        if shape.attribute(&attribute.name).is_none() && shape.block(&attribute.name).is_none() {
            members.push((attribute.name.clone(), referred(spot, &attribute.name, &attribute.value)));
        }
    }
    for block in body.block_types().map(|blocks| &blocks[0]).filter(|block| wanted.includes(&block.kind)) {
        let known = shape.attribute(&block.kind).is_some() || shape.block(&block.kind).is_some();
        if !known && !members.iter().any(|(name, _)| *name == block.kind) {
            members.push((block.kind.clone(), blocks_value(spot, body, &block.kind, block.nesting, shape)));
        }
    }
    if !spot.strict {
        // Another release of the provider may know a name that this schema does not.
        for name in wanted.names() {
            if !members.iter().any(|(known, _)| *known == name) {
                let value = spot.decided_by_provider(&name, Type::Dynamic);
                members.push((name, value));
            }
        }
    }
    Value::object(members)
}

fn attribute_value(spot: &Spot<'_>, body: &EvaluatedBody, attribute: &AttributeShape, shape: &Shape) -> Value {
    let name = &attribute.name;
    let ty = attribute.ty.without_optional();
    let set = body.attribute(name);
    if let Some(set) = set.filter(|set| !set.value.is_null()) {
        return referred(spot, name, &set.value);
    }
    if let Some(blocks) = &attribute.as_blocks
        && !body.blocks_of(name).is_empty()
    {
        return blocks_value(spot, body, name, blocks.nesting, shape);
    }
    let (mode, kind) = (spot.resource.mode, &*spot.resource.kind);
    if let Some(default) = spot.default_of(name) {
        return default;
    }
    let is_null = spot.strict || attribute.required || (spot.path.is_root() && has_none(mode, kind, name));
    // What nobody set may have a default that the schema does not tell.
    if attribute.computed || (!is_null && matches!(ty, Type::Number | Type::Bool | Type::String)) {
        return spot.decided_by_provider(name, ty);
    }
    set.map_or_else(|| Value::null(ty), |set| set.value.clone())
}

/// A value as one of this resource: where it is not known, it will be what this attribute becomes.
fn referred(spot: &Spot<'_>, name: &Str, value: &Value) -> Value {
    if value.is_wholly_known() || value.origin().is_some_and(|origin| origin.copy_of.is_some()) {
        return value.clone();
    }
    let origin = value.origin().cloned().unwrap_or_default();
    value.clone().with_origin(Origin { copy_of: Some(spot.reference(name)), ..origin })
}

/// The blocks of a type. What nobody wrote the provider may fill in, but not in Terraform's own types.
fn blocks_value(spot: &Spot<'_>, body: &EvaluatedBody, kind: &Str, nesting: Nesting, shape: &Shape) -> Value {
    let blocks = body.blocks_of(kind);
    if blocks.is_empty() && !spot.strict {
        return spot.decided_by_provider(kind, Type::Dynamic);
    }
    if let Some(why) = blocks.iter().find_map(|block| block.exists_if.as_ref()) {
        return Value::DYNAMIC.because(why);
    }
    let inner = inner_shape(shape, kind);
    let block_value = |(index, block): (usize, &EvaluatedBlock)| {
        let step = match nesting {
            Nesting::Single => None,
            Nesting::List => Some(Step::Index(index as u64)),
            Nesting::Set => Some(Step::Any),
            Nesting::Map => Some(Step::Key(block.label.clone().unwrap_or_default())),
        };
        let path = spot.path.then(Step::Attr(kind.clone()));
        let path = step.map_or_else(|| path.clone(), |step| path.then(step));
        object(&Spot { path, ..*spot }, &block.body, &[], inner, Wanted::All)
    };
    let mut values = blocks.iter().enumerate().map(block_value);
    match nesting {
        Nesting::Single => values.next().unwrap_or_else(|| Value::null(Type::Dynamic)),
        Nesting::List => {
            let values: Vec<Value> = values.collect();
            Value::list_of(values.clone()).unwrap_or_else(|| Value::tuple(values))
        }
        Nesting::Set => {
            let values: Vec<Value> = values.collect();
            Value::set_of(values.clone()).unwrap_or_else(|| Value::tuple(values))
        }
        Nesting::Map => {
            let labels = blocks.iter().map(|block| block.label.clone().unwrap_or_default());
            Value::object(labels.zip(values).collect())
        }
    }
}
