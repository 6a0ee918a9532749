//! A sign of life on a terminal when a run takes more than a second.

use std::io::IsTerminal as _;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Shown until it is stopped.
pub struct Progress {
    bar: Option<ProgressBar>,
}

/// Starts to show progress, unless nobody would see it.
pub fn start(quiet: bool) -> Progress {
    if quiet || !std::io::stderr().is_terminal() {
        return Progress { bar: None };
    }
    let bar = ProgressBar::new_spinner().with_message("judging");
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    // The first tick comes after a second: shorter runs show nothing.
    bar.enable_steady_tick(Duration::from_secs(1));
    Progress { bar: Some(bar) }
}

impl Progress {
    /// Takes it away.
    pub fn stop(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}
