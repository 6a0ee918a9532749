//! Which resources the expressions of a resource name.

use crate::config::{BodyAt, ExprAt, Key, Module, Named, References, Resource, Target, To};
use crate::eval::{Mode, StaticReference, Subject};
use crate::syntax::{ExprId, StepKind, Tree};

use super::super::known::references;

/// The resources of its module that the expressions of a block name.
pub(super) fn named(module: &Module, resource: &Resource) -> Box<[Named]> {
    let mut finder = Finder { module, known: references(module), found: Vec::new() };
    for body in module.bodies(resource).iter() {
        let tree = module.tree(body.file);
        for arg in body.args(tree) {
            finder.expression(ExprAt { file: body.file, expr: arg.expr }, arg.name);
        }
        for block in body.blocks(tree) {
            let name = match block.labels.first() {
                Some((label, _)) if block.kind == "dynamic" => label,
                Some(_) | None => block.kind,
            };
            finder.block(block.body, name);
        }
    }
    finder.found.into()
}

struct Finder<'m> {
    module: &'m Module,
    known: &'m References,
    found: Vec<Named>,
}

impl Finder<'_> {
    fn block(&mut self, body: BodyAt, name: &str) {
        let tree = self.module.tree(body.file);
        let mut rest = vec![body];
        while let Some(body) = rest.pop() {
            for arg in body.args(tree) {
                self.expression(ExprAt { file: body.file, expr: arg.expr }, name);
            }
            rest.extend(body.blocks(tree).map(|block| block.body));
        }
    }

    fn expression(&mut self, at: ExprAt, argument: &str) {
        let tree = self.module.tree(at.file);
        tree.references(at.expr, |found| {
            let to = match self.known.target(at.file, &found) {
                Some(Target { to: To::Resource(at), key, .. }) => {
                    let key = key.and_then(|step| tree.static_key_of(step));
                    address(&self.module.resources[*at as usize], key.as_ref())
                }
                Some(Target {
                    to: To::Variable(_) | To::Local(_) | To::Call(_) | To::EachKey | To::EachValue | To::CountIndex,
                    ..
                }) => None,
                None => self.by_name(tree, found.expr),
            };
            let Some(to) = to else { return };
            if !self.found.iter().any(|(by, known)| **by == *argument && **known == *to) {
                self.found.push((argument.into(), to.into()));
            }
        });
    }

    fn by_name(&self, tree: &Tree, expr: ExprId) -> Option<String> {
        let reference = StaticReference::parse(tree.traversal(expr)?).ok()?;
        let Subject::Resource { mode, kind, name } = &reference.subject else { return None };
        let resource = &self.module.resources[self.module.resource(*mode, kind, name)?];
        address(resource, reference.rest.first().map(|step| &step.kind))
    }
}

/// The address of a resource in its module, with the key that a reference goes on with.
fn address(resource: &Resource, key: Option<&StepKind<'_>>) -> Option<String> {
    let mut to = match resource.mode {
        Mode::Managed => format!("{}.{}", resource.kind, resource.name),
        Mode::Data => format!("data.{}.{}", resource.kind, resource.name),
        Mode::Ephemeral => return None,
    };
    match key {
        Some(StepKind::Number(index)) => {
            to.push('[');
            to.push_str(index);
            to.push(']');
        }
        Some(StepKind::Key(key)) => to.push_str(&Key::Text(key.as_ref().into()).to_string()),
        Some(StepKind::Attr(_) | StepKind::Splat) | None => {}
    }
    Some(to)
}
