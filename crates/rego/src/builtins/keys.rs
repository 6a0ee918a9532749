//! Keys of asymmetric signatures, as they are written in PEM (RFC 7468), DER (RFC 5280, 5915, 5958, 8017, 8410) and JSON
//! (RFC 7517, 7518, 8037), and as Go prints them.

use base64::Engine as _;
use dashu_int::UBig;
use der::Decode;
use der::asn1::{OctetStringRef, UintRef};
use pkcs8::ObjectIdentifier;
use regorus::Value;
use serde_json::{Map, Value as Json};
use x509_cert::spki::SubjectPublicKeyInfoRef;

use super::arguments::{Got, text};
use super::collections::named;
use super::encodings::{BASE64, BASE64_URL};
use super::{Answer, Builtin, Failure, encodings, numbers};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("crypto.parse_private_keys", 1, |_, a| parse_private_keys(text(&a[0])?)),
    Builtin::own("crypto.x509.parse_rsa_private_key", 1, |_, a| key_as_json(text(&a[0])?)),
];

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const DSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10040.4.1");
const X25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.110");
const P224: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.33");

/// An elliptic curve of NIST's (SP 800-186).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Curve {
    P256,
    P384,
    P521,
}

/// Code for a curve's own crate.
macro_rules! on_curve {
    ($curve:expr, $name:ident => $code:block) => {
        match $curve {
            $crate::builtins::keys::Curve::P256 => {
                use p256 as $name;
                $code
            }
            $crate::builtins::keys::Curve::P384 => {
                use p384 as $name;
                $code
            }
            $crate::builtins::keys::Curve::P521 => {
                use p521 as $name;
                $code
            }
        }
    };
}
pub(super) use on_curve;

impl Curve {
    fn of(id: ObjectIdentifier) -> Got<Self> {
        match id.to_string().as_str() {
            "1.2.840.10045.3.1.7" => Ok(Curve::P256),
            "1.3.132.0.34" => Ok(Curve::P384),
            "1.3.132.0.35" => Ok(Curve::P521),
            _ if id == P224 => Err(unsupported("keys of the curve P-224")),
            _ => Err(Failure::Undefined),
        }
    }

    fn named(name: &str) -> Got<Self> {
        match name {
            "P-256" => Ok(Curve::P256),
            "P-384" => Ok(Curve::P384),
            "P-521" => Ok(Curve::P521),
            _ => Err(Failure::Undefined),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Curve::P256 => "P-256",
            Curve::P384 => "P-384",
            Curve::P521 => "P-521",
        }
    }

    /// The length of a coordinate.
    pub fn field_bytes(self) -> usize {
        match self {
            Curve::P256 => 32,
            Curve::P384 => 48,
            Curve::P521 => 66,
        }
    }
}

/// The evaluation ends: OPA has an answer here that is not known.
pub(super) fn unsupported(what: &str) -> Failure {
    encodings::stop(&format!("{what} are not supported"))
}

/// A key of RSA; its numbers are whole and big-endian.
#[derive(Debug, Clone)]
pub(super) struct RsaKey {
    pub modulus: Vec<u8>,
    pub exponent: Vec<u8>,
    pub private: Option<RsaPrivate>,
}

#[derive(Debug, Clone)]
pub(super) struct RsaPrivate {
    pub exponent: Vec<u8>,
    pub primes: [Vec<u8>; 2],
    /// What its inverse takes by the first prime and by the second, and the second's inverse.
    pub precomputed: [Vec<u8>; 3],
}

/// A key of an elliptic curve.
#[derive(Debug, Clone)]
pub(super) struct EcKey {
    pub curve: Curve,
    pub x: Vec<u8>,
    pub y: Vec<u8>,
    pub private: Option<Vec<u8>>,
}

impl EcKey {
    /// The point as it is written uncompressed (SEC 1, section 2.3.3).
    pub fn point(&self) -> Vec<u8> {
        [&[4][..], &self.x, &self.y].concat()
    }

    fn of_point(curve: Curve, point: &[u8]) -> Got<Self> {
        let length = curve.field_bytes();
        if point.len() != 1 + 2 * length || point[0] != 4 {
            return Err(Failure::Undefined);
        }
        on_curve!(curve, of => { of::PublicKey::from_sec1_bytes(point).map_err(|_| Failure::Undefined)?; });
        let (x, y) = point[1..].split_at(length);
        Ok(EcKey { curve, x: x.to_vec(), y: y.to_vec(), private: None })
    }

    fn of_secret(curve: Curve, secret: &[u8]) -> Got<Self> {
        let secret = fixed(secret, curve.field_bytes())?;
        let point = on_curve!(curve, of => {
            use of::elliptic_curve::sec1::ToSec1Point as _;
            let key = of::SecretKey::from_slice(&secret).map_err(|_| Failure::Undefined)?;
            key.public_key().to_sec1_point(false).as_bytes().to_vec()
        });
        Ok(EcKey { private: Some(secret), ..Self::of_point(curve, &point)? })
    }
}

/// A number with as many bytes as its field has; one that is longer is none of it.
pub(super) fn fixed(number: &[u8], length: usize) -> Got<Vec<u8>> {
    let number = trimmed(number);
    let missing = length.checked_sub(number.len()).ok_or(Failure::Undefined)?;
    Ok([vec![0; missing], number.to_vec()].concat())
}

/// A number without the zeros before it.
fn trimmed(number: &[u8]) -> &[u8] {
    &number[number.iter().position(|byte| *byte != 0).unwrap_or(number.len())..]
}

#[derive(Debug, Clone)]
pub(super) enum Key {
    Rsa(RsaKey),
    Ec(EcKey),
    Ed25519 {
        public: [u8; 32],
        seed: Option<[u8; 32]>,
    },
    /// A shared secret.
    Secret(Vec<u8>),
}

impl Key {
    pub fn is_private(&self) -> bool {
        match self {
            Key::Rsa(key) => key.private.is_some(),
            Key::Ec(key) => key.private.is_some(),
            Key::Ed25519 { seed, .. } => seed.is_some(),
            Key::Secret(_) => false,
        }
    }

    /// Whether two keys have one public part.
    pub fn is_pair(&self, other: &Key) -> bool {
        match (self, other) {
            (Key::Rsa(one), Key::Rsa(other)) => one.modulus == other.modulus && one.exponent == other.exponent,
            (Key::Ec(one), Key::Ec(other)) => one.curve == other.curve && one.point() == other.point(),
            (Key::Ed25519 { public: one, .. }, Key::Ed25519 { public: other, .. }) => one == other,
            (Key::Rsa(_) | Key::Ec(_) | Key::Ed25519 { .. } | Key::Secret(_), _) => false,
        }
    }

    /// A public key with its algorithm (RFC 5280, section 4.1.2.7).
    pub fn of_spki(der: &[u8]) -> Got<Self> {
        let info = SubjectPublicKeyInfoRef::try_from(der).map_err(|_| Failure::Undefined)?;
        let bits = info.subject_public_key.as_bytes().ok_or(Failure::Undefined)?;
        match info.algorithm.oid {
            RSA => {
                let key = pkcs1::RsaPublicKey::<UintRef<'_>>::from_der(bits).map_err(|_| Failure::Undefined)?;
                Ok(Key::Rsa(RsaKey {
                    modulus: trimmed(key.modulus.as_bytes()).to_vec(),
                    exponent: trimmed(key.public_exponent.as_bytes()).to_vec(),
                    private: None,
                }))
            }
            EC => {
                let curve = info.algorithm.parameters_oid().map_err(|_| Failure::Undefined)?;
                Ok(Key::Ec(EcKey::of_point(Curve::of(curve)?, bits)?))
            }
            ED25519 => {
                let public = bits.try_into().map_err(|_| Failure::Undefined)?;
                Ok(Key::Ed25519 { public, seed: None })
            }
            DSA => Err(unsupported("keys of DSA")),
            X25519 => Err(unsupported("keys of X25519")),
            _ => Err(Failure::Undefined),
        }
    }

    /// A private key of RSA (RFC 8017, appendix A.1.2).
    fn of_pkcs1(der: &[u8]) -> Got<Self> {
        let key = pkcs1::RsaPrivateKey::from_der(der).map_err(|_| Failure::Undefined)?;
        if key.other_prime_infos.is_some() {
            return Err(unsupported("keys of RSA with more than two primes"));
        }
        let number = |number: UintRef<'_>| trimmed(number.as_bytes()).to_vec();
        let key = RsaKey {
            modulus: number(key.modulus),
            exponent: number(key.public_exponent),
            private: Some(RsaPrivate {
                exponent: number(key.private_exponent),
                primes: [number(key.prime1), number(key.prime2)],
                precomputed: [number(key.exponent1), number(key.exponent2), number(key.coefficient)],
            }),
        };
        super::signatures::private(&key)?.validate().map_err(|_| Failure::Undefined)?;
        Ok(Key::Rsa(key))
    }

    /// A private key of an elliptic curve (RFC 5915); the curve may be told around it.
    fn of_sec1(der: &[u8], curve: Option<Curve>) -> Got<Self> {
        let key = sec1::EcPrivateKey::from_der(der).map_err(|_| Failure::Undefined)?;
        let named = key.parameters.and_then(sec1::EcParameters::named_curve);
        let curve = match (curve, named) {
            (Some(curve), _) => curve,
            (None, Some(named)) => Curve::of(named)?,
            (None, None) => return Err(Failure::Undefined),
        };
        Ok(Key::Ec(EcKey::of_secret(curve, key.private_key)?))
    }

    /// A private key with its algorithm (RFC 5958).
    fn of_pkcs8(der: &[u8]) -> Got<Self> {
        let info = pkcs8::PrivateKeyInfoRef::try_from(der).map_err(|_| Failure::Undefined)?;
        let octets = info.private_key.as_bytes();
        match info.algorithm.oid {
            RSA => Self::of_pkcs1(octets),
            EC => {
                let curve = info.algorithm.parameters_oid().map_err(|_| Failure::Undefined)?;
                Self::of_sec1(octets, Some(Curve::of(curve)?))
            }
            ED25519 => {
                let seed = <&OctetStringRef>::from_der(octets).map_err(|_| Failure::Undefined)?;
                Self::of_seed(seed.as_bytes())
            }
            DSA => Err(unsupported("keys of DSA")),
            X25519 => Err(unsupported("keys of X25519")),
            _ => Err(Failure::Undefined),
        }
    }

    fn of_seed(seed: &[u8]) -> Got<Self> {
        let seed: [u8; 32] = seed.try_into().map_err(|_| Failure::Undefined)?;
        let public = ed25519_dalek::SigningKey::from_bytes(&seed).verifying_key().to_bytes();
        Ok(Key::Ed25519 { public, seed: Some(seed) })
    }

    /// A private key in whatever form it has.
    pub fn of_private(der: &[u8]) -> Got<Self> {
        match Self::of_pkcs1(der) {
            Err(Failure::Undefined) => {}
            read => return read,
        }
        match Self::of_pkcs8(der) {
            Err(Failure::Undefined) => Self::of_sec1(der, None),
            read => read,
        }
    }

    /// A private key in a block of PEM; none in one that holds something else.
    pub fn of_block(block: &Block<'_>) -> Got<Option<Self>> {
        match block.label {
            "RSA PRIVATE KEY" => Self::of_pkcs1(&block.bytes).map(Some),
            "PRIVATE KEY" => Self::of_pkcs8(&block.bytes).map(Some),
            "EC PRIVATE KEY" => Self::of_sec1(&block.bytes, None).map(Some),
            _ => Ok(None),
        }
    }

    /// A key in JSON (RFC 7518, section 6).
    fn of_jwk(members: &Map<String, Json>) -> Got<Self> {
        let word = |name: &str| members.get(name).and_then(Json::as_str);
        let octets = |name: &str| {
            let written = word(name).ok_or(Failure::Undefined)?.trim_end_matches('=');
            BASE64_URL.decode(written).map_err(|_| Failure::Undefined)
        };
        let number = |name: &str| octets(name).map(|number| trimmed(&number).to_vec());
        match word("kty").ok_or(Failure::Undefined)? {
            "oct" => Ok(Key::Secret(octets("k")?)),
            "RSA" => {
                let private = match members.contains_key("d") {
                    false => None,
                    true => Some(RsaPrivate {
                        exponent: number("d")?,
                        primes: [number("p")?, number("q")?],
                        precomputed: [number("dp")?, number("dq")?, number("qi")?],
                    }),
                };
                Ok(Key::Rsa(RsaKey { modulus: number("n")?, exponent: number("e")?, private }))
            }
            "EC" => {
                let curve = Curve::named(word("crv").ok_or(Failure::Undefined)?)?;
                let length = curve.field_bytes();
                let point = [&[4][..], &fixed(&octets("x")?, length)?, &fixed(&octets("y")?, length)?].concat();
                let private = members.contains_key("d").then(|| fixed(&octets("d")?, length)).transpose()?;
                Ok(Key::Ec(EcKey { private, ..EcKey::of_point(curve, &point)? }))
            }
            "OKP" if word("crv") == Some("Ed25519") => {
                let public = octets("x")?.try_into().map_err(|_| Failure::Undefined)?;
                match members.contains_key("d") {
                    true => Self::of_seed(&octets("d")?),
                    false => Ok(Key::Ed25519 { public, seed: None }),
                }
            }
            "OKP" => Err(unsupported("keys of other curves than Ed25519")),
            _ => Err(Failure::Undefined),
        }
    }

    /// As Go's JSON prints it.
    pub fn printed(&self) -> Value {
        match self {
            Key::Rsa(key) => {
                let public = [("N", integer(&key.modulus)), ("E", integer(&key.exponent))];
                let Some(private) = &key.private else { return named(public) };
                let [modulus, exponent] = public;
                let [dp, dq, inverse] = private.precomputed.each_ref().map(|number| integer(number));
                named([
                    modulus,
                    exponent,
                    ("D", integer(&private.exponent)),
                    ("Primes", Value::from(private.primes.iter().map(|prime| integer(prime)).collect::<Vec<_>>())),
                    (
                        "Precomputed",
                        named([
                            ("Dp", dp),
                            ("Dq", dq),
                            ("Qinv", inverse),
                            ("CRTValues", Value::from(Vec::<Value>::new())),
                        ]),
                    ),
                ])
            }
            Key::Ec(key) => {
                let public = [("Curve", Value::new_object()), ("X", integer(&key.x)), ("Y", integer(&key.y))];
                let Some(private) = &key.private else { return named(public) };
                let [curve, x, y] = public;
                named([curve, x, y, ("D", integer(private))])
            }
            Key::Ed25519 { public, seed } => {
                let bytes = seed.iter().flatten().chain(public).copied().collect::<Vec<_>>();
                Value::from(BASE64.encode(bytes))
            }
            Key::Secret(secret) => Value::from(BASE64.encode(secret)),
        }
    }

    /// As a JSON Web Key.
    fn as_jwk(&self) -> Value {
        let octets = |bytes: &[u8]| Value::from(BASE64_URL.encode(bytes));
        let mut members = match self {
            Key::Rsa(key) => {
                vec![("kty", Value::from("RSA")), ("n", octets(&key.modulus)), ("e", octets(&key.exponent))]
            }
            Key::Ec(key) => vec![
                ("kty", Value::from("EC")),
                ("crv", Value::from(key.curve.name())),
                ("x", octets(&key.x)),
                ("y", octets(&key.y)),
            ],
            Key::Ed25519 { public, .. } => {
                vec![("kty", Value::from("OKP")), ("crv", Value::from("Ed25519")), ("x", octets(public))]
            }
            Key::Secret(secret) => vec![("kty", Value::from("oct")), ("k", octets(secret))],
        };
        match self {
            Key::Rsa(RsaKey { private: Some(private), .. }) => {
                let [p, q] = private.primes.each_ref().map(|prime| octets(prime));
                let [dp, dq, qi] = private.precomputed.each_ref().map(|number| octets(number));
                members.extend([("d", octets(&private.exponent)), ("p", p), ("q", q)]);
                members.extend([("dp", dp), ("dq", dq), ("qi", qi)]);
            }
            Key::Ec(EcKey { private: Some(private), .. }) => members.push(("d", octets(private))),
            Key::Ed25519 { seed: Some(seed), .. } => members.push(("d", octets(seed))),
            Key::Rsa(_) | Key::Ec(_) | Key::Ed25519 { .. } | Key::Secret(_) => {}
        }
        let members = members.into_iter().map(|(name, value)| (Value::from(name), value));
        Value::from(members.collect::<std::collections::BTreeMap<_, _>>())
    }
}

/// A whole number of any size.
pub(super) fn integer(number: &[u8]) -> Value {
    numbers::written(&UBig::from_be_bytes(number).to_string()).unwrap_or(Value::Undefined)
}

/// A block of PEM and what stands after it.
pub(super) struct Block<'t> {
    pub label: &'t str,
    pub bytes: Vec<u8>,
    pub rest: &'t str,
}

/// The first block of PEM in a text, passing over what is none, as Go does.
pub(super) fn pem(text: &str) -> Option<Block<'_>> {
    const BEGIN: &str = "-----BEGIN ";
    let mut from = 0;
    loop {
        let start = from + text[from..].find(BEGIN)?;
        from = start + BEGIN.len();
        let starts_line = start == 0 || text.as_bytes()[start - 1] == b'\n';
        let block = starts_line.then(|| block(&text[from..])).flatten();
        if block.is_some() {
            return block;
        }
    }
}

/// A block after its `-----BEGIN `.
fn block(text: &str) -> Option<Block<'_>> {
    let (first, body) = text.split_once('\n')?;
    let label = first.trim_end().strip_suffix("-----")?;
    let end = format!("-----END {label}-----");
    let at = if body.starts_with(&end) { 0 } else { body.find(&format!("\n{end}"))? + 1 };
    let (last, rest) = body[at + end.len()..].split_once('\n').unwrap_or((&body[at + end.len()..], ""));
    if !last.trim().is_empty() {
        return None;
    }
    // Headers are names with a colon.
    let lines = body[..at].lines().skip_while(|line| line.contains(':'));
    let base64 = lines.flat_map(|line| line.split_whitespace()).collect::<String>();
    Some(Block { label, bytes: BASE64.decode(base64).ok()?, rest })
}

/// The keys of a JSON Web Key or of a set of them, each with its members.
pub(super) fn jwks(written: &str) -> Got<Vec<(Key, Map<String, Json>)>> {
    let Ok(Json::Object(mut members)) = serde_json::from_str(written) else { return Err(Failure::Undefined) };
    let list = match members.remove("keys") {
        Some(Json::Array(list)) => list,
        Some(_) => return Err(Failure::Undefined),
        None => vec![Json::Object(members)],
    };
    let key = |key| match key {
        Json::Object(members) => Ok((Key::of_jwk(&members)?, members)),
        _ => Err(Failure::Undefined),
    };
    list.into_iter().map(key).collect()
}

/// The private keys in a text of PEM blocks, which may itself be in base64.
fn private_keys(written: &str) -> Got<Vec<Key>> {
    let decoded = BASE64.decode(written.replace(['\r', '\n'], "")).ok();
    let decoded = decoded.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let mut rest = decoded.as_deref().unwrap_or(written);
    let mut keys = Vec::new();
    while let Some(block) = pem(rest) {
        keys.extend(Key::of_block(&block)?);
        rest = block.rest;
    }
    Ok(keys)
}

fn parse_private_keys(written: &str) -> Answer {
    if written.is_empty() {
        return Ok(Value::Null);
    }
    Ok(Value::from(private_keys(written)?.iter().map(Key::printed).collect::<Vec<_>>()))
}

/// The first private key of a text, of whatever algorithm, as a JSON Web Key.
fn key_as_json(written: &str) -> Answer {
    let is_base64 = || BASE64.decode(written.replace(['\r', '\n'], "")).is_ok();
    if written.is_empty() || !written.starts_with("-----BEGIN") && !is_base64() {
        return Err(Failure::Undefined);
    }
    Ok(private_keys(written)?.first().map_or(Value::Null, Key::as_jwk))
}
