//! `strings.render_template`: Go's `text/template` over values of Rego. No library has it whole; what Go says of a value
//! that does not fit is what the rest hangs on, so it is our own.

mod functions;
mod parse;
mod run;

use regorus::Value;

use super::arguments::{made, object, text};
use super::{Answer, Builtin, Cx, encodings};

pub(super) const ALL: &[Builtin] = &[Builtin::own("strings.render_template", 2, render)];

fn render(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (written, _) = (text(&args[0])?, object(&args[1])?);
    cx.budget.cells(written.len() + encodings::deep_size(&args[1], cx.budget.left()))?;
    let template = parse::template(written)?;
    let rendered = run::run(&template, &run::Datum::of(&args[1])?, cx.budget)?;
    made(cx, rendered)
}
