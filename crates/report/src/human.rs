//! The report as people read it at a terminal: the worst first, each with its line, why it matters and what to write
//! instead; what is only possible by what it hangs on; what was not covered; what to do next.

mod block;
mod broken;
mod excerpt;
mod finding;
mod groups;
mod paint;
mod possible;
mod summary;
mod window;

use std::io::{self, Write};

pub use paint::Look;
pub use window::Windowed;

use crate::Report;
use paint::Paint;

pub(crate) fn write(report: &Report, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let paint = Paint::new(look);
    finding::write(report, look.max_findings, &paint, out)?;
    possible::write(report, &paint, out)?;
    broken::write(report, &paint, out)?;
    summary::write(report, &paint, out)
}
