//! What clients connect to: whether without TLS, and with which version of it at least.

mod aws;
mod target_group;
mod version;

pub use target_group::TargetGroup;
pub use version::{TlsVersion, elb_policy_version};

use palisade_model::{Attr, Breach, Fact, Project, Resource, Truth, View};

/// A resource that clients connect to.
#[derive(Debug, Clone)]
pub struct TlsListener<'p> {
    resource: Resource<'p>,
    plain: Vec<Plain<'p>>,
    floor: Option<Floor<'p>>,
}

/// A way in without TLS.
#[derive(Debug, Clone, Copy)]
struct Plain<'p> {
    /// Whether it is open.
    open: Truth,
    /// What opens it.
    at: Attr<'p>,
    message: &'static str,
    /// What else it is a finding of.
    part_of: Option<Resource<'p>>,
}

/// The oldest version that clients may use.
#[derive(Debug, Clone, Copy)]
struct Floor<'p> {
    /// Whether TLS is spoken at all, so that this matters.
    applies: Truth,
    /// What sets it.
    at: Attr<'p>,
    /// What holds where nothing is set.
    default: TlsVersion,
    /// The version that a text stands for.
    read: fn(&str) -> TlsVersion,
}

impl<'p> TlsListener<'p> {
    /// The resource.
    pub fn resource(&self) -> Resource<'p> {
        self.resource
    }

    /// The ways in without TLS.
    pub fn plain(&self) -> impl Iterator<Item = Breach<'p>> + '_ {
        self.plain.iter().map(|plain| Breach {
            violated: plain.open,
            at: plain.at,
            message: plain.message.to_owned(),
            related: plain.part_of.map(|whole| (whole.root(), "this is what clients connect to")).into_iter().collect(),
        })
    }

    /// Whether clients may use a version of TLS before this one.
    pub fn allows_before(&self, version: TlsVersion) -> Option<Breach<'p>> {
        let floor = self.floor?;
        let set = floor.at.text();
        let message = match &set {
            Fact::Known(name) => format!("{name} lets clients use {}", (floor.read)(name)),
            Fact::Absent => format!("clients may use {} where nothing else is set", floor.default),
            Fact::Unknown(_) => format!("clients may use a version before {version}"),
        };
        let old = set.test_or((floor.default < version).into(), |name| (floor.read)(&name) < version);
        Some(Breach { violated: floor.applies.and(old), at: floor.at, message, related: Vec::new() })
    }
}

impl View for TlsListener<'static> {
    type Of<'p> = TlsListener<'p>;

    const KINDS: &'static [&'static str] = aws::KINDS;

    fn collect(project: &Project) -> Vec<TlsListener<'_>> {
        aws::collect(project)
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}
