//! Entries of datasets that are everyone: `special_group`, `iam_member` (BigQuery, "Dataset", `access`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each entry that is everyone.
pub fn check(dataset: &Resource<'_>, cx: &mut Cx<'_>) {
    let own = dataset.kind() == "google_bigquery_dataset_access";
    let entries = if own { dataset.root().items() } else { dataset.get("access").items() };
    for at in entries.flat_map(|entry| [entry.get("special_group"), entry.get("iam_member")]) {
        let everyone = at.is_one_of(&["allAuthenticatedUsers", "allUsers"]);
        cx.deny_if(everyone, at, || "everyone with a Google account gets this role on the dataset");
    }
}
