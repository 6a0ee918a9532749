//! Reports on files that changed, of a run that judges all: what pre-commit asks for, since a changed file may change the
//! verdict of another one.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use anyhow::bail;
use palisade_report::{Finding, Location, Report};

use crate::args::{CheckArgs, JudgeArgs};

/// The files that are reported on, as the system resolves them.
pub struct Changed(HashSet<PathBuf>);

/// With `--only-changed` the paths are what is reported on, and all of the current directory is judged.
pub fn split(args: &CheckArgs) -> anyhow::Result<(Cow<'_, CheckArgs>, Option<Changed>)> {
    if !args.only_changed {
        return Ok((Cow::Borrowed(args), None));
    }
    let mut files = HashSet::new();
    for path in &args.judge.paths {
        if path.as_os_str() == "-" {
            bail!("--only-changed takes files: what comes on standard input has no neighbours to be judged with");
        }
        match path.canonicalize() {
            Ok(real) => drop(files.insert(real)),
            Err(error) => bail!("cannot read {}: {error}", path.display()),
        }
    }
    Ok((
        Cow::Owned(CheckArgs { judge: JudgeArgs { paths: Vec::new(), ..args.judge.clone() }, ..args.clone() }),
        Some(Changed(files)),
    ))
}

impl Changed {
    /// Keeps the findings in the files or below them, and those whose values or other parts come from there. What could
    /// not be read stays: it may have been part of any verdict.
    pub fn limit(&self, report: &mut Report) {
        let before = report.findings.len();
        let mut seen = HashMap::new();
        report.findings.retain(|finding| self.concerns(finding, &mut seen));
        let others = before - report.findings.len();
        if others > 0 {
            let are = if others == 1 { "finding lies" } else { "findings lie" };
            report.hints.push(format!("{others} {are} in other files: palisade check shows all"));
        }
    }

    fn concerns(&self, finding: &Finding, seen: &mut HashMap<String, bool>) -> bool {
        let mut has = |location: &Location| match seen.get(location.path()) {
            Some(&known) => known,
            None => {
                let real = Path::new(location.path()).canonicalize().ok();
                let has = real.is_some_and(|real| real.ancestors().any(|above| self.0.contains(above)));
                seen.insert(location.path().to_owned(), has);
                has
            }
        };
        has(&finding.location)
            || finding.because().iter().any(|step| has(&step.location))
            || finding.related().iter().any(|related| has(&related.location))
    }
}
