//! Expressions in the context of an evaluated root, as `terraform console` answers them.

use crate::console::{Answer, answer};
use crate::cty::Value;
use crate::eval::Scope;

use super::evaluated::Evaluated;
use super::instance::{InstanceId, Repeated};
use super::world::Frame;

impl Evaluated {
    /// Evaluates a text as an expression of the root module.
    pub fn answer(&self, text: &str) -> Answer {
        self.answer_among(text, &[])
    }

    /// Evaluates a text as an expression of the root module with these names bound.
    pub fn answer_among(&self, text: &str, names: &[(&str, Value)]) -> Answer {
        // The root module's only instance is the first.
        let frame = Frame::new(InstanceId(0), &Repeated::Once);
        answer(text, &Scope { lookup: &self.world.sight(&frame, None), names })
    }
}
