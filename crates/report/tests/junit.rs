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

/// What Jenkins' `junit-10.xsd` says of an element: its attributes, the required ones first, and its children.
struct Shape {
    required: &'static [&'static str],
    optional: &'static [&'static str],
    children: &'static [&'static str],
}

fn shape(element: &str) -> Shape {
    let message = &["type", "message"];
    match element {
        "" => Shape { required: &[], optional: &[], children: &["testsuites"] },
        "testsuites" => Shape {
            required: &[],
            optional: &["name", "time", "tests", "failures", "errors"],
            children: &["testsuite"],
        },
        "testsuite" => Shape {
            required: &["name", "tests", "failures", "errors"],
            optional: &["skipped", "time", "id", "package", "file"],
            children: &["properties", "testcase", "system-out", "system-err"],
        },
        "testcase" => Shape {
            required: &["name"],
            optional: &["time", "classname", "group"],
            children: &["skipped", "error", "failure", "system-out", "system-err"],
        },
        "failure" | "error" | "skipped" => Shape { required: &[], optional: message, children: &[] },
        "system-out" => Shape { required: &[], optional: &[], children: &[] },
        other => panic!("the schema has no element {other}"),
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
    let mut reader = Reader::from_str(xml);
    let (mut path, mut all) = (vec![String::new()], Vec::new());
    loop {
        let event = reader.read_event().expect("well-formed XML");
        match &event {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name().0.to_owned();
                let parent = path.last().expect("a parent");
                assert!(shape(parent).children.contains(&&*name), "{name} in {parent}");
                let (has, shape) = (attributes(start), shape(&name));
                assert!(shape.required.iter().all(|key| has.contains_key(*key)), "{name}: {has:?}");
                assert!(has.keys().all(|key| shape.required.iter().chain(shape.optional).any(|k| k == key)), "{has:?}");
                all.push((name.clone(), has));
                if matches!(event, Event::Start(_)) {
                    path.push(name);
                }
            }
            Event::End(_) => drop(path.pop()),
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
