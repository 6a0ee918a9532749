//! Policies in Rego.

mod builtins;
mod compile;
#[cfg(test)]
mod conformance_tests;
mod eval;
mod stack;
mod syntax;
