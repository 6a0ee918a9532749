use std::fmt::Write as _;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use flate2::{Compress, Compression, Crc, FlushCompress};

use super::arguments::text;
use super::output::{Text, limited};
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Marks, Type, Value};

/// The bits behind the last byte may be anything, as for Go.
const LENIENT: GeneralPurpose =
    GeneralPurpose::new(&alphabet::STANDARD, GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true));

/// The length of a text up to which `base64gzip` may be known, in bytes (limit `gzip-bytes`).
const MAX_GZIP_BYTES: usize = 32;

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    vec![
        Function::new("base64decode", [string("str").allow_marked()], Type::String, base64_decode),
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
    let shown = || if marks.contains(Marks::SENSITIVE) { "(sensitive value)".to_owned() } else { format!("{given:?}") };
    let bytes = decode_base64(given).map_err(|_| FnError::new(format!("failed to decode base64 data {}", shown())))?;
    let decoded = String::from_utf8(bytes)
        .map_err(|_| FnError::new("the result of decoding the provided string is not valid UTF-8"))?;
    Ok(Value::string(decoded).marked(marks))
}

/// What Go's compressor makes of a text, which is another than other libraries', is known here only of a short text
/// without repetitions: there is but one way to write it. Of any other, its beginning is known.
fn base64_gzip(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let bytes = text(&args[0]).as_bytes();
    if bytes.len() > MAX_GZIP_BYTES || has_repetition(bytes) {
        let unknown = limited(Type::String, "gzip-bytes");
        return Ok(unknown.refine(|r| r.not_null().prefix("H4sIAAAAAAAA/")));
    }
    // No name, no time; behind the text a flush and an empty last block.
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    let mut encoder = Compress::new(Compression::new(6), false);
    out.reserve(2 * MAX_GZIP_BYTES);
    let status = encoder.compress_vec(bytes, &mut out, FlushCompress::Sync);
    if status.is_err() || encoder.total_in() != bytes.len() as u64 {
        return Err(FnError::new("failed to write gzip raw data"));
    }
    out.extend_from_slice(&[1, 0, 0, 0xff, 0xff]);
    let mut sum = Crc::new();
    sum.update(bytes);
    out.extend_from_slice(&sum.sum().to_le_bytes());
    out.extend_from_slice(&sum.amount().to_le_bytes());
    Ok(Value::string(STANDARD.encode(out)))
}

/// Whether three bytes stand in it twice.
fn has_repetition(bytes: &[u8]) -> bool {
    bytes.windows(3).enumerate().any(|(i, part)| bytes[i + 1..].windows(3).any(|other| other == part))
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
