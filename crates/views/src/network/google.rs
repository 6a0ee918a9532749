//! Google's VPC firewalls (google 5 and 6): ports and protocols in blocks, the rest on the resource.

use super::layout::{Flow, GroupAt, Layout, PeersAt, PortsAt};

// The rule with the lowest number that matches decides, and of two with the same number the one that denies (VPC
// documentation, "Priority order").
pub(super) const LAYOUTS: &[Layout] = &[Layout {
    kind: "google_compute_firewall",
    places: &[("allow", Flow::Named("direction"))],
    refusals: &[("deny", Flow::Named("direction"))],
    switch: Some(("disabled", true)),
    order: Some("priority"),
    default_order: Some(1000.0),
    targets: &["target_tags", "target_service_accounts"],
    ports: PortsAt::Texts(&["ports"]),
    peers: [PeersAt::In(&["source_ranges"]), PeersAt::In(&["destination_ranges"])],
    is_shared: true,
    group: Some(GroupAt {
        attr: "network",
        kinds: &["google_compute_network"],
        identities: &["id", "name", "self_link"],
        is_uniform: false,
    }),
    ..Layout::PLAIN
}];
