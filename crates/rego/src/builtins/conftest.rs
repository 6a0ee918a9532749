//! conftest's own function.

use palisade_source::{FileId, SourceFile};
use regorus::Value;

use super::arguments::text;
use super::{Answer, Builtin, Cx, Failure};
use crate::documents::{hcl_document, parser_named, read};

pub(super) const ALL: &[Builtin] = &[Builtin::own("parse_config", 2, parse)];

/// A text as conftest's parser of that name gives it: several documents as a list.
fn parse(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let written = text(&args[1])?;
    cx.budget.cells(written.len())?;
    match text(&args[0])? {
        "hcl2" => Ok(hcl_document(written)),
        "json" => serde_json::from_str(written).map_err(|_| Failure::Undefined),
        "yaml" => {
            let file = SourceFile::new("parse_config", written);
            let mut documents = Vec::new();
            for document in palisade_kubernetes::documents(FileId(0), &file) {
                documents.push(Value::from(document.map_err(|_| Failure::Undefined)?.value));
            }
            match <[Value; 1]>::try_from(documents) {
                Ok([one]) => Ok(one),
                Err(several) => Ok(Value::from(several)),
            }
        }
        other => match parser_named(other) {
            Some(parser) => read(parser, written).map_err(|_| Failure::Undefined),
            None => Err(Failure::Undefined),
        },
    }
}
