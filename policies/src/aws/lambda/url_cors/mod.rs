//! URLs that allow all methods from all origins; without the block other sites' scripts are kept out (AWS Lambda Developer
//! Guide, "Cross-origin resource sharing (CORS)").

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each function URL for which that is so.
pub fn check(url: &Linked<'_>, cx: &mut Cx<'_>) {
    let cors = url.get("cors");
    let [origins, methods] = ["allow_origins", "allow_methods"].map(|name| cors.get(name));
    let open = origins.any(|origin| origin.is("*")).and(methods.any(|method| method.is("*")));
    let functions = url.parts("aws_lambda_function");
    let functions = functions.map(|(function, _)| cx.related(function.root(), "the function")).collect();
    cx.deny_with(open, origins, || "every web site may call the function with every method", || functions);
}
