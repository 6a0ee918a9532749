//! What is handed over as a plan, and what is said where it is none.

use palisade_model::Category;
use palisade_source::{FileId, SourceFile};
use palisade_terraform::plan::{Plan, PlanKind, decode_utf16, recognise};

use crate::support::project;

#[test]
fn files_are_told_apart_by_their_content() {
    let plan = r#"{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{},"resource_changes":[]}"#;
    let sorted = r#"{"complete":true,"configuration":{},"errored":false,"format_version":"1.2","planned_values":{}}"#;
    let cases: [(&str, PlanKind); 15] = [
        (plan, PlanKind::Plan),
        (sorted, PlanKind::Plan),
        (r#" {"terraform_version":"0.12.31","resource_changes":[]}"#, PlanKind::Plan),
        (r#"{"format_version":"0.1","planned_values":{}}"#, PlanKind::Plan),
        (r#"{"format_version":"2.0","planned_values":{}}"#, PlanKind::Unsupported("2.0".into())),
        (r#"{"planned_values":{},"format_version":"10.1"}"#, PlanKind::Unsupported("10.1".into())),
        (r#"{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}"#, PlanKind::State),
        (r#"{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"x","resources":[]}"#, PlanKind::StateFile),
        (r#"{"@level":"info","@message":"Terraform 1.11.4","terraform":"1.11.4","type":"version"}"#, PlanKind::Log),
        ("Warning: x\n{\"format_version\":\"1.2\"}", PlanKind::Preceded),
        (r#"{"format_version":"1.0","provider_schemas":{}}"#, PlanKind::Other),
        (r#"{"format_version":"1.0","valid":true}"#, PlanKind::Other),
        (r#"{"name":"x","resource_changes":[],"planned_values":{}}"#, PlanKind::Other),
        ("[]", PlanKind::Other),
        ("", PlanKind::Other),
    ];
    for (text, kind) in cases {
        assert_eq!(recognise(text.as_bytes()), kind, "{text}");
        let with_mark = format!("\u{feff}{text}");
        assert_eq!(recognise(with_mark.as_bytes()), kind, "{text}, with a byte order mark");
    }
    assert_eq!(recognise(b"PK\x03\x04\x14\x00tfplan"), PlanKind::Binary);
}

#[test]
fn what_is_no_plan_is_refused_with_what_to_do() {
    for (text, what) in [
        (r#"{"format_version":"2.0","planned_values":{}}"#, "older Terraform"),
        (r#"{"format_version":"1.0","values":{}}"#, "terraform show -json plan.bin"),
        (r#"{"version":4,"terraform_version":"1.11.4","lineage":"x"}"#, "terraform show -json plan.bin"),
        ("{\"@level\":\"info\",\"terraform\":\"1.11.4\"}\n{}", "terraform show -json plan.bin"),
        ("Warning\n{\"format_version\":\"1.2\"}", "without 2>&1"),
        ("{}", "terraform show -json plan.bin"),
    ] {
        let problem = Plan::parse(FileId(0), text).err().unwrap();
        assert_eq!(problem.category, Category::Parse);
        assert!(problem.detail.contains(what), "{text}: {}", problem.detail);
    }
    let binary = PlanKind::Binary.problem().unwrap();
    assert!(binary.detail.contains("terraform show -json FILE > plan.json"));
}

#[test]
fn utf_16_becomes_text() {
    let text = r#"{"format_version":"1.2","planned_values":{},"x":"ä𐍈"}"#;
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [[&[0xFF, 0xFE], &little[..]].concat(), [&[0xFE, 0xFF], &big[..]].concat(), little.clone(), big] {
        assert_eq!(recognise(&bytes), PlanKind::Utf16);
        assert_eq!(decode_utf16(&bytes).as_deref(), Some(text));
    }
    assert_eq!(decode_utf16(&little[..little.len() - 1]), None, "half a character");
    assert_eq!(decode_utf16(&[0xFF, 0xFE, 0x00, 0xD8]), None, "half a surrogate pair");
}

#[test]
fn a_damaged_plan_is_refused_where_it_is_damaged() {
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let modules =
        (0..200).fold("{}".to_owned(), |inner, _| format!(r#"{{"module_calls":{{"m":{{"module":{inner}}}}}}}"#));
    for (rest, position, summary) in [
        (r#""resource_changes":[{"address":"#.to_owned(), Some((2, 31)), "ends too early"),
        (r#""resource_changes":[}]}"#.to_owned(), Some((2, 21)), "not valid JSON"),
        (r#""resource_changes":[{"address":1}]}"#.to_owned(), None, "missing field `mode`"),
        (r#""resource_changes":7}"#.to_owned(), Some((2, 20)), "invalid type: integer `7`"),
        (format!(r#""resource_changes":{nested}}}"#), None, "does not write so"),
        (format!(r#""configuration":{{"root_module":{modules}}}}}"#), None, "recursion limit"),
        (r#""resource_changes":[]} trailing"#.to_owned(), None, "trailing characters"),
    ] {
        let text = format!("{{\"format_version\":\"1.2\",\"planned_values\":{{}},\n{rest}");
        let problem = project(&text).err().unwrap_or_else(|| panic!("accepted: {rest:.80}"));
        assert!(problem.summary.contains(summary), "{rest:.80}: {}", problem.summary);
        let at = SourceFile::new("plan.json", text).position(problem.site.unwrap().span.start);
        if let Some(position) = position {
            assert_eq!((at.line, at.column), position, "{rest}");
        }
    }
}
