//! What can be told to be wrong from the declarations of all modules together, whatever the values.

use std::sync::Arc;

use palisade_schema::provider_of;
use palisade_source::Site;

use crate::config::{
    BodyAt, ExprAt, Module, Place, Provider, ProviderRef, Provisioner, Repetition, Resource, reference,
};
use crate::cty::{Type, convert};
use crate::eval::{Constants, Mode, Scope, StaticReference, Subject, evaluate};
use crate::syntax::{Dialect, Expr, ExprId, StepKind, Tree, parse_expression};

use super::body::{EvaluatedAttribute, EvaluatedBody, is_overridden};
use super::diagnostic::Diagnostic;
use super::load::ModuleId;
use super::options::Purpose;
use super::providers::{ProviderType, resource_provider};
use super::state::{LOCAL, LOCAL_ARGUMENTS};
use super::world::World;

/// What an argument of a provisioner takes.
#[derive(Debug, Clone, Copy)]
enum Takes {
    Text,
    Number,
    Bool,
    Texts,
    TextMap,
}

impl Takes {
    fn ty(self) -> Type {
        match self {
            Self::Text => Type::String,
            Self::Number => Type::Number,
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
const CONNECTION: Arguments = &[
    ("agent", false, Takes::Bool),
    ("agent_identity", false, Takes::Text),
    ("bastion_certificate", false, Takes::Text),
    ("bastion_host", false, Takes::Text),
    ("bastion_host_key", false, Takes::Text),
    ("bastion_password", false, Takes::Text),
    ("bastion_port", false, Takes::Number),
    ("bastion_private_key", false, Takes::Text),
    ("bastion_user", false, Takes::Text),
    ("cacert", false, Takes::Text),
    ("certificate", false, Takes::Text),
    ("host", true, Takes::Text),
    ("host_key", false, Takes::Text),
    ("https", false, Takes::Bool),
    ("insecure", false, Takes::Bool),
    ("password", false, Takes::Text),
    ("port", false, Takes::Number),
    ("private_key", false, Takes::Text),
    ("proxy_host", false, Takes::Text),
    ("proxy_port", false, Takes::Number),
    ("proxy_scheme", false, Takes::Text),
    ("proxy_user_name", false, Takes::Text),
    ("proxy_user_password", false, Takes::Text),
    ("script_path", false, Takes::Text),
    ("target_platform", false, Takes::Text),
    ("timeout", false, Takes::Text),
    ("type", false, Takes::Text),
    ("use_ntlm", false, Takes::Bool),
    ("user", false, Takes::Text),
];

/// The types of backends (<https://developer.hashicorp.com/terraform/language/backend>).
pub(super) const BACKENDS: &[&str] =
    &["azurerm", "consul", "cos", "gcs", "http", "inmem", "kubernetes", "local", "oss", "pg", "remote", "s3"];

/// The arguments that every provisioner takes.
const PROVISIONER_OWN: &[&str] = &["when", "on_failure"];

/// The blocks that every provisioner takes, and one that Terraform keeps for itself.
const PROVISIONER_BLOCKS: &[&str] = &["connection", "_", "lifecycle"];

impl World {
    /// Looks through the declarations of all modules.
    pub(super) fn validate_declarations(&mut self) {
        let root = Arc::clone(&self.root);
        self.declared_backend();
        for (at, node) in root.modules.iter().enumerate() {
            let module = ModuleId(at as u32);
            let config = &node.config;
            self.required_built_in(module);
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
        self.set_once(ModuleId::ROOT, body, |name| LOCAL_ARGUMENTS.contains(&name));
        let tree = config.tree(body.file);
        if kind.as_deref() == Some(LOCAL) {
            self.declared_local_backend(body);
        }
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

    /// The arguments of the local backend: texts, of constants alone.
    fn declared_local_backend(&mut self, body: &BodyAt) {
        let config = Arc::clone(self.config(ModuleId::ROOT));
        let tree = config.tree(body.file);
        let blocks = body.blocks(tree).map(|block| (block.kind_span, "Unsupported block type"));
        let mut unknown: Vec<_> = blocks.collect();
        for arg in body.args(tree) {
            if !LOCAL_ARGUMENTS.contains(&arg.name) {
                unknown.push((arg.name_span, "Unsupported argument"));
                continue;
            }
            let found = evaluate(tree, arg.expr, &Scope { lookup: &Constants, names: &[] });
            let site = self.expr_site(ModuleId::ROOT, ExprAt { file: body.file, expr: arg.expr });
            if let Some(wrong) = found.diagnostics.into_iter().next() {
                self.diagnostics.push(Diagnostic::error(Some(site), wrong.summary, wrong.detail));
            } else if let Err(error) = convert(&found.value, &Type::String) {
                let detail = format!("The value does not fit the argument \"{}\": {error}.", arg.name);
                self.error(site, "Incorrect attribute value type", detail);
            } else if found.value.as_str() == Some("") {
                self.error(site, "Invalid local state file path", "It must not be empty: leave it out.");
            }
        }
        for (span, summary) in unknown {
            let site = self.site(ModuleId::ROOT, Place { file: body.file, span });
            self.error(site, summary, "The local backend has the arguments path and workspace_dir alone.");
        }
    }

    /// What is required of providers that are part of Terraform, and of those that a root would have to be given. Who only
    /// judges does not mind.
    fn required_built_in(&mut self, module: ModuleId) {
        if self.options.purpose != Purpose::Inspect {
            return;
        }
        let config = Arc::clone(self.config(module));
        for required in &config.required_providers {
            let site = self.site(module, required.place);
            let source = required.source.as_deref();
            let built_in = match source {
                Some(source) => source.strip_prefix("terraform.io/builtin/"),
                None => Some(&*required.name).filter(|name| *name == "terraform"),
            };
            if let Some(name) = built_in {
                let detail = match (name, &required.version) {
                    ("terraform", None) => None,
                    ("terraform", Some(_)) => Some("It has no version of its own: leave the version out.".to_owned()),
                    _ => Some(format!("Terraform has no provider \"{name}\" of its own.")),
                };
                if let Some(detail) = detail {
                    self.error(site, "Invalid dependency on built-in provider", detail);
                }
            }
            let is_undefined =
                |alias: &&Arc<str>| config.providers.get(&format!("{}.{alias}", required.name)).is_none();
            if let Some(alias) = required.aliases.iter().find(is_undefined).filter(|_| module == ModuleId::ROOT) {
                let detail = format!("Nobody passes {}.{alias} to a root: it needs a provider block.", required.name);
                self.error(site, "Undefined provider configuration", detail);
            }
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
                // Before a block is repeated there is nothing of the kind, and Terraform 1.11 falls over `self`.
                Subject::Count(_) | Subject::Each(_) | Subject::SelfObject => {
                    let detail = "depends_on is the same for all instances of a block: name a resource or a module.";
                    self.error(site, "Invalid depends_on reference", detail);
                    continue;
                }
                Subject::Path(_) | Subject::Terraform(_) => (true, !found.rest.is_empty()),
            };
            if let Subject::Resource { mode, kind, name } = &found.subject
                && config.resource(*mode, kind, name).is_some_and(|at| config.resources[at].in_check)
            {
                let detail = format!("data.{kind}.{name} belongs to a check block, and only that sees it.");
                self.error(site, "Reference to scoped resource", detail);
            } else if !declared {
                let detail = "What depends_on names is not declared in this module.";
                self.error(site, "Reference to undeclared object", detail);
            } else if deeper {
                let detail = "Name the whole object: a resource or a module, not one of its attributes.";
                self.error(site, "Invalid depends_on reference", detail);
            } else if keyed == 1 && !self.repeats(module, &found.subject) {
                let detail = "It has neither count nor for_each, so no key may follow its name.";
                self.error(site, "Unexpected resource instance key", detail);
            }
        }
    }

    /// Whether a key may follow what a reference names. Of modules Terraform finds that out when it plans.
    fn repeats(&self, module: ModuleId, subject: &Subject<'_>) -> bool {
        let config = self.config(module);
        match subject {
            Subject::Resource { mode, kind, name } => {
                let found = config.resource(*mode, kind, name).map(|at| &config.resources[at]);
                found.is_none_or(|resource| resource.repetition.repeats())
            }
            Subject::Module(_)
            | Subject::Variable(_)
            | Subject::Local(_)
            | Subject::Count(_)
            | Subject::Each(_)
            | Subject::Path(_)
            | Subject::Terraform(_)
            | Subject::SelfObject => true,
        }
    }

    fn call_blocks(&mut self, module: ModuleId, bodies: &[BodyAt]) {
        let config = Arc::clone(self.config(module));
        for body in bodies {
            for block in body.blocks(config.tree(body.file)) {
                if !["_", "lifecycle", "locals", "provider"].contains(&block.kind) {
                    let site = self.site(module, Place { file: body.file, span: block.kind_span });
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
        for provisioner in provisioners {
            let header = self.site(module, provisioner.header);
            self.connection_declared(module, header, &provisioner.connected(connections));
            let Some((_, arguments)) = PROVISIONERS.iter().find(|(kind, _)| **kind == *provisioner.kind) else {
                let detail = format!("Terraform has no provisioner \"{}\".", provisioner.kind);
                self.error(header, "Missing provisioner", detail);
                continue;
            };
            let takes = |name: &str| arguments.iter().any(|(known, ..)| *known == name);
            let mut given = Vec::new();
            for body in &provisioner.bodies {
                let tree = config.tree(body.file);
                let is_own = |names: &[&str], name: &str| !body.escapes && names.contains(&name);
                for arg in body.args(tree) {
                    if !is_own(PROVISIONER_OWN, arg.name) && !takes(arg.name) {
                        let site = self.site(module, Place { file: body.file, span: arg.name_span });
                        let detail = format!("An argument named \"{}\" is not expected here.", arg.name);
                        self.error(site, "Unsupported argument", detail);
                    }
                    given.push(arg.name);
                }
                self.set_once(module, body, takes);
                for block in body.blocks(tree).filter(|block| !is_own(PROVISIONER_BLOCKS, block.kind)) {
                    let site = self.site(module, Place { file: body.file, span: block.kind_span });
                    let detail = format!("Blocks of type \"{}\" are not expected here.", block.kind);
                    self.error(site, "Unsupported block type", detail);
                }
            }
            for (name, required, _) in *arguments {
                if *required && !provisioner.is_broken() && !given.contains(name) {
                    let detail = format!("The argument \"{name}\" is required, but no definition was found.");
                    self.error(header, "Missing required argument", detail);
                }
            }
        }
        let destroying = provisioners.iter().filter(|provisioner| provisioner.on_destroy);
        // Terraform does not look into their blocks `_`.
        let own = |found: &Provisioner| found.bodies.iter().filter(|body| !body.escapes).copied().collect::<Vec<_>>();
        for provisioner in destroying.clone() {
            for body in own(provisioner).iter().chain(&provisioner.connections) {
                self.destroys(module, body);
            }
        }
        if destroying.count() > 0 {
            for body in connections {
                self.destroys(module, body);
            }
        }
    }

    /// The connection of a provisioner: its own, and what that leaves out of the one around it.
    fn connection_declared(&mut self, module: ModuleId, provisioner: Site, bodies: &[BodyAt]) {
        let config = Arc::clone(self.config(module));
        let mut given = Vec::new();
        for body in bodies {
            let tree = config.tree(body.file);
            let place = |span| Place { file: body.file, span };
            let unknown = body.args(tree).filter(|arg| !CONNECTION.iter().any(|(name, ..)| *name == arg.name));
            let unknown = unknown.map(|arg| (arg.name_span, "Unsupported argument"));
            let blocks = body.blocks(tree).map(|block| (block.kind_span, "Unsupported block type"));
            // Terraform passes over those where there are two.
            for (span, summary) in unknown.chain(blocks).filter(|_| !is_overridden(bodies)) {
                let site = self.site(module, place(span));
                self.error(site, summary, "A connection block has no such argument or block.");
            }
            given.extend(body.args(tree).map(|arg| arg.name));
            self.set_once(module, body, |name| CONNECTION.iter().any(|(known, ..)| *known == name));
        }
        if bodies.is_empty() || bodies.iter().any(|body| body.broken) {
            return;
        }
        for (name, ..) in CONNECTION.iter().filter(|(name, required, _)| *required && !given.contains(name)) {
            let detail = format!("The connection of this provisioner has no argument \"{name}\", which is required.");
            self.error(provisioner, "Missing required argument", detail);
        }
    }

    /// In JSON a name may repeat where it may be that of blocks; that of an argument may not.
    fn set_once(&mut self, module: ModuleId, body: &BodyAt, is_argument: impl Fn(&str) -> bool) {
        let config = Arc::clone(self.config(module));
        let tree = config.tree(body.file);
        let mut seen = Vec::new();
        for arg in body.args(tree).filter(|arg| tree.dialect() == Dialect::Json && is_argument(arg.name)) {
            if seen.contains(&arg.name) {
                let site = self.site(module, Place { file: body.file, span: arg.name_span });
                self.error(site, "Duplicate argument", format!("The argument \"{}\" was already set.", arg.name));
            } else {
                seen.push(arg.name);
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
        let Some((kind, arguments)) = PROVISIONERS.iter().find(|(kind, _)| **kind == *provisioner.kind) else {
            return Vec::new();
        };
        let mut wrong = self.misfits(module, arguments, body);
        for (_, names) in ALTERNATIVES.iter().filter(|(of, names)| of == kind && !names.is_empty()) {
            let is_one = |set: &&EvaluatedAttribute| names.contains(&&*set.name) && !set.value.is_null();
            if body.attributes.iter().filter(is_one).count() != 1 && !provisioner.is_broken() {
                let site = self.site(module, provisioner.header);
                let detail = format!("It needs exactly one of: {}.", names.join(", "));
                wrong.push(Diagnostic::error(Some(site), format!("Invalid {kind} provisioner configuration"), detail));
            }
        }
        wrong
    }

    /// What is wrong with the values that a connection is given.
    pub(super) fn connection_values(&self, module: ModuleId, body: &EvaluatedBody) -> Vec<Diagnostic> {
        self.misfits(module, CONNECTION, body)
    }

    fn misfits(&self, module: ModuleId, arguments: Arguments, body: &EvaluatedBody) -> Vec<Diagnostic> {
        let mut wrong = Vec::new();
        for set in &body.attributes {
            let Some((name, _, takes)) = arguments.iter().find(|(name, ..)| **name == *set.name) else { continue };
            if let Err(error) = convert(&set.value, &takes.ty()) {
                let site = self.expr_site(module, set.at);
                let detail = format!("The value does not fit the argument \"{name}\": {error}.");
                wrong.push(Diagnostic::error(Some(site), "Incorrect attribute value type", detail));
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
            let site = self.site(module, Place { file: body.file, span });
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
