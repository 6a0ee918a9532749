//! Meta data of the policies in `nifcloud`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

/// Security group of a database lets the whole internet in.
pub static NIFCLOUD_DB_SECURITY_GROUP_INGRESS_ANYWHERE: Meta = Meta {
    id: B("nifcloud-db-security-group-ingress-anywhere"),
    title: B("Security group of a database lets the whole internet in"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("nifcloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("NIF-0011"), inputs: B(&[]) },
        Alias { id: B("nifcloud-rdb-no-public-ingress-db-sgr"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_db_security_group")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("../nifcloud/network/db_security_group/policy.md")),
    links: B(&[]),
};

/// Security group of a network file system lets the whole internet in.
pub static NIFCLOUD_NAS_SECURITY_GROUP_INGRESS_ANYWHERE: Meta = Meta {
    id: B("nifcloud-nas-security-group-ingress-anywhere"),
    title: B("Security group of a network file system lets the whole internet in"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("nifcloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("NIF-0014"), inputs: B(&[]) },
        Alias { id: B("nifcloud-nas-no-public-ingress-nas-sgr"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_nas_security_group")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("../nifcloud/network/nas_security_group/policy.md")),
    links: B(&[]),
};

/// Security group lets the whole internet in.
pub static NIFCLOUD_SECURITY_GROUP_RULE_INGRESS_ANYWHERE: Meta = Meta {
    id: B("nifcloud-security-group-rule-ingress-anywhere"),
    title: B("Security group lets the whole internet in"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("nifcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("NIF-0001"), inputs: B(&[]) },
        Alias { id: B("nifcloud-computing-no-public-ingress-sgr"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_security_group_rule")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("../nifcloud/network/security_group_rule/policy.md")),
    links: B(&[]),
};
