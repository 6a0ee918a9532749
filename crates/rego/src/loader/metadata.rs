//! METADATA: YAML in comments above a package or a rule.

use std::collections::BTreeMap;

use palisade_source::{SourceFile, Span};
use serde::Deserialize;

use crate::syntax::{Comment, SyntaxError};

/// Whom an annotation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum AnnotationScope {
    /// The one definition below it.
    Rule,
    /// All definitions of the rule below it, in every file.
    Document,
    /// The package below it.
    Package,
    /// That package and the packages below it.
    Subpackages,
}

/// A link, or the address alone.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub(crate) enum RelatedResource {
    Address(String),
    Described {
        #[serde(rename = "ref")]
        address: String,
        #[serde(default)]
        description: Option<String>,
    },
}

/// What an annotation says, as OPA's documentation lists the fields.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Annotation {
    pub scope: Option<AnnotationScope>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub related_resources: Option<Vec<RelatedResource>>,
    pub authors: Option<Vec<serde_json::Value>>,
    pub organizations: Option<Vec<String>>,
    pub schemas: Option<Vec<serde_json::Value>>,
    pub entrypoint: Option<bool>,
    pub custom: Option<BTreeMap<String, serde_json::Value>>,
    pub compile: Option<serde_json::Value>,
    pub labels: Option<serde_json::Value>,
}

/// An annotation and the bytes of its block.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    pub span: Span,
    pub annotation: Annotation,
}

/// Reads the METADATA blocks of a file. A block is the line `# METADATA` and the comment lines right below it.
pub(crate) fn blocks(file: &SourceFile, comments: &[Comment]) -> Result<Vec<Block>, Vec<SyntaxError>> {
    let text = file.text();
    let (mut blocks, mut errors) = (Vec::new(), Vec::new());
    let mut rest = comments;
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if body(text, *first).trim() != "METADATA" || !stands_alone(text, *first) {
            continue;
        }
        let mut yaml = String::new();
        let mut span = first.span;
        let mut lines = Vec::new();
        while let Some((next, behind)) = rest.split_first() {
            if file.position(next.span.start).line != file.position(span.end).line + 1 || !stands_alone(text, *next) {
                break;
            }
            yaml.push_str(body(text, *next));
            yaml.push('\n');
            span = span.to(next.span);
            lines.push(*next);
            rest = behind;
        }
        match annotation(&yaml) {
            Ok(annotation) => blocks.push(Block { span, annotation }),
            Err(message) => {
                // An unknown field has a line of its own.
                let field = message.split('`').nth(1).map(|field| format!("{field}:"));
                let line =
                    lines.iter().find(|line| field.as_ref().is_some_and(|f| body(text, **line).trim().starts_with(f)));
                errors.push(SyntaxError { span: line.map_or(span, |line| line.span), message });
            }
        }
    }
    if errors.is_empty() { Ok(blocks) } else { Err(errors) }
}

fn annotation(yaml: &str) -> Result<Annotation, String> {
    if yaml.trim().is_empty() {
        return Ok(Annotation::default());
    }
    serde_saphyr::from_str(yaml).map_err(|error| {
        let first = error.to_string();
        format!("the METADATA block does not read: {}", first.lines().next().unwrap_or_default())
    })
}

fn body(text: &str, comment: Comment) -> &str {
    text.get(comment.span.range()).unwrap_or_default().trim_start_matches('#').trim_end()
}

/// Whether nothing but white space stands before a comment on its line.
fn stands_alone(text: &str, comment: Comment) -> bool {
    let before = &text[..comment.span.start as usize];
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    before[line..].trim().is_empty()
}
