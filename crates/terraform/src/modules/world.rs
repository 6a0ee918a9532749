//! All that is computed of a root, and evaluating expressions in it.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use palisade_model::Category;
use palisade_source::{FileId, Site, SourceMap, Span};

use crate::config::{Check, ExprAt, Key, Module, Place, Severity, Used};
use crate::cty::{Cause, CauseKind, Marks, Origin, Path, Reference, Refinement, Step, Str, Type, Value, Why};
use crate::eval::{Lookup, Mode, Scope, StaticReference, Subject, evaluate, suggestion, unresolved};
use crate::functions::Files;
use crate::syntax::{self, StepKind};

use super::diagnostic::{Diagnostic, Diagnostics};
use super::graph::output_of;
use super::imports::ImportIndex;
use super::inputs::Given;
use super::instance::{Children, Group, Grouping, Instance, InstanceId, Kept, Repeated, ResourceInstance};
use super::limits;
use super::load::{ModuleId, Root};
use super::object::Wanted;
use super::options::{Options, Purpose};
use super::providers::ProviderIndex;
use super::shape::Shapes;
use super::state::Prior;
use super::usage::used;
use super::waits::Awaited;

pub(super) struct World {
    pub(super) root: Arc<Root>,
    pub(super) files: Arc<dyn Files + Send + Sync>,
    pub(super) options: Options,
    pub(super) providers: ProviderIndex,
    pub(super) sources: SourceMap,
    /// For each module the id of its first file.
    pub(super) file_base: Vec<u32>,
    pub(super) instances: Vec<Instance>,
    /// For each module its instances.
    pub(super) of_module: Vec<Vec<InstanceId>>,
    pub(super) shapes: Shapes,
    /// How many instances of modules and resources there are so far.
    pub(super) instance_count: u64,
    pub(super) diagnostics: Diagnostics,
    pub(super) imports: ImportIndex,
    /// What data sources wait for, where anybody asks.
    pub(super) awaited: Awaited,
    /// The values that were given to the root's variables.
    pub(super) given: HashMap<String, Given>,
    /// It is looked at for all values that its variables may have: see [`super::walk`].
    pub(super) validating: bool,
    /// What exists already, by address.
    pub(super) prior: HashMap<String, Prior, RandomState>,
}

/// Where an expression is evaluated.
#[derive(Clone, Copy)]
pub(super) struct Frame<'w> {
    pub(super) instance: InstanceId,
    pub(super) repeated: &'w Repeated,
    /// `self`
    pub(super) itself: Option<&'w Value>,
    /// The iterators of dynamic blocks, innermost last.
    pub(super) names: &'w [(&'w str, Value)],
    /// The check block that the expression is of: it alone sees its data block.
    pub(super) check: Option<&'w Check>,
    /// The variable whose `validation` blocks are evaluated.
    pub(super) validated: Option<usize>,
    /// Nothing is there: whatever depends on anything is unknown, and only what is wrong in itself is wrong.
    pub(super) phantom: bool,
}

impl<'w> Frame<'w> {
    pub(super) fn new(instance: InstanceId, repeated: &'w Repeated) -> Self {
        Self { instance, repeated, itself: None, names: &[], check: None, validated: None, phantom: false }
    }
}

/// Nothing repeats.
pub(super) const ONCE: &Repeated = &Repeated::Once;

impl World {
    pub(super) fn new(root: Arc<Root>, files: Arc<dyn Files + Send + Sync>, options: Options) -> Self {
        let mut sources = SourceMap::new();
        let mut bases: HashMap<*const Module, u32> = HashMap::new();
        let mut file_base = Vec::with_capacity(root.modules.len());
        for node in &root.modules {
            let base = *bases.entry(Arc::as_ptr(&node.config)).or_insert_with(|| {
                let base = sources.len() as u32;
                for parsed in &node.config.files {
                    sources.add(parsed.source.clone());
                }
                base
            });
            file_base.push(base);
        }
        let providers = ProviderIndex::new(&root);
        let of_module = vec![Vec::new(); root.modules.len()];
        let diagnostics = Diagnostics::default();
        let shapes = Shapes::default();
        Self {
            root,
            files,
            options,
            providers,
            sources,
            file_base,
            instances: Vec::new(),
            of_module,
            shapes,
            instance_count: 0,
            diagnostics,
            imports: ImportIndex::default(),
            awaited: Awaited::default(),
            given: HashMap::new(),
            validating: false,
            prior: HashMap::default(),
        }
    }

    pub(super) fn config(&self, module: ModuleId) -> &Arc<Module> {
        &self.root.modules[module.index()].config
    }

    /// The modules with their instances.
    pub(super) fn instances_of_modules(&self) -> impl Iterator<Item = (ModuleId, &[InstanceId])> {
        let modules = (0..self.of_module.len()).map(|index| ModuleId(index as u32));
        modules.zip(self.of_module.iter().map(Vec::as_slice))
    }

    pub(super) fn instance(&self, id: InstanceId) -> &Instance {
        &self.instances[id.index()]
    }

    pub(super) fn instance_mut(&mut self, id: InstanceId) -> &mut Instance {
        &mut self.instances[id.index()]
    }

    /// A place of a module as one of the root's files.
    pub(super) fn site(&self, module: ModuleId, place: Place) -> Site {
        Site::new(FileId(self.file_base[module.index()] + place.file), place.span)
    }

    pub(super) fn expr_site(&self, module: ModuleId, at: ExprAt) -> Site {
        self.site(module, self.config(module).place(at))
    }

    pub(super) fn add_instance(
        &mut self,
        module: ModuleId,
        parent: Option<InstanceId>,
        key: &Key,
        repeated: Repeated,
        exists_if: Option<Why>,
        phantom: bool,
    ) -> InstanceId {
        let node = &self.root.modules[module.index()];
        let config = &node.config;
        let address = match (parent, node.path.last()) {
            (Some(parent), Some(name)) => self.instance(parent).address_of(&format!("module.{name}{key}")),
            _ => Str::from(""),
        };
        let empty = |count: usize| vec![None; count].into_boxed_slice();
        let instance = Instance {
            module,
            parent,
            address,
            repeated,
            exists_if,
            phantom,
            variables: empty(config.variables.len()),
            locals: empty(config.locals.len()),
            outputs: empty(config.outputs.len()),
            resources: (0..config.resources.len()).map(|_| None).collect(),
            providers: (0..config.providers.len()).map(|_| None).collect(),
            calls: (0..config.calls.len()).map(|_| None).collect(),
        };
        let id = InstanceId(self.instances.len() as u32);
        self.instances.push(instance);
        self.of_module[module.index()].push(id);
        id
    }

    /// What expressions of a frame may refer to.
    pub(super) fn sight<'w>(&'w self, frame: &'w Frame<'w>, file: Option<u32>) -> Sight<'w> {
        Sight { world: self, frame, file }
    }

    /// Evaluates an expression. An error gives an unknown value and a diagnostic.
    pub(super) fn evaluate(&self, frame: &Frame<'_>, at: ExprAt) -> (Value, Vec<Diagnostic>) {
        let module = self.instance(frame.instance).module;
        let tree = self.config(module).tree(at.file);
        let lookup = self.sight(frame, Some(at.file));
        let found = evaluate(tree, at.expr, &Scope { lookup: &lookup, names: frame.names });
        if found.diagnostics.is_empty() {
            return self.with_limits(module, at, found.value);
        }
        (found.value, self.placed(module, at, found.diagnostics))
    }

    /// What is wrong with the references of an expression that is not evaluated.
    pub(super) fn unresolved(&self, frame: &Frame<'_>, at: ExprAt) -> Vec<Diagnostic> {
        let module = self.instance(frame.instance).module;
        let lookup = self.sight(frame, Some(at.file));
        let scope = Scope { lookup: &lookup, names: frame.names };
        self.placed(module, at, unresolved(self.config(module).tree(at.file), at.expr, &scope))
    }

    fn placed(&self, module: ModuleId, at: ExprAt, found: Vec<crate::syntax::Diagnostic>) -> Vec<Diagnostic> {
        let place = |found: crate::syntax::Diagnostic| {
            let site = self.site(module, Place { file: at.file, span: found.span });
            Diagnostic::error(Some(site), found.summary, found.detail)
        };
        found.into_iter().map(place).collect()
    }

    /// A value, and the limits that were reached where it was computed: they are told there, and only there.
    fn with_limits(&self, module: ModuleId, at: ExprAt, value: Value) -> (Value, Vec<Diagnostic>) {
        let why = value.why_within();
        let mut limits = why.unplaced_limits().peekable();
        if limits.peek().is_none() {
            return (value, Vec::new());
        }
        let site = self.expr_site(module, at);
        let reached = limits.map(|limit| limits::reached(limit, site)).collect();
        (value.with_limits_at(site), reached)
    }

    /// Evaluates an expression and keeps what is wrong with it.
    pub(super) fn take(&mut self, instance: InstanceId, repeated: &Repeated, at: ExprAt) -> Value {
        let (value, diagnostics) = self.evaluate(&Frame::new(instance, repeated), at);
        self.diagnostics.extend(diagnostics);
        value
    }

    pub(super) fn error(
        &mut self,
        site: Site,
        summary: &'static str,
        detail: impl Into<std::borrow::Cow<'static, str>>,
    ) {
        self.diagnostics.push(Diagnostic::error(Some(site), summary, detail));
    }

    pub(super) fn limit(&mut self, site: Site, summary: String, detail: String) {
        self.diagnostics.push(Diagnostic {
            severity: Severity::Error,
            category: Category::Limits,
            summary: summary.into(),
            detail: detail.into(),
            site: Some(site),
        });
    }

    /// The value of a module call: an object of its outputs, or a tuple or object of those; of one output where only
    /// that is asked for.
    fn call_value(&self, children: &Children, child: ModuleId, output: Option<&str>) -> Value {
        let outputs = &self.config(child).outputs;
        match (&children.grouping, children.instances.first()) {
            (Grouping::Unknown(why), Some((_, id))) => {
                let values = outputs.iter().zip(&self.instance(*id).outputs);
                let asked = values.filter(|(found, _)| output.is_none_or(|name| *name == *found.name));
                let each = asked.filter_map(|(found, value)| Some((found.name.clone(), value.clone()?)));
                return Value::DYNAMIC.because(why).of_each(&Value::object(each.collect()));
            }
            (Grouping::Unknown(why) | Grouping::Optional(why), _) => return Value::DYNAMIC.because(why),
            (Grouping::Single | Grouping::Indexed | Grouping::Keyed | Grouping::Disabled, _) => {}
        }
        let make = |only: Option<usize>| {
            let object = |(_, id): &(Key, InstanceId)| {
                let values = &self.instance(*id).outputs;
                let chosen = outputs.iter().enumerate().filter(|(at, _)| only.is_none_or(|only| only == *at));
                let value = |at: usize| values[at].clone().unwrap_or(Value::DYNAMIC);
                Value::object(chosen.map(|(at, output)| (output.name.clone(), value(at))).collect())
            };
            grouped(&children.grouping, children.instances.iter(), |entry| &entry.0, object)
        };
        match output {
            None => children.whole.get_or_init(|| make(None)).clone(),
            Some(name) => match outputs.position(name) {
                Some(at) => children.outputs[at].get_or_init(|| make(Some(at))).clone(),
                None => make(Some(usize::MAX)),
            },
        }
    }

    /// The value of a resource with all its instances, with the attributes that anybody reads.
    pub(super) fn resource_value(&self, instance: InstanceId, at: usize, group: &Kept) -> Value {
        let config = self.config(self.instance(instance).module);
        let (resource, wanted) = (&config.resources[at], self.wanted(config, at));
        let one = |found: &ResourceInstance| self.part_of(resource, found, wanted);
        Value::clone(group.value.get_or_init(|| Box::new(self.group_value(instance, at, group, &one))))
    }

    /// The attributes of a resource that expressions read. What a console asks about is not in the configuration.
    pub(super) fn wanted<'m>(&self, module: &'m Module, resource: usize) -> Wanted<'m> {
        let used = (self.options.purpose == Purpose::Check).then(|| used(module, resource)).flatten();
        match used {
            Some(Used::Only(attributes)) => Wanted::Only(attributes),
            Some(Used::All) | None => Wanted::All,
        }
    }

    fn group_value(
        &self,
        instance: InstanceId,
        at: usize,
        group: &Kept,
        one: &dyn Fn(&ResourceInstance) -> Value,
    ) -> Value {
        match &group.grouping {
            Grouping::Unknown(why) | Grouping::Optional(why) => {
                let base = self.resource_base(instance, at);
                let any = matches!(group.grouping, Grouping::Unknown(_));
                let address = if any { format!("{base}[*]").into() } else { base };
                let copy_of = Some(Arc::new(Reference { address, path: Path::root() }));
                let value = Value::DYNAMIC.with_origin(Origin { why: why.clone(), copy_of, partial: None });
                if any { value.clone().of_each(&value.unknown_part(Type::Dynamic, Step::Any)) } else { value }
            }
            grouping => {
                let there = group.instances.iter().filter(|instance| !instance.phantom);
                grouped(grouping, there, |instance| &instance.key, one)
            }
        }
    }

    /// The value of a resource for a reference to one attribute of one instance: with that alone.
    fn attribute_value(&self, instance: InstanceId, at: usize, group: &Kept, key: &Key, attribute: &str) -> Value {
        let resource = &self.config(self.instance(instance).module).resources[at];
        // Keys convert: `["0"]` finds the first of a count, `[0]` the key "0".
        let key = match (&group.grouping, key) {
            (Grouping::Keyed, Key::Index(index)) => Key::Text(index.to_string().into()),
            (Grouping::Indexed, Key::Text(text)) => text.parse().map_or(Key::None, Key::Index),
            (_, key) => key.clone(),
        };
        let one = |found: &ResourceInstance| {
            if found.key == key { self.part_of(resource, found, Wanted::One(attribute)) } else { Value::DYNAMIC }
        };
        self.group_value(instance, at, group, &one)
    }

    /// The address of a resource in an instance of its module, without a key.
    pub(super) fn resource_base(&self, instance: InstanceId, at: usize) -> Str {
        let module = self.instance(instance).module;
        let resource = &self.config(module).resources[at];
        self.instance(instance).address_from(&relative_address(resource.mode, &resource.kind, &resource.name))
    }
}

/// The address of a resource in its module, in parts.
fn relative_address<'n>(mode: Mode, kind: &'n str, name: &'n str) -> [&'n str; 4] {
    let class = match mode {
        Mode::Managed => "",
        Mode::Data => "data.",
        Mode::Ephemeral => "ephemeral.",
    };
    [class, kind, ".", name]
}

/// One value, a tuple of them, or an object by key.
fn grouped<'i, T: 'i>(
    grouping: &Grouping,
    mut instances: impl Iterator<Item = &'i T>,
    key: impl Fn(&T) -> &Key,
    value: impl Fn(&T) -> Value,
) -> Value {
    match grouping {
        Grouping::Single => instances.next().map_or(Value::DYNAMIC, value),
        Grouping::Indexed => Value::tuple(instances.map(value).collect()),
        Grouping::Keyed => {
            let named = |instance: &'i T| {
                let Key::Text(name) = key(instance) else { return None };
                Some((name.clone(), value(instance)))
            };
            Value::object(instances.filter_map(named).collect())
        }
        Grouping::Disabled => Value::null(Type::Dynamic),
        Grouping::Unknown(why) | Grouping::Optional(why) => Value::DYNAMIC.because(why),
    }
}

/// What an expression sees from where it stands.
pub(super) struct Sight<'w> {
    pub(super) world: &'w World,
    pub(super) frame: &'w Frame<'w>,
    /// Which of its module's files the expression stands in; none where it stands in no file.
    pub(super) file: Option<u32>,
}

fn refuse(span: Span, summary: &'static str, detail: String) -> syntax::Diagnostic {
    syntax::Diagnostic { span, summary: summary.into(), detail: detail.into(), related: None }
}

fn hint<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    suggestion(name, names).map_or_else(String::new, |meant| format!(" Did you mean \"{meant}\"?"))
}

type Found = Result<Value, syntax::Diagnostic>;

impl Sight<'_> {
    pub(super) fn instance(&self) -> &Instance {
        self.world.instance(self.frame.instance)
    }

    pub(super) fn config(&self) -> &Module {
        self.world.config(self.instance().module)
    }

    pub(super) fn is_phantom(&self) -> bool {
        self.frame.phantom || self.instance().phantom
    }

    fn variable(&self, name: &str, span: Span) -> Found {
        let variables = &self.config().variables;
        match variables.position(name) {
            Some(at) => Ok(self.variable_value(at)),
            None => {
                let hint = hint(name, variables.iter().map(|variable| &*variable.name));
                let detail = format!("No variable named \"{name}\" is declared in this module.{hint}");
                Err(refuse(span, "Reference to undeclared input variable", detail))
            }
        }
    }

    /// The value of a variable.
    pub(super) fn variable_value(&self, at: usize) -> Value {
        if self.is_phantom() || self.world.is_any_value(self.frame, at) {
            let variable = &self.config().variables[at];
            return Value::unknown(variable.constraint().ty.without_optional()).marked(variable.marks());
        }
        self.instance().variables[at].clone().unwrap_or_else(Value::invalid)
    }

    /// The value of a local.
    pub(super) fn local_value(&self, at: usize) -> Value {
        if self.is_phantom() {
            Value::DYNAMIC
        } else {
            self.instance().locals[at].clone().unwrap_or_else(Value::invalid)
        }
    }

    fn local(&self, name: &str, span: Span) -> Found {
        let locals = &self.config().locals;
        match locals.position(name) {
            Some(at) => Ok(self.local_value(at)),
            None => {
                let hint = hint(name, locals.iter().map(|local| &*local.name));
                let detail = format!("No local value named \"{name}\" is declared in this module.{hint}");
                Err(refuse(span, "Reference to undeclared local value", detail))
            }
        }
    }

    fn count(&self, attribute: &str, span: Span) -> Found {
        match (attribute, self.frame.repeated) {
            ("index", Repeated::Count(index)) => Ok(Value::clone(index)),
            ("index", Repeated::Once | Repeated::Each(..)) => {
                let detail = "\"count.index\" means something only in a block with a count argument.".to_owned();
                Err(refuse(span, "Reference to \"count\" in non-counted context", detail))
            }
            _ => {
                let detail = format!("There is count.index, but no count.{attribute}.");
                Err(refuse(span, "Invalid \"count\" attribute", detail))
            }
        }
    }

    fn each(&self, attribute: &str, span: Span) -> Found {
        match (attribute, self.frame.repeated) {
            ("key", Repeated::Each(each)) => Ok(each.0.clone()),
            ("value", Repeated::Each(each)) => Ok(each.1.clone()),
            ("key" | "value", Repeated::Once | Repeated::Count(_)) => {
                let detail = "\"each\" means something only in a block with a for_each argument.".to_owned();
                Err(refuse(span, "Reference to \"each\" in context without for_each", detail))
            }
            _ => {
                let detail = format!("There are each.key and each.value, but no each.{attribute}.");
                Err(refuse(span, "Invalid \"each\" attribute", detail))
            }
        }
    }

    fn path(&self, attribute: &str, span: Span) -> Found {
        match attribute {
            "module" => Ok(Value::string(self.world.root.modules[self.instance().module.index()].path_module.as_str())),
            "root" => Ok(Value::string(".")),
            "cwd" => Ok(match &self.world.options.working_directory {
                Some(directory) => Value::string(directory.as_str()),
                None => {
                    let why = Why::one(CauseKind::Outside("path.cwd".into()).nowhere());
                    Value::unknown(Type::String).because(why)
                }
            }),
            _ => {
                let detail = format!("There are path.module, path.root and path.cwd, but no path.{attribute}.");
                Err(refuse(span, "Invalid \"path\" attribute", detail))
            }
        }
    }

    fn terraform(&self, attribute: &str, span: Span) -> Found {
        if attribute == "workspace" {
            return Ok(match &self.world.options.workspace {
                Some(name) => Value::string(name.as_str()),
                None => {
                    let why = Why::one(CauseKind::Variable("terraform.workspace".into()).nowhere());
                    Value::unknown(Type::String).refine(Refinement::not_null).because(why)
                }
            });
        }
        if attribute == "applying" {
            return Ok(Value::from(false).marked(Marks::EPHEMERAL));
        }
        let detail = format!("There are terraform.workspace and terraform.applying, but no terraform.{attribute}.");
        Err(refuse(span, "Invalid \"terraform\" attribute", detail))
    }

    fn module(&self, name: &str, reference: &StaticReference<'_>) -> Found {
        let calls = &self.config().calls;
        let Some(at) = calls.position(name) else {
            let hint = hint(name, calls.iter().map(|call| &*call.name));
            let detail = format!("No module call named \"{name}\" is declared in this module.{hint}");
            return Err(refuse(reference.span, "Reference to undeclared module", detail));
        };
        let module = self.instance().module;
        if self.is_phantom() {
            return Ok(Value::DYNAMIC);
        }
        match self.world.root.modules[module.index()].calls[at] {
            Ok(child) if self.world.validating => Ok(self.world.any_call(&calls[at], child)),
            Ok(child) => match &self.instance().calls[at] {
                Some(children) => Ok(self.world.call_value(children, child, output_of(reference))),
                None => Ok(Value::invalid()),
            },
            Err(_) => {
                let call = &calls[at];
                let address = self.instance().address_of(&format!("module.{name}"));
                let site = Some(self.world.site(module, call.header));
                Ok(Value::DYNAMIC.because(Why::one(Cause { kind: CauseKind::Module(address), site })))
            }
        }
    }

    fn resource(&self, mode: Mode, kind: &str, name: &str, reference: &StaticReference<'_>) -> Found {
        let config = self.config();
        let span = reference.span;
        let Some(at) = config.resource(mode, kind, name) else {
            let what = match mode {
                Mode::Managed => "resource",
                Mode::Data => "data source",
                Mode::Ephemeral => "ephemeral resource",
            };
            let hint = if mode == Mode::Managed && config.resource(Mode::Data, kind, name).is_some() {
                format!(" Did you mean data.{kind}.{name}?")
            } else {
                String::new()
            };
            let detail = format!("No {what} \"{kind}\" \"{name}\" is declared in this module.{hint}");
            return Err(refuse(span, "Reference to undeclared resource", detail));
        };
        let resource = &config.resources[at];
        if resource.in_check && !self.frame.check.is_some_and(|check| check.sees(kind, name)) {
            let detail = format!("data.{kind}.{name} belongs to a check block, and only that sees it.");
            return Err(refuse(span, "Reference to scoped resource", detail));
        }
        let keyed =
            matches!(reference.rest.first().map(|step| &step.kind), Some(StepKind::Key(_) | StepKind::Number(_)));
        let repeats = resource.repetition.repeats();
        if repeats && !keyed && !reference.rest.is_empty() {
            let detail = format!("{kind}.{name} has several instances: name one, as in {kind}.{name}[0].");
            return Err(refuse(span, "Missing resource instance key", detail));
        }
        if keyed && !repeats {
            let detail = format!("{kind}.{name} has neither count nor for_each, so no key may follow its name.");
            return Err(refuse(span, "Unexpected resource instance key", detail));
        }
        if let Some(step) = reference.rest.get(usize::from(keyed))
            && let StepKind::Attr(attribute) = &step.kind
            && let Some(hint) = self.world.shapes.missing(mode, kind, attribute)
        {
            let detail = format!(
                "This object has no argument, nested block, or exported attribute named \"{attribute}\".{hint}"
            );
            return Err(refuse(step.span, "Unsupported attribute", detail));
        }
        if let [attribute, next, ..] = &reference.rest[usize::from(keyed)..]
            && let StepKind::Attr(name) = &attribute.kind
            && !matches!(next.kind, StepKind::Splat)
            && self.world.shapes.is_leaf(mode, kind, name)
        {
            let detail = format!("\"{name}\" is no object and no collection: nothing can follow it.");
            return Err(refuse(next.span, "Unsupported attribute", detail));
        }
        if self.is_phantom() {
            return Ok(Value::DYNAMIC);
        }
        if self.world.validating {
            return Ok(super::walk::any_resource(mode));
        }
        let group = self.instance().resources[at].as_ref().and_then(Group::kept);
        let Some(group) = group else { return Ok(Value::invalid()) };
        let key = match reference.rest.first().map(|step| &step.kind) {
            Some(StepKind::Key(text)) => Some(Key::Text(text.as_ref().into())),
            Some(StepKind::Number(index)) => index.parse().ok().map(Key::Index),
            Some(StepKind::Attr(_) | StepKind::Splat) | None => Some(Key::None),
        };
        let attribute = reference.rest.get(usize::from(keyed)).map(|step| &step.kind);
        Ok(match (key, attribute) {
            (Some(key), Some(StepKind::Attr(name))) => {
                self.world.attribute_value(self.frame.instance, at, group, &key, name)
            }
            _ => self.world.resource_value(self.frame.instance, at, group),
        })
    }
}

impl Lookup for Sight<'_> {
    fn known(&self, tree: &syntax::Tree, found: &syntax::Reference<'_>) -> Option<(Value, usize)> {
        self.known_value(tree, found)
    }

    fn value(&self, reference: &StaticReference<'_>) -> Found {
        let span = reference.span;
        match &reference.subject {
            Subject::Variable(name) => self.variable(name, span),
            Subject::Local(name) => self.local(name, span),
            Subject::Count(attribute) => self.count(attribute, span),
            Subject::Each(attribute) => self.each(attribute, span),
            Subject::Path(attribute) => self.path(attribute, span),
            Subject::Terraform(attribute) => self.terraform(attribute, span),
            Subject::SelfObject => self.frame.itself.cloned().ok_or_else(|| {
                let detail =
                    "\"self\" means something only in provisioners, connections and postconditions.".to_owned();
                refuse(span, "Invalid \"self\" reference", detail)
            }),
            Subject::Module(name) => self.module(name, reference),
            Subject::Resource { mode, kind, name } => self.resource(*mode, kind, name, reference),
        }
    }

    fn stand_in(&self, reference: &StaticReference<'_>) -> Value {
        let value = Value::invalid();
        match &reference.subject {
            // The block that is missing here says no more than that it will be there, when this can be planned.
            Subject::Resource { mode, kind, name } if self.config().resource(*mode, kind, name).is_none() => {
                let address = self.instance().address_from(&relative_address(*mode, kind, name));
                let copy_of = Some(Arc::new(Reference { address, path: Path::root() }));
                let why = value.why();
                value.with_origin(Origin { why, copy_of, partial: None })
            }
            Subject::Resource { .. }
            | Subject::Variable(_)
            | Subject::Local(_)
            | Subject::Count(_)
            | Subject::Each(_)
            | Subject::Path(_)
            | Subject::Terraform(_)
            | Subject::SelfObject
            | Subject::Module(_) => value,
        }
    }

    fn files(&self) -> &dyn Files {
        &*self.world.files
    }

    fn provider_source(&self, local_name: &str) -> Option<&str> {
        let required = self.config().required_providers.get(local_name)?;
        required.source.as_deref()
    }

    fn plan_timestamp(&self) -> Option<&str> {
        self.world.options.plan_timestamp.as_deref()
    }

    /// What is checked may be planned with any version, so none's errors count that newer ones do not have.
    fn may_be_later(&self) -> bool {
        self.world.options.purpose == Purpose::Check
    }

    fn is_console(&self) -> bool {
        self.world.options.purpose == Purpose::Console
    }
}
