use std::io::{self, Write};

use palisade_policy::Severity;
use textwrap::core::display_width;

use super::block::wrapped;
use super::paint::Paint;
use crate::phrase::count;
use crate::report::{Report, Summary};
use crate::text::one_line;

/// So many teams, policies or repositories are listed.
const LISTED: usize = 10;

/// Writes the figures by team, policy or repository, the worst first.
pub(super) fn write(report: &Report, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    for &by in &report.groups {
        let groups = report.grouped(by);
        let names = groups.iter().map(|(name, _)| if name.is_empty() { by.nobody().into() } else { one_line(name) });
        let names = names.take(LISTED).collect::<Vec<_>>();
        let widest = names.iter().map(|name| display_width(name)).max().unwrap_or_default().min(paint.width / 2);
        writeln!(out, "{}", paint.bold(format!("by {by}")))?;
        for (name, (_, summary)) in names.iter().zip(&groups) {
            let room = " ".repeat(widest.saturating_sub(display_width(name)));
            let row = format!("{name}{room}  {}", figures(summary));
            wrapped(&row, paint.width, "  ", "    ").iter().try_for_each(|row| writeln!(out, "{row}"))?;
        }
        if groups.len() > names.len() {
            writeln!(out, "  {} more: the JSON report has all", groups.len() - names.len())?;
        }
    }
    Ok(())
}

/// `3 findings, 1 critical, 2 high, 4 possible`.
fn figures(summary: &Summary) -> String {
    let by_severity =
        Severity::ALL.into_iter().rev().map(|severity| (summary.by_severity.of(severity), severity.name()));
    let rest = [(summary.possible, "possible"), (summary.waived, "waived"), (summary.known, "known")];
    let parts =
        by_severity.chain(rest).filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}"));
    let all = count(summary.findings, "finding", "findings");
    [all].into_iter().chain(parts).collect::<Vec<_>>().join(", ")
}
