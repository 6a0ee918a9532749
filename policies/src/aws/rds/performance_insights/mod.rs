//! Instances without Performance Insights, off by default, where the class is large enough for it (Amazon RDS User Guide,
//! "Amazon RDS DB engine, Region, and instance class support for Performance Insights").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

const TOO_SMALL: [&str; 6] =
    ["db.t2.micro", "db.t2.small", "db.t3.micro", "db.t3.small", "db.t4g.micro", "db.t4g.small"];

/// Only some engines need a larger class: the others are named here, and what does not say which it is.
fn is_supported(instance: &Resource<'_>) -> Truth {
    let small = instance.get("instance_class").is_one_of(&TOO_SMALL);
    small.not().or_else(|| instance.get("engine").is_one_of(&["mysql", "mariadb", "aurora", "aurora-mysql"]).not())
}

/// Denies each instance for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = instance.get("performance_insights_enabled");
    cx.deny_if(enabled.is_true().not().and_then(|| is_supported(instance)), enabled, || "Performance Insights is off");
}
