//! Firewalls without a logging configuration (AWS Network Firewall Developer Guide, "Logging network traffic").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each of them.
pub fn check(firewall: &Linked<'_>, cx: &mut Cx<'_>) {
    let logs = firewall.any_of("aws_networkfirewall_logging_configuration", |_| Truth::True);
    cx.deny_if(logs.not(), firewall.anchor().root(), || "nothing logs what the firewall does");
}
