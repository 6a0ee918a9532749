//! Off where it is not set (AWS Elastic Beanstalk Developer Guide, `aws:elasticbeanstalk:managedactions`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(environment: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = environment.get("setting").any(|setting| {
        let is_switch = setting.get("namespace").is("aws:elasticbeanstalk:managedactions");
        is_switch.and(setting.get("name").is("ManagedActionsEnabled")).and_then(|| setting.get("value").is_true())
    });
    cx.deny_if(enabled.not(), environment.root(), || "platform updates are not installed");
}
