//! One schema of several releases: what is true of each of them.

use super::model::{AttributeModel, BlockModel, ProviderModel, TypeModel, object_in, with_object};
use palisade_schema::format::{Flags, Type};
use std::collections::{HashMap, HashSet};

/// Adds to `newer` what only `older` has, and weakens what they say differently: an attribute is required only where
/// both require it, and settable or computed where either has it so.
pub fn merge(newer: &mut ProviderModel, older: ProviderModel) {
    for (key, old) in older.types {
        match newer.types.get_mut(&key) {
            Some(new) => Merger { new, old: &old, copied: HashMap::new(), seen: HashSet::new() }.body(0, 0),
            None => {
                newer.types.insert(key, old);
            }
        }
    }
}

struct Merger<'a> {
    new: &'a mut TypeModel,
    old: &'a TypeModel,
    /// Bodies of the older type that were copied, by their index there.
    copied: HashMap<u32, u32>,
    /// Pairs of bodies that are merged, or being merged: bodies may hold themselves.
    seen: HashSet<(u32, u32)>,
}

impl Merger<'_> {
    fn body(&mut self, new: u32, old: u32) {
        if !self.seen.insert((new, old)) {
            return;
        }
        let old_body = &self.old.bodies[old as usize];
        self.new.bodies[new as usize].open |= old_body.open;
        for (name, old) in &old_body.attributes {
            let existing = self.new.bodies[new as usize].attributes.get_mut(name);
            if let Some(existing) = existing {
                existing.flags = either(existing.flags, old.flags);
                existing.ty = agreed(&existing.ty, &old.ty);
                if let (Some(new), Some(old)) = (object_in(&existing.ty), object_in(&old.ty)) {
                    self.body(new, old);
                }
            } else {
                let ty = self.copy_type(&old.ty);
                let added = AttributeModel { ty, flags: old.flags, source: old.source };
                self.new.bodies[new as usize].attributes.insert(name.clone(), added);
            }
        }
        for (name, old) in &old_body.blocks {
            let existing = self.new.bodies[new as usize].blocks.get_mut(name);
            if let Some(existing) = existing {
                existing.min = existing.min.min(old.min);
                existing.max = if existing.max == 0 || old.max == 0 { 0 } else { existing.max.max(old.max) };
                let new = existing.body;
                self.body(new, old.body);
            } else {
                let added = BlockModel { body: self.copy(old.body), ..old.clone() };
                self.new.bodies[new as usize].blocks.insert(name.clone(), added);
            }
        }
    }

    fn copy_type(&mut self, ty: &Type) -> Type {
        match object_in(ty) {
            Some(body) => with_object(ty, self.copy(body)),
            None => ty.clone(),
        }
    }

    /// A body of the older type with all that it holds, as a body of the newer.
    fn copy(&mut self, old: u32) -> u32 {
        if let Some(copied) = self.copied.get(&old) {
            return *copied;
        }
        let index = self.new.bodies.len() as u32;
        self.copied.insert(old, index);
        let mut body = self.old.bodies[old as usize].clone();
        self.new.bodies.push(body.clone());
        for attribute in body.attributes.values_mut() {
            attribute.ty = self.copy_type(&attribute.ty);
        }
        for block in body.blocks.values_mut() {
            block.body = self.copy(block.body);
        }
        self.new.bodies[index as usize] = body;
        index
    }
}

/// The type where both releases agree, `Any` where they do not. An older package may not tell a type, nor a set from a
/// list, so neither counts as a difference.
fn agreed(new: &Type, old: &Type) -> Type {
    match (new, old) {
        (Type::List(new), Type::List(old) | Type::Set(old)) => Type::List(Box::new(agreed(new, old))),
        (Type::Set(new), Type::Set(old) | Type::List(old)) => Type::Set(Box::new(agreed(new, old))),
        (Type::Map(new), Type::Map(old)) => Type::Map(Box::new(agreed(new, old))),
        (Type::Object(_), Type::Object(_)) | (_, Type::Any) => new.clone(),
        _ if new == old => new.clone(),
        _ => Type::Any,
    }
}

fn either(new: Flags, old: Flags) -> Flags {
    let mut flags = new.with(old).without(Flags::REQUIRED);
    if new.has(Flags::REQUIRED) && old.has(Flags::REQUIRED) {
        flags = flags.without(Flags::OPTIONAL).with(Flags::REQUIRED);
    } else if new.has(Flags::REQUIRED) || old.has(Flags::REQUIRED) {
        flags = flags.with(Flags::OPTIONAL);
    }
    flags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_that_differ_are_any() {
        let list = |element| Type::List(Box::new(element));
        let set = |element| Type::Set(Box::new(element));
        assert_eq!(agreed(&Type::String, &Type::String), Type::String);
        assert_eq!(agreed(&Type::String, &Type::Number), Type::Any);
        assert_eq!(agreed(&Type::String, &Type::Any), Type::String);
        assert_eq!(agreed(&set(Type::String), &list(Type::String)), set(Type::String));
        assert_eq!(agreed(&list(Type::String), &list(Type::Bool)), list(Type::Any));
        assert_eq!(agreed(&list(Type::Object(1)), &set(Type::Object(7))), list(Type::Object(1)));
    }

    #[test]
    fn flags_weaken() {
        let (required, optional, computed) = (Flags::REQUIRED, Flags::OPTIONAL, Flags::COMPUTED);
        assert_eq!(either(required, required), required);
        assert_eq!(either(required, optional), optional);
        assert_eq!(either(optional, required), optional);
        assert_eq!(either(computed, optional), optional.with(computed));
        assert_eq!(either(required, computed), optional.with(computed));
    }
}
