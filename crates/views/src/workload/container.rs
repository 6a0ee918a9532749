use std::borrow::Cow;

use palisade_model::{Attr, CauseId, Causes, Fact, Truth};

use super::cluster::Kind as RangeKind;
use super::{Naming, Workload};
use crate::Quantity;

/// What a container is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// One of `containers`.
    Main,
    /// One of `initContainers`: runs to its end before the main ones start. Also where its `restartPolicy` is not known.
    Init,
    /// One of `initContainers` with `restartPolicy: Always`: runs beside the main ones.
    Sidecar,
    /// One of `ephemeralContainers`, added for debugging. It has no resources, ports or probes.
    Ephemeral,
}

impl Role {
    /// How it is named to people.
    pub const fn title(self) -> &'static str {
        match self {
            Role::Main => "container",
            Role::Init => "init container",
            Role::Sidecar => "sidecar container",
            Role::Ephemeral => "ephemeral container",
        }
    }
}

/// A container of a [`Workload`]; a cheap copyable handle.
#[derive(Debug, Clone, Copy)]
pub struct Container<'w, 'p> {
    workload: &'w Workload<'p>,
    attr: Attr<'p>,
    role: Role,
}

/// Where an amount comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AmountSource {
    /// The container itself.
    Container,
    /// The pod's own `resources`.
    Pod,
    /// A `LimitRange` of the namespace.
    LimitRange,
}

/// A limit or a request as it takes effect.
#[derive(Debug, Clone, Copy)]
pub struct Amount<'p> {
    /// What supplies it; where nothing does, the place in the container where it would stand.
    pub attr: Attr<'p>,
    /// Who supplies it.
    pub source: AmountSource,
    /// Whether anything supplies it.
    pub is_set: Truth,
}

impl Amount<'_> {
    /// The amount; what is no quantity is unknown ([`CauseId::WRONG_TYPE`]).
    pub fn quantity(&self) -> Fact<Quantity> {
        match self.is_set {
            Truth::False => Fact::Absent,
            Truth::True => quantity(self.attr),
            Truth::Unknown(causes) => Fact::Unknown(causes),
        }
    }

    /// Whether it is set to something that is no quantity, which the API server refuses.
    pub fn is_malformed(&self) -> Truth {
        self.is_set.and(is_malformed(self.attr))
    }
}

/// An attribute as a quantity; what is none is unknown.
pub fn quantity(attr: Attr<'_>) -> Fact<Quantity> {
    attr.text().and_then(|text| match text.parse() {
        Ok(quantity) => Fact::Known(quantity),
        Err(_) => Fact::Unknown(Causes::one(CauseId::WRONG_TYPE)),
    })
}

/// Whether an attribute is set to something that is no quantity.
pub fn is_malformed(attr: Attr<'_>) -> Truth {
    attr.text().test(|text| text.parse::<Quantity>().is_err())
}

impl<'w, 'p> Container<'w, 'p> {
    pub(super) fn new(workload: &'w Workload<'p>, attr: Attr<'p>, role: Role) -> Self {
        let container = Container { workload, attr, role };
        if role == Role::Init && container.get("restartPolicy").is("Always") == Truth::True {
            return Container { role: Role::Sidecar, ..container };
        }
        container
    }

    /// The workload that it belongs to.
    pub fn workload(&self) -> &'w Workload<'p> {
        self.workload
    }

    /// The container as an attribute of its resource.
    pub fn attr(&self) -> Attr<'p> {
        self.attr
    }

    /// What it is for.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Whether it keeps running beside the others: main containers and sidecars do.
    pub fn keeps_running(&self) -> Truth {
        match self.role {
            Role::Main | Role::Sidecar => Truth::True,
            Role::Init => self.get("restartPolicy").is("Always"),
            Role::Ephemeral => Truth::False,
        }
    }

    /// A field by its name in Kubernetes' API: `image`, `livenessProbe`, `imagePullPolicy`.
    pub fn get(&self, field: &'static str) -> Attr<'p> {
        self.workload.field(self.attr, field)
    }

    /// How its fields are named.
    pub fn naming(&self) -> Naming {
        self.workload.naming()
    }

    /// Its name, for messages; `?` where it is not known.
    pub fn name(&self) -> Cow<'p, str> {
        match self.get("name").text() {
            Fact::Known(name) => name,
            Fact::Absent | Fact::Unknown(_) => Cow::Borrowed("?"),
        }
    }

    /// How it is named to people: `container web`, `init container migrate`.
    pub fn title(&self) -> String {
        format!("{} {}", self.role.title(), self.name())
    }

    /// Its image.
    pub fn image(&self) -> Attr<'p> {
        self.get("image")
    }

    /// Its ports.
    pub fn ports(&self) -> impl Iterator<Item = Attr<'p>> + use<'p> {
        self.get("ports").items()
    }

    /// The ports that a probe asks (`livenessProbe`): names or numbers, of HTTP, TCP and gRPC.
    pub fn probed_ports(&self, probe: &'static str) -> impl Iterator<Item = Attr<'p>> + use<'p> {
        let (workload, probe) = (self.workload, self.get(probe));
        let ports = ["httpGet", "tcpSocket", "grpc"].map(|kind| workload.field(probe, kind).get("port"));
        ports.into_iter().filter(|port| port.is_set() != Truth::False)
    }

    /// Whether it declares a TCP port by this name or number.
    pub fn declares_port(&self, port: Attr<'p>) -> Truth {
        let same = |declared: Attr<'p>| {
            declared.text().and_then(|declared| port.text().map(|port| port == declared)).test(|same| same)
        };
        Truth::any(self.ports().map(|declared| {
            let tcp = declared.get("protocol").is_one_of(&["UDP", "SCTP"]).not();
            let named = same(declared.get("name")).or(same(self.workload.field(declared, "containerPort")));
            declared.exists().and(tcp).and(named)
        }))
    }

    /// Its environment variables: each has `name` and `value` or `valueFrom`.
    pub fn env(&self) -> impl Iterator<Item = Attr<'p>> + use<'p> {
        self.get("env").items()
    }

    /// The ConfigMaps and Secrets whose entries become environment variables.
    pub fn env_from(&self) -> impl Iterator<Item = Attr<'p>> + use<'p> {
        self.get("envFrom").items()
    }

    /// Its volume mounts.
    pub fn volume_mounts(&self) -> impl Iterator<Item = Attr<'p>> + use<'p> {
        self.get("volumeMounts").items()
    }

    /// The limit that is written in the container.
    pub fn own_limit(&self, resource: &'static str) -> Attr<'p> {
        self.get("resources").get("limits").get(resource)
    }

    /// The request that is written in the container.
    pub fn own_request(&self, resource: &'static str) -> Attr<'p> {
        self.get("resources").get("requests").get(resource)
    }

    /// The limit that holds for a resource (`cpu`, `memory`, `ephemeral-storage`): the container's, else the pod's
    /// own, else the default of a `LimitRange` in the namespace.
    pub fn limit(&self, resource: &'static str) -> Amount<'p> {
        let own = self.own_limit(resource);
        self.amount(own, self.workload.pod_limit(resource), RangeKind::Limit, resource)
    }

    /// The request that holds for a resource: the container's, else the pod's own, else the default of a `LimitRange`
    /// in the namespace. That Kubernetes takes a limit without a request for the request too is left to
    /// [`Container::scheduled_request`].
    pub fn request(&self, resource: &'static str) -> Amount<'p> {
        let own = self.own_request(resource);
        self.amount(own, self.workload.pod_request(resource), RangeKind::Request, resource)
    }

    /// The request that the scheduler sees: [`Container::request`], or the container's own limit where no request is
    /// written.
    pub fn scheduled_request(&self, resource: &'static str) -> Amount<'p> {
        let own = self.own_request(resource);
        let limit = self.own_limit(resource);
        if own.is_set() == Truth::False && limit.is_set() != Truth::False {
            return Amount { attr: limit, source: AmountSource::Container, is_set: limit.is_set() };
        }
        self.request(resource)
    }

    fn amount(&self, own: Attr<'p>, pod: Attr<'p>, kind: RangeKind, resource: &'static str) -> Amount<'p> {
        let mut amount = Amount { attr: own, source: AmountSource::Container, is_set: own.is_set() };
        amount.add(pod, AmountSource::Pod, pod.is_set());
        if amount.is_set != Truth::True {
            for (attr, is_set) in self.workload.cluster.defaults(self.workload, kind, resource) {
                amount.add(attr, AmountSource::LimitRange, is_set);
            }
        }
        amount
    }
}

impl<'p> Amount<'p> {
    /// One more that may supply it; the first that certainly does, or may, is the one to look at.
    fn add(&mut self, attr: Attr<'p>, source: AmountSource, is_set: Truth) {
        let better = match (self.is_set, is_set) {
            (Truth::False, Truth::True | Truth::Unknown(_)) | (Truth::Unknown(_), Truth::True) => true,
            (Truth::True, _) | (_, Truth::False) | (Truth::Unknown(_), Truth::Unknown(_)) => false,
        };
        if better {
            self.attr = attr;
            self.source = source;
        }
        self.is_set = self.is_set.or(is_set);
    }
}
