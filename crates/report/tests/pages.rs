//! The comment on a pull request and the page.

mod sample;

use palisade_policy::Severity;
use palisade_report::{Baseline, Checkout, Compared, Finding, Fingerprint, Format, Report};
use palisade_source::SourceFile;
use sample::{at, empty, finding, full, meta, only_in_prod, public_acl, waived_with_terms, written};

fn compared() -> Report {
    let mut report = full();
    report.findings.push(only_in_prod());
    report.findings.push(waived_with_terms());
    for (i, found) in report.findings.iter_mut().enumerate() {
        found.baseline = Some([Baseline::New, Baseline::New, Baseline::Unchanged, Baseline::Absent][i % 4]);
    }
    report.compared = Some(Compared { with: "main".to_owned(), revision: Some("1a2b3c4d5e6f7a8b9c".to_owned()) });
    report.checkout = Some(Checkout {
        repository: Some("https://github.com/example/infra".to_owned()),
        revision: "0f1e2d3c4b5a".to_owned(),
        branch: None,
        directory: String::new(),
    });
    report
}

#[test]
fn a_comment_says_what_is_new_fixed_and_unchanged() {
    insta::assert_snapshot!(written(&compared(), Format::Markdown));
}

#[test]
fn a_comment_on_nothing_is_short() {
    insta::assert_snapshot!(written(&empty(), Format::Markdown));
}

/// As many findings as asked for, of many policies, with long texts.
fn many(number: usize) -> Report {
    let file = SourceFile::new("main.tf", format!("value = \"{}\"\n", "ä".repeat(90)));
    let of = |i: usize| -> Finding {
        let id: &'static str = format!("policy-{}", i % 70).leak();
        let severity = Severity::ALL[i % 70 % 5];
        let policy = meta(id, "Something is wrong with `this` <b>thing</b>", severity, "It is bad. Very.", "mend it.");
        let mut found = finding(&policy.into(), at(&file, "value"), &format!("aws_thing.n{i}"), &"long ".repeat(40));
        found.fingerprint = Fingerprint::new("p", "", &i.to_string(), "", 0);
        found
    };
    Report { findings: (0..number).map(of).collect(), ..Report::default() }
}

#[test]
fn a_comment_is_never_too_long_and_says_what_it_leaves_out() {
    for number in [0, 1, 50, 5_000] {
        let text = written(&many(number), Format::Markdown);
        assert!(text.len() < 65_000, "{number}: {}", text.len());
        assert!(text.starts_with("<!-- palisade-report -->\n"));
        assert_eq!(text.contains("more finding"), number > 50, "{number}");
        assert_eq!(text.matches("<details").count(), text.matches("</details>").count());
    }
    // Everything that can be long at once.
    let mut report = many(5_000);
    for (i, found) in report.findings.iter_mut().enumerate() {
        found.baseline = Some([Baseline::New, Baseline::Unchanged, Baseline::Absent][i % 3]);
    }
    report.hints = vec!["x".repeat(70_000)];
    report.completeness.files_skipped = (0..5_000)
        .map(|i| palisade_report::Skipped { path: format!("{i}.tf"), reason: format!("reason {i} {}", "y".repeat(90)) })
        .collect();
    let text = written(&report, Format::Markdown);
    assert!(text.len() < 65_000, "{}", text.len());
    assert!(text.len() > 40_000, "{}", text.len());
}

/// What a user writes neither formats, links nor calls in a comment, and is no element of a page.
#[test]
fn no_text_of_a_user_is_markup() {
    let hostile = "</code></details><img src=x onerror=alert(1)> ![x](https://evil.example/p.png) @everyone `";
    let file = SourceFile::new("a.tf", format!("x = \"{hostile}\"\n```\n</pre><script>alert(1)</script>\n"));
    let text = file.text().to_owned();
    let mut found = finding(&public_acl(), at(&file, text.trim_end()), "aws_s3_bucket.a", hostile);
    found.environments = [hostile.into()].into();
    found.path = hostile.into();
    let mut report = Report { findings: vec![found], ..Report::default() };
    report.hints = vec![hostile.to_owned()];
    let page = written(&report, Format::Html);
    assert!(!page.contains("<img") && !page.contains("</script>\n</pre>") && page.matches("<script").count() == 1);
    let comment = written(&report, Format::Markdown);
    let outside = outside_of_code(&comment);
    assert!(
        !outside.contains("<img") && !outside.contains("](https://evil") && !outside.contains("@everyone"),
        "{outside}"
    );
}

/// A comment without what stands in code, as `CommonMark` reads it.
fn outside_of_code(comment: &str) -> String {
    use pulldown_cmark::{Event, Parser, Tag, TagEnd};
    let mut out = String::new();
    let mut is_code = false;
    for event in Parser::new(comment) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Start(Tag::Image { dest_url, .. } | Tag::Link { dest_url, .. }) => {
                out.push_str(&format!("]({dest_url}"));
            }
            Event::Html(html) | Event::InlineHtml(html) => out.push_str(&html),
            // Text that would be markup is no markup here.
            Event::Text(text) if !is_code => out.push_str(&text.replace('<', "&lt;").replace("](", "] (")),
            _ => {}
        }
    }
    out
}

#[test]
fn a_page_loads_nothing_and_allows_its_own_script_only() {
    use base64::Engine as _;
    use sha2::Digest as _;
    let page = written(&compared(), Format::Html);
    let between = |start: &str, end: &str| {
        page.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(text, _)| text).expect("it is there")
    };
    let policy = between("http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    for (name, start, end) in [("style-src", "<style>", "</style>"), ("script-src", "<script>", "</script>")] {
        let sum = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(between(start, end)));
        assert!(policy.contains(&format!("{name} 'sha256-{sum}'")), "{policy}");
    }
    for loaded in [" src=", "<link", "@import", "url(", " style=", " onclick=", "<iframe", "fetch(", "innerHTML"] {
        assert!(!page.contains(loaded), "{loaded}");
    }
}

#[test]
fn a_page_holds_every_finding() {
    let report = compared();
    let page = written(&report, Format::Html);
    assert_eq!(page.matches("<details class=\"f ").count(), report.findings.len());
    for words in ["fixed", "unchanged", "possible", "waived", "only in prod (var.public = true, terraform.tfvars:2)"] {
        assert!(page.contains(words), "{words}");
    }
    assert!(written(&empty(), Format::Html).contains("No findings"));
}

#[test]
fn what_does_not_fit_on_a_page_is_counted() {
    let page = written(&many(20_003), Format::Html);
    assert_eq!(page.matches("<details class=\"f ").count(), 20_000);
    assert!(page.contains("3 more findings are not on this page"));
}
