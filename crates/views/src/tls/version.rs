use std::fmt;

/// A version of SSL or TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TlsVersion {
    /// SSL 3.0 (RFC 6101) or older.
    Ssl3,
    /// TLS 1.0 (RFC 2246), deprecated by RFC 8996.
    Tls10,
    /// TLS 1.1 (RFC 4346), deprecated by RFC 8996.
    Tls11,
    /// TLS 1.2 (RFC 5246).
    Tls12,
    /// TLS 1.3 (RFC 8446).
    Tls13,
}

impl fmt::Display for TlsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TlsVersion::Ssl3 => "SSL 3.0",
            TlsVersion::Tls10 => "TLS 1.0",
            TlsVersion::Tls11 => "TLS 1.1",
            TlsVersion::Tls12 => "TLS 1.2",
            TlsVersion::Tls13 => "TLS 1.3",
        })
    }
}

impl TlsVersion {
    /// The version that a name is about, by the digits behind a prefix: `1-2-2017-01`, `1_2`, `1.2_2021`.
    pub(super) fn numbered(text: &str) -> Option<TlsVersion> {
        let mut digits = text.split(['-', '_', '.']);
        match (digits.next(), digits.next()) {
            (Some("1"), Some("0")) => Some(TlsVersion::Tls10),
            (Some("1"), Some("1")) => Some(TlsVersion::Tls11),
            (Some("1"), Some("2")) => Some(TlsVersion::Tls12),
            (Some("1"), Some("3")) => Some(TlsVersion::Tls13),
            _ => None,
        }
    }
}

/// The oldest version that a predefined security policy of Elastic Load Balancing takes (User Guides for Application,
/// Network and Classic Load Balancers, "Security policies"): `ELBSecurityPolicy-TLS13-1-2-Res-2021-06`,
/// `ELBSecurityPolicy-FS-1-1-2019-08`. Those that are named after nothing but a date take TLS 1.0.
pub fn elb_policy_version(policy: &str) -> TlsVersion {
    let name = policy.strip_prefix("ELBSecurityPolicy-").unwrap_or(policy);
    let version = ["TLS13-", "TLS-", "FS-"].iter().find_map(|prefix| name.strip_prefix(prefix));
    version.and_then(TlsVersion::numbered).unwrap_or(TlsVersion::Tls10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_load_balancer_policies_say_the_version() {
        for (policy, version) in [
            ("ELBSecurityPolicy-2016-08", TlsVersion::Tls10),
            ("ELBSecurityPolicy-FS-2018-06", TlsVersion::Tls10),
            ("ELBSecurityPolicy-TLS13-1-0-2021-06", TlsVersion::Tls10),
            ("ELBSecurityPolicy-TLS-1-0-2015-04", TlsVersion::Tls10),
            ("ELBSecurityPolicy-FS-1-1-2019-08", TlsVersion::Tls11),
            ("ELBSecurityPolicy-TLS-1-2-Ext-2018-06", TlsVersion::Tls12),
            ("ELBSecurityPolicy-FS-1-2-Res-2020-10", TlsVersion::Tls12),
            ("TLS-1-2-2017-01", TlsVersion::Tls12),
            ("ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04", TlsVersion::Tls12),
            ("ELBSecurityPolicy-TLS13-1-3-2021-06", TlsVersion::Tls13),
        ] {
            assert_eq!(elb_policy_version(policy), version, "{policy}");
        }
    }
}
