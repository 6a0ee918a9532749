//! Which resources hold policy documents, and where.

use palisade_model::{Attr, Breach, Project, Resource, Truth, View};

use super::{PolicyDocument, Statement};

/// What a document decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// What those it is attached to may do.
    Identity,
    /// Who may take on a role.
    Trust,
    /// Who may do something with the resource that holds it.
    Resource,
    /// Any of these: a data source does not say what it is used for.
    Open,
}

/// A place for a document: an attribute, perhaps in blocks.
#[derive(Debug, Clone, Copy)]
struct Place {
    purpose: Purpose,
    path: &'static [&'static str],
}

/// A kind of resource with the places of its documents.
#[derive(Debug, Clone, Copy)]
struct Holder {
    kind: &'static str,
    places: &'static [Place],
}

const fn identity(path: &'static [&'static str]) -> Place {
    Place { purpose: Purpose::Identity, path }
}

const fn resource(path: &'static [&'static str]) -> Place {
    Place { purpose: Purpose::Resource, path }
}

const DOCUMENT: &str = "data.aws_iam_policy_document";

const POLICY: &[Place] = &[resource(&["policy"])];

const ACCESS_POLICIES: &[Place] = &[resource(&["access_policies"])];

const POLICY_DOCUMENT: &[Place] = &[resource(&["policy_document"])];

/// The arguments of the AWS provider (version 6) that hold a policy document; those of earlier versions are among them.
/// Policies that grant nothing by themselves (of organizations, of endpoints) are not here.
static HOLDERS: [Holder; 43] = [
    Holder { kind: "aws_iam_policy", places: &[identity(&["policy"])] },
    Holder { kind: "aws_iam_role_policy", places: &[identity(&["policy"])] },
    Holder { kind: "aws_iam_user_policy", places: &[identity(&["policy"])] },
    Holder { kind: "aws_iam_group_policy", places: &[identity(&["policy"])] },
    Holder {
        kind: "aws_iam_role",
        places: &[
            identity(&["inline_policy", "policy"]),
            Place { purpose: Purpose::Trust, path: &["assume_role_policy"] },
        ],
    },
    Holder { kind: "aws_ssoadmin_permission_set_inline_policy", places: &[identity(&["inline_policy"])] },
    Holder { kind: DOCUMENT, places: &[] },
    Holder { kind: "aws_acmpca_policy", places: POLICY },
    Holder { kind: "aws_api_gateway_rest_api", places: POLICY },
    Holder { kind: "aws_api_gateway_rest_api_policy", places: POLICY },
    Holder { kind: "aws_backup_vault_policy", places: POLICY },
    Holder { kind: "aws_cloudwatch_event_bus_policy", places: POLICY },
    Holder { kind: "aws_cloudwatch_log_destination_policy", places: &[resource(&["access_policy"])] },
    Holder { kind: "aws_cloudwatch_log_resource_policy", places: POLICY_DOCUMENT },
    Holder { kind: "aws_codeartifact_domain_permissions_policy", places: POLICY_DOCUMENT },
    Holder { kind: "aws_codeartifact_repository_permissions_policy", places: POLICY_DOCUMENT },
    Holder { kind: "aws_codebuild_resource_policy", places: POLICY },
    Holder { kind: "aws_dynamodb_resource_policy", places: POLICY },
    Holder { kind: "aws_ecr_registry_policy", places: POLICY },
    Holder { kind: "aws_ecr_repository_policy", places: POLICY },
    Holder { kind: "aws_ecrpublic_repository_policy", places: POLICY },
    Holder { kind: "aws_efs_file_system_policy", places: POLICY },
    Holder { kind: "aws_elasticsearch_domain", places: ACCESS_POLICIES },
    Holder { kind: "aws_elasticsearch_domain_policy", places: ACCESS_POLICIES },
    Holder { kind: "aws_glacier_vault", places: &[resource(&["access_policy"])] },
    Holder { kind: "aws_glue_resource_policy", places: POLICY },
    Holder { kind: "aws_kinesis_resource_policy", places: POLICY },
    Holder { kind: "aws_kms_external_key", places: POLICY },
    Holder { kind: "aws_kms_key", places: POLICY },
    Holder { kind: "aws_kms_key_policy", places: POLICY },
    Holder { kind: "aws_kms_replica_key", places: POLICY },
    Holder { kind: "aws_media_store_container_policy", places: POLICY },
    Holder { kind: "aws_opensearch_domain", places: ACCESS_POLICIES },
    Holder { kind: "aws_opensearch_domain_policy", places: ACCESS_POLICIES },
    Holder { kind: "aws_s3_access_point", places: POLICY },
    Holder { kind: "aws_secretsmanager_secret", places: POLICY },
    Holder { kind: "aws_secretsmanager_secret_policy", places: POLICY },
    Holder { kind: "aws_ses_identity_policy", places: POLICY },
    Holder { kind: "aws_sns_topic", places: POLICY },
    Holder { kind: "aws_sns_topic_policy", places: POLICY },
    Holder { kind: "aws_sqs_queue", places: POLICY },
    Holder { kind: "aws_sqs_queue_policy", places: POLICY },
    Holder { kind: "aws_s3control_bucket_policy", places: POLICY },
];

const KINDS: [&str; HOLDERS.len()] = {
    let mut kinds = [""; HOLDERS.len()];
    let mut at = 0;
    while at < HOLDERS.len() {
        kinds[at] = HOLDERS[at].kind;
        at += 1;
    }
    kinds
};

/// A resource with the policy documents that it holds. Those of S3 buckets belong to [`Bucket`](crate::Bucket).
#[derive(Debug, Clone)]
pub struct PolicyHolder<'p> {
    anchor: Resource<'p>,
    documents: Vec<(Purpose, PolicyDocument<'p>)>,
}

impl<'p> PolicyHolder<'p> {
    /// The documents for a purpose, those of an open one among them.
    pub fn documents(&self, purpose: Purpose) -> impl Iterator<Item = &PolicyDocument<'p>> {
        self.documents
            .iter()
            .filter(move |(of, _)| *of == purpose || *of == Purpose::Open)
            .map(|(_, document)| document)
    }

    /// A breach for each statement of these documents that allows something and is such.
    pub fn granting(
        &self,
        purpose: Purpose,
        message: &str,
        mut test: impl FnMut(&Statement<'p>) -> Truth,
    ) -> Vec<Breach<'p>> {
        let mut breaches = Vec::new();
        for statement in self.documents(purpose).flat_map(PolicyDocument::statements) {
            let violated = statement.exists().and_then(|| statement.allows()).and_then(|| test(statement));
            if violated != Truth::False {
                breaches.push(Breach { violated, at: statement.at(), message: message.to_owned(), related: None });
            }
        }
        breaches
    }

    /// A breach for each statement that allows one of these actions everywhere.
    pub fn granting_everywhere(&self, message: &str, actions: &[&str]) -> Vec<Breach<'p>> {
        self.granting(Purpose::Identity, message, |statement| {
            statement.is_unlimited().and_then(|| Truth::any(actions.iter().map(|action| statement.covers(action))))
        })
    }
}

impl View for PolicyHolder<'static> {
    type Of<'p> = PolicyHolder<'p>;

    const KINDS: &'static [&'static str] = &KINDS;

    fn collect(project: &Project) -> Vec<PolicyHolder<'_>> {
        let held = |holder: &'static Holder| {
            project.of_kind(holder.kind).map(|anchor| PolicyHolder { anchor, documents: documents(anchor, holder) })
        };
        HOLDERS.iter().flat_map(held).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

fn documents<'p>(anchor: Resource<'p>, holder: &Holder) -> Vec<(Purpose, PolicyDocument<'p>)> {
    if holder.kind == DOCUMENT {
        return vec![(Purpose::Open, PolicyDocument::of_data_source(anchor.root(), anchor.root()))];
    }
    let found = |place: &Place| {
        let purpose = place.purpose;
        let attrs = place.path.iter().fold(vec![anchor.root()], |at: Vec<Attr<'p>>, name| {
            at.into_iter().flat_map(Attr::items).map(|block| block.get(name)).collect()
        });
        attrs.into_iter().map(move |attr| (purpose, PolicyDocument::read(attr)))
    };
    holder.places.iter().flat_map(found).collect()
}
