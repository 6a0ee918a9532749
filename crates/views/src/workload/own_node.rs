//! Pods that get a node to themselves: those of AWS Fargate and of virtual nodes.

use palisade_model::{Attr, CauseId, Causes, Fact, Truth};

use super::Workload;

/// What chooses such nodes: a label that they have, and its value (Amazon EKS User Guide, "Simplify compute management
/// with AWS Fargate"; Azure Kubernetes Service, "Virtual nodes").
const LABELS: [(&str, &str); 2] = [("eks.amazonaws.com/compute-type", "fargate"), ("type", "virtual-kubelet")];

const FARGATE_PROFILE: &str = "aws_eks_fargate_profile";

impl Workload<'_> {
    /// Whether each of its pods has a node to itself, so that no two of them are on one and no label of a node has to be
    /// chosen: its node selector or its scheduler says so, or a Fargate profile of the project is for it.
    pub fn has_nodes_to_itself(&self) -> Truth {
        let selector = self.pod_field("nodeSelector");
        let selected = Truth::any(LABELS.map(|(label, value)| selector.member(label).is(value)));
        let scheduled = || self.pod_field("schedulerName").is("fargate-scheduler");
        selected.or_else(scheduled).or_else(|| self.is_for_fargate())
    }

    fn is_for_fargate(&self) -> Truth {
        let profiles = self.resource.project().of_kind(FARGATE_PROFILE);
        Truth::any(profiles.map(|profile| {
            let chosen = profile.get("selector").any(|selector| {
                let labels = selector.get("labels");
                let labelled = match labels.causes() {
                    Some(causes) => Truth::Unknown(causes),
                    None => Truth::all(labels.entries().map(|(key, value)| matches(value, self.pod_label(key).text()))),
                };
                matches(selector.get("namespace"), self.namespace()).and(labelled)
            });
            profile.exists().and(chosen)
        }))
    }
}

/// Whether a selector's text, in which `*` and `?` stand for others, is for a value.
fn matches(selector: Attr<'_>, value: Fact<impl AsRef<str>>) -> Truth {
    match value {
        Fact::Absent => Truth::False,
        Fact::Unknown(causes) => Truth::Unknown(causes),
        Fact::Known(value) => match selector.text() {
            Fact::Known(text) if text.contains(['*', '?']) => Truth::Unknown(Causes::one(CauseId::ELSEWHERE)),
            Fact::Known(_) | Fact::Absent | Fact::Unknown(_) => selector.is(value.as_ref()),
        },
    }
}
