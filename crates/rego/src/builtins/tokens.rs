//! JSON Web Tokens (RFC 7519): read, checked and signed.

use std::collections::BTreeSet;

use base64::Engine as _;
use regorus::Value;
use regorus::value::Object;

use super::arguments::{Got, object, text};
use super::encodings::BASE64_URL;
use super::keys::{Key, jwks, pem};
use super::signatures::{Algorithm, Hash, Scheme, sign, verify};
use super::{Answer, Builtin, Cx, Failure, encodings};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("io.jwt.decode", 1, |_, a| decode(text(&a[0])?)),
    Builtin::own("io.jwt.decode_verify", 2, decode_verify),
    Builtin::own("io.jwt.encode_sign", 3, encode_sign),
    Builtin::own("io.jwt.encode_sign_raw", 3, |_, a| signed(text(&a[0])?, text(&a[1])?, text(&a[2])?)),
    Builtin::own("io.jwt.verify_hs256", 2, |_, a| verify_secret(a, Hash::Sha256)),
    Builtin::own("io.jwt.verify_hs384", 2, |_, a| verify_secret(a, Hash::Sha384)),
    Builtin::own("io.jwt.verify_hs512", 2, |_, a| verify_secret(a, Hash::Sha512)),
    Builtin::own("io.jwt.verify_rs256", 2, |_, a| verify_public(a, Algorithm(Scheme::Pkcs1, Hash::Sha256))),
    Builtin::own("io.jwt.verify_rs384", 2, |_, a| verify_public(a, Algorithm(Scheme::Pkcs1, Hash::Sha384))),
    Builtin::own("io.jwt.verify_rs512", 2, |_, a| verify_public(a, Algorithm(Scheme::Pkcs1, Hash::Sha512))),
    Builtin::own("io.jwt.verify_ps256", 2, |_, a| verify_public(a, Algorithm(Scheme::Pss, Hash::Sha256))),
    Builtin::own("io.jwt.verify_ps384", 2, |_, a| verify_public(a, Algorithm(Scheme::Pss, Hash::Sha384))),
    Builtin::own("io.jwt.verify_ps512", 2, |_, a| verify_public(a, Algorithm(Scheme::Pss, Hash::Sha512))),
    Builtin::own("io.jwt.verify_es256", 2, |_, a| verify_public(a, Algorithm(Scheme::Ecdsa, Hash::Sha256))),
    Builtin::own("io.jwt.verify_es384", 2, |_, a| verify_public(a, Algorithm(Scheme::Ecdsa, Hash::Sha384))),
    Builtin::own("io.jwt.verify_es512", 2, |_, a| verify_public(a, Algorithm(Scheme::Ecdsa, Hash::Sha512))),
    Builtin::own("io.jwt.verify_eddsa", 2, |_, a| verify_public(a, Algorithm(Scheme::EdDsa, Hash::Sha512))),
];

/// The algorithms of tokens by their names (RFC 7518, section 3.1; RFC 8037).
fn algorithm(name: &str) -> Option<Algorithm> {
    if name == "EdDSA" {
        return Some(Algorithm(Scheme::EdDsa, Hash::Sha512));
    }
    let (scheme, hash) = name.split_at_checked(2)?;
    let scheme = match scheme {
        "HS" => Scheme::Hmac,
        "RS" => Scheme::Pkcs1,
        "PS" => Scheme::Pss,
        "ES" => Scheme::Ecdsa,
        _ => return None,
    };
    let hash = match hash {
        "256" => Hash::Sha256,
        "384" => Hash::Sha384,
        "512" => Hash::Sha512,
        _ => return None,
    };
    Some(Algorithm(scheme, hash))
}

/// A token's three parts as written.
struct Token<'t> {
    header: &'t str,
    payload: &'t str,
    signature: &'t str,
}

impl<'t> Token<'t> {
    fn read(token: &'t str) -> Got<Self> {
        let mut parts = token.split('.');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(header), Some(payload), Some(signature), None) => Ok(Token { header, payload, signature }),
            _ => Err(Failure::Undefined),
        }
    }

    /// What is signed.
    fn message(&self) -> Vec<u8> {
        format!("{}.{}", self.header, self.payload).into_bytes()
    }

    fn header(&self) -> Got<Value> {
        let header = json(self.header)?;
        // An encrypted token is none that could be read.
        if object(&header)?.contains_key(&Value::from("enc")) {
            return Err(Failure::Undefined);
        }
        Ok(header)
    }
}

fn bytes(part: &str) -> Got<Vec<u8>> {
    let unpadded = part.trim_end_matches('=');
    // Padding, where there is some, has to be whole.
    if unpadded.len() < part.len() && !part.len().is_multiple_of(4) {
        return Err(Failure::Undefined);
    }
    BASE64_URL.decode(unpadded).map_err(|_| Failure::Undefined)
}

fn json(part: &str) -> Got<Value> {
    let text = String::from_utf8(bytes(part)?).map_err(|_| Failure::Undefined)?;
    Value::from_json_str(&text).map_err(|_| Failure::Undefined)
}

fn float(value: &Value) -> Got<f64> {
    match value {
        Value::Number(_) => value.to_string().parse().map_err(|_| Failure::Undefined),
        _ => Err(Failure::Undefined),
    }
}

fn member<'o>(object: &'o Object, name: &str) -> Option<&'o Value> {
    object.get(&Value::from(name))
}

/// Tokens within tokens are followed this deep.
const MAX_NESTED_TOKENS: usize = 32;

/// Header, payload and signature (in hexadecimal) of a token, unchecked. Encrypted tokens are undefined.
fn decode(token: &str) -> Answer {
    let mut token = token.to_owned();
    for _ in 0..MAX_NESTED_TOKENS {
        let parts = Token::read(&token)?;
        let header = parts.header()?;
        // A token in a token: the payload is one.
        if let Some(kind) = member(object(&header)?, "cty")
            && text(kind)? == "JWT"
        {
            let inner = String::from_utf8(bytes(parts.payload)?).map_err(|_| Failure::Undefined)?;
            inner.trim_matches(['"', '\'']).clone_into(&mut token);
            continue;
        }
        let payload = json(parts.payload)?;
        object(&payload)?;
        let signature = Value::from(data_encoding::HEXLOWER.encode(&bytes(parts.signature)?));
        return Ok(Value::from(vec![header, payload, signature]));
    }
    Err(Failure::Undefined)
}

/// What is checked of a header.
struct Header {
    algorithm: String,
    key: String,
    content: String,
    /// Whether it holds what must be understood, and is.
    is_valid: bool,
}

impl Header {
    fn read(header: &Value) -> Got<Self> {
        let header = object(header)?;
        let word = |name: &str| member(header, name).map_or(Ok(""), text).map(str::to_owned);
        word("typ")?;
        let known = ["alg", "kid", "typ", "cty", "crit"].map(Value::from);
        let unknown = header.iter().map(|(name, _)| name).filter(|name| !known.contains(name)).collect::<BTreeSet<_>>();
        let mut is_valid = true;
        if let Some(critical) = member(header, "crit") {
            let Value::Array(critical) = critical else { return Err(Failure::Undefined) };
            let mut words = critical.iter().filter(|word| matches!(word, Value::String(_))).peekable();
            if words.peek().is_none() {
                return Err(Failure::Undefined);
            }
            is_valid = !words.any(|word| unknown.contains(word));
        }
        let algorithm = word("alg")?;
        is_valid &= !algorithm.is_empty();
        Ok(Header { algorithm, key: word("kid")?, content: word("cty")?, is_valid })
    }
}

/// A key that tokens are checked with.
struct Trusted {
    algorithm: String,
    id: String,
    key: Key,
}

/// The keys of a certificate, a public key or a set of JSON Web Keys (RFC 7517).
fn trusted(written: &str) -> Got<Vec<Trusted>> {
    if let Some(block) = pem(written) {
        if !block.rest.is_empty() {
            return Err(Failure::Undefined);
        }
        let key = match block.label {
            "CERTIFICATE" => super::certificates::public_key(&block.bytes)?,
            "PUBLIC KEY" => Key::of_spki(&block.bytes)?,
            _ => return Err(Failure::Undefined),
        };
        return Ok(vec![Trusted { algorithm: String::new(), id: String::new(), key }]);
    }
    let mut keys = Vec::new();
    for (key, members) in jwks(written)? {
        let word = |name: &str| members.get(name).map_or(Some(""), serde_json::Value::as_str).ok_or(Failure::Undefined);
        let (name, id) = (word("alg")?.to_owned(), word("kid")?.to_owned());
        // Keys for other algorithms are passed over.
        if name.is_empty() || algorithm(&name).is_some() {
            keys.push(Trusted { algorithm: name, id, key });
        }
    }
    Ok(keys)
}

/// Whether a key that is trusted verifies: the one that the header names, or any whose algorithm is the header's.
fn verified(keys: &[Trusted], header: &Header, verifies: impl Fn(&Key) -> Got<bool>) -> Got<bool> {
    if let Some(named) = keys.iter().find(|key| !header.key.is_empty() && key.id == header.key) {
        return verifies(&named.key);
    }
    for trusted in keys {
        let may = trusted.algorithm.is_empty() || trusted.algorithm == header.algorithm;
        if may && verifies(&trusted.key)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn verify_public(args: &[Value], algorithm: Algorithm) -> Answer {
    let token = Token::read(text(&args[0])?)?;
    let keys = trusted(text(&args[1])?)?;
    let signature = bytes(token.signature)?;
    let header = Header::read(&token.header()?)?;
    let message = token.message();
    let verifies = |key: &Key| if key.is_private() { Ok(false) } else { verify(key, algorithm, &message, &signature) };
    Ok(Value::Bool(verified(&keys, &header, verifies)?))
}

/// The token's own algorithm is not looked at, as in OPA.
fn verify_secret(args: &[Value], hash: Hash) -> Answer {
    let token = Token::read(text(&args[0])?)?;
    let key = Key::Secret(text(&args[1])?.as_bytes().to_vec());
    let signature = bytes(token.signature)?;
    Ok(Value::Bool(verify(&key, Algorithm(Scheme::Hmac, hash), &token.message(), &signature)?))
}

/// What is asked of a token.
struct Constraints {
    keys: Option<Vec<Trusted>>,
    secret: String,
    algorithm: String,
    issuer: String,
    audience: String,
    /// In seconds since 1970.
    time: f64,
}

impl Constraints {
    fn read(cx: &mut Cx<'_>, given: &Object) -> Got<Self> {
        let word = |name: &str| member(given, name).map_or(Ok(""), text).map(str::to_owned);
        let known = ["cert", "secret", "alg", "iss", "aud", "time"].map(Value::from);
        if given.iter().any(|(name, _)| !known.contains(name)) {
            return Err(Failure::Undefined);
        }
        let keys = member(given, "cert").map(|cert| trusted(text(cert)?)).transpose()?;
        let time = match member(given, "time") {
            Some(time) => time.clone(),
            None => super::clock::now(cx),
        };
        let time = Some(float(&time)?).filter(|time| *time >= 0.0).ok_or(Failure::Undefined)?;
        let constraints = Constraints {
            keys,
            secret: word("secret")?,
            algorithm: word("alg")?,
            issuer: word("iss")?,
            audience: word("aud")?,
            time: time / 1e9,
        };
        if constraints.keys.is_some() == constraints.secret.is_empty() {
            Ok(constraints)
        } else {
            Err(Failure::Undefined)
        }
    }

    fn verify(&self, token: &Token<'_>, header: &Header) -> Got<bool> {
        let signature = bytes(token.signature)?;
        let Some(algorithm) = algorithm(&header.algorithm) else { return Ok(false) };
        let message = token.message();
        let verifies = |key: &Key| verify_strictly(key, algorithm, &message, &signature);
        match &self.keys {
            Some(keys) => verified(keys, header, verifies),
            None => verifies(&Key::Secret(self.secret.as_bytes().to_vec())),
        }
    }

    /// Whether what a token claims is asked for.
    fn hold(&self, payload: &Object) -> Got<bool> {
        if !self.issuer.is_empty() {
            let Some(issuer) = member(payload, "iss") else { return Ok(false) };
            if text(issuer)? != self.issuer {
                return Ok(false);
            }
        }
        let is_audience = |audience: &Value| matches!(audience, Value::String(text) if **text == *self.audience);
        let is_meant = match member(payload, "aud") {
            Some(Value::Array(audiences)) => audiences.iter().any(is_audience),
            Some(audience) => is_audience(audience),
            None => self.audience.is_empty(),
        };
        let time = |name: &str| member(payload, name).map(float).transpose();
        if !is_meant {
            return Ok(false);
        }
        if time("exp")?.is_some_and(|end| self.time >= end) {
            return Ok(false);
        }
        Ok(time("nbf")?.is_none_or(|start| self.time >= start))
    }
}

/// A signature of an elliptic curve has to have the length of its key's.
fn verify_strictly(key: &Key, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> Got<bool> {
    if let (Scheme::Ecdsa, Key::Ec(point)) = (algorithm.0, key)
        && signature.len() != 2 * point.curve.field_bytes()
    {
        return Ok(false);
    }
    verify(key, algorithm, message, signature)
}

/// Whether a token is signed as asked for, its header and its payload.
fn decode_verify(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let nothing = || Value::from(vec![Value::Bool(false), Value::new_object(), Value::new_object()]);
    let mut token = text(&args[0])?.to_owned();
    let constraints = Constraints::read(cx, object(&args[1])?)?;
    for _ in 0..MAX_NESTED_TOKENS {
        let parts = Token::read(&token)?;
        let written = parts.header()?;
        let header = Header::read(&written)?;
        let is_asked = constraints.algorithm.is_empty() || constraints.algorithm == header.algorithm;
        if !header.is_valid || !is_asked || !constraints.verify(&parts, &header)? {
            return Ok(nothing());
        }
        if header.content.eq_ignore_ascii_case("JWT") {
            token = String::from_utf8(bytes(parts.payload)?).map_err(|_| Failure::Undefined)?;
            continue;
        }
        let payload = json(parts.payload)?;
        if !constraints.hold(object(&payload)?)? {
            return Ok(nothing());
        }
        return Ok(Value::from(vec![Value::Bool(true), written, payload]));
    }
    Err(Failure::Undefined)
}

fn encode_sign(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let mut written = Vec::new();
    for arg in args {
        match encodings::marshal(cx, std::slice::from_ref(arg))? {
            Value::String(text) => written.push(text.to_string()),
            _ => return Err(Failure::Undefined),
        }
    }
    signed(&written[0], &written[1], &written[2])
}

/// A token of a header, a payload and the first of the keys, as they are written.
fn signed(header: &str, payload: &str, keys: &str) -> Answer {
    let (key, _) = jwks(keys)?.into_iter().next().ok_or(Failure::Undefined)?;
    let members: serde_json::Value = serde_json::from_str(header).map_err(|_| Failure::Undefined)?;
    let word = |name: &str| members.get(name).and_then(serde_json::Value::as_str);
    let algorithm = word("alg").and_then(algorithm).ok_or(Failure::Undefined)?;
    let is_json = || serde_json::from_str::<serde::de::IgnoredAny>(payload).is_ok();
    if word("typ").is_none_or(|kind| kind == "JWT") && !is_json() {
        return Err(Failure::Undefined);
    }
    let message = format!("{}.{}", BASE64_URL.encode(header), BASE64_URL.encode(payload));
    let signature = BASE64_URL.encode(sign(&key, algorithm, message.as_bytes())?);
    Ok(Value::from(format!("{message}.{signature}")))
}
