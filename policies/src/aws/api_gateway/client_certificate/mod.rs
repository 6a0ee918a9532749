//! Certificates that a gateway shows to what stands behind it; HTTP APIs cannot (AWS provider 6.25,
//! `aws_apigatewayv2_stage`).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each stage for which that is so.
pub fn check(stage: &Linked<'_>, cx: &mut Cx<'_>) {
    let certificate = stage.get("client_certificate_id");
    let can_show = match stage.anchor().kind() {
        "aws_apigatewayv2_stage" => {
            stage.any_of("aws_apigatewayv2_api", |api| api.get("protocol_type").is("WEBSOCKET"))
        }
        _ => Truth::True,
    };
    let shows_none = certificate.is_empty().and_then(|| can_show);
    cx.deny_if(shows_none, certificate, || "the gateway shows no certificate to its backend");
}
