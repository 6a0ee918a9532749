//! Network interfaces of virtual machines with the security groups that guard them, or their subnets (Azure, "Network
//! security groups").

use std::collections::HashMap;

use palisade_model::{CauseId, Causes, Join, JoinIndex, Project, Resource, ResourceId, Truth, View};

const INTERFACE: &str = "azurerm_network_interface";
const SUBNET: &str = "azurerm_subnet";
const GROUP: &str = "network_security_group_id";

/// A network interface.
#[derive(Debug, Clone, Copy)]
pub struct GuardedInterface<'p> {
    anchor: Resource<'p>,
    is_guarded: Truth,
}

impl<'p> GuardedInterface<'p> {
    /// The interface.
    pub fn resource(&self) -> Resource<'p> {
        self.anchor
    }

    /// Whether a security group guards it, or each of its subnets.
    pub fn is_guarded(&self) -> Truth {
        self.is_guarded
    }
}

/// The resources of a kind that groups are associated with.
struct Guarded<'p> {
    index: JoinIndex<'p>,
    by_group: HashMap<ResourceId, Truth>,
    /// Whether a group is associated with one that is not known.
    anything: Truth,
}

impl<'p> Guarded<'p> {
    fn new(project: &'p Project, kinds: &'static [&'static str], association: &str, argument: &'static str) -> Self {
        let index = JoinIndex::new(project, kinds, &["id"]);
        let mut guarded = Guarded { index, by_group: HashMap::new(), anything: Truth::False };
        for association in project.of_kind(association) {
            match guarded.index.find(association.get(argument)) {
                Join::To(found) => {
                    let sure = if found.len() == 1 { Truth::True } else { Truth::unknown(CauseId::ELSEWHERE) };
                    for resource in found {
                        let is = guarded.by_group.entry(resource.id()).or_insert(Truth::False);
                        *is = is.or(association.exists().and(sure));
                    }
                }
                Join::Unknown(causes) => guarded.anything = guarded.anything.or(Truth::Unknown(causes)),
                Join::Absent | Join::Elsewhere => {}
            }
        }
        guarded
    }

    /// Whether one is guarded; by an argument of its own in the first releases of the provider.
    fn is(&self, resource: Resource<'_>) -> Truth {
        let associated = self.by_group.get(&resource.id()).copied().unwrap_or(Truth::False);
        associated.or(resource.get(GROUP).is_empty().not()).or(self.anything)
    }
}

impl View for GuardedInterface<'static> {
    type Of<'p> = GuardedInterface<'p>;

    const KINDS: &'static [&'static str] = &[INTERFACE];

    fn collect(project: &Project) -> Vec<GuardedInterface<'_>> {
        let interfaces = Guarded::new(
            project,
            &[INTERFACE],
            "azurerm_network_interface_security_group_association",
            "network_interface_id",
        );
        let subnets =
            Guarded::new(project, &[SUBNET], "azurerm_subnet_network_security_group_association", "subnet_id");
        let in_guarded = |interface: Resource<'_>| {
            let places = interface.get("ip_configuration");
            let all = places.all(|place| match subnets.index.find(place.get("subnet_id")) {
                Join::To(found) => Truth::all(found.into_iter().map(|subnet| subnets.is(subnet))),
                Join::Absent => Truth::False,
                Join::Elsewhere => Truth::Unknown(Causes::one(CauseId::ELSEWHERE)),
                Join::Unknown(causes) => Truth::Unknown(causes),
            });
            places.is_set().and(all)
        };
        let guarded = |interface| interfaces.is(interface).or_else(|| in_guarded(interface));
        let all = project.of_kind(INTERFACE);
        all.map(|anchor| GuardedInterface { anchor, is_guarded: guarded(anchor) }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}
