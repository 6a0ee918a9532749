//! Amazon S3's blocks of public access, as declared for a bucket or for the account.

use palisade_model::{Breach, Join, JoinIndex, Project, Resource, View};

/// A declared block with the bucket that it is for.
#[derive(Debug, Clone, Copy)]
pub struct AccessBlock<'p> {
    block: Resource<'p>,
    /// None for the account, and where the bucket is elsewhere or not known.
    bucket: Option<Resource<'p>>,
}

impl<'p> AccessBlock<'p> {
    /// Whether it leaves a setting off, as each is by default (AWS provider, `aws_s3_bucket_public_access_block`).
    /// `so` says what that means.
    pub fn leaves_off(&self, setting: &'static str, so: &str) -> Breach<'p> {
        let at = self.block.get(setting);
        Breach {
            violated: at.is_true().not(),
            at,
            message: format!("{setting} is off: {so}"),
            related: self.bucket.map(|bucket| (bucket.root(), "the bucket")).into_iter().collect(),
        }
    }
}

impl View for AccessBlock<'static> {
    type Of<'p> = AccessBlock<'p>;

    const KINDS: &'static [&'static str] = &["aws_s3_bucket_public_access_block", "aws_s3_account_public_access_block"];

    fn collect(project: &Project) -> Vec<AccessBlock<'_>> {
        let index = JoinIndex::new(project, &["aws_s3_bucket"], &["bucket", "id"]);
        let blocks = Self::KINDS.iter().flat_map(|kind| project.of_kind(kind));
        let mut found: Vec<_> = blocks
            .map(|block| match index.find(block.get("bucket")) {
                Join::To(buckets) if buckets.len() == 1 => AccessBlock { block, bucket: buckets.first().copied() },
                Join::To(_) | Join::Absent | Join::Elsewhere | Join::Unknown(_) => AccessBlock { block, bucket: None },
            })
            .collect();
        found.sort_by_key(|found| found.block.id());
        found
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.block
    }
}
