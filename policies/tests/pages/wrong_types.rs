//! Values of the wrong type, over all policies and all examples: every attribute and block that an example sets, and
//! every one that its policy reads, is given what does not belong there.
//!
//! What is right depends on what Terraform or the API server would make of it:
//!
//! - **A conversion exists** (`"true"` for true, `5` for a text): the verdict is that of the value that it becomes.
//! - **Null** and a list without blocks are what nobody wrote: the verdict is that of the file without them.
//! - **No conversion exists** (a text where a block belongs, a map where a list does, a policy document that is no
//!   JSON): the configuration would be refused, so that no verdict about what it makes is true. It is judged as
//!   something unknown would be: what failed still fails or may, and what passed does not fail for certain. That it is
//!   refused is no reason for a pass: whoever mends the type gets the violation, and a check that reads the wrong type
//!   as nothing would read the same from a provider's release that takes both.
//!
//! In every case no policy panics. Who or what an object is (`metadata`, `kind`) stays: another is another object.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::mistakes::{Mistake, Verdicts};
use crate::verdict::Verdict;
use palisade_policy::page::{Example, ExampleFile, Page};

use crate::example;
use crate::mistakes;
use crate::verdict;

/// What several resources of a provider lack is one finding on the provider: when it is open whether one of them lacks
/// it, those that remain may be too few for that, and each has its own.
const SHARING: [&str; 2] = ["required-tags", "untagged-resource"];

/// There are a hundred thousand mistakes: of all policies together one in so many is made, of those named all.
const ONE_IN: u64 = 10;

/// Whether a mistake is made: with `PALISADE_TEST_POLICY`, set it to nothing for all policies, every one is.
fn is_made(id: &str, line: usize, what: &str) -> bool {
    let mut hasher = DefaultHasher::new();
    (id, line, what).hash(&mut hasher);
    std::env::var_os("PALISADE_TEST_POLICY").is_some() || hasher.finish().is_multiple_of(ONE_IN)
}

/// How a verdict differs from the one that it has to be.
fn difference(wanted: &Verdict, got: &Verdict) -> Option<String> {
    let certain = |verdict: &Verdict| verdict.certain.keys().cloned().collect::<BTreeSet<_>>();
    let is_same = certain(wanted) == certain(got) && wanted.possible == got.possible;
    (!is_same).then(|| {
        let (fails, perhaps) = (certain(got), &got.possible);
        format!("fails {fails:?}, perhaps {perhaps:?}, instead of {:?} and {:?}", certain(wanted), wanted.possible)
    })
}

/// The mistakes that can be made in a file of an example.
fn mistakes_in(file: &ExampleFile, read: &BTreeSet<String>) -> Vec<Mistake> {
    match Path::new(&file.name).extension().and_then(|extension| extension.to_str()) {
        Some("tf") => mistakes::terraform::all(&file.text, read),
        Some("yaml" | "yml") => mistakes::manifest::all(&file.text),
        Some(_) | None => Vec::new(),
    }
}

fn run(id: &str, example: &Example, read: &BTreeSet<String>, failures: &mut Vec<String>) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let engine = example::engine(id, example).unwrap();
    example::write(example, &root);
    let Some(whole) = Verdict::of(&engine, &root) else { return 0 };
    let is_recognising = verdict::is_recognising(id);
    let mut tried = 0;
    for file in &example.files {
        let of_text = |text: &str| {
            std::fs::write(root.join(&file.name), text).unwrap();
            Verdict::of(&engine, &root)
        };
        for Mistake { what, text, same_as } in mistakes_in(file, read) {
            if !is_made(id, example.line, &what) {
                continue;
            }
            let Some(changed) = of_text(&text) else { continue };
            tried += 1;
            let complaint = match same_as {
                Verdicts::LessKnown if SHARING.contains(&id) => None,
                Verdicts::LessKnown => whole.complaint(&changed, is_recognising),
                Verdicts::AsWritten => difference(&whole, &changed),
                Verdicts::As(text) => of_text(&text).and_then(|same| difference(&same, &changed)),
            };
            if let Some(complaint) = complaint {
                failures.push(format!("{id}, example on line {}, {what}: {complaint}", example.line));
            }
        }
        std::fs::write(root.join(&file.name), &file.text).unwrap();
    }
    tried
}

/// The pages are shared out among as many threads as there are processors.
fn run_all(pages: &[Page]) -> (usize, Vec<String>) {
    let (next, tried, failures) = (AtomicUsize::new(0), AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some(page) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
            let id = &page.front_matter.id;
            let read = mistakes::names_read(id);
            let mut found = Vec::new();
            for example in &page.examples {
                tried.fetch_add(run(id, example, &read, &mut found), Ordering::Relaxed);
            }
            failures.lock().unwrap().extend(found);
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        (1..threads).for_each(|_| _ = scope.spawn(work));
        work();
    });
    let mut failures = failures.into_inner().unwrap();
    failures.sort();
    (tried.into_inner(), failures)
}

#[test]
fn a_wrong_type_never_decides() {
    let (tried, failures) = run_all(&example::pages());
    assert!(tried > 0, "no example has a place for a mistake");
    assert!(failures.is_empty(), "{} of {tried} are wrong:\n{}", failures.len(), failures.join("\n"));
    println!("{tried} mistakes");
}
