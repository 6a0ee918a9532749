use std::collections::HashMap;
use std::fmt;
use std::hash::BuildHasher;
use std::sync::Arc;

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use indexmap::IndexSet;
use palisade_source::{Site, SourceMap};

use crate::asked;
use crate::provider::ProviderVersions;
use crate::resource::Stored;
use crate::{
    Action, Address, Attr, Cause, CauseId, Causes, Diagnostic, MajorVersions, NewResource, Reason, Resource,
    ResourceId, Truth, UnknownId, UnknownValue,
};

/// One root in one environment: resources with their indexes, the causes of what is unknown, comments and diagnostics.
#[derive(Debug)]
pub struct Project {
    pub(crate) resources: Vec<Stored>,
    by_kind: HashMap<Arc<str>, Vec<ResourceId>, RandomState>,
    /// By the hash of the address, which the resource has.
    by_address: HashTable<ResourceId>,
    hashing: RandomState,
    causes: Vec<Cause>,
    unknowns: Vec<UnknownValue>,
    notes: Vec<Site>,
    diagnostics: Vec<Diagnostic>,
    pub(crate) providers: ProviderVersions,
    sources: Arc<SourceMap>,
    info: ProjectInfo,
    trace: Arc<dyn Trace>,
}

/// What a project is called and what is known of it as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProjectInfo {
    /// The root's directory relative to the repository, with `/`; a plan's own path where it is not fused with one.
    pub root: String,
    /// The environment's name; empty where there is only one.
    pub environment: String,
    /// Whether it is a library module: neither callers, provider nor backend, and required variables unset.
    pub is_library: bool,
}

/// One step of the way that a value took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What stands there, in the author's words: `var.acl`, `terraform.tfvars`.
    pub text: String,
    /// Where.
    pub site: Site,
}

/// Finds where an attribute's value was written, by evaluating that one attribute again.
pub trait Trace: Send + Sync {
    /// The steps from the attribute (not included) to where its value was written; empty where it was written in
    /// place. `path` is the attribute's path, as [`Attr::path`] gives it.
    fn way(&self, resource: Resource<'_>, path: &str) -> Vec<Step>;

    /// Whether all values are written in place, so that there is no way to ask for.
    fn is_empty(&self) -> bool {
        false
    }
}

/// For projects whose values are all written in place.
#[derive(Debug, Clone, Copy)]
pub struct NoTrace;

impl Trace for NoTrace {
    fn way(&self, _: Resource<'_>, _: &str) -> Vec<Step> {
        Vec::new()
    }

    fn is_empty(&self) -> bool {
        true
    }
}

impl fmt::Debug for dyn Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Trace")
    }
}

impl Project {
    /// All resources, in the order in which the front end gave them.
    pub fn resources(&self) -> impl ExactSizeIterator<Item = Resource<'_>> {
        asked::everything();
        self.each()
    }

    /// All resources, without its being noted that somebody asked for them.
    pub(crate) fn each(&self) -> impl ExactSizeIterator<Item = Resource<'_>> {
        (0..self.resources.len() as u32).map(|id| self.resource(ResourceId(id)))
    }

    /// The resources of a kind, in order; `data.aws_vpc` for data sources, `provider.aws` for provider configurations.
    /// What a plan removes is not among them: a bucket's access block that goes protects nothing.
    pub fn of_kind(&self, kind: &str) -> impl ExactSizeIterator<Item = Resource<'_>> {
        asked::kind(kind);
        self.each_of_kind(kind)
    }

    /// The resources of a kind, without its being noted that somebody asked for them.
    pub(crate) fn each_of_kind(&self, kind: &str) -> impl ExactSizeIterator<Item = Resource<'_>> {
        self.by_kind.get(kind).map_or(&[][..], Vec::as_slice).iter().map(|&id| self.resource(id))
    }

    /// The kinds that the project has, in no particular order, with the number of their resources.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, usize)> {
        asked::everything();
        self.by_kind.iter().map(|(kind, ids)| (&**kind, ids.len()))
    }

    /// Whether any resource has the kind.
    pub fn has_kind(&self, kind: &str) -> bool {
        asked::kind(kind);
        self.by_kind.contains_key(kind)
    }

    /// The resource with an address.
    pub fn by_address(&self, address: &Address) -> Option<Resource<'_>> {
        let found = self.at(address);
        match found {
            Some(resource) => asked::kind(resource.kind()),
            None => asked::absent(address),
        }
        found
    }

    /// The resource with an address, without its being noted that somebody asked for it.
    pub(crate) fn at(&self, address: &Address) -> Option<Resource<'_>> {
        let is_it = |id: &ResourceId| self.resources[id.0 as usize].address == *address;
        self.by_address.find(self.hashing.hash_one(address), is_it).map(|&id| self.resource(id))
    }

    /// A resource by its id.
    pub fn resource(&self, id: ResourceId) -> Resource<'_> {
        Resource { project: self, id }
    }

    /// The files.
    pub fn sources(&self) -> &Arc<SourceMap> {
        &self.sources
    }

    /// What it is called.
    pub fn info(&self) -> &ProjectInfo {
        &self.info
    }

    /// The comments of the project's files: each from its opening mark to its end.
    pub fn notes(&self) -> &[Site] {
        asked::everything();
        &self.notes
    }

    /// What keeps the analysis from being complete.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        asked::everything();
        &self.diagnostics
    }

    /// The releases of a provider that may be in use, by its type: `aws`. Any, where nothing says more.
    pub fn provider_version(&self, provider: &str) -> MajorVersions {
        self.providers.get(provider).copied().unwrap_or(MajorVersions::ANY)
    }

    /// What is known of the releases of providers, in no particular order.
    pub fn provider_versions(&self) -> impl Iterator<Item = (&str, MajorVersions)> {
        self.providers.iter().map(|(name, versions)| (&**name, *versions))
    }

    /// Why something is not known.
    pub fn cause(&self, id: CauseId) -> Cause {
        match id.well_known() {
            Some(reason) => Cause { reason, site: None },
            None => self.causes[(id.0 - CauseId::FIRST) as usize].clone(),
        }
    }

    /// Everything that keeps some value from being known.
    pub fn causes(&self) -> impl Iterator<Item = &Cause> {
        asked::everything();
        self.causes.iter()
    }

    /// Says that it is a library module (see [`ProjectInfo::is_library`]).
    pub fn set_library(&mut self, is_library: bool) {
        self.info.is_library = is_library;
    }

    /// What is still known of an unknown value.
    pub fn unknown(&self, id: UnknownId) -> &UnknownValue {
        &self.unknowns[id.0 as usize]
    }

    pub(crate) fn existence(&self, exists_if: Option<UnknownId>) -> Truth {
        exists_if.map_or(Truth::True, |id| Truth::Unknown(self.unknown(id).causes))
    }

    /// What finds the ways that values took.
    pub fn trace(&self) -> Arc<dyn Trace> {
        Arc::clone(&self.trace)
    }

    /// Whether values are written elsewhere than where they are read.
    pub fn has_ways(&self) -> bool {
        !self.trace.is_empty()
    }

    /// The way that an attribute's value took, from the attribute to where it was written.
    pub fn way(&self, attr: Attr<'_>) -> Vec<Step> {
        self.trace.way(attr.resource(), &attr.path())
    }
}

/// What one file or one resource adds to a project. Ids of causes and unknowns start at zero in each fragment
/// (causes at [`CauseId::FIRST`]), so fragments can be made in parallel.
#[derive(Debug, Clone, Default)]
pub struct Fragment {
    /// In order.
    resources: Vec<Stored>,
    /// Comments.
    pub notes: Vec<Site>,
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// What is said of the releases of providers; all that is said of one holds.
    pub providers: Vec<(Box<str>, MajorVersions)>,
    causes: IndexSet<Cause, RandomState>,
    unknowns: IndexSet<UnknownValue, RandomState>,
}

impl Fragment {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a resource behind those that are there.
    pub fn push(&mut self, resource: NewResource) {
        let stored = Stored::new(resource, self.resources.last());
        self.resources.push(stored);
    }

    /// Makes room for so many more resources, and no more.
    pub fn reserve(&mut self, resources: usize) {
        self.resources.reserve_exact(resources);
    }

    /// How many resources there are.
    pub fn resource_count(&self) -> usize {
        self.resources.len()
    }

    /// Takes back all resources but the first so many.
    pub fn truncate(&mut self, resources: usize) {
        self.resources.truncate(resources);
    }

    /// The id of a cause; equal causes have the same.
    pub fn cause(&mut self, reason: Reason, site: Option<Site>) -> CauseId {
        let (index, _) = self.causes.insert_full(Cause { reason, site });
        CauseId(CauseId::FIRST + index as u32)
    }

    /// The id of an unknown value; equal ones have the same.
    pub fn unknown(&mut self, value: UnknownValue) -> UnknownId {
        let (index, _) = self.unknowns.insert_full(value);
        UnknownId(index as u32)
    }

    /// An unknown of which nothing but one cause is known.
    pub fn unknown_because(&mut self, reason: Reason, site: Option<Site>) -> UnknownId {
        let id = self.cause(reason, site);
        self.unknown(UnknownValue {
            causes: Causes::one(id),
            ty: None,
            not_null: false,
            copy_of: None,
            parts: Box::default(),
        })
    }
}

/// Puts fragments together.
#[derive(Debug, Default)]
pub struct ProjectBuilder {
    resources: Vec<Stored>,
    notes: Vec<Site>,
    diagnostics: Vec<Diagnostic>,
    providers: ProviderVersions,
    causes: Vec<Cause>,
    unknowns: Vec<UnknownValue>,
}

impl ProjectBuilder {
    /// No resources.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds fragments in their order. Room for all of them is made at once: lists that grow are there twice meanwhile.
    pub fn add_all(&mut self, fragments: Vec<Fragment>) {
        self.resources.reserve_exact(fragments.iter().map(|fragment| fragment.resources.len()).sum());
        self.notes.reserve_exact(fragments.iter().map(|fragment| fragment.notes.len()).sum());
        self.causes.reserve_exact(fragments.iter().map(|fragment| fragment.causes.len()).sum());
        self.unknowns.reserve_exact(fragments.iter().map(|fragment| fragment.unknowns.len()).sum());
        for fragment in fragments {
            self.add(fragment);
        }
    }

    /// Adds what a fragment holds, behind what is there.
    pub fn add(&mut self, fragment: Fragment) {
        let Fragment { mut resources, notes, diagnostics, providers, causes, unknowns } = fragment;
        for (name, versions) in providers {
            let known = self.providers.entry(name).or_insert(MajorVersions::ANY);
            *known = known.and(versions);
        }
        let cause_base = self.causes.len() as u32;
        let unknown_base = self.unknowns.len() as u32;
        let renumber = |id: CauseId| if id.0 < CauseId::FIRST { id } else { CauseId(id.0 + cause_base) };
        self.causes.extend(causes);
        self.unknowns.extend(
            unknowns.into_iter().map(|unknown| UnknownValue { causes: unknown.causes.renumber(renumber), ..unknown }),
        );
        for resource in &mut resources {
            resource.set_unknown_base(unknown_base);
        }
        if self.resources.capacity() == 0 {
            self.resources = resources;
        } else {
            self.resources.append(&mut resources);
        }
        self.notes.extend(notes);
        self.diagnostics.extend(diagnostics);
    }

    /// The project. Where an address is given twice the first keeps it; both are judged, and the duplicate is a
    /// diagnostic of the front end.
    pub fn finish(self, sources: Arc<SourceMap>, info: ProjectInfo, trace: Arc<dyn Trace>) -> Project {
        let ProjectBuilder { resources, notes, diagnostics, providers, causes, unknowns } = self;
        let mut by_kind: HashMap<Arc<str>, Vec<ResourceId>, RandomState> = HashMap::default();
        let hashing = RandomState::default();
        let address_of = |id: &ResourceId| &resources[id.0 as usize].address;
        let mut by_address = HashTable::with_capacity(resources.len());
        for (i, resource) in resources.iter().enumerate() {
            let id = ResourceId(i as u32);
            if !matches!(resource.action, Some(Action::Delete | Action::Forget)) {
                by_kind.entry(resource.kind.clone()).or_default().push(id);
            }
            let is_it = |other: &ResourceId| *address_of(other) == resource.address;
            let hash = |id: &ResourceId| hashing.hash_one(address_of(id));
            by_address.entry(hash(&id), is_it, hash).or_insert(id);
        }
        Project {
            resources,
            by_kind,
            by_address,
            hashing,
            causes,
            unknowns,
            notes,
            diagnostics,
            providers,
            sources,
            info,
            trace,
        }
    }
}
