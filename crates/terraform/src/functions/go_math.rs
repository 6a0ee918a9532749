//! Powers and logarithms with the rounding of Go's `math` package on amd64, which shows in the last digit: the
//! algorithms are FreeBSD's `e_log.c`, N. Shibata's exponential ("Efficient evaluation methods of elementary functions
//! suitable for SIMD computation", 2010) with fused operations, and repeated squaring of the fraction with the exponent
//! apart.

// Coefficients are written as the algorithms' authors give them.
#![allow(clippy::unreadable_literal, clippy::excessive_precision, clippy::float_cmp)]

const LN2_HI: f64 = 6.93147180369123816490e-01;
const LN2_LO: f64 = 1.90821492927058770002e-10;
const L1: f64 = 6.666666666666735130e-01;
const L2: f64 = 3.999999999940941908e-01;
const L3: f64 = 2.857142874366239149e-01;
const L4: f64 = 2.222219843214978396e-01;
const L5: f64 = 1.818357216161805012e-01;
const L6: f64 = 1.531383769920937332e-01;
const L7: f64 = 1.479819860511658591e-01;

/// The natural logarithm.
pub(super) fn log(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return f64::NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    let (mut fraction, mut exponent) = split(x);
    if fraction < std::f64::consts::SQRT_2 / 2.0 {
        fraction *= 2.0;
        exponent -= 1;
    }
    let f = fraction - 1.0;
    let k = exponent as f64;
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let odd = s2 * (L1 + s4 * (L3 + s4 * (L5 + s4 * L7)));
    let even = s4 * (L2 + s4 * (L4 + s4 * L6));
    let half_square = 0.5 * f * f;
    k * LN2_HI - ((half_square - (s * (half_square + (odd + even)) + k * LN2_LO)) - f)
}

/// The upper bits of ln 2, and what they leave out.
const LN2_UPPER: f64 = 0.69314718055966295651160180568695068359375;
const LN2_LOWER: f64 = 0.28235290563031577122588448175013436025525412068e-12;

/// The exponential of a number that stays far from overflow: the argument is reduced to a sixteenth of what is left
/// over multiples of ln 2, put into Taylor's series for e^x - 1, and that squared four times.
fn exp(x: f64) -> f64 {
    let multiple = (x * std::f64::consts::LOG2_E).round_ties_even();
    let rest = (-multiple).mul_add(LN2_LOWER, (-multiple).mul_add(LN2_UPPER, x)) * 0.0625;
    let coefficients = [1.0 / 5040.0, 1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0];
    let series = coefficients.iter().fold(1.0 / 40320.0, |sum: f64, coefficient| sum.mul_add(rest, *coefficient));
    // e^2x - 1 = (e^x - 1) (e^x - 1 + 2)
    let squared = (0..3).fold(rest * series, |less_one, _| less_one * (less_one + 2.0));
    scale(squared.mul_add(squared + 2.0, 1.0), multiple as i64)
}

/// `x` to the power of `y`.
pub(super) fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 1.0 || x.is_nan() || y.is_nan() || x == 0.0 || x.is_infinite() || y.is_infinite() {
        return x.powf(y);
    }
    if y.abs() == 0.5 {
        return if y > 0.0 { x.sqrt() } else { 1.0 / x.sqrt() };
    }
    let (mut whole, mut rest) = (y.abs().trunc(), y.abs().fract());
    if rest != 0.0 && x < 0.0 {
        return f64::NAN;
    }
    // A large even integer: the result is nothing or infinite.
    if whole >= 9.223372036854775808e18 {
        return x.powf(y);
    }
    let mut result = 1.0;
    if rest != 0.0 {
        if rest > 0.5 {
            rest -= 1.0;
            whole += 1.0;
        }
        result = exp(rest * log(x));
    }
    let (result, exponent) = squared(x, whole as i64, result);
    if y < 0.0 { scale(1.0 / result, -exponent) } else { scale(result, exponent) }
}

/// `start · x^power` as a fraction and an exponent to base 2.
fn squared(x: f64, mut power: i64, start: f64) -> (f64, i64) {
    let (mut result, mut exponent) = (start, 0_i64);
    let (mut fraction, mut step) = split(x);
    while power != 0 {
        if step.abs() > 1 << 12 {
            // Out of bounds whatever follows.
            exponent += step;
            break;
        }
        if power & 1 == 1 {
            result *= fraction;
            exponent += step;
        }
        fraction *= fraction;
        step *= 2;
        if fraction < 0.5 {
            fraction += fraction;
            step -= 1;
        }
        power >>= 1;
    }
    (result, exponent)
}

/// A fraction in [0.5, 1) with the sign, and the exponent to base 2, of a finite number other than zero.
fn split(x: f64) -> (f64, i64) {
    const EXPONENT: u64 = 0x7ff << 52;
    let (x, shift) = if x.abs() < f64::MIN_POSITIVE { (x * (1_u64 << 52) as f64, -52) } else { (x, 0) };
    let bits = x.to_bits();
    let exponent = ((bits & EXPONENT) >> 52) as i64 - 1022 + shift;
    (f64::from_bits((bits & !EXPONENT) | (1022 << 52)), exponent)
}

/// `fraction · 2^exponent`, rounded once.
fn scale(fraction: f64, exponent: i64) -> f64 {
    if fraction == 0.0 || !fraction.is_finite() {
        return fraction;
    }
    let (fraction, own) = split(fraction);
    let exponent = (exponent + own).clamp(-1200, 1200) as i32;
    // In the subnormal range only the last step rounds.
    if exponent >= -1021 {
        fraction * 2_f64.powi(exponent.min(1025) - 2) * 4.0
    } else {
        fraction * 2_f64.powi(-1000) * 2_f64.powi(exponent + 1000)
    }
}
