//! `JUnit` XML as Jenkins' `junit-10.xsd` and the consumers that follow it read it: a suite a policy, a case a finding.
//! What fails the run is a failure; what is waived, possible or known from before is skipped; what is broken is an
//! error; a policy without findings is one case that passes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::rc::Rc;

use palisade_policy::Meta;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::ElementWriter;

use crate::Grouping;
use crate::groups::Owners;
use crate::phrase;
use crate::text::{one_line, printable};
use crate::{Finding, Report, ReportError, Standing};

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let suites = suites(report);
    let tests: usize = suites.values().map(Suite::tests).sum();
    let failures: usize = suites.values().map(Suite::failures).sum();
    let mut xml = Writer::new_with_indent(&mut *out, b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("testsuites")
        .with_attribute(("name", &*one_line(&report.tool.name)))
        .with_attribute(("tests", &*(tests + report.errors.len()).to_string()))
        .with_attribute(("failures", &*failures.to_string()))
        .with_attribute(("errors", &*report.errors.len().to_string()))
        .write_inner_content(|xml| {
            if !report.errors.is_empty() {
                write_errors(xml, &report.errors)?;
            }
            suites.iter().try_for_each(|(id, suite)| suite.write(xml, id))
        })?;
    xml.into_inner().write_all(b"\n")
}

struct Suite<'a> {
    meta: &'a Meta,
    findings: Vec<&'a Finding>,
    /// Who owns each file, where the report tells teams apart.
    owners: Rc<Owners<'a>>,
}

/// What a case says of the run.
enum Outcome<'a> {
    Passed,
    Skipped(Cow<'a, str>),
    Failed,
}

impl<'a> Outcome<'a> {
    fn new(finding: &'a Finding) -> Self {
        match finding.standing() {
            Standing::Denied => Outcome::Failed,
            Standing::Warned | Standing::Observed | Standing::Fixed => Outcome::Passed,
            Standing::Known => Outcome::Skipped("known from before".into()),
            Standing::Possible => Outcome::Skipped(format!("possible: {}", phrase::unknown(finding)).into()),
            Standing::Waived => {
                let reason = finding.waived().map_or("no reason", |waived| &waived.reason);
                Outcome::Skipped(format!("waived: {reason}").into())
            }
        }
    }
}

/// By the policies' ids, so that the order is theirs.
fn suites(report: &Report) -> BTreeMap<&str, Suite<'_>> {
    let owners = Rc::new(if report.groups.contains(&Grouping::Team) { report.owners() } else { Owners::default() });
    let rules = report.policies.iter().map(|rule| &*rule.meta);
    let mut suites: BTreeMap<&str, Suite> =
        rules.map(|meta| (&*meta.id, Suite { meta, findings: Vec::new(), owners: Rc::clone(&owners) })).collect();
    for finding in report.findings.iter().filter(|finding| finding.standing() != Standing::Fixed) {
        let suite = suites.entry(&finding.policy.id);
        suite
            .or_insert(Suite { meta: &finding.policy, findings: Vec::new(), owners: Rc::clone(&owners) })
            .findings
            .push(finding);
    }
    suites
}

impl Suite<'_> {
    /// A suite without findings is one case.
    fn tests(&self) -> usize {
        self.findings.len().max(1)
    }

    fn failures(&self) -> usize {
        self.findings.iter().filter(|finding| matches!(Outcome::new(finding), Outcome::Failed)).count()
    }

    fn skipped(&self) -> usize {
        self.findings.iter().filter(|finding| matches!(Outcome::new(finding), Outcome::Skipped(_))).count()
    }

    fn write<W: Write>(&self, xml: &mut Writer<W>, id: &str) -> io::Result<()> {
        xml.create_element("testsuite")
            .with_attribute(("name", &*one_line(id)))
            .with_attribute(("tests", &*self.tests().to_string()))
            .with_attribute(("failures", &*self.failures().to_string()))
            .with_attribute(("errors", "0"))
            .with_attribute(("skipped", &*self.skipped().to_string()))
            .write_inner_content(|xml| {
                if self.findings.is_empty() {
                    case(xml, id, &self.meta.title).write_empty()?;
                }
                self.findings.iter().try_for_each(|finding| write_finding(xml, finding, &self.owners))
            })?;
        Ok(())
    }
}

fn case<'a, W: Write>(xml: &'a mut Writer<W>, class: &str, name: &str) -> ElementWriter<'a, W> {
    xml.create_element("testcase")
        .with_attribute(("classname", &*one_line(class)))
        .with_attribute(("name", &*one_line(name)))
}

fn write_finding<W: Write>(xml: &mut Writer<W>, finding: &Finding, owners: &Owners<'_>) -> io::Result<()> {
    let name = format!("{} ({})", phrase::subject(finding), phrase::place(&finding.location));
    case(xml, &finding.policy.id, &name).write_inner_content(|xml| {
        match Outcome::new(finding) {
            Outcome::Failed => xml
                .create_element("failure")
                .with_attribute(("type", finding.severity.name()))
                .with_attribute(("message", &*one_line(&finding.message)))
                .write_text_content(BytesText::new(&body(finding, owners)))?,
            Outcome::Skipped(reason) => {
                xml.create_element("skipped").with_attribute(("message", &*one_line(&reason))).write_empty()?
            }
            Outcome::Passed => {
                xml.create_element("system-out").write_text_content(BytesText::new(&body(finding, owners)))?
            }
        };
        Ok(())
    })?;
    Ok(())
}

/// What a person needs who reads the failure in a list of tests, far from the source.
fn body(finding: &Finding, owners: &Owners<'_>) -> String {
    let mut lines = vec![format!("{}: {}", phrase::place(&finding.location), finding.message)];
    lines.extend(phrase::way(finding, "<-").map(|way| format!("value: {way}")));
    lines.extend(owners.of(finding).map(|teams| format!("owned by: {}", teams.join(" "))));
    lines.extend(phrase::calls(finding).map(|calls| format!("called: {calls}")));
    lines.extend(
        [&finding.policy.why, &finding.policy.fix].into_iter().filter(|t| !t.is_empty()).map(ToString::to_string),
    );
    printable(&lines.join("\n")).into_owned()
}

fn write_errors<W: Write>(xml: &mut Writer<W>, errors: &[ReportError]) -> io::Result<()> {
    let number = errors.len().to_string();
    xml.create_element("testsuite")
        .with_attribute(("name", "analysis"))
        .with_attribute(("tests", &*number))
        .with_attribute(("failures", "0"))
        .with_attribute(("errors", &*number))
        .with_attribute(("skipped", "0"))
        .write_inner_content(|xml| errors.iter().try_for_each(|error| write_error(xml, error)))?;
    Ok(())
}

fn write_error<W: Write>(xml: &mut Writer<W>, error: &ReportError) -> io::Result<()> {
    let name = match phrase::error_place(error) {
        Some(place) => format!("{place}: {}", error.summary),
        None => error.summary.clone(),
    };
    case(xml, error.category.name(), &name).write_inner_content(|xml| {
        xml.create_element("error")
            .with_attribute(("type", error.category.name()))
            .with_attribute(("message", &*one_line(&error.summary)))
            .write_text_content(BytesText::new(&printable(&error.detail)))?;
        Ok(())
    })?;
    Ok(())
}
