//! What Terraform would plan, as JSON.

use std::fmt::Write as _;

use palisade_schema::Nesting;

use crate::config::{Resource, Severity};
use crate::console::{write_flags, write_string, write_value};
use crate::cty::{Marks, Str, Type, Value};
use crate::defaults::default_of;
use crate::eval::Mode;

use super::body::{EvaluatedBlock, EvaluatedBody, inner_shape};
use super::diagnostic::Diagnostic;
use super::evaluated::Evaluated;
use super::instance::{Group, InstanceId, ResourceInstance};
use super::shape::{Shape, UNKNOWN};
use super::world::World;

impl Evaluated {
    /// A JSON document of what the root plans, as text, numbers with all their digits:
    /// `{"resources": [{"address", "mode", "type", "values", "unknown"?, "sensitive"?}], "outputs": {name: {"known", "value",
    /// "type"?, "unknown"?, "sensitive"}}, "errors": [{"summary", "detail", "file"?, "line"?, "column"?}], "warnings": […]}`.
    /// `unknown` and `sensitive` are true, or have the structure of the value, as in a plan's `after_unknown`.
    pub fn inspect_json(&self) -> String {
        let mut out = String::from("{\"resources\":[");
        self.write_resources(&mut out);
        out.push_str("],\"outputs\":{");
        self.write_outputs(&mut out);
        out.push_str("},\"errors\":[");
        self.write_diagnostics(Severity::Error, &mut out);
        out.push_str("],\"warnings\":[");
        self.write_diagnostics(Severity::Warning, &mut out);
        out.push_str("]}");
        out
    }

    fn write_resources(&self, out: &mut String) {
        let world = &self.world;
        let mut first = true;
        for (index, instance) in world.instances.iter().enumerate() {
            let config = world.config(instance.module);
            for (at, group) in instance.resources.iter().enumerate() {
                let resource = &config.resources[at];
                let found = group.iter().flat_map(Group::instances).filter(|found| !found.phantom);
                for found in found {
                    if !std::mem::replace(&mut first, false) {
                        out.push(',');
                    }
                    world.write_resource(InstanceId(index as u32), resource, found, out);
                }
            }
        }
    }

    fn write_outputs(&self, out: &mut String) {
        let Some(root) = self.world.instances.first() else { return };
        let config = self.world.config(root.module);
        let mut first = true;
        for (output, value) in config.outputs.iter().zip(&root.outputs) {
            let Some(value) = value else { continue };
            if !std::mem::replace(&mut first, false) {
                out.push(',');
            }
            write_string(&output.name, out);
            out.push_str(":{\"known\":");
            let known = value.is_wholly_known();
            out.push_str(if known { "true" } else { "false" });
            if output.sensitive == Some(true) {
                write_parts(&value.clone().marked(Marks::SENSITIVE), out);
            } else {
                write_parts(value, out);
            }
            out.push_str(",\"type\":");
            // A plan does not keep the type of an output that is null.
            let ty = if value.is_null() { Type::Dynamic } else { value.ty() };
            write_string(&ty.to_string(), out);
            out.push('}');
        }
    }

    fn write_diagnostics(&self, severity: Severity, out: &mut String) {
        let mut first = true;
        for diagnostic in self.diagnostics().iter().filter(|diagnostic| diagnostic.severity == severity) {
            if !std::mem::replace(&mut first, false) {
                out.push(',');
            }
            self.write_diagnostic(diagnostic, out);
        }
    }

    fn write_diagnostic(&self, diagnostic: &Diagnostic, out: &mut String) {
        out.push_str("{\"summary\":");
        write_string(&diagnostic.summary, out);
        out.push_str(",\"detail\":");
        write_string(&diagnostic.detail, out);
        if let Some(site) = diagnostic.site {
            let start = self.sources().start(site);
            out.push_str(",\"file\":");
            write_string(self.sources().file(site.file).path(), out);
            let _ = write!(out, ",\"line\":{},\"column\":{}", start.line, start.column);
        }
        out.push('}');
    }
}

/// `,"value":…` and, where they say anything, `,"unknown":…` and `,"sensitive":…`.
fn write_parts(value: &Value, out: &mut String) {
    out.push_str(",\"value\":");
    write_value(value, out);
    write_facts(value, out);
}

fn write_facts(value: &Value, out: &mut String) {
    if !value.is_wholly_known() {
        out.push_str(",\"unknown\":");
        write_flags(value, |value| !value.is_known(), out);
    }
    if value.marks_within().contains(Marks::SENSITIVE) {
        out.push_str(",\"sensitive\":");
        write_flags(value, |value| value.marks().contains(Marks::SENSITIVE), out);
    }
}

impl World {
    fn write_resource(&self, _instance: InstanceId, resource: &Resource, found: &ResourceInstance, out: &mut String) {
        let shape = self.shapes.get(resource.mode, &resource.kind);
        let shape = shape.unwrap_or(&UNKNOWN);
        let spot = Spot { resource, block_types: "", hidden: false };
        let value = planned(spot, &found.body, &found.computed, shape);
        out.push_str("{\"address\":");
        write_string(&found.address, out);
        out.push_str(match resource.mode {
            Mode::Managed => ",\"mode\":\"managed\",\"type\":",
            Mode::Data => ",\"mode\":\"data\",\"type\":",
            Mode::Ephemeral => ",\"mode\":\"ephemeral\",\"type\":",
        });
        write_string(&resource.kind, out);
        out.push_str(",\"values\":");
        write_value(&value, out);
        write_facts(&value, out);
        out.push('}');
    }
}

/// Where a body stands.
#[derive(Clone, Copy)]
struct Spot<'a> {
    resource: &'a Resource,
    /// The types of the blocks around it, each with a point after it.
    block_types: &'a str,
    /// Whether it stands for an unknown number of blocks.
    hidden: bool,
}

impl Spot<'_> {
    /// What the provider makes of an attribute that is null or not written.
    fn default_of(&self, name: &str) -> Option<Value> {
        let Resource { mode, kind, .. } = self.resource;
        default_of(*mode, kind, &format!("{}{name}", self.block_types))
    }
}

/// The value that is planned for a body: what is set, and what the schema has besides. In a block that stands for an
/// unknown number of blocks nothing is known, literals included.
fn planned(spot: Spot<'_>, body: &EvaluatedBody, computed: &[(Str, Value)], shape: &Shape) -> Value {
    let mut members: Vec<(Str, Value)> = Vec::new();
    for attribute in &shape.attributes {
        let decided = computed.iter().find(|(name, _)| *name == attribute.name).map(|(_, value)| value.clone());
        let set = body.attribute(&attribute.name).map(|set| set.value.clone());
        // Whether null leaves it to the provider depends on the release, unless it is Terraform's own.
        let set = set.filter(|set| !(attribute.write_only || set.is_null() && attribute.computed && shape.strict));
        let is_null = decided.is_none() && set.as_ref().is_none_or(Value::is_null);
        let default = if is_null { spot.default_of(&attribute.name) } else { None };
        let value = default.or(decided).or(set).unwrap_or_else(|| {
            let ty = attribute.ty.without_optional();
            if attribute.computed && !attribute.write_only { Value::unknown(ty) } else { Value::null(ty) }
        });
        members.push((attribute.name.clone(), value));
    }
    for attribute in &body.attributes {
        if shape.attribute(&attribute.name).is_none() {
            members.push((attribute.name.clone(), attribute.value.clone()));
        }
    }
    if spot.hidden {
        for (_, value) in &mut members {
            *value = Value::unknown(value.ty());
        }
    }
    for blocks in body.block_types() {
        let kind = &blocks[0].kind;
        let value = planned_blocks(spot, blocks, kind, shape);
        members.retain(|(name, _)| name != kind);
        members.push((kind.clone(), value));
    }
    Value::object(members)
}

fn planned_blocks(spot: Spot<'_>, blocks: &[EvaluatedBlock], kind: &Str, shape: &Shape) -> Value {
    let inner = inner_shape(shape, kind);
    let block_types = format!("{}{kind}.", spot.block_types);
    let mut values = blocks.iter().map(|block| {
        let hidden = spot.hidden || block.exists_if.is_some();
        planned(Spot { block_types: &block_types, hidden, ..spot }, &block.body, &[], inner)
    });
    match blocks.first().map(|block| block.nesting) {
        Some(Nesting::Single) => values.next().unwrap_or_else(|| Value::null(Type::Dynamic)),
        Some(Nesting::Map) => {
            let labels = blocks.iter().map(|block| block.label.clone().unwrap_or_default());
            Value::object(labels.zip(values).collect())
        }
        Some(Nesting::List | Nesting::Set) | None => Value::tuple(values.collect()),
    }
}
