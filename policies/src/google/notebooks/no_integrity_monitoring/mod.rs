//! Integrity monitoring, on by default (google provider).

use palisade_policy::Cx;
use palisade_views::Notebook;

/// Denies each notebook for which that is off.
pub fn check(notebook: &Notebook<'_>, cx: &mut Cx<'_>) {
    cx.deny_each([notebook.shielding_off("enable_integrity_monitoring", "a change of what starts is not noticed")]);
}
