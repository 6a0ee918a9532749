//! `import` blocks: what they bring into being before anything is planned.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;
use palisade_source::Span;

use crate::config::{ExprAt, Import, Key, ProviderRef, Repetition, TargetAddress, reference};
use crate::cty::{Marks, Number, Str, Type, Value, convert};
use crate::eval::{Lookup, Scope, StaticReference, Subject, evaluate};
use crate::functions::{Files, NoFiles};
use crate::syntax::{self, Dialect, Expr, ExprId, Tree, parse_expression};

use super::diagnostic::Diagnostic;
use super::instance::{Grouping, InstanceId, Repeated};
use super::load::{ModuleId, Root};
use super::moves::descend;
use super::options::Purpose;
use super::repeat::FOR_EACH;
use super::state::Prior;
use super::world::{Frame, ONCE, World};

/// The import blocks of a root by the resource that they are about.
pub(super) type ImportIndex = HashMap<(ModuleId, usize), Vec<usize>, RandomState>;

pub(super) fn index(root: &Root) -> ImportIndex {
    let mut index = ImportIndex::default();
    for (at, import) in root.modules[0].config.imports.iter().enumerate() {
        if let Some(resource) = target(root, import) {
            index.entry(resource).or_default().push(at);
        }
    }
    index
}

/// The resource that an import block of the root is about, where it is declared.
fn target(root: &Root, import: &Import) -> Option<(ModuleId, usize)> {
    let module = descend(root, ModuleId::ROOT, import.to.modules.iter().map(|(name, _)| name))?;
    let resource = import.to.resource.as_ref()?;
    let config = &root.modules[module.index()].config;
    Some((module, config.resource(resource.mode, &resource.kind, &resource.name)?))
}

impl World {
    /// Statements in modules, about resources that are not declared, and about one resource twice.
    pub(super) fn check_imports(&mut self) {
        let root = self.root.clone();
        let mut seen = HashSet::new();
        for (at, node) in root.modules.iter().enumerate() {
            for import in &node.config.imports {
                let module = ModuleId(at as u32);
                let site = self.site(module, import.header);
                if at > 0 {
                    self.error(site, "Invalid import configuration", "Import blocks belong to the root module.");
                    continue;
                }
                let resource = target(&root, import);
                if resource.is_none() {
                    let site = self.expr_site(module, import.to_at);
                    let detail = format!("{} is not declared: write a resource block for it.", import.to);
                    self.error(site, "Configuration for import target does not exist", detail);
                }
                if let (Some(own), Some(resource)) = (&import.provider, resource) {
                    self.check_import_provider(own, import, resource);
                }
                if let Some((address, _)) = static_address(node.config.tree(import.to_at.file), import.to_at)
                    && !seen.insert(address.clone())
                {
                    let site = self.expr_site(module, import.to_at);
                    let detail = format!("Another import block is about {address} already.");
                    self.error(site, "Duplicate import configuration", detail);
                }
            }
        }
    }

    /// Only of what has no resource block an import can say which provider it belongs to.
    fn check_import_provider(&mut self, own: &ProviderRef, import: &Import, (module, resource): (ModuleId, usize)) {
        let config = self.config(module).clone();
        let of_resource = config.resources[resource].provider();
        let agrees = of_resource.is_some_and(|other| other.key() == own.key()) && import.to.modules.is_empty();
        if !agrees {
            let site = self.site(ModuleId::ROOT, own.place);
            let detail = "The resource block, or the call of its module, says which provider it belongs to.";
            self.error(site, "Invalid import provider argument", detail);
        }
    }

    /// What the import blocks about one resource import, by address.
    pub(super) fn imported(&mut self, module: ModuleId, resource: usize) -> HashMap<String, Prior> {
        let root = self.root.clone();
        let mut found = HashMap::new();
        let repetition = self.config(module).resources[resource].repetition;
        for import in self.imports.get(&(module, resource)).cloned().unwrap_or_default() {
            self.import(&root.modules[0].config.imports[import], repetition, &mut found);
        }
        found
    }

    fn import(&mut self, import: &Import, repetition: Repetition, found: &mut HashMap<String, Prior>) {
        let Some(&root) = self.of_module[0].first() else { return };
        for repeated in self.import_each(root, import) {
            let frame = Frame::new(root, &repeated);
            let (address, mut wrong) = self.import_address(&frame, import.to_at);
            if let Some((_, key)) = &address
                && let Some(detail) = misfit(key, repetition)
            {
                let site = self.expr_site(ModuleId::ROOT, import.to_at);
                wrong.push(Diagnostic::error(Some(site), "Invalid import 'to' expression", detail));
            }
            self.diagnostics.extend(wrong);
            let Some((at, (value, diagnostics))) = import.id.map(|at| (at, self.evaluate(&frame, at))) else {
                continue;
            };
            let wrong = if diagnostics.is_empty() { unsuitable(&value) } else { None };
            self.diagnostics.extend(diagnostics);
            if let Some(detail) = wrong {
                let site = self.expr_site(ModuleId::ROOT, at);
                self.error(site, "Invalid import id argument", detail);
            } else if let (Some((address, _)), Ok(id)) = (address, convert(&value, &Type::String)) {
                found.insert(address, Prior::imported(id));
            }
        }
    }

    /// What the elements of an import's `for_each` give to it: anything that has elements will do, sensitive or not, and
    /// null has none. What is not known gives nothing, which only who asks what Terraform says is told.
    fn import_each(&mut self, root: InstanceId, import: &Import) -> Vec<Repeated> {
        let Some(at) = import.for_each else { return vec![Repeated::Once] };
        let (value, diagnostics) = self.evaluate(&Frame::new(root, ONCE), at);
        let is_sound = diagnostics.is_empty();
        self.diagnostics.extend(diagnostics);
        let site = self.expr_site(ModuleId::ROOT, at);
        if value.is_null() || !is_sound {
            return Vec::new();
        }
        if !value.is_wholly_known() {
            if self.options.purpose == Purpose::Inspect && !self.validating {
                self.error(site, FOR_EACH, "It depends on what is only known after apply, so nothing can be imported.");
            }
            return Vec::new();
        }
        if value.marks().contains(Marks::EPHEMERAL) {
            self.error(site, FOR_EACH, "An ephemeral value is not kept, so no import can depend on it.");
        } else if !value.is_iterable() {
            let detail = format!("A collection is required; this is a {}.", value.ty().friendly(false));
            self.error(site, FOR_EACH, detail);
        }
        let marks = value.marks();
        let each = |(key, element): (Value, Value)| Repeated::Each(Arc::new((key, element.marked(marks))));
        value.each().into_iter().map(each).collect()
    }

    /// The address that an import's `to` names, its keys evaluated, and the last of them; and what is wrong with keys.
    fn import_address(&self, frame: &Frame<'_>, at: ExprAt) -> (Option<(String, Key)>, Vec<Diagnostic>) {
        let tree = self.config(ModuleId::ROOT).tree(at.file);
        if reference(tree, at.expr).is_some() {
            return (static_address(tree, at), Vec::new());
        }
        let (address, wrong) = match (tree.dialect(), tree.expr(at.expr)) {
            (Dialect::Json, Expr::String(text)) => {
                let (tree, expr) = parse_expression(text);
                keyed_address(&tree, expr, frame.repeated)
            }
            _ => keyed_address(tree, at.expr, frame.repeated),
        };
        let site = self.expr_site(ModuleId::ROOT, at);
        let told = |found: syntax::Diagnostic| Diagnostic::error(Some(site), found.summary, found.detail);
        (address, wrong.into_iter().map(told).collect())
    }

    /// Imports of instances that the configuration does not make.
    pub(super) fn check_imported(&mut self) {
        let root = self.root.clone();
        for import in &root.modules[0].config.imports {
            let Some((module, at)) = target(&root, import) else { continue };
            let Some(&first) = self.of_module[0].first() else { continue };
            let Some(made) = self.made_addresses(module, at) else { continue };
            for repeated in self.import_each(first, import) {
                let (address, _) = self.import_address(&Frame::new(first, &repeated), import.to_at);
                let Some((address, _)) = address else { continue };
                if !made.contains(&*address) && !self.prior.contains_key(&address) {
                    let site = self.expr_site(ModuleId::ROOT, import.to_at);
                    let detail = format!("There is no instance {address} in the configuration.");
                    self.error(site, "Configuration for import target does not exist", detail);
                }
            }
        }
    }

    /// The addresses of all instances of a resource; none where it is not known which there are.
    fn made_addresses(&self, module: ModuleId, at: usize) -> Option<HashSet<Str>> {
        let mut made = HashSet::new();
        for &id in self.of_module[module.index()].iter().filter(|id| !self.instance(**id).phantom) {
            let group = self.instance(id).resources[at].as_ref()?;
            let is_certain = group.kept().is_none_or(|kept| {
                matches!(kept.grouping, Grouping::Single | Grouping::Indexed | Grouping::Keyed | Grouping::Disabled)
            });
            if !is_certain || self.instance(id).exists_if.is_some() {
                return None;
            }
            let found = (0..group.count()).filter_map(|index| self.found(id, at, index));
            made.extend(found.filter(|found| !found.phantom).map(|found| found.address.clone()));
        }
        Some(made)
    }
}

/// What the keys of an import's address may refer to: `each.key` and `each.value`, and nothing else.
struct Keys<'r>(&'r Repeated);

impl Lookup for Keys<'_> {
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, syntax::Diagnostic> {
        let found = match (&reference.subject, self.0) {
            (Subject::Each(name), Repeated::Each(each)) => match &**name {
                "key" => Some(each.0.clone()),
                "value" => Some(each.1.clone()),
                _ => None,
            },
            _ => None,
        };
        found.ok_or_else(|| {
            wrong_key(reference.span, "Unknown variable", "Keys may refer to each.key and each.value only.")
        })
    }

    fn files(&self) -> &dyn Files {
        &NoFiles
    }

    fn provider_source(&self, _local_name: &str) -> Option<&str> {
        None
    }

    fn allows_calls(&self) -> bool {
        false
    }
}

fn wrong_key(span: Span, summary: &'static str, detail: &'static str) -> syntax::Diagnostic {
    syntax::Diagnostic { span, summary: summary.into(), detail: detail.into(), related: None }
}

/// An address whose keys are expressions, evaluated.
fn keyed_address(
    tree: &Tree,
    mut expr: ExprId,
    repeated: &Repeated,
) -> (Option<(String, Key)>, Vec<syntax::Diagnostic>) {
    let last = expr;
    let mut own_key = Key::None;
    let mut steps = Vec::new();
    let root = loop {
        match tree.expr(expr) {
            Expr::GetAttr { base, name } => {
                steps.push(format!(".{name}"));
                expr = base;
            }
            Expr::Index { base, key } => {
                let found = evaluate(tree, key, &Scope { lookup: &Keys(repeated), names: &[] });
                if !found.diagnostics.is_empty() {
                    return (None, found.diagnostics);
                }
                let key = match instance_key(&found.value) {
                    Ok(key) => key,
                    Err(detail) => {
                        return (None, vec![wrong_key(tree.span(key), "Invalid index expression", detail)]);
                    }
                };
                steps.push(key.to_string());
                if expr == last {
                    own_key = key;
                }
                expr = base;
            }
            Expr::Variable(root) => break root.to_owned(),
            _ => return (None, Vec::new()),
        }
    };
    (Some((steps.iter().rev().fold(root, |address, step| address + step), own_key)), Vec::new())
}

fn instance_key(value: &Value) -> Result<Key, &'static str> {
    if value.marks().contains(Marks::SENSITIVE) {
        return Err("A sensitive key would be shown by the address.");
    }
    match (value.as_shared_str(), value.as_number().and_then(Number::to_i64)) {
        (Some(text), _) => Ok(Key::Text(text.clone())),
        (None, Some(index)) if index >= 0 => Ok(Key::Index(index.unsigned_abs())),
        (None, _) => Err("A key is a text or a whole number."),
    }
}

/// An address without anything to evaluate in it, and its resource's key.
fn static_address(tree: &Tree, at: ExprAt) -> Option<(String, Key)> {
    let address = TargetAddress::parse(&reference(tree, at.expr)?).ok()?;
    let key = address.resource.as_ref()?.key.clone();
    Some((address.to_string(), key))
}

/// Why no instance of a resource has such a key.
fn misfit(key: &Key, repetition: Repetition) -> Option<&'static str> {
    match (repetition, key) {
        (Repetition::Once | Repetition::Enabled(_), Key::None)
        | (Repetition::Count(_), Key::Index(_))
        | (Repetition::ForEach(_), Key::Text(_))
        | (_, Key::Unknown) => None,
        (Repetition::Once | Repetition::Enabled(_), Key::Index(_) | Key::Text(_)) => {
            Some("The resource has neither count nor for_each.")
        }
        (Repetition::Count(_), Key::None | Key::Text(_)) => Some("The resource has count: name one by its number."),
        (Repetition::ForEach(_), Key::None | Key::Index(_)) => Some("The resource has for_each: name one by its key."),
    }
}

fn unsuitable(id: &Value) -> Option<&'static str> {
    if id.is_null() {
        Some("The id must not be null.")
    } else if !id.is_known() {
        Some("The id must be known before anything is applied.")
    } else if id.as_str() == Some("") {
        Some("The id must not be empty.")
    } else if convert(id, &Type::String).is_err() {
        Some("The id must be a text.")
    } else {
        None
    }
}
