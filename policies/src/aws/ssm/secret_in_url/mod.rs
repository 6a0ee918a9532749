//! Values of SecureString parameters in the URL of a request that a plan makes (HTTP provider, `data.http`).

use palisade_model::{Attr, Fact, Partial, Reference, Resource, Shape, Truth};
use palisade_policy::Cx;

/// Denies each request for which that is so.
pub fn check(request: &Resource<'_>, cx: &mut Cx<'_>) {
    let url = request.get("url");
    let parameters = request.edges().iter().filter(|edge| &*edge.attribute == "url");
    let parameters = parameters.filter_map(|edge| cx.project().by_address(&edge.to));
    let sent = Truth::any(parameters.filter(|parameter| parameter.kind() == "aws_ssm_parameter").map(|parameter| {
        let is_secret = parameter.get("type").is("SecureString");
        is_secret.and_then(|| holds(url, parameter))
    }));
    let sent = sent.or_else(|| may_hold_any(url));
    cx.deny_if(sent, url, || "the value of a secret parameter stands in the URL");
}

/// Whether a part of a text is not known that may be any parameter's value.
fn may_hold_any(url: Attr<'_>) -> Truth {
    let project = url.resource().project();
    let Some(causes) = url.causes().filter(|_| project.has_kind("aws_ssm_parameter")) else { return Truth::False };
    let Shape::Unknown(unknown) = url.shape() else { return Truth::Unknown(causes) };
    let is_told = |part: Option<&Reference>| part.is_some_and(|part| project.by_address(&part.address).is_some());
    let told = match &unknown.parts[..] {
        [] => is_told(unknown.copy_of.as_ref()),
        parts => parts.iter().all(|part| match part {
            Partial::Unknown(reference) => is_told(reference.as_ref()),
            Partial::Known(_) => true,
        }),
    };
    if told { Truth::False } else { Truth::Unknown(causes) }
}

/// Whether a text that refers to a parameter does so for its value, and not for its name or ARN.
fn holds(url: Attr<'_>, parameter: Resource<'_>) -> Truth {
    let value = parameter.get("value");
    if let Fact::Known(text) = value.text() {
        return Truth::from(!text.is_empty()).and_then(|| url.contains(&text));
    }
    let Shape::Unknown(unknown) = url.shape() else { return Truth::False };
    let own = |reference: &Reference| reference.address == *parameter.address() && &*reference.path == "value";
    let refers = |part: Option<&Reference>| part.is_some_and(|part| own(part) || value.reference() == Some(part));
    let in_part = unknown.parts.iter().any(|part| match part {
        Partial::Unknown(reference) => refers(reference.as_ref()),
        Partial::Known(_) => false,
    });
    if in_part || refers(unknown.copy_of.as_ref()) { Truth::True } else { Truth::Unknown(unknown.causes) }
}
