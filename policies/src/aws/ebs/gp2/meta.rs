//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ebs-gp2"),
    title: B("Volume is of type gp2"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ebs_volume"), B("aws_instance"), B("aws_spot_instance_request"), B("aws_launch_configuration"), B("aws_launch_template"), B("aws_db_instance"), B("aws_opensearch_domain"), B("aws_elasticsearch_domain")]),
    why: B("A gp3 volume costs a fifth less than a gp2 of the same size, and its throughput does not depend on the size."),
    fix: B("Set the volume's type to gp3; a volume changes in place, while it is in use."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
