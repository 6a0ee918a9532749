//! Palisade's Rego beside OPA's and conftest's: `cargo xtask rego`. Same modules, same inputs, same results.
//!
//! The conformance cases in fixtures/rego say what Palisade answers (its tests hold it to them): OPA is asked the same.
//! Folders of policies are tested by both `opa test` and `palisade test`; those with a folder `policy` are also run by
//! both `conftest test` and `palisade check` over the other files. What is not installed is skipped, and said so.

mod cases;
#[path = "../../../rego/src/conformance_cases.rs"]
mod conformance_cases;
mod documents;
mod tests;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};
use clap::Args;

/// What is compared, and with which programs.
#[derive(Args)]
pub struct Arguments {
    /// Folders of policies with tests, or with a folder `policy` and files that it judges; besides fixtures/rego.
    folders: Vec<PathBuf>,
    /// The palisade binary.
    #[arg(long, default_value = "palisade")]
    palisade: PathBuf,
    /// The opa program.
    #[arg(long, default_value = "opa")]
    opa: PathBuf,
    /// The conftest program.
    #[arg(long, default_value = "conftest")]
    conftest: PathBuf,
    /// Modules that do not say their version are Rego v0.
    #[arg(long)]
    v0_compatible: bool,
}

/// What came out of one comparison.
#[derive(Default)]
struct Outcome {
    same: usize,
    differences: Vec<String>,
    /// What could not be compared, and why.
    skipped: Vec<String>,
}

impl Outcome {
    fn tell(&self, what: &str) -> usize {
        for line in &self.differences {
            println!("differs: {line}");
        }
        for line in &self.skipped {
            println!("skipped: {line}");
        }
        println!("{what}: {} the same, {} differ", self.same, self.differences.len());
        self.differences.len()
    }
}

/// Runs the comparison; differences are an error.
pub fn run(root: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let fixtures = root.join("fixtures/rego");
    let mut own = vec![fixtures.join("documents"), fixtures.join("trivy/checks"), fixtures.join("plans/spacelift")];
    own.extend(arguments.folders.iter().cloned());
    let mut differences = 0;
    if is_there(&arguments.opa, "version") {
        differences += cases::compare(&fixtures.join("conformance"), &arguments.opa)?.tell("conformance cases, opa");
    } else {
        println!("skipped: opa is not installed ({})", arguments.opa.display());
    }
    let has_palisade = is_there(&arguments.palisade, "--version");
    if !has_palisade {
        println!("skipped: palisade is not built ({}): cargo build, then --palisade", arguments.palisade.display());
    }
    if has_palisade && is_there(&arguments.opa, "version") {
        for folder in &own {
            differences += tests::compare(folder, arguments)?.tell(&format!("{}, opa test", folder.display()));
        }
    }
    let folders = own.iter().filter(|folder| folder.join("policy").is_dir()).collect::<Vec<_>>();
    if has_palisade && is_there(&arguments.conftest, "--version") {
        let built_in = crate::catalogue::entries(root)?;
        let built_in = built_in.into_iter().map(|entry| entry.page.front_matter.id).collect::<BTreeSet<_>>();
        for folder in folders {
            let outcome = documents::compare(folder, arguments, &built_in)?;
            differences += outcome.tell(&format!("{}, conftest test", folder.display()));
        }
    } else if has_palisade {
        println!("skipped: conftest is not installed ({})", arguments.conftest.display());
    }
    if differences > 0 {
        bail!("{differences} answers differ");
    }
    Ok(())
}

/// Whether a program runs at all.
fn is_there(program: &Path, argument: &str) -> bool {
    Command::new(program).arg(argument).output().is_ok_and(|output| output.status.success())
}

/// What a program prints; its status is left to the caller's reading of it.
fn printed(command: &mut Command) -> anyhow::Result<(String, String)> {
    let output = command.output().with_context(|| format!("cannot run {}", command.get_program().display()))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((text(&output.stdout), text(&output.stderr)))
}

/// The files below a folder that pass a test, in order.
fn files(folder: &Path, takes: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let walk = ignore::WalkBuilder::new(folder).standard_filters(false).sort_by_file_path(Path::cmp).build();
    walk.filter_map(Result::ok).map(ignore::DirEntry::into_path).filter(|path| path.is_file() && takes(path)).collect()
}
