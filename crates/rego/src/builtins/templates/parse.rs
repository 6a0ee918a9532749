//! Templates as text: Go's `text/template`.

use std::collections::HashMap;

use super::super::Failure;
use super::super::arguments::Got;

/// A part of a template.
#[derive(Debug)]
pub(super) enum Node {
    Text(String),
    Print(Pipeline),
    If(Pipeline, Vec<Node>, Vec<Node>),
    With(Pipeline, Vec<Node>, Vec<Node>),
    Range(Pipeline, Vec<Node>, Vec<Node>),
    Template(String, Option<Pipeline>),
    Break,
    Continue,
}

/// Commands, each of which gets the value of the one before it as its last argument.
#[derive(Debug)]
pub(super) struct Pipeline {
    /// The variables that get its value.
    pub variables: Vec<String>,
    /// Whether they were there before.
    pub assigns: bool,
    pub commands: Vec<Vec<Term>>,
}

#[derive(Debug)]
pub(super) enum Term {
    Dot,
    Nil,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    Function(String),
    /// Members of the dot.
    Field(Vec<String>),
    /// A variable, and members of it.
    Variable(String, Vec<String>),
    /// What stands in parentheses, and members of it.
    Pipeline(Pipeline, Vec<String>),
}

/// A template and those that it defines, by their names.
pub(super) struct Template {
    pub nodes: Vec<Node>,
    pub defined: HashMap<String, Vec<Node>>,
}

/// Blocks and parentheses nest no deeper.
const MAX_DEPTH: usize = 100;

pub(super) const FUNCTIONS: [&str; 19] = [
    "and", "call", "eq", "ge", "gt", "html", "index", "js", "le", "len", "lt", "ne", "not", "or", "print", "printf",
    "println", "slice", "urlquery",
];

#[derive(Debug, Clone, PartialEq)]
enum Word {
    Space,
    Dot,
    Field(String),
    Variable(String),
    Name(String),
    Text(String),
    Int(i64),
    Float(f64),
    Mark(char),
    Declare,
}

/// What an action is.
enum Piece {
    Text(String),
    Action(Vec<Word>),
}

pub(super) fn template(text: &str) -> Got<Template> {
    let mut parser = Parser {
        pieces: pieces(text)?.into_iter(),
        variables: vec!["$".to_owned()],
        defined: HashMap::new(),
        depth: 0,
        ranges: 0,
    };
    let (nodes, end) = parser.list()?;
    match end {
        End::Input => Ok(Template { nodes, defined: parser.defined }),
        End::Here | End::Else(_) => Err(Failure::Undefined),
    }
}

/// Texts and actions, without the spaces that a `-` cuts.
fn pieces(text: &str) -> Got<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut cuts = false;
    loop {
        let start = rest.find("{{");
        let before = &rest[..start.unwrap_or(rest.len())];
        let before = if cuts { before.trim_start_matches([' ', '\t', '\r', '\n']) } else { before };
        let Some(start) = start else {
            pieces.push(Piece::Text(before.to_owned()));
            return Ok(pieces);
        };
        rest = &rest[start + 2..];
        let is_cut = rest.strip_prefix('-').is_some_and(|rest| rest.starts_with([' ', '\t', '\r', '\n']));
        let before = if is_cut { before.trim_end_matches([' ', '\t', '\r', '\n']) } else { before };
        pieces.push(Piece::Text(before.to_owned()));
        if is_cut {
            rest = &rest[1..];
        }
        let after = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        if after.starts_with("/*") && (is_cut || after.len() == rest.len()) {
            let (_, after) = after.split_once("*/").ok_or(Failure::Undefined)?;
            let trimmed = after.trim_start_matches([' ', '\t', '\r', '\n']);
            let cut = trimmed.strip_prefix("-}}").filter(|_| trimmed.len() < after.len());
            cuts = cut.is_some();
            rest = cut.or_else(|| after.strip_prefix("}}")).ok_or(Failure::Undefined)?;
            continue;
        }
        let (words, after, cut) = action(rest)?;
        pieces.push(Piece::Action(words));
        (rest, cuts) = (after, cut);
    }
}

/// The words of an action up to its end, what stands after it, and whether that is cut.
fn action(text: &str) -> Got<(Vec<Word>, &str, bool)> {
    let mut words = Vec::new();
    let mut rest = text;
    loop {
        if let Some(after) = rest.strip_prefix("}}") {
            return Ok((words, after, false));
        }
        let spaceless = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        if spaceless.len() < rest.len() {
            if let Some(after) = spaceless.strip_prefix("-}}") {
                return Ok((words, after, true));
            }
            words.push(Word::Space);
            rest = spaceless;
            continue;
        }
        let (word, after) = word(rest)?;
        words.push(word);
        rest = after;
    }
}

fn name(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(text.len()))
}

fn word(text: &str) -> Got<(Word, &str)> {
    let first = text.chars().next().ok_or(Failure::Undefined)?;
    let after = &text[first.len_utf8()..];
    Ok(match first {
        '(' | ')' | '|' | ',' | '=' => (Word::Mark(first), after),
        ':' => (Word::Declare, after.strip_prefix('=').ok_or(Failure::Undefined)?),
        '"' | '`' | '\'' => quoted(first, after)?,
        '$' => {
            let (name, after) = name(after);
            (Word::Variable(format!("${name}")), after)
        }
        '.' if after.starts_with(|c: char| c.is_ascii_digit()) => number(text)?,
        '.' => match name(after) {
            ("", after) => (Word::Dot, after),
            (name, after) => (Word::Field(name.to_owned()), after),
        },
        '+' | '-' | '0'..='9' => number(text)?,
        c if c == '_' || c.is_alphanumeric() => {
            let (name, after) = name(text);
            (Word::Name(name.to_owned()), after)
        }
        _ => return Err(Failure::Undefined),
    })
}

fn number(text: &str) -> Got<(Word, &str)> {
    let is_part = |(i, c): (usize, char)| {
        c.is_ascii_alphanumeric()
            || matches!(c, '.' | '_')
            || matches!(c, '+' | '-') && (i == 0 || text[..i].ends_with(['e', 'E', 'p', 'P']))
    };
    let end = text.char_indices().find(|at| !is_part(*at)).map_or(text.len(), |(at, _)| at);
    let (written, after) = text.split_at(end);
    let plain = written.replace('_', "");
    let unsigned = plain.trim_start_matches(['+', '-']);
    let (radix, digits) = match unsigned.get(..2) {
        Some("0x" | "0X") => (16, &unsigned[2..]),
        Some("0b" | "0B") => (2, &unsigned[2..]),
        Some("0o" | "0O") => (8, &unsigned[2..]),
        Some(_) if unsigned.starts_with('0') && !unsigned.contains(['.', 'e', 'E']) => (8, &unsigned[1..]),
        Some(_) | None => (10, unsigned),
    };
    let sign = if plain.starts_with('-') { "-" } else { "" };
    if let Ok(whole) = i64::from_str_radix(&format!("{sign}{digits}"), radix) {
        return Ok((Word::Int(whole), after));
    }
    let float = plain
        .parse::<f64>()
        .ok()
        .filter(|_| radix == 10 && digits.chars().all(|c| !c.is_alphabetic() || matches!(c, 'e' | 'E')));
    let float = float.ok_or(Failure::Undefined)?;
    // A number that has no fraction is whole, however it is written.
    let is_whole = float.fract() == 0.0 && float.abs() < 9.0e18;
    Ok((if is_whole { Word::Int(float as i64) } else { Word::Float(float) }, after))
}

fn quoted(quote: char, text: &str) -> Got<(Word, &str)> {
    if quote == '`' {
        let (text, after) = text.split_once('`').ok_or(Failure::Undefined)?;
        return Ok((Word::Text(text.to_owned()), after));
    }
    let mut out = String::new();
    let mut chars = text.chars();
    loop {
        let c = match chars.next().filter(|c| *c != '\n').ok_or(Failure::Undefined)? {
            c if c == quote => break,
            '\\' => escape(quote, &mut chars)?,
            c => c,
        };
        out.push(c);
    }
    if quote == '"' {
        return Ok((Word::Text(out), chars.as_str()));
    }
    let mut only = out.chars();
    match (only.next(), only.next()) {
        (Some(c), None) => Ok((Word::Int(i64::from(u32::from(c))), chars.as_str())),
        _ => Err(Failure::Undefined),
    }
}

/// A character after its backslash.
fn escape(quote: char, chars: &mut std::str::Chars<'_>) -> Got<char> {
    let code = |chars: &mut std::str::Chars<'_>, length: usize, radix: u32| {
        let digits = chars.as_str().get(..length).ok_or(Failure::Undefined)?;
        *chars = chars.as_str()[length..].chars();
        let code = u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
        code.ok_or(Failure::Undefined)
    };
    Ok(match chars.clone().next().ok_or(Failure::Undefined)? {
        '0'..='7' => code(chars, 3, 8)?,
        letter => {
            chars.next();
            match letter {
                'a' => '\u{7}',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'v' => '\u{b}',
                'x' => code(chars, 2, 16)?,
                'u' => code(chars, 4, 16)?,
                'U' => code(chars, 8, 16)?,
                '\\' => '\\',
                c if c == quote => c,
                _ => return Err(Failure::Undefined),
            }
        }
    })
}

/// What ended a list of parts.
enum End {
    Input,
    /// An `end`.
    Here,
    /// What stands after `else`.
    Else(Vec<Word>),
}

struct Parser {
    pieces: std::vec::IntoIter<Piece>,
    variables: Vec<String>,
    defined: HashMap<String, Vec<Node>>,
    depth: usize,
    ranges: usize,
}

/// The words after a keyword.
fn after(words: &[Word]) -> &[Word] {
    let start = words.iter().position(|word| *word != Word::Space).unwrap_or(words.len());
    &words[start..]
}

impl Parser {
    fn list(&mut self) -> Got<(Vec<Node>, End)> {
        let mut nodes = Vec::new();
        while let Some(piece) = self.pieces.next() {
            let words = match piece {
                Piece::Text(text) => {
                    nodes.push(Node::Text(text));
                    continue;
                }
                Piece::Action(words) => words,
            };
            let words = after(&words);
            let keyword = match words.first() {
                Some(Word::Name(name)) => name.as_str(),
                Some(_) | None => "",
            };
            let rest = after(words.get(1..).unwrap_or_default());
            match keyword {
                "end" if rest.is_empty() => return Ok((nodes, End::Here)),
                "else" => return Ok((nodes, End::Else(rest.to_vec()))),
                "if" | "with" | "range" => nodes.push(self.control(keyword, rest)?),
                "break" | "continue" if rest.is_empty() && self.ranges > 0 => {
                    nodes.push(if keyword == "break" { Node::Break } else { Node::Continue });
                }
                "define" | "block" => nodes.extend(self.define(keyword, rest)?),
                "template" => {
                    let (name, rest) = named(rest)?;
                    let pipeline = if rest.is_empty() { None } else { Some(self.whole(rest)?) };
                    nodes.push(Node::Template(name, pipeline));
                }
                _ => nodes.push(Node::Print(self.whole(words)?)),
            }
        }
        Ok((nodes, End::Input))
    }

    /// What chooses or repeats, up to its end.
    fn control(&mut self, keyword: &str, words: &[Word]) -> Got<Node> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Failure::Undefined);
        }
        let known = self.variables.len();
        let pipeline = self.whole(words)?;
        if keyword != "range" && pipeline.variables.len() > 1 {
            return Err(Failure::Undefined);
        }
        let is_range = usize::from(keyword == "range");
        self.ranges += is_range;
        let (then, end) = self.list()?;
        self.ranges -= is_range;
        let otherwise = match end {
            End::Input => return Err(Failure::Undefined),
            End::Here => Vec::new(),
            End::Else(words) => match words.first() {
                // `else if` is one that ends with the same `end`.
                Some(Word::Name(name)) if name == keyword && is_range == 0 => {
                    vec![self.control(keyword, after(&words[1..]))?]
                }
                Some(_) => return Err(Failure::Undefined),
                None => match self.list()? {
                    (nodes, End::Here) => nodes,
                    _ => return Err(Failure::Undefined),
                },
            },
        };
        self.variables.truncate(known);
        self.depth -= 1;
        Ok(match keyword {
            "if" => Node::If(pipeline, then, otherwise),
            "with" => Node::With(pipeline, then, otherwise),
            _ => Node::Range(pipeline, then, otherwise),
        })
    }

    /// A template in a template; a block is also used where it stands.
    fn define(&mut self, keyword: &str, words: &[Word]) -> Got<Option<Node>> {
        let (name, rest) = named(words)?;
        let used = match keyword {
            "block" => Some(self.whole(rest)?),
            _ if rest.is_empty() && self.depth == 0 => None,
            _ => return Err(Failure::Undefined),
        };
        let known = std::mem::replace(&mut self.variables, vec!["$".to_owned()]);
        let (depth, ranges) = (std::mem::take(&mut self.depth), std::mem::take(&mut self.ranges));
        let (nodes, End::Here) = self.list()? else { return Err(Failure::Undefined) };
        (self.variables, self.depth, self.ranges) = (known, depth, ranges);
        let is_empty = nodes.iter().all(|node| matches!(node, Node::Text(text) if text.trim().is_empty()));
        match self.defined.get(&name) {
            Some(_) if is_empty => {}
            Some(_) | None => {
                self.defined.insert(name.clone(), nodes);
            }
        }
        Ok(used.map(|pipeline| Node::Template(name, Some(pipeline))))
    }

    /// Words that are one pipeline.
    fn whole(&mut self, words: &[Word]) -> Got<Pipeline> {
        let mut rest = words;
        let pipeline = self.pipeline(&mut rest, true)?;
        if rest.is_empty() { Ok(pipeline) } else { Err(Failure::Undefined) }
    }

    fn pipeline(&mut self, words: &mut &[Word], may_declare: bool) -> Got<Pipeline> {
        let mut variables = Vec::new();
        let mut assigns = false;
        if may_declare && let Some((names, is_new, rest)) = declared(words) {
            assigns = !is_new;
            if assigns && !names.iter().all(|name| self.variables.contains(name)) {
                return Err(Failure::Undefined);
            }
            (variables, *words) = (names, rest);
        }
        let mut commands = Vec::new();
        loop {
            commands.push(self.command(words)?);
            match words.first() {
                Some(Word::Mark('|')) => *words = after(&words[1..]),
                Some(_) | None => break,
            }
        }
        // Only what is called takes the value before it.
        if commands.iter().skip(1).any(|command| {
            !matches!(
                command[0],
                Term::Function(_) | Term::Field(_) | Term::Variable(..) | Term::Pipeline(..) | Term::Dot
            )
        }) {
            return Err(Failure::Undefined);
        }
        if !assigns {
            self.variables.extend(variables.iter().cloned());
        }
        Ok(Pipeline { variables, assigns, commands })
    }

    fn command(&mut self, words: &mut &[Word]) -> Got<Vec<Term>> {
        let mut terms = Vec::new();
        while let Some(word) = words.first() {
            if matches!(word, Word::Mark(')' | '|')) {
                break;
            }
            terms.push(self.term(words)?);
            match words.first() {
                None | Some(Word::Mark(')' | '|')) => {}
                Some(Word::Space) => *words = after(words),
                Some(_) => return Err(Failure::Undefined),
            }
        }
        if terms.is_empty() { Err(Failure::Undefined) } else { Ok(terms) }
    }

    fn term(&mut self, words: &mut &[Word]) -> Got<Term> {
        let first = words[0].clone();
        *words = &words[1..];
        Ok(match first {
            Word::Dot => Term::Dot,
            Word::Int(number) => Term::Int(number),
            Word::Float(number) => Term::Float(number),
            Word::Text(text) => Term::Text(text),
            Word::Name(name) => match name.as_str() {
                "nil" => Term::Nil,
                "true" | "false" => Term::Bool(name == "true"),
                known if FUNCTIONS.contains(&known) => Term::Function(name),
                _ => return Err(Failure::Undefined),
            },
            Word::Field(name) => {
                let mut path = vec![name];
                path.extend(fields(words));
                Term::Field(path)
            }
            Word::Variable(name) if self.variables.contains(&name) => Term::Variable(name, fields(words)),
            Word::Mark('(') => {
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err(Failure::Undefined);
                }
                *words = after(words);
                let pipeline = self.pipeline(words, false)?;
                self.depth -= 1;
                match words.first() {
                    Some(Word::Mark(')')) => *words = &words[1..],
                    Some(_) | None => return Err(Failure::Undefined),
                }
                Term::Pipeline(pipeline, fields(words))
            }
            Word::Variable(_) | Word::Mark(_) | Word::Declare | Word::Space => return Err(Failure::Undefined),
        })
    }
}

/// The members that follow without a space.
fn fields(words: &mut &[Word]) -> Vec<String> {
    let mut path = Vec::new();
    while let Some(Word::Field(name)) = words.first() {
        path.push(name.clone());
        *words = &words[1..];
    }
    path
}

/// The variables before a `:=` or `=`, whether they are new, and what stands after it.
fn declared(words: &[Word]) -> Option<(Vec<String>, bool, &[Word])> {
    let mut names = Vec::new();
    let mut rest = words;
    loop {
        let Some(Word::Variable(name)) = rest.first() else { return None };
        names.push(name.clone());
        rest = after(&rest[1..]);
        match rest.first()? {
            Word::Mark(',') if names.len() == 1 => rest = after(&rest[1..]),
            Word::Declare => return Some((names, true, after(&rest[1..]))),
            Word::Mark('=') => return Some((names, false, after(&rest[1..]))),
            _ => return None,
        }
    }
}

/// A template's name and what stands after it.
fn named(words: &[Word]) -> Got<(String, &[Word])> {
    match words.first() {
        Some(Word::Text(name)) => Ok((name.clone(), after(&words[1..]))),
        Some(_) | None => Err(Failure::Undefined),
    }
}
