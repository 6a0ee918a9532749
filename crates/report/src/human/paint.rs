use std::fmt::Display;
use std::path::Path;

use miette::{GraphicalTheme, ThemeCharacters};
use owo_colors::Style;
use palisade_policy::Severity;

use crate::uri;

/// How a report is shown to people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Whether colours are used.
    pub color: bool,
    /// Whether lines and marks are drawn with characters beyond ASCII.
    pub unicode: bool,
    /// The width of the screen in columns; at least [`Look::MIN_WIDTH`] is used.
    pub width: usize,
    /// How many findings are shown at most; none means all.
    pub max_findings: Option<usize>,
    /// Where a report's paths lead to, as a URL that ends with `/`; none where places are not to be links.
    pub links: Option<String>,
}

impl Look {
    /// Narrower screens are written to as if they had this many columns.
    pub const MIN_WIDTH: usize = 40;
    /// How many findings are shown where nothing else is asked.
    pub const MAX_FINDINGS: usize = 20;

    /// The URL of a directory, for [`Look::links`]; none for one whose path is no Unicode.
    pub fn links_to(directory: &Path) -> Option<String> {
        let path = directory.to_str()?.replace('\\', "/");
        Some(format!("file:///{}/", uri::path(path.trim_matches('/'))))
    }
}

impl Default for Look {
    fn default() -> Self {
        Look { color: false, unicode: true, width: 80, max_findings: Some(Look::MAX_FINDINGS), links: None }
    }
}

/// What is drawn with.
pub(super) struct Paint {
    theme: GraphicalTheme,
    color: bool,
    links: Option<String>,
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
            links: look.links.clone(),
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

    /// A text that leads to a file: OSC 8, as terminals have agreed upon
    /// (<https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda>).
    pub(super) fn file_link(&self, path: &str, text: &str) -> String {
        match &self.links {
            Some(base) => link(&format!("{base}{}", uri::path(path)), text),
            None => text.to_owned(),
        }
    }

    /// A text that leads to a page.
    pub(super) fn page_link(&self, page: Option<&str>, text: &str) -> String {
        // What is no plain address could end the sequence that it stands in.
        let page = page.filter(|page| page.starts_with("https://") && page.bytes().all(|b| b.is_ascii_graphic()));
        match (page, &self.links) {
            (Some(page), Some(_)) => link(page, text),
            (Some(_), None) | (None, _) => text.to_owned(),
        }
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

fn link(url: &str, text: &str) -> String {
    format!("\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\")
}
