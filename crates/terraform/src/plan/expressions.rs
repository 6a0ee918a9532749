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
    /// Reads `expressions`, which is left out where there are none. None where it is not of the documented shape.
    pub fn read(raw: Option<&'s RawValue>) -> Option<Self> {
        raw.map_or_else(|| Some(Self::default()), |raw| serde_json::from_str(raw.get()).ok())
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
        match deserializer.deserialize_any(PartVisitor)? {
            Part::Expression(expression) => Ok(expression),
            Part::Names(_) | Part::Name(_) => Err(D::Error::custom("names where an expression is expected")),
        }
    }
}

/// What stands somewhere in an expression.
enum Part<'s> {
    Expression(Expression<'s>),
    /// What an argument's `references` holds, unless it is a block of that name.
    Names(Vec<Cow<'s, str>>),
    Name(Cow<'s, str>),
}

impl<'de> Deserialize<'de> for Part<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PartVisitor)
    }
}

struct PartVisitor;

impl<'de> Visitor<'de> for PartVisitor {
    type Value = Part<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an expression, blocks or names")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Part<'de>, E> {
        Ok(Part::Name(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Part<'de>, E> {
        Ok(Part::Name(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Part<'de>, A::Error> {
        let (mut names, mut bodies) = (Vec::new(), Vec::new());
        while let Some(item) = items.next_element()? {
            match item {
                Part::Name(name) => names.push(name),
                Part::Expression(Expression::Block(body)) => bodies.push(body),
                // A block without arguments.
                Part::Expression(Expression::Argument(_)) => bodies.push(Body::default()),
                Part::Expression(Expression::Blocks(_)) | Part::Names(_) => {
                    return Err(A::Error::custom("a list in a list"));
                }
            }
        }
        match (names.is_empty(), bodies.is_empty()) {
            (_, true) => Ok(Part::Names(names)),
            (true, false) => Ok(Part::Expression(Expression::Blocks(bodies))),
            (false, false) => Err(A::Error::custom("names among blocks")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Part<'de>, A::Error> {
        let mut argument = Argument::default();
        let mut members = Vec::new();
        while let Some(Name(key)) = map.next_key()? {
            if key == "constant_value" {
                argument.constant = Some(map.next_value()?);
                continue;
            }
            match map.next_value()? {
                Part::Names(names) if key == "references" => argument.references = names,
                // No block of the type was written.
                Part::Names(names) if names.is_empty() => members.push((key, Expression::Blocks(Vec::new()))),
                Part::Expression(expression) => members.push((key, expression)),
                Part::Names(_) | Part::Name(_) => {
                    return Err(A::Error::custom("a text where an expression is expected"));
                }
            }
        }
        Ok(Part::Expression(if members.is_empty() {
            Expression::Argument(argument)
        } else {
            Expression::Block(Body { members })
        }))
    }
}

/// A string, borrowed where it has no escapes.
#[derive(serde::Deserialize)]
struct Name<'s>(#[serde(borrow)] Cow<'s, str>);
