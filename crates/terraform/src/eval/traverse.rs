use std::borrow::Cow;

use crate::cty::{Kind, Number, Partial, Step, Type, Value, convert, normalize};

/// What is wrong with an operation, where its place is the caller's to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// In a few words.
    pub summary: &'static str,
    /// In sentences.
    pub detail: Cow<'static, str>,
}

impl Complaint {
    fn new(summary: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Self { summary, detail: detail.into() }
    }
}

/// `value.name`: an attribute of an object, an element of a map.
pub fn attribute(value: &Value, name: &str) -> Result<Value, Complaint> {
    if value.is_null() {
        let detail = "This value is null, so it does not have any attributes.";
        return Err(Complaint::new("Attempt to get attribute from null value", detail));
    }
    let name = normalize(name);
    match value.kind() {
        Kind::Object | Kind::Dynamic => value.attribute(&name).map_err(|_| {
            Complaint::new("Unsupported attribute", format!("This object does not have an attribute named {name:?}."))
        }),
        Kind::Map => value.key(&name).map_err(|_| {
            let detail = format!("This map does not have an element with the key {name:?}.");
            Complaint::new("Missing map element", detail)
        }),
        Kind::Bool | Kind::Number | Kind::String | Kind::List | Kind::Set | Kind::Tuple => {
            Err(Complaint::new("Unsupported attribute", no_attributes(&value.ty(), &name)))
        }
    }
}

fn no_attributes(ty: &Type, name: &str) -> String {
    match ty {
        Type::List(of) if of.attribute(name).is_some() => format!(
            "Can't access attributes on a list of objects. Did you mean to access attribute {name:?} for a specific \
             element of the list, or across all elements of the list?"
        ),
        Type::List(of) if matches!(**of, Type::Object(_)) => {
            "Can't access attributes on a list of objects. Did you mean to access an attribute for a specific element \
             of the list, or across all elements of the list?"
                .to_owned()
        }
        Type::Set(of) if matches!(**of, Type::Object(_)) => {
            "Can't access attributes on a set of objects. Did you mean to access an attribute across all elements of \
             the set?"
                .to_owned()
        }
        ty if ty.is_primitive() => {
            format!("Can't access attributes on a primitive-typed value ({}).", ty.friendly(false))
        }
        _ => "This value does not have any attributes.".to_owned(),
    }
}

const INVALID_INDEX: &str = "Invalid index";

fn no_element(reason: &str) -> Complaint {
    let detail = format!("The given key does not identify an element in this collection value{reason}");
    Complaint::new(INVALID_INDEX, detail)
}

/// `value[key]`: an element of a list, tuple or map, an attribute of an object.
pub fn index(collection: &Value, key: &Value) -> Result<Value, Complaint> {
    if collection.is_null() {
        let detail = "This value is null, so it does not have any indices.";
        return Err(Complaint::new("Attempt to index null value", detail));
    }
    if key.is_null() {
        return Err(Complaint::new(INVALID_INDEX, "Can't use a null value as an indexing key."));
    }
    if key.is_dynamic() {
        let why = collection.why().and(&key.why());
        return Ok(Value::DYNAMIC.because(why).marked(collection.marks()));
    }
    match collection.kind() {
        Kind::Dynamic => Ok(by_any_key(collection, key)),
        Kind::List | Kind::Tuple => by_number(collection, key),
        Kind::Map => by_key(collection, key),
        Kind::Object => by_name(collection, key),
        Kind::Set => Err(Complaint::new(
            INVALID_INDEX,
            "Elements of a set are identified only by their value and don't have any separate index or key to select \
             with, so it's only possible to perform operations across all elements of the set.",
        )),
        Kind::Bool | Kind::Number | Kind::String => {
            Err(Complaint::new(INVALID_INDEX, "This value does not have any indices."))
        }
    }
}

/// An element that an unknown key selects, or any key of an unknown collection.
fn selected(collection: &Value, key: &Value) -> Value {
    let ty = collection.ty().element().cloned().unwrap_or(Type::Dynamic);
    let any = Value::unknown(ty).because(collection.why().and(&key.why())).marked(collection.marks());
    // Any piece of a name is one, and any of what are all alike.
    match collection.origin().and_then(|origin| origin.partial.as_ref()) {
        Some(Partial::Pieces(_) | Partial::Each(_)) => any.meant_as(&collection.unknown_part(Type::String, Step::Any)),
        Some(_) | None => any,
    }
}

/// A part with the marks of the key that selected it. HCL forgets them where it is not known yet what there is.
fn with_marks_of(key: &Value, collection: &Value, part: Value) -> Value {
    let forgets = !collection.is_known() && collection.kind() != Kind::Tuple;
    if forgets { part } else { part.marked(key.marks()) }
}

fn by_any_key(collection: &Value, key: &Value) -> Value {
    let step = match (key.as_str(), key.as_number()) {
        (Some(text), _) => Step::Key(text.into()),
        (_, Some(number)) => number.to_i64().and_then(|i| u64::try_from(i).ok()).map_or(Step::Any, Step::Index),
        _ => Step::Any,
    };
    collection.unknown_part(Type::Dynamic, step)
}

fn by_number(collection: &Value, key: &Value) -> Result<Value, Complaint> {
    let key = convert(key, &Type::Number).map_err(|error| no_element(&format!(": {error}.")))?;
    let Some(number) = key.as_number() else { return Ok(selected(collection, &key)) };
    let position = number.to_i64().and_then(|i| usize::try_from(i).ok());
    if let Some(at) = position
        && let Ok(part) = collection.at(at)
    {
        return Ok(with_marks_of(&key, collection, part));
    }
    if !collection.is_known() && collection.kind() == Kind::List {
        return Ok(selected(collection, &key));
    }
    Err(if !number.is_integer() {
        no_element(": indexing a sequence requires a whole number, but the given index has a fractional part.")
    } else if number.is_negative() && !number.is_zero() {
        no_element(": a negative number is not a valid index for a sequence.")
    } else if collection.length().as_number().is_some_and(Number::is_zero) {
        no_element(": the collection has no elements.")
    } else {
        no_element(": the given index is greater than or equal to the length of the collection.")
    })
}

fn by_key(collection: &Value, key: &Value) -> Result<Value, Complaint> {
    let key = convert(key, &Type::String).map_err(|error| no_element(&format!(": {error}.")))?;
    match key.as_str() {
        None => Ok(selected(collection, &key)),
        Some(text) => {
            collection.key(text).map(|part| with_marks_of(&key, collection, part)).map_err(|_| no_element("."))
        }
    }
}

fn by_name(collection: &Value, key: &Value) -> Result<Value, Complaint> {
    let was_number = key.kind() == Kind::Number;
    let key = convert(key, &Type::String).map_err(|error| no_element(&format!(": {error}.")))?;
    let Some(name) = key.as_str() else { return Ok(selected(collection, &key)) };
    if !collection.is_known() {
        // HCL 2.23 does not look into the type here.
        return Ok(collection.unknown_part(Type::Dynamic, Step::Attr(name.into())));
    }
    collection.attribute(name).map_err(|_| {
        no_element(if was_number {
            ". An object only supports looking up attributes by name, not by numeric index."
        } else {
            "."
        })
    })
}
