//! gator's suites: files that say which objects a Constraint has something against.

use std::time::Instant;

use palisade_model::{Attr, Project, Resource, Shape};
use palisade_source::SourceFile;
use regex::Regex;

use super::constraint::{self, Constraint};
use super::expansion::{self, Expansion};
use super::judge::Reviewer;
use super::matching::Matched;
use super::objects::{self, Object, documents, json, text};
use super::review::{Cluster, Review};
use super::template::{self, Template};
use super::{GatekeeperGroup, GatekeeperOptions, kind_in};
use crate::loader::RegoError;
use crate::testing::{TestCase, TestOptions, TestOutcome, TestReport};

/// Suites are of this group and kind.
const SUITE: &str = "Suite.test.gatekeeper.sh";

/// Reads a file that a suite names by its path.
type Read<'r> = &'r dyn Fn(&str) -> Result<SourceFile, String>;

/// Runs the suites among some manifests; `read` gives the files that they name, by paths relative to where the suites'
/// own paths are. A case is a test: its package is the suite's test, its name the case's.
pub fn run_suites(files: &[SourceFile], read: Read<'_>, tests: &TestOptions, options: GatekeeperOptions) -> TestReport {
    let mut report = TestReport::default();
    let is_suite = |file: &&SourceFile| memchr::memmem::find(file.text().as_bytes(), b"test.gatekeeper.sh/").is_some();
    for file in files.iter().filter(is_suite) {
        let project = objects::project(std::slice::from_ref(file));
        for suite in project.resources().filter(|resource| resource.kind() == SUITE) {
            let run = Run { project: &project, file, read, tests, options, skips: is_set(suite.root(), "skip") };
            run.suite(suite, &mut report);
        }
    }
    report
}

fn is_set(attr: Attr<'_>, name: &str) -> bool {
    matches!(attr.member(name).shape(), Shape::Bool(true))
}

/// One suite.
struct Run<'r> {
    project: &'r Project,
    file: &'r SourceFile,
    read: Read<'r>,
    tests: &'r TestOptions,
    options: GatekeeperOptions,
    skips: bool,
}

/// How a case ended.
enum Done {
    Skipped,
    Holds,
    /// With what does not hold.
    Fails(String),
}

/// A test's template and Constraint, or what is wrong with them.
enum Prepared {
    Group(Box<GatekeeperGroup>),
    /// The Constraint's parameters do not fit the schema.
    Schema(String),
    Broken(String),
}

impl Run<'_> {
    fn suite(&self, suite: Resource<'_>, report: &mut TestReport) {
        for test in suite.root().member("tests").items() {
            let name = text(test.member("name")).unwrap_or_default();
            let skips = self.skips || is_set(test, "skip");
            let wants_invalid = is_set(test, "invalid");
            let cases = test.member("cases").items().collect::<Vec<_>>();
            let full = |case: Attr<'_>| format!("{name}/{}", text(case.member("name")).unwrap_or_default());
            let chosen = |name: &str| self.tests.run.as_ref().is_none_or(|run| run.is_match(name));
            if wants_invalid {
                if chosen(name) {
                    let outcome = if skips { Ok(Done::Skipped) } else { self.invalid(test) };
                    report.push(self.case(test, (name, name), outcome));
                }
                continue;
            }
            let cases = cases.into_iter().filter(|case| chosen(&full(*case))).collect::<Vec<_>>();
            if cases.is_empty() {
                continue;
            }
            let prepared = if skips { None } else { Some(self.prepare(test)) };
            for case in cases {
                let case_name = text(case.member("name")).unwrap_or_default();
                let begin = Instant::now();
                let outcome = match &prepared {
                    None => Ok(Done::Skipped),
                    Some(_) if is_set(case, "skip") => Ok(Done::Skipped),
                    Some(Prepared::Group(group)) => self.run(case, group),
                    Some(Prepared::Schema(message) | Prepared::Broken(message)) => Err(message.clone()),
                };
                let mut done = self.case(case, (name, case_name), outcome);
                done.duration = begin.elapsed();
                report.push(done);
            }
        }
    }

    /// A case as a test; an error is one that could not be run.
    fn case(&self, at: Attr<'_>, (test, name): (&str, &str), done: Result<Done, String>) -> TestCase {
        let (outcome, message) = match done {
            Ok(Done::Skipped) => (TestOutcome::Skipped, None),
            Ok(Done::Holds) => (TestOutcome::Passed, None),
            Ok(Done::Fails(why)) => (TestOutcome::Failed, Some(why)),
            Err(why) => (TestOutcome::Errored, Some(why)),
        };
        TestCase {
            name: name.to_owned(),
            package: test.to_owned(),
            file: self.file.path().to_owned(),
            line: self.project.sources().start(at.site()).line,
            outcome,
            message,
            prints: Vec::new(),
            duration: std::time::Duration::ZERO,
        }
    }

    fn file(&self, named: &str) -> Result<SourceFile, String> {
        let directory = self.file.path().rsplit_once('/').map_or("", |(directory, _)| directory);
        let path = if directory.is_empty() { named.to_owned() } else { format!("{directory}/{named}") };
        (self.read)(&path)
    }

    /// Whether a Constraint that should not fit its schema does not.
    fn invalid(&self, test: Attr<'_>) -> Result<Done, String> {
        match self.prepare(test) {
            Prepared::Schema(_) => Ok(Done::Holds),
            Prepared::Group(_) => {
                Ok(Done::Fails("the Constraint is valid, and should not fit the template's schema".to_owned()))
            }
            Prepared::Broken(message) => Err(message),
        }
    }

    fn prepare(&self, test: Attr<'_>) -> Prepared {
        match self.policies(test) {
            Ok((template, Ok(constraint))) => match self.expansions(test) {
                Ok(expansions) => Prepared::Group(Box::new(GatekeeperGroup::new(
                    vec![template],
                    vec![constraint],
                    expansions,
                    self.options,
                ))),
                Err(message) => Prepared::Broken(message),
            },
            Ok((_, Err(refused))) if refused.is_schema => Prepared::Schema(said(&refused.errors)),
            Ok((_, Err(refused))) => Prepared::Broken(said(&refused.errors)),
            Err(message) => Prepared::Broken(message),
        }
    }

    /// The test's `ExpansionTemplate`, if it names one.
    fn expansions(&self, test: Attr<'_>) -> Result<Vec<Expansion>, String> {
        let Some(path) = text(test.member("expansion")).filter(|path| !path.is_empty()) else { return Ok(Vec::new()) };
        let project = objects::project(&[self.file(path)?]);
        let resource = project
            .resources()
            .find(|resource| kind_in(resource, expansion::GROUP) == Some("ExpansionTemplate"))
            .ok_or_else(|| format!("{path} holds no ExpansionTemplate"))?;
        Ok(vec![expansion::read(&project, resource).map_err(|error| error.to_string())?])
    }

    fn policies(&self, test: Attr<'_>) -> Result<(Template, Result<Constraint, constraint::Refused>), String> {
        let named = |field: &str| text(test.member(field)).ok_or_else(|| format!("the test names no {field}"));
        let project = objects::project(&[self.file(named("template")?)?]);
        let resource = project
            .resources()
            .find(|resource| kind_in(resource, template::GROUP) == Some("ConstraintTemplate"))
            .ok_or_else(|| format!("{} holds no ConstraintTemplate", named("template").unwrap_or_default()))?;
        let template = template::read(&project, resource).map_err(|errors| said(&errors))?;
        let project = objects::project(&[self.file(named("constraint")?)?]);
        let resource = project
            .resources()
            .find(|resource| kind_in(resource, constraint::GROUP).is_some())
            .ok_or_else(|| format!("{} holds no Constraint", named("constraint").unwrap_or_default()))?;
        let kind = kind_in(&resource, constraint::GROUP).unwrap_or_default();
        if kind != template.kind {
            return Err(format!("the Constraint is a {kind}, the template defines {}", template.kind));
        }
        let constraint = constraint::read(&project, resource, (0, &template));
        Ok((template, constraint))
    }

    /// Runs a case; what did not hold.
    fn run(&self, case: Attr<'_>, group: &GatekeeperGroup) -> Result<Done, String> {
        let named = text(case.member("object")).ok_or("the case names no object")?;
        let mut objects = documents(&self.file(named)?)?;
        let (Some(object), true) = (objects.pop(), objects.is_empty()) else {
            return Err(format!("{named} holds {} objects: a case is about one", objects.len()));
        };
        let mut inventory = Vec::new();
        for path in case.member("inventory").items() {
            let path = text(path).ok_or("an inventory file is named by its path")?;
            inventory.extend(documents(&self.file(path)?)?.into_iter().map(Object::new));
        }
        let assertions = case.member("assertions").items().collect::<Vec<_>>();
        if assertions.is_empty() {
            return Err("the case asserts nothing".to_owned());
        }
        let messages = messages(group, Object::new(object), &inventory)?;
        for assertion in assertions {
            if let Some(why) = assert(&json(assertion), &messages)? {
                return Ok(Done::Fails(why));
            }
        }
        Ok(Done::Holds)
    }
}

fn said(errors: &[RegoError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The violations of a group's one Constraint on an object.
fn messages(group: &GatekeeperGroup, object: Object, inventory: &[Object]) -> Result<Vec<String>, String> {
    let cluster = Cluster::new(inventory.iter(), true);
    let review =
        if object.is_admission_review() { Review::of_request(&object.value)? } else { Review::of_object(object, "") };
    let generated = match review.object() {
        Some(object) => expansion::expand(&group.expansions, object)?,
        None => Vec::new(),
    };
    let mut reviewer = Reviewer::new(group, &cluster);
    let mut messages = Vec::new();
    for constraint in &group.constraints {
        if constraint.actions(group.options.point).is_empty() {
            continue;
        }
        messages.extend(violations(&mut reviewer, constraint, &review, &cluster)?);
        for made in &generated {
            let review = Review::of_object(made.object.clone(), "");
            let found = violations(&mut reviewer, constraint, &review, &cluster)?;
            messages.extend(found.iter().map(|message| group.expansions[made.by].implied(message)));
        }
    }
    Ok(messages)
}

fn violations(
    reviewer: &mut Reviewer<'_>,
    constraint: &Constraint,
    review: &Review,
    cluster: &Cluster,
) -> Result<Vec<String>, String> {
    match review.matches(&constraint.matches, cluster) {
        Matched::No => return Ok(Vec::new()),
        Matched::Yes => {}
        Matched::Depends(name) => {
            return Err(format!("the labels of the Namespace {name} decide, and the inventory lacks it"));
        }
    }
    let input = review.input(&constraint.parameters, cluster);
    let hits = reviewer.violations(constraint, input).map_err(|error| error.message)?;
    Ok(hits.into_iter().map(|hit| hit.message).collect())
}

/// What of an assertion does not hold.
fn assert(assertion: &serde_json::Value, messages: &[String]) -> Result<Option<String>, String> {
    let pattern = match assertion.get("message") {
        Some(serde_json::Value::String(pattern)) => {
            Some(Regex::new(pattern).map_err(|error| format!("the message is no expression: {error}"))?)
        }
        Some(serde_json::Value::Null) | None => None,
        Some(_) => return Err("an assertion's message is a text".to_owned()),
    };
    let count = messages.iter().filter(|text| pattern.as_ref().is_none_or(|pattern| pattern.is_match(text))).count();
    let what = match &pattern {
        Some(pattern) => format!("violations with {:?}", pattern.as_str()),
        None => "violations".to_owned(),
    };
    let got = if messages.is_empty() { "none".to_owned() } else { messages.join("; ") };
    // YAML reads yes and no as booleans, unless they are quoted.
    let (holds, wanted) = match assertion.get("violations") {
        None | Some(serde_json::Value::Null | serde_json::Value::Bool(true)) => (count > 0, "at least one".to_owned()),
        Some(serde_json::Value::Bool(false)) => (count == 0, "none".to_owned()),
        Some(serde_json::Value::String(text)) if text == "yes" => (count > 0, "at least one".to_owned()),
        Some(serde_json::Value::String(text)) if text == "no" => (count == 0, "none".to_owned()),
        Some(serde_json::Value::Number(exact)) if exact.is_u64() => {
            (exact.as_u64() == Some(count as u64), exact.to_string())
        }
        Some(_) => return Err("violations is a number, yes or no".to_owned()),
    };
    Ok((!holds).then(|| format!("got {count} {what}, wanted {wanted}\n  messages: {got}")))
}

#[cfg(test)]
mod tests {
    use super::assert;
    use serde_json::json;

    #[test]
    fn assertions_count_violations() {
        let messages = ["a is wrong".to_owned(), "b is wrong".to_owned()];
        for (assertion, holds) in [
            (json!({}), true),
            (json!({"violations": "yes"}), true),
            (json!({"violations": "no"}), false),
            (json!({"violations": false}), false),
            (json!({"violations": true}), true),
            (json!({"violations": 2}), true),
            (json!({"violations": 1}), false),
            (json!({"violations": 1, "message": "^a"}), true),
            (json!({"message": "c"}), false),
            (json!({"violations": "no", "message": "c"}), true),
        ] {
            assert_eq!(assert(&assertion, &messages).unwrap().is_none(), holds, "{assertion}");
        }
        assert!(assert(&json!({"violations": "maybe"}), &messages).is_err());
    }
}
