//! What a template gets as `input.review`, and the objects beside it as `data.inventory`.

use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use regorus::Value;

use super::matching::{Home, Match, Matched};
use super::objects::Object;

/// One review: of an object as it is written, or of a request.
#[derive(Debug)]
pub(super) struct Review {
    /// `input.review`.
    pub value: Value,
    object: Option<Object>,
    old: Option<Object>,
    /// The request's namespace.
    namespace: String,
}

impl Review {
    /// Of an object as it is written. As in gator no operation is named, unless one is given.
    pub fn of_object(object: Object, operation: &str) -> Self {
        let kind = gvk(&object);
        let request = BTreeMap::from([
            (Value::from("kind"), kind),
            (Value::from("name"), Value::from(object.name.as_str())),
            (Value::from("namespace"), Value::from(object.namespace.as_str())),
            (Value::from("object"), object.value.clone()),
            (Value::from("operation"), Value::from(operation)),
        ]);
        let namespace = object.namespace.clone();
        Review { value: request_value(request), object: Some(object), old: None, namespace }
    }

    /// Of an `AdmissionReview`'s request, or of what of it is missing.
    pub fn of_request(review: &Value) -> Result<Self, String> {
        let Value::Object(request) = get(review, "request") else {
            return Err("the AdmissionReview has no request".to_owned());
        };
        let object = |name: &str| match request.get(&Value::from(name)) {
            Some(value @ Value::Object(_)) => Some(Object::new(value.clone())),
            Some(_) | None => None,
        };
        let (mut object, old) = (object("object"), object("oldObject"));
        let mut members = request.iter().map(|(key, value)| (key.clone(), value.clone())).collect::<BTreeMap<_, _>>();
        if members.get(&Value::from("operation")) == Some(&Value::from("DELETE")) {
            // The API server sends what is to be deleted as the old object; Gatekeeper shows it as the object too.
            let Some(old) = &old else { return Err("a DELETE has its object as oldObject".to_owned()) };
            object = Some(old.clone());
            members.insert(Value::from("object"), old.value.clone());
        }
        if object.is_none() && old.is_none() {
            return Err("the request holds neither object nor oldObject".to_owned());
        }
        let namespace = get(&get(review, "request"), "namespace");
        let namespace = namespace.as_string().map(ToString::to_string).unwrap_or_default();
        Ok(Review { value: request_value(members), object, old, namespace })
    }

    /// The object, new or as it is written.
    pub fn object(&self) -> Option<&Object> {
        self.object.as_ref()
    }

    /// What of the reviewed object is not known.
    pub fn gaps(&self) -> &[crate::input::Gap] {
        self.object.as_ref().map_or(&[], |object| &object.gaps)
    }

    /// Whether a Constraint is about the object, new or old.
    pub fn matches(&self, of: &Match, cluster: &Cluster) -> Matched {
        let home = cluster.home(&self.namespace);
        let mut depends = None;
        for object in [&self.object, &self.old].into_iter().flatten() {
            match of.matches(object, home) {
                Matched::Yes => return Matched::Yes,
                Matched::No => {}
                missing @ Matched::Depends(_) => depends = Some(missing),
            }
        }
        depends.unwrap_or(Matched::No)
    }

    /// `input` for parameters.
    pub fn input(&self, parameters: &Value, cluster: &Cluster) -> Value {
        let mut review = match &self.value {
            Value::Object(members) => (**members).clone(),
            _ => regorus::value::Object::new(),
        };
        let namespace = cluster.namespaces.get(&self.namespace).map_or(Value::Null, |object| object.value.clone());
        review.insert(Value::from("namespaceObject"), namespace);
        Value::from(BTreeMap::from([
            (Value::from("review"), review.into_value()),
            (Value::from("parameters"), parameters.clone()),
        ]))
    }
}

fn get(value: &Value, name: &str) -> Value {
    crate::eval::member(value, &Value::from(name))
}

fn gvk(object: &Object) -> Value {
    Value::from(BTreeMap::from([
        (Value::from("group"), Value::from(object.group())),
        (Value::from("version"), Value::from(object.version())),
        (Value::from("kind"), Value::from(object.kind.as_str())),
    ]))
}

/// A request as Go writes it: what is required and not given has its type's zero.
fn request_value(mut members: BTreeMap<Value, Value>) -> Value {
    let empty = |names: &[&str]| {
        Value::from(names.iter().map(|name| (Value::from(*name), Value::from(""))).collect::<BTreeMap<_, _>>())
    };
    for (name, zero) in [
        ("uid", Value::from("")),
        ("kind", empty(&["group", "version", "kind"])),
        ("resource", empty(&["group", "version", "resource"])),
        ("operation", Value::from("")),
        ("userInfo", Value::new_object()),
        ("object", Value::Null),
        ("oldObject", Value::Null),
        ("options", Value::Null),
    ] {
        members.entry(Value::from(name)).or_insert(zero);
    }
    for name in ["name", "namespace"] {
        if members.get(&Value::from(name)) == Some(&Value::from("")) {
            members.remove(&Value::from(name));
        }
    }
    Value::from(members)
}

/// The objects of a run: what lies beside the one under review.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    namespaces: HashMap<String, Object>,
    /// `data.inventory`; undefined where no template reads it.
    inventory: Value,
}

impl Cluster {
    /// The cluster that objects make; their inventory only where it is read.
    pub fn new<O: Borrow<Object>>(objects: impl Iterator<Item = O>, is_read: bool) -> Self {
        let mut namespaces = HashMap::new();
        let mut inventory = Node::default();
        for object in objects {
            let object = object.borrow();
            if object.is_namespace() {
                namespaces.insert(object.name.clone(), object.clone());
            }
            if !is_read {
                continue;
            }
            let way = [object.api_version.as_str(), object.kind.as_str(), object.name.as_str()];
            if object.namespace.is_empty() {
                inventory.put(&[&["cluster"], &way[..]].concat(), object.value.clone());
            } else {
                inventory.put(&[&["namespace", object.namespace.as_str()], &way[..]].concat(), object.value.clone());
            }
        }
        let inventory = if is_read { inventory.value() } else { Value::Undefined };
        Cluster { namespaces, inventory }
    }

    /// `data` for the templates.
    pub fn data(&self) -> Value {
        match &self.inventory {
            Value::Undefined => Value::new_object(),
            inventory => Value::from(BTreeMap::from([(Value::from("inventory"), inventory.clone())])),
        }
    }

    fn home<'c>(&'c self, namespace: &'c str) -> Home<'c> {
        match self.namespaces.get(namespace) {
            Some(object) => Home::Known(object),
            None if namespace.is_empty() => Home::None,
            None => Home::Named(namespace),
        }
    }
}

/// A place in the inventory while it is put together.
#[derive(Debug, Default)]
struct Node {
    members: BTreeMap<Arc<str>, Node>,
    object: Option<Value>,
}

impl Node {
    fn put(&mut self, way: &[&str], object: Value) {
        let node = way.iter().fold(self, |node, part| node.members.entry(Arc::from(*part)).or_default());
        node.object = Some(object);
    }

    fn value(self) -> Value {
        match self.object {
            Some(object) => object,
            None => Value::from(
                self.members
                    .into_iter()
                    .map(|(name, node)| (Value::String(name), node.value()))
                    .collect::<BTreeMap<_, _>>(),
            ),
        }
    }
}
