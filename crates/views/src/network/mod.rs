//! Firewall rules, whichever of many shapes they were written in.
//!
//! A [`Firewall`] is what one resource says about traffic: a security group with its inline rules, one rule that is a
//! resource of its own, a network ACL, a Google firewall, a Kubernetes network policy. Rules of the same group in
//! several resources are joined: what none of them opens alone, all together may.

mod alternative;
mod aws;
mod azure;
mod default_group;
mod google;
mod kubernetes;
mod layout;
mod ports;
mod range;
mod rule;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use palisade_model::{Attr, Breach, CauseId, Causes, Fact, Join, JoinIndex, Project, Resource, Truth, View};

pub use default_group::DefaultGroup;
use layout::{GroupAt, Layout};
pub use ports::Reach;
pub use range::{Breadth, IpRange};
pub use rule::Direction;
use rule::Rule;

/// What one resource says about traffic.
#[derive(Debug, Clone)]
pub struct Firewall<'p> {
    anchor: Resource<'p>,
    rules: Box<[Arc<Rule<'p>>]>,
    /// The group or list that the rules belong to, where that is another resource.
    group: Option<Resource<'p>>,
    /// All rules of that group, those here among them; empty where there are no others.
    joined: Arc<Joined<'p>>,
    /// Why more rules may belong to the group: what they, or those here, belong to is not known.
    doubt: Doubt,
    /// Whether rules of the group add up.
    is_uniform: bool,
}

/// The rules of one group, up to [`MAX_JOINED_RULES`] of both.
#[derive(Debug, Clone, Default)]
struct Joined<'p> {
    all: Vec<Arc<Rule<'p>>>,
    /// Those that may refuse something before others allow it. Each of the others is held against these, which mostly
    /// are few.
    refusing: Vec<Arc<Rule<'p>>>,
}

impl<'p> Joined<'p> {
    fn add(&mut self, rules: &[Arc<Rule<'p>>]) {
        let room = |rules: &Vec<_>| MAX_JOINED_RULES.saturating_sub(rules.len());
        let (more, refusing) = (room(&self.all), room(&self.refusing));
        self.all.extend(rules.iter().take(more).cloned());
        self.refusing.extend(rules.iter().filter(|rule| rule.may_refuse()).take(refusing).cloned());
    }
}

/// Rules of which nobody knows what they belong to.
#[derive(Debug, Clone, Copy, Default)]
struct Doubt {
    /// Why there may be more that allow something.
    allowing: Option<Causes>,
    /// Why there may be more that refuse something before others allow it.
    refusing: Option<Causes>,
}

/// Rules of one group that are looked at together (`max-joined-rules`); AWS allows a group 1000.
const MAX_JOINED_RULES: usize = 1000;

/// A range counts as a part of everyone down to a sixteenth of what is too much: two to the power of minus this.
const SMALLEST_PART_BITS: u8 = 4;

impl<'p> Firewall<'p> {
    fn alone(anchor: Resource<'p>, rules: Box<[Arc<Rule<'p>>]>) -> Self {
        let (joined, doubt) = (Arc::default(), Doubt::default());
        Firewall { anchor, rules, group: None, joined, doubt, is_uniform: true }
    }

    /// The resource.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// The blocks that are its rules, or the root of a resource that is one.
    pub fn rules(&self) -> impl Iterator<Item = Attr<'p>> + '_ {
        self.rules.iter().map(|rule| rule.at)
    }

    /// Where its rules allow everyone what is asked for, as `breadth` understands everyone: each rule that does so by
    /// itself or together with others of the same group, unless one with a lower number refuses it.
    pub fn open(&self, direction: Direction, reach: Reach, breadth: &Breadth) -> Vec<Breach<'p>> {
        self.rules.iter().filter_map(|rule| self.opening(rule, direction, reach, breadth)).collect()
    }

    /// The rules that allow what is asked for, to whomever.
    pub fn allowing(&self, direction: Direction, reach: Reach) -> Vec<Breach<'p>> {
        let found = self.rules.iter().map(|rule| Breach {
            violated: rule.allows(direction, reach),
            at: rule.at,
            message: format!("this rule allows {}", what(reach)),
            related: self.related(),
        });
        found.filter(|breach| breach.violated != Truth::False).collect()
    }

    fn opening(&self, rule: &Rule<'p>, direction: Direction, reach: Reach, breadth: &Breadth) -> Option<Breach<'p>> {
        let allows = rule.allows(direction, reach);
        if allows == Truth::False {
            return None;
        }
        let reach = rule.ports.narrow(reach);
        let broad = self.broad(rule, direction, reach, breadth);
        let (violated, at, message) = match broad {
            Some((range, certain, addition)) => {
                let peers = rule.peers(direction);
                let alone = peers.iter().find(|peer| peer.is(|own| range.contains(own) && breadth.is_exceeded_by(own)));
                let inside = alone.or_else(|| peers.iter().find(|peer| peer.is(|own| range.contains(own))));
                let at = inside.map_or(rule.at, |peer| peer.at);
                let open = allows.and(certain).and_then(|| self.is_overruled(rule, direction, reach, &range).not());
                let range = if at.is_sensitive() { "a large range".to_owned() } else { range.to_string() };
                (open, at, format!("{}{addition}", says(direction, reach, &range)))
            }
            None => {
                let (peer, causes) = rule.peers(direction).iter().find_map(|peer| match peer.range {
                    Fact::Unknown(causes) => Some((peer, causes)),
                    Fact::Known(_) if peer.at.exists() == Truth::True => None,
                    Fact::Known(range) if !breadth.is_exceeded_by(&range) => None,
                    Fact::Known(_) | Fact::Absent => match peer.at.exists() {
                        Truth::Unknown(causes) => Some((peer, causes)),
                        Truth::True | Truth::False => None,
                    },
                })?;
                (allows.and(Truth::Unknown(causes)), peer.at, says(direction, reach, "an unknown range"))
            }
        };
        (violated != Truth::False).then(|| Breach { violated, at, message, related: self.related() })
    }

    /// The range that makes a rule open to everyone, whether it certainly does, and what to say of it. Of several, one
    /// that no other rule refuses.
    fn broad(&self, rule: &Rule<'p>, direction: Direction, reach: Reach, breadth: &Breadth) -> Option<Broad> {
        let ranges = rule.ranges(direction);
        let mut alone = ranges.iter().filter(|range| breadth.is_exceeded_by(range)).peekable();
        if alone.peek().is_some() {
            let open = alone.find(|range| self.is_overruled(rule, direction, reach, range) != Truth::True);
            return open.map(|range| (*range, Truth::True, ""));
        }
        self.broad_together(&ranges, direction, reach, breadth)
    }

    fn related(&self) -> Vec<(Attr<'p>, &'static str)> {
        self.group.map(|group| (group.root(), "the rule belongs to this")).into_iter().collect()
    }

    /// The rules that are looked at together.
    fn together(&self) -> &[Arc<Rule<'p>>] {
        if self.joined.all.is_empty() { &self.rules } else { &self.joined.all }
    }

    /// The broad range that a rule's own ranges have a part in, once all that its group allows is united. Rules that
    /// are broad by themselves are left out: they are found as such.
    fn broad_together(&self, own: &[IpRange], direction: Direction, reach: Reach, breadth: &Breadth) -> Option<Broad> {
        // Without this, every narrow rule of a large group would unite the whole group.
        if !own.iter().any(|range| breadth.is_reached_in_part_by(range, SMALLEST_PART_BITS)) {
            return None;
        }
        let (mut certain, mut possible) = (Vec::new(), Vec::new());
        let mut doubt = self.doubt.allowing.filter(|_| self.is_uniform);
        for rule in if self.is_uniform { self.together() } else { &self.rules } {
            let allows = rule.allows(direction, reach).and(rule.at.exists());
            let ranges = rule.ranges(direction);
            if allows == Truth::False || ranges.iter().any(|range| breadth.is_exceeded_by(range)) {
                continue;
            }
            possible.extend(&ranges);
            match allows {
                Truth::True => certain.extend(ranges),
                Truth::Unknown(causes) => doubt = doubt.or(Some(causes)),
                Truth::False => {}
            }
            doubt = doubt.or(rule.doubt(direction));
        }
        let broad = |ranges: Vec<IpRange>| {
            let mut united = IpRange::unite(ranges).into_iter();
            united.find(|all| breadth.is_exceeded_by(all) && own.iter().any(|part| all.contains(part)))
        };
        if let Some(range) = broad(certain) {
            return Some((range, Truth::True, ", together with the group's other rules"));
        }
        let doubt = doubt?;
        let half = || own.iter().copied().find(|range| breadth.is_reached_in_part_by(range, 1));
        let range = broad(possible).or_else(half)?;
        Some((range, Truth::Unknown(doubt), ", and perhaps more by the group's other rules"))
    }

    fn is_overruled(&self, rule: &Rule<'p>, direction: Direction, reach: Reach, range: &IpRange) -> Truth {
        if rule.order.is_none() {
            return Truth::False;
        }
        let refusing = self.joined.refusing.iter();
        let known = Truth::any(refusing.map(|other| other.overrules(rule, direction, reach, range)));
        known.or(self.doubt.refusing.map_or(Truth::False, Truth::Unknown))
    }
}

/// A range, whether it certainly is open, and what to add to the message.
type Broad = (IpRange, Truth, &'static str);

fn what(reach: Reach) -> String {
    match reach {
        Reach::Port(port) => format!("port {port}"),
        Reach::OneOf(_) => "a port that is not meant for strangers".to_owned(),
        Reach::AllPorts => "all ports".to_owned(),
        Reach::Udp => "UDP".to_owned(),
        Reach::Wider(_) => "a large range of ports".to_owned(),
        Reach::Anything => "traffic".to_owned(),
    }
}

fn says(direction: Direction, reach: Reach, range: &str) -> String {
    match (direction, reach) {
        (Direction::In, Reach::Anything) => format!("traffic from {range} is allowed"),
        (Direction::In, _) => {
            format!("{} {} open to {range}", what(reach), if reach == Reach::AllPorts { "are" } else { "is" })
        }
        (Direction::Out, Reach::Anything) => format!("traffic to {range} is allowed"),
        (Direction::Out, _) => format!("traffic to {} of {range} is allowed", what(reach)),
    }
}

/// All kinds that are read by a table.
fn layouts() -> impl Iterator<Item = &'static Layout> {
    aws::LAYOUTS.iter().chain(azure::LAYOUTS).chain(google::LAYOUTS).chain(alternative::LAYOUTS)
}

impl View for Firewall<'static> {
    type Of<'p> = Firewall<'p>;

    const KINDS: &'static [&'static str] = &[
        "aws_security_group",
        "aws_default_security_group",
        "aws_security_group_rule",
        "aws_vpc_security_group_ingress_rule",
        "aws_vpc_security_group_egress_rule",
        "aws_network_acl",
        "aws_default_network_acl",
        "aws_network_acl_rule",
        "azurerm_network_security_group",
        "azurerm_network_security_rule",
        "azurerm_mariadb_firewall_rule",
        "azurerm_mssql_firewall_rule",
        "azurerm_mysql_firewall_rule",
        "azurerm_mysql_flexible_server_firewall_rule",
        "azurerm_postgresql_firewall_rule",
        "azurerm_postgresql_flexible_server_firewall_rule",
        "azurerm_sql_firewall_rule",
        "azurerm_synapse_firewall_rule",
        "google_compute_firewall",
        "alicloud_security_group_rule",
        "digitalocean_firewall",
        "ncloud_access_control_group_rule",
        "ncloud_network_acl_rule",
        "nifcloud_db_security_group",
        "nifcloud_nas_security_group",
        "nifcloud_security_group_rule",
        "oci_core_network_security_group_security_rule",
        "oci_core_security_list",
        "openstack_compute_secgroup_v2",
        "openstack_fw_rule_v1",
        "openstack_networking_secgroup_rule_v2",
        "tencentcloud_security_group_rule_set",
        "yandex_vpc_security_group",
        "yandex_vpc_security_group_rule",
        "NetworkPolicy",
        "kubernetes_network_policy",
        "kubernetes_network_policy_v1",
    ];

    fn collect(project: &Project) -> Vec<Firewall<'_>> {
        let mut groups = Groups::new(project);
        let mut found: Vec<(Firewall<'_>, Option<Result<String, Causes>>)> = Vec::new();
        for layout in layouts().filter(|layout| project.has_kind(layout.kind)) {
            for anchor in project.of_kind(layout.kind) {
                let rules = layout.rules(anchor).into_iter().map(Arc::new).collect::<Box<[_]>>();
                let (group, key) = groups.of(anchor, layout.group);
                match &key {
                    Ok(key) => groups.add(anchor, key, &rules),
                    Err(causes) => groups.add_loose(anchor, *causes, &rules),
                }
                let is_uniform = layout.group.is_none_or(|group| group.is_uniform);
                let firewall = Firewall { group, is_uniform, ..Firewall::alone(anchor, rules) };
                found.push((firewall, Some(key)));
            }
        }
        for (anchor, rules) in kubernetes::policies(project) {
            found.push((Firewall::alone(anchor, rules.into_iter().map(Arc::new).collect()), None));
        }
        let doubts = groups.loose.clone();
        let refusing = groups.refusing.clone();
        let joined = groups.finish();
        let mut firewalls: Vec<Firewall<'_>> = found
            .into_iter()
            .map(|(mut firewall, key)| {
                let family = family(firewall.anchor.kind());
                firewall.doubt = doubts.get(family).copied().unwrap_or_default();
                match key {
                    Some(Ok(key)) => firewall.joined = joined.get(&key).cloned().unwrap_or_default(),
                    Some(Err(causes)) => {
                        Arc::make_mut(&mut firewall.joined).add(&firewall.rules);
                        // It may belong to a group whose rules refuse what it allows.
                        if refusing.contains(family) {
                            firewall.doubt.refusing = firewall.doubt.refusing.or(Some(causes));
                        }
                    }
                    // A network policy has no rules that refuse anything.
                    None => {}
                }
                firewall
            })
            .collect();
        // It stands where the list with the keys stood, which took more room.
        firewalls.shrink_to_fit();
        firewalls.sort_by_key(|firewall| firewall.anchor.id());
        firewalls
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

/// Finds what rules belong to, and puts the rules of the same together.
struct Groups<'p> {
    project: &'p Project,
    indexes: HashMap<&'static str, JoinIndex<'p>>,
    rules: HashMap<String, Joined<'p>>,
    loose: HashMap<&'static str, Doubt>,
    /// The families of kinds of which some group has a rule that refuses something.
    refusing: HashSet<&'static str>,
}

/// The kind that rules of a kind belong to, and that inline rules are written in.
fn family(kind: &str) -> &'static str {
    let layout = layouts().find(|layout| layout.kind == kind);
    layout
        .map_or("", |layout| layout.group.map_or(layout.kind, |group| group.kinds.first().copied().unwrap_or_default()))
}

impl<'p> Groups<'p> {
    fn new(project: &'p Project) -> Self {
        let (indexes, rules) = (HashMap::new(), HashMap::new());
        Groups { project, indexes, rules, loose: HashMap::new(), refusing: HashSet::new() }
    }

    /// The group that a resource's rules belong to where the project has it, and what it is called here; inline rules
    /// belong to the resource itself.
    fn of(&mut self, anchor: Resource<'p>, at: Option<GroupAt>) -> (Option<Resource<'p>>, Result<String, Causes>) {
        let Some(at) = at else { return (None, Ok(anchor.address().to_string())) };
        let kind = at.kinds.first().copied().unwrap_or_default();
        let index = self.indexes.entry(kind).or_insert_with(|| JoinIndex::new(self.project, at.kinds, at.identities));
        let attr = anchor.get(at.attr);
        let doubt = attr.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
        match index.find(attr) {
            Join::To(found) => match &found[..] {
                [group] => (Some(*group), Ok(group.address().to_string())),
                _ => (None, Err(doubt)),
            },
            // The same text or reference means the same group, wherever that is declared.
            Join::Elsewhere => match (attr.reference(), attr.text()) {
                (Some(to), _) => (None, Ok(format!("{kind} {}.{}", to.address, to.path))),
                (None, Fact::Known(name)) => (None, Ok(format!("{kind} {name}"))),
                (None, Fact::Absent | Fact::Unknown(_)) => (None, Err(doubt)),
            },
            Join::Unknown(causes) => (None, Err(causes)),
            // A rule that belongs to nothing stands alone.
            Join::Absent => (None, Ok(anchor.address().to_string())),
        }
    }

    fn add(&mut self, anchor: Resource<'p>, key: &str, rules: &[Arc<Rule<'p>>]) {
        if rules.iter().any(|rule| rule.may_refuse()) {
            self.refusing.insert(family(anchor.kind()));
        }
        self.rules.entry(key.to_owned()).or_default().add(rules);
    }

    fn add_loose(&mut self, anchor: Resource<'p>, causes: Causes, rules: &[Arc<Rule<'p>>]) {
        let doubt = self.loose.entry(family(anchor.kind())).or_default();
        if rules.iter().any(|rule| rule.allows != Truth::False) {
            doubt.allowing = doubt.allowing.or(Some(causes));
        }
        if rules.iter().any(|rule| rule.may_refuse()) {
            doubt.refusing = doubt.refusing.or(Some(causes));
        }
    }

    fn finish(self) -> HashMap<String, Arc<Joined<'p>>> {
        self.rules.into_iter().map(|(key, rules)| (key, Arc::new(rules))).collect()
    }
}

#[cfg(test)]
mod tests {
    use palisade_model::{
        Fragment, Key, Lifecycle, Mode, NewResource, NoTrace, Origin, ProjectBuilder, ProjectInfo, TreeBuilder,
    };
    use palisade_source::{Site, SourceFile, SourceMap, Span};

    use super::*;

    /// A group of Azure's whose rules, numbered from 0, let everyone in or keep everyone out.
    fn group(rules: impl Iterator<Item = &'static str>) -> Project {
        let mut sources = SourceMap::new();
        let site = Site::new(sources.add(SourceFile::new("main.tf", "")), Span::at(0));
        let mut tree = TreeBuilder::new();
        tree.begin_object(Key::None, site);
        tree.begin_list(Key::Text("security_rule"), site);
        for (priority, access) in rules.enumerate() {
            tree.begin_object(Key::None, site);
            tree.int(Key::Text("priority"), site, priority as i64);
            let texts = [("access", access), ("direction", "Inbound"), ("protocol", "Tcp")];
            let places = [("source_address_prefix", "0.0.0.0/0"), ("destination_port_range", "22")];
            for (name, text) in texts.into_iter().chain(places) {
                tree.text(Key::Text(name), site, text);
            }
            tree.end();
        }
        let mut fragment = Fragment::new();
        fragment.push(NewResource {
            kind: "azurerm_network_security_group".into(),
            name: "a".into(),
            address: "azurerm_network_security_group.a".into(),
            mode: Mode::Managed,
            origin: Origin::Hcl,
            tree: tree.finish(),
            header: site,
            block: site,
            calls: Arc::default(),
            provider: None,
            action: None,
            exists_if: None,
            edges: Box::default(),
            lifecycle: Lifecycle::default(),
        });
        let mut builder = ProjectBuilder::new();
        builder.add(fragment);
        builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
    }

    #[test]
    fn rules_are_held_against_those_alone_that_refuse() {
        let refuses = 2 * MAX_JOINED_RULES;
        let project = group((0..=refuses + 500).map(|number| if number == refuses { "Deny" } else { "Allow" }));
        let firewalls = <Firewall<'static> as View>::collect(&project);
        let [firewall] = &firewalls[..] else { panic!("{firewalls:?}") };
        assert_eq!((firewall.joined.all.len(), firewall.joined.refusing.len()), (MAX_JOINED_RULES, 1));
        let open = firewall.open(Direction::In, Reach::Port(22), &Breadth::default());
        assert_eq!(open.len(), refuses, "those behind the one that refuses are not open");
    }

    #[test]
    fn every_kind_of_the_tables_is_announced_once() {
        let read = layouts().map(|layout| layout.kind).chain(kubernetes::KINDS.map(|(kind, _)| kind));
        let mut read = read.collect::<Vec<_>>();
        let mut announced = <Firewall<'static> as View>::KINDS.to_vec();
        read.sort_unstable();
        announced.sort_unstable();
        assert_eq!(read, announced);
    }
}
