//! What the engine says of every page's examples, as people read it, with each policy's parameters: for the pages in
//! docs/policies, as JSON on standard output.
//!
//! `cargo xtask gen` runs this and is itself free of the engine: it makes what the engine is built from.

#[path = "../tests/pages/example/mod.rs"]
mod example;

use std::collections::BTreeMap;
use std::error::Error;

use palisade_engine::Engine;
use palisade_policy::page::{Example, Page};
use palisade_report::{Format, Look};
use serde::Serialize;

/// What a page shows of its policy besides what it says itself.
#[derive(Serialize)]
struct Shown {
    /// The output for each example, in order.
    outputs: Vec<String>,
    /// The JSON schema of its parameters, if it has any.
    parameters: Option<serde_json::Value>,
}

/// The findings of an example, as `palisade check` prints them, without what it says of the run.
fn output(id: &str, example: &Example) -> Result<String, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let root = folder.path().canonicalize()?;
    example::write(example, &root);
    let mut report = example::check(&example::engine(id, example)?, &root)?;
    report.elapsed = None;
    let mut out = Vec::new();
    palisade_report::write(&report, Format::Human, &Look::default(), &mut out)?;
    // Examples lie in a folder of this run.
    let folder = format!("{}/", root.display().to_string().trim_start_matches('/'));
    let text = String::from_utf8(out)?.replace(&format!("/{folder}"), "").replace(&folder, "");
    let is_of_run = |line: &&str| line.starts_with("judged ") || line.starts_with("next: ");
    Ok(text.lines().filter(|line| !is_of_run(line)).collect::<Vec<_>>().join("\n"))
}

fn shown(page: &Page, engine: &Engine) -> Result<Shown, Box<dyn Error>> {
    let id = &page.front_matter.id;
    let outputs = page.examples.iter().map(|example| output(id, example)).collect::<Result<_, _>>()?;
    Ok(Shown { outputs, parameters: engine.params_schema(id) })
}

fn main() -> Result<(), Box<dyn Error>> {
    let engine = Engine::new(palisade_policies::all(), palisade_engine::Settings::default())?;
    let pages = example::pages();
    let all = pages.iter().map(|page| Ok((&*page.front_matter.id, shown(page, &engine)?)));
    let all = all.collect::<Result<BTreeMap<_, _>, Box<dyn Error>>>()?;
    serde_json::to_writer(std::io::stdout().lock(), &all)?;
    Ok(())
}
