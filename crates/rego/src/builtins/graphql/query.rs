//! Whether a query fits a schema (GraphQL, October 2021, section 5), by the rules that OPA has.

use std::collections::{HashMap, HashSet};

use super::merging;
use super::schema::Schema;
use super::tree::{
    Argument, Definition, Directive, Field, FieldDefinition, Fragment, Inline, Kind, Literal, Operation, QueryDocument,
    Selection, Spread, Type, TypeKind, VariableDefinition, named,
};
use super::{Fault, Invalid};
use crate::eval::Budget;

type Checked = Result<(), Fault>;

/// The type of `__typename`.
pub(super) fn typename() -> FieldDefinition {
    FieldDefinition {
        name: "__typename".to_owned(),
        r#type: Type::named("String", false),
        ..FieldDefinition::default()
    }
}

/// Lists of introspection nest no deeper.
const MAX_INTROSPECTION: usize = 3;

/// What a value is expected to be.
#[derive(Clone, Copy, Default)]
struct Expected<'s> {
    r#type: Option<&'s Type>,
    has_default: bool,
    definition: Option<&'s Definition>,
}

pub(super) struct Walk<'s> {
    pub schema: &'s Schema,
    pub document: &'s QueryDocument,
    pub budget: &'s mut Budget,
    pub typename: &'s FieldDefinition,
    operation: Option<&'s Operation>,
    /// Variables that the operation uses.
    used: HashSet<&'s str>,
    /// Fragments that the operation or fragment got to.
    entered: HashSet<&'s str>,
    /// Fragments that operations spread.
    spread: HashSet<&'s str>,
    pub compared: merging::Compared<'s>,
}

impl<'s> Walk<'s> {
    pub fn new(
        schema: &'s Schema,
        document: &'s QueryDocument,
        typename: &'s FieldDefinition,
        budget: &'s mut Budget,
    ) -> Self {
        Walk {
            schema,
            document,
            budget,
            typename,
            operation: None,
            used: HashSet::new(),
            entered: HashSet::new(),
            spread: HashSet::new(),
            compared: merging::Compared::default(),
        }
    }

    /// Checks all of the document.
    pub fn check(&mut self) -> Checked {
        self.check_cycles()?;
        let mut names = HashSet::new();
        let operations = &self.document.operations;
        for operation in operations {
            if !names.insert(&operation.name) || operation.name.is_empty() && operations.len() > 1 {
                return Err(Invalid.into());
            }
            self.entered.clear();
            self.operation(operation)?;
        }
        let mut names = HashSet::new();
        for fragment in &self.document.fragments {
            self.entered.clear();
            let is_used = self.spread.contains(fragment.name.as_str());
            if !names.insert(&fragment.name) || !is_used {
                return Err(Invalid.into());
            }
            self.fragment(fragment)?;
        }
        Ok(())
    }

    pub fn fragment_named(&self, name: &str) -> Option<&'s Fragment> {
        self.document.fragments.iter().find(|fragment| fragment.name == name)
    }

    /// No fragment may spread itself, through others either.
    fn check_cycles(&self) -> Checked {
        let names = |fragment: &'s Fragment| {
            let mut names = Vec::new();
            spread_names(&fragment.selection_set, &mut names);
            names
        };
        let spreads: HashMap<&str, Vec<&str>> =
            self.document.fragments.iter().map(|fragment| (fragment.name.as_str(), names(fragment))).collect();
        let mut waiting: HashMap<&str, usize> = spreads.keys().map(|name| (*name, 0)).collect();
        for name in spreads.values().flatten() {
            if let Some(count) = waiting.get_mut(name) {
                *count += 1;
            }
        }
        // What nothing spreads is taken away until nothing is left, or only circles.
        let mut free = waiting.iter().filter(|(_, count)| **count == 0).map(|(name, _)| *name).collect::<Vec<_>>();
        let mut taken = 0;
        while let Some(name) = free.pop() {
            taken += 1;
            for further in spreads.get(name).into_iter().flatten() {
                if let Some(count) = waiting.get_mut(further) {
                    *count -= 1;
                    if *count == 0 {
                        free.push(further);
                    }
                }
            }
        }
        if taken == spreads.len() { Ok(()) } else { Err(Invalid.into()) }
    }

    fn operation(&mut self, operation: &'s Operation) -> Checked {
        let root = self.schema.root(&operation.word).ok_or(Invalid)?;
        self.operation = Some(operation);
        self.used.clear();
        let mut names = HashSet::new();
        for variable in &operation.variable_definitions {
            let of = self.schema.get(variable.r#type.name()).ok_or(Invalid)?;
            if !of.kind.is_input() || !names.insert(&variable.variable) {
                return Err(Invalid.into());
            }
            if let Some(value) = &variable.default_value {
                self.value(
                    value,
                    Expected { r#type: Some(&variable.r#type), has_default: false, definition: Some(of) },
                )?;
            }
            self.directives(&variable.directives, "VARIABLE_DEFINITION")?;
        }
        let location = match operation.word.as_str() {
            "mutation" => "MUTATION",
            "subscription" => "SUBSCRIPTION",
            _ => "QUERY",
        };
        self.directives(&operation.directives, location)?;
        self.selections(Some(root), &operation.selection_set)?;
        if operation.variable_definitions.iter().any(|variable| !self.used.contains(variable.variable.as_str())) {
            return Err(Invalid.into());
        }
        if location == "SUBSCRIPTION" {
            self.check_subscription(operation)?;
        }
        self.merges(Some(root), &operation.selection_set)?;
        self.operation = None;
        Ok(())
    }

    /// A subscription has one field, and that is not of the schema itself.
    fn check_subscription(&self, operation: &'s Operation) -> Checked {
        let mut fields = HashSet::new();
        let mut entered = HashSet::new();
        let mut open = vec![&operation.selection_set];
        while let Some(selections) = open.pop() {
            for selection in selections {
                match selection {
                    Selection::Field(field) => {
                        fields.insert(field.name.as_str());
                    }
                    Selection::Inline(inline) => open.push(&inline.selection_set),
                    Selection::Spread(spread) => {
                        if let Some(fragment) = self.fragment_named(&spread.name)
                            && entered.insert(&fragment.name)
                        {
                            open.push(&fragment.selection_set);
                        }
                    }
                }
            }
        }
        if fields.len() > 1 || fields.iter().any(|name| name.starts_with("__")) {
            return Err(Invalid.into());
        }
        Ok(())
    }

    fn fragment(&mut self, fragment: &'s Fragment) -> Checked {
        let of = self.composite(&fragment.type_condition)?;
        self.directives(&fragment.directives, "FRAGMENT_DEFINITION")?;
        self.selections(Some(of), &fragment.selection_set)?;
        self.merges(Some(of), &fragment.selection_set)
    }

    /// The type that a fragment is for.
    fn composite(&self, name: &str) -> Result<&'s Definition, Fault> {
        Ok(self.schema.get(name).filter(|of| of.kind.is_composite()).ok_or(Invalid)?)
    }

    fn selections(&mut self, parent: Option<&'s Definition>, selections: &'s [Selection]) -> Checked {
        for selection in selections {
            self.budget.step()?;
            crate::stack::deep(|| match selection {
                Selection::Field(field) => self.field(parent, field),
                Selection::Spread(spread) => self.spread(parent, spread),
                Selection::Inline(inline) => self.inline(parent, inline),
            })?;
        }
        Ok(())
    }

    /// The field of a type with a name.
    pub fn definition_of(&self, parent: Option<&'s Definition>, name: &str) -> Option<&'s FieldDefinition> {
        if name == "__typename" { Some(self.typename) } else { parent?.field(name) }
    }

    fn field(&mut self, parent: Option<&'s Definition>, field: &'s Field) -> Checked {
        let definition = self.definition_of(parent, &field.name);
        if parent.is_some() && definition.is_none() {
            return Err(Invalid.into());
        }
        let of = definition.and_then(|definition| self.schema.get(definition.r#type.name()));
        let known = definition.filter(|_| parent.is_some()).map(|definition| definition.arguments.as_slice());
        self.arguments(definition.map(|definition| definition.arguments.as_slice()), known, &field.arguments)?;
        self.directives(&field.directives, "FIELD")?;
        self.selections(of, &field.selection_set)?;
        if matches!(field.name.as_str(), "__schema" | "__type")
            && self.introspects_deeply(std::slice::from_ref(field), 0, &mut HashSet::new())
        {
            return Err(Invalid.into());
        }
        if of.is_some_and(|of| of.kind.is_leaf() != field.selection_set.is_empty()) {
            return Err(Invalid.into());
        }
        if self.operation.is_some() { self.merges(of, &field.selection_set) } else { Ok(()) }
    }

    /// Whether fields list what the schema holds, and lists in it, too deeply.
    fn introspects_deeply(&self, fields: &'s [Field], depth: usize, inside: &mut HashSet<&'s str>) -> bool {
        fields.iter().any(|field| {
            let lists = matches!(field.name.as_str(), "fields" | "interfaces" | "possibleTypes" | "inputFields");
            let depth = depth + usize::from(lists);
            lists && depth >= MAX_INTROSPECTION || self.selects_deeply(&field.selection_set, depth, inside)
        })
    }

    fn selects_deeply(&self, selections: &'s [Selection], depth: usize, inside: &mut HashSet<&'s str>) -> bool {
        crate::stack::deep(|| {
            selections.iter().any(|selection| match selection {
                Selection::Field(field) => self.introspects_deeply(std::slice::from_ref(field), depth, inside),
                Selection::Inline(inline) => self.selects_deeply(&inline.selection_set, depth, inside),
                Selection::Spread(spread) => {
                    let Some(fragment) = self.fragment_named(&spread.name) else { return false };
                    if !inside.insert(&fragment.name) {
                        return false;
                    }
                    let found = self.selects_deeply(&fragment.selection_set, depth, inside);
                    inside.remove(fragment.name.as_str());
                    found
                }
            })
        })
    }

    fn spread(&mut self, parent: Option<&'s Definition>, spread: &'s Spread) -> Checked {
        let fragment = self.fragment_named(&spread.name).ok_or(Invalid)?;
        let of = self.schema.get(&fragment.type_condition);
        self.directives(&spread.directives, "FRAGMENT_SPREAD")?;
        if self.entered.insert(&fragment.name) {
            self.selections(of, &fragment.selection_set)?;
        }
        if self.operation.is_some() {
            self.spread.insert(&fragment.name);
        }
        self.check_possible(parent, &fragment.type_condition)
    }

    fn inline(&mut self, parent: Option<&'s Definition>, inline: &'s Inline) -> Checked {
        let of = match inline.type_condition.as_str() {
            "" => parent,
            name => Some(self.composite(name)?),
        };
        self.directives(&inline.directives, "INLINE_FRAGMENT")?;
        self.selections(of, &inline.selection_set)?;
        self.check_possible(parent, &inline.type_condition)?;
        self.merges(of, &inline.selection_set)
    }

    /// Whether what a fragment is for can be there at all.
    fn check_possible(&self, parent: Option<&Definition>, condition: &str) -> Checked {
        let (Some(parent), Some(of)) = (parent, self.schema.get(condition)) else { return Ok(()) };
        let parents: &[String] = match parent.kind {
            TypeKind::Object => std::slice::from_ref(&parent.name),
            TypeKind::Interface | TypeKind::Union => self.schema.possible(&parent.name),
            TypeKind::Scalar | TypeKind::Enum | TypeKind::InputObject => return Ok(()),
        };
        if !of.kind.is_composite() || self.schema.possible(condition).iter().any(|name| parents.contains(name)) {
            return Ok(());
        }
        Err(Invalid.into())
    }

    /// Arguments as defined; those that must be known are.
    fn arguments(
        &mut self,
        definitions: Option<&'s [FieldDefinition]>,
        known: Option<&'s [FieldDefinition]>,
        arguments: &'s [Argument],
    ) -> Checked {
        let mut names = HashSet::new();
        for argument in arguments {
            let definition = definitions.and_then(|definitions| named(definitions, &argument.name));
            if !names.insert(argument.name.as_str()) || known.is_some() && definition.is_none() {
                return Err(Invalid.into());
            }
            self.value(&argument.value, definition.map(|definition| self.expected(definition)).unwrap_or_default())?;
        }
        let mut required = definitions.into_iter().flatten().filter(|definition| definition.is_required());
        if required.any(|definition| !names.contains(definition.name.as_str())) {
            return Err(Invalid.into());
        }
        Ok(())
    }

    fn expected(&self, definition: &'s FieldDefinition) -> Expected<'s> {
        Expected {
            r#type: Some(&definition.r#type),
            has_default: definition.has_default(),
            definition: self.schema.get(definition.r#type.name()),
        }
    }

    /// Directives at one place. As in OPA none may stand twice, repeatable or not.
    fn directives(&mut self, directives: &'s [Directive], location: &str) -> Checked {
        let mut names = HashSet::new();
        for directive in directives {
            let definition = self.schema.directive(&directive.name).ok_or(Invalid)?;
            self.arguments(Some(&definition.arguments), Some(&definition.arguments), &directive.arguments)?;
            let may_stand = definition.locations.iter().any(|allowed| allowed == location);
            if !may_stand || !names.insert(&directive.name) && directive.name != "repeatable" {
                return Err(Invalid.into());
            }
        }
        Ok(())
    }

    fn variable(&mut self, name: &str) -> Option<&'s VariableDefinition> {
        let found = self.operation?.variable_definitions.iter().find(|variable| variable.variable == name)?;
        self.used.insert(&found.variable);
        Some(found)
    }

    fn value(&mut self, value: &'s Literal, expected: Expected<'s>) -> Checked {
        self.budget.step()?;
        match value.kind {
            Kind::Variable => return self.variable_value(value, expected),
            Kind::Object => {
                let mut names = HashSet::new();
                for child in &value.children {
                    if !names.insert(&child.name) {
                        return Err(Invalid.into());
                    }
                    let field = expected.definition.and_then(|definition| definition.field(&child.name));
                    let field = field.map(|field| self.expected(field)).unwrap_or_default();
                    crate::stack::deep(|| self.value(&child.value, field))?;
                }
            }
            Kind::List => {
                let elem = expected.r#type.and_then(|r#type| r#type.elem.as_deref());
                let definition = expected.definition.filter(|_| elem.is_some());
                for child in &value.children {
                    let expected = Expected { r#type: elem, has_default: false, definition };
                    crate::stack::deep(|| self.value(&child.value, expected))?;
                }
            }
            Kind::Int | Kind::Float | Kind::String | Kind::Block | Kind::Boolean | Kind::Null | Kind::Enum => {}
        }
        match (expected.r#type, expected.definition) {
            (Some(r#type), Some(definition)) if !self.is_of(value, r#type, definition) => Err(Invalid.into()),
            (Some(_) | None, Some(_) | None) => Ok(()),
        }
    }

    fn variable_value(&mut self, value: &'s Literal, expected: Expected<'s>) -> Checked {
        // Variables of a fragment are checked where an operation gets to it.
        if self.operation.is_none() {
            return Ok(());
        }
        let variable = self.variable(&value.raw).ok_or(Invalid)?;
        let Some(wanted) = expected.r#type else { return Ok(()) };
        let has_default = variable.default_value.as_ref().is_some_and(|value| value.kind != Kind::Null);
        let mut wanted = wanted.clone();
        wanted.non_null &= !has_default && !expected.has_default;
        if variable.r#type.fits(&wanted) { Ok(()) } else { Err(Invalid.into()) }
    }

    /// Whether a literal is of a type.
    fn is_of(&mut self, value: &'s Literal, r#type: &Type, definition: &Definition) -> bool {
        if value.kind == Kind::Null {
            return !r#type.non_null;
        }
        let scalars = ["Int", "Float", "String", "Boolean", "ID"];
        if definition.kind == TypeKind::Scalar && !scalars.contains(&definition.name.as_str()) {
            return true;
        }
        let one_of = |names: &[&str]| names.contains(&definition.name.as_str());
        is_in_range(value)
            && match value.kind {
                Kind::List => r#type.elem.is_some(),
                Kind::Int => one_of(&["Int", "Float", "ID"]),
                Kind::Float => one_of(&["Float"]),
                Kind::String | Kind::Block => definition.kind != TypeKind::Enum && one_of(&["String", "ID"]),
                Kind::Boolean => one_of(&["Boolean"]),
                Kind::Enum => definition.kind == TypeKind::Enum && has_value(definition, &value.raw),
                Kind::Object => self.is_object_of(value, definition),
                Kind::Null | Kind::Variable => true,
            }
    }

    fn is_object_of(&mut self, value: &'s Literal, definition: &Definition) -> bool {
        let is_given = |field: &FieldDefinition| value.children.iter().any(|child| child.name == field.name);
        let is_complete = definition.fields.iter().all(|field| !field.is_required() || is_given(field));
        let is_known = value.children.iter().all(|child| definition.field(&child.name).is_some());
        let is_one_of = definition.directives.iter().any(|directive| directive.name == "oneOf");
        is_complete && is_known && (!is_one_of || self.is_one(value))
    }

    /// Whether an object has exactly one member, and that is there for certain.
    fn is_one(&mut self, value: &'s Literal) -> bool {
        let [child] = value.children.as_slice() else { return false };
        match child.value.kind {
            Kind::Null => false,
            Kind::Variable => self.variable(&child.value.raw).is_none_or(|variable| variable.r#type.non_null),
            _ => true,
        }
    }

    fn merges(&mut self, parent: Option<&'s Definition>, selections: &'s [Selection]) -> Checked {
        merging::check(self, parent, selections)
    }
}

fn spread_names<'s>(selections: &'s [Selection], names: &mut Vec<&'s str>) {
    for selection in selections {
        crate::stack::deep(|| match selection {
            Selection::Field(field) => spread_names(&field.selection_set, names),
            Selection::Inline(inline) => spread_names(&inline.selection_set, names),
            Selection::Spread(spread) => names.push(&spread.name),
        });
    }
}

fn has_value(definition: &Definition, name: &str) -> bool {
    definition.enum_values.iter().any(|value| value.name == name)
}

/// Whether the numbers in a literal are ones that OPA holds.
fn is_in_range(value: &Literal) -> bool {
    match value.kind {
        Kind::Int => value.raw.parse::<i64>().is_ok(),
        Kind::Float => value.raw.parse::<f64>().is_ok_and(f64::is_finite),
        Kind::List | Kind::Object => value.children.iter().all(|child| is_in_range(&child.value)),
        Kind::Variable | Kind::String | Kind::Block | Kind::Boolean | Kind::Null | Kind::Enum => true,
    }
}
