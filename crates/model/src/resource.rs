use std::fmt;
use std::sync::Arc;

use palisade_source::Site;

use crate::{Attr, CauseId, Project, Tree, Truth, UnknownId, UnknownValue};

/// A resource of a [`Project`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(pub u32);

/// The address of a resource: Terraform's own (`module.net["eu"].aws_security_group.web[0]`, `[*]` for an instance not
/// known yet), or `Kind/namespace/name` (`Kind.group/namespace/name` outside of Kubernetes' own groups).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address(Arc<str>);

impl Address {
    /// As written in reports.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address without instance keys: `module.net.aws_security_group.web`.
    pub fn without_keys(&self) -> String {
        let mut out = String::with_capacity(self.0.len());
        let mut rest = &*self.0;
        while let Some(open) = rest.find('[') {
            out.push_str(&rest[..open]);
            rest = &rest[open + 1..];
            rest = if rest.starts_with('"') { skip_quoted(rest) } else { rest };
            rest = rest.find(']').map_or("", |close| &rest[close + 1..]);
        }
        out.push_str(rest);
        out
    }
}

/// What follows a quoted key that starts here.
fn skip_quoted(text: &str) -> &str {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return &text[i + 1..],
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    ""
}

impl From<String> for Address {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<Arc<str>> for Address {
    fn from(text: Arc<str>) -> Self {
        Self(text)
    }
}

impl From<&str> for Address {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What an addressed thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Terraform manages it, or a manifest declares it.
    Managed,
    /// A data source. Its kind is the type with `data.` before it, its address too.
    Data,
    /// A provider configuration: kind `provider.aws`, address `provider.aws` or `module.net.provider.aws.east`.
    Provider,
    /// A call of a module, also of one that is not on disk. Kind `module`, address `module.net`; its attributes are
    /// `source` and `version` as they are written.
    Module,
}

/// What it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Terraform configuration.
    Hcl,
    /// A Terraform plan.
    Plan,
    /// A Kubernetes manifest.
    Manifest,
}

/// What a plan is going to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Nothing changes.
    NoOp,
    /// It is new.
    Create,
    /// A data source is read during apply.
    Read,
    /// It changes in place.
    Update,
    /// It goes and does not come back; such resources are not judged.
    Delete,
    /// It is made anew.
    Replace,
    /// Terraform stops managing it; not judged.
    Forget,
}

/// A module call on the way to a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// `module.net["eu"]`.
    pub address: Box<str>,
    /// The call's `source` argument.
    pub source: Box<str>,
    /// The call's block header.
    pub site: Site,
}

/// A reference that an expression of a resource makes to another resource, however its value turned out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The attribute that holds the expression: a top-level name.
    pub attribute: Arc<str>,
    /// The resource referred to, without instance keys where the expression names none.
    pub to: Address,
}

/// What a front end knows of a resource when it adds it.
#[derive(Debug, Clone)]
pub struct NewResource {
    /// `aws_s3_bucket`, `data.aws_vpc`, `provider.aws`, `Deployment`, `Ingress.networking.k8s.io`.
    pub kind: Arc<str>,
    /// The declared name: the block's second label, `metadata.name`.
    pub name: Arc<str>,
    /// Its address.
    pub address: Address,
    /// What it is.
    pub mode: Mode,
    /// What it was read from.
    pub origin: Origin,
    /// Its attributes; the root is an object.
    pub tree: Tree,
    /// The block's header (`resource "aws_s3_bucket" "a"`), or the manifest's `kind:` line.
    pub header: Site,
    /// The whole block or document.
    pub block: Site,
    /// The module calls that lead to it, the outermost first.
    pub calls: Arc<[Call]>,
    /// The address of its provider configuration, where there is one in the project.
    pub provider: Option<Address>,
    /// What a plan does with it.
    pub action: Option<Action>,
    /// The unknown that decides whether it exists; none where it certainly does.
    pub exists_if: Option<UnknownId>,
    /// What its expressions refer to.
    pub edges: Box<[Edge]>,
    /// What the author says about its life.
    pub lifecycle: Lifecycle,
}

/// What a `lifecycle` block says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lifecycle {
    /// What Terraform leaves as it is once the resource is made.
    pub ignored: Ignored,
    /// Whether a new one is made before the old one goes, where it has to be replaced. None where nothing shows it, as in
    /// a plan.
    pub create_before_destroy: Option<bool>,
    /// Whether a plan that would destroy it is an error. None where nothing shows it.
    pub prevent_destroy: Option<bool>,
}

/// The arguments whose changes Terraform ignores (`lifecycle`'s `ignore_changes`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Ignored {
    /// None.
    #[default]
    Nothing,
    /// These, by their top-level names.
    // Few resources have them: a thin pointer.
    #[allow(clippy::box_collection)]
    Arguments(Box<Vec<Arc<str>>>),
    /// All of them.
    All,
}

/// A resource as a project keeps it, in two thirds of what it takes when it is added: what resources have in common is
/// shared, and what few have is apart. A project may have a hundred thousand.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) kind: Arc<str>,
    pub(crate) name: Arc<str>,
    pub(crate) address: Address,
    pub(crate) tree: Tree,
    pub(crate) header: Site,
    pub(crate) block: Site,
    pub(crate) around: Arc<Around>,
    pub(crate) rare: Option<Box<Rare>>,
    pub(crate) mode: Mode,
    pub(crate) origin: Origin,
    pub(crate) action: Option<Action>,
    pub(crate) create_before_destroy: Option<bool>,
    pub(crate) prevent_destroy: Option<bool>,
}

/// What the resources of one place of a configuration have in common.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Around {
    pub(crate) calls: Arc<[Call]>,
    pub(crate) provider: Option<Address>,
}

/// What many resources have not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Rare {
    pub(crate) exists_if: Option<UnknownId>,
    pub(crate) edges: Vec<Edge>,
    pub(crate) ignored: Ignored,
}

/// What those have that lack all of it.
static NOTHING_RARE: Rare = Rare { exists_if: None, edges: Vec::new(), ignored: Ignored::Nothing };

impl Stored {
    /// A resource as it is added, behind another one.
    pub(crate) fn new(added: NewResource, before: Option<&Self>) -> Self {
        let NewResource {
            kind,
            name,
            address,
            mode,
            origin,
            tree,
            header,
            block,
            calls,
            provider,
            action,
            exists_if,
            edges,
            lifecycle,
        } = added;
        let Lifecycle { ignored, create_before_destroy, prevent_destroy } = lifecycle;
        let around = Around { calls, provider };
        // Neighbours mostly stand in one module.
        let shared = before.map(|before| &before.around).filter(|known| ***known == around).cloned();
        let around = shared.unwrap_or_else(|| Arc::new(around));
        let rare = Rare { exists_if, edges: edges.into(), ignored };
        let rare = (rare != NOTHING_RARE).then(|| Box::new(rare));
        Self {
            kind,
            name,
            address,
            tree,
            header,
            block,
            around,
            rare,
            mode,
            origin,
            action,
            create_before_destroy,
            prevent_destroy,
        }
    }

    pub(crate) fn rare(&self) -> &Rare {
        self.rare.as_deref().unwrap_or(&NOTHING_RARE)
    }

    /// Moves the ids of unknowns behind those of other fragments.
    pub(crate) fn set_unknown_base(&mut self, base: u32) {
        self.tree.set_unknown_base(base);
        if let Some(UnknownId(id)) = self.rare.as_mut().and_then(|rare| rare.exists_if.as_mut()) {
            *id += base;
        }
    }
}

/// A resource of a project; a cheap copyable handle.
#[derive(Clone, Copy)]
pub struct Resource<'p> {
    pub(crate) project: &'p Project,
    pub(crate) id: ResourceId,
}

impl<'p> Resource<'p> {
    pub(crate) fn data(self) -> &'p Stored {
        &self.project.resources[self.id.0 as usize]
    }

    /// The project it belongs to.
    pub fn project(self) -> &'p Project {
        self.project
    }

    /// Its id in the project.
    pub fn id(self) -> ResourceId {
        self.id
    }

    /// Its kind: `aws_s3_bucket`, `data.aws_vpc`, `provider.aws`, `Deployment`.
    pub fn kind(self) -> &'p str {
        &self.data().kind
    }

    /// The declared name.
    pub fn name(self) -> &'p str {
        &self.data().name
    }

    /// Its address.
    pub fn address(self) -> &'p Address {
        &self.data().address
    }

    /// Managed, data source or provider configuration.
    pub fn mode(self) -> Mode {
        self.data().mode
    }

    /// What it was read from.
    pub fn origin(self) -> Origin {
        self.data().origin
    }

    /// What a plan does with it, if it comes from one.
    pub fn action(self) -> Option<Action> {
        self.data().action
    }

    /// Its block's header.
    pub fn header(self) -> Site {
        self.data().header
    }

    /// Its whole block or document.
    pub fn block(self) -> Site {
        self.data().block
    }

    /// The module calls that lead to it, the outermost first.
    pub fn calls(self) -> &'p [Call] {
        &self.data().around.calls
    }

    /// Its provider configuration, where the project has it.
    pub fn provider(self) -> Option<Resource<'p>> {
        self.provider_address().and_then(|address| self.project.by_address(address))
    }

    /// The resources that its expressions refer to.
    pub fn edges(self) -> &'p [Edge] {
        &self.data().rare().edges
    }

    /// What Terraform leaves as it is once the resource is made.
    pub fn ignored(self) -> &'p Ignored {
        &self.data().rare().ignored
    }

    /// What its author says about its life.
    pub fn lifecycle(self) -> Lifecycle {
        let data = self.data();
        Lifecycle {
            ignored: data.rare().ignored.clone(),
            create_before_destroy: data.create_before_destroy,
            prevent_destroy: data.prevent_destroy,
        }
    }

    /// Whether a new one is made before the old one goes, by its own `lifecycle`.
    pub fn creates_before_destroying(self) -> Truth {
        shown(self.data().create_before_destroy)
    }

    /// Whether a plan that would destroy it is an error.
    pub fn prevents_destruction(self) -> Truth {
        shown(self.data().prevent_destroy)
    }

    /// Whether Terraform leaves a top-level argument as it is once the resource is made: what the configuration says of
    /// it is where it began.
    pub fn ignores(self, argument: &str) -> bool {
        match self.ignored() {
            Ignored::Nothing => false,
            Ignored::Arguments(names) => names.iter().any(|name| **name == *argument),
            Ignored::All => true,
        }
    }

    /// Whether there is such a resource: unknown where its count or `for_each` is.
    pub fn exists(self) -> Truth {
        self.project.existence(self.data().rare().exists_if)
    }

    /// What decides whether there is such a resource; none where that is certain.
    pub fn exists_if(self) -> Option<&'p UnknownValue> {
        self.data().rare().exists_if.map(|id| self.project.unknown(id))
    }

    /// The address of its provider configuration, whether or not the project has that.
    pub fn provider_address(self) -> Option<&'p Address> {
        self.data().around.provider.as_ref()
    }

    /// Whether reports must not show some attribute of it.
    pub fn has_sensitive(self) -> bool {
        self.data().tree.has_sensitive()
    }

    /// All its attributes as one object.
    pub fn root(self) -> Attr<'p> {
        Attr::root(self)
    }

    /// An attribute or block that a provider renamed from one version to the next: see [`Attr::renamed`].
    pub fn renamed(self, names: &[&'static str]) -> Attr<'p> {
        self.root().renamed(names)
    }

    /// An attribute or block.
    pub fn get(self, key: &'static str) -> Attr<'p> {
        self.root().get(key)
    }
}

fn shown(said: Option<bool>) -> Truth {
    said.map_or(Truth::unknown(CauseId::LIFECYCLE), Truth::from)
}

impl fmt::Debug for Resource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Resource({})", self.address())
    }
}

impl PartialEq for Resource<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.project, other.project) && self.id == other.id
    }
}

impl Eq for Resource<'_> {}

impl std::hash::Hash for Resource<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_resource_takes_a_hundred_and_forty_four_bytes() {
        assert_eq!(size_of::<Stored>(), 144);
    }

    #[test]
    fn an_address_without_its_keys() {
        for (full, base) in [
            ("module.net[\"a]\\\"b\"].aws_vpc.main[0]", "module.net.aws_vpc.main"),
            ("aws_vpc.main[*]", "aws_vpc.main"),
            ("Deployment/shop/cart", "Deployment/shop/cart"),
        ] {
            assert_eq!(Address::from(full).without_keys(), base);
        }
    }
}
