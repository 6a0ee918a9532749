//! The repairs of a page as Rust source.

use std::collections::BTreeMap;

use anyhow::ensure;
use palisade_policy::page::{BesideText, RepairText};
use palisade_policy::{Anchor, Literal};

/// The names of `palisade_policy` that repairs need, each with whether they do.
pub fn names(repairs: &[RepairText]) -> [(&'static str, bool); 4] {
    let text = source(repairs);
    [
        ("Repair", !repairs.is_empty()),
        ("Anchor", !repairs.is_empty()),
        ("Change", !repairs.is_empty()),
        ("Literal", text.contains("Literal::")),
    ]
}

/// Refuses what no edit could be made of.
pub fn validate(repairs: &[RepairText]) -> anyhow::Result<()> {
    for repair in repairs {
        let RepairText { set, add, remove, beside, at, .. } = repair;
        let says_something = !(set.is_empty() && add.is_empty() && remove.is_empty() && beside.is_none());
        ensure!(says_something, "a repair sets, adds or removes something");
        let is_itself = set.keys().chain(remove).any(|path| path == ".");
        ensure!(!is_itself || *at == Anchor::Finding, "the path `.` needs at: finding");
        let blocks = add.values().flat_map(BTreeMap::values);
        let beside = beside.iter().flat_map(|beside| beside.set.values());
        for value in set.values().chain(blocks).chain(beside) {
            ensure!(is_plain(value), "{value} needs escapes in HCL or YAML");
        }
    }
    Ok(())
}

/// Whether a value is written the same in HCL, JSON and quoted YAML.
fn is_plain(value: &Literal) -> bool {
    let is_plain = |text: &str| !text.contains(['"', '\\', '$', '%']) && !text.contains(char::is_control);
    match value {
        Literal::Bool(_) | Literal::Int(_) => true,
        Literal::Text(text) => is_plain(text),
        Literal::Texts(texts) => texts.iter().all(|text| is_plain(text)),
    }
}

/// The elements of `Meta::repairs`.
pub fn source(repairs: &[RepairText]) -> String {
    repairs.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn one(repair: &RepairText) -> String {
    let RepairText { kinds, at, set, add, remove, beside } = repair;
    let kinds = kinds.iter().map(|kind| format!("B({kind:?})")).collect::<Vec<_>>().join(", ");
    let removed = remove.iter().map(|path| format!("Change::Remove {{ path: B({path:?}) }}"));
    let set = set.iter().map(|(path, value)| {
        let value = literal(value);
        format!("Change::Set {{ path: B({path:?}), value: {value} }}")
    });
    let added = add.iter().map(|(path, arguments)| {
        let arguments = all(arguments);
        format!("Change::Add {{ path: B({path:?}), arguments: B(&[{arguments}]) }}")
    });
    let beside = beside.iter().map(|BesideText { kind, refer, set }| {
        let arguments = all(set);
        format!("Change::Beside {{ kind: B({kind:?}), refer: B({refer:?}), arguments: B(&[{arguments}]) }}")
    });
    let changes = removed.chain(set).chain(added).chain(beside).collect::<Vec<_>>().join(", ");
    format!("Repair {{ kinds: B(&[{kinds}]), at: Anchor::{at:?}, changes: B(&[{changes}]) }}")
}

fn all(arguments: &BTreeMap<String, Literal>) -> String {
    let all = arguments.iter().map(|(name, value)| format!("(B({name:?}), {})", literal(value)));
    all.collect::<Vec<_>>().join(", ")
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Bool(value) => format!("Literal::Bool({value})"),
        Literal::Int(value) => format!("Literal::Int({value})"),
        Literal::Text(text) => format!("Literal::Text(B({text:?}))"),
        Literal::Texts(texts) => {
            let texts = texts.iter().map(|text| format!("B({text:?})")).collect::<Vec<_>>().join(", ");
            format!("Literal::Texts(B(&[{texts}]))")
        }
    }
}
