//! What the author wrote, as the plan's `configuration` tells it: constants, and names of what expressions refer to.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The arguments and blocks of one body.
#[derive(Debug, Default)]
pub(super) struct Body<'s> {
    members: Vec<(Cow<'s, str>, Expression<'s>)>,
}

/// What stands behind one name of a body.
#[derive(Debug)]
pub(super) enum Expression<'s> {
    /// An argument.
    Argument(Argument<'s>),
    /// The blocks of a type that may stand several times. Dynamic ones are not among them.
    Blocks(Vec<Body<'s>>),
    /// A block that stands once, or blocks by their label.
    Block(Body<'s>),
}

/// An argument's expression. A function of constants has neither a constant nor references.
#[derive(Debug, Default)]
pub(super) struct Argument<'s> {
    /// The value of an expression without references.
    pub constant: Option<&'s RawValue>,
    /// What it refers to, each longest name followed by its prefixes.
    pub references: Vec<Cow<'s, str>>,
}

impl<'s> Body<'s> {
    /// Reads `expressions`. What is not of the documented shape counts as not written.
    pub fn read(raw: Option<&'s RawValue>) -> Self {
        raw.and_then(|raw| serde_json::from_str(raw.get()).ok()).unwrap_or_default()
    }

    /// What is written behind a name.
    pub fn get(&self, name: &str) -> Option<&Expression<'s>> {
        self.members.iter().find(|(key, _)| key == name).map(|(_, expression)| expression)
    }

    /// All members, in the document's order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Expression<'s>)> {
        self.members.iter().map(|(key, expression)| (&**key, expression))
    }
}

impl<'s> Argument<'s> {
    /// Reads one expression.
    pub fn read(raw: Option<&'s RawValue>) -> Self {
        match raw.and_then(|raw| serde_json::from_str(raw.get()).ok()) {
            Some(Expression::Argument(argument)) => argument,
            Some(Expression::Blocks(_) | Expression::Block(_)) | None => Self::default(),
        }
    }

    /// The constant, where it is one: in JSON syntax a template's source stands where the constant would.
    pub fn constant(&self) -> Option<&'s RawValue> {
        self.constant.filter(|_| self.references.is_empty())
    }
}

impl Expression<'_> {
    /// The arguments in it, at any depth.
    pub fn arguments<'e>(&'e self, visit: &mut impl FnMut(&'e Argument<'e>)) {
        match self {
            Expression::Argument(argument) => visit(argument),
            Expression::Blocks(bodies) => {
                bodies.iter().flat_map(|body| &body.members).for_each(|(_, inner)| inner.arguments(visit));
            }
            Expression::Block(body) => body.members.iter().for_each(|(_, inner)| inner.arguments(visit)),
        }
    }
}

impl<'de: 's, 's> Deserialize<'de> for Body<'s> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BodyVisitor;
        impl<'de> Visitor<'de> for BodyVisitor {
            type Value = Body<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("expressions by name")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Body<'de>, A::Error> {
                let mut members = Vec::with_capacity(map.size_hint().unwrap_or(8));
                while let Some(Name(key)) = map.next_key()? {
                    members.push((key, map.next_value()?));
                }
                Ok(Body { members })
            }
        }
        deserializer.deserialize_map(BodyVisitor)
    }
}

impl<'de: 's, 's> Deserialize<'de> for Expression<'s> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ExpressionVisitor;
        impl<'de> Visitor<'de> for ExpressionVisitor {
            type Value = Expression<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an expression or blocks")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Expression<'de>, A::Error> {
                let mut bodies = Vec::new();
                while let Some(body) = items.next_element()? {
                    bodies.push(body);
                }
                Ok(Expression::Blocks(bodies))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Expression<'de>, A::Error> {
                let mut argument = Argument::default();
                let mut members = Vec::new();
                while let Some(Name(key)) = map.next_key()? {
                    match &*key {
                        "constant_value" => argument.constant = Some(map.next_value()?),
                        // A block may hold blocks of that name.
                        "references" => {
                            let raw: &RawValue = map.next_value()?;
                            match names(raw) {
                                Some(names) => argument.references = names,
                                None => members.push((key, serde_json::from_str(raw.get()).map_err(Error::custom)?)),
                            }
                        }
                        _ => members.push((key, map.next_value()?)),
                    }
                }
                Ok(if members.is_empty() {
                    Expression::Argument(argument)
                } else {
                    Expression::Block(Body { members })
                })
            }
        }
        deserializer.deserialize_any(ExpressionVisitor)
    }
}

/// The names of an argument's `references`; none where it is something else.
fn names(raw: &RawValue) -> Option<Vec<Cow<'_, str>>> {
    let first = raw.get().strip_prefix('[')?.trim_start();
    if !first.starts_with(['"', ']']) {
        return None;
    }
    let names: Vec<Name<'_>> = serde_json::from_str(raw.get()).ok()?;
    Some(names.into_iter().map(|Name(name)| name).collect())
}

/// A string, borrowed where it has no escapes.
#[derive(serde::Deserialize)]
struct Name<'s>(#[serde(borrow)] Cow<'s, str>);
