//! Numbers as Go's `big.Float` has them: binary floating point with a precision of its own for each number, rounded
//! half to even, with signed zeros and infinities.
//!
//! Precision shows: what comes from decimal text has 512 bits, lengths and indexes have 64, results of floating point
//! functions have 53; a sum, product or quotient has the larger of its operands'. Printing gives the shortest decimal
//! that reads back as the same number at its precision.

mod decimal;
mod float;
mod parse;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

pub use decimal::Decimal;
use float::Float;

/// Bits of the mantissa of what is read from decimal text.
const TEXT_PRECISION: u32 = 512;
/// Bits of the mantissa of what is made from a machine integer.
const INT_PRECISION: u32 = 64;
/// The largest binary exponent, either way: about 39,000 decimal digits (limit `number-exponent`). Terraform goes on
/// to 646 million digits, and needs minutes to print them.
const MAX_EXPONENT: i64 = 1 << 17;

/// A number. Cheap to clone.
///
/// Equality is Terraform's: two numbers are equal if they print the same. [`Number::compare`] is exact.
#[derive(Clone)]
pub struct Number(Repr);

#[derive(Clone)]
enum Repr {
    /// An integer whose value needs neither more than 63 bits nor more than its precision.
    Int {
        value: i64,
        precision: u32,
    },
    Float(Arc<Float>),
}

/// Why there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// The text is not a number.
    #[error("a number is required")]
    Syntax,
    /// An operation of infinities or zeros that has no result.
    #[error("the result of this operation is not a number")]
    NotANumber,
    /// The exponent is out of bounds.
    #[error("this number has more than 39,000 digits (limit number-exponent)")]
    Exponent,
}

impl Number {
    /// The larger infinity.
    pub fn infinity(negative: bool) -> Self {
        Self(Repr::Float(Arc::new(Float::infinity(negative, 0))))
    }

    /// What Go calls `SetFloat64`: the exact value with a precision of 53 bits. `None` for not-a-number.
    pub fn from_f64(value: f64) -> Option<Self> {
        Some(Self::from_float(Float::from_f64(value)?))
    }

    /// An integer of any size with all its digits, as Go's `SetInt`: at least 64 bits of precision.
    pub fn from_digits(digits: &str, radix: u32) -> Result<Self, NumberError> {
        parse::integer(digits, radix).map(Self::from_float)
    }

    /// Reads decimal text, as `tonumber` and literals do: sign, digits, point, exponent to base 10 (`e`) or 2 (`p`),
    /// or `Inf`.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        if let Some(value) = parse::small(text) {
            return Ok(Self(Repr::Int { value, precision: TEXT_PRECISION }));
        }
        parse::decimal(text).map(Self::from_float)
    }

    fn from_float(float: Float) -> Self {
        match float.to_small() {
            Some(value) => Self(Repr::Int { value, precision: float.precision() }),
            None => Self(Repr::Float(Arc::new(float))),
        }
    }

    fn float(&self) -> Float {
        match &self.0 {
            Repr::Int { value, precision } => Float::from_i64(*value, *precision),
            Repr::Float(float) => (**float).clone(),
        }
    }

    /// Bits of the mantissa.
    pub fn precision(&self) -> u32 {
        match &self.0 {
            Repr::Int { precision, .. } => *precision,
            Repr::Float(float) => float.precision(),
        }
    }

    /// The value if it is an integer that fits.
    pub fn to_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Int { value, .. } => Some(*value),
            Repr::Float(float) => float.to_i64(),
        }
    }

    /// The nearest machine float.
    pub fn to_f64(&self) -> f64 {
        match &self.0 {
            Repr::Int { value, .. } => *value as f64,
            Repr::Float(float) if float.is_infinite() => {
                if float.is_negative() {
                    f64::NEG_INFINITY
                } else {
                    f64::INFINITY
                }
            }
            // Rust reads decimal text to the nearest float, half to even.
            Repr::Float(float) => Decimal::exact(float).exponential(None).parse().unwrap_or(f64::NAN),
        }
    }

    /// The number as a plan's file keeps it: an integer of up to 64 bits has all its digits there, and a fraction that
    /// a machine float holds has no more precision than that.
    #[must_use]
    pub fn as_planned(&self) -> Self {
        match self.to_i64() {
            Some(integer) => Self::from(integer),
            None if self.is_integer() => self.clone(),
            None => {
                let float = Self::from_f64(self.to_f64());
                float.filter(|float| float.compare(self) == Ordering::Equal).unwrap_or_else(|| self.clone())
            }
        }
    }

    /// Whether it has no fraction. Infinities are not integers.
    pub fn is_integer(&self) -> bool {
        match &self.0 {
            Repr::Int { .. } => true,
            Repr::Float(float) => float.is_integer(),
        }
    }

    /// Whether it is one of the infinities.
    pub fn is_infinite(&self) -> bool {
        matches!(&self.0, Repr::Float(float) if float.is_infinite())
    }

    /// Whether it is zero, of either sign.
    pub fn is_zero(&self) -> bool {
        match &self.0 {
            Repr::Int { value, .. } => *value == 0,
            Repr::Float(float) => float.is_zero(),
        }
    }

    /// Whether its sign is minus; true for negative zero too.
    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Repr::Int { value, .. } => *value < 0,
            Repr::Float(float) => float.is_negative(),
        }
    }

    /// -1, 0 or 1.
    pub fn signum(&self) -> i64 {
        if self.is_zero() {
            0
        } else if self.is_negative() {
            -1
        } else {
            1
        }
    }

    /// The sum.
    pub fn add(&self, other: &Number) -> Result<Number, NumberError> {
        if let Some((a, b, precision)) = self.small_pair(other)
            && let Some(value) = a.checked_add(b)
        {
            return Ok(Self(Repr::Int { value, precision }));
        }
        self.float().add(&other.float()).map(Self::from_float)
    }

    /// The difference.
    pub fn subtract(&self, other: &Number) -> Result<Number, NumberError> {
        self.add(&other.negate())
    }

    /// The product, with as much more precision as it needs to be exact, up to 512 bits.
    pub fn multiply(&self, other: &Number) -> Result<Number, NumberError> {
        if let Some((a, b, precision)) = self.small_pair(other)
            && let Some(value) = a.checked_mul(b)
            && (value != 0 || (a >= 0 && b >= 0))
        {
            return Ok(Self(Repr::Int { value, precision }));
        }
        let precision = self.precision().max(other.precision());
        let product = self.float().multiply(&other.float(), TEXT_PRECISION)?;
        let precision = precision.max(product.needed());
        Ok(Self::from_float(product.rounded(precision)?))
    }

    /// The quotient. A division by zero is infinite, or not a number.
    pub fn divide(&self, other: &Number) -> Result<Number, NumberError> {
        self.float().divide(&other.float()).map(Self::from_float)
    }

    /// The remainder of the division truncated towards zero; it has the sign of the dividend. The dividend itself where
    /// the divisor is zero. Infinities have none.
    pub fn modulo(&self, other: &Number) -> Result<Number, NumberError> {
        if other.is_zero() {
            return Ok(self.clone());
        }
        if self.is_infinite() || other.is_infinite() {
            return Err(NumberError::NotANumber);
        }
        let precision = self.precision();
        if let Some((a, b, _)) = self.small_pair(other)
            && let Some(value) = a.checked_rem(b)
            // The quotient of larger integers is rounded before it is truncated.
            && a.unsigned_abs() < 1 << 53
        {
            return Ok(Self(Repr::Int { value, precision }));
        }
        let times = self.float().divide(&other.float())?.truncated().rounded(precision)?;
        let product = other.float().multiply(&times, precision)?;
        self.float().add_at(&product.negated(), precision).map(Self::from_float)
    }

    /// The number with the other sign.
    #[must_use]
    pub fn negate(&self) -> Number {
        match &self.0 {
            Repr::Int { value, precision } if *value != 0 => Self(Repr::Int { value: -*value, precision: *precision }),
            _ => Self::from_float(self.float().negated()),
        }
    }

    /// The number without its sign.
    #[must_use]
    pub fn absolute(&self) -> Number {
        if self.is_negative() { self.negate() } else { self.clone() }
    }

    /// The integer that a cut of the fraction leaves; infinities stay.
    #[must_use]
    pub fn truncate(&self) -> Number {
        match &self.0 {
            Repr::Int { .. } => self.clone(),
            Repr::Float(float) => Self::from_float(float.truncated()),
        }
    }

    fn small_pair(&self, other: &Number) -> Option<(i64, i64, u32)> {
        match (&self.0, &other.0) {
            (Repr::Int { value: a, precision: p }, Repr::Int { value: b, precision: q })
                if *p.max(q) >= INT_PRECISION =>
            {
                Some((*a, *b, *p.max(q)))
            }
            _ => None,
        }
    }

    /// The exact order.
    pub fn compare(&self, other: &Number) -> Ordering {
        match (&self.0, &other.0) {
            (Repr::Int { value: a, .. }, Repr::Int { value: b, .. }) => a.cmp(b),
            _ => self.float().compare(&other.float()),
        }
    }

    /// The shortest decimal digits that read back as this number at its precision.
    pub fn shortest(&self) -> Decimal {
        Decimal::shortest(&self.float())
    }

    /// All its decimal digits.
    pub fn digits(&self) -> Decimal {
        Decimal::exact(&self.float())
    }

    /// Go's `%.10g`, which sets hash numbers by.
    pub(super) fn hash_text(&self) -> String {
        match &self.0 {
            Repr::Int { value, .. } if value.unsigned_abs() < 10_000_000_000 => value.to_string(),
            _ => self.digits().general(10),
        }
    }
}

/// Machine integers, with 64 bits of precision.
impl From<i64> for Number {
    fn from(value: i64) -> Self {
        // The smallest one has no negation that fits.
        if value == i64::MIN {
            return Self::from_float(Float::from_i64(value, INT_PRECISION));
        }
        Self(Repr::Int { value, precision: INT_PRECISION })
    }
}

/// Lengths and indexes, with 64 bits of precision.
impl From<usize> for Number {
    fn from(value: usize) -> Self {
        Self::from(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

/// The shortest decimal that reads back, never with an exponent: what `tostring` gives.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Int { value, .. } => write!(f, "{value}"),
            Repr::Float(float) if float.is_infinite() => f.write_str(if float.is_negative() { "-Inf" } else { "+Inf" }),
            Repr::Float(_) => f.write_str(&self.shortest().fixed(None)),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Repr::Int { value: a, .. }, Repr::Int { value: b, .. }) => a == b,
            _ if self.is_infinite() || other.is_infinite() || (self.is_integer() && other.is_integer()) => {
                self.compare(other) == Ordering::Equal
            }
            _ if self.is_integer() || other.is_integer() || self.signum() != other.signum() => false,
            _ if self.precision() == other.precision() => self.compare(other) == Ordering::Equal,
            _ => self.to_string() == other.to_string(),
        }
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.0 {
            Repr::Int { value, .. } => value.hash(state),
            Repr::Float(_) if self.is_zero() => 0_i64.hash(state),
            Repr::Float(_) => self.to_string().hash(state),
        }
    }
}

#[cfg(test)]
mod tests;
