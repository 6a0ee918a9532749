//! Edits of HCL: what is written, and that nothing else changes.

use palisade_fix::{Document, Refusal, Target};
use palisade_policy::{Anchor, Change, Literal, Repair};
use palisade_source::{SourceFile, Span, apply};

/// Makes a change where `mark` stands in the text.
fn changed(text: &str, mark: &str, path: &str, change: Change) -> Result<String, Refusal> {
    let file = SourceFile::new("main.tf", text);
    let at = text.find(mark).expect("the mark stands in the text") as u32;
    let target = Target { kind: "", path, site: Span::new(at, at + mark.len() as u32), block: None };
    let repair = Repair { kinds: (&[]).into(), at: Anchor::Resource, changes: vec![change].into() };
    let edits = Document::parse(&file)?.edits(&[repair], target)?;
    Ok(apply(text, &edits))
}

fn set(text: &str, mark: &str, path: &'static str, value: Literal) -> Result<String, Refusal> {
    changed(text, mark, path, Change::Set { path: path.into(), value })
}

fn set_true(text: &str, mark: &str, path: &'static str) -> String {
    set(text, mark, path, Literal::Bool(true)).unwrap()
}

const REQUIRED: Literal = Literal::Text(std::borrow::Cow::Borrowed("required"));

#[test]
fn a_value_is_replaced_and_comments_stay_in_their_column() {
    let text = "resource \"aws_db_instance\" \"a\" {\n  storage_encrypted = false # one\n  engine            = \"x\"   # two\n}\n";
    let after = set_true(text, "storage", "storage_encrypted");
    assert_eq!(after, text.replace("false # one", "true # one").replace("\"x\"   #", "\"x\"  #"));
    // Comments that were not aligned stay where they are.
    let loose = text.replace("\"x\"   #", "\"x\" #");
    assert_eq!(set_true(&loose, "storage", "storage_encrypted"), loose.replace("false", "true"));
}

#[test]
fn a_new_argument_is_aligned_with_those_it_follows() {
    let text = "resource \"aws_db_instance\" \"a\" {\n  engine = \"x\"\n  port   = 1\n\n  timeouts {}\n}\n";
    assert_eq!(
        set_true(text, "resource", "storage_encrypted"),
        "resource \"aws_db_instance\" \"a\" {\n  engine            = \"x\"\n  port              = 1\n  \
         storage_encrypted = true\n\n  timeouts {}\n}\n"
    );
    let loose = text.replace("port   =", "port =");
    assert_eq!(
        set_true(&loose, "resource", "storage_encrypted"),
        loose.replace("port = 1\n", "port = 1\n  storage_encrypted = true\n")
    );
}

#[test]
fn arguments_go_behind_the_last_plain_one() {
    let text = "resource \"aws_instance\" \"a\" {\n  ami = \"x\" # why\n  tags = {\n    a = 1\n  }\n  lifecycle {}\n}";
    assert_eq!(
        set_true(text, "ami", "monitoring"),
        text.replace("  ami = \"x\" # why\n", "  ami        = \"x\" # why\n  monitoring = true\n")
    );
    let only_block = "resource \"aws_instance\" \"a\" {\n  lifecycle {}\n}\n";
    assert_eq!(
        set_true(only_block, "resource", "monitoring"),
        "resource \"aws_instance\" \"a\" {\n  monitoring = true\n\n  lifecycle {}\n}\n"
    );
}

#[test]
fn blocks_on_one_line_are_opened_up() {
    for (body, inner) in [("{}", ""), ("{ }", ""), ("{ ami = 1 }", "  ami        = 1\n")] {
        let text = format!("resource \"aws_instance\" \"a\" {body}\n");
        let wanted = format!("resource \"aws_instance\" \"a\" {{\n{inner}  monitoring = true\n}}\n");
        assert_eq!(set_true(&text, "resource", "monitoring"), wanted);
    }
}

#[test]
fn blocks_are_made_with_what_stands_in_them() {
    let text = "resource \"aws_instance\" \"a\" {\r\n\tami = 1\r\n\r\n\t# last\r\n}\r\n";
    assert_eq!(
        set(text, "resource", "metadata_options.http_tokens", REQUIRED).unwrap(),
        text.replace("# last\r\n", "# last\r\n\r\n\tmetadata_options {\r\n\t\thttp_tokens = \"required\"\r\n\t}\r\n")
    );
    let own = "resource \"aws_instance\" \"a\" {\n  metadata_options {\n    http_endpoint = \"enabled\"\n  }\n}\n";
    assert_eq!(
        set(own, "metadata_options", "metadata_options.http_tokens", REQUIRED).unwrap(),
        own.replace("\"enabled\"\n", "\"enabled\"\n    http_tokens   = \"required\"\n")
    );
}

#[test]
fn the_block_that_the_finding_is_in_is_meant() {
    let text = "resource \"aws_instance\" \"a\" {\n  ebs_block_device {\n    device_name = \"a\"\n  }\n  ebs_block_device {\n    device_name = \"b\"\n  }\n}\n";
    let change = || Change::Set { path: "ebs_block_device.encrypted".into(), value: Literal::Bool(true) };
    let second = changed(text, "device_name = \"b\"", "ebs_block_device[1]", change()).unwrap();
    assert_eq!(second, text.replace("\"b\"\n", "\"b\"\n    encrypted   = true\n"));
    let neither = changed(text, "resource", "", change());
    assert_eq!(neither.unwrap_err(), Refusal::SeveralBlocks("ebs_block_device".into()));
}

#[test]
fn only_what_is_literal_is_changed() {
    let text = "resource \"aws_instance\" \"a\" {\n  monitoring = var.m\n  dynamic \"metadata_options\" {\n    for_each = []\n    content {}\n  }\n}\n";
    let refused = |path| set(text, "resource", path, Literal::Bool(true)).unwrap_err();
    assert_eq!(refused("monitoring"), Refusal::Expression("var.m".into()));
    assert_eq!(refused("metadata_options.http_tokens"), Refusal::Dynamic("metadata_options".into()));
    let unknown = Refusal::NoArgument { kind: "aws_instance".into(), name: "monitored".into() };
    assert_eq!(refused("monitored"), unknown);
}

#[test]
fn objects_get_members_in_their_own_style() {
    let kind = "resource \"aws_api_gateway_method_settings\" \"a\" {\n";
    for (object, wanted) in [
        ("{}", "{ x = true }"),
        ("{ b = 1 }", "{ b = 1, x = true }"),
        ("{\n    bee = 1\n  }", "{\n    bee = 1\n    x   = true\n  }"),
        ("{\n    \"b\" : 1, # c\n  }", "{\n    \"b\" : 1, # c\n    \"x\" = true,\n  }"),
    ] {
        let text = format!("{kind}  tags = {object}\n}}\n");
        assert_eq!(set_true(&text, "tags", "tags.x"), format!("{kind}  tags = {wanted}\n}}\n"));
    }
}

#[test]
fn values_within_encoded_json_are_reached() {
    let text = "resource \"aws_ecs_task_definition\" \"a\" {\n  container_definitions = jsonencode([{\n    name       = \"a\"\n    privileged = true\n  }])\n}\n";
    let path = "container_definitions[0].privileged";
    let change = Change::Set { path: "container_definitions.privileged".into(), value: Literal::Bool(false) };
    let after = changed(text, "container_definitions", path, change).unwrap();
    assert_eq!(after, text.replace("privileged = true", "privileged = false"));
}

#[test]
fn what_is_taken_away_leaves_its_neighbours() {
    let text = "resource \"azurerm_kubernetes_cluster\" \"a\" {\n  name           = 1\n  dns_prefix_pri = 2\n  x              = [\"a\", \"b\"]\n\n  one {\n  }\n\n  two {}\n}\n";
    let gone = |path: &'static str| changed(text, path, path, Change::Remove { path: path.into() }).unwrap();
    assert_eq!(
        gone("dns_prefix_pri"),
        text.replace("  dns_prefix_pri = 2\n", "")
            .replace("name           =", "name =")
            .replace("x              =", "x    =")
    );
    assert_eq!(gone("one"), text.replace("\n  one {\n  }\n", ""));
    assert_eq!(gone("two"), text.replace("\n  two {}\n", ""));
    let element =
        Repair { kinds: (&[]).into(), at: Anchor::Finding, changes: vec![Change::Remove { path: ".".into() }].into() };
    for (path, wanted) in [("x[0]", "[\"b\"]"), ("x[1]", "[\"a\"]")] {
        let at = text.find("x  ").unwrap() as u32;
        let target = Target { kind: "", path, site: Span::at(at), block: None };
        let file = SourceFile::new("main.tf", text);
        let edits = Document::parse(&file).unwrap().edits(std::slice::from_ref(&element), target).unwrap();
        assert_eq!(apply(text, &edits), text.replace("[\"a\", \"b\"]", wanted));
    }
}

#[test]
fn one_more_block_and_a_resource_beside() {
    let text = "resource \"google_sql_database_instance\" \"a\" {\n  settings {\n    database_flags {\n      name  = \"x\"\n      value = 1\n    }\n  }\n}\n";
    let flag = |name: &'static str, value: &'static str| (name.into(), Literal::Text(value.into()));
    let arguments = vec![flag("name", "log"), flag("value", "on")];
    let add = Change::Add { path: "settings.database_flags".into(), arguments: arguments.into() };
    let after = changed(text, "settings", "settings", add).unwrap();
    let new = "    }\n\n    database_flags {\n      name  = \"log\"\n      value = \"on\"\n    }\n  }\n}\n";
    assert_eq!(after, text.replace("    }\n  }\n}\n", new));
    let bucket = "resource \"aws_s3_bucket\" \"b\" {}\n# c\n";
    let beside = Change::Beside {
        kind: "aws_s3_bucket_versioning".into(),
        refer: "bucket".into(),
        arguments: vec![("versioning_configuration.status".into(), Literal::Text("Enabled".into()))].into(),
    };
    let after = changed(bucket, "resource", "", beside.clone()).unwrap();
    assert_eq!(
        after,
        "resource \"aws_s3_bucket\" \"b\" {}\n\nresource \"aws_s3_bucket_versioning\" \"b\" {\n  bucket = aws_s3_bucket.b.id\n\n  versioning_configuration {\n    status = \"Enabled\"\n  }\n}\n# c\n"
    );
    let declared = changed(&after, "resource", "", beside);
    assert_eq!(declared.unwrap_err(), Refusal::Declared("aws_s3_bucket_versioning.b".into()));
}

#[test]
fn a_byte_order_mark_and_a_missing_last_newline_stay() {
    let text = "\u{feff}resource \"aws_instance\" \"a\" {\n  ami = 1\n}";
    assert_eq!(
        set_true(text, "ami", "monitoring"),
        text.replace("  ami = 1\n", "  ami        = 1\n  monitoring = true\n")
    );
}

#[test]
fn what_the_provider_would_refuse_is_not_written() {
    let instance = "resource \"aws_instance\" \"a\" {\n  nonsense = 1\n}\n";
    let refused = |change: Change| match changed(instance, "resource", "", change) {
        Err(Refusal::Refused(what)) => what,
        other => panic!("{other:?}"),
    };
    let set = |path: &'static str, value: Literal| Change::Set { path: path.into(), value };
    let add = |arguments: Vec<(&'static str, Literal)>| Change::Add {
        path: "ebs_block_device".into(),
        arguments: arguments.into_iter().map(|(name, value)| (name.into(), value)).collect(),
    };
    // Of another type.
    let what = refused(set("monitoring", Literal::Int(3)));
    assert_eq!(what, "aws_instance.monitoring is of type bool, and what stands there is not");
    let what = refused(set("tags", Literal::Bool(true)));
    assert_eq!(what, "aws_instance.tags is of type map(string), and what stands there is not");
    // Not there, and not all that is required.
    let name = || ("device_name", Literal::Text("/dev/sdb".into()));
    let what = refused(add(vec![name(), ("encypted", Literal::Bool(true))]));
    assert_eq!(what, "aws_instance.ebs_block_device has no argument `encypted`");
    let what = refused(add(vec![("encrypted", Literal::Bool(true))]));
    assert_eq!(what, "aws_instance.ebs_block_device lacks `device_name`, which is required");
    // What was wrong before is not the edit's.
    assert!(changed(instance, "resource", "", add(vec![name(), ("encrypted", Literal::Bool(true))])).is_ok());
    let beside = Change::Beside {
        kind: "aws_s3_bucket_versioning".into(),
        refer: "bucket".into(),
        arguments: vec![("status".into(), Literal::Text("Enabled".into()))].into(),
    };
    let bucket = "resource \"aws_s3_bucket\" \"b\" {\n}\n";
    let what = changed(bucket, "resource", "", beside).unwrap_err().to_string();
    assert!(what.contains("aws_s3_bucket_versioning has no argument `status`"), "{what}");
}
