//! DNS servers with addresses of the internet; 168.63.129.16 is Azure's own (Azure, "What is IP address 168.63.129.16?").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::IpRange;

/// Denies each such server.
pub fn check(network: &Resource<'_>, cx: &mut Cx<'_>) {
    for server in network.get("dns_servers").items() {
        let is_public = server.test_text(|address| {
            address != "168.63.129.16" && IpRange::parse(address).is_some_and(|range| !range.is_private())
        });
        cx.deny_if(is_public, server, || "the network asks a DNS server of the internet");
    }
}
