//! GraphQL: documents as trees, and whether they fit together. The trees, and what fits, are those of the library that
//! OPA uses (`vektah/gqlparser`): no other parser has its tree, its comments and its leniency.

mod lexer;
mod merging;
mod parser;
mod query;
mod schema;
mod tree;

use regorus::Value;
use serde::Serialize;
use serde::de::DeserializeOwned;

use self::schema::Schema;
use self::tree::{QueryDocument, SchemaDocument};
use super::arguments::{Got, text};
use super::{Answer, Builtin, Cx, Failure};
use crate::eval::EvalError;

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("graphql.parse_query", 1, |cx, a| {
        let document = parser::query(charged(cx, text(&a[0])?)?)?;
        printed(&document)
    }),
    Builtin::own("graphql.parse_schema", 1, |cx, a| {
        let document = parser::schema(charged(cx, text(&a[0])?)?)?;
        printed(&document)
    }),
    Builtin::own("graphql.parse", 2, |cx, a| {
        let [query, schema] = both(cx, a)?;
        Ok(Value::from(vec![query, schema]))
    }),
    Builtin::own("graphql.parse_and_verify", 2, |cx, a| match both(cx, a) {
        Ok([query, schema]) => Ok(Value::from(vec![Value::Bool(true), query, schema])),
        Err(Failure::Undefined) => Ok(Value::from(vec![Value::Bool(false), Value::new_object(), Value::new_object()])),
        Err(failure) => Err(failure),
    }),
    Builtin::own("graphql.is_valid", 2, |cx, a| is_defined(both(cx, a))),
    Builtin::own("graphql.schema_is_valid", 1, |cx, a| {
        is_defined(schema_of(cx, &a[0]).and_then(|document| Ok(Schema::new(&document)?)))
    }),
];

/// A text is no document.
#[derive(Debug)]
struct Malformed;

/// A document does not hold together.
#[derive(Debug)]
struct Invalid;

/// Why a document was not checked to its end.
#[derive(Debug)]
enum Fault {
    Invalid,
    Limit(EvalError),
}

impl From<Invalid> for Fault {
    fn from(_: Invalid) -> Self {
        Fault::Invalid
    }
}

impl From<EvalError> for Fault {
    fn from(error: EvalError) -> Self {
        Fault::Limit(error)
    }
}

impl From<Malformed> for Failure {
    fn from(_: Malformed) -> Self {
        Failure::Undefined
    }
}

impl From<Invalid> for Failure {
    fn from(_: Invalid) -> Self {
        Failure::Undefined
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Invalid => Failure::Undefined,
            Fault::Limit(error) => Failure::Stop(error),
        }
    }
}

fn is_defined<T>(got: Got<T>) -> Answer {
    match got {
        Ok(_) => Ok(Value::Bool(true)),
        Err(Failure::Undefined) => Ok(Value::Bool(false)),
        Err(failure) => Err(failure),
    }
}

/// A text, counted for the tree that is made of it.
fn charged<'t>(cx: &mut Cx<'_>, text: &'t str) -> Got<&'t str> {
    cx.budget.cells(text.len())?;
    Ok(text)
}

/// A query and a schema that fit, as trees.
fn both(cx: &mut Cx<'_>, args: &[Value]) -> Got<[Value; 2]> {
    let query = document(cx, &args[0], parser::query)?;
    let document = schema_of(cx, &args[1])?;
    let printed = [printed(&query)?, printed(&document)?];
    fits(cx, &query, &Schema::new(&document)?)?;
    Ok(printed)
}

fn fits(cx: &mut Cx<'_>, query: &QueryDocument, schema: &Schema) -> Got<()> {
    let typename = query::typename();
    Ok(query::Walk::new(schema, query, &typename, cx.budget).check()?)
}

fn schema_of(cx: &mut Cx<'_>, value: &Value) -> Got<SchemaDocument> {
    document(cx, value, parser::schema)
}

/// A document as text, or as the tree that these functions give.
fn document<D: DeserializeOwned>(cx: &mut Cx<'_>, value: &Value, parse: fn(&str) -> Result<D, Malformed>) -> Got<D> {
    match value {
        Value::String(text) => Ok(parse(charged(cx, text)?)?),
        Value::Object(_) => {
            cx.budget.cells(super::encodings::deep_size(value, cx.budget.left()))?;
            let json = serde_json::to_value(value).map_err(|_| Failure::Undefined)?;
            let pruned = serde_json::to_value(tree::pruned(json)).map_err(|_| Failure::Undefined)?;
            serde_json::from_value(pruned).map_err(|_| Failure::Undefined)
        }
        _ => Err(Failure::Undefined),
    }
}

fn printed(document: &impl Serialize) -> Got<Value> {
    serde_json::to_value(document).map(tree::pruned).map_err(|_| Failure::Undefined)
}
