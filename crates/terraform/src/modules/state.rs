//! What exists already, as `terraform.tfstate` has it.

/// The state of a root.
#[derive(Debug, Clone, Default)]
pub struct State {}
