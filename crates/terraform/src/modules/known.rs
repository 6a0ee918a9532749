//! The values of references that a module's tables know: without looking a name up, and without making an object of which
//! one attribute is read.

use crate::config::{Module, References, Target, To};
use crate::cty::Value;
use crate::syntax::{Expr, ExprId, Reference, Tree};

use super::instance::{Grouping, Kept, Repeated, ResourceInstance, named, numbered};
use super::shape;
use super::world::Sight;

/// What the names in a module's expressions refer to.
pub(super) fn references(module: &Module) -> &References {
    let has = |mode, kind: &str, attribute: &str| shape::missing(shape::of(mode, kind), attribute).is_none();
    module.references.get_or_init(|| References::resolve(module, has))
}

impl Sight<'_> {
    /// The value of a reference, and how many steps it takes with it.
    pub(super) fn known_value(&self, tree: &Tree, found: &Reference<'_>) -> Option<(Value, usize)> {
        let target = references(self.config()).target(self.file?, found)?;
        let consumed = usize::from(target.consumed);
        match target.to {
            To::Variable(at) => Some((self.variable_value(at as usize), consumed)),
            To::Local(at) => Some((self.local_value(at as usize), consumed)),
            To::EachKey | To::EachValue | To::CountIndex => {
                Some((repeated_value(self.frame.repeated, target.to)?, consumed))
            }
            // Of any values whatever neither resources nor modules are known.
            To::Resource(_) | To::Call(_) if self.world.validating || self.is_phantom() => None,
            To::Resource(at) => self.known_resource(at as usize, tree, target),
            To::Call(at) => self.known_output(at as usize, tree, target),
        }
    }

    fn known_resource(&self, at: usize, tree: &Tree, target: &Target) -> Option<(Value, usize)> {
        let group = self.instance().resources[at].as_ref()?.kept()?;
        let consumed = usize::from(target.consumed);
        match target.attribute {
            Some(attribute) => {
                let found = instance_of(tree, group, target.key)?;
                let resource = &self.config().resources[at];
                let value = self.world.attribute_of(resource, found, tree.attribute_name(attribute)?)?;
                Some((value, consumed + usize::from(target.key.is_some()) + 1))
            }
            None if target.is_whole => Some((self.world.resource_value(self.frame.instance, at, group), consumed)),
            None => None,
        }
    }

    /// An output of a module that is there once.
    fn known_output(&self, at: usize, tree: &Tree, target: &Target) -> Option<(Value, usize)> {
        let instance = self.instance();
        let child = *self.world.root.modules[instance.module.index()].calls.get(at)?.as_ref().ok()?;
        let children = instance.calls[at].as_ref()?;
        let ((_, only), Grouping::Single, None) = (children.instances.first()?, &children.grouping, target.key) else {
            return None;
        };
        let output = self.world.config(child).outputs.position(tree.attribute_name(target.attribute?)?)?;
        let value = self.world.instance(*only).outputs[output].clone().unwrap_or(Value::DYNAMIC);
        Some((value, usize::from(target.consumed) + 1))
    }
}

/// What repetition gives to an instance, if it gives that.
fn repeated_value(repeated: &Repeated, wanted: To) -> Option<Value> {
    match (repeated, wanted) {
        (Repeated::Each(each), To::EachKey) => Some(each.0.clone()),
        (Repeated::Each(each), To::EachValue) => Some(each.1.clone()),
        (Repeated::Count(index), To::CountIndex) => Some(Value::clone(index)),
        (Repeated::Once | Repeated::Count(_) | Repeated::Each(_), _) => None,
    }
}

/// The instance of a resource that a reference is to, where that is certain.
fn instance_of<'g>(tree: &Tree, group: &'g Kept, key: Option<ExprId>) -> Option<&'g ResourceInstance> {
    let key = match key {
        None => None,
        Some(step) => match tree.expr(step) {
            Expr::Index { key, .. } => Some(tree.expr(key)),
            _ => return None,
        },
    };
    let found = match (&group.grouping, key) {
        (Grouping::Single, None) => group.instances.first(),
        (Grouping::Indexed, Some(Expr::Number(index))) => {
            numbered(&group.instances, |found| &found.key, index.parse().ok()?)
        }
        (Grouping::Keyed, Some(Expr::String(name))) => named(&group.instances, |found| &found.key, name),
        _ => None,
    };
    found.filter(|found| !found.phantom)
}
