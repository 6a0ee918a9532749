//! What operators apply to: literals, names, calls, parentheses, and the accesses that follow them.

use super::parser::{Parse, Parser};
use super::token::{Tok, Token};
use super::tree::{AttrName, Call, ExprId, Kind, Text};

const ATTRIBUTE_NAME: (&str, &str) = ("Invalid attribute name", "An attribute name is required after a dot.");

impl Parser<'_, '_> {
    /// A term with the accesses that follow it.
    #[inline]
    pub(super) fn operand(&mut self) -> Parse<ExprId> {
        let term = self.term()?;
        self.accesses(term)
    }

    fn term(&mut self) -> Parse<ExprId> {
        match self.tok.kind {
            Tok::Ident => self.word(),
            Tok::Quote => self.quoted(),
            Tok::Number => {
                let number = self.bump();
                Ok(self.number(number))
            }
            Tok::OpenBracket => self.tuple(),
            Tok::OpenBrace => self.object(),
            Tok::OpenParen => self.parentheses(),
            Tok::Heredoc => self.heredoc(),
            Tok::Eof => self.fail(
                self.tok_span(),
                "Missing expression",
                "Expected the start of an expression, but found the end of the file.",
            ),
            _ => self.unexpected(
                "Invalid expression",
                "Expected the start of an expression, but found an invalid expression token.",
            ),
        }
    }

    /// A name, a keyword or a function call.
    fn word(&mut self) -> Parse<ExprId> {
        let word = self.bump();
        if matches!(self.tok.kind, Tok::OpenParen | Tok::ColonColon) {
            return self.call(word);
        }
        let kind = match self.token_text(word) {
            "true" => Kind::Bool(true),
            "false" => Kind::Bool(false),
            "null" => Kind::Null,
            _ => Kind::Variable(self.token_string(word)),
        };
        Ok(self.node(word.start, word.end, kind))
    }

    fn number(&mut self, number: Token) -> ExprId {
        if is_number(self.token_text(number)) {
            let text = self.token_string(number);
            return self.node(number.start, number.end, Kind::Number(text));
        }
        let span = self.token_span(number);
        self.report(span, "Invalid number literal", "Failed to recognize the value of this number literal.");
        self.tree.push(span, Kind::Invalid)
    }

    fn parentheses(&mut self) -> Parse<ExprId> {
        let start = self.tok.start;
        let outside = self.open(false);
        let inner = self.expression()?;
        if self.tok.kind != Tok::CloseParen {
            return self
                .unexpected("Unbalanced parentheses", "Expected a closing parenthesis to terminate the expression.");
        }
        let end = self.close(outside);
        Ok(self.node(start, end, Kind::Parens(inner)))
    }

    /// Attribute accesses, indexes and splats, as many as follow.
    #[inline]
    fn accesses(&mut self, term: ExprId) -> Parse<ExprId> {
        let mut base = term;
        loop {
            base = match self.tok.kind {
                Tok::Dot => self.dot(base)?,
                Tok::OpenBracket => self.brackets(base)?,
                _ => return Ok(base),
            };
        }
    }

    fn dot(&mut self, base: ExprId) -> Parse<ExprId> {
        let dot = self.bump();
        match self.tok.kind {
            Tok::Ident => Ok(self.attribute_access(base)),
            Tok::Number => self.legacy_index(base, "Use the proper index syntax instead"),
            Tok::Star => self.attribute_splat(base, dot),
            _ => self.unexpected(ATTRIBUTE_NAME.0, ATTRIBUTE_NAME.1),
        }
    }

    fn attribute_access(&mut self, base: ExprId) -> ExprId {
        let name = self.bump();
        let span = self.tree.span(base).to(self.token_span(name));
        let name = self.attr_name(name);
        self.tree.push(span, Kind::GetAttr { base, name })
    }

    fn attr_name(&mut self, name: Token) -> AttrName {
        let text = self.token_string(name);
        self.tree.attr_name(text)
    }

    /// `.0`, from before lists had brackets.
    fn legacy_index(&mut self, base: ExprId, advice: &str) -> Parse<ExprId> {
        let number = self.tok;
        if let Some((first, second)) = self.token_text(number).split_once('.') {
            let detail = format!(
                "When using the legacy index syntax, chaining two indexes together is not permitted. {advice}, like [{first}][{second}]."
            );
            return self.fail(self.tok_span(), "Invalid legacy index syntax", detail);
        }
        self.bump();
        let key = self.number(number);
        Ok(self.node_over(base, key, Kind::Index { base, key }))
    }

    /// `.*` with the attributes and old indexes that follow; brackets end it.
    fn attribute_splat(&mut self, source: ExprId, dot: Token) -> Parse<ExprId> {
        let star = self.bump();
        let mut each = self.node(dot.start, star.end, Kind::SplatItem);
        while self.tok.kind == Tok::Dot {
            self.bump();
            each = match self.tok.kind {
                Tok::Ident => self.attribute_access(each),
                Tok::Number => {
                    self.legacy_index(each, "Use the proper index syntax with a full splat expression [*] instead")?
                }
                Tok::Star => {
                    return self.fail(
                        self.tok_span(),
                        "Nested splat expression not allowed",
                        "A splat expression (*) cannot be used inside another attribute-only splat expression.",
                    );
                }
                _ => return self.unexpected(ATTRIBUTE_NAME.0, ATTRIBUTE_NAME.1),
            };
        }
        Ok(self.node_over(source, each, Kind::Splat { source, each, full: false }))
    }

    /// An index or a full splat.
    fn brackets(&mut self, base: ExprId) -> Parse<ExprId> {
        let open = self.bump();
        if self.tok.kind == Tok::Star {
            return self.full_splat(base, open);
        }
        let outside = std::mem::replace(&mut self.newlines, false);
        if self.tok.kind == Tok::Newline {
            self.seek(self.tok.end as usize);
        }
        let key = self.expression()?;
        if self.tok.kind != Tok::CloseBracket {
            return self.unexpected(
                "Missing close bracket on index",
                "The index operator must end with a closing bracket (\"]\").",
            );
        }
        let close = self.tok;
        self.close(outside);
        let span = self.tree.span(base).to(self.token_span(close));
        Ok(self.tree.push(span, Kind::Index { base, key }))
    }

    /// `[*]` with all accesses that follow.
    fn full_splat(&mut self, source: ExprId, open: Token) -> Parse<ExprId> {
        self.bump();
        if self.tok.kind != Tok::CloseBracket {
            return self.unexpected(
                "Missing close bracket on splat index",
                "The star for a full splat operator must be immediately followed by a closing bracket (\"]\").",
            );
        }
        self.enter()?;
        let close = self.bump();
        let item = self.node(open.start, close.end, Kind::SplatItem);
        let each = self.accesses(item)?;
        self.depth -= 1;
        Ok(self.node_over(source, each, Kind::Splat { source, each, full: true }))
    }

    fn call(&mut self, first: Token) -> Parse<ExprId> {
        let (name, name_end) = self.function_name(first)?;
        let open = self.tok;
        if open.kind != Tok::OpenParen {
            return self.unexpected(
                "Missing open parenthesis",
                "Function selector must be followed by an open parenthesis to begin the function call.",
            );
        }
        let base = self.scratch.exprs.len();
        let outside = self.open(false);
        let expand_final = self.arguments(first.start, open.end)?;
        let end = self.close(outside);
        let args = self.tree.push_exprs(self.scratch.exprs.drain(base..));
        let name_span = self.span(first.start, name_end);
        let kind = self.tree.push_call(Call { name, name_span, args, expand_final });
        Ok(self.node(first.start, end, kind))
    }

    /// A function's name with its namespaces, and where it ends.
    fn function_name(&mut self, first: Token) -> Parse<(Text, u32)> {
        if self.tok.kind != Tok::ColonColon {
            return Ok((self.token_string(first), first.end));
        }
        let mut name = self.token_text(first).to_owned();
        let mut end = first.end;
        while self.eat(Tok::ColonColon) {
            if self.tok.kind != Tok::Ident {
                return self.unexpected(
                    "Missing function name",
                    "Function scope resolution symbol :: must be followed by a function name in this scope.",
                );
            }
            let part = self.bump();
            name.push_str("::");
            name.push_str(self.token_text(part));
            end = part.end;
        }
        Ok((self.tree.own_text(&name), end))
    }

    /// The arguments up to the closing parenthesis; whether the last one spreads.
    fn arguments(&mut self, name_start: u32, open_end: u32) -> Parse<bool> {
        while self.tok.kind != Tok::CloseParen {
            let argument = self.expression()?;
            self.scratch.exprs.push(argument);
            match self.tok.kind {
                Tok::Comma => {
                    self.bump();
                }
                Tok::CloseParen => break,
                Tok::Ellipsis => {
                    let ellipsis = self.bump();
                    if self.tok.kind == Tok::CloseParen {
                        return Ok(true);
                    }
                    return self.fail(
                        self.token_span(ellipsis),
                        "Missing closing parenthesis",
                        "An expanded function argument (with ...) must be immediately followed by closing parentheses.",
                    );
                }
                Tok::Eof => {
                    return self.fail(
                        self.span(name_start, open_end),
                        "Unterminated function call",
                        "There is no closing parenthesis for this function call before the end of the file. This may be caused by incorrect parenthesis nesting elsewhere in this file.",
                    );
                }
                _ => {
                    return self.unexpected(
                        "Missing argument separator",
                        "A comma is required to separate each function argument from the next.",
                    );
                }
            }
        }
        Ok(false)
    }
}

/// Whether cty makes a number of it: at most one dot and one exponent, and an exponent that a big float can hold.
pub(super) fn is_number(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || !digits(exponent.trim_start_matches(['+', '-'])) {
        return false;
    }
    let zero = mantissa.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    // Go's big.Float keeps a binary exponent of 32 bits and scales by the decimal one.
    zero || exponent.parse::<i64>().is_ok_and(|exponent| {
        let scale = exponent - fraction.len() as i64;
        scale > i64::from(i32::MIN) && scale + (mantissa.len() as i64) * 4 < i64::from(i32::MAX)
    })
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn numbers_are_those_that_cty_takes() {
        for good in ["0", "007", "1.5", "1.e5", "1e10", "1E+5", "1e-400", "0e99999999999"] {
            assert!(is_number(good), "{good}");
        }
        for bad in ["1.2.3", "1e2.5", "1e5e5", "1..2", "1e99999999999", "1e99999999999999999999999"] {
            assert!(!is_number(bad), "{bad}");
        }
    }
}
