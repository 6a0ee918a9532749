//! How a provider writes rules down: one table row for each kind of resource.

use std::net::IpAddr;

use palisade_model::{Attr, Causes, Fact, Resource, Truth};

use super::ports::{Ports, Protocol};
use super::range::IpRange;
use super::rule::{Peer, Rule};

/// How a kind of resource holds rules.
#[derive(Debug)]
pub(super) struct Layout {
    /// The kind.
    pub kind: &'static str,
    /// Where rules stand in it.
    pub places: &'static [Place],
    /// Where rules stand that refuse whatever they are about; they win over rules with the same number.
    pub refusals: &'static [Place],
    /// What says that a rule is switched off: the attribute, and whether it says so when true.
    pub switch: Option<(&'static str, bool)>,
    /// The attribute that says whether a rule allows; none where all do.
    pub access: Option<&'static str>,
    /// The attribute with a rule's number, where the one with the lowest that matches decides.
    pub order: Option<&'static str>,
    /// The number of a rule that has none written.
    pub default_order: Option<f64>,
    /// Attributes that say for which members of the group a rule is; it is for all where they are empty.
    pub targets: &'static [&'static str],
    /// The attribute with the protocol; absent means any.
    pub protocol: Option<&'static str>,
    /// Where the ports are.
    pub ports: PortsAt,
    /// Where the other side of a rule is: of what comes in, of what goes out.
    pub peers: [PeersAt; 2],
    /// Whether direction and peers are the resource's own, and a block only has protocol and ports.
    pub is_shared: bool,
    /// What the rules belong to, where that is a resource of its own.
    pub group: Option<GroupAt>,
}

/// A block type whose blocks are rules; empty for the resource itself.
pub(super) type Place = (&'static str, Flow);

/// Which way a rule's traffic goes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Flow {
    In,
    Out,
    /// As an attribute says: `ingress`, `Inbound`, `IN`, or the others. Absent is in.
    Named(&'static str),
    /// Out where this attribute is true.
    OutIf(&'static str),
}

#[derive(Debug)]
pub(super) enum PortsAt {
    /// Rules are about all ports.
    All,
    /// Two numbers, which mean nothing where the protocol is any.
    FromTo(&'static str, &'static str),
    /// The same, where two zeros mean all ports.
    FromToOrZeros(&'static str, &'static str),
    /// Texts; none of them means all ports.
    Texts(&'static [&'static str]),
    /// Blocks with `min` and `max`; none of them means all ports.
    Blocks(&'static [&'static [&'static str]]),
    /// Two numbers, or one attribute for a single port.
    FromToOr(&'static str, &'static str, &'static str),
}

#[derive(Debug)]
pub(super) enum PeersAt {
    /// Rules never go this way.
    Never,
    /// Attributes with addresses; where there is none, nobody is meant.
    In(&'static [&'static str]),
    /// Attributes with addresses; everyone is meant where they and the others are absent.
    OrEveryone(&'static [&'static str], &'static [&'static str]),
    /// The first address and the last.
    Between(&'static str, &'static str),
}

/// The attribute that names what rules belong to, and the kinds and identities that it can be.
#[derive(Debug, Clone, Copy)]
pub(super) struct GroupAt {
    pub attr: &'static str,
    pub kinds: &'static [&'static str],
    pub identities: &'static [&'static str],
    /// Whether all rules of it are for the same members, so that together they may allow more than each does.
    pub is_uniform: bool,
}

impl Layout {
    /// The values that most kinds have.
    pub(super) const PLAIN: Layout = Layout {
        kind: "",
        places: &[],
        refusals: &[],
        switch: None,
        access: None,
        order: None,
        default_order: None,
        targets: &[],
        protocol: Some("protocol"),
        ports: PortsAt::All,
        peers: [PeersAt::Never, PeersAt::Never],
        is_shared: false,
        group: None,
    };

    /// The rules that a resource of the kind holds.
    pub(super) fn rules<'p>(&self, resource: Resource<'p>) -> Vec<Rule<'p>> {
        let allowing = self.places.iter().flat_map(|place| self.rules_at(resource, *place));
        let refusing = self.refusals.iter().flat_map(|place| self.rules_at(resource, *place));
        let refusing = refusing.map(|rule| Rule {
            allows: Truth::False,
            // Numbers are whole, and of two rules with the same the one that refuses is tried first.
            order: rule.order.map(|order| order.map(|number| number - 0.5)),
            ..rule
        });
        allowing.chain(refusing).collect()
    }

    fn rules_at<'p>(&self, resource: Resource<'p>, (block, flow): Place) -> Vec<Rule<'p>> {
        let blocks = if block.is_empty() { resource.root() } else { resource.get(block) };
        blocks.items().map(|at| self.rule(resource, at, flow)).collect()
    }

    fn rule<'p>(&self, resource: Resource<'p>, at: Attr<'p>, flow: Flow) -> Rule<'p> {
        let side = if self.is_shared { resource.root() } else { at };
        let goes_out = flow.goes_out(side);
        let access = self.access.map(|access| at.get(access));
        let protocol = self.protocol.map_or(Protocol::Any, |name| Protocol::read(at.get(name)));
        Rule {
            at,
            is_on: self.switch.map_or(Truth::True, |(name, is_off)| {
                let said = resource.get(name).is_true_or(!is_off);
                if is_off { said.not() } else { said }
            }),
            allows: access.map_or(Truth::True, |access| {
                access.text().test(|word| ["allow", "accept"].iter().any(|yes| word.eq_ignore_ascii_case(yes)))
            }),
            order: self.order.map(|order| match (side.get(order).number(), self.default_order) {
                (Fact::Absent, Some(default)) => Fact::Known(default),
                (written, _) => written,
            }),
            is_for_all: Truth::all(self.targets.iter().map(|target| side.get(target).is_empty())),
            ports: self.ports.read(at, &protocol),
            protocol,
            peers: [
                if goes_out == Truth::True { Box::default() } else { self.peers[0].read(side).into() },
                if goes_out == Truth::False { Box::default() } else { self.peers[1].read(side).into() },
            ],
            goes_out,
        }
    }
}

impl Flow {
    fn goes_out(self, at: Attr<'_>) -> Truth {
        match self {
            Flow::In => Truth::False,
            Flow::Out => Truth::True,
            Flow::OutIf(name) => at.get(name).is_true(),
            Flow::Named(name) => at.get(name).text().test(|text| {
                let text = text.to_ascii_lowercase();
                text.starts_with("out") || text.starts_with("eg")
            }),
        }
    }
}

impl PortsAt {
    fn read(&self, at: Attr<'_>, protocol: &Protocol) -> Ports {
        match (self, protocol) {
            (PortsAt::All, _) => Ports::all(),
            (PortsAt::Texts(_) | PortsAt::Blocks(_), _) => self.written(at),
            (_, Protocol::Any) => Ports::all(),
            (_, Protocol::One(_)) => self.written(at),
            (_, Protocol::Unknown(causes)) => {
                let mut ports = self.written(at);
                ports.doubt(*causes);
                ports
            }
        }
    }

    /// The ports as they are written, whatever the protocol.
    fn written(&self, at: Attr<'_>) -> Ports {
        match self {
            PortsAt::All => Ports::all(),
            PortsAt::FromTo(first, last) => Ports::from_to(at.get(first).number(), at.get(last).number()),
            PortsAt::FromToOrZeros(first, last) => match (at.get(first).number(), at.get(last).number()) {
                (Fact::Known(0.0), Fact::Known(0.0)) => Ports::all(),
                (first, last) => Ports::from_to(first, last),
            },
            PortsAt::FromToOr(first, last, single) => match at.get(single).number() {
                Fact::Absent => Ports::from_to(at.get(first).number(), at.get(last).number()),
                single @ (Fact::Known(_) | Fact::Unknown(_)) => Ports::from_to(single, single),
            },
            PortsAt::Texts(names) => {
                let mut ports = Ports::none();
                let mut is_any_set = Truth::False;
                for attr in names.iter().map(|name| at.get(name)) {
                    is_any_set = is_any_set.or(attr.is_empty().not());
                    attr.items().for_each(|item| ports.add(item));
                }
                or_all(ports, is_any_set)
            }
            PortsAt::Blocks(paths) => {
                let mut ports = Ports::none();
                let mut is_any_set = Truth::False;
                for path in *paths {
                    let block = path.iter().fold(at, |at, step| at.get(step));
                    is_any_set = is_any_set.or(block.is_set());
                    if block.is_set() != Truth::False {
                        ports.extend(Ports::from_to(block.get("min").number(), block.get("max").number()));
                    }
                }
                or_all(ports, is_any_set)
            }
        }
    }
}

/// All ports where none are written.
fn or_all(mut ports: Ports, is_any_set: Truth) -> Ports {
    match is_any_set {
        Truth::True => ports,
        Truth::False => Ports::all(),
        Truth::Unknown(causes) => {
            ports.doubt(causes);
            ports
        }
    }
}

impl PeersAt {
    fn read<'p>(&self, at: Attr<'p>) -> Vec<Peer<'p>> {
        match self {
            PeersAt::Never => Vec::new(),
            PeersAt::In(names) => written(names, at),
            PeersAt::OrEveryone(names, others) => {
                let mut peers = written(names, at);
                let nobody = Truth::all(names.iter().chain(*others).map(|name| at.get(name).is_empty()));
                let everyone = match nobody {
                    Truth::False => return peers,
                    Truth::True => Fact::Known(IpRange::EVERYONE),
                    Truth::Unknown(causes) => Fact::Unknown(causes),
                };
                peers.push(Peer { at: names.first().map_or(at, |name| at.get(name)), range: everyone });
                peers
            }
            PeersAt::Between(first, last) => between(at.get(first), at.get(last)).into_iter().collect(),
        }
    }
}

fn written<'p>(names: &[&'static str], at: Attr<'p>) -> Vec<Peer<'p>> {
    names.iter().flat_map(|name| at.get(name).items()).filter_map(Peer::read).collect()
}

fn between<'p>(first: Attr<'p>, last: Attr<'p>) -> Option<Peer<'p>> {
    let address = |attr: Attr<'p>| attr.text().map(|text| text.trim().parse::<IpAddr>().ok());
    let range = match (address(first), address(last)) {
        (Fact::Absent, _) | (_, Fact::Absent) => return None,
        (Fact::Unknown(a), Fact::Unknown(b)) => Fact::Unknown(Causes::union(a, b)),
        (Fact::Unknown(causes), _) | (_, Fact::Unknown(causes)) => Fact::Unknown(causes),
        (Fact::Known(first), Fact::Known(last)) => Fact::Known(IpRange::from_to(first?, last?)?),
    };
    Some(Peer { at: last, range })
}
