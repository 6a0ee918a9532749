//! Networks that reach the public endpoint: all of them where none is named (EKS API, `VpcConfigRequest`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::Breadth as Params;

/// Denies a public endpoint without networks, or with everyone among them.
pub fn check(cluster: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let network = cluster.get("vpc_config");
    let public = network.get("endpoint_public_access").is_true_or(true);
    let cidrs = network.get("public_access_cidrs");
    if let Some((broad, at)) = params.exceeded(cidrs.items()) {
        cx.deny_if(public.and(broad), at, || "the API is open to the whole internet");
    } else {
        let open = public.and(cidrs.is_empty());
        cx.deny_if(open, cidrs, || "no networks are named: the API is open to 0.0.0.0/0");
    }
}
