//! Tags and labels: what each resource carries in the end, its provider's defaults included.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use palisade_model::{Action, Attr, CauseId, Causes, Fact, Mode, Origin, Project, Resource, Shape, Truth, View};
use palisade_schema::{TagForm, TagShape};

/// How many resources have to share a lack before it counts as their provider's.
const SHARED_BY: usize = 2;

/// Where a Kubernetes object carries its labels.
const OBJECT_LABELS: TagForm<'static> =
    TagForm { attribute: "metadata.labels", shape: TagShape::Map, provider_defaults: false };

/// The same for an object inside of Terraform's `kubernetes_manifest`.
const MANIFEST_LABELS: TagForm<'static> =
    TagForm { attribute: "manifest.metadata.labels", shape: TagShape::Map, provider_defaults: false };

/// A resource that can carry tags, or a provider configuration that could give them to its resources and does not.
#[derive(Debug, Clone)]
pub enum Tags<'p> {
    /// A resource of a type that can carry tags or labels.
    Resource(Tagged<'p>),
    /// A provider configuration without default tags that has several resources.
    Provider(Arc<Undefaulted<'p>>),
}

/// A resource with the tags that it carries.
#[derive(Debug, Clone)]
pub struct Tagged<'p> {
    resource: Resource<'p>,
    at: Attr<'p>,
    set: Arc<TagSet<'p>>,
    provider: Option<Arc<Undefaulted<'p>>>,
}

/// A provider configuration that sets no `default_tags` (AWS) or `default_labels` (Google), with those of its resources
/// that certainly exist, whose tags are all known and which the defaults would reach.
#[derive(Debug, Clone)]
pub struct Undefaulted<'p> {
    provider: Resource<'p>,
    members: Vec<Tagged<'p>>,
    /// How many members have a tag of this key.
    with_key: HashMap<&'p str, usize>,
    /// The same by the key in lower case.
    with_folded_key: HashMap<String, usize>,
    untagged: usize,
}

/// A tag.
#[derive(Debug, Clone, Copy)]
pub struct Tag<'p> {
    /// Its key.
    pub key: &'p str,
    /// Its value, which may be unknown.
    pub value: Attr<'p>,
    /// Whether the resource has it, given that there is the resource.
    pub is_there: Truth,
}

/// Where the tags of a resource stand: the tags themselves would be as large as the resources that they belong to.
#[derive(Debug, Default)]
struct TagSet<'p> {
    places: Vec<Place<'p>>,
    /// Why there may be more; none where these are all.
    open: Option<Causes>,
}

/// Where tags stand.
#[derive(Debug, Clone, Copy)]
enum Place<'p> {
    /// In a map, which is there as far as the truth says.
    Map(Attr<'p>, Truth),
    /// In a block or object with a `key` and a `value`.
    Pair(Attr<'p>),
}

impl<'p> Place<'p> {
    fn tags(self) -> impl Iterator<Item = Tag<'p>> {
        let (map, pair) = match self {
            Place::Map(map, is_there) => (Some((map, is_there)), None),
            Place::Pair(pair) => (None, Some(pair)),
        };
        let of_map = map.into_iter().flat_map(|(map, is_there)| {
            // A map's null members are not sent.
            let sent = map.entries().filter(|(_, value)| !matches!(value.shape(), Shape::Null));
            sent.map(move |(key, value)| Tag { key, value, is_there: is_there.and(given(value)) })
        });
        let of_pair = pair.into_iter().filter_map(|pair| match pair.get("key").shape() {
            Shape::Text(key) => Some(Tag { key, value: pair.get("value"), is_there: given(pair) }),
            Shape::Absent
            | Shape::Null
            | Shape::Bool(_)
            | Shape::Int(_)
            | Shape::Float(_)
            | Shape::List(_)
            | Shape::Object(_)
            | Shape::Unknown(_) => None,
        });
        of_map.chain(of_pair)
    }
}

impl View for Tags<'static> {
    type Of<'p> = Tags<'p>;

    const KINDS: &'static [&'static str] = &["*"];

    fn collect(project: &Project) -> Vec<Tags<'_>> {
        let mut forms = HashMap::new();
        let mut found = Vec::new();
        let mut by_provider = HashMap::<_, Vec<Tagged<'_>>>::new();
        for resource in project.resources().filter(|resource| resource.mode() == Mode::Managed) {
            let form: &Option<TagForm<'static>> = forms.entry(resource.kind()).or_insert_with(|| form(resource));
            let Some(form) = form else { continue };
            let tagged = Tagged::new(resource, *form);
            if let Some(provider) = resource.provider().filter(|_| form.provider_defaults && tagged.is_certain()) {
                by_provider.entry(provider.id()).or_default().push(tagged.clone());
            }
            found.push(tagged);
        }
        let providers = by_provider
            .into_iter()
            .filter(|(_, members)| members.len() >= SHARED_BY)
            .map(|(id, members)| (project.resource(id), members))
            .filter(|(provider, _)| sets_no_defaults(*provider))
            .map(|(provider, members)| (provider.id(), Arc::new(Undefaulted::new(provider, members))))
            .collect::<HashMap<_, _>>();
        let places = found.iter().enumerate().map(|(at, tagged)| (tagged.resource.id(), at)).collect::<HashMap<_, _>>();
        for provider in providers.values() {
            for member in &provider.members {
                found[places[&member.resource.id()]].provider = Some(provider.clone());
            }
        }
        let mut all = found.into_iter().map(Tags::Resource).collect::<Vec<_>>();
        all.extend(providers.into_values().map(Tags::Provider));
        all.sort_unstable_by_key(|tags| Self::anchor(tags).id());
        all
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        match view {
            Tags::Resource(tagged) => tagged.resource,
            Tags::Provider(provider) => provider.provider,
        }
    }
}

/// How a resource's type carries tags; none where it cannot, or is not known.
fn form(resource: Resource<'_>) -> Option<TagForm<'static>> {
    match (resource.origin(), resource.kind()) {
        (Origin::Manifest, _) => Some(OBJECT_LABELS),
        (Origin::Hcl | Origin::Plan, "kubernetes_manifest") => Some(MANIFEST_LABELS),
        (Origin::Hcl | Origin::Plan, kind) => palisade_schema::resource(kind)?.tags(),
    }
}

fn sets_no_defaults(provider: Resource<'_>) -> bool {
    let defaults = [provider.get("default_tags"), provider.get("default_labels")];
    provider.exists() == Truth::True && defaults.iter().all(|set| set.is_absent() == Truth::True)
}

impl<'p> Tagged<'p> {
    fn new(resource: Resource<'p>, form: TagForm<'static>) -> Self {
        let mut set = TagSet::default();
        match form.shape {
            TagShape::Map => set.read_maps(resource, form.attribute),
            TagShape::Blocks => {
                set.read_pairs(resource.get(form.attribute));
                // The AWS provider before 4.0 took a list of maps of the same members too.
                set.read_pairs(resource.get("tags"));
            }
        }
        if resource.kind() == "aws_launch_template" {
            // What is launched from it carries them: a template that tags its instances and volumes does its part.
            set.read_maps(resource, "tag_specifications.tags");
        }
        if form.provider_defaults {
            set.read_defaults(resource);
        }
        set.places.shrink_to_fit();
        let at = form.attribute.split('.').fold(resource.root(), Attr::get);
        Tagged { resource, at, set: Arc::new(set), provider: None }
    }

    /// Whether it is known which tags it has, and that it is there.
    fn is_certain(&self) -> bool {
        let stays = !matches!(self.resource.action(), Some(Action::Delete | Action::Forget));
        stays && self.set.open.is_none() && self.resource.exists() == Truth::True
    }

    /// The resource.
    pub fn resource(&self) -> Resource<'p> {
        self.resource
    }

    /// Where its tags are set, or would be.
    pub fn at(&self) -> Attr<'p> {
        self.at
    }

    /// The provider that its type belongs to: `aws`, `google`; `kubernetes` for manifests too.
    pub fn provider(&self) -> &'p str {
        match self.resource.origin() {
            Origin::Manifest => "kubernetes",
            Origin::Hcl | Origin::Plan => palisade_schema::provider_of(self.resource.kind()),
        }
    }

    /// The provider configuration that leaves it and others without tags.
    pub fn undefaulted(&self) -> Option<&Undefaulted<'p>> {
        self.provider.as_deref()
    }

    /// Its tags of a key.
    pub fn tags<'a>(&'a self, key: &'a str, ignore_case: bool) -> impl Iterator<Item = Tag<'p>> + 'a {
        self.set.tags().filter(move |tag| is_key(tag.key, key, ignore_case))
    }

    /// Whether it has no tag of a key. A tag whose value is unknown is there.
    pub fn lacks(&self, key: &str, ignore_case: bool) -> Truth {
        self.set.has(self.tags(key, ignore_case)).not()
    }

    /// Whether it has no tag at all.
    pub fn is_untagged(&self) -> Truth {
        self.set.has(self.set.tags()).not()
    }
}

fn is_key(key: &str, wanted: &str, ignore_case: bool) -> bool {
    if ignore_case { key.to_lowercase() == wanted.to_lowercase() } else { key == wanted }
}

impl<'p> Undefaulted<'p> {
    fn new(provider: Resource<'p>, members: Vec<Tagged<'p>>) -> Self {
        let (mut with_key, mut with_folded_key) = (HashMap::new(), HashMap::new());
        for member in &members {
            let keys = member.set.tags().map(|tag| tag.key).collect::<BTreeSet<_>>();
            for folded in keys.iter().map(|key| key.to_lowercase()).collect::<BTreeSet<_>>() {
                *with_folded_key.entry(folded).or_insert(0) += 1;
            }
            for key in keys {
                *with_key.entry(key).or_insert(0) += 1;
            }
        }
        let untagged = members.iter().filter(|member| member.set.tags().next().is_none()).count();
        Undefaulted { provider, members, with_key, with_folded_key, untagged }
    }

    /// The provider configuration.
    pub fn provider(&self) -> Resource<'p> {
        self.provider
    }

    /// What it would set: `default_tags` or `default_labels`.
    pub fn defaults(&self) -> &'static str {
        if self.provider.kind().starts_with("provider.google") { "default_labels" } else { "default_tags" }
    }

    /// Its resources.
    pub fn members(&self) -> &[Tagged<'p>] {
        &self.members
    }

    /// Whether several of its resources certainly lack a key: then this is its finding, and not each of theirs.
    pub fn leaves_lacking(&self, key: &str, ignore_case: bool) -> bool {
        let with = if ignore_case { self.with_folded_key.get(&key.to_lowercase()) } else { self.with_key.get(key) };
        self.members.len() - with.copied().unwrap_or_default() >= SHARED_BY
    }

    /// Whether several of its resources certainly have no tag at all.
    pub fn leaves_untagged(&self) -> bool {
        self.untagged >= SHARED_BY
    }
}

/// Whether an element is there, given that what holds it is.
fn given(attr: Attr<'_>) -> Truth {
    attr.exists_if().map_or(Truth::True, |unknown| Truth::Unknown(unknown.causes))
}

impl<'p> TagSet<'p> {
    fn tags(&self) -> impl Iterator<Item = Tag<'p>> {
        self.places.iter().copied().flat_map(Place::tags)
    }

    fn has(&self, mut tags: impl Iterator<Item = Tag<'p>>) -> Truth {
        let more = self.open.map_or(Truth::False, Truth::Unknown);
        Truth::any(tags.by_ref().map(|tag| tag.is_there)).or(more)
    }

    fn open(&mut self, causes: Causes) {
        self.open = Some(self.open.map_or(causes, |open| open.union(causes)));
    }

    /// The maps at a path, the blocks on the way taken one by one.
    fn read_maps(&mut self, resource: Resource<'p>, path: &'static str) {
        let mut holders = vec![(resource.root(), Truth::True)];
        let mut steps = path.split('.').peekable();
        while let Some(step) = steps.next() {
            if steps.peek().is_none() {
                for &(holder, is_there) in &holders {
                    self.read_map(holder.get(step), is_there);
                }
            }
            holders = holders
                .into_iter()
                .flat_map(|(holder, is_there)| {
                    holder.get(step).items().map(move |item| (item, is_there.and(given(item))))
                })
                .collect();
        }
    }

    fn read_map(&mut self, map: Attr<'p>, is_there: Truth) {
        match map.shape() {
            Shape::Absent | Shape::Null => {}
            Shape::Object(_) => self.places.push(Place::Map(map, is_there)),
            Shape::Unknown(unknown) => {
                self.open(unknown.causes);
                // Some of its members may be known: `merge(var.tags, { Name = "web" })`.
                self.places.push(Place::Map(map.decoded(), is_there));
            }
            Shape::List(mut items) => {
                if items.next().is_some() {
                    self.open(Causes::one(CauseId::WRONG_TYPE));
                }
            }
            Shape::Bool(_) | Shape::Int(_) | Shape::Float(_) | Shape::Text(_) => {
                self.open(Causes::one(CauseId::WRONG_TYPE));
            }
        }
    }

    /// Blocks or objects with a `key` and a `value` each.
    fn read_pairs(&mut self, pairs: Attr<'p>) {
        for pair in pairs.items() {
            let key = pair.get("key");
            match (key.text(), key.shape()) {
                (Fact::Known(_), Shape::Text(_)) => self.places.push(Place::Pair(pair)),
                (Fact::Unknown(causes), _) => self.open(causes),
                (Fact::Known(_), _) => self.open(Causes::one(CauseId::WRONG_TYPE)),
                (Fact::Absent, _) => {}
            }
        }
    }

    /// What the provider adds.
    fn read_defaults(&mut self, resource: Resource<'p>) {
        // A plan shows the union of both where it is known, though not the provider's arguments.
        let shown = ["tags_all", "terraform_labels"].map(|name| resource.get(name));
        let known = shown.iter().filter(|union| matches!(union.shape(), Shape::Object(_))).collect::<Vec<_>>();
        if !known.is_empty() {
            self.places.extend(known.into_iter().map(|union| Place::Map(*union, Truth::True)));
            return;
        }
        match resource.provider() {
            Some(provider) => {
                self.read_maps(provider, "default_tags.tags");
                self.read_maps(provider, "default_labels");
            }
            // A library's callers bring its providers.
            None if resource.provider_address().is_some() || resource.project().info().is_library => {
                self.open(Causes::one(CauseId::ELSEWHERE));
            }
            None => {}
        }
    }
}
