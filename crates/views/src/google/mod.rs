//! Google Cloud: grants of roles, virtual machines, Kubernetes nodes and databases, each in all their shapes.

mod database;
mod grants;
mod instance;
mod joined;
mod nodes;
mod notebook;

pub use database::CloudSql;
pub use grants::GoogleGrants;
pub use instance::GoogleInstance;
pub use joined::{GoogleNetwork, GoogleProject};
pub use nodes::GkeNodes;
pub use notebook::Notebook;

use palisade_model::{Attr, CauseId, Partial, Reference, Shape, Truth};

/// The endings of the accounts that Google makes by itself for Compute Engine and App Engine (IAM documentation,
/// "Default service accounts").
const DEFAULT_ACCOUNTS: [&str; 2] = ["-compute@developer.gserviceaccount.com", "@appspot.gserviceaccount.com"];

/// What gives such an account's name.
const DEFAULT_SOURCES: [&str; 3] = [
    "data.google_compute_default_service_account",
    "data.google_app_engine_default_service_account",
    "google_project_default_service_accounts",
];

/// The account that a configuration makes itself.
const OWN_ACCOUNT: &str = "google_service_account";

/// Whether a text names one of the service accounts that Google makes by itself, with or without `serviceAccount:`.
fn is_default_account(account: Attr<'_>) -> Truth {
    let mut sources = references(account).map(Reference::kind);
    let by_text = || {
        let ends = Truth::any(DEFAULT_ACCOUNTS.map(|end| account.ends_with(end)));
        let other = Truth::any(["user:", "group:", "domain:", "principal"].map(|start| account.starts_with(start)));
        ends.and(other.not())
    };
    match sources.find(|kind| *kind == OWN_ACCOUNT || DEFAULT_SOURCES.contains(&kind.as_str())) {
        Some(kind) => (kind != OWN_ACCOUNT).into(),
        None => by_text(),
    }
}

/// Whether what is given this account runs as a default one: where no account is named, or that one.
fn runs_as_default(account: Attr<'_>) -> Truth {
    if references(account).any(|reference| reference.kind() == OWN_ACCOUNT) {
        return account.is_reached().not();
    }
    account.is_absent().or(account.is("default")).or(is_default_account(account))
}

/// What an unknown text is a copy of, or what its parts are.
fn references(attr: Attr<'_>) -> impl Iterator<Item = &Reference> {
    let parts = match attr.shape() {
        Shape::Unknown(unknown) => &unknown.parts[..],
        Shape::Absent
        | Shape::Null
        | Shape::Bool(_)
        | Shape::Int(_)
        | Shape::Float(_)
        | Shape::Text(_)
        | Shape::List(_)
        | Shape::Object(_) => &[],
    };
    let in_parts = parts.iter().filter_map(|part| match part {
        Partial::Unknown(reference) => reference.as_ref(),
        Partial::Known(_) => None,
    });
    attr.reference().into_iter().chain(in_parts)
}

/// What is declared somewhere else.
const ELSEWHERE: Truth = Truth::unknown(CauseId::ELSEWHERE);
