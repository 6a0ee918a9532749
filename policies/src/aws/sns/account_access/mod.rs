//! Topic policies that name principals by their ARN. Which account is the own one no file says, unless the ARN is put
//! together from what the provider says of the caller.

use palisade_model::{Attr, Truth};
use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, is_of_own_account};

fn is_of_an_account(principal: Attr<'_>) -> Truth {
    is_of_own_account(principal).not().and_then(|| principal.starts_with("arn:aws:iam::"))
}

/// Denies each statement that does, without a condition.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = "another account can use the topic without a condition";
    cx.deny_each(holder.granting(Purpose::Resource, message, |statement| {
        statement.any_principal("AWS", is_of_an_account).and_then(|| statement.has_condition().not())
    }));
}
