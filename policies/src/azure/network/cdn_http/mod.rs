//! `is_http_allowed`: true by default (azurerm 2 to 5, `azurerm_cdn_endpoint`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an endpoint that answers so.
pub fn check(endpoint: &Resource<'_>, cx: &mut Cx<'_>) {
    let http = endpoint.get("is_http_allowed");
    cx.deny_if(http.is_true_or(true), http, || "the endpoint answers over plain HTTP");
}
