//! Which files there are, and what each of them is. Nothing found is dropped: what is not read is listed with why.

use std::collections::{BTreeSet, HashSet};
use std::path::{Component, Path, PathBuf};

use ignore::overrides::{Override, OverrideBuilder};
use ignore::{DirEntry, WalkBuilder};
use palisade_kubernetes::Recognition;
use palisade_model::Category;
use palisade_report::{Place, Skipped};
use palisade_source::SourceFile;
use palisade_terraform::plan::{PlanKind, decode_utf16, recognise as recognise_plan};
use rayon::prelude::*;

use crate::lower::{Formats, Input, InputError};
use crate::read::read;
use crate::real::RealPaths;
use crate::revision::Revision;

/// What a file that was read is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// Terraform configuration, native or JSON.
    Terraform,
    /// A Terraform plan as JSON.
    Plan,
    /// Kubernetes manifests, and other documents where those are judged.
    Manifest,
    /// A document of another format.
    Document,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it lies.
    pub path: PathBuf,
    /// Its text, under the path that reports name it by.
    pub file: SourceFile,
    /// What it is.
    pub kind: FileKind,
}

/// Something that keeps the analysis from being complete and that no project knows of.
#[derive(Debug, Clone)]
pub struct Problem {
    /// What kind.
    pub category: Category,
    /// Where.
    pub place: Place,
    /// One line: what is wrong, or what is out of reach.
    pub summary: String,
    /// Why it is out of reach, in few words; empty for what is broken.
    pub reason: String,
    /// What to do about it.
    pub detail: String,
}

/// All that was found below the given paths.
#[derive(Debug, Default)]
pub struct Discovered {
    /// Files that take part, by path.
    pub sources: Vec<Source>,
    /// How many files were looked at.
    pub seen: u64,
    /// Those that take no part, with the reason.
    pub skipped: Vec<Skipped>,
    /// What could not be read, and what has to be rendered first.
    pub problems: Vec<Problem>,
    /// The files that were named one by one, where no directory was: findings are reported for these only.
    pub named_files: Vec<PathBuf>,
    /// Those of the files that are symbolic links: what they lead to may have another name.
    links: HashSet<PathBuf>,
    /// What other files say of the files.
    around: Surroundings,
}

/// How a path is named in reports: with `/`, relative to the current directory where it lies below it.
pub fn display(path: &Path) -> String {
    let relative = std::env::current_dir().ok().and_then(|cwd| path.strip_prefix(cwd).ok().map(Path::to_owned));
    let mut parts: Vec<String> = Vec::new();
    let path = relative.unwrap_or_else(|| path.to_owned());
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if parts.last().is_some_and(|last| last != "..") => {
                parts.pop();
            }
            Component::RootDir => parts.push(String::new()),
            Component::ParentDir | Component::Normal(_) | Component::Prefix(_) => {
                parts.push(part.as_os_str().to_string_lossy().into_owned());
            }
        }
    }
    parts.join("/")
}

/// A file that was found and is to be looked at.
struct Candidate {
    path: PathBuf,
    is_link: bool,
    /// Whether it was named on the command line: then it has to be something that is understood.
    named: bool,
}

/// What other files say of a file.
#[derive(Debug, Clone, Default)]
struct Surroundings {
    /// Directories that hold a chart.
    charts: BTreeSet<String>,
    /// Files that a kustomization uses as patches.
    patches: BTreeSet<String>,
    /// Whether JSON and YAML of any kind are documents to be judged.
    documents: bool,
    /// What else is a document.
    formats: Option<Formats>,
}

impl Surroundings {
    fn of(candidates: &[Candidate], documents: bool) -> Self {
        let mut around = Surroundings { documents, ..Surroundings::default() };
        for Candidate { path, .. } in candidates {
            match name_of(path) {
                "Chart.yaml" | "Chart.yml" => {
                    around.charts.insert(display(path.parent().unwrap_or(Path::new(""))));
                }
                // What cannot be read is reported when its turn comes.
                "kustomization.yaml" | "kustomization.yml" => {
                    let file = std::fs::read(path).ok().and_then(|b| SourceFile::from_bytes(display(path), b).ok());
                    around.patches.extend(file.iter().flat_map(palisade_kubernetes::kustomize_patches));
                }
                _ => {}
            }
        }
        around
    }
}

/// What looking at a candidate gave.
enum Outcome {
    Source(Source),
    Skipped(Skipped),
    Problem(Problem),
    Refused(InputError),
}

/// Finds and reads the files below an input's paths: where it asks for documents, JSON and YAML of any kind.
pub fn discover(input: &Input) -> Result<Discovered, InputError> {
    let &Input { ref paths, ref exclude, ref base, documents, .. } = input;
    let mut found = Discovered::default();
    let mut candidates = Vec::new();
    for path in paths {
        let meta = std::fs::metadata(path)
            .map_err(|error| InputError::Unreadable { path: display(path), error: error.to_string() })?;
        if meta.is_dir() {
            walk(path, &overrides(exclude, base)?, input.formats, &mut candidates, &mut found);
        } else {
            candidates.push(Candidate { path: path.clone(), is_link: path.is_symlink(), named: true });
        }
    }
    if candidates.iter().all(|c| c.named) {
        found.named_files = candidates.iter().map(|c| c.path.clone()).collect();
    }
    let left_out = overrides(exclude, base)?;
    let tracked =
        input.tracked.iter().filter(|path| path.is_file() && is_wanted_below(paths, path, &left_out, input.formats));
    candidates.extend(tracked.map(|path| Candidate { path: path.clone(), is_link: path.is_symlink(), named: false }));
    candidates.sort_by(|a, b| a.path.cmp(&b.path).then(b.named.cmp(&a.named)));
    candidates.dedup_by(|b, a| a.path == b.path);
    let around = Surroundings { formats: input.formats, ..Surroundings::of(&candidates, documents) };
    found.seen += candidates.len() as u64;
    found.links = candidates.iter().filter(|candidate| candidate.is_link).map(|link| link.path.clone()).collect();
    let outcomes = candidates.par_iter().map(|candidate| look(candidate, &around)).collect::<Vec<_>>();
    for outcome in outcomes {
        match outcome {
            Outcome::Source(source) => found.sources.push(source),
            Outcome::Skipped(skipped) => found.skipped.push(skipped),
            Outcome::Problem(problem) => found.problems.push(problem),
            Outcome::Refused(error) => return Err(error),
        }
    }
    found.around = around;
    Ok(found)
}

/// The files that take part as they were at a revision. Only those that differ are read.
pub fn discover_before(input: &Input, now: &Discovered, revision: &Revision) -> Result<Vec<Source>, InputError> {
    let left_out = overrides(&input.exclude, &input.base)?;
    let mut around = now.around.clone();
    let mut changed = Vec::new();
    for (below, content) in revision.differences() {
        let path = shown_as(&revision.top().join(below));
        let directory = || display(path.parent().unwrap_or(Path::new("")));
        match (name_of(&path), content) {
            ("Chart.yaml" | "Chart.yml", Some(_)) => drop(around.charts.insert(directory())),
            ("Chart.yaml" | "Chart.yml", None) => drop(around.charts.remove(&directory())),
            ("kustomization.yaml" | "kustomization.yml", Some(content)) => {
                let file = SourceFile::from_bytes(display(&path), content.to_vec()).ok();
                around.patches.extend(file.iter().flat_map(palisade_kubernetes::kustomize_patches));
            }
            _ => {}
        }
        if let Some(content) = content
            && is_wanted_below(&input.paths, &path, &left_out, input.formats)
        {
            changed.push((path, content));
        }
    }
    // To ask where a file really lies takes the system a while: few are called as one that differs is.
    let names = revision.differences().map(|(below, _)| name_of(Path::new(below))).collect::<HashSet<_>>();
    let may_differ = |path: &Path| names.contains(name_of(path)) || now.links.contains(path);
    let is_same = |source: &&Source| !may_differ(&source.path) || revision.content(&source.path).is_none();
    let mut sources = now.sources.iter().filter(is_same).cloned().collect::<Vec<_>>();
    for (path, content) in changed {
        match classify(content.to_vec(), display(&path), path, false, &around) {
            Outcome::Source(source) => sources.push(source),
            // What could not be read then is nothing that this run has to answer for.
            Outcome::Skipped(_) | Outcome::Problem(_) | Outcome::Refused(_) => {}
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

/// A path as it is found by walking from the current directory, where it lies below it.
fn shown_as(path: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(|cwd| cwd.canonicalize()).unwrap_or_default();
    path.strip_prefix(&here).map_or_else(|_| path.to_owned(), Path::to_owned)
}

/// Whether a file would be looked at if one of the paths were walked, ignore files aside.
fn is_wanted_below(paths: &[PathBuf], path: &Path, left_out: &Override, formats: Option<Formats>) -> bool {
    // A link lies where it is, not where it leads to.
    let absolute = std::path::absolute(path).ok();
    let real = absolute
        .as_deref()
        .and_then(|path| Some(RealPaths::default().resolved(path.parent()?)?.join(path.file_name()?)));
    let Some(real) = real else { return false };
    let is_below = paths.iter().filter_map(|above| Some((above, above.canonicalize().ok()?))).any(|(above, top)| {
        real.strip_prefix(&top).is_ok_and(|below| {
            let skipped = below.iter().any(|part| SKIPPED_DIRECTORIES.iter().any(|name| part == *name));
            let excluded = |at: &Path, is_dir| left_out.matched(above.join(at), is_dir).is_ignore();
            let in_excluded =
                below.ancestors().skip(1).filter(|at| !at.as_os_str().is_empty()).any(|at| excluded(at, true));
            !skipped && !in_excluded && !excluded(below, false)
        })
    });
    is_below && (is_candidate(path) || is_document(path, formats, false))
}

/// Whether a file lies in what is checked.
pub fn is_checked(input: &Input, file: &Path) -> bool {
    let real = RealPaths::default();
    let Some(file) = real.resolved(file) else { return false };
    input.paths.iter().filter_map(|path| real.resolved(path)).any(|path| file.starts_with(path))
}

fn overrides(exclude: &[String], base: &Path) -> Result<Override, InputError> {
    let mut builder = OverrideBuilder::new(base);
    for glob in exclude {
        // An override without `!` is a list of what to keep; ours is a list of what to leave out.
        let glob = glob.strip_prefix('!').map_or_else(|| format!("!{glob}"), str::to_owned);
        builder.add(&glob).map_err(|error| InputError::Exclude { glob: glob.clone(), error: error.to_string() })?;
    }
    builder.build().map_err(|error| InputError::Exclude { glob: exclude.join(", "), error: error.to_string() })
}

/// Directories that hold copies of what others wrote, or a tool's own state.
const SKIPPED_DIRECTORIES: [&str; 5] = [".git", ".terraform", "node_modules", ".terragrunt-cache", ".hg"];

fn walk(
    path: &Path,
    overrides: &Override,
    formats: Option<Formats>,
    candidates: &mut Vec<Candidate>,
    found: &mut Discovered,
) {
    let is_wanted = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        // The directory that was named is read whatever it is called.
        entry.depth() == 0 || !SKIPPED_DIRECTORIES.contains(&&*name)
    };
    let walk = WalkBuilder::new(path)
        .hidden(false)
        .require_git(false)
        .overrides(overrides.clone())
        .filter_entry(is_wanted)
        .build();
    for entry in walk {
        match entry {
            Ok(entry) => {
                let is_link = entry.path_is_symlink();
                let is_file = entry.file_type().is_some_and(|t| t.is_file()) || (is_link && entry.path().is_file());
                if is_file && (is_candidate(entry.path()) || is_document(entry.path(), formats, false)) {
                    candidates.push(Candidate { path: entry.into_path(), is_link, named: false });
                } else if is_link && !entry.path().exists() && is_candidate(entry.path()) {
                    found.seen += 1;
                    let reason = "a symbolic link that leads nowhere".to_owned();
                    found.skipped.push(Skipped { path: display(entry.path()), reason });
                }
            }
            Err(error) => found.problems.push(Problem {
                category: Category::Parse,
                place: Place::File { path: display(path) },
                summary: format!("cannot be listed: {error}"),
                reason: String::new(),
                detail: "make it readable, or leave it out with [paths] exclude".to_owned(),
            }),
        }
    }
}

fn name_of(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

fn is_terraform(name: &str) -> bool {
    [".tf", ".tofu", ".tf.json", ".tofu.json"].iter().any(|end| name.ends_with(end) && name.len() > end.len())
        && !name.starts_with(".#")
        && !name.ends_with('~')
}

fn is_document(path: &Path, formats: Option<Formats>, takes_part: bool) -> bool {
    formats.is_some_and(|formats| (formats.reads)(formats.parser, &path.to_string_lossy(), takes_part))
}

/// Whether a file's name is worth a look; all others are none of ours and not counted.
fn is_candidate(path: &Path) -> bool {
    let name = name_of(path);
    is_terraform(name)
        || [".yaml", ".yml", ".json", ".tfplan", ".tfstate"].iter().any(|end| name.ends_with(end))
            && ![".tfvars.json", ".terraform.lock.hcl"].iter().any(|end| name.ends_with(end))
}

fn look(candidate: &Candidate, around: &Surroundings) -> Outcome {
    let (path, shown) = (&candidate.path, display(&candidate.path));
    let name = name_of(path);
    let skipped = |reason: &str| Outcome::Skipped(Skipped { path: shown.clone(), reason: reason.to_owned() });
    if name.contains(".tfstate") && !candidate.named {
        return skipped("Terraform's state, not configuration");
    }
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(error) if candidate.named => {
            return Outcome::Refused(InputError::Unreadable { path: shown, error: error.to_string() });
        }
        Err(error) => return Outcome::Problem(broken(shown, format!("cannot be read: {error}"))),
    };
    classify(bytes, shown, path.clone(), candidate.named, around)
}

/// What the bytes are. Also used for standard input, which is always named.
fn classify(bytes: Vec<u8>, shown: String, path: PathBuf, named: bool, around: &Surroundings) -> Outcome {
    let name = name_of(&path).to_owned();
    if is_document(&path, around.formats, true) {
        return match SourceFile::from_bytes(shown.clone(), bytes) {
            Ok(file) => Outcome::Source(Source { path, file, kind: FileKind::Document }),
            Err(error) => Outcome::Problem(broken(shown, error.to_string())),
        };
    }
    if is_terraform(&name) {
        return match SourceFile::from_bytes(shown.clone(), bytes) {
            Ok(file) => Outcome::Source(Source { path, file, kind: FileKind::Terraform }),
            Err(error) => Outcome::Problem(broken(shown, error.to_string())),
        };
    }
    let ending = path.extension().and_then(|ending| ending.to_str());
    let might_be_plan = !matches!(ending, Some("yaml" | "yml"));
    if might_be_plan {
        match recognise_plan(&bytes) {
            PlanKind::Plan => {
                return match SourceFile::from_bytes(shown.clone(), bytes) {
                    Ok(file) => Outcome::Source(Source { path, file, kind: FileKind::Plan }),
                    Err(error) => Outcome::Problem(broken(shown, error.to_string())),
                };
            }
            PlanKind::Other => {}
            PlanKind::Utf16 => {
                return match decode_utf16(&bytes) {
                    Some(text) => classify(text.into_bytes(), shown, path, named, around),
                    None => Outcome::Problem(broken(shown, "not valid UTF-16; save the file as UTF-8".to_owned())),
                };
            }
            kind @ (PlanKind::Unsupported(_)
            | PlanKind::Binary
            | PlanKind::Log
            | PlanKind::StateFile
            | PlanKind::State
            | PlanKind::Preceded) => {
                if let Some(problem) = kind.problem() {
                    return refuse(named, shown, &problem.summary, &problem.detail);
                }
            }
        }
    }
    let file = match SourceFile::from_bytes(shown.clone(), bytes) {
        Ok(file) => file,
        Err(error) if named => {
            return Outcome::Refused(InputError::NotUnderstood { path: shown, why: error.to_string() });
        }
        Err(error) => return Outcome::Problem(broken(shown, error.to_string())),
    };
    if !named && around.patches.contains(&shown) {
        let reason = "a Kustomize patch: a part of an object".to_owned();
        return Outcome::Skipped(Skipped { path: shown, reason });
    }
    let is_cue = around.documents && ending == Some("cue");
    match palisade_kubernetes::recognise(&file, |directory| around.charts.contains(directory)) {
        // CUE reads like a manifest, and is none.
        Recognition::Manifest if !is_cue => Outcome::Source(Source { path, file, kind: FileKind::Manifest }),
        recognition @ (Recognition::HelmChart | Recognition::Kustomization) => unrendered(&shown, recognition),
        Recognition::Other(_) if around.documents && is_yaml_or_json(&name, file.text()) => {
            Outcome::Source(Source { path, file, kind: FileKind::Manifest })
        }
        Recognition::Manifest | Recognition::Other(_) if around.documents && named && !is_candidate(&path) => {
            let why = "no policy reads files of this kind: YAML, JSON, HCL, TOML, INI, XML, .properties, .env, .jsonc \
                       and Dockerfiles are documents to policies";
            Outcome::Refused(InputError::NotUnderstood { path: shown, why: why.to_owned() })
        }
        recognition @ (Recognition::HelmTemplate
        | Recognition::HelmValues
        | Recognition::Manifest
        | Recognition::Other(_)) => {
            let reason = recognition.reason().unwrap_or_default();
            if named && !matches!(recognition, Recognition::HelmTemplate | Recognition::HelmValues) {
                let why = format!("it is {reason}, and no plan: terraform show -json PLANFILE writes one");
                Outcome::Refused(InputError::NotUnderstood { path: shown, why })
            } else {
                Outcome::Skipped(Skipped { path: shown, reason: reason.to_owned() })
            }
        }
    }
}

/// Whether a file that describes nothing of ours is a document all the same: by its name, as standard input, or because
/// it is JSON.
fn is_yaml_or_json(name: &str, text: &str) -> bool {
    let is_named = name.starts_with('<') || [".yaml", ".yml", ".json"].iter().any(|end| name.ends_with(end));
    let is_json =
        || text.trim_start().starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    !text.trim().is_empty() && (is_named || is_json())
}

fn refuse(named: bool, path: String, summary: &str, detail: &str) -> Outcome {
    if named {
        Outcome::Refused(InputError::NotUnderstood { path, why: format!("{summary}; {detail}") })
    } else {
        Outcome::Skipped(Skipped { path, reason: summary.to_owned() })
    }
}

fn broken(path: String, summary: String) -> Problem {
    Problem {
        category: Category::Parse,
        place: Place::File { path },
        summary,
        reason: String::new(),
        detail: String::new(),
    }
}

/// A chart or an overlay: out of reach until it is rendered.
fn unrendered(path: &str, recognition: Recognition) -> Outcome {
    let directory = path.rsplit_once('/').map_or(".", |(directory, _)| directory);
    let (reason, command, table) = match recognition {
        Recognition::HelmChart => ("Helm chart, not rendered", "helm template", "helm"),
        Recognition::Kustomization
        | Recognition::Manifest
        | Recognition::HelmTemplate
        | Recognition::HelmValues
        | Recognition::Other(_) => ("kustomization, not rendered", "kubectl kustomize", "kustomize"),
    };
    Outcome::Problem(Problem {
        category: Category::Templates,
        place: Place::File { path: path.to_owned() },
        summary: directory.to_owned(),
        reason: reason.to_owned(),
        detail: format!("name it in [[{table}]], or run {command} {directory} | palisade check -"),
    })
}

/// A single file that was named on the command line.
pub fn named(path: &Path) -> Result<Source, InputError> {
    let bytes = read(path).map_err(|error| InputError::Unreadable { path: display(path), error: error.to_string() })?;
    taken(classify(bytes, display(path), path.to_owned(), true, &Surroundings::default()))
}

/// Standard input as a file of its own.
pub fn standard_input(bytes: Vec<u8>, input: &Input) -> Result<Source, InputError> {
    let around = Surroundings { documents: input.documents, formats: input.formats, ..Surroundings::default() };
    taken(classify(bytes, "<stdin>".to_owned(), PathBuf::from("<stdin>"), true, &around))
}

fn taken(outcome: Outcome) -> Result<Source, InputError> {
    match outcome {
        Outcome::Source(source) => Ok(source),
        Outcome::Refused(error) => Err(error),
        Outcome::Skipped(skipped) => {
            Err(InputError::NotUnderstood { path: skipped.path, why: format!("it is {}", skipped.reason) })
        }
        Outcome::Problem(problem) => {
            Err(InputError::NotUnderstood { path: problem.place.path().to_owned(), why: problem.summary })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_and_templates_are_not_read_as_manifests() {
        let directory = tempfile::tempdir().unwrap();
        let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n";
        for (path, text) in [
            ("overlay/kustomization.yaml", "resources: [pod.yaml]\npatches: [{path: patch.yaml}]\n"),
            ("overlay/pod.yaml", pod),
            ("overlay/patch.yaml", pod),
            ("chart/Chart.yaml", "apiVersion: v2\nname: c\n"),
            ("chart/templates/pod.yaml", "apiVersion: v1\nkind: {{ .Values.kind }}\n"),
        ] {
            let path = directory.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let paths = vec![directory.path().to_owned()];
        let input = Input { paths, base: directory.path().to_owned(), ..Input::default() };
        let found = discover(&input).unwrap();
        let names =
            |paths: Vec<&str>| paths.into_iter().map(|path| name_of(Path::new(path)).to_owned()).collect::<Vec<_>>();
        assert_eq!(names(found.sources.iter().map(|source| source.file.path()).collect()), ["pod.yaml"]);
        assert_eq!(names(found.skipped.iter().map(|skipped| &*skipped.path).collect()), ["pod.yaml", "patch.yaml"]);
        let unrendered: Vec<_> = found.problems.iter().map(|problem| problem.category).collect();
        assert_eq!(unrendered, [Category::Templates, Category::Templates]);
    }
}
