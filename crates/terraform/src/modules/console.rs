//! Expressions in the context of an evaluated root, as `terraform console` answers them.

use crate::console::{Answer, answer};

use super::evaluated::Evaluated;
use super::instance::{InstanceId, Repeated};
use super::world::Frame;

impl Evaluated {
    /// Evaluates a text as an expression of the root module.
    pub fn answer(&self, text: &str) -> Answer {
        // The root module's only instance is the first.
        let frame = Frame::new(InstanceId(0), &Repeated::Once);
        answer(text, &self.world.sight(&frame))
    }
}
