use dashu_int::UBig;
use dashu_int::ops::BitTest;

use super::float::Float;
use super::{INT_PRECISION, MAX_EXPONENT, NumberError, TEXT_PRECISION};

/// Decimal digits that a number may be written with; what is longer exceeds the exponent's bounds or is noise.
const MAX_DIGITS: usize = 40_000;

/// What most numbers are: a few digits and nothing else.
pub(super) fn small(text: &str) -> Option<i64> {
    let is_small = (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_small { text.parse().ok() } else { None }
}

pub(super) fn decimal(text: &str) -> Result<Float, NumberError> {
    if let Some(infinity) = infinity(text) {
        return Ok(infinity);
    }
    let (negative, rest) = sign(text);
    let digits_end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let (mantissa, exponent) = rest.split_at(digits_end);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if fraction.contains('.') || whole.len() + fraction.len() == 0 {
        return Err(NumberError::Syntax);
    }
    let (power, decimal_power) = exponent_of(exponent)?;
    if whole.len() + fraction.len() > MAX_DIGITS {
        return Err(NumberError::Exponent);
    }
    let digits = [whole, fraction].concat();
    let mantissa = UBig::from_str_radix(&digits, 10).map_err(|_| NumberError::Syntax)?;
    if mantissa == UBig::ZERO {
        return Ok(Float::zero(negative, TEXT_PRECISION));
    }
    let (tens, twos) = if decimal_power { (power, 0) } else { (0, power) };
    let tens = tens.saturating_sub(fraction.len() as i64);
    scaled(negative, &mantissa, tens, twos)
}

fn infinity(text: &str) -> Option<Float> {
    let (negative, rest) = sign(text);
    matches!(rest, "Inf" | "inf").then(|| Float::infinity(negative, TEXT_PRECISION))
}

fn sign(text: &str) -> (bool, &str) {
    match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    }
}

/// The exponent and whether it is one of ten (`e`) rather than two (`p`).
fn exponent_of(text: &str) -> Result<(i64, bool), NumberError> {
    let ten = match text.as_bytes().first() {
        None => return Ok((0, true)),
        Some(b'e' | b'E') => true,
        Some(b'p' | b'P') => false,
        Some(_) => return Err(NumberError::Syntax),
    };
    let (negative, digits) = sign(&text[1..]);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NumberError::Syntax);
    }
    // All digits: what does not fit is too large.
    let power = digits.parse::<i64>().map_err(|_| NumberError::Exponent)?;
    Ok((if negative { -power } else { power }, ten))
}

/// `mantissa · 10^tens · 2^twos`.
fn scaled(negative: bool, mantissa: &UBig, tens: i64, twos: i64) -> Result<Float, NumberError> {
    if tens.abs() > MAX_EXPONENT || twos.abs() > 2 * MAX_EXPONENT {
        return Err(NumberError::Exponent);
    }
    let fives = UBig::from(5_u8).pow(tens.unsigned_abs() as usize);
    if tens >= 0 {
        return Float::round(negative, mantissa * fives, tens + twos, false, TEXT_PRECISION);
    }
    let shift = (TEXT_PRECISION as usize + 2 + fives.bit_len()).saturating_sub(mantissa.bit_len());
    let shifted = mantissa << shift;
    let (quotient, remainder) = dashu_int::ops::DivRem::div_rem(&shifted, &fives);
    Float::round(negative, quotient, tens + twos - shift as i64, remainder != UBig::ZERO, TEXT_PRECISION)
}

/// Digits of any radix up to 36 with an optional sign.
pub(super) fn integer(text: &str, radix: u32) -> Result<Float, NumberError> {
    let (negative, digits) = sign(text);
    if digits.len() > MAX_DIGITS {
        return Err(NumberError::Exponent);
    }
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return Err(NumberError::Syntax);
    }
    let mantissa = UBig::from_str_radix(digits, radix).map_err(|_| NumberError::Syntax)?;
    let precision = (mantissa.bit_len() as u32).max(INT_PRECISION);
    Float::round(negative && mantissa != UBig::ZERO, mantissa, 0, false, precision)
}
