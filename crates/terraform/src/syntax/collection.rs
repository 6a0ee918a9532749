//! Tuples, objects and `for` expressions.

use palisade_source::Span;

use super::parser::{Parse, Parser};
use super::token::{Tok, Token};
use super::tree::{ExprId, For, Kind, ObjectItem, Text};

const FOR: &str = "Invalid 'for' expression";

impl Parser<'_, '_> {
    pub(super) fn tuple(&mut self) -> Parse<ExprId> {
        let open = self.tok;
        let outside = self.open(false);
        if self.at_word("for") {
            return self.for_expression(open, outside);
        }
        let base = self.scratch.exprs.len();
        while self.tok.kind != Tok::CloseBracket {
            let element = self.expression()?;
            self.scratch.exprs.push(element);
            match self.tok.kind {
                Tok::Comma => {
                    self.bump();
                }
                Tok::CloseBracket => break,
                Tok::Eof => {
                    return self.fail(
                        self.token_span(open),
                        "Unterminated tuple constructor expression",
                        "There is no corresponding closing bracket before the end of the file. This may be caused by incorrect bracket nesting elsewhere in this file.",
                    );
                }
                _ => {
                    return self.unexpected(
                        "Missing item separator",
                        "Expected a comma to mark the beginning of the next item.",
                    );
                }
            }
        }
        let end = self.close(outside);
        let list = self.tree.push_exprs(self.scratch.exprs.drain(base..));
        Ok(self.node(open.start, end, Kind::Tuple(list)))
    }

    pub(super) fn object(&mut self) -> Parse<ExprId> {
        let open = self.tok;
        // A `for` may stand on a line of its own; so may the first item.
        let outside = self.open(false);
        if self.at_word("for") {
            return self.for_expression(open, outside);
        }
        self.newlines = true;
        let base = self.scratch.items.len();
        loop {
            match self.tok.kind {
                Tok::Newline => {
                    self.bump();
                }
                Tok::CloseBrace => break,
                _ => {
                    let item = self.object_item(open)?;
                    self.scratch.items.push(item);
                    match self.tok.kind {
                        Tok::CloseBrace => break,
                        Tok::Comma | Tok::Newline => {
                            self.bump();
                        }
                        Tok::Eof => return self.unterminated_object(open),
                        _ => {
                            return self.unexpected(
                                "Missing attribute separator",
                                "Expected a newline or comma to mark the beginning of the next attribute.",
                            );
                        }
                    }
                }
            }
        }
        let end = self.close(outside);
        let items = self.tree.push_items(self.scratch.items.drain(base..));
        Ok(self.node(open.start, end, Kind::Object(items)))
    }

    fn object_item(&mut self, open: Token) -> Parse<ObjectItem> {
        const SEPARATOR: &str = "Missing key/value separator";
        let parenthesised = self.tok.kind == Tok::OpenParen;
        let key = self.expression()?;
        if !parenthesised {
            self.bare_name(key);
        }
        match self.tok.kind {
            Tok::Equal | Tok::Colon => self.bump(),
            Tok::Newline | Tok::Comma => {
                return self.unexpected(
                    "Missing attribute value",
                    "Expected an attribute value, introduced by an equals sign (\"=\").",
                );
            }
            Tok::Ident => {
                return self.unexpected(
                    SEPARATOR,
                    "Expected an equals sign (\"=\") to mark the beginning of the attribute value. If you intended to given an attribute name containing periods or spaces, write the name in quotes to create a string literal.",
                );
            }
            Tok::Eof => return self.unterminated_object(open),
            _ => {
                return self.unexpected(
                    SEPARATOR,
                    "Expected an equals sign (\"=\") to mark the beginning of the attribute value.",
                );
            }
        };
        let value = self.expression()?;
        Ok(ObjectItem { key, value })
    }

    fn unterminated_object<T>(&mut self, open: Token) -> Parse<T> {
        self.fail(
            self.token_span(open),
            "Unterminated object constructor expression",
            "There is no corresponding closing brace before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.",
        )
    }

    /// From `for` on to the closing bracket; `open` decides what is made.
    fn for_expression(&mut self, open: Token, outside: bool) -> Parse<ExprId> {
        self.bump();
        let object = open.kind == Tok::OpenBrace;
        let (key_var, value_var) = self.for_names(
            FOR,
            [
                "For expression requires variable name after 'for'.",
                "For expression requires value variable name after comma.",
                "For expression requires the 'in' keyword after its name declarations.",
            ],
        )?;
        let collection = self.expression()?;
        if self.tok.kind != Tok::Colon {
            return self.unexpected(FOR, "For expression requires a colon after the collection expression.");
        }
        self.bump();
        let first = self.expression()?;
        let (key, value) = if self.eat(Tok::FatArrow) { (Some(first), self.expression()?) } else { (None, first) };
        let ellipsis = (self.tok.kind == Tok::Ellipsis).then(|| self.bump());
        let condition = if self.at_word("if") {
            self.bump();
            Some(self.expression()?)
        } else {
            None
        };
        if self.tok.kind != if object { Tok::CloseBrace } else { Tok::CloseBracket } {
            return self.unexpected(FOR, "Extra characters after the end of the 'for' expression.");
        }
        let end = self.close(outside);
        let span = self.span(open.start, end);
        if let Some((culprit, detail)) = self.for_mismatch(object, key, value, ellipsis) {
            self.report(culprit, FOR, detail);
            return Ok(self.tree.push(span, Kind::Invalid));
        }
        let group = ellipsis.is_some();
        let kind = self.tree.push_for(For { key_var, value_var, collection, key, value, condition, group });
        Ok(self.tree.push(span, kind))
    }

    /// What a tuple may not have, or an object must.
    fn for_mismatch(
        &self,
        object: bool,
        key: Option<ExprId>,
        value: ExprId,
        ellipsis: Option<Token>,
    ) -> Option<(Span, &'static str)> {
        match (object, key, ellipsis) {
            (true, None, _) => Some((self.tree.span(value), "Key expression is required when building an object.")),
            (false, Some(key), _) => Some((self.tree.span(key), "Key expression is not valid when building a tuple.")),
            (false, None, Some(dots)) => {
                Some((self.token_span(dots), "Grouping ellipsis (...) cannot be used when building a tuple."))
            }
            (true, Some(_), _) | (false, None, None) => None,
        }
    }

    /// `k, v in` or `v in`; the details say what is missing: a name, a second name, `in`.
    pub(super) fn for_names(
        &mut self,
        summary: &'static str,
        details: [&'static str; 3],
    ) -> Parse<(Option<Text>, Text)> {
        if self.tok.kind != Tok::Ident {
            return self.unexpected(summary, details[0]);
        }
        let name = self.bump();
        let mut value_var = self.token_string(name);
        let mut key_var = None;
        if self.eat(Tok::Comma) {
            if self.tok.kind != Tok::Ident {
                return self.unexpected(summary, details[1]);
            }
            let name = self.bump();
            key_var = Some(std::mem::replace(&mut value_var, self.token_string(name)));
        }
        if !self.at_word("in") {
            return self.unexpected(summary, details[2]);
        }
        self.bump();
        Ok((key_var, value_var))
    }
}
