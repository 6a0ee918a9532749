//! One meaning, several shapes: workloads, network rules, buckets, encrypted storage, listeners, tags, policy
//! documents.

mod access_block;
pub mod alicloud;
pub mod azure;
mod backup;
mod billed;
mod bucket;
mod credentials;
mod encryption;
mod google;
pub mod iam;
pub mod kubernetes;
mod linked;
mod literal;
mod log4j;
mod minimum;
mod module_source;
mod network;
mod ownership;
mod pattern;
mod public_address;
mod quantity;
mod replacement;
mod rest_api;
pub mod secret;
mod snapshot_copies;
mod tags;
mod tls;
mod trail;
mod web_entry;
mod wording;
pub mod workload;

pub use access_block::AccessBlock;
pub use azure::GuardedInterface;
pub use backup::BackedUp;
pub use billed::{Attachable, Cloud, Machine, MachineType, machine_types, volume_types};
pub use bucket::{BUCKET_PART_KINDS, Bucket};
pub use credentials::{CredentialKind, Credentials};
pub use encryption::{EncryptedAtRest, encrypts_volumes_by_default, is_named, names_own_key};
pub use google::{CloudSql, GkeNodes, GoogleGrants, GoogleInstance, GoogleNetwork, GoogleProject, Notebook};
pub use iam::{IamGroup, PolicyHolder};
pub use kubernetes::{
    ApiObject, ConfigMap, ControlPlane, Deployed, HorizontalPodAutoscaler, Ingress, LimitRange, Namespace,
    NamespaceLimits, NetworkPolicy, PodDisruptionBudget, PodSecurityPolicy, RbacBinding, RbacGrant, RbacRole,
    ResourceQuota, Secret, Selecting, Service, ServiceAccount, SharedHost, SharedSelector, StorageClaim, TargetCluster,
};
pub use linked::Linked;
pub use literal::{is_literal, settings_write_secret};
pub use log4j::Log4jGuard;
pub use minimum::Minimum;
pub use module_source::{ModuleSource, is_version, module_source};
pub use network::{Breadth, DefaultGroup, Direction, Firewall, IpRange, Reach};
pub use ownership::{Answerable, BackstageEntry, is_marked};
pub use pattern::ValuePattern;
pub use public_address::public_addresses;
pub use quantity::{MalformedQuantity, Quantity};
pub use replacement::Replacement;
pub use rest_api::ApiMethod;
pub use snapshot_copies::snapshot_copies;
pub use tags::{Tag, Tagged, Tags, Undefaulted};
pub use tls::{TargetGroup, TlsListener, TlsVersion, elb_policy_version};
pub use trail::WatchedTrail;
pub use web_entry::WebEntry;
pub use wording::{is_blank, is_undescribed};
pub use workload::{
    Amount, AmountSource, Container, Image, Naming, Profile, ProfileType, Role, Workload, is_malformed, quantity,
};
