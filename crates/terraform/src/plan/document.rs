//! The parts of a plan document that are read, as Terraform writes them.
//!
//! Source: <https://developer.hashicorp.com/terraform/internals/json-format>, format versions 0.1 to 1.2. Everything
//! that is not named here is skipped without being built: `before`, `resource_drift`, `relevant_attributes`, `checks`.
//! Fields that older versions lack are optional.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
pub(super) struct Document<'s> {
    #[serde(borrow, default)]
    pub variables: HashMap<Cow<'s, str>, VariableValue<'s>>,
    #[serde(borrow, default)]
    pub planned_values: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub resource_changes: Option<Vec<ResourceChange<'s>>>,
    #[serde(borrow, default)]
    pub deferred_changes: Vec<DeferredChange<'s>>,
    #[serde(borrow, default)]
    pub prior_state: Option<State<'s>>,
    #[serde(borrow, default)]
    pub configuration: Option<Configuration<'s>>,
    #[serde(borrow, default)]
    pub complete: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub errored: Option<&'s RawValue>,
}

#[derive(Deserialize)]
pub(super) struct VariableValue<'s> {
    /// Not there for an ephemeral variable; null is a value.
    #[serde(borrow, default, deserialize_with = "present")]
    pub value: Option<&'s RawValue>,
}

/// A member that is there, also where it is null.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
pub(super) struct ResourceChange<'s> {
    /// Kept raw for its place in the text.
    #[serde(borrow)]
    pub address: &'s RawValue,
    #[serde(borrow, default)]
    pub module_address: Option<Cow<'s, str>>,
    #[serde(borrow)]
    pub mode: Cow<'s, str>,
    #[serde(borrow, rename = "type")]
    pub kind: Cow<'s, str>,
    #[serde(borrow)]
    pub name: Cow<'s, str>,
    #[serde(borrow, default)]
    pub deposed: Option<Cow<'s, str>>,
    #[serde(borrow)]
    pub change: Change<'s>,
}

#[derive(Deserialize)]
pub(super) struct Change<'s> {
    #[serde(borrow)]
    pub actions: Vec<Cow<'s, str>>,
    #[serde(borrow, default)]
    pub after: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub after_unknown: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub after_sensitive: Option<&'s RawValue>,
}

#[derive(Deserialize)]
pub(super) struct DeferredChange<'s> {
    #[serde(borrow)]
    pub resource_change: ResourceChange<'s>,
}

#[derive(Deserialize)]
pub(super) struct State<'s> {
    #[serde(borrow, default)]
    pub values: Option<StateValues<'s>>,
}

/// `planned_values`, and what `prior_state` holds in `values`.
#[derive(Deserialize)]
pub(super) struct StateValues<'s> {
    #[serde(borrow, default)]
    pub root_module: Option<StateModule<'s>>,
}

#[derive(Deserialize)]
pub(super) struct StateModule<'s> {
    #[serde(borrow, default)]
    pub address: Option<Cow<'s, str>>,
    #[serde(borrow, default)]
    pub resources: Vec<StateResource<'s>>,
    #[serde(borrow, default)]
    pub child_modules: Vec<StateModule<'s>>,
}

#[derive(Deserialize)]
pub(super) struct StateResource<'s> {
    #[serde(borrow)]
    pub address: &'s RawValue,
    #[serde(borrow)]
    pub mode: Cow<'s, str>,
    #[serde(borrow, rename = "type")]
    pub kind: Cow<'s, str>,
    #[serde(borrow)]
    pub name: Cow<'s, str>,
    #[serde(borrow, default)]
    pub values: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub sensitive_values: Option<&'s RawValue>,
}

#[derive(Deserialize)]
pub(super) struct Configuration<'s> {
    #[serde(borrow, default)]
    pub provider_config: HashMap<Cow<'s, str>, ProviderConfig<'s>>,
    #[serde(borrow, default)]
    pub root_module: Option<ConfigModule<'s>>,
}

#[derive(Deserialize)]
pub(super) struct ProviderConfig<'s> {
    #[serde(borrow)]
    pub name: &'s RawValue,
    #[serde(borrow, default)]
    pub alias: Option<Cow<'s, str>>,
    #[serde(borrow, default)]
    pub module_address: Option<Cow<'s, str>>,
    #[serde(borrow, default)]
    pub expressions: Option<&'s RawValue>,
}

#[derive(Deserialize, Default)]
pub(super) struct ConfigModule<'s> {
    #[serde(borrow, default)]
    pub resources: Vec<ConfigResource<'s>>,
    #[serde(borrow, default)]
    pub module_calls: HashMap<Cow<'s, str>, ModuleCall<'s>>,
    #[serde(borrow, default)]
    pub outputs: HashMap<Cow<'s, str>, Output<'s>>,
    #[serde(borrow, default)]
    pub variables: HashMap<Cow<'s, str>, VariableDeclaration<'s>>,
}

#[derive(Deserialize)]
pub(super) struct ConfigResource<'s> {
    /// `aws_s3_bucket.a` or `data.aws_vpc.main`: without module and instance keys.
    #[serde(borrow)]
    pub address: Cow<'s, str>,
    #[serde(borrow, default)]
    pub provider_config_key: Option<Cow<'s, str>>,
    #[serde(borrow, default)]
    pub expressions: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub count_expression: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub for_each_expression: Option<&'s RawValue>,
}

impl ConfigResource<'_> {
    /// Whether its instances have keys.
    pub fn repeats(&self) -> bool {
        self.count_expression.is_some() || self.for_each_expression.is_some()
    }
}

#[derive(Deserialize)]
pub(super) struct ModuleCall<'s> {
    #[serde(borrow, default)]
    pub source: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub version_constraint: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub expressions: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub count_expression: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub for_each_expression: Option<&'s RawValue>,
    #[serde(borrow, default)]
    pub module: ConfigModule<'s>,
}

#[derive(Deserialize)]
pub(super) struct Output<'s> {
    #[serde(borrow, default)]
    pub expression: Option<&'s RawValue>,
}

#[derive(Deserialize)]
pub(super) struct VariableDeclaration<'s> {
    /// Not there for a required variable; null is a default.
    #[serde(borrow, default, deserialize_with = "present")]
    pub default: Option<&'s RawValue>,
}
