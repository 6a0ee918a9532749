//! Versions of the catalogue.

use std::str::FromStr;

/// A version of the catalogue: `0.1` stands for all of its patches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release(Vec<u64>);

/// A text that is no version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no version: write it as 0.1 or 0.1.2")]
pub struct ReleaseError(String);

impl FromStr for Release {
    type Err = ReleaseError;

    fn from_str(text: &str) -> Result<Self, ReleaseError> {
        let parts = parts(text).filter(|parts| parts.len() <= 3);
        parts.map(Self).ok_or_else(|| ReleaseError(text.to_owned()))
    }
}

impl Release {
    /// Whether a version came after this one. Users' own policies have none and are never new.
    pub fn is_before(&self, version: &str) -> bool {
        parts(version).is_some_and(|version| version.iter().take(self.0.len()).gt(self.0.iter()))
    }
}

fn parts(text: &str) -> Option<Vec<u64>> {
    text.split('.').map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use palisade_policy::{Group as _, Meta, Raised, Severity};
    use palisade_report::Enforcement;

    use super::*;
    use crate::{Override, Settings};

    #[test]
    fn patches_belong_to_their_version() {
        let newer = |as_of: &str, version| as_of.parse::<Release>().unwrap().is_before(version);
        assert!(newer("0.1", "0.2.0") && newer("0.1.0", "0.1.1") && newer("0.9", "0.10.0"));
        assert!(!newer("0.1", "0.1.7") && !newer("0.2", "0.1.9") && !newer("0.1", ""));
        assert!("0.1-rc".parse::<Release>().is_err() && "1.2.3.4".parse::<Release>().is_err());
    }

    fn meta(since: &'static str, raised: &'static [Raised]) -> Meta {
        let own = crate::governance::Governance::default().policies();
        Meta {
            id: Cow::Borrowed("new"),
            since: Cow::Borrowed(since),
            severity: Severity::High,
            raised: Cow::Borrowed(raised),
            ..Meta::clone(&own[0])
        }
    }

    #[test]
    fn an_upgrade_breaks_no_build() {
        static RAISED: [Raised; 2] = [
            Raised { since: Cow::Borrowed("0.2.0"), from: Severity::Low },
            Raised { since: Cow::Borrowed("0.3.0"), from: Severity::Medium },
        ];
        let settings = Settings { as_of: Some("0.1".parse().unwrap()), ..Settings::default() };
        let of = |settings: &Settings, meta: &Meta| (settings.of(meta).severity, settings.enforcement(meta, "", &[]));
        assert_eq!(of(&settings, &meta("0.1.0", &[])), (Severity::High, Enforcement::Deny));
        assert_eq!(of(&settings, &meta("0.2.0", &[])), (Severity::High, Enforcement::Observe));
        let raised = meta("0.1.0", &RAISED);
        assert_eq!(of(&settings, &raised), (Severity::Low, Enforcement::Deny));
        assert_eq!(
            of(&Settings { as_of: Some("0.2".parse().unwrap()), ..Settings::default() }, &raised).0,
            Severity::Medium
        );
        assert_eq!(of(&Settings::default(), &raised).0, Severity::High);
    }

    #[test]
    fn what_is_said_of_one_policy_counts() {
        let over = Override { severity: None, enforcement: Some(Enforcement::Deny) };
        let as_of = Some("0.1".parse().unwrap());
        let settings = Settings { as_of, overrides: [("new".to_owned(), over)].into(), ..Settings::default() };
        assert_eq!(settings.enforcement(&meta("0.2.0", &[]), "", &[]), Enforcement::Deny);
    }
}
