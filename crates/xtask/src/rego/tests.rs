//! `opa test` beside `palisade test`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use super::{Arguments, Outcome, files, printed};

/// A test of either program: its package, name, file and line.
type Name = (String, String, String, u64);

#[derive(Deserialize)]
struct OpaTest {
    package: String,
    name: String,
    location: OpaLocation,
    #[serde(default)]
    fail: bool,
    #[serde(default)]
    skip: bool,
    #[serde(default)]
    error: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct OpaLocation {
    file: String,
    row: u64,
}

#[derive(Deserialize)]
struct PalisadeReport {
    tests: Vec<PalisadeTest>,
}

#[derive(Deserialize)]
struct PalisadeTest {
    package: String,
    name: String,
    file: String,
    line: u64,
    outcome: String,
}

/// Compares the modules' tests in a folder, each by its outcome. Modules alone are given: a folder's other files may be
/// inputs that no data can be made of.
pub(super) fn compare(folder: &Path, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let mut outcome = Outcome::default();
    let modules = files(folder, &|path| path.extension().is_some_and(|ending| ending == "rego"));
    if modules.is_empty() {
        return Ok(outcome);
    }
    let version = arguments.v0_compatible.then_some("--v0-compatible");
    let mut opa = Command::new(&arguments.opa);
    let (text, errors) = printed(opa.args(["test", "--format", "json"]).args(version).args(&modules))?;
    let theirs = match serde_json::from_str::<Option<Vec<OpaTest>>>(if text.trim().is_empty() { "null" } else { &text })
    {
        Ok(tests) if errors.trim().is_empty() => tests.unwrap_or_default(),
        Ok(_) | Err(_) => {
            let first = errors.lines().chain(text.lines()).take(2).collect::<Vec<_>>().join(" ");
            outcome.skipped.push(format!("opa does not run {}: {first}", folder.display()));
            return Ok(outcome);
        }
    };
    let theirs = theirs.into_iter().map(OpaTest::told).collect::<BTreeMap<_, _>>();
    let mut palisade = Command::new(&arguments.palisade);
    let (text, errors) = printed(palisade.args(["test", "--format", "json"]).args(version).args(&modules))?;
    let Ok(ours) = serde_json::from_str::<PalisadeReport>(&text) else {
        outcome.differences.push(format!("palisade does not run {}: {errors}", folder.display()));
        return Ok(outcome);
    };
    let ours = ours.tests.into_iter().map(PalisadeTest::told).collect::<BTreeMap<_, _>>();
    for name in theirs.keys().chain(ours.keys().filter(|name| !theirs.contains_key(*name))) {
        let (opa, palisade) = (theirs.get(name), ours.get(name));
        if opa == palisade {
            outcome.same += 1;
        } else {
            let (package, own, file, line) = name;
            let said = |outcome: Option<&String>| outcome.map_or("nothing", String::as_str).to_owned();
            let (opa, palisade) = (said(opa), said(palisade));
            outcome.differences.push(format!("{file}:{line} {package}.{own}: opa {opa}, palisade {palisade}"));
        }
    }
    Ok(outcome)
}

/// A test's name without the number of its definition: between files OPA numbers in no order.
fn unnumbered(name: &str) -> String {
    name.split_once('#').map_or(name, |(name, _)| name).to_owned()
}

impl OpaTest {
    fn told(self) -> (Name, String) {
        let outcome = match (self.skip, self.error.is_some(), self.fail) {
            (true, ..) => "skipped",
            (false, true, _) => "errored",
            (false, false, true) => "failed",
            (false, false, false) => "passed",
        };
        ((self.package, unnumbered(&self.name), self.location.file, self.location.row), outcome.to_owned())
    }
}

impl PalisadeTest {
    fn told(self) -> (Name, String) {
        ((self.package, unnumbered(&self.name), self.file, self.line), self.outcome)
    }
}
