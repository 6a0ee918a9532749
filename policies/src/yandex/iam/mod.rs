//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cloud_elevated;
#[path = "cloud_elevated/meta.rs"]
mod cloud_elevated_meta;
mod folder_elevated;
#[path = "folder_elevated/meta.rs"]
mod folder_elevated_meta;
mod organization_elevated;
#[path = "organization_elevated/meta.rs"]
mod organization_elevated_meta;
mod passport_account;
#[path = "passport_account/meta.rs"]
mod passport_account_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&cloud_elevated_meta::META, Check::new(cloud_elevated::check)));
    catalogue.resource.push((&folder_elevated_meta::META, Check::new(folder_elevated::check)));
    catalogue.resource.push((&organization_elevated_meta::META, Check::new(organization_elevated::check)));
    catalogue.resource.push((&passport_account_meta::META, Check::new(passport_account::check)));
}
