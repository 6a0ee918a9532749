//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod assessment_scans;
#[path = "assessment_scans/meta.rs"]
mod assessment_scans_meta;
mod audit;
#[path = "audit/meta.rs"]
mod audit_meta;
mod exfiltration;
#[path = "exfiltration/meta.rs"]
mod exfiltration_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod pool_alerts;
#[path = "pool_alerts/meta.rs"]
mod pool_alerts_meta;
mod pool_assessment;
#[path = "pool_assessment/meta.rs"]
mod pool_assessment_meta;
mod pool_audit;
#[path = "pool_audit/meta.rs"]
mod pool_audit_meta;
mod pool_unencrypted;
#[path = "pool_unencrypted/meta.rs"]
mod pool_unencrypted_meta;
mod spark_shared;
#[path = "spark_shared/meta.rs"]
mod spark_shared_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&assessment_scans_meta::META, Check::new(assessment_scans::check)));
    catalogue.linked.push((&audit_meta::META, Check::new(audit::check)));
    catalogue.resource.push((&exfiltration_meta::META, Check::new(exfiltration::check)));
    catalogue.resource.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.linked.push((&pool_alerts_meta::META, Check::new(pool_alerts::check)));
    catalogue.linked.push((&pool_assessment_meta::META, Check::new(pool_assessment::check)));
    catalogue.linked.push((&pool_audit_meta::META, Check::new(pool_audit::check)));
    catalogue.resource.push((&pool_unencrypted_meta::META, Check::new(pool_unencrypted::check)));
    catalogue.resource.push((&spark_shared_meta::META, Check::new(spark_shared::check)));
}
