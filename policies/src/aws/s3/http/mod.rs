//! S3 takes HTTP unless a policy denies it (CIS AWS Foundations Benchmark 3.0, 2.1.1).

use palisade_model::{Attr, Truth};
use palisade_policy::Cx;
use palisade_views::Bucket;
use palisade_views::iam::{PolicyDocument, Statement};

/// Denies a bucket of which no policy denies requests without TLS.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let refuses = |policy: Attr<'_>| PolicyDocument::read(policy).any(refuses_http);
    let own = bucket.anchor().get("policy");
    let split = || bucket.any_part("aws_s3_bucket_policy", |part| refuses(part.get("policy")));
    let at = bucket.policies().last().map_or(own, |(policy, _)| policy.at());
    cx.deny_if(refuses(own).or_else(split).not(), at, || "no policy of the bucket refuses plain HTTP");
}

/// Whether a statement denies everyone what is asked without TLS.
fn refuses_http(statement: &Statement<'_>) -> Truth {
    let insecure = statement.any_condition(|operator, key, values| {
        let asks = operator.eq_ignore_ascii_case("Bool") && key.eq_ignore_ascii_case("aws:SecureTransport");
        if asks { values.any(Attr::is_false) } else { Truth::False }
    });
    statement.denies().and(statement.is_for_everyone()).and(insecure)
}
