//! Plans become projects: each document in `tests/plan` with the text beside it that shows what was read.
//!
//! `BLESS=1 cargo test` writes the texts anew; read the difference before you keep it.

#[path = "plan/fusion.rs"]
mod fusion;
#[path = "plan/kinds.rs"]
mod kinds;
#[path = "plan/properties.rs"]
mod properties;
#[path = "plan/support.rs"]
mod support;

use std::fs;

use palisade_model::{Action, Attr, Mode, Shape, Truth};
use support::{attr, documents, plan, project, show};

#[test]
fn documents_read_as_their_texts_say() {
    let documents = documents();
    assert!(!documents.is_empty());
    for (path, text) in documents {
        let shown = show(&project(&text).unwrap());
        let expected = path.with_extension("txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &shown).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(shown, expected, "{}", path.display());
    }
}

const BUCKET: &str = r#""mode":"managed","type":"aws_s3_bucket","name":"b""#;

#[test]
fn what_nobody_set_is_absent_and_what_only_the_provider_sets_is_unknown() {
    let text = plan(
        &format!(
            r#"{{"address":"aws_s3_bucket.b",{BUCKET},"change":{{"actions":["create"],
            "after":{{"acl":null,"tags":{{"a":""}},"website":[{{"index_document":""}}]}},
            "after_unknown":{{"bucket":true,"bucket_domain_name":true,"policy":true,"request_payer":true}}}}}}"#
        ),
        r#"{"address":"aws_s3_bucket.b","expressions":{"policy":{"references":["local.p"]},"request_payer":{"constant_value":null},
        "tags":{"references":["local.tags"]},"website":[{"error_document":{"constant_value":"x"}}]}}"#,
    );
    let p = project(&text).unwrap();
    assert_eq!(attr(&p, "aws_s3_bucket.b", "acl").is_set(), Truth::False);
    assert_eq!(attr(&p, "aws_s3_bucket.b", "bucket").is_set(), Truth::False);
    assert_eq!(attr(&p, "aws_s3_bucket.b", "request_payer").is_set(), Truth::False);
    assert!(matches!(attr(&p, "aws_s3_bucket.b", "policy").is_set(), Truth::Unknown(_)));
    assert!(matches!(attr(&p, "aws_s3_bucket.b", "bucket_domain_name").is_set(), Truth::Unknown(_)));
    // The author's own empty text is one, the provider's filling is not.
    assert_eq!(attr(&p, "aws_s3_bucket.b", "tags").get("a").is(""), Truth::True);
    assert_eq!(attr(&p, "aws_s3_bucket.b", "website").get("index_document").is_set(), Truth::False);
}

#[test]
fn defaults_in_blocks_are_left_out_where_nobody_wrote_them() {
    let group = |written: &str| {
        let change = r#"{"address":"aws_lb_target_group.t","mode":"managed","type":"aws_lb_target_group","name":"t",
            "change":{"actions":["create"],"after":{"health_check":[{"interval":30,"path":"/"}]},"after_unknown":{}}}"#;
        let group = format!(r#"{{"address":"aws_lb_target_group.t","expressions":{{{written}}}}}"#);
        let p = project(&plan(change, &group)).unwrap();
        let check = attr(&p, "aws_lb_target_group.t", "health_check");
        (check.get("interval").is_set(), check.get("path").is_set())
    };
    let path = r#""path":{"constant_value":"/"}"#;
    assert_eq!(group(&format!(r#""health_check":[{{{path}}}]"#)), (Truth::False, Truth::True));
    let interval = r#""interval":{"constant_value":30}"#;
    assert_eq!(group(&format!(r#""health_check":[{{{path},{interval}}}]"#)), (Truth::True, Truth::True));
    // A dynamic block may have said so.
    assert_eq!(group(""), (Truth::True, Truth::True));
}

#[test]
fn a_block_that_no_provider_fills_in_is_a_dynamic_one_where_it_is_unknown() {
    let domain = |rest: &str| {
        let change = format!(
            r#"{{"address":"aws_opensearch_domain.d","mode":"managed","type":"aws_opensearch_domain","name":"d",
            "change":{{"actions":["create"],"after":{{}},"after_unknown":{{{rest}}}}}}}"#
        );
        project(&plan(&change, r#"{"address":"aws_opensearch_domain.d","expressions":{}}"#)).unwrap()
    };
    let p = domain(r#""vpc_options":true,"encrypt_at_rest":true"#);
    assert!(matches!(attr(&p, "aws_opensearch_domain.d", "vpc_options").is_set(), Truth::Unknown(_)));
    // The provider fills this one in, so it says nothing.
    assert_eq!(attr(&p, "aws_opensearch_domain.d", "encrypt_at_rest").is_set(), Truth::False);
}

#[test]
fn an_element_without_any_value_stands_for_dynamic_blocks_whose_number_is_unknown() {
    let group = |ingress: &str, written: &str| {
        let change = format!(
            r#"{{"address":"aws_security_group.g","mode":"managed","type":"aws_security_group","name":"g",
            "change":{{"actions":["create"],"after":{{"ingress":[{ingress}]}},
            "after_unknown":{{"ingress":[{{"cidr_blocks":true,"to_port":true}}]}}}}}}"#
        );
        let p =
            project(&plan(&change, &format!(r#"{{"address":"aws_security_group.g","expressions":{{{written}}}}}"#)));
        attr(&p.unwrap(), "aws_security_group.g", "ingress").items().map(Attr::exists).collect::<Vec<_>>()
    };
    let unset = r#"{"description":"","from_port":0,"ipv6_cidr_blocks":[],"self":false}"#;
    assert!(matches!(group(unset, "")[..], [Truth::Unknown(_)]));
    // What has a value was made from something, and what is written is there.
    assert_eq!(group(r#"{"description":"web","self":false}"#, ""), [Truth::True]);
    assert_eq!(group(unset, r#""ingress":{"references":["var.rules"]}"#), [Truth::True]);
}

#[test]
fn without_configuration_what_is_listed_as_unknown_stays_unknown() {
    let text = format!(
        r#"{{"format_version":"1.2","resource_changes":[{{"address":"aws_s3_bucket.b",{BUCKET},
        "change":{{"actions":["create"],"after":{{}},"after_unknown":{{"bucket":true}}}}}}]}}"#
    );
    let p = project(&text).unwrap();
    assert!(matches!(attr(&p, "aws_s3_bucket.b", "bucket").is_set(), Truth::Unknown(_)));
}

#[test]
fn tags_that_are_unknown_make_all_tags_unknown() {
    let text = plan(
        &format!(
            r#"{{"address":"aws_s3_bucket.b",{BUCKET},"change":{{"actions":["create"],
            "after":{{"tags_all":{{"team":"web"}}}},"after_unknown":{{"tags":true}}}}}}"#
        ),
        r#"{"address":"aws_s3_bucket.b","expressions":{"tags":{"references":["local.tags"]}}}"#,
    );
    let p = project(&text).unwrap();
    assert!(matches!(attr(&p, "aws_s3_bucket.b", "tags_all").get("owner").is_set(), Truth::Unknown(_)));
}

#[test]
fn actions_tell_what_goes_and_what_stays() {
    let change = |address: &str, actions: &str, more: &str| {
        let after = if actions.starts_with(r#"["delete"]"#) { "null" } else { r#"{"bucket":"x"}"# };
        format!(
            r#"{{"address":"aws_s3_bucket.{address}",{more}{BUCKET},
            "change":{{"actions":{actions},"before":{{"bucket":"old"}},"after":{after},"after_unknown":{{}}}}}}"#
        )
    };
    let changes = [
        change("noop", r#"["no-op"]"#, ""),
        change("replace", r#"["delete","create"]"#, ""),
        change("replaced", r#"["create","delete"]"#, ""),
        change("gone", r#"["delete"]"#, ""),
        change("noop", r#"["delete"]"#, r#""deposed":"0c1d2e3f","#),
        change("odd", r#"["transmute"]"#, ""),
    ];
    let p = project(&plan(&changes.join(","), "")).unwrap();
    let actions: Vec<_> = p.resources().map(|r| (r.address().as_str(), r.action())).collect();
    assert_eq!(
        actions,
        [
            ("aws_s3_bucket.noop", Some(Action::NoOp)),
            ("aws_s3_bucket.replace", Some(Action::Replace)),
            ("aws_s3_bucket.replaced", Some(Action::Replace)),
            ("aws_s3_bucket.gone", Some(Action::Delete)),
            ("aws_s3_bucket.odd", None),
        ]
    );
    assert_eq!(p.of_kind("aws_s3_bucket").len(), 4, "what is removed is of no kind");
    assert_eq!(attr(&p, "aws_s3_bucket.gone", "bucket").is_set(), Truth::False);
    let [diagnostic] = p.diagnostics() else { panic!("one diagnostic") };
    assert_eq!(diagnostic.summary, "the actions [transmute] are not understood");
}

#[test]
fn data_sources_come_from_changes_and_from_the_prior_state() {
    let data = r#""mode":"data","type":"aws_vpc","name":"v""#;
    let text = format!(
        r#"{{"format_version":"1.2","resource_changes":[{{"address":"data.aws_vpc.v",{data},
        "change":{{"actions":["read"],"after":{{"tags":null}},"after_unknown":{{"id":true,"cidr_block":true}}}}}}],
        "prior_state":{{"values":{{"root_module":{{"resources":[
            {{"address":"data.aws_vpc.v",{data},"values":{{"id":"vpc-old"}}}},
            {{"address":"aws_vpc.was","mode":"managed","type":"aws_vpc","name":"was","values":{{}}}}],
          "child_modules":[{{"address":"module.m","resources":[
            {{"address":"module.m.data.aws_vpc.v",{data},"values":{{"id":"vpc-1"}}}}]}}]}}}}}}}}"#
    );
    let p = project(&text).unwrap();
    let all: Vec<_> = p.resources().map(|r| (r.address().as_str(), r.kind(), r.mode())).collect();
    assert_eq!(
        all,
        [("data.aws_vpc.v", "data.aws_vpc", Mode::Data), ("module.m.data.aws_vpc.v", "data.aws_vpc", Mode::Data)]
    );
    assert!(matches!(attr(&p, "data.aws_vpc.v", "cidr_block").is_set(), Truth::Unknown(_)));
    assert_eq!(attr(&p, "module.m.data.aws_vpc.v", "id").is("vpc-1"), Truth::True);
}

#[test]
fn planned_values_stand_in_for_changes_that_were_cut_away() {
    let text = format!(
        r#"{{"format_version":"1.2","planned_values":{{"root_module":{{"resources":[
        {{"address":"aws_s3_bucket.b",{BUCKET},"values":{{"acl":"private"}},"sensitive_values":{{"acl":true}}}}]}}}},
        "configuration":{{"root_module":{{"resources":[{{"address":"aws_s3_bucket.b","expressions":
        {{"acl":{{"constant_value":"private"}},"bucket":{{"references":["local.name"]}}}}}}]}}}}}}"#
    );
    let p = project(&text).unwrap();
    let acl = attr(&p, "aws_s3_bucket.b", "acl");
    assert!(acl.is_sensitive());
    assert_eq!(acl.is("private"), Truth::True);
    assert!(matches!(attr(&p, "aws_s3_bucket.b", "bucket").is_set(), Truth::Unknown(_)));
    assert_eq!(attr(&p, "aws_s3_bucket.b", "policy").is_set(), Truth::False);
}

#[test]
fn a_plan_says_what_it_leaves_out() {
    let text = format!(
        r#"{{"format_version":"1.2","resource_changes":[],"errored":true,"complete":false,
        "deferred_changes":[{{"reason":"instance_count_unknown","resource_change":{{"address":"aws_s3_bucket.b[\"*\"]",{BUCKET},
        "change":{{"actions":["create"],"after":{{"acl":"private"}},"after_unknown":{{}}}}}}}}]}}"#
    );
    let p = project(&text).unwrap();
    let all: Vec<_> = p.diagnostics().iter().map(|d| (d.category.name(), d.category.is_out_of_reach())).collect();
    assert_eq!(all, [("eval", false), ("plans", true)]);
    assert_eq!(p.sources().text(p.diagnostics()[0].site.unwrap()), r#""errored":true"#);
    assert!(matches!(p.resources().next().unwrap().exists(), Truth::Unknown(_)));
}

#[test]
fn a_partially_unknown_json_text_is_just_unknown_and_a_known_one_is_read() {
    let text = plan(
        &format!(
            r#"{{"address":"aws_s3_bucket.b",{BUCKET},"change":{{"actions":["create"],
            "after":{{"policy":"{{\"Statement\":[{{\"Effect\":\"Allow\"}}]}}"}},"after_unknown":{{"acl":true}}}}}}"#
        ),
        r#"{"address":"aws_s3_bucket.b","expressions":{"acl":{"references":["aws_s3_bucket.c.arn","aws_s3_bucket.c"]}}}"#,
    );
    let p = project(&text).unwrap();
    let effect = attr(&p, "aws_s3_bucket.b", "policy").decoded().get("Statement").get("Effect");
    assert_eq!(effect.is("Allow"), Truth::True);
    assert!(matches!(attr(&p, "aws_s3_bucket.b", "acl").decoded().shape(), Shape::Unknown(_)));
}

#[test]
fn user_data_that_a_plan_shows_as_a_digest_is_read_from_the_configuration() {
    for (written, read) in [("echo hi", "echo hi"), ("another", "ec8fd4edd266ade6406b7552dd7308c86f43a204")] {
        let text = plan(
            r#"{"address":"aws_instance.a","mode":"managed","type":"aws_instance","name":"a","change":{"actions":["create"],
            "after":{"user_data":"ec8fd4edd266ade6406b7552dd7308c86f43a204"},"after_unknown":{}}}"#,
            &format!(
                r#"{{"address":"aws_instance.a","expressions":{{"user_data":{{"constant_value":"{written}"}}}}}}"#
            ),
        );
        let p = project(&text).unwrap();
        assert_eq!(attr(&p, "aws_instance.a", "user_data").is(read), Truth::True, "{written}");
    }
}

#[test]
fn what_is_put_together_from_identities_is_set() {
    let references = |path: &str| {
        format!(
            r#"{{"address":"aws_s3_bucket.b","expressions":{{"acl":{{"references":["aws_sns_topic.t.{path}","aws_sns_topic.t",
            "aws_sns_topic.u.arn","aws_sns_topic.u"]}}}}}}"#
        )
    };
    for (path, is_set) in [("arn", true), ("display_name", false)] {
        let text = plan(
            &format!(
                r#"{{"address":"aws_s3_bucket.b",{BUCKET},"change":{{"actions":["create"],"after":{{}},"after_unknown":{{"acl":true}}}}}}"#
            ),
            &references(path),
        );
        let p = project(&text).unwrap();
        assert_eq!(attr(&p, "aws_s3_bucket.b", "acl").is_set() == Truth::True, is_set, "{path}");
    }
}

#[test]
fn values_too_deep_or_broken_make_their_resource_unknown() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (after, summary) in [
        (format!(r#"{{"acl":{deep}}}"#), "nested deeper than 256 levels (max-plan-depth)"),
        (r#"{"acl":"\ud800"}"#.to_owned(), "not valid JSON"),
        (r#"{"acl":12345678901234567890123}"#.to_owned(), ""),
        ("[1]".to_owned(), "not valid JSON"),
    ] {
        let text = plan(
            &format!(
                r#"{{"address":"aws_s3_bucket.b",{BUCKET},"change":{{"actions":["create"],"after":{after},"after_unknown":{{}}}}}}"#
            ),
            "",
        );
        let p = project(&text).unwrap();
        match p.diagnostics() {
            [] => assert_eq!(summary, ""),
            [diagnostic] => {
                assert!(!summary.is_empty() && diagnostic.summary.contains(summary), "{}", diagnostic.summary);
                assert!(matches!(attr(&p, "aws_s3_bucket.b", "acl").is_set(), Truth::Unknown(_)));
            }
            many => panic!("{many:?}"),
        }
    }
}

#[test]
fn configuration_that_cannot_be_read_tells_nothing() {
    let nested = |name: &str| {
        let (open, close) = (format!(r#"{{"{name}":"#).repeat(50_000), "}".repeat(50_000));
        format!("{open}{{}}{close}")
    };
    let blocks = format!("{}{}", "[{\"x\":".repeat(50_000), "{}".to_owned() + &"}]".repeat(50_000));
    for expressions in [nested("references"), nested("statement"), format!(r#"{{"a":{blocks}}}"#), "7".to_owned()] {
        let change = format!(
            r#"{{"address":"aws_s3_bucket.b",{BUCKET},"change":{{"actions":["create"],"after":{{}},"after_unknown":{{"bucket":true}}}}}}"#
        );
        let declared = format!(r#"{{"address":"aws_s3_bucket.b","expressions":{expressions}}}"#);
        let p = project(&plan(&change, &declared)).unwrap();
        assert!(matches!(attr(&p, "aws_s3_bucket.b", "bucket").is_set(), Truth::Unknown(_)));
    }
}

#[test]
fn marks_too_deep_or_over_everything_make_the_resource_unknown() {
    let deep = format!("{}true{}", "[".repeat(100_000), "]".repeat(100_000));
    for (unknown, said) in [(format!(r#"{{"acl":{deep}}}"#), 1), ("true".to_owned(), 0)] {
        let change = format!(
            r#"{{"address":"aws_s3_bucket.b",{BUCKET},"change":{{"actions":["create"],"after":{{"acl":"private"}},"after_unknown":{unknown}}}}}"#
        );
        let p = project(&plan(&change, "")).unwrap();
        assert_eq!(p.diagnostics().len(), said);
        assert!(matches!(attr(&p, "aws_s3_bucket.b", "acl").is("private"), Truth::Unknown(_)));
    }
}
