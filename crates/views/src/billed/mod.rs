//! What providers bill by the hour or month: machines, volumes, addresses.

mod attached;
mod machine;
mod volume;

use palisade_model::Attr;

pub use attached::Attachable;
pub use machine::{Cloud, Machine, MachineType, machine_types};
pub use volume::volume_types;

/// What stands at the end of a path through blocks, the elements of lists one by one.
fn at_path<'p>(from: Attr<'p>, path: &[&'static str], found: &mut Vec<Attr<'p>>) {
    match path {
        [] => {}
        [last] => found.extend(from.get(last).items()),
        [first, rest @ ..] => from.get(first).items().for_each(|block| at_path(block, rest, found)),
    }
}

/// Whether a path is one of arguments and blocks of a kind, as its provider publishes them.
#[cfg(test)]
fn is_published(kind: &str, path: &[&str]) -> bool {
    let Some(schema) = palisade_schema::resource(kind) else { return false };
    let (Some((last, blocks)), mut body) = (path.split_last(), schema.body()) else { return false };
    for step in blocks {
        let block = body.block(step).map(palisade_schema::Block::body);
        let Some(inner) = block.or_else(|| body.attribute(step)?.ty().object()) else { return false };
        body = inner;
    }
    body.attribute(last).is_some()
}
