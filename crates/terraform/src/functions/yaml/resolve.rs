use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::cty::{Number, Type, Value};
use crate::functions::numbers::arithmetic;
use crate::functions::time::Timestamp;

/// A scalar as it stands in the document.
pub(super) struct Scalar<'s> {
    pub(super) text: &'s str,
    /// The whole tag, or nothing.
    pub(super) tag: &'s str,
    pub(super) is_quoted: bool,
}

const STR: &str = "tag:yaml.org,2002:str";
const BOOL: &str = "tag:yaml.org,2002:bool";
const INT: &str = "tag:yaml.org,2002:int";
const FLOAT: &str = "tag:yaml.org,2002:float";
const NULL: &str = "tag:yaml.org,2002:null";
const TIMESTAMP: &str = "tag:yaml.org,2002:timestamp";
const BINARY: &str = "tag:yaml.org,2002:binary";

/// The value of a scalar, by YAML 1.1's rules as `go-yaml` has them.
pub(super) fn resolve(scalar: &Scalar<'_>) -> Result<Value, String> {
    let Scalar { text, tag, is_quoted } = *scalar;
    if !matches!(tag, "" | STR | BOOL | INT | FLOAT | NULL | TIMESTAMP | BINARY) {
        return Err(format!("unsupported tag {tag:?}"));
    }
    let first = text.bytes().next();
    let may_be_more = first.is_none_or(|byte| byte.is_ascii_digit() || b"+-.yYnNtTfFoO~".contains(&byte));
    let mut tag = tag;
    if may_be_more && tag != STR && tag != BINARY {
        if is_quoted {
            return Ok(Value::string(text));
        }
        if let Some(value) = word(text) {
            return Ok(value);
        }
        if tag.is_empty() && matches!(text, ".nan" | ".NaN" | ".NAN") {
            return Err("floating point NaN is not supported".to_owned());
        }
        match first {
            Some(b'.') => {
                if let Ok(number) = Number::parse(text) {
                    return Ok(number.into());
                }
            }
            Some(b'0'..=b'9' | b'+' | b'-') => {
                if matches!(tag, "" | TIMESTAMP)
                    && let Some(time) = Timestamp::from_yaml(text)
                {
                    return Ok(Value::string(time.to_string()));
                }
                if is_integer(text) {
                    tag = INT;
                } else if is_float(text) {
                    tag = FLOAT;
                }
            }
            _ => {}
        }
    }
    tagged(text, tag)
}

fn tagged(text: &str, tag: &str) -> Result<Value, String> {
    let unreadable = || format!("cannot parse {text:?} as {tag}");
    match tag {
        "" | STR => Ok(Value::string(text)),
        BINARY if STANDARD.decode(text.replace(['\r', '\n'], "")).is_ok() => Ok(Value::string(text)),
        BINARY => Err(format!("{}: not valid base64", unreadable())),
        BOOL => word(text).filter(|value| value.as_bool().is_some()).ok_or_else(unreadable),
        NULL => Ok(Value::null(Type::Dynamic)),
        TIMESTAMP => Timestamp::from_yaml(text).map(|time| Value::string(time.to_string())).ok_or_else(unreadable),
        _ => number(&text.replace('_', "")).ok_or_else(unreadable),
    }
}

/// The words for flags, nothing and infinities.
fn word(text: &str) -> Option<Value> {
    Some(match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Value::from(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Value::from(false),
        "" | "~" | "null" | "Null" | "NULL" => Value::null(Type::Dynamic),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Value::from(Number::infinity(false)),
        "-.inf" | "-.Inf" | "-.INF" => Value::from(Number::infinity(true)),
        _ => return None,
    })
}

fn is_integer(text: &str) -> bool {
    let all = |digits: &str, radix| !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix));
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    all(unsigned, 10)
        || text.strip_prefix("0o").is_some_and(|digits| all(digits, 8))
        || text.strip_prefix("0x").is_some_and(|digits| all(digits, 16))
}

fn is_float(text: &str) -> bool {
    let digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    digits(whole)
        && digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(|exponent| !exponent.is_empty() && digits(exponent))
}

/// Decimal digits of any length; with a prefix, other radixes up to 64 bits.
fn number(text: &str) -> Option<Value> {
    let radix = match text.get(..2) {
        Some("0x" | "0X") => 16,
        Some("0o" | "0O") => 8,
        Some("0b" | "0B") => 2,
        _ => return arithmetic(Number::parse(text)).ok(),
    };
    let number = u64::from_str_radix(&text[2..], radix).ok()?;
    arithmetic(Number::from_digits(&number.to_string(), 10)).ok()
}
