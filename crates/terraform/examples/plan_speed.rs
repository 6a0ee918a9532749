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

    let start = Instant::now();
    let plan = Plan::parse(file, text).map_err(|diagnostic| diagnostic.summary)?;
    let parsed = start.elapsed();
    let fragments = lower(&plan, threads);
    let lowered = start.elapsed();
    let mut builder = ProjectBuilder::new();
    builder.add(plan.prologue());
    fragments.into_iter().for_each(|fragment| builder.add(fragment));
    let project = builder.finish(sources.clone(), ProjectInfo::default(), Arc::new(NoTrace));
    let all = start.elapsed();

    let speed = |seconds: f64| megabytes / seconds;
    for (stage, time) in [("parse", parsed), ("lower", lowered - parsed), ("join", all - lowered), ("all", all)] {
        println!("{stage:6} {:8.1} ms {:8.0} MB/s", time.as_secs_f64() * 1e3, speed(time.as_secs_f64()));
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
