//! Every repair that a policy offers, on the examples of its page: applied to what is denied it leaves nothing of the
//! policy, a second time there is nothing to do, and nothing outside of the edits changes.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use palisade_engine::fix::Fixed;
use palisade_engine::{Engine, Input};
use palisade_fix::{Document, Refusal, Target};
use palisade_policy::page::{Example, Page};
use palisade_source::{SourceFile, Span};

use crate::example;

/// Reasons that tell of a repair that is wrong for its policy.
const WRONG: [&str; 2] = ["still found", "would bring"];

/// Repairs what is in a folder, on texts in memory.
pub fn fix(engine: &Engine, folder: &Path) -> Fixed {
    let input = Input { paths: vec![folder.to_owned()], base: folder.to_owned(), ..Input::default() };
    engine.fix(&input, &|_| Ok(())).expect("an example can be checked")
}

/// Whether the fixes of an example may be expected: a plan and Terraform's JSON are not edited.
fn is_edited(example: &Example) -> bool {
    example.files.iter().all(|file| [".tf", ".yaml", ".tfvars"].iter().any(|end| file.name.ends_with(end)))
}

/// The lines of a text that are not in the other, each as often as it is missing.
fn missing<'a>(from: &'a str, in_: &str) -> Vec<&'a str> {
    let mut left = in_.lines().collect::<Vec<_>>();
    from.lines()
        .filter(|line| match left.iter().position(|other| other == line) {
            Some(at) => {
                left.remove(at);
                false
            }
            None => true,
        })
        .collect()
}

/// The files among these texts that `terraform fmt` would change, by their number; none without terraform.
fn unformatted<'a>(texts: impl Iterator<Item = &'a str>) -> Option<BTreeSet<String>> {
    let folder = tempfile::tempdir().unwrap();
    for (at, text) in texts.enumerate() {
        std::fs::write(folder.path().join(format!("{at}.tf")), text).unwrap();
    }
    let output = Command::new("terraform").args(["fmt", "-check", "-list=true"]).current_dir(&folder).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

/// What is wrong with the fixes of one example; the number of findings that were repaired.
fn run(page: &Page, example: &Example, failures: &mut Vec<String>, formatted: &mut Vec<(String, String)>) -> usize {
    let id = &page.front_matter.id;
    let mut fail = |what: String| failures.push(format!("{id}, example on line {}: {what}", example.line));
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    example::write(example, &root);
    let engine = match example::engine(id, example) {
        Ok(engine) => engine,
        Err(error) => {
            fail(error);
            return 0;
        }
    };
    let fixed = fix(&engine, &root);
    let repaired = fixed.repaired.iter().map(|finding| finding.fingerprint).collect::<BTreeSet<_>>();
    let certain = fixed.report.findings.iter().filter(|finding| finding.is_certain() && finding.waived().is_none());
    let unrepaired = certain.filter(|finding| !repaired.contains(&finding.fingerprint)).count();
    if is_edited(example) {
        // A value that is an expression is left to a person; an edit that is written has to do what it should.
        let is_wrong = |reason: &str| WRONG.iter().any(|wrong| reason.contains(wrong));
        for left in fixed.left.iter().filter(|left| is_wrong(&left.reason)) {
            fail(format!("{}: {}", left.finding.path, left.reason));
        }
        if fixed.left.is_empty() && unrepaired > 0 {
            fail(format!("{unrepaired} findings are left without a reason"));
        }
    }
    for file in &fixed.files {
        // Whole lines that differ are few, and none is lost but for those that were changed.
        let gone = missing(file.before.text(), &file.after);
        let came = missing(&file.after, file.before.text());
        if gone.len() > came.len() + repaired.len() {
            fail(format!("more lines went than came: {gone:?}"));
        }
        if file.path.extension().is_some_and(|extension| extension == "tf") {
            formatted.push((file.before.text().to_owned(), file.after.clone()));
        }
        std::fs::write(&file.path, &file.after).unwrap();
    }
    match example::check(&engine, &root) {
        Ok(report) => {
            let open =
                report.findings.iter().filter(|finding| finding.is_certain() && finding.waived().is_none()).count();
            if open != unrepaired {
                fail(format!("{open} findings are there afterwards, and {unrepaired} were left"));
            }
        }
        Err(error) => fail(error),
    }
    let again = fix(&engine, &root);
    if !again.files.is_empty() {
        fail("a second time there is more to do".to_owned());
    }
    repaired.len()
}

#[test]
fn every_repair_leaves_nothing_of_its_policy() {
    let (mut failures, mut formatted) = (Vec::new(), Vec::new());
    let mut policies = 0;
    for page in example::pages() {
        if page.front_matter.repair.all().is_empty() {
            continue;
        }
        policies += 1;
        let repaired =
            page.examples.iter().map(|example| run(&page, example, &mut failures, &mut formatted)).sum::<usize>();
        if repaired == 0 {
            failures.push(format!("{}: none of its examples is repaired", page.front_matter.id));
        }
    }
    let before = unformatted(formatted.iter().map(|(before, _)| before.as_str()));
    let after = unformatted(formatted.iter().map(|(_, after)| after.as_str()));
    match (before, after) {
        (Some(before), Some(after)) => {
            for name in after.difference(&before) {
                let at = name.trim_end_matches(".tf").parse::<usize>().unwrap();
                failures.push(format!("terraform fmt would change what was written:\n{}", formatted[at].1));
            }
        }
        (None, _) | (_, None) => println!("skipped: terraform fmt, which is not installed"),
    }
    println!("{policies} policies offer repairs");
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// On each kind that a policy is about, with nothing written but its header: what a repair adds has the arguments, blocks
/// and types that the provider publishes. A block that requires what only its author knows is not made.
#[test]
fn no_repair_writes_what_a_provider_would_refuse() {
    let (mut failures, mut written) = (Vec::new(), 0);
    for meta in palisade_policies::all().iter().flat_map(|group| group.policies()) {
        let kinds = meta.repairs.iter().flat_map(|repair| repair.kinds.iter()).chain(meta.applies_to.iter());
        // What only older releases have is left as it is; a manifest is an object that the provider's schema leaves open.
        let is_known = |kind: &&str| {
            *kind != "kubernetes_manifest"
                && palisade_schema::resource(kind).is_some_and(palisade_schema::Schema::is_current)
        };
        let kinds = kinds.map(|kind| &**kind).filter(is_known);
        for kind in kinds.collect::<BTreeSet<_>>() {
            let header = format!("resource \"{kind}\" \"a\"");
            let file = SourceFile::new("main.tf", format!("{header} {{\n}}\n"));
            let site = Span::new(0, header.len() as u32);
            let document = Document::parse(&file).expect("HCL is edited");
            match document.edits(&meta.repairs, Target { kind, path: "", site, block: None }) {
                Ok(_) => written += 1,
                // What the repair looks into is not there, or is more than it can make: the block stays as it is.
                Err(Refusal::OtherKind | Refusal::NotWritten | Refusal::NoAnchor(_) | Refusal::OtherShape(_)) => {}
                Err(Refusal::Refused(what)) if what.ends_with("which is required") => {}
                // A slot's certificates are those of its app.
                Err(Refusal::NoArgument { .. }) if kind == "azurerm_app_service_slot" => {}
                Err(refusal) => failures.push(format!("{} on {kind}: {refusal}", meta.id)),
            }
        }
    }
    println!("{written} repairs of a kind were written");
    assert!(written > 100, "{written}");
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}
