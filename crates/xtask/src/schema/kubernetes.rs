//! Kubernetes' kinds and their fields, from the releases of its Python client.
//!
//! The client is generated from the `OpenAPI` document of one minor version: a class of operations a group and
//! version, each with the path it calls and the model it returns, and a module a model with its fields' types.

use super::package::{self, PackageFile};
use super::sources::Stopped;
use anyhow::{Context, Result, ensure};
use palisade_schema::archive::ArchiveWriter;
use palisade_schema::format::{Field, FieldType, Kind, KubernetesApi, Object, Source};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// What one release of the client says.
#[derive(Default)]
pub struct Release {
    /// The version of Kubernetes that it was generated from: `1.28`.
    pub version: String,
    kinds: Vec<KindFacts>,
    models: HashMap<String, Vec<FieldFacts>>,
}

struct KindFacts {
    group: String,
    version: String,
    plural: String,
    namespaced: bool,
    model: String,
}

struct FieldFacts {
    name: String,
    ty: String,
    required: bool,
}

/// Reads a release's archive.
pub fn read(archive: &Path) -> Result<Release> {
    let mut release = Release::default();
    let is_code = |path: &str| {
        (path.starts_with("kubernetes/client/models/") || path.starts_with("kubernetes/client/api"))
            && package::has_extension(path, "py")
    };
    package::each_file(archive, is_code, |PackageFile { path, text }| {
        if path.starts_with("kubernetes/client/models/") {
            if release.version.is_empty() {
                release.version = document_version(&text).unwrap_or_default();
            }
            if let Some((name, fields)) = model(&text) {
                release.models.insert(name, fields);
            }
        } else {
            release.kinds.extend(created_kinds(&text));
        }
        Ok(())
    })?;
    ensure!(!release.version.is_empty(), "{}: nothing names Kubernetes' version", archive.display());
    ensure!(!release.kinds.is_empty(), "{}: no kinds found", archive.display());
    Ok(release)
}

/// `The version of the OpenAPI document: release-1.28`, `OpenAPI spec version: v1.14.11`: the minor version.
fn document_version(text: &str) -> Option<String> {
    let line = text.lines().find(|line| line.contains("OpenAPI document: ") || line.contains("spec version: "))?;
    let version = line.rsplit(['-', ' ']).next()?.trim_start_matches('v');
    let mut parts = version.split('.');
    Some(format!("{}.{}", parts.next()?, parts.next()?))
}

/// The operations that create an object of a collection: their path is the collection's, and they return its kind.
/// Older releases name what is returned after the path, newer ones before it.
fn created_kinds(text: &str) -> Vec<KindFacts> {
    let mut kinds = Vec::new();
    let (mut path, mut model) = (None, None);
    for line in text.lines() {
        let line = line.trim();
        if line.starts_with("def ") {
            (path, model) = (None, None);
        } else if let Some((before, _)) = line.split_once("', 'POST',") {
            path = before.rsplit_once('\'').map(|(_, path)| path.to_owned());
        } else if let Some(rest) = line.strip_prefix("response_type='").or_else(|| line.strip_prefix("200: \"")) {
            model = rest.split(['\'', '"']).next().map(str::to_owned);
        }
        if let (Some(of_path), Some(of_model)) = (&path, &model) {
            kinds.extend(kind_at(of_path, of_model));
            (path, model) = (None, None);
        }
    }
    kinds
}

/// `/apis/apps/v1/namespaces/{namespace}/deployments`
fn kind_at(path: &str, model: &str) -> Option<KindFacts> {
    let (group, rest) = match path.strip_prefix("/apis/") {
        Some(rest) => rest.split_once('/')?,
        None => ("", path.strip_prefix("/api/")?),
    };
    let (version, rest) = rest.split_once('/')?;
    let (namespaced, plural) = match rest.strip_prefix("namespaces/{namespace}/") {
        Some(plural) => (true, plural),
        None => (false, rest),
    };
    let is_collection = !plural.contains(['/', '{']);
    is_collection.then(|| KindFacts {
        group: group.to_owned(),
        version: version.to_owned(),
        plural: plural.to_owned(),
        namespaced,
        model: model.to_owned(),
    })
}

/// A model's kind: its name without the version that it begins with, and the group where two groups share a name.
/// `V1Deployment`, `CoreV1Event`, `V1beta1CronJob`
fn kind_of(model: &str) -> &str {
    let after_version = |start: usize| {
        let digits = model[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let rest = digits.strip_prefix("alpha").or_else(|| digits.strip_prefix("beta"));
        rest.map_or(digits, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()))
    };
    let version = model.match_indices('V').find(|(at, _)| model[at + 1..].starts_with(|c: char| c.is_ascii_digit()));
    version.map_or(model, |(at, _)| after_version(at + 1))
}

/// A model's name and fields. A field that the constructor refuses to leave out is required.
fn model(text: &str) -> Option<(String, Vec<FieldFacts>)> {
    let name = text.lines().find_map(|line| line.strip_prefix("class ")?.strip_suffix("(object):"))?;
    let (mut types, mut names) = (Vec::new(), HashMap::new());
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if line == "openapi_types = {" || line == "swagger_types = {" {
            types = dictionary(&mut lines);
        } else if line == "attribute_map = {" {
            names = dictionary(&mut lines).into_iter().collect();
        }
    }
    let fields = types.into_iter().filter_map(|(field, ty)| {
        let required = text.contains(&format!("Invalid value for `{field}`, must not be `None`"));
        Some(FieldFacts { name: names.get(&field)?.clone(), ty, required })
    });
    Some((name.to_owned(), fields.collect()))
}

/// `'min_ready_seconds': 'int',` up to the closing brace.
fn dictionary<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Vec<(String, String)> {
    let entry = |line: &str| {
        let (key, value) = line.trim_end_matches(',').split_once(": ")?;
        Some((key.trim_matches('\'').to_owned(), value.trim_matches('\'').to_owned()))
    };
    lines.take_while(|line| *line != "}").filter_map(entry).collect()
}

/// The archive of all releases, newest first, and the count of its kinds: each with the fields that the last release
/// that has it gives it. `stopped` names what stays in the document after it is no longer served by default.
pub fn pack(releases: &[Release], stopped: &[Stopped], sources: Vec<Source<'_>>) -> Result<(Vec<u8>, usize)> {
    let minors = releases.iter().map(|release| minor(&release.version)).collect::<Result<Vec<u8>>>()?;
    ensure!(minors.is_sorted_by(|newer, older| newer > older), "the releases are not newest first: {minors:?}");
    let mut served: BTreeMap<(&str, &str, &str), Served<'_>> = BTreeMap::new();
    for (release, minor) in releases.iter().zip(&minors) {
        for facts in &release.kinds {
            let key = (kind_of(&facts.model), facts.group.as_str(), facts.version.as_str());
            let newest = Served { facts, release, first_minor: *minor, last_minor: *minor };
            served.entry(key).or_insert(newest).first_minor = *minor;
        }
    }
    let mut objects = Objects::default();
    let mut kinds = Vec::new();
    for ((kind, group, version), Served { facts, release, first_minor, last_minor }) in served {
        let object = objects.of_model(release, &facts.model);
        let stopped = stopped.iter().find(|stopped| stopped.is(kind, group, version));
        let last_minor = stopped.map_or(last_minor, |stopped| last_minor.min(stopped.since - 1));
        let plural = facts.plural.as_str();
        let namespaced = facts.namespaced;
        kinds.push(Kind { kind, group, version, plural, namespaced, first_minor, last_minor, object });
    }
    let (objects, new_index) = objects.shared();
    for kind in &mut kinds {
        kind.object = new_index[kind.object as usize];
    }
    let minors = minors.iter().rev().copied().collect();
    let mut writer = ArchiveWriter::new();
    let count = kinds.len();
    writer.push(&KubernetesApi { sources, minors, kinds, objects })?;
    Ok((writer.finish(), count))
}

impl Stopped {
    fn is(&self, kind: &str, group: &str, version: &str) -> bool {
        self.api_version.split_once('/') == Some((group, version)) && self.kinds.iter().any(|of| of == kind)
    }
}

struct Served<'a> {
    facts: &'a KindFacts,
    release: &'a Release,
    first_minor: u8,
    last_minor: u8,
}

fn minor(version: &str) -> Result<u8> {
    let minor = version.strip_prefix("1.").with_context(|| format!("Kubernetes {version} is not 1.x"))?;
    Ok(minor.parse()?)
}

/// Collects the models that kinds refer to, each once a release.
#[derive(Default)]
struct Objects<'a> {
    objects: Vec<Object<'a>>,
    of_model: HashMap<(&'a str, &'a str), u32>,
}

impl<'a> Objects<'a> {
    fn of_model(&mut self, release: &'a Release, name: &'a str) -> u32 {
        let key = (release.version.as_str(), name);
        if let Some(index) = self.of_model.get(&key) {
            return *index;
        }
        let index = self.objects.len() as u32;
        self.of_model.insert(key, index);
        self.objects.push(Object { fields: Vec::new() });
        let facts = release.models.get(name).map_or(&[][..], Vec::as_slice);
        let fields = facts.iter().map(|field| Field {
            name: &field.name,
            ty: self.ty(release, &field.ty),
            required: field.required,
        });
        let mut fields: Vec<Field<'a>> = fields.collect();
        fields.sort_by_key(|field| field.name);
        self.objects[index as usize].fields = fields;
        index
    }

    /// A type as the client's modules write it: `list[V1Container]`, `dict(str, str)` or, newer, `dict[str, str]`.
    fn ty(&mut self, release: &'a Release, text: &'a str) -> FieldType {
        let inner = |open: &str, close: char| text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(element) = inner("list[", ']') {
            return FieldType::List(Box::new(self.ty(release, element)));
        }
        if let Some(element) = inner("dict(str, ", ')').or_else(|| inner("dict[str, ", ']')) {
            return FieldType::Map(Box::new(self.ty(release, element)));
        }
        match text {
            "str" | "datetime" | "date" => FieldType::String,
            "int" => FieldType::Integer,
            "float" => FieldType::Number,
            "bool" => FieldType::Bool,
            model if release.models.contains_key(model) => FieldType::Object(self.of_model(release, model)),
            _ => FieldType::Any,
        }
    }

    /// The objects with equal ones stored once, and for each old index the new one.
    fn shared(self) -> (Vec<Object<'a>>, Vec<u32>) {
        let mut objects = self.objects;
        let mut total: Vec<u32> = (0..objects.len() as u32).collect();
        loop {
            let mut first: HashMap<Object<'a>, u32> = HashMap::new();
            let mut kept = Vec::new();
            let mut new_index = Vec::with_capacity(objects.len());
            for object in objects {
                let next = kept.len() as u32;
                let index = *first.entry(object.clone()).or_insert(next);
                if index == next {
                    kept.push(object);
                }
                new_index.push(index);
            }
            for object in &mut kept {
                for field in &mut object.fields {
                    renumber(&mut field.ty, &new_index);
                }
            }
            for index in &mut total {
                *index = new_index[*index as usize];
            }
            objects = kept;
            if objects.len() == new_index.len() {
                return (objects, total);
            }
        }
    }
}

fn renumber(ty: &mut FieldType, new_index: &[u32]) {
    match ty {
        FieldType::Object(index) => *index = new_index[*index as usize],
        FieldType::List(element) | FieldType::Map(element) => renumber(element, new_index),
        FieldType::Any | FieldType::String | FieldType::Integer | FieldType::Number | FieldType::Bool => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_models() {
        for (model, kind) in [
            ("V1Deployment", "Deployment"),
            ("CoreV1Event", "Event"),
            ("V1beta1CronJob", "CronJob"),
            ("V2beta2HorizontalPodAutoscaler", "HorizontalPodAutoscaler"),
            ("ExtensionsV1beta1Deployment", "Deployment"),
            ("V1VolumeAttachment", "VolumeAttachment"),
            ("V1APIService", "APIService"),
        ] {
            assert_eq!(kind_of(model), kind, "{model}");
        }
    }

    #[test]
    fn kinds_of_paths() {
        let deployments = kind_at("/apis/apps/v1/namespaces/{namespace}/deployments", "V1Deployment").expect("a kind");
        assert_eq!((deployments.group.as_str(), deployments.version.as_str()), ("apps", "v1"));
        assert!(deployments.namespaced && deployments.plural == "deployments");
        let namespaces = kind_at("/api/v1/namespaces", "V1Namespace").expect("a kind");
        assert!(!namespaces.namespaced && namespaces.group.is_empty());
        assert!(kind_at("/api/v1/namespaces/{namespace}/pods/{name}/binding", "V1Binding").is_none());
    }

    #[test]
    fn versions_of_documents() {
        let version = |text| document_version(text).expect("a version");
        assert_eq!(version("    The version of the OpenAPI document: release-1.35"), "1.35");
        assert_eq!(version("    OpenAPI spec version: v1.14.11"), "1.14");
    }
}
