//! GitLab's report of static application security testing, version 15.0.7 of its schema, which every GitLab from 15.0 on
//! takes (<https://gitlab.com/gitlab-org/security-products/security-report-schemas>).

use std::borrow::Cow;
use std::io::{self, Write};

use palisade_policy::{Meta, Severity};
use serde::Serialize;

use crate::groups::Owners;
use crate::layout::{self, Rows};
use crate::markup::markdown;
use crate::text::one_line;
use crate::{Finding, Location, Report, Tool, phrase, upload};

const VERSION: &str = "15.0.7";

const SCHEMA: &str = "https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.0.7/dist/\
                      sast-report-format.json";

/// GitLab's limit on a name, in characters.
const MAX_NAME: usize = 255;

/// GitLab's limit on a solution, in characters.
const MAX_SOLUTION: usize = 7000;

/// GitLab reads so many identifiers of a vulnerability.
const MAX_IDENTIFIERS: usize = 20;

/// The schema has no way to leave the time out.
const NO_TIME: &str = "1970-01-01T00:00:00";

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut findings: Vec<&Finding> = report.findings.iter().filter(|finding| upload::is_uploaded(finding)).collect();
    upload::sort(&mut findings);
    let document = Document { version: VERSION, schema: SCHEMA, scan: Scan::new(report), vulnerabilities: Rows::HERE };
    let owners = report.owners();
    layout::write(&document, ("vulnerabilities", 1), &findings, |finding| Vulnerability::new(finding, &owners), out)
}

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    schema: &'static str,
    scan: Scan<'a>,
    vulnerabilities: Rows,
}

#[derive(Serialize)]
struct Scan<'a> {
    analyzer: Product<'a>,
    scanner: Product<'a>,
    r#type: &'static str,
    status: &'static str,
    start_time: Cow<'a, str>,
    end_time: Cow<'a, str>,
    messages: Vec<Message>,
}

#[derive(Serialize)]
struct Product<'a> {
    id: &'a str,
    name: &'static str,
    version: &'a str,
    url: &'a str,
    vendor: Vendor,
}

#[derive(Serialize)]
struct Vendor {
    name: &'static str,
}

impl<'a> Product<'a> {
    fn new(tool: &'a Tool) -> Self {
        Product {
            id: &tool.name,
            name: "Palisade",
            version: &tool.version,
            url: &tool.uri,
            vendor: Vendor { name: "Palisade" },
        }
    }
}

#[derive(Serialize)]
struct Message {
    level: &'static str,
    value: String,
}

impl<'a> Scan<'a> {
    fn new(report: &'a Report) -> Self {
        // The schema's times have no zone: they are in UTC.
        let time: Cow<'a, str> = report.made.as_deref().map_or(NO_TIME, |made| made.trim_end_matches('Z')).into();
        let is_whole = report.errors.iter().all(|error| error.is_accepted);
        let broken = report.errors.iter().map(|error| {
            let place = phrase::error_place(error).map_or_else(String::new, |place| format!("{place}: "));
            let level = if error.is_accepted { "warn" } else { "fatal" };
            Message { level, value: one_line(&format!("{place}{}", error.summary)).into_owned() }
        });
        let out_of_reach = report.completeness.out_of_reach.iter().map(|out| {
            let value = format!("{} was out of reach ({}): {}", out.what, out.reason, out.remedy);
            Message { level: "warn", value: one_line(&value).into_owned() }
        });
        Scan {
            analyzer: Product::new(&report.tool),
            scanner: Product::new(&report.tool),
            r#type: "sast",
            status: if is_whole { "success" } else { "failure" },
            start_time: time.clone(),
            end_time: time,
            messages: broken.chain(out_of_reach).collect(),
        }
    }
}

#[derive(Serialize)]
struct Vulnerability<'a> {
    id: String,
    name: String,
    description: String,
    severity: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    solution: String,
    identifiers: Vec<Identifier<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<Link<'a>>,
    location: Lines<'a>,
    tracking: Tracking<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Details<'a>>,
}

#[derive(Serialize)]
struct Identifier<'a> {
    r#type: &'a str,
    name: Cow<'a, str>,
    value: &'a str,
}

#[derive(Serialize)]
struct Link<'a> {
    url: &'a str,
}

#[derive(Serialize)]
struct Lines<'a> {
    file: Cow<'a, str>,
    start_line: u32,
    end_line: u32,
}

impl<'a> Lines<'a> {
    fn new(at: &'a Location) -> Self {
        Lines { file: one_line(at.path()), start_line: at.start().line, end_line: at.end().line }
    }
}

#[derive(Serialize)]
struct Tracking<'a> {
    r#type: &'static str,
    items: [Tracked<'a>; 1],
}

#[derive(Serialize)]
struct Tracked<'a> {
    #[serde(flatten)]
    lines: Lines<'a>,
    signatures: [Signature; 1],
}

#[derive(Serialize)]
struct Signature {
    algorithm: &'static str,
    value: String,
}

/// What GitLab shows below a vulnerability; the names are those of its fields.
#[derive(Serialize)]
struct Details<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    way: Option<Way<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owners: Option<Text>,
}

/// A line of text.
#[derive(Serialize)]
struct Text {
    name: &'static str,
    r#type: &'static str,
    value: String,
}

impl<'a> Details<'a> {
    /// None where there is nothing to show.
    fn new(finding: &'a Finding, owners: &Owners<'_>) -> Option<Self> {
        let owners = owners.of(finding).map(|teams| one_line(&teams.join(" ")).into_owned());
        let owners = owners.map(|value| Text { name: "Owned by", r#type: "text", value });
        let way = way(finding);
        (way.is_some() || owners.is_some()).then_some(Details { way, owners })
    }
}

#[derive(Serialize)]
struct Way<'a> {
    name: &'static str,
    r#type: &'static str,
    items: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Step<'a> {
    r#type: &'static str,
    file_name: Cow<'a, str>,
    line_start: u32,
    line_end: u32,
}

impl<'a> Vulnerability<'a> {
    fn new(finding: &'a Finding, owners: &Owners<'a>) -> Self {
        let meta = &*finding.policy;
        let anchor = upload::anchor(finding);
        Vulnerability {
            id: uuid(&finding.fingerprint.digits()),
            name: first(&one_line(&meta.title), MAX_NAME),
            description: description(finding),
            severity: match finding.severity {
                Severity::Critical => "Critical",
                Severity::High => "High",
                Severity::Medium => "Medium",
                Severity::Low => "Low",
                Severity::Info => "Info",
            },
            solution: first(&markdown(&meta.fix), MAX_SOLUTION),
            identifiers: identifiers(meta),
            links: meta.links.iter().filter(|link| link.starts_with("http")).map(|url| Link { url }).collect(),
            location: Lines::new(anchor),
            tracking: Tracking {
                r#type: "source",
                items: [Tracked {
                    lines: Lines::new(anchor),
                    signatures: [Signature { algorithm: "hash", value: finding.fingerprint.digits() }],
                }],
            },
            details: Details::new(finding, owners),
        }
    }
}

/// In GitLab's Markdown.
fn description(finding: &Finding) -> String {
    let mut lines = vec![format!("{}.", upload::message(finding))];
    lines.extend(phrase::way(finding, "<-").map(|way| format!("value: {way}")));
    lines.extend(phrase::calls(finding).map(|calls| format!("called: {calls}")));
    lines.extend(Some(finding.policy.why.to_string()).filter(|why| !why.is_empty()));
    lines.iter().map(|line| markdown(line)).collect::<Vec<_>>().join("\n\n")
}

/// The policy, by which GitLab tells vulnerabilities apart, then the controls that it is evidence for.
fn identifiers(meta: &Meta) -> Vec<Identifier<'_>> {
    let policy = Identifier { r#type: "palisade", name: (&*meta.id).into(), value: &meta.id };
    let controls = meta.controls.iter().map(|control| Identifier {
        r#type: &control.standard,
        name: format!("{} {}", control.standard, control.id).into(),
        value: &control.id,
    });
    [policy].into_iter().chain(controls).take(MAX_IDENTIFIERS).collect()
}

fn way(finding: &Finding) -> Option<Way<'_>> {
    let step = |at: &'_ Location| (at.start().line, at.end().line);
    let items = finding.because().iter().map(|of| {
        let (line_start, line_end) = step(&of.location);
        Step { r#type: "file-location", file_name: one_line(of.location.path()), line_start, line_end }
    });
    let items = items.collect::<Vec<_>>();
    (!items.is_empty()).then_some(Way { name: "Way of the value", r#type: "list", items })
}

/// 32 hexadecimal digits in the groups of a UUID.
fn uuid(digits: &str) -> String {
    let group = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    [group(0, 8), group(8, 12), group(12, 16), group(16, 20), group(20, 32)].join("-")
}

/// The first characters of a text.
fn first(text: &str, max: usize) -> String {
    text.chars().take(max).collect()
}
