//! The repository held to what it promises: pinned actions, a short README, a demo that shows what it says, and clear
//! answers to bad input, all by the binary as a user runs it.

#[cfg(unix)]
mod action;
mod against;
mod bad_input;
mod broken_rego;
mod changed;
mod demo;
mod environments;
#[cfg(unix)]
mod evidence;
mod fix;
mod formats;
mod init;
mod merge;
mod promises;
mod rego;
#[cfg(unix)]
mod rendered;
mod run;
mod scale;
mod shards;
mod unmade;
mod waivers;
