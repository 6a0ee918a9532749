//! The providers whose schemas are embedded, and the way from a type's name to its data.

use crate::archive::{Archive, ArchiveError};
use crate::format::{Catalogue, Chunk, Class, Entry, Source, TagForm};
use crate::schema::Schema;
use std::fmt;
use std::sync::OnceLock;

macro_rules! providers {
    ($($name:literal),* $(,)?) => {
        /// Sorted by name.
        static PROVIDERS: [Provider; [$($name),*].len()] =
            [$(Provider::new($name, include_bytes!(concat!("../data/", $name, ".bin")))),*];
    };
}

providers!(
    "archive",
    "aws",
    "azuread",
    "azurerm",
    "github",
    "google",
    "helm",
    "http",
    "kubernetes",
    "local",
    "null",
    "random",
    "terraform",
    "time",
    "tls",
    "vault",
);

/// A provider whose published schema is known.
pub struct Provider {
    name: &'static str,
    archive: Archive<'static>,
    loaded: OnceLock<Loaded>,
}

struct Loaded {
    catalogue: Catalogue<'static>,
    chunks: Box<[OnceLock<Chunk<'static>>]>,
}

/// The embedded providers, sorted by name.
pub fn providers() -> &'static [Provider] {
    &PROVIDERS
}

/// The embedded provider of this local name: `aws`.
#[must_use]
pub fn provider(name: &str) -> Option<&'static Provider> {
    PROVIDERS.binary_search_by(|provider| provider.name.cmp(name)).ok().map(|index| &PROVIDERS[index])
}

/// The local name of the provider that a resource or data source type belongs to where its `provider` argument says
/// nothing else: the type's first word, as Terraform has it. `aws` for `aws_s3_bucket`, `http` for `http`.
#[must_use]
pub fn provider_of(type_name: &str) -> &str {
    type_name.split_once('_').map_or(type_name, |(first, _)| first)
}

impl Provider {
    const fn new(name: &'static str, bytes: &'static [u8]) -> Self {
        Provider { name, archive: Archive::new(bytes), loaded: OnceLock::new() }
    }

    /// The provider's local name: `aws`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What the data was read from: the provider's current release first, then those that only add to it (older
    /// majors, betas), newest first.
    #[must_use]
    pub fn sources(&'static self) -> &'static [Source<'static>] {
        &self.loaded().catalogue.sources
    }

    /// The schema of the provider's own configuration block.
    #[must_use]
    pub fn configuration(&'static self) -> Option<Schema> {
        self.find(Class::Provider, self.name)
    }

    /// The schema of a type.
    #[must_use]
    pub fn find(&'static self, class: Class, name: &str) -> Option<Schema> {
        let entries = &self.loaded().catalogue.entries;
        let index = entries.binary_search_by(|entry| (entry.class, entry.name).cmp(&(class, name))).ok()?;
        Some(self.schema(index))
    }

    /// Every type of a class, sorted by name. Decodes no schema: what a type's schema holds is decoded when asked for.
    pub fn types(&'static self, class: Class) -> impl Iterator<Item = TypeName> {
        let entries = &self.loaded().catalogue.entries;
        let start = entries.partition_point(|entry| entry.class < class);
        let end = entries.partition_point(|entry| entry.class <= class);
        (start..end).map(move |index| TypeName { provider: self, index })
    }

    pub(crate) fn entry(&'static self, index: usize) -> &'static Entry<'static> {
        &self.loaded().catalogue.entries[index]
    }

    pub(crate) fn source(&'static self, index: u8) -> &'static Source<'static> {
        &self.loaded().catalogue.sources[usize::from(index)]
    }

    fn schema(&'static self, index: usize) -> Schema {
        let loaded = self.loaded();
        let starts = &loaded.catalogue.chunk_starts;
        let chunk_index = starts.partition_point(|&start| start as usize <= index) - 1;
        let chunk = loaded.chunks[chunk_index].get_or_init(|| self.embedded(self.archive.load(chunk_index + 1)));
        Schema::new(self, index, chunk, chunk.roots[index - starts[chunk_index] as usize])
    }

    fn loaded(&self) -> &Loaded {
        self.loaded.get_or_init(|| {
            let catalogue: Catalogue<'static> = self.embedded(self.archive.load(0));
            let chunks = catalogue.chunk_starts.iter().map(|_| OnceLock::new()).collect();
            Loaded { catalogue, chunks }
        })
    }

    /// The files are part of the program, and a test decodes every blob of them.
    fn embedded<T>(&self, loaded: Result<T, ArchiveError>) -> T {
        loaded.unwrap_or_else(|error| panic!("data/{}.bin: {error}", self.name))
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").field("name", &self.name).finish_non_exhaustive()
    }
}

impl PartialEq for Provider {
    /// There is one of each name.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Provider {}

/// A type that a provider has, by name: cheap to list, its schema decoded when asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypeName {
    provider: &'static Provider,
    index: usize,
}

impl TypeName {
    /// Its name: `aws_s3_bucket`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.provider.entry(self.index).name
    }

    /// How it carries tags or labels that its author can set.
    #[must_use]
    pub fn tags(self) -> Option<TagForm<'static>> {
        self.provider.entry(self.index).tags
    }

    /// Whether the provider's current release has it.
    #[must_use]
    pub fn is_current(self) -> bool {
        self.provider.entry(self.index).source == 0
    }

    /// Its schema.
    #[must_use]
    pub fn schema(self) -> Schema {
        self.provider.schema(self.index)
    }
}
