//! The common resource model: what every front end lowers to and every policy reads.
//!
//! A [`Project`] is one root in one environment. It holds [`Resource`]s; a resource's attributes are read through
//! [`Attr`], a cheap copyable handle. Reading gives one of three: absent, known or unknown, and what is unknown says
//! why ([`Cause`]). Nothing here converts an unknown to a yes or a no: tests give a [`Truth`].

mod asked;
mod attr;
mod attr_tests;
mod cause;
mod decode;
mod diagnostic;
mod fact;
mod join;
mod project;
mod provider;
mod resource;
mod strides;
mod tree;
mod truth;
mod twins;
mod view;

pub use asked::Asked;
pub use attr::{Attr, Entries, Items, PathStep, Shape, at_path, push_key, steps};
pub use cause::{AccountSetting, Cause, CauseId, Partial, Reason, Reference, UnknownId, UnknownValue, ValueType};
pub use decode::without_dangling_commas;
pub use diagnostic::{Category, Diagnostic};
pub use fact::Fact;
pub use join::{Join, JoinIndex};
pub use project::{Fragment, NoTrace, Project, ProjectBuilder, ProjectInfo, Step, Trace};
pub use provider::MajorVersions;
pub use resource::{Action, Address, Call, Edge, Ignored, Lifecycle, Mode, NewResource, Origin, Resource, ResourceId};
pub use tree::{Key, Tree, TreeBuilder};
pub use truth::{Causes, Truth};
pub use twins::Twins;
pub use view::{Anchors, Breach, View};
