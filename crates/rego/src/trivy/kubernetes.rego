# What checks for Trivy import as data.lib.kubernetes: the parts of the object under review, whatever its kind.
package lib.kubernetes

import rego.v1

default is_gatekeeper := false

is_gatekeeper if input.review.object

object := input.review.object if is_gatekeeper else := input

format(msg) := {"msg": msg} if is_gatekeeper else := msg

name := object.metadata.name

default namespace := "default"

namespace := object.metadata.namespace

kind := object.kind

api_version := object.apiVersion

roleBindingKinds := {"ClusterRolebinding", "RoleBinding"}

is_role_binding_kind if roleBindingKinds[kind]

is_pod if kind == "Pod"

is_cronjob if kind == "CronJob"

# Kinds with a pod template at spec.template.
_templated := {"DaemonSet", "Deployment", "Job", "ReplicaSet", "ReplicationController", "StatefulSet"}

default is_controller := false

is_controller if _templated[kind]

is_controller if {
	kind == "DeploymentConfig"
	api_version == "apps.openshift.io/v1"
}

pods contains object if is_pod

pods contains object.spec.template if is_controller

pods contains object.spec.jobTemplate.spec.template if is_cronjob

pod_containers(pod) := [data.lib.k8s_sec_context.resolved_container(pod, container) |
	some list in ["containers", "initContainers"]
	some container in pod.spec[list]
]

containers contains container if {
	some pod in pods
	some container in pod_containers(pod)
}

containers contains container if some container in pod_containers(object)

volumes contains volume if {
	some pod in pods
	some volume in pod.spec.volumes
}

annotations contains pod.metadata.annotations if some pod in pods

host_ipcs contains pod.spec.hostIPC if some pod in pods

host_networks contains pod.spec.hostNetwork if some pod in pods

host_pids contains pod.spec.hostPID if some pod in pods

host_aliases contains pod.spec if some pod in pods

dropped_capability(container, capability) if capability in container.securityContext.capabilities.drop

added_capability(container, capability) if capability in container.securityContext.capabilities.add

has_field(of, field) if of[field]

no_read_only_filesystem(container) if not has_field(container, "securityContext")

no_read_only_filesystem(container) if {
	has_field(container, "securityContext")
	not has_field(container.securityContext, "readOnlyRootFilesystem")
}

privilege_escalation_allowed(container) if not has_field(container, "securityContext")

privilege_escalation_allowed(container) if has_field(container.securityContext, "allowPrivilegeEscalation")

split_image(image) := [image, "latest"] if not contains(image, ":")

split_image(image) := parts if {
	parts := split(image, ":")
	count(parts) == 2
}

command_has_flag(command, flag) if {
	some word in command
	regex.match(flag, word)
}

_runs(container, program) if regex.match(sprintf("^(.*/)?%s$", [program]), container.command[0])

is_apiserver(container) if _runs(container, "kube-apiserver")

is_controllermanager(container) if _runs(container, "kube-controller-manager")

is_etcd(container) if _runs(container, "etcd")

is_scheduler(container) if _runs(container, "kube-scheduler")
