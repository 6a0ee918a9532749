//! Reading attributes: absent, known and unknown, through every shape.

use std::sync::Arc;

use palisade_model::{
    Address, Attr, Causes, Edge, Fact, Fragment, Join, JoinIndex, Key, Mode, NewResource, NoTrace, Origin, Partial,
    Project, ProjectBuilder, ProjectInfo, Reason, Reference, TreeBuilder, Truth, UnknownId, UnknownValue, ValueType,
};
use palisade_source::{Site, SourceFile, SourceMap, Span};

struct Fixture {
    fragment: Fragment,
    site: Site,
    sources: SourceMap,
}

impl Fixture {
    fn new() -> Self {
        let mut sources = SourceMap::new();
        let file = sources.add(SourceFile::new("main.tf", "header attribute"));
        Fixture { fragment: Fragment::new(), site: Site::new(file, Span::new(7, 16)), sources }
    }

    fn unknown(&mut self, name: &str) -> UnknownId {
        self.fragment.unknown_because(Reason::Variable(name.into()), None)
    }

    fn copy_of(&mut self, address: &str, path: &str) -> UnknownId {
        let cause = self.fragment.cause(Reason::AfterApply(format!("{address}.{path}").into()), None);
        self.fragment.unknown(UnknownValue {
            causes: Causes::one(cause),
            ty: None,
            not_null: true,
            copy_of: Some(Reference { address: Address::from(address), path: path.into() }),
            parts: Box::default(),
        })
    }

    fn resource(&mut self, kind: &str, address: &str, write: impl FnOnce(&mut TreeBuilder, Site)) {
        self.referring(kind, address, Box::default(), write);
    }

    fn referring(&mut self, kind: &str, address: &str, edges: Box<[Edge]>, write: impl FnOnce(&mut TreeBuilder, Site)) {
        let mut builder = TreeBuilder::new();
        builder.begin_object(Key::None, self.site);
        write(&mut builder, self.site);
        builder.end();
        let header = Site::new(self.site.file, Span::new(0, 6));
        self.fragment.push(NewResource {
            kind: kind.into(),
            name: "a".into(),
            address: address.into(),
            mode: Mode::Managed,
            origin: Origin::Hcl,
            tree: builder.finish(),
            header,
            block: header,
            calls: Arc::new([]),
            provider: None,
            action: None,
            exists_if: None,
            edges,
            lifecycle: palisade_model::Lifecycle::default(),
        });
    }

    fn project(self) -> Project {
        let mut builder = ProjectBuilder::new();
        builder.add(self.fragment);
        builder.finish(Arc::new(self.sources), ProjectInfo::default(), Arc::new(NoTrace))
    }
}

fn attr<'p>(project: &'p Project, key: &'static str) -> Attr<'p> {
    project.by_address(&"b.a".into()).unwrap().get(key)
}

#[test]
fn absent_known_and_unknown_are_three_answers() {
    let mut f = Fixture::new();
    let cidr = f.unknown("var.cidr");
    f.resource("b", "b.a", |b, s| {
        b.text(Key::Text("acl"), s, "private");
        b.null(Key::Text("null"), s);
        b.unknown(Key::Text("cidr"), s, cidr);
        b.text(Key::Text("flag"), s, "true");
        b.int(Key::Text("size"), s, 8);
    });
    let p = f.project();
    assert_eq!(attr(&p, "acl").is("private"), Truth::True);
    assert_eq!(attr(&p, "null").is_set(), Truth::False);
    assert_eq!(attr(&p, "none").is_set(), Truth::False);
    assert_eq!(attr(&p, "flag").is_true(), Truth::True);
    assert_eq!(attr(&p, "size").text(), Fact::Known("8".into()));
    assert_eq!(attr(&p, "none").is_true_or(true), Truth::True);
    let Truth::Unknown(causes) = attr(&p, "cidr").is("10.0.0.0/8") else { panic!("it is not known") };
    let why = causes.iter().map(|id| p.cause(id).reason.to_string()).collect::<Vec<_>>();
    assert_eq!(why, ["var.cidr has no value"]);
    // A member of what is not known is not known; of a text it is the wrong type.
    assert!(matches!(attr(&p, "cidr").get("x").is_set(), Truth::Unknown(_)));
    assert!(matches!(attr(&p, "acl").get("x").is("y"), Truth::Unknown(_)));
    assert!(matches!(attr(&p, "acl").boolean(), Fact::Unknown(_)));
}

#[test]
fn a_renamed_attribute_is_read_under_the_name_that_is_set() {
    let mut f = Fixture::new();
    let port = f.unknown("var.port");
    f.resource("b", "b.a", |b, s| {
        b.null(Key::Text("new"), s);
        b.bool(Key::Text("old"), s, true);
        b.unknown(Key::Text("port"), s, port);
    });
    let p = f.project();
    let root = p.by_address(&"b.a".into()).unwrap();
    assert_eq!(root.renamed(&["new", "old"]).is_true(), Truth::True);
    // What may be set counts; where nothing is set a finding names the newest.
    assert_eq!(root.renamed(&["port", "old"]).path(), "port");
    assert_eq!(root.renamed(&["newest", "older"]).path(), "newest");
}

#[test]
fn lists_with_elements_that_may_not_exist() {
    let mut f = Fixture::new();
    let each = f.unknown("var.rules");
    f.resource("b", "b.a", |b, s| {
        b.begin_list(Key::Text("egress"), s);
        let only = b.begin_object(Key::None, s);
        b.end();
        b.exists_if(only, each);
        b.end();
        b.begin_list(Key::Text("ingress"), s);
        for (port, maybe) in [(22, false), (80, true)] {
            let index = b.begin_object(Key::None, s);
            b.int(Key::Text("port"), s, port);
            b.end();
            if maybe {
                b.exists_if(index, each);
            }
        }
        b.end();
    });
    let p = f.project();
    let port = |n: f64| attr(&p, "ingress").any(|rule| rule.get("port").test_number(|x| (x - n).abs() < 0.5));
    assert_eq!(port(22.0), Truth::True);
    assert!(matches!(port(80.0), Truth::Unknown(_)));
    assert_eq!(attr(&p, "ingress").is_set(), Truth::True);
    assert!(matches!(attr(&p, "egress").is_set(), Truth::Unknown(_)));
    assert_eq!(port(443.0), Truth::False);
    assert_eq!(attr(&p, "ingress").is_set(), Truth::True);
    let second = attr(&p, "ingress").items().nth(1).unwrap().get("port");
    assert_eq!(second.path(), "ingress[1].port");
    assert!(matches!(second.exists(), Truth::Unknown(_)));
    // The first block stands for a block that may stand once; what it lacks is missing.
    assert_eq!(attr(&p, "ingress").get("port").is("22"), Truth::True);
    assert_eq!(attr(&p, "ingress").get("none").is_set(), Truth::False);
}

#[test]
fn a_list_of_blocks_that_may_not_exist_is_not_certainly_set() {
    let mut f = Fixture::new();
    let each = f.unknown("var.rules");
    f.resource("b", "b.a", |b, s| {
        b.begin_list(Key::Text("ingress"), s);
        let index = b.begin_object(Key::None, s);
        b.end();
        b.exists_if(index, each);
        b.end();
    });
    let p = f.project();
    assert!(matches!(attr(&p, "ingress").is_set(), Truth::Unknown(_)));
    assert!(matches!(attr(&p, "ingress").is_absent(), Truth::Unknown(_)));
}

#[test]
fn json_inside_a_text_can_be_read() {
    let mut f = Fixture::new();
    f.resource("b", "b.a", |b, s| {
        b.text(Key::Text("policy"), s, r#"{"Statement":[{"Effect":"Allow"}]}"#);
        b.text(Key::Text("broken"), s, r#"{"Statement":["#);
        b.text(Key::Text("after"), s, "x");
    });
    let p = f.project();
    let effect = attr(&p, "policy").decoded().get("Statement").get("Effect");
    assert_eq!(effect.is("Allow"), Truth::True);
    assert_eq!(effect.path(), "policy.Statement[0].Effect");
    assert!(matches!(attr(&p, "broken").decoded().get("Statement").is_set(), Truth::Unknown(_)));
    assert_eq!(attr(&p, "after").is("x"), Truth::True);
}

#[test]
fn a_template_with_unknown_parts_is_known_at_its_edges() {
    let mut f = Fixture::new();
    let cause = f.fragment.cause(Reason::Variable("var.name".into()), None);
    let id = f.fragment.unknown(UnknownValue {
        causes: Causes::one(cause),
        ty: None,
        not_null: true,
        copy_of: None,
        parts: [Partial::Known("arn:aws:s3:::".into()), Partial::Unknown(None), Partial::Known("/*".into())].into(),
    });
    f.resource("b", "b.a", |b, s| {
        b.unknown(Key::Text("arn"), s, id);
    });
    let p = f.project();
    assert_eq!(attr(&p, "arn").starts_with("arn:aws:"), Truth::True);
    assert_eq!(attr(&p, "arn").is("*"), Truth::False);
    assert_eq!(attr(&p, "arn").is_set(), Truth::True);
    assert!(matches!(attr(&p, "arn").is("arn:aws:s3:::x/*"), Truth::Unknown(_)));
}

#[test]
fn what_identifies_a_resource_is_set() {
    let mut f = Fixture::new();
    let cases = [
        ("aws_kms_key.a", "arn", "aws_kms_key", true),
        ("module.keys[\"a.b\"].aws_kms_key.a[0]", "id", "aws_kms_key", true),
        ("module.data.aws_kms_key.gone", "[0].arn", "aws_kms_key", true),
        ("data.aws_kms_key.a", "arn", "data.aws_kms_key", true),
        ("aws_kms_key.a[*]", "arn", "aws_kms_key", false),
        ("aws_kms_key.a", "description", "aws_kms_key", false),
    ];
    let references = cases.map(|(address, path, kind, is_set)| {
        let cause = f.fragment.cause(Reason::AfterApply(path.into()), None);
        let reference = Reference { address: Address::from(address), path: path.into() };
        assert_eq!(reference.kind(), kind);
        let unknown = UnknownValue {
            causes: Causes::one(cause),
            ty: None,
            not_null: false,
            copy_of: Some(reference),
            parts: Box::default(),
        };
        (f.fragment.unknown(unknown), is_set)
    });
    f.resource("b", "b.a", |b, s| {
        for (name, (id, _)) in ["0", "1", "2", "3", "4", "5"].into_iter().zip(references) {
            b.unknown(Key::Text(name), s, id);
        }
    });
    let p = f.project();
    for (name, (_, is_set)) in ["0", "1", "2", "3", "4", "5"].into_iter().zip(references) {
        assert_eq!(attr(&p, name).is_set() == Truth::True, is_set, "{name}");
    }
}

#[test]
fn joins_follow_references_and_values() {
    let mut f = Fixture::new();
    let direct = f.copy_of("bucket.x[0]", "id");
    let hop = f.copy_of("acl.direct", "bucket");
    let gone = f.copy_of("bucket.gone", "id");
    f.resource("bucket", "bucket.x[0]", |b, s| {
        b.text(Key::Text("bucket"), s, "logs");
    });
    f.resource("acl", "acl.direct", |b, s| {
        b.unknown(Key::Text("bucket"), s, direct);
    });
    f.resource("acl", "acl.hop", |b, s| {
        b.unknown(Key::Text("bucket"), s, hop);
    });
    f.resource("acl", "acl.named", |b, s| {
        b.text(Key::Text("bucket"), s, "logs");
    });
    f.resource("acl", "acl.gone", |b, s| {
        b.unknown(Key::Text("bucket"), s, gone);
    });
    f.resource("acl", "acl.none", |_, _| {});
    let p = f.project();
    let index = JoinIndex::new(&p, &["bucket"], &["bucket"]);
    let find = |address: &str| index.find(p.by_address(&address.into()).unwrap().get("bucket"));
    for address in ["acl.direct", "acl.hop", "acl.named"] {
        assert!(matches!(find(address), Join::To(found) if found[0].address().as_str() == "bucket.x[0]"), "{address}");
    }
    assert_eq!(find("acl.gone"), Join::Elsewhere);
    assert_eq!(find("acl.none"), Join::Absent);
}

#[test]
fn what_a_data_source_reads_is_found() {
    let mut f = Fixture::new();
    let [named, read, other] = ["bucket.x", "data.bucket.d", "data.bucket.e"].map(|address| f.copy_of(address, "id"));
    f.resource("bucket", "bucket.x", |_, _| {});
    f.resource("data.bucket", "data.bucket.d", |b, s| {
        b.unknown(Key::Text("bucket"), s, named);
    });
    f.resource("data.bucket", "data.bucket.e", |b, s| {
        b.text(Key::Text("bucket"), s, "elsewhere");
    });
    f.resource("acl", "acl.read", |b, s| {
        b.unknown(Key::Text("bucket"), s, read);
    });
    f.resource("acl", "acl.other", |b, s| {
        b.unknown(Key::Text("bucket"), s, other);
    });
    let p = f.project();
    let index = JoinIndex::new(&p, &["bucket"], &["bucket"]);
    let find = |address: &str| index.find(p.by_address(&address.into()).unwrap().get("bucket"));
    assert!(matches!(find("acl.read"), Join::To(found) if found[0].address().as_str() == "bucket.x"));
    assert!(!matches!(find("acl.other"), Join::To(_)));
}

#[test]
fn of_several_with_one_name_a_join_takes_the_one_that_is_referred_to() {
    let mut f = Fixture::new();
    for address in ["bucket.x", "bucket.y"] {
        f.resource("bucket", address, |b, s| {
            b.text(Key::Text("bucket"), s, "logs");
        });
    }
    let edge = Edge { attribute: "bucket".into(), to: "bucket.y".into() };
    f.referring("acl", "acl.y", Box::from([edge]), |b, s| {
        b.text(Key::Text("bucket"), s, "logs");
    });
    let p = f.project();
    let index = JoinIndex::new(&p, &["bucket"], &["bucket"]);
    let found = index.find(p.by_address(&"acl.y".into()).unwrap().get("bucket"));
    assert!(matches!(found, Join::To(found) if found.len() == 1 && found[0].address().as_str() == "bucket.y"));
}

#[test]
fn an_unknown_text_is_one_element_and_an_unknown_anything_may_be_none() {
    let mut f = Fixture::new();
    let cause = f.fragment.cause(Reason::Variable("var.x".into()), None);
    let unknown =
        |not_null, ty| UnknownValue { causes: Causes::one(cause), ty, not_null, copy_of: None, parts: Box::default() };
    let text = f.fragment.unknown(unknown(true, Some(ValueType::String)));
    let nullable = f.fragment.unknown(unknown(false, Some(ValueType::String)));
    let anything = f.fragment.unknown(unknown(true, None));
    f.resource("b", "b.a", |b, s| {
        for (name, id) in [("text", text), ("nullable", nullable), ("anything", anything)] {
            b.unknown(Key::Text(name), s, id);
        }
    });
    let p = f.project();
    for (name, is_one) in [("text", true), ("nullable", false), ("anything", false)] {
        assert_eq!(attr(&p, name).any(|_| Truth::True) == Truth::True, is_one, "{name}");
    }
}
