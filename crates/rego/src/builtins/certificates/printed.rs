//! Certificates as Go's JSON prints its structures.

use base64::Engine as _;
use der::asn1::{Ia5StringRef, ObjectIdentifier, PrintableStringRef, Utf8StringRef};
use der::{Any, Decode, Sequence, Tag, Tagged};
use regorus::Value;
use std::collections::BTreeMap;
use x509_cert::ext::Extension;
use x509_cert::name::Name;
use x509_cert::request::CertReq;
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::super::Answer;
use super::super::collections::named;
use super::super::encodings::BASE64;
use super::super::keys::integer;
use super::super::uris::Uri;
use super::extensions::{Names, Subtrees};
use super::{Certificate, der, key_of, names};

pub(super) const EXTENSION_REQUEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.14");
pub(super) const ALTERNATIVE_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");

/// A list; null where it is empty, as Go's are that nothing was added to.
fn list(items: impl IntoIterator<Item = Value>) -> Value {
    let items = items.into_iter().collect::<Vec<_>>();
    if items.is_empty() { Value::Null } else { Value::from(items) }
}

fn texts(items: &[String]) -> Value {
    list(items.iter().map(|item| Value::from(item.as_str())))
}

fn octets(bytes: &[u8]) -> Value {
    Value::from(BASE64.encode(bytes))
}

fn numbers_of(id: &ObjectIdentifier) -> Value {
    Value::from(id.arcs().map(|arc| Value::from(u64::from(arc))).collect::<Vec<_>>())
}

/// A certificate with its URIs as texts, besides.
pub(super) fn with_uris(certificate: &Certificate) -> Value {
    let Value::Object(members) = self::certificate(certificate) else { return Value::Undefined };
    let uris = certificate.extended.names.uris.iter().map(|uri| Value::from(uri.to_string()));
    let mut members: BTreeMap<Value, Value> =
        members.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    members.insert(Value::from("URIStrings"), list(uris));
    Value::from(members)
}

/// A certificate.
pub(super) fn certificate(certificate: &Certificate) -> Value {
    let (extended, tbs) = (&certificate.extended, certificate.inner.tbs_certificate());
    let algorithm = certificate.inner.signature_algorithm();
    let key_algorithm = key_algorithm(&tbs.subject_public_key_info().algorithm);
    let time = |time: x509_cert::time::Time| Value::from(time.to_date_time().to_string());
    let count = |number: Option<u32>| Value::from(u64::from(number.unwrap_or_default()));
    let is_zero = |number: Option<u32>| Value::Bool(number == Some(0));
    let path_length = extended.basic.map_or(Value::from(0_u64), |basic| match basic.path_length {
        Some(length) => Value::from(length),
        None => Value::from(-1_i64),
    });
    let policies = |policies: &Vec<ObjectIdentifier>, each: fn(&ObjectIdentifier) -> Value| {
        Value::from(policies.iter().map(each).collect::<Vec<_>>())
    };
    let own = named([
        ("Raw", octets(&certificate.der)),
        ("RawTBSCertificate", octets(&certificate.tbs)),
        ("RawSubjectPublicKeyInfo", octets(&certificate.spki)),
        ("RawSubject", octets(&certificate.subject)),
        ("RawIssuer", octets(&certificate.issuer)),
        ("Signature", octets(certificate.inner.signature().raw_bytes())),
        ("SignatureAlgorithm", Value::from(u64::from(signature_algorithm(algorithm)))),
        ("PublicKeyAlgorithm", Value::from(u64::from(key_algorithm))),
        ("PublicKey", certificate.key.as_ref().map_or(Value::Null, super::super::keys::Key::printed)),
        ("Version", Value::from(tbs.version() as u64 + 1)),
        ("SerialNumber", integer(tbs.serial_number().as_bytes())),
        ("Issuer", name(tbs.issuer())),
        ("Subject", name(tbs.subject())),
        ("NotBefore", time(tbs.validity().not_before)),
        ("NotAfter", time(tbs.validity().not_after)),
        ("KeyUsage", Value::from(u64::from(extended.key_usage))),
        ("Extensions", extensions(certificate.extensions())),
        ("ExtraExtensions", Value::Null),
        ("UnhandledCriticalExtensions", list(extended.unhandled.iter().map(numbers_of))),
        ("ExtKeyUsage", list(extended.usages.iter().filter_map(|id| usage(*id)).map(|n| Value::from(u64::from(n))))),
        ("UnknownExtKeyUsage", list(extended.usages.iter().filter(|id| usage(**id).is_none()).map(numbers_of))),
        ("BasicConstraintsValid", Value::Bool(extended.basic.is_some())),
        ("IsCA", Value::Bool(extended.basic.is_some_and(|basic| basic.is_authority))),
        ("MaxPathLen", path_length),
        ("MaxPathLenZero", Value::Bool(extended.basic.is_some_and(|basic| basic.path_length == Some(0)))),
        ("SubjectKeyId", extended.subject_key.as_deref().map_or(Value::Null, octets)),
        ("AuthorityKeyId", extended.authority_key.as_deref().map_or(Value::Null, octets)),
        ("OCSPServer", texts(&extended.ocsp)),
        ("IssuingCertificateURL", texts(&extended.issuers)),
        ("CRLDistributionPoints", texts(&extended.revocation_lists)),
        ("PermittedDNSDomainsCritical", Value::Bool(extended.constraints_are_critical)),
        ("Policies", extended.policies.as_ref().map_or(Value::Null, |all| list_of_texts(all))),
        ("PolicyIdentifiers", extended.policies.as_ref().map_or(Value::Null, |all| policies(all, numbers_of))),
        ("PolicyMappings", list(extended.mappings.iter().map(mapping))),
        ("RequireExplicitPolicy", count(extended.explicit_policy)),
        ("RequireExplicitPolicyZero", is_zero(extended.explicit_policy)),
        ("InhibitPolicyMapping", count(extended.inhibit_mapping)),
        ("InhibitPolicyMappingZero", is_zero(extended.inhibit_mapping)),
        ("InhibitAnyPolicy", count(extended.inhibit_any)),
        ("InhibitAnyPolicyZero", is_zero(extended.inhibit_any)),
    ]);
    joined(&[
        own,
        alternative(&extended.names),
        subtrees(
            ["PermittedDNSDomains", "PermittedEmailAddresses", "PermittedIPRanges", "PermittedURIDomains"],
            &extended.permitted,
        ),
        subtrees(
            ["ExcludedDNSDomains", "ExcludedEmailAddresses", "ExcludedIPRanges", "ExcludedURIDomains"],
            &extended.excluded,
        ),
    ])
}

/// The members of all objects.
fn joined<const N: usize>(objects: &[Value; N]) -> Value {
    let mut members = BTreeMap::new();
    for object in objects {
        if let Value::Object(own) = object {
            members.extend(own.iter().map(|(name, value)| (name.clone(), value.clone())));
        }
    }
    Value::from(members)
}

fn list_of_texts(ids: &[ObjectIdentifier]) -> Value {
    list(ids.iter().map(|id| Value::from(id.to_string())))
}

fn mapping((issuer, subject): &(ObjectIdentifier, ObjectIdentifier)) -> Value {
    named([
        ("IssuerDomainPolicy", Value::from(issuer.to_string())),
        ("SubjectDomainPolicy", Value::from(subject.to_string())),
    ])
}

fn alternative(names: &Names) -> Value {
    let address = |bytes: &Vec<u8>| address(bytes);
    named([
        ("DNSNames", texts(&names.dns)),
        ("EmailAddresses", texts(&names.emails)),
        ("IPAddresses", list(names.addresses.iter().map(address))),
        ("URIs", list(names.uris.iter().map(Uri::printed))),
    ])
}

fn address(bytes: &[u8]) -> Value {
    names::address_of(bytes).map_or(Value::Null, |address| Value::from(address.to_string()))
}

fn subtrees([dns, emails, ranges, uris]: [&str; 4], subtrees: &Subtrees) -> Value {
    let range = |(network, mask): &(Vec<u8>, Vec<u8>)| named([("IP", address(network)), ("Mask", octets(mask))]);
    named([
        (dns, texts(&subtrees.dns)),
        (emails, texts(&subtrees.emails)),
        (ranges, list(subtrees.networks.iter().map(range))),
        (uris, texts(&subtrees.uris)),
    ])
}

fn extensions(extensions: &[Extension]) -> Value {
    list(extensions.iter().map(|extension| {
        named([
            ("Id", numbers_of(&extension.extn_id)),
            ("Critical", Value::Bool(extension.critical)),
            ("Value", octets(extension.extn_value.as_bytes())),
        ])
    }))
}

/// A name: what it has by what that is, and all of it in order.
fn name(name: &Name) -> Value {
    let all = name.iter().map(|part| (part.oid.to_string(), word(&part.value).unwrap_or_default())).collect::<Vec<_>>();
    let of =
        |id: &'static str| all.iter().filter(move |(own, _)| own == id).map(|(_, word)| Value::from(word.as_str()));
    let last = |id: &'static str| of(id).next_back().unwrap_or_else(|| Value::from(""));
    let names = name
        .iter()
        .zip(&all)
        .map(|(part, (_, word))| named([("Type", numbers_of(&part.oid)), ("Value", Value::from(word.as_str()))]));
    named([
        ("Country", list(of("2.5.4.6"))),
        ("Organization", list(of("2.5.4.10"))),
        ("OrganizationalUnit", list(of("2.5.4.11"))),
        ("Locality", list(of("2.5.4.7"))),
        ("Province", list(of("2.5.4.8"))),
        ("StreetAddress", list(of("2.5.4.9"))),
        ("PostalCode", list(of("2.5.4.17"))),
        ("SerialNumber", last("2.5.4.5")),
        ("CommonName", last("2.5.4.3")),
        ("Names", list(names)),
        ("ExtraNames", Value::Null),
    ])
}

/// A text of whichever of ASN.1's kinds.
fn word(value: &Any) -> Option<String> {
    match value.tag() {
        Tag::Utf8String => value.decode_as::<Utf8StringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        Tag::PrintableString => value.decode_as::<PrintableStringRef<'_>>().ok().map(|text| text.to_string()),
        Tag::Ia5String => value.decode_as::<Ia5StringRef<'_>>().ok().map(|text| text.to_string()),
        // As Latin-1, which is what everybody writes.
        Tag::TeletexString => Some(value.value().iter().map(|byte| char::from(*byte)).collect()),
        Tag::NumericString => std::str::from_utf8(value.value()).ok().map(str::to_owned),
        Tag::BmpString => {
            let units = value.value().as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair));
            String::from_utf16(&units.collect::<Vec<_>>()).ok()
        }
        _ => None,
    }
}

/// Go's number for what a key may be used for.
pub(super) fn usage(id: ObjectIdentifier) -> Option<u8> {
    Some(match id.to_string().as_str() {
        "2.5.29.37.0" => 0,
        "1.3.6.1.5.5.7.3.1" => 1,
        "1.3.6.1.5.5.7.3.2" => 2,
        "1.3.6.1.5.5.7.3.3" => 3,
        "1.3.6.1.5.5.7.3.4" => 4,
        "1.3.6.1.5.5.7.3.5" => 5,
        "1.3.6.1.5.5.7.3.6" => 6,
        "1.3.6.1.5.5.7.3.7" => 7,
        "1.3.6.1.5.5.7.3.8" => 8,
        "1.3.6.1.5.5.7.3.9" => 9,
        "1.3.6.1.4.1.311.10.3.3" => 10,
        "2.16.840.1.113730.4.1" => 11,
        "1.3.6.1.4.1.311.2.1.22" => 12,
        "1.3.6.1.4.1.311.61.1.1" => 13,
        _ => return None,
    })
}

/// Go's number for a key's algorithm; 0 where it does not know it.
pub(super) fn key_algorithm(algorithm: &AlgorithmIdentifierOwned) -> u8 {
    match algorithm.oid.to_string().as_str() {
        "1.2.840.113549.1.1.1" => 1,
        "1.2.840.10040.4.1" => 2,
        "1.2.840.10045.2.1" => 3,
        "1.3.101.112" => 4,
        _ => 0,
    }
}

/// Go's number for a signature's algorithm; 0 where it does not know it.
pub(super) fn signature_algorithm(algorithm: &AlgorithmIdentifierOwned) -> u8 {
    match algorithm.oid.to_string().as_str() {
        "1.2.840.113549.1.1.4" => 2,
        "1.2.840.113549.1.1.5" | "1.3.14.3.2.29" => 3,
        "1.2.840.113549.1.1.11" => 4,
        "1.2.840.113549.1.1.12" => 5,
        "1.2.840.113549.1.1.13" => 6,
        "1.2.840.10040.4.3" => 7,
        "2.16.840.1.101.3.4.3.2" => 8,
        "1.2.840.10045.4.1" => 9,
        "1.2.840.10045.4.3.2" => 10,
        "1.2.840.10045.4.3.3" => 11,
        "1.2.840.10045.4.3.4" => 12,
        "1.2.840.113549.1.1.10" => probabilistic(algorithm).unwrap_or_default(),
        "1.3.101.112" if algorithm.parameters.is_none() => 16,
        _ => 0,
    }
}

/// A signature with probabilistic padding, if its digests are one and its salt is as long.
fn probabilistic(algorithm: &AlgorithmIdentifierOwned) -> Option<u8> {
    let parameters = algorithm.parameters.as_ref()?;
    let parameters = parameters.decode_as::<pkcs1::RsaPssParamsOwned>().ok()?;
    let mask = parameters.mask_gen.parameters?;
    let is_plain = parameters.hash.oid == mask.oid && parameters.mask_gen.oid.to_string() == "1.2.840.113549.1.1.8";
    match (parameters.hash.oid.to_string().as_str(), parameters.salt_len) {
        ("2.16.840.1.101.3.4.2.1", 32) if is_plain => Some(13),
        ("2.16.840.1.101.3.4.2.2", 48) if is_plain => Some(14),
        ("2.16.840.1.101.3.4.2.3", 64) if is_plain => Some(15),
        _ => None,
    }
}

/// A request for a certificate.
pub(super) fn request(request: &CertReq, bytes: &[u8], asked: &[Extension]) -> Answer {
    let names = asked.iter().find(|extension| extension.extn_id == ALTERNATIVE_NAME).map(Names::read).transpose()?;
    let info = &request.info;
    let spki = der(&info.public_key)?;
    let key = key_of(&info.public_key, &spki)?;
    let own = named([
        ("Raw", octets(bytes)),
        ("RawTBSCertificateRequest", octets(&der(info)?)),
        ("RawSubjectPublicKeyInfo", octets(&spki)),
        ("RawSubject", octets(&der(&info.subject)?)),
        ("Version", Value::from(info.version as u64)),
        ("Signature", octets(request.signature.raw_bytes())),
        ("SignatureAlgorithm", Value::from(u64::from(signature_algorithm(&request.algorithm)))),
        ("PublicKeyAlgorithm", Value::from(u64::from(key_algorithm(&info.public_key.algorithm)))),
        ("PublicKey", key.as_ref().map_or(Value::Null, super::super::keys::Key::printed)),
        ("Subject", name(&info.subject)),
        ("Attributes", list(attributes(request))),
        ("Extensions", extensions(asked)),
        ("ExtraExtensions", Value::Null),
    ]);
    Ok(joined(&[own, alternative(&names.unwrap_or_default())]))
}

/// A part of an attribute: what it is and, after that, the first of what it holds.
#[derive(Sequence)]
struct Part {
    id: ObjectIdentifier,
    first: Any,
    /// Not looked at.
    second: Option<Any>,
}

/// The attributes of a request that are made of such parts: Go passes over others.
fn attributes(request: &CertReq) -> Vec<Value> {
    let mut found = Vec::new();
    for attribute in request.info.attributes.iter() {
        let read = |value: &Any| {
            let parts = value.decode_as::<Vec<Part>>().ok()?;
            Some(Value::from(parts.iter().map(part).collect::<Vec<_>>()))
        };
        let values = attribute.values.iter().map(read).collect::<Option<Vec<_>>>();
        if let Some(values) = values {
            found.push(named([("Type", numbers_of(&attribute.oid)), ("Value", Value::from(values))]));
        }
    }
    found
}

fn part(part: &Part) -> Value {
    let held = &part.first;
    let value = match held.tag() {
        Tag::Boolean => bool::from_der(&der(held).unwrap_or_default()).map_or(Value::Null, Value::Bool),
        Tag::OctetString => octets(held.value()),
        Tag::ObjectIdentifier => held.decode_as::<ObjectIdentifier>().map_or(Value::Null, |id| numbers_of(&id)),
        _ => word(held).map_or(Value::Null, Value::from),
    };
    named([("Type", numbers_of(&part.id)), ("Value", value)])
}
