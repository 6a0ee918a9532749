//! Plans.

use crate::discover::Source;
use crate::lower::{Input, InputError, Inventory, Lowered};

/// Lowers them.
pub fn lower(_: &Input, _: &[Source], _: &mut Inventory) -> Result<Vec<Lowered>, InputError> {
    Ok(Vec::new())
}
