//! A rule, whichever shape it was written in, and what it opens.

use palisade_model::{Attr, Causes, Fact, Truth};

use super::ports::{Ports, Protocol, Reach};
use super::range::IpRange;

/// Which way traffic goes, seen from what the rules protect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Connections that others make to it.
    In,
    /// Connections that it makes to others.
    Out,
}

/// Some address range on the other side of a rule.
#[derive(Debug, Clone)]
pub(super) struct Peer<'p> {
    pub at: Attr<'p>,
    /// The range; unknown with its causes. Never absent.
    pub range: Fact<IpRange>,
}

impl<'p> Peer<'p> {
    /// An address, network or word for everyone; none for what names something else.
    pub(super) fn read(at: Attr<'p>) -> Option<Peer<'p>> {
        let range = match at.text() {
            Fact::Absent => return None,
            Fact::Known(text) => Fact::Known(IpRange::parse(&text)?),
            Fact::Unknown(causes) => Fact::Unknown(causes),
        };
        Some(Peer { at, range })
    }

    /// Whether it certainly is such a range.
    pub(super) fn is(&self, test: impl FnOnce(&IpRange) -> bool) -> bool {
        self.at.exists().and(self.range.test(|range| test(&range))) == Truth::True
    }
}

/// A rule.
#[derive(Debug, Clone)]
pub(super) struct Rule<'p> {
    /// Its block, or the root of its resource.
    pub at: Attr<'p>,
    pub is_on: Truth,
    pub allows: Truth,
    pub goes_out: Truth,
    /// Its number, where rules are tried in the order of their numbers.
    pub order: Option<Fact<f64>>,
    /// Whether it is for all members of its group.
    pub is_for_all: Truth,
    pub protocol: Protocol,
    pub ports: Ports,
    /// The other side: of what comes in, of what goes out.
    pub peers: [Box<[Peer<'p>]>; 2],
}

impl<'p> Rule<'p> {
    pub(super) fn peers(&self, direction: Direction) -> &[Peer<'p>] {
        match direction {
            Direction::In => &self.peers[0],
            Direction::Out => &self.peers[1],
        }
    }

    /// Whether it goes this way and is about what is asked for, whether it allows or denies it.
    fn concerns(&self, direction: Direction, reach: Reach) -> Truth {
        let way = match direction {
            Direction::In => self.goes_out.not(),
            Direction::Out => self.goes_out,
        };
        way.and(self.is_on).and_then(|| self.ports.reach(reach))
    }

    /// Whether it allows what is asked for, to whomever.
    pub(super) fn allows(&self, direction: Direction, reach: Reach) -> Truth {
        self.allows.and_then(|| self.concerns(direction, reach)).and_then(|| self.protocol.reach(reach))
    }

    /// Whether it refuses something, or may, before others allow it.
    pub(super) fn may_refuse(&self) -> bool {
        self.order.is_some() && self.allows != Truth::True
    }

    /// The known ranges of the other side, united.
    pub(super) fn ranges(&self, direction: Direction) -> Vec<IpRange> {
        let known = self.peers(direction).iter().filter_map(|peer| match peer.range {
            Fact::Known(range) if peer.is(|_| true) => Some(range),
            Fact::Known(_) | Fact::Unknown(_) | Fact::Absent => None,
        });
        IpRange::unite(known.collect())
    }

    /// Whether it is tried before another and refuses that range what the other allows.
    pub(super) fn overrules(&self, other: &Rule<'p>, direction: Direction, reach: Reach, range: &IpRange) -> Truth {
        let is_concerned = || match reach {
            Reach::Port(_) => self.concerns(direction, reach),
            // What is allowed of anything else than one port has to be refused as a whole.
            Reach::OneOf(_) | Reach::AllPorts | Reach::Udp | Reach::Wider(_) | Reach::Anything => {
                self.concerns(direction, Reach::Anything).and_then(|| self.ports.cover(&other.ports))
            }
        };
        let refuses = self.allows.not().and(self.at.exists()).and_then(is_concerned);
        refuses
            .and_then(|| self.is_for_all)
            .and_then(|| self.covers(direction, range))
            .and_then(|| self.is_before(other))
            .and_then(|| self.protocol.refuses(&other.protocol, reach))
    }

    fn covers(&self, direction: Direction, range: &IpRange) -> Truth {
        match self.doubt(direction) {
            _ if self.ranges(direction).iter().any(|own| own.contains(range)) => Truth::True,
            Some(causes) => Truth::Unknown(causes),
            None => Truth::False,
        }
    }

    /// Why its other side may be more than what is known of it.
    pub(super) fn doubt(&self, direction: Direction) -> Option<Causes> {
        self.peers(direction).iter().find_map(|peer| match (peer.range, peer.at.exists()) {
            (Fact::Unknown(causes), _) | (_, Truth::Unknown(causes)) => Some(causes),
            (Fact::Known(_) | Fact::Absent, Truth::True | Truth::False) => None,
        })
    }

    fn is_before(&self, other: &Rule<'p>) -> Truth {
        match (self.order, other.order) {
            (Some(Fact::Known(own)), Some(Fact::Known(other))) => (own < other).into(),
            (Some(Fact::Unknown(a)), Some(Fact::Unknown(b))) => Truth::Unknown(Causes::union(a, b)),
            (Some(Fact::Unknown(causes)), Some(_)) | (Some(_), Some(Fact::Unknown(causes))) => Truth::Unknown(causes),
            // Without an order there is none before another.
            (Some(Fact::Absent) | None, _) | (_, Some(Fact::Absent) | None) => Truth::False,
        }
    }
}
