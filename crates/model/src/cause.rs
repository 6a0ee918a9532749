use std::fmt;

use palisade_source::Site;

use crate::{Address, Causes};

/// A cause in a [`Project`](crate::Project). Ids below [`CauseId::FIRST`] mean the same in every project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CauseId(pub u32);

impl CauseId {
    /// The attribute has a type that its provider would refuse.
    pub const WRONG_TYPE: CauseId = CauseId(0);
    /// What it refers to is not in the project.
    pub const ELSEWHERE: CauseId = CauseId(1);
    /// The release of the provider decides, and nothing tells which it is.
    pub const PROVIDER_RELEASE: CauseId = CauseId(Self::FIRST - 1);
    /// A plan does not show what `lifecycle` blocks say.
    pub const LIFECYCLE: CauseId = CauseId(Self::FIRST - 2);
    /// The first id that a project gives away itself.
    pub const FIRST: u32 = 64;

    /// A setting of the account or subscription, which no file shows.
    pub const fn account(setting: AccountSetting) -> CauseId {
        CauseId(2 + setting as u32)
    }

    /// What an id below [`CauseId::FIRST`] means.
    pub fn well_known(self) -> Option<Reason> {
        match self.0 {
            0 => Some(Reason::WrongType),
            1 => Some(Reason::Elsewhere),
            n if n == Self::PROVIDER_RELEASE.0 => Some(Reason::ProviderRelease),
            n if n == Self::LIFECYCLE.0 => Some(Reason::NotShown("what lifecycle says".into())),
            n if n < Self::FIRST => AccountSetting::ALL.get(n as usize - 2).map(|&s| Reason::Account(s)),
            _ => None,
        }
    }
}

/// Settings of an account that decide what an absent attribute means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum AccountSetting {
    /// Amazon S3's block public access at the level of the account.
    S3PublicAccessBlock,
    /// Amazon EBS encryption by default, a setting of the region.
    EbsEncryptionByDefault,
    /// Amazon EC2's account-level default for the instance metadata service.
    Ec2MetadataDefaults,
    /// Google's organisation policies, for example `storage.publicAccessPrevention`.
    GoogleOrgPolicy,
    /// Azure policies assigned to the subscription.
    AzurePolicy,
    /// Admission controllers and defaults of the cluster.
    ClusterAdmission,
    /// The subnet's setting that gives instances public addresses (`map_public_ip_on_launch`).
    SubnetPublicIp,
}

impl AccountSetting {
    const ALL: [AccountSetting; 7] = [
        AccountSetting::S3PublicAccessBlock,
        AccountSetting::EbsEncryptionByDefault,
        AccountSetting::Ec2MetadataDefaults,
        AccountSetting::GoogleOrgPolicy,
        AccountSetting::AzurePolicy,
        AccountSetting::ClusterAdmission,
        AccountSetting::SubnetPublicIp,
    ];

    /// How it is named to people.
    pub fn title(self) -> &'static str {
        match self {
            AccountSetting::S3PublicAccessBlock => "the account's S3 block public access",
            AccountSetting::EbsEncryptionByDefault => "EBS encryption by default in the account's region",
            AccountSetting::Ec2MetadataDefaults => "the account's EC2 instance metadata defaults",
            AccountSetting::GoogleOrgPolicy => "the organisation's policies in Google Cloud",
            AccountSetting::AzurePolicy => "the Azure policies of the subscription",
            AccountSetting::ClusterAdmission => "the cluster's admission defaults",
            AccountSetting::SubnetPublicIp => "the subnet's map_public_ip_on_launch",
        }
    }
}

/// Why a value is not known, and where that starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cause {
    /// What keeps it from being known.
    pub reason: Reason,
    /// Where that is written: the variable's block, the module call, the function call.
    pub site: Option<Site>,
}

/// What keeps a value from being known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A variable without a value: its address, for example `var.cidr` or `module.net.var.cidr`.
    Variable(Box<str>),
    /// An attribute that only exists after apply: `aws_s3_bucket.a.arn`.
    AfterApply(Box<str>),
    /// An attribute of a data source: `data.aws_vpc.main.id`.
    DataSource(Box<str>),
    /// A module that is not on disk: `module.vpc`.
    Module(Box<str>),
    /// A function whose result differs from run to run: `timestamp`.
    Impure(Box<str>),
    /// A function of a provider: `provider::aws::arn_parse`.
    ProviderFunction(Box<str>),
    /// Terraform knows it, but a plan does not show it: a provider's argument that is an expression.
    NotShown(Box<str>),
    /// It lies outside of what is read: a file of another directory, `path.cwd`.
    Outside(Box<str>),
    /// Something that Terraform would reject; the diagnostic says what.
    Invalid(Box<str>),
    /// A named limit of ours was reached.
    Limit(Box<str>),
    /// The attribute has a type that the provider would refuse.
    WrongType,
    /// What it refers to is not in the project.
    Elsewhere,
    /// The release of the provider decides, and neither a constraint nor a lock file tells which it is.
    ProviderRelease,
    /// A setting of the account decides.
    Account(AccountSetting),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Variable(name) => write!(f, "{name} has no value"),
            Reason::AfterApply(path) => write!(f, "{path} is known only after apply"),
            Reason::DataSource(path) => write!(f, "{path} is read from the provider"),
            Reason::Module(call) => write!(f, "{call} is not on disk"),
            Reason::Impure(name) => write!(f, "{name}() differs from run to run"),
            Reason::ProviderFunction(name) => write!(f, "{name}() is computed by its provider"),
            Reason::NotShown(path) => write!(f, "{path} is not shown in the plan"),
            Reason::Outside(what) => write!(f, "{what} lies outside of what is read"),
            Reason::Invalid(what) => write!(f, "it is in error ({what})"),
            Reason::Limit(name) => write!(f, "the limit {name} was reached"),
            Reason::WrongType => f.write_str("a value has a type that its provider would refuse"),
            Reason::Elsewhere => f.write_str("what it refers to is not in this project"),
            Reason::ProviderRelease => f.write_str("it depends on the release of its provider, which nothing pins"),
            Reason::Account(setting) => write!(f, "it depends on {}", setting.title()),
        }
    }
}

/// An [`UnknownValue`] of a project or of a fragment of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownId(pub u32);

/// What is still known of a value that is not.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue {
    /// Why it is not known; at least one.
    pub causes: Causes,
    /// Its type, where that is known.
    pub ty: Option<ValueType>,
    /// Whether it cannot be null.
    pub not_null: bool,
    /// It will be a copy of this attribute.
    pub copy_of: Option<Reference>,
    /// A string's known and unknown parts, in order; empty where it is not a template.
    pub parts: Box<[Partial]>,
}

/// A part of a string template that is not wholly known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Partial {
    /// Text that is there whatever the rest becomes.
    Known(Box<str>),
    /// A part that is not known, and the attribute that it copies where that is known.
    Unknown(Option<Reference>),
}

/// The types that an unknown value can be known to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ValueType {
    /// A boolean.
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// A list, set or tuple.
    List,
    /// A map or object.
    Object,
}

/// What these data sources always give (documentation of the AWS, azurerm and google providers).
const ALWAYS_SET: [(&str, &str); 13] = [
    ("data.aws_caller_identity", "account_id"),
    ("data.aws_caller_identity", "user_id"),
    ("data.aws_partition", "dns_suffix"),
    ("data.aws_partition", "partition"),
    ("data.aws_region", "name"),
    ("data.aws_region", "region"),
    ("data.azurerm_client_config", "client_id"),
    ("data.azurerm_client_config", "object_id"),
    ("data.azurerm_client_config", "subscription_id"),
    ("data.azurerm_client_config", "tenant_id"),
    ("data.google_project", "number"),
    ("ncloud_server", "instance_no"),
    ("nifcloud_security_group", "group_name"),
];

/// An attribute of a resource, as a value refers to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reference {
    /// The resource's address, instance keys included; `[*]` where the instance is not known.
    pub address: Address,
    /// The attribute's path in it, for example `id` or `identity[0].principal_id`; empty for the resource itself.
    pub path: Box<str>,
}

impl Reference {
    /// The kind of the resource, as its address names it, whether or not the project has it: `aws_kms_key`,
    /// `data.aws_kms_key`; empty for an address that is not Terraform's.
    pub fn kind(&self) -> String {
        let address = self.address.without_keys();
        let mut steps = address.split('.').peekable();
        while steps.next_if_eq(&"module").is_some() {
            steps.next();
        }
        match (steps.next(), steps.next(), steps.next()) {
            (Some(mode @ ("data" | "ephemeral")), Some(kind), Some(_)) => format!("{mode}.{kind}"),
            (Some(kind), Some(_), None) => kind.to_owned(),
            _ => String::new(),
        }
    }

    /// Whether the attribute identifies its resource (`id`, `arn`, `self_link`, and the further ARNs of functions and
    /// APIs; what a data source says of the caller): providers set these for everything that exists, so that they are
    /// not null. Not where it is open whether there is an instance.
    pub fn is_identity(&self) -> bool {
        // An instance key may stand in the path, where the resource is not in the project.
        let attribute = self.path.strip_prefix('[').and_then(|path| path.split_once("]."));
        let attribute = attribute.map_or(&*self.path, |(_, attribute)| attribute);
        let names_it = matches!(
            attribute,
            "id" | "arn" | "self_link" | "key_id" | "execution_arn" | "invoke_arn" | "qualified_arn"
        );
        let is_open = self.address.as_str().contains("[*]");
        !is_open && (names_it || ALWAYS_SET.contains(&(&*self.kind(), attribute)))
    }
}
