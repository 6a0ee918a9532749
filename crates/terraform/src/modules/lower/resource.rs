//! Resources, data sources and provider configurations of an evaluated root.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use palisade_model::{
    Address, Call, Edge, Fragment, Ignored, Key, Lifecycle, Mode, NewResource, Origin, Tree, TreeBuilder,
};
use palisade_schema::{Nesting, is_write_only};
use palisade_source::{FileId, Site};

use crate::config::{Named, Resource, Said};
use crate::cty::{Cause, CauseKind, Marks, Str, Type, Value, Why};
use crate::eval;

use super::super::Diagnostic;
use super::super::body::{EvaluatedAttribute, EvaluatedBlock, EvaluatedBody};
use super::super::instance::InstanceId;
use super::super::load::ModuleId;
use super::super::world::World;
use super::edges::named;
use super::values::{ValueWriter, Written, key_at};
use super::{ResourceAt, calls, unknowns};

/// Lowers resources one after the other; keeps what they share.
#[derive(Default)]
pub(super) struct Lowering {
    builder: TreeBuilder,
    data_kinds: HashMap<Str, Arc<str>, RandomState>,
    calls: HashMap<InstanceId, Arc<[Call]>, RandomState>,
    providers: HashMap<(InstanceId, usize), Address, RandomState>,
    /// What blocks of the root refer to that stand for several resources.
    edges: HashMap<usize, Box<[Named]>, RandomState>,
}

impl Lowering {
    /// Lowers one resource. Gives what is wrong with it where that was not known before.
    pub(super) fn resource(&mut self, world: &World, at: ResourceAt, fragment: &mut Fragment) -> Vec<Diagnostic> {
        let instance = world.instance(at.instance);
        let module = instance.module;
        let config = world.config(module);
        let resource = &config.resources[at.resource()];
        let Some(found) = world.found(at.instance, at.resource(), at.index()) else { return Vec::new() };
        let header = world.site(module, config.header(resource));
        let (body, wrong) = world.body_of(at.instance, at.resource(), &found);
        let tree = world.write_tree(module, &body, header, &mut self.builder, fragment);
        let exists_if = found.exists_if.as_ref().map(|why| unknowns::existence(fragment, why));
        let mode = resource.mode;
        let kind = match mode {
            eval::Mode::Managed | eval::Mode::Ephemeral => resource.kind.clone(),
            eval::Mode::Data => {
                let known = self.data_kinds.entry(resource.kind.clone());
                known.or_insert_with(|| format!("data.{}", resource.kind).into()).clone()
            }
        };
        let edges = self.edges(world, at);
        fragment.push(NewResource {
            kind,
            name: resource.name.clone(),
            address: Address::from(found.address.clone()),
            mode: if mode == eval::Mode::Data { Mode::Data } else { Mode::Managed },
            origin: Origin::Hcl,
            tree,
            header,
            block: world.site(module, config.block(resource)),
            calls: self.calls.entry(at.instance).or_insert_with(|| calls(world, at.instance)).clone(),
            provider: self.provider(world, at),
            action: None,
            exists_if,
            edges,
            lifecycle: lifecycle(resource),
        });
        wrong
    }
}

impl Lowering {
    /// The resources that one resource refers to.
    fn edges(&mut self, world: &World, at: ResourceAt) -> Box<[Edge]> {
        let instance = world.instance(at.instance);
        let config = world.config(instance.module);
        let edge = |(attribute, to): &Named| {
            // In the root it is the whole address.
            let to = if instance.address.is_empty() { to.clone() } else { instance.address_of(to) };
            Edge { attribute: attribute.clone(), to: Address::from(to) }
        };
        if instance.module != ModuleId::ROOT {
            let shared = config.edges.get_or_init(|| config.resources.iter().map(|one| named(config, one)).collect());
            return shared[at.resource()].iter().map(edge).collect();
        }
        let resource = &config.resources[at.resource()];
        if !resource.repetition.repeats() {
            return named(config, resource).iter().map(edge).collect();
        }
        let known = self.edges.entry(at.resource());
        known.or_insert_with(|| named(config, resource)).iter().map(edge).collect()
    }

    /// The address of the provider configuration that a resource uses.
    fn provider(&mut self, world: &World, at: ResourceAt) -> Option<Address> {
        let (holder, at) = world.provider_of(at.instance, at.resource())?;
        let made = self.providers.entry((holder, at));
        Some(made.or_insert_with(|| world.provider_address(holder, at)).clone())
    }
}

/// What its author says about a resource's life.
fn lifecycle(resource: &Resource) -> Lifecycle {
    let said = resource.lifecycle();
    let ignored = match (said.ignore_all, &said.ignored[..]) {
        (true, _) => Ignored::All,
        (false, []) => Ignored::Nothing,
        (false, names) => Ignored::Arguments(Box::new(names.iter().map(|ignored| ignored.name.clone()).collect())),
    };
    let shown = |said: Option<Said>| match said {
        Some(Said::Yes) => Some(true),
        // Both are false where they are not written.
        Some(Said::No) | None => Some(false),
        Some(Said::Open) => None,
    };
    Lifecycle {
        ignored,
        create_before_destroy: shown(said.create_before_destroy),
        prevent_destroy: shown(said.prevent_destroy),
    }
}

impl World {
    /// The provider configurations of one instance of a module.
    pub(super) fn lower_providers(&self, id: InstanceId, fragment: &mut Fragment) {
        let instance = self.instance(id);
        if instance.phantom {
            return;
        }
        let module = instance.module;
        for (provider, body) in self.config(module).providers.iter().zip(&instance.providers) {
            let Some(body) = body else { continue };
            let header = self.site(module, provider.header);
            let tree = self.write_tree(module, body, header, &mut TreeBuilder::new(), fragment);
            let exists_if = instance.exists_if.as_ref().map(|why| unknowns::existence(fragment, why));
            fragment.push(NewResource {
                kind: format!("provider.{}", provider.name).into(),
                name: provider.alias.as_ref().unwrap_or(&provider.name).clone(),
                address: self.provider_in(id, &provider.name, provider.alias.as_deref()),
                mode: Mode::Provider,
                origin: Origin::Hcl,
                tree,
                header,
                block: self.site(module, provider.block),
                calls: calls(self, id),
                provider: None,
                action: None,
                exists_if,
                edges: Box::default(),
                lifecycle: Lifecycle::default(),
            });
        }
    }

    /// The calls of modules in one instance of a module. What they hand over is in the resources that they make.
    pub(super) fn lower_calls(&self, id: InstanceId, fragment: &mut Fragment) {
        let instance = self.instance(id);
        if instance.phantom {
            return;
        }
        let module = instance.module;
        let node = &self.root.modules[module.index()];
        for (index, call) in node.config.calls.iter().enumerate() {
            let header = self.site(module, call.header);
            let mut tree = TreeBuilder::new();
            tree.begin_object(Key::None, header);
            let place = self.site(module, call.source_place);
            match (node.source(index), call.early_source) {
                (Some(text), _) => drop(tree.text(Key::Text("source"), place, text)),
                (None, Some(_)) => {
                    let kind = CauseKind::Outside(format!("the source of module.{}", call.name).into());
                    let source = Value::unknown(Type::String).because(Why::one(Cause { kind, site: Some(place) }));
                    ValueWriter { builder: &mut tree, fragment }.value(Key::Text("source"), place, &source, None);
                }
                (None, None) => {}
            }
            if let Some(version) = &call.version {
                // Where the version stands is not kept.
                tree.text(Key::Text("version"), header, version);
            }
            tree.end();
            let exists_if = instance.exists_if.as_ref().map(|why| unknowns::existence(fragment, why));
            fragment.push(NewResource {
                kind: "module".into(),
                name: call.name.clone(),
                address: Address::from(instance.address_of(&format!("module.{}", call.name))),
                mode: Mode::Module,
                origin: Origin::Hcl,
                tree: tree.finish(),
                header,
                block: header,
                calls: calls(self, id),
                provider: None,
                action: None,
                exists_if,
                edges: Box::default(),
                lifecycle: Lifecycle::default(),
            });
        }
    }

    fn provider_in(&self, instance: InstanceId, name: &str, alias: Option<&str>) -> Address {
        let relative = match alias {
            Some(alias) => format!("provider.{name}.{alias}"),
            None => format!("provider.{name}"),
        };
        Address::from(self.instance(instance).address_of(&relative))
    }

    fn provider_address(&self, holder: InstanceId, at: usize) -> Address {
        let provider = &self.config(self.instance(holder).module).providers[at];
        self.provider_in(holder, &provider.name, provider.alias.as_deref())
    }

    fn write_tree(
        &self,
        module: ModuleId,
        body: &EvaluatedBody,
        header: Site,
        builder: &mut TreeBuilder,
        fragment: &mut Fragment,
    ) -> Tree {
        builder.begin_object(Key::None, header);
        let mut writer = BodyWriter { world: self, module, values: ValueWriter { builder, fragment } };
        writer.body(body);
        builder.end();
        builder.take()
    }
}

struct BodyWriter<'a> {
    world: &'a World,
    module: ModuleId,
    values: ValueWriter<'a>,
}

impl BodyWriter<'_> {
    fn body(&mut self, body: &EvaluatedBody) {
        for attribute in &body.attributes {
            self.attribute(attribute);
        }
        body.block_types().for_each(|blocks| self.blocks(blocks));
    }

    fn attribute(&mut self, attribute: &EvaluatedAttribute) {
        let tree = self.world.config(self.module).tree(attribute.at.file);
        let file = FileId(self.world.file_base[self.module.index()] + attribute.at.file);
        let span = attribute.name_span.to(tree.span(attribute.at.expr));
        let written = Written { tree, file, expr: attribute.at.expr };
        let key = key_at(tree, &attribute.name, attribute.name_span);
        let site = Site::new(file, span);
        if is_write_only(&attribute.name) {
            // Nothing keeps it, but it stands in the files all the same.
            let secret = attribute.value.clone().marked(Marks::SENSITIVE);
            self.values.value(key, site, &secret, Some(written));
        } else {
            self.values.value(key, site, &attribute.value, Some(written));
        }
    }

    /// The blocks of a type.
    fn blocks(&mut self, blocks: &[EvaluatedBlock]) {
        let Some(first) = blocks.first() else { return };
        let kind = &first.kind;
        let site = self.world.site(self.module, first.header);
        match first.nesting {
            Nesting::Single => self.block(Key::Text(kind), first),
            Nesting::List | Nesting::Set => {
                self.values.builder.begin_list(Key::Text(kind), site);
                for block in blocks {
                    self.block(Key::None, block);
                }
                self.values.builder.end();
            }
            Nesting::Map => {
                self.values.builder.begin_object(Key::Text(kind), site);
                for block in blocks {
                    self.block(Key::Text(block.label.as_deref().unwrap_or_default()), block);
                }
                self.values.builder.end();
            }
        }
    }

    fn block(&mut self, key: Key<'_>, block: &EvaluatedBlock) {
        let site = self.world.site(self.module, block.header);
        let index = self.values.builder.begin_object(key, site);
        self.values.builder.mark_block(index);
        if let Some(why) = &block.exists_if {
            let id = unknowns::existence(self.values.fragment, why);
            self.values.builder.exists_if(index, id);
        }
        self.body(&block.body);
        self.values.builder.end();
    }
}
