//! Dockerfiles as conftest gives them: the instructions with their words, as `BuildKit`'s parser takes them apart.

use std::collections::BTreeMap;

use palisade_source::Span;
use regorus::Value;

/// How an instruction's words are taken apart.
enum Words {
    /// As JSON, else all of it as one.
    JsonOrWhole,
    /// As JSON, else between white space.
    JsonOrList,
    /// Between white space.
    List,
    /// Between white space, quotes kept together.
    Quoted,
    /// `name=value …`, or `name value`.
    Pairs,
    /// All of it as one.
    Whole,
    /// `NONE`, or `CMD` and the rest.
    Health,
    /// An instruction of its own.
    Trigger,
}

fn words_of(instruction: &str) -> Option<Words> {
    Some(match instruction {
        "cmd" | "entrypoint" | "run" | "shell" => Words::JsonOrWhole,
        "add" | "copy" | "volume" => Words::JsonOrList,
        "expose" | "from" => Words::List,
        "arg" => Words::Quoted,
        "env" | "label" => Words::Pairs,
        "maintainer" | "stopsignal" | "user" | "workdir" => Words::Whole,
        "healthcheck" => Words::Health,
        "onbuild" => Words::Trigger,
        _ => return None,
    })
}

/// An instruction as policies see it.
#[derive(Debug, Default)]
struct Command {
    name: String,
    sub: String,
    json: bool,
    flags: Option<Vec<String>>,
    words: Vec<String>,
    stage: usize,
}

impl Command {
    fn value(self) -> Value {
        let texts = |texts: Vec<String>| Value::from(texts.into_iter().map(Value::from).collect::<Vec<_>>());
        let members = [
            ("Cmd", Value::from(self.name)),
            ("SubCmd", Value::from(self.sub)),
            ("JSON", Value::Bool(self.json)),
            ("Flags", self.flags.map_or(Value::Null, texts)),
            ("Value", if self.words.is_empty() { Value::Null } else { texts(self.words) }),
            ("Stage", Value::from(self.stage)),
        ];
        Value::from(members.into_iter().map(|(name, value)| (Value::from(name), value)).collect::<BTreeMap<_, _>>())
    }
}

/// The instructions and comments of a file; where one is none, its bytes and why.
pub(super) fn read(text: &str) -> Result<Value, (Span, String)> {
    let (mut commands, mut stages, mut comments) = (Vec::new(), 0_usize, Vec::new());
    let mut escape = '\\';
    let mut directives = true;
    let mut lines = numbered(text).peekable();
    while let Some((start, line)) = lines.next() {
        let trimmed = line.trim();
        if let Some(comment) = trimmed.strip_prefix('#') {
            match directive(comment).filter(|_| directives) {
                Some(("escape", mark)) => escape = mark.chars().next().unwrap_or(escape),
                Some(_) => {}
                None => {
                    directives = false;
                    comments.push(comment.trim().to_owned());
                }
            }
            continue;
        }
        directives = false;
        if trimmed.is_empty() {
            continue;
        }
        let mut whole = line.trim_start().trim_end_matches(['\r', '\n']).to_owned();
        while let Some(open) = whole.trim_end().strip_suffix(escape).map(str::to_owned) {
            whole = open;
            // Comments and empty lines in between are no part of it.
            let next = lines.find(|(_, next)| !next.trim().is_empty() && !next.trim_start().starts_with('#'));
            let Some((_, next)) = next else { break };
            whole.push_str(next.trim_end_matches(['\r', '\n']));
        }
        let wrong = |message: String| (Span::new(start, start + line.trim_end().len() as u32), message);
        let mut command = instruction(whole.trim_end()).map_err(wrong)?;
        if command.name == "from" {
            stages += 1;
        }
        command.stage = stages.saturating_sub(1);
        for comment in comments.drain(..) {
            let stage = command.stage;
            commands.push(Command { name: "comment".to_owned(), words: vec![comment], stage, ..Command::default() });
        }
        if matches!(command.name.as_str(), "run" | "copy" | "add") {
            for end in heredocs(&whole) {
                // What the shell or the file is given is no instruction.
                lines.find(|(_, line)| line.trim_end_matches(['\r', '\n']).trim_start_matches('\t') == end);
            }
        }
        commands.push(command);
    }
    // As conftest has it, the elements of the list are documents: the file is one.
    Ok(Value::from(commands.into_iter().map(Command::value).collect::<Vec<_>>()))
}

fn numbered(text: &str) -> impl Iterator<Item = (u32, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len() as u32;
        (at, line)
    })
}

/// `# syntax=…`, `# escape=…`, `# check=…` before anything else.
fn directive(comment: &str) -> Option<(&str, &str)> {
    let (name, value) = comment.split_once('=')?;
    let name = name.trim();
    ["syntax", "escape", "check"]
        .into_iter()
        .find(|known| name.eq_ignore_ascii_case(known))
        .map(|known| (known, value.trim()))
}

fn instruction(line: &str) -> Result<Command, String> {
    let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let name = name.to_ascii_lowercase();
    let Some(words) = words_of(&name) else { return Err(format!("{} is no instruction", name.to_uppercase())) };
    let mut rest = rest.trim();
    let mut flags = Vec::new();
    while rest.starts_with("--") {
        let (flag, behind) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        flags.push(flag.to_owned());
        rest = behind.trim_start();
    }
    let mut command = Command { name, flags: Some(flags), ..Command::default() };
    if rest.is_empty() {
        return Err(format!("{} has no arguments", command.name.to_uppercase()));
    }
    let json = || serde_json::from_str::<Vec<String>>(rest).ok();
    let list = || rest.split_whitespace().map(str::to_owned).collect();
    match words {
        Words::JsonOrWhole | Words::JsonOrList if json().is_some() => {
            command.json = true;
            command.words = json().unwrap_or_default();
        }
        Words::JsonOrList | Words::List => command.words = list(),
        Words::JsonOrWhole | Words::Whole => command.words = vec![rest.to_owned()],
        Words::Quoted => command.words = quoted(rest),
        Words::Pairs => command.words = pairs(rest)?,
        Words::Health => {
            let (kind, behind) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            command.words.push(kind.to_uppercase());
            match serde_json::from_str::<Vec<String>>(behind.trim()) {
                Ok(words) => {
                    command.json = true;
                    command.words.extend(words);
                }
                Err(_) if behind.trim().is_empty() => {}
                Err(_) => command.words.push(behind.trim().to_owned()),
            }
        }
        Words::Trigger => {
            let inner = instruction(rest)?;
            let name = rest.split_whitespace().next().unwrap_or_default();
            command = Command { sub: name.to_owned(), json: inner.json, words: inner.words, ..command };
        }
    }
    Ok(command)
}

/// The words, those with quotes and escaped blanks whole.
fn quoted(rest: &str) -> Vec<String> {
    let (mut words, mut word) = (Vec::new(), String::new());
    let mut quote = None;
    let mut characters = rest.chars();
    while let Some(c) = characters.next() {
        match (quote, c) {
            (None, c) if c.is_whitespace() => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
            (None, '"' | '\'') => {
                quote = Some(c);
                word.push(c);
            }
            (Some(open), c) if c == open => {
                quote = None;
                word.push(c);
            }
            (_, '\\') => {
                word.push(c);
                word.extend(characters.next());
            }
            (_, c) => word.push(c),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Name, value and the mark between them for each pair; without marks one name with all that follows.
fn pairs(rest: &str) -> Result<Vec<String>, String> {
    let words = quoted(rest);
    if !words.first().is_some_and(|first| first.contains('=')) {
        let (name, value) =
            rest.split_once(char::is_whitespace).ok_or_else(|| format!("{rest} has no value: NAME=VALUE"))?;
        return Ok(vec![name.to_owned(), value.trim_start().to_owned(), String::new()]);
    }
    let mut all = Vec::new();
    for word in words {
        let (name, value) = word.split_once('=').ok_or_else(|| format!("{word} has no value: NAME=VALUE"))?;
        all.extend([name.to_owned(), value.to_owned(), "=".to_owned()]);
    }
    Ok(all)
}

/// The words that end the texts that an instruction opens: `<<EOF`, `<<-"EOF"`.
fn heredocs(line: &str) -> Vec<String> {
    let words = line.split_whitespace().filter_map(|word| {
        let mark = word.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix("<<")?;
        let mark = mark.strip_prefix('-').unwrap_or(mark).trim_matches(['"', '\'']);
        (!mark.is_empty() && !mark.starts_with('<')).then(|| mark.to_owned())
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What conftest's own parser gives, in short: name, flags, words, stage.
    #[test]
    fn instructions_are_taken_apart_as_conftest_does() {
        let text = "# syntax=docker/dockerfile:1\n# hello\nARG V=1\nFROM ubuntu:20.04 AS base\nLABEL a=\"b c\" d=e\n\
            RUN apt-get update && \\\n    # inner comment\n    apt-get install -y x\n\
            COPY --from=base --chown=a:b [\"src\", \"dst\"]\nENV OLD value here\nONBUILD RUN echo hi\nFROM scratch\n\
            HEALTHCHECK --interval=5m CMD curl -f http://x\nRUN <<EOF\necho hi\nEOF\nUSER root\n";
        let Value::Array(commands) = read(text).unwrap() else { panic!("a list") };
        let short = commands.iter().map(|command| {
            let member = |name: &str| crate::eval::member(command, &Value::from(name)).to_string();
            format!("{} {} {} {}", member("Cmd"), member("Flags"), member("Value"), member("Stage"))
        });
        let wanted = [
            r#""comment" null ["hello"] 0"#,
            r#""arg" [] ["V=1"] 0"#,
            r#""from" [] ["ubuntu:20.04","AS","base"] 0"#,
            r#""label" [] ["a","\"b c\"","=","d","e","="] 0"#,
            r#""run" [] ["apt-get update &&     apt-get install -y x"] 0"#,
            r#""copy" ["--from=base","--chown=a:b"] ["src","dst"] 0"#,
            r#""env" [] ["OLD","value here",""] 0"#,
            r#""onbuild" [] ["echo hi"] 0"#,
            r#""from" [] ["scratch"] 1"#,
            r#""healthcheck" ["--interval=5m"] ["CMD","curl -f http://x"] 1"#,
            r#""run" [] ["<<EOF"] 1"#,
            r#""user" [] ["root"] 1"#,
        ];
        assert_eq!(short.collect::<Vec<_>>(), wanted);
        assert_eq!(read("FROM a\nFORM b\n").unwrap_err(), (Span::new(7, 13), "FORM is no instruction".to_owned()));
    }
}
