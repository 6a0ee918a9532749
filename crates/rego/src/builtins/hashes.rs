//! Hashes.

use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use regorus::Value;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};

use super::arguments::text;
use super::{Answer, Builtin, signatures};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("crypto.md5", 1, |_, a| Ok(hex(&Md5::digest(text(&a[0])?)))),
    Builtin::own("crypto.sha1", 1, |_, a| Ok(hex(&Sha1::digest(text(&a[0])?)))),
    Builtin::own("crypto.sha256", 1, |_, a| Ok(hex(&Sha256::digest(text(&a[0])?)))),
    Builtin::own("crypto.hmac.md5", 2, |_, a| mac::<Hmac<Md5>>(a)),
    Builtin::own("crypto.hmac.sha1", 2, |_, a| mac::<Hmac<Sha1>>(a)),
    Builtin::own("crypto.hmac.sha256", 2, |_, a| mac::<Hmac<Sha256>>(a)),
    Builtin::own("crypto.hmac.sha512", 2, |_, a| mac::<Hmac<Sha512>>(a)),
    Builtin::own("crypto.hmac.equal", 2, |_, a| Ok(Value::Bool(text(&a[0])? == text(&a[1])?))),
];

fn hex(bytes: &[u8]) -> Value {
    Value::from(data_encoding::HEXLOWER.encode(bytes))
}

fn mac<M: Mac + KeyInit>(args: &[Value]) -> Answer {
    Ok(hex(&signatures::mac::<M>(text(&args[1])?.as_bytes(), text(&args[0])?.as_bytes())?))
}
