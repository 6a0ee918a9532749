//! `conftest test` beside `palisade check`.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use super::{Arguments, Outcome, files, printed};

/// What Palisade says of a file in a format that it does not read.
const REFUSED: &str = "no policy reads files of this kind";

#[derive(Deserialize)]
struct ConftestResult {
    #[serde(default)]
    failures: Vec<ConftestMessage>,
    #[serde(default)]
    warnings: Vec<ConftestMessage>,
}

#[derive(Deserialize)]
struct ConftestMessage {
    msg: String,
}

#[derive(Deserialize)]
struct PalisadeReport {
    findings: Vec<PalisadeFinding>,
}

#[derive(Deserialize)]
struct PalisadeFinding {
    policy: String,
    message: String,
}

/// Compares what the policies in a folder's folder `policy` say of each of its other files.
pub(super) fn compare(folder: &Path, arguments: &Arguments, built_in: &BTreeSet<String>) -> anyhow::Result<Outcome> {
    let mut outcome = Outcome::default();
    let policy = folder.join("policy");
    let inputs = files(folder, &|path| !path.starts_with(&policy) && path.extension().is_none_or(|e| e != "rego"));
    for input in inputs {
        let name = input.display().to_string();
        let mut conftest = Command::new(&arguments.conftest);
        conftest.args(["test", "--no-fail", "--all-namespaces", "--output", "json", "--policy"]).arg(&policy);
        let version = arguments.v0_compatible.then_some(["--rego-version", "v0"]);
        let (text, errors) = printed(conftest.args(version.iter().flatten()).arg(&input))?;
        let Ok(theirs) = serde_json::from_str::<Vec<ConftestResult>>(&text) else {
            let first = errors.lines().next().unwrap_or_default();
            outcome.skipped.push(format!("conftest does not read {name}: {first}"));
            continue;
        };
        let mut palisade = Command::new(&arguments.palisade);
        palisade.args(["check", "--no-config", "--exit-zero", "--quiet", "--format", "json", "--all-namespaces"]);
        let version = arguments.v0_compatible.then_some("--v0-compatible");
        let (text, errors) = printed(palisade.args(version).arg("--policies").arg(&policy).arg(&input))?;
        let Ok(ours) = serde_json::from_str::<PalisadeReport>(&text) else {
            let first = errors.lines().next().unwrap_or_default();
            // What it has no parser for is refused, and was never judged otherwise.
            let told = if first.contains(REFUSED) { &mut outcome.skipped } else { &mut outcome.differences };
            told.push(format!("palisade does not read {name}: {first}"));
            continue;
        };
        let (theirs, ours) = (said(theirs), found(ours, built_in));
        if theirs == ours {
            outcome.same += 1;
        } else {
            outcome.differences.push(format!("{name}: conftest {theirs:?}, palisade {ours:?}"));
        }
    }
    Ok(outcome)
}

fn said(results: Vec<ConftestResult>) -> BTreeSet<String> {
    let messages = results.into_iter().flat_map(|result| result.failures.into_iter().chain(result.warnings));
    messages.map(|message| message.msg).collect()
}

/// Each message once: a result that two documents of a file give is one here and two there.
fn found(report: PalisadeReport, built_in: &BTreeSet<String>) -> BTreeSet<String> {
    let own = report.findings.into_iter().filter(|finding| !built_in.contains(&finding.policy));
    own.map(|finding| finding.message).collect()
}
