//! Charts and overlays, judged as the installed tools render them and reported where people wrote what is found.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use serde_json::Value;

use crate::against::{branch, committed, in_state_of};
use crate::run::{Folder, Run, is_installed, palisade_with};

const POLICY: &str = "k8s-image-latest-tag";

const TEMPLATE: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  template:
    spec:
      containers:
        - name: web
          image: \"nginx:{{ .Values.image.tag }}\"
          {{- with .Values.securityContext }}
          securityContext:
            {{- toYaml . | nindent 12 }}
          {{- end }}
";

/// A `helm` that knows one chart: it takes the last `tag: ` of its files of values.
const HELM: &str = r##"#!/bin/sh
[ "$1" = template ] || exit 2
echo "$@" >> "$CALLS"
release=$2 chart=$3
tag_of() { sed -n 's/^  tag: //p' "$1" | tr -d '"'; }
tag=$(tag_of "$chart/values.yaml")
shift 3
while [ $# -gt 0 ]; do
  case "$1" in
    --namespace) shift 2 ;;
    --values) t=$(tag_of "$2"); tag=${t:-$tag}; shift 2 ;;
    *) exit 2 ;;
  esac
done
[ "$tag" != broken ] || { echo "Error: execution error at (web/templates/deployment.yaml:10:18): no tag" >&2; exit 1; }
[ "$tag" != slow ] || sleep 600
echo "---"
echo "# Source: web/templates/deployment.yaml"
sed -e "s/{{ .Release.Name }}/$release/; s/{{ .Values.image.tag }}/$tag/" \
  -e '/{{- with/,/{{- end }}/d' "$chart/templates/deployment.yaml"
"##;

fn chart(config: &str) -> Folder {
    let folder = Folder::new()
        .with("bin/helm", HELM)
        .with("charts/web/Chart.yaml", "apiVersion: v2\nname: web\nversion: 0.1.0\n")
        .with("charts/web/values.yaml", "image:\n  tag: \"1.27\"\n")
        .with("charts/web/values-prod.yaml", "# production\nimage:\n  tag: latest\n")
        .with("charts/web/values-dev.yaml", "image:\n  tag: \"1.28\"\n")
        .with("charts/web/templates/deployment.yaml", TEMPLATE)
        .with("palisade.toml", config);
    fs::set_permissions(folder.path("bin/helm"), fs::Permissions::from_mode(0o755)).expect("to make it executable");
    folder
}

const CHART: &str = "[[helm]]\nchart = \"charts/web\"\nvalues = [\"charts/web/values-prod.yaml\"]\n\
    release = \"shop\"\nnamespace = \"live\"\nenvironment = \"prod\"\n\
    [[helm]]\nchart = \"charts/web\"\nvalues = [\"charts/web/values-dev.yaml\"]\n\
    release = \"shop\"\nnamespace = \"live\"\nenvironment = \"dev\"\n";

/// Runs palisade with the folder's own programs, or with the machine's too.
fn check(folder: &Folder, arguments: &[&str], has_others: bool) -> Run {
    let own = folder.path("bin").display().to_string();
    let machine = std::env::var("PATH").unwrap_or_default();
    let basics = "/usr/bin:/bin".to_owned();
    let path = if has_others { machine } else { format!("{own}:{basics}") };
    let calls = folder.path("calls").display().to_string();
    let home = folder.path("home").display().to_string();
    let variables = [("PATH", path.as_str()), ("CALLS", calls.as_str()), ("HOME", home.as_str())];
    palisade_with(
        &folder.path(""),
        &[&["check", "--select", POLICY, "--fail-on", "low"], arguments].concat(),
        &variables,
    )
}

fn report(run: &Run) -> Value {
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.text))
}

/// Address, environments, place, and the first step of the value's way.
fn found(report: &Value) -> Vec<(String, String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let place = |location: &Value| format!("{}:{}", text(&location["file"]), location["start"]["line"]);
    let all = report["findings"].as_array().expect("findings").iter().filter(|finding| finding["policy"] == POLICY);
    all.map(|finding| {
        let environments = finding["environments"].as_array().into_iter().flatten().map(&text).collect::<Vec<_>>();
        let step = &finding["because"][0];
        let because = if step.is_null() {
            String::new()
        } else {
            format!("{} {}", text(&step["text"]), place(&step["location"]))
        };
        (text(&finding["resource"]["address"]), environments.join(","), place(&finding["location"]), because)
    })
    .collect()
}

fn row(address: &str, environments: &str, place: &str, because: &str) -> (String, String, String, String) {
    (address.to_owned(), environments.to_owned(), place.to_owned(), because.to_owned())
}

const IN_TEMPLATE: &str = "charts/web/templates/deployment.yaml:10";

#[test]
fn a_chart_is_judged_with_the_values_of_each_environment() {
    let folder = chart(CHART);
    let run = check(&folder, &["-o", "json"], false);
    let report = report(&run);
    let because = ".Values.image.tag charts/web/values-prod.yaml:3";
    assert_eq!(found(&report), [row("Deployment/live/shop", "prod", IN_TEMPLATE, because)], "{}", run.text);
    assert_eq!(report["completeness"]["out_of_reach"], Value::Array(Vec::new()), "{}", run.text);
    let people = check(&folder, &[], false);
    let phrase = "only in prod (image.tag = \"latest\", values-prod.yaml:3)";
    assert!(people.text.contains(phrase), "no {phrase:?} in {}", people.text);
    let dev = check(&folder, &["--environment", "dev"], false);
    assert_eq!(dev.status, 0, "{}", dev.text);
    let none = check(&folder, &["--environment", "qa"], false);
    assert!(none.status == 2 && none.text.contains("there are dev, prod"), "{}", none.text);
    let calls = fs::read_to_string(folder.path("calls")).expect("helm was called");
    assert!(
        calls.lines().all(|call| call.starts_with("template shop ") && call.contains("--namespace live")),
        "{calls}"
    );
}

#[test]
fn what_keeps_a_chart_from_being_rendered_is_said() {
    let only = CHART.split("[[helm]]").nth(1).map(|table| format!("[[helm]]{table}")).expect("a table");
    let tagged = |tag: &str| chart(&only).with("charts/web/values-prod.yaml", format!("image:\n  tag: {tag}\n"));
    let run = check(&tagged("broken"), &[], false);
    assert_eq!(run.status, 3, "{}", run.text);
    assert!(run.text.contains("no tag") && run.text.contains("helm template"), "{}", run.text);
    let slow =
        chart(&format!("{only}timeout-seconds = 1\n")).with("charts/web/values-prod.yaml", "image:\n  tag: slow\n");
    let run = check(&slow, &[], false);
    assert_eq!(run.status, 3, "{}", run.text);
    assert!(run.text.contains("took more than 1 seconds (timeout-seconds)"), "{}", run.text);
    // Without helm the chart is out of reach, as it is where it is not configured.
    let folder = chart(&only);
    fs::remove_file(folder.path("bin/helm")).expect("helm is taken away");
    let machine_has_one = ["/usr/bin/helm", "/bin/helm"].iter().any(|path| fs::metadata(path).is_ok());
    if machine_has_one {
        println!("skipped: helm is among the system's programs");
        return;
    }
    let run = check(&folder, &[], false);
    assert_eq!(run.status, 0, "{}", run.text);
    assert!(run.text.contains("helm is not installed") && run.text.contains("install helm"), "{}", run.text);
    assert_eq!(check(&folder, &["--strict"], false).status, 3);
}

#[test]
fn a_configuration_of_charts_that_means_nothing_is_refused() {
    for (config, phrase) in [
        ("[[helm]]\nchart = \"charts/web\"\n[[helm]]\nchart = \"charts/web\"\n", "stands there twice"),
        ("[[helm]]\nchart = \"oci://example.com/web\"\n", "nothing is fetched"),
        ("[[helm]]\nchart = \"charts/web\"\nrelease = \"--post-renderer=x\"\n", "is no name"),
        ("[[helm]]\nchrt = \"charts/web\"\n", "did you mean `chart`?"),
        ("[[kustomize]]\noverlay = \"https://example.com/x\"\n", "nothing is fetched"),
    ] {
        let run = check(&chart(config), &[], false);
        assert!(run.status == 2 && run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    }
    let run = check(&chart("[[helm]]\nchart = \"charts/gone\"\n"), &[], false);
    assert!(run.status == 3 && run.text.contains("charts/gone"), "{}", run.text);
}

#[test]
fn a_comment_in_a_template_accepts_what_it_stands_above() {
    let folder = chart(CHART);
    let template =
        TEMPLATE.replace("          image:", &format!("          # palisade:ignore[{POLICY}] known\n          image:"));
    let folder = folder.with("charts/web/templates/deployment.yaml", template);
    let run = check(&folder, &["-o", "json"], false);
    assert_eq!(run.status, 0, "{}", run.text);
    let waived = &report(&run)["findings"][0]["waived"]["location"];
    assert_eq!(
        (&waived["file"], &waived["start"]["line"]),
        (&"charts/web/templates/deployment.yaml".into(), &10.into())
    );
}

#[test]
fn a_changed_value_is_compared_with_what_it_was() {
    let folder = committed(chart(CHART));
    branch(&folder);
    let folder = folder.with("charts/web/values-dev.yaml", "image:\n  tag: latest\n");
    let run = check(&folder, &["--against", "main", "-o", "json"], false);
    // What another environment has now is new.
    assert_eq!(in_state_of(&report(&run), "new", POLICY), ["Deployment/live/shop"], "{}", run.text);
    fs::write(folder.path("charts/web/values-dev.yaml"), "image:\n  tag: \"1.29\"\n").expect("written");
    let run = check(&folder, &["--against", "main", "-o", "json"], false);
    assert_eq!(run.status, 0, "{}", run.text);
    assert_eq!(in_state_of(&report(&run), "unchanged", POLICY), ["Deployment/live/shop"]);
    fs::write(folder.path("charts/web/values-prod.yaml"), "image:\n  tag: \"1.29\"\n").expect("written");
    let run = check(&folder, &["--against", "main", "-o", "json"], false);
    assert_eq!(in_state_of(&report(&run), "absent", POLICY), ["Deployment/live/shop"], "{}", run.text);
}

#[test]
fn the_installed_helm_says_the_same() {
    if !is_installed("helm") {
        return;
    }
    let run = check(&chart(CHART), &["-o", "json"], true);
    let because = ".Values.image.tag charts/web/values-prod.yaml:3";
    assert_eq!(found(&report(&run)), [row("Deployment/live/shop", "prod", IN_TEMPLATE, because)], "{}", run.text);
}

fn overlays() -> Folder {
    let deployment = |image: &str| {
        format!(
            "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n      - name: web\n        image: {image}\n"
        )
    };
    let config = ["dev", "prod", "patched"]
        .map(|name| format!("[[kustomize]]\noverlay = \"apps/overlays/{name}\"\nenvironment = \"{name}\"\n"));
    Folder::new()
        .with("apps/base/kustomization.yaml", "resources: [web.yaml]\n")
        .with("apps/base/web.yaml", deployment("nginx:1.27"))
        .with("apps/overlays/dev/kustomization.yaml", "resources: [../../base]\n")
        .with(
            "apps/overlays/prod/kustomization.yaml",
            "resources: [../../base]\nnamePrefix: live-\nimages:\n- name: nginx\n  newTag: latest\n",
        )
        .with("apps/overlays/patched/kustomization.yaml", "resources: [../../base]\npatches:\n- path: patch.yaml\n")
        .with("apps/overlays/patched/patch.yaml", deployment("nginx:latest"))
        .with("palisade.toml", config.concat())
}

#[test]
fn overlays_are_environments_of_what_they_build_on() {
    if !is_installed("kubectl") && !is_installed("kustomize") {
        return;
    }
    let folder = committed(overlays());
    let run = check(&folder, &["-o", "json"], true);
    let mut rows = found(&report(&run));
    rows.sort();
    let expected = [
        row("Deployment/default/live-web", "prod", "apps/overlays/prod/kustomization.yaml:5", ""),
        row("Deployment/default/web", "patched", "apps/overlays/patched/patch.yaml:10", ""),
    ];
    assert_eq!(rows, expected, "{}", run.text);
    assert_eq!(report(&run)["completeness"]["out_of_reach"], Value::Array(Vec::new()), "{}", run.text);
    // The overlay is left as it is.
    branch(&folder);
    let folder = folder.with(
        "apps/overlays/dev/kustomization.yaml",
        "resources: [../../base]\nimages:\n- name: nginx\n  newTag: latest\n",
    );
    let run = check(&folder, &["--against", "main", "-o", "json"], true);
    assert_eq!(in_state_of(&report(&run), "new", POLICY), ["Deployment/default/web"], "{}", run.text);
    assert_eq!(in_state_of(&report(&run), "unchanged", POLICY), ["Deployment/default/live-web"], "{}", run.text);
}

/// Which overlay's file makes the difference: the one that has the finding, or one that has not.
#[test]
fn what_differs_between_overlays_is_named_with_its_file() {
    if !is_installed("kubectl") && !is_installed("kustomize") {
        return;
    }
    let folder = overlays();
    let run = check(&folder, &[], true);
    let phrase = "only in patched (apps/overlays/patched patches it, patch.yaml:10)";
    assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    // The base is wrong, and one overlay mends it.
    let latest =
        fs::read_to_string(folder.path("apps/base/web.yaml")).expect("read").replace("nginx:1.27", "nginx:latest");
    let folder = folder
        .with("apps/base/web.yaml", latest)
        .with(
            "apps/overlays/dev/kustomization.yaml",
            "resources: [../../base]\nimages:\n- name: nginx\n  newTag: \"1.27\"\n",
        )
        .with("apps/overlays/patched/kustomization.yaml", "resources: [../../base]\n");
    let run = check(&folder, &[], true);
    let phrase = "only in patched (apps/overlays/dev patches it, kustomization.yaml:4)";
    assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    // One overlay has an object of its own.
    let own = fs::read_to_string(folder.path("apps/base/web.yaml")).expect("read").replace("name: web", "name: extra");
    let folder = folder
        .with("apps/overlays/patched/extra.yaml", own)
        .with("apps/overlays/patched/kustomization.yaml", "resources: [../../base, extra.yaml]\n");
    let run = check(&folder, &[], true);
    let phrase = "only in patched (apps/overlays/patched adds it)";
    assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
}

/// Charts and overlays in parts are those of the whole run, byte for byte.
#[test]
fn charts_in_parts_are_whole() {
    let more = CHART.replace("charts/web\"", "charts/more\"").replace("charts/web/", "charts/more/");
    let folder = chart(&format!("{CHART}{more}"))
        .with("charts/more/Chart.yaml", "apiVersion: v2\nname: web\nversion: 0.1.0\n")
        .with("charts/more/values.yaml", "image:\n  tag: \"1.27\"\n")
        .with("charts/more/values-prod.yaml", "image:\n  tag: latest\n")
        .with("charts/more/values-dev.yaml", "image:\n  tag: latest\n")
        .with("charts/more/templates/deployment.yaml", TEMPLATE)
        .with("main.tf", crate::against::public("a"))
        .with(
            "k8s/pod.yaml",
            "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a, image: a}]\n",
        );
    for is_broken in [false, true] {
        if is_broken {
            fs::write(folder.path("charts/more/values-dev.yaml"), "image:\n  tag: broken\n").expect("written");
        }
        let out = Folder::new();
        let file = |name: &str| out.path(name).display().to_string();
        let json = |name: &str| format!("json={}", file(name));
        let whole = check(&folder, &["--today", "2027-03-01", "-o", &json("whole")], false);
        for of in 2..=3 {
            let parts = (1..=of).map(|index| {
                let name = format!("{of}-{index}");
                let shard = format!("{index}/{of}");
                let run = check(
                    &folder,
                    &["--today", "2027-03-01", "--shard", &shard, "--exit-zero", "-o", &json(&name)],
                    false,
                );
                assert_eq!(run.status, 0, "{}", run.text);
                file(&name)
            });
            let parts = parts.collect::<Vec<_>>();
            let parts = parts.iter().map(String::as_str).collect::<Vec<_>>();
            let merged =
                palisade_with(&folder.path(""), &[&["merge", "-o", &json("merged")], &parts[..]].concat(), &[]);
            assert_eq!(merged.status, whole.status, "{}", merged.text);
            let read = |name: &str| fs::read_to_string(out.path(name)).expect("written");
            assert!(read("whole") == read("merged"), "{of} parts:\n{}\n{}", read("whole"), read("merged"));
        }
    }
}

/// A base on the web is not fetched.
#[test]
fn what_lies_elsewhere_is_not_fetched() {
    if !is_installed("kubectl") && !is_installed("kustomize") {
        return;
    }
    for base in ["https://127.0.0.1:9/x.yaml", "https://127.0.0.1:9/acme/base.git//k?ref=main"] {
        let folder = Folder::new()
            .with("o/kustomization.yaml", format!("resources: [\"{base}\"]\n"))
            .with("palisade.toml", "[[kustomize]]\noverlay = \"o\"\n");
        let run = check(&folder, &[], true);
        assert_eq!(run.status, 3, "{}", run.text);
        assert!(run.text.contains("was not rendered: kustomize"), "{}", run.text);
    }
}
