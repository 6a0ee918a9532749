//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod security_group_all_ports;
#[path = "security_group_all_ports/meta.rs"]
mod security_group_all_ports_meta;
mod security_rule_all_ports;
#[path = "security_rule_all_ports/meta.rs"]
mod security_rule_all_ports_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue
        .firewall
        .push((&security_group_all_ports_meta::META, Check::with_params(security_group_all_ports::check)));
    catalogue.firewall.push((&security_rule_all_ports_meta::META, Check::with_params(security_rule_all_ports::check)));
}
