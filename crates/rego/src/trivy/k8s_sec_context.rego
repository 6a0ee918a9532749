# What checks for Trivy import as data.lib.k8s_sec_context: a container's security context with what the pod's hands down.
package lib.k8s_sec_context

import rego.v1

_handed_down := ["runAsGroup", "runAsNonRoot", "runAsUser", "seLinuxOptions", "seccompProfile", "windowsOptions"]

resolve_container_sec_context(pod, container) := object.union(
	object.filter(object.get(pod, ["spec", "securityContext"], {}), _handed_down),
	object.get(container, "securityContext", {}),
)

resolved_container(pod, container) := object.union(
	object.remove(container, ["securityContext"]),
	{"securityContext": resolve_container_sec_context(pod, container)},
)
