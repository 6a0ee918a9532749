//! What is known of the names that providers give to what they make, whatever these turn out to be.

use std::sync::Arc;

use palisade_model::{Address, Reference as ModelReference};

use crate::cty::{Origin, Reference, Step, Type, Value};

/// Attributes that are there, and are not empty, of every resource that has them.
const NEVER_EMPTY: &[&str] = &["arn", "bucket", "id", "name", "self_link"];

/// Kinds of resources whose names are written in small letters only, or mean the same however they are written: so say
/// the documentations of Amazon S3 ("Bucket naming rules"), Azure ("Naming rules and restrictions for Azure resources":
/// resource names are case-insensitive unless specified otherwise) and Google Cloud ("Name resources").
const CASELESS: &[&str] =
    &["aws_s3_bucket", "azurerm_", "google_compute_", "google_container_", "google_storage_bucket"];

/// Whose names hold commas (IAM User Guide, "IAM name requirements").
const WITH_COMMAS: &str = "aws_iam_";

/// The attribute whose copy the value is, if it is a name that a provider gives: neither null nor empty, and without
/// space around it.
pub(super) fn name(value: &Value) -> Option<&Arc<Reference>> {
    let reference = value.origin()?.copy_of.as_ref()?;
    match reference.path.steps() {
        // Of what may not be there, the name may not be there either.
        [Step::Attr(name)] if is_never_empty(name) && !reference.address.contains("[*]") => Some(reference),
        _ => None,
    }
}

fn is_never_empty(name: &str) -> bool {
    NEVER_EMPTY.contains(&name)
}

/// The same, also of an instance that may not be there.
pub(super) fn open_name(value: &Value) -> Option<&Arc<Reference>> {
    let reference = value.copied()?;
    let is_name = match reference.path.steps() {
        [Step::Attr(name)] => is_never_empty(name),
        [Step::Index(_) | Step::Key(_) | Step::Any, Step::Attr(name)] => {
            is_never_empty(name) && reference.address.ends_with("[*]")
        }
        _ => false,
    };
    is_name.then_some(reference)
}

/// Whether the value is such a name.
pub(super) fn is_name(value: &Value) -> bool {
    name(value).is_some()
}

/// Whether two values are copies of one attribute.
pub(super) fn are_one(a: &Value, b: &Value) -> bool {
    let of = |value: &Value| value.origin().and_then(|origin| origin.copy_of.clone());
    of(a).is_some_and(|copied| of(b) == Some(copied))
}

/// Whether a reference is to a resource, or a data source, of a kind that starts so.
fn is_of(reference: &Reference, starts: &[&str]) -> bool {
    let of = ModelReference { address: Address::from(reference.address.clone()), path: Box::default() };
    let kind = of.kind();
    let kind = kind.strip_prefix("data.").unwrap_or(&kind);
    starts.iter().any(|start| kind.starts_with(start))
}

/// The name that a value in small letters, or in capitals, still is.
pub(super) fn in_case<'v>(function: &str, value: &'v Value) -> Option<&'v Arc<Reference>> {
    let name = name(value)?;
    let kinds = if function == "lower" { CASELESS } else { &["azurerm_"] };
    is_of(name, kinds).then_some(name)
}

/// The name that a value still is where this is cut off from its ends: no letters, as in `trimsuffix(arn, ":*")`.
pub(super) fn without<'v>(value: &'v Value, cut: &Value) -> Option<&'v Arc<Reference>> {
    let is_outside = cut.as_str().is_some_and(|cut| !cut.contains(char::is_alphanumeric));
    name(value).filter(|_| is_outside)
}

/// What a name falls into between separators.
pub(super) enum Split {
    /// Steps of a path: `split("/", x.id)`.
    Pieces(Arc<Reference>),
    /// It does not hold the separator.
    One,
}

/// What a name falls into.
pub(super) fn split(separator: &Value, text: &Value) -> Option<Split> {
    let name = name(text)?;
    match separator.as_str()? {
        "/" | ":" | ":::" => Some(Split::Pieces(name.clone())),
        "," if !is_of(name, &[WITH_COMMAS]) => Some(Split::One),
        _ => None,
    }
}

/// The last step of a name that is a path.
pub(super) fn last_step(text: &Value) -> Option<Arc<Reference>> {
    name(text).map(|name| name.then(Step::Any))
}

/// An unknown string that is a copy of an attribute.
pub(super) fn copy_of(reference: Arc<Reference>) -> Value {
    let origin = Origin { copy_of: Some(reference), ..Origin::default() };
    Value::unknown(Type::String).with_origin(origin)
}
