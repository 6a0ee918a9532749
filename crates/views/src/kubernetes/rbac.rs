//! Who may do what: roles with the bindings that give them, bindings with their subjects.

mod grant;

pub use grant::RbacGrant;

use std::collections::HashMap;

use palisade_model::{Attr, Breach, Fact, Project, Resource, Truth, View};
use palisade_schema::kubernetes as api;

use super::object::{ClusterRole, ClusterRoleBinding, KubernetesObject, Role, RoleBinding};

/// A binding is named in a finding about its role, up to this many of them.
const MAX_RELATED: usize = 16;

/// A Role or `ClusterRole` with the bindings in the project that give it to someone.
#[derive(Debug, Clone)]
pub struct RbacRole<'p> {
    object: KubernetesObject<'p>,
    bindings: Vec<Attr<'p>>,
}

/// A kind of access: any of the verbs on any of the resources in any of the groups. A rule's wildcards count.
#[derive(Debug, Clone, Copy)]
pub struct Access {
    /// API groups; empty for the core group.
    pub groups: &'static [&'static str],
    /// Resources in the plural, subresources as `pods/exec`.
    pub resources: &'static [&'static str],
    /// Verbs.
    pub verbs: &'static [&'static str],
}

impl Access {
    /// Access to pods and to what makes pods.
    pub const fn to_workloads(verbs: &'static [&'static str]) -> Self {
        Access {
            groups: &["", "apps", "batch"],
            resources: &[
                "pods",
                "deployments",
                "daemonsets",
                "statefulsets",
                "replicasets",
                "replicationcontrollers",
                "jobs",
                "cronjobs",
            ],
            verbs,
        }
    }
}

/// A rule of a role.
#[derive(Debug, Clone, Copy)]
pub struct RbacRule<'p> {
    attr: Attr<'p>,
    groups: Attr<'p>,
    names: Attr<'p>,
}

impl View for RbacRole<'static> {
    type Of<'p> = RbacRole<'p>;

    const KINDS: &'static [&'static str] = &[
        "Role",
        "ClusterRole",
        "kubernetes_role",
        "kubernetes_role_v1",
        "kubernetes_cluster_role",
        "kubernetes_cluster_role_v1",
        "kubernetes_manifest",
    ];

    fn collect(project: &Project) -> Vec<RbacRole<'_>> {
        let mut roles = Role::KIND.objects(project);
        roles.extend(ClusterRole::KIND.objects(project));
        roles.sort_by_key(|role| role.resource().id());
        let mut given = given_roles(project);
        let bindings = |role: &KubernetesObject<'_>| RoleKey::of(role).and_then(|key| given.remove(&key));
        let joined: Vec<_> = roles.iter().map(bindings).map(Option::unwrap_or_default).collect();
        roles.into_iter().zip(joined).map(|(object, bindings)| RbacRole { object, bindings }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.object.resource()
    }
}

/// What tells a role from others: its kind, its namespace (none for a `ClusterRole`) and its name.
#[derive(Debug, PartialEq, Eq, Hash)]
struct RoleKey {
    namespace: Option<String>,
    name: String,
}

impl RoleKey {
    fn of(role: &KubernetesObject<'_>) -> Option<RoleKey> {
        match (role.name(), role.namespace()) {
            (Fact::Known(name), _) if role.kind() == ClusterRole::KIND.name => {
                Some(RoleKey { namespace: None, name: name.into_owned() })
            }
            (Fact::Known(name), Fact::Known(namespace)) => {
                Some(RoleKey { namespace: Some(namespace.into_owned()), name: name.into_owned() })
            }
            (Fact::Absent | Fact::Unknown(_) | Fact::Known(_), _) => None,
        }
    }
}

/// The bindings of a project by the role that they give. One whose role is not known is left out: that it gives this
/// role is nothing that a finding could say.
fn given_roles(project: &Project) -> HashMap<RoleKey, Vec<Attr<'_>>> {
    let mut given: HashMap<RoleKey, Vec<Attr<'_>>> = HashMap::new();
    for binding in bindings(project) {
        let role = binding.object.get("roleRef");
        let (Fact::Known(kind), Fact::Known(name)) = (role.get("kind").text(), role.get("name").text()) else {
            continue;
        };
        let namespace = match (&*kind, binding.object.namespace()) {
            ("ClusterRole", _) => None,
            ("Role", Fact::Known(namespace)) => Some(namespace.into_owned()),
            (_, Fact::Absent | Fact::Known(_) | Fact::Unknown(_)) => continue,
        };
        given.entry(RoleKey { namespace, name: name.into_owned() }).or_default().push(role.get("name"));
    }
    given
}

impl<'p> RbacRole<'p> {
    /// Its rules.
    pub fn rules(&self) -> impl Iterator<Item = RbacRule<'p>> + '_ {
        self.object.get("rules").items().map(|attr| RbacRule {
            attr,
            groups: self.object.field(attr, "apiGroups"),
            names: self.object.field(attr, "resourceNames"),
        })
    }

    /// Whether it gives an access, through one rule.
    pub fn gives(&self, access: &Access) -> Truth {
        Truth::any(self.rules().map(|rule| rule.gives(access).and(rule.attr.exists())))
    }

    /// A violation for each rule that gives an access.
    pub fn each_giving(&self, access: &Access, message: &'static str) -> Vec<Breach<'p>> {
        self.each(|rule| rule.gives(access), |rule| rule.attr.get("resources"), message)
    }

    /// A violation for each rule that gives an access to every object of a kind, not only to those that it names.
    pub fn each_giving_all(&self, access: &Access, message: &'static str) -> Vec<Breach<'p>> {
        self.each(|rule| rule.gives(access).and(rule.is_for_all()), |rule| rule.attr.get("resources"), message)
    }

    /// A violation for each rule that gives an access, if some rule gives the other access too: it takes both.
    pub fn each_giving_both(&self, access: &Access, other: &Access, message: &'static str) -> Vec<Breach<'p>> {
        let too = self.gives(other);
        self.each(|rule| rule.gives(access).and(too), |rule| rule.attr.get("resources"), message)
    }

    /// A violation for each rule for which a test holds, at a part of it.
    pub fn each(
        &self,
        violated: impl Fn(&RbacRule<'p>) -> Truth,
        at: impl Fn(&RbacRule<'p>) -> Attr<'p>,
        message: &'static str,
    ) -> Vec<Breach<'p>> {
        let breach = |rule: RbacRule<'p>| Breach {
            violated: violated(&rule),
            at: at(&rule),
            message: message.to_owned(),
            related: Vec::new(),
        };
        self.rules().map(breach).filter(|breach| breach.violated != Truth::False).collect()
    }

    /// The places where bindings give this role to someone, the first few of them.
    pub fn bound_by(&self) -> Vec<(Attr<'p>, &'static str)> {
        self.bindings.iter().take(MAX_RELATED).map(|&at| (at, "this binding gives the role")).collect()
    }
}

impl<'p> RbacRule<'p> {
    /// Its API groups.
    pub fn groups(&self) -> Attr<'p> {
        self.groups
    }

    /// Its resources.
    pub fn resources(&self) -> Attr<'p> {
        self.attr.get("resources")
    }

    /// Its verbs.
    pub fn verbs(&self) -> Attr<'p> {
        self.attr.get("verbs")
    }

    /// The names of the only objects that it is about; empty means all.
    pub fn resource_names(&self) -> Attr<'p> {
        self.names
    }

    /// Whether it gives an access, as Kubernetes' authoriser reads rules.
    pub fn gives(&self, access: &Access) -> Truth {
        let group = self.groups.any(|group| group.is("*").or(group.is_one_of(access.groups)));
        let verb = self.verbs().any(|verb| verb.is("*").or(verb.is_one_of(access.verbs)));
        group.and(verb).and_then(|| self.resources().any(|one| one.test_text(|text| covers(text, access.resources))))
    }

    /// Whether it is about all objects of its resources. The name `*` is no wildcard for Kubernetes, but its author
    /// meant it.
    pub fn is_for_all(&self) -> Truth {
        self.names.is_empty().or(self.names.any(|name| name.is("*")))
    }

    /// Whether it is about resources of Kubernetes itself, not only about custom ones.
    pub fn is_about_kubernetes(&self) -> Truth {
        self.resources().any(|one| {
            one.test_text(|text| {
                let resource = text.split_once('/').map_or(text, |(resource, _)| resource);
                // These can be impersonated and have no objects.
                resource == "*"
                    || matches!(resource, "users" | "groups")
                    || api::kinds().any(|kind| kind.plural() == resource)
            })
        })
    }
}

/// Whether a resource of a rule covers one of these: itself, `*` for all, `*/exec` for a subresource of all.
fn covers(written: &str, resources: &[&str]) -> bool {
    let of_all = |sub: &str| resources.iter().any(|one| one.split_once('/').is_some_and(|(_, own)| own == sub));
    written == "*" || resources.contains(&written) || written.strip_prefix("*/").is_some_and(of_all)
}

/// A `RoleBinding` or `ClusterRoleBinding`.
#[derive(Debug, Clone, Copy)]
pub struct RbacBinding<'p> {
    object: KubernetesObject<'p>,
}

impl View for RbacBinding<'static> {
    type Of<'p> = RbacBinding<'p>;

    const KINDS: &'static [&'static str] = &[
        "RoleBinding",
        "ClusterRoleBinding",
        "kubernetes_role_binding",
        "kubernetes_role_binding_v1",
        "kubernetes_cluster_role_binding",
        "kubernetes_cluster_role_binding_v1",
        "kubernetes_manifest",
    ];

    fn collect(project: &Project) -> Vec<RbacBinding<'_>> {
        bindings(project)
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.object.resource()
    }
}

fn bindings(project: &Project) -> Vec<RbacBinding<'_>> {
    let mut all = RoleBinding::KIND.objects(project);
    all.extend(ClusterRoleBinding::KIND.objects(project));
    all.sort_by_key(|binding| binding.resource().id());
    all.into_iter().map(|object| RbacBinding { object }).collect()
}

impl<'p> RbacBinding<'p> {
    /// The role that it gives: `kind` and `name`.
    pub fn role(&self) -> Attr<'p> {
        self.object.get("roleRef")
    }

    /// Its own name.
    pub fn name(&self) -> Attr<'p> {
        self.object.name_attr()
    }

    /// Those who get the role: each has `kind`, `name` and perhaps `namespace`.
    pub fn subjects(&self) -> impl Iterator<Item = Attr<'p>> + 'p {
        self.object.get("subjects").items()
    }
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn resources_of_rules_are_read_as_the_authoriser_reads_them() {
        assert!(covers("*", &["pods/exec"]) && covers("pods/exec", &["pods/exec"]) && covers("*/exec", &["pods/exec"]));
        assert!(!covers("pods", &["pods/exec"]) && !covers("*/log", &["pods/exec"]) && !covers("*/exec", &["exec"]));
    }
}
