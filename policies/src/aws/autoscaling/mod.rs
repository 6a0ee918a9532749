//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod launch_template;
#[path = "launch_template/meta.rs"]
mod launch_template_meta;
mod load_balancer_health;
#[path = "load_balancer_health/meta.rs"]
mod load_balancer_health_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&launch_template_meta::META, Check::new(launch_template::check)));
    catalogue.linked.push((&load_balancer_health_meta::META, Check::new(load_balancer_health::check)));
}
