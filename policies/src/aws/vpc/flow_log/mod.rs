//! VPCs without a flow log (CIS Amazon Web Services Foundations, 3.7).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each VPC that no flow log names.
pub fn check(vpc: &Linked<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(vpc.any(|_| Truth::True).not(), vpc.anchor().root(), || "the VPC has no flow log");
}
