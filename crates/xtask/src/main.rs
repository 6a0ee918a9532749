//! Generators and repository checks: `cargo xtask <command>`.

mod catalogue;
mod compare;
mod defaults;
mod fuzz;
mod generated;
mod index;
mod pages;
mod rego;
mod repair;
mod schema;
mod validate;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Generators and repository checks")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write what is generated from the policies' pages.
    Gen {
        /// Write nothing; fail if anything is stale.
        #[arg(long)]
        check: bool,
        /// Only the code and the indexes: not the pages in docs/policies, for which the examples have to be run.
        #[arg(long)]
        code: bool,
    },
    /// Make the folder of a new policy: `cargo xtask new-policy aws-s3-no-versioning`.
    NewPolicy {
        /// The policy's id, provider first, in kebab case.
        id: String,
        /// The folder below policies/src; by default made from the id.
        #[arg(long)]
        folder: Option<String>,
        /// What the check reads: `Resource` or a view of `palisade_views`.
        #[arg(long, default_value = "Resource")]
        view: String,
    },
    /// Read what providers and Kubernetes publish into crates/schema/data.
    Schema(schema::Arguments),
    /// Learn what the AWS provider fills in by planning every kind of resource.
    Defaults(defaults::Arguments),
    /// Compare answers to random expressions with Terraform's.
    Fuzz(fuzz::Arguments),
    /// Compare what Palisade and its peers report on public repositories.
    Compare(compare::Arguments),
    /// Compare what policies in Rego say here with what they say in OPA and conftest.
    Rego(rego::Arguments),
    /// Repair copies of real configurations, and see that `terraform fmt` and `terraform validate` take them as before.
    ValidateFixes(validate::Arguments),
}

fn main() -> anyhow::Result<()> {
    // Cargo says where the package is when it runs this; run by hand, it works on the repository around it.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(std::path::PathBuf::from);
    let root = match package {
        Some(package) => package.join("../..").canonicalize()?,
        None => std::env::current_dir()?,
    };
    match Args::parse().command {
        Command::Gen { check, code } => generate(&root, check, code),
        Command::NewPolicy { id, folder, view } => catalogue::new_policy(&root, &id, folder.as_deref(), &view),
        Command::Schema(arguments) => schema::run(&root, &arguments),
        Command::Defaults(arguments) => defaults::run(&root, &arguments),
        Command::Fuzz(arguments) => fuzz::run(&root, &arguments),
        Command::Compare(arguments) => compare::run(&root, &arguments),
        Command::Rego(arguments) => rego::run(&root, &arguments),
        Command::ValidateFixes(arguments) => validate::run(&arguments),
    }
}

/// Writes what is generated, or checks it: first the code, from which the engine for the pages is built.
fn generate(root: &std::path::Path, check: bool, code: bool) -> anyhow::Result<()> {
    let entries = catalogue::entries(root)?;
    let mut files = catalogue::code(root, &entries)?;
    files.extend(index::indexes(&entries));
    generated::settle(root, files, check)?;
    if code {
        return Ok(());
    }
    let mut pages = pages::services(root, &entries)?;
    generated::settle(root, pages.clone(), check)?;
    pages.extend(index::indexes(&entries));
    generated::only(root, "docs/policies", &pages, check)
}
