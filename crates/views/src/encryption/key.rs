//! Whose key it is that an argument names.

use palisade_model::{Attr, Fact, Truth};

/// Kinds whose attributes name a key of the customer's.
const OWN_KEYS: [&str; 6] = [
    "aws_kms_alias",
    "aws_kms_external_key",
    "aws_kms_key",
    "aws_kms_replica_key",
    "google_kms_crypto_key",
    "google_kms_key_handle",
];

/// Data sources that look a key up, with the argument that says which.
const FOUND_KEYS: [(&str, &str); 2] = [("data.aws_kms_key", "key_id"), ("data.aws_kms_alias", "name")];

/// Whether an argument or block is written; an empty text names nothing.
pub fn is_named(attr: Attr<'_>) -> Truth {
    match attr.text() {
        Fact::Absent => Truth::False,
        Fact::Known(text) => (!text.is_empty()).into(),
        Fact::Unknown(_) => attr.is_set(),
    }
}

/// Whether an argument names a key of the customer's: not one that AWS manages, whose aliases start with `alias/aws/`
/// (AWS KMS Developer Guide, "AWS managed keys").
pub fn names_own_key(attr: Attr<'_>) -> Truth {
    attr.is_reached().and_then(|| is_own_key(attr.given()))
}

fn is_own_key(attr: Attr<'_>) -> Truth {
    if let Some(reference) = attr.reference() {
        let kind = reference.kind();
        if OWN_KEYS.contains(&kind.as_str()) && !reference.address.as_str().contains("[*]") {
            return Truth::True;
        }
        let found = FOUND_KEYS.iter().find(|(data, _)| *data == kind);
        let source = found.and_then(|_| attr.resource().project().by_address(&reference.address));
        if let (Some((_, argument)), Some(source)) = (found, source) {
            let named = source.get(argument);
            // A data source that names a data source is read no further.
            return if named.reference().is_some() { is_named(named) } else { is_own_key(named) };
        }
    }
    let is_specific = attr.contains(":key/");
    is_specific.or_else(|| is_named(attr).and_then(|| is_managed(attr).not()))
}

fn is_managed(attr: Attr<'_>) -> Truth {
    attr.starts_with("alias/aws/").or_else(|| attr.contains(":alias/aws/"))
}
