//! Data at rest: where each kind of storage is told to encrypt, and with whose key.

mod aws;
mod google;
mod key;
mod volumes;

pub use key::{is_named, names_own_key};
pub use volumes::encrypts_volumes_by_default;

use palisade_model::{Anchors, Attr, Breach, Fact, Project, Resource, Truth, View};

/// The names of nested blocks, and at last that of an argument.
type Path = &'static [&'static str];

/// How kinds of resource keep data. One table a provider; the facts are those of its documentation.
#[derive(Debug, Clone, Copy)]
struct Store {
    /// The kinds of resource.
    kinds: &'static [&'static str],
    /// What holds the data, as messages name it: `the file system`.
    noun: &'static str,
    /// When the data are encrypted.
    encrypted: Encrypted,
    /// Where a key of the customer's is named.
    key: Key,
}

/// When the data are encrypted.
#[derive(Debug, Clone, Copy)]
enum Encrypted {
    /// Whatever is written: the service encrypts everything.
    Always,
    /// Where this is true. It is false where it is not set.
    If(Path),
    /// Where this is true. Where it is not set, it is so from this release of the provider on.
    IfOrSince(Path, &'static str, u64),
    /// Where this is one of these texts. It is none of them where it is not set.
    As(Path, &'static [&'static str]),
    /// Where this is written: a block, or the name of a key.
    With(Path),
}

/// Where a key of the customer's is named.
#[derive(Debug, Clone, Copy)]
enum Key {
    /// None can be chosen, or another setting decides.
    None,
    /// Here.
    At(Path),
    /// Here (the second), and it counts only where the first is true.
    AtIf(Path, Path),
}

const TABLES: [&[Store]; 2] = [aws::STORES, google::STORES];

/// A resource that keeps data, with what it says about their encryption.
#[derive(Debug, Clone, Copy)]
pub struct EncryptedAtRest<'p> {
    resource: Resource<'p>,
    store: &'static Store,
}

fn at(resource: Resource<'_>, path: Path) -> Attr<'_> {
    path.iter().copied().fold(resource.root(), Attr::get)
}

impl<'p> EncryptedAtRest<'p> {
    /// The resource.
    pub fn resource(&self) -> Resource<'p> {
        self.resource
    }

    /// What holds the data, as messages name it: `the file system`.
    pub fn noun(&self) -> &'static str {
        self.store.noun
    }

    /// Whether and where the data are not encrypted; none where the service encrypts everything.
    pub fn unencrypted(&self) -> Option<Breach<'p>> {
        let (at, encrypted) = match self.store.encrypted {
            Encrypted::Always => return None,
            Encrypted::If(path) => {
                let at = at(self.resource, path);
                (at, at.is_true())
            }
            Encrypted::IfOrSince(path, provider, major) => {
                let at = at(self.resource, path);
                let by_default = self.resource.project().provider_version(provider).is_at_least(major);
                (at, at.is_true().or(at.is_absent().and(by_default)))
            }
            Encrypted::As(path, values) => {
                let at = at(self.resource, path);
                (at, at.is_one_of(values))
            }
            Encrypted::With(path) => {
                let at = at(self.resource, path);
                (at, is_named(at))
            }
        };
        let message = format!("{} is not encrypted", self.store.noun);
        Some(Breach { violated: encrypted.not(), at, message, related: Vec::new() })
    }

    /// Whether and where no key of the customer's is named, so that one of the provider's is used if any; none where
    /// no key can be chosen.
    pub fn without_own_key(&self) -> Option<Breach<'p>> {
        let (key, counts) = match self.store.key {
            Key::None => return None,
            Key::At(path) => (at(self.resource, path), Truth::True),
            Key::AtIf(flag, path) => (at(self.resource, path), at(self.resource, flag).is_true()),
        };
        let message = match key.text() {
            Fact::Known(name) if !name.is_empty() && counts == Truth::True => {
                format!("{} uses {name}, a key that the provider manages", self.store.noun)
            }
            Fact::Known(_) | Fact::Absent | Fact::Unknown(_) => format!("{} uses no key of yours", self.store.noun),
        };
        let violated = counts.and(names_own_key(key)).not();
        Some(Breach { violated, at: key, message, related: Vec::new() })
    }
}

impl View for EncryptedAtRest<'static> {
    type Of<'p> = EncryptedAtRest<'p>;

    // The tables name the kinds; looking them all up costs next to nothing.
    const KINDS: &'static [&'static str] = &["*"];

    fn collect(project: &Project) -> Vec<EncryptedAtRest<'_>> {
        Self::collect_among(&Anchors::all(project))
    }

    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<EncryptedAtRest<'p>> {
        let stores = TABLES.into_iter().flatten();
        let kinds = stores.flat_map(|store| store.kinds.iter().map(move |kind| (kind, store)));
        let of_kind = |kind: &&str| anchors.of_kinds(&[kind]).into_iter();
        kinds.flat_map(|(kind, store)| of_kind(kind).map(move |resource| EncryptedAtRest { resource, store })).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_kind_stands_in_one_row_and_its_arguments_exist() {
        let mut seen = BTreeSet::new();
        for store in TABLES.into_iter().flatten() {
            let mut paths = match store.encrypted {
                Encrypted::Always => vec![],
                Encrypted::If(path)
                | Encrypted::IfOrSince(path, ..)
                | Encrypted::As(path, _)
                | Encrypted::With(path) => vec![path],
            };
            match store.key {
                Key::None => {}
                Key::At(path) => paths.push(path),
                Key::AtIf(flag, path) => paths.extend([flag, path]),
            }
            assert!(!paths.is_empty(), "{:?} says nothing", store.kinds);
            for kind in store.kinds {
                assert!(seen.insert(kind), "{kind} stands in two rows");
                let schema = palisade_schema::resource(kind).unwrap_or_else(|| panic!("there is no {kind}"));
                for path in &paths {
                    assert!(exists(schema.body(), path), "{kind} has no {path:?}");
                }
            }
        }
    }

    fn exists(body: palisade_schema::Body, path: &[&str]) -> bool {
        match path {
            [] => true,
            [last] if body.attribute(last).is_some() => true,
            [block, rest @ ..] => body.block(block).is_some_and(|block| exists(block.body(), rest)),
        }
    }
}
