//! GitHub's workflow commands: annotations on the lines of a pull request, and what a reader of the log needs.
//!
//! The form and its escapes are those of `actions/toolkit` (`packages/core/src/command.ts`). GitHub shows ten
//! annotations of each level a step, so the highest come first and a line of the log says how many more there are.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Write};

use palisade_policy::Severity;

use crate::phrase;
use crate::text::{one_line, printable};
use crate::{Enforcement, Finding, Place, Report, ReportError, Standing};

/// How many annotations of each level GitHub shows for a step.
const PER_LEVEL: usize = 10;

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut shown: Vec<&Finding> = report.findings.iter().filter(|finding| is_shown(finding)).collect();
    // Stable: findings of one severity keep the report's order.
    shown.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let errors = report.errors.iter().map(Annotation::broken);
    let annotations = errors.chain(shown.into_iter().map(Annotation::finding)).collect::<Vec<_>>();
    for level in [Level::Error, Level::Warning, Level::Notice] {
        let of_level = annotations.iter().filter(|annotation| annotation.level == level);
        of_level.clone().take(PER_LEVEL).try_for_each(|annotation| writeln!(out, "{annotation}"))?;
        let more = of_level.count().saturating_sub(PER_LEVEL);
        if more > 0 {
            writeln!(out, "{more} more of level {level} are not shown as annotations")?;
        }
    }
    for &by in &report.groups {
        for (name, summary) in report.grouped(by) {
            let name = if name.is_empty() { by.nobody().into() } else { one_line(name) };
            writeln!(out, "by {by}: {name} {}", phrase::count(summary.findings, "finding", "findings"))?;
        }
    }
    let summary = report.summary();
    writeln!(
        out,
        "{}, {} possible, {} waived, {}, {} out of reach",
        phrase::count(summary.findings, "finding", "findings"),
        summary.possible,
        summary.waived,
        phrase::count(summary.errors, "error", "errors"),
        summary.out_of_reach,
    )
}

fn is_shown(finding: &Finding) -> bool {
    match finding.standing() {
        Standing::Denied | Standing::Warned => true,
        Standing::Observed | Standing::Known | Standing::Possible | Standing::Waived | Standing::Fixed => false,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Error,
    Warning,
    Notice,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Notice => "notice",
        })
    }
}

/// A workflow command: `::error file=main.tf,line=3::message`.
struct Annotation<'a> {
    level: Level,
    file: Option<&'a str>,
    /// First and last line.
    lines: Option<(u32, u32)>,
    /// First column and the one behind the last; only where all is on one line.
    columns: Option<(u32, u32)>,
    title: String,
    message: String,
}

impl<'a> Annotation<'a> {
    fn finding(finding: &'a Finding) -> Self {
        let policy = &finding.policy;
        let way = phrase::way(finding, "<-").map(|way| format!("value: {way}"));
        let calls = phrase::calls(finding).map(|calls| format!("called: {calls}"));
        let head = format!("{}: {} ({})", phrase::subject(finding), finding.message, policy.id);
        let notes = [&policy.why, &policy.fix].into_iter().filter(|text| !text.is_empty()).map(ToString::to_string);
        let level = match (finding.severity, finding.enforcement) {
            (Severity::Critical | Severity::High, Enforcement::Deny) => Level::Error,
            (Severity::Critical | Severity::High, Enforcement::Warn | Enforcement::Observe) | (Severity::Medium, _) => {
                Level::Warning
            }
            (Severity::Low | Severity::Info, _) => Level::Notice,
        };
        let (start, end) = (finding.location.start(), finding.location.end());
        Annotation {
            level,
            file: Some(finding.location.path()),
            lines: Some((start.line, end.line)),
            columns: (start.line == end.line).then_some((start.column, end.column)),
            title: format!("{} ({})", policy.title, finding.severity),
            message: [head].into_iter().chain(way).chain(calls).chain(notes).collect::<Vec<_>>().join("\n"),
        }
    }

    fn broken(error: &'a ReportError) -> Self {
        let (lines, columns) = match &error.place {
            Some(Place::Range(location)) => {
                let (start, end) = (location.start(), location.end());
                (Some((start.line, end.line)), (start.line == end.line).then_some((start.column, end.column)))
            }
            Some(Place::Point { at, .. }) => (Some((at.line, at.line)), None),
            Some(Place::File { .. }) | None => (None, None),
        };
        Annotation {
            level: if error.is_accepted { Level::Warning } else { Level::Error },
            file: error.place.as_ref().map(Place::path),
            lines,
            columns,
            title: format!("not fully analysed ({})", error.category.name()),
            message: match &*error.detail {
                "" => error.summary.clone(),
                detail => format!("{}\n{detail}", error.summary),
            },
        }
    }
}

impl fmt::Display for Annotation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "::{} ", self.level)?;
        if let Some(file) = self.file {
            write!(f, "file={},", property(&printable(file)))?;
        }
        if let Some((first, last)) = self.lines {
            write!(f, "line={first},endLine={last},")?;
        }
        if let Some((first, behind)) = self.columns {
            write!(f, "col={first},endColumn={behind},")?;
        }
        write!(f, "title={}::{}", property(&one_line(&self.title)), data(&printable(&self.message)))
    }
}

/// The escapes of a command's message.
fn data(text: &str) -> Cow<'_, str> {
    escaped(text, &[('%', "%25"), ('\r', "%0D"), ('\n', "%0A")])
}

/// The escapes of a command's property.
fn property(text: &str) -> Cow<'_, str> {
    escaped(text, &[('%', "%25"), ('\r', "%0D"), ('\n', "%0A"), (':', "%3A"), (',', "%2C")])
}

fn escaped<'t>(text: &'t str, escapes: &[(char, &str)]) -> Cow<'t, str> {
    if !text.contains(|c| escapes.iter().any(|(from, _)| *from == c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match escapes.iter().find(|(from, _)| *from == c) {
            Some((_, to)) => out.push_str(to),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_those_of_the_toolkit() {
        assert_eq!(data("50% of a,b:c\r\nd"), "50%25 of a,b:c%0D%0Ad");
        assert_eq!(property("50% of a,b:c\nd"), "50%25 of a%2Cb%3Ac%0Ad");
    }

    #[test]
    fn no_text_can_start_a_command_of_its_own() {
        let annotation = Annotation {
            level: Level::Error,
            file: Some("a,line=1::b\n::set-env name=X::y"),
            lines: Some((3, 4)),
            columns: None,
            title: "x::y".to_owned(),
            message: "one\n::add-mask::two".to_owned(),
        };
        assert_eq!(
            annotation.to_string(),
            "::error file=a%2Cline=1%3A%3Ab%0A%3A%3Aset-env name=X%3A%3Ay,line=3,endLine=4,title=x%3A%3Ay::one%0A::add-mask::two"
        );
    }
}
