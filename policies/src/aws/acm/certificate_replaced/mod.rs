//! Certificates without `create_before_destroy`, of their own or through what depends on them (AWS provider,
//! `aws_acm_certificate`; Terraform, "The lifecycle Meta-Argument").

use palisade_policy::Cx;
use palisade_views::Replacement;

/// Denies each resource for which that is so.
pub fn check(resource: &Replacement<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(
        resource.makes_first.not(),
        resource.resource.root(),
        || "the certificate is destroyed before a new one is there",
    );
}
