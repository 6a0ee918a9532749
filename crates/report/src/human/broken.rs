use std::io::{self, Write};

use super::block::{Block, Head};
use super::paint::Paint;
use crate::phrase;
use crate::report::{Place, Report, ReportError};

/// So many errors are shown.
const ERRORS: usize = 10;

/// Writes what is broken.
pub(super) fn write(report: &Report, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    report.errors.iter().take(ERRORS).try_for_each(|error| write_error(error, paint, out))?;
    let more = report.errors.len().saturating_sub(ERRORS);
    if more > 0 {
        let more = phrase::count(more as u64, "more error", "more errors");
        writeln!(out, "{}", paint.error(format!("{} {more}: the JSON report has all", paint.ellipsis)))?;
    }
    Ok(())
}

fn write_error(error: &ReportError, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let color = |text: &str| if error.is_accepted { paint.unsure(text) } else { paint.error(text) };
    let characters = paint.characters();
    let mark = if error.is_accepted {
        format!("{} accepted", characters.warning)
    } else {
        format!("{} broken", characters.error)
    };
    let last_line = error.place.as_ref().and_then(Place::start).map_or(1, |at| at.line);
    let head = Head { mark: &mark, color: &color, title: &error.summary, name: error.category.name(), last_line };
    let mut block = Block::begin(paint, out, &head)?;
    let address = error.address.as_ref().map(ToString::to_string);
    let parts = phrase::error_place(error).into_iter().chain(address).collect::<Vec<_>>();
    block.place(&parts)?;
    match &error.place {
        Some(Place::Range(location)) => block.excerpt(location, false, &color, "")?,
        Some(Place::File { .. } | Place::Point { .. }) | None => {}
    }
    block.end("", &error.detail)
}
