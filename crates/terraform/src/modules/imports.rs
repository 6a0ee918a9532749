//! `import` blocks: what they bring into being before anything is planned.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use foldhash::fast::RandomState;

use crate::config::{ExprAt, Import, Key, Repetition, TargetAddress, reference};
use crate::cty::{Type, Value, convert};
use crate::syntax::{Expr, Tree};

use super::instance::Expansion;
use super::load::{ModuleId, Root};
use super::moves::descend;
use super::state::Prior;
use super::world::{Frame, World};

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
                    let detail = format!("{} is not declared: write a resource block for it.", import.to);
                    self.error(site, "Configuration for import target does not exist", detail);
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
        let expansion = match import.for_each {
            Some(at) => self.expand(root, Repetition::ForEach(at)),
            None => Expansion::Once,
        };
        for (_, repeated, unsure, nobody) in expansion.each() {
            if unsure.is_some() || nobody {
                continue;
            }
            let frame = Frame::new(root, &repeated);
            let id = import.id.map(|at| (at, self.evaluate(&frame, at)));
            let Some((at, (value, diagnostics))) = id else { continue };
            let address = self.import_address(&frame, import.to_at);
            let wrong = if diagnostics.is_empty() { unsuitable(&value) } else { None };
            self.diagnostics.extend(diagnostics);
            if let Some((_, key)) = &address
                && let Some(detail) = misfit(key, repetition)
            {
                let site = self.expr_site(ModuleId::ROOT, import.to_at);
                self.error(site, "Invalid import 'to' expression", detail);
            }
            if let Some(detail) = wrong {
                let site = self.expr_site(ModuleId::ROOT, at);
                self.error(site, "Invalid import id argument", detail);
            } else if let (Some((address, _)), Ok(id)) = (address, convert(&value, &Type::String)) {
                found.insert(address, Prior::imported(id));
            }
        }
    }

    /// The address that an import's `to` names, its keys evaluated, and the last of them.
    fn import_address(&self, frame: &Frame<'_>, at: ExprAt) -> Option<(String, Key)> {
        let tree = self.config(ModuleId::ROOT).tree(at.file);
        if reference(tree, at.expr).is_some() {
            return static_address(tree, at);
        }
        let mut own_key = Key::None;
        let mut steps = Vec::new();
        let mut expr = at.expr;
        let mut address = loop {
            match tree.expr(expr) {
                Expr::GetAttr { base, name } => {
                    steps.push(format!(".{name}"));
                    expr = base;
                }
                Expr::Index { base, key } => {
                    let (key, _) = self.evaluate(frame, ExprAt { file: at.file, expr: key });
                    let key = match (key.as_shared_str(), key.as_number().and_then(crate::cty::Number::to_i64)) {
                        (Some(text), _) => Key::Text(text.clone()),
                        (None, Some(index)) => Key::Index(index.unsigned_abs()),
                        (None, None) => return None,
                    };
                    steps.push(key.to_string());
                    if expr == at.expr {
                        own_key = key;
                    }
                    expr = base;
                }
                Expr::Variable(root) => break root.to_owned(),
                _ => return None,
            }
        };
        for step in steps.iter().rev() {
            let _ = write!(address, "{step}");
        }
        Some((address, own_key))
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
