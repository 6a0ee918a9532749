use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use palisade_source::{SourceFile, Span};

use super::{BodyAt, Dependencies, ExprAt, Named, Place, Problems, References, Requirement, TargetAddress, Used};
use crate::cty::{Marks, Step, Value};
use crate::eval::{Constraint, Mode};
use crate::syntax::{BlockId, Tree};

/// A configuration file with what it was parsed into. Cheap to clone; one parse serves every module that the text
/// stands in.
#[derive(Debug, Clone)]
pub struct Parsed {
    /// Path and text.
    pub source: SourceFile,
    /// The tree.
    pub tree: Arc<Tree>,
}

/// What the files of one directory declare together, overrides merged in.
#[derive(Debug, Default)]
pub struct Module {
    /// The directory, as it was asked for.
    pub dir: String,
    /// Its files: the primary ones by name, then the overrides.
    pub files: Vec<Parsed>,
    /// `variable` blocks.
    pub variables: Table<Variable>,
    /// Entries of `locals` blocks.
    pub locals: Table<Local>,
    /// `output` blocks.
    pub outputs: Table<Output>,
    /// `resource`, `data` and `ephemeral` blocks, those in `check` blocks too.
    pub resources: Resources,
    /// `module` blocks.
    pub calls: Table<Call>,
    /// `provider` blocks; by `NAME` or `NAME.ALIAS`.
    pub providers: Table<Provider>,
    /// `check` blocks.
    pub checks: Table<Check>,
    /// Entries of `required_providers`.
    pub required_providers: Table<RequiredProvider>,
    /// `required_version` constraints.
    pub required_versions: Vec<(Requirement, Place)>,
    /// Whether there is a `required_providers` block.
    pub has_required_providers: bool,
    /// Where a `backend` or `cloud` block says that the module is deployed by itself.
    pub backend: Option<Place>,
    /// The type of a `backend` block, which a `cloud` block has none of, and the inside of either.
    pub backend_body: Option<(Option<Box<str>>, BodyAt)>,
    /// `moved` blocks.
    pub moved: Vec<Moved>,
    /// `removed` blocks.
    pub removed: Vec<Removed>,
    /// `import` blocks.
    pub imports: Vec<Import>,
    /// What Terraform would refuse or warn about.
    pub problems: Problems,
    /// What its expressions refer to, once somebody has asked.
    pub references: OnceLock<References>,
    /// What its expressions read of its resources, once somebody has asked: by their places, of others nothing.
    pub used: OnceLock<Box<[(u32, Used)]>>,
    /// What each of its resources refers to, once somebody has asked.
    pub edges: OnceLock<Box<[Box<[Named]>]>>,
    /// What its declarations depend on, once somebody has asked.
    pub dependencies: OnceLock<Dependencies>,
}

impl Module {
    /// The tree of one of its files.
    pub fn tree(&self, file: u32) -> &Tree {
        &self.files[file as usize].tree
    }

    /// The path of one of its files.
    pub fn path(&self, file: u32) -> &str {
        self.files[file as usize].source.path()
    }

    /// The place of an expression.
    pub fn place(&self, at: ExprAt) -> Place {
        Place { file: at.file, span: self.tree(at.file).span(at.expr) }
    }

    /// A place as Terraform writes it in messages: `main.tf:1,10-15`.
    pub fn at(&self, place: Place) -> String {
        let source = &self.files[place.file as usize].source;
        let (start, end) = (source.position(place.span.start), source.position(place.span.end));
        let name = source.path();
        if start.line == end.line {
            format!("{name}:{},{}-{}", start.line, start.column, end.column)
        } else {
            format!("{name}:{},{}-{},{}", start.line, start.column, end.line, end.column)
        }
    }

    /// The header of a resource's block.
    pub fn header(&self, resource: &Resource) -> Place {
        let tree = self.tree(resource.file);
        Place { file: resource.file, span: tree.header(tree.block(resource.written)) }
    }

    /// The whole block of a resource.
    pub fn block(&self, resource: &Resource) -> Place {
        Place { file: resource.file, span: self.tree(resource.file).block(resource.written).span }
    }

    /// What a resource says: its own body first, then those of `_` blocks and overrides, each before what it overrides.
    pub fn bodies<'m>(&self, resource: &'m Resource) -> Bodies<'m> {
        match &resource.rare().bodies[..] {
            [] => Bodies::One(BodyAt::of(resource.file, self.tree(resource.file).block(resource.written))),
            several => Bodies::Several(several),
        }
    }

    /// A resource by what it is, its type and its name.
    pub fn resource(&self, mode: Mode, kind: &str, name: &str) -> Option<usize> {
        self.resources.position(mode, kind, name)
    }
}

impl Lifecycle {
    /// Whether anything has to hold before or after.
    pub fn has_conditions(&self) -> bool {
        !self.preconditions.is_empty() || !self.postconditions.is_empty()
    }

    /// There is no such block.
    pub const NONE: Self = Self {
        preconditions: Vec::new(),
        postconditions: Vec::new(),
        replace_triggered_by: Vec::new(),
        ignore_all: false,
        ignored: Vec::new(),
        create_before_destroy: None,
        prevent_destroy: None,
    };
}

/// The resources of a module in the order they were written.
#[derive(Debug, Default)]
pub struct Resources {
    items: Vec<Resource>,
    /// Their places, by what they are, their types and their names.
    by_name: HashTable<u32>,
    /// Resources of a type share its name.
    kinds: HashSet<Arc<str>, RandomState>,
    hashing: RandomState,
}

impl Resources {
    fn hash(hashing: &RandomState, mode: Mode, kind: &str, name: &str) -> u64 {
        hashing.hash_one((mode, kind, name))
    }

    /// Makes room for so many more.
    pub(super) fn reserve(&mut self, more: usize) {
        self.items.reserve_exact(more);
    }

    /// Adds a resource whose name is not taken.
    pub(super) fn insert(&mut self, mut resource: Resource) {
        match self.kinds.get(&resource.kind) {
            Some(kind) => resource.kind = kind.clone(),
            None => drop(self.kinds.insert(resource.kind.clone())),
        }
        let Self { items, by_name, hashing, .. } = self;
        let hash = Self::hash(hashing, resource.mode, &resource.kind, &resource.name);
        let at = items.len() as u32;
        items.push(resource);
        by_name.insert_unique(hash, at, |&at| {
            let item = &items[at as usize];
            Self::hash(hashing, item.mode, &item.kind, &item.name)
        });
    }

    pub(super) fn shrink(&mut self) {
        self.items.shrink_to_fit();
    }

    /// Where a resource is.
    pub fn position(&self, mode: Mode, kind: &str, name: &str) -> Option<usize> {
        let is_it = |&at: &u32| {
            let item = &self.items[at as usize];
            item.mode == mode && *item.name == *name && *item.kind == *kind
        };
        self.by_name.find(Self::hash(&self.hashing, mode, kind, name), is_it).map(|&at| at as usize)
    }

    pub(super) fn get_mut(&mut self, at: usize) -> &mut Resource {
        &mut self.items[at]
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Resource> {
        self.items.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl<'r> IntoIterator for &'r Resources {
    type Item = &'r Resource;
    type IntoIter = std::slice::Iter<'r, Resource>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl std::ops::Index<usize> for Resources {
    type Output = Resource;

    fn index(&self, at: usize) -> &Resource {
        &self.items[at]
    }
}

/// Declarations in the order they were written, each with a name of its own.
#[derive(Debug)]
pub struct Table<T> {
    items: Vec<T>,
    by_name: HashMap<Arc<str>, usize, RandomState>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { items: Vec::new(), by_name: HashMap::default() }
    }
}

impl<T> Table<T> {
    /// Adds a declaration; where the name is taken, gives it back with the one that has the name.
    pub(super) fn insert(&mut self, name: &Arc<str>, item: T) -> Result<(), (&T, T)> {
        match self.by_name.get(name) {
            Some(&at) => Err((&self.items[at], item)),
            None => {
                self.by_name.insert(name.clone(), self.items.len());
                self.items.push(item);
                Ok(())
            }
        }
    }

    /// Where a name is.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// The declaration of a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.position(name).map(|at| &self.items[at])
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.position(name).map(|at| &mut self.items[at])
    }

    pub(super) fn replace(&mut self, name: &str, item: T) {
        if let Some(slot) = self.get_mut(name) {
            *slot = item;
        }
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl<'t, T> IntoIterator for &'t Table<T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> std::ops::Index<usize> for Table<T> {
    type Output = T;

    fn index(&self, at: usize) -> &T {
        &self.items[at]
    }
}

/// A `variable` block.
#[derive(Debug, Clone)]
pub struct Variable {
    /// Its name.
    pub name: Arc<str>,
    /// What values may be given to it; none was written: any.
    pub constraint: Option<Constraint>,
    /// The value where none is given, converted. None: a value is required.
    pub default: Option<Value>,
    /// Where the default is written.
    pub default_at: Option<ExprAt>,
    /// Whether it may be null.
    pub nullable: Option<bool>,
    /// Whether it is not to be shown.
    pub sensitive: Option<bool>,
    /// Whether it is not to be kept.
    pub ephemeral: Option<bool>,
    /// `validation` blocks.
    pub validations: Vec<Rule>,
    /// The header.
    pub header: Place,
    /// The name in the header.
    pub name_place: Place,
}

impl Variable {
    /// The constraint; any type where none was written.
    pub fn constraint(&self) -> Constraint {
        self.constraint.clone().unwrap_or(Constraint::ANY)
    }

    /// Whether a text that is given for it is its value, rather than an expression.
    pub fn takes_text(&self) -> bool {
        self.constraint.as_ref().is_none_or(|constraint| constraint.ty.is_primitive())
    }

    /// What its values are marked with.
    pub fn marks(&self) -> Marks {
        let sensitive = if self.sensitive == Some(true) { Marks::SENSITIVE } else { Marks::NONE };
        let ephemeral = if self.ephemeral == Some(true) { Marks::EPHEMERAL } else { Marks::NONE };
        sensitive | ephemeral
    }

    /// Whether the module may see null in it.
    pub fn is_nullable(&self) -> bool {
        self.nullable.unwrap_or(true)
    }
}

/// An entry of a `locals` block.
#[derive(Debug, Clone)]
pub struct Local {
    /// Its name.
    pub name: Arc<str>,
    /// Its value.
    pub value: ExprAt,
    /// From its name to the end of its value.
    pub place: Place,
}

/// An `output` block.
#[derive(Debug, Clone)]
pub struct Output {
    /// Its name.
    pub name: Arc<str>,
    /// Its value; none where the block lacks it.
    pub value: Option<ExprAt>,
    /// Whether it may hold sensitive values.
    pub sensitive: Option<bool>,
    /// Whether it may hold ephemeral values.
    pub ephemeral: Option<bool>,
    /// `precondition` blocks.
    pub preconditions: Vec<Rule>,
    /// `depends_on`.
    pub depends_on: Vec<ExprAt>,
    /// The header.
    pub header: Place,
}

/// A `validation`, `precondition`, `postcondition` or `assert` block.
#[derive(Debug, Clone)]
pub struct Rule {
    /// What must be true.
    pub condition: Option<ExprAt>,
    /// What to say where it is not.
    pub message: Option<ExprAt>,
    /// The header.
    pub header: Place,
}

/// How often a block stands for a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repetition {
    /// Once.
    Once,
    /// `count`
    Count(ExprAt),
    /// `for_each`
    ForEach(ExprAt),
    /// `enabled` in the `lifecycle` block: once or not at all, without a key. `OpenTofu` has it since 1.11
    /// (<https://opentofu.org/docs/language/meta-arguments/enabled/>).
    Enabled(ExprAt),
}

impl Repetition {
    /// Whether there may be several, told apart by keys.
    pub const fn repeats(self) -> bool {
        match self {
            Self::Once | Self::Enabled(_) => false,
            Self::Count(_) | Self::ForEach(_) => true,
        }
    }
}

/// A `resource`, `data` or `ephemeral` block.
#[derive(Debug, Clone)]
pub struct Resource {
    /// What it declares.
    pub mode: Mode,
    /// Its type.
    pub kind: Arc<str>,
    /// Its name.
    pub name: Arc<str>,
    /// `count` or `for_each`.
    pub repetition: Repetition,
    /// Its file, by its index into [`Module::files`], and its block in that file's tree: where it stands, and what it says.
    /// A module may have a hundred thousand, so nothing of that is held twice.
    pub(super) file: u32,
    pub(super) written: BlockId,
    /// Whether it stands in a `check` block, whose failures only warn.
    pub in_check: bool,
    /// What most resources leave out.
    pub(super) rare: Option<Box<Rare>>,
}

/// The bodies that make one together.
#[derive(Debug)]
pub enum Bodies<'m> {
    /// Its own alone.
    One(BodyAt),
    /// That and others.
    Several(&'m [BodyAt]),
}

impl std::ops::Deref for Bodies<'_> {
    type Target = [BodyAt];

    fn deref(&self) -> &[BodyAt] {
        match self {
            Self::One(body) => std::slice::from_ref(body),
            Self::Several(bodies) => bodies,
        }
    }
}

/// What most resources leave out.
#[derive(Debug, Clone)]
pub(super) struct Rare {
    /// Where there are several.
    pub(super) bodies: Vec<BodyAt>,
    pub(super) provider: Option<ProviderRef>,
    pub(super) depends_on: Vec<ExprAt>,
    pub(super) lifecycle: Lifecycle,
    pub(super) provisioners: Vec<Provisioner>,
    pub(super) connections: Vec<BodyAt>,
}

impl Rare {
    /// Nothing of it is there.
    const NONE: Self = Self {
        bodies: Vec::new(),
        provider: None,
        depends_on: Vec::new(),
        lifecycle: Lifecycle::NONE,
        provisioners: Vec::new(),
        connections: Vec::new(),
    };
}

static NOTHING_RARE: Rare = Rare::NONE;

impl Resource {
    fn rare(&self) -> &Rare {
        self.rare.as_deref().unwrap_or(&NOTHING_RARE)
    }

    pub(super) fn rare_mut(&mut self) -> &mut Rare {
        self.rare.get_or_insert_with(|| Box::new(Rare::NONE))
    }

    /// The provider configuration that it names.
    pub fn provider(&self) -> Option<&ProviderRef> {
        self.rare().provider.as_ref()
    }

    /// `depends_on`.
    pub fn depends_on(&self) -> &[ExprAt] {
        &self.rare().depends_on
    }

    /// `lifecycle`.
    pub fn lifecycle(&self) -> &Lifecycle {
        &self.rare().lifecycle
    }

    /// `provisioner` blocks.
    pub fn provisioners(&self) -> &[Provisioner] {
        &self.rare().provisioners
    }

    /// Bodies of `connection` blocks, without those of provisioners.
    pub fn connections(&self) -> &[BodyAt] {
        &self.rare().connections
    }
}

/// A `provisioner` block.
#[derive(Debug, Clone)]
pub struct Provisioner {
    /// Its type.
    pub kind: Box<str>,
    /// Its own body first, then that of its block `_`.
    pub bodies: Vec<BodyAt>,
    /// Bodies of its own `connection` blocks.
    pub connections: Vec<BodyAt>,
    /// `when = destroy`
    pub on_destroy: bool,
    /// The header.
    pub header: Place,
}

impl Provisioner {
    /// What makes its connection: its own, and the one of the block around it.
    pub fn connected(&self, around: &[BodyAt]) -> Vec<BodyAt> {
        [&self.connections, around].concat()
    }

    /// Whether something in it did not parse: what it lacks may have been written.
    pub fn is_broken(&self) -> bool {
        self.bodies.iter().any(|body| body.broken)
    }
}

/// What a `lifecycle` block says.
#[derive(Debug, Clone)]
pub struct Lifecycle {
    /// `precondition` blocks.
    pub preconditions: Vec<Rule>,
    /// `postcondition` blocks.
    pub postconditions: Vec<Rule>,
    /// `replace_triggered_by`.
    pub replace_triggered_by: Vec<ExprAt>,
    /// `ignore_changes = all`.
    pub ignore_all: bool,
    /// What `ignore_changes` names.
    pub ignored: Vec<Ignored>,
    /// `create_before_destroy`
    pub create_before_destroy: Option<Said>,
    /// `prevent_destroy`
    pub prevent_destroy: Option<Said>,
}

/// What an argument says that has to be a constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// `true`
    Yes,
    /// `false`
    No,
    /// It is no constant, as only `OpenTofu` has it, or an error.
    Open,
}

/// A part of a resource whose changes do not count.
#[derive(Debug, Clone)]
pub struct Ignored {
    /// The attribute.
    pub name: Arc<str>,
    /// The way from its value to a part of that.
    pub steps: Vec<Step>,
    /// Where it is named.
    pub at: ExprAt,
}

/// A reference to a provider configuration: `aws` or `aws.east`.
#[derive(Debug, Clone)]
pub struct ProviderRef {
    /// The provider's local name.
    pub name: Arc<str>,
    /// The alias.
    pub alias: Option<Arc<str>>,
    /// Where it stands.
    pub place: Place,
}

impl ProviderRef {
    /// `aws` or `aws.east`.
    pub fn key(&self) -> String {
        match &self.alias {
            Some(alias) => format!("{}.{alias}", self.name),
            None => self.name.to_string(),
        }
    }
}

/// A `module` block.
#[derive(Debug, Clone)]
pub struct Call {
    /// Its name.
    pub name: Arc<str>,
    /// The `source` argument; none where it is missing or no constant.
    pub source: Option<Box<str>>,
    /// A source that refers to something: `OpenTofu` evaluates it, variables and locals alone, before anything else
    /// (<https://opentofu.org/docs/language/modules/sources/>).
    pub early_source: Option<ExprAt>,
    /// The `version` argument's text.
    pub version: Option<Box<str>>,
    /// `count` or `for_each`.
    pub repetition: Repetition,
    /// `depends_on`.
    pub depends_on: Vec<ExprAt>,
    /// `providers`: what the child calls it, what it is here.
    pub providers: Vec<(ProviderRef, ProviderRef)>,
    /// The bodies that hold the arguments; the first that has a name gives it.
    pub bodies: Vec<BodyAt>,
    /// The header.
    pub header: Place,
    /// Where the source stands.
    pub source_place: Place,
}

/// The names in a `module` block that are not the module's variables.
pub const CALL_ARGUMENTS: &[&str] = &["source", "version", "count", "for_each", "depends_on", "providers"];

/// Block types that a `module` block may not have, and its escape.
pub(super) const CALL_BLOCKS: &[&str] = &["_", "lifecycle", "locals", "provider"];

/// A `provider` block.
#[derive(Debug, Clone)]
pub struct Provider {
    /// The provider's local name.
    pub name: Arc<str>,
    /// The alias.
    pub alias: Option<Arc<str>>,
    /// `version`, as it was written before `required_providers`.
    pub version: Option<Requirement>,
    /// `for_each`: there are several, as `OpenTofu` has them since 1.9
    /// (<https://opentofu.org/docs/language/providers/configuration/>).
    pub for_each: Option<ExprAt>,
    /// The bodies that hold the arguments; the first that has a name gives it.
    pub bodies: Vec<BodyAt>,
    /// The header.
    pub header: Place,
    /// The whole block.
    pub block: Place,
}

impl Provider {
    /// `aws` or `aws.east`.
    pub fn key(&self) -> String {
        match &self.alias {
            Some(alias) => format!("{}.{alias}", self.name),
            None => self.name.to_string(),
        }
    }

    /// Whether it says nothing: in a module that others call it then stands for what the caller passes.
    pub fn is_empty(&self, module: &Module) -> bool {
        self.bodies.iter().all(|body| {
            let tree = module.tree(body.file);
            body.args(tree).all(|arg| matches!(arg.name, "alias" | "version")) && body.blocks(tree).next().is_none()
        })
    }
}

/// An entry of `required_providers`.
#[derive(Debug, Clone)]
pub struct RequiredProvider {
    /// The local name.
    pub name: Arc<str>,
    /// Where it is written.
    pub place: Place,
    /// Where it comes from: `hashicorp/aws`.
    pub source: Option<Box<str>>,
    /// `version`
    pub version: Option<Requirement>,
    /// `configuration_aliases`.
    pub aliases: Vec<Arc<str>>,
}

/// A `check` block.
#[derive(Debug, Clone)]
pub struct Check {
    /// Its name.
    pub name: Arc<str>,
    /// Type and name of its data block, where it has one: nobody else sees that.
    pub data: Option<(Arc<str>, Arc<str>)>,
    /// `assert` blocks.
    pub asserts: Vec<Rule>,
    /// The header.
    pub header: Place,
}

impl Check {
    /// Whether a data source is its own.
    pub fn sees(&self, kind: &str, name: &str) -> bool {
        self.data.as_ref().is_some_and(|(own_kind, own_name)| (&**own_kind, &**own_name) == (kind, name))
    }
}

/// A `moved` block.
#[derive(Debug, Clone)]
pub struct Moved {
    /// Where it was.
    pub from: TargetAddress,
    /// Where it is.
    pub to: TargetAddress,
    /// The header.
    pub header: Place,
}

/// A `removed` block.
#[derive(Debug, Clone)]
pub struct Removed {
    /// What is gone.
    pub from: TargetAddress,
    /// Whether it is destroyed, or forgotten.
    pub destroy: bool,
    /// What runs before it is destroyed.
    pub provisioners: Vec<Provisioner>,
    /// `connection` blocks, without those of provisioners.
    pub connections: Vec<BodyAt>,
    /// The header.
    pub header: Place,
}

/// An `import` block.
#[derive(Debug, Clone)]
pub struct Import {
    /// The resource that it is imported to, without instance keys.
    pub to: TargetAddress,
    /// The keys in `to` are expressions of their own.
    pub to_at: ExprAt,
    /// What the provider calls it.
    pub id: Option<ExprAt>,
    /// `for_each`
    pub for_each: Option<ExprAt>,
    /// `provider`
    pub provider: Option<ProviderRef>,
    /// The header.
    pub header: Place,
}

/// An empty span at the start of a file.
pub(super) const fn top(file: u32) -> Place {
    Place { file, span: Span::at(0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_takes_sixty_four_bytes() {
        assert_eq!(size_of::<Resource>(), 64);
    }
}
