//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-database-public"),
    title: B("Yandex database has a public address"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_12"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_mdb_postgresql_cluster"), B("yandex_mdb_mysql_cluster"), B("yandex_mdb_sqlserver_cluster"), B("yandex_mdb_mongodb_cluster"), B("yandex_mdb_kafka_cluster"), B("yandex_mdb_greenplum_cluster"), B("yandex_mdb_elasticsearch_cluster"), B("yandex_mdb_clickhouse_cluster")]),
    why: B("Everyone on the internet can try passwords against it."),
    fix: B("Drop assign_public_ip."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
