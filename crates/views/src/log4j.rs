//! Web ACLs of AWS WAF, and the distributions behind them, with whether a managed rule stops lookups of Log4j
//! (CVE-2021-44228; AWS WAF Developer Guide, "Known bad inputs managed rule group").

use std::collections::HashMap;

use palisade_model::{Attr, CauseId, Causes, Join, JoinIndex, Project, Resource, Truth, View};

const ACL: &str = "aws_wafv2_web_acl";
const DISTRIBUTION: &str = "aws_cloudfront_distribution";
const ASSOCIATION: &str = "aws_wafv2_web_acl_rule_group_association";

/// A web ACL, or a distribution with the one that it names.
#[derive(Debug, Clone, Copy)]
pub struct Log4jGuard<'p> {
    anchor: Resource<'p>,
    stops: Truth,
}

impl<'p> Log4jGuard<'p> {
    /// The web ACL or the distribution.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// Whether requests that make Log4j look something up are stopped.
    pub fn stops(&self) -> Truth {
        self.stops
    }
}

/// Whether a rule of a web ACL is the group, and blocks.
fn rule_stops(rule: Attr<'_>) -> Truth {
    let group = rule.get("statement").get("managed_rule_group_statement");
    let counts_only = rule.get("override_action").any(|action| action.get("count").is_set());
    counts_only.not().and_then(|| group_stops(group))
}

/// Whether a managed group of rules is that of known bad inputs, with its rules against Log4j as they are.
fn group_stops(group: Attr<'_>) -> Truth {
    let is_it = group.get("name").is("AWSManagedRulesKnownBadInputsRuleSet").and(group.get("vendor_name").is("AWS"));
    let is_about = |rule: Attr<'_>| rule.get("name").starts_with("Log4JRCE");
    let excluded = group.get("excluded_rule").any(is_about);
    let tamed = group.get("rule_action_override").any(|rule| {
        let to = rule.get("action_to_use");
        is_about(rule).and(Truth::any(["allow", "count"].map(|action| to.get(action).is_set())))
    });
    is_it.and_then(|| excluded.or(tamed).not())
}

impl View for Log4jGuard<'static> {
    type Of<'p> = Log4jGuard<'p>;

    const KINDS: &'static [&'static str] = &[ACL, DISTRIBUTION];

    fn collect(project: &Project) -> Vec<Log4jGuard<'_>> {
        let index = JoinIndex::new(project, &[ACL], &["arn", "id"]);
        let mut stops = HashMap::new();
        for acl in project.of_kind(ACL) {
            let own = acl.get("rule").any(rule_stops);
            // Rules that are written in JSON are read no further.
            let in_json = acl.get("rule_json").is_set().and(Truth::unknown(CauseId::ELSEWHERE));
            stops.insert(acl.id(), own.or(in_json));
        }
        let mut anywhere = Truth::False;
        for association in project.of_kind(ASSOCIATION) {
            let counts_only = association.get("override_action").is("count");
            let here =
                association.exists().and(counts_only.not()).and(group_stops(association.get("managed_rule_group")));
            let (found, doubt) = named(&index, association.get("web_acl_arn"));
            for acl in &found {
                let sure = if found.len() == 1 { Truth::True } else { Truth::unknown(CauseId::ELSEWHERE) };
                stops.entry(acl.id()).and_modify(|stops| *stops = stops.or(here.and(sure)));
            }
            anywhere = anywhere.or(doubt.map_or(Truth::False, |causes| here.and(Truth::Unknown(causes))));
        }
        let acl_stops = |acl: Resource<'_>| stops[&acl.id()].or(anywhere).and(acl.exists());
        let distributions = project.of_kind(DISTRIBUTION).map(|anchor| {
            let at = anchor.get("web_acl_id");
            let (found, doubt) = named(&index, at);
            let unseen = Truth::Unknown(doubt.unwrap_or(Causes::one(CauseId::ELSEWHERE)));
            let stops = match found[..] {
                [] => at.is_empty().not().and(unseen),
                [only] => acl_stops(only),
                [first, ref more @ ..] if more.iter().all(|acl| acl_stops(*acl) == acl_stops(first)) => {
                    acl_stops(first)
                }
                [..] => unseen,
            };
            Log4jGuard { anchor, stops }
        });
        project
            .of_kind(ACL)
            .map(|anchor| Log4jGuard { anchor, stops: acl_stops(anchor) })
            .chain(distributions)
            .collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

/// The web ACLs that an argument names, or why it is not known which.
fn named<'p>(index: &JoinIndex<'p>, argument: Attr<'p>) -> (Vec<Resource<'p>>, Option<Causes>) {
    match index.find(argument) {
        Join::To(found) => (found, None),
        Join::Unknown(causes) => (Vec::new(), Some(causes)),
        Join::Absent | Join::Elsewhere => (Vec::new(), None),
    }
}
