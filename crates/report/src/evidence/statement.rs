//! An in-toto Statement v1 (<https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md>) about the files of
//! evidence, for `cosign attest-blob --statement` to sign.

use std::io::{self, Write};

use serde::Serialize;

use super::{Evidence, json};
use crate::Summary;
use crate::record::Record;

/// What the statement's predicate is: a run of palisade. docs/evidence.md describes its members.
pub const PREDICATE_TYPE: &str = "https://github.com/palisade-dev/palisade/evidence/v1";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Statement<'r> {
    #[serde(rename = "_type")]
    kind: &'static str,
    subject: Vec<Subject<'r>>,
    predicate_type: &'static str,
    predicate: Predicate<'r>,
}

#[derive(Serialize)]
struct Subject<'r> {
    name: &'r str,
    digest: Digest<'r>,
}

#[derive(Serialize)]
struct Digest<'r> {
    sha256: &'r str,
}

#[derive(Serialize)]
struct Predicate<'r> {
    created: &'r str,
    tool: Tool<'r>,
    run: Option<&'r Record>,
    summary: Summary,
    period: Option<Span<'r>>,
}

#[derive(Serialize)]
struct Tool<'r> {
    name: &'r str,
    version: &'r str,
}

#[derive(Serialize)]
struct Span<'r> {
    from: &'r str,
    to: &'r str,
    merges: usize,
    without_run: usize,
}

pub(super) fn write(of: &Evidence<'_>, digests: &[(String, String)], out: &mut dyn Write) -> io::Result<()> {
    let subject = digests.iter().map(|(name, sha256)| Subject { name, digest: Digest { sha256 } });
    let statement = Statement {
        kind: "https://in-toto.io/Statement/v1",
        subject: subject.collect(),
        predicate_type: PREDICATE_TYPE,
        predicate: Predicate {
            created: &of.moment,
            tool: Tool { name: &of.report.tool.name, version: &of.report.tool.version },
            run: of.report.record.as_ref(),
            summary: of.report.summary(),
            period: of.period.as_ref().map(|period| Span {
                from: &period.from,
                to: &period.to,
                merges: period.merges.len(),
                without_run: period.without_run(),
            }),
        },
    };
    json(&statement, out)
}
