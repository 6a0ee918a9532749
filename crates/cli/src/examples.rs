//! The examples on the pages of users' policies, as tests: the page form is that of the built-in policies.

use std::time::Instant;

use palisade_engine::examples::{Difference, differences};
use palisade_engine::{Engine, Selector, Settings};
use palisade_policy::page::{Example, Expected, Page};
use palisade_rego::{DataFile, Namespaces, RegoGroup, RegoOptions, TestCase, TestOutcome, Version};
use palisade_source::SourceFile;
use regex::Regex;

/// Policies whose pages have examples.
pub struct Policies<'f> {
    pub modules: &'f [SourceFile],
    pub data: &'f [DataFile],
    /// The version of modules that do not say theirs.
    pub version: Version,
}

impl Policies<'_> {
    /// A page's examples, run: those whose name (`id/line 12`) matches.
    pub fn examples(&self, source: &SourceFile, run: Option<&Regex>) -> Vec<TestCase> {
        let case = |package: &str, name: String, line: usize, outcome, message| TestCase {
            name,
            package: package.to_owned(),
            file: source.path().to_owned(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            outcome,
            message,
            prints: Vec::new(),
            duration: std::time::Duration::default(),
        };
        let page = match Page::parse(source.text()) {
            Ok(page) => page,
            Err(error) => {
                let (name, message) = ("examples".to_owned(), format!("the page does not read: {error}"));
                return vec![case("policy.md", name, 1, TestOutcome::Errored, Some(message))];
            }
        };
        let id = &page.front_matter.id;
        let mut cases = Vec::new();
        for example in &page.examples {
            let name = format!("line {}", example.line);
            if run.is_some_and(|run| !run.is_match(&format!("{id}/{name}"))) {
                continue;
            }
            let start = Instant::now();
            let (outcome, message) = match self.judge(id, example) {
                Ok(found) if found.is_empty() => (TestOutcome::Passed, None),
                Ok(found) => (TestOutcome::Failed, Some(told(&found))),
                Err(error) => (TestOutcome::Errored, Some(error)),
            };
            cases.push(TestCase { duration: start.elapsed(), ..case(id, name, example.line, outcome, message) });
        }
        cases
    }

    fn judge(&self, id: &str, example: &Example) -> Result<Vec<Difference>, String> {
        if example.params.is_some() {
            return Err("a policy in Rego takes no parameters: `params` stands on built-in policies' pages".to_owned());
        }
        let options = RegoOptions { version: self.version, namespaces: Namespaces::All, ..RegoOptions::default() };
        let (group, _) = RegoGroup::load(self.modules, self.data, &options);
        if group.contract(id).is_none() {
            return Err(format!("no policy beside the page has the id {id}: METADATA sets it with custom.id"));
        }
        let settings =
            Settings { select: vec![Selector::parse(id).map_err(|e| e.to_string())?], ..Settings::default() };
        let engine = Engine::new(vec![Box::new(group)], settings).map_err(|error| error.to_string())?;
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let root = folder.path().canonicalize().map_err(|error| error.to_string())?;
        differences(&engine, example, &root, true).map_err(|error| error.to_string())
    }
}

/// What differs, one place a line.
fn told(found: &[Difference]) -> String {
    let place = |expected: &Expected| match expected {
        Expected::Line { line, certain } => (*certain, format!("line {line}")),
        Expected::Place { address, path, certain } => (*certain, format!("{address}:{path}")),
    };
    let mut lines = Vec::new();
    for Difference { file, missing, unmarked } in found {
        for (expected, what) in missing
            .iter()
            .map(|e| (e, "marked, not reported"))
            .chain(unmarked.iter().map(|e| (e, "reported, not marked")))
        {
            let (certain, place) = place(expected);
            let kind = if certain { "deny" } else { "possible" };
            lines.push(format!("{file} {place}: {kind} {what}"));
        }
    }
    lines.join("\n")
}
