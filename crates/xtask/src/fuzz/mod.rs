//! Random expressions and modules, answered by Terraform itself and here: `cargo xtask fuzz`. What differs is printed
//! with both answers; put it into fixtures/terraform once it is understood.

mod case;
mod compare;
mod grammar;
mod other_syntax;
mod planned;
mod program;
mod typed;
mod types;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::bail;
use clap::{Args, ValueEnum};
use palisade_source::SourceFile;
use palisade_terraform::functions::RootFiles;
use palisade_terraform::modules::{Evaluated, ModuleMap, Options, Purpose, Root, Texts, evaluate};

use grammar::Grammar;
use planned::{Answer, Terraform};
use program::Program;

/// Names for what is not known, of the same type while Terraform validates as while it plans: attributes of resources
/// are of any type at first, so they are converted.
const UNKNOWNS: &str = r#"locals {
  q_text = tostring(terraform_data.u.id)
  q_num  = length(local.q_text)
  q_bool = local.q_text == "x"
  q_list = split(",", local.q_text)
  q_set  = toset(local.q_list)
  q_map  = zipmap(local.q_list, local.q_list)
  q_obj  = { a = local.q_num, b = local.q_text, c = [local.q_bool, 1] }
  q_objs = [{ a = local.q_num, b = "x" }, { a = 1, b = local.q_text }]
  q_tuple = [local.q_text, 1, { a = local.q_list }]
  q_secret = sensitive(local.q_text)
  q_any    = jsondecode(local.q_text)
}
"#;

/// Of so many modules that are refused here Terraform is asked about one.
const REFUSED_ASKED: usize = 6;

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Single expressions, many in one plan.
    Expressions,
    /// Root modules with all that belongs to them, a plan each.
    Modules,
}

/// What is compared, and for how long.
#[derive(Args)]
pub struct Arguments {
    /// What is compared.
    #[arg(value_enum, default_value_t = What::Expressions)]
    what: What,
    /// How long, in seconds; the batch that runs is finished.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Where the random numbers begin: the same seed makes the same cases.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Expressions in one plan.
    #[arg(long, default_value_t = 300)]
    batch: usize,
    /// Terraform's binary.
    #[arg(long, default_value = "terraform")]
    terraform: PathBuf,
    /// Where to write modules that differ, each made small and in the form of fixtures/terraform/modules.
    #[arg(long)]
    keep: Option<PathBuf>,
}

/// Compares until the time is over.
pub fn run(root: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    match arguments.what {
        What::Expressions => expressions(root, arguments),
        What::Modules => modules(arguments),
    }
}

fn modules(arguments: &Arguments) -> anyhow::Result<()> {
    let binary = &arguments.terraform;
    if !planned::is_there(binary) {
        println!("skipped: there is no {} to compare with", binary.display());
        return Ok(());
    }
    let mut program = Program::new(arguments.seed);
    let started = Instant::now();
    let (mut compared, mut rejected, mut different) = (0, 0, 0);
    let mut refused = 0;
    while started.elapsed() < Duration::from_secs(arguments.seconds) {
        let case = program.case();
        // Most random modules are wrong. What is refused here is asked about once in a while, so that Terraform spends
        // its time on what has values.
        if case.is_refused()? {
            refused += 1;
            if refused % REFUSED_ASKED != 0 {
                continue;
            }
        }
        let Some(record) = case.record(binary)? else { continue };
        compared += 1;
        rejected += usize::from(record.expected["ok"] == false);
        let here = case.inspected(record.state.as_deref())?;
        let Some(why) = compare::difference(&record.expected, &here) else { continue };
        different += 1;
        let case = case.shrunk(binary, &why);
        let Some((record, why)) = case.difference(binary)? else { continue };
        println!("{why}");
        for (path, text) in case.texts(&case.files) {
            println!("--- {path}\n{text}");
        }
        println!("{:?} {:?}\n", case.arguments, case.environment);
        if let Some(keep) = &arguments.keep {
            case.keep(&keep.join(format!("seed_{}_{compared}", arguments.seed)), &record)?;
        }
    }
    println!("{compared} modules compared, {rejected} of them errors to Terraform: {different} differ");
    if different > 0 {
        bail!("{different} modules differ");
    }
    Ok(())
}

fn expressions(root: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let fixture = root.join("fixtures/terraform/expr_root");
    let Some(terraform) = Terraform::start(&arguments.terraform, &fixture)? else {
        println!("skipped: there is no {} to compare with", arguments.terraform.display());
        return Ok(());
    };
    std::fs::write(terraform.directory().join("unknowns.tf"), UNKNOWNS)?;
    let ours = evaluated(terraform.directory())?;
    let mut grammar = Grammar::new(arguments.seed);
    let started = Instant::now();
    let (mut compared, mut rejected, mut different) = (0, 0, 0);
    while started.elapsed() < Duration::from_secs(arguments.seconds) {
        let expressions = (0..arguments.batch).map(|_| grammar.expression()).collect::<Vec<_>>();
        let Some(answers) = terraform.answers(&expressions)? else { continue };
        for (expression, theirs) in expressions.iter().zip(answers) {
            let mine = planned::ours(&ours, expression);
            compared += 1;
            rejected += usize::from(matches!(theirs, Answer::Rejected(_)));
            if !theirs.agrees(&mine) {
                different += 1;
                println!("{expression}\n  terraform: {theirs}\n  palisade:  {mine}\n");
            }
        }
    }
    println!("{compared} expressions compared, {rejected} of them errors to Terraform: {different} differ");
    if different > 0 {
        bail!("{different} expressions differ");
    }
    Ok(())
}

/// The root that the expressions are asked in, as it would be planned.
fn evaluated(directory: &Path) -> anyhow::Result<Evaluated> {
    let text = std::fs::read_to_string(directory.join("fixture.tf"))?;
    let texts = Texts::new([SourceFile::new("fixture.tf", text), SourceFile::new("unknowns.tf", UNKNOWNS)]);
    let root = Root::load(&texts, ".", &ModuleMap::default())?;
    // As Terraform reads them, wherever they are.
    let files = RootFiles::new(directory, Path::new("/"))?;
    let options = Options { purpose: Purpose::Inspect, ..Options::default() };
    Ok(evaluate(Arc::new(root), &texts, Arc::new(files), options))
}
