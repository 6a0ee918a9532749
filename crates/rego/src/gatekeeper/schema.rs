//! A Constraint's parameters against its template's schema, as the API server would check them.

use jsonschema::Validator;
use serde_json::{Map, Value, json};

/// The schema of `spec.parameters`.
#[derive(Debug)]
pub(super) struct Schema {
    /// As the template gives it; none where parameters are not described.
    written: Option<Value>,
    validator: Option<Validator>,
    /// Whether members that the schema does not name are let through: so in templates of `v1beta1` and `v1alpha1`,
    /// unless they say `legacySchema: false`.
    is_legacy: bool,
}

/// Something in the parameters that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Misfit {
    /// The names and indexes that lead to it, from the parameters on.
    pub path: Vec<String>,
    pub message: String,
}

impl Schema {
    /// Reads a template's `openAPIV3Schema`; the error says what is wrong with the schema itself.
    pub fn new(written: Option<Value>, is_legacy: bool) -> Result<Self, String> {
        let validator = match &written {
            Some(schema) => {
                let plain = plain(schema);
                Some(jsonschema::draft4::new(&plain).map_err(|error| error.to_string())?)
            }
            None => None,
        };
        Ok(Schema { written, validator, is_legacy })
    }

    /// What of the parameters does not fit.
    pub fn misfits(&self, parameters: &Value) -> Vec<Misfit> {
        let mut found = Vec::new();
        if let Some(validator) = &self.validator {
            for error in validator.iter_errors(parameters) {
                let pointer = error.instance_path().to_string();
                let path = pointer.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
                found.push(Misfit { path, message: error.to_string() });
            }
        }
        if !self.is_legacy {
            match &self.written {
                Some(schema) => unknown(schema, parameters, &mut Vec::new(), &mut found),
                None if parameters.as_object().is_some_and(|members| !members.is_empty()) => {
                    found.push(Misfit { path: Vec::new(), message: "the template describes no parameters".to_owned() });
                }
                None => {}
            }
        }
        found
    }
}

/// The words of `OpenAPI` that JSON Schema has not, said in its own: `nullable`, integers or strings. What is none of a
/// schema's words is left out.
fn plain(schema: &Value) -> Value {
    let Some(members) = schema.as_object() else { return json!({}) };
    let mut made = Map::new();
    for (word, value) in members {
        match word.as_str() {
            "properties" => {
                let inner = value.as_object().into_iter().flatten();
                let inner = inner.map(|(name, schema)| (name.clone(), crate::stack::deep(|| plain(schema))));
                made.insert(word.clone(), Value::Object(inner.collect()));
            }
            "items" | "not" => drop(made.insert(word.clone(), crate::stack::deep(|| plain(value)))),
            "additionalProperties" => {
                let inner = if value.is_boolean() { value.clone() } else { crate::stack::deep(|| plain(value)) };
                made.insert(word.clone(), inner);
            }
            "allOf" | "anyOf" | "oneOf" => {
                let inner = value.as_array().into_iter().flatten();
                let inner = inner.map(|schema| crate::stack::deep(|| plain(schema)));
                made.insert(word.clone(), inner.collect());
            }
            "enum" | "pattern" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf"
            | "minLength" | "maxLength" | "minItems" | "maxItems" | "uniqueItems" | "minProperties"
            | "maxProperties" | "required" | "type" => drop(made.insert(word.clone(), value.clone())),
            _ => {}
        }
    }
    let says = |word: &str| members.get(word) == Some(&Value::Bool(true));
    if says("x-kubernetes-int-or-string") {
        made.insert("type".to_owned(), json!(["integer", "string"]));
    }
    if says("nullable") {
        let mut types = match made.remove("type") {
            Some(Value::Array(types)) => types,
            Some(one) => vec![one],
            None => Vec::new(),
        };
        if !types.is_empty() {
            types.push(json!("null"));
            made.insert("type".to_owned(), Value::Array(types));
        }
        if let Some(Value::Array(values)) = made.get_mut("enum") {
            values.push(Value::Null);
        }
    }
    Value::Object(made)
}

/// Members that a structural schema does not name: the API server would drop them, so the policy would not see them.
fn unknown(schema: &Value, value: &Value, path: &mut Vec<String>, found: &mut Vec<Misfit>) {
    if schema.get("x-kubernetes-preserve-unknown-fields") == Some(&Value::Bool(true)) {
        return;
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let inner = match (
                    schema.get("properties").and_then(|all| all.get(name)),
                    schema.get("additionalProperties"),
                ) {
                    (Some(inner), _) => inner,
                    (None, Some(Value::Bool(true))) => continue,
                    (None, Some(inner @ Value::Object(_))) => inner,
                    (None, _) => {
                        let mut path = path.clone();
                        path.push(name.clone());
                        let message = format!("the template's schema has no parameter {:?}", path.join("."));
                        found.push(Misfit { path, message });
                        continue;
                    }
                };
                path.push(name.clone());
                crate::stack::deep(|| unknown(inner, member, path, found));
                path.pop();
            }
        }
        Value::Array(items) => {
            let Some(inner) = schema.get("items") else { return };
            for (i, item) in items.iter().enumerate() {
                path.push(i.to_string());
                crate::stack::deep(|| unknown(inner, item, path, found));
                path.pop();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(schema: &Value, is_legacy: bool, parameters: &Value) -> Vec<String> {
        let schema = Schema::new(Some(schema.clone()), is_legacy).expect("a schema");
        schema.misfits(parameters).into_iter().map(|misfit| misfit.path.join(".")).collect()
    }

    #[test]
    fn parameters_are_checked_by_type_and_by_name() {
        let schema = json!({"type": "object", "required": ["labels"], "properties": {
            "labels": {"type": "array", "items": {"type": "object", "properties": {"key": {"type": "string"}}}},
            "limit": {"x-kubernetes-int-or-string": true},
            "any": {"type": "object", "additionalProperties": {"type": "string"}},
            "free": {"type": "object", "x-kubernetes-preserve-unknown-fields": true},
            "text": {"type": "string", "nullable": true},
        }});
        let good = json!({"labels": [{"key": "a"}], "limit": "1Gi", "any": {"x": "y"}, "free": {"x": 1}, "text": null});
        assert_eq!(paths(&schema, false, &good), Vec::<String>::new());
        assert_eq!(paths(&schema, false, &json!({"labels": [{"key": 1}]})), ["labels.0.key"]);
        assert_eq!(paths(&schema, false, &json!({"labels": [], "limit": true})), ["limit"]);
        assert_eq!(paths(&schema, false, &json!({"labels": [{"kye": "a"}]})), ["labels.0.kye"]);
        assert_eq!(paths(&schema, true, &json!({"labels": [{"kye": "a"}]})), Vec::<String>::new());
        assert_eq!(paths(&schema, false, &json!({})), [""]);
    }
}
