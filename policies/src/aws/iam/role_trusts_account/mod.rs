//! Trust policies that name an account: its root stands for all of it (IAM User Guide, "AWS JSON policy elements:
//! Principal").

use palisade_model::{Attr, Truth};
use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::Purpose;

/// The root of an account, or its number alone.
fn is_account(principal: Attr<'_>) -> Truth {
    principal
        .ends_with(":root")
        .or_else(|| principal.test_text(|text| text.len() == 12 && text.bytes().all(|digit| digit.is_ascii_digit())))
}

/// Denies each statement that does, unless a condition narrows it.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = "a whole account can assume the role";
    cx.deny_each(holder.granting(Purpose::Trust, message, |statement| {
        statement.any_principal("AWS", is_account).and_then(|| statement.is_narrowed().not())
    }));
}
