//! `palisade console`, also called `eval`.

use std::io::{BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

use anyhow::Context as _;
use palisade_engine::{Input, evaluate_root};
use palisade_terraform::console::Answer;
use palisade_terraform::modules::{Evaluated, Purpose};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::args::ConsoleArgs;
use crate::setup::{command_line_variables, environment_variables, terraform_workspace};

/// A line of standard input with `--jsonl`.
#[derive(Deserialize)]
struct Question<'q> {
    #[serde(borrow)]
    id: &'q RawValue,
    expr: String,
}

/// Evaluates expressions in the context of one root, which is evaluated once for all of them.
pub fn run(args: &ConsoleArgs) -> anyhow::Result<ExitCode> {
    let input = Input {
        variables: command_line_variables(&args.variables)?,
        environment: environment_variables(),
        workspace: terraform_workspace(&args.variables),
        home: std::env::var("HOME").ok(),
        ..Input::default()
    };
    let root = evaluate_root(&input, &args.dir, Purpose::Console)?;
    if args.jsonl { answer_lines(&root) } else { answer_texts(&root, &args.expressions) }
}

fn answer_lines(root: &Evaluated) -> anyhow::Result<ExitCode> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (number, line) in std::io::stdin().lock().lines().enumerate() {
        let line = line.context("cannot read standard input")?;
        if line.trim().is_empty() {
            continue;
        }
        let question: Question<'_> =
            serde_json::from_str(&line).with_context(|| format!("line {} of standard input", number + 1))?;
        let answer = root.answer(&question.expr).json_members();
        writeln!(out, "{{\"id\":{},{answer}}}", question.id)?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn answer_texts(root: &Evaluated, expressions: &[String]) -> anyhow::Result<ExitCode> {
    let mut status = ExitCode::SUCCESS;
    let mut one = |text: &str| -> anyhow::Result<()> {
        let answer = root.answer(text);
        match shown(&answer) {
            Ok(value) => crate::output::print(&(value + "\n"))?,
            Err(problems) => {
                eprint!("{problems}");
                status = ExitCode::FAILURE;
            }
        }
        Ok(())
    };
    if expressions.is_empty() {
        for line in std::io::stdin().lock().lines() {
            let line = line.context("cannot read standard input")?;
            match line.trim() {
                "" => {}
                "exit" => break,
                text => one(text)?,
            }
        }
    } else {
        for text in expressions {
            one(text)?;
        }
    }
    Ok(status)
}

/// An answer for people: the value as JSON with its type behind it, or what is wrong.
fn shown(answer: &Answer) -> Result<String, String> {
    match &answer.result {
        Ok(value) => {
            let mut text = String::new();
            if value.is_wholly_known() {
                palisade_terraform::console::write_value(value, &mut text);
            } else {
                text.push_str("(not known)");
            }
            Ok(format!("{text}  # {}", value.ty()))
        }
        Err(problems) => Err(problems.iter().map(|p| format!("error: {}: {}\n", p.summary, p.detail)).collect()),
    }
}
