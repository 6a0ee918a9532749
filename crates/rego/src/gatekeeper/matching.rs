//! Which objects a Constraint is about: `spec.match`, as Gatekeeper's documentation and its matcher have it.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use super::objects::Object;

/// What `spec.match` says; what is not said lets everything through.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(super) struct Match {
    /// `All`, `Original` or `Generated`: objects as they are written, or as expansion templates make them.
    #[serde(deserialize_with = "or_default")]
    source: String,
    #[serde(deserialize_with = "or_default")]
    kinds: Vec<Kinds>,
    /// `*`, `Cluster` or `Namespaced`.
    #[serde(deserialize_with = "or_default")]
    scope: String,
    #[serde(deserialize_with = "or_default")]
    namespaces: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    excluded_namespaces: Vec<String>,
    label_selector: Option<Selector>,
    namespace_selector: Option<Selector>,
    #[serde(deserialize_with = "or_default")]
    name: String,
}

/// An absent value and null are the same.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(from: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// Kinds of some groups; an empty list and `*` name all.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Kinds {
    #[serde(deserialize_with = "or_default")]
    api_groups: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    kinds: Vec<String>,
}

/// A label selector.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Selector {
    #[serde(deserialize_with = "or_default")]
    match_labels: BTreeMap<String, String>,
    #[serde(deserialize_with = "or_default")]
    match_expressions: Vec<Requirement>,
}

/// One expression of a label selector.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Requirement {
    key: String,
    operator: Operator,
    #[serde(default, deserialize_with = "or_default")]
    values: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
enum Operator {
    In,
    NotIn,
    Exists,
    DoesNotExist,
}

/// Whether an object is matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Matched {
    Yes,
    No,
    /// The labels of this Namespace decide, and it is not in the run.
    Depends(String),
}

/// The Namespace that an object lies in, as far as the run shows it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Home<'a> {
    /// The request names none.
    None,
    /// It is named and its object is not there.
    Named(&'a str),
    /// Its object.
    Known(&'a Object),
}

impl Home<'_> {
    fn name(&self) -> Option<&str> {
        match self {
            Home::None => None,
            Home::Named(name) => Some(name),
            Home::Known(namespace) => Some(&namespace.name),
        }
    }
}

impl Match {
    /// What is wrong in it although it reads; the message names the field.
    pub fn check(&self) -> Result<(), String> {
        if !["", "All", "Original", "Generated"].contains(&&*self.source) {
            return Err(format!("source is All, Original or Generated, not {:?}", self.source));
        }
        if !["", "*", "Cluster", "Namespaced"].contains(&&*self.scope) {
            return Err(format!("scope is *, Cluster or Namespaced, not {:?}", self.scope));
        }
        for (field, selector) in
            [("labelSelector", &self.label_selector), ("namespaceSelector", &self.namespace_selector)]
        {
            for requirement in selector.iter().flat_map(|selector| &selector.match_expressions) {
                requirement.check().map_err(|message| format!("{field}: {message}"))?;
            }
        }
        Ok(())
    }

    /// The kinds that it is about, for listings; `*` where any may be.
    pub fn kinds(&self) -> Vec<String> {
        let mut all = Vec::new();
        for kind in self.kinds.iter().flat_map(|kinds| &kinds.kinds) {
            if !all.contains(kind) {
                all.push(kind.clone());
            }
        }
        if all.is_empty() || self.kinds.iter().any(|kinds| kinds.kinds.is_empty()) {
            return vec!["*".to_owned()];
        }
        all
    }

    pub fn matches(&self, object: &Object, home: Home<'_>) -> Matched {
        let is_asked = match &*self.source {
            "Generated" => object.is_generated,
            "Original" => !object.is_generated,
            _ => true,
        };
        if !is_asked {
            return Matched::No;
        }
        let plain = self.has_kind(object)
            && self.has_scope(object, home)
            && self.has_namespace(object, home)
            && self.label_selector.as_ref().is_none_or(|selector| selector.matches(&object.labels))
            && self.has_name(object);
        if plain { self.selects_namespace(object, home) } else { Matched::No }
    }

    fn has_kind(&self, object: &Object) -> bool {
        let names = |list: &[String], name: &str| list.is_empty() || list.iter().any(|one| one == "*" || one == name);
        self.kinds.is_empty()
            || self.kinds.iter().any(|one| names(&one.kinds, &object.kind) && names(&one.api_groups, object.group()))
    }

    fn has_scope(&self, object: &Object, home: Home<'_>) -> bool {
        let is_namespaced = !object.namespace.is_empty() || home.name().is_some();
        match &*self.scope {
            "Cluster" => object.is_namespace() || !is_namespaced,
            "Namespaced" => !object.is_namespace() && is_namespaced,
            _ => true,
        }
    }

    fn has_namespace(&self, object: &Object, home: Home<'_>) -> bool {
        let name = if object.is_namespace() {
            &*object.name
        } else if let Some(name) = home.name() {
            name
        } else if !object.namespace.is_empty() {
            &*object.namespace
        } else {
            // Without a namespace nothing can rule it out.
            return true;
        };
        (self.namespaces.is_empty() || self.namespaces.iter().any(|pattern| wildcard(pattern, name)))
            && !self.excluded_namespaces.iter().any(|pattern| wildcard(pattern, name))
    }

    fn has_name(&self, object: &Object) -> bool {
        self.name.is_empty()
            || wildcard(&self.name, &object.name)
            || (self.name.ends_with('*') && wildcard(&self.name, &object.generate_name))
    }

    fn selects_namespace(&self, object: &Object, home: Home<'_>) -> Matched {
        let Some(selector) = &self.namespace_selector else { return Matched::Yes };
        let labels = match home {
            _ if object.is_namespace() => &object.labels,
            Home::Known(namespace) => &namespace.labels,
            Home::None if object.namespace.is_empty() => return Matched::Yes,
            Home::None => return Matched::Depends(object.namespace.clone()),
            Home::Named(name) => return Matched::Depends(name.to_owned()),
        };
        if selector.matches(labels) { Matched::Yes } else { Matched::No }
    }
}

impl Selector {
    fn matches(&self, labels: &BTreeMap<String, String>) -> bool {
        self.match_labels.iter().all(|(key, value)| labels.get(key) == Some(value))
            && self.match_expressions.iter().all(|requirement| requirement.holds(labels))
    }
}

impl Requirement {
    fn check(&self) -> Result<(), String> {
        match (self.operator, self.values.is_empty()) {
            (Operator::In | Operator::NotIn, true) => Err(format!("the expression on {} needs values", self.key)),
            (Operator::Exists | Operator::DoesNotExist, false) => {
                Err(format!("the expression on {} takes no values", self.key))
            }
            (Operator::In | Operator::NotIn, false) | (Operator::Exists | Operator::DoesNotExist, true) => Ok(()),
        }
    }

    fn holds(&self, labels: &BTreeMap<String, String>) -> bool {
        let label = labels.get(&self.key);
        match self.operator {
            Operator::In => label.is_some_and(|label| self.values.contains(label)),
            Operator::NotIn => label.is_none_or(|label| !self.values.contains(label)),
            Operator::Exists => label.is_some(),
            Operator::DoesNotExist => label.is_none(),
        }
    }
}

/// `kube-*`, `*-system`, `*mid*` or the name itself.
fn wildcard(pattern: &str, name: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(rest), Some(_)) => name.contains(rest.strip_suffix('*').unwrap_or(rest)),
        (Some(end), None) => name.ends_with(end),
        (None, Some(start)) => name.starts_with(start),
        (None, None) => pattern == name,
    }
}

#[cfg(test)]
mod tests {
    use regorus::Value;
    use serde_json::json;

    use super::*;

    fn object(api_version: &str, kind: &str, namespace: Option<&str>) -> Object {
        let value = json!({
            "apiVersion": api_version, "kind": kind,
            "metadata": {"name": "web-1", "namespace": namespace, "labels": {"app": "web", "tier": "front"}},
        });
        Object::new(Value::from(value))
    }

    fn matched(of: serde_json::Value, object: &Object, home: Home<'_>) -> Matched {
        let of: Match = serde_json::from_value(of).expect("it reads");
        of.check().expect("it holds");
        of.matches(object, home)
    }

    #[test]
    fn every_criterion_can_rule_an_object_out() {
        let pod = object("v1", "Pod", Some("shop-eu"));
        for (criteria, wanted) in [
            (json!({}), true),
            (json!({"kinds": [{"apiGroups": [""], "kinds": ["Pod"]}]}), true),
            (json!({"kinds": [{"apiGroups": ["apps"], "kinds": ["Pod"]}]}), false),
            (json!({"kinds": [{"apiGroups": ["*"], "kinds": ["*"]}]}), true),
            (json!({"kinds": [{"kinds": ["Service"]}]}), false),
            (json!({"scope": "Namespaced"}), true),
            (json!({"scope": "Cluster"}), false),
            (json!({"namespaces": ["shop-*"]}), true),
            (json!({"namespaces": ["kube-*"]}), false),
            (json!({"excludedNamespaces": ["*-eu"]}), false),
            (json!({"excludedNamespaces": ["*hop*"]}), false),
            (json!({"labelSelector": {"matchLabels": {"app": "web"}}}), true),
            (json!({"labelSelector": {"matchLabels": {"app": "db"}}}), false),
            (
                json!({"labelSelector": {"matchExpressions": [{"key": "tier", "operator": "In", "values": ["back"]}]}}),
                false,
            ),
            (
                json!({"labelSelector": {"matchExpressions": [{"key": "team", "operator": "NotIn", "values": ["x"]}]}}),
                true,
            ),
            (json!({"labelSelector": {"matchExpressions": [{"key": "team", "operator": "Exists"}]}}), false),
            (json!({"labelSelector": {"matchExpressions": [{"key": "tier", "operator": "DoesNotExist"}]}}), false),
            (json!({"name": "web-*"}), true),
            (json!({"name": "db-*"}), false),
            (json!({"source": "Generated"}), false),
            (json!({"source": "Original"}), true),
        ] {
            let got = matched(criteria.clone(), &pod, Home::Named("shop-eu"));
            assert_eq!(got, if wanted { Matched::Yes } else { Matched::No }, "{criteria}");
        }
    }

    #[test]
    fn namespaces_are_matched_by_their_own_name_and_labels() {
        let namespace = Object { name: "shop".into(), ..object("v1", "Namespace", None) };
        let only = json!({"namespaces": ["shop"], "namespaceSelector": {"matchLabels": {"tier": "front"}}});
        assert_eq!(matched(only.clone(), &namespace, Home::None), Matched::Yes);
        let pod = object("v1", "Pod", Some("shop"));
        assert_eq!(matched(only.clone(), &pod, Home::Known(&namespace)), Matched::Yes);
        assert_eq!(matched(only, &pod, Home::Named("shop")), Matched::Depends("shop".into()));
        let selector = json!({"namespaceSelector": {"matchLabels": {"tier": "back"}}});
        assert_eq!(matched(selector.clone(), &pod, Home::Known(&namespace)), Matched::No);
        assert_eq!(matched(selector, &object("v1", "Node", None), Home::None), Matched::Yes);
    }

    #[test]
    fn what_gatekeeper_refuses_is_refused() {
        for wrong in [
            json!({"kind": ["Pod"]}),
            json!({"namespaces": "shop"}),
            json!({"labelSelector": {"matchExpressions": [{"key": "a", "operator": "Is"}]}}),
        ] {
            assert!(serde_json::from_value::<Match>(wrong.clone()).is_err(), "{wrong}");
        }
        let no_values = json!({"labelSelector": {"matchExpressions": [{"key": "a", "operator": "In"}]}});
        assert!(serde_json::from_value::<Match>(no_values).unwrap().check().is_err());
    }
}
