//! `palisade schema`.

use std::process::ExitCode;

use palisade_engine::{Engine, Settings};
use serde_json::{Value, json};

use crate::args::SchemaOf;
use crate::config::Config;

/// Prints a JSON schema.
pub fn run(of: SchemaOf) -> anyhow::Result<ExitCode> {
    let schema = match of {
        SchemaOf::Config => config_schema()?,
        SchemaOf::Report => palisade_report::json::schema(),
    };
    crate::output::print(&(serde_json::to_string_pretty(&schema)? + "\n"))?;
    Ok(ExitCode::SUCCESS)
}

/// The configuration's schema, with each policy's own parameters under its id.
fn config_schema() -> anyhow::Result<Value> {
    let mut schema = schemars::schema_for!(Config).to_value();
    let engine = Engine::new(crate::setup::built_in(), Settings::default())?;
    let common = schema.pointer("/$defs/PolicyConfig/properties").cloned().unwrap_or_else(|| json!({}));
    let mut policies = serde_json::Map::new();
    for meta in engine.policies() {
        let Some(params) = engine.params_schema(&meta.id) else { continue };
        let mut own = params;
        if let (Some(properties), Some(common)) =
            (own.pointer_mut("/properties").and_then(Value::as_object_mut), common.as_object())
        {
            properties.extend(common.clone());
        }
        policies.insert(meta.id.to_string(), own);
    }
    if let Some(policy) = schema.pointer_mut("/properties/policy").and_then(Value::as_object_mut) {
        policy.insert("properties".to_owned(), Value::Object(policies));
    }
    Ok(schema)
}
