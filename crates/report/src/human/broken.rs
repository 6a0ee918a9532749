use std::collections::BTreeMap;
use std::io::{self, Write};

use palisade_model::Category;

use super::block::{Block, Head};
use super::paint::Paint;
use crate::phrase;
use crate::{Place, Report, ReportError};

/// So many errors are shown.
const ERRORS: usize = 10;

/// Writes what is broken; of what was accepted as such, how much there is of each kind.
pub(super) fn write(report: &Report, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let (accepted, broken) = report.errors.iter().partition::<Vec<_>, _>(|error| error.is_accepted);
    broken.iter().take(ERRORS).try_for_each(|error| write_error(error, paint, out))?;
    let more = broken.len().saturating_sub(ERRORS);
    if more > 0 {
        let more = phrase::count(more as u64, "more error", "more errors");
        writeln!(out, "{}", paint.error(format!("{} {more}: the JSON report has all", paint.ellipsis)))?;
    }
    if accepted.is_empty() {
        return Ok(());
    }
    let mut kinds: BTreeMap<Category, u64> = BTreeMap::new();
    for error in &accepted {
        *kinds.entry(error.category).or_default() += 1;
    }
    let kinds = kinds.iter().map(|(kind, count)| format!("{count} {}", kind.name())).collect::<Vec<_>>().join(", ");
    let count = phrase::count(accepted.len() as u64, "accepted error", "accepted errors");
    let text = format!("{} {count} ({kinds}): the JSON report has all", paint.characters().warning);
    writeln!(out, "{}", paint.unsure(text))
}

fn write_error(error: &ReportError, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let color = |text: &str| paint.error(text);
    let mark = format!("{} broken", paint.characters().error);
    let last_line = error.place.as_ref().and_then(Place::start).map_or(1, |at| at.line);
    let head =
        Head { mark: &mark, color: &color, title: &error.summary, name: error.category.name(), page: None, last_line };
    let mut block = Block::begin(paint, out, &head)?;
    let address = error.address.as_ref().map(ToString::to_string);
    let parts = phrase::error_place(error).into_iter().chain(address).collect::<Vec<_>>();
    block.place(error.place.as_ref().map(Place::path), &parts)?;
    match &error.place {
        Some(Place::Range(location)) => block.excerpt(location, false, &color, "")?,
        Some(Place::File { .. } | Place::Point { .. }) | None => {}
    }
    block.end("", &error.detail)
}
