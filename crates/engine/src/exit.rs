use palisade_policy::Severity;
use palisade_report::{FailsOn, Report, Verdict};

/// What decides the exit status of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExitPolicy {
    /// Certain findings from this severity on fail the run; none means that findings never do.
    pub fail_on: Option<Severity>,
    /// Possible findings fail it too.
    pub fail_on_possible: bool,
    /// What is out of reach makes the run incomplete.
    pub strict: bool,
    /// Only report.
    pub exit_zero: bool,
}

impl Default for ExitPolicy {
    fn default() -> Self {
        Self { fail_on: Some(Severity::Medium), fail_on_possible: false, strict: false, exit_zero: false }
    }
}

/// How a check ends. Usage errors (2) never come so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// Nothing that fails the run.
    Clean = 0,
    /// Findings that fail it.
    Findings = 1,
    /// The analysis is broken: what was not judged is not a pass.
    Incomplete = 3,
}

impl ExitPolicy {
    /// The first that holds: incomplete, findings, clean. What was there before does not count.
    pub fn status(&self, report: &Report) -> ExitStatus {
        if self.exit_zero {
            return ExitStatus::Clean;
        }
        match self.fails_on().verdict(report) {
            Verdict::Pass => ExitStatus::Clean,
            Verdict::Fail => ExitStatus::Findings,
            Verdict::Incomplete => ExitStatus::Incomplete,
        }
    }

    /// What fails the run, whatever is made of that.
    pub fn fails_on(&self) -> FailsOn {
        FailsOn { severity: self.fail_on, possible: self.fail_on_possible, out_of_reach: self.strict }
    }
}
