//! The ports of databases in security groups.

use palisade_policy::Cx;
use palisade_views::{Breadth as Params, Direction, Firewall, Reach};

/// SQL Server, Oracle, `MySQL`, `PostgreSQL`, `CouchDB`, Redis, Cassandra, Elasticsearch, memcached, `MongoDB` (IANA).
const PORTS: [u16; 11] = [1433, 1521, 3306, 5432, 5984, 6379, 7000, 9042, 9200, 11211, 27017];

/// Denies each rule that opens one of them to everyone.
pub fn check(firewall: &Firewall<'_>, params: &Params, cx: &mut Cx<'_>) {
    cx.deny_each(firewall.open(Direction::In, Reach::OneOf(&PORTS), params));
}
