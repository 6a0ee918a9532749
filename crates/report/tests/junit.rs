//! `JUnit` XML: its figures, its structure, its escapes.

mod sample;

use std::collections::BTreeMap;

use palisade_report::Format;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use sample::{empty, full, waived, written};

#[test]
fn a_little_of_everything() {
    insta::assert_snapshot!(written(&full(), Format::Junit));
}

#[test]
fn policies_without_findings_are_cases_that_pass() {
    insta::assert_snapshot!(written(&empty(), Format::Junit));
}

/// The schema that Jenkins checks reports with.
const SCHEMA: &str = include_str!("data/junit-10.xsd");

/// What the schema says of an element.
#[derive(Debug, Default)]
struct Shape {
    /// Its attributes, and whether each is required.
    attributes: BTreeMap<String, bool>,
    children: Vec<String>,
    /// Whether it may hold text.
    has_text: bool,
}

/// The elements of the schema, by name. It uses no more of XML Schema than declarations at its top that refer to each
/// other, in sequences and choices of any number.
fn shapes() -> BTreeMap<String, Shape> {
    let mut reader = Reader::from_str(SCHEMA);
    let mut all = BTreeMap::<String, Shape>::new();
    let mut name = String::new();
    loop {
        let event = reader.read_event().expect("well-formed XML");
        let (Event::Start(start) | Event::Empty(start)) = &event else {
            if matches!(event, Event::Eof) {
                return all;
            }
            continue;
        };
        let has = attributes(start);
        match start.name().0 {
            "xs:element" => match (has.get("name"), has.get("ref")) {
                (Some(declared), None) => {
                    name.clone_from(declared);
                    let has_text = has.contains_key("type");
                    all.insert(name.clone(), Shape { has_text, ..Shape::default() });
                }
                (None, Some(child)) => all.get_mut(&name).expect("its parent").children.push(child.clone()),
                other => panic!("{other:?}"),
            },
            "xs:attribute" => {
                let own = all.get_mut(&name).expect("its element");
                own.attributes.insert(has["name"].clone(), has["use"] == "required");
            }
            "xs:complexType" => {
                all.get_mut(&name).expect("its element").has_text =
                    has.get("mixed").is_some_and(|mixed| mixed == "true");
            }
            "xs:schema" | "xs:sequence" | "xs:choice" => {}
            other => panic!("{other} is not read"),
        }
    }
}

fn attributes(start: &BytesStart<'_>) -> BTreeMap<String, String> {
    let attribute = |a: Attribute<'_>| {
        (a.key.0.to_owned(), a.normalized_value(XmlVersion::Implicit1_0).expect("a value").into_owned())
    };
    start.attributes().map(|a| attribute(a.expect("an attribute"))).collect()
}

/// Walks the document and gives the attributes of every element, by name.
fn elements(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let shapes = shapes();
    let mut reader = Reader::from_str(xml);
    let (mut path, mut all) = (Vec::<String>::new(), Vec::new());
    loop {
        let event = reader.read_event().expect("well-formed XML");
        match &event {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name().0.to_owned();
                match path.last() {
                    None => assert_eq!(name, "testsuites"),
                    Some(parent) => assert!(shapes[parent].children.contains(&name), "{name} in {parent}"),
                }
                let (has, shape) = (attributes(start), &shapes[&name]);
                let mut required = shape.attributes.iter().filter(|(_, is_required)| **is_required);
                assert!(required.all(|(key, _)| has.contains_key(key)), "{name}: {has:?}");
                assert!(has.keys().all(|key| shape.attributes.contains_key(key)), "{name}: {has:?}");
                all.push((name.clone(), has));
                if matches!(event, Event::Start(_)) {
                    path.push(name);
                }
            }
            Event::End(_) => drop(path.pop()),
            Event::Text(text) => {
                let has_text = path.last().is_some_and(|name| shapes[name].has_text);
                assert!(has_text || text.trim().is_empty(), "{text:?} in {path:?}");
            }
            Event::Eof => return all,
            _ => {}
        }
    }
}

#[test]
fn the_structure_is_that_of_the_schema_and_the_figures_add_up() {
    let all = elements(&written(&full(), Format::Junit));
    let number = |has: &BTreeMap<String, String>, key: &str| has[key].parse::<usize>().expect("a number");
    let count = |name: &str| all.iter().filter(|(n, _)| n == name).count();
    let sum =
        |key: &str| all.iter().filter(|(name, _)| name == "testsuite").map(|(_, has)| number(has, key)).sum::<usize>();
    assert_eq!((sum("tests"), sum("failures"), sum("errors")), (count("testcase"), count("failure"), count("error")));
    assert_eq!(sum("skipped"), count("skipped"));
    assert_eq!(number(&all[0].1, "tests"), count("testcase"));
    assert_eq!(number(&all[0].1, "failures"), count("failure"));
}

#[test]
fn any_text_survives() {
    let mut report = full();
    let mut finding = waived();
    finding.set_waived(None);
    finding.message = "<a b=\"c\"> & 'd' ]]> \u{1b}[31m \u{0} \u{ffff}\nnext".into();
    report.findings = vec![finding];
    let all = elements(&written(&report, Format::Junit));
    let failure = all.iter().find(|(name, _)| name == "failure").expect("a failure");
    assert_eq!(failure.1["message"], "<a b=\"c\"> & 'd' ]]> ␛[31m ␀ \u{fffd} next");
}
