use std::cmp::Reverse;
use std::collections::HashSet;
use std::io::{self, Write};

use unicode_width::UnicodeWidthStr as _;

use super::block::wrapped;
use super::paint::Paint;
use crate::Report;
use crate::digest::{self, Dependents};
use crate::phrase::count;
use crate::text::one_line;

/// So many unknown values are named, those on which most depends first.
const UNKNOWNS: usize = 5;

/// Writes the possible findings, by what they depend on. Those of library modules are counted only.
pub(super) fn write(report: &Report, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let (unknowns, library) = digest::unknown_values(report);
    for (reason, dependents) in unknowns.iter().take(UNKNOWNS) {
        write_dependents(reason, dependents, paint, out)?;
    }
    if let Some(rest) = unknowns.get(UNKNOWNS..).filter(|rest| !rest.is_empty()) {
        let verdicts = rest.iter().flat_map(|(_, dependents)| &dependents.verdicts).collect::<HashSet<_>>();
        let rest = count(rest.len() as u64, "more unknown value", "more unknown values");
        let verdicts = count(verdicts.len() as u64, "verdict depends", "verdicts depend");
        writeln!(out, "{} {rest}: {verdicts} on them", paint.unsure("?"))?;
    }
    if library > 0 {
        let verdicts = count(library as u64, "possible finding", "possible findings");
        writeln!(out, "{} {verdicts} in library modules: see what their callers pass", paint.unsure("?"))?;
    }
    Ok(())
}

fn write_dependents(reason: &str, of: &Dependents<'_>, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    for (i, line) in wrapped(&one_line(&of.sentence(reason)), paint.width, "? ", "  ").into_iter().enumerate() {
        match line.strip_prefix('?') {
            Some(rest) if i == 0 => writeln!(out, "{}{rest}", paint.unsure("?"))?,
            Some(_) | None => writeln!(out, "{line}")?,
        }
    }
    write_policies(of, paint, out)
}

/// As many policies as fit on one line.
fn write_policies(of: &Dependents<'_>, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{}", paint.dim(format!("   {} ", paint.characters().lbot)))?;
    let mut used = 5;
    for (i, ((Reverse(severity), id), number)) in of.policies.iter().enumerate() {
        let separator = if i == 0 { "" } else { ", " };
        let text = match number {
            1 => format!(" {}", one_line(id)),
            _ => format!(" {} ({number})", one_line(id)),
        };
        let rest = of.policies.len() - i;
        let more = format!("{separator}{rest} more");
        // Room is kept for saying how many more there are, unless this is the last.
        let reserve = if rest > 1 { more.width() } else { 0 };
        used += separator.len() + severity.name().len() + text.width();
        if i > 0 && used + reserve > paint.width {
            return writeln!(out, "{more}");
        }
        write!(out, "{separator}{}{text}", paint.severity(*severity, severity))?;
    }
    writeln!(out)
}
