//! What is planned for a resource beyond what its configuration says: computed attributes, prior values.

use std::sync::Arc;

use palisade_source::Site;

use crate::config::Resource;
use crate::cty::{Cause, CauseKind, Origin, Path, Reference, Refinement, Step, Str, Type, Value, Why};
use crate::eval::Mode;

use super::body::EvaluatedBody;
use super::policy_document;
use super::shape::Shape;
use super::state::Prior;

/// What is planned for an instance.
#[derive(Debug, Default)]
pub(super) struct Planned {
    /// Attributes of which more is known than that the provider sets them.
    pub(super) computed: Vec<(Str, Value)>,
    /// It exists and changes, or is replaced.
    pub(super) changes: bool,
    /// It exists and is made anew.
    pub(super) replaced: bool,
}

/// What a plan is made from.
pub(super) struct Instance<'a> {
    pub(super) resource: &'a Resource,
    pub(super) address: &'a Str,
    pub(super) site: Site,
    pub(super) body: &'a EvaluatedBody,
    pub(super) shape: &'a Shape,
    pub(super) prior: Option<&'a Prior>,
    /// Something that it is to be replaced with changes.
    pub(super) triggered: bool,
    /// It is read only once something else is applied.
    pub(super) deferred: bool,
}

/// Plans an instance.
pub(super) fn plan(of: &Instance<'_>) -> Planned {
    match (of.resource.mode, &*of.resource.kind) {
        (Mode::Managed, "terraform_data") => terraform_data(of),
        (Mode::Managed, _) => of.prior.map(|prior| other(of, prior)).unwrap_or_default(),
        (Mode::Data, "aws_iam_policy_document") if !of.deferred => {
            Planned { computed: policy_document::computed(of.body), ..Planned::default() }
        }
        (Mode::Data | Mode::Ephemeral, _) => Planned::default(),
    }
}

/// `terraform_data`: an id that is never null, and an output that will be what the input is
/// (<https://developer.hashicorp.com/terraform/language/resources/terraform-data>).
fn terraform_data(of: &Instance<'_>) -> Planned {
    let after_apply = |name: &str, ty: Type| {
        let path = Path::root().then(Step::Attr(name.into()));
        let reference = Arc::new(Reference { address: of.address.clone(), path });
        let cause = Cause { kind: CauseKind::AfterApply(reference.clone()), site: Some(of.site) };
        Value::unknown(ty).with_origin(Origin { why: Why::one(cause), copy_of: Some(reference), partial: None })
    };
    let set = |name: &str| of.body.attribute(name).map_or_else(|| Value::null(Type::Dynamic), |set| set.value.clone());
    let (input, triggers) = (set("input"), set("triggers_replace"));
    let before = |name: &str, ty: &Type| of.prior.and_then(|prior| prior.attribute(name, ty));
    let same = |name: &str, value: &Value| {
        before(name, &Type::Dynamic).is_some_and(|before| before == value.unmarked_within())
    };
    let exists = of.prior.is_some();
    let replaced = exists && (of.triggered || !same("triggers_replace", &triggers));
    let updated = exists && !same("input", &input);
    let id = match before("id", &Type::String) {
        Some(id) if !replaced && !id.is_null() => id,
        Some(_) | None => after_apply("id", Type::String).refine(Refinement::not_null),
    };
    let output = match before("output", &Type::Dynamic) {
        Some(output) if !replaced && !updated => output,
        Some(_) | None if input.is_null() && (replaced || !exists) => input,
        Some(_) | None => after_apply("output", input.ty()).marked(input.marks()),
    };
    Planned { computed: vec![("id".into(), id), ("output".into(), output)], changes: replaced || updated, replaced }
}

/// Of other types: what the provider decided before stays.
fn other(of: &Instance<'_>, prior: &Prior) -> Planned {
    let mut computed = Vec::new();
    let mut changes = of.triggered;
    for attribute in &of.shape.attributes {
        let before = prior.attribute(&attribute.name, &attribute.ty);
        match of.body.attribute(&attribute.name) {
            Some(set) if !(set.value.is_null() && attribute.computed) => {
                changes |= before.as_ref() != Some(&set.value.unmarked_within());
            }
            Some(_) | None if attribute.computed => {
                let known = before.filter(|before| !before.is_null());
                computed.extend(known.map(|known| (attribute.name.clone(), known)));
            }
            Some(_) | None => {}
        }
    }
    Planned { computed, changes, replaced: of.triggered }
}
