use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use rsa::pkcs1::DecodeRsaPrivateKey as _;
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::{Pkcs1v15Encrypt, RsaPrivateKey};
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use super::arguments::{text, whole};
use super::encoding::decode_base64;
use super::time::never_called;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{CauseKind, Type, Value, Why};

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    let of_text = |name, body| Function::new(name, [string("str")], Type::String, body);
    vec![
        of_text("base64sha256", |args, _, _| Ok(Value::string(base64_sha256(text(&args[0]).as_bytes())))),
        of_text("base64sha512", |args, _, _| Ok(Value::string(base64_sha512(text(&args[0]).as_bytes())))),
        of_text("bcrypt", bcrypt).variadic(Param::new("cost", Type::Number)).impure(),
        of_text("md5", |args, _, _| Ok(Value::string(md5(text(&args[0]).as_bytes())))),
        Function::new("rsadecrypt", [string("ciphertext"), string("privatekey")], Type::String, rsa_decrypt),
        of_text("sha1", |args, _, _| Ok(Value::string(sha1(text(&args[0]).as_bytes())))),
        of_text("sha256", |args, _, _| Ok(Value::string(sha256(text(&args[0]).as_bytes())))),
        of_text("sha512", |args, _, _| Ok(Value::string(sha512(text(&args[0]).as_bytes())))),
        Function::new("uuid", [], Type::String, never_called).impure(),
        Function::new("uuidv5", [string("namespace"), string("name")], Type::String, uuid_v5),
    ]
}

/// The longest password that bcrypt takes, in bytes.
const MAX_PASSWORD_BYTES: usize = 72;
/// The highest cost; below 4 the default holds.
const MAX_BCRYPT_COST: i64 = 31;

/// The salt is random, so there is never a value; but some calls fail.
fn bcrypt(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let cost = match args {
        [_] => None,
        [_, cost] => Some(whole(cost)?),
        _ => return Err(FnError::new("bcrypt() takes no more than two arguments")),
    };
    let failed = |why: String| FnError::new(format!("error occured generating password {why}"));
    if text(&args[0]).len() > MAX_PASSWORD_BYTES {
        return Err(failed(format!("bcrypt: password length exceeds {MAX_PASSWORD_BYTES} bytes")));
    }
    match cost {
        Some(cost) if cost > MAX_BCRYPT_COST => {
            Err(failed(format!("crypto/bcrypt: cost {cost} is outside allowed range (4,{MAX_BCRYPT_COST})")))
        }
        Some(_) | None => Ok(Value::unknown(returns.clone())),
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

pub(super) fn md5(bytes: &[u8]) -> String {
    hexadecimal(&Md5::digest(bytes))
}

/// The SHA-1 of some bytes, in hexadecimal digits.
pub(crate) fn sha1(bytes: &[u8]) -> String {
    hexadecimal(&Sha1::digest(bytes))
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

pub(super) fn sha512(bytes: &[u8]) -> String {
    hexadecimal(&Sha512::digest(bytes))
}

pub(super) fn base64_sha256(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

pub(super) fn base64_sha512(bytes: &[u8]) -> String {
    STANDARD.encode(Sha512::digest(bytes))
}

/// RFC 4122's namespaces differ in one byte.
fn well_known(last: u8) -> u128 {
    0x6ba7_b810_9dad_11d1_80b4_00c0_4fd4_30c8 | (u128::from(last) << 96)
}

fn uuid_v5(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let namespace = match text(&args[0]) {
        "dns" => well_known(0),
        "url" => well_known(1),
        "oid" => well_known(2),
        "x500" => well_known(4),
        other => parse_uuid(other)
            .ok_or_else(|| FnError::new(format!("uuidv5() doesn't support namespace {other} (invalid UUID)")))?,
    };
    let hash = Sha1::new().chain_update(namespace.to_be_bytes()).chain_update(text(&args[1])).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = hexadecimal(&bytes);
    let groups = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    Ok(Value::string(groups.join("-")))
}

/// A UUID with or without dashes; with dashes also in braces or behind `urn:uuid:`.
fn parse_uuid(given: &str) -> Option<u128> {
    let text = match given.len() {
        45 if given.is_ascii() && given[..9].eq_ignore_ascii_case("urn:uuid:") => &given[9..],
        38 => given.strip_prefix('{')?.strip_suffix('}')?,
        32 | 36 => given,
        _ => return None,
    };
    let dashed = text.len() == 36;
    if dashed && ![8, 13, 18, 23].iter().all(|&at| text.as_bytes()[at] == b'-') {
        return None;
    }
    let digits: String = if dashed { text.chars().filter(|c| *c != '-').collect() } else { text.to_owned() };
    let plain = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if plain { u128::from_str_radix(&digits, 16).ok() } else { None }
}

fn rsa_decrypt(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let given = text(&args[0]);
    let cipher = decode_base64(given).map_err(|_| {
        FnError::argument(0, format!("failed to decode input {given:?}: cipher text must be base64-encoded"))
    })?;
    let invalid = |why: &str| FnError::argument(1, format!("invalid private key: {why}"));
    let block = PemBlock::first(text(&args[1])).ok_or_else(|| invalid("ssh: no key found"))?;
    if block.is_encrypted {
        return Err(invalid("ssh: this private key is passphrase protected"));
    }
    let key = match block.kind {
        "RSA PRIVATE KEY" => RsaPrivateKey::from_pkcs1_der(&block.bytes).map_err(|_| invalid("malformed ASN.1"))?,
        "PRIVATE KEY" => RsaPrivateKey::from_pkcs8_der(&block.bytes).map_err(|_| invalid("malformed ASN.1"))?,
        // A format of its own, which is not read here.
        "OPENSSH PRIVATE KEY" => {
            let why = Why::one(CauseKind::Outside("a private key in OpenSSH's own format".into()).nowhere());
            return Ok(Value::unknown(Type::String).because(why));
        }
        kind => return Err(invalid(&format!("ssh: unsupported key type {kind:?}"))),
    };
    let plain = key.decrypt(Pkcs1v15Encrypt, &cipher);
    let plain = plain.map_err(|_| FnError::new("failed to decrypt: crypto/rsa: decryption error"))?;
    Ok(Value::string(String::from_utf8_lossy(&plain).into_owned()))
}

/// What stands between the first lines `-----BEGIN …-----` and `-----END …-----`.
struct PemBlock<'t> {
    kind: &'t str,
    bytes: Vec<u8>,
    is_encrypted: bool,
}

impl<'t> PemBlock<'t> {
    fn first(text: &'t str) -> Option<Self> {
        let (_, rest) = text.split_once("-----BEGIN ")?;
        let (kind, rest) = rest.split_once("-----")?;
        let (body, _) = rest.split_once(&format!("-----END {kind}-----"))?;
        let (headers, lines): (Vec<&str>, Vec<&str>) = body.lines().partition(|line| line.contains(':'));
        let is_encrypted = headers.iter().any(|line| line.contains("ENCRYPTED"));
        let bytes = decode_base64(&lines.concat().replace([' ', '\t'], "")).ok()?;
        Some(Self { kind, bytes, is_encrypted })
    }
}
