//! What pages show is what Terraform takes: every example is a valid configuration of its providers, and stays one when
//! it is repaired.

use std::collections::BTreeMap;

use palisade_policy::page::Example;

use crate::root::{Module, Root, VARIABLE, mirror};
use crate::{example, fixes, texts};

/// What pages show although the release in use may refuse it, by policy, with a word of the refusal: what came with later
/// releases or went with them, and what is wrong on purpose.
const REFUSED: [(&str, &str); 5] = [
    ("aws-api-gateway-domain-tls-version", "SecurityPolicy_TLS13"),
    ("aws-classic-security-group", "aws_db_security_group"),
    ("aws-ecr-mutable-tags", "image_tag_mutability_exclusion_filter"),
    ("aws-s3-encryption-algorithm", "AES-256"),
    ("aws-vpc-nat-instance", "instance_id"),
];

/// An example as its policy's repair leaves it; none where there is nothing to repair.
fn repaired(id: &str, example: &Example) -> Option<BTreeMap<String, String>> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    example::write(example, &root);
    let fixed = fixes::fix(&example::engine(id, example).ok()?, &root);
    let mut files = texts::of(example);
    for file in &fixed.files {
        let name = file.path.strip_prefix(&root).unwrap().display().to_string();
        files.insert(name, file.after.clone());
    }
    (!fixed.files.is_empty()).then_some(files)
}

#[test]
fn terraform_takes_every_example_as_it_is_and_repaired() {
    let Some(mirror) = mirror() else {
        println!(
            "skipped: no providers to validate with: {VARIABLE} names a folder that `terraform providers mirror` made"
        );
        return;
    };
    let mut modules = Vec::new();
    for page in example::pages() {
        let id = &page.front_matter.id;
        for example in &page.examples {
            let label = format!("example on line {}", example.line);
            let shown = Module::new(id, label, texts::of(example));
            if !mirror.has_all_of(&shown) {
                continue;
            }
            let (number, label) = (modules.len(), format!("{}, repaired", shown.label));
            modules.push(shown);
            if !page.front_matter.repair.all().is_empty()
                && let Some(files) = repaired(id, example)
            {
                modules.push(Module { repairs: Some(number), ..Module::new(id, label, files) });
            }
        }
    }
    let Some(root) = Root::validated(&modules, &mirror) else {
        println!("skipped: terraform is not installed");
        return;
    };
    println!("terraform validated {} examples and repairs", modules.len());
    let mut failures = Vec::new();
    for (number, Module { policy, label, repairs, .. }) in modules.iter().enumerate() {
        let is_meant = |error: &String| REFUSED.iter().any(|(id, word)| id == policy && error.contains(word));
        let mut errors = root.against.get(&number).cloned().unwrap_or_default();
        errors.retain(|error| !is_meant(error));
        errors.extend(repairs.map(|before| root.lost(number, before)).unwrap_or_default());
        if !errors.is_empty() {
            failures.push(format!("{policy}, {label}: {}", errors.join("; ")));
        }
    }
    assert!(failures.is_empty(), "{} are refused:\n{}", failures.len(), failures.join("\n"));
}
