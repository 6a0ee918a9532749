//! Which releases of providers may be in use: what the modules of a root require, and what its lock file has chosen.

use palisade_model::MajorVersions;

use crate::config::{Requirement, Version};
use crate::syntax::{Expr, parse};

use super::load::{Loader, Root};
use super::paths::join;

/// The file in which `terraform init` notes what it has chosen
/// (<https://developer.hashicorp.com/terraform/language/files/dependency-lock>).
const LOCK_FILE: &str = ".terraform.lock.hcl";

/// A provider's type with the releases that one place allows.
pub(super) type Allowed = (Box<str>, MajorVersions);

/// What the lock file in a directory has chosen; nothing where there is none, or none that can be read.
pub(super) fn chosen(loader: &dyn Loader, dir: &str) -> Vec<Allowed> {
    let Ok(text) = loader.text(&join(dir, LOCK_FILE)) else { return Vec::new() };
    let tree = parse(text.as_str());
    let mut found = Vec::new();
    for block in tree.blocks(tree.body()) {
        let Some(source) = tree.label(block, 0).filter(|_| tree.text(block.kind) == "provider") else { continue };
        let version = tree.attributes(&block.body).iter().find(|attribute| tree.text(attribute.name) == "version");
        if let Some(Expr::String(text)) = version.map(|attribute| tree.expr(attribute.expr))
            && let Some(version) = Version::parse(text)
        {
            let major = version.major();
            found.push((provider_type(source).into(), MajorVersions { lowest: major, highest: Some(major) }));
        }
    }
    found
}

/// What the modules of a root require, and what its lock file has chosen. All of it holds together.
pub(super) fn allowed(root: &Root) -> Vec<Allowed> {
    let mut found = root.chosen_releases.clone();
    let mut add = |provider: &str, requirement: &Requirement| {
        let (lowest, highest) = requirement.majors();
        found.push((provider.into(), MajorVersions { lowest, highest }));
    };
    for node in &root.modules {
        for required in &node.config.required_providers {
            if let Some(version) = &required.version {
                add(provider_type(required.source.as_deref().unwrap_or(&required.name)), version);
            }
        }
        for provider in &node.config.providers {
            if let Some(version) = &provider.version {
                add(&provider.name, version);
            }
        }
    }
    found
}

/// The last part of a source: `aws` of `registry.terraform.io/hashicorp/aws`.
fn provider_type(source: &str) -> &str {
    source.rsplit_once('/').map_or(source, |(_, name)| name)
}
