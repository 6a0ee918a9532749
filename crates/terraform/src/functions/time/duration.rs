/// Nanoseconds of a duration as Go writes them: `1h30m`, `-1.5h`, `100ms`.
pub(super) fn parse(text: &str) -> Result<i64, String> {
    let invalid = || format!("time: invalid duration {text:?}");
    let (negative, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if rest == "0" {
        return Ok(0);
    }
    if rest.is_empty() {
        return Err(invalid());
    }
    let mut total: u64 = 0;
    while !rest.is_empty() {
        let (amount, after) = amount(rest).ok_or_else(invalid)?;
        let end = after.find(|c: char| c == '.' || c.is_ascii_digit()).unwrap_or(after.len());
        let (name, after) = after.split_at(end);
        if name.is_empty() {
            return Err(format!("time: missing unit in duration {text:?}"));
        }
        let unit = unit(name).ok_or_else(|| format!("time: unknown unit {name:?} in duration {text:?}"))?;
        let part = amount.in_units_of(unit).ok_or_else(invalid)?;
        total = total.checked_add(part).filter(|total| *total <= 1 << 63).ok_or_else(invalid)?;
        rest = after;
    }
    if negative {
        return Ok((total as i64).wrapping_neg());
    }
    i64::try_from(total).map_err(|_| invalid())
}

/// A decimal number: its whole part, and its fraction as so many parts of a power of ten.
struct Amount {
    whole: u64,
    fraction: u64,
    scale: f64,
}

impl Amount {
    fn in_units_of(&self, unit: u64) -> Option<u64> {
        let whole = self.whole.checked_mul(unit).filter(|whole| *whole <= 1 << 63)?;
        // Go adds the fraction as a float, too.
        let part = if self.fraction > 0 { (self.fraction as f64 * (unit as f64 / self.scale)) as u64 } else { 0 };
        whole.checked_add(part).filter(|sum| *sum <= 1 << 63)
    }
}

fn amount(text: &str) -> Option<(Amount, &str)> {
    let end = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (whole, rest) = text.split_at(end(text));
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => rest.split_at(end(rest)),
        None => ("", rest),
    };
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let whole = if whole.is_empty() { 0 } else { whole.parse().ok().filter(|whole| *whole <= 1 << 63)? };
    let mut amount = Amount { whole, fraction: 0, scale: 1.0 };
    for digit in fraction.bytes() {
        // Digits beyond what fits are left out.
        let Some(next) = amount.fraction.checked_mul(10).and_then(|part| part.checked_add(u64::from(digit - b'0')))
        else {
            break;
        };
        amount.fraction = next;
        amount.scale *= 10.0;
    }
    Some((amount, rest))
}

fn unit(name: &str) -> Option<u64> {
    Some(match name {
        "ns" => 1,
        "us" | "µs" | "μs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3_600_000_000_000,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn durations_are_gos() {
        assert_eq!(parse("1h30m"), Ok(5_400_000_000_000));
        assert_eq!(parse("-1.5h"), Ok(-5_400_000_000_000));
        assert_eq!(parse(".5s"), Ok(500_000_000));
        assert_eq!(parse("+5µs"), Ok(5_000));
        assert_eq!(parse("-9223372036854775808ns"), Ok(i64::MIN));
        assert!(parse("9223372036854775808ns").is_err());
        assert!(parse("1").is_err());
        assert!(parse(".s").is_err());
        assert!(parse("").is_err());
    }
}
