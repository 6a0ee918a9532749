use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};
use std::io::{self, Write};

use palisade_policy::Severity;
use unicode_width::UnicodeWidthStr as _;

use super::block::wrapped;
use super::paint::Paint;
use crate::phrase::{self, count};
use crate::text::one_line;
use crate::{Certainty, Finding, Report, Standing, Unknown};

/// So many unknown values are named, those on which most depends first.
const UNKNOWNS: usize = 5;

/// What depends on one unknown value.
#[derive(Default)]
struct Dependents<'a> {
    /// Policy and subject of each verdict.
    verdicts: HashSet<(&'a str, &'a str)>,
    /// How many verdicts of each policy, the worst first.
    policies: BTreeMap<(Reverse<Severity>, &'a str), usize>,
}

/// Writes the possible findings, by what they depend on. Those of library modules are counted only.
pub(super) fn write(report: &Report, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let possible = report.findings.iter().filter(|finding| finding.standing() == Standing::Possible);
    let (library, own): (Vec<&Finding>, Vec<_>) = possible.partition(|finding| finding.is_library);
    let mut by_unknown: BTreeMap<&Unknown, Vec<&Finding>> = BTreeMap::new();
    for finding in own {
        let Certainty::Possible(unknown) = &finding.certainty else { continue };
        for unknown in unknown.iter() {
            by_unknown.entry(unknown).or_default().push(finding);
        }
    }
    let mut by_reason: BTreeMap<String, Dependents> = BTreeMap::new();
    for (unknown, findings) in by_unknown {
        let dependents = by_reason.entry(phrase::reason(unknown)).or_default();
        for finding in findings {
            if dependents.verdicts.insert((&finding.policy.id, finding.address())) {
                *dependents.policies.entry((Reverse(finding.severity), &finding.policy.id)).or_default() += 1;
            }
        }
    }
    let mut unknowns = by_reason.into_iter().collect::<Vec<_>>();
    // Stable: those on which equally much depends stay in order.
    unknowns.sort_by_key(|(_, dependents)| Reverse(dependents.verdicts.len()));
    for (reason, dependents) in unknowns.iter().take(UNKNOWNS) {
        dependents.write(reason, paint, out)?;
    }
    if let Some(rest) = unknowns.get(UNKNOWNS..).filter(|rest| !rest.is_empty()) {
        let verdicts = rest.iter().flat_map(|(_, dependents)| &dependents.verdicts).collect::<HashSet<_>>();
        let rest = count(rest.len() as u64, "more unknown value", "more unknown values");
        let verdicts = count(verdicts.len() as u64, "verdict depends", "verdicts depend");
        writeln!(out, "{} {rest}: {verdicts} on them", paint.unsure("?"))?;
    }
    if !library.is_empty() {
        let verdicts = count(library.len() as u64, "possible finding", "possible findings");
        writeln!(out, "{} {verdicts} in library modules: see what their callers pass", paint.unsure("?"))?;
    }
    Ok(())
}

impl Dependents<'_> {
    fn write(&self, reason: &str, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
        let verdicts = self.verdicts.len() as u64;
        let policies = count(self.policies.len() as u64, "policy", "policies");
        let depend = if verdicts == 1 { "depends" } else { "depend" };
        let verdicts = count(verdicts, "verdict", "verdicts");
        let head = format!("{reason}: {verdicts} of {policies} {depend} on it");
        for (i, line) in wrapped(&one_line(&head), paint.width, "? ", "  ").into_iter().enumerate() {
            match line.strip_prefix('?') {
                Some(rest) if i == 0 => writeln!(out, "{}{rest}", paint.unsure("?"))?,
                Some(_) | None => writeln!(out, "{line}")?,
            }
        }
        self.write_policies(paint, out)
    }

    /// As many policies as fit on one line.
    fn write_policies(&self, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
        write!(out, "{}", paint.dim(format!("   {} ", paint.characters().lbot)))?;
        let mut used = 5;
        for (i, ((Reverse(severity), id), number)) in self.policies.iter().enumerate() {
            let separator = if i == 0 { "" } else { ", " };
            let text = match number {
                1 => format!(" {}", one_line(id)),
                _ => format!(" {} ({number})", one_line(id)),
            };
            let rest = self.policies.len() - i;
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
}
