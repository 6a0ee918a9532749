//! Literal secrets in ConfigMaps, by the names of their keys or of the settings in their values.

use palisade_policy::Cx;
use palisade_views::secret::names_secret;
use palisade_views::{ConfigMap, is_literal, settings_write_secret};

/// Denies each.
pub fn check(map: &ConfigMap<'_>, cx: &mut Cx<'_>) {
    for (key, value) in map.get("data").entries() {
        let literal = is_literal(value);
        let says = value.test_text(|text| names_secret(key) && !text.contains('\n') || settings_write_secret(text));
        cx.deny_secret(literal.and(says), value, || "a secret is written here in the clear");
    }
}
