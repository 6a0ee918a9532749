//! Secrets in environment variables of tasks: what is named like one, or looks like one (Amazon ECS Developer Guide, "Pass
//! sensitive data to an Amazon ECS container").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::secret::{names_secret, writes_secret};

fn is_secret(variable: Attr<'_>) -> Truth {
    let value = variable.get("value");
    let named = variable.get("name").test_text(names_secret).and_then(|| value.is_empty().not());
    named.or_else(|| writes_secret(value))
}

/// Denies each variable that is one.
pub fn check(task: &Resource<'_>, cx: &mut Cx<'_>) {
    for container in task.get("container_definitions").decoded().items() {
        for variable in container.get("environment").items() {
            cx.deny_secret(is_secret(variable), variable, || "the environment variable shows a secret");
        }
    }
}
