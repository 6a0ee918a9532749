//! Address ranges, united before they are measured: the world cut into halves is still the world.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;
use palisade_model::{Attr, Fact, Truth};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Addresses from one to another, both included, of one family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct IpRange {
    is_v6: bool,
    first: u128,
    last: u128,
}

/// Networks that nobody reaches over the internet (RFC 1918, 6598, 1122, 3927, 4193, 4291).
const PRIVATE: [&str; 8] = [
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "fc00::/7",
    "fe80::/10",
];

impl IpRange {
    /// All of IPv4.
    pub const EVERYONE: IpRange = IpRange { is_v6: false, first: 0, last: u32::MAX as u128 };

    /// What a rule calls its other side: a network (`10.0.0.0/8`), an address, two addresses with a dash between, or
    /// a word for everyone (`*`, `any`, `Internet`). None for the name of anything else: a tag, a group, a list.
    pub fn parse(text: &str) -> Option<IpRange> {
        let text = text.trim();
        if ["*", "any", "all", "internet"].iter().any(|word| text.eq_ignore_ascii_case(word)) {
            return Some(IpRange::EVERYONE);
        }
        if let Ok(net) = text.parse::<IpNet>() {
            return Some(IpRange::between(net.network(), net.broadcast()));
        }
        if let Some(before) = text.strip_suffix("/0") {
            // Without any bit to compare, the address before it means nothing.
            return Some(if before.contains(':') { IpRange::everyone_v6() } else { IpRange::EVERYONE });
        }
        if let Some((first, last)) = text.split_once('-') {
            let (first, last) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
            return IpRange::from_to(first, last);
        }
        let address = text.parse::<IpAddr>().ok()?;
        // The unspecified address is no host: where a rule names it, it stands for all.
        match address {
            IpAddr::V4(Ipv4Addr::UNSPECIFIED) => Some(IpRange::EVERYONE),
            IpAddr::V6(Ipv6Addr::UNSPECIFIED) => Some(IpRange::everyone_v6()),
            IpAddr::V4(_) | IpAddr::V6(_) => Some(IpRange::between(address, address)),
        }
    }

    /// From one address to another; none where they are of two families or the wrong way round.
    pub fn from_to(first: IpAddr, last: IpAddr) -> Option<IpRange> {
        (first.is_ipv4() == last.is_ipv4() && first <= last).then(|| IpRange::between(first, last))
    }

    fn everyone_v6() -> IpRange {
        IpRange { is_v6: true, first: 0, last: u128::MAX }
    }

    fn between(first: IpAddr, last: IpAddr) -> IpRange {
        let number = |address: IpAddr| match address {
            IpAddr::V4(v4) => u128::from(v4.to_bits()),
            IpAddr::V6(v6) => v6.to_bits(),
        };
        IpRange { is_v6: first.is_ipv6(), first: number(first), last: number(last) }
    }

    /// Whether all of another range is in it.
    pub fn contains(&self, other: &IpRange) -> bool {
        self.is_v6 == other.is_v6 && self.first <= other.first && other.last <= self.last
    }

    /// Whether nobody reaches it over the internet.
    pub fn is_private(&self) -> bool {
        PRIVATE.iter().filter_map(|text| IpRange::parse(text)).any(|private| private.contains(self))
    }

    /// The same addresses in as few ranges as there can be, in order.
    pub fn unite(mut ranges: Vec<IpRange>) -> Vec<IpRange> {
        ranges.sort_unstable();
        let mut united: Vec<IpRange> = Vec::with_capacity(ranges.len());
        for range in ranges {
            match united.last_mut() {
                Some(last) if last.is_v6 == range.is_v6 && range.first <= last.last.saturating_add(1) => {
                    last.last = last.last.max(range.last);
                }
                Some(_) | None => united.push(range),
            }
        }
        united
    }

    fn address(&self, number: u128) -> IpAddr {
        match u32::try_from(number) {
            Ok(bits) if !self.is_v6 => Ipv4Addr::from_bits(bits).into(),
            Ok(_) | Err(_) => Ipv6Addr::from_bits(number).into(),
        }
    }
}

impl fmt::Display for IpRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits: u32 = if self.is_v6 { 128 } else { 32 };
        let free = u128::BITS - (self.last ^ self.first).leading_zeros();
        let prefix = bits.saturating_sub(free);
        match IpNet::new(self.address(self.first), u8::try_from(prefix).unwrap_or(u8::MAX)) {
            Ok(net) if IpRange::between(net.network(), net.broadcast()) == *self => write!(f, "{net}"),
            Ok(_) | Err(_) => write!(f, "{}-{}", self.address(self.first), self.address(self.last)),
        }
    }
}

/// How many addresses make a rule open to everyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Breadth {
    /// The shortest IPv4 prefix that is allowed, 0 to 32: what holds more addresses counts as everyone. Ranges are
    /// united before they are measured, and networks that are not routed on the internet never count.
    pub min_prefix: u8,
    /// The same for IPv6, 0 to 128.
    pub min_prefix_ipv6: u8,
}

impl Default for Breadth {
    fn default() -> Self {
        Breadth { min_prefix: 8, min_prefix_ipv6: 16 }
    }
}

impl Breadth {
    /// Whether a range holds at least as many addresses as the longest prefix that is too short.
    pub fn is_exceeded_by(&self, range: &IpRange) -> bool {
        let (bits, least) = if range.is_v6 { (128, self.min_prefix_ipv6) } else { (32, self.min_prefix) };
        let Some(too_short) = u32::from(least).min(bits).checked_sub(1) else { return false };
        let size = u128::MAX >> (u128::BITS - (bits - too_short));
        range.last - range.first >= size && !range.is_private()
    }

    /// Whether a range is at least a part of what is too much: half of it for one bit, a quarter for two.
    pub(super) fn is_reached_in_part_by(&self, range: &IpRange, bits: u8) -> bool {
        let part = Breadth {
            min_prefix: self.min_prefix.saturating_add(bits),
            min_prefix_ipv6: self.min_prefix_ipv6.saturating_add(bits),
        };
        part.is_exceeded_by(range)
    }

    /// Whether networks, united, hold everyone, and which of them to point at; none where they certainly do not.
    pub fn exceeded<'p>(&self, networks: impl IntoIterator<Item = Attr<'p>>) -> Option<(Truth, Attr<'p>)> {
        let mut known = Vec::new();
        let mut unknown = None;
        for at in networks {
            match at.text() {
                Fact::Absent => {}
                Fact::Known(text) => known.extend(IpRange::parse(&text).map(|range| (at, range))),
                Fact::Unknown(causes) => unknown = unknown.or(Some((Truth::Unknown(causes), at))),
            }
        }
        let certain = known.iter().filter(|(at, _)| at.exists() == Truth::True).map(|&(_, range)| range).collect();
        let broad = IpRange::unite(certain).into_iter().find(|range| self.is_exceeded_by(range));
        let possible = known.iter().find(|(_, range)| self.is_exceeded_by(range));
        let certain = broad.and_then(|broad| {
            let alone = possible.filter(|(at, range)| broad.contains(range) && at.exists() == Truth::True);
            alone.or_else(|| known.iter().find(|(at, range)| broad.contains(range) && at.exists() == Truth::True))
        });
        certain.or(possible).map(|&(at, _)| (at.exists(), at)).or(unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn united(texts: &[&str]) -> Vec<String> {
        let ranges = texts.iter().map(|text| IpRange::parse(text).unwrap()).collect();
        IpRange::unite(ranges).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn neighbours_and_overlaps_become_one() {
        assert_eq!(united(&["128.0.0.0/1", "0.0.0.0/1"]), ["0.0.0.0/0"]);
        assert_eq!(united(&["10.0.0.0/9", "10.64.0.0/10", "10.128.0.0/9"]), ["10.0.0.0/8"]);
        assert_eq!(united(&["8000::/1", "::/1", "0.0.0.0/8"]), ["0.0.0.0/8", "::/0"]);
        assert_eq!(united(&["10.0.0.1", "10.0.0.2-10.0.0.9"]), ["10.0.0.1-10.0.0.9"]);
    }

    #[test]
    fn what_is_no_address_is_a_name() {
        for name in ["VirtualNetwork", "sg-12", "pl-1", "", "10.0.0.9-10.0.0.1", "10.0.0.0/33"] {
            assert_eq!(IpRange::parse(name), None, "{name:?}");
        }
        for everyone in ["*", "any", "Internet", "0.0.0.0/0", "0.0.0.0"] {
            assert_eq!(IpRange::parse(everyone), Some(IpRange::EVERYONE), "{everyone:?}");
        }
    }

    #[test]
    fn breadth_is_measured_in_addresses_and_spares_private_ones() {
        let is_broad = |text: &str, breadth: &Breadth| breadth.is_exceeded_by(&IpRange::parse(text).unwrap());
        for text in ["0.0.0.0/0", "0.0.0.0/1", "64.0.0.0/7", "::/0", "2000::/3"] {
            assert!(is_broad(text, &Breadth::default()), "{text}");
        }
        for text in ["8.0.0.0/8", "1.2.3.4/32", "10.0.0.0/8", "fc00::/7", "2001::/16"] {
            assert!(!is_broad(text, &Breadth::default()), "{text}");
        }
        let narrow = Breadth { min_prefix: 24, min_prefix_ipv6: 0 };
        assert!(is_broad("8.8.0.0/23", &narrow) && !is_broad("8.8.8.0/24", &narrow));
        assert!(!is_broad("10.0.0.0/8", &narrow) && !is_broad("::/0", &narrow));
    }
}
