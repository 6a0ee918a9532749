//! Neither is encrypted with a key of the customer's, nor are logs, where nothing is set (Amazon ECS Developer Guide,
//! "Monitor Amazon ECS containers with ECS Exec").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies each of the two where it is missing.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    for sessions in cluster.get("configuration").get("execute_command_configuration").items() {
        let key = sessions.get("kms_key_id");
        let logs = sessions.get("log_configuration");
        let is_logged = sessions.get("logging").is("NONE").not();
        let switches = ["cloud_watch_encryption_enabled", "s3_bucket_encryption_enabled"].map(|name| logs.get(name));
        let encrypted = Truth::any(switches.map(palisade_model::Attr::is_true));
        let switch = switches.into_iter().find(|switch| switch.is_absent() != Truth::True).unwrap_or(logs);
        cx.deny_if(names_own_key(key).not(), key, || "sessions are encrypted with no key of yours");
        cx.deny_if(is_logged.and(encrypted.not()), switch, || "the logs of sessions are not encrypted");
    }
}
