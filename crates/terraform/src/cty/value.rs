use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use palisade_source::Site;

use super::{CauseKind, Kind, Marks, Number, Origin, Range, Refinement, Str, Type, Why, set};

/// How deep values nest (limit `value-depth`). Real configurations stay under 20.
pub const MAX_VALUE_DEPTH: u16 = 400;
/// How many values one value holds, parts that are shared counted each time (limit `value-nodes`).
pub const MAX_VALUE_NODES: u32 = 20_000_000;
/// How long a string may be, in bytes (limit `string-bytes`).
pub const MAX_STRING_BYTES: usize = 128 << 20;

/// A value of Terraform's language: known, null or unknown, with marks. Cheap to clone.
///
/// `==` is structural (`cty`'s `RawEquals`): types, marks and refinements count, origins do not. The language's own
/// equality is [`Value::equals`].
#[derive(Clone)]
pub struct Value {
    repr: Repr,
    marks: Marks,
    origin: Option<Arc<Origin>>,
}

#[derive(Clone)]
pub(super) enum Repr {
    Null(Type),
    Unknown(Type, Option<Arc<Refinement>>),
    Bool(bool),
    Number(Number),
    String(Str),
    List(Arc<Elements>),
    Set(Arc<Elements>),
    Map(Arc<Entries>),
    Tuple(Arc<Elements>),
    Object(Arc<Entries>),
}

/// The elements of a list, set or tuple.
pub(super) struct Elements {
    /// Of a collection: the type. Of a tuple: made when it is asked for.
    ty: OnceLock<Type>,
    pub(super) values: Vec<Value>,
    facts: Facts,
}

/// The elements of a map or the attributes of an object.
pub(super) struct Entries {
    ty: OnceLock<Type>,
    pub(super) map: Map,
    facts: Facts,
}

/// Values by key, in the order of the keys' bytes.
#[derive(Clone, Default)]
pub struct Map(Vec<(Str, Value)>);

/// What is known of everything inside of a value, so that nobody has to walk it.
#[derive(Clone, Copy, Default)]
struct Facts {
    marks: Marks,
    unknown: bool,
    /// An unknown of unknown type is in it.
    untyped: bool,
    infinite: bool,
    depth: u16,
    nodes: u32,
}

impl Facts {
    fn of<'v>(values: impl Iterator<Item = &'v Value>) -> Self {
        let mut all = Self { nodes: 1, ..Self::default() };
        for value in values {
            let facts = value.facts();
            all.marks |= facts.marks;
            all.unknown |= facts.unknown;
            all.untyped |= facts.untyped;
            all.infinite |= facts.infinite;
            all.depth = all.depth.max(facts.depth);
            all.nodes = all.nodes.saturating_add(facts.nodes);
        }
        all.depth += 1;
        all
    }

    /// The name of the limit that it breaks.
    fn limit(self) -> Option<&'static str> {
        if self.depth > MAX_VALUE_DEPTH {
            Some("value-depth")
        } else if self.nodes > MAX_VALUE_NODES {
            Some("value-nodes")
        } else {
            None
        }
    }
}

impl Map {
    /// Sorts the entries by key; of two with the same key the later one stays.
    pub fn new(mut entries: Vec<(Str, Value)>) -> Self {
        let sorted = entries.windows(2).all(|pair| pair[0].0 < pair[1].0);
        if !sorted {
            entries.reverse();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            entries.dedup_by(|later, first| later.0 == first.0);
        }
        Self(entries)
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let at = self.0.binary_search_by(|(k, _)| (**k).cmp(key)).ok()?;
        Some(&self.0[at].1)
    }

    /// Keys and values in order.
    pub fn iter(&self) -> std::slice::Iter<'_, (Str, Value)> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'m> IntoIterator for &'m Map {
    type Item = &'m (Str, Value);
    type IntoIter = std::slice::Iter<'m, (Str, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Unicode normal form C, which every string of Terraform's is in.
pub fn normalize(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Making values.
impl Value {
    pub(super) const fn from_repr(repr: Repr) -> Self {
        Self { repr, marks: Marks::NONE, origin: None }
    }

    /// An unknown of unknown type, without a cause.
    pub const DYNAMIC: Self = Self::from_repr(Repr::Unknown(Type::Dynamic, None));

    /// The null of a type.
    pub fn null(ty: Type) -> Self {
        Self::from_repr(Repr::Null(ty))
    }

    /// An unknown of a type, without a cause: see [`Value::because`].
    pub fn unknown(ty: Type) -> Self {
        Self::from_repr(Repr::Unknown(ty, None))
    }

    /// An unknown of unknown type: the limit with that name was reached.
    pub fn limited(limit: &str) -> Self {
        Self::DYNAMIC.because(Why::one(CauseKind::Limit(limit.into()).nowhere()))
    }

    /// An unknown of unknown type: a diagnostic has said what is wrong.
    pub fn invalid() -> Self {
        Self::DYNAMIC.because(Why::one(CauseKind::Invalid.nowhere()))
    }

    /// A string, normalized. One over [`MAX_STRING_BYTES`] is unknown.
    pub fn string(text: impl AsRef<str> + Into<Str>) -> Self {
        if text.as_ref().len() > MAX_STRING_BYTES {
            let why = Why::one(CauseKind::Limit("string-bytes".into()).nowhere());
            return Self::unknown(Type::String).refine(|r| r.not_null()).because(why);
        }
        Self::from_repr(Repr::String(match normalize(text.as_ref()) {
            Cow::Borrowed(_) => text.into(),
            Cow::Owned(normal) => normal.into(),
        }))
    }

    /// A list. Elements of other types than `of` must be unknowns or nulls of unknown type; they take it on.
    pub fn list(of: Type, values: Vec<Value>) -> Self {
        let values = typed(&of, values);
        Self::elements_of(Type::list(of), values, Repr::List)
    }

    /// A set: ordered as Terraform orders sets, without duplicates. Marks inside become the set's own. See
    /// [`Value::list`] for the elements' types.
    pub fn set(of: Type, values: Vec<Value>) -> Self {
        let mut marks = Marks::NONE;
        let mut plain = typed(&of, values);
        for value in &mut plain {
            let inner = value.marks_within();
            if !inner.is_empty() {
                marks |= inner;
                *value = value.unmarked_within();
            }
        }
        let set = set::ordered(&of, plain);
        Self::elements_of(Type::set(of), set, Repr::Set).marked(marks)
    }

    /// A tuple.
    pub fn tuple(values: Vec<Value>) -> Self {
        Self::limit_elements(Elements { ty: OnceLock::new(), facts: Facts::of(values.iter()), values }, Repr::Tuple)
    }

    /// A map. See [`Value::list`] for the elements' types. Keys are normalized by who makes them.
    pub fn map(of: Type, entries: Vec<(Str, Value)>) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key, value.retyped(&of))).collect();
        Self::entries_of(Some(Type::map(of)), Map::new(entries), Repr::Map)
    }

    /// An object.
    pub fn object(attributes: Vec<(Str, Value)>) -> Self {
        Self::entries_of(None, Map::new(attributes), Repr::Object)
    }

    /// A list of values that share a type, those of unknown type aside. `None` if they do not.
    pub fn list_of(values: Vec<Value>) -> Option<Self> {
        Some(Self::list(common_type(values.iter())?, values))
    }

    /// A set of values that share a type, those of unknown type aside. `None` if they do not.
    pub fn set_of(values: Vec<Value>) -> Option<Self> {
        Some(Self::set(common_type(values.iter())?, values))
    }

    /// A map of values that share a type, those of unknown type aside. `None` if they do not.
    pub fn map_of(entries: Vec<(Str, Value)>) -> Option<Self> {
        Some(Self::map(common_type(entries.iter().map(|(_, value)| value))?, entries))
    }

    fn elements_of(ty: Type, values: Vec<Value>, kind: fn(Arc<Elements>) -> Repr) -> Self {
        let facts = Facts::of(values.iter());
        Self::limit_elements(Elements { ty: OnceLock::from(ty), values, facts }, kind)
    }

    fn limit_elements(elements: Elements, kind: fn(Arc<Elements>) -> Repr) -> Self {
        match elements.facts.limit() {
            Some(limit) => Self::limited(limit),
            None => Self::from_repr(kind(Arc::new(elements))),
        }
    }

    fn entries_of(ty: Option<Type>, map: Map, kind: fn(Arc<Entries>) -> Repr) -> Self {
        let facts = Facts::of(map.iter().map(|(_, value)| value));
        if let Some(limit) = facts.limit() {
            return Self::limited(limit);
        }
        let ty = ty.map_or_else(OnceLock::new, OnceLock::from);
        Self::from_repr(kind(Arc::new(Entries { ty, map, facts })))
    }

    /// A value of unknown type as one of a known type; other values stay as they are.
    fn retyped(self, to: &Type) -> Self {
        match &self.repr {
            Repr::Unknown(Type::Dynamic, _) => Self { repr: Repr::Unknown(to.clone(), None), ..self },
            Repr::Null(Type::Dynamic) => Self { repr: Repr::Null(to.clone()), ..self },
            _ => self,
        }
    }
}

fn typed(of: &Type, values: Vec<Value>) -> Vec<Value> {
    if *of == Type::Dynamic { values } else { values.into_iter().map(|value| value.retyped(of)).collect() }
}

fn common_type<'v>(values: impl Iterator<Item = &'v Value>) -> Option<Type> {
    let mut common = Type::Dynamic;
    for value in values {
        let ty = value.ty();
        if common == Type::Dynamic {
            common = ty;
        } else if ty != Type::Dynamic && ty != common {
            return None;
        }
    }
    Some(common)
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::from_repr(Repr::Bool(value))
    }
}

impl From<Number> for Value {
    fn from(value: Number) -> Self {
        Self::from_repr(Repr::Number(value))
    }
}

/// Machine integers, with 64 bits of precision.
impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::from(Number::from(value))
    }
}

/// Lengths and indexes, with 64 bits of precision.
impl From<usize> for Value {
    fn from(value: usize) -> Self {
        Self::from(Number::from(value))
    }
}

/// What a value is.
impl Value {
    pub(super) fn repr(&self) -> &Repr {
        &self.repr
    }

    /// Its type.
    pub fn ty(&self) -> Type {
        match &self.repr {
            Repr::Null(ty) | Repr::Unknown(ty, _) => ty.clone(),
            Repr::Bool(_) => Type::Bool,
            Repr::Number(_) => Type::Number,
            Repr::String(_) => Type::String,
            Repr::List(elements) | Repr::Set(elements) | Repr::Tuple(elements) => {
                elements.ty.get_or_init(|| Type::tuple(elements.values.iter().map(Value::ty).collect())).clone()
            }
            Repr::Map(entries) | Repr::Object(entries) => entries
                .ty
                .get_or_init(|| Type::object(entries.map.iter().map(|(name, value)| (name.clone(), value.ty()))))
                .clone(),
        }
    }

    /// What sort of type it has; unlike [`Value::ty`] it never has to look at what it holds.
    pub fn kind(&self) -> Kind {
        match &self.repr {
            Repr::Null(ty) | Repr::Unknown(ty, _) => ty.kind(),
            Repr::Bool(_) => Kind::Bool,
            Repr::Number(_) => Kind::Number,
            Repr::String(_) => Kind::String,
            Repr::List(_) => Kind::List,
            Repr::Set(_) => Kind::Set,
            Repr::Map(_) => Kind::Map,
            Repr::Tuple(_) => Kind::Tuple,
            Repr::Object(_) => Kind::Object,
        }
    }

    /// Whether its type is not known.
    pub fn is_dynamic(&self) -> bool {
        matches!(&self.repr, Repr::Null(Type::Dynamic) | Repr::Unknown(Type::Dynamic, _))
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self.repr, Repr::Null(_))
    }

    /// Whether it is known itself; its elements may be unknown.
    pub fn is_known(&self) -> bool {
        !matches!(self.repr, Repr::Unknown(..))
    }

    /// Whether it and all it holds is known.
    pub fn is_wholly_known(&self) -> bool {
        !self.facts().unknown
    }

    /// Whether no unknown of unknown type is in it.
    pub(super) fn has_wholly_known_type(&self) -> bool {
        match &self.repr {
            Repr::Unknown(ty, _) => !ty.has_dynamic(),
            _ => !self.facts().untyped,
        }
    }

    /// Whether it can only be another value than null.
    pub fn is_definitely_not_null(&self) -> bool {
        match &self.repr {
            Repr::Null(_) => false,
            Repr::Unknown(_, refinement) => refinement.as_ref().is_some_and(|r| r.is_not_null()),
            _ => true,
        }
    }

    /// A known bool.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.repr {
            Repr::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// A known number.
    pub fn as_number(&self) -> Option<&Number> {
        match &self.repr {
            Repr::Number(value) => Some(value),
            _ => None,
        }
    }

    /// A known string.
    pub fn as_str(&self) -> Option<&str> {
        self.as_shared_str().map(|text| &**text)
    }

    /// A known string, to be shared.
    pub fn as_shared_str(&self) -> Option<&Str> {
        match &self.repr {
            Repr::String(value) => Some(value),
            _ => None,
        }
    }

    /// The elements of a known list, set or tuple.
    pub fn as_elements(&self) -> Option<&[Value]> {
        match &self.repr {
            Repr::List(elements) | Repr::Set(elements) | Repr::Tuple(elements) => Some(&elements.values),
            _ => None,
        }
    }

    /// The elements of a known map, the attributes of a known object.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.repr {
            Repr::Map(entries) | Repr::Object(entries) => Some(&entries.map),
            _ => None,
        }
    }

    /// What the values in it have in common.
    fn facts(&self) -> Facts {
        let inner = match &self.repr {
            Repr::Unknown(ty, _) => {
                Facts { unknown: true, untyped: *ty == Type::Dynamic, nodes: 1, ..Facts::default() }
            }
            Repr::Number(number) => Facts { infinite: number.is_infinite(), nodes: 1, ..Facts::default() },
            Repr::Null(_) | Repr::Bool(_) | Repr::String(_) => Facts { nodes: 1, ..Facts::default() },
            Repr::List(elements) | Repr::Set(elements) | Repr::Tuple(elements) => elements.facts,
            Repr::Map(entries) | Repr::Object(entries) => entries.facts,
        };
        Facts { marks: inner.marks | self.marks, ..inner }
    }

    /// Whether a number in it is infinite. Terraform computes with such numbers, but stores none.
    pub fn has_infinity(&self) -> bool {
        self.facts().infinite
    }

    /// The refinement of an unknown, if it has one.
    pub fn refinement(&self) -> Option<&Refinement> {
        match &self.repr {
            Repr::Unknown(_, refinement) => refinement.as_deref(),
            _ => None,
        }
    }

    /// What is known of the values that it may turn out to be.
    pub fn range(&self) -> Range {
        Range::of(self)
    }
}

/// Marks and origins.
impl Value {
    /// The marks of the value itself.
    pub fn marks(&self) -> Marks {
        self.marks
    }

    /// The marks of it and all that it holds.
    pub fn marks_within(&self) -> Marks {
        self.facts().marks
    }

    /// With these marks too.
    #[must_use]
    pub fn marked(mut self, marks: Marks) -> Self {
        self.marks |= marks;
        self
    }

    /// Without marks of its own.
    #[must_use]
    pub fn unmarked(mut self) -> Self {
        self.marks = Marks::NONE;
        self
    }

    /// Without the marks `marks` of its own.
    #[must_use]
    pub fn without_marks(mut self, marks: Marks) -> Self {
        self.marks = self.marks.without(marks);
        self
    }

    /// Without marks anywhere.
    #[must_use]
    pub fn unmarked_within(&self) -> Self {
        if self.marks_within().is_empty() {
            return self.clone();
        }
        self.map_parts(Value::unmarked_within).unmarked()
    }

    /// The same collection or structure with each of its parts replaced. The parts of a collection must keep a common
    /// type.
    #[must_use]
    pub fn map_parts(&self, change: impl Fn(&Value) -> Value) -> Value {
        let all = |values: &[Value]| values.iter().map(&change).collect::<Vec<_>>();
        let entries = |map: &Map| Map(map.iter().map(|(key, value)| (key.clone(), change(value))).collect());
        let changed = match &self.repr {
            Repr::List(e) => Self::elements_of(self.ty(), all(&e.values), Repr::List),
            Repr::Set(e) => Self::set(self.ty().element().cloned().unwrap_or(Type::Dynamic), all(&e.values)),
            Repr::Tuple(e) => Self::tuple(all(&e.values)),
            Repr::Map(e) => Self::entries_of(Some(self.ty()), entries(&e.map), Repr::Map),
            Repr::Object(e) => Self::entries_of(None, entries(&e.map), Repr::Object),
            Repr::Null(_) | Repr::Unknown(..) | Repr::Bool(_) | Repr::Number(_) | Repr::String(_) => {
                return self.clone();
            }
        };
        Self { origin: self.origin.clone(), ..changed.marked(self.marks) }
    }

    /// Where it comes from, if anything is known about that.
    pub fn origin(&self) -> Option<&Origin> {
        self.origin.as_deref()
    }

    /// With this origin in place of the one it has.
    #[must_use]
    pub fn with_origin(mut self, origin: Origin) -> Self {
        self.origin = (!origin.is_empty()).then(|| Arc::new(origin));
        self
    }

    /// With the origin of another value of which it is a copy.
    #[must_use]
    pub fn with_origin_of(mut self, other: &Value) -> Self {
        self.origin.clone_from(&other.origin);
        self
    }

    /// Why it is unknown; nothing for a known value.
    pub fn why(&self) -> Why {
        match (&self.repr, &self.origin) {
            (Repr::Unknown(..), Some(origin)) => origin.why.clone(),
            _ => Why::NONE,
        }
    }

    /// The same with this site for the limits that keep a part of it unknown, where they have none.
    #[must_use]
    pub fn with_limits_at(&self, site: Site) -> Self {
        if self.is_wholly_known() {
            return self.clone();
        }
        let placed = self.map_parts(|part| part.with_limits_at(site));
        match &placed.origin {
            Some(origin) if !origin.why.is_empty() => {
                let origin = Origin { why: origin.why.with_limits_at(site), ..Origin::clone(origin) };
                placed.with_origin(origin)
            }
            _ => placed,
        }
    }

    /// Why it or anything that it holds is unknown.
    pub fn why_within(&self) -> Why {
        if self.is_wholly_known() {
            return Why::NONE;
        }
        let inner = match &self.repr {
            Repr::List(e) | Repr::Set(e) | Repr::Tuple(e) => Self::why_any(e.values.iter()),
            Repr::Map(e) | Repr::Object(e) => Self::why_any(e.map.iter().map(|(_, value)| value)),
            Repr::Null(_) | Repr::Unknown(..) | Repr::Bool(_) | Repr::Number(_) | Repr::String(_) => Why::NONE,
        };
        self.why().and(&inner)
    }

    /// Why any of these, or anything that they hold, is unknown.
    pub fn why_any<'v>(values: impl IntoIterator<Item = &'v Value>) -> Why {
        values.into_iter().fold(Why::NONE, |why, value| why.and(&value.why_within()))
    }

    /// An unknown that is so for these reasons too. Known values stay as they are.
    #[must_use]
    pub fn because(mut self, why: impl AsRef<Why>) -> Self {
        let why = why.as_ref();
        if self.is_known() || why.is_empty() {
            return self;
        }
        let mut origin = self.origin.as_deref().cloned().unwrap_or_default();
        origin.why = origin.why.and(why);
        self.origin = Some(Arc::new(origin));
        self
    }

    /// With another representation, and the same marks and origin.
    pub(super) fn with_repr(&self, repr: Repr) -> Self {
        Self { repr, marks: self.marks, origin: self.origin.clone() }
    }
}

/// For people who debug: the value as Terraform would write it, sensitive parts hidden.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.marks.contains(Marks::SENSITIVE) {
            return f.write_str("(sensitive)");
        }
        match &self.repr {
            Repr::Null(ty) => write!(f, "null({ty})"),
            Repr::Unknown(ty, refinement) => {
                write!(f, "unknown({ty})")?;
                refinement.as_ref().map_or(Ok(()), |refinement| write!(f, "{refinement:?}"))
            }
            Repr::Bool(value) => write!(f, "{value}"),
            Repr::Number(value) => write!(f, "{value}"),
            Repr::String(value) => write!(f, "{value:?}"),
            Repr::List(e) | Repr::Set(e) | Repr::Tuple(e) => f.debug_list().entries(&e.values).finish(),
            Repr::Map(e) | Repr::Object(e) => {
                f.debug_map().entries(e.map.iter().map(|(key, value)| (key, value))).finish()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cty::{convert, unify};

    fn nested(depth: u16, inner: Value) -> Value {
        (0..depth).fold(inner, |value, _| Value::object(vec![("a".into(), Value::tuple(vec![value]))]))
    }

    #[test]
    fn what_outgrows_a_limit_is_unknown_by_name() {
        let too_deep = nested(MAX_VALUE_DEPTH / 2 + 1, Value::from(true));
        assert_eq!(too_deep.why_within().causes()[0].kind, CauseKind::Limit("value-depth".into()));
        let doubled = (0..40).fold(Value::from(true), |value, _| Value::tuple(vec![value.clone(), value]));
        assert_eq!(doubled.why_within().causes()[0].kind, CauseKind::Limit("value-nodes".into()));
    }

    #[test]
    fn the_deepest_values_fit_on_the_stack() {
        let depth = MAX_VALUE_DEPTH / 2 - 2;
        let (one, other) = (nested(depth, Value::from(true)), nested(depth, Value::string("x")));
        assert_eq!(one.equals(&nested(depth, Value::from(true))).as_bool(), Some(true));
        assert_eq!(one.equals(&other).as_bool(), Some(false));
        let both = Value::tuple(vec![one.clone(), other.clone()]);
        let list = convert(&both, &Type::list(Type::Dynamic)).unwrap();
        assert_eq!(list.as_elements().map(<[Value]>::len), Some(2));
        assert!(unify(&[one.ty(), other.ty()]).is_some());
        let set = Value::set(one.ty(), vec![one.clone(), one.marked(Marks::SENSITIVE)]);
        assert_eq!((set.marks(), set.as_elements().map(<[Value]>::len)), (Marks::SENSITIVE, Some(1)));
        assert!(list.ty().to_string().len() > 1000);
    }
}
