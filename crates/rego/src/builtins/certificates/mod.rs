//! Certificates, requests for them and pairs with their keys (RFC 5280, RFC 2986), with the members that Go gives them:
//! OPA prints Go's own structures.

mod chains;
mod extensions;
mod names;
mod printed;

use base64::Engine as _;
use der::{Decode, Encode, Reader, SliceReader};
use regorus::Value;
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::ext::Extension;
use x509_cert::request::{CertReq, ExtensionReq};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use self::extensions::Extended;
use super::arguments::{Got, object, text};
use super::collections::named;
use super::encodings::BASE64;
use super::keys::{Block, Key, pem};
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("crypto.x509.parse_certificates", 1, |_, a| {
        let certificates = certificates(text(&a[0])?)?;
        Ok(Value::from(certificates.iter().map(printed::with_uris).collect::<Vec<_>>()))
    }),
    Builtin::own("crypto.x509.parse_and_verify_certificates", 1, |cx, a| {
        verified(cx, text(&a[0])?, chains::Options::at, printed::with_uris)
    }),
    Builtin::own("crypto.x509.parse_and_verify_certificates_with_options", 2, |cx, a| {
        let (written, options) = (text(&a[0])?, object(&a[1])?);
        verified(cx, written, |cx| chains::Options::read(cx, options), printed::certificate)
    }),
    Builtin::own("crypto.x509.parse_certificate_request", 1, |_, a| request(text(&a[0])?)),
    Builtin::own("crypto.x509.parse_keypair", 2, |_, a| pair(text(&a[0])?, text(&a[1])?)),
];

type Inner = CertificateInner<Raw>;

/// A certificate that was read.
struct Certificate {
    inner: Inner,
    der: Vec<u8>,
    tbs: Vec<u8>,
    issuer: Vec<u8>,
    subject: Vec<u8>,
    spki: Vec<u8>,
    key: Option<Key>,
    extended: Extended,
}

impl Certificate {
    fn new(inner: Inner) -> Got<Self> {
        let tbs = inner.tbs_certificate();
        if der(tbs.signature())? != der(inner.signature_algorithm())? {
            return Err(Failure::Undefined);
        }
        // A serial number is not below zero.
        if tbs.serial_number().as_bytes().first().is_some_and(|byte| byte & 0x80 != 0) {
            return Err(Failure::Undefined);
        }
        let spki = der(tbs.subject_public_key_info())?;
        Ok(Certificate {
            der: der(&inner)?,
            tbs: der(tbs)?,
            issuer: der(tbs.issuer())?,
            subject: der(tbs.subject())?,
            key: key_of(tbs.subject_public_key_info(), &spki)?,
            spki,
            extended: Extended::read(tbs.extensions().map_or(&[], Vec::as_slice))?,
            inner,
        })
    }

    fn extensions(&self) -> &[Extension] {
        self.inner.tbs_certificate().extensions().map_or(&[], Vec::as_slice)
    }
}

fn der(part: &impl Encode) -> Got<Vec<u8>> {
    part.to_der().map_err(|_| Failure::Undefined)
}

/// A certificate's key; none where Go does not know its algorithm.
fn key_of(info: &SubjectPublicKeyInfoOwned, der: &[u8]) -> Got<Option<Key>> {
    match printed::key_algorithm(&info.algorithm) {
        0 => Ok(None),
        _ => Key::of_spki(der).map(Some),
    }
}

/// The key of one certificate.
pub(super) fn public_key(der: &[u8]) -> Got<Key> {
    match <[Certificate; 1]>::try_from(read_all(der)?) {
        Ok([certificate]) => certificate.key.ok_or(Failure::Undefined),
        Err(_) => Err(Failure::Undefined),
    }
}

/// Certificates one after the other.
fn read_all(der: &[u8]) -> Got<Vec<Certificate>> {
    let mut reader = SliceReader::new(der).map_err(|_| Failure::Undefined)?;
    let mut certificates = Vec::new();
    while !reader.is_finished() {
        certificates.push(Certificate::new(Inner::decode(&mut reader).map_err(|_| Failure::Undefined)?)?);
    }
    Ok(certificates)
}

/// The certificates in PEM or DER, which may be in base64.
fn certificates(written: &str) -> Got<Vec<Certificate>> {
    const BEGIN: &str = "-----BEGIN";
    if written.starts_with(BEGIN) {
        return of_pem(written);
    }
    let bytes = base64(written)?;
    match std::str::from_utf8(&bytes) {
        Ok(text) if text.starts_with(BEGIN) => of_pem(text),
        Ok(_) | Err(_) => read_all(&bytes),
    }
}

/// Base64 over several lines, as Go decodes it.
fn base64(written: &str) -> Got<Vec<u8>> {
    BASE64.decode(written.replace(['\r', '\n'], "")).map_err(|_| Failure::Undefined)
}

fn of_pem(written: &str) -> Got<Vec<Certificate>> {
    let mut bytes = Vec::new();
    let mut rest = written;
    while let Some(block) = pem(rest) {
        if block.label != "CERTIFICATE" {
            return Err(Failure::Undefined);
        }
        bytes.extend(block.bytes);
        rest = block.rest;
    }
    read_all(&bytes)
}

/// Whether the last of some certificates goes back to the first, and by which.
fn verified(
    cx: &mut Cx<'_>,
    written: &str,
    options: impl FnOnce(&mut Cx<'_>) -> Got<chains::Options>,
    print: fn(&Certificate) -> Value,
) -> Answer {
    let no = || Value::from(vec![Value::Bool(false), Value::from(Vec::<Value>::new())]);
    let certificates = match certificates(written) {
        Ok(certificates) => certificates,
        Err(Failure::Undefined) => return Ok(no()),
        Err(failure) => return Err(failure),
    };
    let options = options(cx)?;
    match chains::chain(cx, &certificates, &options)? {
        Some(chain) => {
            let chain = chain.into_iter().map(print).collect::<Vec<_>>();
            Ok(Value::from(vec![Value::Bool(true), Value::from(chain)]))
        }
        None => Ok(no()),
    }
}

fn request(written: &str) -> Answer {
    let decoded = match written.starts_with("-----BEGIN CERTIFICATE REQUEST-----") {
        true => written.as_bytes().to_vec(),
        false => base64(written)?,
    };
    let block = std::str::from_utf8(&decoded).ok().and_then(pem);
    let bytes = match block {
        Some(Block { label: "CERTIFICATE REQUEST", bytes, .. }) => bytes,
        Some(_) => return Err(Failure::Undefined),
        None => decoded,
    };
    let request = CertReq::from_der(&bytes).map_err(|_| Failure::Undefined)?;
    let asked = request.info.attributes.iter().find(|attribute| attribute.oid == printed::EXTENSION_REQUEST);
    let extensions = match asked.and_then(|attribute| attribute.values.iter().next()) {
        Some(value) => value.decode_as::<ExtensionReq>().map_err(|_| Failure::Undefined)?.0,
        None => Vec::new(),
    };
    printed::request(&request, &bytes, &extensions)
}

/// The blocks of a text in PEM, which may be in base64; what is none is one block with a label.
fn blocks(written: &str, label: &str) -> Got<Vec<(String, Vec<u8>)>> {
    let decoded = match written.starts_with("-----BEGIN ") {
        true => written.as_bytes().to_vec(),
        false => base64(written)?,
    };
    let mut rest = match std::str::from_utf8(&decoded) {
        Ok(text) if text.starts_with("-----BEGIN ") => text,
        Ok(_) | Err(_) => return Ok(vec![(label.to_owned(), decoded)]),
    };
    let mut blocks = Vec::new();
    while let Some(block) = pem(rest) {
        blocks.push((block.label.to_owned(), block.bytes));
        rest = block.rest;
    }
    Ok(blocks)
}

/// A chain of certificates and the private key of the first.
fn pair(certificates: &str, key: &str) -> Answer {
    let mut certificates = blocks(certificates, "CERTIFICATE")?;
    certificates.retain(|(label, _)| label == "CERTIFICATE");
    let (_, first) = certificates.first().ok_or(Failure::Undefined)?;
    let [leaf] = <[Certificate; 1]>::try_from(read_all(first)?).map_err(|_| Failure::Undefined)?;
    let keys = blocks(key, "PRIVATE KEY")?;
    let is_private = |label: &str| label == "PRIVATE KEY" || label.ends_with(" PRIVATE KEY");
    let (_, key) = keys.iter().find(|(label, _)| is_private(label)).ok_or(Failure::Undefined)?;
    let key = Key::of_private(key)?;
    if !leaf.key.as_ref().is_some_and(|own| own.is_pair(&key)) {
        return Err(Failure::Undefined);
    }
    Ok(named([
        ("Certificate", certificates.iter().map(|(_, der)| Value::from(BASE64.encode(der))).collect::<Vec<_>>().into()),
        ("PrivateKey", key.printed()),
        ("SupportedSignatureAlgorithms", Value::Null),
        ("OCSPStaple", Value::Null),
        ("SignedCertificateTimestamps", Value::Null),
        ("Leaf", printed::certificate(&leaf)),
    ]))
}
