//! What `replace_triggered_by` names (<https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle>).

use crate::config::{ExprAt, Key, Resource};
use crate::cty::{Marks, Str, Value};
use crate::eval::{self, Subject};
use crate::syntax::{Expr, StepKind, Tree};

use super::instance::{Change, Group, InstanceId, ResourceInstance};
use super::validate::triggers;
use super::world::World;

impl World {
    /// Whether something that `replace_triggered_by` names changes: a resource, or what is named of it.
    pub(super) fn is_triggered(&self, instance: InstanceId, key: &Key, resource: &Resource) -> bool {
        resource.lifecycle().replace_triggered_by.iter().any(|&trigger| self.triggers(instance, key, trigger))
    }

    fn triggers(&self, instance: InstanceId, key: &Key, trigger: ExprAt) -> bool {
        let config = self.config(self.instance(instance).module);
        let tree = config.tree(trigger.file);
        let mut changes = false;
        triggers(tree, trigger.expr, |reference, is_whole| {
            let Subject::Resource { mode, kind, name } = &reference.subject else { return };
            let Some(at) = config.resource(*mode, kind, name) else { return };
            let steps: Vec<&StepKind<'_>> = reference.rest.iter().map(|step| &step.kind).collect();
            let wanted = match steps.first() {
                Some(StepKind::Number(index)) => index.parse().ok().map(Key::Index),
                Some(StepKind::Key(text)) => Some(Key::Text(text.as_ref().into())),
                // An expression in brackets: each.key or count.index.
                Some(StepKind::Attr(_) | StepKind::Splat) | None => (!is_whole).then(|| key.clone()),
            };
            let path = if is_whole { names(&steps) } else { names_behind(tree, trigger) };
            let group = self.instance(instance).resources[at].as_ref();
            let mut among = group.into_iter().flat_map(Group::instances);
            changes |= among.any(|found| {
                wanted.as_ref().is_none_or(|key| *key == found.key)
                    && found.change == Change::Changed
                    && self.changes_at(instance, &config.resources[at], found, &path)
            });
        });
        changes
    }

    /// Whether an attribute of what changes differs from what it was before.
    fn changes_at(&self, instance: InstanceId, resource: &Resource, found: &ResourceInstance, path: &[Str]) -> bool {
        let Some((first, rest)) = path.split_first() else { return true };
        let base = self.instance(instance).address_of(&format!("{}.{}", resource.kind, resource.name));
        let Some(after) = self.attribute_of(resource, found, first) else { return true };
        let prior = self.prior_of(&found.address, resource, &found.key, &base);
        let shape = self.shapes.get(resource.mode, &resource.kind);
        let known = shape.and_then(|shape| shape.attribute(first));
        let (Some(prior), Some(known)) = (prior, known) else { return true };
        let Some(before) = prior.marked_attribute(first, &known.ty.without_optional()) else { return true };
        let before = if known.sensitive { before.marked(Marks::SENSITIVE) } else { before };
        // A mark that comes or goes is a change too.
        let part = |value: Value| rest.iter().try_fold(value, |value, name| eval::attribute(&value, name).ok());
        part(before) != part(after)
    }
}

/// The attributes that a traversal leads to behind a resource and its key, as far as they are named.
fn names(steps: &[&StepKind<'_>]) -> Vec<Str> {
    let behind_key = match steps {
        [StepKind::Number(_) | StepKind::Key(_), rest @ ..] => rest,
        all => all,
    };
    let name = |step: &&StepKind<'_>| match step {
        StepKind::Attr(name) => Some(Str::from(name.as_ref())),
        StepKind::Number(_) | StepKind::Key(_) | StepKind::Splat => None,
    };
    behind_key.iter().map_while(name).collect()
}

/// The attributes that are named behind a key that is an expression.
fn names_behind(tree: &Tree, trigger: ExprAt) -> Vec<Str> {
    let mut names = Vec::new();
    let mut at = trigger.expr;
    while let Expr::GetAttr { base, name } = tree.expr(at) {
        names.push(Str::from(name));
        at = base;
    }
    names.reverse();
    names
}
