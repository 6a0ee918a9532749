//! Policies that AWS maintains, as they are named where they are attached.

use palisade_model::{Attr, Truth};

/// Whether an ARN, or the data source that it comes from, names the policy of AWS with this name. A policy that the
/// project declares is the customer's own.
pub fn is_managed(arn: Attr<'_>, name: &str) -> Truth {
    let target = arn.reference().and_then(|copied| arn.resource().project().by_address(&copied.address));
    match target {
        Some(source) if source.kind() == "data.aws_iam_policy" => {
            source.get("name").is(name).or_else(|| has_name(source.get("arn"), name))
        }
        Some(policy) if policy.kind() == "aws_iam_policy" => Truth::False,
        Some(_) | None => has_name(arn, name),
    }
}

fn has_name(arn: Attr<'_>, name: &str) -> Truth {
    arn.ends_with(&format!("::aws:policy/{name}"))
}
