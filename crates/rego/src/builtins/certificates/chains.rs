//! Whether certificates go back from the last of some to the first (RFC 5280, section 6), as Go's `Certificate.Verify`
//! looks for it.

use der::asn1::ObjectIdentifier;
use regorus::Value;
use regorus::value::Object;

use super::super::arguments::{Got, elements, text, whole};
use super::super::keys::{Curve, Key, unsupported};
use super::super::signatures::{Algorithm, Hash, Scheme, verify};
use super::super::{Cx, Failure, clock};
use super::{Certificate, names, printed};

/// What is asked of a chain.
pub(super) struct Options {
    /// In nanoseconds since 1970.
    time: i128,
    host: String,
    /// One of these must be what the certificate may be used for.
    usages: Vec<u8>,
}

/// What a certificate may be used for, where nothing is asked: to prove a server.
const SERVER: u8 = 1;
const ANY: u8 = 0;

impl Options {
    /// For a server, now.
    pub fn at(cx: &mut Cx<'_>) -> Got<Self> {
        let now = clock::now(cx);
        Ok(Options { time: i128::from(whole(&now)?), host: String::new(), usages: vec![SERVER] })
    }

    pub fn read(cx: &mut Cx<'_>, given: &Object) -> Got<Self> {
        let mut options = Options::at(cx)?;
        for (name, value) in given.iter_sorted() {
            let Value::String(name) = name else { continue };
            match &**name {
                "DNSName" => text(value)?.trim_matches('"').clone_into(&mut options.host),
                "CurrentTime" => options.time = i128::from(whole(value)?),
                // How many comparisons of names there may be: the work is counted otherwise here.
                "MaxConstraintComparisons" => {
                    whole(value)?;
                }
                "KeyUsages" => {
                    let asked = elements(value)?.into_iter().filter_map(|usage| text(usage).ok());
                    let asked = asked.map(|usage| usage_named(usage.trim_matches('"'))).collect::<Got<Vec<_>>>()?;
                    if !asked.is_empty() {
                        options.usages = asked;
                    }
                }
                _ => return Err(Failure::Undefined),
            }
        }
        Ok(options)
    }
}

fn usage_named(name: &str) -> Got<u8> {
    const NAMES: [&str; 14] = [
        "KeyUsageAny",
        "KeyUsageServerAuth",
        "KeyUsageClientAuth",
        "KeyUsageCodeSigning",
        "KeyUsageEmailProtection",
        "KeyUsageIPSECEndSystem",
        "KeyUsageIPSECTunnel",
        "KeyUsageIPSECUser",
        "KeyUsageTimeStamping",
        "KeyUsageOCSPSigning",
        "KeyUsageMicrosoftServerGatedCrypto",
        "KeyUsageNetscapeServerGatedCrypto",
        "KeyUsageMicrosoftCommercialCodeSigning",
        "KeyUsageMicrosoftKernelCodeSigning",
    ];
    NAMES.iter().zip(0..).find(|(known, _)| **known == name).map(|(_, number)| number).ok_or(Failure::Undefined)
}

/// So many signatures are checked at most, as in Go.
const MAX_CHECKS: usize = 100;

struct Search<'c, 'o> {
    root: &'c Certificate,
    between: &'c [Certificate],
    options: &'o Options,
    checks: usize,
}

/// The way from the last certificate to the first; none where there is none.
pub(super) fn chain<'c>(
    cx: &mut Cx<'_>,
    certificates: &'c [Certificate],
    options: &Options,
) -> Got<Option<Vec<&'c Certificate>>> {
    let [root, between @ .., leaf] = certificates else { return Ok(None) };
    let mut search = Search { root, between, options, checks: 0 };
    if !search.is_valid(leaf, &[], false) || !options.host.is_empty() && !names::is_for(leaf, &options.host) {
        return Ok(None);
    }
    if leaf.der == root.der {
        return search.accepted(vec![leaf]);
    }
    cx.budget.step()?;
    search.extend(&[leaf])
}

impl<'c> Search<'c, '_> {
    /// The first way on from a chain that is accepted.
    fn extend(&mut self, chain: &[&'c Certificate]) -> Got<Option<Vec<&'c Certificate>>> {
        let (root, between) = (self.root, self.between);
        for (parent, is_root) in std::iter::once((root, true)).chain(Self::likely(chain[chain.len() - 1], between)) {
            let child = chain[chain.len() - 1];
            if parent.subject != child.issuer {
                continue;
            }
            self.checks += 1;
            if self.checks > MAX_CHECKS {
                return Ok(None);
            }
            if is_in_chain(parent, chain) || !is_signed_by(child, parent)? || !self.is_valid(parent, chain, !is_root) {
                continue;
            }
            let longer = [chain, &[parent]].concat();
            let found = if is_root { self.accepted(longer)? } else { self.extend(&longer)? };
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// Those between, those first whose identifier is the one that the certificate names.
    fn likely(child: &Certificate, between: &'c [Certificate]) -> Vec<(&'c Certificate, bool)> {
        let wanted = child.extended.authority_key.as_deref().unwrap_or_default();
        let rank = |candidate: &&Certificate| {
            let own = candidate.extended.subject_key.as_deref().unwrap_or_default();
            if own == wanted { 0 } else { 1 + u8::from(!own.is_empty() && !wanted.is_empty()) }
        };
        let mut candidates = between.iter().collect::<Vec<_>>();
        candidates.sort_by_key(rank);
        candidates.into_iter().map(|candidate| (candidate, false)).collect()
    }

    fn accepted(&self, chain: Vec<&'c Certificate>) -> Got<Option<Vec<&'c Certificate>>> {
        if chain.len() > 1 && chain.iter().any(|certificate| certificate.extended.explicit_policy.is_some()) {
            return Err(unsupported("chains of certificates that require policies"));
        }
        let accepted = may_be_used(&chain, &self.options.usages) && names::are_allowed(&chain);
        Ok(accepted.then_some(chain))
    }

    fn is_valid(&self, certificate: &Certificate, chain: &[&Certificate], is_between: bool) -> bool {
        let validity = certificate.inner.tbs_certificate().validity();
        let nanoseconds = |time: x509_cert::time::Time| time.to_unix_duration().as_nanos() as i128;
        let is_now = nanoseconds(validity.not_before) <= self.options.time
            && self.options.time <= nanoseconds(validity.not_after);
        let basic = certificate.extended.basic;
        let is_authority = !is_between || basic.is_some_and(|basic| basic.is_authority);
        let is_short = basic.and_then(|basic| basic.path_length).is_none_or(|most| {
            let between = chain.len().saturating_sub(1) as u64;
            between <= most
        });
        certificate.extended.unhandled.is_empty() && is_now && is_authority && is_short
    }
}

/// Whether a chain has a certificate for the same name and key already.
fn is_in_chain(candidate: &Certificate, chain: &[&Certificate]) -> bool {
    let names = |certificate: &Certificate| {
        let names = certificate.extensions().iter().find(|extension| extension.extn_id == printed::ALTERNATIVE_NAME);
        names.map(|names| names.extn_value.as_bytes().to_vec())
    };
    chain.iter().any(|certificate| {
        candidate.subject == certificate.subject
            && candidate.spki == certificate.spki
            && names(candidate) == names(certificate)
    })
}

fn is_signed_by(child: &Certificate, parent: &Certificate) -> Got<bool> {
    const SIGNS: u16 = 1 << 5;
    let is_third = parent.inner.tbs_certificate().version() == x509_cert::Version::V3;
    let is_authority = match parent.extended.basic {
        Some(basic) => basic.is_authority,
        None => !is_third,
    };
    let may_sign = parent.extended.key_usage == 0 || parent.extended.key_usage & SIGNS != 0;
    let Some(key) = &parent.key else { return Ok(false) };
    if !is_authority || !may_sign {
        return Ok(false);
    }
    let signature = child.inner.signature().raw_bytes();
    let algorithm = match printed::signature_algorithm(child.inner.signature_algorithm()) {
        4 => Algorithm(Scheme::Pkcs1, Hash::Sha256),
        5 => Algorithm(Scheme::Pkcs1, Hash::Sha384),
        6 => Algorithm(Scheme::Pkcs1, Hash::Sha512),
        10 => Algorithm(Scheme::Ecdsa, Hash::Sha256),
        11 => Algorithm(Scheme::Ecdsa, Hash::Sha384),
        12 => Algorithm(Scheme::Ecdsa, Hash::Sha512),
        13 => Algorithm(Scheme::Pss, Hash::Sha256),
        14 => Algorithm(Scheme::Pss, Hash::Sha384),
        15 => Algorithm(Scheme::Pss, Hash::Sha512),
        16 => Algorithm(Scheme::EdDsa, Hash::Sha512),
        // What is broken signs nothing.
        _ => return Ok(false),
    };
    match key {
        Key::Ec(point) => match numbers_of(signature, point.curve) {
            Some(numbers) => verify(key, algorithm, &child.tbs, &numbers),
            None => Ok(false),
        },
        key => verify(key, algorithm, &child.tbs, signature),
    }
}

/// The two numbers of a signature, one after the other (RFC 3279, section 2.2.3).
fn numbers_of(signature: &[u8], curve: Curve) -> Option<Vec<u8>> {
    use der::Decode;
    use der::asn1::Uint;
    let [r, s] = <[Uint; 2]>::try_from(Vec::<Uint>::from_der(signature).ok()?).ok()?;
    let fixed = |number: &Uint| super::super::keys::fixed(number.as_bytes(), curve.field_bytes()).ok();
    Some([fixed(&r)?, fixed(&s)?].concat())
}

/// Whether all certificates that say what they may be used for allow one of some usages.
fn may_be_used(chain: &[&Certificate], usages: &[u8]) -> bool {
    let mut left = usages.to_vec();
    if left.contains(&ANY) {
        return true;
    }
    for certificate in chain.iter().rev() {
        let own = &certificate.extended.usages;
        let numbers = own.iter().filter_map(|usage: &ObjectIdentifier| printed::usage(*usage)).collect::<Vec<_>>();
        if !own.is_empty() && !numbers.contains(&ANY) {
            left.retain(|usage| numbers.contains(usage));
        }
    }
    !left.is_empty()
}
