//! Roles that approve certificate signing requests: that takes an update of the approval and the right to approve for the signer (Kubernetes documentation, "Certificates and Certificate Signing Requests").

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access {
    groups: &["certificates.k8s.io"],
    resources: &["certificatesigningrequests/approval"],
    verbs: &["update", "patch"],
};
const APPROVE: Access = Access { groups: &["certificates.k8s.io"], resources: &["signers"], verbs: &["approve"] };

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(
        role.each_giving_both(&ACCESS, &APPROVE, "the rule lets its subjects approve certificates for anyone"),
        &role.bound_by(),
    );
}
