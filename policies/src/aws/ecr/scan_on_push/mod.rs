//! Off by default (AWS provider 6.25). The registry's own configuration covers the repositories that it matches (Amazon
//! ECR User Guide, "Scan images for software vulnerabilities").

use palisade_model::{Attr, Fact, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::iam::action_matches;

/// Denies a repository whose images are not scanned.
pub fn check(repository: &Resource<'_>, cx: &mut Cx<'_>) {
    let scanned = repository.get("image_scanning_configuration").get("scan_on_push");
    let covered = || {
        let registries = cx.project().of_kind("aws_ecr_registry_scanning_configuration");
        Truth::any(registries.map(|registry| {
            let rules = registry.get("rule").any(|rule| covers(rule, repository.get("name")));
            registry.exists().and(rules)
        }))
    };
    let violated = scanned.is_true().or_else(covered).not();
    cx.deny_if(violated, scanned, || "images are not scanned when they are pushed");
}

/// Whether a rule of the registry matches the repository and scans at push or all the time.
fn covers(rule: Attr<'_>, name: Attr<'_>) -> Truth {
    let frequent = rule.get("scan_frequency").is_one_of(&["SCAN_ON_PUSH", "CONTINUOUS_SCAN"]);
    let matches = rule.get("repository_filter").any(|filter| match (filter.get("filter").text(), name.text()) {
        (Fact::Known(pattern), Fact::Known(name)) => action_matches(&pattern, &name).into(),
        (Fact::Known(pattern), Fact::Unknown(_)) if pattern == "*" => Truth::True,
        (Fact::Unknown(causes), _) | (_, Fact::Unknown(causes)) => Truth::Unknown(causes),
        (Fact::Absent, _) | (_, Fact::Absent) => Truth::False,
    });
    frequent.and(matches)
}
