//! What is known of the names that providers give to what they make, whatever these turn out to be.

use std::cell::Cell;
use std::sync::Arc;

use palisade_model::{Address, Reference as ModelReference};

use crate::cty::{Kind, Origin, Reference, Step, Type, Value};

/// Attributes that are there, and are not empty, of every resource that has them.
const NEVER_EMPTY: &[&str] = &["arn", "bucket", "id", "name", "self_link"];

/// Attributes that are so of the resources of one kind.
const NEVER_EMPTY_OF: &[(&str, &str)] = &[
    ("aws_kms_external_key", "key_id"),
    ("aws_kms_key", "key_id"),
    ("aws_kms_replica_key", "key_id"),
    ("aws_lambda_alias", "function_name"),
    ("aws_lambda_function", "function_name"),
    ("aws_rds_cluster", "cluster_identifier"),
    ("aws_route53_zone", "zone_id"),
    ("azurerm_user_assigned_identity", "principal_id"),
    ("google_project", "project_id"),
    ("google_secret_manager_secret", "secret_id"),
    ("google_service_account", "email"),
];

/// Kinds of resources whose names are written in small letters only, or mean the same however they are written: so say
/// the documentations of Amazon S3 ("Bucket naming rules"), Azure ("Naming rules and restrictions for Azure resources":
/// resource names are case-insensitive unless specified otherwise) and Google Cloud ("Name resources").
const CASELESS: &[&str] =
    &["aws_s3_bucket", "azurerm_", "google_compute_", "google_container_", "google_storage_bucket"];

/// Kinds of resources whose names and ARNs are of small letters, digits, hyphens, dots and colons only, and how long the
/// names are at least (the same).
const SMALL: &[&str] = &["aws_s3_bucket", "google_storage_bucket"];
const SHORTEST_SMALL: usize = 3;

/// Kinds of resources whose ids and names are of letters, digits, hyphens, dots and underscores only: buckets ("Bucket
/// naming rules" of Amazon S3 and Cloud Storage), and what Amazon EC2 numbers itself (`vpc-`, `subnet-`, `sg-`).
const PLAIN: &[&str] = &[
    "aws_db_instance",
    "aws_default_security_group",
    "aws_default_subnet",
    "aws_default_vpc",
    "aws_ebs_volume",
    "aws_instance",
    "aws_internet_gateway",
    "aws_kms_key",
    "aws_nat_gateway",
    "aws_network_acl",
    "aws_network_interface",
    "aws_route_table",
    "aws_s3_bucket",
    "aws_security_group",
    "aws_subnet",
    "aws_vpc",
    "google_storage_bucket",
];

/// Kinds of resources whose ids, ARNs and names hold neither commas nor bars: those of Elastic Load Balancing, Lambda, SNS
/// and SQS, and Azure's by its "Naming rules and restrictions for Azure resources".
const PATHS: &[&str] = &[
    "aws_alb",
    "aws_lambda_function",
    "aws_lb",
    "aws_lb_listener",
    "aws_lb_target_group",
    "aws_sns_topic",
    "aws_sqs_queue",
    "azurerm_key_vault",
    "azurerm_network_interface",
    "azurerm_network_security_group",
    "azurerm_storage_account",
    "azurerm_subnet",
    "azurerm_virtual_network",
];

/// The attribute whose copy the value is, if it is a name that a provider gives: neither null nor empty, and without
/// space around it.
pub(super) fn name(value: &Value) -> Option<&Arc<Reference>> {
    let reference = value.origin()?.copy_of.as_ref()?;
    match reference.path.steps() {
        // Of what may not be there, the name may not be there either.
        [Step::Attr(name)] if !reference.address.contains("[*]") => {
            is_never_empty(reference, name).then_some(reference)
        }
        _ => None,
    }
}

fn is_never_empty(of: &Reference, name: &str) -> bool {
    let is_own = |kind: &str| NEVER_EMPTY_OF.iter().any(|(other, attribute)| *attribute == name && *other == kind);
    NEVER_EMPTY.contains(&name) || (NEVER_EMPTY_OF.iter().any(|(_, other)| *other == name) && with_kind(of, is_own))
}

/// The same, also of an instance that may not be there.
pub(super) fn open_name(value: &Value) -> Option<&Arc<Reference>> {
    let reference = value.copied()?;
    let is_name = match reference.path.steps() {
        [Step::Attr(name)] => is_never_empty(reference, name),
        [Step::Index(_) | Step::Key(_) | Step::Any, Step::Attr(name)] => {
            reference.address.ends_with("[*]") && is_never_empty(reference, name)
        }
        _ => false,
    };
    is_name.then_some(reference)
}

/// Whether the value is such a name.
pub(super) fn is_name(value: &Value) -> bool {
    name(value).is_some()
}

/// The value with the names in it, of which not even the type may be known, as the texts that they are; `None` where
/// there is no such.
pub(super) fn as_texts(value: &Value) -> Option<Value> {
    if value.is_wholly_known() {
        return None;
    }
    if let Some(name) = name(value).filter(|_| value.is_dynamic()) {
        return Some(copy_of(name.clone()).because(value.why()).marked(value.marks()));
    }
    if !matches!(value.kind(), Kind::Tuple | Kind::Object) {
        return None;
    }
    let is_any = Cell::new(false);
    let changed = value.map_parts(|part| match as_texts(part) {
        Some(text) => {
            is_any.set(true);
            text
        }
        None => part.clone(),
    });
    is_any.get().then_some(changed)
}

/// Whether two values are copies of one attribute.
pub(super) fn are_one(a: &Value, b: &Value) -> bool {
    let of = |value: &Value| value.origin().and_then(|origin| origin.copy_of.clone());
    of(a).is_some_and(|copied| of(b) == Some(copied))
}

/// The kind of the resource, or data source, that a reference is to.
fn with_kind<T>(reference: &Reference, ask: impl FnOnce(&str) -> T) -> T {
    let of = ModelReference { address: Address::from(reference.address.clone()), path: Box::default() };
    let kind = of.kind();
    ask(kind.strip_prefix("data.").unwrap_or(&kind))
}

fn is_of(reference: &Reference, starts: &[&str]) -> bool {
    with_kind(reference, |kind| starts.iter().any(|start| kind.starts_with(start)))
}

fn is_one_of(reference: &Reference, kinds: &[&str]) -> bool {
    with_kind(reference, |kind| kinds.contains(&kind))
}

/// The name that a value in small letters, or in capitals, still is.
pub(super) fn in_case<'v>(function: &str, value: &'v Value) -> Option<&'v Arc<Reference>> {
    let name = name(value)?;
    let kinds = if function == "lower" { CASELESS } else { &["azurerm_"] };
    is_of(name, kinds).then_some(name)
}

/// The name that a value still is where this is cut off from its ends: no letters, as in `trim(arn, "/")`.
pub(super) fn without<'v>(value: &'v Value, cut: &Value) -> Option<&'v Arc<Reference>> {
    name(value).filter(|_| cut.as_str().is_some_and(is_outside))
}

/// Whether no name starts or ends with a part of this text.
pub(super) fn is_outside(text: &str) -> bool {
    !text.contains(char::is_alphanumeric)
}

/// Whether a text can neither be in a name nor reach into one.
pub(super) fn keeps_off(value: &Value, text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    let Some(name) = name(value) else { return false };
    if is_one_of(name, SMALL) {
        let is_in_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | ':');
        let holds_name = || text.split(|c| !is_in_name(c)).any(|run| run.len() >= SHORTEST_SMALL);
        if !text.starts_with(is_in_name) && !text.ends_with(is_in_name) && !holds_name() {
            return true;
        }
    }
    if !is_outside(text) {
        return false;
    }
    let is_arn = matches!(name.path.steps(), [Step::Attr(attribute)] if &**attribute == "arn");
    if text.contains('*') {
        return true;
    }
    match is_one_of(name, PLAIN) {
        true if !is_arn => !text.chars().all(is_plain),
        is_known => (is_known || is_one_of(name, PATHS)) && text.contains([',', '|']),
    }
}

/// What a name falls into between separators: steps of a path, `split("/", x.id)`.
pub(super) fn steps(separator: &Value, text: &Value) -> Option<Arc<Reference>> {
    let name = name(text)?;
    matches!(separator.as_str()?, "/" | ":" | ":::").then(|| name.clone())
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
