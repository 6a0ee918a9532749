use std::fmt::Display;

use miette::{GraphicalTheme, ThemeCharacters};
use owo_colors::Style;
use palisade_policy::Severity;

/// How a report is shown to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether colours are used.
    pub color: bool,
    /// Whether lines and marks are drawn with characters beyond ASCII.
    pub unicode: bool,
    /// The width of the screen in columns; at least [`Look::MIN_WIDTH`] is used.
    pub width: usize,
    /// How many findings are shown at most; none means all.
    pub max_findings: Option<usize>,
}

impl Look {
    /// Narrower screens are written to as if they had this many columns.
    pub const MIN_WIDTH: usize = 40;
    /// How many findings are shown where nothing else is asked.
    pub const MAX_FINDINGS: usize = 20;
}

impl Default for Look {
    fn default() -> Self {
        Look { color: false, unicode: true, width: 80, max_findings: Some(Look::MAX_FINDINGS) }
    }
}

/// What is drawn with.
pub(super) struct Paint {
    theme: GraphicalTheme,
    color: bool,
    pub(super) width: usize,
    pub(super) arrow: &'static str,
    pub(super) ellipsis: &'static str,
}

impl Paint {
    pub(super) fn new(look: &Look) -> Self {
        Paint {
            theme: match (look.color, look.unicode) {
                (true, true) => GraphicalTheme::unicode(),
                (true, false) => GraphicalTheme::ascii(),
                (false, true) => GraphicalTheme::unicode_nocolor(),
                (false, false) => GraphicalTheme::none(),
            },
            color: look.color,
            width: look.width.max(Look::MIN_WIDTH),
            arrow: if look.unicode { "←" } else { "<-" },
            ellipsis: if look.unicode { "…" } else { "..." },
        }
    }

    pub(super) fn characters(&self) -> &ThemeCharacters {
        &self.theme.characters
    }

    fn with(&self, style: Style, text: impl Display) -> String {
        if self.color { style.style(text).to_string() } else { text.to_string() }
    }

    pub(super) fn bold(&self, text: impl Display) -> String {
        self.with(Style::new().bold(), text)
    }

    pub(super) fn dim(&self, text: impl Display) -> String {
        self.with(self.theme.styles.linum, text)
    }

    /// What is broken.
    pub(super) fn error(&self, text: impl Display) -> String {
        self.with(self.theme.styles.error.bold(), text)
    }

    /// What is well.
    pub(super) fn good(&self, text: impl Display) -> String {
        self.with(Style::new().green().bold(), text)
    }

    /// What is not known.
    pub(super) fn unsure(&self, text: impl Display) -> String {
        self.with(self.theme.styles.warning, text)
    }

    /// Where something comes from.
    pub(super) fn trail(&self, text: impl Display) -> String {
        self.with(Style::new().blue(), text)
    }

    /// What to do.
    pub(super) fn help(&self, text: impl Display) -> String {
        self.with(self.theme.styles.help, text)
    }

    pub(super) fn severity(&self, severity: Severity, text: impl Display) -> String {
        let style = match severity {
            Severity::Critical => Style::new().magenta().bold(),
            Severity::High => Style::new().red().bold(),
            Severity::Medium => Style::new().yellow().bold(),
            Severity::Low => Style::new().cyan().bold(),
            Severity::Info => Style::new().dimmed(),
        };
        self.with(style, text)
    }
}
