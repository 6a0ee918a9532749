//! Charts: the template's line that a rendered line comes from, and the values that it uses.

use std::path::Path;

use palisade_kubernetes::{Step as DocumentStep, documents, site};
use palisade_model::{PathStep, steps};
use palisade_report::{Location, Step};
use palisade_source::{FileId, SourceFile, Span};
use serde_json::Value;

use crate::lower::Given;
use crate::render::pieces::{Origin, Piece, line_of, lines, on_line};
use crate::render::{Rendered, Unit, source};
use crate::revision::Revision;

/// So many lines around a rendered one tell which of equal lines of a template it comes from.
const CONTEXT: usize = 12;

/// So many lines of a template are passed over between two that are met.
const GAP: usize = 8;

/// So many values of a chart are compared between environments (`max-compared-values`).
const MAX_COMPARED_VALUES: usize = 2_000;

/// A chart's values and the templates that others include.
#[derive(Debug)]
pub(crate) struct Chart {
    /// The chart's directory as reports name it.
    folder: String,
    /// Files of values, the one that wins first; the chart's own last.
    values: Vec<ValuesFile>,
    /// Named templates: `define "name"` with what follows.
    named: Vec<(String, String)>,
}

#[derive(Debug)]
struct ValuesFile {
    file: SourceFile,
    value: Value,
    /// The charts within charts that it is about, from the top: `["db"]` for the values.yaml of charts/db.
    below: Vec<String>,
}

/// The documents that `helm template` wrote, with the templates that they come from.
pub(crate) fn pieces(unit: &Unit, rendered: &Rendered, at: &Revision) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut source_of = None;
    for text in split(&rendered.text) {
        let named = text.lines().find_map(|line| line.strip_prefix("# Source: "));
        // A template of several documents names itself above each; what helm puts together may not.
        if let Some(named) = named {
            let below = named.split_once('/').map_or(named, |(_, below)| below);
            source_of = Some(unit.folder.join(below));
        }
        let from = source_of.as_deref().and_then(|path| source(path, at));
        let path = source_of.as_deref().map_or_else(|| "Chart.yaml".to_owned(), crate::discover::display);
        let text = match &unit.namespace {
            Some(namespace) => in_namespace(text, namespace),
            None => text.to_owned(),
        };
        pieces.push(Piece { rendered: SourceFile::new(path, text), from });
    }
    pieces
}

/// A document as it is installed: in the release's namespace, where it names none.
fn in_namespace(text: &str, namespace: &str) -> String {
    let all = lines(text).map(|(_, line)| line).collect::<Vec<_>>();
    let Some(metadata) = all.iter().position(|line| line.starts_with("metadata:")) else { return text.to_owned() };
    let indent = |line: &str| line.len() - line.trim_start().len();
    let inner = all[metadata + 1..].iter().take_while(|line| line.trim().is_empty() || indent(line) > 0);
    let inner = inner.filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')).collect::<Vec<_>>();
    let depth = inner.first().map_or(2, |line| indent(line));
    let in_braces =
        all[metadata].strip_prefix("metadata:").map(str::trim_start).and_then(|rest| rest.strip_prefix('{'));
    let names_one = inner.iter().any(|line| indent(line) == depth && line.trim_start().starts_with("namespace:"))
        || in_braces.is_some_and(|braces| braces.contains("namespace:"));
    if names_one {
        return text.to_owned();
    }
    let kept = all.iter().enumerate().map(|(at, line)| match in_braces {
        Some(rest) if at == metadata => format!("metadata: {{namespace: {namespace}, {rest}\n"),
        None if at == metadata => format!("{line}\n{:depth$}namespace: {namespace}\n", ""),
        Some(_) | None => format!("{line}\n"),
    });
    kept.collect()
}

/// The documents of a stream, each with the line `---` before it taken off.
fn split(text: &str) -> Vec<&str> {
    let mut starts = vec![0];
    starts.extend(lines(text).filter(|(_, line)| line.trim_end() == "---").map(|(start, _)| start));
    starts.push(text.len());
    let parts = starts.windows(2).map(|pair| text[pair[0]..pair[1]].trim_start_matches("---"));
    parts.filter(|part| !part.trim().is_empty()).collect()
}

impl Chart {
    /// Reads a chart's values and named templates.
    pub(crate) fn read(unit: &Unit, at: &Revision) -> Self {
        let folder = crate::discover::display(&unit.folder);
        let mut values = unit.values.iter().rev().filter_map(|path| ValuesFile::read(path, at, Vec::new())).collect();
        let mut named = Vec::new();
        for path in at.files_below(&unit.folder).unwrap_or_default() {
            let Ok(below) = path.strip_prefix(&unit.folder) else { continue };
            let parts = below.iter().map(|part| part.to_string_lossy().into_owned()).collect::<Vec<_>>();
            let charts = charts(&parts);
            let is_own_values = parts.len() == charts.len() * 2 + 1
                && matches!(parts.last().map(String::as_str), Some("values.yaml" | "values.yml"));
            if is_own_values {
                own_values(&mut values, ValuesFile::read(&path, at, charts));
            } else if parts.iter().any(|part| part == "templates")
                && let Some(file) = source(&path, at)
            {
                named.extend(definitions(file.text()));
            }
        }
        Self { folder, values, named }
    }

    /// The values that are given, as environments compare them.
    pub(crate) fn given(&self) -> Vec<Given> {
        let mut given = Vec::new();
        for file in self.values.iter().filter(|file| file.below.is_empty()) {
            let mut open = vec![(Vec::new(), &file.value)];
            while let Some((path, value)) = open.pop() {
                if given.len() >= MAX_COMPARED_VALUES {
                    return given;
                }
                match value {
                    Value::Object(members) if !members.is_empty() => {
                        let below = |name: &String| [&path[..], std::slice::from_ref(name)].concat();
                        open.extend(members.iter().map(|(name, value)| (below(name), value)));
                    }
                    value => {
                        let name = path.join(".");
                        // The file that wins comes first.
                        if !given.iter().any(|known: &Given| known.name == name) {
                            given.push(Given {
                                reference: format!(".Values.{name}"),
                                text: value.to_string(),
                                location: file.site(&path),
                                is_sensitive: false,
                                name,
                            });
                        }
                    }
                }
            }
        }
        given
    }

    /// Where a place of a rendered document was written, with the values that its line uses.
    pub(crate) fn origin(&self, piece: &Piece, span: Span, path: &str) -> Option<Origin> {
        let from = piece.from.as_ref()?;
        let template = lines(from.text()).collect::<Vec<_>>();
        let rendered = lines(piece.rendered.text()).collect::<Vec<_>>();
        let line = rendered.partition_point(|(start, _)| *start <= span.start as usize).saturating_sub(1);
        let (start, text) = template[template_line(&template, &rendered, line)?];
        let shown = line_of(piece.rendered.text(), span.start as usize);
        let because = self.uses(from.path(), text).into_iter().filter_map(|used| self.step(&used, shown, path));
        let mut because = because.collect::<Vec<_>>();
        because.dedup();
        Some(Origin { location: on_line(from, start), because })
    }

    /// The values that a template's line names, itself or through the named templates that it includes, each with the
    /// charts that it is below.
    fn uses(&self, template: &str, line: &str) -> Vec<Used> {
        let below = template.strip_prefix(&self.folder).unwrap_or(template);
        let parts = below.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let charts = charts(&parts);
        let mut texts = vec![line];
        for name in included(line) {
            texts.extend(self.named.iter().filter(|(known, _)| *known == name).map(|(_, body)| body.as_str()));
        }
        let mut used = texts.into_iter().flat_map(references).map(|path| Used { charts: charts.clone(), path });
        let mut all = Vec::new();
        used.by_ref().for_each(|used| {
            if !all.contains(&used) {
                all.push(used);
            }
        });
        all
    }

    /// The step to a value, if the rendered line shows it.
    fn step(&self, used: &Used, shown: &str, path: &str) -> Option<Step> {
        let is_global = used.path.first().is_some_and(|first| first == "global");
        let named = |path: &[String]| format!(".Values.{}", path.join("."));
        for file in &self.values {
            let below = if is_global { &[][..] } else { used.charts.get(file.below.len()..).unwrap_or_default() };
            if !used.charts.starts_with(&file.below) {
                continue;
            }
            let mut at = [below, &used.path].concat();
            let Some(value) = value_at(&file.value, &at) else { continue };
            match value {
                Value::Object(_) | Value::Array(_) => {
                    let inner = inner_path(value, path);
                    let text = named(&[&used.path[..], &inner].concat());
                    at.extend(inner);
                    return Some(Step { text, location: file.site(&at)? });
                }
                Value::Null => return None,
                Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    let is_shown = !text.is_empty() && shown.contains(&text);
                    return is_shown.then(|| Some(Step { text: named(&used.path), location: file.site(&at)? }))?;
                }
            }
        }
        None
    }
}

/// The chart's own values lose against those of the charts above it.
fn own_values(values: &mut Vec<ValuesFile>, own: Option<ValuesFile>) {
    let Some(own) = own else { return };
    let own_charts = values.partition_point(|file| file.below.len() <= own.below.len());
    values.insert(own_charts, own);
}

impl ValuesFile {
    fn read(path: &Path, at: &Revision, below: Vec<String>) -> Option<Self> {
        let file = source(path, at)?;
        let value = documents(FileId(0), &file).into_iter().next()?.ok()?.value;
        Some(Self { file, value, below })
    }

    fn site(&self, path: &[String]) -> Option<Location> {
        let steps = path.iter().map(|name| DocumentStep::Name(name.clone())).collect::<Vec<_>>();
        Some(Location::new(self.file.clone(), site(FileId(0), &self.file, 0, &steps)?.span))
    }
}

/// A value that a template names: `.Values.image.tag`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Used {
    charts: Vec<String>,
    path: Vec<String>,
}

/// The charts within charts that a path below a chart leads into.
fn charts(parts: &[String]) -> Vec<String> {
    let pairs = parts.chunks_exact(2).take_while(|pair| pair[0] == "charts");
    pairs.map(|pair| pair[1].clone()).collect()
}

fn value_at<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, name| value.get(name))
}

/// How an attribute's path goes on inside of a value that was put into a template whole: the longest end of it that
/// there is.
fn inner_path(value: &Value, path: &str) -> Vec<String> {
    let names = steps(path).into_iter().map(|step| match step {
        PathStep::Key(name) => name,
        PathStep::Index(index) => index.to_string(),
    });
    let names = names.collect::<Vec<_>>();
    let ends = (0..names.len()).map(|from| &names[from..]);
    ends.into_iter().find(|end| value_at(value, end).is_some()).map(<[String]>::to_vec).unwrap_or_default()
}

/// `a.b` of each `.Values.a.b`.
fn references(text: &str) -> Vec<Vec<String>> {
    const VALUES: &str = ".Values.";
    let found = text.match_indices(VALUES).map(|(at, _)| {
        let rest = &text[at + VALUES.len()..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '.').unwrap_or(rest.len());
        rest[..end].split('.').filter(|name| !name.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    });
    found.filter(|path| !path.is_empty()).collect()
}

/// The names of the templates that a line includes.
fn included(line: &str) -> Vec<String> {
    let words = ["include \"", "template \"", "tpl \""];
    let found = words.into_iter().flat_map(|word| line.match_indices(word).map(move |(at, _)| at + word.len()));
    found.filter_map(|at| line[at..].split('"').next()).map(str::to_owned).collect()
}

/// The named templates of a file: each up to the next one.
fn definitions(text: &str) -> Vec<(String, String)> {
    let parts = text.split("define \"").skip(1);
    parts.filter_map(|part| part.split_once('"')).map(|(name, body)| (name.to_owned(), body.to_owned())).collect()
}

/// The line of a template that a rendered line comes from: one that reads like it, and of several the one whose
/// neighbours do. Where none does, it was written by what stands below the nearest one above.
fn template_line(template: &[(usize, &str)], rendered: &[(usize, &str)], line: usize) -> Option<usize> {
    let best = |line: usize| {
        let fitting = (0..template.len()).filter(|&at| fits(template[at].1, rendered[line].1));
        // Of equals the first.
        fitting.max_by_key(|&at| (score(template, rendered, line, at), std::cmp::Reverse(at)))
    };
    if let Some(at) = best(line) {
        return Some(at);
    }
    let above = (0..line).rev().find_map(best)?;
    let writes = (above..template.len().min(above + GAP)).find(|&at| inserts(template[at].1));
    Some(writes.unwrap_or(above))
}

/// How many lines around a rendered one are met in order around a template's.
fn score(template: &[(usize, &str)], rendered: &[(usize, &str)], line: usize, at: usize) -> usize {
    let mut met = 0;
    let mut from = at;
    for above in rendered[line.saturating_sub(CONTEXT)..line].iter().rev() {
        let near = (from.saturating_sub(GAP)..from).rev().find(|&near| fits(template[near].1, above.1));
        if let Some(near) = near {
            (met, from) = (met + 1, near);
        }
    }
    let mut from = at + 1;
    for below in rendered.iter().skip(line + 1).take(CONTEXT) {
        let near = (from..template.len().min(from + GAP)).find(|&near| fits(template[near].1, below.1));
        if let Some(near) = near {
            (met, from) = (met + 1, near + 1);
        }
    }
    met
}

/// Whether a line of a template puts lines of its own there.
fn inserts(line: &str) -> bool {
    let Some((_, directive)) = line.split_once("{{") else { return false };
    let word = directive.trim_start_matches(['-', ' ']).split([' ', '}']).next().unwrap_or_default();
    !matches!(word, "if" | "else" | "end" | "with" | "range" | "define" | "block" | "break" | "continue" | "")
        && !word.starts_with("/*")
        && !word.starts_with('$')
}

/// Whether a template's line may have become a rendered one: what stands outside of its directives is there, in order.
fn fits(template: &str, rendered: &str) -> bool {
    let (template, rendered) = (template.trim(), rendered.trim());
    if !template.contains("{{") {
        return template == rendered && !template.is_empty();
    }
    let mut literals = Vec::new();
    let mut rest = template;
    while let Some((literal, directive)) = rest.split_once("{{") {
        literals.push(literal);
        rest = directive.split_once("}}").map_or("", |(_, rest)| rest);
    }
    literals.push(rest);
    let (first, last) = (literals[0].trim_end(), rest.trim_start());
    let says = literals.iter().any(|literal| literal.chars().any(char::is_alphanumeric));
    if !says || !rendered.starts_with(first) || !rendered[first.len()..].ends_with(last) {
        return false;
    }
    let mut left = &rendered[first.len()..rendered.len() - last.len()];
    literals[1..literals.len() - 1].iter().map(|literal| literal.trim()).all(|literal| match left.split_once(literal) {
        Some((_, after)) => {
            left = after;
            true
        }
        None => literal.is_empty(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include \"web.name\" . }}
spec:
  template:
    spec:
      containers:
        {{- range .Values.containers }}
        - name: {{ .name }}
          image: {{ .image | quote }}
        {{- end }}
        - name: web
          image: \"{{ .Values.image.repository }}:{{ .Values.image.tag }}\"
          {{- if .Values.privileged }}
          securityContext:
            privileged: {{ .Values.privileged }}
          {{- end }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
";

    const RENDERED: &str = "\
# Source: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: side
          image: \"envoy:1\"
        - name: web
          image: \"nginx:latest\"
          securityContext:
            privileged: true
          resources:
            limits:
              cpu: 1
";

    fn chart(values: &[(&str, &str)]) -> Chart {
        let values = values.iter().map(|(path, text)| {
            let file = SourceFile::new(*path, *text);
            let value = documents(FileId(0), &file).remove(0).unwrap().value;
            ValuesFile { file, value, below: Vec::new() }
        });
        Chart { folder: "web".to_owned(), values: values.collect(), named: Vec::new() }
    }

    fn origin(chart: &Chart, line: &str, path: &str) -> (String, Vec<String>) {
        let from = SourceFile::new("web/templates/deployment.yaml", TEMPLATE);
        let piece = Piece { rendered: SourceFile::new("x", RENDERED), from: Some(from) };
        let start = RENDERED.find(line).unwrap() as u32;
        let origin = chart.origin(&piece, Span::new(start, start + line.len() as u32), path).unwrap();
        let steps = origin
            .because
            .iter()
            .map(|step| format!("{} {}:{}", step.text, step.location.path(), step.location.start().line));
        (origin.location.text().to_owned(), steps.collect())
    }

    #[test]
    fn a_rendered_line_leads_to_its_template_and_its_values() {
        let chart = chart(&[
            ("prod.yaml", "image:\n  tag: latest\nresources:\n  limits:\n    cpu: 1\n"),
            ("web/values.yaml", "privileged: true\nimage:\n  repository: nginx\n  tag: \"1.27\"\n"),
        ]);
        let (at, because) = origin(&chart, "image: \"nginx:latest\"", "spec.template.spec.containers[1].image");
        assert_eq!(at, "image: \"{{ .Values.image.repository }}:{{ .Values.image.tag }}\"");
        assert_eq!(because, [".Values.image.repository web/values.yaml:3", ".Values.image.tag prod.yaml:2"]);
        let (at, because) = origin(&chart, "privileged: true", "x.securityContext.privileged");
        assert_eq!(
            (&*at, &because[..]),
            ("privileged: {{ .Values.privileged }}", &[".Values.privileged web/values.yaml:1".to_owned()][..])
        );
        let (at, because) = origin(&chart, "cpu: 1", "spec.template.spec.containers[1].resources.limits.cpu");
        assert_eq!(at, "{{- toYaml .Values.resources | nindent 12 }}");
        assert_eq!(because, [".Values.resources.limits.cpu prod.yaml:5"]);
        // In a range the value has no name of its own.
        let (at, because) = origin(&chart, "image: \"envoy:1\"", "spec.template.spec.containers[0].image");
        assert_eq!((&*at, because.len()), ("image: {{ .image | quote }}", 0));
    }

    #[test]
    fn of_equal_lines_the_neighbours_tell() {
        let template = "a:\n  x: 1\n  image: {{ .Values.a }}\nb:\n  y: 1\n  image: {{ .Values.b }}\n";
        let rendered = "a:\n  x: 1\n  image: one\nb:\n  y: 1\n  image: two\n";
        let (template, rendered) = (lines(template).collect::<Vec<_>>(), lines(rendered).collect::<Vec<_>>());
        assert_eq!(template_line(&template, &rendered, 2), Some(2));
        assert_eq!(template_line(&template, &rendered, 5), Some(5));
    }

    #[test]
    fn what_names_no_namespace_is_in_the_releases() {
        for (text, expected) in [
            (
                "kind: A\nmetadata:\n    name: a\nspec: 1\n",
                "kind: A\nmetadata:\n    namespace: n\n    name: a\nspec: 1\n",
            ),
            ("metadata: {name: a}\n", "metadata: {namespace: n, name: a}\n"),
            ("metadata:\n  name: a\n  namespace: b\n", "metadata:\n  name: a\n  namespace: b\n"),
            ("metadata:\n  labels:\n    namespace: b\n", "metadata:\n  namespace: n\n  labels:\n    namespace: b\n"),
            ("kind: A\n", "kind: A\n"),
        ] {
            assert_eq!(in_namespace(text, "n"), expected);
        }
    }

    #[test]
    fn documents_are_split_at_their_markers_only() {
        let text = "---\n# Source: a/templates/x.yaml\na: |\n  ---x\n---\n\n---\nb: 1\n";
        assert_eq!(split(text), ["\n# Source: a/templates/x.yaml\na: |\n  ---x\n", "\nb: 1\n"]);
    }
}
