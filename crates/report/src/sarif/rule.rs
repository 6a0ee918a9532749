use std::borrow::Cow;

use palisade_policy::Severity;
use serde::Serialize;

use super::Reader;
use super::index::{Index, Listed};
use super::limits;
use super::notification::Notice;
use super::place::Message;
use super::result::Level;
use super::taxonomy::{ComponentReference, Relationship};
use crate::{Enforcement, Report};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Driver<'a> {
    name: &'a str,
    version: &'a str,
    semantic_version: &'a str,
    information_uri: &'a str,
    rules: Vec<Descriptor<'a>>,
    notifications: Vec<Notice>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supported_taxonomies: Vec<ComponentReference<'a>>,
}

impl<'a> Driver<'a> {
    pub(super) fn new(report: &'a Report, index: &'a Index<'a>) -> Self {
        Driver {
            name: &report.tool.name,
            version: &report.tool.version,
            semantic_version: &report.tool.version,
            information_uri: &report.tool.uri,
            rules: index.rules.iter().map(|rule| Descriptor::new(rule, index)).collect(),
            notifications: Notice::all(),
            supported_taxonomies: index.taxonomies.references(),
        }
    }
}

/// A policy as a `reportingDescriptor`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor<'a> {
    id: &'a str,
    short_description: Message<'a>,
    #[serde(skip_serializing_if = "Message::is_empty")]
    full_description: Message<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help_uri: Option<&'a str>,
    help: Help<'a>,
    default_configuration: Configuration,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    relationships: Vec<Relationship<'a>>,
    properties: RuleProperties<'a>,
}

impl<'a> Descriptor<'a> {
    fn new(rule: &'a Listed<'a>, index: &'a Index<'a>) -> Self {
        let meta = rule.meta;
        let controls = meta.controls.iter().map(|control| format!("{}/{}", control.standard, control.id));
        let about = ["security".to_owned(), meta.family.to_string(), meta.provider.to_string()];
        let tags = about.into_iter().filter(|tag| !tag.is_empty()).chain(controls.clone());
        let (description, tags_kept) = match index.reader {
            Reader::Auditor => (usize::MAX, usize::MAX),
            Reader::CodeScanning => (limits::DESCRIPTION, limits::TAGS),
        };
        let ask = rule.contact.map_or_else(String::new, |contact| format!("\n\nAsk {contact}."));
        Descriptor {
            id: &meta.id,
            short_description: Message::new(limits::first(&meta.title, description)),
            full_description: Message::new(limits::first(&meta.why, description)),
            help_uri: meta.links.first().map(|link| &**link),
            help: Help {
                text: format!("{}\n\n{}{ask}", meta.why, meta.fix),
                markdown: if ask.is_empty() || meta.page.is_empty() {
                    Cow::Borrowed(&*meta.page)
                } else {
                    Cow::Owned(format!("{}{ask}\n", meta.page.trim_end()))
                },
            },
            default_configuration: Configuration { level: Level::new(rule.severity, rule.enforcement) },
            relationships: index.taxonomies.relationships(meta),
            properties: RuleProperties {
                tags: tags.take(tags_kept).collect(),
                security_severity: security_severity(rule.severity),
                severity: rule.severity,
                enforcement: rule.enforcement,
                aliases: meta.aliases.iter().map(|alias| &*alias.id).collect(),
                controls: controls.collect(),
                contact: rule.contact,
            },
        }
    }
}

/// On GitHub's scale, which is the one of CVSS: over 9.0 is critical, from 7.0 high, from 4.0 medium, from 0.1 low.
const fn security_severity(severity: Severity) -> Option<&'static str> {
    match severity {
        Severity::Critical => Some("9.5"),
        Severity::High => Some("8.0"),
        Severity::Medium => Some("5.5"),
        Severity::Low => Some("2.0"),
        Severity::Info => None,
    }
}

#[derive(Serialize)]
struct Help<'a> {
    text: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    markdown: Cow<'a, str>,
}

#[derive(Serialize)]
struct Configuration {
    level: Level,
}

#[derive(Serialize)]
struct RuleProperties<'a> {
    tags: Vec<String>,
    #[serde(rename = "security-severity", skip_serializing_if = "Option::is_none")]
    security_severity: Option<&'static str>,
    severity: Severity,
    enforcement: Enforcement,
    aliases: Vec<&'a str>,
    controls: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact: Option<&'a str>,
}
