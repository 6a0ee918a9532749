//! The security context that a container ends up with.

use palisade_model::{Attr, Fact, Truth};

use super::Container;

/// A seccomp or AppArmor profile.
#[derive(Debug, Clone, Copy)]
pub struct Profile<'p> {
    /// What sets it: the field `type`, or an annotation of old; where nothing does, the place where it would stand.
    pub attr: Attr<'p>,
    /// Which one.
    pub profile: Fact<ProfileType>,
}

/// Which profile confines a container.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProfileType {
    /// The container runtime's default.
    RuntimeDefault,
    /// One that is installed on the node.
    Localhost,
    /// None.
    Unconfined,
    /// A text that names none of these.
    Other,
}

impl ProfileType {
    /// From a field's value, or from that of an annotation (`runtime/default`, `docker/default`, `localhost/NAME`).
    fn parse(text: &str) -> Self {
        match text {
            "RuntimeDefault" | "runtime/default" | "docker/default" => ProfileType::RuntimeDefault,
            "Localhost" => ProfileType::Localhost,
            "Unconfined" | "unconfined" => ProfileType::Unconfined,
            other if other.starts_with("localhost/") => ProfileType::Localhost,
            _ => ProfileType::Other,
        }
    }
}

impl<'p> Container<'_, 'p> {
    /// A field of its security context as it takes effect: its own where that is set, else the pod's for the fields
    /// that both have (`runAsNonRoot`, `runAsUser`, `runAsGroup`, `seccompProfile`, `seLinuxOptions`,
    /// `windowsOptions`, `appArmorProfile`). Where nothing sets it, the place in the container where it would stand.
    pub fn security(&self, field: &'static str) -> Attr<'p> {
        let own = self.own_security(field);
        if !SHARED.contains(&field) || own.is_set() != Truth::False {
            return own;
        }
        let pod = self.workload().pod_security(field);
        if pod.is_set() == Truth::False { own } else { pod }
    }

    /// A field of the container's own security context.
    pub fn own_security(&self, field: &'static str) -> Attr<'p> {
        self.workload().field(self.get("securityContext"), field)
    }

    /// The capabilities that it adds to the runtime's default set.
    pub fn added_capabilities(&self) -> Attr<'p> {
        self.own_security("capabilities").get("add")
    }

    /// The capabilities that it drops.
    pub fn dropped_capabilities(&self) -> Attr<'p> {
        self.own_security("capabilities").get("drop")
    }

    /// Whether it drops a capability (`NET_RAW`), by its name or with `ALL`. Names count without regard to case, as
    /// container runtimes read them.
    pub fn drops(&self, capability: &str) -> Truth {
        self.dropped_capabilities().any(|one| one.is_ignoring_case(capability).or(one.is_ignoring_case("ALL")))
    }

    /// Whether it adds a capability (`SYS_ADMIN`), by its name or with `ALL`.
    pub fn adds(&self, capability: &str) -> Truth {
        self.added_capabilities().any(|one| one.is_ignoring_case(capability).or(one.is_ignoring_case("ALL")))
    }

    /// Its seccomp profile: the container's, else the pod's, else what the annotations say that held the profile before
    /// Kubernetes 1.19 (and were read until 1.27).
    pub fn seccomp(&self) -> Profile<'p> {
        let field = self.workload().field(self.security("seccompProfile"), "type");
        let name = self.name();
        let own = format!("container.seccomp.security.alpha.kubernetes.io/{name}");
        self.profile(field, &[&own, "seccomp.security.alpha.kubernetes.io/pod"])
    }

    /// Its AppArmor profile: the container's, else the pod's, else what the annotation says that held it before
    /// Kubernetes 1.30.
    pub fn app_armor(&self) -> Profile<'p> {
        let field = self.workload().field(self.security("appArmorProfile"), "type");
        let own = format!("container.apparmor.security.beta.kubernetes.io/{}", self.name());
        self.profile(field, &[&own])
    }

    fn profile(&self, field: Attr<'p>, annotations: &[&str]) -> Profile<'p> {
        let annotation = annotations
            .iter()
            .map(|key| self.workload().pod_annotation(key))
            .find(|annotation| annotation.is_set() != Truth::False);
        let attr = match annotation {
            Some(annotation) if field.is_set() == Truth::False => annotation,
            Some(_) | None => field,
        };
        Profile { attr, profile: attr.text().map(|text| ProfileType::parse(&text)) }
    }
}

/// The fields of a container's security context that the pod's has too.
const SHARED: [&str; 7] = [
    "appArmorProfile",
    "runAsGroup",
    "runAsNonRoot",
    "runAsUser",
    "seLinuxOptions",
    "seccompProfile",
    "windowsOptions",
];
