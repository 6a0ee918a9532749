//! Keys with the default policy (AWS KMS Developer Guide, "Default key policy").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each for which that is so.
pub fn check(key: &Linked<'_>, cx: &mut Cx<'_>) {
    let named = key.any(|_| Truth::True);
    cx.deny_if(
        named.not().and_then(|| key.anchor().get("policy").is_absent()),
        key.anchor().root(),
        || "the key has no policy of its own",
    );
}
