use std::fmt::Write as _;

use std::sync::Arc;

use regex::Regex;

use super::{FileError, Files, regular};

/// A pattern of paths: `*`, `?`, `[a-z]`, `{a,b}` within a name, `**` for any number of directories.
pub(super) struct Glob {
    /// The names before the first that is special: a directory, or a file if nothing follows.
    fixed: String,
    /// What follows, as a regular expression.
    rest: Option<Arc<Regex>>,
}

/// The pattern cannot be read.
pub(super) struct BadPattern;

impl Glob {
    /// Reads a clean path.
    pub(super) fn parse(pattern: &str) -> Result<Self, BadPattern> {
        let parts: Vec<&str> = pattern.split('/').collect();
        let special = parts.iter().position(|part| part.contains(['*', '?', '[', '{', '\\']));
        let Some(special) = special else { return Ok(Self { fixed: pattern.to_owned(), rest: None }) };
        let fixed = match &parts[..special] {
            [] => ".".to_owned(),
            [""] => "/".to_owned(),
            fixed => fixed.join("/"),
        };
        let mut regex = String::from("^");
        let mut spans = false;
        for (i, part) in parts[special..].iter().enumerate() {
            let last = special + i + 1 == parts.len();
            // Directly behind one that spans directories another is a name like `*` (version 1 of doublestar, which Terraform
            // uses), so `**/**/*` begins one directory down.
            spans = *part == "**" && !spans;
            match (spans, last) {
                (true, true) => regex.push_str(".*"),
                (true, false) => regex.push_str("(?:[^/]+/)*"),
                (false, _) => {
                    write_name(part, &mut regex)?;
                    regex.push_str(if last { "" } else { "/" });
                }
            }
        }
        regex.push('$');
        Ok(Self { fixed, rest: Some(regular::expression(&regex).map_err(|_| BadPattern)?) })
    }

    /// The regular files that match, in order.
    pub(super) fn matches(&self, files: &dyn Files) -> Result<Vec<String>, FileError> {
        let Some(rest) = &self.rest else {
            return match files.exists(&self.fixed) {
                Ok(true) => Ok(vec![self.fixed.clone()]),
                Ok(false) | Err(FileError::NotAFile(_)) => Ok(Vec::new()),
                Err(error) => Err(error),
            };
        };
        let below = files.list(&self.fixed)?.into_iter().filter(|file| rest.is_match(file));
        Ok(match self.fixed.as_str() {
            "." => below.collect(),
            fixed => below.map(|file| format!("{}/{file}", fixed.trim_end_matches('/'))).collect(),
        })
    }
}

fn write_name(part: &str, out: &mut String) -> Result<(), BadPattern> {
    let mut chars = part.chars().peekable();
    let mut braces = 0_usize;
    while let Some(c) = chars.next() {
        match c {
            '*' => out.push_str("[^/]*"),
            '?' => out.push_str("[^/]"),
            '\\' => write_char(chars.next().ok_or(BadPattern)?, out),
            '[' => {
                out.push('[');
                if chars.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
                write_class(&mut chars, out)?;
            }
            '{' => {
                braces += 1;
                out.push_str("(?:");
            }
            ',' if braces > 0 => out.push('|'),
            '}' if braces > 0 => {
                braces -= 1;
                out.push(')');
            }
            c => write_char(c, out),
        }
    }
    if braces > 0 { Err(BadPattern) } else { Ok(()) }
}

/// The characters of a class up to its end, at least one.
fn write_class(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, out: &mut String) -> Result<(), BadPattern> {
    let mut count = 0;
    loop {
        match chars.next().ok_or(BadPattern)? {
            ']' if count > 0 => break,
            '\\' => write_char(chars.next().ok_or(BadPattern)?, out),
            '-' if count > 0 && chars.peek().is_some_and(|next| *next != ']') => out.push('-'),
            c => write_char(c, out),
        }
        count += 1;
    }
    out.push(']');
    Ok(())
}

fn write_char(c: char, out: &mut String) {
    let _ = write!(out, r"\x{{{:x}}}", c as u32);
}
