//! Amounts of resources as Kubernetes writes them: `500m`, `1.5Gi`, `2E`, `1e3`.

use std::fmt;

/// An amount, exact: a whole number of billionths, as `resource.Quantity` of k8s.io/apimachinery keeps it.
///
/// What is finer is rounded away from zero; with a binary suffix, what is above 2^63 - 1 in size becomes that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Quantity {
    nano: i128,
}

/// A text that is no quantity; the API server refuses the object that holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MalformedQuantity;

impl fmt::Display for MalformedQuantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a quantity is a number with one of the suffixes n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an exponent")
    }
}

impl std::error::Error for MalformedQuantity {}

const NANO: i128 = 1_000_000_000;
const MAX: i128 = i64::MAX as i128 * NANO;

impl Quantity {
    /// Nothing.
    pub const ZERO: Quantity = Quantity { nano: 0 };

    /// A whole number of units: cores, bytes, pieces.
    pub const fn whole(units: i64) -> Self {
        Quantity { nano: units as i128 * NANO }
    }

    /// The amount in units, as near as a double gets.
    pub fn as_f64(self) -> f64 {
        self.nano as f64 / NANO as f64
    }

    /// How many times another amount goes into it; none where that is zero.
    pub fn ratio(self, to: Quantity) -> Option<f64> {
        (to.nano != 0).then(|| self.nano as f64 / to.nano as f64)
    }
}

/// What a suffix stands for.
enum Scale {
    Decimal(i32),
    Binary(u32),
}

impl std::str::FromStr for Quantity {
    type Err = MalformedQuantity;

    fn from_str(text: &str) -> Result<Self, MalformedQuantity> {
        let (is_negative, unsigned) = match text.as_bytes().first() {
            Some(b'-') => (true, &text[1..]),
            Some(b'+') => (false, &text[1..]),
            Some(_) => (false, text),
            None => return Err(MalformedQuantity),
        };
        let digits = |s: &str| s.bytes().take_while(u8::is_ascii_digit).count();
        let (whole, rest) = unsigned.split_at(digits(unsigned));
        let (fraction, suffix) = match rest.strip_prefix('.') {
            Some(rest) => rest.split_at(digits(rest)),
            None => ("", rest),
        };
        let is_empty = whole.is_empty() && fraction.is_empty();
        let nano = match scale(suffix)? {
            // A suffix without a number (`Mi`) is nothing for Kubernetes, but for the two largest.
            Scale::Binary(50 | 60) if is_empty => return Err(MalformedQuantity),
            Scale::Decimal(exponent) => decimal(whole, fraction, exponent).unwrap_or(i128::MAX),
            Scale::Binary(bits) => binary(whole, fraction, bits).unwrap_or(MAX).min(MAX),
        };
        Ok(Quantity { nano: if is_negative { -nano } else { nano } })
    }
}

fn scale(suffix: &str) -> Result<Scale, MalformedQuantity> {
    Ok(match suffix {
        "n" => Scale::Decimal(-9),
        "u" => Scale::Decimal(-6),
        "m" => Scale::Decimal(-3),
        "" => Scale::Decimal(0),
        "k" => Scale::Decimal(3),
        "M" => Scale::Decimal(6),
        "G" => Scale::Decimal(9),
        "T" => Scale::Decimal(12),
        "P" => Scale::Decimal(15),
        "E" => Scale::Decimal(18),
        "Ki" => Scale::Binary(10),
        "Mi" => Scale::Binary(20),
        "Gi" => Scale::Binary(30),
        "Ti" => Scale::Binary(40),
        "Pi" => Scale::Binary(50),
        "Ei" => Scale::Binary(60),
        _ => {
            let exponent = suffix.strip_prefix(['e', 'E']).ok_or(MalformedQuantity)?;
            let is_number = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if is_number.is_empty() || !is_number.bytes().all(|b| b.is_ascii_digit()) {
                return Err(MalformedQuantity);
            }
            Scale::Decimal(exponent.parse().map_err(|_| MalformedQuantity)?)
        }
    })
}

/// `whole.fraction * 10^exponent` in billionths, rounded up; none where it is too large.
fn decimal(whole: &str, fraction: &str, exponent: i32) -> Option<i128> {
    // The power of ten of the last digit kept, counted in billionths.
    let mut nano = 0_i128;
    let mut is_cut = false;
    let point = i64::try_from(whole.len()).ok()?.saturating_add(i64::from(exponent)).saturating_add(9);
    let all = whole.bytes().chain(fraction.bytes());
    let mut place = point;
    for digit in all {
        place = place.saturating_sub(1);
        let digit = i128::from(digit - b'0');
        if place < 0 {
            is_cut |= digit != 0;
        } else if nano != 0 || digit != 0 {
            nano = nano.checked_mul(10)?.checked_add(digit)?;
        }
    }
    if nano != 0 {
        for _ in 0..place.clamp(0, 64) {
            nano = nano.checked_mul(10)?;
        }
    }
    nano.checked_add(i128::from(is_cut))
}

/// `whole.fraction * 2^bits` in billionths, rounded up; none where it is too large.
fn binary(whole: &str, fraction: &str, bits: u32) -> Option<i128> {
    if fraction.is_empty() {
        let whole: i128 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
        return whole.checked_mul(1 << bits)?.checked_mul(NANO);
    }
    // Doubled in decimal, so that no digit is lost.
    let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).rev().map(|digit| digit - b'0').collect();
    for _ in 0..bits {
        let mut carry = 0;
        for digit in &mut digits {
            let doubled = *digit * 2 + carry;
            (*digit, carry) = (doubled % 10, doubled / 10);
        }
        if carry > 0 {
            digits.push(carry);
        }
    }
    let text: String = digits.iter().rev().map(|&digit| char::from(digit + b'0')).collect();
    let (whole, fraction) = text.split_at(text.len() - fraction.len());
    decimal(whole, fraction, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nano(text: &str) -> i128 {
        text.parse::<Quantity>().unwrap_or_else(|_| panic!("{text} is a quantity")).nano
    }

    #[test]
    fn suffixes_and_exponents() {
        for (text, expected) in [
            ("0", 0),
            ("1", NANO),
            ("+1.", NANO),
            (".5", NANO / 2),
            ("500m", NANO / 2),
            ("-100m", -NANO / 10),
            ("1k", 1_000 * NANO),
            ("1Ki", 1_024 * NANO),
            ("1.5Gi", 1_610_612_736 * NANO),
            ("1E", 1_000_000_000_000_000_000 * NANO),
            ("1e3", 1_000 * NANO),
            ("1E3", 1_000 * NANO),
            ("12e-1", 1_200_000_000),
            ("1e-9", 1),
            ("1n", 1),
            ("0.1n", 1),
            ("0.0000000001", 1),
            ("1.000000000001Ki", 1_024_000_000_002),
            ("9223372036854775808", MAX + NANO),
            ("8Ei", MAX),
            ("100E", 100_000_000_000_000_000_000 * NANO),
            ("1e99", i128::MAX),
            ("Mi", 0),
            ("+", 0),
            ("0e99999999", 0),
            ("1e-99999999", 1),
        ] {
            assert_eq!(nano(text), expected, "{text}");
        }
    }

    #[test]
    fn texts_that_are_no_quantity() {
        for text in [
            "", " 1", "1 ", "1KI", "1ki", "1mi", "1K", "1MB", "1e", "1e+", "--1", "1.2.3", "0x1", "1_000", "true",
            "1e1.5",
        ] {
            assert_eq!(text.parse::<Quantity>(), Err(MalformedQuantity), "{text}");
        }
    }

    #[test]
    fn amounts_compare_whatever_their_suffix() {
        let parse = |text: &str| text.parse::<Quantity>().unwrap();
        assert_eq!(parse("1"), parse("1000m"));
        assert!(parse("1Gi") > parse("1G"));
        assert!(parse("999m") < Quantity::whole(1));
        assert_eq!(parse("2Gi").ratio(parse("512Mi")), Some(4.0));
        assert_eq!(parse("1").ratio(Quantity::ZERO), None);
    }

    #[test]
    fn quantities_are_what_apimachinery_reads() {
        for line in include_str!("../../../fixtures/kubernetes/quantities.jsonl").lines() {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = record["quantity"].as_str().unwrap();
            let ours = text.parse::<Quantity>().ok().map(|quantity| quantity.nano.to_string());
            assert_eq!(ours.as_deref(), record["nano"].as_str(), "{text:?}");
        }
    }
}
