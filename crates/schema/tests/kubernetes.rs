//! What Kubernetes' own documentation says, as the data has it.

use palisade_schema::kubernetes::{Field, FieldType, Kind, Object, kind, kinds, kinds_named, newest_minor, sources};

fn known(api_version: &str, name: &str) -> Kind {
    kind(api_version, name).unwrap_or_else(|| panic!("{api_version} {name} is not known"))
}

/// The object that a path of fields leads to, through lists.
fn object(start: Object, path: &str) -> Object {
    path.split('.').fold(start, |object, name| {
        let mut ty = object.field(name).unwrap_or_else(|| panic!("no field {name} of {path}")).ty();
        while let FieldType::List(element) | FieldType::Map(element) = ty {
            ty = element.ty();
        }
        match ty {
            FieldType::Object(object) => object,
            other => panic!("{name} of {path} is {other}"),
        }
    })
}

#[test]
fn namespaced_kinds() {
    for (api_version, name, namespaced) in [
        ("v1", "Pod", true),
        ("v1", "Service", true),
        ("v1", "Namespace", false),
        ("v1", "Node", false),
        ("v1", "PersistentVolume", false),
        ("v1", "PersistentVolumeClaim", true),
        ("apps/v1", "Deployment", true),
        ("batch/v1", "CronJob", true),
        ("networking.k8s.io/v1", "NetworkPolicy", true),
        ("networking.k8s.io/v1", "IngressClass", false),
        ("rbac.authorization.k8s.io/v1", "Role", true),
        ("rbac.authorization.k8s.io/v1", "ClusterRole", false),
        ("apiextensions.k8s.io/v1", "CustomResourceDefinition", false),
        ("storage.k8s.io/v1", "StorageClass", false),
    ] {
        let found = known(api_version, name);
        assert_eq!(found.is_namespaced(), namespaced, "{api_version} {name}");
        assert_eq!(found.removed_in(), None, "{api_version} {name}");
    }
}

/// Kubernetes' deprecated API migration guide.
#[test]
fn removed_versions() {
    for (api_version, name, minor) in [
        ("extensions/v1beta1", "Deployment", 16),
        ("apps/v1beta1", "StatefulSet", 16),
        ("apps/v1beta2", "DaemonSet", 16),
        ("extensions/v1beta1", "Ingress", 22),
        ("networking.k8s.io/v1beta1", "Ingress", 22),
        ("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 22),
        ("rbac.authorization.k8s.io/v1beta1", "ClusterRole", 22),
        ("batch/v1beta1", "CronJob", 25),
        ("discovery.k8s.io/v1beta1", "EndpointSlice", 25),
        ("policy/v1beta1", "PodDisruptionBudget", 25),
        ("policy/v1beta1", "PodSecurityPolicy", 25),
        ("autoscaling/v2beta2", "HorizontalPodAutoscaler", 26),
        ("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema", 29),
        ("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", 32),
    ] {
        assert_eq!(known(api_version, name).removed_in(), Some(minor), "{api_version} {name}");
    }
}

#[test]
fn fields_of_a_deployment() {
    let deployment = known("apps/v1", "Deployment");
    assert_eq!((deployment.group(), deployment.version(), deployment.plural()), ("apps", "v1", "deployments"));
    let spec = object(deployment.fields(), "spec");
    assert!(spec.field("selector").is_some_and(Field::is_required));
    assert!(spec.field("replicas").is_some_and(|replicas| matches!(replicas.ty(), FieldType::Integer)));
    assert!(spec.field("replica").is_none());
    let container = object(spec, "template.spec.containers");
    assert!(container.field("name").is_some_and(Field::is_required));
    assert!(container.field("imagePullPolicy").is_some_and(|policy| matches!(policy.ty(), FieldType::String)));
    let limits = object(container, "resources").field("limits").expect("a field");
    assert_eq!(limits.ty().to_string(), "map(string)");
    let context = object(container, "securityContext");
    assert!(context.field("runAsNonRoot").is_some_and(|field| matches!(field.ty(), FieldType::Bool)));
    let labels = object(deployment.fields(), "metadata").field("labels").expect("a field");
    assert_eq!(labels.ty().to_string(), "map(string)");
}

#[test]
fn what_does_not_exist_is_not_there() {
    assert!(kind("apps/v1", "Pod").is_none());
    assert!(kind("v1", "Deployment").is_none());
    assert!(kind("example.com/v1", "Widget").is_none());
    assert!(kind("", "").is_none());
    assert_eq!(kinds_named("Widget").count(), 0);
}

#[test]
fn a_kind_has_several_versions() {
    let versions: Vec<String> =
        kinds_named("CronJob").map(|kind| format!("{}/{}", kind.group(), kind.version())).collect();
    assert_eq!(versions, ["batch/v1", "batch/v1beta1", "batch/v2alpha1"]);
    assert!(kinds_named("Event").any(|kind| kind.group().is_empty()));
    assert!(kinds_named("Event").any(|kind| kind.group() == "events.k8s.io"));
}

#[test]
fn everything_decodes() {
    fn walk(object: Object, depth: usize) -> usize {
        assert!(object.fields().map(Field::name).is_sorted_by(|a, b| a < b));
        let inner = |ty: FieldType| match ty {
            FieldType::Object(object) if depth > 0 => walk(object, depth - 1),
            _ => 0,
        };
        object.fields().map(|field| inner(field.ty())).sum::<usize>() + object.fields().len()
    }
    assert!(newest_minor() >= 36 && sources().len() >= 20);
    assert!(kinds().len() > 150);
    for kind in kinds() {
        assert!(kind.first_minor() <= newest_minor());
        assert!(walk(kind.fields(), 5) > 2, "{kind:?}");
    }
}
