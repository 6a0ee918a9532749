//! Which conditions narrow a statement that speaks of everyone.
//!
//! The list follows what Amazon S3 counts as not public: "The meaning of public" in the S3 User Guide (a fixed value
//! of these keys), extended by the keys of other services that name the caller. `aws:username` is not among them: every
//! account can have a user of that name.

use palisade_model::{Attr, Fact, Truth};

use super::anyone::{is_anyone, is_made_of_identities};

/// Keys that name who calls or where from, in lower case.
const NARROWING_KEYS: [&str; 28] = [
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceowner",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:sourceip",
    "aws:vpcsourceip",
    "aws:principalarn",
    "aws:principalaccount",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalservicename",
    "aws:principalservicenameslist",
    "aws:principalisawsservice",
    "aws:userid",
    "aws:calledvia",
    "aws:calledviafirst",
    "aws:calledvialast",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:vpceorgpaths",
    "aws:vpcevpcid",
    "kms:calleraccount",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "lambda:functionurlauthtype",
];

fn is_narrowing_key(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    NARROWING_KEYS.contains(&key.as_str()) || key.starts_with("aws:principaltag/")
}

/// Whether an operator says what the key must be. Negated ones leave everyone else in, and those that let a missing
/// key pass (`IfExists`) narrow nothing by themselves.
fn is_narrowing_operator(operator: &str) -> bool {
    let name = operator.rsplit(':').next().unwrap_or(operator).to_ascii_lowercase();
    !name.contains("not") && !name.ends_with("ifexists") && name != "null"
}

/// Whether a value leaves everyone in: `*`, any account, or an address range that is the whole world.
fn is_open(value: Attr<'_>) -> Truth {
    match is_made_of_identities(value) {
        true => Truth::False,
        false => is_anyone(value).or_else(|| value.is_one_of(&["0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1"])),
    }
}

/// Whether an operator takes `*` as the character that it is (IAM User Guide, "IAM JSON policy elements: Condition
/// operators").
fn is_literal(operator: &str) -> bool {
    let name = operator.rsplit(':').next().unwrap_or(operator);
    name.eq_ignore_ascii_case("StringEquals") || name.eq_ignore_ascii_case("StringEqualsIgnoreCase")
}

/// Values are alternatives: one that is open opens the whole.
fn narrows(operator: &str, key: &str, values: Attr<'_>) -> Truth {
    if !is_narrowing_operator(operator) || !is_narrowing_key(key) {
        return Truth::False;
    }
    if is_literal(operator) { Truth::True } else { values.any(is_open).not() }
}

/// Whether a JSON statement's `Condition` narrows it. Conditions of one statement all have to hold.
pub(super) fn narrows_json(condition: Attr<'_>) -> Truth {
    condition.any_entry(|operator, keys| keys.any_entry(|key, values| narrows(operator, key, values)))
}

/// Whether a `condition` block does.
pub(super) fn narrows_block(condition: Attr<'_>) -> Truth {
    match (condition.get("test").text(), condition.get("variable").text()) {
        (Fact::Known(operator), Fact::Known(key)) => narrows(&operator, &key, condition.get("values")),
        (Fact::Unknown(causes), _) | (_, Fact::Unknown(causes)) => Truth::Unknown(causes),
        (Fact::Absent, _) | (_, Fact::Absent) => Truth::False,
    }
}
