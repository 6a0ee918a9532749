//! The palisade binary: command line, configuration, environment, exit status.

mod args;
mod changed;
mod commands;
mod config;
mod examples;
mod git;
mod governance;
mod import;
mod junit;
mod output;
mod period;
mod progress;
mod provenance;
mod record;
mod rego;
mod render;
mod run;
mod setup;
mod waivers;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Cli, Command};

/// Threads share musl's own allocator one at a time: the static binary of the container image takes this one.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Exit status of a usage or configuration error.
const USAGE: u8 = 2;

/// Deeply nested input recurses; the limits on nesting are made for stacks of this size.
const STACK: usize = 16 << 20;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let workers = rayon::ThreadPoolBuilder::new().num_threads(cli.threads).stack_size(STACK).build_global();
    if let Err(error) = workers {
        eprintln!("error: cannot start threads: {error}");
        return ExitCode::from(USAGE);
    }
    // The main thread's stack is the system's; commands run on one of ours.
    let run = std::thread::Builder::new().stack_size(STACK).spawn(move || run(&cli)).map(std::thread::JoinHandle::join);
    match run {
        Ok(Ok(Ok(status))) => status,
        Ok(Ok(Err(error))) => {
            if is_broken_pipe(&error) {
                return ExitCode::SUCCESS;
            }
            eprintln!("error: {error:#}");
            ExitCode::from(USAGE)
        }
        Ok(Err(_)) => {
            eprintln!("error: palisade panicked: this is a defect, please report it with what it was run on");
            ExitCode::from(3)
        }
        Err(error) => {
            eprintln!("error: cannot start a thread: {error}");
            ExitCode::from(USAGE)
        }
    }
}

fn run(cli: &Cli) -> anyhow::Result<ExitCode> {
    match &cli.command {
        Command::Check(args) => commands::check::run(cli, args),
        Command::Merge(args) => commands::merge::run(cli, args),
        Command::Evidence(args) => commands::evidence::run(cli, args),
        Command::Admit(args) => commands::admit::run(args),
        Command::Fix(args) => commands::fix::run(cli, args),
        Command::Baseline(args) => commands::baseline::run(cli, args),
        Command::Waivers(args) => commands::waivers::run(args),
        Command::Policies(args) => commands::policies::run(args),
        Command::Explain(args) => commands::explain::run(cli, args),
        Command::Init(args) => commands::init::run(cli, args),
        Command::Completions { shell } => commands::completions::run(*shell),
        Command::Schema { of } => commands::schema::run(*of),
        Command::Inspect(args) => commands::inspect::run(cli, args),
        Command::Console(args) => commands::console::run(args),
        Command::Test(args) => commands::test::run(args),
    }
}

/// Whoever reads our output may stop reading; that is no error of ours.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe))
}

/// The moment as `2027-03-01T09:00:00Z`.
fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The day as `2027-03-01`, in UTC.
fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}
