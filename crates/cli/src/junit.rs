//! Tests of policies as `JUnit` XML, as Jenkins' `junit-10.xsd` has it: a suite a package, a case a test.

use std::collections::BTreeMap;
use std::io::{self, Write};

use palisade_rego::{TestCase, TestOutcome, TestReport};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// The report as XML.
pub fn junit(report: &TestReport) -> io::Result<String> {
    let mut suites: BTreeMap<&str, Vec<&TestCase>> = BTreeMap::new();
    for test in &report.tests {
        suites.entry(&test.package).or_default().push(test);
    }
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("testsuites")
        .with_attribute(("name", "palisade test"))
        .with_attribute(("tests", &*report.tests.len().to_string()))
        .with_attribute(("failures", &*report.failed.to_string()))
        .with_attribute(("errors", &*report.errored.to_string()))
        .write_inner_content(|xml| suites.iter().try_for_each(|(name, tests)| suite(xml, name, tests)))?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    String::from_utf8(bytes).map_err(io::Error::other)
}

fn suite<W: Write>(xml: &mut Writer<W>, name: &str, tests: &[&TestCase]) -> io::Result<()> {
    let count = |outcome| tests.iter().filter(|test| test.outcome == outcome).count().to_string();
    xml.create_element("testsuite")
        .with_attribute(("name", &*printable(name)))
        .with_attribute(("tests", &*tests.len().to_string()))
        .with_attribute(("failures", &*count(TestOutcome::Failed)))
        .with_attribute(("errors", &*count(TestOutcome::Errored)))
        .with_attribute(("skipped", &*count(TestOutcome::Skipped)))
        .write_inner_content(|xml| tests.iter().try_for_each(|test| case(xml, test)))?;
    Ok(())
}

fn case<W: Write>(xml: &mut Writer<W>, test: &TestCase) -> io::Result<()> {
    let seconds = format!("{:.6}", test.duration.as_secs_f64());
    let element = xml
        .create_element("testcase")
        .with_attribute(("classname", &*printable(&test.package)))
        .with_attribute(("name", &*printable(&test.name)))
        .with_attribute(("file", &*printable(&test.file)))
        .with_attribute(("line", &*test.line.to_string()))
        .with_attribute(("time", &*seconds));
    let kind = match test.outcome {
        TestOutcome::Passed => {
            element.write_empty()?;
            return Ok(());
        }
        TestOutcome::Failed => "failure",
        TestOutcome::Errored => "error",
        TestOutcome::Skipped => "skipped",
    };
    let message = printable(test.message.as_deref().unwrap_or_default());
    let body = test.prints.iter().fold(message.clone(), |text, print| format!("{text}\n{}", printable(print)));
    element.write_inner_content(|xml| {
        let first = message.lines().next().unwrap_or_default();
        let element = xml.create_element(kind).with_attribute(("message", first));
        if test.outcome == TestOutcome::Skipped {
            element.write_empty()?;
        } else {
            element.write_text_content(BytesText::new(&body))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// A text without the characters that XML has no way to write.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c }).collect()
}
