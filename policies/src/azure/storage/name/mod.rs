//! What names of storage accounts are made of (Azure Resource Manager, "Naming rules and restrictions for Azure resources").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an account with another name.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let name = account.get("name");
    let refused = name.test_text(|name| {
        let fits = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        !fits || !(3..=24).contains(&name.len())
    });
    cx.deny_if(refused, name, || "the name is not 3 to 24 small letters and digits");
}
