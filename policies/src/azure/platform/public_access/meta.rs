//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

pub static META: Meta = Meta {
    id: B("azure-platform-public-access"),
    title: B("Data factory or AI service is on the public network"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AZURE_104"), inputs: B(&[]) },
        Alias { id: B("CKV_AZURE_134"), inputs: B(&[]) },
        Alias { id: B("AZU-0035"), inputs: B(&[]) },
        Alias { id: B("azure-datafactory-no-public-access"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_cognitive_account"), B("azurerm_data_factory")]),
    why: B("Credentials that leak work from everywhere on the internet."),
    fix: B("Set public_network_access_enabled, for a data factory public_network_enabled, to false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
};
