//! Target groups of load balancers with the listeners that forward to them.

use std::collections::HashMap;

use palisade_model::{Attr, CauseId, Causes, Join, JoinIndex, Project, Resource, ResourceId, Truth, View};

use super::aws::LISTENERS;

const GROUPS: &[&str] = &["aws_lb_target_group", "aws_alb_target_group"];
const RULES: [&str; 2] = ["aws_lb_listener_rule", "aws_alb_listener_rule"];

/// A target group.
#[derive(Debug, Clone)]
pub struct TargetGroup<'p> {
    resource: Resource<'p>,
    has_https_before: Truth,
}

impl<'p> TargetGroup<'p> {
    /// The group.
    pub fn resource(&self) -> Resource<'p> {
        self.resource
    }

    /// Whether a listener for HTTPS or TLS forwards to it, by its default action or by a rule; unknown where it is not
    /// known what some such listener forwards to.
    pub fn has_https_before(&self) -> Truth {
        self.has_https_before
    }
}

impl View for TargetGroup<'static> {
    type Of<'p> = TargetGroup<'p>;

    const KINDS: &'static [&'static str] = GROUPS;

    fn collect(project: &Project) -> Vec<TargetGroup<'_>> {
        let listeners = JoinIndex::new(project, &LISTENERS, &["arn", "id"]);
        let mut ways = Ways {
            groups: JoinIndex::new(project, GROUPS, &["arn", "id"]),
            to: HashMap::new(),
            anywhere: Truth::False,
        };
        for listener in LISTENERS.iter().flat_map(|kind| project.of_kind(kind)) {
            ways.add(listener.get("default_action"), is_https(listener));
        }
        for rule in RULES.iter().flat_map(|kind| project.of_kind(kind)) {
            let named = rule.get("listener_arn");
            let https = match listeners.find(named) {
                Join::To(found) => Truth::any(found.into_iter().map(is_https)),
                Join::Absent => Truth::False,
                Join::Elsewhere | Join::Unknown(_) => Truth::Unknown(doubt(named)),
            };
            ways.add(rule.get("action"), https);
        }
        let all = GROUPS.iter().flat_map(|kind| project.of_kind(kind));
        all.map(|resource| TargetGroup { resource, has_https_before: ways.to(resource) }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}

/// Where encrypted requests are forwarded to.
struct Ways<'p> {
    groups: JoinIndex<'p>,
    to: HashMap<ResourceId, Truth>,
    /// Whether some are forwarded to what is not known, and may be any group.
    anywhere: Truth,
}

impl<'p> Ways<'p> {
    /// Adds what actions forward; `https` is whether it came in encrypted.
    fn add(&mut self, actions: Attr<'p>, https: Truth) {
        if https == Truth::False {
            return;
        }
        for target in actions.items().flat_map(targets) {
            let https = https.and(target.exists());
            match self.groups.find(target) {
                Join::To(found) => {
                    let is_it = if found.len() == 1 { Truth::True } else { Truth::Unknown(doubt(target)) };
                    for group in found {
                        let sum = self.to.entry(group.id()).or_insert(Truth::False);
                        *sum = sum.or(https.and(is_it));
                    }
                }
                Join::Unknown(causes) => self.anywhere = self.anywhere.or(https.and(Truth::Unknown(causes))),
                Join::Absent | Join::Elsewhere => {}
            }
        }
    }

    fn to(&self, group: Resource<'_>) -> Truth {
        self.to.get(&group.id()).map_or(self.anywhere, |way| way.or(self.anywhere))
    }
}

fn doubt(attr: Attr<'_>) -> Causes {
    attr.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE))
}

fn is_https(listener: Resource<'_>) -> Truth {
    let protocol = listener.get("protocol");
    protocol.is_ignoring_case("HTTPS").or(protocol.is_ignoring_case("TLS")).and(listener.exists())
}

/// The groups that an action names, alone or with weights.
fn targets(action: Attr<'_>) -> impl Iterator<Item = Attr<'_>> {
    let weighted = action.get("forward").items().flat_map(|forward| forward.get("target_group").items());
    std::iter::once(action.get("target_group_arn")).chain(weighted.map(|group| group.get("arn")))
}
