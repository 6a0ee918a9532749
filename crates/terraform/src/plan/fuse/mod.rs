//! A plan and the configuration that it was made from as one project: values from the plan, places and comments from
//! the configuration.
//!
//! Resources meet by address, then attributes by name; block elements by equal known values, else all blocks of the
//! type are the place. Where the plan's value is not known, the configuration says what it will be a copy of, which
//! parts of a template are known, and which members of a map.

mod blocks;
mod tree;

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use palisade_model::{
    Call, Category, Cause, Causes, Diagnostic, Edge, Fragment, Mode, NewResource, Project, ProjectBuilder, ProjectInfo,
    Reason, Resource, ResourceId, Trace, TreeBuilder, Truth, UnknownValue,
};
use palisade_source::{FileId, Site, SourceMap};

use tree::Writer;

/// A plan and a configuration, matched but not lowered. The result has the configuration's files, followed by the
/// plan's.
pub struct Fusion<'p> {
    plan: &'p Project,
    configuration: &'p Project,
    pairs: Vec<Pair<'p>>,
    diagnostics: Vec<Diagnostic>,
}

/// A resource, as the plan or the configuration or both have it.
enum Pair<'p> {
    Plan(Resource<'p>),
    Configuration(Resource<'p>),
    Both { planned: Resource<'p>, written: Resource<'p>, kinship: Kinship },
}

/// How close the two sides of a pair are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kinship {
    /// The same instance, or one that stands for all instances: what is written holds for the planned one.
    Same,
    /// Another instance of the same block: only the places are the same.
    Sibling,
}

/// Which of the two projects something comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Side {
    Plan,
    Configuration,
}

/// At most so many addresses are listed in a diagnostic.
const LISTED: usize = 10;

impl<'p> Fusion<'p> {
    /// Matches the resources of a plan with those of a configuration.
    pub fn new(plan: &'p Project, configuration: &'p Project) -> Self {
        let mut by_base: HashMap<String, Vec<Resource<'p>>> = HashMap::new();
        for resource in configuration.resources() {
            by_base.entry(resource.address().without_keys()).or_default().push(resource);
        }
        let mut met: HashSet<ResourceId> = HashSet::new();
        let mut pairs = Vec::with_capacity(plan.resources().len());
        let mut only_planned = Vec::new();
        for planned in plan.resources() {
            let same_block = by_base.get(&planned.address().without_keys()).map_or(&[][..], Vec::as_slice);
            let same = configuration.by_address(planned.address());
            let any = same.or_else(|| same_block.iter().copied().find(|r| r.address().as_str().contains("[*]")));
            match (any, same_block.first()) {
                (Some(written), _) => {
                    met.insert(written.id());
                    pairs.push(Pair::Both { planned, written, kinship: Kinship::Same });
                }
                (None, Some(&written)) => {
                    pairs.push(Pair::Both { planned, written, kinship: Kinship::Sibling });
                }
                (None, None) => {
                    only_planned.push(planned);
                    pairs.push(Pair::Plan(planned));
                }
            }
        }
        let (providers, only_written): (Vec<_>, Vec<_>) = configuration
            .resources()
            .filter(|resource| !met.contains(&resource.id()))
            .partition(|resource| matches!(resource.mode(), Mode::Provider | Mode::Module));
        pairs.extend(providers.into_iter().map(Pair::Configuration));
        // The configuration's order, what is only planned last.
        pairs.sort_by_key(|pair| match pair {
            Pair::Configuration(written) | Pair::Both { written, .. } => written.id(),
            Pair::Plan(_) => ResourceId(u32::MAX),
        });
        let mut fusion = Self { plan, configuration, pairs, diagnostics: Vec::new() };
        fusion.diagnose(&only_planned, &only_written);
        fusion
    }

    /// Says what the two do not share.
    fn diagnose(&mut self, only_planned: &[Resource<'p>], only_written: &[Resource<'p>]) {
        // Terraform itself evaluated the configuration and its modules; what it does not parse has no places here.
        let parse = |diagnostic: &&Diagnostic| matches!(diagnostic.category, Category::Parse | Category::Limits);
        self.diagnostics.extend(self.configuration.diagnostics().iter().filter(parse).cloned());
        for diagnostic in self.plan.diagnostics() {
            let site = diagnostic.site.map(|site| self.moved(site));
            self.diagnostics.push(Diagnostic { site, ..diagnostic.clone() });
        }
        let missing = only_written.iter().filter(|r| r.mode() == Mode::Managed && r.exists() == Truth::True);
        self.list(
            missing,
            "of the configuration not in the plan, and not judged",
            "the plan was made with -target, or before the configuration changed: plan again",
        );
        let stray =
            only_planned.iter().filter(|r| r.mode() == Mode::Managed && !is_removed(**r) && r.calls().is_empty());
        self.list(
            stray,
            "of the plan not in the configuration",
            "name the directory that the plan was made in, or plan again",
        );
    }

    fn list<'r>(&mut self, resources: impl Iterator<Item = &'r Resource<'p>>, what: &str, todo: &str)
    where
        'p: 'r,
    {
        let addresses: Vec<_> = resources.map(|resource| resource.address().as_str()).collect();
        if addresses.is_empty() {
            return;
        }
        let more = if addresses.len() > LISTED { ", …" } else { "" };
        let listed = addresses.iter().take(LISTED).copied().collect::<Vec<_>>().join(", ");
        let noun = if addresses.len() == 1 { "resource" } else { "resources" };
        self.diagnostics.push(Diagnostic {
            category: Category::Plans,
            site: None,
            summary: format!("{} {noun} {what}: {listed}{more}", addresses.len()),
            detail: todo.into(),
        });
    }

    /// The files of the result.
    pub fn sources(&self) -> SourceMap {
        let mut sources = SourceMap::clone(self.configuration.sources());
        for (_, file) in self.plan.sources().iter() {
            sources.add(file.clone());
        }
        sources
    }

    /// How many resources, data sources and provider configurations there are.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The configuration's comments, and what is wrong with either side or with the two together.
    pub fn prologue(&self) -> Fragment {
        let mut fragment = Fragment::new();
        fragment.notes = self.configuration.notes().to_vec();
        fragment.providers = self.configuration.provider_versions().map(|(name, it)| (name.into(), it)).collect();
        fragment.diagnostics.clone_from(&self.diagnostics);
        fragment
    }

    /// The resources of a range of `0..len()`; what lies outside of it is left out.
    pub fn lower(&self, range: Range<usize>) -> Fragment {
        let range = range.start.min(self.len())..range.end.min(self.len());
        let mut lowering = Lowering { fusion: self, fragment: Fragment::new(), builder: TreeBuilder::new() };
        for pair in &self.pairs[range] {
            let resource = lowering.resource(pair);
            lowering.fragment.push(resource);
        }
        lowering.fragment
    }

    /// The whole as a project.
    pub fn project(&self, info: ProjectInfo, trace: Arc<dyn Trace>) -> Project {
        let mut builder = ProjectBuilder::new();
        builder.add(self.prologue());
        builder.add(self.lower(0..self.len()));
        builder.finish(Arc::new(self.sources()), info, trace)
    }

    /// A place in the plan's files as one in the result's.
    fn moved(&self, site: Site) -> Site {
        Site::new(FileId(site.file.0 + self.configuration.sources().len() as u32), site.span)
    }

    fn place(&self, from: Side, site: Site) -> Site {
        match from {
            Side::Plan => self.moved(site),
            Side::Configuration => site,
        }
    }

    fn project_of(&self, from: Side) -> &'p Project {
        match from {
            Side::Plan => self.plan,
            Side::Configuration => self.configuration,
        }
    }
}

fn is_removed(resource: Resource<'_>) -> bool {
    use palisade_model::Action;
    matches!(resource.action(), Some(Action::Delete | Action::Forget))
}

/// Lowers pairs one after the other.
struct Lowering<'f, 'p> {
    fusion: &'f Fusion<'p>,
    fragment: Fragment,
    builder: TreeBuilder,
}

impl<'p> Lowering<'_, 'p> {
    fn resource(&mut self, pair: &Pair<'p>) -> NewResource {
        match *pair {
            Pair::Plan(planned) => self.copied(planned, Side::Plan),
            Pair::Configuration(written) => self.copied(written, Side::Configuration),
            Pair::Both { planned, written, kinship } => {
                let tree = if planned.mode() == Mode::Provider {
                    // A plan shows a provider's constants only.
                    Writer::new(self, kinship).settings(planned, written)
                } else {
                    Writer::new(self, kinship).fused(planned, written)
                };
                let mut edges = written.edges().to_vec();
                edges.extend(planned.edges().iter().filter(|edge| !written.edges().contains(edge)).cloned());
                let exists_if = planned.exists_if().map(|unknown| self.unknown(unknown, Side::Plan));
                NewResource {
                    tree,
                    header: written.header(),
                    block: written.block(),
                    calls: written.calls().into(),
                    exists_if,
                    edges: edges.into_boxed_slice(),
                    lifecycle: written.lifecycle(),
                    ..self.described(planned, Side::Plan)
                }
            }
        }
    }

    /// A resource that only one side has.
    fn copied(&mut self, resource: Resource<'p>, from: Side) -> NewResource {
        let tree = Writer::new(self, Kinship::Same).copied(resource, from);
        let exists_if = resource.exists_if().map(|unknown| self.unknown(unknown, from));
        NewResource { tree, exists_if, ..self.described(resource, from) }
    }

    /// What describes a resource, apart from its attributes.
    fn described(&self, resource: Resource<'p>, from: Side) -> NewResource {
        let place = |site| self.fusion.place(from, site);
        let calls = resource.calls().iter().map(|call| Call { site: place(call.site), ..call.clone() }).collect();
        NewResource {
            kind: resource.kind().into(),
            name: resource.name().into(),
            address: resource.address().clone(),
            mode: resource.mode(),
            origin: resource.origin(),
            tree: palisade_model::Tree::default(),
            header: place(resource.header()),
            block: place(resource.block()),
            calls,
            provider: resource.provider_address().cloned(),
            action: resource.action(),
            exists_if: None,
            edges: resource.edges().iter().map(Edge::clone).collect(),
            lifecycle: resource.lifecycle(),
        }
    }

    /// An unknown of one side in the result.
    fn unknown(&mut self, unknown: &UnknownValue, from: Side) -> palisade_model::UnknownId {
        let causes = self.causes(unknown.causes, from);
        self.fragment.unknown(UnknownValue { causes, ..unknown.clone() })
    }

    fn causes(&mut self, causes: Causes, from: Side) -> Causes {
        let project = self.fusion.project_of(from);
        causes.iter().fold(Causes::default(), |all, id| {
            let id = if id.well_known().is_some() {
                id
            } else {
                let Cause { reason, site } = project.cause(id);
                self.fragment.cause(reason, site.map(|site| self.fusion.place(from, site)))
            };
            all.with(id)
        })
    }

    /// Whether planning has settled what kept these from being known: Terraform had the variables, the modules and the
    /// functions.
    fn were_settled(&self, causes: Causes) -> bool {
        causes.iter().any(|id| match self.fusion.configuration.cause(id).reason {
            Reason::Variable(_)
            | Reason::Module(_)
            | Reason::ProviderFunction(_)
            | Reason::NotShown(_)
            | Reason::Invalid(_)
            | Reason::Limit(_)
            | Reason::Outside(_)
            | Reason::WrongType
            | Reason::Elsewhere => true,
            Reason::AfterApply(_)
            | Reason::DataSource(_)
            | Reason::Impure(_)
            | Reason::ProviderRelease
            | Reason::Account(_) => false,
        })
    }
}
