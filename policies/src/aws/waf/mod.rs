//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod classic_logs;
#[path = "classic_logs/meta.rs"]
mod classic_logs_meta;
mod log4j;
#[path = "log4j/meta.rs"]
mod log4j_meta;
mod logs;
#[path = "logs/meta.rs"]
mod logs_meta;
mod no_rules;
#[path = "no_rules/meta.rs"]
mod no_rules_meta;
mod rule_action;
#[path = "rule_action/meta.rs"]
mod rule_action_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&classic_logs_meta::META, Check::new(classic_logs::check)));
    catalogue.log4j_guard.push((&log4j_meta::META, Check::new(log4j::check)));
    catalogue.linked.push((&logs_meta::META, Check::new(logs::check)));
    catalogue.linked.push((&no_rules_meta::META, Check::new(no_rules::check)));
    catalogue.resource.push((&rule_action_meta::META, Check::new(rule_action::check)));
}
