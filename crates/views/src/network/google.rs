//! Google's VPC firewalls (google 5 and 6): ports and protocols in blocks, the rest on the resource.

use super::layout::{Flow, Layout, PeersAt, PortsAt};

pub(super) const LAYOUTS: &[Layout] = &[Layout {
    kind: "google_compute_firewall",
    // What `deny` blocks take away depends on priorities and targets across the network; they open nothing.
    places: &[("allow", Flow::Named("direction"))],
    switch: Some(("disabled", true)),
    ports: PortsAt::Texts(&["ports"]),
    peers: [PeersAt::In(&["source_ranges"]), PeersAt::In(&["destination_ranges"])],
    is_shared: true,
    ..Layout::PLAIN
}];
