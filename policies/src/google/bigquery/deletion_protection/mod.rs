//! `deletion_protection`: true by default (google provider 7, `google_bigquery_table`, `google_bigtable_instance`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each without it.
pub fn check(table: &Resource<'_>, cx: &mut Cx<'_>) {
    let protected = table.get("deletion_protection");
    cx.deny_if(protected.is_true_or(true).not(), protected, || "a plan can delete it with all its data");
}
