//! Policies in Rego: users' own, under the contracts that other tools have and under Palisade's.
//!
//! Modules are read into a syntax tree of our own, put in order as OPA's compiler does, and evaluated as OPA does, over
//! regorus's values and with its functions where they answer as OPA's do. The reasons, each a wrong verdict otherwise,
//! are cases in `fixtures/rego/conformance`.

mod builtins;
mod catalogue;
mod compile;
#[cfg(test)]
mod conformance_cases;
#[cfg(test)]
mod conformance_tests;
mod document_judge;
mod documents;
mod eval;
mod gatekeeper;
mod group;
mod input;
mod judge;
mod lint;
mod loader;
mod locate;
mod plan_queries;
mod plans;
mod reads;
mod results;
mod spacelift;
mod stack;
mod syntax;
mod testing;
mod trivy;
mod unknowns;

pub use catalogue::{Contract, Namespaces, PlanQuery};
pub use documents::{document_parser, document_problem, is_document};
pub use eval::Limits;
pub use gatekeeper::{
    ConstraintAction, EnforcementPoint, GatekeeperGroup, GatekeeperOptions, is_gatekeeper, run_suites,
};
pub use group::{RegoGroup, RegoOptions};
pub use lint::Lint;
pub use loader::{DataFile, RegoError};
pub use plan_queries::plan_queries;
pub use spacelift::programs as spacelift_programs;
pub use syntax::Version;
pub use testing::{Coverage, FileCoverage, TestCase, TestOptions, TestOutcome, TestReport, UnknownHandling};
pub use trivy::TrivyInput;
