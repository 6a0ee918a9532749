//! Which attributes of a resource anybody reads. An object with all that a schema has takes kilobytes; where a resource
//! has thousands of instances and only their ids are read, nothing else is made.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::config::Module;
use crate::eval::{StaticReference, Subject};
use crate::syntax::{Expr, ExprId, Tree};

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
pub(super) type Usage = HashMap<(ModuleId, usize), Used>;

/// Looks through all expressions of a root.
pub(super) fn usage(root: &Root) -> Usage {
    let mut usage = Usage::new();
    for (at, node) in root.modules.iter().enumerate() {
        let orders = orders(&node.config);
        for (file, parsed) in node.config.files.iter().enumerate() {
            let tree = &parsed.tree;
            let narrow = narrow(tree);
            for id in tree.ids() {
                if orders.contains(&(file as u32, id)) {
                    continue;
                }
                let Some(found) = whole_resource(tree, id) else { continue };
                let Subject::Resource { mode, kind, name } = &found.subject else { continue };
                let Some(resource) = node.config.resource(*mode, kind, name) else { continue };
                let entry = usage.entry((ModuleId(at as u32), resource)).or_insert_with(|| Used::Only(BTreeSet::new()));
                match (narrow.get(&id), &mut *entry) {
                    (Some(attribute), Used::Only(attributes)) => {
                        attributes.insert(attribute.clone());
                    }
                    (Some(_), Used::All) => {}
                    (None, entry) => *entry = Used::All,
                }
            }
        }
    }
    usage
}

/// References that say what comes first, and read nothing.
fn orders(config: &Module) -> HashSet<(u32, ExprId)> {
    let outputs = config.outputs.iter().flat_map(|output| &output.depends_on);
    let calls = config.calls.iter().flat_map(|call| &call.depends_on);
    let resources = config
        .resources
        .iter()
        .flat_map(|resource| resource.depends_on.iter().chain(&resource.lifecycle.replace_triggered_by));
    outputs.chain(calls).chain(resources).map(|at| (at.file, at.expr)).collect()
}

/// A static reference to a resource that ends with its name, and does not go on with a constant.
fn whole_resource(tree: &Tree, id: ExprId) -> Option<StaticReference<'_>> {
    let Expr::GetAttr { base, .. } = tree.expr(id) else { return None };
    if !matches!(tree.expr(base), Expr::Variable(_) | Expr::GetAttr { .. }) {
        return None;
    }
    let reference = StaticReference::parse(tree.traversal(id)?).ok()?;
    reference.rest.is_empty().then_some(reference)
}

/// The expressions of which only one attribute is read: `x` in `x[count.index].id` and in `x[*].id`; and those that go
/// on with a constant, which look for their own attribute alone.
fn narrow(tree: &Tree) -> HashMap<ExprId, String> {
    let mut narrow = HashMap::new();
    for id in tree.ids() {
        match tree.expr(id) {
            Expr::GetAttr { base, name } => {
                narrow.insert(base, name.to_owned());
                if let Expr::Index { base: of, .. } = tree.expr(base) {
                    narrow.insert(of, name.to_owned());
                }
            }
            Expr::Splat { source, each, .. } => {
                if let Some(name) = first_attribute(tree, each) {
                    narrow.insert(source, name.to_owned());
                }
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
