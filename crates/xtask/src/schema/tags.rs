//! Which resource types carry tags or labels, and where.

use super::model::{AttributeModel, BodyModel, TypeModel};
use palisade_schema::format::{Flags, TagForm, TagShape, Type};

/// Where each provider's types have them, the first that a type has counts. Google's `tags` are something else (network
/// tags, and tags of its resource manager); a provider that is not here has none.
const PATHS: &[(&str, &[(&str, TagShape)])] = &[
    ("aws", &[("tag", TagShape::Blocks), ("tags", TagShape::Map)]),
    ("azurerm", &[("tags", TagShape::Map)]),
    (
        "google",
        &[
            ("labels", TagShape::Map),
            ("user_labels", TagShape::Map),
            ("resource_labels", TagShape::Map),
            ("settings.user_labels", TagShape::Map),
            ("metadata.labels", TagShape::Map),
        ],
    ),
    ("kubernetes", &[("metadata.labels", TagShape::Map)]),
];
/// What a provider computes where its own default tags or labels are merged in.
const WITH_DEFAULTS: &[&str] = &["tags_all", "terraform_labels"];
/// Types whose tags are not their own: they tag, or select by tag, something else.
const NOT_TAGGED: &[&str] = &["aws_autoscaling_group_tag", "aws_inspector_resource_group", "kubernetes_labels"];

/// How a resource type carries tags that its author can set, in the newest release that has the type.
pub fn form(provider: &str, name: &str, resource: &TypeModel) -> Option<TagForm<'static>> {
    if NOT_TAGGED.contains(&name) {
        return None;
    }
    let root = resource.root();
    let (_, paths) = PATHS.iter().find(|(of_provider, _)| *of_provider == provider)?;
    let (attribute, shape) = paths.iter().find(|(path, shape)| match shape {
        TagShape::Map => is_map_at(resource, root, path),
        TagShape::Blocks => is_pairs_at(resource, root, path),
    })?;
    let provider_defaults = WITH_DEFAULTS.iter().any(|name| root.attributes.contains_key(*name));
    Some(TagForm { attribute, shape: *shape, provider_defaults })
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
