//! What the extensions of a certificate say (RFC 5280, section 4.2).

use der::asn1::{BitStringRef, ObjectIdentifier, OctetString};
use der::{Any, Decode, Sequence, Tag, Tagged};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::constraints::name::GeneralSubtree;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
use x509_cert::ext::pkix::{
    AuthorityInfoAccessSyntax, CertificatePolicies, CrlDistributionPoints, ExtendedKeyUsage, NameConstraints,
    PolicyConstraints, PolicyMappings,
};

use super::super::Failure;
use super::super::arguments::Got;
use super::super::uris::Uri;
use super::names;

/// Who a certificate is for.
#[derive(Default)]
pub(super) struct Names {
    pub dns: Vec<String>,
    pub emails: Vec<String>,
    pub addresses: Vec<Vec<u8>>,
    pub uris: Vec<Uri>,
}

/// Whom a certificate's key may sign for, or not.
#[derive(Default)]
pub(super) struct Subtrees {
    pub dns: Vec<String>,
    pub emails: Vec<String>,
    /// Addresses with their masks.
    pub networks: Vec<(Vec<u8>, Vec<u8>)>,
    pub uris: Vec<String>,
}

impl Subtrees {
    pub fn is_empty(&self) -> bool {
        self.dns.is_empty() && self.emails.is_empty() && self.networks.is_empty() && self.uris.is_empty()
    }
}

/// Whether a key may sign certificates, and how many between one of those and the last.
#[derive(Clone, Copy)]
pub(super) struct Basic {
    pub is_authority: bool,
    pub path_length: Option<u64>,
}

#[derive(Default)]
pub(super) struct Extended {
    pub key_usage: u16,
    pub basic: Option<Basic>,
    pub names: Names,
    pub has_names: bool,
    pub permitted: Subtrees,
    pub excluded: Subtrees,
    pub constraints_are_critical: bool,
    pub revocation_lists: Vec<String>,
    pub authority_key: Option<Vec<u8>>,
    pub subject_key: Option<Vec<u8>>,
    pub explicit_policy: Option<u32>,
    pub inhibit_mapping: Option<u32>,
    pub inhibit_any: Option<u32>,
    pub usages: Vec<ObjectIdentifier>,
    pub policies: Option<Vec<ObjectIdentifier>>,
    pub mappings: Vec<(ObjectIdentifier, ObjectIdentifier)>,
    pub ocsp: Vec<String>,
    pub issuers: Vec<String>,
    /// Critical ones that are not known.
    pub unhandled: Vec<ObjectIdentifier>,
}

/// As in RFC 5280, with a path as long as Go takes it.
#[derive(Sequence)]
struct BasicConstraints {
    #[asn1(default = "Default::default")]
    is_authority: bool,
    path_length: Option<u64>,
}

fn read<'d, T: Decode<'d, Error = der::Error>>(extension: &'d Extension) -> Got<T> {
    T::from_der(extension.extn_value.as_bytes()).map_err(|_| Failure::Undefined)
}

/// An extension that must not be critical.
fn uncritical(extension: &Extension) -> Got<()> {
    if extension.critical { Err(Failure::Undefined) } else { Ok(()) }
}

impl Extended {
    pub fn read(extensions: &[Extension]) -> Got<Self> {
        let mut extended = Extended::default();
        for (i, extension) in extensions.iter().enumerate() {
            if extensions[..i].iter().any(|before| before.extn_id == extension.extn_id) {
                return Err(Failure::Undefined);
            }
            let is_handled = extended.add(extension)?;
            if extension.critical && !is_handled {
                extended.unhandled.push(extension.extn_id);
            }
        }
        Ok(extended)
    }

    /// Adds what one says; whether it is known.
    fn add(&mut self, extension: &Extension) -> Got<bool> {
        match extension.extn_id.to_string().as_str() {
            "2.5.29.14" => {
                uncritical(extension)?;
                self.subject_key = Some(read::<OctetString>(extension)?.as_bytes().to_vec());
            }
            "2.5.29.15" => self.key_usage = key_usage(extension)?,
            "2.5.29.17" => {
                self.has_names = true;
                self.names = Names::read(extension)?;
                let names = &self.names;
                return Ok(!names.dns.is_empty()
                    || !names.emails.is_empty()
                    || !names.addresses.is_empty()
                    || !names.uris.is_empty());
            }
            "2.5.29.19" => {
                let constraints = read::<BasicConstraints>(extension)?;
                self.basic =
                    Some(Basic { is_authority: constraints.is_authority, path_length: constraints.path_length });
            }
            "2.5.29.30" => return self.add_constraints(extension),
            "2.5.29.31" => self.revocation_lists = revocation_lists(&read::<CrlDistributionPoints>(extension)?),
            "2.5.29.32" => self.policies = Some(policies(&read::<CertificatePolicies>(extension)?)?),
            "2.5.29.33" => {
                let mappings = read::<PolicyMappings>(extension)?.0.into_iter();
                self.mappings =
                    mappings.map(|mapping| (mapping.issuer_domain_policy, mapping.subject_domain_policy)).collect();
            }
            "2.5.29.35" => {
                uncritical(extension)?;
                self.authority_key = authority_key(&read::<Vec<Any>>(extension)?);
            }
            "2.5.29.36" => {
                let constraints = read::<PolicyConstraints>(extension)?;
                self.explicit_policy = constraints.require_explicit_policy;
                self.inhibit_mapping = constraints.inhibit_policy_mapping;
            }
            "2.5.29.37" => self.usages = read::<ExtendedKeyUsage>(extension)?.0,
            "2.5.29.54" => self.inhibit_any = Some(read::<u32>(extension)?),
            "1.3.6.1.5.5.7.1.1" => {
                uncritical(extension)?;
                for access in read::<AuthorityInfoAccessSyntax>(extension)?.0 {
                    let GeneralName::UniformResourceIdentifier(uri) = access.access_location else { continue };
                    match access.access_method.to_string().as_str() {
                        "1.3.6.1.5.5.7.48.1" => self.ocsp.push(uri.to_string()),
                        "1.3.6.1.5.5.7.48.2" => self.issuers.push(uri.to_string()),
                        _ => {}
                    }
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn add_constraints(&mut self, extension: &Extension) -> Got<bool> {
        let constraints = read::<NameConstraints>(extension)?;
        let (permitted, excluded) = (constraints.permitted_subtrees, constraints.excluded_subtrees);
        let (permitted, excluded) = (permitted.unwrap_or_default(), excluded.unwrap_or_default());
        if permitted.is_empty() && excluded.is_empty() {
            return Err(Failure::Undefined);
        }
        let is_handled = self.permitted.add(permitted)? & self.excluded.add(excluded)?;
        self.constraints_are_critical = extension.critical;
        Ok(is_handled)
    }
}

/// The bits of a key's usage, the first of them lowest.
fn key_usage(extension: &Extension) -> Got<u16> {
    let bits = read::<BitStringRef<'_>>(extension)?;
    Ok(bits.bits().take(9).enumerate().map(|(i, bit)| u16::from(bit) << i).sum())
}

/// The key's identifier: the first member, if it is one.
fn authority_key(members: &[Any]) -> Option<Vec<u8>> {
    let first = members.first()?;
    let is_identifier = first.tag() == Tag::ContextSpecific { constructed: false, number: der::TagNumber(0) };
    is_identifier.then(|| first.value().to_vec())
}

fn revocation_lists(points: &CrlDistributionPoints) -> Vec<String> {
    let mut lists = Vec::new();
    for point in &points.0 {
        let Some(DistributionPointName::FullName(names)) = &point.distribution_point else { continue };
        let uris = names.iter().map_while(|name| match name {
            GeneralName::UniformResourceIdentifier(uri) => Some(uri.to_string()),
            _ => None,
        });
        lists.extend(uris);
    }
    lists
}

fn policies(policies: &CertificatePolicies) -> Got<Vec<ObjectIdentifier>> {
    let mut found = Vec::new();
    for policy in &policies.0 {
        if found.contains(&policy.policy_identifier) {
            return Err(Failure::Undefined);
        }
        found.push(policy.policy_identifier);
    }
    Ok(found)
}

impl Names {
    pub fn read(extension: &Extension) -> Got<Self> {
        let mut names = Names::default();
        for name in read::<Vec<GeneralName>>(extension)? {
            match name {
                GeneralName::Rfc822Name(email) => names.emails.push(email.to_string()),
                GeneralName::DnsName(name) => names.dns.push(name.to_string()),
                GeneralName::UniformResourceIdentifier(uri) => {
                    let uri = Uri::read(uri.as_str())?;
                    if !uri.host.is_empty() && !names::is_domain(&uri.host, false) {
                        return Err(Failure::Undefined);
                    }
                    names.uris.push(uri);
                }
                GeneralName::IpAddress(address) => match address.as_bytes() {
                    bytes @ ([_, _, _, _] | [_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _]) => {
                        names.addresses.push(bytes.to_vec());
                    }
                    _ => return Err(Failure::Undefined),
                },
                GeneralName::OtherName(_)
                | GeneralName::DirectoryName(_)
                | GeneralName::EdiPartyName(_)
                | GeneralName::RegisteredId(_) => {}
            }
        }
        Ok(names)
    }
}

impl Subtrees {
    /// Adds subtrees; whether all of them are of kinds that are known.
    fn add(&mut self, subtrees: Vec<GeneralSubtree>) -> Got<bool> {
        let mut is_handled = true;
        for subtree in subtrees {
            match subtree.base {
                GeneralName::DnsName(domain) if names::is_domain(domain.as_str(), true) => {
                    self.dns.push(domain.to_string());
                }
                GeneralName::UniformResourceIdentifier(domain)
                    if names::is_domain(domain.as_str(), true)
                        && domain.as_str().parse::<std::net::IpAddr>().is_err() =>
                {
                    self.uris.push(domain.to_string());
                }
                GeneralName::Rfc822Name(email) => {
                    let email = email.as_str();
                    let is_one = email.contains('@');
                    if is_one && names::mailbox(email).is_none() || !is_one && !names::is_domain(email, true) {
                        return Err(Failure::Undefined);
                    }
                    self.emails.push(email.to_owned());
                }
                GeneralName::IpAddress(network) => {
                    let bytes = network.as_bytes();
                    let (address, mask) = bytes.split_at(bytes.len() / 2);
                    if !matches!(bytes.len(), 8 | 32) || !is_mask(mask) {
                        return Err(Failure::Undefined);
                    }
                    self.networks.push((address.to_vec(), mask.to_vec()));
                }
                GeneralName::DnsName(_) | GeneralName::UniformResourceIdentifier(_) => {
                    return Err(Failure::Undefined);
                }
                GeneralName::OtherName(_)
                | GeneralName::DirectoryName(_)
                | GeneralName::EdiPartyName(_)
                | GeneralName::RegisteredId(_) => is_handled = false,
            }
        }
        Ok(is_handled)
    }
}

/// Whether ones stand before zeros.
fn is_mask(mask: &[u8]) -> bool {
    let mut bits = mask.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1));
    bits.by_ref().any(|bit| bit == 0);
    bits.all(|bit| bit == 0)
}
