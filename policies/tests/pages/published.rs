//! What pages show is what providers publish: each argument and block that an example writes is there in a release of its
//! provider, as argument or as block, and its author may set it.

use palisade_policy::page::ExampleFile;
use palisade_schema::{Attribute, Body};
use palisade_terraform::syntax::{Block, Tree, parse};

use crate::verdict::{META, STATIC};
use crate::{example, texts};

/// What a page shows although none of the releases has it whose schemas are at hand: policy and argument.
const EARLIER: [(&str, &str); 2] = [
    // Removed with release 4.0 of the provider for Google Cloud.
    ("google-gke-basic-auth", "username"),
    ("google-gke-basic-auth", "password"),
];

/// The blocks of a file with schemas, judged; what is said against them.
struct Reader<'t> {
    tree: &'t Tree,
    against: Vec<String>,
    judged: usize,
}

impl Reader<'_> {
    fn say(&mut self, at: u32, what: &str) {
        let line = self.tree.source()[..at as usize].matches('\n').count() + 1;
        self.against.push(format!("line {line}: {what}"));
    }

    fn body(&mut self, block: &Block, schema: Body) {
        let tree = self.tree;
        if schema.is_open() {
            return;
        }
        for attribute in tree.attributes(&block.body) {
            let name = tree.text(attribute.name);
            let what = match (schema.attribute(name), schema.block(name)) {
                (Some(known), _) if known.is_settable() => continue,
                (Some(_), _) => "only the provider sets it",
                (None, Some(_)) => "it is a block",
                (None, None) if META.contains(&name) => continue,
                (None, None) => "no release has such an argument",
            };
            self.say(attribute.name_span.start, &format!("{name}: {what}"));
        }
        for inner in tree.blocks(&block.body) {
            let kind = tree.text(inner.kind);
            match kind {
                "dynamic" => {
                    let made = tree.label(inner, 0).unwrap_or_default();
                    for content in tree.blocks(&inner.body).iter().filter(|block| tree.text(block.kind) == "content") {
                        self.nested(content, made, schema);
                    }
                }
                kind if STATIC.contains(&kind) => {}
                kind => self.nested(inner, kind, schema),
            }
        }
    }

    fn nested(&mut self, block: &Block, kind: &str, schema: Body) {
        let as_blocks = |attribute: &Attribute| attribute.may_be_blocks();
        let object = || schema.attribute(kind).filter(as_blocks).and_then(|attribute| attribute.ty().object());
        match schema.block(kind).map(palisade_schema::Block::body).or_else(object) {
            Some(body) => self.body(block, body),
            None => self.say(block.kind_span.start, &format!("{kind}: no release has such a block")),
        }
    }
}

/// What is said against a file, and how many of its blocks are of a known type.
fn read(file: &ExampleFile) -> (Vec<String>, usize) {
    let tree = parse(file.text.as_str());
    let mut reader = Reader { tree: &tree, against: Vec::new(), judged: 0 };
    for block in tree.blocks(tree.body()) {
        let Some(kind) = tree.label(block, 0) else { continue };
        let schema = match tree.text(block.kind) {
            "resource" => palisade_schema::resource(kind),
            "data" => palisade_schema::data_source(kind),
            _ => None,
        };
        if let Some(schema) = schema {
            reader.judged += 1;
            reader.body(block, schema.body());
        }
    }
    (reader.against, reader.judged)
}

#[test]
fn examples_write_what_providers_publish() {
    let (mut failures, mut judged) = (Vec::new(), 0);
    for page in example::pages() {
        let id = &page.front_matter.id;
        for shown in &page.examples {
            for file in shown.files.iter().filter(|file| texts::is_native(&file.name)) {
                let (against, blocks) = read(file);
                judged += blocks;
                let is_meant = |what: &String| EARLIER.iter().any(|(policy, name)| policy == id && what.contains(name));
                let wrong = against.iter().filter(|what| !is_meant(what));
                failures.extend(wrong.map(|what| format!("{id}, example on line {}, {what}", shown.line)));
            }
        }
    }
    println!("{judged} resources and data sources");
    assert!(failures.is_empty(), "{} are not published:\n{}", failures.len(), failures.join("\n"));
}
