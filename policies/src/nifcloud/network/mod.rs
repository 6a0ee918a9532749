//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod db_security_group;
#[path = "db_security_group/meta.rs"]
mod db_security_group_meta;
mod nas_security_group;
#[path = "nas_security_group/meta.rs"]
mod nas_security_group_meta;
mod security_group_rule;
#[path = "security_group_rule/meta.rs"]
mod security_group_rule_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.firewall.push((&db_security_group_meta::META, Check::with_params(db_security_group::check)));
    catalogue.firewall.push((&nas_security_group_meta::META, Check::with_params(nas_security_group::check)));
    catalogue.firewall.push((&security_group_rule_meta::META, Check::with_params(security_group_rule::check)));
}
