use std::borrow::Cow;

use palisade_source::Position;
use serde::Serialize;

use super::SOURCES;
use super::index::Index;
use crate::{Place, uri};

/// A text of the log.
#[derive(Serialize)]
pub(super) struct Message<'a> {
    text: Cow<'a, str>,
}

impl<'a> Message<'a> {
    pub(super) fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Message { text: text.into() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// A file, as an `artifactLocation`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Artifact<'a> {
    uri: Cow<'a, str>,
    uri_base_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
}

impl<'a> Artifact<'a> {
    /// A file of the run's list.
    pub(super) fn new(index: &'a Index<'a>, at: usize) -> Self {
        Artifact { uri: Cow::Borrowed(&index.uris[at]), uri_base_id: SOURCES, index: Some(at) }
    }

    pub(super) fn of_path(path: &'a str, index: &'a Index<'a>) -> Self {
        match index.file(path) {
            Some(at) => Artifact::new(index, at),
            None => Artifact { uri: uri::path(path).into(), uri_base_id: SOURCES, index: None },
        }
    }
}

/// A range of a file. Lines and columns count from 1, the end column is the one behind the last character.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Region<'a> {
    start_line: u32,
    start_column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Message<'a>>,
}

/// Longer texts are not repeated in the log.
const MAX_SNIPPET_BYTES: usize = 2048;

impl<'a> Region<'a> {
    fn point(at: Position) -> Self {
        Region { start_line: at.line, start_column: at.column, end_line: None, end_column: None, snippet: None }
    }

    pub(super) fn range(of: &crate::Location, index: &Index<'_>) -> Self {
        let (start, end) = (index.columns.start(of), index.columns.end(of));
        Region { end_line: Some(end.line), end_column: Some(end.column), ..Region::point(start) }
    }

    fn with_snippet(self, of: &'a crate::Location) -> Self {
        let snippet = Some(of.text()).filter(|text| !text.is_empty() && text.len() <= MAX_SNIPPET_BYTES);
        Region { snippet: snippet.map(Message::new), ..self }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical<'a> {
    artifact_location: Artifact<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical<'a> {
    fully_qualified_name: &'a str,
    kind: &'static str,
}

/// A place, what is there and what it has to do with the matter.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_field_names, reason = "the names are SARIF's")]
pub(super) struct Location<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Physical<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logical_locations: Option<[Logical<'a>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message<'a>>,
}

impl<'a> Location<'a> {
    pub(super) fn new(of: &'a crate::Location, index: &'a Index<'a>) -> Self {
        Location {
            id: None,
            physical_location: Physical {
                artifact_location: Artifact::of_path(of.path(), index),
                region: Some(Region::range(of, index)),
            },
            logical_locations: None,
            message: None,
        }
    }

    pub(super) fn of_place(place: &'a Place, index: &'a Index<'a>) -> Self {
        match place {
            Place::Range(location) => Location::new(location, index),
            Place::File { path } | Place::Point { path, .. } => Location {
                id: None,
                physical_location: Physical {
                    artifact_location: Artifact::of_path(path, index),
                    region: place.start().map(Region::point),
                },
                logical_locations: None,
                message: None,
            },
        }
    }

    /// With the text there.
    pub(super) fn with_snippet(mut self, of: &'a crate::Location) -> Self {
        let region = &mut self.physical_location.region;
        *region = region.take().map(|region| region.with_snippet(of));
        self
    }

    /// With the address of the resource there.
    pub(super) fn with_address(self, address: Option<&'a str>) -> Self {
        let logical = address.map(|name| [Logical { fully_qualified_name: name, kind: "resource" }]);
        Location { logical_locations: logical, ..self }
    }

    pub(super) fn with_message(self, text: impl Into<Cow<'a, str>>) -> Self {
        Location { message: Some(Message::new(text)).filter(|message| !message.is_empty()), ..self }
    }

    pub(super) fn with_id(self, id: usize) -> Self {
        Location { id: Some(id), ..self }
    }
}
