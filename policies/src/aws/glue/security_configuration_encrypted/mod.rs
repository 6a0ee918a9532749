//! `DISABLED` by default, all three (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// What is written, with the block and the argument that say how, and the modes that encrypt.
const WRITTEN: [(&str, &str, &str, &[&str]); 3] = [
    ("logs", "cloudwatch_encryption", "cloudwatch_encryption_mode", &["SSE-KMS"]),
    ("bookmarks", "job_bookmarks_encryption", "job_bookmarks_encryption_mode", &["CSE-KMS"]),
    ("results", "s3_encryption", "s3_encryption_mode", &["SSE-KMS", "SSE-S3"]),
];

/// Denies each of logs, bookmarks and results that is not encrypted.
pub fn check(configuration: &Resource<'_>, cx: &mut Cx<'_>) {
    for (what, block, argument, encrypting) in WRITTEN {
        let mode = configuration.get("encryption_configuration").get(block).get(argument);
        cx.deny_if(mode.is_one_of(encrypting).not(), mode, || format!("{what} of jobs are not encrypted"));
    }
}
