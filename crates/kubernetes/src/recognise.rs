//! What a YAML or JSON file is, from its path and a look at its text.

use memchr::memmem;
use palisade_model::{Category, Diagnostic};
use palisade_source::{FileId, Site, SourceFile, Span};

use crate::kustomize;

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
    /// `kustomization.yaml` that changes what it lists: out of reach until it is rendered.
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
}

/// Tells what a YAML or JSON file is. `is_chart` says whether a directory (as the path names it, `""` for the top)
/// holds a `Chart.yaml`.
pub fn recognise(source: &SourceFile, is_chart: impl Fn(&str) -> bool) -> Recognition {
    let (directory, name) = source.path().rsplit_once('/').unwrap_or(("", source.path()));
    let text = source.text();
    let chart = chart_above(directory, &is_chart);
    if matches!(name, "Chart.yaml" | "Chart.yml") {
        let above = directory.rsplit_once('/').map_or("", |(above, _)| above);
        let is_part = !directory.is_empty() && chart_above(above, &is_chart).is_some();
        return if is_part { Recognition::Other("a chart within another chart") } else { Recognition::HelmChart };
    }
    if is_kustomization(name) {
        let changes = !kustomize::only_lists(text);
        return if changes {
            Recognition::Kustomization
        } else {
            Recognition::Other("a list of manifests, read themselves")
        };
    }
    if let Some(below) = chart {
        if below.split('/').next() == Some("templates") && text.contains("{{") {
            return Recognition::HelmTemplate;
        }
        if below.is_empty() && name.starts_with("values") && !declares_object(text) {
            return Recognition::HelmValues;
        }
    }
    if declares_object(text) { Recognition::Manifest } else { Recognition::Other(other(source.path(), text)) }
}

/// Whether a file of this name is Kustomize's.
pub(crate) fn is_kustomization(name: &str) -> bool {
    matches!(name, "kustomization.yaml" | "kustomization.yml" | "Kustomization")
}

/// The path from the nearest chart's directory down to this one, if it is in a chart.
fn chart_above<'d>(directory: &'d str, is_chart: &impl Fn(&str) -> bool) -> Option<&'d str> {
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

/// Whether a text may hold a Kubernetes object: both words that every one has, and `kind` where a document's own key
/// can stand, at the start of a line or within brackets.
fn declares_object(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins_line = |at: usize| {
        let before = text[..at].trim_end_matches(['"', '\'']);
        before.is_empty() || before.ends_with(['\n', '\u{feff}'])
    };
    let has_bracket =
        || text.lines().any(|line| line.trim_start_matches(['\u{feff}', '-', ' ', '\t']).starts_with('{'));
    memmem::find(bytes, b"apiVersion").is_some()
        && (memmem::find_iter(bytes, b"kind").any(begins_line)
            || (memmem::find(bytes, b"kind").is_some() && has_bracket()))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn is(path: &str, text: &str) -> Recognition {
        recognise(&SourceFile::new(path, text), |directory| {
            matches!(directory, "deploy/chart" | "deploy/chart/charts/db")
        })
    }

    const POD: &str = "apiVersion: v1\nkind: Pod\n";

    #[test]
    fn charts_and_what_lies_in_them() {
        assert_eq!(is("deploy/chart/Chart.yaml", "apiVersion: v2\nname: x\n"), Recognition::HelmChart);
        assert!(matches!(is("deploy/chart/charts/db/Chart.yaml", ""), Recognition::Other(_)));
        assert_eq!(is("deploy/chart/values.yaml", "a: 1\n"), Recognition::HelmValues);
        assert_eq!(is("deploy/chart/values-prod.yaml", "a: 1\n"), Recognition::HelmValues);
        assert_eq!(is("deploy/chart/templates/x/pod.yaml", "kind: {{ .Values.kind }}\n"), Recognition::HelmTemplate);
        assert_eq!(is("deploy/chart/charts/db/templates/a.yaml", "{{ x }}"), Recognition::HelmTemplate);
        // Without directives, and outside of templates, a manifest is one.
        assert_eq!(is("deploy/chart/templates/pod.yaml", POD), Recognition::Manifest);
        assert_eq!(is("deploy/chart/crds/crd.yaml", "apiVersion: x\nkind: y # {{ z }}\n"), Recognition::Manifest);
        assert_eq!(is("deploy/templates/pod.yaml", &format!("{POD}a: '{{{{ x }}}}'")), Recognition::Manifest);
    }

    #[test]
    fn kustomizations_that_change_something_have_to_be_rendered() {
        let only = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml, ../base]\n";
        assert!(matches!(is("k/kustomization.yaml", only), Recognition::Other(_)));
        for more in ["namePrefix: x-", "patches: [{path: p.yaml}]", "images: [{name: a}]"] {
            assert_eq!(is("k/kustomization.yml", &format!("{only}{more}\n")), Recognition::Kustomization, "{more}");
        }
        assert_eq!(is("Kustomization", "resources: ['https://example.com/x.yaml']\n"), Recognition::Kustomization);
        assert_eq!(is("Kustomization", "resources: [\n"), Recognition::Kustomization);
    }

    #[test]
    fn manifests_are_told_by_their_keys() {
        for text in [
            POD,
            "\u{feff}kind: Pod\napiVersion: v1\n",
            "\"kind\": \"Pod\"\n\"apiVersion\": v1\n",
            "{\"apiVersion\":\"v1\",\"kind\":\"List\"}",
            "# x\n--- {apiVersion: v1, kind: Pod}\n",
            "a: 1\n---\napiVersion: v1\nkind: Pod\n",
        ] {
            assert_eq!(is("a.yaml", text), Recognition::Manifest, "{text}");
        }
        for (path, text, what) in [
            (".github/workflows/ci.yml", "on: push\njobs: {}\n", "a GitHub workflow"),
            ("docker-compose.yml", "services: {}\n", "a Compose file"),
            ("api.yaml", "openapi: 3.0.0\n", "an OpenAPI description"),
            ("x.yaml", "a:\n  apiVersion: v1\n  kind: Pod\n", "no Kubernetes document (apiVersion and kind)"),
            ("x.yaml", " \n", "an empty file"),
        ] {
            assert_eq!(is(path, text), Recognition::Other(what));
        }
    }
}
