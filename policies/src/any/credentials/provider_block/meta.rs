//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("credential-provider-block"),
    title: B("Provider signs in with a credential that is written in its block"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("any"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_LIN_1"), inputs: B(&[]) }, Alias { id: B("CKV_OPENSTACK_1"), inputs: B(&[]) }, Alias { id: B("CKV_PAN_1"), inputs: B(&[]) }, Alias { id: B("CKV_BCW_1"), inputs: B(&[]) }, Alias { id: B("CKV_OCI_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Everyone who can read the repository may do what the provider may: change and delete all that it manages."),
    fix: B("Leave the argument out and set the provider's environment variable, or sign in with a role or a federated identity."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
