//! Whether two globs fit one text: `regex.globs_match`. A glob is made of characters, `.` and sets, each of which may be
//! repeated (`+`, `*`). What is found is what `yashtewari/glob-intersection` finds, which OPA uses: it passes over
//! some texts that fit both.

use std::collections::HashMap;

use regorus::Value;

use super::arguments::{Got, text};
use super::{Answer, Builtin, Cx, Failure};
use crate::eval::{Budget, EvalError};

pub(super) const ALL: &[Builtin] = &[Builtin::own("regex.globs_match", 2, globs_match)];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Repeat {
    Once,
    Plus,
    Star,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Character(char),
    Any,
    /// Characters from one to another, in order and apart.
    Set(Vec<(char, char)>),
}

#[derive(Debug, Clone)]
struct Token {
    kind: Kind,
    repeat: Repeat,
}

fn globs_match(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (one, other) = (glob(text(&args[0])?)?, glob(text(&args[1])?)?);
    cx.budget.cells(one.len() + other.len())?;
    let Some((one, other)) = without_ends(&one, &other) else { return Ok(Value::Bool(false)) };
    let mut search = Search { globs: [one, other], known: HashMap::new(), budget: cx.budget };
    Ok(Value::Bool(search.meet([0, 0])?))
}

/// Reads a glob. The same token repeated twice in a row is one.
fn glob(written: &str) -> Got<Vec<Token>> {
    let mut chars = written.chars().peekable();
    let mut tokens: Vec<Token> = Vec::new();
    while let Some(c) = chars.next() {
        let kind = match c {
            '\\' => Kind::Character(chars.next().ok_or(Failure::Undefined)?),
            '.' => Kind::Any,
            '[' => Kind::Set(set(&mut chars)?),
            ']' | '+' | '*' => return Err(Failure::Undefined),
            c => Kind::Character(c),
        };
        let repeat = match chars.next_if(|c| matches!(c, '+' | '*')) {
            Some('+') => Repeat::Plus,
            Some(_) => Repeat::Star,
            None => Repeat::Once,
        };
        match tokens.last_mut() {
            Some(last) if last.kind == kind && last.repeat != Repeat::Once && repeat != Repeat::Once => {
                if repeat == Repeat::Plus {
                    last.repeat = Repeat::Plus;
                }
            }
            Some(_) | None => tokens.push(Token { kind, repeat }),
        }
    }
    Ok(tokens)
}

/// A set after its `[`.
fn set(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Got<Vec<(char, char)>> {
    let mut ranges: Vec<(char, char)> = Vec::new();
    let mut may_start = false;
    loop {
        let (c, is_escaped) = one(chars)?;
        match c {
            ']' if !is_escaped => break,
            '-' if !is_escaped => {
                let (end, is_escaped) = one(chars)?;
                let start = ranges.pop().filter(|_| may_start).ok_or(Failure::Undefined)?.0;
                if end < start || !is_escaped && matches!(end, ']' | '-') {
                    return Err(Failure::Undefined);
                }
                ranges.push((start, end));
                may_start = false;
            }
            c => {
                ranges.push((c, c));
                may_start = true;
            }
        }
    }
    ranges.sort_unstable();
    let mut apart: Vec<(char, char)> = Vec::new();
    for (start, end) in ranges {
        match apart.last_mut() {
            Some(last) if u32::from(start) <= u32::from(last.1) + 1 => last.1 = last.1.max(end),
            Some(_) | None => apart.push((start, end)),
        }
    }
    Ok(apart)
}

fn one(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Got<(char, bool)> {
    match chars.next().ok_or(Failure::Undefined)? {
        '\\' => Ok((chars.next().ok_or(Failure::Undefined)?, true)),
        c => Ok((c, false)),
    }
}

/// Whether a character fits both, however often they are repeated.
fn fit(one: &Token, other: &Token) -> bool {
    match (&one.kind, &other.kind) {
        (Kind::Any, _) | (_, Kind::Any) => true,
        (Kind::Character(one), Kind::Character(other)) => one == other,
        (Kind::Character(c), Kind::Set(ranges)) | (Kind::Set(ranges), Kind::Character(c)) => {
            ranges.iter().any(|(start, end)| (start..=end).contains(&c))
        }
        (Kind::Set(one), Kind::Set(other)) => {
            one.iter().any(|(start, end)| other.iter().any(|(from, to)| start <= to && from <= end))
        }
    }
}

/// Two globs without what stands once at the start and at the end of both, but for one token at each end; none where
/// that does not fit.
fn without_ends<'t>(one: &'t [Token], other: &'t [Token]) -> Option<(&'t [Token], &'t [Token])> {
    let are_once = |(one, other): &(&Token, &Token)| one.repeat == Repeat::Once && other.repeat == Repeat::Once;
    let starts = one.iter().zip(other).take_while(are_once).collect::<Vec<_>>();
    let from = starts.len().saturating_sub(1);
    let (one, other) = (&one[from..], &other[from..]);
    let ends = one.iter().rev().zip(other.iter().rev()).take_while(are_once).collect::<Vec<_>>();
    if !starts.iter().chain(&ends).all(|(one, other)| fit(one, other)) {
        return None;
    }
    let cut = ends.len().saturating_sub(1);
    Some((&one[..one.len() - cut], &other[..other.len() - cut]))
}

struct Search<'t, 'b> {
    globs: [&'t [Token]; 2],
    known: HashMap<[usize; 2], bool>,
    budget: &'b mut Budget,
}

impl Search<'_, '_> {
    /// Whether what is left of both fits one text.
    fn meet(&mut self, at: [usize; 2]) -> Result<bool, EvalError> {
        if let Some(known) = self.known.get(&at) {
            return Ok(*known);
        }
        let found = crate::stack::deep(|| self.meet_anew(at))?;
        self.known.insert(at, found);
        Ok(found)
    }

    fn meet_anew(&mut self, mut at: [usize; 2]) -> Result<bool, EvalError> {
        while let (Some(one), Some(other)) = (self.globs[0].get(at[0]), self.globs[1].get(at[1])) {
            self.budget.step()?;
            if one.repeat != Repeat::Once {
                return self.repeated(0, one.repeat, at);
            }
            if other.repeat != Repeat::Once {
                return self.repeated(1, other.repeat, at);
            }
            if !fit(one, other) {
                return Ok(false);
            }
            at = [at[0] + 1, at[1] + 1];
        }
        Ok(at[0] == self.globs[0].len() && at[1] == self.globs[1].len())
    }

    /// The token of one side is repeated.
    fn repeated(&mut self, side: usize, repeat: Repeat, at: [usize; 2]) -> Result<bool, EvalError> {
        if repeat == Repeat::Star {
            return self.starred(side, at);
        }
        let (own, other) = (&self.globs[side][at[side]], &self.globs[1 - side][at[1 - side]]);
        if !fit(own, other) {
            return Ok(false);
        }
        let mut taken = at;
        taken[1 - side] += 1;
        if self.starred(side, taken)? {
            return Ok(true);
        }
        let mut given = at;
        given[side] += 1;
        Ok(other.repeat != Repeat::Once && self.meet(given)?)
    }

    /// The token of one side takes as many of the other as it likes.
    fn starred(&mut self, side: usize, at: [usize; 2]) -> Result<bool, EvalError> {
        let (own, next) = (&self.globs[side][at[side]], self.globs[side].get(at[side] + 1));
        let others = self.globs[1 - side];
        for (i, other) in others.iter().enumerate().skip(at[1 - side]) {
            self.budget.step()?;
            if next.is_some_and(|next| fit(other, next)) {
                let mut after = at;
                after[side] += 1;
                after[1 - side] = i;
                if self.meet(after)? {
                    return Ok(true);
                }
            }
            if !fit(other, own) {
                return Ok(false);
            }
        }
        Ok(next.is_none())
    }
}
