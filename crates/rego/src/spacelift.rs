//! Spacelift's policies: each is a file of its own, and all of them have one package.

use std::sync::Arc;

use palisade_source::SourceFile;

use crate::compile::program::{Group, GroupId, Program};
use crate::loader::Library;
use crate::reads;
use crate::syntax::{self, Version};

/// The package of Spacelift's policies.
pub(crate) const PACKAGE: &str = "spacelift";

/// What a plan policy gets.
const OF_PLAN: [&str; 3] = ["terraform", "spacelift", "third_party_metadata"];

/// Modules as they run: Spacelift's policies, each by itself where there are several, and all others together.
pub fn programs(modules: Vec<SourceFile>, version: Version) -> (Vec<SourceFile>, Vec<SourceFile>) {
    let is_policy = |module: &SourceFile| {
        !module.path().ends_with("_test.rego")
            && memchr::memmem::find(module.text().as_bytes(), PACKAGE.as_bytes()).is_some()
            && syntax::parse(module.text(), version).is_ok_and(|parsed| *parsed.module.package.join(".") == *PACKAGE)
    };
    if modules.iter().filter(|module| is_policy(module)).count() < 2 {
        return (Vec::new(), modules);
    }
    modules.into_iter().partition(is_policy)
}

/// Whether a rule is about a plan, by what it reads: approvals, logins and pushes have rules of these names too.
pub(crate) fn reads_plan(program: &Program, id: GroupId) -> bool {
    let reads = reads::of_group(program, id).input;
    let of_plan = |first: &Arc<str>| OF_PLAN.contains(&&**first);
    reads.is_empty() || reads.iter().any(|path| path.first().is_none_or(of_plan))
}

/// What stands for the package in the ids of a policy that is apart: the file's name tells it from the others.
pub(crate) fn named_apart(library: &Library, group: &Group) -> String {
    let path = library.files[group.definitions[0].file as usize].source.path();
    let name = path.rsplit('/').next().unwrap_or(path);
    format!("{PACKAGE}.{}", name.strip_suffix(".rego").unwrap_or(name))
}
