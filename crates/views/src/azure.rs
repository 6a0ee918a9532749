//! What several of Azure's services say alike (azurerm 2 to 5).

mod interface;
mod own_key;
mod runtime;

pub use interface::GuardedInterface;
pub use own_key::without_own_key;
pub use runtime::{Runtime, old_runtimes};

use palisade_model::{Attr, Resource, Truth};

use crate::Linked;

/// The policies of auditing of a SQL server or database: the block `extended_auditing_policy` of a server (azurerm
/// before 3.0), the server's or database's own resource, each with whether it is there.
pub fn audit_policies<'p>(audited: &Linked<'p>) -> Vec<(Attr<'p>, Truth)> {
    let inline = audited.get("extended_auditing_policy").items().map(|block| (block, Truth::True));
    let kinds = ["azurerm_mssql_server_extended_auditing_policy", "azurerm_mssql_database_extended_auditing_policy"];
    let own = kinds.into_iter().flat_map(|kind| audited.parts(kind)).map(|(part, is)| (part.root(), is));
    inline.chain(own).collect()
}

/// Whether what a service of a storage account does is logged: by a diagnostic setting on that service
/// (`blobServices`, `queueServices`) with this category or a group of categories, which hold all of them.
pub fn logs_category(account: &Linked<'_>, service: &str, category: &str) -> Truth {
    account.any_of("azurerm_monitor_diagnostic_setting", |setting| {
        let logs = ["enabled_log", "log"].map(|block| {
            setting.get(block).any(|log| {
                let covered = log.get("category").is(category).or(log.get("category_group").is_set());
                covered.and(log.get("enabled").is_true_or(true))
            })
        });
        setting.get("target_resource_id").contains(service).and(Truth::any(logs))
    })
}

/// Whether the alert policy that an assessment of a SQL server names is not enabled; without alerts there are no scans.
pub fn is_without_alerts(assessment: &Linked<'_>) -> Truth {
    assessment.any_of("azurerm_mssql_server_security_alert_policy", |policy| policy.get("state").is("Enabled").not())
}

/// Whether a least version of TLS lets older ones than 1.2 in, in the spellings of Azure's services. Not set is no.
pub fn is_weak_tls(version: Attr<'_>) -> Truth {
    const WEAK: [&str; 10] =
        ["1", "1.0", "1.1", "TLS1_0", "TLS1_1", "Tls", "Tls10", "Tls11", "Disabled", "TLSEnforcementDisabled"];
    version.is_one_of(&WEAK)
}

/// Whether a resource sets a parameter of a database server (`name`, `value`) to off, under any of its names.
pub fn is_parameter_off(parameter: &Resource<'_>, names: &[&str]) -> Truth {
    let is_off = |value: &str| ["off", "0", "false"].iter().any(|off| off.eq_ignore_ascii_case(value));
    parameter.get("name").is_one_of(names).and(parameter.get("value").test_text(is_off))
}
