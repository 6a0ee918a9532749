//! What the declarations of a module depend on, in terms of the module itself: found once, however often it is called.

use crate::config::{
    BodyAt, Dependencies, Dependency, ExprAt, Module, References, Repetition, Resource, Rule, Source, Target, To,
    reference,
};
use crate::cty::Str;
use crate::eval::{StaticReference, Subject};
use crate::syntax::Tree;

use super::graph::{Bases, Part, output_of};
use super::known::references;
use super::validate::triggers;

impl Dependencies {
    /// What each declaration of a module depends on.
    pub(super) fn of(module: &Module) -> Self {
        let mut finder = Finder::new(module);
        let mut starts = Vec::with_capacity(finder.bases.end as usize + 1);
        let names = module.files.iter().map(|parsed| parsed.tree.reference_count()).sum::<usize>();
        finder.found.reserve(names + names / 2 + module.resources.len() + module.variables.len());
        starts.push(0);
        for node in 0..finder.bases.end {
            finder.part(finder.bases.part(node));
            starts.push(finder.found.len() as u32);
        }
        Self { starts, all: finder.found }
    }
}

/// Looks through expressions of a module for what they depend on.
pub(super) struct Finder<'m> {
    config: &'m Module,
    known: &'m References,
    bases: Bases,
    pub(super) found: Vec<Dependency>,
    /// The declaration whose name is looked for, and where it stands.
    itself: Option<(Dependency, Option<ExprAt>)>,
}

/// Where a declaration first names itself, if its own module does so.
pub(super) fn naming_itself(config: &Module, part: Part) -> Option<ExprAt> {
    let mut finder = Finder::new(config);
    finder.itself = Some((Dependency::Own(finder.bases.node(part)), None));
    finder.part(part);
    finder.itself?.1
}

impl<'m> Finder<'m> {
    pub(super) fn new(config: &'m Module) -> Self {
        Self { config, known: references(config), bases: Bases::new(0, config), found: Vec::new(), itself: None }
    }

    fn depend(&mut self, part: Part) {
        self.found.push(Dependency::Own(self.bases.node(part)));
    }

    /// Takes a declaration out of what was added since.
    fn leave_out(&mut self, from: usize, part: Part) {
        if from == self.found.len() {
            return;
        }
        let own = Dependency::Own(self.bases.node(part));
        let mut added = self.found.split_off(from);
        added.retain(|dependency| *dependency != own);
        self.found.append(&mut added);
    }

    fn part(&mut self, part: Part) {
        let config = self.config;
        match part {
            // What is outside decides.
            Part::Barrier | Part::Close | Part::Variable(_) => {}
            Part::Call(at) => self.repetition(config.calls[at].repetition),
            Part::Validation(at) => {
                self.depend(Part::Variable(at));
                let from = self.found.len();
                self.rules(&config.variables[at].validations);
                // Its own variable is what it looks at.
                self.leave_out(from, part);
            }
            Part::Local(at) => self.expression(config.locals[at].value),
            Part::Output(at) => {
                let output = &config.outputs[at];
                if let Some(value) = output.value {
                    self.expression(value);
                }
                self.rules(&output.preconditions);
                self.depends_on(&output.depends_on);
            }
            Part::Resource(at) => self.resource(at, &config.resources[at]),
            Part::Provider(at) => {
                for body in &config.providers[at].bodies {
                    self.body(body);
                }
                if let Some(for_each) = config.providers[at].for_each {
                    self.expression(for_each);
                }
            }
            Part::Check(at) => self.rules(&config.checks[at].asserts),
        }
    }

    fn resource(&mut self, at: usize, resource: &Resource) {
        self.depend(Part::Barrier);
        self.repetition(resource.repetition);
        for body in self.config.bodies(resource).iter() {
            self.body_without(body, &["connection", "provisioner", "depends_on"]);
        }
        // These run when the resource is there: they may refer to it by its own name, as well as by `self`.
        let from = self.found.len();
        let provisioners = resource.provisioners().iter();
        let operations = provisioners.flat_map(|provisioner| provisioner.bodies.iter().chain(&provisioner.connections));
        for body in resource.connections().iter().chain(operations) {
            self.body(body);
        }
        // Terraform does not mind what waits for itself.
        self.depends_on(resource.depends_on());
        self.leave_out(from, Part::Resource(at));
        self.rules(&resource.lifecycle().preconditions);
        self.rules(&resource.lifecycle().postconditions);
        for &trigger in &resource.lifecycle().replace_triggered_by {
            let tree = self.config.tree(trigger.file);
            triggers(tree, trigger.expr, |reference, _| self.subject(reference));
        }
    }

    fn repetition(&mut self, repetition: Repetition) {
        match repetition {
            Repetition::Once => {}
            Repetition::Count(at) | Repetition::ForEach(at) | Repetition::Enabled(at) => self.expression(at),
        }
    }

    fn rules(&mut self, rules: &[Rule]) {
        for rule in rules {
            for at in rule.condition.into_iter().chain(rule.message) {
                self.expression(at);
            }
        }
    }

    pub(super) fn depends_on(&mut self, references: &[ExprAt]) {
        for &at in references {
            let tree = self.config.tree(at.file);
            let Some(Ok(found)) = reference(tree, at.expr).map(StaticReference::parse) else { continue };
            match &found.subject {
                Subject::Module(name) => {
                    let call = self.config.calls.position(name);
                    self.found.extend(call.map(|call| Dependency::Close(call as u32)));
                }
                _ => self.subject(&found),
            }
        }
    }

    /// Every expression in a body, blocks in blocks included.
    fn body(&mut self, body: &BodyAt) {
        self.body_without(body, &[]);
    }

    /// What a body refers to outside of its own arguments and blocks of these names.
    fn body_without(&mut self, body: &BodyAt, names: &[&str]) {
        let tree = self.config.tree(body.file);
        let file = body.file;
        let mut rest = vec![*body];
        let mut left_out = names;
        while let Some(body) = rest.pop() {
            match body.source {
                Source::Object(expr) => self.expression(ExprAt { file, expr }),
                Source::Body(written) => {
                    let attributes = tree.attributes(&written).iter();
                    for attribute in attributes.filter(|found| !left_out.contains(&tree.text(found.name))) {
                        self.expression(ExprAt { file, expr: attribute.expr });
                    }
                    let blocks =
                        tree.blocks(&written).iter().filter(|block| !left_out.contains(&tree.text(block.kind)));
                    rest.extend(blocks.map(|block| BodyAt::of(file, block)));
                }
            }
            left_out = &[];
        }
    }

    pub(super) fn expression(&mut self, at: ExprAt) {
        let tree = self.config.tree(at.file);
        tree.references(at.expr, |found| {
            let before = self.found.len();
            if let Some(target) = self.known.target(at.file, &found) {
                self.target(tree, target);
            } else if let Some(Ok(found)) = tree.traversal(found.expr).map(StaticReference::parse) {
                self.subject(&found);
            }
            if let Some((itself, place @ None)) = &mut self.itself
                && self.found[before..].contains(itself)
            {
                *place = Some(ExprAt { file: at.file, expr: found.expr });
            }
        });
    }

    fn target(&mut self, tree: &Tree, target: &Target) {
        match target.to {
            To::Variable(at) => self.variable(at as usize),
            To::Local(at) => self.depend(Part::Local(at as usize)),
            To::Resource(at) => self.depend(Part::Resource(at as usize)),
            To::Call(at) => self.output(at, target.attribute.and_then(|step| tree.attribute_name(step))),
            To::EachKey | To::EachValue | To::CountIndex => {}
        }
    }

    /// Nobody uses a variable's value before it is found good.
    fn variable(&mut self, at: usize) {
        self.depend(Part::Variable(at));
        if !self.config.variables[at].validations.is_empty() {
            self.depend(Part::Validation(at));
        }
    }

    fn output(&mut self, call: u32, output: Option<&str>) {
        self.found.push(Dependency::Output(call, output.map(Str::from)));
    }

    fn subject(&mut self, reference: &StaticReference<'_>) {
        let config = self.config;
        match &reference.subject {
            Subject::Variable(name) => config.variables.position(name).into_iter().for_each(|at| self.variable(at)),
            Subject::Local(name) => {
                config.locals.position(name).into_iter().for_each(|at| self.depend(Part::Local(at)));
            }
            Subject::Resource { mode, kind, name } => {
                let found = config.resource(*mode, kind, name).into_iter();
                found.for_each(|at| self.depend(Part::Resource(at)));
            }
            Subject::Module(name) => {
                let found = config.calls.position(name).into_iter();
                found.for_each(|at| self.output(at as u32, output_of(reference)));
            }
            Subject::Count(_) | Subject::Each(_) | Subject::Path(_) | Subject::Terraform(_) | Subject::SelfObject => {}
        }
    }
}
