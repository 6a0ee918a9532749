//! Templates of approval rules for which one approval is enough (AWS CodeCommit User Guide, "Create an approval rule
//! template").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(template: &Resource<'_>, cx: &mut Cx<'_>) {
    for statement in template.get("content").decoded().get("Statements").items() {
        let needed = statement.get("NumberOfApprovalsNeeded");
        cx.deny_if(needed.test_number(|count| count < 2.0), needed, || "one approval is enough");
    }
}
