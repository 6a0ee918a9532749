//! Each region that a format names, read back from the file, is the text that the finding talks about.

mod sample;

use palisade_report::{Format, Location, Report};
use palisade_source::{SourceFile, Span};
use proptest::prelude::*;
use sample::{finding, public_acl, written};
use serde_json::Value;

/// Lines as editors and SARIF's readers count them: ended by a line feed, without the byte order mark.
fn lines(text: &str) -> Vec<&str> {
    text.strip_prefix('\u{feff}').unwrap_or(text).split('\n').collect()
}

/// The text from a column of a line to before a column of another one, all from 1.
fn between(text: &str, (first, from): (usize, usize), (last, to): (usize, usize), is_utf16: bool) -> String {
    let line = |number: usize| {
        let line = lines(text)[number - 1];
        let from = if number == first { from - 1 } else { 0 };
        let to = if number == last { to - 1 } else { usize::MAX };
        if is_utf16 {
            let units = line.encode_utf16().take(to).skip(from).collect::<Vec<_>>();
            String::from_utf16(&units).expect("whole characters")
        } else {
            line.chars().take(to).skip(from).collect()
        }
    };
    (first..=last).map(line).collect::<Vec<_>>().join("\n")
}

fn number(of: &Value) -> usize {
    usize::try_from(of.as_u64().expect("a number")).expect("a small one")
}

fn json(report: &Report, format: Format) -> Value {
    serde_json::from_str(&written(report, format)).expect("JSON")
}

fn sarif(text: &str, report: &Report, format: Format) -> String {
    let run = &json(report, format)["runs"][0];
    let region = &run["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["snippet"]["text"], report.findings[0].location.text());
    let place = |line: &str, column: &str| (number(&region[line]), number(&region[column]));
    let is_utf16 = run["columnKind"] == "utf16CodeUnits";
    between(text, place("startLine", "startColumn"), place("endLine", "endColumn"), is_utf16)
}

/// What a workflow command's property says.
fn property(command: &str, name: &str) -> Option<usize> {
    let rest = command.split_once(&format!("{name}="))?.1;
    rest.split([',', ':']).next()?.parse().ok()
}

proptest! {
    #[test]
    fn regions_are_the_text_of_the_site(
        bom in "\u{feff}?",
        before in "[ -~ä日𐍈\t\r\n]{0,60}",
        site in "[ -~ä日𐍈\t\r\n]{1,30}",
        after in "[ -~ä日𐍈\t\r\n]{0,20}",
    ) {
        let text = format!("{bom}{before}{site}{after}");
        let start = bom.len() + before.len();
        let span = Span::new(start as u32, (start + site.len()) as u32);
        let location = Location::new(SourceFile::new("a.tf", &*text), span);
        let found = finding(&public_acl(), location, "aws_s3_bucket_acl.a", "m");
        let report = Report { findings: vec![found], ..Report::default() };
        prop_assert_eq!(sarif(&text, &report, Format::Sarif), &*site);
        prop_assert_eq!(sarif(&text, &report, Format::SarifGithub), &*site);

        let place = &json(&report, Format::Json)["findings"][0]["location"];
        let at = |of: &Value| (number(&of["line"]), number(&of["column"]));
        prop_assert_eq!(between(&text, at(&place["start"]), at(&place["end"]), false), &*site);

        let rows = site.matches('\n').count();
        let quality = &json(&report, Format::Gitlab)[0]["location"]["lines"];
        let sast = &json(&report, Format::GitlabSast)["vulnerabilities"][0]["location"];
        for (first, last) in [(&quality["begin"], &quality["end"]), (&sast["start_line"], &sast["end_line"])] {
            let (first, last) = (number(first), number(last));
            prop_assert_eq!(last - first, rows);
            prop_assert!(lines(&text)[first - 1..last].join("\n").contains(&*site));
        }

        let annotation = written(&report, Format::Github);
        let (first, last) = (property(&annotation, "line").unwrap(), property(&annotation, "endLine").unwrap());
        if let (Some(from), Some(to)) = (property(&annotation, "col"), property(&annotation, "endColumn")) {
            prop_assert_eq!(between(&text, (first, from), (last, to), false), &*site);
        } else {
            prop_assert_eq!(last - first, rows);
            prop_assert!(lines(&text)[first - 1..last].join("\n").contains(&*site));
        }
    }

    #[test]
    fn what_a_page_marks_is_the_text_of_the_site(
        before in "[ -~ä日𐍈\r\n]{0,40}",
        site in "[!-~ä日𐍈]{1,20}",
        after in "[ -~ä日𐍈\r\n]{0,20}",
    ) {
        let text = format!("{before}{site}{after}");
        let span = Span::new(before.len() as u32, (before.len() + site.len()) as u32);
        let location = Location::new(SourceFile::new("a.tf", &*text), span);
        let found = finding(&public_acl(), location, "aws_s3_bucket_acl.a", "m");
        let page = written(&Report { findings: vec![found], ..Report::default() }, Format::Html);
        let marked = page.split_once("<mark>").and_then(|(_, rest)| rest.split_once("</mark>")).expect("a mark").0;
        let marked = marked.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
        prop_assert_eq!(marked.replace("&amp;", "&"), site);
    }
}
