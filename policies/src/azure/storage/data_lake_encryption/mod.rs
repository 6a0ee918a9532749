//! `encryption_state`: Enabled by default (azurerm 2; 3.0 removed the kind).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a store that has it off.
pub fn check(store: &Resource<'_>, cx: &mut Cx<'_>) {
    let state = store.get("encryption_state");
    cx.deny_if(state.is("Disabled"), state, || "the store is not encrypted");
}
