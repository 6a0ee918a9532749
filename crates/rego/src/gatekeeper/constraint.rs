//! Constraints: a template with parameters, what it is about, and what a violation does.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use palisade_model::{Attr, Project, Resource};
use palisade_policy::{Meta, Profile, Severity, Status};
use regorus::Value;

use super::matching::Match;
use super::objects::{error, group_version, is_absent, json, member, text};
use super::template::Template;
use crate::input;
use crate::loader::RegoError;

/// The group that Constraints are in.
pub(super) const GROUP: &str = "constraints.gatekeeper.sh";

/// What a violation of a Constraint does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConstraintAction {
    /// It is recorded.
    DryRun,
    /// It is told.
    Warn,
    /// The object is refused.
    Deny,
}

/// Who asks: scoped enforcement actions hold for some of them only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EnforcementPoint {
    /// A check before anything reaches the cluster, as gator's.
    #[default]
    Gator,
    /// The admission webhook.
    Webhook,
}

impl EnforcementPoint {
    /// Its name in `scopedEnforcementActions`.
    pub const fn name(self) -> &'static str {
        match self {
            EnforcementPoint::Gator => "gator.gatekeeper.sh",
            EnforcementPoint::Webhook => "validation.gatekeeper.sh",
        }
    }
}

/// `enforcementAction`.
#[derive(Debug, Clone)]
enum Actions {
    Plain(ConstraintAction),
    /// Each action with the points that it holds at.
    Scoped(Vec<(ConstraintAction, Vec<String>)>),
}

/// A Constraint that can be run.
#[derive(Debug)]
pub(super) struct Constraint {
    pub meta: Arc<Meta>,
    pub name: String,
    /// Its template's number.
    pub template: usize,
    pub matches: Match,
    pub parameters: Value,
    actions: Actions,
    /// Its file, line and column.
    pub at: (String, u32, u32),
}

impl Constraint {
    /// What a violation does at a point, the hardest first; nothing where the Constraint does not hold there.
    pub fn actions(&self, point: EnforcementPoint) -> BTreeSet<ConstraintAction> {
        match &self.actions {
            Actions::Plain(action) => BTreeSet::from([*action]),
            Actions::Scoped(all) => all
                .iter()
                .filter(|(_, points)| points.iter().any(|one| one == "*" || one == point.name()))
                .map(|(action, _)| *action)
                .collect(),
        }
    }
}

/// What reading a Constraint gave instead of one.
#[derive(Debug)]
pub(super) struct Refused {
    pub errors: Vec<RegoError>,
    /// Whether it is the parameters that do not fit the template's schema.
    pub is_schema: bool,
}

/// Reads a Constraint of a template.
pub(super) fn read(
    project: &Project,
    resource: Resource<'_>,
    (number, template): (usize, &Template),
) -> Result<Constraint, Refused> {
    let root = resource.root();
    let fail = |attr: Attr<'_>, message: &str| Refused {
        errors: vec![error(project, attr.site(), message)],
        is_schema: false,
    };
    let version = root.member("apiVersion");
    if !["v1beta1", "v1alpha1"].contains(&group_version(text(version).unwrap_or_default()).1) {
        return Err(fail(version, "a Constraint is of version v1beta1"));
    }
    let name = member(root, &["metadata", "name"]);
    let Some(name) = text(name) else { return Err(fail(name, "the Constraint has no name")) };
    let spec = root.member("spec");
    let known = ["match", "parameters", "enforcementAction", "scopedEnforcementActions"];
    if let Some((other, attr)) = spec.entries().find(|(other, _)| !known.contains(other)) {
        return Err(fail(attr, &format!("a Constraint's spec has no field {other:?}: {}", known.join(", "))));
    }
    let matches = matches(spec.member("match")).map_err(|(attr, message)| fail(attr, &message))?;
    let actions = actions(spec).map_err(|(attr, message)| fail(attr, &message))?;
    let parameters = spec.member("parameters");
    let given = if is_absent(parameters) { serde_json::json!({}) } else { json(parameters) };
    let misfits = if is_absent(parameters) { Vec::new() } else { template.schema.misfits(&given) };
    if !misfits.is_empty() {
        let place = |path: &[String]| {
            let keys = path
                .iter()
                .map(|part| part.parse().map_or_else(|_| input::Key::Name(part.as_str().into()), input::Key::Index));
            input::deepest(parameters, &keys.collect::<Vec<_>>()).site()
        };
        let errors = misfits.into_iter().map(|misfit| {
            let message = format!("the parameters do not fit the template's schema: {}", misfit.message);
            error(project, place(&misfit.path), message)
        });
        return Err(Refused { errors: errors.collect(), is_schema: true });
    }
    let header = project.sources().start(resource.header());
    let file = project.sources().file(resource.header().file).path().to_owned();
    Ok(Constraint {
        meta: Arc::new(meta(template, name, &matches)),
        name: name.to_owned(),
        template: number,
        matches,
        parameters: Value::from(given),
        actions,
        at: (file, header.line, header.column),
    })
}

/// A message and where it is about.
pub(super) type Wrong<'p> = (Attr<'p>, String);

fn matches(attr: Attr<'_>) -> Result<Match, Wrong<'_>> {
    if is_absent(attr) {
        return Ok(Match::default());
    }
    let read: Match = serde_json::from_value(json(attr)).map_err(|error| {
        // An unknown field has a place of its own.
        let message = error.to_string();
        let named = message.split('`').nth(1).map(|field| attr.member(field)).filter(|field| !is_absent(*field));
        (named.unwrap_or(attr), format!("match: {message}"))
    })?;
    read.check().map_err(|message| (attr, format!("match: {message}")))?;
    Ok(read)
}

/// What a violation does, as it is written.
pub(super) fn action(attr: Attr<'_>) -> Result<ConstraintAction, Wrong<'_>> {
    match text(attr) {
        Some("deny") => Ok(ConstraintAction::Deny),
        Some("warn") => Ok(ConstraintAction::Warn),
        Some("dryrun") => Ok(ConstraintAction::DryRun),
        Some(other) => Err((attr, format!("there is no enforcement action {other:?}: deny, warn, dryrun or scoped"))),
        None => Err((attr, "an enforcement action is a text: deny, warn, dryrun or scoped".to_owned())),
    }
}

fn actions(spec: Attr<'_>) -> Result<Actions, Wrong<'_>> {
    let plain = spec.member("enforcementAction");
    if is_absent(plain) {
        return Ok(Actions::Plain(ConstraintAction::Deny));
    }
    if text(plain) != Some("scoped") {
        return action(plain).map(Actions::Plain);
    }
    let scoped = spec.member("scopedEnforcementActions");
    let mut all = Vec::new();
    for entry in scoped.items() {
        let points = entry.member("enforcementPoints").items().map(|point| {
            let name = point.member("name");
            text(name).map(str::to_owned).ok_or_else(|| (name, "an enforcement point has a name".to_owned()))
        });
        all.push((action(entry.member("action"))?, points.collect::<Result<Vec<_>, _>>()?));
    }
    if all.is_empty() {
        return Err((plain, "scoped needs scopedEnforcementActions: what is done at which point".to_owned()));
    }
    Ok(Actions::Scoped(all))
}

/// What the reports say of it: the template's annotations, under the Constraint's name.
fn meta(template: &Template, name: &str, matches: &Match) -> Meta {
    let id = format!("{}/{name}", template.kind);
    let description = template.description.clone().unwrap_or_default();
    Meta {
        title: Cow::Owned(template.title.clone().unwrap_or_else(|| id.clone())),
        id: Cow::Owned(id),
        severity: Severity::Medium,
        raised: Cow::Borrowed(&[]),
        family: Cow::Borrowed("gatekeeper"),
        provider: Cow::Borrowed("kubernetes"),
        profiles: Cow::Borrowed(&[Profile::Recommended]),
        since: Cow::Borrowed(""),
        status: Status::Stable,
        aliases: Cow::Borrowed(&[]),
        controls: Cow::Borrowed(&[]),
        applies_to: Cow::Owned(matches.kinds().into_iter().map(Cow::Owned).collect()),
        why: Cow::Owned(description.clone()),
        fix: Cow::Borrowed(""),
        page: Cow::Owned(description),
        links: Cow::Borrowed(&[]),
        repairs: Cow::Borrowed(&[]),
    }
}
