//! The files of a project as other tools hand them to Rego.

mod hcl;

use palisade_source::{FileId, Site, SourceFile, Span};
use regorus::Value;

/// A document of a file.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub file: FileId,
    /// Its bytes in the file.
    pub site: Site,
    pub value: Value,
}

/// What a file's name says it is.
fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// A file's documents, in order. Files of other kinds have none; what does not read is the front ends' to report.
pub(crate) fn of_file(file: FileId, source: &SourceFile) -> Vec<Document> {
    match extension(source.path()) {
        "tf" | "tofu" | "hcl" | "tfvars" => {
            let site = Site::new(file, Span::new(0, source.text().len() as u32));
            vec![Document { file, site, value: hcl::document(source.text()) }]
        }
        "json" => serde_json::from_str::<Value>(source.text())
            .map(|value| Document { file, site: Site::new(file, Span::new(0, source.text().len() as u32)), value })
            .into_iter()
            .collect(),
        "yaml" | "yml" => palisade_kubernetes::documents(file, source)
            .into_iter()
            .flatten()
            .filter(|document| !document.value.is_null())
            .map(|document| Document { file, site: document.site, value: Value::from(document.value) })
            .collect(),
        _ => Vec::new(),
    }
}
