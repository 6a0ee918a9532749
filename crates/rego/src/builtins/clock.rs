//! What differs from run to run stays the same during one: the time, random numbers. And durations as Go writes them.

use regorus::Value;

use super::arguments::{text, whole};
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("time.now_ns", 0, |cx, _| Ok(now(cx))),
    Builtin::own("time.parse_duration_ns", 1, duration),
    Builtin::own("rand.intn", 2, random),
    Builtin::own("uuid.rfc4122", 1, uuid),
    Builtin::own("uuid.parse", 1, parse_uuid),
];

pub(super) fn now(cx: &mut Cx<'_>) -> Value {
    let read = || {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
    };
    Value::from(*cx.once.now.get_or_insert_with(read))
}

/// `1h30m`, and OPA's own `d`, `w` and `y` (365 days).
fn duration(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    const UNITS: [(&str, f64); 11] = [
        ("ns", 1.0),
        ("us", 1e3),
        ("µs", 1e3),
        ("μs", 1e3),
        ("ms", 1e6),
        ("s", 1e9),
        ("m", 60e9),
        ("h", 3600e9),
        ("d", 86400e9),
        ("w", 7.0 * 86400e9),
        ("y", 365.0 * 86400e9),
    ];
    let written = text(&args[0])?;
    let unsigned = written.trim_start_matches(['+', '-']);
    if written.len() - unsigned.len() > 1 || unsigned.is_empty() {
        return Err(Failure::Undefined);
    }
    let mut sum = 0_f64;
    let mut rest = unsigned;
    if rest == "0" {
        return Ok(Value::from(0_i64));
    }
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let number: f64 = rest[..digits].parse().map_err(|_| Failure::Undefined)?;
        rest = &rest[digits..];
        let letters = rest.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(rest.len());
        let unit = UNITS.iter().find(|(name, _)| *name == &rest[..letters]).ok_or(Failure::Undefined)?;
        sum += number * unit.1;
        rest = &rest[letters..];
    }
    if sum > i64::MAX as f64 {
        return Err(Failure::Undefined);
    }
    Ok(Value::from(if written.starts_with('-') { -(sum as i64) } else { sum as i64 }))
}

fn random(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (name, below) = (text(&args[0])?, whole(&args[1])?.unsigned_abs());
    let kept = format!("rand.intn {name} {below}");
    if let Some(value) = cx.once.random.get(&kept) {
        return Ok(value.clone());
    }
    // Drawn from the name, so that a run can be repeated.
    let mut bits = 0xcbf2_9ce4_8422_2325_u64;
    for byte in kept.bytes() {
        bits = (bits ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let value = Value::from(if below == 0 { 0 } else { bits % below });
    cx.once.random.insert(kept, value.clone());
    Ok(value)
}

/// As Go's package reads it: whatever stands around the 36 characters in the braced form is passed over.
fn parse_uuid(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let written = text(&args[0])?;
    let plain = match written.len() {
        38 => written.get(1..37).ok_or(Failure::Undefined)?,
        _ => written,
    };
    super::regorus_functions::by_name("uuid.parse", &[Value::from(plain)], cx.budget)
}

/// A version 4 identifier drawn from the name, so that a run can be repeated.
fn uuid(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    use sha2::Digest as _;
    let digest = sha2::Sha256::digest(text(&args[0])?);
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = data_encoding::HEXLOWER.encode(&bytes);
    Ok(Value::from(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])))
}
