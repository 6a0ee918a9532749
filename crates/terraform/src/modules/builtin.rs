//! What providers are known to compute before anything is applied.

use std::sync::Arc;

use palisade_source::Site;

use crate::config::Resource;
use crate::cty::{Cause, CauseKind, Origin, Path, Reference, Refinement, Step, Str, Type, Value, Why};
use crate::eval::Mode;

use super::body::EvaluatedBody;

/// The attributes of which more is known than that the provider sets them.
pub(super) fn computed(resource: &Resource, address: &Str, body: &EvaluatedBody, site: Site) -> Vec<(Str, Value)> {
    match (resource.mode, &*resource.kind) {
        (Mode::Managed, "terraform_data") => terraform_data(address, body, site),
        _ => Vec::new(),
    }
}

/// `terraform_data`: an id that is never null, and an output that will be what the input is
/// (<https://developer.hashicorp.com/terraform/language/resources/terraform-data>).
fn terraform_data(address: &Str, body: &EvaluatedBody, site: Site) -> Vec<(Str, Value)> {
    let after_apply = |name: &str, ty: Type| {
        let path = Path::root().then(Step::Attr(name.into()));
        let reference = Arc::new(Reference { address: address.clone(), path });
        let cause = Cause { kind: CauseKind::AfterApply(reference.clone()), site: Some(site) };
        Value::unknown(ty).with_origin(Origin { why: Why::one(cause), copy_of: Some(reference), partial: None })
    };
    let input = body.attribute("input").map_or_else(|| Value::null(Type::Dynamic), |input| input.value.clone());
    let id = after_apply("id", Type::String).refine(Refinement::not_null);
    let output = if input.is_null() { input } else { after_apply("output", input.ty()).marked(input.marks()) };
    vec![("id".into(), id), ("output".into(), output)]
}
