//! What goes to a platform that keeps a list of findings of its own: GitHub's code scanning, GitLab's reports.
//!
//! Such a platform takes what is missing from the newest report as fixed, so what was there before stays in. It has no
//! word for what was accepted, what is not sure and what is only recorded, so that stays out.

use std::cmp::Reverse;

use crate::{Baseline, Enforcement, Finding, Location, phrase};

/// Whether a finding is uploaded.
pub(crate) fn is_uploaded(finding: &Finding) -> bool {
    let is_there = match finding.baseline {
        None | Some(Baseline::New | Baseline::Unchanged | Baseline::Updated) => true,
        Some(Baseline::Absent) => false,
    };
    let is_shown = match finding.enforcement {
        Enforcement::Warn | Enforcement::Deny => true,
        Enforcement::Observe => false,
    };
    is_there && is_shown && finding.is_certain() && finding.waived().is_none()
}

/// The worst first. Stable: findings of one severity keep the report's order.
pub(crate) fn sort(findings: &mut [&Finding]) {
    findings.sort_by_key(|finding| Reverse(finding.severity));
}

/// Where a platform shows a finding that is in a file which the repository does not hold, as an installed module's: at
/// the innermost module call that it holds. None for all others.
pub(crate) fn call(finding: &Finding) -> Option<&Location> {
    let is_elsewhere = !is_held(finding.location.path());
    let calls = finding.calls().iter().rev().map(|call| &call.location);
    is_elsewhere.then(|| calls.into_iter().find(|call| is_held(call.path()))).flatten()
}

/// Where a platform shows a finding.
pub(crate) fn anchor(finding: &Finding) -> &Location {
    call(finding).unwrap_or(&finding.location)
}

/// Whether a repository holds a file: not what tools install, and nothing outside of it.
fn is_held(path: &str) -> bool {
    let mut parts = path.split('/');
    let is_relative = !path.starts_with('/') && !path.contains(":/") && !path.starts_with("../");
    is_relative && !parts.any(|part| matches!(part, ".terraform" | ".terragrunt-cache"))
}

/// What is wrong, with what it is about: `the ACL lets anyone read this bucket (aws_s3_bucket.site, only in prod)`, and
/// the place itself where another one is shown.
pub(crate) fn message(finding: &Finding) -> String {
    let address = finding.resource.as_ref().map(|resource| resource.address.to_string());
    let place = call(finding).map(|_| format!("in {}", phrase::place(&finding.location)));
    let about = [address, phrase::environments(finding), place].into_iter().flatten().collect::<Vec<_>>().join(", ");
    if about.is_empty() { finding.message.to_string() } else { format!("{} ({about})", finding.message) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_installed_and_what_is_outside_is_not_in_the_repository() {
        for (path, expected) in [
            ("main.tf", true),
            ("envs/prod/main.tf", true),
            ("my.terraform/main.tf", true),
            ("envs/prod/.terraform/modules/vpc/main.tf", false),
            (".terraform/modules/vpc/main.tf", false),
            ("a/.terragrunt-cache/b/main.tf", false),
            ("../shared/main.tf", false),
            ("/etc/main.tf", false),
            ("C:/main.tf", false),
        ] {
            assert_eq!(is_held(path), expected, "{path}");
        }
    }
}
