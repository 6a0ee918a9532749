//! Ports of services that are for administrators and applications.

use palisade_policy::Cx;
use palisade_views::{Breadth as Params, Direction, Firewall, Reach};

/// FTP, Telnet, RPC, `NetBIOS`, SMB, SQL Server, Oracle, `MySQL`, `PostgreSQL`, Kibana, VNC, `WinRM`, Redis,
/// Elasticsearch, memcached, `MongoDB`.
const PORTS: [u16; 18] =
    [20, 21, 23, 135, 137, 139, 445, 1433, 1521, 3306, 5432, 5601, 5900, 5985, 6379, 9200, 11211, 27017];

/// Denies each rule that opens one of them to everyone.
pub fn check(firewall: &Firewall<'_>, params: &Params, cx: &mut Cx<'_>) {
    cx.deny_each(firewall.open(Direction::In, Reach::OneOf(&PORTS), params));
}
