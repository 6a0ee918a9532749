//! Which directories are roots: told from what they declare, before anything is evaluated.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::Module;

use super::paths::join;
use super::source::ModuleSource;

/// The directories that a module's calls lead to, as far as they are local.
pub fn called_directories(module: &Module) -> Vec<String> {
    let sources = module.calls.iter().filter_map(|call| call.source.as_deref());
    let local = sources.filter_map(|source| match ModuleSource::parse(source) {
        ModuleSource::Local(path) => Some(join(&module.dir, &path)),
        ModuleSource::Registry(_) | ModuleSource::Remote(_) => None,
    });
    local.collect()
}

/// The directories that are deployed by themselves: those that no other calls, and those with a backend of their own.
/// Directories that call each other in a circle have one root among them, the first by name.
pub fn roots(modules: &BTreeMap<String, Arc<Module>>) -> Vec<String> {
    let calls: BTreeMap<&str, Vec<String>> =
        modules.iter().map(|(dir, module)| (dir.as_str(), called_directories(module))).collect();
    let called: BTreeSet<&str> = calls
        .iter()
        .flat_map(|(dir, called)| called.iter().map(String::as_str).filter(move |callee| callee != dir))
        .collect();
    let mut roots: BTreeSet<&str> = modules
        .iter()
        .filter(|(dir, module)| !called.contains(dir.as_str()) || module.backend.is_some())
        .map(|(dir, _)| dir.as_str())
        .collect();
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = roots.iter().copied().collect();
    let mut rest = modules.keys();
    loop {
        while let Some(dir) = open.pop() {
            if reached.insert(dir) {
                open.extend(calls.get(dir).into_iter().flatten().map(String::as_str));
            }
        }
        // What nobody reaches is called only in a circle.
        match rest.find(|dir| !reached.contains(dir.as_str())) {
            Some(dir) => {
                roots.insert(dir);
                open.push(dir);
            }
            None => break,
        }
    }
    roots.into_iter().map(str::to_owned).collect()
}

/// Whether a directory that nobody calls is a module for others to use rather than a deployment: it has neither
/// provider nor backend blocks, and needs values that nobody gave. `is_given` says which variables have one.
pub fn is_library(module: &Module, is_given: impl Fn(&str) -> bool) -> bool {
    let configured = module.backend.is_some() || !module.providers.is_empty();
    let needs = module.variables.iter().any(|variable| variable.default.is_none() && !is_given(&variable.name));
    !configured && needs
}

#[cfg(test)]
mod tests {
    use palisade_source::SourceFile;

    use super::super::load::Loader;
    use super::super::memory::Texts;
    use super::*;

    fn modules(files: &[(&str, &str)]) -> BTreeMap<String, Arc<Module>> {
        let texts = Texts::new(files.iter().map(|(path, text)| SourceFile::new(*path, *text)));
        let dirs = files.iter().map(|(path, _)| path.rsplit_once('/').map_or(".", |(dir, _)| dir));
        dirs.map(|dir| (dir.to_owned(), texts.module(dir).unwrap())).collect()
    }

    #[test]
    fn what_others_call_is_no_root() {
        let all = modules(&[
            ("envs/prod/main.tf", "module \"net\" {\n  source = \"../../modules/net\"\n}"),
            ("modules/net/main.tf", "variable \"cidr\" {}\nmodule \"zone\" {\n  source = \"./zone\"\n}"),
            ("modules/net/zone/main.tf", "variable \"x\" {}"),
            ("lonely/main.tf", "variable \"x\" {}"),
            ("circle/a/main.tf", "module \"b\" {\n  source = \"../b\"\n}"),
            ("circle/b/main.tf", "module \"a\" {\n  source = \"../a\"\n}"),
        ]);
        assert_eq!(roots(&all), ["circle/a", "envs/prod", "lonely"]);
        assert!(is_library(&all["lonely"], |_| false));
        assert!(!is_library(&all["lonely"], |_| true));
        assert!(!is_library(&all["envs/prod"], |_| false));
    }
}
