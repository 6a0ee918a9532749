//! Measures the stages of reading Terraform: parsing, declarations, computing and lowering all roots below a directory;
//! and, as a measure that others have too, what hcl-edit takes to parse the same files.
//!
//!     cargo run --release -p palisade-terraform --example evaluate_speed DIRECTORY [ROUNDS]

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use palisade_model::ProjectInfo;
use palisade_source::SourceFile;
use palisade_terraform::functions::NoFiles;
use palisade_terraform::modules::{Loader, ModuleMap, Options, Root, Texts, evaluate, is_configuration};

fn main() {
    let directory = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let rounds = std::env::args().nth(2).and_then(|text| text.parse().ok()).unwrap_or(5);
    let mut files = Vec::new();
    collect(Path::new(&directory), "", &mut files);
    let directories: BTreeSet<String> = files
        .iter()
        .map(|file| file.path().rsplit_once('/').unwrap_or((".", file.path())))
        .filter(|(_, name)| is_configuration(name))
        .map(|(parent, _)| parent.to_owned())
        .collect();
    let bytes: usize = files.iter().map(|file| file.text().len()).sum();
    let mut best = [Duration::MAX; STAGES.len()];
    let mut counted = (0, 0);
    for _ in 0..rounds {
        let mut spent = [Duration::ZERO; STAGES.len()];
        let texts = Texts::new(files.iter().cloned());
        let mut timed = |stage: usize, since: Instant| spent[stage] += since.elapsed();
        let start = Instant::now();
        for file in &files {
            // Errors are part of the tree.
            let _ = texts.parse(file.path());
        }
        timed(0, start);
        let start = Instant::now();
        let roots: Vec<Root> = directories
            .iter()
            .filter_map(|directory| Root::load(&texts, directory, &ModuleMap::default()).ok())
            .collect();
        let called: HashSet<String> =
            roots.iter().flat_map(|root| root.modules.iter().skip(1).map(|node| node.config.dir.clone())).collect();
        timed(1, start);
        counted = (0, 0);
        for root in roots.into_iter().filter(|root| !called.contains(&root.dir)) {
            let start = Instant::now();
            let evaluated = evaluate(Arc::new(root), &texts, Arc::new(NoFiles), Options::default());
            timed(2, start);
            let start = Instant::now();
            let project = evaluated.project(ProjectInfo::default());
            timed(3, start);
            counted = (counted.0 + 1, counted.1 + project.resources().len());
            let start = Instant::now();
            drop(project);
            timed(4, start);
        }
        for (best, spent) in best.iter_mut().zip(spent) {
            *best = (*best).min(spent);
        }
    }
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        status.lines().filter(|line| line.starts_with("VmHWM")).for_each(|line| println!("{line}"));
    }
    let (roots, resources) = counted;
    println!("{} files, {:.2} MB, {roots} roots, {resources} resources", files.len(), bytes as f64 / 1e6);
    for (name, best) in STAGES.iter().zip(best) {
        println!("{name:10} {:8.1} ms", best.as_secs_f64() * 1e3);
    }
    println!("{:10} {:8.1} ms", "hcl-edit", by_hcl_edit(&files, rounds).as_secs_f64() * 1e3);
}

/// The best time that hcl-edit takes for the files in native syntax.
fn by_hcl_edit(files: &[SourceFile], rounds: usize) -> Duration {
    let is_native = |file: &&SourceFile| Path::new(file.path()).extension().is_none_or(|ending| ending != "json");
    let native = files.iter().filter(is_native).map(SourceFile::text).collect::<Vec<_>>();
    let round = |_| {
        let start = Instant::now();
        let trees = native.iter().filter_map(|text| hcl_edit::parser::parse_body(text).ok()).collect::<Vec<_>>();
        let spent = start.elapsed();
        drop(trees);
        spent
    };
    (0..rounds).map(round).min().unwrap_or_default()
}

const STAGES: [&str; 5] = ["parse", "declare", "compute", "lower", "drop"];

fn collect(directory: &Path, name: &str, into: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let (path, file) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let name = if name.is_empty() { file } else { format!("{name}/{file}") };
        let is_wanted = [".tf", ".tf.json", ".tfvars"].iter().any(|ending| name.ends_with(ending));
        if path.is_dir() {
            collect(&path, &name, into);
        } else if let (true, Ok(text)) = (is_wanted, std::fs::read_to_string(&path)) {
            into.push(SourceFile::new(name, text));
        }
    }
}
