use std::sync::{Arc, OnceLock};

use palisade_model::Trace;
use palisade_source::{Site, SourceMap};

use crate::console::write_value;
use crate::eval::Mode;
use crate::functions::Files;

use super::diagnostic::Diagnostic;
use super::inputs::Inputs;
use super::instance::InstanceId;
use super::load::{Loader, ModuleId, Root};
use super::lower;
use super::options::Options;
use super::roots::is_library;
use super::trace::Tracer;
use super::world::World;

/// A root with all that it declares computed.
pub struct Evaluated {
    pub(super) world: World,
    /// All that is wrong, once somebody has asked before everything was lowered.
    diagnostics: OnceLock<Vec<Diagnostic>>,
    /// The root for any values, once somebody has asked what an expression is in it.
    pub(super) any: OnceLock<Box<World>>,
}

/// A value that was given for a variable of the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenValue {
    /// The variable's name.
    pub name: String,
    /// The value.
    pub text: String,
    /// Where it stands; none where no file holds it.
    pub site: Option<Site>,
    /// Whether the variable is declared sensitive: then the value is not for eyes.
    pub is_sensitive: bool,
}

/// Computes a root. `files` are those that functions may read, relative to the root's directory.
pub fn evaluate(
    root: Arc<Root>,
    loader: &dyn Loader,
    files: Arc<dyn Files + Send + Sync>,
    options: Options,
) -> Evaluated {
    let mut world = World::new(root, files, options);
    let config = Arc::clone(world.config(ModuleId::ROOT));
    let inputs = Inputs::read(loader, &config, &world.options, &mut world.sources);
    world.diagnostics.extend(inputs.diagnostics.iter().cloned());
    world.run(&inputs);
    world.given = inputs.given;
    Evaluated { world, diagnostics: OnceLock::new(), any: OnceLock::new() }
}

impl Evaluated {
    /// Finds the ways that values took.
    pub fn trace(self: Arc<Self>) -> Arc<dyn Trace> {
        Arc::new(Tracer::new(self))
    }

    /// Whether the root is a module for others to use rather than a deployment, if nobody calls it: it has neither
    /// provider nor backend blocks, and needs values that nobody gave.
    pub fn is_library(&self) -> bool {
        is_library(self.world.config(ModuleId::ROOT), |name| self.world.given.contains_key(name))
    }

    /// How many blocks for managed resources the root and its modules have that make none with the values given: their
    /// own `count` or `for_each` gives none, or that of a call which leads to them.
    pub fn idle_blocks(&self) -> usize {
        let mut idle = 0;
        for (module, instances) in self.world.instances_of_modules() {
            let resources = self.world.config(module).resources.iter().enumerate();
            for (at, _) in resources.filter(|(_, resource)| resource.mode == Mode::Managed) {
                let is_there = |id: &InstanceId| {
                    let instance = self.world.instance(*id);
                    let group = instance.resources[at].as_ref().filter(|_| !instance.phantom);
                    group.is_some_and(|group| group.count() > 0)
                };
                idle += usize::from(!instances.iter().any(is_there));
            }
        }
        idle
    }

    /// The directories of the modules that it calls of which there is, or may be, an instance.
    pub fn made(&self) -> impl Iterator<Item = &str> {
        let modules = self.world.instances_of_modules().skip(1);
        let made = modules.filter(|(_, instances)| instances.iter().any(|id| !self.world.instance(*id).phantom));
        made.map(|(module, _)| self.world.config(module).dir.as_str())
    }

    /// The values that were given for the root's variables, by name. They are written as JSON has them.
    pub fn given(&self) -> Vec<GivenValue> {
        let config = self.world.config(ModuleId::ROOT);
        let mut given = Vec::new();
        for (name, value) in &self.world.given {
            let mut text = String::new();
            write_value(&value.value, &mut text);
            let is_sensitive = config.variables.get(name).is_some_and(|variable| variable.sensitive == Some(true));
            given.push(GivenValue { name: name.clone(), text, site: value.site, is_sensitive });
        }
        given.sort_by(|a, b| a.name.cmp(&b.name));
        given
    }

    /// What is wrong, out of reach, or worth a warning.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        self.diagnostics.get_or_init(|| {
            let mut all = self.world.diagnostics.clone();
            for at in lower::resources(&self.world) {
                if let Some(found) = self.world.found(at.instance, at.resource(), at.index()) {
                    all.extend(self.world.body_of(at.instance, at.resource(), &found).1);
                }
            }
            all.into_list()
        })
    }

    /// The files that it was made from.
    pub fn sources(&self) -> &SourceMap {
        &self.world.sources
    }
}
