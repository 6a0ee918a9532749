use std::fmt::Write as _;

use dashu_int::UBig;
use dashu_int::ops::BitTest;

use super::float::Float;

/// Decimal digits of a finite number: `±0.d₁d₂d₃… · 10^point`, without leading or trailing zeros. Zero has no digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    /// ASCII digits.
    digits: Vec<u8>,
    /// How many digits stand before the point; may be negative.
    point: i64,
}

impl Decimal {
    pub(super) fn exact(float: &Float) -> Self {
        let (mantissa, exponent) = float.parts();
        Self::of(float.is_negative(), &mantissa, exponent)
    }

    fn of(negative: bool, mantissa: &UBig, exponent: i64) -> Self {
        let (scaled, shift) = if exponent >= 0 {
            (mantissa << exponent as usize, 0)
        } else {
            (mantissa * UBig::from(5_u8).pow(exponent.unsigned_abs() as usize), exponent)
        };
        let mut digits = if scaled == UBig::ZERO { Vec::new() } else { scaled.to_string().into_bytes() };
        let point = if digits.is_empty() { 0 } else { digits.len() as i64 + shift };
        trim_zeros(&mut digits);
        Self { negative, digits, point }
    }

    /// The shortest digits that lie within half a unit of the mantissa's last bit, and of those the nearest.
    pub(super) fn shortest(float: &Float) -> Self {
        let mut decimal = Self::exact(float);
        let (mantissa, exponent) = float.parts();
        if mantissa == UBig::ZERO {
            return decimal;
        }
        // The mantissa with one bit more than the precision: its last bit is half a unit.
        let wanted = float.precision() as usize + 1;
        let shift = wanted.saturating_sub(mantissa.bit_len());
        let mantissa = mantissa << shift;
        let exponent = exponent - shift as i64;
        let even = !mantissa.bit(1);
        let lower = Self::of(false, &(&mantissa - UBig::ONE), exponent).aligned(decimal.point);
        let upper = Self::of(false, &(&mantissa + UBig::ONE), exponent).aligned(decimal.point);
        for i in 0..decimal.digits.len() {
            let digit = decimal.digits[i];
            let below = lower.get(i).copied().unwrap_or(b'0');
            let above = upper.get(i).copied().unwrap_or(b'0');
            let down = below != digit || (even && i + 1 == lower.len());
            let up = digit != above && (even || digit + 1 < above || i + 1 < upper.len());
            match (down, up) {
                (true, true) => decimal.round(i + 1),
                (true, false) => decimal.cut(i + 1),
                (false, true) => decimal.cut_up(i + 1),
                (false, false) => continue,
            }
            break;
        }
        decimal
    }

    /// The digits as they stand below those of a number with that point.
    fn aligned(self, point: i64) -> Vec<u8> {
        // A bound may have one digit less before the point (100 against 99.9).
        let mut digits = vec![b'0'; usize::try_from(point - self.point).unwrap_or(0)];
        digits.extend(self.digits);
        digits
    }

    /// Whether its sign is minus.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// ASCII digits and how many of them stand before the point.
    pub fn parts(&self) -> (&[u8], i64) {
        (&self.digits, self.point)
    }

    fn cut(&mut self, count: usize) {
        self.digits.truncate(count);
        trim_zeros(&mut self.digits);
        if self.digits.is_empty() {
            self.point = 0;
        }
    }

    fn cut_up(&mut self, count: usize) {
        self.digits.truncate(count);
        while self.digits.last() == Some(&b'9') {
            self.digits.pop();
        }
        if let Some(last) = self.digits.last_mut() {
            *last += 1;
        } else {
            self.digits.push(b'1');
            self.point += 1;
        }
    }

    /// Rounds to that many digits, half to even.
    fn round(&mut self, count: usize) {
        if count >= self.digits.len() {
            return;
        }
        let half = self.digits[count] == b'5' && count + 1 == self.digits.len();
        let up = if half { count > 0 && (self.digits[count - 1] - b'0') % 2 == 1 } else { self.digits[count] >= b'5' };
        if up { self.cut_up(count) } else { self.cut(count) }
    }

    fn round_signed(&mut self, count: i64) {
        match usize::try_from(count) {
            Ok(count) => self.round(count),
            Err(_) => self.cut(0),
        }
    }

    fn digit(&self, at: i64) -> char {
        usize::try_from(at).ok().and_then(|at| self.digits.get(at)).map_or('0', |&digit| digit.into())
    }

    fn sign(&self) -> String {
        if self.negative { "-".to_owned() } else { String::new() }
    }

    /// `%f`: without exponent, with that many digits after the point, or as many as there are.
    pub fn fixed(mut self, places: Option<usize>) -> String {
        let places = if let Some(places) = places {
            let places = i64::try_from(places).unwrap_or(i64::MAX / 2);
            self.round_signed(self.point.saturating_add(places));
            places
        } else {
            (self.digits.len() as i64 - self.point).max(0)
        };
        let mut out = self.sign();
        if self.point > 0 {
            out.extend((0..self.point).map(|i| self.digit(i)));
        } else {
            out.push('0');
        }
        if places > 0 {
            out.push('.');
            out.extend((0..places).map(|i| self.digit(self.point + i)));
        }
        out
    }

    /// `%e`: one digit before the point, that many after it, or as many as there are; an exponent of two digits or
    /// more.
    pub fn exponential(mut self, places: Option<usize>) -> String {
        if let Some(places) = places {
            self.round_signed(i64::try_from(places).unwrap_or(i64::MAX - 1) + 1);
        }
        let places = places.unwrap_or(self.digits.len().saturating_sub(1));
        let mut out = self.sign();
        out.push(self.digit(0));
        if places > 0 {
            out.push('.');
            out.extend((1..=places as i64).map(|i| self.digit(i)));
        }
        let exponent = if self.digits.is_empty() { 0 } else { self.point - 1 };
        let sign = if exponent < 0 { '-' } else { '+' };
        let _ = write!(out, "e{sign}{:02}", exponent.unsigned_abs());
        out
    }

    /// `%g` with that many digits: the shorter of the two forms.
    pub fn general(mut self, precision: usize) -> String {
        let precision = precision.max(1);
        self.round(precision);
        let count = self.digits.len();
        let switch = if precision > count && count as i64 >= self.point { count } else { precision };
        let exponent = self.point - 1;
        if exponent < -4 || exponent >= switch as i64 {
            let places = precision.min(count).saturating_sub(1);
            return self.exponential(Some(places));
        }
        let kept = if precision as i64 > self.point { count } else { precision };
        let places = usize::try_from(kept as i64 - self.point).unwrap_or(0);
        self.fixed(Some(places))
    }

    /// `%g` of all the digits there are: with an exponent below -4 or from 6 on.
    pub fn general_all(self) -> String {
        let exponent = self.point - 1;
        if (-4..6).contains(&exponent) { self.fixed(None) } else { self.exponential(None) }
    }
}

fn trim_zeros(digits: &mut Vec<u8>) {
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
}
