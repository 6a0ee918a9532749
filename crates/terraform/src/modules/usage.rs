//! Which attributes of a resource anybody reads. An object with all that a schema has takes kilobytes; where a resource
//! has thousands of instances and only their ids are read, nothing else is made.

use std::collections::{BTreeSet, HashMap, HashSet};

use foldhash::fast::RandomState;

use crate::config::{Module, To};
use crate::eval::{StaticReference, Subject};
use crate::syntax::{Expr, ExprId, StepKind, Tree};

use super::known::references;
use super::load::{ModuleId, Root};

/// What is read of the instances of a resource by expressions that name the resource as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Used {
    /// Only these attributes.
    Only(BTreeSet<String>),
    /// Perhaps everything.
    All,
}

/// What is read of each resource of a root; of those that are not here nothing.
pub(super) type Usage = HashMap<(ModuleId, usize), Used, RandomState>;

/// Looks through all expressions of a root.
pub(super) fn usage(root: &Root) -> Usage {
    let mut usage = Usage::default();
    for (at, node) in root.modules.iter().enumerate() {
        let orders = orders(&node.config);
        let known = references(&node.config);
        for (file, parsed) in node.config.files.iter().enumerate() {
            let tree = &parsed.tree;
            let mut add = |resource: usize, attribute: Option<&str>| {
                let entry = usage.entry((ModuleId(at as u32), resource)).or_insert_with(|| Used::Only(BTreeSet::new()));
                match (attribute, &mut *entry) {
                    (Some(name), Used::Only(names)) if names.contains(name) => {}
                    (Some(name), Used::Only(names)) => drop(names.insert(name.to_owned())),
                    (Some(_), Used::All) => {}
                    (None, entry) => *entry = Used::All,
                }
            };
            // Those that do not go on with a constant: what reads of them, another expression says.
            let mut open: Vec<(ExprId, usize)> = Vec::new();
            tree.all_references(|found| {
                if let Some(target) = known.target(file as u32, &found) {
                    let To::Resource(at) = target.to else { return };
                    let attribute = target.attribute.and_then(|step| tree.attribute_name(step));
                    match attribute {
                        None if target.is_whole && orders.contains(&(file as u32, found.expr)) => {}
                        None if target.is_whole => open.push((found.expr, at as usize)),
                        attribute => add(at as usize, attribute),
                    }
                    return;
                }
                let Some(Ok(reference)) = tree.traversal(found.expr).map(StaticReference::parse) else { return };
                let Subject::Resource { mode, kind, name } = &reference.subject else { return };
                let Some(resource) = node.config.resource(*mode, kind, name) else { return };
                let mut steps = reference.rest.iter().map(|step| &step.kind);
                match steps.next() {
                    None if orders.contains(&(file as u32, found.expr)) => {}
                    None => open.push((found.expr, resource)),
                    Some(StepKind::Attr(name)) => add(resource, Some(name)),
                    Some(StepKind::Key(_) | StepKind::Number(_)) => match steps.next() {
                        Some(StepKind::Attr(name)) => add(resource, Some(name)),
                        Some(StepKind::Key(_) | StepKind::Number(_) | StepKind::Splat) | None => add(resource, None),
                    },
                    Some(StepKind::Splat) => add(resource, None),
                }
            });
            if !open.is_empty() {
                let narrow = narrow(tree, &open);
                for (id, resource) in &open {
                    add(*resource, narrow.get(id).copied());
                }
            }
        }
    }
    usage
}

/// References that say what comes first, and read nothing.
fn orders(config: &Module) -> HashSet<(u32, ExprId), RandomState> {
    let outputs = config.outputs.iter().flat_map(|output| &output.depends_on);
    let calls = config.calls.iter().flat_map(|call| &call.depends_on);
    let resources = config
        .resources
        .iter()
        .flat_map(|resource| resource.depends_on().iter().chain(&resource.lifecycle().replace_triggered_by));
    outputs.chain(calls).chain(resources).map(|at| (at.file, at.expr)).collect()
}

/// Of these expressions those of which only one attribute is read: `x` in `x[count.index].id` and in `x[*].id`.
fn narrow<'t>(tree: &'t Tree, of: &[(ExprId, usize)]) -> HashMap<ExprId, &'t str, RandomState> {
    let is_one = |id: ExprId| of.binary_search_by_key(&id, |&(id, _)| id).is_ok();
    let mut narrow = HashMap::default();
    for id in tree.ids() {
        match tree.expr(id) {
            Expr::GetAttr { base, name } => match tree.expr(base) {
                Expr::Index { base: whole, .. } if is_one(whole) => drop(narrow.insert(whole, name)),
                _ => {}
            },
            Expr::Splat { source, each, .. } if is_one(source) => {
                narrow.extend(first_attribute(tree, each).map(|name| (source, name)));
            }
            _ => {}
        }
    }
    narrow
}

/// What a splat reads of each element first.
fn first_attribute(tree: &Tree, each: ExprId) -> Option<&str> {
    let mut at = each;
    loop {
        match tree.expr(at) {
            Expr::GetAttr { base, name } => {
                if let Expr::SplatItem = tree.expr(base) {
                    return Some(name);
                }
                at = base;
            }
            Expr::Index { base, .. } => at = base,
            _ => return None,
        }
    }
}
