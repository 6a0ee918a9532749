//! One meaning, several shapes: workloads, network rules, buckets, tags, policy documents.

mod bucket;
pub mod iam;
mod network;
mod pattern;
mod quantity;
mod tags;
pub mod workload;

pub use bucket::{BUCKET_PART_KINDS, Bucket};
pub use network::{Breadth, DefaultGroup, Direction, Firewall, IpRange, Reach};
pub use pattern::ValuePattern;
pub use quantity::{MalformedQuantity, Quantity};
pub use tags::{Tag, Tagged, Tags, Undefaulted};
pub use workload::{
    Amount, AmountSource, Container, Image, Naming, Profile, ProfileType, Role, Workload, is_malformed, quantity,
};
