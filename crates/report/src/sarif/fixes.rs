//! The edits that `palisade fix` would try, as `fix` objects (SARIF 3.55): a viewer or an editor can make them.

use palisade_source::Span;
use serde::Serialize;

use super::index::Index;
use super::place::{Artifact, Message, Region};
use crate::text::first_sentence;
use crate::{Finding, Location};

/// A repair: changes that are made together.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Fix<'a> {
    description: Message<'a>,
    artifact_changes: [Change<'a>; 1],
}

/// The changes of one file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change<'a> {
    artifact_location: Artifact<'a>,
    replacements: Vec<Replacement<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'a> {
    deleted_region: Region<'a>,
    inserted_content: Message<'a>,
}

/// The repair of a finding, if it has one.
pub(super) fn fixes<'a>(finding: &'a Finding, index: &'a Index<'a>) -> Vec<Fix<'a>> {
    if finding.edits().is_empty() {
        return Vec::new();
    }
    let replacement = |span: Span, text: &'a str| {
        let deleted = Location::new(finding.location.file.clone(), span);
        Replacement { deleted_region: Region::range(&deleted, index), inserted_content: Message::new(text) }
    };
    let replacements = finding.edits().iter().map(|edit| replacement(edit.span, &edit.text)).collect();
    let artifact_location = Artifact::of_path(finding.location.path(), index);
    let description = match first_sentence(&finding.policy.fix) {
        "" => Message::new(&*finding.policy.title),
        sentence => Message::new(sentence),
    };
    vec![Fix { description, artifact_changes: [Change { artifact_location, replacements }] }]
}
