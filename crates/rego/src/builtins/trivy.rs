//! The functions that Trivy adds for its custom checks.

use std::net::IpAddr;
use std::sync::LazyLock;

use ipnet::IpNet;
use regex::RegexSet;
use regorus::Value;

use super::arguments::text;
use super::collections::named;
use super::{Answer, Builtin, Cx, Failure};
use crate::eval::member;

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("result.new", 2, |_, a| Ok(new_result(&a[0], &a[1]))),
    Builtin::own("isManaged", 1, |_, a| Ok(Value::Bool(is_managed(&a[0])))),
    Builtin::own("cidr.is_public", 1, is_public),
    Builtin::own("cidr.count_addresses", 1, count_addresses),
    Builtin::own("squealer.scan_string", 1, scan),
    Builtin::own("sh.parse_commands", 1, commands),
];

/// The members of a cause that a result takes over, with their values where the cause has none.
fn cause_members() -> [(&'static str, Value); 9] {
    [
        ("startline", Value::from(0_u64)),
        ("endline", Value::from(0_u64)),
        ("sourceprefix", Value::from("")),
        ("filepath", Value::from("")),
        ("explicit", Value::Bool(false)),
        ("managed", Value::Bool(true)),
        ("fskey", Value::from("")),
        ("resource", Value::from("")),
        ("parent", Value::Null),
    ]
}

/// Where a value says that it comes from: in itself or under `__defsec_metadata`.
fn metadata(cause: &Value) -> Value {
    match member(cause, &Value::from("__defsec_metadata")) {
        Value::Undefined => cause.clone(),
        metadata => metadata,
    }
}

/// A result with a message and the place of its cause.
fn new_result(message: &Value, cause: &Value) -> Value {
    let cause = metadata(cause);
    let mut result = named([("msg", message.clone())]);
    if let Ok(members) = result.as_object_mut() {
        for (name, otherwise) in cause_members() {
            let value = [name.to_owned(), name.to_uppercase()]
                .iter()
                .map(|name| member(&cause, &Value::from(name.as_str())))
                .find(|value| *value != Value::Undefined);
            members.insert(Value::from(name), value.unwrap_or(otherwise));
        }
    }
    result
}

fn is_managed(cause: &Value) -> bool {
    member(&metadata(cause), &Value::from("managed")) != Value::Bool(false)
}

fn network(text: &str) -> Option<IpNet> {
    text.parse::<IpNet>().ok().or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

/// A provider's word for all addresses.
fn is_everything(written: &str) -> bool {
    matches!(written.to_ascii_lowercase().as_str(), "*" | "internet" | "any")
}

/// Whether it is a network (or a provider's word for all of them) that the internet reaches.
fn is_public(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let written = text(&args[0])?;
    if is_everything(written) {
        return Ok(Value::Bool(true));
    }
    let Some(network) = network(written) else { return Ok(Value::Bool(false)) };
    let is_private = |address: IpAddr| match address {
        IpAddr::V4(v4) => v4.is_private() || v4.is_loopback() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_unique_local() || v6.is_loopback() || v6.is_unicast_link_local(),
    };
    Ok(Value::Bool(!(is_private(network.network()) && is_private(network.broadcast()))))
}

fn count_addresses(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let written = text(&args[0])?;
    if is_everything(written) {
        return Ok(Value::from(u64::MAX));
    }
    let Some(network) = network(written) else { return Ok(Value::from(0_u64)) };
    let bits = u32::from(network.max_prefix_len() - network.prefix_len());
    Ok(Value::from(1_u64.checked_shl(bits).unwrap_or(u64::MAX)))
}

/// What texts that hold a secret look like: well-known forms of keys, and assignments to names that say so.
static SECRETS: LazyLock<RegexSet> = LazyLock::new(|| {
    RegexSet::new([
        r"\b(?:AKIA|ASIA|AGPA|AROA|AIDA)[0-9A-Z]{16}\b",
        r"(?i)aws_?(?:secret|session)_?(?:access_?)?(?:key|token)\W{1,4}[A-Za-z0-9/+=]{16,}",
        r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----",
        r"\bgh[pousr]_[A-Za-z0-9]{36,}\b",
        r"\bxox[abprs]-[A-Za-z0-9-]{10,}",
        r"\bAIza[0-9A-Za-z_-]{35}\b",
        r#"(?i)(?:password|passwd|secret|token|api_?key|private_?key)\w*\s*[:=]\s*\\?["'][^\s"'$]{6,}"#,
    ])
    .expect("the expressions are constants")
});

fn scan(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let found = SECRETS.is_match(text(&args[0])?);
    let description = if found { "it holds what looks like a secret" } else { "" };
    Ok(named([("transgressionFound", Value::Bool(found)), ("description", Value::from(description))]))
}

/// The simple commands of a shell text, each as its words as written.
fn commands(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let script = text(&args[0])?;
    cx.budget.cells(script.len())?;
    let mut shell = Shell { rest: script, word: String::new(), words: Vec::new(), commands: Vec::new() };
    shell.run()?;
    Ok(Value::from(shell.commands))
}

struct Shell<'t> {
    rest: &'t str,
    word: String,
    words: Vec<Value>,
    commands: Vec<Value>,
}

/// Words that open or join compound commands: what follows them is a command.
const JOINING: [&str; 12] = ["if", "then", "else", "elif", "fi", "do", "done", "while", "until", "!", "{", "}"];

impl Shell<'_> {
    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        let is_assignment = self.words.is_empty()
            && word.split_once('=').is_some_and(|(name, _)| {
                !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            });
        if is_assignment || (self.words.is_empty() && JOINING.contains(&word.as_str())) {
            return;
        }
        self.words.push(Value::from(word));
    }

    fn end_command(&mut self) {
        self.end_word();
        if !self.words.is_empty() {
            self.commands.push(Value::from(std::mem::take(&mut self.words)));
        }
    }

    /// Takes a quoted part over as it is written.
    fn quoted(&mut self, quote: char) -> Result<(), Failure> {
        let mut escaped = false;
        for (i, c) in self.rest.char_indices().skip(1) {
            if c == quote && !escaped {
                let (part, rest) = self.rest.split_at(i + 1);
                self.word.push_str(part);
                self.rest = rest;
                return Ok(());
            }
            escaped = c == '\\' && !escaped && quote == '"';
        }
        Err(Failure::Undefined)
    }

    fn run(&mut self) -> Result<(), Failure> {
        while let Some(c) = self.rest.chars().next() {
            match c {
                '"' | '\'' | '`' => {
                    self.quoted(c)?;
                    continue;
                }
                '\\' if self.rest[1..].starts_with('\n') => {
                    self.rest = &self.rest[2..];
                    continue;
                }
                '\\' => {
                    let length = 1 + self.rest[1..].chars().next().map_or(0, char::len_utf8);
                    self.word.push_str(&self.rest[..length]);
                    self.rest = &self.rest[length..];
                    continue;
                }
                '#' if self.word.is_empty() => {
                    self.rest = self.rest.find('\n').map_or("", |end| &self.rest[end..]);
                    continue;
                }
                ' ' | '\t' | '\r' => self.end_word(),
                ';' | '\n' | '|' | '&' | '(' | ')' => self.end_command(),
                c => self.word.push(c),
            }
            self.rest = &self.rest[c.len_utf8()..];
        }
        self.end_command();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shell_texts_are_taken_apart() {
        let mut shell = Shell {
            rest: "A=1 apk add --no-cache 'x y' && cd /x; if true; then make \\\n all; fi",
            word: String::new(),
            words: Vec::new(),
            commands: Vec::new(),
        };
        shell.run().ok();
        let wanted = r#"[["apk","add","--no-cache","'x y'"],["cd","/x"],["true"],["make","all"]]"#;
        assert_eq!(Value::from(shell.commands).to_string(), wanted);
    }
}
