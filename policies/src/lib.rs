//! The built-in policies. Made by `cargo xtask gen` from the folders here: nobody edits this file.

use palisade_policy::Group;
use palisade_policy::{Check, NativeGroup};

#[rustfmt::skip]
mod tables;
mod kubernetes {
    pub mod resources {
        pub mod memory_limit;
    }
}

/// All built-in policies, grouped by the view that they read.
pub fn all() -> Vec<Box<dyn Group>> {
    vec![Box::new(NativeGroup::<palisade_views::Workload<'static>>::new(vec![(
        &tables::kubernetes::K8S_MEMORY_LIMIT,
        Check::new(kubernetes::resources::memory_limit::check),
    )]))]
}
