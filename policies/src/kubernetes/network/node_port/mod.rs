//! Services of the type NodePort.

use palisade_policy::Cx;
use palisade_views::Service;

/// Denies each.
pub fn check(service: &Service<'_>, cx: &mut Cx<'_>) {
    let kind = service.spec("type");
    cx.deny_if(kind.is("NodePort"), kind, || "the port is open on every node");
}
