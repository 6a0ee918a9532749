use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use palisade_model::{Breach, Fact, Project, Resource, Truth, View};

use super::{Access, RbacBinding, RbacRole, RbacRule, RoleKey, bindings};
use crate::kubernetes::object::ClusterRole;

/// A binding with the roles of the project that it may give: the one that it names, or all of them where that is not
/// known.
#[derive(Debug, Clone)]
pub struct RbacGrant<'p> {
    binding: RbacBinding<'p>,
    roles: Arc<Vec<RbacRole<'p>>>,
    /// Which of them, and whether it is that one.
    given: Vec<(usize, Truth)>,
}

impl View for RbacGrant<'static> {
    type Of<'p> = RbacGrant<'p>;

    const KINDS: &'static [&'static str] = <RbacBinding<'static> as View>::KINDS;

    fn collect(project: &Project) -> Vec<RbacGrant<'_>> {
        let bindings = bindings(project);
        if bindings.is_empty() {
            return Vec::new();
        }
        let roles = Arc::new(RbacRole::collect(project));
        let mut by_key: HashMap<RoleKey, Vec<usize>> = HashMap::new();
        let mut unnamed = Vec::new();
        for (index, role) in roles.iter().enumerate() {
            match RoleKey::of(&role.object) {
                Some(key) => by_key.entry(key).or_default().push(index),
                None => unnamed.push(index),
            }
        }
        let mut grants = Vec::with_capacity(bindings.len());
        for binding in bindings {
            let candidates = match binding.names() {
                Some(key) => by_key.get(&key).into_iter().flatten().chain(&unnamed).copied().collect::<Vec<_>>(),
                None => (0..roles.len()).collect(),
            };
            let given = candidates.into_iter().map(|index| (index, binding.gives(&roles[index])));
            let given = given.filter(|(_, is)| *is != Truth::False).collect();
            grants.push(RbacGrant { binding, roles: Arc::clone(&roles), given });
        }
        grants
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.binding.object.resource()
    }
}

impl<'p> RbacGrant<'p> {
    /// The violation of a binding that gives an access, with the rules that it has it from.
    pub fn giving(&self, access: &Access, message: &'static str) -> Option<Breach<'p>> {
        self.giving_by(|rule| rule.gives(access), message)
    }

    /// The same for an access to every object of a kind, not only to those that a rule names.
    pub fn giving_all(&self, access: &Access, message: &'static str) -> Option<Breach<'p>> {
        self.giving_by(|rule| rule.gives(access).and(rule.is_for_all()), message)
    }

    fn giving_by(&self, test: impl Fn(&RbacRule<'p>) -> Truth, message: &'static str) -> Option<Breach<'p>> {
        let mut violated = Truth::False;
        let mut related = Vec::new();
        for &(index, is_given) in &self.given {
            for rule in self.roles[index].rules() {
                let gives = is_given.and(rule.attr.exists()).and_then(|| test(&rule));
                if gives != Truth::False {
                    related.push((rule.resources(), "this rule of the role gives it"));
                }
                violated = violated.or(gives);
            }
        }
        related.truncate(super::MAX_RELATED);
        let at = self.binding.role().get("name");
        (violated != Truth::False).then(|| Breach { violated, at, message: message.to_owned(), related })
    }
}

impl RbacBinding<'_> {
    /// What tells the role that it gives from others; none where that is not known.
    fn names(&self) -> Option<RoleKey> {
        let role = self.role();
        let (Fact::Known(kind), Fact::Known(name)) = (role.get("kind").text(), role.get("name").text()) else {
            return None;
        };
        let namespace = match (&*kind == ClusterRole::KIND.name, self.object.namespace()) {
            (true, _) => None,
            (false, Fact::Known(namespace)) => Some(namespace.into_owned()),
            (false, Fact::Absent | Fact::Unknown(_)) => return None,
        };
        Some(RoleKey { namespace, name: name.into_owned() })
    }

    /// Whether it gives a role.
    fn gives(&self, role: &RbacRole<'_>) -> Truth {
        let named = self.role();
        let is_kind = named.get("kind").is(role.object.kind());
        let is_here = if role.object.kind() == ClusterRole::KIND.name {
            Truth::True
        } else {
            is_same(self.object.namespace(), role.object.namespace())
        };
        is_kind.and(is_here).and_then(|| is_same(named.get("name").text(), role.object.name()))
    }
}

/// Whether two texts are the same; what is not there is nothing else's.
fn is_same(one: Fact<Cow<'_, str>>, other: Fact<Cow<'_, str>>) -> Truth {
    match (one, other) {
        (Fact::Known(one), Fact::Known(other)) => (one == other).into(),
        (Fact::Absent, _) | (_, Fact::Absent) => Truth::False,
        (Fact::Unknown(causes), _) | (_, Fact::Unknown(causes)) => Truth::Unknown(causes),
    }
}
