//! Workloads read alike from manifests and from Terraform's resources.

use std::sync::Arc;

use palisade_kubernetes::manifest;
use palisade_model::{
    Causes, Fact, Fragment, Key, Mode, NewResource, NoTrace, Origin, Partial, Project, ProjectBuilder, ProjectInfo,
    Reason, TreeBuilder, Truth, UnknownId, UnknownValue, View,
};
use palisade_source::{FileId, Site, SourceFile, SourceMap, Span};
use palisade_views::{AmountSource, ProfileType, Quantity, Role, Workload};
use serde_json::{Value, json};

fn project(text: &str) -> Project {
    let mut sources = SourceMap::new();
    let file = sources.add(SourceFile::new("a.yaml", text));
    let mut builder = ProjectBuilder::new();
    builder.add(manifest(file, sources.file(file)));
    builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
}

/// Resources as Terraform's front end gives them; `?` in a text is a variable without a value.
fn terraform(resources: &[(&str, Value)]) -> Project {
    let mut sources = SourceMap::new();
    let file = sources.add(SourceFile::new("main.tf", ""));
    let mut fragment = Fragment::new();
    for (kind, body) in resources {
        let mut builder = TreeBuilder::new();
        write(&mut builder, Key::None, body, Site::new(file, Span::at(0)), &mut fragment);
        fragment.push(resource(kind, builder, file));
    }
    let mut builder = ProjectBuilder::new();
    builder.add(fragment);
    builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
}

fn resource(kind: &str, builder: TreeBuilder, file: FileId) -> NewResource {
    let site = Site::new(file, Span::at(0));
    NewResource {
        kind: kind.into(),
        name: "a".into(),
        address: format!("{kind}.a").into(),
        mode: Mode::Managed,
        origin: Origin::Hcl,
        tree: builder.finish(),
        header: site,
        block: site,
        calls: Arc::default(),
        provider: None,
        action: None,
        exists_if: None,
        edges: Box::default(),
        lifecycle: palisade_model::Lifecycle::default(),
    }
}

fn write(builder: &mut TreeBuilder, key: Key<'_>, value: &Value, site: Site, fragment: &mut Fragment) {
    match value {
        Value::Null => builder.null(key, site),
        Value::Bool(b) => builder.bool(key, site, *b),
        Value::Number(n) => builder.int(key, site, n.as_i64().unwrap()),
        Value::String(s) if s.contains('?') => builder.unknown(key, site, template(s, fragment)),
        Value::String(s) => builder.text(key, site, s),
        Value::Array(items) => {
            let index = builder.begin_list(key, site);
            for item in items {
                write(builder, Key::None, item, site, fragment);
            }
            builder.end();
            index
        }
        Value::Object(members) => {
            let index = builder.begin_object(key, site);
            for (name, item) in members {
                write(builder, Key::Text(name), item, site, fragment);
            }
            builder.end();
            index
        }
    };
}

/// An unknown that is known but for its question marks.
fn template(text: &str, fragment: &mut Fragment) -> UnknownId {
    let causes = Causes::one(fragment.cause(Reason::Variable("var.x".into()), None));
    let mut parts = Vec::new();
    for (i, known) in text.split('?').enumerate() {
        if i > 0 {
            parts.push(Partial::Unknown(None));
        }
        if !known.is_empty() {
            parts.push(Partial::Known(known.into()));
        }
    }
    let is_whole = text == "?";
    let parts = if is_whole { Box::default() } else { parts.into() };
    fragment.unknown(UnknownValue { causes, ty: None, not_null: !is_whole, copy_of: None, parts })
}

fn bytes(text: &str) -> Fact<Quantity> {
    Fact::Known(text.parse().unwrap())
}

#[test]
fn every_kind_with_a_pod_template_has_its_containers() {
    let spec = "{containers: [{name: c}]}";
    for (head, kind, body) in [
        ("v1", "Pod", format!("spec: {spec}")),
        ("v1", "PodTemplate", format!("template: {{spec: {spec}}}")),
        ("apps/v1", "Deployment", format!("spec: {{template: {{spec: {spec}}}}}")),
        ("batch/v1", "CronJob", format!("spec: {{jobTemplate: {{spec: {{template: {{spec: {spec}}}}}}}}}")),
        ("argoproj.io/v1alpha1", "Rollout", format!("spec: {{template: {{spec: {spec}}}}}")),
        ("serving.knative.dev/v1", "Service", format!("spec: {{template: {{spec: {spec}}}}}")),
        ("apps.openshift.io/v1", "DeploymentConfig", format!("spec: {{template: {{spec: {spec}}}}}")),
    ] {
        let project = project(&format!("apiVersion: {head}\nkind: {kind}\nmetadata: {{name: a}}\n{body}\n"));
        let workloads = Workload::collect(&project);
        assert_eq!(workloads.len(), 1, "{kind}");
        assert_eq!(workloads[0].kind(), kind);
        let titles: Vec<_> = workloads[0].containers().map(|c| c.title()).collect();
        assert_eq!(titles, ["container c"], "{kind}");
    }
    // Knative's kinds are not Kubernetes' own of the same name.
    assert_eq!(Workload::collect(&project("apiVersion: v1\nkind: Service\nmetadata: {name: a}\n")).len(), 0);
}

#[test]
fn terraform_names_the_same_fields_differently() {
    let pod = json!([{
        "host_network": true,
        "security_context": [{"run_as_non_root": true, "run_as_user": "1000"}],
        "container": [{
            "name": "web",
            "image": "web:1",
            "resources": [{"limits": {"memory": "1Gi"}, "requests": {"memory": "512Mi"}}],
            "security_context": [{"allow_privilege_escalation": false, "capabilities": [{"drop": ["ALL"]}]}],
            "port": [{"container_port": 80, "host_port": 8080}],
        }],
        "init_container": [{"name": "init"}],
    }]);
    let template = json!([{"metadata": [{}], "spec": pod}]);
    let project = terraform(&[
        (
            "kubernetes_deployment_v1",
            json!({"metadata": [{"name": "a"}], "spec": [{"replicas": "2", "template": template}]}),
        ),
        ("kubernetes_cron_job_v1", json!({"spec": [{"job_template": [{"spec": [{"template": template}]}]}]})),
        ("kubernetes_pod", json!({"spec": pod})),
        (
            "kubernetes_manifest",
            json!({"manifest": {"apiVersion": "v1", "kind": "Pod", "spec": {"hostNetwork": true,
            "securityContext": {"runAsNonRoot": true}, "containers": [{"name": "web",
            "resources": {"limits": {"memory": "1Gi"}, "requests": {"memory": "512Mi"}}, "ports": [{"hostPort": 8080}],
            "securityContext": {"capabilities": {"drop": ["all"]}}}]}}}),
        ),
        ("kubernetes_manifest", json!({"manifest": {"apiVersion": "v1", "kind": "Service"}})),
    ]);
    let workloads = Workload::collect(&project);
    let kinds: Vec<_> = workloads.iter().map(Workload::kind).collect();
    assert_eq!(kinds, ["Deployment", "CronJob", "Pod", "Pod"]);
    for workload in &workloads {
        assert_eq!(workload.pod_field("hostNetwork").is_true(), Truth::True);
        let web = workload.main_containers().next().unwrap();
        assert_eq!(web.name(), "web");
        assert_eq!(web.security("runAsNonRoot").is_true(), Truth::True);
        assert_eq!(web.limit("memory").quantity(), bytes("1Gi"));
        assert_eq!(web.request("memory").quantity(), bytes("0.5Gi"));
        assert_eq!(web.limit("cpu").is_set, Truth::False);
        assert_eq!(web.drops("NET_RAW"), Truth::True);
        assert_eq!(web.ports().next().unwrap().resource(), workload.resource());
        let port = workload.field(web.ports().next().unwrap(), "hostPort");
        assert_eq!(port.number(), Fact::Known(8080.0));
    }
    assert_eq!(workloads[0].spec_field("replicas").number(), Fact::Known(2.0));
    assert_eq!(workloads[0].containers().map(|c| c.role()).collect::<Vec<_>>(), [Role::Main, Role::Init]);
}

#[test]
fn what_is_not_known_stays_possible() {
    let project = terraform(&[
        ("kubernetes_pod", json!({"spec": [{"container": "?"}]})),
        (
            "kubernetes_pod_v1",
            json!({"spec": [{"container": [{"name": "a", "resources": "?", "security_context": "?"}]}]}),
        ),
        ("kubernetes_deployment", json!({"spec": "?"})),
    ]);
    for workload in Workload::collect(&project) {
        let container = workload.main_containers().next().unwrap();
        let maybe = |truth: Truth| assert!(matches!(truth, Truth::Unknown(_)), "{:?}", workload.resource());
        maybe(container.limit("memory").is_set);
        maybe(container.security("privileged").is_true());
        maybe(container.drops("ALL"));
        maybe(container.seccomp().attr.is_set());
    }
    let workloads = Workload::collect(&project);
    assert!(matches!(workloads[0].containers().next().unwrap().attr().exists(), Truth::Unknown(_)));
}

const RANGE: &str = "\
apiVersion: v1
kind: LimitRange
metadata: {name: r, namespace: shop}
spec:
  limits:
  - type: Pod
    max: {memory: 8Gi}
  - type: Container
    default: {memory: 1Gi}
    min: {cpu: 10m}
---
";

#[test]
fn limit_ranges_of_the_namespace_supply_defaults() {
    let pod = |namespace: &str| {
        format!(
            "apiVersion: v1\nkind: Pod\nmetadata: {{name: a, namespace: {namespace}}}\nspec: {{containers: [{{name: c}}]}}\n"
        )
    };
    let here = project(&format!("{RANGE}{}", pod("shop")));
    let workloads = Workload::collect(&here);
    let container = workloads[0].containers().next().unwrap();
    let limit = container.limit("memory");
    assert_eq!((limit.is_set, limit.source, limit.quantity()), (Truth::True, AmountSource::LimitRange, bytes("1Gi")));
    assert_eq!(limit.attr.resource().address().as_str(), "LimitRange/shop/r");
    assert_eq!(container.request("memory").quantity(), bytes("1Gi"));
    assert_eq!(container.request("cpu").quantity(), bytes("10m"));
    assert_eq!(container.limit("cpu").is_set, Truth::False);
    let there = project(&format!("{RANGE}{}", pod("elsewhere")));
    let workloads = Workload::collect(&there);
    assert_eq!(workloads[0].containers().next().unwrap().limit("memory").is_set, Truth::False);
}

#[test]
fn a_limit_range_in_a_namespace_that_is_not_known_may_supply() {
    let range = json!({"metadata": [{"namespace": "?"}], "spec": [{"limit": [{"type": "Container", "default": {"memory": "1Gi"}}]}]});
    let pod = json!({"metadata": [{"namespace": "shop"}], "spec": [{"container": [{"name": "c"}]}]});
    let project = terraform(&[("kubernetes_limit_range", range), ("kubernetes_pod", pod)]);
    let workloads = Workload::collect(&project);
    let limit = workloads[0].containers().next().unwrap().limit("memory");
    assert!(matches!(limit.is_set, Truth::Unknown(_)));
    assert!(matches!(limit.quantity(), Fact::Unknown(_)));
}

fn deployment(pod: &str, annotations: &str) -> Project {
    let indented = pod.replace('\n', "\n      ");
    project(&format!(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: a}}\nspec:\n  template:\n    metadata: {{annotations: {{{annotations}}}}}\n    spec:\n      {indented}\n"
    ))
}

#[test]
fn a_container_overrides_its_pod() {
    let project = deployment(
        "securityContext: {runAsUser: 0, seccompProfile: {type: RuntimeDefault}}\n\
         containers:\n- {name: a, securityContext: {runAsUser: 5}}\n- {name: b, securityContext: {seccompProfile: {type: Unconfined}}}\n\
         initContainers:\n- {name: c, restartPolicy: Always}",
        "",
    );
    let workloads = Workload::collect(&project);
    let users: Vec<_> = workloads[0].containers().map(|c| c.security("runAsUser").number()).collect();
    assert_eq!(users, [Fact::Known(5.0), Fact::Known(0.0), Fact::Known(0.0)]);
    let profiles: Vec<_> = workloads[0].containers().map(|c| c.seccomp().profile).collect();
    let [default, unconfined] = [ProfileType::RuntimeDefault, ProfileType::Unconfined].map(Fact::Known);
    assert_eq!(profiles, [default, unconfined, default]);
    assert_eq!(workloads[0].containers().last().unwrap().role(), Role::Sidecar);
    // Where neither says anything, the place is the container's.
    let nowhere = workloads[0].containers().next().unwrap().security("privileged");
    assert_eq!(nowhere.path(), "spec.template.spec.containers[0].securityContext.privileged");
}

#[test]
fn profiles_of_old_stand_in_annotations() {
    let project = deployment(
        "containers: [{name: a}, {name: b}]",
        "seccomp.security.alpha.kubernetes.io/pod: runtime/default, \
         container.seccomp.security.alpha.kubernetes.io/b: unconfined, \
         container.apparmor.security.beta.kubernetes.io/a: localhost/x",
    );
    let workloads = Workload::collect(&project);
    let all: Vec<_> = workloads[0].containers().map(|c| (c.seccomp().profile, c.app_armor().profile)).collect();
    let expected = [
        (Fact::Known(ProfileType::RuntimeDefault), Fact::Known(ProfileType::Localhost)),
        (Fact::Known(ProfileType::Unconfined), Fact::Absent),
    ];
    assert_eq!(all, expected);
}

#[test]
fn amounts_of_the_pod_and_malformed_ones() {
    let project = deployment(
        "resources: {limits: {memory: 2Gi}}\n\
         containers:\n- {name: a, resources: {limits: {cpu: 1, memory: lots}}}\n- {name: b, resources: {requests: {cpu: 0.5}}}",
        "",
    );
    let workloads = Workload::collect(&project);
    let [a, b] = [0, 1].map(|i| workloads[0].containers().nth(i).unwrap());
    assert_eq!(a.limit("memory").is_malformed(), Truth::True);
    assert!(matches!(a.limit("memory").quantity(), Fact::Unknown(_)));
    assert_eq!(a.limit("cpu").quantity(), bytes("1"));
    assert_eq!(a.request("cpu").is_set, Truth::False);
    assert_eq!(a.scheduled_request("cpu").quantity(), bytes("1"));
    assert_eq!((b.limit("memory").source, b.limit("memory").quantity()), (AmountSource::Pod, bytes("2Gi")));
    assert_eq!(b.scheduled_request("cpu").quantity(), bytes("500m"));
}

#[test]
fn a_service_account_may_switch_the_token_off() {
    let account = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: robot, namespace: shop}\nautomountServiceAccountToken: false\n---\n";
    let pod = |more: &str| {
        let text =
            format!("{account}apiVersion: v1\nkind: Pod\nmetadata: {{name: a, namespace: shop}}\nspec: {{{more}}}\n");
        let project = project(&text);
        Workload::collect(&project)[0].automount_service_account_token().is_true_or(true)
    };
    assert_eq!(pod("serviceAccountName: robot"), Truth::False);
    assert_eq!(pod("serviceAccountName: robot, automountServiceAccountToken: true"), Truth::True);
    assert_eq!(pod("containers: []"), Truth::True);
}

#[test]
fn an_image_may_be_known_in_part() {
    let tagged = |image: &str| {
        let project =
            terraform(&[("kubernetes_pod", json!({"spec": [{"container": [{"name": "c", "image": image}]}]}))]);
        let workloads = Workload::collect(&project);
        let container = workloads[0].containers().next().unwrap();
        let known = |truth: Truth| match truth {
            Truth::True => Some(true),
            Truth::False => Some(false),
            Truth::Unknown(_) => None,
        };
        (known(container.has_moving_image()), known(container.image_host_is(|host| host == "docker.io")))
    };
    assert_eq!(tagged("nginx"), (Some(true), Some(true)));
    assert_eq!(tagged("gcr.io/nginx:1"), (Some(false), Some(false)));
    assert_eq!(tagged("?/nginx"), (Some(true), None));
    assert_eq!(tagged("?:latest"), (Some(true), None));
    assert_eq!(tagged("gcr.io/?"), (None, Some(false)));
    assert_eq!(tagged("gcr.io/?:1.2"), (Some(false), Some(false)));
    assert_eq!(tagged("nginx:1.?"), (None, None));
    assert_eq!(tagged("?"), (None, None));
}
