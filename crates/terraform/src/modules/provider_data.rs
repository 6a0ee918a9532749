//! Data sources of the AWS provider that read nothing: what its configuration and the arguments say is the whole answer.

use crate::cty::{Str, Type, Value};

use super::builtin::{DefaultTags, Instance};

/// A partition: its name, how the names of its regions start, the suffix of its host names.
struct Partition {
    name: &'static str,
    regions: &'static [&'static str],
    dns_suffix: &'static str,
}

/// The partitions of AWS (<https://github.com/aws/aws-sdk-go-v2/blob/main/internal/endpoints/awsrulesfn/partitions.json>).
const PARTITIONS: [Partition; 8] = [
    Partition { name: "aws-cn", regions: &["cn"], dns_suffix: "amazonaws.com.cn" },
    Partition { name: "aws-us-gov", regions: &["us-gov"], dns_suffix: "amazonaws.com" },
    Partition { name: "aws-iso", regions: &["us-iso"], dns_suffix: "c2s.ic.gov" },
    Partition { name: "aws-iso-b", regions: &["us-isob"], dns_suffix: "sc2s.sgov.gov" },
    Partition { name: "aws-iso-e", regions: &["eu-isoe"], dns_suffix: "cloud.adc-e.uk" },
    Partition { name: "aws-iso-f", regions: &["us-isof"], dns_suffix: "csp.hci.ic.gov" },
    Partition { name: "aws-eusc", regions: &["eusc-de"], dns_suffix: "amazonaws.eu" },
    Partition {
        name: "aws",
        regions: &["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"],
        dns_suffix: "amazonaws.com",
    },
];

/// The accounts of AWS that services act as, which policies of buckets let write logs: kind, region, account, sorted, as
/// the provider's release 5.100 has them.
const SERVICE_ACCOUNTS: &str = include_str!("../service_accounts.tsv");
/// The account that writes bills, in all regions.
const BILLING: &str = "386209384616";

/// What a data source holds that reads nothing; nothing for others.
pub(super) fn computed(of: &Instance<'_>) -> Vec<(Str, Value)> {
    let found = match &*of.resource.kind {
        "aws_region" => region(of).map(|region| {
            let endpoint = Partition::of(&region).map(|found| format!("ec2.{region}.{}", found.dns_suffix));
            let named = ["id", "name", "region"].map(|name| (name, text(&region)));
            named.into_iter().chain(endpoint.map(|endpoint| ("endpoint", text(&endpoint)))).collect()
        }),
        "aws_partition" => of.region.and_then(Partition::of).map(|partition| {
            let reversed: Vec<&str> = partition.dns_suffix.split('.').rev().collect();
            vec![
                ("id", text(partition.name)),
                ("partition", text(partition.name)),
                ("dns_suffix", text(partition.dns_suffix)),
                ("reverse_dns_prefix", text(&reversed.join("."))),
            ]
        }),
        "aws_arn" => said(of, "arn").and_then(arn),
        "aws_billing_service_account" => Some(account(of, BILLING, "root")),
        "aws_redshift_service_account" => service_account(of).map(|found| account(of, found, "user/logs")),
        "aws_cloudtrail_service_account" | "aws_elb_service_account" => {
            service_account(of).map(|found| account(of, found, "root"))
        }
        "aws_default_tags" => match of.default_tags {
            DefaultTags::These(tags) if !tags.is_known() => {
                Some(vec![("tags", Value::unknown(Type::map(Type::String)).because(tags.why()))])
            }
            DefaultTags::These(tags) => Some(vec![("tags", tags.clone())]),
            DefaultTags::Unknown => None,
        },
        _ => None,
    };
    let is_published = |name: &str| of.shape.attribute(name).is_some() && of.body.attribute(name).is_none();
    let published = found.into_iter().flatten().filter(|(name, _)| is_published(name));
    published.map(|(name, value)| (name.into(), value)).collect()
}

fn text(text: &str) -> Value {
    Value::string(text.to_owned())
}

/// An argument that is written; none where it is not known.
fn said<'a>(of: &'a Instance<'_>, name: &str) -> Option<&'a str> {
    of.body.attribute(name)?.value.as_str()
}

/// The region that a data source asks for by its name, or else the provider's. One may also be asked for by its
/// endpoint.
fn region(of: &Instance<'_>) -> Option<String> {
    let mut asked = ["region", "name", "endpoint"].into_iter();
    match asked.find(|name| of.body.attribute(name).is_some_and(|set| !set.value.is_null())) {
        Some("endpoint") => None,
        Some(name) => said(of, name).map(str::to_owned),
        None => of.region.map(str::to_owned),
    }
}

/// The account of a kind of data source in the region that it asks for.
fn service_account(of: &Instance<'_>) -> Option<&'static str> {
    let region = region(of)?;
    SERVICE_ACCOUNTS.lines().find_map(|line| {
        let (kind, rest) = line.split_once('\t')?;
        let (at, account) = rest.split_once('\t')?;
        (*kind == *of.resource.kind && *at == *region).then_some(account)
    })
}

/// An account and who acts for it. Its ARN is in the provider's partition, whatever region is asked for.
fn account(of: &Instance<'_>, account: &str, who: &str) -> Vec<(&'static str, Value)> {
    let partition = of.region.and_then(Partition::of);
    let arn = partition.map(|partition| text(&format!("arn:{}:iam::{account}:{who}", partition.name)));
    [("id", text(account))].into_iter().chain(arn.map(|arn| ("arn", arn))).collect()
}

impl Partition {
    /// The partition of a region: `us-gov-west-1` starts with `us-gov`, then come a word and a number.
    fn of(region: &str) -> Option<&'static Self> {
        let is_here = |start: &&str| {
            let rest = region.strip_prefix(*start).and_then(|rest| rest.strip_prefix('-'));
            let words = rest.and_then(|rest| rest.split_once('-'));
            words.is_some_and(|(word, number)| {
                !word.is_empty() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        PARTITIONS.iter().find(|partition| partition.regions.iter().any(is_here))
    }
}

/// The parts of an ARN.
fn arn(arn: &str) -> Option<Vec<(&'static str, Value)>> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, service, region, account, resource] = parts[..] else { return None };
    let parts = [
        ("id", arn),
        ("partition", partition),
        ("service", service),
        ("region", region),
        ("account", account),
        ("resource", resource),
    ];
    Some(parts.into_iter().map(|(name, part)| (name, text(part))).collect())
}
