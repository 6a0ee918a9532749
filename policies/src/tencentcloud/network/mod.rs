//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod clb_no_logs;
#[path = "clb_no_logs/meta.rs"]
mod clb_no_logs_meta;
mod clb_plain;
#[path = "clb_plain/meta.rs"]
mod clb_plain_meta;
mod flow_log_off;
#[path = "flow_log_off/meta.rs"]
mod flow_log_off_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&clb_no_logs_meta::META, Check::new(clb_no_logs::check)));
    catalogue.resource.push((&clb_plain_meta::META, Check::new(clb_plain::check)));
    catalogue.resource.push((&flow_log_off_meta::META, Check::new(flow_log_off::check)));
}
