//! The built-in policies. Made by `cargo xtask gen` from the folders here: nobody edits this file.

// Titles and facts name things as people write them.
#![allow(clippy::doc_markdown)]

mod alicloud;
mod any;
mod aws;
mod azure;
mod cloudstack;
mod digitalocean;
mod github;
mod gitlab;
mod google;
mod ibm;
mod kubernetes;
mod linode;
mod ncp;
mod nifcloud;
mod oci;
mod openstack;
mod panos;
mod tencentcloud;
mod terraform;
mod yandex;

use palisade_policy::{Check, Group, Meta, NativeGroup};

/// The policies of each view.
#[derive(Default)]
struct Catalogue {
    access_block: Vec<(&'static Meta, Check<palisade_views::AccessBlock<'static>>)>,
    answerable: Vec<(&'static Meta, Check<palisade_views::Answerable<'static>>)>,
    api_method: Vec<(&'static Meta, Check<palisade_views::ApiMethod<'static>>)>,
    api_object: Vec<(&'static Meta, Check<palisade_views::ApiObject<'static>>)>,
    attachable: Vec<(&'static Meta, Check<palisade_views::Attachable<'static>>)>,
    backed_up: Vec<(&'static Meta, Check<palisade_views::BackedUp<'static>>)>,
    backstage_entry: Vec<(&'static Meta, Check<palisade_views::BackstageEntry<'static>>)>,
    bucket: Vec<(&'static Meta, Check<palisade_views::Bucket<'static>>)>,
    cloud_sql: Vec<(&'static Meta, Check<palisade_views::CloudSql<'static>>)>,
    config_map: Vec<(&'static Meta, Check<palisade_views::ConfigMap<'static>>)>,
    control_plane: Vec<(&'static Meta, Check<palisade_views::ControlPlane<'static>>)>,
    credentials: Vec<(&'static Meta, Check<palisade_views::Credentials<'static>>)>,
    default_group: Vec<(&'static Meta, Check<palisade_views::DefaultGroup<'static>>)>,
    deployed: Vec<(&'static Meta, Check<palisade_views::Deployed<'static>>)>,
    encrypted_at_rest: Vec<(&'static Meta, Check<palisade_views::EncryptedAtRest<'static>>)>,
    firewall: Vec<(&'static Meta, Check<palisade_views::Firewall<'static>>)>,
    gke_nodes: Vec<(&'static Meta, Check<palisade_views::GkeNodes<'static>>)>,
    google_grants: Vec<(&'static Meta, Check<palisade_views::GoogleGrants<'static>>)>,
    google_instance: Vec<(&'static Meta, Check<palisade_views::GoogleInstance<'static>>)>,
    google_network: Vec<(&'static Meta, Check<palisade_views::GoogleNetwork<'static>>)>,
    google_project: Vec<(&'static Meta, Check<palisade_views::GoogleProject<'static>>)>,
    guarded_interface: Vec<(&'static Meta, Check<palisade_views::GuardedInterface<'static>>)>,
    horizontal_pod_autoscaler: Vec<(&'static Meta, Check<palisade_views::HorizontalPodAutoscaler<'static>>)>,
    iam_group: Vec<(&'static Meta, Check<palisade_views::IamGroup<'static>>)>,
    ingress: Vec<(&'static Meta, Check<palisade_views::Ingress<'static>>)>,
    limit_range: Vec<(&'static Meta, Check<palisade_views::LimitRange<'static>>)>,
    linked: Vec<(&'static Meta, Check<palisade_views::Linked<'static>>)>,
    log4j_guard: Vec<(&'static Meta, Check<palisade_views::Log4jGuard<'static>>)>,
    namespace_limits: Vec<(&'static Meta, Check<palisade_views::NamespaceLimits<'static>>)>,
    network_policy: Vec<(&'static Meta, Check<palisade_views::NetworkPolicy<'static>>)>,
    notebook: Vec<(&'static Meta, Check<palisade_views::Notebook<'static>>)>,
    pod_disruption_budget: Vec<(&'static Meta, Check<palisade_views::PodDisruptionBudget<'static>>)>,
    pod_security_policy: Vec<(&'static Meta, Check<palisade_views::PodSecurityPolicy<'static>>)>,
    policy_holder: Vec<(&'static Meta, Check<palisade_views::PolicyHolder<'static>>)>,
    rbac_binding: Vec<(&'static Meta, Check<palisade_views::RbacBinding<'static>>)>,
    rbac_grant: Vec<(&'static Meta, Check<palisade_views::RbacGrant<'static>>)>,
    rbac_role: Vec<(&'static Meta, Check<palisade_views::RbacRole<'static>>)>,
    replacement: Vec<(&'static Meta, Check<palisade_views::Replacement<'static>>)>,
    resource: Vec<(&'static Meta, Check<palisade_policy::Each>)>,
    resource_quota: Vec<(&'static Meta, Check<palisade_views::ResourceQuota<'static>>)>,
    selecting: Vec<(&'static Meta, Check<palisade_views::Selecting<'static>>)>,
    service: Vec<(&'static Meta, Check<palisade_views::Service<'static>>)>,
    service_account: Vec<(&'static Meta, Check<palisade_views::ServiceAccount<'static>>)>,
    shared_host: Vec<(&'static Meta, Check<palisade_views::SharedHost<'static>>)>,
    shared_selector: Vec<(&'static Meta, Check<palisade_views::SharedSelector<'static>>)>,
    storage_claim: Vec<(&'static Meta, Check<palisade_views::StorageClaim<'static>>)>,
    tags: Vec<(&'static Meta, Check<palisade_views::Tags<'static>>)>,
    target_group: Vec<(&'static Meta, Check<palisade_views::TargetGroup<'static>>)>,
    tls_listener: Vec<(&'static Meta, Check<palisade_views::TlsListener<'static>>)>,
    watched_trail: Vec<(&'static Meta, Check<palisade_views::WatchedTrail<'static>>)>,
    web_entry: Vec<(&'static Meta, Check<palisade_views::WebEntry<'static>>)>,
    workload: Vec<(&'static Meta, Check<palisade_views::Workload<'static>>)>,
}

/// All built-in policies, grouped by the view that they read.
pub fn all() -> Vec<Box<dyn Group>> {
    let mut catalogue = Catalogue::default();
    alicloud::add(&mut catalogue);
    any::add(&mut catalogue);
    aws::add(&mut catalogue);
    azure::add(&mut catalogue);
    cloudstack::add(&mut catalogue);
    digitalocean::add(&mut catalogue);
    github::add(&mut catalogue);
    gitlab::add(&mut catalogue);
    google::add(&mut catalogue);
    ibm::add(&mut catalogue);
    kubernetes::add(&mut catalogue);
    linode::add(&mut catalogue);
    ncp::add(&mut catalogue);
    nifcloud::add(&mut catalogue);
    oci::add(&mut catalogue);
    openstack::add(&mut catalogue);
    panos::add(&mut catalogue);
    tencentcloud::add(&mut catalogue);
    terraform::add(&mut catalogue);
    yandex::add(&mut catalogue);
    vec![
        Box::new(NativeGroup::new(catalogue.access_block)),
        Box::new(NativeGroup::new(catalogue.answerable)),
        Box::new(NativeGroup::new(catalogue.api_method)),
        Box::new(NativeGroup::new(catalogue.api_object)),
        Box::new(NativeGroup::new(catalogue.attachable)),
        Box::new(NativeGroup::new(catalogue.backed_up)),
        Box::new(NativeGroup::new(catalogue.backstage_entry)),
        Box::new(NativeGroup::new(catalogue.bucket)),
        Box::new(NativeGroup::new(catalogue.cloud_sql)),
        Box::new(NativeGroup::new(catalogue.config_map)),
        Box::new(NativeGroup::new(catalogue.control_plane)),
        Box::new(NativeGroup::new(catalogue.credentials)),
        Box::new(NativeGroup::new(catalogue.default_group)),
        Box::new(NativeGroup::new(catalogue.deployed)),
        Box::new(NativeGroup::new(catalogue.encrypted_at_rest)),
        Box::new(NativeGroup::new(catalogue.firewall)),
        Box::new(NativeGroup::new(catalogue.gke_nodes)),
        Box::new(NativeGroup::new(catalogue.google_grants)),
        Box::new(NativeGroup::new(catalogue.google_instance)),
        Box::new(NativeGroup::new(catalogue.google_network)),
        Box::new(NativeGroup::new(catalogue.google_project)),
        Box::new(NativeGroup::new(catalogue.guarded_interface)),
        Box::new(NativeGroup::new(catalogue.horizontal_pod_autoscaler)),
        Box::new(NativeGroup::new(catalogue.iam_group)),
        Box::new(NativeGroup::new(catalogue.ingress)),
        Box::new(NativeGroup::new(catalogue.limit_range)),
        Box::new(NativeGroup::new(catalogue.linked)),
        Box::new(NativeGroup::new(catalogue.log4j_guard)),
        Box::new(NativeGroup::new(catalogue.namespace_limits)),
        Box::new(NativeGroup::new(catalogue.network_policy)),
        Box::new(NativeGroup::new(catalogue.notebook)),
        Box::new(NativeGroup::new(catalogue.pod_disruption_budget)),
        Box::new(NativeGroup::new(catalogue.pod_security_policy)),
        Box::new(NativeGroup::new(catalogue.policy_holder)),
        Box::new(NativeGroup::new(catalogue.rbac_binding)),
        Box::new(NativeGroup::new(catalogue.rbac_grant)),
        Box::new(NativeGroup::new(catalogue.rbac_role)),
        Box::new(NativeGroup::new(catalogue.replacement)),
        Box::new(NativeGroup::new(catalogue.resource)),
        Box::new(NativeGroup::new(catalogue.resource_quota)),
        Box::new(NativeGroup::new(catalogue.selecting)),
        Box::new(NativeGroup::new(catalogue.service)),
        Box::new(NativeGroup::new(catalogue.service_account)),
        Box::new(NativeGroup::new(catalogue.shared_host)),
        Box::new(NativeGroup::new(catalogue.shared_selector)),
        Box::new(NativeGroup::new(catalogue.storage_claim)),
        Box::new(NativeGroup::new(catalogue.tags)),
        Box::new(NativeGroup::new(catalogue.target_group)),
        Box::new(NativeGroup::new(catalogue.tls_listener)),
        Box::new(NativeGroup::new(catalogue.watched_trail)),
        Box::new(NativeGroup::new(catalogue.web_entry)),
        Box::new(NativeGroup::new(catalogue.workload)),
    ]
}
