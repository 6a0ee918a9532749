//! Which ports and protocols a rule is about.

use palisade_model::{Attr, CauseId, Causes, Fact, Truth};

/// What a policy asks of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// That it lets through this port, over any protocol that has ports.
    Port(u16),
    /// That it lets through one of these ports.
    OneOf(&'static [u16]),
    /// That it lets through all ports.
    AllPorts,
    /// That it lets through UDP.
    Udp,
    /// That one of its ranges has more ports than this.
    Wider(u32),
    /// That it lets through anything.
    Anything,
}

/// The ports that a rule is about, as far as they are known.
#[derive(Debug, Clone, Default)]
pub(super) struct Ports {
    known: Vec<(u32, u32)>,
    unknown: Option<Causes>,
}

const LAST: u32 = u16::MAX as u32;

impl Ports {
    pub(super) fn all() -> Ports {
        Ports { known: vec![(0, LAST)], unknown: None }
    }

    pub(super) fn none() -> Ports {
        Ports::default()
    }

    /// From one number to another; what is absent is the end of all ports, and -1 means all of them.
    pub(super) fn from_to(first: Fact<f64>, last: Fact<f64>) -> Ports {
        match (first.or(0.0), last.or(f64::from(LAST))) {
            (Fact::Known(first), Fact::Known(last)) if first < 0.0 || last < 0.0 => Ports::all(),
            (Fact::Known(first), Fact::Known(last)) => {
                Ports { known: vec![(first as u32, (last as u32).min(LAST))], unknown: None }
            }
            (Fact::Unknown(a), Fact::Unknown(b)) => Ports { known: Vec::new(), unknown: Some(a.union(b)) },
            (Fact::Unknown(causes), _) | (_, Fact::Unknown(causes)) => {
                Ports { known: Vec::new(), unknown: Some(causes) }
            }
            (Fact::Absent, _) | (_, Fact::Absent) => Ports::all(),
        }
    }

    /// Ports as text: `22`, `20-25`, `1/65535`, `80,443`, `*`, `ALL`. Absent adds none.
    pub(super) fn add(&mut self, attr: Attr<'_>) {
        match attr.text() {
            Fact::Absent => {}
            Fact::Unknown(causes) => self.doubt(causes),
            Fact::Known(text) => {
                for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
                    match read(part) {
                        Some(span) => self.known.push(span),
                        None => self.doubt(Causes::one(CauseId::WRONG_TYPE)),
                    }
                }
            }
        }
    }

    pub(super) fn extend(&mut self, other: Ports) {
        self.known.extend(other.known);
        if let Some(causes) = other.unknown {
            self.doubt(causes);
        }
    }

    pub(super) fn doubt(&mut self, causes: Causes) {
        self.unknown = Some(self.unknown.map_or(causes, |known| known.union(causes)));
    }

    fn or_unknown(&self, known: bool) -> Truth {
        match self.unknown {
            Some(causes) if !known => Truth::Unknown(causes),
            Some(_) | None => known.into(),
        }
    }

    fn are_all(&self) -> bool {
        let mut spans = self.known.clone();
        spans.sort_unstable();
        // Port 0 cannot be reached, so it may be left out.
        let mut next = 1;
        for (first, last) in spans {
            if first > next {
                return false;
            }
            next = next.max(last + 1);
        }
        next > LAST
    }

    /// Whether all of the other ports are among them.
    pub(super) fn cover(&self, other: &Ports) -> Truth {
        let mut spans = self.known.clone();
        spans.sort_unstable();
        spans.dedup_by(|next, last| {
            let touches = next.0 <= last.1.saturating_add(1);
            if touches {
                last.1 = last.1.max(next.1);
            }
            touches
        });
        // Port 0 cannot be reached.
        let is_in = |&(first, last): &(u32, u32)| spans.iter().any(|&(from, to)| from <= first.max(1) && last <= to);
        match (other.known.iter().all(is_in), self.unknown, other.unknown) {
            (true, _, None) => Truth::True,
            (true, _, Some(causes)) | (false, Some(causes), _) => Truth::Unknown(causes),
            (false, None, _) => Truth::False,
        }
    }

    fn contain(&self, port: u16) -> bool {
        let port = u32::from(port);
        self.known.iter().any(|&(first, last)| first <= port && port <= last)
    }

    /// What is asked for, with the port that is there in place of several.
    pub(super) fn narrow(&self, reach: Reach) -> Reach {
        match reach {
            Reach::OneOf(ports) => {
                ports.iter().find(|&&port| self.contain(port)).map_or(reach, |&port| Reach::Port(port))
            }
            Reach::Port(_) | Reach::AllPorts | Reach::Udp | Reach::Wider(_) | Reach::Anything => reach,
        }
    }

    /// Whether they are what is asked for.
    pub(super) fn reach(&self, reach: Reach) -> Truth {
        match reach {
            Reach::Port(port) => self.or_unknown(self.contain(port)),
            Reach::OneOf(ports) => self.or_unknown(ports.iter().any(|&port| self.contain(port))),
            Reach::AllPorts => self.or_unknown(self.are_all()),
            Reach::Wider(count) => {
                self.or_unknown(self.known.iter().any(|&(first, last)| last - first.min(last) >= count))
            }
            Reach::Udp | Reach::Anything => Truth::True,
        }
    }
}

fn read(text: &str) -> Option<(u32, u32)> {
    if text == "*" || ["all", "any", "-1/-1", "-1"].iter().any(|word| text.eq_ignore_ascii_case(word)) {
        return Some((0, LAST));
    }
    let (first, last) = text.split_once(['-', '/']).unwrap_or((text, text));
    let (first, last) = (first.trim().parse().ok()?, last.trim().parse::<u32>().ok()?);
    (first <= last).then(|| (first, last.min(LAST)))
}

/// A rule's protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Protocol {
    Any,
    /// One by its name or number, in lower case.
    One(String),
    Unknown(Causes),
}

/// Names and IANA numbers of protocols that have no ports: ICMP, IGMP, IP in IP, GRE, ESP, AH, ICMP for IPv6.
const PORTLESS: [&str; 15] =
    ["icmp", "1", "igmp", "2", "ipip", "4", "gre", "47", "esp", "50", "ah", "51", "icmpv6", "ipv6-icmp", "58"];

impl Protocol {
    pub(super) fn read(attr: Attr<'_>) -> Protocol {
        match attr.text().map(|text| text.to_ascii_lowercase()) {
            Fact::Absent => Protocol::Any,
            Fact::Known(text) if matches!(&*text, "" | "-1" | "all" | "any" | "*") => Protocol::Any,
            Fact::Known(text) => Protocol::One(text),
            Fact::Unknown(causes) => Protocol::Unknown(causes),
        }
    }

    /// Whether it can be what is asked for: has ports where ports are asked for.
    pub(super) fn reach(&self, reach: Reach) -> Truth {
        match (self, reach) {
            (Protocol::Any, _) | (_, Reach::Anything) => Truth::True,
            (Protocol::Unknown(causes), _) => Truth::Unknown(*causes),
            (Protocol::One(name), Reach::Udp) => matches!(&**name, "udp" | "17").into(),
            (Protocol::One(name), Reach::Port(_) | Reach::OneOf(_) | Reach::AllPorts | Reach::Wider(_)) => {
                (!PORTLESS.contains(&&**name)).into()
            }
        }
    }

    /// Whether a rule of this protocol refuses what one of the other allows. The services behind the ports that
    /// policies ask for speak TCP, so one that refuses TCP is enough for those.
    pub(super) fn refuses(&self, other: &Protocol, reach: Reach) -> Truth {
        let is_enough = |name: &str| match reach {
            Reach::Port(_) | Reach::OneOf(_) | Reach::AllPorts | Reach::Wider(_) => matches!(name, "tcp" | "6"),
            Reach::Udp => matches!(name, "udp" | "17"),
            Reach::Anything => false,
        };
        match (self, other) {
            (Protocol::Any, _) => Truth::True,
            (Protocol::One(name), _) if is_enough(name) => Truth::True,
            (Protocol::One(name), Protocol::One(other)) => (name == other).into(),
            (Protocol::One(_), Protocol::Any) => Truth::False,
            (Protocol::Unknown(causes), _) | (_, Protocol::Unknown(causes)) => Truth::Unknown(*causes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ports(texts: &[&str]) -> Ports {
        Ports { known: texts.iter().map(|text| read(text).unwrap()).collect(), unknown: None }
    }

    #[test]
    fn texts_become_ranges() {
        assert_eq!(read("22"), Some((22, 22)));
        assert_eq!(read("1/65535"), Some((1, 65535)));
        assert_eq!(read(" 20 - 25 "), Some((20, 25)));
        assert_eq!(read("ALL"), Some((0, 65535)));
        assert_eq!(read("ssh"), None);
        assert_eq!(read("25-20"), None);
    }

    #[test]
    fn what_is_refused_covers_what_is_allowed() {
        let allowed = ports(&["20-25", "443"]);
        for (refused, covers) in [
            (&["1-1024"][..], Truth::True),
            (&["0-22", "23-30", "443"], Truth::True),
            (&["20-24", "443"], Truth::False),
            (&["443"], Truth::False),
        ] {
            assert_eq!(ports(refused).cover(&allowed), covers, "{refused:?}");
        }
        assert_eq!(ports(&["1-65535"]).cover(&Ports::all()), Truth::True);
        let unknown = Ports { known: Vec::new(), unknown: Some(Causes::one(CauseId::WRONG_TYPE)) };
        assert!(matches!(unknown.cover(&allowed), Truth::Unknown(_)));
        assert!(matches!(Ports::all().cover(&unknown), Truth::Unknown(_)));
    }

    #[test]
    fn all_ports_may_come_in_pieces() {
        assert_eq!(ports(&["32768-65535", "1-40000"]).reach(Reach::AllPorts), Truth::True);
        assert_eq!(ports(&["1-100", "102-65535"]).reach(Reach::AllPorts), Truth::False);
        assert_eq!(ports(&["1-100", "102-65535"]).reach(Reach::Port(101)), Truth::False);
        assert_eq!(ports(&["8000-8010"]).reach(Reach::Wider(10)), Truth::True);
        assert_eq!(ports(&["8000-8009"]).reach(Reach::Wider(10)), Truth::False);
    }

    #[test]
    fn what_is_known_decides_before_what_is_not() {
        let causes = Causes::one(CauseId::ELSEWHERE);
        let mut some = ports(&["22"]);
        some.doubt(causes);
        assert_eq!(some.reach(Reach::Port(22)), Truth::True);
        assert_eq!(some.reach(Reach::Port(23)), Truth::Unknown(causes));
    }
}
