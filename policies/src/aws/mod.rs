//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod api_gateway;
mod cloudfront;
mod dms;
mod dynamodb;
mod ebs;
mod ec2;
mod ecs;
mod efs;
mod eks;
mod elasticache;
mod elb;
mod iam;
mod lambda;
mod mq;
mod neptune;
mod opensearch;
mod rds;
mod redshift;
mod s3;
mod sagemaker;
mod vpc;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    api_gateway::add(catalogue);
    cloudfront::add(catalogue);
    dms::add(catalogue);
    dynamodb::add(catalogue);
    ebs::add(catalogue);
    ec2::add(catalogue);
    ecs::add(catalogue);
    efs::add(catalogue);
    eks::add(catalogue);
    elasticache::add(catalogue);
    elb::add(catalogue);
    iam::add(catalogue);
    lambda::add(catalogue);
    mq::add(catalogue);
    neptune::add(catalogue);
    opensearch::add(catalogue);
    rds::add(catalogue);
    redshift::add(catalogue);
    s3::add(catalogue);
    sagemaker::add(catalogue);
    vpc::add(catalogue);
}
