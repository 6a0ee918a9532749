//! Overlays: what a kustomization is made from, and which of its files a part of a rendered object comes from.

mod only_in;

use std::collections::{BTreeSet, HashSet};
use std::path::{Component, Path, PathBuf};

use palisade_kubernetes::{Step as DocumentStep, documents, site};
use palisade_model::{PathStep, steps};
use palisade_report::Location;
use palisade_source::{FileId, SourceFile};
use serde_json::Value;

use crate::render::pieces::{Origin, Piece, lines};
use crate::render::{Rendered, source};
use crate::revision::Revision;
pub(crate) use only_in::{Side, object};

/// So many directories may an overlay be made from (`max-kustomizations`); what is further is not looked at.
const MAX_KUSTOMIZATIONS: usize = 1_000;

/// The names that a kustomization's file may have.
const NAMES: [&str; 3] = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/// Where Kustomize writes what an object comes from.
const ORIGIN: &str = "config.kubernetes.io/origin:";

/// What an overlay is made from.
#[derive(Debug, Default)]
pub(crate) struct Overlay {
    /// The directories with a kustomization, the overlay's own first.
    pub(crate) folders: Vec<PathBuf>,
    /// Their kustomizations.
    pub(crate) kustomizations: Vec<PathBuf>,
    /// The manifests that they list.
    pub(crate) resources: Vec<PathBuf>,
    /// The patches.
    pub(crate) patches: Vec<PathBuf>,
    /// Kustomizations and patches, those of the overlay itself first.
    files: Vec<Layer>,
}

/// A file that changes objects.
#[derive(Debug)]
struct Layer {
    file: SourceFile,
    documents: Vec<Value>,
    is_kustomization: bool,
}

impl Overlay {
    /// Reads the kustomization in a directory and those that it builds on.
    pub(crate) fn read(folder: &Path, at: &Revision) -> Self {
        let mut overlay = Self::default();
        let mut open = vec![plain(folder)];
        let mut seen = HashSet::new();
        while let Some(folder) = open.pop() {
            if overlay.folders.len() >= MAX_KUSTOMIZATIONS || !seen.insert(folder.clone()) {
                continue;
            }
            let Some(path) = NAMES.map(|name| folder.join(name)).into_iter().find(|path| at.is_file(path)) else {
                continue;
            };
            overlay.folders.push(folder.clone());
            overlay.kustomizations.push(path.clone());
            let Some(layer) = Layer::read(&path, at, true) else { continue };
            let kustomization = layer.documents.first().cloned().unwrap_or_default();
            overlay.files.push(layer);
            for named in ["resources", "bases", "components"].iter().flat_map(|key| texts(&kustomization, key)) {
                let path = plain(&folder.join(named));
                if at.is_file(&path) { overlay.resources.push(path) } else { open.push(path) }
            }
            for path in patches(&kustomization).into_iter().map(|named| plain(&folder.join(named))) {
                overlay.files.extend(Layer::read(&path, at, false));
                overlay.patches.push(path);
            }
        }
        overlay
    }

    /// Where an attribute of a rendered object was written: in the object's own file if it says the same there, else in
    /// the patch or kustomization that says it, else as near as the object's own file has it.
    pub(crate) fn origin(&self, piece: &Piece, path: &str) -> Option<Origin> {
        let object = object(piece)?;
        let way = Way::new(&object, path);
        let own = piece.from.clone().map(Layer::of);
        let from_own = own.as_ref().and_then(|own| own.find(&object, &way));
        let at = match &from_own {
            Some(found) if found.is_same => Some(found.at.clone()),
            Some(_) | None => {
                let changed = self.files.iter().find_map(|layer| layer.change(&object, &way));
                changed.or_else(|| from_own.map(|found| found.at))
            }
        };
        at.map(|location| Origin { location, because: Vec::new() })
    }
}

/// The texts of a list in a kustomization.
fn texts<'k>(kustomization: &'k Value, key: &str) -> Vec<&'k str> {
    kustomization.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The files that a kustomization uses as patches; one that is written in place is none.
fn patches(kustomization: &Value) -> Vec<&str> {
    let list = |key: &str| kustomization.get(key).and_then(Value::as_array).into_iter().flatten();
    let merged = list("patchesStrategicMerge").filter_map(Value::as_str);
    let others = ["patches", "patchesJson6902"].into_iter().flat_map(list);
    let named = others.filter_map(|patch| patch.get("path").and_then(Value::as_str));
    merged.chain(named).filter(|path| !path.contains('\n')).collect()
}

/// Without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(plain.components().next_back(), Some(Component::Normal(_))) => {
                plain.pop();
            }
            Component::ParentDir | Component::Normal(_) | Component::RootDir | Component::Prefix(_) => plain.push(part),
        }
    }
    plain
}

/// An attribute's path in an object, elements of lists by their names where they have one.
struct Way<'o> {
    steps: Vec<Towards<'o>>,
    /// What stands there; none for what is absent.
    value: Option<&'o Value>,
}

enum Towards<'o> {
    Name(String),
    Element(usize, Option<&'o str>),
}

impl<'o> Way<'o> {
    fn new(object: &'o Value, path: &str) -> Self {
        let mut at = Some(object);
        let mut way = Vec::new();
        for step in steps(path) {
            match step {
                PathStep::Key(name) => {
                    at = at.and_then(|value| value.get(&name));
                    way.push(Towards::Name(name));
                }
                PathStep::Index(index) => {
                    at = at.and_then(|value| value.get(index));
                    way.push(Towards::Element(index, at.and_then(|element| element.get("name")?.as_str())));
                }
            }
        }
        // A finding about an object as a whole is shown where it says what it is.
        if way.is_empty() {
            way.push(Towards::Name("kind".to_owned()));
            at = object.get("kind");
        }
        Self { steps: way, value: at }
    }

    fn last(&self) -> &str {
        match self.steps.last() {
            Some(Towards::Name(name)) => name,
            Some(Towards::Element(..)) | None => "",
        }
    }

    /// `/spec/template`: as a JSON patch names it.
    fn pointers(&self) -> Vec<String> {
        let mut pointer = String::new();
        let all = self.steps.iter().map(|step| {
            pointer += "/";
            match step {
                Towards::Name(name) => pointer += &name.replace('~', "~0").replace('/', "~1"),
                Towards::Element(index, _) => pointer += &index.to_string(),
            }
            pointer.clone()
        });
        all.collect()
    }
}

/// A place in a file.
struct Found {
    at: Location,
    /// Whether what stands there is what was rendered.
    is_same: bool,
}

impl Layer {
    fn read(path: &Path, at: &Revision, is_kustomization: bool) -> Option<Self> {
        Some(Self { is_kustomization, ..Self::of(source(path, at)?) })
    }

    fn of(file: SourceFile) -> Self {
        let documents = documents(FileId(0), &file).into_iter().filter_map(|read| Some(read.ok()?.value));
        Self { documents: documents.collect(), file, is_kustomization: false }
    }

    fn at(&self, document: usize, path: &[DocumentStep]) -> Option<Location> {
        let site = site(FileId(0), &self.file, document, path)?;
        Some(Location::new(self.file.clone(), site.span))
    }

    /// Follows a way in the document that is an object's own or a part of it.
    fn find(&self, object: &Value, way: &Way<'_>) -> Option<Found> {
        let (number, mut at) = self.documents.iter().enumerate().find(|(_, document)| is_part_of(document, object))?;
        let mut path = Vec::new();
        for step in &way.steps {
            let next = match step {
                Towards::Name(name) => at.get(name).map(|value| (DocumentStep::Name(name.clone()), value)),
                Towards::Element(index, name) => element(at, *index, *name),
            };
            let Some((step, value)) = next else { break };
            path.push(step);
            at = value;
        }
        let is_whole = path.len() == way.steps.len();
        Some(Found { at: self.at(number, &path)?, is_same: is_whole && way.value == Some(at) })
    }

    /// Where the file says what was rendered.
    fn change(&self, object: &Value, way: &Way<'_>) -> Option<Location> {
        if self.is_kustomization {
            return self.transformation(object, way);
        }
        match self.find(object, way) {
            Some(found) if found.is_same => Some(found.at),
            Some(_) | None => self.operation(way),
        }
    }

    /// The operation of a JSON patch that writes an attribute or what holds it.
    fn operation(&self, way: &Way<'_>) -> Option<Location> {
        let pointers = way.pointers();
        let (document, operations) =
            self.documents.iter().enumerate().find_map(|(number, value)| Some((number, value.as_array()?)))?;
        let writes = |operation: &Value| {
            let path = operation.get("path").and_then(Value::as_str).unwrap_or_default();
            let appends = path.strip_suffix("/-").filter(|list| pointers.iter().any(|pointer| pointer == list));
            let is_removal = operation.get("op").and_then(Value::as_str) == Some("remove");
            (pointers.iter().any(|pointer| pointer == path) || appends.is_some()) && is_removal == way.value.is_none()
        };
        let index = operations.iter().position(writes)?;
        let value = operations[index].get("value").map(|_| DocumentStep::Name("value".to_owned()));
        let steps = std::iter::once(DocumentStep::Index(index)).chain(value).collect::<Vec<_>>();
        self.at(document, &steps)
    }

    /// The entry of a kustomization that writes an attribute: an image, a patch in place, a namespace.
    fn transformation(&self, object: &Value, way: &Way<'_>) -> Option<Location> {
        let kustomization = self.documents.first()?;
        let name = |name: &str| DocumentStep::Name(name.to_owned());
        let list = |key: &str| kustomization.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
        let text = way.value.and_then(Value::as_str).unwrap_or_default();
        if way.last() == "image" {
            let sets = |image: &Value, key: &str| {
                image.get(key).and_then(Value::as_str).is_some_and(|set| !set.is_empty() && text.contains(set))
            };
            for (index, image) in list("images") {
                let key = ["newTag", "digest", "newName"].into_iter().find(|key| sets(image, key));
                if let Some(key) = key.filter(|_| sets(image, "newName") || sets(image, "name")) {
                    return self.at(0, &[name("images"), DocumentStep::Index(index), name(key)]);
                }
            }
        }
        for key in ["patches", "patchesStrategicMerge", "patchesJson6902"] {
            for (index, patch) in list(key) {
                let written = patch.get("patch").unwrap_or(patch).as_str().filter(|text| text.contains('\n'));
                let layer = written.map(|text| Layer::of(SourceFile::new(self.file.path(), text)));
                if layer.is_some_and(|layer| layer.change(object, way).is_some()) {
                    let inner = patch.get("patch").map(|_| name("patch"));
                    let steps = [name(key), DocumentStep::Index(index)].into_iter().chain(inner).collect::<Vec<_>>();
                    return self.at(0, &steps);
                }
            }
        }
        let sets_namespace = way.last() == "namespace" && kustomization.get("namespace") == way.value;
        (sets_namespace && way.value.is_some()).then(|| self.at(0, &[name("namespace")]))?
    }
}

/// An element of a list: the one of its name, else the one in its place.
fn element<'v>(list: &'v Value, index: usize, name: Option<&str>) -> Option<(DocumentStep, &'v Value)> {
    let list = list.as_array()?;
    let named = |element: &Value| element.get("name").and_then(Value::as_str).map(str::to_owned);
    let at = match name {
        Some(name) => list.iter().position(|element| named(element).as_deref() == Some(name)),
        None => None,
    };
    let at = at.or_else(|| (index < list.len() && name.is_none()).then_some(index))?;
    Some((DocumentStep::Index(at), &list[at]))
}

/// Whether a document is what an object was made from: of its kind, and of its name but for a prefix and a suffix.
fn is_part_of(document: &Value, object: &Value) -> bool {
    let name = |value: &Value| value.pointer("/metadata/name").and_then(Value::as_str).map(str::to_owned);
    let is_named = match (name(document), name(object)) {
        (Some(own), Some(rendered)) => rendered.contains(&own),
        (None, _) | (_, None) => true,
    };
    document.get("kind") == object.get("kind") && document.get("kind").is_some() && is_named
}

/// The objects that Kustomize wrote, with the files that they come from; the notes that say so are taken out.
pub(crate) fn pieces(folder: &Path, rendered: &Rendered, at: &Revision) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for text in rendered.text.split("\n---\n").filter(|text| !text.trim().is_empty()) {
        let (text, origin) = without_origin(text);
        let path = origin.map(|origin| stands(&rendered.base.join(origin), rendered.copy.as_ref()));
        let from = path.as_deref().and_then(|path| source(path, at));
        let shown = path.unwrap_or_else(|| folder.join(NAMES[0]));
        pieces.push(Piece { rendered: SourceFile::new(crate::discover::display(&shown), text), from });
    }
    pieces
}

/// Where a file stands that was rendered from a copy.
fn stands(path: &Path, copy: Option<&(PathBuf, PathBuf)>) -> PathBuf {
    let path = plain(path);
    let real = copy.and_then(|(copied, real)| Some(real.join(path.strip_prefix(copied).ok()?)));
    real.unwrap_or(path)
}

/// An object without the note of its origin, and what the note says: the file, or the kustomization that generated it.
fn without_origin(text: &str) -> (String, Option<String>) {
    let all = lines(text).map(|(_, line)| line).collect::<Vec<_>>();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let Some(start) = all.iter().position(|line| line.trim_start().starts_with(ORIGIN)) else {
        return (text.to_owned(), None);
    };
    let after = all[start + 1..].iter().position(|line| indent(line) <= indent(all[start]));
    let end = after.map_or(all.len(), |after| start + 1 + after);
    let origin = all[start + 1..end].iter().find_map(|line| {
        let line = line.trim();
        line.strip_prefix("path: ").or_else(|| line.strip_prefix("configuredIn: ")).map(str::to_owned)
    });
    let mut taken = (start..end).collect::<BTreeSet<_>>();
    // Annotations that held nothing else are none.
    let held_more = all.get(end).is_some_and(|line| indent(line) == indent(all[start]))
        || (start > 0 && indent(all[start - 1]) >= indent(all[start]));
    if !held_more && start > 0 {
        taken.insert(start - 1);
    }
    let kept = all.iter().enumerate().filter(|(at, _)| !taken.contains(at)).map(|(_, line)| format!("{line}\n"));
    (kept.collect(), origin)
}

/// What an overlay's findings without a place are shown at.
pub(crate) fn whole(overlay: &Overlay) -> Option<SourceFile> {
    overlay.files.first().map(|layer| layer.file.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_note_of_an_origin_is_taken_out_whole() {
        let noted = "kind: A\nmetadata:\n  annotations:\n    config.kubernetes.io/origin: |\n      path: ../base/a.yaml\n  name: a\n";
        assert_eq!(
            without_origin(noted),
            ("kind: A\nmetadata:\n  name: a\n".to_owned(), Some("../base/a.yaml".to_owned()))
        );
        let more = noted.replace("  name: a", "    z: \"1\"\n  name: a");
        let (text, _) = without_origin(&more);
        assert_eq!(text, "kind: A\nmetadata:\n  annotations:\n    z: \"1\"\n  name: a\n");
        let before = noted.replace("    config", "    a: b\n    config");
        assert!(without_origin(&before).0.contains("annotations:\n    a: b\n  name"));
        assert_eq!(without_origin("kind: A\n"), ("kind: A\n".to_owned(), None));
    }

    fn layer(text: &str, is_kustomization: bool) -> Layer {
        Layer { is_kustomization, ..Layer::of(SourceFile::new("f.yaml", text)) }
    }

    /// Where a path of an object is found in its own file, and in layers, as line and text.
    fn found(own: &str, layers: Vec<Layer>, object: &str, path: &str) -> (u32, String) {
        let overlay = Overlay { files: layers, ..Overlay::default() };
        let from = Some(SourceFile::new("own.yaml", own));
        let piece = Piece { rendered: SourceFile::new("x", object), from };
        let origin = overlay.origin(&piece, path).unwrap();
        (origin.location.start().line, origin.location.text().to_owned())
    }

    #[test]
    fn what_was_rendered_is_found_where_it_was_written() {
        let own = "kind: Deployment\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: nginx\n    tty: true\n";
        let object = "kind: Deployment\nmetadata:\n  name: prod-web\n  namespace: shop\nspec:\n  containers:\n  - name: side\n    image: envoy:1\n  - image: nginx:2\n    name: web\n    tty: true\n    stdin: true\n  replicas: 3\n";
        let patch = "kind: Deployment\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    stdin: true\n";
        let json = "- op: add\n  path: /spec/containers/0\n  value: {name: side, image: \"envoy:1\"}\n";
        let kustomization = "namespace: shop\nimages:\n- name: nginx\n  newTag: \"2\"\npatches:\n- patch: |-\n    - op: add\n      path: /spec/replicas\n      value: 3\n";
        let layers = || vec![layer(kustomization, true), layer(patch, false), layer(json, false)];
        for (path, expected) in [
            ("spec.containers[1].tty", (8, "tty: true")),
            ("spec.containers[1].stdin", (7, "stdin: true")),
            ("spec.containers[1].image", (4, "newTag: \"2\"")),
            ("spec.containers[0].image", (3, "value:")),
            ("spec.replicas", (6, "patch:")),
            ("metadata.namespace", (1, "namespace: shop")),
            ("spec.containers[1].resources.limits", (6, "name: web")),
            ("", (1, "kind: Deployment")),
        ] {
            let (line, text) = found(own, layers(), object, path);
            assert!(line == expected.0 && text.starts_with(expected.1), "{path}: {line} {text}");
        }
    }
}
