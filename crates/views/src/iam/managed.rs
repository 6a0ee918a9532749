//! Policies that AWS maintains, as they are named where they are attached or looked up.

use palisade_model::{Attr, Fact, Resource, Truth};

/// Whether an ARN, or the data source that it comes from, names the policy of AWS with this name. A policy that the
/// project declares is the customer's own.
pub fn is_managed(arn: Attr<'_>, name: &str) -> Truth {
    let target = arn.reference().and_then(|copied| arn.resource().project().by_address(&copied.address));
    match target {
        Some(source) if source.kind() == "data.aws_iam_policy" => is_looked_up(source, name).0,
        Some(policy) if policy.kind() == "aws_iam_policy" => Truth::False,
        Some(_) | None => has_name(arn, name),
    }
}

/// Whether an `aws_iam_policy` data source looks for the policy of AWS with this name, and by what it says so: the name,
/// else the ARN. Of the two, a plan has what the data source found beside what was asked for.
pub fn is_looked_up<'p>(source: Resource<'p>, name: &str) -> (Truth, Attr<'p>) {
    let (by_name, by_arn) = (source.get("name"), source.get("arn"));
    match (by_name.text(), by_arn.text()) {
        (Fact::Known(_), _) | (Fact::Unknown(_), Fact::Absent) => (by_name.is(name), by_name),
        (Fact::Absent | Fact::Unknown(_), Fact::Known(_)) | (Fact::Absent, Fact::Absent | Fact::Unknown(_)) => {
            (has_name(by_arn, name), by_arn)
        }
        (Fact::Unknown(_), Fact::Unknown(_)) => (by_name.is(name).or(has_name(by_arn, name)), by_name),
    }
}

fn has_name(arn: Attr<'_>, name: &str) -> Truth {
    arn.ends_with(&format!("::aws:policy/{name}"))
}
