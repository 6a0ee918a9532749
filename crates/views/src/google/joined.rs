//! What other resources say about a project or a network, by the argument that names it.

use palisade_model::{Join, JoinIndex, Project, Resource, Truth, View};

use super::ELSEWHERE;

/// A resource with those that name it, each with whether it certainly means this one.
#[derive(Debug, Clone)]
struct Named<'p> {
    anchor: Resource<'p>,
    by: Vec<(Resource<'p>, Truth)>,
}

impl<'p> Named<'p> {
    /// All resources of a kind with the parts that name them; a part that may name any of them may name each.
    fn collect(
        project: &'p Project,
        kinds: &'static [&'static str],
        identities: &[&'static str],
        parts: &[(&'static str, &'static str)],
    ) -> Vec<Named<'p>> {
        let index = JoinIndex::new(project, kinds, identities);
        let anchors = kinds.iter().flat_map(|kind| project.of_kind(kind));
        let mut all = anchors.map(|anchor| Named { anchor, by: Vec::new() }).collect::<Vec<_>>();
        for &(kind, argument) in parts {
            for part in project.of_kind(kind) {
                let by_value = index.find(part.get(argument));
                let unnamed = matches!(by_value, Join::Absent | Join::Elsewhere);
                // A plan may leave out what the configuration refers to.
                let referred = part.edges().iter().filter(|edge| unnamed && &*edge.attribute == argument);
                let referred = referred.filter_map(|edge| project.by_address(&edge.to)).collect::<Vec<_>>();
                match if referred.is_empty() { by_value } else { Join::To(referred) } {
                    Join::To(found) => {
                        let sure = if found.len() == 1 { Truth::True } else { ELSEWHERE };
                        let named = all.iter_mut().filter(|named| found.contains(&named.anchor));
                        named.for_each(|named| named.by.push((part, sure.and(part.exists()))));
                    }
                    Join::Unknown(causes) => {
                        for named in &mut all {
                            named.by.push((part, Truth::Unknown(causes)));
                        }
                    }
                    Join::Absent | Join::Elsewhere => {}
                }
            }
        }
        all
    }
}

/// A project with the audit configurations that it has.
#[derive(Debug, Clone)]
pub struct GoogleProject<'p> {
    named: Named<'p>,
    above: Vec<Resource<'p>>,
}

impl<'p> GoogleProject<'p> {
    /// The project.
    pub fn resource(&self) -> Resource<'p> {
        self.named.anchor
    }

    /// Whether some audit configuration of the project is such. One of a folder or an organisation holds for the
    /// projects below it, which these may be.
    pub fn audit_config(&self, is: impl Fn(Resource<'p>) -> Truth) -> Truth {
        let own = Truth::any(self.named.by.iter().map(|&(config, sure)| sure.and_then(|| is(config))));
        own.or_else(|| Truth::any(self.above.iter().map(|&config| ELSEWHERE.and(is(config)))))
    }
}

impl View for GoogleProject<'static> {
    type Of<'p> = GoogleProject<'p>;

    const KINDS: &'static [&'static str] = &["google_project"];

    fn collect(project: &Project) -> Vec<GoogleProject<'_>> {
        let kinds = ["google_folder_iam_audit_config", "google_organization_iam_audit_config"];
        let above = kinds.iter().flat_map(|kind| project.of_kind(kind)).collect::<Vec<_>>();
        let parts = [("google_project_iam_audit_config", "project")];
        let all = Named::collect(project, Self::KINDS, &["project_id", "id", "number"], &parts);
        all.into_iter().map(|named| GoogleProject { named, above: above.clone() }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.named.anchor
    }
}

/// A network with the firewall rules and policies that name it.
#[derive(Debug, Clone)]
pub struct GoogleNetwork<'p> {
    named: Named<'p>,
}

impl<'p> GoogleNetwork<'p> {
    /// The network.
    pub fn resource(&self) -> Resource<'p> {
        self.named.anchor
    }

    /// Whether the configuration declares a rule or a policy for it.
    pub fn has_firewall(&self) -> Truth {
        Truth::any(self.named.by.iter().map(|&(_, sure)| sure))
    }
}

impl View for GoogleNetwork<'static> {
    type Of<'p> = GoogleNetwork<'p>;

    const KINDS: &'static [&'static str] = &["google_compute_network"];

    fn collect(project: &Project) -> Vec<GoogleNetwork<'_>> {
        let parts = [
            ("google_compute_firewall", "network"),
            ("google_compute_network_firewall_policy_association", "attachment_target"),
            ("google_compute_region_network_firewall_policy_association", "attachment_target"),
        ];
        let all = Named::collect(project, Self::KINDS, &["name", "id", "self_link"], &parts);
        all.into_iter().map(|named| GoogleNetwork { named }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.named.anchor
    }
}
