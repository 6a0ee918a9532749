//! Data Access audit logs, off by default but for BigQuery (Cloud Logging, "Cloud Audit Logs").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::GoogleProject;

/// Denies each resource for which that is so.
pub fn check(project: &GoogleProject<'_>, cx: &mut Cx<'_>) {
    let config = project.audit_config(|config| {
        let logs = ["ADMIN_READ", "DATA_READ"].map(|log| {
            config
                .get("audit_log_config")
                .any(|entry| entry.get("log_type").is(log).and(entry.get("exempted_members").is_empty()))
        });
        config.get("service").is("allServices").and(Truth::all(logs))
    });
    cx.deny_if(config.not(), project.resource().root(), || "reads are not all logged");
}
