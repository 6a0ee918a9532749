//! Hashes, and tokens that are signed with a shared secret.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use regorus::Value;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::arguments::{Got, object, text};
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("crypto.md5", 1, |_, a| Ok(hex(&Md5::digest(text(&a[0])?)))),
    Builtin::own("crypto.sha1", 1, |_, a| Ok(hex(&Sha1::digest(text(&a[0])?)))),
    Builtin::own("crypto.sha256", 1, |_, a| Ok(hex(&Sha256::digest(text(&a[0])?)))),
    Builtin::own("crypto.hmac.md5", 2, |_, a| mac::<Hmac<Md5>>(a)),
    Builtin::own("crypto.hmac.sha1", 2, |_, a| mac::<Hmac<Sha1>>(a)),
    Builtin::own("crypto.hmac.sha256", 2, |_, a| mac::<Hmac<Sha256>>(a)),
    Builtin::own("crypto.hmac.sha512", 2, |_, a| mac::<Hmac<Sha512>>(a)),
    Builtin::own("crypto.hmac.equal", 2, |_, a| Ok(Value::Bool(text(&a[0])? == text(&a[1])?))),
    Builtin::own("io.jwt.decode", 1, decode),
    Builtin::own("io.jwt.verify_hs256", 2, |_, a| verify(a, "HS256")),
    Builtin::own("io.jwt.verify_hs384", 2, |_, a| verify(a, "HS384")),
    Builtin::own("io.jwt.verify_hs512", 2, |_, a| verify(a, "HS512")),
];

fn hex(bytes: &[u8]) -> Value {
    Value::from(data_encoding::HEXLOWER.encode(bytes))
}

fn signed<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Got<Vec<u8>> {
    let mut mac = <M as KeyInit>::new_from_slice(key).map_err(|_| Failure::Undefined)?;
    mac.update(message);
    Ok(mac.finalize().into_bytes().to_vec())
}

fn mac<M: Mac + KeyInit>(args: &[Value]) -> Answer {
    Ok(hex(&signed::<M>(text(&args[1])?.as_bytes(), text(&args[0])?.as_bytes())?))
}

/// A token's three parts as written.
fn parts(token: &str) -> Got<[&str; 3]> {
    let mut parts = token.split('.');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(header), Some(payload), Some(signature), None) => Ok([header, payload, signature]),
        _ => Err(Failure::Undefined),
    }
}

fn bytes(part: &str) -> Got<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).map_err(|_| Failure::Undefined)
}

fn json(part: &str) -> Got<Value> {
    let text = String::from_utf8(bytes(part)?).map_err(|_| Failure::Undefined)?;
    Value::from_json_str(&text).map_err(|_| Failure::Undefined)
}

/// Tokens within tokens are followed this deep.
const MAX_NESTED_TOKENS: usize = 32;

/// Header, payload and signature (in hexadecimal) of a token, unchecked. Encrypted tokens are undefined.
fn decode(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let mut token = text(&args[0])?.to_owned();
    for _ in 0..MAX_NESTED_TOKENS {
        let [header, payload, signature] = parts(&token)?;
        let header = json(header)?;
        if object(&header)?.contains_key(&Value::from("enc")) {
            return Err(Failure::Undefined);
        }
        // A token in a token: the payload is one.
        if let Some(Value::String(kind)) = object(&header)?.get(&Value::from("cty"))
            && kind.eq_ignore_ascii_case("jwt")
        {
            let inner = String::from_utf8(bytes(payload)?).map_err(|_| Failure::Undefined)?;
            inner.trim_matches('"').clone_into(&mut token);
            continue;
        }
        let payload = json(payload)?;
        object(&payload)?;
        return Ok(Value::from(vec![header, payload, hex(&bytes(signature)?)]));
    }
    Err(Failure::Undefined)
}

fn verify(args: &[Value], algorithm: &str) -> Answer {
    let (token, key) = (text(&args[0])?, text(&args[1])?.as_bytes());
    let [header, payload, signature] = parts(token)?;
    let of_header = json(header)?;
    if object(&of_header)?.get(&Value::from("alg")) != Some(&Value::from(algorithm)) {
        return Ok(Value::Bool(false));
    }
    let message = format!("{header}.{payload}");
    let wanted = match algorithm {
        "HS256" => signed::<Hmac<Sha256>>(key, message.as_bytes())?,
        "HS384" => signed::<Hmac<Sha384>>(key, message.as_bytes())?,
        _ => signed::<Hmac<Sha512>>(key, message.as_bytes())?,
    };
    // What is no signature is a wrong one.
    Ok(Value::Bool(bytes(signature).is_ok_and(|given| given == wanted)))
}
