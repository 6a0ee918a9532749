use std::cmp::Ordering;

use dashu_int::UBig;
use dashu_int::ops::{BitTest, DivRem};

use super::{INT_PRECISION, MAX_EXPONENT, NumberError};

/// `±mantissa · 2^exponent`, rounded half to even at each operation.
#[derive(Debug, Clone)]
pub(super) struct Float {
    negative: bool,
    form: Form,
    /// Bits that the mantissa may have.
    precision: u32,
}

#[derive(Debug, Clone)]
enum Form {
    Zero,
    /// The mantissa is odd, so each number has one form.
    Finite {
        mantissa: UBig,
        exponent: i64,
    },
    Infinite,
}

impl Float {
    pub(super) fn infinity(negative: bool, precision: u32) -> Self {
        Self { negative, form: Form::Infinite, precision }
    }

    pub(super) fn zero(negative: bool, precision: u32) -> Self {
        Self { negative, form: Form::Zero, precision }
    }

    pub(super) fn from_i64(value: i64, precision: u32) -> Self {
        Self::from_parts(value < 0, UBig::from(value.unsigned_abs()), 0, precision)
    }

    pub(super) fn from_f64(value: f64) -> Option<Self> {
        const BITS: u32 = 53;
        if value.is_nan() {
            return None;
        }
        let negative = value.is_sign_negative();
        if value.is_infinite() {
            return Some(Self::infinity(negative, BITS));
        }
        let bits = value.to_bits();
        let fraction = bits & ((1 << 52) - 1);
        let biased = (bits >> 52) & 0x7ff;
        let (mantissa, exponent) =
            if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased as i64 - 1075) };
        Some(Self::from_parts(negative, UBig::from(mantissa), exponent, BITS))
    }

    /// The exact value; `precision` must have room for the mantissa.
    fn from_parts(negative: bool, mut mantissa: UBig, mut exponent: i64, precision: u32) -> Self {
        let Some(zeros) = mantissa.trailing_zeros() else { return Self::zero(negative, precision) };
        mantissa >>= zeros;
        exponent += zeros as i64;
        Self { negative, form: Form::Finite { mantissa, exponent }, precision }
    }

    /// The nearest value with `precision` bits; of two as near the one with the even mantissa. `sticky` says that the
    /// true value is a little larger than the mantissa.
    pub(super) fn round(
        negative: bool,
        mut mantissa: UBig,
        mut exponent: i64,
        sticky: bool,
        precision: u32,
    ) -> Result<Self, NumberError> {
        let bits = mantissa.bit_len();
        let excess = bits.saturating_sub(precision as usize);
        if excess > 0 {
            let half = UBig::ONE << (excess - 1);
            let (kept, rest) = (&mantissa >> excess, &mantissa & ((UBig::ONE << excess) - UBig::ONE));
            let up = match rest.cmp(&half) {
                Ordering::Greater => true,
                Ordering::Equal => sticky || kept.bit(0),
                Ordering::Less => false,
            };
            mantissa = if up { kept + UBig::ONE } else { kept };
            exponent += excess as i64;
        }
        if exponent.abs() > MAX_EXPONENT || exponent + mantissa.bit_len() as i64 > MAX_EXPONENT {
            return Err(NumberError::Exponent);
        }
        Ok(Self::from_parts(negative, mantissa, exponent, precision))
    }

    pub(super) fn rounded(self, precision: u32) -> Result<Self, NumberError> {
        match self.form {
            Form::Zero | Form::Infinite => Ok(Self { precision, ..self }),
            Form::Finite { mantissa, exponent } => Self::round(self.negative, mantissa, exponent, false, precision),
        }
    }

    pub(super) fn precision(&self) -> u32 {
        self.precision
    }

    pub(super) fn is_negative(&self) -> bool {
        self.negative
    }

    pub(super) fn is_zero(&self) -> bool {
        matches!(self.form, Form::Zero)
    }

    pub(super) fn is_infinite(&self) -> bool {
        matches!(self.form, Form::Infinite)
    }

    pub(super) fn is_integer(&self) -> bool {
        match &self.form {
            Form::Zero => true,
            Form::Finite { exponent, .. } => *exponent >= 0,
            Form::Infinite => false,
        }
    }

    /// The bits that the mantissa needs.
    pub(super) fn needed(&self) -> u32 {
        match &self.form {
            Form::Zero | Form::Infinite => 0,
            Form::Finite { mantissa, .. } => mantissa.bit_len() as u32,
        }
    }

    /// Mantissa and exponent of a finite number; zero has the mantissa zero.
    pub(super) fn parts(&self) -> (UBig, i64) {
        match &self.form {
            Form::Zero | Form::Infinite => (UBig::ZERO, 0),
            Form::Finite { mantissa, exponent } => (mantissa.clone(), *exponent),
        }
    }

    pub(super) fn to_i64(&self) -> Option<i64> {
        match &self.form {
            Form::Zero => Some(0),
            Form::Infinite => None,
            Form::Finite { mantissa, exponent } => {
                let shift = usize::try_from(*exponent).ok()?;
                if mantissa.bit_len() + shift > 64 {
                    return None;
                }
                let value = i128::from(u64::try_from(mantissa << shift).ok()?);
                i64::try_from(if self.negative { -value } else { value }).ok()
            }
        }
    }

    /// The value if the compact form may hold it: an integer that neither its precision nor 63 bits round, and whose
    /// sign needs no bit of its own.
    pub(super) fn to_small(&self) -> Option<i64> {
        let value = self.to_i64()?;
        let fits = 64 - value.unsigned_abs().leading_zeros() <= self.precision.min(63);
        (fits && !(value == 0 && self.negative)).then_some(value)
    }

    pub(super) fn negated(&self) -> Self {
        Self { negative: !self.negative, ..self.clone() }
    }

    pub(super) fn truncated(&self) -> Self {
        match &self.form {
            Form::Finite { mantissa, exponent } if *exponent < 0 => {
                let whole = mantissa >> exponent.unsigned_abs() as usize;
                let precision = (whole.bit_len() as u32).max(INT_PRECISION);
                // An integer has no negative zero.
                Self::from_parts(self.negative && whole != UBig::ZERO, whole, 0, precision)
            }
            Form::Finite { mantissa, exponent } => {
                let bits = mantissa.bit_len() as u32 + *exponent as u32;
                Self { precision: bits.max(INT_PRECISION), ..self.clone() }
            }
            Form::Zero => Self::zero(false, INT_PRECISION),
            Form::Infinite => Self { precision: INT_PRECISION, ..self.clone() },
        }
    }

    pub(super) fn add(&self, other: &Self) -> Result<Self, NumberError> {
        self.add_at(other, self.precision.max(other.precision))
    }

    pub(super) fn add_at(&self, other: &Self, precision: u32) -> Result<Self, NumberError> {
        match (&self.form, &other.form) {
            (Form::Infinite, Form::Infinite) if self.negative != other.negative => Err(NumberError::NotANumber),
            (Form::Infinite, _) => Ok(Self::infinity(self.negative, precision)),
            (_, Form::Infinite) => Ok(Self::infinity(other.negative, precision)),
            (Form::Zero, Form::Zero) => Ok(Self::zero(self.negative && other.negative, precision)),
            (Form::Zero, Form::Finite { .. }) => other.clone().rounded(precision),
            (Form::Finite { .. }, Form::Zero) => self.clone().rounded(precision),
            (Form::Finite { mantissa: a, exponent: p }, Form::Finite { mantissa: b, exponent: q }) => {
                let exponent = *p.min(q);
                let (a, b) = (a << (p - exponent) as usize, b << (q - exponent) as usize);
                let (negative, sum) = if self.negative == other.negative {
                    (self.negative, a + b)
                } else if a >= b {
                    (self.negative && a != b, a - b)
                } else {
                    (other.negative, b - a)
                };
                Self::round(negative, sum, exponent, false, precision)
            }
        }
    }

    pub(super) fn multiply(&self, other: &Self, precision: u32) -> Result<Self, NumberError> {
        let negative = self.negative != other.negative;
        match (&self.form, &other.form) {
            (Form::Infinite, Form::Zero) | (Form::Zero, Form::Infinite) => Err(NumberError::NotANumber),
            (Form::Infinite, _) | (_, Form::Infinite) => Ok(Self::infinity(negative, precision)),
            (Form::Zero, _) | (_, Form::Zero) => Ok(Self::zero(negative, precision)),
            (Form::Finite { mantissa: a, exponent: p }, Form::Finite { mantissa: b, exponent: q }) => {
                Self::round(negative, a * b, p + q, false, precision)
            }
        }
    }

    pub(super) fn divide(&self, other: &Self) -> Result<Self, NumberError> {
        let precision = self.precision.max(other.precision);
        let negative = self.negative != other.negative;
        match (&self.form, &other.form) {
            (Form::Infinite, Form::Infinite) | (Form::Zero, Form::Zero) => Err(NumberError::NotANumber),
            (Form::Infinite, _) | (_, Form::Zero) => Ok(Self::infinity(negative, precision)),
            (Form::Zero, _) | (_, Form::Infinite) => Ok(Self::zero(negative, precision)),
            (Form::Finite { mantissa: a, exponent: p }, Form::Finite { mantissa: b, exponent: q }) => {
                // Two bits more than wanted tell half from less and more.
                let shift = (precision as usize + 2 + b.bit_len()).saturating_sub(a.bit_len());
                let (quotient, remainder) = (a << shift).div_rem(b);
                let sticky = remainder != UBig::ZERO;
                // One more bit holds what is left, so that it counts wherever the rounding cuts.
                let mantissa = (quotient << 1) + if sticky { UBig::ONE } else { UBig::ZERO };
                Self::round(negative, mantissa, p - q - shift as i64 - 1, false, precision)
            }
        }
    }

    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let rank = |x: &Self| match (&x.form, x.negative) {
            (Form::Zero, _) => 0,
            (Form::Finite { .. }, false) => 1,
            (Form::Finite { .. }, true) => -1,
            (Form::Infinite, false) => 2,
            (Form::Infinite, true) => -2,
        };
        let order = rank(self).cmp(&rank(other));
        match (&self.form, &other.form) {
            (Form::Finite { mantissa: a, exponent: p }, Form::Finite { mantissa: b, exponent: q })
                if order == Ordering::Equal =>
            {
                let high = (a.bit_len() as i64 + p).cmp(&(b.bit_len() as i64 + q));
                let order = high.then_with(|| {
                    let exponent = *p.min(q);
                    (a << (p - exponent) as usize).cmp(&(b << (q - exponent) as usize))
                });
                if self.negative { order.reverse() } else { order }
            }
            _ => order,
        }
    }
}
