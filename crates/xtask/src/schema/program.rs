//! The provider that is built into Terraform, from `terraform providers schema -json`.

use super::model::{AttributeModel, BodyModel, ProviderModel, TypeModel};
use super::sensitive;
use super::sources::Origin;
use anyhow::{Context, Result, bail, ensure};
use palisade_schema::format::{Class, Flags, Type};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Command;

#[derive(Deserialize)]
struct Document {
    provider_schemas: BTreeMap<String, ProviderSchema>,
}

#[derive(Deserialize)]
struct ProviderSchema {
    #[serde(default)]
    resource_schemas: BTreeMap<String, TypeSchema>,
    #[serde(default)]
    data_source_schemas: BTreeMap<String, TypeSchema>,
}

#[derive(Deserialize)]
struct TypeSchema {
    block: BlockSchema,
}

#[derive(Deserialize)]
struct BlockSchema {
    #[serde(default)]
    attributes: BTreeMap<String, AttributeSchema>,
    #[serde(default)]
    block_types: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "the document's own form")]
struct AttributeSchema {
    #[serde(rename = "type")]
    ty: Value,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    computed: bool,
    #[serde(default)]
    sensitive: bool,
}

/// Asks the installed Terraform for the schema of its built-in provider.
pub fn read(origin: &Origin) -> Result<ProviderModel> {
    let directory = tempfile::tempdir()?;
    std::fs::write(directory.path().join("main.tf"), "resource \"terraform_data\" \"any\" {}\n")?;
    let run = |arguments: &[&str]| -> Result<Vec<u8>> {
        let output = Command::new(&origin.package).args(arguments).current_dir(directory.path()).output()?;
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        ensure!(output.status.success(), "{} {arguments:?}: {errors}", origin.package);
        Ok(output.stdout)
    };
    let version: Value = serde_json::from_slice(&run(&["version", "-json"])?)?;
    let installed = version["terraform_version"].as_str().unwrap_or_default();
    ensure!(installed == origin.version, "{origin} is asked for, {installed} is installed");
    run(&["init", "-input=false"])?;
    let document: Document = serde_json::from_slice(&run(&["providers", "schema", "-json"])?)?;

    let mut model = ProviderModel { version: installed.to_owned(), types: BTreeMap::new() };
    for schema in document.provider_schemas.into_values() {
        for (class, types) in
            [(Class::Resource, schema.resource_schemas), (Class::DataSource, schema.data_source_schemas)]
        {
            for (name, ty) in types {
                let body = body(ty.block).with_context(|| name.clone())?;
                model.types.insert((class, name), TypeModel { source: 0, bodies: vec![body] });
            }
        }
    }
    Ok(model)
}

fn body(block: BlockSchema) -> Result<BodyModel> {
    ensure!(block.block_types.is_empty(), "nested blocks are not read: the built-in provider has none");
    let mut body = BodyModel::default();
    for (name, attribute) in block.attributes {
        let ty = match attribute.ty.as_str() {
            Some("string") => Type::String,
            Some("number") => Type::Number,
            Some("bool") => Type::Bool,
            Some("dynamic") => Type::Any,
            _ => bail!("{name}: the type {} is not read: the built-in provider has none such", attribute.ty),
        };
        let mut flags = Flags::default();
        for (set, flag) in [
            (attribute.required, Flags::REQUIRED),
            (attribute.optional, Flags::OPTIONAL),
            (attribute.computed, Flags::COMPUTED),
            (attribute.sensitive || sensitive::is_secret(&name, &ty), Flags::SENSITIVE),
        ] {
            flags = if set { flags.with(flag) } else { flags };
        }
        body.attributes.insert(name, AttributeModel { ty, flags, source: 0 });
    }
    Ok(body)
}
