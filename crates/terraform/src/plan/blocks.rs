//! Which of the blocks that are written an element of a plan is: sets come in another order, and dynamic blocks are not
//! written down at all.

use super::body::Said;
use super::expressions::{Body, Expression};
use super::json::{Cursor, JsonError, Token};

/// Elements with unknown parts are compared with at most this many written blocks (`max-blocks-compared`); where there
/// are more, each counts as one of a dynamic block.
const MAX_BLOCKS_COMPARED: usize = 64;

/// The written blocks of a type and the elements that a plan has for it.
pub(super) struct Matching<'e, 's> {
    bodies: &'e [Body<'s>],
    how: How,
}

enum How {
    /// Nothing of the elements is unknown: which is which does not matter.
    Any,
    /// The elements are the blocks, in order.
    InOrder,
    /// By what is constant: how many elements each block can be, and whether there are more elements than blocks.
    ByConstants { fits: Vec<usize>, or_dynamic: bool },
    /// There are too many to compare.
    TooMany,
}

impl<'e, 's> Matching<'e, 's> {
    /// A matching of elements of which nothing is unknown.
    pub fn any(bodies: &'e [Body<'s>]) -> Self {
        Self { bodies, how: How::Any }
    }

    /// Compares with the elements of the list whose opening was read. `in_order` says that they stand in the order in
    /// which they were written.
    pub fn new(bodies: &'e [Body<'s>], in_order: bool, elements: Cursor<'s>) -> Result<Self, JsonError> {
        let mut fits = vec![0; bodies.len()];
        let mut count = 0_usize;
        let mut at = elements;
        while at.element() {
            if bodies.len() <= MAX_BLOCKS_COMPARED {
                for (body, fits) in bodies.iter().zip(&mut fits) {
                    *fits += usize::from(may_be(body, at));
                }
            }
            at.skip()?;
            count += 1;
        }
        let how = if in_order && count == bodies.len() {
            How::InOrder
        } else if bodies.len() > MAX_BLOCKS_COMPARED {
            How::TooMany
        } else {
            How::ByConstants { fits, or_dynamic: count > bodies.len() }
        };
        Ok(Self { bodies, how })
    }

    /// Which blocks an element can be; the cursor stands at it.
    pub fn element(&self, index: u32, element: Cursor<'s>) -> Said<'e, 's> {
        match &self.how {
            How::Any => Said::OneOf { bodies: self.bodies.iter().collect(), or_dynamic: false },
            How::InOrder => match self.bodies.get(index as usize) {
                Some(body) => Said::OneOf { bodies: vec![body], or_dynamic: false },
                None => Said::Perhaps,
            },
            How::TooMany => Said::Perhaps,
            How::ByConstants { fits, or_dynamic } => {
                let possible = self.bodies.iter().zip(fits).filter(|&(body, _)| may_be(body, element));
                match possible.collect::<Vec<_>>()[..] {
                    // The provider rewrote something.
                    [] => Said::Perhaps,
                    // A block that is written has an element, and it can be no other.
                    [(body, 1)] => Said::OneOf { bodies: vec![body], or_dynamic: false },
                    ref several => {
                        let bodies = several.iter().map(|&(body, _)| body).collect();
                        Said::OneOf { bodies, or_dynamic: *or_dynamic }
                    }
                }
            }
        }
    }
}

/// Whether an element can be this block: nothing constant that is written there is otherwise in the element.
fn may_be(body: &Body<'_>, element: Cursor<'_>) -> bool {
    differs(body, element).is_ok_and(|differs| !differs)
}

fn differs(body: &Body<'_>, mut cursor: Cursor<'_>) -> Result<bool, JsonError> {
    let Token::Object = cursor.value()? else { return Ok(true) };
    while let Some(key) = cursor.key()? {
        let planned = cursor;
        cursor.skip()?;
        let differs = match body.get(key.raw) {
            Some(Expression::Argument(argument)) => match argument.constant() {
                Some(constant) => differ(planned, Cursor::new(constant.get(), 0))?,
                None => false,
            },
            Some(Expression::Blocks(blocks)) => blocks_differ(blocks, planned)?,
            Some(Expression::Block(block)) => differs(block, planned)?,
            None => false,
        };
        if differs {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a planned value is another than the written one: scalars, and lists of scalars in any order.
fn differ(mut planned: Cursor<'_>, mut written: Cursor<'_>) -> Result<bool, JsonError> {
    match (planned.value()?, written.value()?) {
        (Token::List, Token::List) => match (scalars(planned)?, scalars(written)?) {
            (Some(planned), Some(written)) => Ok(planned != written),
            _ => Ok(false),
        },
        (planned, written) => Ok(match (scalar(planned), scalar(written)) {
            (Some(planned), Some(written)) => planned != written,
            _ => false,
        }),
    }
}

/// Whether the planned list cannot hold these blocks. One alone is compared by what stands in it.
fn blocks_differ(blocks: &[Body<'_>], mut planned: Cursor<'_>) -> Result<bool, JsonError> {
    let Token::List = planned.value()? else { return Ok(false) };
    let mut count = 0_usize;
    let mut only = planned;
    while planned.element() {
        only = planned;
        planned.skip()?;
        count += 1;
    }
    match blocks {
        [block] if count == 1 => differs(block, only),
        _ => Ok(count < blocks.len().min(1)),
    }
}

/// The elements of a list whose opening was read, sorted; none where one is no scalar.
fn scalars(mut list: Cursor<'_>) -> Result<Option<Vec<&str>>, JsonError> {
    let mut scalars = Vec::new();
    while list.element() {
        match scalar(list.value()?) {
            Some(text) => scalars.push(text),
            None => return Ok(None),
        }
    }
    scalars.sort_unstable();
    scalars.dedup();
    Ok(Some(scalars))
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
