//! Resources with others that name them, or that they name: a VPC with its flow logs, a secret with its rotation.

use std::collections::HashMap;
use std::slice;

use palisade_model::{CauseId, Causes, Join, JoinIndex, Project, Resource, Truth, View};

/// How two kinds of resources are linked. A kind is the anchor of one link only.
#[derive(Debug)]
struct Link {
    anchor: &'static str,
    part: &'static str,
    /// The argument that names the other one.
    by: &'static str,
    named: Named,
    /// What the one that is named is known by.
    identities: &'static [&'static str],
}

#[derive(Debug, Clone, Copy)]
enum Named {
    /// Parts name the anchor.
    Anchor,
    /// The anchor names its part.
    Part,
}

/// The links, by the arguments of the AWS provider.
static LINKS: [Link; 9] = [
    Link { anchor: "aws_vpc", part: "aws_flow_log", by: "vpc_id", named: Named::Anchor, identities: &["id"] },
    Link { anchor: "aws_default_vpc", part: "aws_flow_log", by: "vpc_id", named: Named::Anchor, identities: &["id"] },
    Link {
        anchor: "aws_redshift_cluster",
        part: "aws_redshift_logging",
        by: "cluster_identifier",
        named: Named::Anchor,
        identities: &["cluster_identifier", "id"],
    },
    Link {
        anchor: "aws_secretsmanager_secret",
        part: "aws_secretsmanager_secret_rotation",
        by: "secret_id",
        named: Named::Anchor,
        identities: &["id", "arn", "name"],
    },
    Link {
        anchor: "aws_guardduty_detector",
        part: "aws_guardduty_organization_configuration",
        by: "detector_id",
        named: Named::Anchor,
        identities: &["id"],
    },
    Link {
        anchor: "aws_wafv2_web_acl",
        part: "aws_wafv2_web_acl_logging_configuration",
        by: "resource_arn",
        named: Named::Anchor,
        identities: &["arn", "id"],
    },
    Link {
        anchor: "aws_route53_zone",
        part: "aws_route53_query_log",
        by: "zone_id",
        named: Named::Anchor,
        identities: &["zone_id", "id"],
    },
    Link {
        anchor: "aws_kms_key",
        part: "aws_kms_key_policy",
        by: "key_id",
        named: Named::Anchor,
        identities: &["id", "key_id", "arn"],
    },
    Link {
        anchor: "aws_config_configuration_recorder_status",
        part: "aws_config_configuration_recorder",
        by: "name",
        named: Named::Part,
        identities: &["name", "id"],
    },
];

/// A resource with those that it is linked with.
#[derive(Debug, Clone)]
pub struct Linked<'p> {
    anchor: Resource<'p>,
    parts: Vec<(Resource<'p>, Truth)>,
    /// Why there may be parts that nobody sees here.
    doubt: Option<Causes>,
}

impl<'p> Linked<'p> {
    fn alone(anchor: Resource<'p>) -> Self {
        Linked { anchor, parts: Vec::new(), doubt: None }
    }

    /// The resource.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// Whether it is linked with one that is such.
    pub fn any(&self, mut test: impl FnMut(Resource<'p>) -> Truth) -> Truth {
        let seen = |(part, belongs): &(Resource<'p>, Truth)| belongs.and(part.exists()).and_then(|| test(*part));
        Truth::any(self.parts.iter().map(seen)).or(self.doubt.map_or(Truth::False, Truth::Unknown))
    }

    /// Adds the parts that the argument's expression refers to. Whether there are any.
    fn add_referred(&mut self, link: &Link) -> bool {
        let project = self.anchor.project();
        let edges = self.anchor.edges().iter().filter(|edge| &*edge.attribute == link.by);
        let parts = edges.filter_map(|edge| project.by_address(&edge.to)).filter(|part| part.kind() == link.part);
        let before = self.parts.len();
        self.parts.extend(parts.map(|part| (part, Truth::True)));
        self.parts.len() > before
    }

    fn add(&mut self, part: Resource<'p>, is_certain: bool) {
        self.parts.push((part, if is_certain { Truth::True } else { Truth::unknown(CauseId::ELSEWHERE) }));
    }
}

impl View for Linked<'static> {
    type Of<'p> = Linked<'p>;

    const KINDS: &'static [&'static str] = &{
        let mut kinds = [""; LINKS.len()];
        let mut at = 0;
        while at < LINKS.len() {
            kinds[at] = LINKS[at].anchor;
            at += 1;
        }
        kinds
    };

    fn collect(project: &Project) -> Vec<Linked<'_>> {
        LINKS.iter().flat_map(|link| link.collect(project)).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

impl Link {
    fn collect<'p>(&'static self, project: &'p Project) -> Vec<Linked<'p>> {
        let mut found = project.of_kind(self.anchor).map(Linked::alone).collect::<Vec<_>>();
        match self.named {
            _ if found.is_empty() => {}
            Named::Anchor => self.gather(project, &mut found),
            Named::Part => self.follow(project, &mut found),
        }
        found
    }

    /// Parts that the anchors name.
    fn follow<'p>(&'static self, project: &'p Project, found: &mut [Linked<'p>]) {
        let index = JoinIndex::new(project, slice::from_ref(&self.part), self.identities);
        for linked in found {
            match index.find(linked.anchor.get(self.by)) {
                Join::To(parts) => parts.iter().for_each(|part| linked.add(*part, parts.len() == 1)),
                // The name of a part that leaves its name to the provider.
                Join::Absent if !linked.add_referred(self) => {
                    linked.doubt = Some(Causes::one(CauseId::ELSEWHERE));
                }
                Join::Absent => {}
                Join::Elsewhere => linked.doubt = Some(Causes::one(CauseId::ELSEWHERE)),
                Join::Unknown(causes) => linked.doubt = Some(causes),
            }
        }
    }

    /// Parts that name an anchor.
    fn gather<'p>(&'static self, project: &'p Project, found: &mut [Linked<'p>]) {
        let index = JoinIndex::new(project, slice::from_ref(&self.anchor), self.identities);
        let places = found.iter().enumerate().map(|(i, linked)| (linked.anchor, i)).collect::<HashMap<_, _>>();
        let mut doubt = None;
        for part in project.of_kind(self.part) {
            match index.find(part.get(self.by)) {
                Join::To(meant) => {
                    for anchor in &meant {
                        if let Some(linked) = places.get(anchor).and_then(|&at| found.get_mut(at)) {
                            linked.add(part, meant.len() == 1);
                        }
                    }
                }
                Join::Unknown(causes) => doubt = doubt.or(Some(causes)),
                Join::Absent | Join::Elsewhere => {}
            }
        }
        if doubt.is_some() {
            for linked in found {
                linked.doubt = doubt;
            }
        }
    }
}
