//! The schemas against plans that Terraform made with a real provider of an older major: whatever such a plan holds
//! must be known, be of the type that is said here, and be computed where nobody set it.

use palisade_schema::{Body, Schema, Type, data_source, resource};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

type Object = Map<String, Value>;

#[test]
fn real_plans_hold_nothing_unknown() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/oracle/plans/given.jsonl");
    let Ok(file) = File::open(&path) else {
        println!("skipped: there are no recorded plans beside the project");
        return;
    };
    let mut wrong = BTreeSet::new();
    let mut checked = 0;
    for line in BufReader::new(file).lines() {
        let case: Value = serde_json::from_str(&line.expect("a line")).expect("a case");
        let plan = &case["plan"];
        let configured = plan["configuration"]["root_module"]["resources"].as_array();
        for change in plan["resource_changes"].as_array().into_iter().flatten() {
            let kind = change["type"].as_str().expect("a type");
            let schema = if change["mode"] == "managed" { resource(kind) } else { data_source(kind) };
            let Some(schema) = schema else {
                wrong.insert(format!("{kind} is not known"));
                continue;
            };
            checked += 1;
            if let Some(after) = change["change"]["after"].as_object() {
                check_values(kind, after, schema.body(), &mut wrong);
            }
            let written = configured.into_iter().flatten().find(|resource| resource["address"] == change["address"]);
            if let (Some(written), Some(unknown)) = (written, change["change"]["after_unknown"].as_object()) {
                check_unset(schema, &written["expressions"], unknown, &mut wrong);
            }
        }
    }
    assert!(checked > 500, "only {checked} resources were checked");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn check_values(path: &str, values: &Object, body: Body, wrong: &mut BTreeSet<String>) {
    for (name, value) in values {
        let path = format!("{path}.{name}");
        if let Some(attribute) = body.attribute(name) {
            if !fits(value, attribute.ty()) {
                wrong.insert(format!("{path} is {}: {value}", attribute.ty()));
            }
        } else if let Some(block) = body.block(name) {
            let elements: &[Value] = match value {
                Value::Array(elements) => elements,
                Value::Null => &[],
                single => std::slice::from_ref(single),
            };
            if block.max().is_some_and(|max| elements.len() > max as usize) {
                wrong.insert(format!("{path} has {} blocks", elements.len()));
            }
            for element in elements {
                match element.as_object() {
                    Some(element) => check_values(&path, element, block.body(), wrong),
                    None => drop(wrong.insert(format!("{path} is no block: {element}"))),
                }
            }
        } else if !body.is_open() {
            wrong.insert(format!("{path} is not known"));
        }
    }
}

/// What is unknown at the top of a resource although nobody set it is computed, or a block that the provider fills in.
fn check_unset(schema: Schema, written: &Value, unknown: &Object, wrong: &mut BTreeSet<String>) {
    for (name, is_unknown) in unknown {
        if *is_unknown == true && written.get(name).is_none() && schema.block(name).is_none() {
            match schema.attribute(name) {
                Some(attribute) if attribute.is_computed() => {}
                _ => drop(wrong.insert(format!("{}.{name} is not computed", schema.name()))),
            }
        }
    }
}

fn fits(value: &Value, ty: Type) -> bool {
    match ty {
        _ if value.is_null() => true,
        Type::Any => true,
        // Numbers that may be null (aws_lb_target_group.deregistration_delay) became strings with a later major.
        Type::String => value.is_string() || value.is_number(),
        Type::Number => value.is_number(),
        Type::Bool => value.is_boolean(),
        Type::List(element) | Type::Set(element) => {
            value.as_array().is_some_and(|values| values.iter().all(|value| fits(value, element.ty())))
        }
        Type::Map(element) => {
            value.as_object().is_some_and(|values| values.values().all(|value| fits(value, element.ty())))
        }
        Type::Object(body) => value.as_object().is_some_and(|values| {
            values.iter().all(|(name, value)| body.attribute(name).is_some_and(|inner| fits(value, inner.ty())))
        }),
    }
}
