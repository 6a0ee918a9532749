//! IAM groups with the policies that are attached to them.

use std::collections::HashMap;

use palisade_model::{Attr, CauseId, Causes, Fact, Join, JoinIndex, Project, Resource, Truth, View};

use super::PolicyDocument;

/// A group with what is declared about it in resources of their own.
#[derive(Debug, Clone)]
pub struct IamGroup<'p> {
    anchor: Resource<'p>,
    policies: Vec<(PolicyDocument<'p>, Truth)>,
    /// Why it may have policies that nobody sees here.
    unseen: Option<Causes>,
}

impl<'p> IamGroup<'p> {
    /// The group.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// Whether a policy of the group asks for a second factor: a condition on when the caller last used one (IAM User
    /// Guide, "Configuring MFA-protected API access").
    pub fn asks_for_mfa(&self) -> Truth {
        let asks = |(document, belongs): &(PolicyDocument<'p>, Truth)| belongs.and_then(|| asks_for_mfa(document));
        let seen = Truth::any(self.policies.iter().map(asks));
        seen.or(self.unseen.map_or(Truth::False, Truth::Unknown))
    }
}

impl View for IamGroup<'static> {
    type Of<'p> = IamGroup<'p>;

    const KINDS: &'static [&'static str] = &["aws_iam_group"];

    fn collect(project: &Project) -> Vec<IamGroup<'_>> {
        let groups = project
            .of_kind("aws_iam_group")
            .map(|anchor| IamGroup { anchor, policies: Vec::new(), unseen: None })
            .collect::<Vec<_>>();
        let places = groups.iter().enumerate().map(|(i, group)| (group.anchor, i)).collect();
        let index = JoinIndex::new(project, &["aws_iam_group"], &["name", "id", "arn"]);
        let mut joined = Joined { groups, places, index, doubt: None };
        for policy in project.of_kind("aws_iam_group_policy") {
            joined.add(policy.get("group"), Some(&PolicyDocument::read(policy.get("policy"))), None);
        }
        let managed = JoinIndex::new(project, &["aws_iam_policy"], &["arn", "id"]);
        for attachment in project.of_kind("aws_iam_group_policy_attachment") {
            joined.attach(attachment.get("group"), attachment.get("policy_arn"), &managed);
        }
        for attachment in project.of_kind("aws_iam_policy_attachment") {
            for group in attachment.get("groups").items() {
                joined.attach(group, attachment.get("policy_arn"), &managed);
            }
        }
        joined.finish()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

struct Joined<'p> {
    groups: Vec<IamGroup<'p>>,
    places: HashMap<Resource<'p>, usize>,
    index: JoinIndex<'p>,
    /// Why any of the groups may have a policy that asks: of one nobody knows whose it is.
    doubt: Option<Causes>,
}

impl<'p> Joined<'p> {
    fn attach(&mut self, group: Attr<'p>, policy: Attr<'p>, managed: &JoinIndex<'p>) {
        match managed.find(policy) {
            Join::To(found) => {
                for policy in found {
                    self.add(group, Some(&PolicyDocument::read(policy.get("policy"))), None);
                }
            }
            Join::Elsewhere if is_managed_by_aws(policy) => {}
            Join::Elsewhere => self.add(group, None, Some(Causes::one(CauseId::ELSEWHERE))),
            Join::Unknown(causes) => self.add(group, None, Some(causes)),
            Join::Absent => {}
        }
    }

    fn add(&mut self, group: Attr<'p>, document: Option<&PolicyDocument<'p>>, unseen: Option<Causes>) {
        let (meant, belongs) = match self.index.find(group) {
            Join::To(found) if found.len() == 1 => (found, Truth::True),
            Join::To(found) => (found, Truth::unknown(CauseId::ELSEWHERE)),
            Join::Unknown(causes) => {
                if document.is_none_or(|document| asks_for_mfa(document) != Truth::False) {
                    self.doubt = self.doubt.or(Some(causes));
                }
                return;
            }
            Join::Absent | Join::Elsewhere => return,
        };
        for anchor in meant {
            let Some(group) = self.places.get(&anchor).and_then(|&at| self.groups.get_mut(at)) else { continue };
            group.policies.extend(document.map(|document| (document.clone(), belongs)));
            group.unseen = group.unseen.or(unseen);
        }
    }

    fn finish(mut self) -> Vec<IamGroup<'p>> {
        for group in &mut self.groups {
            group.unseen = group.unseen.or(self.doubt);
        }
        self.groups
    }
}

fn asks_for_mfa(document: &PolicyDocument<'_>) -> Truth {
    document.any(|statement| {
        statement.any_condition(|_, key, _| {
            let key = key.to_ascii_lowercase();
            matches!(&*key, "aws:multifactorauthpresent" | "aws:multifactorauthage").into()
        })
    })
}

/// The policies that AWS maintains; none of them asks for a second factor.
fn is_managed_by_aws(policy: Attr<'_>) -> bool {
    match policy.text() {
        Fact::Known(arn) => arn.split(':').nth(4) == Some("aws"),
        Fact::Absent | Fact::Unknown(_) => false,
    }
}
