//! The actions that IAM policies name, with their access levels and whether they take resources (AWS Service
//! Authorization Reference).
//!
//! An action that is not here is not known: services and actions are added every week.

use crate::archive::Archive;
use crate::format::{IamReference, IamService, Source};
use std::sync::OnceLock;

pub use crate::format::{IamAccess as Access, IamAction as Action};

static ARCHIVE: Archive<'static> = Archive::new(include_bytes!("../data/iam-actions.bin"));

fn reference() -> &'static IamReference<'static> {
    static REFERENCE: OnceLock<IamReference<'static>> = OnceLock::new();
    REFERENCE.get_or_init(|| ARCHIVE.load(0).unwrap_or_else(|error| panic!("data/iam-actions.bin: {error}")))
}

/// What the data was read from.
pub fn sources() -> &'static [Source<'static>] {
    &reference().sources
}

/// Every prefix with its actions, both sorted.
pub fn services() -> impl ExactSizeIterator<Item = (&'static str, &'static [Action<'static>])> {
    reference().services.iter().map(|service| (service.prefix, service.actions.as_slice()))
}

/// The actions of a prefix (`s3`), sorted by name; none where the service is not known. Case counts for nothing.
#[must_use]
pub fn actions(prefix: &str) -> &'static [Action<'static>] {
    let services = &reference().services;
    let prefix = prefix.to_ascii_lowercase();
    let index = services.binary_search_by(|service: &IamService<'_>| service.prefix.cmp(&prefix));
    index.map_or(&[], |index| &services[index].actions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_are_found_by_their_services() {
        let get = actions("S3").iter().find(|action| action.name == "GetObject").expect("a published action");
        assert!(get.access == Access::Read && get.takes_resource);
        let all = actions("iam");
        assert!(all.is_sorted_by_key(|action| action.name));
        let pass = all.iter().find(|action| action.name == "PassRole").expect("a published action");
        assert!(pass.takes_resource && pass.access == Access::PermissionsManagement);
        assert!(actions("no-such-service").is_empty());
    }

    #[test]
    fn services_are_sorted_and_lower_case() {
        let prefixes = services().map(|(prefix, _)| prefix).collect::<Vec<_>>();
        assert!(prefixes.is_sorted() && prefixes.len() > 300);
        assert!(prefixes.iter().all(|prefix| !prefix.bytes().any(|b| b.is_ascii_uppercase())));
    }
}
