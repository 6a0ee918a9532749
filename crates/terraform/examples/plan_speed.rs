//! Reads a plan document and prints how long each stage takes: `plan_speed FILE [THREADS]`.

use std::sync::Arc;
use std::time::Instant;

use palisade_model::{Fragment, NoTrace, ProjectBuilder, ProjectInfo};
use palisade_source::{SourceFile, SourceMap};
use palisade_terraform::plan::Plan;

/// Resources that are lowered at a time.
const CHUNK: usize = 256;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: plan_speed FILE [THREADS]")?;
    let threads = arguments.next().map_or(Ok(1), |text| text.parse::<usize>())?.max(1);
    let text = std::fs::read_to_string(&path)?;
    let megabytes = text.len() as f64 / 1e6;
    let mut sources = SourceMap::new();
    let file = sources.add(SourceFile::new(path, text));
    let sources = Arc::new(sources);
    let text = sources.file(file).text();

    let mut stages = Vec::new();
    let start = Instant::now();
    let plan = Plan::parse(file, text).map_err(|diagnostic| diagnostic.summary)?;
    stages.push(("parse", start.elapsed()));
    let lowering = Instant::now();
    let fragments = lower(&plan, threads);
    stages.push(("lower", lowering.elapsed()));
    let joining = Instant::now();
    let mut builder = ProjectBuilder::new();
    builder.add(plan.prologue());
    for fragment in fragments {
        builder.add(fragment);
    }
    let project = builder.finish(sources.clone(), ProjectInfo::default(), Arc::new(NoTrace));
    stages.push(("join", joining.elapsed()));
    stages.push(("all", start.elapsed()));

    for (stage, time) in stages {
        let seconds = time.as_secs_f64();
        println!("{stage:6} {:8.1} ms {:8.0} MB/s", seconds * 1e3, megabytes / seconds);
    }
    println!("{} resources on {threads} threads", project.resources().len());
    Ok(())
}

fn lower(plan: &Plan<'_>, threads: usize) -> Vec<Fragment> {
    let starts: Vec<usize> = (0..plan.len()).step_by(CHUNK).collect();
    let share = starts.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = starts
            .chunks(share)
            .map(|starts| scope.spawn(|| starts.iter().map(|&at| plan.lower(at..at + CHUNK)).collect::<Vec<_>>()))
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    })
}
