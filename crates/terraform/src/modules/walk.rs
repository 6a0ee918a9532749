//! What Terraform refuses whatever values the variables are given: before it plans, it evaluates every declaration once
//! with all variables unknown, no block repeated and nothing known of resources and modules. What is known then has types
//! that plans never see, so there are mistakes that only this finds: `var.x ? [] : [1]` where the plan knows `var.x`.

use std::sync::Arc;

use crate::config::{Call, Repetition, Rule};
use crate::cty::{Attribute, Marks, ObjectType, Type, Value, Why};
use crate::eval::Mode;

use super::diagnostic::Diagnostic;
use super::graph::Graph;
use super::inputs::Inputs;
use super::instance::{Expansion, InstanceId, Repeated};
use super::load::ModuleId;
use super::options::{Options, Purpose};
use super::remote_state;
use super::shape::UNKNOWN;
use super::world::{Frame, World};

impl World {
    /// The errors that do not hang on what the variables are given; only who asks what Terraform says wants to know.
    pub(super) fn refused_for_any_values(&self, graph: &Graph, inputs: &Inputs) -> Vec<Diagnostic> {
        if self.options.purpose != Purpose::Inspect {
            return Vec::new();
        }
        self.for_any_values(graph, inputs).diagnostics.into_list()
    }

    /// The same root, looked at for all values that its variables may have.
    pub(super) fn for_any_values(&self, graph: &Graph, inputs: &Inputs) -> World {
        let options = Options { state: None, ..self.options.clone() };
        let mut world = World::new(Arc::clone(&self.root), Arc::clone(&self.files), options);
        world.validating = true;
        world.add_instance(ModuleId::ROOT, None, &crate::config::Key::None, Repeated::Once, None, false);
        world.prepare_shapes();
        world.compute_all(graph, inputs);
        world
    }

    /// Whether a variable has any value of its type here. Its own `validation` blocks see what a call gives to it.
    pub(super) fn is_any_value(&self, frame: &Frame<'_>, variable: usize) -> bool {
        let is_given = || self.instance(frame.instance).variables[variable].is_some();
        self.validating && !(frame.validated == Some(variable) && is_given())
    }

    /// A call of a module: its outputs may be anything.
    pub(super) fn any_call(&self, call: &Call, child: ModuleId) -> Value {
        let output = |name: &Arc<str>| Attribute { name: name.clone(), ty: Type::Dynamic, optional: false };
        let outputs = self.config(child).outputs.iter().map(|found| output(&found.name)).collect();
        let one = Type::Object(Arc::new(ObjectType::new(outputs)));
        Value::unknown(match call.repetition {
            Repetition::Once | Repetition::Enabled(_) => one,
            Repetition::Count(_) => Type::list(one),
            Repetition::ForEach(_) => Type::map(one),
        })
    }

    /// One instance stands for all that a resource may have.
    pub(super) fn validate_resource(&mut self, instance: InstanceId, at: usize, expansion: Expansion) {
        let config = Arc::clone(self.config(self.instance(instance).module));
        let resource = &config.resources[at];
        let shape = self.shapes.get(resource.mode, &resource.kind).unwrap_or(&UNKNOWN);
        let is_there = |name: &str| shape.attribute(name).is_some() || shape.block(name).is_some();
        for ignored in resource.lifecycle().ignored.iter().filter(|found| shape.strict && !is_there(&found.name)) {
            let site = self.expr_site(self.instance(instance).module, ignored.at);
            let name = &ignored.name;
            let detail = format!("ignore_changes names \"{name}\", which this object does not have.");
            self.error(site, "Unsupported attribute", detail);
        }
        for (_, repeated, _, _) in expansion.each() {
            let (body, mut wrong) = self.read_body(instance, (&repeated, false), resource, shape);
            if (resource.mode, &*resource.kind) == (Mode::Data, "terraform_remote_state") && wrong.is_empty() {
                let header = self.site(self.instance(instance).module, config.header(resource));
                let refused = remote_state::wrong(&body);
                wrong.extend(refused.map(|refused| self.refusal(instance, &body, header, refused)));
            }
            let frame = Frame::new(instance, &repeated);
            wrong.extend(self.validate_rules(&frame, &resource.lifecycle().preconditions));
            let itself = any_resource(resource.mode);
            let frame = Frame { itself: Some(&itself), ..frame };
            wrong.extend(self.validate_rules(&frame, &resource.lifecycle().postconditions));
            wrong.extend(self.read_operations(&frame, resource));
            self.diagnostics.extend(wrong);
        }
    }

    /// Conditions and their messages have to make sense; whether they hold, a plan tells.
    pub(super) fn validate_rules(&self, frame: &Frame<'_>, rules: &[Rule]) -> Vec<Diagnostic> {
        let parts = rules.iter().flat_map(|rule| rule.condition.into_iter().chain(rule.message));
        parts.flat_map(|at| self.evaluate(frame, at).1).collect()
    }
}

/// A resource with any attributes.
pub(super) fn any_resource(mode: Mode) -> Value {
    match mode {
        Mode::Managed | Mode::Data => Value::DYNAMIC,
        Mode::Ephemeral => Value::DYNAMIC.marked(Marks::EPHEMERAL),
    }
}

/// Any number of instances.
pub(super) fn any_index() -> Expansion {
    Expansion::Unknown(Repeated::Count(Arc::new(Value::unknown(Type::Number))), Why::NONE)
}

/// Instances with any keys.
pub(super) fn any_key() -> Expansion {
    Expansion::Unknown(Repeated::Each(Arc::new((Value::unknown(Type::String), Value::DYNAMIC))), Why::NONE)
}
