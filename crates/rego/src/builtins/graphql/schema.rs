//! What a schema may hold (GraphQL, October 2021, section 3), as OPA checks it: a schema without a query is one.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::Invalid;
use super::parser;
use super::tree::{
    Definition, Directive, DirectiveDefinition, FieldDefinition, Kind, OperationType, SchemaDocument, Type, TypeKind,
    named,
};

type Checked = Result<(), Invalid>;

/// What every schema has.
static PRELUDE: LazyLock<SchemaDocument> = LazyLock::new(|| {
    let mut document = parser::schema(include_str!("prelude.graphql")).unwrap_or_default();
    document.definitions.iter_mut().for_each(|definition| definition.built_in = true);
    document
});

/// Directives of the prelude, which a schema may declare too.
const REDECLARED: [&str; 6] = ["include", "skip", "deprecated", "specifiedBy", "defer", "oneOf"];

/// A schema that holds together.
#[derive(Debug, Default)]
pub(super) struct Schema {
    types: BTreeMap<String, Definition>,
    directives: BTreeMap<String, DirectiveDefinition>,
    /// What a value of a type may turn out to be.
    possible: HashMap<String, Vec<String>>,
    query: Option<String>,
    mutation: Option<String>,
    subscription: Option<String>,
}

impl Schema {
    /// Puts a schema together and checks it.
    pub fn new(document: &SchemaDocument) -> Result<Self, Invalid> {
        let mut schema = Schema::default();
        schema.declare(&PRELUDE, document)?;
        schema.find_possible();
        schema.declare_directives(&PRELUDE, document)?;
        if document.schema.len() > 1 {
            return Err(Invalid);
        }
        for definition in document.schema.iter().chain(&document.schema_extension) {
            schema.enter(&definition.operation_types)?;
            schema.check_directives(&definition.directives, "SCHEMA", None)?;
        }
        for definition in schema.types.values() {
            schema.check_definition(definition)?;
        }
        for directive in schema.directives.values() {
            check_name(&directive.name)?;
            schema.check_arguments(&directive.arguments, Some(&directive.name))?;
        }
        if document.schema.is_empty() {
            schema.enter_by_name();
        }
        schema.add_introspection();
        Ok(schema)
    }

    pub fn get(&self, name: &str) -> Option<&Definition> {
        self.types.get(name)
    }

    pub fn directive(&self, name: &str) -> Option<&DirectiveDefinition> {
        self.directives.get(name)
    }

    pub fn possible(&self, name: &str) -> &[String] {
        self.possible.get(name).map_or(&[], Vec::as_slice)
    }

    /// Where an operation starts.
    pub fn root(&self, operation: &str) -> Option<&Definition> {
        let name = match operation {
            "mutation" => &self.mutation,
            "subscription" => &self.subscription,
            _ => &self.query,
        };
        self.get(name.as_deref()?)
    }

    fn declare(&mut self, prelude: &SchemaDocument, document: &SchemaDocument) -> Checked {
        for definition in prelude.definitions.iter().chain(&document.definitions) {
            if self.types.insert(definition.name.clone(), definition.clone()).is_some() {
                return Err(Invalid);
            }
        }
        for extension in &document.extensions {
            let base = self.types.entry(extension.name.clone()).or_insert_with(|| Definition {
                kind: extension.kind,
                name: extension.name.clone(),
                ..Definition::default()
            });
            if base.kind != extension.kind {
                return Err(Invalid);
            }
            base.directives.extend_from_slice(&extension.directives);
            base.interfaces.extend_from_slice(&extension.interfaces);
            base.fields.extend_from_slice(&extension.fields);
            base.types.extend_from_slice(&extension.types);
            base.enum_values.extend_from_slice(&extension.enum_values);
        }
        Ok(())
    }

    fn find_possible(&mut self) {
        for definition in self.types.values() {
            let name = || definition.name.clone();
            match definition.kind {
                TypeKind::Union => {
                    self.possible.entry(name()).or_default().extend(definition.types.iter().cloned());
                }
                TypeKind::Object | TypeKind::InputObject | TypeKind::Interface => {
                    for interface in &definition.interfaces {
                        self.possible.entry(interface.clone()).or_default().push(name());
                    }
                    if definition.kind != TypeKind::Interface {
                        self.possible.entry(name()).or_default().push(name());
                    }
                }
                TypeKind::Scalar | TypeKind::Enum => {}
            }
        }
    }

    fn declare_directives(&mut self, prelude: &SchemaDocument, document: &SchemaDocument) -> Checked {
        for directive in prelude.directives.iter().chain(&document.directives) {
            let before = self.directives.insert(directive.name.clone(), directive.clone());
            if before.is_some() && !REDECLARED.contains(&directive.name.as_str()) {
                return Err(Invalid);
            }
        }
        Ok(())
    }

    fn enter(&mut self, operations: &[OperationType]) -> Checked {
        for operation in operations {
            let root = Some(operation.r#type.clone()).filter(|name| self.types.contains_key(name)).ok_or(Invalid)?;
            match operation.operation.as_str() {
                "query" => self.query = Some(root),
                "mutation" => self.mutation = Some(root),
                "subscription" => self.subscription = Some(root),
                _ => {}
            }
        }
        Ok(())
    }

    /// Without a `schema` the types with the operations' names are where these start.
    fn enter_by_name(&mut self) {
        let named = |name: &str| self.types.contains_key(name).then(|| name.to_owned());
        let (query, mutation, subscription) = (named("Query"), named("Mutation"), named("Subscription"));
        self.query = self.query.take().or(query);
        self.mutation = self.mutation.take().or(mutation);
        self.subscription = self.subscription.take().or(subscription);
    }

    fn add_introspection(&mut self) {
        let query = self.query.as_ref().and_then(|name| self.types.get_mut(name));
        let field = |name: &str, r#type: Type, arguments: Vec<FieldDefinition>| FieldDefinition {
            name: name.to_owned(),
            r#type,
            arguments,
            ..FieldDefinition::default()
        };
        if let Some(query) = query {
            let name = field("name", Type::named("String", true), Vec::new());
            query.fields.push(field("__schema", Type::named("__Schema", true), Vec::new()));
            query.fields.push(field("__type", Type::named("__Type", false), vec![name]));
        }
    }

    fn check_definition(&self, definition: &Definition) -> Checked {
        let is_input = definition.kind == TypeKind::InputObject;
        for (i, field) in definition.fields.iter().enumerate() {
            check_name(&field.name)?;
            let of = self.get(field.r#type.name()).ok_or(Invalid)?;
            self.check_arguments(&field.arguments, None)?;
            let location = if is_input { "INPUT_FIELD_DEFINITION" } else { "FIELD_DEFINITION" };
            self.check_directives(&field.directives, location, None)?;
            let fits = match definition.kind {
                TypeKind::Object | TypeKind::Interface => of.kind != TypeKind::InputObject,
                TypeKind::InputObject => of.kind.is_input(),
                TypeKind::Scalar | TypeKind::Union | TypeKind::Enum => true,
            };
            if !fits || named(&definition.fields[..i], &field.name).is_some() {
                return Err(Invalid);
            }
        }
        let is_object = |name: &String| self.get(name).is_some_and(|of| of.kind == TypeKind::Object);
        if !definition.types.iter().all(is_object) {
            return Err(Invalid);
        }
        for interface in &definition.interfaces {
            self.check_implements(definition, interface)?;
        }
        let is_empty = match definition.kind {
            TypeKind::Object | TypeKind::Interface | TypeKind::InputObject => definition.fields.is_empty(),
            TypeKind::Enum => definition.enum_values.is_empty(),
            TypeKind::Scalar | TypeKind::Union => false,
        };
        if is_empty {
            return Err(Invalid);
        }
        if definition.kind == TypeKind::Enum {
            for value in &definition.enum_values {
                if matches!(value.name.as_str(), "true" | "false" | "null") {
                    return Err(Invalid);
                }
                self.check_directives(&value.directives, "ENUM_VALUE", None)?;
            }
        }
        if !definition.built_in {
            check_name(&definition.name)?;
        }
        self.check_directives(&definition.directives, definition.kind.location(), None)
    }

    fn check_arguments(&self, arguments: &[FieldDefinition], of: Option<&str>) -> Checked {
        for argument in arguments {
            check_name(&argument.name)?;
            let given = self.get(argument.r#type.name()).ok_or(Invalid)?;
            if !given.kind.is_input() {
                return Err(Invalid);
            }
            self.check_directives(&argument.directives, "ARGUMENT_DEFINITION", of)?;
        }
        Ok(())
    }

    /// Directives at a place; none in the definition of a directive may be that directive.
    fn check_directives(&self, directives: &[Directive], location: &str, of: Option<&str>) -> Checked {
        for directive in directives {
            check_name(&directive.name)?;
            let definition = self.directive(&directive.name).ok_or(Invalid)?;
            let may_stand = definition.locations.iter().any(|allowed| allowed == location);
            let is_known = |name: &str| named(&definition.arguments, name).is_some();
            if of == Some(directive.name.as_str())
                || !may_stand
                || !directive.arguments.iter().all(|argument| is_known(&argument.name))
            {
                return Err(Invalid);
            }
            for required in definition.arguments.iter().filter(|argument| argument.is_required()) {
                let given = directive.arguments.iter().find(|argument| argument.name == required.name);
                if given.is_none_or(|given| given.value.kind == Kind::Null) {
                    return Err(Invalid);
                }
            }
        }
        Ok(())
    }

    fn check_implements(&self, definition: &Definition, interface: &str) -> Checked {
        let interface = self.get(interface).filter(|of| of.kind == TypeKind::Interface).ok_or(Invalid)?;
        for required in &interface.fields {
            let found = definition.field(&required.name).ok_or(Invalid)?;
            if !self.is_covariant(&required.r#type, &found.r#type) {
                return Err(Invalid);
            }
            for argument in &required.arguments {
                let given = named(&found.arguments, &argument.name).ok_or(Invalid)?;
                if !argument.r#type.fits(&given.r#type) {
                    return Err(Invalid);
                }
            }
            let is_more = |argument: &&FieldDefinition| named(&required.arguments, &argument.name).is_none();
            if found.arguments.iter().filter(is_more).any(FieldDefinition::is_required) {
                return Err(Invalid);
            }
        }
        // What an interface implements, its implementations do too.
        if interface.interfaces.iter().all(|further| definition.interfaces.contains(further)) {
            Ok(())
        } else {
            Err(Invalid)
        }
    }

    fn is_covariant(&self, required: &Type, actual: &Type) -> bool {
        if required.non_null && !actual.non_null {
            return false;
        }
        match (&required.elem, &actual.elem) {
            (Some(required), Some(actual)) => self.is_covariant(required, actual),
            (None, None) => required.named == actual.named || self.possible(&required.named).contains(&actual.named),
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

/// Names with two underscores are GraphQL's own.
fn check_name(name: &str) -> Checked {
    if name.starts_with("__") { Err(Invalid) } else { Ok(()) }
}
