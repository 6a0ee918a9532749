//! What stands for anyone in a policy: `*`, and what only looks like somebody.

use palisade_model::{Attr, Partial, Reference, Shape, Truth};

/// Whether a principal, a resource or a condition's value stands for anyone: `*`, or an ARN of IAM in any account
/// (`arn:aws:iam::*:role/deploy`).
pub(super) fn is_anyone(value: Attr<'_>) -> Truth {
    is_star(value).or_else(|| match is_made_of_identities(value) {
        true => Truth::False,
        false => value.test_text(is_of_any_account),
    })
}

/// Whether it is `*`. What another resource is called by is not, though it is not known yet.
pub(super) fn is_star(value: Attr<'_>) -> Truth {
    if is_made_of_identities(value) { Truth::False } else { value.is("*") }
}

/// The account is the fifth field of an ARN (AWS General Reference, "Amazon Resource Names").
fn is_of_any_account(arn: &str) -> bool {
    let mut fields = arn.split(':');
    fields.next() == Some("arn") && fields.nth(1) == Some("iam") && fields.nth(1) == Some("*")
}

/// Whether an unknown text is an identity that a provider gives (an ARN, an id, a number of an account), or is made of
/// known text and such identities.
pub(super) fn is_made_of_identities(value: Attr<'_>) -> bool {
    let Shape::Unknown(unknown) = value.shape() else { return false };
    if value.reference().is_some_and(is_identity) {
        return true;
    }
    let known = |part: &Partial| match part {
        Partial::Known(_) => true,
        Partial::Unknown(copied) => copied.as_ref().is_some_and(is_identity),
    };
    // A part read out of an unknown whole has the whole's parts, not its own.
    value.exists() == Truth::True && !unknown.parts.is_empty() && unknown.parts.iter().all(known)
}

/// Whether an attribute is one that providers identify things by: `arn`, `id`, `account_id`, `root_role_arn`.
fn is_identity(copied: &Reference) -> bool {
    let name = copied.path.rsplit('.').next().unwrap_or_default();
    let name = name.split('[').next().unwrap_or(name);
    matches!(name, "id" | "arn") || name.ends_with("_id") || name.ends_with("_arn")
}

/// Whether a principal is one of the account that the policy is applied in: its ARN is put together from what
/// `aws_caller_identity` says. Of an ARN whose account is not known it is not known either.
pub fn is_of_own_account(principal: Attr<'_>) -> Truth {
    let Shape::Unknown(unknown) = principal.shape() else { return Truth::False };
    let is_own = |copied: &Reference| copied.address.as_str().contains("data.aws_caller_identity.");
    let parts = unknown.parts.iter().filter_map(|part| match part {
        Partial::Known(_) => None,
        Partial::Unknown(copied) => Some(copied.as_ref()),
    });
    let copied = parts.chain(principal.reference().map(Some)).collect::<Vec<_>>();
    if copied.iter().flatten().any(|copied| is_own(copied)) {
        Truth::True
    } else if !copied.is_empty() && copied.iter().all(Option::is_some) {
        Truth::False
    } else {
        principal.causes().map_or(Truth::False, Truth::Unknown)
    }
}
