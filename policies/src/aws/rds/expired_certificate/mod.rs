//! `rds-ca-2015` expired in March 2020 and `rds-ca-2019` in August 2024 (Amazon RDS User Guide, "Using SSL/TLS to encrypt a connection").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("ca_cert_identifier");
    cx.deny_if(
        setting.is_one_of(&["rds-ca-2015", "rds-ca-2019"]),
        setting,
        || "the certificate of this authority has expired",
    );
}
