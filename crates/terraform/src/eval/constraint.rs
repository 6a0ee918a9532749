use std::collections::BTreeMap;
use std::sync::Arc;

use palisade_source::Span;

use super::{Constants, Scope, diagnostic, evaluate};
use crate::cty::{Attribute, Map, ObjectType, Str, Type, Value, convert, unify_unsafe};
use crate::syntax::{Call, Diagnostic, Dialect, Expr, ExprId, Tree, parse_expression};

/// A variable's `type`: what values are converted to, and the defaults of its optional attributes.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// The type, with optional attributes.
    pub ty: Type,
    /// Defaults of optional attributes, where there are any.
    pub defaults: Option<Defaults>,
}

impl Constraint {
    /// Any type: what a variable without a `type` has.
    pub const ANY: Self = Self { ty: Type::Dynamic, defaults: None };

    /// Reads the argument `type` of a variable. In JSON it is a string that holds the expression. The second part says
    /// what is wrong with it; the type is then dynamic in that place.
    pub fn parse(tree: &Tree, id: ExprId) -> (Self, Vec<Diagnostic>) {
        if let (Dialect::Json, Expr::String(text)) = (tree.dialect(), tree.expr(id)) {
            let (inner, inner_id) = parse_expression(text);
            let span = tree.span(id);
            let (constraint, found) = Self::parse_native(&inner, inner_id);
            let all = inner.diagnostics().iter().cloned().chain(found);
            return (constraint, all.map(|one| Diagnostic { span, related: None, ..one }).collect());
        }
        Self::parse_native(tree, id)
    }

    fn parse_native(tree: &Tree, id: ExprId) -> (Self, Vec<Diagnostic>) {
        let mut reader = Reader { tree, diagnostics: Vec::new() };
        let constraint = match tree.expr(id) {
            Expr::String(text) => reader.quoted(id, text),
            Expr::Variable("list") => Self { ty: Type::list(Type::Dynamic), defaults: None },
            Expr::Variable("map") => Self { ty: Type::map(Type::Dynamic), defaults: None },
            _ => reader.read(id),
        };
        (constraint, reader.diagnostics)
    }

    fn plain(ty: Type) -> Self {
        Self { ty, defaults: None }
    }
}

struct Reader<'t> {
    tree: &'t Tree,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn refuse(&mut self, span: Span, detail: impl Into<String>) -> Constraint {
        self.diagnostics.push(diagnostic(span, "Invalid type specification", detail.into()));
        Constraint::ANY
    }

    fn quoted(&mut self, id: ExprId, text: &str) -> Constraint {
        let span = self.tree.span(id);
        let instead = match text {
            "string" => "Remove the quotes around \"string\".",
            "list" => {
                "Remove the quotes around \"list\" and write list(string) instead to explicitly indicate that the list \
                 elements are strings."
            }
            "map" => {
                "Remove the quotes around \"map\" and write map(string) instead to explicitly indicate that the map \
                 elements are strings."
            }
            _ => {
                let detail = "To provide a full type expression, remove the surrounding quotes and give the type \
                              expression directly.";
                self.diagnostics.push(diagnostic(span, "Invalid legacy variable type hint", detail));
                return Constraint::ANY;
            }
        };
        let detail = format!(
            "Terraform 0.11 and earlier required type constraints to be given in quotes, but that form is now \
             deprecated and will be removed in a future version of Terraform. {instead}"
        );
        self.diagnostics.push(diagnostic(span, "Invalid quoted type constraints", detail));
        Constraint::ANY
    }

    fn read(&mut self, id: ExprId) -> Constraint {
        let span = self.tree.span(id);
        match self.tree.expr(id) {
            Expr::Variable(keyword) => self.keyword(span, keyword),
            Expr::Call(call) => self.constructor(id, call),
            _ => self.refuse(
                span,
                "A type specification is either a primitive type keyword (bool, number, string) or a complex type \
                 constructor call, like list(string).",
            ),
        }
    }

    fn keyword(&mut self, span: Span, keyword: &str) -> Constraint {
        match keyword {
            "bool" => Constraint::plain(Type::Bool),
            "string" => Constraint::plain(Type::String),
            "number" => Constraint::plain(Type::Number),
            "any" => Constraint::ANY,
            "list" | "map" | "set" | "object" | "tuple" => self.refuse(span, one_argument(keyword)),
            _ => self.refuse(span, format!("The keyword {keyword:?} is not a valid type specification.")),
        }
    }

    fn constructor(&mut self, id: ExprId, call: &Call) -> Constraint {
        let name = self.tree.text(call.name);
        let span = self.tree.span(id);
        let args = self.tree.exprs(call.args);
        match name {
            "bool" | "string" | "number" => {
                return self.refuse(span, format!("Primitive type keyword {name:?} does not expect arguments."));
            }
            "any" => return self.refuse(span, format!("Type constraint keyword {name:?} does not expect arguments.")),
            "optional" => {
                let detail = format!("Keyword {name:?} is valid only as a modifier for object type attributes.");
                return self.refuse(call.name_span, detail);
            }
            "list" | "set" | "map" | "object" | "tuple" => {}
            _ => return self.refuse(span, format!("Keyword {name:?} is not a valid type constructor.")),
        }
        let &[arg] = args else { return self.refuse(span, one_argument(name)) };
        match name {
            "list" => self.collection(arg, Type::list),
            "set" => self.collection(arg, Type::set),
            "map" => self.collection(arg, Type::map),
            "tuple" => self.tuple(arg),
            _ => self.object(arg),
        }
    }

    fn collection(&mut self, element: ExprId, of: fn(Type) -> Type) -> Constraint {
        let Constraint { ty, defaults } = self.read(element);
        let defaults = defaults.map(|defaults| Defaults::Elements(Box::new(defaults)));
        Constraint { ty: of(ty), defaults }
    }

    fn tuple(&mut self, list: ExprId) -> Constraint {
        let Expr::Tuple(elements) = self.tree.expr(list) else {
            return self.refuse(self.tree.span(list), "Tuple type constructor requires a list of element types.");
        };
        let parts: Vec<Constraint> = elements.iter().map(|&element| self.read(element)).collect();
        let ty = Type::tuple(parts.iter().map(|part| part.ty.clone()).collect());
        let defaults: BTreeMap<usize, Defaults> =
            parts.into_iter().enumerate().filter_map(|(i, part)| Some((i, part.defaults?))).collect();
        Constraint { ty, defaults: (!defaults.is_empty()).then_some(Defaults::Tuple(defaults)) }
    }

    fn object(&mut self, map: ExprId) -> Constraint {
        let Expr::Object(items) = self.tree.expr(map) else {
            let detail = "Object type constructor requires a map whose keys are attribute names and whose values are \
                          the corresponding attribute types.";
            return self.refuse(self.tree.span(map), detail);
        };
        let mut attributes: Vec<Attribute> = Vec::with_capacity(items.len());
        let mut names = std::collections::HashSet::new();
        let mut defaults = ObjectDefaults::default();
        for item in items {
            let key = self.tree.span(item.key);
            let Expr::Name(name) = self.tree.expr(item.key) else {
                self.refuse(key, "Object constructor map keys must be attribute names.");
                continue;
            };
            let name: Str = crate::cty::normalize(name).into();
            if !names.insert(name.clone()) {
                self.refuse(key, "Object constructor map keys must be unique.");
                continue;
            }
            let Some((part, optional, default)) = self.attribute(item.value) else { continue };
            if let Some(default) = default {
                defaults.values.insert(name.clone(), default);
            }
            if let Some(inner) = part.defaults {
                defaults.inner.insert(name.clone(), inner);
            }
            attributes.push(Attribute { name, ty: part.ty, optional });
        }
        let empty = defaults.values.is_empty() && defaults.inner.is_empty();
        let ty = Type::Object(Arc::new(ObjectType::new(attributes)));
        Constraint { ty, defaults: (!empty).then(|| Defaults::Object(Box::new(defaults))) }
    }

    /// An attribute's constraint, whether it is optional, and its default.
    fn attribute(&mut self, id: ExprId) -> Option<(Constraint, bool, Option<Value>)> {
        let call = match self.tree.expr(id) {
            Expr::Call(call) if self.tree.text(call.name) == "optional" => call,
            _ => return Some((self.read(id), false, None)),
        };
        let span = self.tree.span(id);
        let (ty, default) = match self.tree.exprs(call.args) {
            [] => {
                self.refuse(span, "Optional attribute modifier requires the attribute type as its argument.");
                return None;
            }
            &[ty] => (ty, None),
            &[ty, default] => (ty, Some(default)),
            &[ty, ..] => {
                let detail = "Optional attribute modifier expects at most two arguments: the attribute type, and a \
                              default value.";
                self.refuse(span, detail);
                (ty, None)
            }
        };
        let part = self.read(ty);
        let default = default.and_then(|default| self.default(default, &part.ty));
        Some((part, true, default))
    }

    fn default(&mut self, id: ExprId, ty: &Type) -> Option<Value> {
        let evaluated = evaluate(self.tree, id, &Scope { lookup: &Constants, names: &[] });
        let failed = !evaluated.diagnostics.is_empty();
        self.diagnostics.extend(evaluated.diagnostics);
        if failed {
            return None;
        }
        match convert(&evaluated.value, ty) {
            Ok(value) => Some(value),
            Err(error) => {
                let detail =
                    format!("This default value is not compatible with the attribute's type constraint: {error}.");
                let summary = "Invalid default value for optional attribute";
                self.diagnostics.push(diagnostic(self.tree.span(id), summary, detail));
                None
            }
        }
    }
}

fn one_argument(keyword: &str) -> String {
    match keyword {
        "object" => "The object type constructor requires one argument specifying the attribute types and values as a \
                     map."
            .to_owned(),
        "tuple" => {
            "The tuple type constructor requires one argument specifying the element types as a list.".to_owned()
        }
        _ => format!("The {keyword} type constructor requires one argument specifying the element type."),
    }
}

/// The defaults of optional attributes, by where the objects stand in a type.
#[derive(Debug, Clone, PartialEq)]
pub enum Defaults {
    /// In each element of a collection.
    Elements(Box<Defaults>),
    /// In these elements of a tuple.
    Tuple(BTreeMap<usize, Defaults>),
    /// In an object.
    Object(Box<ObjectDefaults>),
}

/// The defaults of an object's attributes, and those in them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectDefaults {
    values: BTreeMap<Str, Value>,
    inner: BTreeMap<Str, Defaults>,
}

impl Defaults {
    fn of_index(&self, index: usize) -> Option<&Defaults> {
        match self {
            Self::Elements(each) => Some(each),
            Self::Tuple(elements) => elements.get(&index),
            Self::Object(_) => None,
        }
    }

    fn of_key(&self, key: &str) -> Option<&Defaults> {
        match self {
            Self::Elements(each) => Some(each),
            Self::Object(object) => object.inner.get(key),
            Self::Tuple(_) => None,
        }
    }

    fn values(&self) -> impl Iterator<Item = (&Str, &Value)> {
        let object = match self {
            Self::Object(object) => Some(&object.values),
            Self::Elements(_) | Self::Tuple(_) => None,
        };
        object.into_iter().flatten()
    }

    /// A value with the defaults of what it leaves out or has as null. It is not converted yet: the defaults come
    /// first, then the conversion to the constraint's type.
    #[must_use]
    pub fn apply(&self, value: &Value) -> Value {
        if value.is_null() {
            return value.clone();
        }
        let applied = if let Some(elements) = value.as_elements() {
            self.apply_to_elements(value, elements)
        } else if let Some(map) = value.as_map() {
            self.apply_to_map(value, map)
        } else {
            return value.clone();
        };
        applied.marked(value.marks()).with_origin_of(value)
    }

    fn apply_to_elements(&self, whole: &Value, elements: &[Value]) -> Value {
        let of = |(i, value): (usize, &Value)| self.of_index(i).map_or_else(|| value.clone(), |d| d.apply(value));
        let values: Vec<Value> = elements.iter().enumerate().map(of).collect();
        if values.is_empty() {
            return whole.clone();
        }
        let unified = match whole.ty() {
            Type::Set(_) => one_type(&values).and_then(Value::set_of),
            Type::List(_) => one_type(&values).and_then(Value::list_of),
            _ => None,
        };
        unified.unwrap_or_else(|| Value::tuple(values))
    }

    fn apply_to_map(&self, whole: &Value, map: &Map) -> Value {
        let of = |(key, value): &(Str, Value)| {
            (key.clone(), self.of_key(key).map_or_else(|| value.clone(), |defaults| defaults.apply(value)))
        };
        let mut values: BTreeMap<Str, Value> = map.iter().map(of).collect();
        for (key, default) in self.values() {
            let value = match values.get(key) {
                Some(value) if !value.is_null() => value.clone(),
                _ => self.of_key(key).map_or_else(|| default.clone(), |defaults| defaults.apply(default)),
            };
            let value = if default.is_definitely_not_null() { value.refine(|r| r.not_null()) } else { value };
            values.insert(key.clone(), value);
        }
        if matches!(whole.ty(), Type::Map(_)) {
            if values.is_empty() {
                return whole.clone();
            }
            let (keys, plain): (Vec<Str>, Vec<Value>) = values.iter().map(|(k, v)| (k.clone(), v.clone())).unzip();
            let unified = one_type(&plain).and_then(|plain| Value::map_of(keys.into_iter().zip(plain).collect()));
            if let Some(unified) = unified {
                return unified;
            }
        }
        Value::object(values.into_iter().collect())
    }
}

/// Values as their common type, if they have one.
fn one_type(values: &[Value]) -> Option<Vec<Value>> {
    let types: Vec<Type> = values.iter().map(Value::ty).collect();
    let unified = unify_unsafe(&types)?;
    values.iter().map(|value| unified.convert(value).ok()).collect()
}
