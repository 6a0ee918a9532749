//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-database-no-security-group"),
    title: B("Yandex database has no security group"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_mdb_postgresql_cluster"), B("yandex_mdb_sqlserver_cluster"), B("yandex_mdb_redis_cluster"), B("yandex_mdb_mysql_cluster"), B("yandex_mdb_mongodb_cluster"), B("yandex_mdb_kafka_cluster"), B("yandex_mdb_greenplum_cluster"), B("yandex_mdb_elasticsearch_cluster"), B("yandex_mdb_clickhouse_cluster")]),
    why: B("Everything in the network reaches it."),
    fix: B("Name security_group_ids."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
