//! Which of the blocks that are written an element of a plan is: sets come in another order, and dynamic blocks are not
//! written down at all.

use super::body::Said;
use super::expressions::{Body, Expression};
use super::json::{Cursor, JsonError, Token};

/// Elements with unknown parts are compared with at most this many written blocks (`max-blocks-compared`); where there
/// are more, each counts as one of a dynamic block.
const MAX_BLOCKS_COMPARED: usize = 64;

/// Which of the written blocks an element can be, of so many elements. That matters only where something in it is
/// unknown; then there is a cursor at it.
pub(super) fn candidates<'e, 's>(bodies: &'e [Body<'s>], element: Option<Cursor<'s>>, elements: usize) -> Said<'e, 's> {
    if bodies.len() > MAX_BLOCKS_COMPARED {
        return Said::Perhaps;
    }
    let possible: Vec<_> = bodies.iter().filter(|body| element.is_none_or(|element| may_be(body, element))).collect();
    // More elements than blocks: some come from dynamic blocks. None that fits: the provider rewrote something.
    let or_dynamic = element.is_some() && (elements > bodies.len() || possible.is_empty());
    Said::OneOf { bodies: possible, or_dynamic }
}

/// Whether an element can be this block: no constant that is written there has another value in the element.
fn may_be(body: &Body<'_>, element: Cursor<'_>) -> bool {
    differs(body, element).is_ok_and(|differs| !differs)
}

fn differs(body: &Body<'_>, mut cursor: Cursor<'_>) -> Result<bool, JsonError> {
    let Token::Object = cursor.value()? else { return Ok(true) };
    while let Some(key) = cursor.key()? {
        let planned = cursor.clone().value()?;
        cursor.skip()?;
        let Some(Expression::Argument(argument)) = body.get(key.raw) else { continue };
        let Some(constant) = argument.constant() else { continue };
        let written = Cursor::new(constant.get(), 0).value()?;
        if let (Some(planned), Some(written)) = (scalar(planned), scalar(written))
            && planned != written
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A scalar as text, which is how Terraform converts the written value to the planned one's type.
fn scalar(token: Token<'_>) -> Option<&str> {
    match token {
        Token::Bool(true) => Some("true"),
        Token::Bool(false) => Some("false"),
        Token::Number(text) => Some(text),
        Token::Text(text) => Some(text.raw),
        Token::Null | Token::List | Token::Object => None,
    }
}
