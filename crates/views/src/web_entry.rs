//! What clients reach over HTTP, with the web ACLs of AWS WAF in front of it.

use std::collections::HashMap;

use palisade_model::{Breach, CauseId, Causes, Join, JoinIndex, Project, Resource, Truth, View};

use crate::rest_api::RestApis;

/// A load balancer, a stage of a REST API or a GraphQL API.
#[derive(Debug, Clone)]
pub struct WebEntry<'p> {
    anchor: Resource<'p>,
    /// Whether the internet can reach it.
    is_public: Truth,
    /// Whether a web ACL is associated with it.
    is_guarded: Truth,
}

const ENTRIES: &[&str] = &["aws_lb", "aws_alb", "aws_api_gateway_stage", "aws_appsync_graphql_api"];

const ASSOCIATIONS: [&str; 2] = ["aws_wafv2_web_acl_association", "aws_wafregional_web_acl_association"];

impl<'p> WebEntry<'p> {
    /// Whether the internet reaches it with no web ACL between.
    pub fn unguarded(&self) -> Breach<'p> {
        Breach {
            violated: self.is_public.and(self.is_guarded.not()),
            at: self.anchor.root(),
            message: "the internet reaches it and no web ACL is associated with it".to_owned(),
            related: Vec::new(),
        }
    }
}

/// Application load balancers, the default type, face the internet unless they are internal (AWS provider, `aws_lb`).
/// The other types take no web ACL.
fn is_public_balancer(balancer: Resource<'_>) -> Truth {
    let kind = balancer.get("load_balancer_type");
    kind.is("application").or(kind.is_absent()).and(balancer.get("internal").is_true().not())
}

/// Stages face the internet unless their API is private.
fn is_public_stage<'p>(stage: Resource<'p>, apis: &RestApis<'p>) -> Truth {
    let to = stage.get("rest_api_id");
    let elsewhere = Truth::Unknown(to.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE)));
    apis.is(to, elsewhere, |api| RestApis::is_private(api).not())
}

impl View for WebEntry<'static> {
    type Of<'p> = WebEntry<'p>;

    const KINDS: &'static [&'static str] = ENTRIES;

    fn collect(project: &Project) -> Vec<WebEntry<'_>> {
        let apis = RestApis::new(project);
        let anchors = ENTRIES.iter().flat_map(|kind| project.of_kind(kind));
        let mut entries: Vec<_> = anchors
            .map(|anchor| WebEntry {
                anchor,
                is_public: match anchor.kind() {
                    "aws_api_gateway_stage" => is_public_stage(anchor, &apis),
                    // Global is the default (AWS AppSync API, `CreateGraphqlApi`).
                    "aws_appsync_graphql_api" => anchor.get("visibility").is("PRIVATE").not(),
                    _ => is_public_balancer(anchor),
                },
                is_guarded: Truth::False,
            })
            .collect();
        entries.sort_by_key(|entry| entry.anchor.id());
        let places: HashMap<_, _> = entries.iter().enumerate().map(|(i, entry)| (entry.anchor.id(), i)).collect();
        let index = JoinIndex::new(project, ENTRIES, &["arn"]);
        let mut anywhere = Truth::False;
        for association in ASSOCIATIONS.iter().flat_map(|kind| project.of_kind(kind)) {
            let to = association.get("resource_arn");
            match index.find(to) {
                Join::To(found) => {
                    let doubt = Truth::Unknown(to.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE)));
                    let is_certain = if found.len() == 1 { Truth::True } else { doubt };
                    for entry in found {
                        let guard = &mut entries[places[&entry.id()]].is_guarded;
                        *guard = guard.or(association.exists().and(is_certain));
                    }
                }
                Join::Unknown(causes) => anywhere = anywhere.or(Truth::Unknown(causes)),
                Join::Absent | Join::Elsewhere => {}
            }
        }
        for entry in &mut entries {
            entry.is_guarded = entry.is_guarded.or(anywhere);
        }
        entries
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}
