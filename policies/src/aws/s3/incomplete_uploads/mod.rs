//! Lifecycles without a rule for the whole bucket that ends uploads which were never completed (Amazon S3 User Guide,
//! "Configuring a bucket lifecycle configuration to delete incomplete multipart uploads").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// A rule without a filter, or with an empty one, is for every object.
fn is_for_all(rule: Attr<'_>) -> Truth {
    let filter = rule.get("filter");
    let narrowed = ["tag", "and", "object_size_greater_than", "object_size_less_than"];
    let by_other = || Truth::any(narrowed.map(|name| filter.get(name).is_set()));
    let by_prefix = filter.get("prefix").is_empty().not().or(rule.get("prefix").is_empty().not());
    by_prefix.or_else(by_other).not()
}

/// Denies each lifecycle for which that is so.
pub fn check(lifecycle: &Resource<'_>, cx: &mut Cx<'_>) {
    let ends = lifecycle.get("rule").any(|rule| {
        let aborts = rule.get("abort_incomplete_multipart_upload").is_set().and(rule.get("status").is("Enabled"));
        aborts.and_then(|| is_for_all(rule))
    });
    cx.deny_if(ends.not(), lifecycle.root(), || "uploads that were never completed are kept");
}
