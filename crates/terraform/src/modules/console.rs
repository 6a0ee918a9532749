//! Expressions in the context of an evaluated root, as `terraform console` answers them.

use crate::console::{Answer, answer};
use crate::cty::Value;
use crate::eval::Scope;

use super::evaluated::Evaluated;
use super::graph::Graph;
use super::inputs::Inputs;
use super::instance::{InstanceId, Repeated};
use super::world::{Frame, World};

impl Evaluated {
    /// Evaluates a text as an expression of the root module.
    pub fn answer(&self, text: &str) -> Answer {
        self.answer_among(text, &[])
    }

    /// Evaluates a text as an expression of the root module with these names bound. What Terraform would refuse in the
    /// configuration whatever the values are, is refused.
    pub fn answer_among(&self, text: &str, names: &[(&str, Value)]) -> Answer {
        // The root module's only instance is the first.
        let frame = Frame::new(InstanceId(0), &Repeated::Once);
        let for_any = answer(text, &Scope { lookup: &self.any_values().sight(&frame, None), names });
        if for_any.result.is_err() {
            return for_any;
        }
        answer(text, &Scope { lookup: &self.world.sight(&frame, None), names })
    }

    fn any_values(&self) -> &World {
        self.any.get_or_init(|| {
            let (graph, _) = Graph::new(&self.world.root, &self.world.providers, &self.world.imports, false);
            Box::new(self.world.for_any_values(&graph, &Inputs::default()))
        })
    }
}
