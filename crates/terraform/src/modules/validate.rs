//! What can be told to be wrong from the declarations of all modules together, whatever the values.

use std::sync::Arc;

use palisade_schema::provider_of;

use crate::config::{BodyAt, ExprAt, Module, Provider, ProviderRef, Provisioner, Repetition, Resource, reference};
use crate::cty::{Type, convert};
use crate::eval::{Mode, StaticReference, Subject};
use crate::syntax::{Dialect, Expr, ExprId, StepKind, Tree, parse_expression};

use super::body::{EvaluatedAttribute, EvaluatedBody};
use super::diagnostic::Diagnostic;
use super::load::ModuleId;
use super::options::Purpose;
use super::providers::{ProviderType, resource_provider};
use super::world::World;

/// What an argument of a provisioner takes.
#[derive(Debug, Clone, Copy)]
enum Takes {
    Text,
    Bool,
    Texts,
    TextMap,
}

impl Takes {
    fn ty(self) -> Type {
        match self {
            Self::Text => Type::String,
            Self::Bool => Type::Bool,
            Self::Texts => Type::list(Type::String),
            Self::TextMap => Type::map(Type::String),
        }
    }
}

type Arguments = &'static [(&'static str, bool, Takes)];

/// Arguments of the provisioners that are part of Terraform, whether they must be there, and what they take
/// (<https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax>).
const PROVISIONERS: &[(&str, Arguments)] = &[
    ("file", &[("source", false, Takes::Text), ("content", false, Takes::Text), ("destination", true, Takes::Text)]),
    (
        "local-exec",
        &[
            ("command", true, Takes::Text),
            ("working_dir", false, Takes::Text),
            ("interpreter", false, Takes::Texts),
            ("environment", false, Takes::TextMap),
            ("quiet", false, Takes::Bool),
        ],
    ),
    (
        "remote-exec",
        &[("inline", false, Takes::Texts), ("script", false, Takes::Text), ("scripts", false, Takes::Texts)],
    ),
];

/// Arguments of which a provisioner needs exactly one that is not null.
const ALTERNATIVES: &[(&str, &[&str])] =
    &[("file", &["source", "content"]), ("remote-exec", &["inline", "script", "scripts"])];

/// Arguments of `connection` blocks of all kinds
/// (<https://developer.hashicorp.com/terraform/language/resources/provisioners/connection>).
const CONNECTION: &[&str] = &[
    "agent",
    "agent_identity",
    "bastion_certificate",
    "bastion_host",
    "bastion_host_key",
    "bastion_password",
    "bastion_port",
    "bastion_private_key",
    "bastion_user",
    "cacert",
    "certificate",
    "host",
    "host_key",
    "https",
    "insecure",
    "password",
    "port",
    "private_key",
    "proxy_host",
    "proxy_port",
    "proxy_scheme",
    "proxy_user_name",
    "proxy_user_password",
    "script_path",
    "target_platform",
    "timeout",
    "type",
    "use_ntlm",
    "user",
];

/// The types of backends (<https://developer.hashicorp.com/terraform/language/backend>).
pub(super) const BACKENDS: &[&str] =
    &["azurerm", "consul", "cos", "gcs", "http", "inmem", "kubernetes", "local", "oss", "pg", "remote", "s3"];

/// The arguments that every provisioner takes.
const PROVISIONER_OWN: &[&str] = &["when", "on_failure"];

impl World {
    /// Looks through the declarations of all modules.
    pub(super) fn validate_declarations(&mut self) {
        let root = Arc::clone(&self.root);
        self.declared_backend();
        for (at, node) in root.modules.iter().enumerate() {
            let module = ModuleId(at as u32);
            let config = &node.config;
            for output in &config.outputs {
                self.order(module, &output.depends_on);
            }
            for (index, call) in config.calls.iter().enumerate() {
                self.order(module, &call.depends_on);
                self.call_blocks(module, &call.bodies);
                if call.version.is_some() && call.source.as_deref().is_some_and(|source| source.starts_with('.')) {
                    let site = self.site(module, call.source_place);
                    self.error(site, "Invalid registry module source address", "A local module has no version.");
                }
                if let Ok(child) = node.calls[index] {
                    self.passed_providers(module, index, child);
                }
            }
            for resource in &config.resources {
                self.order(module, resource.depends_on());
                self.known_type(module, resource);
                self.named_provider(module, resource);
                self.operations_declared(module, resource.connections(), resource.provisioners());
                self.declared_triggers(module, resource);
            }
            for removed in &config.removed {
                self.operations_declared(module, &removed.connections, &removed.provisioners);
            }
        }
    }

    /// Where the root's state is, is known before anything is evaluated. Other modules' backends do not count, and `OpenTofu`
    /// takes variables.
    fn declared_backend(&mut self) {
        let config = Arc::clone(self.config(ModuleId::ROOT));
        let (Some((kind, body)), Purpose::Inspect) = (&config.backend_body, self.options.purpose) else { return };
        if let Some(kind) = kind.as_deref().filter(|kind| !BACKENDS.contains(kind)) {
            let site = config.backend.map(|place| self.site(ModuleId::ROOT, place));
            let detail = format!("There is no backend type named \"{kind}\".");
            self.diagnostics.push(Diagnostic::error(site, "Unsupported backend type", detail));
        }
        let tree = config.tree(body.file);
        let mut bodies = vec![*body];
        while let Some(body) = bodies.pop() {
            for arg in body.args(tree) {
                let mut refers = false;
                tree.references(arg.expr, |_| refers = true);
                if refers {
                    let site = self.expr_site(ModuleId::ROOT, ExprAt { file: body.file, expr: arg.expr });
                    self.error(site, "Variables not allowed", "A backend is configured with constants only.");
                }
            }
            bodies.extend(body.blocks(tree).map(|block| block.body));
        }
    }

    /// `depends_on` names whole objects that are declared.
    fn order(&mut self, module: ModuleId, references: &[ExprAt]) {
        let config = Arc::clone(self.config(module));
        for &at in references {
            let Some(traversal) = reference(config.tree(at.file), at.expr) else { continue };
            let site = self.expr_site(module, at);
            let found = match StaticReference::parse(traversal) {
                Ok(found) => found,
                Err(wrong) => {
                    self.diagnostics.push(Diagnostic::error(Some(site), wrong.summary, wrong.detail));
                    continue;
                }
            };
            let key = |kind: &StepKind<'_>| matches!(kind, StepKind::Key(_) | StepKind::Number(_));
            let keyed = usize::from(found.rest.first().is_some_and(|step| key(&step.kind)));
            let (declared, deeper) = match &found.subject {
                Subject::Resource { mode, kind, name } => {
                    (config.resource(*mode, kind, name).is_some(), found.rest.len() > keyed)
                }
                Subject::Module(name) => (config.calls.get(name).is_some(), found.rest.len() > keyed + 1),
                Subject::Variable(name) => (config.variables.get(name).is_some(), !found.rest.is_empty()),
                Subject::Local(name) => (config.locals.get(name).is_some(), !found.rest.is_empty()),
                Subject::Count(_)
                | Subject::Each(_)
                | Subject::Path(_)
                | Subject::Terraform(_)
                | Subject::SelfObject => (true, !found.rest.is_empty()),
            };
            if !declared {
                let detail = "What depends_on names is not declared in this module.";
                self.error(site, "Reference to undeclared object", detail);
            } else if deeper {
                let detail = "Name the whole object: a resource or a module, not one of its attributes.";
                self.error(site, "Invalid depends_on reference", detail);
            }
        }
    }

    fn call_blocks(&mut self, module: ModuleId, bodies: &[BodyAt]) {
        let config = Arc::clone(self.config(module));
        for body in bodies {
            for block in body.blocks(config.tree(body.file)) {
                if !["_", "lifecycle", "locals", "provider"].contains(&block.kind) {
                    let site = self.site(module, crate::config::Place { file: body.file, span: block.kind_span });
                    let detail = format!("Blocks of type \"{}\" are not expected in a module block.", block.kind);
                    self.error(site, "Unsupported block type", detail);
                }
            }
        }
    }

    /// What a child needs of its caller's provider configurations.
    fn passed_providers(&mut self, caller: ModuleId, call: usize, child: ModuleId) {
        let (config, child_config) = (Arc::clone(self.config(caller)), Arc::clone(self.config(child)));
        let call = &config.calls[call];
        let passed = |key: &str| call.providers.iter().find(|(inner, _)| inner.key() == key);
        let header = self.site(caller, call.header);
        let is_configured = |provider: &&Provider| provider.version.is_some() || !provider.is_empty(&child_config);
        let configured = child_config.providers.iter().filter(is_configured);
        let configured: Vec<String> = configured.map(Provider::key).collect();
        if !configured.is_empty() && self.is_repeated_above(child) {
            let detail = "The module has provider blocks of its own; such a module is called once, without depends_on.";
            self.error(header, "Module is incompatible with count, for_each, and depends_on", detail);
        }
        for key in &configured {
            if let Some((inner, _)) = passed(key) {
                let site = self.site(caller, inner.place);
                let detail = format!("The module configures {key} itself.");
                self.error(site, "Cannot override provider configuration", detail);
            }
        }
        for required in &child_config.required_providers {
            for alias in &required.aliases {
                let key = format!("{}.{alias}", required.name);
                if passed(&key).is_none() && child_config.providers.get(&key).is_none() {
                    let detail = format!("The module needs a provider configuration as {key}: pass it in providers.");
                    self.error(header, "Missing required provider configuration", detail);
                }
            }
        }
        for (inner, here) in &call.providers {
            self.declared_alias(caller, here);
            let wanted = ProviderType::named(&child_config, &inner.name);
            if !wanted.is_default() && !takes_provider(&child_config, inner) {
                let site = self.site(caller, inner.place);
                let detail = format!("The module requires no provider under the name {}.", inner.key());
                self.error(site, "Reference to undefined provider", detail);
            }
            // Terraform looks the child's name up among the caller's requirements first.
            let given = match config.required_providers.get(&inner.key()) {
                Some(_) => ProviderType::named(&config, &inner.key()),
                None => ProviderType::named(&config, &here.name),
            };
            if given != wanted {
                let site = self.site(caller, here.place);
                let detail =
                    format!("{} is of {given} here, and {} of {wanted} in the module.", here.key(), inner.key());
                self.error(site, "Provider type mismatch", detail);
            }
        }
    }

    /// Whether a module is there more than once, or waits for something, because of its call or one further out.
    fn is_repeated_above(&self, module: ModuleId) -> bool {
        let mut at = module;
        while let Some((caller, call)) = self.root.modules[at.index()].caller {
            let call = &self.config(caller).calls[call];
            if call.repetition != Repetition::Once || !call.depends_on.is_empty() {
                return true;
            }
            at = caller;
        }
        false
    }

    /// A configuration with an alias does not come from nowhere.
    fn declared_alias(&mut self, module: ModuleId, named: &ProviderRef) {
        let Some(alias) = &named.alias else { return };
        let config = Arc::clone(self.config(module));
        let expected = config
            .required_providers
            .get(&named.name)
            .is_some_and(|required| required.aliases.iter().any(|expected| expected == alias));
        let key = named.key();
        let found = config.providers.get(&key).is_some()
            || self.root.modules[module.index()].caller.is_some_and(|(caller, call)| {
                let call = &self.config(caller).calls[call];
                call.providers.iter().any(|(inner, _)| inner.key() == key)
            });
        if !found && !expected {
            let site = self.site(module, named.place);
            let detail = format!("There is no provider configuration {key} here.");
            self.error(site, "Provider configuration not present", detail);
        }
    }

    /// A type that Terraform itself would have to have.
    fn known_type(&mut self, module: ModuleId, resource: &Resource) {
        let built_in =
            provider_of(&resource.kind) == "terraform" && resource_provider(resource).starts_with("terraform");
        if !built_in {
            return;
        }
        let known = match resource.mode {
            Mode::Managed => palisade_schema::resource(&resource.kind).is_some(),
            Mode::Data => palisade_schema::data_source(&resource.kind).is_some(),
            Mode::Ephemeral => false,
        };
        let provided = self.config(module).required_providers.get("terraform").is_none_or(|required| {
            required.source.as_deref().is_none_or(|source| source.starts_with("terraform.io/builtin/"))
        });
        if provided && !known {
            let site = self.site(module, self.config(module).header(resource));
            let detail = format!("Terraform has no type \"{}\" of its own.", resource.kind);
            self.error(site, "Invalid resource type", detail);
        }
    }

    fn named_provider(&mut self, module: ModuleId, resource: &Resource) {
        if let Some(named) = resource.provider() {
            self.declared_alias(module, named);
        }
    }

    /// What replaces a resource is declared.
    fn declared_triggers(&mut self, module: ModuleId, resource: &Resource) {
        let config = Arc::clone(self.config(module));
        for &trigger in &resource.lifecycle().replace_triggered_by {
            let mut missing = None;
            triggers(config.tree(trigger.file), trigger.expr, |reference, _| {
                if let Subject::Resource { mode, kind, name } = &reference.subject
                    && config.resource(*mode, kind, name).is_none()
                {
                    missing = Some(format!("{kind}.{name} is not declared in this module."));
                }
            });
            if let Some(detail) = missing {
                let site = self.expr_site(module, trigger);
                self.error(site, "Reference to undeclared resource", detail);
            }
        }
    }

    /// Provisioners that there are, with arguments that they take.
    fn operations_declared(&mut self, module: ModuleId, connections: &[BodyAt], provisioners: &[Provisioner]) {
        let config = Arc::clone(self.config(module));
        for body in connections {
            for arg in body.args(config.tree(body.file)).filter(|arg| !CONNECTION.contains(&arg.name)) {
                let site = self.site(module, crate::config::Place { file: body.file, span: arg.name_span });
                let detail = format!("An argument named \"{}\" is not expected here.", arg.name);
                self.error(site, "Unsupported argument", detail);
            }
        }
        for provisioner in provisioners {
            let body = &provisioner.body;
            let tree = config.tree(body.file);
            let header = self.site(module, provisioner.header);
            let Some((_, arguments)) = PROVISIONERS.iter().find(|(kind, _)| **kind == *provisioner.kind) else {
                let detail = format!("Terraform has no provisioner \"{}\".", provisioner.kind);
                self.error(header, "Missing provisioner", detail);
                continue;
            };
            let given: Vec<_> = body.args(tree).collect();
            for arg in &given {
                let known = PROVISIONER_OWN.contains(&arg.name) || arguments.iter().any(|(name, ..)| *name == arg.name);
                if !known {
                    let site = self.site(module, crate::config::Place { file: body.file, span: arg.name_span });
                    let detail = format!("An argument named \"{}\" is not expected here.", arg.name);
                    self.error(site, "Unsupported argument", detail);
                }
            }
            for (name, required, _) in *arguments {
                if *required && !body.broken && !given.iter().any(|arg| arg.name == *name) {
                    let detail = format!("The argument \"{name}\" is required, but no definition was found.");
                    self.error(header, "Missing required argument", detail);
                }
            }
            if provisioner.on_destroy {
                self.destroys(module, body);
            }
        }
    }

    /// What is wrong with the values that a provisioner is given.
    pub(super) fn provisioner_values(
        &self,
        module: ModuleId,
        provisioner: &Provisioner,
        body: &EvaluatedBody,
    ) -> Vec<Diagnostic> {
        let mut wrong = Vec::new();
        let Some((kind, arguments)) = PROVISIONERS.iter().find(|(kind, _)| **kind == *provisioner.kind) else {
            return wrong;
        };
        for set in &body.attributes {
            let Some((name, _, takes)) = arguments.iter().find(|(name, ..)| **name == *set.name) else { continue };
            if let Err(error) = convert(&set.value, &takes.ty()) {
                let site = self.expr_site(module, set.at);
                let detail = format!("The value does not fit the argument \"{name}\": {error}.");
                wrong.push(Diagnostic::error(Some(site), "Incorrect attribute value type", detail));
            }
        }
        for (_, names) in ALTERNATIVES.iter().filter(|(of, names)| of == kind && !names.is_empty()) {
            let is_one = |set: &&EvaluatedAttribute| names.contains(&&*set.name) && !set.value.is_null();
            if body.attributes.iter().filter(is_one).count() != 1 && !provisioner.body.broken {
                let site = self.site(module, provisioner.header);
                let detail = format!("It needs exactly one of: {}.", names.join(", "));
                wrong.push(Diagnostic::error(Some(site), format!("Invalid {kind} provisioner configuration"), detail));
            }
        }
        wrong
    }

    /// When a resource is destroyed, other objects may be gone.
    fn destroys(&mut self, module: ModuleId, body: &BodyAt) {
        let config = Arc::clone(self.config(module));
        let tree = config.tree(body.file);
        let mut wrong = Vec::new();
        // The words of `when` and `on_failure` are no references.
        for arg in body.args(tree).filter(|arg| !PROVISIONER_OWN.contains(&arg.name)) {
            tree.references(arg.expr, |found| {
                let second = || tree.traversal(found.expr).and_then(|traversal| traversal.steps.into_iter().next());
                let allowed = match found.root {
                    "self" | "path" | "terraform" => true,
                    "count" => true,
                    "each" => {
                        second().is_none_or(|step| !matches!(&step.kind, StepKind::Attr(name) if name == "value"))
                    }
                    _ => false,
                };
                if !allowed {
                    wrong.push(tree.span(found.expr));
                }
            });
        }
        for span in wrong {
            let site = self.site(module, crate::config::Place { file: body.file, span });
            let detail = "A provisioner that runs when the resource is destroyed can refer to self, count.index and each.key only.";
            self.error(site, "Invalid reference from destroy provisioner", detail);
        }
    }
}

/// Whether a module says that it takes a provider configuration under a name: it requires it, or has an empty block for it.
fn takes_provider(config: &Module, named: &ProviderRef) -> bool {
    let required = config.required_providers.get(&named.name);
    let is_required = required.is_some_and(|required| match &named.alias {
        Some(alias) => required.aliases.contains(alias),
        None => true,
    });
    is_required || config.providers.get(&named.key()).is_some_and(|provider| provider.is_empty(config))
}

/// Goes over what an element of `replace_triggered_by` refers to, and whether that is all of it. In JSON a text holds it.
pub(super) fn triggers(tree: &Tree, expr: ExprId, mut visit: impl FnMut(&StaticReference<'_>, bool)) {
    if let (Dialect::Json, Expr::String(text)) = (tree.dialect(), tree.expr(expr)) {
        let (tree, expr) = parse_expression(text);
        return triggers_of(&tree, expr, &mut visit);
    }
    triggers_of(tree, expr, &mut visit);
}

fn triggers_of(tree: &Tree, expr: ExprId, visit: &mut impl FnMut(&StaticReference<'_>, bool)) {
    tree.references(expr, |found| {
        if let Some(Ok(reference)) = tree.traversal(found.expr).map(StaticReference::parse) {
            visit(&reference, found.expr == expr);
        }
    });
}
