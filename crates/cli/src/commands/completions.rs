//! `palisade completions`.

use std::process::ExitCode;

use clap::CommandFactory as _;

/// Prints the completion script of a shell.
pub fn run(shell: clap_complete::Shell) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut crate::args::Cli::command(), "palisade", &mut script);
    crate::output::print(&String::from_utf8(script)?)?;
    Ok(ExitCode::SUCCESS)
}
