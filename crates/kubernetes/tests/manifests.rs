//! Manifests as resources: kinds, addresses, sites, comments, and what is wrong.

use std::fmt::Write as _;
use std::sync::Arc;

use palisade_kubernetes::{documents, manifest};
use palisade_model::{Attr, Category, Diagnostic, NoTrace, Project, ProjectBuilder, ProjectInfo, Shape, Truth};
use palisade_source::{FileId, SourceFile, SourceMap};

fn read(text: &str) -> Project {
    let mut sources = SourceMap::new();
    let file = sources.add(SourceFile::new("a.yaml", text));
    let mut builder = ProjectBuilder::new();
    builder.add(manifest(file, sources.file(file)));
    builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
}

fn addresses(project: &Project) -> Vec<&str> {
    project.resources().map(|resource| resource.address().as_str()).collect()
}

/// Every attribute with its path, what it holds and the text of its site.
fn dump(attr: Attr<'_>, out: &mut String) {
    let sources = attr.resource().project().sources();
    let value = match attr.shape() {
        Shape::Absent => "absent".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Bool(b) => b.to_string(),
        Shape::Int(i) => i.to_string(),
        Shape::Float(f) => format!("{f:?}"),
        Shape::Text(t) => format!("{t:?}"),
        Shape::List(_) => "list".to_owned(),
        Shape::Object(_) => "object".to_owned(),
        Shape::Unknown(_) => "unknown".to_owned(),
    };
    let _ = writeln!(out, "{:?} = {value} @ {:?}", attr.path(), sources.text(attr.site()));
    match attr.shape() {
        Shape::List(items) => items.for_each(|item| dump(item, out)),
        Shape::Object(entries) => entries.for_each(|(_, value)| dump(value, out)),
        _ => {}
    }
}

fn dumped(text: &str) -> String {
    let project = read(text);
    let mut out = String::new();
    for resource in project.resources() {
        dump(resource.root(), &mut out);
    }
    out
}

#[test]
fn sites_are_what_a_finding_points_at() {
    let text = "\
kind: ConfigMap
apiVersion: v1
metadata: {name: web, labels: {app: \"x\\ty\"}}
spec:
  containers:
  - name: a # first
    args: [run, -v]
  -   image: b:1
      empty:
  script: |
    one
    two

  list:
  - - deep
";
    assert_eq!(
        dumped(text),
        "\
\"\" = object @ \"kind: ConfigMap\"
\"kind\" = \"ConfigMap\" @ \"kind: ConfigMap\"
\"apiVersion\" = \"v1\" @ \"apiVersion: v1\"
\"metadata\" = object @ \"metadata:\"
\"metadata.name\" = \"web\" @ \"name: web\"
\"metadata.labels\" = object @ \"labels:\"
\"metadata.labels.app\" = \"x\\ty\" @ \"app: \\\"x\\\\ty\\\"\"
\"spec\" = object @ \"spec:\"
\"spec.containers\" = list @ \"containers:\"
\"spec.containers[0]\" = object @ \"name: a\"
\"spec.containers[0].name\" = \"a\" @ \"name: a\"
\"spec.containers[0].args\" = list @ \"args:\"
\"spec.containers[0].args[0]\" = \"run\" @ \"run\"
\"spec.containers[0].args[1]\" = \"-v\" @ \"-v\"
\"spec.containers[1]\" = object @ \"image: b:1\"
\"spec.containers[1].image\" = \"b:1\" @ \"image: b:1\"
\"spec.containers[1].empty\" = null @ \"empty:\"
\"spec.script\" = \"one\\ntwo\\n\" @ \"script: |\\n    one\\n    two\"
\"spec.list\" = list @ \"list:\"
\"spec.list[0]\" = list @ \"deep\"
\"spec.list[0][0]\" = \"deep\" @ \"deep\"
"
    );
}

#[test]
fn addresses_name_kind_namespace_and_name() {
    let text = "\
# leading comment
apiVersion: apps/v1
kind: Deployment
metadata: {name: cart, namespace: shop}
---
apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
# nothing here
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {generateName: roll-}
--- # a list
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Pod, metadata: {name: 7}}
- apiVersion: v1
  kind: PodList
  items:
  - metadata: {name: typed}
---
just: a document
---
{\"apiVersion\": \"v1\", \"kind\": \"Service\", \"metadata\": {}}
";
    let project = read(text);
    let expected = [
        "Deployment/shop/cart",
        "Namespace/shop",
        "Rollout.argoproj.io/default/roll-*",
        "Pod/default/7",
        "Pod/default/typed",
        "Service/default/",
    ];
    assert_eq!(addresses(&project), expected);
    assert_eq!(project.of_kind("Rollout.argoproj.io").len(), 1);
    assert_eq!(project.diagnostics(), []);
    let notes: Vec<_> = project.notes().iter().map(|&site| project.sources().text(site)).collect();
    assert_eq!(notes, ["# leading comment", "# nothing here", "# a list"]);
    let block = project.sources().text(project.resources().next().unwrap().block());
    assert_eq!(block, "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: cart, namespace: shop}");
}

#[test]
fn anchors_merge_keys_and_repeated_keys() {
    let text = "\
apiVersion: v1
kind: Pod
metadata: &m {name: a, labels: &l {a: 1, b: 2}}
other:
  <<: [*l, {a: 9, c: 3}]
  b: 4
copy: *m
twice: 1
twice: 2
";
    let project = read(text);
    let pod = project.resources().next().unwrap();
    let int = |attr: Attr<'_>| attr.number();
    assert_eq!(int(pod.get("other").get("a")), palisade_model::Fact::Known(1.0));
    assert_eq!(int(pod.get("other").get("b")), palisade_model::Fact::Known(4.0));
    assert_eq!(int(pod.get("other").get("c")), palisade_model::Fact::Known(3.0));
    assert_eq!(pod.get("copy").get("labels").get("a").is("1"), Truth::True);
    assert_eq!(int(pod.get("twice")), palisade_model::Fact::Known(2.0));
    assert_eq!(pod.root().entries().filter(|(key, _)| *key == "twice").count(), 1);
}

fn problems(text: &str) -> Vec<(Category, String, u32)> {
    let project = read(text);
    let line = |diagnostic: &Diagnostic| project.sources().start(diagnostic.site.unwrap()).line;
    project.diagnostics().iter().map(|d| (d.category, d.summary.clone(), line(d))).collect()
}

const POD: &str = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n";

#[test]
fn a_broken_document_leaves_its_neighbours() {
    let text = format!("{POD}---\nkind: Pod\n  x: [1\n---\n{POD}");
    let found = problems(&text);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].0, found[0].2), (Category::Parse, 6));
    assert_eq!(addresses(&read(&text)).len(), 2);
}

#[test]
fn what_the_api_server_would_refuse_is_unknown_and_reported() {
    let text = format!("{POD}spec:\n  a: .inf\n  ~: 1\n  b: !!int x\n  [a]: 2\n");
    let found: Vec<_> = problems(&text).into_iter().map(|(_, what, line)| (what, line)).collect();
    let expected = [
        (".inf has no form in JSON", 5),
        ("null cannot be a key", 6),
        ("the value is not what its tag says", 7),
        ("a collection cannot be a key", 8),
    ];
    assert_eq!(found, expected.map(|(what, line)| (what.to_owned(), line)));
    let project = read(&text);
    assert!(matches!(project.resources().next().unwrap().get("spec").get("a").is_set(), Truth::Unknown(_)));
}

#[test]
fn limits_have_names() {
    let bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n\
                d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n";
    for (text, name) in [
        (format!("{POD}spec:\n  {}\n", "- ".repeat(100_000)), "max-nesting"),
        (format!("{POD}spec: {}\n", "[".repeat(100_000)), "max-nesting"),
        (format!("{POD}spec: {}\n", "{a: ".repeat(100_000)), "max-nesting"),
        (format!("{POD}{bomb}"), "max-alias-nodes"),
        (
            format!("{POD}a: &a [{}]\nb: &b [{}]\nc: [{}]\n", "x,".repeat(99), "*a,".repeat(99), "*b,".repeat(99)),
            "max-alias-nodes",
        ),
        (
            format!(
                "kind: List\napiVersion: v1\na: &a [{}]\nitems: [{}]\n",
                "{},".repeat(99),
                "{kind: List, apiVersion: v1, items: *a},".repeat(999)
            ),
            "max-alias-nodes",
        ),
        (format!("{POD}spec: &a\n  x: *a\n"), "contains itself"),
        (format!("{POD}spec: &a\n  <<: *a\n"), "max-nesting"),
    ] {
        let found = problems(&text);
        assert!(found.iter().all(|(_, what, _)| what.contains(name)), "{name}: {found:?}");
        assert!(!found.is_empty(), "{name}");
    }
}

#[test]
fn templates_are_out_of_reach_and_not_broken() {
    for text in [
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n",
        "{{- if .Values.x }}\napiVersion: v1\nkind: Pod\n{{- end }}\n",
        "apiVersion: v1\nkind: Pod\nspec:\n{% for x in y %}\n- a\n{% endfor %}\n",
    ] {
        let found = problems(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].0, Category::Templates, "{text}");
    }
    // Inside of texts they belong to somebody else.
    let quoted = format!("{POD}spec:\n  a: \"{{{{ x }}}}\"\n  b: |\n    {{{{ range }}}}\n");
    assert_eq!(problems(&quoted), []);
}

#[test]
fn documents_are_given_as_other_tools_see_them() {
    let source = SourceFile::new("a.yaml", "a: 0644\nyes: on\n---\n- 1_000\n- 1.0\n---\n[\n");
    let all = documents(FileId(0), &source);
    let values: Vec<_> = all.iter().map(|d| d.as_ref().map(|d| d.value.to_string()).ok()).collect();
    assert_eq!(all[0].as_ref().unwrap().overridden, []);
    assert_eq!(values, [Some(r#"{"a":420,"true":true}"#.to_owned()), Some("[1000,1]".to_owned()), None]);
}

#[test]
fn overridden_keys_are_named() {
    let text = "a: {b: 1, c: 2, b: 3}\n";
    let all = documents(FileId(0), &SourceFile::new("a.yaml", text));
    let document = all[0].as_ref().unwrap();
    assert_eq!(document.value.to_string(), r#"{"a":{"b":3,"c":2}}"#);
    let starts: Vec<_> = document.overridden.iter().map(|site| site.span.start).collect();
    assert_eq!(starts, [text.find("b: 1").unwrap() as u32]);
}
