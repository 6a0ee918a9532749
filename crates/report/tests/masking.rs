//! What is sensitive is in no output.

mod sample;

use palisade_report::{Enforcement, Format, Report};
use palisade_source::SourceFile;
use sample::{at, finding, public_acl, rules, written};

#[test]
fn no_format_shows_a_sensitive_value() {
    let file = SourceFile::new("main.tf", "  password = \"hunter2\" # was hunter2\n");
    for enforcement in [Enforcement::Deny, Enforcement::Warn] {
        let mut found = finding(&public_acl(), at(&file, "password = \"hunter2\""), "aws_db_instance.a", "too short");
        found.enforcement = enforcement;
        found.is_sensitive = true;
        found.rare_mut().details = Some(serde_json::json!({ "value": "hunter2" }));
        let mut report = Report { policies: rules(&[&public_acl()]), findings: vec![found], ..Report::default() };
        for format in Format::ALL {
            let text = written(&report, format);
            assert!(!text.contains("hunter2"), "{format}: {text}");
            assert!(text.contains("too short"), "{format}: {text}");
        }
        // The test can fail: without the mark the excerpt and the details show it.
        report.findings[0].is_sensitive = false;
        for format in [Format::Human, Format::Json, Format::Sarif, Format::SarifGithub, Format::Markdown, Format::Html]
        {
            assert!(written(&report, format).contains("hunter2"), "{format}");
        }
    }
}

#[test]
fn no_format_passes_terminal_controls_on() {
    let file = SourceFile::new("ma\x1b[31min.tf", "acl = \"\x1b]0;title\x07\" # \u{202e}\n");
    let mut found = finding(&public_acl(), at(&file, "acl = \"\x1b]0;title\x07\""), "a.\x1b[2J", "bad\x1b[1m \u{202e}");
    found.path = "\x1b[3m".into();
    found.environments = ["\x1b[4m".into()].into();
    let mut report = Report { policies: rules(&[&public_acl()]), findings: vec![found], ..Report::default() };
    report.hints = vec!["\x1b[5m".to_owned()];
    report.completeness.files_skipped =
        vec![palisade_report::Skipped { path: "\x1b[6m".to_owned(), reason: "\x07".to_owned() }];
    report.errors = vec![palisade_report::ReportError {
        category: palisade_model::Category::Parse,
        is_accepted: false,
        place: Some(palisade_report::Place::File { path: "\x1b[7m".to_owned() }),
        summary: "\x1b[8m".to_owned(),
        detail: "\x1b[9m".to_owned(),
        policy: None,
        address: Some("\x1b[11m".into()),
    }];
    report.findings.push(sample::possible(&public_acl(), "\x1b[12m"));
    for format in Format::ALL {
        let text = written(&report, format);
        assert!(!text.contains(['\x1b', '\x07']), "{format}: {text:?}");
        if ![Format::Json, Format::Sarif, Format::SarifGithub].contains(&format) {
            assert!(!text.contains('\u{202e}'), "{format}: {text:?}");
        }
    }
}
