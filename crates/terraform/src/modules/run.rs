//! Computing a root: every node of its graph once for each instance of its module, in the graph's order.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use palisade_model::Category;
use palisade_source::Site;

use crate::config::{Key, Place, Problem, Severity, TERRAFORM_VERSION, Version};
use crate::config::{Resource, Said};
use crate::cty::{Cause, CauseKind, Marks, Refinement, Type, Value, Why, convert};
use crate::eval::Mode;

use super::body::{BodyReader, EvaluatedBody, Own, is_overridden};
use super::builtin::{self, DefaultTags, plan};
use super::conditions::Outcome;
use super::dependencies::naming_itself;
use super::diagnostic::Diagnostic;
use super::graph::{Graph, NodeId, Part};
use super::imports;
use super::inputs::Inputs;
use super::instance::{Change, Children, Expansion, Group, InstanceId, Repeated, ResourceInstance, some_key};
use super::load::{LoadProblem, Missing, ModuleId};
use super::object::Wanted;
use super::options::Purpose;
use super::shape::{Shape, Shapes, UNKNOWN};
use super::state::Prior;
use super::walk::any_resource;
use super::world::{Frame, ONCE, World};

/// What is the same for all instances of a resource.
#[derive(Clone, Copy)]
struct Around<'a> {
    /// They are read only once something else is applied.
    deferred: bool,
    /// The tags that the provider adds.
    default_tags: &'a DefaultTags,
    /// The provider's region, where it is known.
    region: Option<&'a str>,
    /// The attributes that anybody reads.
    wanted: Wanted<'a>,
}

impl World {
    /// Computes everything.
    pub(super) fn run(&mut self, inputs: &Inputs) {
        self.declared_problems();
        self.add_instance(ModuleId::ROOT, None, &Key::None, Repeated::Once, None, false);
        self.prepare_shapes();
        self.imports = imports::index(&self.root);
        let asks = self.options.purpose == Purpose::Inspect;
        let (graph, awaited) = Graph::new(&self.root, &self.providers, &self.imports, asks);
        self.awaited = awaited;
        self.report_cycles(&graph);
        self.check_calls();
        self.validate_declarations();
        self.check_removed();
        self.check_imports();
        self.check_version();
        let refused = self.refused_for_any_values(&graph, inputs);
        self.prior = self.options.state.as_ref().map(|state| state.moved(&self.root)).unwrap_or_default();
        self.compute_all(&graph, inputs);
        self.check_moves();
        self.check_prevented();
        if self.options.purpose == Purpose::Inspect {
            self.check_imported();
        }
        self.diagnostics.add_elsewhere(refused);
    }

    /// Computes every node once for each instance of its module.
    pub(super) fn compute_all(&mut self, graph: &Graph, inputs: &Inputs) {
        for &node in &graph.order {
            let (module, part) = graph.part(node);
            for at in 0..self.of_module[module.index()].len() {
                let instance = self.of_module[module.index()][at];
                self.compute(module, instance, part, inputs);
            }
        }
    }

    /// Whether the configuration is for this version of Terraform. Who only judges does not mind.
    fn check_version(&mut self) {
        let Some(version) = Version::parse(TERRAFORM_VERSION).filter(|_| self.options.purpose != Purpose::Check) else {
            return;
        };
        let root = Arc::clone(&self.root);
        for (at, node) in root.modules.iter().enumerate() {
            for (requirement, place) in &node.config.required_versions {
                if requirement.names_prerelease() {
                    let site = self.site(ModuleId(at as u32), *place);
                    let detail = "Terraform takes no pre-releases here: leave out what stands behind the dash.";
                    self.error(site, "Invalid required_version constraint", detail);
                } else if !requirement.allows(&version) {
                    let site = self.site(ModuleId(at as u32), *place);
                    let detail = format!("Expressions mean here what they mean in Terraform {TERRAFORM_VERSION}.");
                    self.error(site, "Unsupported Terraform Core version", detail);
                }
            }
        }
    }

    pub(super) fn prepare_shapes(&mut self) {
        let root = Arc::clone(&self.root);
        for resource in root.modules.iter().flat_map(|node| node.config.resources.iter()) {
            self.shapes.of(resource.mode, &resource.kind);
        }
    }

    /// What the modules' declarations have wrong by themselves, each module once however often it is called.
    fn declared_problems(&mut self) {
        let root = Arc::clone(&self.root);
        let mut seen = std::collections::HashSet::new();
        for (at, node) in root.modules.iter().enumerate() {
            if !seen.insert(Arc::as_ptr(&node.config)) {
                continue;
            }
            let module = ModuleId(at as u32);
            for problem in &node.config.problems {
                if problem.later && self.options.purpose == Purpose::Check {
                    continue;
                }
                let diagnostic = self.problem(module, problem);
                self.diagnostics.push(diagnostic);
            }
        }
        // Of a source that is no constant Terraform 1.11 has said so already.
        let said = |missing: &Missing| self.options.purpose == Purpose::Inspect && matches!(missing, Missing::Early(_));
        for (module, problem) in root.problems.iter().filter(|(_, problem)| !said(&problem.missing)) {
            let diagnostic = self.load_problem(*module, problem);
            self.diagnostics.push(diagnostic);
        }
    }

    fn problem(&self, module: ModuleId, problem: &Problem) -> Diagnostic {
        Diagnostic {
            severity: problem.severity,
            category: if problem.syntax { Category::Parse } else { Category::Eval },
            summary: problem.summary.clone(),
            detail: problem.detail.clone(),
            site: problem.place.map(|place| self.site(module, place)),
        }
    }

    fn load_problem(&self, module: ModuleId, problem: &LoadProblem) -> Diagnostic {
        let category = match problem.missing {
            Missing::NotFound(_) | Missing::Unreadable(_) | Missing::Early(_) => Category::Modules,
            Missing::NoSource | Missing::Loop => Category::Eval,
            Missing::Limit => Category::Limits,
        };
        Diagnostic {
            severity: Severity::Error,
            category,
            summary: problem.summary.clone().into(),
            detail: problem.detail.clone().into(),
            site: problem.place.map(|place| self.site(module, place)),
        }
    }

    fn report_cycles(&mut self, graph: &Graph) {
        for cycle in &graph.cycles {
            let members: Vec<(String, Site)> = cycle.iter().filter_map(|&node| self.node_name(graph, node)).collect();
            let Some((first, mut site)) = members.first().cloned() else { continue };
            let (summary, detail) = match members.as_slice() {
                [_] => {
                    let (module, part) = graph.part(cycle[0]);
                    let named = naming_itself(self.config(module), part);
                    site = named.map_or(site, |at| self.expr_site(module, at));
                    (format!("{first} refers to itself"), "A declaration cannot use its own result.".to_owned())
                }
                _ => {
                    let names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
                    let detail = "Each of them needs the others before it can be computed.".to_owned();
                    (format!("Cycle: {}", names.join(", ")), detail)
                }
            };
            self.diagnostics.push(Diagnostic::error(Some(site), summary, detail));
        }
    }

    /// How a node is called, and where it is declared.
    fn node_name(&self, graph: &Graph, node: NodeId) -> Option<(String, Site)> {
        let (module, part) = graph.part(node);
        let config = self.config(module);
        let (name, place): (String, Place) = match part {
            Part::Barrier => return None,
            Part::Close => {
                let (caller, call) = self.root.modules[module.index()].caller?;
                return Some((
                    self.root.call_address(caller, &self.config(caller).calls[call]),
                    self.site(caller, self.config(caller).calls[call].header),
                ));
            }
            Part::Call(at) => (format!("module.{}", config.calls[at].name), config.calls[at].header),
            Part::Variable(at) => (format!("var.{}", config.variables[at].name), config.variables[at].header),
            Part::Validation(at) => {
                (format!("validation of var.{}", config.variables[at].name), config.variables[at].header)
            }
            Part::Local(at) => (format!("local.{}", config.locals[at].name), config.locals[at].place),
            Part::Output(at) => (format!("output.{}", config.outputs[at].name), config.outputs[at].header),
            Part::Resource(at) => {
                let resource = &config.resources[at];
                let mode = match resource.mode {
                    Mode::Managed => "",
                    Mode::Data => "data.",
                    Mode::Ephemeral => "ephemeral.",
                };
                (format!("{mode}{}.{}", resource.kind, resource.name), config.header(resource))
            }
            Part::Provider(at) => (format!("provider.{}", config.providers[at].name), config.providers[at].header),
            Part::Check(at) => (format!("check.{}", config.checks[at].name), config.checks[at].header),
        };
        let mut address = String::new();
        for step in &self.root.modules[module.index()].path {
            address.push_str("module.");
            address.push_str(step);
            address.push('.');
        }
        Some((address + &name, self.site(module, place)))
    }

    /// Arguments that a module does not take, and those that it needs.
    fn check_calls(&mut self) {
        let root = Arc::clone(&self.root);
        for (at, node) in root.modules.iter().enumerate() {
            let caller = ModuleId(at as u32);
            for (call, child) in node.calls.iter().enumerate() {
                let Ok(child) = child else { continue };
                let declared = &self.config(*child).clone().variables;
                let given = &node.arguments[call];
                let mut unknown: Vec<_> = given.iter().filter(|(name, _)| declared.get(name).is_none()).collect();
                if is_overridden(&node.config.calls[call].bodies) {
                    unknown.clear();
                }
                unknown.sort_by_key(|(_, argument)| (argument.name.file, argument.name.span.start));
                for (name, argument) in unknown {
                    let site = self.site(caller, argument.name);
                    self.error(site, "Unsupported argument", format!("The module has no variable named \"{name}\"."));
                }
                let missing = declared
                    .iter()
                    .filter(|variable| variable.default.is_none() && !given.contains_key(&*variable.name));
                for variable in missing {
                    let site = self.site(caller, node.config.calls[call].header);
                    let detail =
                        format!("The argument \"{}\" is required, but no definition was found.", variable.name);
                    self.error(site, "Missing required argument", detail);
                }
            }
        }
    }

    fn compute(&mut self, module: ModuleId, instance: InstanceId, part: Part, inputs: &Inputs) {
        let config = Arc::clone(self.config(module));
        match part {
            Part::Barrier | Part::Close => {}
            Part::Call(at) => self.compute_call(module, instance, at),
            Part::Variable(_) if self.validating && self.instance(instance).parent.is_none() => {}
            Part::Variable(at) => {
                let value = self.variable(module, instance, at, inputs);
                self.instance_mut(instance).variables[at] = Some(value);
            }
            Part::Validation(at) => self.validate(instance, at, inputs),
            Part::Local(at) => {
                let value = self.take(instance, ONCE, config.locals[at].value);
                self.instance_mut(instance).locals[at] = Some(value);
            }
            Part::Output(at) => {
                let value = self.output(module, instance, at);
                self.instance_mut(instance).outputs[at] = Some(value);
            }
            Part::Resource(at) => self.resource(module, instance, at),
            Part::Provider(at) => self.provider(module, instance, at),
            Part::Check(at) => self.check(instance, at),
        }
    }

    fn compute_call(&mut self, module: ModuleId, instance: InstanceId, at: usize) {
        let repetition = self.config(module).calls[at].repetition;
        let expansion = self.expand(instance, repetition);
        let Ok(child) = self.root.modules[module.index()].calls[at] else { return };
        let (exists_if, phantom) = (self.instance(instance).exists_if.clone(), self.instance(instance).phantom);
        let grouping = expansion.grouping();
        let mut instances = Vec::new();
        for (key, repeated, unsure, nobody) in expansion.each() {
            let exists_if = unsure.or_else(|| exists_if.clone());
            let id = self.add_instance(child, Some(instance), &key, repeated, exists_if, phantom || nobody);
            if !nobody {
                instances.push((key, id));
            }
        }
        let outputs = (0..self.config(child).outputs.len()).map(|_| OnceLock::new()).collect();
        let children = Children { grouping, instances, outputs, whole: OnceLock::new() };
        self.instance_mut(instance).calls[at] = Some(children);
    }

    fn variable(&mut self, module: ModuleId, instance: InstanceId, at: usize, inputs: &Inputs) -> Value {
        let config = Arc::clone(self.config(module));
        let variable = &config.variables[at];
        let value = match self.instance(instance).parent {
            None => self.root_variable(at, inputs),
            Some(parent) => self.argument(module, instance, parent, at),
        };
        value.marked(variable.marks())
    }

    /// A value of the variable's type of which nothing is known.
    fn some_value(&self, module: ModuleId, at: usize, why: &Why) -> Value {
        let variable = &self.config(module).variables[at];
        let value = Value::unknown(variable.constraint().ty.without_optional()).because(why);
        if variable.is_nullable() { value } else { value.refine(Refinement::not_null) }
    }

    fn root_variable(&mut self, at: usize, inputs: &Inputs) -> Value {
        let config = Arc::clone(self.config(ModuleId::ROOT));
        let variable = &config.variables[at];
        let header = self.site(ModuleId::ROOT, variable.header);
        match (inputs.given.get(&*variable.name), &variable.default) {
            (Some(given), _) => {
                let place = given.site.unwrap_or(header);
                let by = given.site.map_or_else(|| format!(" (from {})", given.by), |_| String::new());
                self.accept(ModuleId::ROOT, at, &given.value, place, &by)
            }
            (None, Some(default)) => default.clone(),
            (None, None) => {
                if self.options.purpose == Purpose::Inspect {
                    let detail =
                        format!("The variable \"{}\" has no default: give it a value with -var.", variable.name);
                    self.error(header, "No value for required variable", detail);
                }
                let kind = CauseKind::Variable(format!("var.{}", variable.name).into());
                self.some_value(ModuleId::ROOT, at, &Why::one(Cause { kind, site: Some(header) }))
            }
        }
    }

    /// The value that a call gives to a variable of its module.
    fn argument(&mut self, module: ModuleId, instance: InstanceId, parent: InstanceId, at: usize) -> Value {
        let config = Arc::clone(self.config(module));
        let variable = &config.variables[at];
        let root = Arc::clone(&self.root);
        let Some((caller, call)) = root.modules[module.index()].caller else { return Value::invalid() };
        match (root.modules[caller.index()].arguments[call].get(&*variable.name), &variable.default) {
            (Some(argument), _) => {
                let repeated = self.instance(instance).repeated.clone();
                let phantom = self.instance(instance).phantom;
                let frame = Frame { phantom, ..Frame::new(parent, &repeated) };
                let (value, diagnostics) = self.evaluate(&frame, argument.value);
                let place = self.expr_site(caller, argument.value);
                if diagnostics.is_empty() {
                    return self.accept(module, at, &value, place, "");
                }
                self.diagnostics.extend(diagnostics);
                self.some_value(module, at, &value.why_within().and(&Value::invalid().why()))
            }
            (None, Some(default)) => default.clone(),
            (None, None) => self.some_value(module, at, &Value::invalid().why()),
        }
    }

    /// A given value with what it leaves out filled in, converted to the variable's type.
    fn accept(&mut self, module: ModuleId, at: usize, given: &Value, site: Site, by: &str) -> Value {
        let config = Arc::clone(self.config(module));
        let variable = &config.variables[at];
        let name = &variable.name;
        if variable.ephemeral != Some(true) && given.marks_within().contains(Marks::EPHEMERAL) {
            let detail = format!("The variable \"{name}\" is not declared as ephemeral, so its values are kept.");
            self.error(site, "Ephemeral value not allowed", detail);
        }
        let constraint = variable.constraint();
        let filled = match &constraint.defaults {
            Some(defaults) if !given.is_null() => defaults.apply(given),
            Some(_) | None => given.clone(),
        };
        let value = match convert(&filled, &constraint.ty) {
            Ok(value) => value,
            Err(error) => {
                let detail = format!("The value{by} does not fit the type of var.{name}: {error}.");
                self.error(site, "Invalid value for input variable", detail);
                return self.some_value(module, at, &Value::invalid().why());
            }
        };
        if !value.is_null() || variable.is_nullable() {
            return value;
        }
        match &variable.default {
            Some(default) => default.clone(),
            None => {
                let detail = format!("var.{name} must not be null{by}.");
                self.error(site, "Required variable not set", detail);
                self.some_value(module, at, &Value::invalid().why())
            }
        }
    }

    fn validate(&mut self, instance: InstanceId, at: usize, inputs: &Inputs) {
        let module = self.instance(instance).module;
        let config = Arc::clone(self.config(module));
        let variable = &config.variables[at];
        let given = match self.root.modules[module.index()].caller {
            None => inputs.given.get(&*variable.name).and_then(|given| given.site),
            Some((caller, call)) => {
                let argument = self.root.modules[caller.index()].arguments[call].get(&*variable.name);
                argument.map(|argument| self.expr_site(caller, argument.value))
            }
        };
        let site = given.unwrap_or_else(|| self.site(module, variable.header));
        let mut diagnostics = Vec::new();
        for rule in &variable.validations {
            let frame = Frame { validated: Some(at), ..Frame::new(instance, ONCE) };
            let outcome = self.validation(&frame, rule, &mut diagnostics);
            if let Outcome::Fail(message) = outcome {
                let at = config.at(rule.header);
                let detail = format!("{message}\n\nThis is what the validation at {at} says of var.{}.", variable.name);
                diagnostics.push(Diagnostic::error(Some(site), "Invalid value for variable", detail));
            }
        }
        self.diagnostics.extend(diagnostics);
    }

    fn output(&mut self, module: ModuleId, instance: InstanceId, at: usize) -> Value {
        let config = Arc::clone(self.config(module));
        let output = &config.outputs[at];
        let is_root = self.instance(instance).parent.is_none();
        let header = self.site(module, output.header);
        let frame = Frame::new(instance, ONCE);
        let failed = "Module output value precondition failed";
        let wrong = self.enforce(&frame, &output.preconditions, failed, "Invalid precondition result");
        self.diagnostics.extend(wrong);
        if is_root && output.ephemeral == Some(true) {
            self.error(header, "Ephemeral output not allowed", "The outputs of a root module are kept.");
        }
        let Some(at) = output.value else { return Value::invalid() };
        let (value, diagnostics) = self.evaluate(&frame, at);
        let sound = diagnostics.is_empty();
        self.diagnostics.extend(diagnostics);
        let place = self.expr_site(module, at);
        let marks = value.marks_within();
        if sound && is_root && output.sensitive != Some(true) && marks.contains(Marks::SENSITIVE) {
            let detail = "Add sensitive = true to the output to say that the value may leave the module.";
            self.sensitive_output(header, detail);
        }
        if is_root && value.has_infinity() {
            self.error(place, "Failed to serialize output value", INFINITE);
        }
        if sound && output.ephemeral == Some(true) && !value.marks().contains(Marks::EPHEMERAL) {
            let detail = "The output is declared as ephemeral, but its value is not.";
            self.error(place, "Value not allowed in ephemeral output", detail);
        } else if sound && output.ephemeral != Some(true) && marks.contains(Marks::EPHEMERAL) {
            let detail = "The output is not declared as ephemeral, but its value is.";
            self.error(place, "Ephemeral value not allowed", detail);
        }
        // Terraform 1.11 forgets here that the module declares the output as sensitive; whoever reports does not.
        let hide = !is_root && output.sensitive == Some(true) && self.options.purpose == Purpose::Check;
        if hide { value.marked(Marks::SENSITIVE) } else { value }
    }

    /// Where more is marked than Terraform marks, a missing declaration is no error.
    fn sensitive_output(&mut self, header: Site, detail: &'static str) {
        if self.options.purpose == Purpose::Inspect {
            self.error(header, "Output refers to sensitive values", detail);
        }
    }

    fn resource(&mut self, module: ModuleId, instance: InstanceId, at: usize) {
        let config = Arc::clone(self.config(module));
        let resource = &config.resources[at];
        let shape = self.shapes.of(resource.mode, &resource.kind);
        let expansion = self.expand(instance, resource.repetition);
        let grouping = expansion.grouping();
        let (exists_if, phantom) = (self.instance(instance).exists_if.clone(), self.instance(instance).phantom);
        let imported = if phantom { HashMap::new() } else { self.imported(module, at) };
        if self.validating {
            return self.validate_resource(instance, at, expansion);
        }
        let defers = self.defers(module, at);
        if defers && !phantom && matches!(expansion, Expansion::Once) {
            self.instance_mut(instance).resources[at] = Some(Group::Unkept);
            return;
        }
        let base = self.resource_base(instance, at);
        let site = self.site(module, config.header(resource));
        let default_tags = self.default_tags(instance, at);
        let region = if resource.mode == Mode::Data { self.region(instance, at) } else { None };
        let around = Around {
            deferred: self.is_deferred(instance, at),
            default_tags: &default_tags,
            region: region.as_deref(),
            wanted: if resource.lifecycle().has_conditions() { Wanted::All } else { self.wanted(&config, at) },
        };
        let each = expansion.each();
        let mut instances = Vec::with_capacity(each.len());
        for (key, repeated, unsure, nobody) in each {
            let address = if key == Key::None { base.clone() } else { key.after(&base) };
            let mut found = ResourceInstance {
                key,
                repeated,
                address,
                site,
                body: EvaluatedBody::default(),
                computed: Vec::new(),
                is_forgotten: true,
                change: Change::Changed,
                exists_if: unsure.or_else(|| exists_if.clone()),
                phantom: phantom || nobody,
            };
            if !defers || found.phantom {
                let prior = self.prior_of(&found.address, resource, &found.key, &base);
                let prior = prior.or_else(|| imported.get(&*found.address));
                let wrong = self.compute_instance(instance, resource, shape, prior, &mut found, around);
                self.diagnostics.extend(wrong);
            }
            instances.push(found);
        }
        self.instance_mut(instance).resources[at] = Some(Group::new(grouping, instances));
        if !resource.depends_on().is_empty() {
            let wrong = self.wait_for_each_other(instance, at);
            self.diagnostics.extend(wrong);
        }
        self.resource_conditions(instance, at);
        self.operations(instance, at);
    }

    /// What an instance says, and what its provider is known to make of it. Gives what is wrong with it.
    fn compute_instance(
        &self,
        instance: InstanceId,
        resource: &Resource,
        shape: &Shape,
        prior: Option<&Prior>,
        found: &mut ResourceInstance,
        around: Around<'_>,
    ) -> Vec<Diagnostic> {
        let (mut body, mut wrong) = self.say(instance, resource, shape, found);
        if prior.is_some_and(|prior| shape.strict && !prior.fits(shape)) {
            let detail =
                format!("The state of {} holds an attribute of another type than the object has.", found.address);
            wrong.push(Diagnostic::error(Some(found.site), "Unreadable state", detail));
        }
        let said = prior.map(|_| body.clone());
        if let Some(prior) = prior {
            ignore_changes(resource, shape, prior, &mut body);
        }
        let named = !found.phantom && self.is_triggered(instance, found, resource, &mut wrong);
        let triggered = prior.is_some_and(|prior| prior.is_tainted || named);
        let planned_over = |body: &EvaluatedBody, prior: Option<&Prior>| {
            plan(&builtin::Instance {
                resource,
                address: &found.address,
                site: found.site,
                body,
                shape,
                prior,
                triggered,
                deferred: around.deferred,
                files: &*self.files,
                reads_states: self.options.purpose != Purpose::Check || self.options.state.is_some(),
                default_tags: around.default_tags,
                region: around.region,
                wanted: around.wanted,
            })
        };
        let mut planned = planned_over(&body, prior);
        if let (true, Some(said)) = (planned.replaced, said) {
            // What replaces it is planned as if nothing had been there, so nothing is ignored.
            body = said;
            planned.computed = planned_over(&body, None).computed;
        }
        // A check that cannot be made only warns.
        let refused = planned.refused.take().filter(|_| !resource.in_check);
        wrong.extend(refused.map(|refused| self.refusal(instance, &body, found.site, refused)));
        if planned.replaced && resource.lifecycle().prevent_destroy == Some(Said::Yes) {
            let detail = format!("{} would be replaced, and its lifecycle says prevent_destroy.", found.address);
            wrong.push(Diagnostic::error(Some(found.site), "Instance cannot be destroyed", detail));
        }
        if resource.mode == Mode::Managed && body.has_infinity() {
            wrong.push(Diagnostic::error(Some(found.site), "Failed to encode resource", INFINITE));
        }
        found.body = body;
        found.computed = planned.computed;
        found.change = match (prior, planned.changes) {
            (None, _) => Change::New,
            (Some(_), true) => Change::Changed,
            (Some(_), false) => Change::None,
        };
        found.is_forgotten = false;
        wrong
    }

    /// The tags that the provider of a resource adds. Without a configuration there are none; who uses a module as it
    /// is may have one, though.
    fn default_tags(&self, instance: InstanceId, resource: usize) -> DefaultTags {
        match self.providers.of_resource(self.instance(instance).module, resource) {
            Some(_) => {
                let found = self.provider_of(instance, resource);
                let body = found.and_then(|(holder, at)| self.instance(holder).providers[at].as_ref());
                body.map_or(DefaultTags::Unknown, DefaultTags::of)
            }
            None if self.options.purpose == Purpose::Check => DefaultTags::Unknown,
            None => DefaultTags::of(&EvaluatedBody::default()),
        }
    }

    /// The region that the provider configuration of a resource names.
    fn region(&self, instance: InstanceId, resource: usize) -> Option<String> {
        let (holder, at) = self.provider_of(instance, resource)?;
        let body = self.instance(holder).providers[at].as_ref()?;
        body.attribute("region")?.value.as_str().map(str::to_owned)
    }

    /// The instance of a module that an instance stands in.
    pub(super) fn ancestor(&self, instance: InstanceId, module: ModuleId) -> Option<InstanceId> {
        let mut at = instance;
        while self.instance(at).module != module {
            at = self.instance(at).parent?;
        }
        Some(at)
    }

    /// The provider configuration that a resource of an instance uses: the instance that has it, and where it is there.
    pub(super) fn provider_of(&self, instance: InstanceId, resource: usize) -> Option<(InstanceId, usize)> {
        let (owner, at) = self.providers.of_resource(self.instance(instance).module, resource)?;
        Some((self.ancestor(instance, owner)?, at))
    }

    pub(super) fn read_body(
        &self,
        instance: InstanceId,
        (repeated, phantom): (&Repeated, bool),
        resource: &Resource,
        shape: &Shape,
    ) -> (EvaluatedBody, Vec<Diagnostic>) {
        let own = match resource.mode {
            Mode::Managed => MANAGED,
            Mode::Data => DATA,
            Mode::Ephemeral => EPHEMERAL,
        };
        let frame = Frame { phantom, ..Frame::new(instance, repeated) };
        let mut reader = BodyReader::new(self, own);
        let bodies = self.config(self.instance(instance).module).bodies(resource);
        let body = reader.body(&frame, &bodies, shape, own);
        (body, reader.diagnostics)
    }

    fn resource_conditions(&mut self, instance: InstanceId, at: usize) {
        let module = self.instance(instance).module;
        let config = Arc::clone(self.config(module));
        let resource = &config.resources[at];
        let lifecycle = resource.lifecycle();
        if !lifecycle.has_conditions() {
            return;
        }
        let Some(group) = &self.instance(instance).resources[at] else { return };
        let each: Vec<(Repeated, Value, bool)> = group
            .instances()
            .iter()
            .map(|found| (found.repeated.clone(), self.object_of(resource, found), found.phantom))
            .collect();
        for (repeated, itself, phantom) in each {
            let frame = Frame { phantom, ..Frame::new(instance, &repeated) };
            let (failed, invalid) = ("Resource precondition failed", "Invalid precondition result");
            let mut wrong = self.enforce(&frame, &lifecycle.preconditions, failed, invalid);
            let frame = Frame { itself: Some(&itself), ..frame };
            let (failed, invalid) = ("Resource postcondition failed", "Invalid postcondition result");
            wrong.extend(self.enforce(&frame, &lifecycle.postconditions, failed, invalid));
            self.diagnostics.extend(wrong);
        }
    }

    /// Provisioners and connections are evaluated for what is wrong with them.
    fn operations(&mut self, instance: InstanceId, at: usize) {
        let module = self.instance(instance).module;
        let config = Arc::clone(self.config(module));
        let resource = &config.resources[at];
        // They run when the plan is applied; what Terraform says of them before is said of any values.
        let runs_none = resource.provisioners().is_empty() && resource.connections().is_empty();
        if runs_none || self.options.purpose == Purpose::Inspect {
            return;
        }
        let Some(group) = &self.instance(instance).resources[at] else { return };
        let mut wrong = Vec::new();
        let itself = any_resource(resource.mode);
        for found in group.instances() {
            let phantom = found.phantom;
            let frame = Frame { itself: Some(&itself), phantom, ..Frame::new(instance, &found.repeated) };
            wrong.extend(self.read_operations(&frame, resource));
        }
        self.diagnostics.extend(wrong);
    }

    /// What is wrong with the provisioners and connections of one instance.
    pub(super) fn read_operations(&self, frame: &Frame<'_>, resource: &Resource) -> Vec<Diagnostic> {
        let mut reader = BodyReader::new(self, PROVISIONER);
        let module = self.instance(frame.instance).module;
        for provisioner in resource.provisioners() {
            let body = reader.body(frame, &provisioner.bodies, &UNKNOWN, PROVISIONER);
            reader.diagnostics.extend(self.provisioner_values(module, provisioner, &body));
            let connection = provisioner.connected(resource.connections());
            let body = reader.body(frame, &connection, &UNKNOWN, PROVISIONER);
            reader.diagnostics.extend(self.connection_values(module, &body));
        }
        reader.diagnostics
    }

    fn provider(&mut self, module: ModuleId, instance: InstanceId, at: usize) {
        let config = Arc::clone(self.config(module));
        let provider = &config.providers[at];
        if self.options.purpose == Purpose::Inspect && !self.providers.uses(module, at) {
            // Terraform configures only what it needs.
            self.instance_mut(instance).providers[at] = Some(EvaluatedBody::default());
            return;
        }
        let shape = Shapes::of_provider(&provider.name);
        // Which of several a resource uses is not followed: one stands for all of them.
        let repeated = match provider.for_each {
            None => Repeated::Once,
            Some(_) => {
                let each = format!("each of provider.{}", provider.key());
                some_key(Type::Dynamic, &Why::one(CauseKind::Outside(each.into()).nowhere()))
            }
        };
        let frame = Frame::new(instance, &repeated);
        let mut reader = BodyReader::new(self, PROVIDER);
        let body = reader.body(&frame, &provider.bodies, shape, PROVIDER);
        let diagnostics = reader.diagnostics;
        self.diagnostics.extend(diagnostics);
        self.instance_mut(instance).providers[at] = Some(body);
    }

    /// A check that fails only warns; one that is wrong is wrong.
    fn check(&mut self, instance: InstanceId, at: usize) {
        let module = self.instance(instance).module;
        let config = Arc::clone(self.config(module));
        let frame = Frame { check: Some(&config.checks[at]), ..Frame::new(instance, ONCE) };
        if self.validating || self.instance(instance).phantom {
            // Nothing is checked of a module that is not there, but what is named has to be declared.
            let mut wrong = Vec::new();
            for rule in &config.checks[at].asserts {
                wrong.extend(rule.condition.into_iter().flat_map(|condition| self.unresolved(&frame, condition)));
                self.message(&frame, rule, &mut wrong);
            }
            return self.diagnostics.extend(wrong);
        }
        let mut diagnostics = Vec::new();
        for rule in &config.checks[at].asserts {
            if let Outcome::Fail(message) = self.outcome(&frame, rule, "Invalid check assertion", &mut diagnostics) {
                let site = self.rule_site(&frame, rule);
                diagnostics.push(Diagnostic::error(Some(site), "Check block assertion failed", message).as_warning());
            }
        }
        self.diagnostics.extend(diagnostics);
    }
}

/// What `ignore_changes` names stays what it is.
fn ignore_changes(resource: &Resource, shape: &Shape, prior: &Prior, body: &mut EvaluatedBody) {
    let lifecycle = resource.lifecycle();
    for set in &mut body.attributes {
        let mut ignored = lifecycle.ignored.iter().filter(|ignored| ignored.name == set.name).peekable();
        if !lifecycle.ignore_all && ignored.peek().is_none() {
            continue;
        }
        let before = shape.attribute(&set.name).and_then(|shape| prior.marked_attribute(&set.name, &shape.ty));
        let Some(before) = before else { continue };
        if lifecycle.ignore_all {
            set.value = before;
        } else {
            set.value = ignored.fold(set.value.clone(), |value, ignored| value.keeping(&before, &ignored.steps));
        }
    }
}

const INFINITE: &str = "A number in it is infinite: something is divided by zero. A state holds no such numbers.";

const MANAGED: Own = Own {
    arguments: crate::config::RESOURCE_ARGUMENTS,
    blocks: &["lifecycle", "connection", "provisioner", "locals", "_"],
    takes_ephemeral: false,
};

const DATA: Own =
    Own { arguments: crate::config::RESOURCE_ARGUMENTS, blocks: &["lifecycle", "locals", "_"], takes_ephemeral: false };

const EPHEMERAL: Own = Own { takes_ephemeral: true, ..DATA };

const PROVIDER: Own = Own {
    arguments: &["alias", "version", "count", "depends_on", "for_each", "source"],
    blocks: &["_", "lifecycle", "locals"],
    takes_ephemeral: true,
};

const PROVISIONER: Own =
    Own { arguments: &["when", "on_failure"], blocks: &["connection", "_"], takes_ephemeral: true };
