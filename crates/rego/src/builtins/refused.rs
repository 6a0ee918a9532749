//! Functions that are known and not run: they reach out of the process, or are not supported. A policy that calls one
//! fails with the reason; a test can replace it with `with`.

use std::collections::BTreeSet;
use std::net::IpAddr;

use regorus::Value;

use super::arguments::text;
use super::{Builtin, Failure};
use crate::eval::EvalError;

const NETWORK: &str = "a policy has no network here";
const ENVIRONMENT: &str = "a policy cannot read its surroundings here";
const FILES: &str = "a policy reads no files here, write the document into the test";
const ITSELF: &str = "a policy cannot read policies here";

pub(super) const ALL: &[Builtin] = &[
    Builtin::refused("http.send", 1, NETWORK),
    Builtin::own("net.lookup_ip_addr", 1, |_, a| match text(&a[0])?.parse::<IpAddr>() {
        // An address is looked up nowhere.
        Ok(address) => Ok(Value::from(BTreeSet::from([Value::from(address.to_string())]))),
        Err(_) => Err(refusal("net.lookup_ip_addr", NETWORK)),
    }),
    Builtin::refused("opa.runtime", 0, ENVIRONMENT),
    Builtin::refused("parse_config_file", 1, FILES),
    Builtin::refused("parse_combined_config_files", 1, FILES),
    Builtin::refused("rego.parse_module", 2, ITSELF),
    Builtin::refused("rego.metadata.chain", 0, ITSELF),
    Builtin::refused("rego.metadata.rule", 0, ITSELF),
];

/// Why a function is not run, and what to do instead.
pub(super) fn refusal(name: &str, why: &str) -> Failure {
    let message = format!("{name} is not run: {why}; a test can replace it with `with {name} as …`");
    Failure::Stop(EvalError { at: None, message, is_limit: false })
}
