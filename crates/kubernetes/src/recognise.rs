//! What a YAML or JSON file is, from its path and a look at its text.

use memchr::memmem;
use palisade_model::{Category, Diagnostic};
use palisade_source::{FileId, Site, SourceFile, Span};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recognition {
    /// It may hold Kubernetes documents: read it with [`manifest`](crate::manifest()).
    Manifest,
    /// A template of a Helm chart: out of reach until it is rendered.
    HelmTemplate,
    /// `Chart.yaml`: its directory is a chart.
    HelmChart,
    /// Values of a Helm chart.
    HelmValues,
    /// `kustomization.yaml`: its directory is an overlay or a base, out of reach until it is rendered.
    Kustomization,
    /// Something else; the reason is for the completeness manifest.
    Other(&'static str),
}

impl Recognition {
    /// Why the file is not read, for the completeness manifest; none where it is.
    pub const fn reason(self) -> Option<&'static str> {
        match self {
            Recognition::Manifest => None,
            Recognition::HelmTemplate => Some("a template of a Helm chart"),
            Recognition::HelmChart => Some("a Helm chart's description"),
            Recognition::HelmValues => Some("a Helm chart's values"),
            Recognition::Kustomization => Some("a Kustomize overlay"),
            Recognition::Other(reason) => Some(reason),
        }
    }

    /// What keeps the analysis from being complete because of the file; none where nothing does. A chart is reported
    /// once, for its `Chart.yaml`.
    pub fn diagnostic(self, file: FileId, source: &SourceFile) -> Option<Diagnostic> {
        let directory = source.path().rsplit_once('/').map_or(".", |(directory, _)| directory);
        let (summary, detail) = match self {
            Recognition::HelmChart => (
                "a Helm chart has to be rendered before it can be judged",
                format!("run helm template {directory} | palisade check -"),
            ),
            Recognition::Kustomization => (
                "a Kustomize overlay has to be rendered before it can be judged",
                format!("run kubectl kustomize {directory} | palisade check -"),
            ),
            Recognition::Manifest | Recognition::HelmTemplate | Recognition::HelmValues | Recognition::Other(_) => {
                return None;
            }
        };
        Some(Diagnostic {
            category: Category::Templates,
            site: Some(Site::new(file, Span::at(0))),
            summary: summary.to_owned(),
            detail,
        })
    }
}

/// Tells what a YAML or JSON file is. `is_chart` says whether a directory (as the path names it, `""` for the top)
/// holds a `Chart.yaml`.
pub fn recognise(source: &SourceFile, is_chart: impl Fn(&str) -> bool) -> Recognition {
    let (directory, name) = source.path().rsplit_once('/').unwrap_or(("", source.path()));
    let text = source.text();
    match name {
        "Chart.yaml" | "Chart.yml" => return Recognition::HelmChart,
        "kustomization.yaml" | "kustomization.yml" | "Kustomization" => return Recognition::Kustomization,
        _ => {}
    }
    if let Some(below) = chart_above(directory, is_chart) {
        if below.split('/').next() == Some("templates") && text.contains("{{") {
            return Recognition::HelmTemplate;
        }
        if below.is_empty() && name.starts_with("values") && !has_kind(text) {
            return Recognition::HelmValues;
        }
    }
    if has_kind(text) { Recognition::Manifest } else { Recognition::Other(other(source.path(), text)) }
}

/// The path from the nearest chart's directory down to this one, if it is in a chart.
fn chart_above(directory: &str, is_chart: impl Fn(&str) -> bool) -> Option<&str> {
    let mut chart = directory;
    loop {
        if is_chart(chart) {
            return Some(directory[chart.len()..].trim_start_matches('/'));
        }
        if chart.is_empty() {
            return None;
        }
        chart = chart.rsplit_once('/').map_or("", |(above, _)| above);
    }
}

/// Whether a text has the two words that every Kubernetes document has.
fn has_kind(text: &str) -> bool {
    let has = |word: &str| memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    has("apiVersion") && has("kind")
}

/// What else a file is, as far as that is easy to tell.
fn other(path: &str, text: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let has_line = |start: &str| text.lines().any(|line| line.starts_with(start));
    if path.contains(".github/workflows/") {
        "a GitHub workflow"
    } else if name == ".gitlab-ci.yml" {
        "a GitLab pipeline"
    } else if name.starts_with("docker-compose") || name.starts_with("compose.") {
        "a Compose file"
    } else if has_line("AWSTemplateFormatVersion") {
        "a CloudFormation template"
    } else if has_line("openapi:") || has_line("swagger:") {
        "an OpenAPI description"
    } else if text.trim().is_empty() {
        "an empty file"
    } else {
        "no Kubernetes document (apiVersion and kind)"
    }
}

/// Whether what stands there is a template directive.
pub(crate) fn is_directive(text: &str, at: Span) -> bool {
    let start = at.range().start;
    let opening = text.get(start.saturating_sub(1)..).or_else(|| text.get(start..)).unwrap_or_default();
    let mut opening = opening.chars();
    let first_two: String = opening.by_ref().take(3).collect();
    first_two.contains("{{") || first_two.contains("{%")
}

/// The first template directive of a document that does not parse: one that stands where a line's content or a value
/// begins, not inside of quotes.
pub(crate) fn directive(text: &str, document: Span) -> Option<Span> {
    let body = text.get(document.range())?;
    let mut start = document.start as usize;
    for line in body.split_inclusive('\n') {
        let content = line.trim_start();
        let offset = start + line.len() - content.len();
        for opening in ["{{", "{%"] {
            let found = if content.starts_with(opening) {
                Some(0)
            } else {
                [": ", "- "]
                    .iter()
                    .filter_map(|before| {
                        let at = content.find(&format!("{before}{opening}"))?;
                        Some(at + before.len())
                    })
                    .min()
            };
            if let Some(at) = found {
                return Some(Span::from(offset + at..offset + at + opening.len()));
            }
        }
        start += line.len();
    }
    None
}

/// The diagnostic of a file that is a template.
pub(crate) fn unrendered(file: FileId, at: Span) -> Diagnostic {
    Diagnostic {
        category: Category::Templates,
        site: Some(Site::new(file, at)),
        summary: "a template has to be rendered before it can be judged".to_owned(),
        detail: "for a Helm chart run helm template DIR | palisade check -".to_owned(),
    }
}
