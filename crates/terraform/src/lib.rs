//! Terraform: HCL and JSON syntax, evaluation, modules, plan JSON.

pub mod syntax;
