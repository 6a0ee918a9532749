//! Function URLs that anyone may call: all that do not ask for IAM (Lambda API, `CreateFunctionUrlConfig`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(url: &Resource<'_>, cx: &mut Cx<'_>) {
    let authorization = url.get("authorization_type");
    cx.deny_if(authorization.is("AWS_IAM").not(), authorization, || "anyone may invoke the function by its URL");
}
