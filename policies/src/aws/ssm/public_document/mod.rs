//! Documents that are shared with all accounts (AWS Systems Manager User Guide, "Share documents").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(document: &Resource<'_>, cx: &mut Cx<'_>) {
    let accounts = document.get("permissions").member("account_ids");
    cx.deny_if(
        accounts.test_text(|ids| ids.split(',').any(|id| id.trim().eq_ignore_ascii_case("all"))),
        accounts,
        || "the document is shared with everyone",
    );
}
