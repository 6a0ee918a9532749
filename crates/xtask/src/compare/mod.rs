//! Palisade beside its peers on public repositories: `cargo xtask compare`. It runs each tool on each repository of
//! comparison.toml, brings what they found to common places (policy, file, resource), draws a seeded sample, and writes
//! docs/comparison.md from the labels in fixtures/labels.jsonl. Neither repositories nor tools belong to this one: who
//! runs it has them.

mod labels;
mod page;
mod place;
mod plan;
mod sample;
mod tools;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;

use labels::Labels;
use place::{Names, Places};
use plan::Plan;
use tools::Tool;

/// Where the repositories and the tools are.
#[derive(Args)]
pub struct Arguments {
    /// A folder with the repositories as OWNER/NAME; what is not there is cloned into it.
    #[arg(long)]
    repositories: PathBuf,
    /// The palisade binary.
    #[arg(long, default_value = "palisade")]
    palisade: PathBuf,
    /// The checkov program.
    #[arg(long, default_value = "checkov")]
    checkov: PathBuf,
    /// The trivy program.
    #[arg(long, default_value = "trivy")]
    trivy: PathBuf,
    /// The kube-linter program.
    #[arg(long, default_value = "kube-linter")]
    kube_linter: PathBuf,
    /// A folder for what the tools said; what is there already is read instead of run again.
    #[arg(long, default_value = "target/comparison")]
    results: PathBuf,
    /// Write nothing but the places of the sample that have no label yet, one JSON object a line.
    #[arg(long)]
    unlabelled: Option<PathBuf>,
}

impl Arguments {
    fn program(&self, tool: Tool) -> &Path {
        match tool {
            Tool::Palisade => &self.palisade,
            Tool::Checkov => &self.checkov,
            Tool::Trivy => &self.trivy,
            Tool::KubeLinter => &self.kube_linter,
        }
    }
}

/// Runs the comparison.
pub fn run(root: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let plan = Plan::read(&root.join("crates/xtask/data/comparison.toml"))?;
    let names = Names::of(root, tools::rules_of_kube_linter(&arguments.kube_linter)?)?;
    let labels = Labels::read(&root.join("fixtures/labels.jsonl"))?;
    std::fs::create_dir_all(&arguments.results)?;
    let results = arguments.results.canonicalize()?;
    let mut places = Places::default();
    let mut runs = Vec::new();
    for repository in &plan.repositories {
        let folder = repository.checkout(&arguments.repositories)?;
        for tool in Tool::ALL.into_iter().filter(|tool| tool.reads(repository.input)) {
            for thorough in [false, true] {
                let program = arguments.program(tool);
                let run = tools::run(tool, program, thorough, repository, &folder, &results)
                    .with_context(|| format!("{} on {}", tool.name(), repository.name))?;
                if thorough {
                    places.add(repository, tool, &run, &names);
                }
                runs.push(run);
            }
        }
    }
    let sample = sample::draw(&places, &names, plan.seed);
    if let Some(file) = &arguments.unlabelled {
        let mut out = std::fs::File::create(file)?;
        // A place may be drawn for several reasons.
        let open = sample.iter().filter(|drawn| labels.of(&drawn.place).is_none());
        let open = open.map(|drawn| (&drawn.place, drawn)).collect::<BTreeMap<_, _>>();
        for drawn in open.values() {
            writeln!(out, "{}", serde_json::to_string(&drawn)?)?;
        }
        return Ok(());
    }
    let versions = Tool::ALL.into_iter().map(|tool| Ok((tool, tools::version(tool, arguments.program(tool))?)));
    let versions = versions.collect::<anyhow::Result<BTreeMap<_, _>>>()?;
    let text = page::write(&plan, &names, &places, &sample, &labels, &runs, &versions);
    std::fs::write(root.join("docs/comparison.md"), text).context("docs/comparison.md")
}
