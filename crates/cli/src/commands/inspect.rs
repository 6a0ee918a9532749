//! `palisade inspect`.

use std::fmt::Write as _;
use std::process::ExitCode;

use palisade_engine::{Input, evaluate_root, lower};
use palisade_model::{Attr, Mode, Project, Resource, Shape};
use palisade_terraform::modules::Purpose;

use crate::args::{Cli, InspectArgs, ListFormat};
use crate::output;
use crate::setup::{command_line_variables, environment_variables, terraform_workspace};

/// Shows the resources of a root, as JSON for a Terraform root exactly as a plan would have them.
pub fn run(cli: &Cli, args: &InspectArgs) -> anyhow::Result<ExitCode> {
    match args.format {
        ListFormat::Json => match inspected(args) {
            Ok(text) => output::print(&(text + "\n"))?,
            // Who asks for JSON gets JSON, also where there is nothing to evaluate.
            Err(error) => {
                output::print(&(nothing_inspected(&error) + "\n"))?;
                return Err(error);
            }
        },
        ListFormat::Human => {
            let bold = output::colored(cli.color);
            for lowered in lower(&input(args)?)?.projects {
                output::print(&project(&lowered.project, bold))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn input(args: &InspectArgs) -> anyhow::Result<Input> {
    Ok(Input {
        paths: vec![args.path.clone()],
        base: args.path.clone(),
        variables: command_line_variables(&args.variables)?,
        environment: environment_variables(),
        workspace: terraform_workspace(&args.variables),
        home: std::env::var("HOME").ok(),
        now: Some(crate::now()),
        ..Input::default()
    })
}

fn inspected(args: &InspectArgs) -> anyhow::Result<String> {
    Ok(evaluate_root(&input(args)?, &args.path, Purpose::Inspect)?.inspect_json())
}

/// The document of a root that cannot be evaluated at all: why.
fn nothing_inspected(error: &anyhow::Error) -> String {
    let why = serde_json::json!({"summary": error.to_string(), "detail": ""});
    serde_json::json!({"resources": [], "outputs": {}, "errors": [why], "warnings": []}).to_string()
}

fn project(project: &Project, bold: bool) -> String {
    let mut out = String::new();
    for resource in project.resources().filter(|r| matches!(r.mode(), Mode::Managed | Mode::Data)) {
        write_resource(resource, bold, &mut out);
    }
    for diagnostic in project.diagnostics() {
        let place = diagnostic.site.map_or_else(String::new, |site| {
            let at = project.sources().start(site);
            format!("{}:{}: ", project.sources().file(site.file).path(), at.line)
        });
        let _ = writeln!(out, "! {place}{}\n  {}", diagnostic.summary, diagnostic.detail);
    }
    out
}

fn write_resource(resource: Resource<'_>, bold: bool, out: &mut String) {
    let sources = resource.project().sources();
    let at = sources.start(resource.header());
    let address = resource.address();
    let heading = if bold { format!("\u{1b}[1m{address}\u{1b}[0m") } else { address.to_string() };
    let maybe = if resource.exists() == palisade_model::Truth::True { "" } else { "  (may not exist)" };
    let _ = writeln!(out, "{heading}  {}:{}{maybe}", sources.file(resource.header().file).path(), at.line);
    for (key, value) in resource.root().entries() {
        write_attr(key, value, 1, out);
    }
    out.push('\n');
}

fn write_attr(key: &str, attr: Attr<'_>, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let line = |out: &mut String, text: &str| {
        let _ = writeln!(out, "{indent}{key} = {text}");
    };
    if attr.is_sensitive() {
        return line(out, "(sensitive)");
    }
    match attr.shape() {
        Shape::Absent | Shape::Null => {}
        Shape::Bool(b) => line(out, if b { "true" } else { "false" }),
        Shape::Int(i) => line(out, &i.to_string()),
        Shape::Float(f) => line(out, &f.to_string()),
        Shape::Text(text) => line(out, &format!("{text:?}")),
        Shape::List(items) => {
            for (i, item) in items.enumerate() {
                write_attr(&format!("{key}[{i}]"), item, depth, out);
            }
        }
        Shape::Object(entries) => {
            let _ = writeln!(out, "{indent}{key}");
            for (key, value) in entries {
                write_attr(key, value, depth + 1, out);
            }
        }
        Shape::Unknown(unknown) => {
            let project = attr.resource().project();
            let why = unknown.causes.iter().map(|id| project.cause(id).reason.to_string()).collect::<Vec<_>>();
            line(out, &format!("(not known: {})", why.join("; ")));
        }
    }
}
