//! Which resources hold policy documents, and where.

use std::collections::HashMap;

use palisade_model::{Attr, Breach, Causes, Project, Resource, Truth, View};

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

/// Where the policies of buckets stand.
const BUCKETS: [(&str, &str); 2] = [("aws_s3_bucket", "policy"), ("aws_s3_bucket_policy", "policy")];

const DOCUMENT: &str = "data.aws_iam_policy_document";

/// Search domains: one with an address in a network of its owner is reached by nobody else, whatever its policy says
/// (Amazon OpenSearch Service, "VPC versus public domains").
const DOMAINS: [&str; 2] = ["aws_elasticsearch_domain", "aws_opensearch_domain"];

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
///
/// A data source holds a document for what its users have it for: all purposes where the project has no user, or one
/// that is no holder. What identities may do is told once, of the data source, however many policies use it.
#[derive(Debug, Clone)]
pub struct PolicyHolder<'p> {
    anchor: Resource<'p>,
    documents: Vec<(Purpose, PolicyDocument<'p>)>,
    /// Whether others than its owner's network reach what these documents are policies of.
    is_reached: Truth,
    /// Whether they are policies of anything. Open for a data source that nothing names where a policy is not known.
    is_used: Truth,
    /// Of a data source: the policies that have its document for what identities may do.
    users: Vec<Resource<'p>>,
}

impl<'p> PolicyHolder<'p> {
    /// The documents for a purpose.
    pub fn documents(&self, purpose: Purpose) -> impl Iterator<Item = &PolicyDocument<'p>> {
        self.documents.iter().filter(move |(of, _)| *of == purpose).map(|(_, document)| document)
    }

    /// A breach for each statement of these documents that allows something and is such.
    pub fn granting(
        &self,
        purpose: Purpose,
        message: &str,
        test: impl FnMut(&Statement<'p>) -> Truth,
    ) -> Vec<Breach<'p>> {
        self.granting_as(purpose, |_| message.to_owned(), test)
    }

    /// The same with a sentence for each statement.
    pub fn granting_as(
        &self,
        purpose: Purpose,
        message: impl Fn(&Statement<'p>) -> String,
        mut test: impl FnMut(&Statement<'p>) -> Truth,
    ) -> Vec<Breach<'p>> {
        let mut breaches = Vec::new();
        for statement in self.documents(purpose).flat_map(PolicyDocument::statements) {
            // Only a policy of a resource names principals (IAM User Guide, "AWS JSON policy elements: Principal").
            let of_resource = if purpose == Purpose::Identity { statement.names_principals() } else { Truth::False };
            let counts = statement.exists().and(of_resource.not()).and_then(|| statement.allows());
            let reached = if purpose == Purpose::Resource { self.is_reached } else { Truth::True };
            let violated = counts.and(reached).and(self.is_used).and_then(|| test(statement));
            if violated != Truth::False {
                let users = self.users.iter().filter(|_| purpose == Purpose::Identity);
                let related = users.map(|user| (user.root(), "this policy uses the document")).collect();
                breaches.push(Breach { violated, at: statement.at(), message: message(statement), related });
            }
        }
        breaches
    }

    /// A breach for each statement that allows one of these actions everywhere.
    pub fn granting_everywhere(&self, message: &str, actions: &[impl AsRef<str>]) -> Vec<Breach<'p>> {
        self.granting(Purpose::Identity, message, |statement| {
            statement
                .is_unlimited()
                .and_then(|| Truth::any(actions.iter().map(|action| statement.covers(action.as_ref()))))
        })
    }
}

impl View for PolicyHolder<'static> {
    type Of<'p> = PolicyHolder<'p>;

    const KINDS: &'static [&'static str] = &KINDS;

    fn collect(project: &Project) -> Vec<PolicyHolder<'_>> {
        let mut sources = Sources::of(project);
        let mut holders = Vec::new();
        for holder in HOLDERS.iter().filter(|holder| holder.kind != DOCUMENT) {
            for anchor in project.of_kind(holder.kind) {
                let mut documents = documents(anchor, holder);
                for (_, document) in &documents {
                    sources.note_unnamed(document.at());
                }
                documents.retain(|(purpose, document)| !sources.take_over(*purpose, document));
                let (is_reached, is_used) = (is_reached(anchor), Truth::True);
                holders.push(PolicyHolder { anchor, documents, is_reached, is_used, users: Vec::new() });
            }
        }
        holders.extend(sources.into_holders());
        holders
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

/// Whether what holds a document can be reached from outside of its owner's network.
fn is_reached(holder: Resource<'_>) -> Truth {
    if DOMAINS.contains(&holder.kind()) { holder.get("vpc_options").is_set().not() } else { Truth::True }
}

fn documents<'p>(anchor: Resource<'p>, holder: &Holder) -> Vec<(Purpose, PolicyDocument<'p>)> {
    let found = |place: &Place| {
        let purpose = place.purpose;
        let attrs = place.path.iter().fold(vec![anchor.root()], |at: Vec<Attr<'p>>, name| {
            at.into_iter().flat_map(Attr::items).map(|block| block.get(name)).collect()
        });
        attrs.into_iter().map(move |attr| (purpose, PolicyDocument::read(attr)))
    };
    holder.places.iter().flat_map(found).collect()
}

/// The data sources for documents, with what uses them.
struct Sources<'p> {
    all: Vec<Source<'p>>,
    /// By address without instance keys, as edges name what they lead to.
    by_base: HashMap<String, Vec<usize>>,
    /// Why a holder's document, which is not known, may be any of them.
    unnamed: Option<Causes>,
}

struct Source<'p> {
    document: PolicyDocument<'p>,
    /// Those that holders have it for.
    purposes: Vec<Purpose>,
    /// Whether any resource that has it for its policy is reached.
    is_reached: Truth,
    /// Whether something uses it that is no holder.
    is_open: bool,
    users: Vec<Resource<'p>>,
}

impl<'p> Sources<'p> {
    fn of(project: &'p Project) -> Self {
        let mut sources = Sources { all: Vec::new(), by_base: HashMap::new(), unnamed: None };
        for resource in project.of_kind(DOCUMENT) {
            let document = PolicyDocument::of_data_source(resource.root(), resource.root());
            sources.by_base.entry(resource.address().without_keys()).or_default().push(sources.all.len());
            let (purposes, users) = (Vec::new(), Vec::new());
            sources.all.push(Source { document, purposes, is_reached: Truth::False, is_open: false, users });
        }
        if sources.all.is_empty() {
            return sources;
        }
        for (kind, attribute) in BUCKETS {
            project.of_kind(kind).for_each(|bucket| sources.note_unnamed(bucket.get(attribute)));
        }
        for user in project.resources() {
            for edge in user.edges() {
                if let Some(used) = sources.by_base.get(&edge.to.without_keys()) {
                    let purpose = purpose_of(user.kind(), &edge.attribute);
                    for &index in used {
                        let source = &mut sources.all[index];
                        source.is_open |= purpose.is_none();
                        source.purposes.extend(purpose);
                        if purpose == Some(Purpose::Resource) {
                            source.is_reached = source.is_reached.or(is_reached(user));
                        }
                    }
                }
            }
        }
        sources
    }

    /// Whether the document of a holder is that of a data source, which then is judged instead.
    fn take_over(&mut self, purpose: Purpose, document: &PolicyDocument<'p>) -> bool {
        if purpose != Purpose::Identity {
            return false;
        }
        let (at, user) = (document.at(), document.at().resource());
        let mut edges = user.edges().iter().filter(|edge| at.path().starts_with(&*edge.attribute));
        let (Some(edge), None) = (edges.next(), edges.next()) else { return false };
        let named = self.by_base.get(&edge.to.without_keys()).into_iter().flatten();
        let Some(&index) = named.into_iter().find(|&&index| self.all[index].document.is_same(document)) else {
            return false;
        };
        self.all[index].users.push(user);
        true
    }

    /// Notes a document that is not known and whose expression leads nowhere: a variable without a value, what a plan
    /// does not tell. It may be that of a source which nothing else uses.
    fn note_unnamed(&mut self, document: Attr<'p>) {
        let leads_somewhere = || {
            let path = document.path();
            document.resource().edges().iter().any(|edge| path.starts_with(&*edge.attribute))
        };
        if let Some(causes) = document.decoded().causes().filter(|_| !leads_somewhere()) {
            self.unnamed = Some(self.unnamed.unwrap_or_default().union(causes));
        }
    }

    fn into_holders(self) -> impl Iterator<Item = PolicyHolder<'p>> {
        let unnamed = self.unnamed.map_or(Truth::True, Truth::Unknown);
        self.all.into_iter().map(move |source| {
            let is_used = if source.is_open || !source.purposes.is_empty() { Truth::True } else { unnamed };
            let all = [Purpose::Identity, Purpose::Trust, Purpose::Resource];
            let is_for_all = source.is_open || source.purposes.is_empty();
            let is_reached = if is_for_all { Truth::True } else { source.is_reached };
            let is_for = |purpose: &Purpose| is_for_all || source.purposes.contains(purpose);
            let documents = all.into_iter().filter(is_for).map(|purpose| (purpose, source.document.clone())).collect();
            PolicyHolder {
                anchor: source.document.at().resource(),
                documents,
                is_reached,
                is_used,
                users: source.users,
            }
        })
    }
}

/// What a top-level argument or block of a kind has documents for; none where it is not known to have any.
fn purpose_of(kind: &str, attribute: &str) -> Option<Purpose> {
    if BUCKETS.contains(&(kind, attribute)) {
        return Some(Purpose::Resource);
    }
    let places = HOLDERS.iter().find(|holder| holder.kind == kind)?.places;
    places.iter().find(|place| place.path[0] == attribute).map(|place| place.purpose)
}
