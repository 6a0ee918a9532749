//! Address records whose targets are written by hand (Route 53 Developer Guide, "Supported DNS record types").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies each target of an address record that no resource or data source stands for.
pub fn check(record: &Resource<'_>, cx: &mut Cx<'_>) {
    let is_address = record.get("type").is_one_of(&["A", "AAAA"]);
    let targets = record.get("records").items().map(|target| ("records", target));
    let alias = record.get("alias").items().map(|alias| ("alias", alias.get("name")));
    for (argument, target) in targets.chain(alias) {
        let by_hand = is_address.and_then(|| is_written(record, argument, target));
        cx.deny_if(by_hand, target, || "nothing here has the address that the name leads to");
    }
}

/// Whether a target is a text of the author's own: what refers to something is known by that.
fn is_written(record: &Resource<'_>, argument: &str, target: Attr<'_>) -> Truth {
    let refers = target.reference().is_some() || record.edges().iter().any(|edge| &*edge.attribute == argument);
    if refers { Truth::False } else { target.test_text(|text| !text.is_empty()) }
}
