//! Comparing with another time says what two whole runs say, over all policies and the examples of all pages: what an
//! earlier time takes over from a later one, instead of judging it again, is what it would have found itself.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use palisade_engine::{Engine, Input, Revision, Selector, Settings};
use palisade_policy::page::{Example, ExampleFile, Page};
use palisade_report::{Baseline, Finding, Fingerprint, Report, without_indexes};
use palisade_terraform::syntax::parse;

use crate::{example, texts};

/// So many pages make up one root.
const PAGES: usize = 12;

/// One page of so many differs.
const DIFFERS: usize = 3;

/// Files of a repository, by path.
type Files = BTreeMap<String, String>;

/// A repository at two times.
#[derive(Default)]
struct Times {
    now: Files,
    before: Files,
}

impl Times {
    /// Adds a file that is the same at both times.
    fn add(&mut self, path: &str, text: &str) {
        self.now.insert(path.to_owned(), text.to_owned());
        self.before.insert(path.to_owned(), text.to_owned());
    }

    /// Adds an example of a page with each of its blocks and documents in a file of its own. One page of some has one of
    /// them at one time only, so that what belongs to it is there without it at the other.
    fn add_example(&mut self, folder: &str, page: usize, example: &Example) {
        let parts = example.files.iter().flat_map(parts).collect::<Vec<_>>();
        for (path, text) in &parts {
            self.add(&format!("{folder}/{path}"), text);
        }
        if page.is_multiple_of(DIFFERS) && parts.len() > 1 {
            let (path, _) = &parts[page / DIFFERS % parts.len()];
            let files = if (page / DIFFERS).is_multiple_of(2) { &mut self.now } else { &mut self.before };
            files.remove(&format!("{folder}/{path}"));
        }
    }

    fn revision(&self, top: &Path) -> Revision {
        let paths = self.now.keys().chain(self.before.keys()).collect::<HashSet<_>>();
        let differ = paths.into_iter().filter(|path| self.now.get(*path) != self.before.get(*path));
        let was = |path: &String| self.before.get(path).map(|text| Arc::from(text.as_bytes()));
        let files = differ.map(|path| (path.clone(), was(path))).collect();
        Revision::new(top.to_owned(), files, HashMap::new())
    }
}

/// The blocks or documents of a file, each with a path of its own.
fn parts(file: &ExampleFile) -> Vec<(String, String)> {
    let texts = if texts::is_native(&file.name) {
        let tree = parse(file.text.as_str());
        tree.blocks(tree.body())
            .iter()
            .map(|block| tree.source()[block.span.range()].to_owned() + "\n")
            .collect::<Vec<_>>()
    } else {
        file.text.split("\n---\n").map(str::to_owned).collect()
    };
    let (stem, extension) = file.name.rsplit_once('.').unwrap_or((&file.name, ""));
    texts.into_iter().enumerate().map(|(at, text)| (format!("{stem}{at}.{extension}"), text)).collect()
}

/// The examples in manifests: so many pages beside each other are what is deployed together.
fn manifests(pages: &[Page]) -> Times {
    let mut times = Times::default();
    for (number, page) in pages.iter().enumerate() {
        let root = format!("deployed{}", number / PAGES);
        // What makes one root of the folders below.
        times.add(&format!("{root}/root.yaml"), "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: root\n");
        let of_page = examples(page).filter(|example| example.files.iter().all(|file| !texts::is_native(&file.name)));
        for (at, example) in of_page.enumerate() {
            times.add_example(&format!("{root}/page{number}/{at}"), number, example);
        }
    }
    times
}

/// The examples in Terraform's language: so many pages are modules of one root.
fn modules(pages: &[Page]) -> Times {
    let (mut times, mut calls) = (Times::default(), Files::new());
    for (number, page) in pages.iter().enumerate() {
        let root = format!("root{}", number / PAGES);
        let of_page = examples(page).filter(|example| example.files.iter().all(|file| texts::is_native(&file.name)));
        for (at, example) in of_page.enumerate() {
            let name = format!("page{number}_{at}");
            times.add_example(&format!("{root}/{name}"), number, example);
            let call = format!("module \"{name}\" {{\n  source = \"./{name}\"\n}}\n");
            calls.entry(format!("{root}/main.tf")).or_default().push_str(&call);
        }
    }
    for (path, text) in &calls {
        times.add(path, text);
    }
    times
}

fn examples(page: &Page) -> impl Iterator<Item = &Example> {
    page.examples.iter().filter(|example| example.params.is_none())
}

fn engine() -> Engine {
    let settings = Settings { select: vec![Selector::parse("*").unwrap()], ..Settings::default() };
    Engine::new(palisade_policies::all(), settings).unwrap()
}

/// A repository with some files.
fn repository(files: &Files) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join(".git")).unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn input(top: &Path) -> Input {
    Input { paths: vec![top.to_owned()], base: top.to_owned(), ..Input::default() }
}

/// What the comparison says, and what a run of what was says.
fn reports(engine: &Engine, times: &Times) -> (Report, Report) {
    let (now, before) = (repository(&times.now), repository(&times.before));
    let top = now.path().canonicalize().unwrap();
    let compared = engine.check_against(&input(&top), &Arc::new(times.revision(&top)), false).unwrap();
    (compared, engine.check(&input(&before.path().canonicalize().unwrap())).unwrap())
}

/// What a finding is matched by where its fingerprint is another: moved findings keep these.
fn likeness(finding: &Finding) -> (String, String) {
    (finding.policy.id.to_string(), without_indexes(&finding.path))
}

fn named(finding: &Finding) -> String {
    format!("{} of {} at {}: {}", finding.policy.id, finding.address(), finding.path, finding.message)
}

/// What is said of findings otherwise than two runs say.
fn differences(compared: &Report, was: &Report) -> Vec<String> {
    let was = was.findings.iter().map(|finding| (finding.fingerprint, finding)).collect::<HashMap<_, _>>();
    let (gone, there): (Vec<_>, Vec<_>) =
        compared.findings.iter().partition(|finding| finding.baseline == Some(Baseline::Absent));
    let now = there.iter().map(|finding| finding.fingerprint).collect::<HashSet<_>>();
    // A finding that another fingerprint stands for may have moved.
    let only_then = was.values().filter(|finding| !now.contains(&finding.fingerprint));
    let left = only_then.map(|finding| likeness(finding)).collect::<HashSet<_>>();
    let came = there.iter().filter(|finding| !was.contains_key(&finding.fingerprint));
    let came = came.map(|finding| likeness(finding)).collect::<HashSet<_>>();
    let mut wrong = Vec::new();
    for finding in there {
        let expected = match was.get(&finding.fingerprint) {
            None if left.contains(&likeness(finding)) => continue,
            None => Baseline::New,
            Some(old) if finding.is_certain() && !old.is_certain() => Baseline::New,
            Some(old) if finding.message == old.message && finding.is_certain() == old.is_certain() => {
                Baseline::Unchanged
            }
            Some(_) => Baseline::Updated,
        };
        if finding.baseline != Some(expected) {
            wrong.push(format!("{} is {:?} and not {expected:?}", named(finding), finding.baseline));
        }
    }
    let gone = gone.iter().map(|finding| finding.fingerprint).collect::<HashSet<Fingerprint>>();
    let unsaid = was.values().filter(|old| {
        !now.contains(&old.fingerprint) && !gone.contains(&old.fingerprint) && !came.contains(&likeness(old))
    });
    wrong.extend(unsaid.map(|old| format!("{} is gone", named(old))));
    wrong
}

#[test]
fn comparing_says_what_two_runs_say() {
    let (pages, engine) = (example::pages(), engine());
    for (what, times) in [("manifests", manifests(&pages)), ("modules", modules(&pages))] {
        let (compared, was) = reports(&engine, &times);
        let unchanged = compared.findings.iter().filter(|f| f.baseline == Some(Baseline::Unchanged)).count();
        assert!(unchanged > 0 || pages.len() < PAGES, "{what}: nothing is as it was");
        let wrong = differences(&compared, &was);
        assert!(wrong.is_empty(), "{what}: {} of {}:\n{}", wrong.len(), compared.findings.len(), wrong.join("\n"));
    }
}
