//! What a kustomization says of the files beside it.

use palisade_source::{FileId, SourceFile};
use serde_json::Value;

use crate::json::documents;
use crate::recognise::is_kustomization;

/// The files that a `kustomization.yaml` uses as patches, named as its own path is. They hold parts of objects: judged
/// alone, everything that they leave out would look missing. Empty for any other file.
pub fn kustomize_patches(source: &SourceFile) -> Vec<String> {
    let (directory, name) = source.path().rsplit_once('/').unwrap_or(("", source.path()));
    if !is_kustomization(name) {
        return Vec::new();
    }
    let Some(kustomization) = read(source) else { return Vec::new() };
    let list = |key: &str| kustomization.get(key).and_then(Value::as_array).into_iter().flatten();
    let merged = list("patchesStrategicMerge").filter_map(Value::as_str);
    let others = ["patches", "patchesJson6902", "replacements", "configurations"].into_iter().flat_map(list);
    let named = others.filter_map(|patch| patch.get("path").unwrap_or(patch).as_str());
    // A patch may be written in place too: that has line breaks and is no path.
    merged.chain(named).filter(|path| !path.contains('\n')).map(|path| join(directory, path)).collect()
}

/// Whether a kustomization only lists manifests of the repository: then nothing is lost when they are read themselves.
pub(crate) fn only_lists(text: &str) -> bool {
    let Some(Value::Object(kustomization)) = read(&SourceFile::new("", text)) else { return false };
    let is_local = |path: &Value| path.as_str().is_some_and(|path| !path.contains("://") && !path.contains("?ref="));
    kustomization.iter().all(|(key, value)| match key.as_str() {
        "apiVersion" | "kind" | "metadata" => true,
        "resources" | "bases" => value.as_array().is_some_and(|list| list.iter().all(is_local)),
        _ => false,
    })
}

fn read(source: &SourceFile) -> Option<Value> {
    documents(FileId(0), source).into_iter().next()?.ok().map(|document| document.value)
}

/// A path relative to a directory, without `.` and `..` where they can be resolved.
fn join(directory: &str, path: &str) -> String {
    let mut parts: Vec<&str> = directory.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let root = if directory.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_are_named_as_the_kustomization_is() {
        let text = "\
patches:
- path: limits.yaml
- path: ../shared/./probe.yaml
  target: {kind: Deployment}
- patch: |-
    - op: remove
      path: /spec
patchesStrategicMerge:
- merge.yaml
- |
  kind: Deployment
resources: [web.yaml]
";
        let read = |path: &str| kustomize_patches(&SourceFile::new(path, text));
        assert_eq!(
            read("apps/prod/kustomization.yaml"),
            ["apps/prod/merge.yaml", "apps/prod/limits.yaml", "apps/shared/probe.yaml"]
        );
        assert_eq!(read("kustomization.yml"), ["merge.yaml", "limits.yaml", "../shared/probe.yaml"]);
        assert!(read("apps/other.yaml").is_empty());
    }
}
