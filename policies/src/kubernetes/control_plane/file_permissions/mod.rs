//! Rights of files as `stat -c %a` writes them, in the report of a node (Trivy, `NodeInfo`): what CIS calls "600 or more
//! restrictive" and, for the directory of etcd, 700.

use palisade_model::Resource;
use palisade_policy::Cx;

/// What the report says of each file.
const FILES: [&str; 15] = [
    "kubeAPIServerSpecFilePermission",
    "kubeControllerManagerSpecFilePermission",
    "kubeSchedulerSpecFilePermission",
    "kubeEtcdSpecFilePermission",
    "containerNetworkInterfaceFilePermissions",
    "adminConfFilePermissions",
    "schedulerConfFilePermissions",
    "controllerManagerConfFilePermissions",
    "kubePKIKeyFilePermissions",
    "kubernetesPKICertificateFilePermissions",
    "kubeletServiceFilePermissions",
    "kubeconfigFileExistsPermissions",
    "kubeletConfFilePermissions",
    "certificateAuthoritiesFilePermissions",
    "kubeletConfigYamlConfigurationFilePermission",
];

/// Denies each file or directory that others than its owner have rights to.
pub fn check(node: &Resource<'_>, cx: &mut Cx<'_>) {
    let info = node.get("info");
    for rights in FILES.into_iter().flat_map(|file| info.get(file).get("values").items()) {
        let wide = rights.test_text(|rights| is_wider(rights, '6'));
        cx.deny_if(wide, rights, || "others than the owner have rights to the file, or it is executable");
    }
    for rights in info.get("etcdDataDirectoryPermissions").get("values").items() {
        let wide = rights.test_text(|rights| is_wider(rights, '7'));
        cx.deny_if(wide, rights, || "others than the owner have rights to the directory of etcd");
    }
}

/// Whether rights are more than the owner's digit, with none for group and others.
fn is_wider(rights: &str, owner: char) -> bool {
    let mut digits = rights.trim().chars().rev();
    let others = digits.by_ref().take(2).any(|digit| digit != '0');
    others || digits.next().is_some_and(|digit| digit > owner)
}
