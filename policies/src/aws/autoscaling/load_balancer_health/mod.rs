//! Groups that are attached to a load balancer; EC2's own checks are the default (Amazon EC2 Auto Scaling User Guide,
//! "Health checks for instances in an Auto Scaling group").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each group for which that is so.
pub fn check(group: &Linked<'_>, cx: &mut Cx<'_>) {
    let inline = ["load_balancers", "target_group_arns", "traffic_source"].map(|name| group.get(name).is_empty().not());
    let attached = Truth::any(inline).or_else(|| {
        let kinds = ["aws_autoscaling_attachment", "aws_autoscaling_traffic_source_attachment"];
        Truth::any(kinds.map(|kind| group.any_of(kind, |_| Truth::True)))
    });
    let checks = group.get("health_check_type");
    let ignores = attached.and_then(|| checks.contains("ELB").not());
    cx.deny_if(ignores, checks, || "the group does not ask its load balancer which instances are healthy");
}
