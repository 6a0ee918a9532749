//! `import` blocks: what they bring into being before anything is planned.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::config::{ExprAt, Import, Key};
use crate::cty::{Marks, Type, Value, convert};
use crate::syntax::Expr;

use super::instance::Expansion;
use super::load::{ModuleId, Root};
use super::moves::descend;
use super::state::Prior;
use super::world::{Frame, World};

/// The import blocks of a root by the resource that they are about.
pub(super) type ImportIndex = HashMap<(ModuleId, usize), Vec<usize>>;

pub(super) fn index(root: &Root) -> ImportIndex {
    let mut index = ImportIndex::new();
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
    /// Statements in modules, and about resources that are not declared.
    pub(super) fn check_imports(&mut self) {
        let root = self.root.clone();
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
            }
        }
    }

    /// What the import blocks about one resource import, by address.
    pub(super) fn imported(&mut self, module: ModuleId, resource: usize) -> HashMap<String, Prior> {
        let root = self.root.clone();
        let mut found = HashMap::new();
        for import in self.imports.get(&(module, resource)).cloned().unwrap_or_default() {
            self.import(&root.modules[0].config.imports[import], &mut found);
        }
        found
    }

    fn import(&mut self, import: &Import, found: &mut HashMap<String, Prior>) {
        let Some(&root) = self.of_module[0].first() else { return };
        let expansion = match import.for_each {
            Some(at) => self.expand(root, crate::config::Repetition::ForEach(at)),
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
            if let Some(detail) = wrong {
                let site = self.expr_site(ModuleId::ROOT, at);
                self.error(site, "Invalid import id argument", detail);
            } else if let (Some(address), Ok(id)) = (address, convert(&value, &Type::String)) {
                found.insert(address, Prior::imported(id));
            }
        }
    }

    /// The address that an import's `to` names, its keys evaluated.
    fn import_address(&self, frame: &Frame<'_>, at: ExprAt) -> Option<String> {
        let tree = self.config(ModuleId::ROOT).tree(at.file);
        if let Some(traversal) = crate::config::reference(tree, at.expr) {
            return crate::config::TargetAddress::parse(&traversal).ok().map(|address| address.to_string());
        }
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
                    expr = base;
                }
                Expr::Variable(root) => break root.to_owned(),
                _ => return None,
            }
        };
        for step in steps.iter().rev() {
            let _ = write!(address, "{step}");
        }
        Some(address)
    }
}

fn unsuitable(id: &Value) -> Option<&'static str> {
    if id.marks().contains(Marks::SENSITIVE) || id.marks().contains(Marks::EPHEMERAL) {
        Some("The id is shown in the plan, so it can be neither sensitive nor ephemeral.")
    } else if id.is_null() {
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
