use std::fmt;
use std::io::{self, BufWriter, Write};
use std::str::FromStr;

use crate::human::{self, Look};
use crate::{Report, github, gitlab, gitlab_sast, html, json, junit, markdown, sarif};

/// A form that a report can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// For people at a terminal.
    Human,
    /// Palisade's own, a stable contract.
    Json,
    /// SARIF 2.1.0 for auditors: everything.
    Sarif,
    /// SARIF 2.1.0 for GitHub's code scanning: what it shows, within its limits.
    SarifGithub,
    /// `JUnit` XML.
    Junit,
    /// GitHub's workflow commands.
    Github,
    /// GitLab's code quality report.
    Gitlab,
    /// GitLab's report of static application security testing.
    GitlabSast,
    /// A comment on a pull request.
    Markdown,
    /// A page for people.
    Html,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 10] = [
        Format::Human,
        Format::Json,
        Format::Sarif,
        Format::SarifGithub,
        Format::Junit,
        Format::Github,
        Format::Gitlab,
        Format::GitlabSast,
        Format::Markdown,
        Format::Html,
    ];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Json => "json",
            Format::Sarif => "sarif",
            Format::SarifGithub => "sarif-github",
            Format::Junit => "junit",
            Format::Github => "github",
            Format::Gitlab => "gitlab",
            Format::GitlabSast => "gitlab-sast",
            Format::Markdown => "markdown",
            Format::Html => "html",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Format::ALL.into_iter().find(|format| format.name() == text).ok_or_else(|| {
            let names = Format::ALL.map(Format::name).join(", ");
            format!("{text:?} is no format: use one of {names}")
        })
    }
}

/// Writes a report. The look matters to [`Format::Human`] alone: every other format gives the same bytes for the same
/// report.
///
/// # Errors
/// What the writer says.
pub fn write(report: &Report, format: Format, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    match format {
        Format::Human => human::write(report, look, &mut out)?,
        Format::Json => json::write(report, &mut out)?,
        Format::Sarif => sarif::write(report, &mut out)?,
        Format::SarifGithub => sarif::write_upload(report, &mut out)?,
        Format::Junit => junit::write(report, &mut out)?,
        Format::Github => github::write(report, &mut out)?,
        Format::Gitlab => gitlab::write(report, &mut out)?,
        Format::GitlabSast => gitlab_sast::write(report, &mut out)?,
        Format::Markdown => markdown::write(report, &mut out)?,
        Format::Html => html::write(report, &mut out)?,
    }
    out.flush()
}
