//! Owners of files as `stat -c %U:%G` writes them, in the report of a node (Trivy, `NodeInfo`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// What the report says of each file, and who has to own it.
const FILES: [(&str, &str); 15] = [
    ("kubeAPIServerSpecFileOwnership", "root:root"),
    ("kubeControllerManagerSpecFileOwnership", "root:root"),
    ("kubeSchedulerSpecFileOwnership", "root:root"),
    ("kubeEtcdSpecFileOwnership", "root:root"),
    ("containerNetworkInterfaceFileOwnership", "root:root"),
    ("etcdDataDirectoryOwnership", "etcd:etcd"),
    ("adminConfFileOwnership", "root:root"),
    ("schedulerConfFileOwnership", "root:root"),
    ("controllerManagerConfFileOwnership", "root:root"),
    ("kubePKIDirectoryFileOwnership", "root:root"),
    ("kubeletServiceFileOwnership", "root:root"),
    ("kubeconfigFileExistsOwnership", "root:root"),
    ("kubeletConfFileOwnership", "root:root"),
    ("certificateAuthoritiesFileOwnership", "root:root"),
    ("kubeletConfigYamlConfigurationFileOwnership", "root:root"),
];

/// Denies each that belongs to somebody else.
pub fn check(node: &Resource<'_>, cx: &mut Cx<'_>) {
    for (file, owner) in FILES {
        for found in node.get("info").get(file).get("values").items() {
            cx.deny_if(found.is(owner).not(), found, || format!("this does not belong to {owner}"));
        }
    }
}
