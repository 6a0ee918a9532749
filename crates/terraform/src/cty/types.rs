use std::fmt::{self, Write as _};
use std::sync::Arc;

use super::Str;
use crate::syntax::is_identifier;

/// A type or a type constraint. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// The type of values whose type is not known yet; as a constraint, any type.
    Dynamic,
    /// `bool`
    Bool,
    /// `number`
    Number,
    /// `string`
    String,
    /// `list(T)`
    List(Arc<Type>),
    /// `set(T)`
    Set(Arc<Type>),
    /// `map(T)`
    Map(Arc<Type>),
    /// `tuple([T, …])`
    Tuple(Arc<Vec<Type>>),
    /// `object({name = T, …})`
    Object(Arc<ObjectType>),
}

/// What sort of type it is, apart from what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Kind {
    Dynamic,
    Bool,
    Number,
    String,
    List,
    Set,
    Map,
    Tuple,
    Object,
}

impl Kind {
    /// Whether its values have elements or attributes.
    pub const fn has_parts(self) -> bool {
        matches!(self, Self::List | Self::Set | Self::Map | Self::Tuple | Self::Object)
    }
}

/// The attributes of an object type, in the order of their names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ObjectType {
    attributes: Vec<Attribute>,
}

/// One attribute of an object type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attribute {
    /// Its name, in Unicode normal form C.
    pub name: Str,
    /// Its type.
    pub ty: Type,
    /// Whether a conversion may leave it out. Only constraints have optional attributes, never the types of values.
    pub optional: bool,
}

impl ObjectType {
    /// Sorts the attributes by name; of two with the same name the later one stays.
    pub fn new(mut attributes: Vec<Attribute>) -> Self {
        let sorted = attributes.windows(2).all(|pair| pair[0].name < pair[1].name);
        if !sorted {
            attributes.reverse();
            attributes.sort_by(|a, b| a.name.cmp(&b.name));
            attributes.dedup_by(|later, first| later.name == first.name);
        }
        Self { attributes }
    }

    /// The attributes in the order of their names.
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// The attribute of that name.
    pub fn get(&self, name: &str) -> Option<&Attribute> {
        let at = self.attributes.binary_search_by(|a| (*a.name).cmp(name)).ok()?;
        Some(&self.attributes[at])
    }
}

impl Type {
    /// `list(of)`
    pub fn list(of: Type) -> Self {
        Self::List(Arc::new(of))
    }

    /// `set(of)`
    pub fn set(of: Type) -> Self {
        Self::Set(Arc::new(of))
    }

    /// `map(of)`
    pub fn map(of: Type) -> Self {
        Self::Map(Arc::new(of))
    }

    /// `tuple([…])`
    pub fn tuple(elements: Vec<Type>) -> Self {
        Self::Tuple(Arc::new(elements))
    }

    /// `object({…})` without optional attributes.
    pub fn object(attributes: impl IntoIterator<Item = (Str, Type)>) -> Self {
        let attributes =
            attributes.into_iter().map(|(name, ty)| Attribute { name, ty, optional: false }).collect::<Vec<_>>();
        Self::Object(Arc::new(ObjectType::new(attributes)))
    }

    /// What sort of type it is.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Dynamic => Kind::Dynamic,
            Self::Bool => Kind::Bool,
            Self::Number => Kind::Number,
            Self::String => Kind::String,
            Self::List(_) => Kind::List,
            Self::Set(_) => Kind::Set,
            Self::Map(_) => Kind::Map,
            Self::Tuple(_) => Kind::Tuple,
            Self::Object(_) => Kind::Object,
        }
    }

    /// Whether it is `bool`, `number` or `string`.
    pub fn is_primitive(&self) -> bool {
        matches!(self, Self::Bool | Self::Number | Self::String)
    }

    /// Whether it is a list, set or map.
    pub fn is_collection(&self) -> bool {
        matches!(self, Self::List(_) | Self::Set(_) | Self::Map(_))
    }

    /// Whether it is a tuple or an object.
    pub fn is_structural(&self) -> bool {
        matches!(self, Self::Tuple(_) | Self::Object(_))
    }

    /// The element type of a list, set or map.
    pub fn element(&self) -> Option<&Type> {
        match self {
            Self::List(of) | Self::Set(of) | Self::Map(of) => Some(of),
            Self::Dynamic | Self::Bool | Self::Number | Self::String | Self::Tuple(_) | Self::Object(_) => None,
        }
    }

    /// The type of an object's attribute.
    pub fn attribute(&self, name: &str) -> Option<&Type> {
        match self {
            Self::Object(object) => object.get(name).map(|attribute| &attribute.ty),
            _ => None,
        }
    }

    /// Whether the dynamic type is it or occurs in it.
    pub fn has_dynamic(&self) -> bool {
        match self {
            Self::Dynamic => true,
            Self::Bool | Self::Number | Self::String => false,
            Self::List(of) | Self::Set(of) | Self::Map(of) => of.has_dynamic(),
            Self::Tuple(elements) => elements.iter().any(Type::has_dynamic),
            Self::Object(object) => object.attributes.iter().any(|a| a.ty.has_dynamic()),
        }
    }

    fn has_optional(&self) -> bool {
        match self {
            Self::Dynamic | Self::Bool | Self::Number | Self::String => false,
            Self::List(of) | Self::Set(of) | Self::Map(of) => of.has_optional(),
            Self::Tuple(elements) => elements.iter().any(Type::has_optional),
            Self::Object(object) => object.attributes.iter().any(|a| a.optional || a.ty.has_optional()),
        }
    }

    /// The same type with every attribute required: what values of this constraint have.
    #[must_use]
    pub fn without_optional(&self) -> Type {
        if !self.has_optional() {
            return self.clone();
        }
        match self {
            Self::Dynamic | Self::Bool | Self::Number | Self::String => self.clone(),
            Self::List(of) => Self::list(of.without_optional()),
            Self::Set(of) => Self::set(of.without_optional()),
            Self::Map(of) => Self::map(of.without_optional()),
            Self::Tuple(elements) => Self::tuple(elements.iter().map(Type::without_optional).collect()),
            Self::Object(object) => {
                Self::object(object.attributes.iter().map(|a| (a.name.clone(), a.ty.without_optional())))
            }
        }
    }

    /// Whether a value of this type is also one of the constraint `want`: equal, but where `want` is dynamic.
    pub fn conforms_to(&self, want: &Type) -> bool {
        match (self, want) {
            (_, Self::Dynamic) => true,
            (Self::List(a), Self::List(b)) | (Self::Set(a), Self::Set(b)) | (Self::Map(a), Self::Map(b)) => {
                a.conforms_to(b)
            }
            (Self::Tuple(a), Self::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| a.conforms_to(b))
            }
            (Self::Object(a), Self::Object(b)) => {
                a.attributes.len() == b.attributes.len()
                    && a.attributes.iter().zip(&b.attributes).all(|(a, b)| a.name == b.name && a.ty.conforms_to(&b.ty))
            }
            _ => self == want,
        }
    }

    /// How messages call it: `list of string`, `object`. Dynamic is `dynamic` for a value, `any type` for a constraint.
    pub fn friendly(&self, constraint: bool) -> String {
        match self {
            Self::Dynamic => if constraint { "any type" } else { "dynamic" }.to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Number => "number".to_owned(),
            Self::String => "string".to_owned(),
            Self::List(of) => collection("list", of, constraint),
            Self::Set(of) => collection("set", of, constraint),
            Self::Map(of) => collection("map", of, constraint),
            Self::Tuple(_) => "tuple".to_owned(),
            Self::Object(_) => "object".to_owned(),
        }
    }

    /// How Terraform's console function `type` prints it: nested structures on lines of their own.
    pub fn console_text(&self) -> String {
        let mut text = String::new();
        self.write_console(&mut text, 0);
        text
    }

    fn write_console(&self, out: &mut String, level: usize) {
        let line = |out: &mut String, level: usize| {
            out.push('\n');
            out.extend(std::iter::repeat_n("    ", level));
        };
        match self {
            Self::Dynamic => out.push_str("dynamic"),
            Self::Bool => out.push_str("bool"),
            Self::Number => out.push_str("number"),
            Self::String => out.push_str("string"),
            Self::List(of) | Self::Set(of) | Self::Map(of) => {
                out.push_str(self.keyword());
                out.push('(');
                let nested = !(of.is_primitive() || **of == Self::Dynamic);
                if nested {
                    line(out, level + 1);
                }
                of.write_console(out, level + usize::from(nested));
                if nested {
                    out.push(',');
                    line(out, level);
                }
                out.push(')');
            }
            Self::Tuple(elements) if elements.is_empty() => out.push_str("tuple([])"),
            Self::Tuple(elements) => {
                out.push_str("tuple([");
                for element in elements.iter() {
                    line(out, level + 1);
                    element.write_console(out, level + 1);
                    out.push(',');
                }
                line(out, level);
                out.push_str("])");
            }
            Self::Object(object) if object.attributes.is_empty() => out.push_str("object({})"),
            Self::Object(object) => {
                out.push_str("object({");
                for attribute in &object.attributes {
                    line(out, level + 1);
                    out.push_str(&attribute.name);
                    out.push_str(": ");
                    attribute.ty.write_console(out, level + 1);
                    out.push(',');
                }
                line(out, level);
                out.push_str("})");
            }
        }
    }

    fn keyword(&self) -> &'static str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Bool => "bool",
            Self::Number => "number",
            Self::String => "string",
            Self::List(_) => "list",
            Self::Set(_) => "set",
            Self::Map(_) => "map",
            Self::Tuple(_) => "tuple",
            Self::Object(_) => "object",
        }
    }
}

fn collection(kind: &str, of: &Type, constraint: bool) -> String {
    format!("{kind} of {}", of.friendly(constraint))
}

/// One line, in the words of type constraints: `object({id=string, tags=map(string)})`.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dynamic | Self::Bool | Self::Number | Self::String => f.write_str(self.keyword()),
            Self::List(of) | Self::Set(of) | Self::Map(of) => write!(f, "{}({of})", self.keyword()),
            Self::Tuple(elements) => {
                f.write_str("tuple([")?;
                for (i, element) in elements.iter().enumerate() {
                    write!(f, "{}{element}", if i == 0 { "" } else { ", " })?;
                }
                f.write_str("])")
            }
            Self::Object(object) => {
                f.write_str("object({")?;
                for (i, a) in object.attributes.iter().enumerate() {
                    f.write_str(if i == 0 { "" } else { ", " })?;
                    if is_identifier(&a.name) && a.name.is_ascii() {
                        f.write_str(&a.name)?;
                    } else {
                        write!(f, "\"{}\"", a.name.replace('\\', "\\\\").replace('"', "\\\""))?;
                    }
                    f.write_char('=')?;
                    if a.optional {
                        write!(f, "optional({})", a.ty)?;
                    } else {
                        write!(f, "{}", a.ty)?;
                    }
                }
                f.write_str("})")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested() -> Type {
        Type::object([
            ("b".into(), Type::tuple(vec![Type::Bool, Type::Dynamic])),
            ("a".into(), Type::map(Type::list(Type::String))),
        ])
    }

    #[test]
    fn prints_as_terraform_does() {
        assert_eq!(nested().to_string(), "object({a=map(list(string)), b=tuple([bool, dynamic])})");
        assert_eq!(
            nested().console_text(),
            "object({\n    a: map(\n        list(string),\n    ),\n    b: tuple([\n        bool,\n        dynamic,\n    ]),\n})"
        );
        assert_eq!(Type::list(Type::Dynamic).friendly(true), "list of any type");
    }

    #[test]
    fn optional_attributes_belong_to_constraints_only() {
        let attribute = Attribute { name: "a".into(), ty: Type::String, optional: true };
        let constraint = Type::list(Type::Object(Arc::new(ObjectType::new(vec![attribute]))));
        assert_eq!(constraint.without_optional(), Type::list(Type::object([("a".into(), Type::String)])));
        assert!(Type::list(Type::String).conforms_to(&Type::list(Type::Dynamic)));
        assert!(!Type::set(Type::String).conforms_to(&Type::list(Type::Dynamic)));
    }
}
