//! `encryption_type` is `AES256` by default (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a repository whose images are encrypted with a key of Amazon S3's.
pub fn check(repository: &Resource<'_>, cx: &mut Cx<'_>) {
    let kind = repository.get("encryption_configuration").get("encryption_type");
    cx.deny_if(kind.is_one_of(&["KMS", "KMS_DSSE"]).not(), kind, || "the repository is not encrypted with KMS");
}
