//! Machines with very many virtual processors, as their names tell it.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::machine_types;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How large a machine may be.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// The most virtual processors that a machine may have.
    pub max_vcpus: u32,
}

impl Default for Params {
    fn default() -> Self {
        Params { max_vcpus: 64 }
    }
}

/// Denies each that has more.
pub fn check(resource: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    for machine in machine_types(*resource) {
        let is_larger = machine.is(|machine| machine.vcpus.is_some_and(|vcpus| vcpus > params.max_vcpus));
        cx.deny_if(is_larger, machine.at, || {
            format!("the machine has more than {} virtual processors", params.max_vcpus)
        });
    }
}
