//! What the API server makes of an object: whether it serves its version, and which of its fields it knows.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use palisade_model::{Anchors, Attr, Breach, Fact, Origin, Project, Resource, Shape, Truth, View};
use palisade_schema::kubernetes::{self as api, FieldType, Kind};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A minor version of Kubernetes, written `1.33`; a patch and what a vendor adds do not count (`v1.33.4-gke.1000`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KubernetesVersion {
    minor: u32,
}

/// How many minor versions Kubernetes maintains at a time (Kubernetes documentation, "Version Skew Policy").
const MAINTAINED: u32 = 3;

impl KubernetesVersion {
    /// The oldest version that was maintained when the newest one was read.
    pub fn oldest_maintained() -> Self {
        KubernetesVersion { minor: api::newest_minor() + 1 - MAINTAINED }
    }
}

/// A text that is no version of Kubernetes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoKubernetesVersion(String);

impl fmt::Display for NoKubernetesVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no version of Kubernetes: write it as 1.33", self.0)
    }
}

impl std::error::Error for NoKubernetesVersion {}

impl FromStr for KubernetesVersion {
    type Err = NoKubernetesVersion;

    fn from_str(text: &str) -> Result<Self, NoKubernetesVersion> {
        let minor = text.strip_prefix('v').unwrap_or(text).strip_prefix("1.").and_then(|rest| {
            let digits = rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
            digits.parse().ok()
        });
        minor.map(|minor| KubernetesVersion { minor }).ok_or_else(|| NoKubernetesVersion(text.to_owned()))
    }
}

impl TryFrom<String> for KubernetesVersion {
    type Error = NoKubernetesVersion;

    fn try_from(text: String) -> Result<Self, NoKubernetesVersion> {
        text.parse()
    }
}

impl fmt::Display for KubernetesVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "1.{}", self.minor)
    }
}

impl From<KubernetesVersion> for String {
    fn from(version: KubernetesVersion) -> String {
        version.to_string()
    }
}

impl JsonSchema for KubernetesVersion {
    fn schema_name() -> Cow<'static, str> {
        "KubernetesVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": r"^v?1\.[0-9]+" })
    }
}

/// Which cluster the objects are for.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct TargetCluster {
    /// The version of Kubernetes that the cluster runs or is about to run; `--kubernetes-version` sets it too.
    pub kubernetes_version: KubernetesVersion,
}

impl Default for TargetCluster {
    fn default() -> Self {
        TargetCluster { kubernetes_version: KubernetesVersion::oldest_maintained() }
    }
}

/// Kinds that go without a newer version of themselves, the minor version that says so, and what takes their place
/// (Kubernetes' change logs of 1.19 and 1.33).
const DEPRECATED: [(&str, &str, u32, &str); 2] = [
    ("v1", "ComponentStatus", 19, "the health endpoints of the components"),
    ("v1", "Endpoints", 33, "EndpointSlice of discovery.k8s.io/v1"),
];

/// An object of a kind that Kubernetes itself serves or has served: a manifest, or what a `kubernetes_manifest` holds.
#[derive(Debug, Clone)]
pub struct ApiObject<'p> {
    root: Attr<'p>,
    kind: Kind,
}

impl View for ApiObject<'static> {
    type Of<'p> = ApiObject<'p>;

    const KINDS: &'static [&'static str] = &["*"];

    fn collect(project: &Project) -> Vec<ApiObject<'_>> {
        Self::collect_among(&Anchors::all(project))
    }

    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<ApiObject<'p>> {
        anchors.resources().filter_map(|resource| ApiObject::new(object_of(resource)?)).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.root.resource()
    }
}

/// The object that a resource is or holds.
fn object_of(resource: Resource<'_>) -> Option<Attr<'_>> {
    match resource.origin() {
        Origin::Manifest => Some(resource.root()),
        Origin::Hcl | Origin::Plan => (resource.kind() == "kubernetes_manifest").then(|| resource.get("manifest")),
    }
}

impl<'p> ApiObject<'p> {
    fn new(root: Attr<'p>) -> Option<Self> {
        match (root.get("apiVersion").text(), root.get("kind").text()) {
            (Fact::Known(version), Fact::Known(kind)) => Some(ApiObject { root, kind: api::kind(&version, &kind)? }),
            (Fact::Absent | Fact::Known(_) | Fact::Unknown(_), _) => None,
        }
    }

    /// A violation if the cluster no longer serves the object's version.
    pub fn removed(&self, cluster: &TargetCluster) -> Option<Breach<'p>> {
        let target = cluster.kubernetes_version.minor;
        let removed = self.kind.removed_in().filter(|&minor| minor <= target)?;
        let instead = self.successor(target);
        Some(self.breach(format!("{:?} is not served since Kubernetes 1.{removed}{instead}", self.kind)))
    }

    /// A violation if the cluster still serves the object's version, and a later one will not, or a stable one is there.
    pub fn deprecated(&self, cluster: &TargetCluster) -> Option<Breach<'p>> {
        let target = cluster.kubernetes_version.minor;
        let removed = self.kind.removed_in();
        if removed.is_some_and(|minor| minor <= target) {
            return None;
        }
        let instead = self.successor(target);
        if let Some(removed) = removed {
            return Some(self.breach(format!("{:?} goes with Kubernetes 1.{removed}{instead}", self.kind)));
        }
        let is_superseded = !is_stable(self.kind.version()) && !instead.is_empty();
        if is_superseded {
            return Some(self.breach(format!("{:?} is deprecated{instead}", self.kind)));
        }
        let known = DEPRECATED.iter().find(|(version, kind, since, _)| {
            *since <= target
                && *kind == self.kind.kind()
                && self.kind.group().is_empty()
                && *version == self.kind.version()
        });
        known.map(|(.., instead)| self.breach(format!("{:?} is deprecated: use {instead}", self.kind)))
    }

    /// What to write instead, as the end of a message; empty where the cluster serves no stable version of the kind.
    fn successor(&self, target: u32) -> String {
        let served = |kind: &Kind| kind.first_minor() <= target && kind.removed_in().is_none_or(|minor| minor > target);
        let others = api::kinds_named(self.kind.kind()).filter(|kind| is_stable(kind.version()) && served(kind));
        // A version of the same group is the nearest, and of those the newest.
        let nearest = others.max_by_key(|kind| (kind.group() == self.kind.group(), kind.first_minor(), kind.version()));
        nearest.map_or_else(String::new, |kind| {
            let slash = if kind.group().is_empty() { "" } else { "/" };
            format!(": write {}{slash}{}", kind.group(), kind.version())
        })
    }

    fn breach(&self, message: String) -> Breach<'p> {
        Breach { violated: Truth::True, at: self.root.get("apiVersion"), message, related: Vec::new() }
    }

    /// A violation for each field that the object's kind does not have, with the one that is meant where a name is near.
    pub fn unknown_fields(&self) -> Vec<Breach<'p>> {
        let mut unknown = Vec::new();
        // A stack instead of recursion: documents may nest deeply.
        let mut open = vec![(self.root, FieldType::Object(self.kind.fields()))];
        while let Some((attr, ty)) = open.pop() {
            match ty {
                FieldType::Object(object) => {
                    for (name, value) in attr.entries() {
                        match object.field(name) {
                            Some(field) => open.push((value, field.ty())),
                            None if matches!(value.shape(), Shape::Null) => {}
                            None => {
                                let meant = nearest(name, object.fields().map(api::Field::name));
                                let hint = meant.map_or_else(String::new, |near| format!("; did you mean {near}?"));
                                let message = format!("{:?} has no field {name} here{hint}", self.kind);
                                unknown.push(Breach { violated: Truth::True, at: value, message, related: Vec::new() });
                            }
                        }
                    }
                }
                FieldType::List(element) => open.extend(attr.items().map(|item| (item, element.ty()))),
                FieldType::Map(element) => open.extend(attr.entries().map(|(_, value)| (value, element.ty()))),
                FieldType::Any | FieldType::String | FieldType::Integer | FieldType::Number | FieldType::Bool => {}
            }
        }
        unknown
    }
}

/// Whether a version is neither alpha nor beta.
fn is_stable(version: &str) -> bool {
    !version.contains("alpha") && !version.contains("beta")
}

/// The name that is meant: one that differs in case only, or by few letters.
fn nearest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    candidates
        .map(|candidate| (strsim::damerau_levenshtein(&name.to_lowercase(), &candidate.to_lowercase()), candidate))
        .min()
        .filter(|(edits, _)| *edits <= (name.len() / 4).max(1))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_vendors_write_them() {
        for text in ["1.33", "v1.33", "1.33.4", "v1.33.4-gke.1000", "1.33+"] {
            assert_eq!(text.parse::<KubernetesVersion>().map(|v| v.minor), Ok(33), "{text}");
        }
        for text in ["", "33", "2.1", "1.", "1.x", "latest"] {
            assert!(text.parse::<KubernetesVersion>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_meant_name_is_near() {
        let names = ["containers", "initContainers", "hostNetwork"];
        assert_eq!(nearest("contaners", names.into_iter()), Some("containers"));
        assert_eq!(nearest("hostnetwork", names.into_iter()), Some("hostNetwork"));
        assert_eq!(nearest("volumes", names.into_iter()), None);
    }
}
