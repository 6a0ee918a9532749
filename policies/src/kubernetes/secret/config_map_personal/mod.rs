//! Personal data in ConfigMaps, by the names of their keys.

use palisade_policy::Cx;
use palisade_views::{ConfigMap, is_literal};

/// Words that make a key one of a person.
const PERSONAL: [&str; 7] = ["username", "user_name", "email", "e_mail", "phone", "passport", "birthday"];

/// Denies each.
pub fn check(map: &ConfigMap<'_>, cx: &mut Cx<'_>) {
    for (key, value) in map.get("data").entries() {
        let plain = key.replace(['.', '-'], "_").to_ascii_lowercase();
        let personal = PERSONAL.iter().any(|word| plain == *word || plain.ends_with(&format!("_{word}")));
        cx.deny_if(is_literal(value).and(personal.into()), value, || "this names a person");
    }
}
