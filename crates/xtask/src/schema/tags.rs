//! Which resource types carry tags or labels, and where.

use super::model::{AttributeModel, BodyModel, TypeModel};
use palisade_schema::format::{Flags, TagForm, TagShape, Type};

/// Where maps of tags are set, the first that a type has counts. `metadata.labels` is Kubernetes',
/// `settings.user_labels` Google's SQL instances'.
const MAPS: &[&str] = &["tags", "labels", "user_labels", "resource_labels", "settings.user_labels", "metadata.labels"];
/// Blocks with a key and a value each.
const BLOCKS: &[&str] = &["tag"];
/// What a provider computes where its own default tags or labels are merged in.
const WITH_DEFAULTS: &[&str] = &["tags_all", "terraform_labels"];
/// Labels are all that it sets on something else.
const NOT_TAGGED: &[&str] = &["kubernetes_labels"];

/// How a resource type carries tags that its author can set, in the newest release that has the type.
pub fn form(name: &str, resource: &TypeModel) -> Option<TagForm<'static>> {
    if NOT_TAGGED.contains(&name) {
        return None;
    }
    let root = resource.root();
    let provider_defaults = WITH_DEFAULTS.iter().any(|name| root.attributes.contains_key(*name));
    let shape_at = |path: &&'static str, shape| {
        let holds = match shape {
            TagShape::Map => is_map_at(resource, root, path),
            TagShape::Blocks => is_pairs_at(resource, root, path),
        };
        holds.then_some(TagForm { attribute: path, shape, provider_defaults })
    };
    let blocks = BLOCKS.iter().find_map(|path| shape_at(path, TagShape::Blocks));
    blocks.or_else(|| MAPS.iter().find_map(|path| shape_at(path, TagShape::Map)))
}

fn is_map_at(resource: &TypeModel, body: &BodyModel, path: &str) -> bool {
    match path.split_once('.') {
        Some((block, rest)) => {
            body.blocks.get(block).is_some_and(|block| is_map_at(resource, &resource.bodies[block.body as usize], rest))
        }
        None => body.attributes.get(path).is_some_and(|attribute| {
            attribute.ty == Type::Map(Box::new(Type::String)) && is_settable(resource, attribute)
        }),
    }
}

fn is_pairs_at(resource: &TypeModel, body: &BodyModel, name: &str) -> bool {
    body.blocks.get(name).filter(|block| block.source == resource.source).is_some_and(|block| {
        let pair = &resource.bodies[block.body as usize];
        ["key", "value"].iter().all(|name| pair.attributes.get(*name).is_some_and(|half| half.ty == Type::String))
    })
}

fn is_settable(resource: &TypeModel, attribute: &AttributeModel) -> bool {
    attribute.source == resource.source
        && (attribute.flags.has(Flags::OPTIONAL) || attribute.flags.has(Flags::REQUIRED))
}
