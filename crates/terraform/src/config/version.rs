//! Version constraints: `~> 1.2, != 1.4.0`.

use std::cmp::Ordering;

/// The version of Terraform whose semantics are these.
pub const TERRAFORM_VERSION: &str = "1.11.4";

/// What a version has to satisfy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement(Vec<(Operator, Version)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    /// `~>`: the last segment that is written may grow.
    Pessimistic,
}

const OPERATORS: &[(&str, Operator)] = &[
    (">=", Operator::GreaterOrEqual),
    ("<=", Operator::LessOrEqual),
    ("!=", Operator::NotEqual),
    ("~>", Operator::Pessimistic),
    (">", Operator::Greater),
    ("<", Operator::Less),
    ("=", Operator::Equal),
];

/// A version: segments, and perhaps a pre-release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    segments: Vec<u64>,
    prerelease: String,
}

impl Requirement {
    /// Reads a constraint; `None` if it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        text.split(',').map(one).collect::<Option<Vec<_>>>().map(Self)
    }

    /// The first numbers of the versions that may satisfy it: the lowest, and the highest where there is one.
    pub fn majors(&self) -> (u64, Option<u64>) {
        let (mut lowest, mut highest) = (0, None::<u64>);
        let mut at_most = |major: u64| highest = Some(highest.map_or(major, |other| other.min(major)));
        for (operator, limit) in &self.0 {
            let major = limit.segment(0);
            match operator {
                Operator::NotEqual => {}
                Operator::Greater | Operator::GreaterOrEqual => lowest = lowest.max(major),
                Operator::LessOrEqual => at_most(major),
                // Below 6.0 there is no 6.
                Operator::Less if limit.segments.iter().skip(1).all(|segment| *segment == 0) => {
                    at_most(major.saturating_sub(1));
                }
                Operator::Less => at_most(major),
                Operator::Pessimistic if limit.segments.len() == 1 => lowest = lowest.max(major),
                Operator::Equal | Operator::Pessimistic => {
                    lowest = lowest.max(major);
                    at_most(major);
                }
            }
        }
        (lowest, highest)
    }

    /// Whether it names a pre-release anywhere.
    pub fn names_prerelease(&self) -> bool {
        self.0.iter().any(|(_, limit)| !limit.prerelease.is_empty())
    }

    /// Whether a version satisfies it.
    pub fn allows(&self, version: &Version) -> bool {
        self.0.iter().all(|(operator, limit)| satisfies(*operator, version, limit))
    }
}

fn one(text: &str) -> Option<(Operator, Version)> {
    let text = text.trim();
    let (operator, rest) = OPERATORS
        .iter()
        .find_map(|(sign, operator)| text.strip_prefix(sign).map(|rest| (*operator, rest)))
        .unwrap_or((Operator::Equal, text));
    Some((operator, Version::parse(rest.trim())?))
}

fn satisfies(operator: Operator, version: &Version, limit: &Version) -> bool {
    let order = version.compare(limit);
    // A pre-release satisfies only what names a pre-release of the same version.
    let comparable = version.prerelease.is_empty()
        || (!limit.prerelease.is_empty() && version.segment_order(limit) == Ordering::Equal);
    match operator {
        Operator::Equal => order == Ordering::Equal,
        Operator::NotEqual => order != Ordering::Equal,
        Operator::Greater => comparable && order == Ordering::Greater,
        Operator::GreaterOrEqual => comparable && order != Ordering::Less,
        Operator::Less => comparable && order == Ordering::Less,
        Operator::LessOrEqual => comparable && order != Ordering::Greater,
        Operator::Pessimistic => {
            let fixed = limit.segments.len().saturating_sub(1).max(1);
            let same = (0..fixed).all(|i| version.segment(i) == limit.segment(i));
            comparable && order != Ordering::Less && (same || limit.segments.len() == 1)
        }
    }
}

impl Version {
    /// Reads a version of one to any number of segments.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix('v').unwrap_or(text);
        let text = text.split_once('+').map_or(text, |(version, _)| version);
        let (numbers, prerelease) = text.split_once('-').unwrap_or((text, ""));
        let segments = numbers.split('.').map(|n| n.parse().ok()).collect::<Option<Vec<u64>>>()?;
        let valid = prerelease.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '~'));
        valid.then(|| Self { segments, prerelease: prerelease.to_owned() })
    }

    /// Its first number.
    pub fn major(&self) -> u64 {
        self.segment(0)
    }

    fn segment(&self, index: usize) -> u64 {
        self.segments.get(index).copied().unwrap_or_default()
    }

    fn segment_order(&self, other: &Version) -> Ordering {
        let count = self.segments.len().max(other.segments.len());
        (0..count).map(|i| self.segment(i).cmp(&other.segment(i))).find(|o| o.is_ne()).unwrap_or(Ordering::Equal)
    }

    fn compare(&self, other: &Version) -> Ordering {
        self.segment_order(other).then_with(|| match (self.prerelease.is_empty(), other.prerelease.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            (false, false) => prerelease_order(&self.prerelease, &other.prerelease),
        })
    }
}

fn prerelease_order(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.split('.'), b.split('.'));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(a), Some(b)) => match (a.parse::<u64>(), b.parse::<u64>()) {
                (Ok(a), Ok(b)) => a.cmp(&b),
                (Ok(_), Err(_)) => Ordering::Less,
                (Err(_), Ok(_)) => Ordering::Greater,
                (Err(_), Err(_)) => a.cmp(b),
            },
        };
        if order.is_ne() {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constraints_hold_as_documented() {
        let allows = |requirement: &str, version: &str| {
            Requirement::parse(requirement).unwrap().allows(&Version::parse(version).unwrap())
        };
        for (requirement, version, expected) in [
            (">= 1.0, < 2.0", "1.11.4", true),
            ("~> 1.2", "1.11.4", true),
            ("~> 1.2.0", "1.11.4", false),
            ("~> 1", "2.0.0", true),
            ("= 1.11.4", "1.11.4", true),
            ("1.11", "1.11.0", true),
            ("!= 1.11.4", "1.11.4", false),
            (">= 99.0", "1.11.4", false),
            (">= 1.0", "1.12.0-beta1", false),
            (">= 1.12.0-alpha", "1.12.0-beta1", true),
        ] {
            assert_eq!(allows(requirement, version), expected, "{requirement} {version}");
        }
        assert_eq!(Requirement::parse("one or two"), None);
    }

    #[test]
    fn the_first_numbers_are_bounded() {
        let majors = |requirement: &str| Requirement::parse(requirement).unwrap().majors();
        assert_eq!(majors("~> 5.0"), (5, Some(5)));
        assert_eq!(majors("~> 5"), (5, None));
        assert_eq!(majors(">= 4.9, < 6.0.0"), (4, Some(5)));
        assert_eq!(majors("> 4.9, < 6.1, != 5.0"), (4, Some(6)));
        assert_eq!(majors("5.31.0"), (5, Some(5)));
        assert_eq!(majors("<= 6"), (0, Some(6)));
    }
}
