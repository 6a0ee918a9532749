//! Objects of a cluster joined with each other, and the command lines of its programs, as manifests have them.

use std::sync::Arc;

use palisade_kubernetes::manifest;
use palisade_model::{NoTrace, Project, ProjectBuilder, ProjectInfo, Truth, View};
use palisade_source::{SourceFile, SourceMap};
use palisade_views::kubernetes::{Access, FlagRule, Must, Program};
use palisade_views::{ControlPlane, Deployed, RbacRole, Selecting};

fn project(text: &str) -> Project {
    let mut sources = SourceMap::new();
    let file = sources.add(SourceFile::new("a.yaml", text));
    let mut builder = ProjectBuilder::new();
    builder.add(manifest(file, sources.file(file)));
    builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
}

const PODS: &str = "
apiVersion: v1
kind: Pod
metadata: {name: cart, namespace: shop, labels: {app: cart, tier: web}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: basket, namespace: shop}
spec: {selector: {matchLabels: {app: basket}}}
";

#[test]
fn selectors_find_pods_as_the_api_server_does() {
    let cases = [
        ("{matchLabels: {app: cart}}", Truth::False),
        ("{matchLabels: {app: cart, tier: db}}", Truth::True),
        // A workload without a template has the labels that it looks for.
        ("{matchLabels: {app: basket}}", Truth::False),
        ("{}", Truth::False),
        ("{matchExpressions: [{key: tier, operator: Exists}]}", Truth::False),
        ("{matchExpressions: [{key: zone, operator: Exists}]}", Truth::True),
        ("{matchExpressions: [{key: zone, operator: DoesNotExist}]}", Truth::False),
        ("{matchExpressions: [{key: app, operator: In, values: [a, basket]}]}", Truth::False),
        ("{matchExpressions: [{key: app, operator: In, values: [a, b]}]}", Truth::True),
        ("{matchExpressions: [{key: app, operator: NotIn, values: [cart, basket]}]}", Truth::True),
        ("{matchLabels: {app: cart}, matchExpressions: [{key: tier, operator: NotIn, values: [db]}]}", Truth::False),
    ];
    for (selector, dangling) in cases {
        let policy = format!(
            "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {{name: a, namespace: shop}}\n\
             spec: {{podSelector: {selector}}}\n---{PODS}"
        );
        let project = project(&policy);
        let objects = Selecting::collect(&project);
        let [object] = &objects[..] else { panic!("{selector}: {} objects", objects.len()) };
        let found = object.finds_nothing(object.selector(object.object().get("spec"), "podSelector"));
        assert_eq!(found, dangling, "{selector}");
    }
}

#[test]
fn what_a_namespace_may_have_elsewhere_is_not_known_to_be_missing() {
    let service =
        "apiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: NAMESPACE}\nspec: {selector: {app: x}}";
    let operator = "\n---\napiVersion: example.com/v1\nkind: Shop\nmetadata: {name: b, namespace: shop}\n";
    for (namespace, more, certain) in [("shop", "", true), ("other", "", false), ("shop", operator, false)] {
        let text = format!("{}\n---{PODS}{more}", service.replace("NAMESPACE", namespace));
        let project = project(&text);
        let objects = Selecting::collect(&project);
        let dangling = objects[0].finds_nothing(objects[0].selector(objects[0].object().get("spec"), "selector"));
        assert_eq!(dangling == Truth::True, certain, "{namespace} {more}");
        assert_ne!(dangling, Truth::False, "{namespace} {more}");
    }
}

#[test]
fn network_policies_of_other_namespaces_select_nothing_here() {
    let policy = |namespace: &str| {
        let text = format!(
            "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {{name: a, namespace: {namespace}}}\n\
             spec: {{podSelector: {{}}}}\n---{PODS}"
        );
        let project = project(&text);
        Deployed::collect(&project).iter().map(Deployed::has_no_network_policy).collect::<Vec<_>>()
    };
    assert_eq!(policy("shop"), [Truth::False, Truth::False]);
    assert_eq!(policy("other"), [Truth::True, Truth::True]);
}

#[test]
fn roles_know_the_bindings_that_give_them() {
    let text = "
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: reader, namespace: shop}
rules: [{apiGroups: [''], resources: ['*/exec', secrets], verbs: ['*']}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: own, namespace: shop}
roleRef: {kind: Role, name: reader}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: elsewhere, namespace: other}
roleRef: {kind: Role, name: reader}
";
    let project = project(text);
    let roles = RbacRole::collect(&project);
    let bound: Vec<_> = roles[0].bound_by().iter().map(|(at, _)| at.resource().name().to_owned()).collect();
    assert_eq!(bound, ["own"]);
    let access = |groups, resources, verbs| roles[0].gives(&Access { groups, resources, verbs });
    assert_eq!(access(&[""], &["pods/exec"], &["create"]), Truth::True);
    assert_eq!(access(&["apps"], &["pods/exec"], &["create"]), Truth::False);
    assert_eq!(access(&[""], &["pods"], &["create"]), Truth::False);
}

#[test]
fn flags_are_read_from_command_lines_of_every_form() {
    let rule = FlagRule::new(Program::Kubelet, "anonymous-auth", Must::Be("false")).default("true");
    let cases = [
        ("[kubelet, --anonymous-auth=false]", "[]", Truth::False),
        ("[/usr/bin/kubelet]", "[--anonymous-auth=true]", Truth::True),
        ("[kubelet]", "[--anonymous_auth, 'false']", Truth::False),
        ("[kubelet, --anonymous-auth]", "[--v=2]", Truth::True),
        ("[sh, -c, 'exec kubelet --anonymous-auth=false --v=2']", "[]", Truth::False),
        // The last one counts.
        ("[kubelet, --anonymous-auth=false, --anonymous-auth=true]", "[]", Truth::True),
        ("[kubelet]", "[]", Truth::True),
    ];
    for (command, args, broken) in cases {
        let text = format!(
            "apiVersion: v1\nkind: Pod\nmetadata: {{name: a}}\n\
             spec: {{containers: [{{name: a, command: {command}, args: {args}}}]}}\n"
        );
        let project = project(&text);
        let programs = ControlPlane::collect(&project);
        let found: Vec<_> = programs[0].breaking(&[rule]).iter().map(|breach| breach.violated).collect();
        assert_eq!(found, [broken], "{command} {args}");
    }
}

#[test]
fn a_settings_file_keeps_flags_from_being_known_and_is_read_itself() {
    let rule = [FlagRule::new(Program::Kubelet, "anonymous-auth", Must::Be("false")).default("true")];
    let pod = project(
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n\
         spec: {containers: [{name: a, command: [kubelet, --config=/etc/kubelet.yaml]}]}\n",
    );
    assert!(matches!(ControlPlane::collect(&pod)[0].breaking(&rule)[0].violated, Truth::Unknown(_)));
    for (text, broken) in [("{anonymous: {enabled: true}}", Truth::True), ("{}", Truth::False)] {
        let text =
            format!("apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nauthentication: {text}\n");
        let file = project(&text);
        assert_eq!(ControlPlane::collect(&file)[0].breaking(&rule)[0].violated, broken, "{text}");
    }
}
