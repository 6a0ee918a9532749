//! Public zones without query logs; for private ones there are none (Amazon Route 53 Developer Guide, "Public DNS query
//! logging").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each for which that is so.
pub fn check(zone: &Linked<'_>, cx: &mut Cx<'_>) {
    let logged = zone.any_of("aws_route53_query_log", |_| Truth::True);
    cx.deny_if(
        logged.not().and_then(|| zone.anchor().get("vpc").is_set().not()),
        zone.anchor().root(),
        || "queries are not logged",
    );
}
