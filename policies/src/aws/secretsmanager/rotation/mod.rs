//! Secrets without rotation, inline (before version 4 of the provider) or as a resource of its own (AWS Secrets Manager User
//! Guide, "Rotate AWS Secrets Manager secrets").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each secret for which that is so.
pub fn check(secret: &Linked<'_>, cx: &mut Cx<'_>) {
    let inline = secret.anchor().get("rotation_rules").is_set();
    let rotated = inline.or_else(|| secret.any(|_| Truth::True));
    cx.deny_if(rotated.not(), secret.anchor().root(), || "the secret is not rotated");
}
