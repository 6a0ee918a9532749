//! One meaning, several shapes: workloads, network rules, buckets, tags, policy documents.

mod quantity;
pub mod workload;

pub use quantity::{MalformedQuantity, Quantity};
pub use workload::{Amount, AmountSource, Container, Naming, Profile, ProfileType, Role, Workload};
