//! `palisade test`: rules named `test_…`, run as `opa test` runs them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use palisade_source::SourceFile;
use regorus::Value;
use serde::Serialize;

use crate::builtins;
use crate::compile::program::{Definition, Group, GroupId, GroupKind, Stmt};
use crate::eval::{Machine, member};
use crate::group::RegoGroup;
use crate::lint::Lint;
use crate::loader::Library;

/// Which tests run, and what is recorded.
#[derive(Debug, Clone, Default)]
pub struct TestOptions {
    /// Only tests whose full name (`data.pkg.test_x`) matches this regular expression.
    pub run: Option<regex::Regex>,
    /// Whether coverage is recorded.
    pub coverage: bool,
}

/// How a test ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TestOutcome {
    /// The rule is true.
    Passed,
    /// The rule is undefined or false.
    Failed,
    /// The rule could not be evaluated.
    Errored,
    /// The rule's name starts with `todo_test_`.
    Skipped,
}

/// A test that was run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TestCase {
    /// The rule's name.
    pub name: String,
    /// Its package: `data.pkg`.
    pub package: String,
    /// Its file.
    pub file: String,
    /// The line of its head, from 1.
    pub line: u32,
    /// How it ended.
    pub outcome: TestOutcome,
    /// What went wrong: the statement that did not hold and its values, or the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What it printed; shown for tests that fail.
    #[serde(skip)]
    pub prints: Vec<String>,
    /// How long it took.
    #[serde(skip)]
    pub duration: Duration,
}

/// The lines of a file that ran and that did not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileCoverage {
    /// The file.
    pub file: String,
    /// Lines with statements that ran.
    pub covered: Vec<u32>,
    /// Lines with statements that never ran.
    pub not_covered: Vec<u32>,
}

impl FileCoverage {
    /// The part of the lines that ran, in per cent.
    pub fn percent(&self) -> f64 {
        percent(self.covered.len(), self.not_covered.len())
    }
}

/// What of the policies the tests ran.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// By file, in order.
    pub files: Vec<FileCoverage>,
}

impl Coverage {
    /// The part of all lines that ran, in per cent.
    pub fn percent(&self) -> f64 {
        let sum = |count: fn(&FileCoverage) -> usize| self.files.iter().map(count).sum();
        percent(sum(|file| file.covered.len()), sum(|file| file.not_covered.len()))
    }
}

fn percent(covered: usize, not_covered: usize) -> f64 {
    match covered + not_covered {
        0 => 100.0,
        all => covered as f64 * 100.0 / all as f64,
    }
}

/// What one policy's verdict hangs on where something is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnknownHandling {
    /// The policy's id.
    pub policy: String,
    /// The kinds that it is asked about; empty where it is asked about all.
    pub kinds: Vec<String>,
    /// The places that it reads, by constant names: something unknown elsewhere leaves its verdict certain.
    pub reads: Vec<String>,
    /// Whether it may read any place: a key that is computed, `input` handed on whole.
    pub reads_anything: bool,
    /// How many values it is asked for, for each of those places that is not known.
    pub values: usize,
}

/// What all tests gave. Serialized it is `palisade test --format json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TestReport {
    /// How many passed.
    pub passed: usize,
    /// How many failed.
    pub failed: usize,
    /// How many could not be evaluated.
    pub errored: usize,
    /// How many were left out.
    pub skipped: usize,
    /// Each of them, by file and line.
    pub tests: Vec<TestCase>,
    /// What of the policies ran, where that was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Coverage>,
    /// What the policies' verdicts hang on where something is not known, where that was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknowns: Vec<UnknownHandling>,
    /// What the modules say in vain, where that was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub strict: Vec<Lint>,
}

impl TestReport {
    /// Adds a test.
    pub fn push(&mut self, case: TestCase) {
        match case.outcome {
            TestOutcome::Passed => self.passed += 1,
            TestOutcome::Failed => self.failed += 1,
            TestOutcome::Errored => self.errored += 1,
            TestOutcome::Skipped => self.skipped += 1,
        }
        self.tests.push(case);
    }

    /// Takes another report's tests over.
    pub fn append(&mut self, other: TestReport) {
        other.tests.into_iter().for_each(|case| self.push(case));
        self.sort();
    }

    /// Puts the tests in the order of their places.
    pub fn sort(&mut self) {
        self.tests.sort_by(|a, b| (&a.file, a.line, &a.name).cmp(&(&b.file, b.line, &b.name)));
    }

    /// Whether every test that ran passed, and nothing was found in vain.
    pub fn is_success(&self) -> bool {
        self.failed == 0 && self.errored == 0 && self.strict.is_empty()
    }
}

impl RegoGroup {
    /// What the verdicts of the policies over resources hang on where something is not known.
    pub fn unknowns(&self) -> Vec<UnknownHandling> {
        self.over_resources()
            .map(|(policy, reads)| {
                let of_input =
                    |path: &Vec<Arc<str>>| path.iter().fold("input".to_owned(), |text, part| format!("{text}.{part}"));
                let of_attributes = |path: &&Vec<Arc<str>>| {
                    path.first().is_none_or(|first| ["attributes", "tags", "unknown"].contains(&&**first))
                };
                UnknownHandling {
                    policy: policy.meta.id.to_string(),
                    kinds: policy.kinds.clone().unwrap_or_default(),
                    reads: reads.input.iter().filter(of_attributes).map(of_input).collect(),
                    reads_anything: reads
                        .input
                        .iter()
                        .any(|path| path.len() < 2 && path.first().is_none_or(|first| &**first == "attributes")),
                    values: crate::unknowns::probe_count(reads),
                }
            })
            .collect()
    }

    /// Runs the tests of all modules.
    pub fn test(&self, options: &TestOptions) -> TestReport {
        let library = &self.library;
        let mut machine = Machine::new(&library.program, library.data.clone(), self.limits());
        if options.coverage {
            machine.covered = Some(vec![false; library.program.marks.len()]);
        }
        let mut report = TestReport::default();
        for (id, group) in library.program.groups.iter().enumerate() {
            let Some(test) = Test::of(library, id as GroupId, group) else { continue };
            if options.run.as_ref().is_some_and(|run| !run.is_match(&format!("{}.{}", test.package, test.name))) {
                continue;
            }
            for index in 0..group.definitions.len() {
                report.push(self.case(&mut machine, &test, index));
            }
        }
        report.sort();
        report.coverage = machine.covered.as_ref().map(|covered| self.coverage(covered));
        report
    }

    fn case<'p>(&'p self, machine: &mut Machine<'p>, test: &Test, index: usize) -> TestCase {
        let definition = &self.library.program.groups[test.group as usize].definitions[index];
        let source = self.source(definition);
        let name = match index {
            // As `opa test` numbers the definitions of one name.
            1.. if !test.is_todo => format!("{}#{index:02}", test.name),
            _ => test.name.clone(),
        };
        let mut case = TestCase {
            name,
            package: test.package.clone(),
            file: source.path().to_owned(),
            line: source.position(definition.span.start).line,
            outcome: TestOutcome::Skipped,
            message: None,
            prints: Vec::new(),
            duration: Duration::ZERO,
        };
        if test.is_todo {
            return case;
        }
        let begin = std::time::Instant::now();
        machine.prints = Some(Vec::new());
        machine.set_input(Value::Undefined);
        let result = machine.definition(test.group, index);
        case.duration = begin.elapsed();
        case.prints = machine.prints.take().unwrap_or_default();
        (case.outcome, case.message) = match result {
            Err(error) => {
                let place = error.at.map(|(file, span)| {
                    let source = &self.library.files[file as usize].source;
                    format!("{}:{}: ", source.path(), source.position(span.start).line)
                });
                (TestOutcome::Errored, Some(format!("{}{}", place.unwrap_or_default(), error.message)))
            }
            Ok(Value::Bool(true)) if test.is_whole => (TestOutcome::Passed, None),
            Ok(value @ Value::Object(_)) if test.has_cases => match failing_cases(machine, definition, &value) {
                None => (TestOutcome::Passed, None),
                Some(cases) => (TestOutcome::Failed, Some(format!("these of its cases do not hold: {cases}"))),
            },
            Ok(Value::Undefined | Value::Bool(false)) => (TestOutcome::Failed, self.why(machine, test.group, index)),
            Ok(value) => {
                let value = builtins::printed(&value);
                (TestOutcome::Failed, Some(format!("a test passes where it is true, and this is {value}")))
            }
        };
        case
    }

    /// The statement that did not hold, with the values of what it names.
    fn why(&self, machine: &mut Machine<'_>, id: u32, index: usize) -> Option<String> {
        let definition = &machine.program().groups[id as usize].definitions[index];
        let (mark, values) = machine.failing(definition, definition.branches.first()?)?;
        let (file, span) = self.library.program.marks[mark as usize];
        let source = &self.library.files[file as usize].source;
        let line = source.position(span.start).line;
        let mut text = format!("{}:{line}: `{}` does not hold", source.path(), source.slice(span).trim());
        for value in values {
            let _ = write!(text, "\n  value: {}", builtins::printed(&value));
        }
        Some(text)
    }

    fn source(&self, definition: &Definition) -> &SourceFile {
        &self.library.files[definition.file as usize].source
    }

    fn coverage(&self, covered: &[bool]) -> Coverage {
        let mut lines: BTreeMap<(u32, u32), bool> = BTreeMap::new();
        for ((file, span), ran) in self.library.program.marks.iter().zip(covered) {
            let line = self.library.files[*file as usize].source.position(span.start).line;
            *lines.entry((*file, line)).or_default() |= ran;
        }
        let mut files: BTreeMap<u32, FileCoverage> = BTreeMap::new();
        for ((file, line), ran) in lines {
            let name = self.library.files[file as usize].source.path().to_owned();
            if crate::trivy::is_library(&name) {
                continue;
            }
            let of_file = files.entry(file).or_insert_with(|| FileCoverage {
                file: name,
                covered: Vec::new(),
                not_covered: Vec::new(),
            });
            if ran { of_file.covered.push(line) } else { of_file.not_covered.push(line) }
        }
        Coverage { files: files.into_values().collect() }
    }
}

/// A rule that is a test: `test_x`, `lib.test_x`, or `test_x[case]` with a case for each of its keys.
struct Test {
    group: GroupId,
    package: String,
    name: String,
    is_todo: bool,
    /// Whether the test's name is the whole way to the rule; OPA asks for what is at the name.
    is_whole: bool,
    has_cases: bool,
}

impl Test {
    fn of(library: &Library, id: GroupId, group: &Group) -> Option<Self> {
        let file = group.definitions.first()?.file;
        let (package, rule) = group.path.split_at(library.files[file as usize].module.package.len());
        let is_test = |part: &Arc<str>| part.starts_with("test_") || part.starts_with("todo_test_");
        let at = rule.iter().position(is_test).filter(|_| !matches!(group.kind, GroupKind::Function(_)))?;
        Some(Test {
            group: id,
            package: dotted(package),
            name: rule[..=at].join("."),
            is_todo: rule[at].starts_with("todo_"),
            is_whole: at + 1 == rule.len(),
            has_cases: matches!(group.kind, GroupKind::Partial { is_set: false }),
        })
    }
}

/// The cases of a test that do not hold, by their keys: those that have another value than true, and those that the rule
/// got to and did not define.
fn failing_cases<'p>(machine: &mut Machine<'p>, definition: &'p Definition, value: &Value) -> Option<String> {
    let mut failing = BTreeSet::new();
    others_than_true(value, &mut Vec::new(), &mut failing);
    for path in machine.tried(definition) {
        let found = path.iter().fold(value.clone(), |at, key| member(&at, key));
        if found == Value::Undefined {
            failing.insert(path);
        }
    }
    let named = |path: &Vec<Value>| path.iter().map(builtins::printed).collect::<Vec<_>>().join("/");
    (!failing.is_empty()).then(|| failing.iter().map(named).collect::<Vec<_>>().join(", "))
}

fn others_than_true(value: &Value, path: &mut Vec<Value>, found: &mut BTreeSet<Vec<Value>>) {
    match value {
        Value::Bool(true) => {}
        Value::Object(members) => {
            for (key, value) in members.iter_sorted() {
                path.push(key.clone());
                crate::stack::deep(|| others_than_true(value, path, found));
                path.pop();
            }
        }
        Value::Undefined
        | Value::Null
        | Value::Bool(false)
        | Value::Number(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Set(_) => drop(found.insert(path.clone())),
    }
}

fn dotted(package: &[Arc<str>]) -> String {
    package.iter().fold("data".to_owned(), |text, part| format!("{text}.{part}"))
}

/// The mark of a block's statements, for messages.
pub(crate) fn mark_of(stmt: &Stmt) -> Option<u32> {
    match stmt {
        Stmt::Mark(mark) => Some(*mark),
        Stmt::With(_, block) => block.stmts.iter().find_map(mark_of),
        Stmt::Test(_)
        | Stmt::Match(..)
        | Stmt::Walk(_)
        | Stmt::Not(_)
        | Stmt::Any(_)
        | Stmt::Every(_)
        | Stmt::Print(_) => None,
    }
}
