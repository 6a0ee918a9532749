use std::fmt;

const DAY: i64 = 86_400;

/// A moment as RFC 3339 writes it, with its offset from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::functions) struct Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z.
    seconds: i64,
    nanoseconds: i64,
    /// Seconds that its clock is ahead of UTC.
    offset: i64,
}

/// What clock and calendar show.
pub(super) struct Civil {
    pub(super) year: i64,
    pub(super) month: i64,
    pub(super) day: i64,
    pub(super) hour: i64,
    pub(super) minute: i64,
    pub(super) second: i64,
    /// Days since Sunday.
    pub(super) weekday: i64,
}

impl Timestamp {
    /// Reads RFC 3339. What Go's own parser lets pass beyond it (an hour of one digit, a comma before the fraction)
    /// only where it is not `strict`.
    pub(super) fn parse(text: &str, strict: bool) -> Result<Self, String> {
        let invalid = |what: String| format!("not a valid RFC3339 timestamp: {what}");
        let mut reader = Reader { rest: text };
        let time = reader.rfc3339(strict).map_err(invalid)?;
        if !reader.rest.is_empty() {
            return Err(invalid(format!("extra text: {:?}", reader.rest)));
        }
        Ok(time)
    }

    /// Reads the forms that YAML knows as timestamps: fields may be short, and the time or the zone left out.
    pub(in crate::functions) fn from_yaml(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text };
        let year = reader.digits(4, 4)?;
        reader.eat('-')?;
        let month = reader.digits(1, 2)?;
        reader.eat('-')?;
        let day = reader.digits(1, 2)?;
        if month > 12 || !(1..=days_in(month, year)).contains(&day) {
            return None;
        }
        let days = days_from_civil(year, month, day);
        if reader.rest.is_empty() {
            return Some(Self { seconds: days * DAY, nanoseconds: 0, offset: 0 });
        }
        let separator = reader.next()?;
        let has_zone = match separator {
            'T' | 't' => true,
            ' ' => false,
            _ => return None,
        };
        let hour = reader.digits(1, 2).filter(|hour| *hour < 24)?;
        reader.eat(':')?;
        let minute = reader.digits(1, 2).filter(|minute| *minute < 60)?;
        reader.eat(':')?;
        let second = reader.digits(1, 2).filter(|second| *second < 60)?;
        let nanoseconds = reader.fraction(false);
        let offset = if has_zone { reader.zone(false).ok()? } else { 0 };
        let seconds = days * DAY + hour * 3600 + minute * 60 + second - offset;
        reader.rest.is_empty().then_some(Self { seconds, nanoseconds, offset })
    }

    /// The moment that many nanoseconds later.
    pub(super) fn plus(&self, nanoseconds: i64) -> Self {
        const SECOND: i64 = 1_000_000_000;
        let rest = self.nanoseconds + nanoseconds % SECOND;
        let seconds = self.seconds + nanoseconds / SECOND + rest.div_euclid(SECOND);
        Self { seconds, nanoseconds: rest.rem_euclid(SECOND), ..*self }
    }

    /// Orders moments whatever their offsets.
    pub(super) fn instant(&self) -> (i64, i64) {
        (self.seconds, self.nanoseconds)
    }

    pub(super) fn civil(&self) -> Civil {
        let local = self.seconds + self.offset;
        let (days, clock) = (local.div_euclid(DAY), local.rem_euclid(DAY));
        let (year, month, day) = civil_from_days(days);
        let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
        // 1970-01-01 was a Thursday.
        Civil { year, month, day, hour, minute, second, weekday: (days + 4).rem_euclid(7) }
    }

    /// The offset, with that text between hours and minutes; `utc` where there is none.
    pub(super) fn zone(&self, between: &str, utc: &str) -> String {
        if self.offset == 0 {
            return utc.to_owned();
        }
        let sign = if self.offset < 0 { '-' } else { '+' };
        let minutes = self.offset.abs() / 60;
        format!("{sign}{:02}{between}{:02}", minutes / 60, minutes % 60)
    }
}

/// RFC 3339 without fractions of seconds.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Civil { year, month, day, hour, minute, second, .. } = self.civil();
        let sign = if year < 0 { "-" } else { "" };
        let zone = self.zone(":", "Z");
        write!(f, "{sign}{:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}", year.abs())
    }
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }

    fn eat(&mut self, c: char) -> Option<()> {
        self.rest = self.rest.strip_prefix(c)?;
        Some(())
    }

    /// A number of at least and at most so many digits.
    fn digits(&mut self, least: usize, most: usize) -> Option<i64> {
        let count = self.rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
        if count < least {
            return None;
        }
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        digits.parse().ok()
    }

    fn field(&mut self, least: usize, most: usize, name: &str) -> Result<i64, String> {
        let given = self.rest;
        self.digits(least, most).ok_or_else(|| cannot_use(given, name))
    }

    fn literal(&mut self, c: char) -> Result<(), String> {
        let given = self.rest;
        self.eat(c).ok_or_else(|| match (c, given) {
            ('T', _) => "missing required time introducer 'T'".to_owned(),
            (_, "") => format!("end of string where \"{c}\" is expected"),
            _ => format!("found {given:?} where \"{c}\" is expected"),
        })
    }

    fn rfc3339(&mut self, strict: bool) -> Result<Timestamp, String> {
        let year = self.field(4, 4, "year")?;
        self.literal('-')?;
        let month = self.field(2, 2, "month")?;
        if !(1..=12).contains(&month) {
            return Err(cannot_use(self.rest, "month"));
        }
        self.literal('-')?;
        let day = self.field(2, 2, "day of month")?;
        self.literal('T')?;
        let hour = self.field(if strict { 2 } else { 1 }, 2, "hour")?;
        if hour > 23 {
            return Err("hour must be between 0 and 23 inclusive".to_owned());
        }
        self.literal(':')?;
        let minute = self.field(2, 2, "minute").and_then(|minute| below_60(minute, self.rest, "minute"))?;
        self.literal(':')?;
        let second = self.field(2, 2, "second").and_then(|second| below_60(second, self.rest, "second"))?;
        let nanoseconds = self.fraction(!strict);
        let offset = self.zone(strict)?;
        if !(1..=days_in(month, year)).contains(&day) {
            return Err("day out of range".to_owned());
        }
        let seconds = days_from_civil(year, month, day) * DAY + hour * 3600 + minute * 60 + second - offset;
        Ok(Timestamp { seconds, nanoseconds, offset })
    }

    /// Nanoseconds of a fraction, if there is one; digits beyond are left out.
    fn fraction(&mut self, comma: bool) -> i64 {
        let Some(rest) = self.rest.strip_prefix('.').or_else(|| self.rest.strip_prefix(',').filter(|_| comma)) else {
            return 0;
        };
        let count = rest.bytes().take_while(u8::is_ascii_digit).count();
        if count == 0 {
            return 0;
        }
        let (digits, rest) = rest.split_at(count);
        self.rest = rest;
        digits.bytes().chain(std::iter::repeat(b'0')).take(9).fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'))
    }

    fn zone(&mut self, strict: bool) -> Result<i64, String> {
        let given = self.rest;
        if self.eat('Z').is_some() {
            return Ok(0);
        }
        let unreadable = || cannot_use(given, "UTC offset");
        let sign = match self.next() {
            Some('+') => 1,
            Some('-') => -1,
            _ => return Err(unreadable()),
        };
        let hours = self.digits(2, 2).ok_or_else(unreadable)?;
        self.eat(':').ok_or_else(unreadable)?;
        let minutes = self.digits(2, 2).ok_or_else(unreadable)?;
        let (most_hours, most_minutes) = if strict { (23, 59) } else { (24, 60) };
        if hours > most_hours || minutes > most_minutes {
            return Err(unreadable());
        }
        Ok(sign * (hours * 3600 + minutes * 60))
    }
}

fn below_60(value: i64, rest: &str, name: &str) -> Result<i64, String> {
    if value < 60 { Ok(value) } else { Err(cannot_use(rest, name)) }
}

fn cannot_use(given: &str, name: &str) -> String {
    if given.is_empty() { format!("end of string before {name}") } else { format!("cannot use {given:?} as {name}") }
}

fn days_in(month: i64, year: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar. Years start in March, so that the leap day is the last.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_inverse() {
        for days in (-800_000..3_000_000).step_by(17) {
            let (year, month, day) = civil_from_days(days);
            assert_eq!(days_from_civil(year, month, day), days);
            assert!((1..=days_in(month, year)).contains(&day));
        }
        assert_eq!(days_from_civil(1970, 1, 1), 0);
        assert_eq!(days_from_civil(2000, 3, 1), 11_017);
    }

    #[test]
    fn what_is_lenient_is_so_only_where_go_is() {
        assert!(Timestamp::parse("2020-01-01T3:04:05Z", true).is_err());
        assert!(Timestamp::parse("2020-01-01T3:04:05Z", false).is_ok());
        assert!(Timestamp::parse("2020-01-01T03:04:05,5Z", true).is_err());
        let yaml = |text| Timestamp::from_yaml(text).map(|time| time.to_string());
        assert_eq!(yaml("2020-1-2").as_deref(), Some("2020-01-02T00:00:00Z"));
        assert_eq!(yaml("2020-02-30"), None);
    }
}
