//! `palisade admit`.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, anyhow, bail};
use palisade_engine::Revision;
use palisade_policy::{Admission, AdmissionEffect, AdmissionRequest, Objection, PolicyPlace};
use palisade_rego::{EnforcementPoint, GatekeeperGroup, GatekeeperOptions, RegoError};
use palisade_source::{FileId, SourceFile, Span};
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::{AdmitArgs, AdmitFormat};
use crate::output;

/// Exit status where a policy is broken or could not decide.
const BROKEN: u8 = 3;

/// A request with where it came from.
struct Asked {
    file: String,
    line: u32,
    /// `Deployment/shop/web`.
    object: String,
    /// The request; for a manifest the one that would create it.
    request: Value,
}

/// What the cluster would answer.
#[derive(Serialize)]
struct Answer<'a> {
    object: &'a str,
    file: &'a str,
    line: u32,
    operation: &'a str,
    allowed: bool,
    objections: &'a [Objection],
}

/// Asks the policies of a cluster about manifests or requests.
pub fn run(args: &AdmitArgs) -> anyhow::Result<ExitCode> {
    let (policies, broken) = policies(&args.policies)?;
    let mut cluster = Vec::new();
    for file in manifests(&args.inventory)? {
        cluster.extend(documents(&file)?.into_iter().map(|(object, _)| object));
    }
    let mut asked = Vec::new();
    for file in inputs(&args.paths)? {
        for (object, line) in documents(&file)? {
            asked.extend(requests(&file, line, &object)?);
        }
    }
    if asked.is_empty() {
        bail!("nothing to ask about: no Kubernetes object and no AdmissionReview was found");
    }
    // What is created together sees each other, as it would once it is there.
    cluster.extend(asked.iter().filter_map(|one| one.request.get("object")).filter(|o| o.is_object()).cloned());
    let requests = asked.iter().map(|one| AdmissionRequest { value: one.request.clone() }).collect::<Vec<_>>();
    let mut objections = vec![Vec::new(); requests.len()];
    for policy in &policies {
        for (all, more) in objections.iter_mut().zip(policy.review(&requests, &cluster)) {
            all.extend(more);
        }
    }
    for error in &broken {
        eprintln!("error: {error}");
    }
    let answers =
        asked.iter().zip(&objections).map(|(asked, objections)| answer(asked, objections)).collect::<Vec<_>>();
    output::print(&match args.format {
        AdmitFormat::Human => human(&answers),
        AdmitFormat::Json => serde_json::to_string_pretty(&json!({"version": 1, "answers": answers}))? + "\n",
        AdmitFormat::AdmissionReview => asked
            .iter()
            .zip(&answers)
            .map(|(asked, answer)| review(asked, answer, &broken).to_string() + "\n")
            .collect(),
    })?;
    let has = |all: &[Objection], effect| all.iter().any(|objection| objection.effect == effect);
    // What one policy refuses is refused, whatever another one could not decide.
    let is_denied = |all: &Vec<Objection>| has(all, AdmissionEffect::Deny);
    let is_open = |all: &Vec<Objection>| !is_denied(all) && has(all, AdmissionEffect::Broken);
    Ok(if !broken.is_empty() || objections.iter().any(is_open) {
        ExitCode::from(BROKEN)
    } else if objections.iter().any(is_denied) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Policies of each engine that there is, and what of them is broken.
type Loaded = (Vec<Box<dyn Admission>>, Vec<RegoError>);

/// The cluster's policies.
fn policies(folders: &[PathBuf]) -> anyhow::Result<Loaded> {
    let files = manifests(folders)?;
    let options = GatekeeperOptions { point: EnforcementPoint::Webhook, ..GatekeeperOptions::default() };
    let (gatekeeper, mut broken) = GatekeeperGroup::load(&files, options);
    broken.extend(of_other_engines(&files)?);
    if gatekeeper.is_empty() && broken.is_empty() {
        let names = folders.iter().map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(", ");
        bail!("no policy of a cluster (ConstraintTemplate, Constraint) was found in {names}");
    }
    Ok((vec![Box::new(gatekeeper)], broken))
}

/// Policies of engines that are not here yet. What they would say is not known, so no answer is complete without them.
fn of_other_engines(files: &[SourceFile]) -> anyhow::Result<Vec<RegoError>> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| OTHER_GROUPS.iter().any(|group| file.text().contains(group))) {
        for (object, line) in documents(file)? {
            let text = |name: &str| object[name].as_str().unwrap_or_default();
            let (group, kind) = (text("apiVersion").split('/').next().unwrap_or_default(), text("kind"));
            let engine = match group {
                "admissionregistration.k8s.io" if kind.contains("AdmissionPolicy") => "policies in CEL",
                "kyverno.io" | "policies.kyverno.io" => "Kyverno's policies",
                _ => continue,
            };
            let message = format!(
                "{kind} is not run: {engine} are not evaluated yet, Gatekeeper's are. Answer without it by leaving it out of --policies"
            );
            let span = Span::at(file.lines().line_span(file.text(), line).start);
            found.push(RegoError { file: file.path().to_owned(), line, column: 1, span, message });
        }
    }
    Ok(found)
}

/// The groups of other engines' policies.
const OTHER_GROUPS: [&str; 2] = ["admissionregistration.k8s.io/", "kyverno.io/"];

fn manifests(folders: &[PathBuf]) -> anyhow::Result<Vec<SourceFile>> {
    Ok(crate::rego::read(folders, &Revision::now())?.beside.into_iter().map(|data| data.file).collect())
}

fn inputs(paths: &[PathBuf]) -> anyhow::Result<Vec<SourceFile>> {
    let (stdin, files): (Vec<_>, Vec<_>) = paths.iter().cloned().partition(|path| path == Path::new("-"));
    let mut inputs = manifests(&files)?;
    if !stdin.is_empty() || paths.is_empty() {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).context("cannot read standard input")?;
        inputs.push(SourceFile::from_bytes("<stdin>", bytes).context("standard input")?);
    }
    Ok(inputs)
}

/// The Kubernetes objects in a file with their lines, the items of lists each by itself.
fn documents(file: &SourceFile) -> anyhow::Result<Vec<(Value, u32)>> {
    let mut found = Vec::new();
    for document in palisade_kubernetes::documents(FileId(0), file) {
        let document = document.map_err(|problem| {
            let line = problem.site.map_or(1, |site| file.position(site.span.start).line);
            anyhow!("{}:{line}: {}", file.path(), problem.summary)
        })?;
        let line = file.position(document.site.span.start).line;
        let kind = document.value.get("kind").and_then(Value::as_str).unwrap_or_default();
        match document.value.get("items").and_then(Value::as_array) {
            Some(items) if kind.ends_with("List") => found.extend(items.iter().map(|item| (item.clone(), line))),
            Some(_) | None if kind.is_empty() => {}
            Some(_) | None => found.push((document.value, line)),
        }
    }
    Ok(found)
}

fn requests(file: &SourceFile, line: u32, object: &Value) -> anyhow::Result<Option<Asked>> {
    let is_review = object["kind"] == "AdmissionReview"
        && object["apiVersion"].as_str().is_some_and(|version| version.starts_with("admission.k8s.io/"));
    let request = if is_review {
        match object.get("request") {
            Some(request @ Value::Object(_)) => request.clone(),
            Some(_) | None => bail!("{}:{line}: the AdmissionReview has no request", file.path()),
        }
    } else {
        created(object)
    };
    let subject = ["object", "oldObject"].into_iter().map(|name| &request[name]).find(|object| object.is_object());
    let name = subject.map_or_else(|| "request".to_owned(), named);
    Ok(Some(Asked { file: file.path().to_owned(), line, object: name, request }))
}

/// The request that `kubectl create` would send for an object.
fn created(object: &Value) -> Value {
    let api_version = object["apiVersion"].as_str().unwrap_or_default();
    let (group, version) = api_version.split_once('/').unwrap_or(("", api_version));
    let kind = json!({"group": group, "version": version, "kind": object["kind"]});
    let metadata = &object["metadata"];
    let mut request = json!({"uid": "", "kind": kind, "operation": "CREATE", "object": object});
    for name in ["name", "namespace"] {
        if let Some(text) = metadata[name].as_str() {
            request[name] = text.into();
        }
    }
    request
}

fn named(object: &Value) -> String {
    let text = |path: &[&str]| {
        path.iter().try_fold(object, |at, name| at.get(name)).and_then(Value::as_str).map(str::to_owned)
    };
    let name = text(&["metadata", "name"]).or_else(|| text(&["metadata", "generateName"]));
    let parts = [text(&["kind"]), text(&["metadata", "namespace"]), name];
    parts.into_iter().flatten().collect::<Vec<_>>().join("/")
}

fn answer<'a>(asked: &'a Asked, objections: &'a [Objection]) -> Answer<'a> {
    Answer {
        object: &asked.object,
        file: &asked.file,
        line: asked.line,
        operation: asked.request["operation"].as_str().unwrap_or_default(),
        allowed: !objections.iter().any(|o| matches!(o.effect, AdmissionEffect::Deny | AdmissionEffect::Broken)),
        objections,
    }
}

fn human(answers: &[Answer<'_>]) -> String {
    let mut out = String::new();
    for answer in answers {
        let word = if answer.allowed { "allowed" } else { "denied" };
        let _ = writeln!(out, "{word:<8} {}  {}:{}", answer.object, answer.file, answer.line);
        for objection in answer.objections {
            let word = match objection.effect {
                AdmissionEffect::Deny => "deny",
                AdmissionEffect::Warn => "warn",
                AdmissionEffect::Observe => "dryrun",
                AdmissionEffect::Broken => "error",
            };
            let PolicyPlace { file, line, .. } = &objection.decided;
            let _ = writeln!(out, "  {word:<6} [{}] {}", objection.name, objection.message);
            let _ = writeln!(
                out,
                "         {} {}:{}, decided in {file}:{line}",
                objection.policy, objection.applied.file, objection.applied.line
            );
        }
    }
    let denied = answers.iter().filter(|answer| !answer.allowed).count();
    let _ = writeln!(out, "{} allowed, {denied} denied", answers.len() - denied);
    out
}

/// The response as the webhook writes it.
fn review(asked: &Asked, answer: &Answer<'_>, broken: &[RegoError]) -> Value {
    let lines = |effect| {
        let of = answer.objections.iter().filter(move |objection| objection.effect == effect);
        of.map(|objection| format!("[{}] {}", objection.name, objection.message)).collect::<Vec<_>>()
    };
    let denied = lines(AdmissionEffect::Deny);
    let mut undecided = lines(AdmissionEffect::Broken);
    undecided.extend(broken.iter().map(ToString::to_string));
    let warnings = lines(AdmissionEffect::Warn);
    let status = if !denied.is_empty() {
        json!({"code": 403, "reason": "Forbidden", "message": denied.join("\n")})
    } else if undecided.is_empty() {
        json!({"code": 200})
    } else {
        json!({"code": 500, "message": undecided.join("\n")})
    };
    let allowed = denied.is_empty() && undecided.is_empty();
    let mut response =
        json!({"uid": asked.request["uid"].as_str().unwrap_or_default(), "allowed": allowed, "status": status});
    if !warnings.is_empty() {
        response["warnings"] = warnings.into();
    }
    json!({"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "response": response})
}
