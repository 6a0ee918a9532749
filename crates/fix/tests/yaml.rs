//! Edits of YAML and JSON: what is written, and that nothing else changes.

use palisade_fix::{Document, Refusal, Target};
use palisade_policy::{Anchor, Change, Literal, Repair};
use palisade_source::{SourceFile, Span, apply};

/// Makes a change in the document that starts with `mark`.
fn changed(text: &str, mark: &str, path: &str, anchor: Anchor, change: Change) -> Result<String, Refusal> {
    let file = SourceFile::new("a.yaml", text);
    let at = text.find(mark).expect("the mark stands in the text") as u32;
    let block = Span::new(at, text.len() as u32);
    let target = Target { kind: "Pod", path, site: Span::at(at), block: Some(block) };
    let repair = Repair { kinds: (&[]).into(), at: anchor, changes: vec![change].into() };
    let edits = Document::parse(&file)?.edits(&[repair], target)?;
    Ok(apply(text, &edits))
}

fn set(text: &str, path: &str, name: &'static str, value: Literal) -> Result<String, Refusal> {
    let mark = text.trim_start_matches('\u{feff}').get(..4).unwrap();
    changed(text, mark, path, Anchor::Container, Change::Set { path: name.into(), value })
}

/// Sets `securityContext.privileged` of the first container to false.
fn unprivileged(text: &str) -> Result<String, Refusal> {
    set(text, "spec.containers[0]", "securityContext.privileged", Literal::Bool(false))
}

#[test]
fn a_value_is_replaced_in_place() {
    for value in ["true", "yes", "\"true\"", "'x'", "&a true"] {
        let text = format!("spec:\n  containers:\n  - securityContext:\n      privileged: {value} # why\n  x: 1\n");
        let wanted = text.replace(value.trim_start_matches("&a "), "false");
        assert_eq!(unprivileged(&text).unwrap(), wanted);
    }
}

#[test]
fn members_are_added_behind_the_last_one_at_its_depth() {
    let text =
        "spec:\n    containers:\n        - name: a\n          image: b # c\n\n        # next\n        - name: d\n";
    assert_eq!(
        unprivileged(text).unwrap(),
        text.replace("b # c\n", "b # c\n          securityContext:\n              privileged: false\n")
    );
    let flat = "spec:\r\n  containers:\r\n  - name: a\r\n    securityContext:\r\n      runAsUser: 1";
    assert_eq!(unprivileged(flat).unwrap(), format!("{flat}\r\n      privileged: false"));
}

#[test]
fn brackets_stay_brackets() {
    for (container, wanted) in [
        ("{name: a}", "{name: a, securityContext: {privileged: false}}"),
        ("{name: a, }", "{name: a, securityContext: {privileged: false} }"),
        ("{\"name\": \"a\"}", "{\"name\": \"a\", \"securityContext\": {\"privileged\": false}}"),
        ("{name: a, securityContext: {}}", "{name: a, securityContext: {privileged: false}}"),
    ] {
        let text = format!("spec:\n  containers: [{container}]\n");
        assert_eq!(unprivileged(&text).unwrap(), format!("spec:\n  containers: [{wanted}]\n"));
    }
    let json = "{\n  \"spec\": {\n    \"containers\": [\n      {\n        \"name\": \"a\"\n      }\n    ]\n  }\n}\n";
    assert_eq!(
        unprivileged(json).unwrap(),
        json.replace("\"a\"\n", "\"a\",\n        \"securityContext\": {\"privileged\": false}\n")
    );
}

#[test]
fn what_is_left_empty_is_filled() {
    for (empty, wanted) in
        [("", " {privileged: false}"), (" ~", " {privileged: false}"), (" {} # c", " {privileged: false} # c")]
    {
        let text = format!("spec:\n  containers:\n  - securityContext:{empty}\n    name: a\n");
        assert_eq!(
            unprivileged(&text).unwrap(),
            text.replace(&format!("Context:{empty}\n"), &format!("Context:{wanted}\n"))
        );
    }
}

#[test]
fn lists_are_replaced_as_a_whole() {
    let all = || Literal::Texts(vec!["ALL".into()].into());
    let drop = |text: &str| set(text, "spec.containers[0]", "drop", all()).unwrap();
    assert_eq!(drop("spec:\n  containers:\n  - drop: [KILL]\n"), "spec:\n  containers:\n  - drop: [ALL]\n");
    assert_eq!(
        drop("spec:\n  containers:\n  - drop:\n    - KILL\n    - CHOWN\n    name: a\n"),
        "spec:\n  containers:\n  - drop: [ALL]\n    name: a\n"
    );
}

#[test]
fn one_document_of_several_is_edited() {
    let text = "\u{feff}kind: A\n---\nspec:\n  containers:\n  - name: a\n...\n---\nspec:\n  containers:\n  - name: b\n";
    let change = Change::Set { path: "tty".into(), value: Literal::Bool(false) };
    let after = changed(text, "spec:\n  containers:\n  - name: b", "spec.containers[0]", Anchor::Container, change);
    assert_eq!(after.unwrap(), format!("{text}    tty: false\n"));
}

#[test]
fn what_is_shared_or_cannot_be_told_apart_is_refused() {
    let shared = "a: &c {name: x}\nspec:\n  containers: [*c]\n";
    assert_eq!(unprivileged(shared).unwrap_err(), Refusal::Shared("c".into()));
    let merged = "a: &c {name: x}\nspec:\n  containers:\n  - <<: *c\n";
    assert_eq!(unprivileged(merged).unwrap_err(), Refusal::Merged);
    let other = "spec:\n  containers:\n  - securityContext: text\n";
    assert_eq!(unprivileged(other).unwrap_err(), Refusal::OtherShape("privileged".into()));
}

#[test]
fn blank_lines_that_a_scalar_keeps_are_not_taken_from_it() {
    let text = "spec:\n  containers:\n  - name: a\n    note: |+\n      x\n\n  y: 1\n";
    assert_eq!(
        unprivileged(text).unwrap(),
        text.replace("- name: a\n", "- securityContext:\n      privileged: false\n    name: a\n")
    );
}

#[test]
fn members_and_elements_are_taken_away() {
    let text = "spec:\n  hostPID: true # c\n  add:\n  - A\n  - B\n  containers: [{a: 1, b: 2}]\n";
    let gone = |path: &'static str| changed(text, "spec", path, Anchor::Finding, Change::Remove { path: ".".into() });
    assert_eq!(gone("spec.hostPID").unwrap(), text.replace("  hostPID: true # c\n", ""));
    assert_eq!(gone("spec.add[1]").unwrap(), text.replace("  - B\n", ""));
    assert_eq!(gone("spec.containers[0].a").unwrap(), text.replace("a: 1, ", ""));
    assert_eq!(gone("spec.nothing").unwrap_err(), Refusal::NotWritten);
}
