//! Values of which all is known and nothing is sensitive: JSON to tree nodes, each with its place.

use palisade_model::{Key, TreeBuilder};
use palisade_source::Span;

use super::Text;
use super::json::{Cursor, JsonError, MAX_DEPTH, Token};

/// Writes the value at the cursor. `start` is where its member starts, or the element. Null members are left out: they
/// mean absent.
pub(super) fn write<'s>(
    builder: &mut TreeBuilder,
    text: Text<'s>,
    key: Key<'_>,
    start: u32,
    cursor: &mut Cursor<'s>,
    depth: u32,
) -> Result<u32, JsonError> {
    if depth > MAX_DEPTH {
        return Err(JsonError::TooDeep);
    }
    let token = cursor.value()?;
    let site = text.site(Span::new(start, cursor.offset()));
    match token {
        Token::List => {
            let index = builder.begin_list(key, site);
            while cursor.element() {
                write(builder, text, Key::None, cursor.offset(), cursor, depth + 1)?;
            }
            builder.end_at(cursor.offset());
            Ok(index)
        }
        Token::Object => {
            let index = builder.begin_object(key, site);
            while let Some(key) = cursor.key()? {
                let start = key.span.start - 1;
                let mut ahead = *cursor;
                if let Token::Null = ahead.value()? {
                    *cursor = ahead;
                } else if key.escaped {
                    write(builder, text, Key::Text(&key.unescape()?), start, cursor, depth + 1)?;
                } else {
                    write(builder, text, Key::Source(key.span), start, cursor, depth + 1)?;
                }
            }
            builder.end_at(cursor.offset());
            Ok(index)
        }
        Token::Null | Token::Bool(_) | Token::Number(_) | Token::Text(_) => {
            scalar(builder, text, key, Span::new(start, cursor.offset()), token)
        }
    }
}

/// Writes a scalar; `span` is its member's or its own.
pub(super) fn scalar<'s>(
    builder: &mut TreeBuilder,
    text: Text<'s>,
    key: Key<'_>,
    span: Span,
    token: Token<'s>,
) -> Result<u32, JsonError> {
    let site = text.site(span);
    match token {
        Token::Bool(b) => Ok(builder.bool(key, site, b)),
        Token::Number(number) => match (number.parse::<i64>(), number.parse::<f64>()) {
            (Ok(int), _) => Ok(builder.int(key, site, int)),
            (Err(_), Ok(float)) => Ok(builder.float(key, site, float)),
            (Err(_), Err(_)) => Err(JsonError::Malformed { at: span.end }),
        },
        Token::Text(quoted) if quoted.escaped => Ok(builder.text(key, site, &quoted.unescape()?)),
        Token::Text(quoted) => Ok(builder.source_text(key, site, quoted.span, quoted.raw)),
        Token::Null | Token::List | Token::Object => Ok(builder.null(key, site)),
    }
}
