//! Terraform: HCL and JSON syntax, evaluation, modules, plan JSON.

pub mod config;
pub mod console;
pub mod cty;
mod defaults;
pub mod eval;
pub mod functions;
pub mod modules;
pub mod plan;
pub mod syntax;
