//! What `palisade fix` leaves of real configurations: `cargo xtask validate-fixes`. Folders are copied and one of two
//! copies is repaired; each directory that was edited, and that `terraform validate` accepted before, has to be accepted
//! behind, and what `terraform fmt` left alone has to be left alone. Nothing is fetched: what needs other providers or
//! modules than there are is not accepted to begin with.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};
use clap::Args;
use serde::Deserialize;

/// What is repaired, and with which programs.
#[derive(Args)]
pub struct Arguments {
    /// Folders with Terraform, repositories for example; nothing is written to them.
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// Providers, laid out as `terraform providers mirror` does; each configuration gets the release that is there.
    #[arg(long)]
    providers: PathBuf,
    /// The palisade binary.
    #[arg(long, default_value = "palisade")]
    palisade: PathBuf,
    /// The terraform program.
    #[arg(long, default_value = "terraform")]
    terraform: PathBuf,
}

/// What came of one folder, or of all.
#[derive(Default)]
struct Outcome {
    repaired: u64,
    files: usize,
    /// Of the files, those that were formatted before.
    formatted: usize,
    /// Directories with edits.
    edited: usize,
    /// Of these, those that Terraform accepted before.
    accepted: usize,
    broken: Vec<String>,
}

impl Outcome {
    fn add(&mut self, other: Outcome) {
        self.repaired += other.repaired;
        self.files += other.files;
        self.formatted += other.formatted;
        self.edited += other.edited;
        self.accepted += other.accepted;
        self.broken.extend(other.broken);
    }

    fn tell(&self, what: &str) {
        println!(
            "{what}: {} findings repaired in {} files ({} formatted before) of {} directories ({} accepted by terraform \
             validate before); {} breakages",
            self.repaired,
            self.files,
            self.formatted,
            self.edited,
            self.accepted,
            self.broken.len()
        );
    }
}

/// Repairs copies of the folders; what Terraform no longer accepts is an error.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let scratch = tempfile::tempdir()?;
    let base = scratch.path().canonicalize()?;
    let terraform = Terraform::new(arguments, &base)?;
    let mut all = Outcome::default();
    for (number, folder) in arguments.folders.iter().enumerate() {
        let (before, after) = (base.join(format!("before{number}")), base.join(format!("after{number}")));
        duplicate(folder, &before)?;
        duplicate(folder, &after)?;
        let outcome = repair(&before, &after, arguments, &terraform).with_context(|| folder.display().to_string())?;
        outcome.tell(&folder.display().to_string());
        for line in &outcome.broken {
            println!("  broken: {line}");
        }
        std::fs::remove_dir_all(&before)?;
        std::fs::remove_dir_all(&after)?;
        all.add(outcome);
    }
    all.tell("together");
    ensure!(all.broken.is_empty(), "{} breakages", all.broken.len());
    Ok(())
}

/// Repairs what is in one of two equal folders, and compares what Terraform says of them.
fn repair(before: &Path, after: &Path, arguments: &Arguments, terraform: &Terraform) -> anyhow::Result<Outcome> {
    let mut outcome = Outcome::default();
    // What a profile repairs may be a finding of a wider one, which would then keep the edit from being made.
    for profile in ["recommended", "strict", "all"] {
        let fix = Command::new(&arguments.palisade)
            .args(["fix", "--quiet", "--no-config", "--profile", profile, "--allow-no-vcs", "."])
            .current_dir(after)
            .output()
            .with_context(|| format!("cannot run {}", arguments.palisade.display()))?;
        // What does not parse leaves the rest to be repaired.
        ensure!(matches!(fix.status.code(), Some(0 | 3)), "palisade fix: {}", String::from_utf8_lossy(&fix.stderr));
        outcome.repaired += repaired(&String::from_utf8_lossy(&fix.stdout));
    }
    let (was, is) = (texts(before)?, texts(after)?);
    let changed = is.iter().filter(|(file, text)| was.get(*file) != Some(*text)).map(|(file, _)| file);
    let changed = changed.collect::<BTreeSet<_>>();
    let (unformatted, left) = (terraform.unformatted(before)?, terraform.unformatted(after)?);
    outcome.files = changed.len();
    outcome.formatted = changed.iter().filter(|file| !unformatted.contains(**file)).count();
    for file in left.difference(&unformatted) {
        outcome.broken.push(format!("{}: terraform fmt would change it", file.display()));
    }
    let directories = changed.iter().filter_map(|file| file.parent()).collect::<BTreeSet<_>>();
    outcome.edited = directories.len();
    for directory in directories {
        if terraform.refusal(&before.join(directory))?.is_none() {
            outcome.accepted += 1;
            if let Some(why) = terraform.refusal(&after.join(directory))? {
                outcome.broken.push(format!("{}: {why}", directory.display()));
            }
        }
    }
    Ok(outcome)
}

/// How many findings were repaired: `fixed 4 findings in 1 file`.
fn repaired(said: &str) -> u64 {
    let first = said.lines().find_map(|line| line.strip_prefix("fixed "));
    first.and_then(|rest| rest.split(' ').next()).and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// The texts of Terraform's native files below a folder, by their paths in it.
fn texts(folder: &Path) -> anyhow::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut texts = BTreeMap::new();
    for entry in ignore::WalkBuilder::new(folder).standard_filters(false).build() {
        let path = entry?.into_path();
        if path.is_file() && path.extension().is_some_and(|extension| extension == "tf") {
            let text = std::fs::read(&path)?;
            texts.insert(path.strip_prefix(folder)?.to_owned(), text);
        }
    }
    Ok(texts)
}

/// Copies a folder, but for what git and Terraform keep there.
fn duplicate(from: &Path, to: &Path) -> anyhow::Result<()> {
    let is_ours = |name: &str| ![".git", ".terraform", ".terraform.lock.hcl"].contains(&name);
    let walk = ignore::WalkBuilder::new(from)
        .standard_filters(false)
        .filter_entry(move |entry| is_ours(&entry.file_name().to_string_lossy()))
        .build();
    for entry in walk {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        let kind = entry.file_type().context("a folder has no other than files")?;
        if kind.is_dir() {
            std::fs::create_dir_all(&target)?;
        } else if kind.is_file() {
            std::fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// Terraform with the providers that there are.
struct Terraform {
    program: PathBuf,
    configuration: PathBuf,
    /// What it keeps of a directory while that is validated.
    data: PathBuf,
}

#[derive(Deserialize)]
struct Said {
    valid: bool,
    #[serde(default)]
    diagnostics: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Diagnostic {
    severity: String,
    summary: String,
    #[serde(default)]
    detail: String,
}

impl Terraform {
    /// Providers are given as overrides, which asks for no lock file and holds to no constraint of releases.
    fn new(arguments: &Arguments, scratch: &Path) -> anyhow::Result<Self> {
        let mut text = String::from("provider_installation {\n  dev_overrides {\n");
        let mut count = 0;
        for entry in ignore::WalkBuilder::new(&arguments.providers).standard_filters(false).build() {
            let path = entry?.into_path().canonicalize()?;
            let parts = path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>();
            // registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64/terraform-provider-aws_v5.100.0_x5
            if let [.., owner, name, _, _, file] = &parts[..]
                && file.starts_with(&format!("terraform-provider-{name}"))
                && let Some(folder) = path.parent()
            {
                let _ = writeln!(text, "    \"{owner}/{name}\" = \"{}\"", folder.display());
                count += 1;
            }
        }
        ensure!(count > 0, "{} holds no providers that are unpacked", arguments.providers.display());
        text.push_str("  }\n}\n");
        let configuration = scratch.join("terraform.tfrc");
        std::fs::write(&configuration, text)?;
        Ok(Self { program: arguments.terraform.clone(), configuration, data: scratch.join("data") })
    }

    fn command(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.program);
        // No port answers there: a module of a registry or another repository fails at once.
        let nowhere =
            ["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"].map(|name| (name, "http://127.0.0.1:9"));
        command
            .current_dir(folder)
            .env("TF_CLI_CONFIG_FILE", &self.configuration)
            .env("TF_DATA_DIR", &self.data)
            .env("TF_REGISTRY_DISCOVERY_RETRY", "0")
            .env("CHECKPOINT_DISABLE", "1")
            .env("GIT_SSH_COMMAND", "false")
            .env("GIT_TERMINAL_PROMPT", "0")
            .envs(nowhere);
        command
    }

    /// The files below a folder, by their paths in it, that `terraform fmt` would change.
    fn unformatted(&self, folder: &Path) -> anyhow::Result<BTreeSet<PathBuf>> {
        let arguments = ["fmt", "-check", "-list=true", "-recursive", "."];
        let output = self.command(folder).args(arguments).output().context("terraform is needed: give its path")?;
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(PathBuf::from).collect())
    }

    /// Why Terraform refuses a directory; none where it does not.
    fn refusal(&self, directory: &Path) -> anyhow::Result<Option<String>> {
        let _ = std::fs::remove_dir_all(&self.data);
        let get = self.command(directory).args(["get", "-no-color"]).output();
        let get = get.context("terraform is needed: give its path")?;
        if !get.status.success() {
            return Ok(Some(String::from_utf8_lossy(&get.stderr).into_owned()));
        }
        let output = self.command(directory).args(["validate", "-json"]).output()?;
        let said: Said = serde_json::from_slice(&output.stdout).context("terraform validate -json gives JSON")?;
        let errors = said.diagnostics.iter().filter(|one| one.severity == "error");
        let errors = errors.map(|one| format!("{}: {}", one.summary, one.detail)).collect::<Vec<_>>();
        Ok((!said.valid).then(|| errors.join("; ")))
    }
}
