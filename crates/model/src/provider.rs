//! Which releases of a provider may be in use: some of its defaults changed from one to the next.

use std::collections::HashMap;

use crate::{CauseId, Causes, Truth};

/// The first numbers of the releases that constraints and lock files allow, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MajorVersions {
    /// The lowest.
    pub lowest: u64,
    /// The highest; none where there is no bound.
    pub highest: Option<u64>,
}

impl MajorVersions {
    /// Any release.
    pub const ANY: MajorVersions = MajorVersions { lowest: 0, highest: None };

    /// What both allow.
    #[must_use]
    pub fn and(self, other: MajorVersions) -> MajorVersions {
        let highest = match (self.highest, other.highest) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (one, None) | (None, one) => one,
        };
        MajorVersions { lowest: self.lowest.max(other.lowest), highest }
    }

    /// Whether a release of that first number or a later one is in use; unknown where some that are allowed are older.
    pub fn is_at_least(self, major: u64) -> Truth {
        match self.highest {
            // Constraints that exclude each other say nothing.
            Some(highest) if highest < self.lowest => Truth::Unknown(Causes::one(CauseId::PROVIDER_RELEASE)),
            Some(highest) if highest < major => Truth::False,
            _ if self.lowest >= major => Truth::True,
            _ => Truth::Unknown(Causes::one(CauseId::PROVIDER_RELEASE)),
        }
    }
}

/// What is known of the releases of each provider, by the provider's type: `aws`.
pub(crate) type ProviderVersions = HashMap<Box<str>, MajorVersions>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_decides_only_on_its_side() {
        let range = |lowest, highest| MajorVersions { lowest, highest };
        assert_eq!(range(6, None).is_at_least(6), Truth::True);
        assert_eq!(range(0, Some(5)).is_at_least(6), Truth::False);
        assert!(matches!(range(5, None).is_at_least(6), Truth::Unknown(_)));
        assert!(matches!(range(7, Some(5)).is_at_least(6), Truth::Unknown(_)));
        assert_eq!(range(4, None).and(range(0, Some(5))), range(4, Some(5)));
    }
}
