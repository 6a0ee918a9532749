use std::fmt::Write as _;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};

use super::arguments::text;
use super::output::{Text, limited};
use super::{CallCx, FnError, Function, Param, gzip};
use crate::cty::{Marks, Type, Value};

/// The bits behind the last byte may be anything, as for Go.
const LENIENT: GeneralPurpose =
    GeneralPurpose::new(&alphabet::STANDARD, GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true));

/// The longest text that `base64gzip` takes, in bytes (limit `gzip-bytes`).
const MAX_GZIP_BYTES: usize = 1 << 20;

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    vec![
        Function::new("base64decode", [string("str").allow_marked().allow_unknown()], Type::String, base64_decode),
        Function::new("base64encode", [string("str")], Type::String, |args, _, _| {
            Ok(Value::string(STANDARD.encode(text(&args[0]))))
        }),
        Function::new("base64gzip", [string("str")], Type::String, base64_gzip),
        Function::new("urlencode", [string("str")], Type::String, |args, _, _| Ok(url_encode(text(&args[0])))),
    ]
}

/// Reads standard base64 with padding; line breaks anywhere are left out.
pub(super) fn decode_base64(text: &str) -> Result<Vec<u8>, base64::DecodeError> {
    if text.contains(['\r', '\n']) { LENIENT.decode(text.replace(['\r', '\n'], "")) } else { LENIENT.decode(text) }
}

fn base64_decode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (given, marks) = (text(&args[0]), args[0].marks());
    if !args[0].is_known() {
        return Ok(Value::unknown(Type::String).marked(marks));
    }
    let shown = || if marks.contains(Marks::SENSITIVE) { "(sensitive value)".to_owned() } else { format!("{given:?}") };
    let bytes = decode_base64(given).map_err(|_| FnError::new(format!("failed to decode base64 data {}", shown())))?;
    let decoded = String::from_utf8(bytes)
        .map_err(|_| FnError::new("the result of decoding the provided string is not valid UTF-8"))?;
    Ok(Value::string(decoded).marked(marks))
}

/// Of a text beyond the limit the beginning is known.
fn base64_gzip(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let bytes = text(&args[0]).as_bytes();
    if bytes.len() > MAX_GZIP_BYTES {
        let unknown = limited(Type::String, "gzip-bytes");
        return Ok(unknown.refine(|r| r.not_null().prefix("H4sIAAAAAAAA/")));
    }
    Ok(Value::string(STANDARD.encode(gzip::compress(bytes))))
}

/// As a part of a query: a space is `+`.
fn url_encode(text: &str) -> Value {
    let mut out = Text::default();
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            byte if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) => out.push(char::from(byte)),
            byte => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out.into_value()
}
