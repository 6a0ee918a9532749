//! The default security group of a VPC, which exists whether anybody declares it or not.

use std::collections::HashMap;

use palisade_model::{Attr, Breach, CauseId, Causes, Join, JoinIndex, Project, Resource, ResourceId, Truth, View};

/// A VPC with what is declared about its default security group; the group itself where its VPC is not in the
/// project.
#[derive(Debug, Clone)]
pub struct DefaultGroup<'p> {
    anchor: Resource<'p>,
    /// The declarations, each with whether it is about this VPC.
    groups: Vec<(Resource<'p>, Truth)>,
    /// Rules that are resources of their own and belong to one of the groups.
    rules: Vec<Resource<'p>>,
}

const RULE_KINDS: [&str; 3] =
    ["aws_security_group_rule", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"];

impl<'p> DefaultGroup<'p> {
    /// What lets traffic through the group: its rules, or that nobody declares it. Undeclared, it lets its members
    /// reach each other and everyone else (VPC User Guide, "Default security groups").
    pub fn openings(&self) -> Vec<Breach<'p>> {
        let root = self.anchor.root();
        let related = (self.groups.iter().any(|(group, _)| *group != self.anchor))
            .then_some((root, "the VPC whose default security group this is"));
        let inline = self.groups.iter().flat_map(|&(group, belongs)| {
            ["ingress", "egress"].into_iter().flat_map(move |way| group.get(way).items()).map(move |at| (at, belongs))
        });
        let own = self.rules.iter().map(|rule| (rule.root(), Truth::True));
        let mut breaches: Vec<Breach<'p>> = inline
            .chain(own)
            .map(|(at, violated): (Attr<'p>, Truth)| Breach {
                violated,
                at,
                message: "the default security group has a rule".to_owned(),
                related: related.into_iter().collect(),
            })
            .collect();
        let declared = Truth::any(self.groups.iter().map(|(group, belongs)| belongs.and(group.exists())));
        breaches.push(Breach {
            violated: declared.not(),
            at: root,
            message: "nothing takes away the rules that its default security group has from the start".to_owned(),
            related: Vec::new(),
        });
        breaches
    }
}

impl View for DefaultGroup<'static> {
    type Of<'p> = DefaultGroup<'p>;

    const KINDS: &'static [&'static str] = &["aws_vpc", "aws_default_security_group"];

    fn collect(project: &Project) -> Vec<DefaultGroup<'_>> {
        let vpcs = project.of_kind("aws_vpc");
        let mut found: Vec<DefaultGroup<'_>> =
            vpcs.map(|anchor| DefaultGroup { anchor, groups: Vec::new(), rules: Vec::new() }).collect();
        let places: HashMap<_, _> = found.iter().enumerate().map(|(i, view)| (view.anchor.id(), i)).collect();
        let rules = rules_by_group(project);
        let index = JoinIndex::new(project, &["aws_vpc"], &["id"]);
        for group in project.of_kind("aws_default_security_group") {
            let own = rules.get(&group.id()).cloned().unwrap_or_default();
            match index.find(group.get("vpc_id")) {
                Join::To(vpcs) => {
                    let doubt = group.get("vpc_id").causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
                    let belongs = if vpcs.len() == 1 { Truth::True } else { Truth::Unknown(doubt) };
                    for vpc in vpcs {
                        let view = &mut found[places[&vpc.id()]];
                        view.groups.push((group, belongs));
                        view.rules.extend(&own);
                    }
                }
                Join::Unknown(causes) => {
                    // It may be any VPC's, so none can be said to lack it.
                    for view in &mut found {
                        view.groups.push((group, Truth::Unknown(causes)));
                    }
                    found.push(DefaultGroup { anchor: group, groups: vec![(group, Truth::True)], rules: own });
                }
                // Without vpc_id it is that of the region's default VPC.
                Join::Absent | Join::Elsewhere => {
                    found.push(DefaultGroup { anchor: group, groups: vec![(group, Truth::True)], rules: own });
                }
            }
        }
        found
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

fn rules_by_group(project: &Project) -> HashMap<ResourceId, Vec<Resource<'_>>> {
    let index = JoinIndex::new(project, &["aws_default_security_group"], &["id"]);
    let mut rules: HashMap<ResourceId, Vec<Resource<'_>>> = HashMap::new();
    for rule in RULE_KINDS.iter().flat_map(|kind| project.of_kind(kind)) {
        if let Join::To(groups) = index.find(rule.get("security_group_id"))
            && let [group] = groups[..]
        {
            rules.entry(group.id()).or_default().push(rule);
        }
    }
    rules
}
