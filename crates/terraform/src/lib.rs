//! Terraform: HCL and JSON syntax, evaluation, modules, plan JSON.
