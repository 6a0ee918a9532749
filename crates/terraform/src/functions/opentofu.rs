//! Functions that `OpenTofu` has and Terraform 1.11 has not (<https://opentofu.org/docs/language/functions/>).

use std::io::Read as _;

use flate2::read::MultiGzDecoder;

use super::arguments::text;
use super::encoding::decode_base64;
use super::network::Network;
use super::output::limited;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Type, Value};

/// The longest text that `base64gunzip` gives, in bytes (limit `gunzip-bytes`): a kilobyte may stand for a megabyte.
const MAX_GUNZIP_BYTES: u64 = 16 << 20;

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    vec![
        Function::new("base64gunzip", [string("str")], Type::String, base64_gunzip),
        Function::new(
            "cidrcontains",
            [string("containing_prefix"), string("contained_ip_or_prefix")],
            Type::Bool,
            cidr_contains,
        ),
        Function::new("urldecode", [string("str")], Type::String, url_decode),
    ]
}

fn base64_gunzip(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let given = text(&args[0]);
    let packed = decode_base64(given).map_err(|_| FnError::new(format!("failed to decode base64 data {given:?}")))?;
    let mut bytes = Vec::new();
    MultiGzDecoder::new(packed.as_slice())
        .take(MAX_GUNZIP_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| FnError::new(format!("failed to gunzip bytestream: {error}")))?;
    if bytes.len() as u64 > MAX_GUNZIP_BYTES {
        return Ok(limited(Type::String, "gunzip-bytes"));
    }
    let unpacked = String::from_utf8(bytes)
        .map_err(|_| FnError::new("the result of decoding the provided string is not valid UTF-8"))?;
    Ok(Value::string(unpacked))
}

fn cidr_contains(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (around, within) = (text(&args[0]), text(&args[1]));
    let containing = Network::parse(around)?;
    let contained = Network::of_address(within)
        .or_else(|| Network::parse(within).ok())
        .ok_or_else(|| FnError::argument(1, format!("invalid IP address or prefix: {within}")))?;
    if containing.is_ipv4() != contained.is_ipv4() {
        return Err(FnError::new(format!("address family mismatch: {around} vs. {within}")));
    }
    Ok(Value::from(containing.contains(&contained)))
}

/// A part of a query: `+` is a space.
fn url_decode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let given = text(&args[0]);
    let mut bytes = Vec::with_capacity(given.len());
    let mut rest = given.as_bytes();
    while let [first, after @ ..] = rest {
        let (byte, after) = match (first, after) {
            (b'%', after) => escaped(after).ok_or_else(|| {
                let escape: String = given[given.len() - rest.len()..].chars().take(3).collect();
                FnError::new(format!("failed to decode URL {given:?}: invalid URL escape {escape:?}"))
            })?,
            (b'+', after) => (b' ', after),
            (&byte, after) => (byte, after),
        };
        bytes.push(byte);
        rest = after;
    }
    Ok(Value::string(String::from_utf8_lossy(&bytes).into_owned()))
}

/// The byte that two hexadecimal digits stand for, and what follows.
fn escaped(text: &[u8]) -> Option<(u8, &[u8])> {
    let (digits, after) = text.split_at_checked(2)?;
    let digit = |at: usize| char::from(digits[at]).to_digit(16);
    Some(((digit(0)? * 16 + digit(1)?) as u8, after))
}
