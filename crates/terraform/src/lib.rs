//! Terraform: HCL and JSON syntax, evaluation, modules, plan JSON.

pub mod cty;
pub mod functions;
pub mod syntax;
