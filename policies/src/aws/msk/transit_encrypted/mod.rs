//! Clients use TLS and brokers encrypt among themselves by default (AWS provider 6.25; Amazon MSK API,
//! `EncryptionInTransit`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies plain text between clients and brokers, and among brokers.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let transit = cluster.get("encryption_info").get("encryption_in_transit");
    let (clients, brokers) = (transit.get("client_broker"), transit.get("in_cluster"));
    cx.deny_if(clients.test_text(|mode| mode != "TLS"), clients, || "clients may talk to brokers in plain text");
    cx.deny_if(brokers.is_false(), brokers, || "brokers talk to each other in plain text");
}
