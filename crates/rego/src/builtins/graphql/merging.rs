//! Fields that answer under one name have to be the same field (GraphQL, October 2021, section 5.3.2). Compared are the
//! fields of one selection with each other, with those of the fragments that it spreads, and those fragments' fields
//! with each other.

use std::collections::{HashMap, HashSet};

use super::query::Walk;
use super::tree::{Argument, Definition, Field, FieldDefinition, Selection, Type, TypeKind};
use super::{Fault, Invalid};

type Checked = Result<(), Fault>;

/// What was compared before.
#[derive(Default)]
pub(super) struct Compared<'s> {
    /// Pairs of fragments; whether only as what cannot both be there.
    pairs: HashMap<(&'s str, &'s str), bool>,
    /// Fragments with the selection at hand.
    fragments: HashSet<&'s str>,
}

/// A field where it is selected.
#[derive(Clone, Copy)]
struct Selected<'s> {
    parent: Option<&'s Definition>,
    field: &'s Field,
    definition: Option<&'s FieldDefinition>,
}

/// The fields of a selection by the names that they answer under, and the fragments that it spreads.
#[derive(Default)]
struct Fields<'s> {
    by_name: HashMap<&'s str, Vec<Selected<'s>>>,
    spreads: Vec<&'s str>,
}

fn collect<'s>(walk: &Walk<'s>, parent: Option<&'s Definition>, selections: &'s [Selection], into: &mut Fields<'s>) {
    for selection in selections {
        match selection {
            Selection::Field(field) => {
                let name = if field.alias.is_empty() { &field.name } else { &field.alias };
                let definition = walk.definition_of(parent, &field.name);
                into.by_name.entry(name).or_default().push(Selected { parent, field, definition });
            }
            Selection::Inline(inline) => {
                let parent = match inline.type_condition.as_str() {
                    "" => parent,
                    name => walk.schema.get(name),
                };
                crate::stack::deep(|| collect(walk, parent, &inline.selection_set, into));
            }
            Selection::Spread(spread) => into.spreads.push(&spread.name),
        }
    }
}

fn fields_of<'s>(walk: &Walk<'s>, parent: Option<&'s Definition>, selections: &'s [Selection]) -> Fields<'s> {
    let mut fields = Fields::default();
    collect(walk, parent, selections, &mut fields);
    fields
}

fn fields_of_fragment<'s>(walk: &Walk<'s>, name: &str) -> Option<Fields<'s>> {
    let fragment = walk.fragment_named(name)?;
    Some(fields_of(walk, walk.schema.get(&fragment.type_condition), &fragment.selection_set))
}

/// Checks one selection.
pub(super) fn check<'s>(walk: &mut Walk<'s>, parent: Option<&'s Definition>, selections: &'s [Selection]) -> Checked {
    let fields = fields_of(walk, parent, selections);
    for same in fields.by_name.values() {
        for (i, one) in same.iter().enumerate() {
            for other in &same[i + 1..] {
                merge(walk, false, *one, *other)?;
            }
        }
    }
    walk.compared.fragments.clear();
    for (i, spread) in fields.spreads.iter().enumerate() {
        with_fragment(walk, false, &fields, spread)?;
        for other in &fields.spreads[i + 1..] {
            fragments(walk, false, spread, other)?;
        }
    }
    Ok(())
}

/// Compares fields with those of a fragment, and of the fragments that it spreads.
fn with_fragment<'s>(walk: &mut Walk<'s>, exclusive: bool, fields: &Fields<'s>, name: &'s str) -> Checked {
    if !walk.compared.fragments.insert(name) {
        return Ok(());
    }
    let Some(others) = fields_of_fragment(walk, name) else { return Ok(()) };
    between(walk, exclusive, fields, &others)?;
    for further in others.spreads {
        crate::stack::deep(|| with_fragment(walk, exclusive, fields, further))?;
    }
    Ok(())
}

/// Compares the fields of two fragments, and of those that they spread.
fn fragments<'s>(walk: &mut Walk<'s>, exclusive: bool, one: &'s str, other: &'s str) -> Checked {
    let before = walk.compared.pairs.get(&(one, other)).copied();
    if one == other || before.is_some_and(|was_exclusive| exclusive || !was_exclusive) {
        return Ok(());
    }
    walk.compared.pairs.insert((one, other), exclusive);
    walk.compared.pairs.insert((other, one), exclusive);
    let (Some(of_one), Some(of_other)) = (fields_of_fragment(walk, one), fields_of_fragment(walk, other)) else {
        return Ok(());
    };
    between(walk, exclusive, &of_one, &of_other)?;
    for further in of_other.spreads {
        crate::stack::deep(|| fragments(walk, exclusive, one, further))?;
    }
    for further in of_one.spreads {
        crate::stack::deep(|| fragments(walk, exclusive, further, other))?;
    }
    Ok(())
}

fn between<'s>(walk: &mut Walk<'s>, exclusive: bool, one: &Fields<'s>, other: &Fields<'s>) -> Checked {
    for (name, selected) in &one.by_name {
        for other in other.by_name.get(name).into_iter().flatten() {
            for one in selected {
                merge(walk, exclusive, *one, *other)?;
            }
        }
    }
    Ok(())
}

/// Two fields under one name. Those of two objects are never both there: they may differ, but not in what they are.
fn merge<'s>(walk: &mut Walk<'s>, exclusive: bool, one: Selected<'s>, other: Selected<'s>) -> Checked {
    walk.budget.step()?;
    let (Some(parent), Some(other_parent)) = (one.parent, other.parent) else { return Ok(()) };
    let are_objects = parent.kind == TypeKind::Object && other_parent.kind == TypeKind::Object;
    let are_known = one.definition.is_some() && other.definition.is_some();
    let exclusive = exclusive || parent.name != other_parent.name && are_objects && are_known;
    if !exclusive && (one.field.name != other.field.name || !are_same(&one.field.arguments, &other.field.arguments)) {
        return Err(Invalid.into());
    }
    if let (Some(one), Some(other)) = (one.definition, other.definition)
        && conflict(walk, &one.r#type, &other.r#type)
    {
        return Err(Invalid.into());
    }
    crate::stack::deep(|| merge_below(walk, exclusive, one, other))
}

fn merge_below<'s>(walk: &mut Walk<'s>, exclusive: bool, one: Selected<'s>, other: Selected<'s>) -> Checked {
    let below = |walk: &Walk<'s>, selected: Selected<'s>| {
        let of = selected.definition.and_then(|definition| walk.schema.get(definition.r#type.name()));
        fields_of(walk, of, &selected.field.selection_set)
    };
    let (one, other) = (below(walk, one), below(walk, other));
    between(walk, exclusive, &one, &other)?;
    for (fields, spreads) in [(&one, &other.spreads), (&other, &one.spreads)] {
        for spread in spreads {
            walk.compared.fragments.clear();
            with_fragment(walk, exclusive, fields, spread)?;
        }
    }
    for spread in &one.spreads {
        for other in &other.spreads {
            fragments(walk, exclusive, spread, other)?;
        }
    }
    Ok(())
}

fn are_same(one: &[Argument], other: &[Argument]) -> bool {
    let has = |argument: &Argument| {
        other.iter().any(|other| {
            argument.name == other.name
                && argument.value.kind == other.value.kind
                && argument.value.raw == other.value.raw
        })
    };
    one.len() == other.len() && one.iter().all(has)
}

/// Whether answers of two types cannot stand under one name.
fn conflict(walk: &Walk<'_>, one: &Type, other: &Type) -> bool {
    match (&one.elem, &other.elem) {
        (Some(one), Some(other)) => conflict(walk, one, other),
        (Some(_), None) | (None, Some(_)) => true,
        (None, None) => {
            let (of, other_of) = (walk.schema.get(&one.named), walk.schema.get(&other.named));
            let are_leaves = of.zip(other_of).is_some_and(|(of, other)| of.kind.is_leaf() && other.kind.is_leaf());
            one.non_null != other.non_null || are_leaves && one.named != other.named
        }
    }
}
