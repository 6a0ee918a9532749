//! Declaring, and overriding what is declared.

use super::decode::Decoder;
use super::values::default_value;
use super::{BodyAt, Call, Check, Local, Mode, Output, Place, Provider, Repetition, Resource, Variable};
use crate::cty::Value;
use crate::eval::Constraint;

impl Decoder<'_, '_> {
    fn duplicate(&mut self, place: Place, summary: String, before: Place) {
        let detail = format!("It was declared before, at {}.", self.module.at(before));
        self.module.problems.error(place, summary, detail);
    }

    fn nothing_to_override(&mut self, place: Place, what: &str) {
        let detail = "An override file changes only what another file declares.";
        self.module.problems.error(place, format!("Missing {what} to override"), detail);
    }

    /// `depends_on` stays what it was.
    fn keeps_depends_on(&mut self, depends_on: &[super::ExprAt]) {
        if let Some(&first) = depends_on.first() {
            let place = self.module.place(first);
            self.module.problems.error(place, "Unsupported override", "The depends_on argument may not be overridden.");
        }
    }

    pub(super) fn declare_variable(&mut self, variable: Variable) {
        let name = variable.name.clone();
        if self.overriding {
            let Some(base) = self.module.variables.get_mut(&name) else {
                return self.nothing_to_override(variable.header, "base variable declaration");
            };
            let header = variable.header;
            if let Err(detail) = override_variable(base, variable) {
                self.module.problems.error(header, "Invalid default value for variable", detail);
            }
        } else if let Err((before, variable)) = self.module.variables.insert(&name, variable) {
            let before = before.header;
            self.duplicate(variable.header, "Duplicate variable declaration".into(), before);
        }
    }

    pub(super) fn declare_local(&mut self, local: Local) {
        let name = local.name.clone();
        if self.overriding {
            match self.module.locals.get_mut(&name) {
                Some(base) => *base = local,
                None => self.nothing_to_override(local.place, "base local value definition"),
            }
        } else if let Err((before, local)) = self.module.locals.insert(&name, local) {
            let before = before.place;
            self.duplicate(local.place, "Duplicate local value definition".into(), before);
        }
    }

    pub(super) fn declare_output(&mut self, output: Output) {
        let name = output.name.clone();
        if self.overriding {
            self.keeps_depends_on(&output.depends_on);
            let Some(base) = self.module.outputs.get_mut(&name) else {
                return self.nothing_to_override(output.header, "base output definition");
            };
            base.value = output.value.or(base.value);
            base.sensitive = output.sensitive.or(base.sensitive);
            base.ephemeral = output.ephemeral.or(base.ephemeral);
        } else if let Err((before, output)) = self.module.outputs.insert(&name, output) {
            let before = before.header;
            self.duplicate(output.header, "Duplicate output definition".into(), before);
        }
    }

    pub(super) fn declare_resource(&mut self, resource: Resource) {
        // Terraform passes over what override files say of ephemeral resources.
        if self.overriding && resource.mode == Mode::Ephemeral {
            return;
        }
        let known = self.module.resource(resource.mode, &resource.kind, &resource.name);
        match (self.overriding, known) {
            (false, None) => self.module.resources.insert(resource),
            (false, Some(before)) => {
                let before = self.module.header(&self.module.resources[before]);
                let word = if resource.mode == Mode::Managed { "resource" } else { "data" };
                let summary = format!("Duplicate {word} \"{}\" configuration", resource.kind);
                self.duplicate(self.module.header(&resource), summary, before);
            }
            (true, Some(base)) => {
                self.keeps_depends_on(resource.depends_on());
                let bodies =
                    [&*self.module.bodies(&resource), &*self.module.bodies(&self.module.resources[base])].concat();
                override_resource(self.module.resources.get_mut(base), resource, bodies);
            }
            (true, None) => {
                let what = if resource.mode == Mode::Data { "data resource" } else { "resource" };
                self.nothing_to_override(self.module.header(&resource), what);
            }
        }
    }

    pub(super) fn declare_call(&mut self, call: Call) {
        let name = call.name.clone();
        if self.overriding {
            self.keeps_depends_on(&call.depends_on);
            let Some(base) = self.module.calls.get_mut(&name) else {
                return self.nothing_to_override(call.header, "module call");
            };
            if call.source.is_some() || call.early_source.is_some() {
                base.source = call.source;
                base.early_source = call.early_source;
                base.source_place = call.source_place;
            }
            base.version = call.version.or_else(|| base.version.take());
            base.repetition = overridden(base.repetition, call.repetition);
            if !call.providers.is_empty() {
                base.providers = call.providers;
            }
            base.bodies.splice(0..0, call.bodies);
        } else if let Err((before, call)) = self.module.calls.insert(&name, call) {
            let before = before.header;
            self.duplicate(call.header, "Duplicate module call".into(), before);
        }
    }

    pub(super) fn declare_provider(&mut self, provider: Provider) {
        let key = provider.key();
        if self.overriding {
            if let Some(base) = self.module.providers.get_mut(&key) {
                base.bodies.splice(0..0, provider.bodies);
                return;
            }
            // A default configuration that nobody wrote is an empty one, and that can be overridden.
            if provider.alias.is_some() {
                return self.nothing_to_override(provider.header, "base provider configuration");
            }
        }
        if let Err((before, provider)) = self.module.providers.insert(&key.into(), provider) {
            let before = before.header;
            self.duplicate(provider.header, "Duplicate provider configuration".into(), before);
        }
    }

    pub(super) fn declare_check(&mut self, check: Check) {
        let name = check.name.clone();
        if let Err((before, check)) = self.module.checks.insert(&name, check) {
            let before = before.header;
            self.duplicate(check.header, format!("Duplicate check \"{name}\" configuration"), before);
        }
    }
}

/// The error says what no longer fits.
fn override_variable(base: &mut Variable, over: Variable) -> Result<(), String> {
    base.sensitive = over.sensitive.or(base.sensitive);
    base.ephemeral = over.ephemeral.or(base.ephemeral);
    base.nullable = over.nullable.or(base.nullable);
    if over.default.is_some() {
        base.default = over.default;
        base.default_at = over.default_at;
    }
    if let Some(over) = over.constraint {
        // Terraform takes the type of the override, and still fills in what the type before left out.
        let defaults = base.constraint.take().and_then(|before| before.defaults);
        base.constraint = Some(Constraint { defaults, ..over });
    }
    let Some(default) = &base.default else { return Ok(()) };
    let constraint = base.constraint();
    match default_value(default, &constraint) {
        Ok(value) if value.is_null() && !base.is_nullable() => {
            Err("A null default value is not valid when nullable is false.".into())
        }
        Ok(value) => {
            base.default = Some(value);
            Ok(())
        }
        Err(why) => {
            base.default = Some(Value::invalid());
            Err(format!("With the override the default value does not fit the variable's type: {why}."))
        }
    }
}

/// How often there is what an override changes. `count` and `for_each` are overridden apart from each other, and where
/// both are there after that, Terraform asks `count`.
fn overridden(base: Repetition, over: Repetition) -> Repetition {
    match (base, over) {
        (base, Repetition::Once) | (base @ Repetition::Count(_), Repetition::ForEach(_)) => base,
        (_, over) => over,
    }
}

fn override_resource(base: &mut Resource, over: Resource, bodies: Vec<BodyAt>) {
    base.repetition = overridden(base.repetition, over.repetition);
    let base = base.rare_mut();
    base.bodies = bodies;
    let Some(over) = over.rare else { return };
    base.provider = over.provider.or_else(|| base.provider.take());
    if !over.provisioners.is_empty() {
        base.provisioners = over.provisioners;
    }
    if !over.connections.is_empty() {
        base.connections = over.connections;
    }
    let lifecycle = &mut base.lifecycle;
    lifecycle.create_before_destroy = over.lifecycle.create_before_destroy.or(lifecycle.create_before_destroy);
    lifecycle.prevent_destroy = over.lifecycle.prevent_destroy.or(lifecycle.prevent_destroy);
    lifecycle.ignore_all |= over.lifecycle.ignore_all;
    if !over.lifecycle.ignored.is_empty() {
        lifecycle.ignored = over.lifecycle.ignored;
    }
}
