//! Policies that allow every action on every resource (CIS Amazon Web Services Foundations, 1.16).

use palisade_model::{Attr, Resource};
use palisade_policy::Cx;
use palisade_views::iam::PolicyDocument;

/// Denies each document with such a statement.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    if resource.kind() == "data.aws_iam_policy_document" {
        return judge(&PolicyDocument::of_data_source(resource.root(), resource.root()), resource.get("statement"), cx);
    }
    let inline = resource.get("inline_policy").items().map(|inline| inline.get("policy"));
    for attr in std::iter::once(resource.get("policy")).chain(inline) {
        judge(&PolicyDocument::read(attr), attr, cx);
    }
}

fn judge(document: &PolicyDocument<'_>, at: Attr<'_>, cx: &mut Cx<'_>) {
    let admin = document.any(|statement| {
        statement.allows().and_then(|| statement.is_every_action()).and_then(|| statement.is_every_resource())
    });
    cx.deny_if(admin, at, || "the policy allows every action on every resource");
}
