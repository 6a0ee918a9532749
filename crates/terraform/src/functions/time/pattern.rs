use std::fmt::Write as _;

use super::timestamp::Timestamp;
use crate::cty::Value;
use crate::functions::output::Text;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// A timestamp in the words of `formatdate`'s format: runs of one letter are verbs, quotes hold text.
pub(super) fn format(pattern: &str, time: &Timestamp) -> Result<Value, String> {
    let mut out = Text::default();
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '\'' => quoted_end(rest).ok_or("unterminated literal '")?,
            c if c.is_ascii_alphabetic() => rest.find(|next| next != c).unwrap_or(rest.len()),
            _ => rest.find(|c: char| c == '\'' || c.is_ascii_alphabetic()).unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(end);
        rest = after;
        match first {
            '\'' if token.len() == 2 => out.push('\''),
            '\'' => out.push_str(&token[1..token.len() - 1].replace("''", "'")),
            c if c.is_ascii_alphabetic() => write_verb(token, c, time, &mut out)?,
            _ => out.push_str(token),
        }
    }
    Ok(out.into_value())
}

/// Where a text in quotes ends; two quotes within are one that does not end it.
fn quoted_end(text: &str) -> Option<usize> {
    if text.starts_with("''") {
        return Some(2);
    }
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        if bytes[at] == b'\'' {
            if bytes.get(at + 1) != Some(&b'\'') {
                return Some(at + 1);
            }
            at += 1;
        }
        at += 1;
    }
    None
}

fn write_verb(verb: &str, letter: char, time: &Timestamp, out: &mut Text) -> Result<(), String> {
    let civil = time.civil();
    let hour = civil.hour;
    let number = |number: i64, name: &str, out: &mut Text| {
        let _ = match verb.len() {
            1 => write!(out, "{number}"),
            2 => write!(out, "{number:02}"),
            _ => {
                let short = letter;
                return Err(format!(
                    "invalid date format verb {verb:?}: {name} must either be \"{short}\" or \"{short}{short}\""
                ));
            }
        };
        Ok(())
    };
    match (letter, verb.len()) {
        ('Y', 2) => {
            let _ = write!(out, "{:02}", civil.year % 100);
        }
        ('Y', 4) => {
            let _ = write!(out, "{:04}", civil.year);
        }
        ('Y', _) => return Err(format!("invalid date format verb {verb:?}: year must either be \"YY\" or \"YYYY\"")),
        ('M', 1 | 2) => return number(civil.month, "month", out),
        ('M', 3) => out.push_str(&MONTHS[(civil.month - 1) as usize][..3]),
        ('M', 4) => out.push_str(MONTHS[(civil.month - 1) as usize]),
        ('M', _) => {
            let known = "month must be \"M\", \"MM\", \"MMM\", or \"MMMM\"";
            return Err(format!("invalid date format verb {verb:?}: {known}"));
        }
        ('D', _) => return number(civil.day, "day of month", out),
        ('E', 3) => out.push_str(&DAYS[civil.weekday as usize][..3]),
        ('E', 4) => out.push_str(DAYS[civil.weekday as usize]),
        ('E', _) => {
            return Err(format!("invalid date format verb {verb:?}: day of week must either be \"EEE\" or \"EEEE\""));
        }
        ('h', _) => return number(hour, "24-hour", out),
        ('H', _) => return number(if hour % 12 == 0 { 12 } else { hour % 12 }, "12-hour", out),
        ('A', 2) => out.push_str(if hour < 12 { "AM" } else { "PM" }),
        ('a', 2) => out.push_str(if hour < 12 { "am" } else { "pm" }),
        ('A' | 'a', _) => return Err(format!("invalid date format verb {verb:?}: must be \"{letter}{letter}\"")),
        ('m', _) => return number(civil.minute, "minute", out),
        ('s', _) => return number(civil.second, "second", out),
        ('Z', 1) => out.push_str(&time.zone(":", "Z")),
        ('Z', 3) => out.push_str(&time.zone("", "UTC")),
        ('Z', 4) => out.push_str(&time.zone("", "+0000")),
        ('Z', 5) => out.push_str(&time.zone(":", "+00:00")),
        ('Z', _) => {
            return Err(format!("invalid date format verb {verb:?}: timezone must be Z, ZZZZ, or ZZZZZ"));
        }
        _ => return Err(format!("invalid date format verb {verb:?}")),
    }
    Ok(())
}
