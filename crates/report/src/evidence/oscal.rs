//! OSCAL assessment results 1.1.2 (<https://pages.nist.gov/OSCAL-Reference/models/v1.1.2/assessment-results/>).
//!
//! Controls stand under the tokens `STANDARD_NUMBER`: the catalogs of most standards may not be published as OSCAL.

use std::collections::BTreeMap;
use std::io::{self, Write};

use palisade_policy::Verdicts;
use serde_json::{Value, json};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::controls::{Control, Standing, controls};
use super::{Evidence, json as write_json};
use crate::record::Record;
use crate::text::one_line;
use crate::{Finding, Format, Look, Report};

/// Where the names of our properties are defined: docs/evidence.md.
const NAMESPACE: &str = "https://github.com/palisade-dev/palisade/evidence";

pub(super) fn write(of: &Evidence<'_>, out: &mut dyn Write) -> io::Result<()> {
    let ids = Ids::of(of)?;
    let found = controls(of.report);
    let plan = ids.id("plan", "");
    let record = of.report.record.as_ref();
    let document = json!({
        "assessment-results": {
            "uuid": ids.id("document", ""),
            "metadata": {
                "title": "Infrastructure as code judged by Palisade",
                "last-modified": of.moment,
                "version": record.map_or("without a record", |record| &*record.policy_set),
                "oscal-version": "1.1.2",
                "props": [prop("tool", &format!("{} {}", of.report.tool.name, of.report.tool.version))],
            },
            "import-ap": { "href": format!("#{plan}") },
            "results": [result(of, &found, &ids)],
            "back-matter": {
                "resources": [{
                    "uuid": plan,
                    "title": "The policies that were applied",
                    "description": "There is no assessment plan as an OSCAL document: manifest.json lists the policies, \
                                    their digests, the files and what was not covered.",
                    "rlinks": [{ "href": "manifest.json", "media-type": "application/json" }],
                }],
            },
        },
    });
    write_json(&document, out)
}

/// The document's identifiers: the same for the same run, others for another one.
struct Ids([u8; 16]);

/// RFC 9562's namespace of names that are URLs.
const URLS: [u8; 16] = [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

/// A UUID of version 5 (RFC 9562, 5.5): of a name in a namespace.
fn uuid5(namespace: [u8; 16], name: &[u8]) -> [u8; 16] {
    let hash = Sha1::new().chain_update(namespace).chain_update(name).finalize();
    let mut uuid = [0; 16];
    uuid.iter_mut().zip(hash).for_each(|(byte, hashed)| *byte = hashed);
    uuid[6] = 0x50 | (uuid[6] & 0x0f);
    uuid[8] = 0x80 | (uuid[8] & 0x3f);
    uuid
}

fn shown(uuid: [u8; 16]) -> String {
    let digits = uuid.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}

impl Ids {
    fn of(of: &Evidence<'_>) -> io::Result<Self> {
        let mut hash = Hashing(Sha256::new());
        crate::write(of.report, Format::Json, &Look::default(), &mut hash)?;
        hash.0.update(&of.moment);
        Ok(Self(uuid5(uuid5(URLS, NAMESPACE.as_bytes()), &hash.0.finalize())))
    }

    fn id(&self, kind: &str, name: &str) -> String {
        shown(uuid5(self.0, format!("{kind}\0{name}").as_bytes()))
    }
}

struct Hashing(Sha256);

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// OSCAL's strings are not empty, are one line and have no space at their ends.
fn string(text: &str) -> String {
    let line = one_line(text);
    let line = line.trim();
    if line.is_empty() { "none".to_owned() } else { line.to_owned() }
}

/// OSCAL's tokens begin with a letter and hold letters, digits, points, hyphens and underscores.
fn token(text: &str) -> String {
    let fits = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' };
    let token = text.chars().map(fits).collect::<String>();
    if token.starts_with(|c: char| c.is_ascii_alphabetic()) { token } else { format!("_{token}") }
}

fn prop(name: &str, value: &str) -> Value {
    json!({ "name": name, "ns": NAMESPACE, "value": string(value) })
}

fn control_id(control: &Control<'_>) -> String {
    token(&format!("{}_{}", control.standard, control.id))
}

fn result(of: &Evidence<'_>, found: &[Control<'_>], ids: &Ids) -> Value {
    let report = of.report;
    let mut props = vec![prop("summary", &summary(report))];
    if let Some(Record { verdict, policy_set, repository, .. }) = &report.record {
        props.push(prop("verdict", verdict.name()));
        props.push(prop("policy-set", policy_set));
        props.extend(repository.iter().map(|repository| prop("commit", &repository.commit)));
    }
    let mut result = json!({
        "uuid": ids.id("result", ""),
        "title": "Controls that policies are evidence for",
        "description": "Each control is judged by the policies that are evidence for it, on the files of manifest.json. \
                        What was not covered is listed there and counts for nothing here.",
        "start": of.moment,
        "end": of.moment,
        "props": props,
        "reviewed-controls": { "control-selections": selections(found) },
    });
    let items = items(report, ids);
    // OSCAL has no empty lists.
    let lists = [
        ("observations", observations(of, found, ids)),
        ("risks", found.iter().flat_map(|control| risks(control, ids)).collect()),
        ("findings", found.iter().filter_map(|control| finding(control, ids)).collect()),
    ];
    for (name, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        result[name] = Value::Array(list);
    }
    if !items.is_empty() {
        result["local-definitions"] = json!({ "inventory-items": items });
    }
    result
}

fn summary(report: &Report) -> String {
    let summary = report.summary();
    format!(
        "{} findings, {} possible, {} accepted, {} errors, {} out of reach",
        summary.findings, summary.possible, summary.waived, summary.errors, summary.out_of_reach
    )
}

/// What was reviewed, a selection for each standard.
fn selections(found: &[Control<'_>]) -> Vec<Value> {
    let mut by_standard: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for control in found {
        by_standard.entry(control.standard).or_default().push(json!({ "control-id": control_id(control) }));
    }
    let selection = |(standard, controls): (&str, Vec<Value>)| json!({ "description": format!("Controls of {standard}"), "include-controls": controls });
    let selections = by_standard.into_iter().map(selection).collect::<Vec<_>>();
    if selections.is_empty() {
        vec![json!({ "description": "No policy is evidence for a control." })]
    } else {
        selections
    }
}

/// The resources and files that findings are about, once each.
fn items(report: &Report, ids: &Ids) -> Vec<Value> {
    let all = report.findings.iter().map(|finding| (subject(finding), finding)).collect::<BTreeMap<_, _>>();
    let item = |(name, finding): (String, &Finding)| {
        let at = crate::phrase::line(&finding.location);
        json!({
            "uuid": ids.id("item", &name),
            "description": string(finding.address()),
            "props": [prop("place", &at)],
        })
    };
    all.into_iter().map(item).collect()
}

/// What names a finding's subject in the document.
fn subject(finding: &Finding) -> String {
    let root = finding.resource.as_ref().map_or("", |resource| &*resource.root);
    format!("{root}\0{}", finding.address())
}

/// An observation for each policy that some control asks for and that was applied to something.
fn observations(of: &Evidence<'_>, found: &[Control<'_>], ids: &Ids) -> Vec<Value> {
    let mut by_policy: BTreeMap<&str, BTreeMap<String, &Finding>> = BTreeMap::new();
    for control in found {
        for policy in &control.policies {
            by_policy.entry(policy).or_default();
        }
        for finding in control.findings.iter().chain(&control.possible).chain(&control.accepted) {
            by_policy.entry(&finding.policy.id).or_default().insert(subject(finding), finding);
        }
    }
    let rules = of.report.policies.iter().map(|rule| (&*rule.meta.id, rule)).collect::<BTreeMap<_, _>>();
    let observation = |(policy, subjects): (&str, BTreeMap<String, &Finding>)| {
        let Verdicts { pass, fail, possible } =
            of.report.completeness.by_policy.get(policy).copied().unwrap_or_default();
        if pass + fail + possible == 0 && subjects.is_empty() {
            return None;
        }
        let title = rules.get(policy).map_or(policy, |rule| &*rule.meta.title);
        let counts = [("pass", pass), ("fail", fail), ("possible", possible)];
        let mut observation = json!({
            "uuid": ids.id("observation", policy),
            "title": string(policy),
            "description": string(title),
            "props": counts.map(|(name, count)| prop(name, &count.to_string())),
            "methods": ["TEST-AUTOMATED"],
            "types": ["control-objective"],
            "relevant-evidence": [{ "href": "report.json", "description": "Every finding with its place." }],
            "collected": of.moment,
        });
        if !subjects.is_empty() {
            let subject = |(name, finding): (String, &Finding)| {
                json!({
                    "subject-uuid": ids.id("item", &name),
                    "type": "inventory-item",
                    "title": string(finding.address()),
                })
            };
            observation["subjects"] = subjects.into_iter().map(subject).collect();
        }
        Some(observation)
    };
    by_policy.into_iter().filter_map(observation).collect()
}

/// What the run says of a control; nothing where there was nothing to judge.
fn finding(control: &Control<'_>, ids: &Ids) -> Option<Value> {
    let (state, reason) = match control.standing {
        Standing::NotSatisfied => ("not-satisfied", "fail"),
        Standing::Undetermined | Standing::Accepted => ("not-satisfied", "other"),
        Standing::Satisfied => ("satisfied", "pass"),
        Standing::NotApplicable => return None,
    };
    let id = control_id(control);
    let Verdicts { pass, fail, possible } = control.verdicts;
    let mut finding = json!({
        "uuid": ids.id("finding", &id),
        "title": string(&format!("{} {}", control.standard, control.id)),
        "description": format!("{pass} verdicts pass, {fail} fail, {possible} depend on what is not known."),
        "props": [prop("standing", control.standing.name())],
        "target": {
            "type": "objective-id",
            "target-id": id,
            "status": { "state": state, "reason": reason, "remarks": control.standing.meaning() },
        },
    });
    let observed = control.policies.iter().map(|policy| json!({ "observation-uuid": ids.id("observation", policy) }));
    finding["related-observations"] = observed.collect();
    if !control.accepted.is_empty() {
        let risks = control.accepted.iter().map(|accepted| json!({ "risk-uuid": risk_id(control, accepted, ids) }));
        finding["related-risks"] = risks.collect();
    }
    Some(finding)
}

fn risk_id(control: &Control<'_>, accepted: &Finding, ids: &Ids) -> String {
    let place = crate::phrase::place(&accepted.location);
    ids.id("risk", &format!("{}\0{}\0{place}", control_id(control), accepted.fingerprint))
}

/// The risks that somebody took.
fn risks(control: &Control<'_>, ids: &Ids) -> Vec<Value> {
    let risk = |accepted: &&Finding| {
        let waived = accepted.waived()?;
        let terms = [
            ("owner", &waived.terms.owner),
            ("approved-by", &waived.terms.approved_by),
            ("ticket", &waived.terms.ticket),
            ("created", &waived.terms.created),
            ("expires", &waived.terms.expires),
        ];
        let mut props =
            vec![prop("policy", &accepted.policy.id), prop("fingerprint", &accepted.fingerprint.to_string())];
        props.extend(terms.into_iter().filter_map(|(name, value)| Some(prop(name, value.as_deref()?))));
        Some(json!({
            "uuid": risk_id(control, accepted, ids),
            "title": string(&format!("{}: {}", accepted.policy.id, accepted.address())),
            "description": string(&accepted.message),
            "statement": string(&waived.reason),
            "props": props,
            "status": "deviation-approved",
        }))
    };
    control.accepted.iter().filter_map(risk).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 9562, A.4, which is of the namespace of domain names.
    #[test]
    fn identifiers_are_of_version_5() {
        let mut domains = URLS;
        domains[3] = 0x10;
        assert_eq!(shown(uuid5(domains, b"www.example.com")), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }
}
