//! The plan's `configuration`: which modules there are, what they declare and how they are called.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use palisade_model::Call;
use serde_json::value::RawValue;

use super::Text;
use super::document::{ConfigModule, ConfigResource, VariableDeclaration};
use super::expressions::{Argument, Body};
use super::names::{Step, last_call, steps};

/// The modules of a configuration, the root module first.
pub(super) struct Modules<'s> {
    modules: Vec<Module<'s>>,
}

/// A module as it is called at one place, for all its instances.
#[derive(Default)]
pub(super) struct Module<'s> {
    resources: HashMap<Cow<'s, str>, ConfigResource<'s>>,
    pub outputs: HashMap<Cow<'s, str>, Argument<'s>>,
    pub variables: HashMap<Cow<'s, str>, VariableDeclaration<'s>>,
    children: HashMap<Cow<'s, str>, usize>,
    /// How it is called; none for the root module, and where that cannot be read.
    pub call: Option<Body<'s>>,
    pub for_each: Option<&'s RawValue>,
    /// Whether its instances have keys.
    pub repeats: bool,
    pub source: Option<&'s RawValue>,
    pub version: Option<&'s RawValue>,
}

/// A module whose declarations are still to be sorted.
struct Open<'s> {
    module: Module<'s>,
    declared: ConfigModule<'s>,
    /// The calling module and the call's name.
    parent: Option<(usize, Cow<'s, str>)>,
}

impl<'s> Modules<'s> {
    pub fn new(root: Option<ConfigModule<'s>>) -> Self {
        let mut modules = Vec::new();
        let mut open: Vec<Open<'s>> = Vec::new();
        open.extend(root.map(|declared| Open { module: Module::default(), declared, parent: None }));
        while let Some(Open { mut module, declared, parent }) = open.pop() {
            let id = modules.len();
            module.resources =
                declared.resources.into_iter().map(|resource| (resource.address.clone(), resource)).collect();
            module.outputs =
                declared.outputs.into_iter().map(|(name, o)| (name, Argument::read(o.expression))).collect();
            module.variables = declared.variables;
            modules.push(module);
            if let Some((parent, name)) = parent {
                let parent: &mut Module<'s> = &mut modules[parent];
                parent.children.insert(name, id);
            }
            for (name, call) in declared.module_calls {
                let module = Module {
                    call: Body::read(call.expressions),
                    for_each: call.for_each_expression,
                    repeats: call.for_each_expression.is_some() || call.count_expression.is_some(),
                    source: call.source,
                    version: call.version_constraint,
                    ..Module::default()
                };
                open.push(Open { module, declared: call.module, parent: Some((id, name)) });
            }
        }
        Self { modules }
    }

    /// The module with an address, instance keys or not. None where the plan has no configuration for it.
    pub fn find(&self, address: &str) -> Option<&Module<'s>> {
        let mut module = self.modules.first()?;
        let mut names = steps(address).into_iter().filter(|step| matches!(step, Step::Name(_)));
        while let Some(step) = names.next() {
            let (Step::Name("module"), Some(Step::Name(name))) = (step, names.next()) else { return None };
            module = &self.modules[*module.children.get(name)?];
        }
        Some(module)
    }

    /// The module at the root; none where the plan has no configuration.
    pub fn root(&self) -> Option<&Module<'s>> {
        self.modules.first()
    }

    /// The modules that a module calls with the names of the calls, in their order.
    pub fn children<'m>(&'m self, of: &'m Module<'s>) -> Vec<(&'m str, &'m Module<'s>)> {
        let mut children: Vec<_> = of.children.iter().map(|(name, &id)| (&**name, &self.modules[id])).collect();
        children.sort_unstable_by_key(|(name, _)| *name);
        children
    }

    /// The calls that lead to a module instance, the outermost first.
    pub fn calls(&self, text: Text<'s>, address: &str) -> Arc<[Call]> {
        let mut calls = Vec::new();
        let mut at = address;
        while let Some((parent, ..)) = last_call(at) {
            if let Some(raw) = self.find(at).and_then(|module| module.source) {
                calls.push(Call {
                    address: at.into(),
                    source: serde_json::from_str::<String>(raw.get()).unwrap_or_default().into(),
                    site: text.site(text.member("source", raw)),
                });
            }
            at = parent;
        }
        calls.reverse();
        calls.into()
    }
}

impl<'s> Module<'s> {
    /// The resource or data source with this name: `aws_s3_bucket.a`, `data.aws_vpc.main`.
    pub fn resource(&self, declared: &str) -> Option<&ConfigResource<'s>> {
        self.resources.get(declared)
    }
}
