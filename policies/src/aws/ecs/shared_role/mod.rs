//! Tasks whose own role is their execution role (Amazon ECS Developer Guide, "IAM roles for Amazon ECS").

use palisade_model::{Attr, Fact, Resource, Truth};
use palisade_policy::Cx;

/// Whether two arguments name the same thing: copies of one attribute, or equal texts.
fn are_same(a: Attr<'_>, b: Attr<'_>) -> Truth {
    match (a.reference(), b.reference(), a.text()) {
        (Some(a), Some(b), _) => (a == b).into(),
        (_, _, Fact::Known(text)) => b.is(&text),
        (_, _, Fact::Unknown(causes)) => b.is_set().and(Truth::Unknown(causes)),
        (_, _, Fact::Absent) => Truth::False,
    }
}

/// Denies each task for which that is so.
pub fn check(task: &Resource<'_>, cx: &mut Cx<'_>) {
    let (execution, own) = (task.get("execution_role_arn"), task.get("task_role_arn"));
    cx.deny_if(are_same(execution, own), own, || "the task runs with the role that starts it");
}
