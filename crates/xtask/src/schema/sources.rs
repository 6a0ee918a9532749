//! `data/sources.toml`: which packages the data is read from.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sources {
    /// One archive each.
    #[serde(rename = "provider")]
    pub providers: Vec<Provider>,
    /// Where the actions of IAM policies come from.
    pub iam_actions: IamActions,
    /// Where Kubernetes' kinds and fields come from.
    pub kubernetes_api: KubernetesApi,
}

/// A Terraform provider.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Its local name, and the file's.
    pub name: String,
    /// The current release first.
    pub sources: Vec<Origin>,
}

/// The package with AWS' reference.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IamActions {
    pub source: Origin,
}

/// The releases of a Kubernetes client, newest first.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KubernetesApi {
    pub sources: Vec<Origin>,
    /// What Kubernetes' deprecation guide says of kinds that the published document keeps longer.
    pub stopped: Vec<Stopped>,
}

/// Kinds that are no longer served by default.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Stopped {
    /// Group and version: `apps/v1beta1`.
    pub api_version: String,
    pub kinds: Vec<String>,
    /// The first minor version that does not serve them.
    pub since: u8,
}

/// A published package at a version: `npm:@cdktf/provider-aws@21.22.1`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Origin {
    pub registry: Registry,
    pub package: String,
    pub version: String,
}

/// Where a package is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registry {
    Npm,
    PyPi,
    /// Not a package: a program on this machine that prints its own schema.
    Program,
}

impl Origin {
    /// The package with its registry, without the version.
    pub fn qualified(&self) -> String {
        let registry = match self.registry {
            Registry::Npm => "npm",
            Registry::PyPi => "pypi",
            Registry::Program => "program",
        };
        format!("{registry}:{}", self.package)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.qualified(), self.version)
    }
}

impl FromStr for Origin {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let (registry, rest) =
            text.split_once(':').with_context(|| format!("{text}: write REGISTRY:PACKAGE@VERSION"))?;
        let registry = match registry {
            "npm" => Registry::Npm,
            "pypi" => Registry::PyPi,
            "program" => Registry::Program,
            other => bail!("{text}: {other} is not one of npm, pypi, program"),
        };
        let (package, version) = rest.rsplit_once('@').with_context(|| format!("{text}: it names no version"))?;
        Ok(Origin { registry, package: package.to_owned(), version: version.to_owned() })
    }
}

impl TryFrom<String> for Origin {
    type Error = anyhow::Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

/// Reads `sources.toml`.
pub fn read(path: &Path) -> Result<Sources> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}
