//! Literal values of environment variables whose names say that they are secret.

use palisade_policy::Cx;
use palisade_views::secret::names_secret;
use palisade_views::{Workload, is_literal};

/// Denies each. A value that is not known was not written here: it is none.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for variable in workload.containers().flat_map(|container| container.env()) {
        let (name, value) = (variable.get("name"), variable.get("value"));
        let literal = is_literal(value);
        cx.deny_secret(name.test_text(names_secret).and(literal), value, || "the value of a secret is written here");
    }
}
