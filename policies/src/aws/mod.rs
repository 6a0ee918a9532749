//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod ebs;
mod ec2;
mod efs;
mod eks;
mod iam;
mod rds;
mod s3;
mod vpc;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    ebs::add(catalogue);
    ec2::add(catalogue);
    efs::add(catalogue);
    eks::add(catalogue);
    iam::add(catalogue);
    rds::add(catalogue);
    s3::add(catalogue);
    vpc::add(catalogue);
}
