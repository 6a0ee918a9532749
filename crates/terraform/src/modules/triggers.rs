//! What `replace_triggered_by` names (<https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle>).

use crate::config::{ExprAt, Key, Resource};
use crate::cty::{Marks, Str, Value};
use crate::eval::{self, Subject};
use crate::syntax::{Expr, StepKind, Tree};

use super::diagnostic::Diagnostic;
use super::instance::{Change, Group, Grouping, InstanceId, Repeated, ResourceInstance};
use super::validate::triggers;
use super::world::World;

impl World {
    /// Whether something that `replace_triggered_by` names changes: a resource, or what is named of it. What is wrong with
    /// what it names is added to `wrong`.
    pub(super) fn is_triggered(
        &self,
        instance: InstanceId,
        of: &ResourceInstance,
        resource: &Resource,
        wrong: &mut Vec<Diagnostic>,
    ) -> bool {
        let mut changes = false;
        for &trigger in &resource.lifecycle().replace_triggered_by {
            changes |= self.triggers(instance, of, trigger, wrong);
        }
        changes
    }

    fn triggers(
        &self,
        instance: InstanceId,
        of: &ResourceInstance,
        trigger: ExprAt,
        wrong: &mut Vec<Diagnostic>,
    ) -> bool {
        let module = self.instance(instance).module;
        let config = self.config(module);
        let tree = config.tree(trigger.file);
        let mut changes = false;
        let mut refuse = |summary: &'static str, detail: String| {
            let site = self.expr_site(module, trigger);
            wrong.push(Diagnostic::error(Some(site), summary, detail));
        };
        triggers(tree, trigger.expr, |reference, is_whole| {
            let (mode, kind, name) = match &reference.subject {
                Subject::Resource { mode, kind, name } => (*mode, kind, name),
                Subject::Each(_) if !matches!(of.repeated, Repeated::Each(_)) => {
                    let detail = "The resource has no for_each.".to_owned();
                    return refuse("Reference to \"each\" in context without for_each", detail);
                }
                Subject::Count(_) if !matches!(of.repeated, Repeated::Count(_)) => {
                    let detail = "The resource has no count.".to_owned();
                    return refuse("Reference to \"count\" in non-counted context", detail);
                }
                Subject::Each(_)
                | Subject::Count(_)
                | Subject::Variable(_)
                | Subject::Local(_)
                | Subject::Path(_)
                | Subject::Terraform(_)
                | Subject::SelfObject
                | Subject::Module(_) => return,
            };
            let Some(at) = config.resource(mode, kind, name) else { return };
            let steps: Vec<&StepKind<'_>> = reference.rest.iter().map(|step| &step.kind).collect();
            let wanted = match steps.first() {
                Some(StepKind::Number(index)) => index.parse().ok().map(Key::Index),
                Some(StepKind::Key(text)) => Some(Key::Text(text.as_ref().into())),
                // An expression in brackets: each.key or count.index.
                Some(StepKind::Attr(_) | StepKind::Splat) | None => (!is_whole).then(|| of.key.clone()),
            };
            let path = if is_whole { names(&steps) } else { names_behind(tree, trigger) };
            let Some(group) = &self.instance(instance).resources[at] else { return };
            if self.has_none(instance, at, group, wanted.as_ref()) {
                let key = wanted.as_ref().map(ToString::to_string).unwrap_or_default();
                let detail = format!("Nothing is planned for {kind}.{name}{key}: there is no such instance.");
                return refuse("No change found for what replaces a resource", detail);
            }
            changes |= group.instances().iter().any(|found| {
                wanted.as_ref().is_none_or(|key| *key == found.key)
                    && found.change == Change::Changed
                    && self.changes_at(instance, &config.resources[at], found, &path)
            });
        });
        changes
    }

    /// Whether there certainly is and was no instance of a resource, or none with a key: nothing is planned for it.
    fn has_none(&self, instance: InstanceId, at: usize, group: &Group, wanted: Option<&Key>) -> bool {
        let Some(kept) = group.kept() else { return false };
        if matches!(kept.grouping, Grouping::Unknown(_) | Grouping::Optional(_)) || wanted == Some(&Key::Unknown) {
            return false;
        }
        let base = self.resource_base(instance, at);
        let is_there = |found: &ResourceInstance| !found.phantom && wanted.is_none_or(|key| *key == found.key);
        let was_there = |address: &String| match wanted {
            Some(key) => *address == *key.after(&base),
            None => address.strip_prefix(&*base).is_some_and(|key| key.is_empty() || key.starts_with('[')),
        };
        !kept.instances.iter().any(is_there) && !self.prior.keys().any(was_there)
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
