//! S3 takes HTTP unless a policy denies it (CIS AWS Foundations Benchmark 3.0, 2.1.1).

use palisade_model::{Attr, Truth};
use palisade_policy::Cx;
use palisade_views::Bucket;
use palisade_views::iam::Statement;

/// Denies a bucket of which no policy denies requests without TLS.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let policies = bucket.policies();
    let refused = Truth::any(policies.iter().map(|(policy, belongs)| belongs.and_then(|| policy.any(refuses_http))));
    let at = policies.last().map_or_else(|| bucket.anchor().get("policy"), |(policy, _)| policy.at());
    cx.deny_if(refused.not(), at, || "no policy of the bucket refuses plain HTTP");
}

/// Whether a statement denies everyone what is asked without TLS.
fn refuses_http(statement: &Statement<'_>) -> Truth {
    let insecure = statement.any_condition(|operator, key, values| {
        let asks = operator.eq_ignore_ascii_case("Bool") && key.eq_ignore_ascii_case("aws:SecureTransport");
        if asks { values.any(Attr::is_false) } else { Truth::False }
    });
    statement.denies().and(statement.is_for_everyone()).and(insecure)
}
