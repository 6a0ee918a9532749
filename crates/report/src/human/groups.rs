use std::io::{self, Write};

use textwrap::core::display_width;

use super::block::wrapped;
use super::paint::Paint;
use crate::Report;
use crate::phrase;
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
            let row = format!("{name}{room}  {}", phrase::figures(summary));
            wrapped(&row, paint.width, "  ", "    ").iter().try_for_each(|row| writeln!(out, "{row}"))?;
        }
        if groups.len() > names.len() {
            writeln!(out, "  {} more: the JSON report has all", groups.len() - names.len())?;
        }
    }
    Ok(())
}
