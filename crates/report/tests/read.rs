//! Reports that were written, read back.

mod sample;

use std::collections::HashMap;
use std::sync::Arc;

use palisade_policy::{Meta, Severity};
use palisade_report::json::{self, Around, Written};
use palisade_report::{
    FailsOn, Finding, Format, Grouping, Record, Report, Repository, Shard, Verdict, WaiverUse, page_digest,
};
use sample::{admin_port, empty, full, main_tf, manifest, memory_limit, public_acl, site_tf, tfvars, written};

/// What a reader has: all pages, and these files.
#[derive(Default)]
struct Has {
    files: HashMap<String, String>,
    lacks_pages: bool,
}

impl Around for Has {
    fn policy(&self, id: &str) -> Option<Arc<Meta>> {
        let all = [public_acl(), admin_port(), memory_limit()];
        all.into_iter().find(|meta| meta.id == id && !self.lacks_pages)
    }

    fn text(&self, path: &str) -> Option<String> {
        self.files.get(path).cloned()
    }
}

fn sources() -> Has {
    let files = [main_tf(), site_tf(), tfvars(), manifest()];
    let files = files.map(|file| (file.path().to_owned(), file.text().to_owned())).into();
    Has { files, lacks_pages: false }
}

fn record(repository: Option<(&str, &str)>) -> Record {
    let repository = repository.map(|(name, commit)| Repository {
        name: Some(name.to_owned()),
        commit: commit.to_owned(),
        tree: "7".repeat(40),
        modified: false,
    });
    let fails_on = FailsOn { severity: Some(Severity::Medium), possible: false, out_of_reach: false };
    Record { verdict: Verdict::Fail, fails_on, policy_set: "0".repeat(64), rules: Vec::new(), repository }
}

fn recorded(mut report: Report, repository: Option<(&str, &str)>) -> Report {
    report.record = Some(record(repository));
    report.note_sources(|path| if path.starts_with("k8s/") { vec!["@acme/shop".to_owned()] } else { Vec::new() });
    report
}

fn read(name: &str, report: &Report) -> Written {
    Written::parse(name, written(report, Format::Json).as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

fn merged(reports: &[(&str, &Report)], around: &Has) -> Result<Report, String> {
    let all = reports.iter().map(|(name, report)| read(name, report)).collect();
    json::merge(all, around).map_err(|error| error.to_string())
}

#[test]
fn what_was_written_is_read_back_whole() {
    let report = recorded(full(), Some(("github.com/acme/shop", "a")));
    let back = merged(&[("a.json", &report)], &sources()).unwrap();
    for format in [Format::Json, Format::Sarif, Format::Junit, Format::Github] {
        assert_eq!(written(&back, format), written(&report, format), "{format}");
    }
    let people = |report: &Report| written(&Report { elapsed: None, ..report.clone() }, Format::Human);
    assert_eq!(people(&back), people(&report));
}

#[test]
fn a_file_that_is_gone_or_changed_is_named_and_not_shown() {
    let report = recorded(full(), None);
    let mut changed = sources();
    changed.files.insert(main_tf().path().to_owned(), main_tf().text().replace("ingress", "xngress"));
    for around in [Has::default(), changed] {
        let back = merged(&[("a.json", &report)], &around).unwrap();
        assert_eq!(written(&back, Format::Json), written(&report, Format::Json));
        let people = written(&back, Format::Human);
        assert!(people.contains("envs/prod/main.tf:12:5") && !people.contains("xngress"), "{people}");
        assert!(!people.contains("128.0.0.0/1\"]"), "{people}");
        let sarif: serde_json::Value = serde_json::from_str(&written(&back, Format::Sarif)).unwrap();
        let runs = sarif["runs"].as_array().expect("runs").iter();
        let results = runs.flat_map(|run| run["results"].as_array().expect("results")).collect::<Vec<_>>();
        assert!(results.len() >= report.findings.len());
        for result in results {
            let place = &result["locations"][0]["physicalLocation"];
            let region = &place["region"];
            let is_at_hand = place["artifactLocation"]["uri"] != main_tf().path() && !around.files.is_empty();
            assert!(region["startLine"].is_u64() && (is_at_hand || region["snippet"].is_null()), "{region}");
        }
    }
}

#[test]
fn pages_that_the_reader_does_not_have_are_not_made_up() {
    let mut report = recorded(full(), None);
    let own = Arc::new(Meta { since: "".into(), title: "Ours".into(), ..(*memory_limit()).clone() });
    let rename = |meta: &mut Arc<Meta>| {
        if meta.id == own.id {
            *meta = Arc::clone(&own);
        }
    };
    report.policies.iter_mut().for_each(|rule| rename(&mut rule.meta));
    report.findings.iter_mut().for_each(|finding| rename(&mut finding.policy));
    let around = Has { lacks_pages: true, ..sources() };
    let back = merged(&[("a.json", &report)], &around).unwrap();
    // A policy of the users' own comes with its page.
    let rule = back.policies.iter().find(|rule| rule.meta.id == own.id).unwrap();
    assert_eq!((&*rule.meta.title, rule.page.as_ref()), ("Ours", None));
    // Of another version's only what the report says is known, and whose page it was.
    let other = back.policies.iter().find(|rule| rule.meta.id == public_acl().id).unwrap();
    assert_eq!((&*other.meta.why, other.page.clone()), ("", Some(page_digest(&public_acl()))));
    assert!(back.hints.iter().any(|hint| hint.contains("the pages of 2 policies")), "{:?}", back.hints);
}

#[test]
fn a_report_that_was_cut_off_is_an_error_wherever_it_was() {
    let text = written(&recorded(full(), None), Format::Json);
    for end in (0..text.trim_end().len()).step_by(7).filter(|&end| text.is_char_boundary(end)) {
        let error = Written::parse("a.json", &text.as_bytes()[..end]).err().map(|error| error.to_string());
        assert!(error.is_some_and(|error| error.contains("cut off")), "at {end}");
    }
}

#[test]
fn what_is_no_report_of_this_version_says_so() {
    let text = written(&full(), Format::Json);
    for (text, phrase) in [
        (
            text.replacen(&format!("\"version\":\"{}\"", json::VERSION), "\"version\":\"1.99\"", 1),
            "use a newer palisade",
        ),
        (text.replacen(&format!("\"version\":\"{}\"", json::VERSION), "\"version\":\"1.0\"", 1), "write it anew"),
        (text.replacen("\"severity\":", "\"severety\":", 1), "severety"),
        ("{\"version\":\"2.1.0\",\"runs\":[]}".to_owned(), "newer"),
        ("[]".to_owned(), "no report"),
        ("not json".to_owned(), "no report"),
    ] {
        let error = Written::parse("a.json", text.as_bytes()).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.starts_with("a.json: ") && error.contains(phrase), "{error}");
    }
}

#[test]
fn repositories_are_told_apart_by_their_names() {
    let shop = recorded(full(), Some(("github.com/acme/shop", "a")));
    let web = Report { record: Some(Record { verdict: Verdict::Pass, ..record(None) }), ..recorded(empty(), None) };
    let both = merged(&[("out/web.json", &web), ("out/shop.json", &shop)], &Has::default()).unwrap();
    let names = both.merged.iter().map(|part| (&*part.name, part.verdict)).collect::<Vec<_>>();
    assert_eq!(names, [("github.com/acme/shop", Verdict::Fail), ("web", Verdict::Pass)]);
    assert_eq!(both.record.as_ref().unwrap().verdict, Verdict::Fail);
    assert!(both.findings.iter().all(|finding| both.part_of(finding) == Some("github.com/acme/shop")));
    assert_eq!(both.completeness.resources_judged, 92);
    assert!(both.completeness.files_read.contains(&"web/modules/site/main.tf".to_owned()));
    let teams = both.grouped(Grouping::Team);
    assert_eq!(teams.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["", "@acme/shop"]);
    assert_eq!(teams.iter().map(|(_, summary)| summary.findings).sum::<u64>(), shop.summary().findings);
    let repositories = both.grouped(Grouping::Repository);
    assert_eq!(repositories.last().map(|(name, summary)| (*name, summary.findings)), Some(("web", 0)));
    // A merged report is one that can be merged.
    let again = merged(&[("all.json", &both)], &Has::default()).unwrap();
    assert_eq!(written(&again, Format::Json), written(&both, Format::Json));
}

#[test]
fn reports_that_do_not_belong_together_are_refused() {
    let at = |name, commit| recorded(full(), Some((name, commit)));
    let (one, other) = (at("h/x", "a"), at("h/x", "b"));
    for (reports, phrase) in [
        (vec![("a.json", &one), ("b.json", &other)], "at different commits"),
        (vec![("a.json", &one), ("b.json", &one)], "envs/prod was judged in a.json and in b.json"),
    ] {
        let error = merged(&reports, &Has::default()).unwrap_err();
        assert!(error.contains(phrase), "{error}");
    }
    let nameless = recorded(full(), None);
    let error = merged(&[("x/a.json", &nameless), ("y/a.json", &nameless)], &Has::default()).unwrap_err();
    assert!(error.contains("are called a"), "{error}");
    assert!(json::merge(Vec::new(), &Has::default()).unwrap_err().to_string().contains("no report"));
}

fn part(index: u32, of: u32, findings: Vec<Finding>, accepts: u64) -> Report {
    let mut report = empty();
    report.completeness.roots[0].path = format!("envs/{index}");
    report.findings = findings;
    let own = |message: &str| Finding { message: message.into(), resource: None, ..sample::two_halves() };
    report.shard = Some(Shard {
        index,
        of,
        input: "9".repeat(64),
        sees_all: true,
        waivers: vec![WaiverUse { accepts, after: None, unused: Some(own("")), most: Some((2, own(""))) }],
    });
    recorded(report, None)
}

#[test]
fn all_parts_of_a_run_make_the_whole_and_less_makes_nothing() {
    let parts =
        [part(1, 3, vec![sample::behind_a_variable()], 0), part(2, 3, Vec::new(), 0), part(3, 3, Vec::new(), 0)];
    let join = |indexes: &[usize]| {
        let names = indexes.iter().map(|at| format!("{at}.json")).collect::<Vec<_>>();
        let all = indexes.iter().zip(&names).map(|(&at, name)| (&**name, &parts[at])).collect::<Vec<_>>();
        merged(&all, &Has::default())
    };
    let whole = join(&[2, 0, 1]).unwrap();
    assert!(whole.shard.is_none() && whole.merged.is_empty());
    assert_eq!(whole.completeness.resources_judged, 3 * 46);
    // What no part accepts, nobody does.
    assert!(whole.findings.iter().any(|finding| &*finding.message == "no finding fits it"));
    assert_eq!(written(&join(&[0, 1, 2]).unwrap(), Format::Json), written(&whole, Format::Json));
    assert!(join(&[0]).unwrap_err().contains("shards 2, 3 of 3 are missing"));
    assert!(join(&[0, 1]).unwrap_err().contains("shard 3 of 3 is missing"));
    assert!(join(&[0, 1, 1, 2]).unwrap_err().contains("shard 2 is there twice: 1.json, 1.json"));
    // One part has the waiver's two findings, another one its third.
    let many = [part(1, 2, Vec::new(), 2), part(2, 2, Vec::new(), 1)];
    let broad = merged(&[("1.json", &many[0]), ("2.json", &many[1])], &Has::default()).unwrap();
    let messages = broad.findings.iter().map(|finding| &*finding.message).collect::<Vec<_>>();
    assert_eq!(messages, ["it accepts 3 findings, and [governance] allows 2"]);
    let mut other = part(2, 2, Vec::new(), 1);
    other.shard.as_mut().unwrap().input = "8".repeat(64);
    let error = merged(&[("1.json", &many[0]), ("2.json", &other)], &Has::default()).unwrap_err();
    assert!(error.contains("are of runs that differ"), "{error}");
}

#[test]
fn each_file_is_noted_once_however_much_points_into_it() {
    let mut report = full();
    let once = report.findings.clone();
    report.findings.extend((0..50).flat_map(|_| once.clone()));
    report.sort();
    let asked = std::sync::Mutex::new(Vec::new());
    report.note_sources(|path| {
        asked.lock().unwrap().push(path.to_owned());
        Vec::new()
    });
    let mut asked = asked.into_inner().unwrap();
    asked.sort();
    let noted = report.sources.iter().map(|source| source.file.clone()).collect::<Vec<_>>();
    assert!(noted.len() > 1 && noted.is_sorted());
    assert_eq!(asked, noted);
}
