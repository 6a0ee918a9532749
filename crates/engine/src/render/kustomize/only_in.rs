//! What makes a finding of one overlay none of another that builds on the same.

use palisade_report::Location;
use serde_json::Value;

use super::{Layer, Overlay, Towards, Way};
use crate::discover::display;
use crate::render::pieces::Piece;

/// What one overlay does to an object and the other does not.
pub(crate) struct Deed {
    /// `apps/overlays/dev patches it`.
    pub(crate) text: String,
    /// The patch, or the entry of the kustomization; none where no place says it.
    pub(crate) location: Option<Location>,
}

/// An overlay with what was rendered of it.
#[derive(Clone, Copy)]
pub(crate) struct Side<'r> {
    pub(crate) overlay: &'r Overlay,
    pub(crate) pieces: &'r [Piece],
    /// The object of each piece; none for what is no object.
    pub(crate) objects: &'r [Option<Value>],
}

/// The object that a piece is.
pub(crate) fn object(piece: &Piece) -> Option<Value> {
    Layer::of(piece.rendered.clone()).documents.into_iter().next()
}

impl<'r> Side<'r> {
    /// The rendered object of an address, with the piece that holds it.
    fn object(self, address: &str) -> Option<(&'r Piece, &'r Value)> {
        let mut all = self.pieces.iter().zip(self.objects);
        all.find_map(|(piece, object)| {
            object.as_ref().filter(|object| is_at(object, address)).map(|object| (piece, object))
        })
    }

    /// The files that change objects here and not on the other side.
    fn own(self, other: Side<'r>) -> impl Iterator<Item = &'r Layer> {
        let is_shared =
            move |layer: &&Layer| other.overlay.files.iter().any(|one| one.file.path() == layer.file.path());
        self.overlay.files.iter().filter(move |layer| !is_shared(layer))
    }

    /// Why an attribute of an object is found here and not on the other side, as far as the files show it.
    pub(crate) fn deed(self, other: Side<'r>, address: &str, path: &str) -> Option<Deed> {
        let (piece, here) = self.object(address)?;
        let Some((_, there)) = other.object(address) else {
            let removal = other.own(self).find_map(|layer| Some((layer, layer.removal(here)?)));
            return match removal {
                Some((layer, at)) => Some(layer.does("takes it away", Some(at))),
                None => self.adds(other, piece),
            };
        };
        if path.is_empty() {
            return None;
        }
        let way = Way::new(here, path);
        let by = |side: Side<'r>, other: Side<'r>, object: &Value, way: &Way<'_>| {
            let change = side.own(other).find_map(|layer| Some((layer, layer.change(object, way)?)));
            change.map(|(layer, at)| layer.does("patches it", Some(at)))
        };
        by(self, other, here, &way).or_else(|| by(other, self, there, &way.in_other(there)))
    }

    /// That only this side has the file that an object comes from.
    fn adds(self, other: Side<'r>, piece: &Piece) -> Option<Deed> {
        let file = piece.from.as_ref()?.path();
        let has = |side: Side<'_>| side.overlay.resources.iter().any(|path| display(path) == file);
        let layer = self.own(other).find(|layer| layer.is_kustomization)?;
        (has(self) && !has(other)).then(|| layer.does("adds it", None))
    }
}

impl Layer {
    fn does(&self, deed: &str, location: Option<Location>) -> Deed {
        let folder = self.file.path().rsplit_once('/').map_or(".", |(folder, _)| folder);
        Deed { text: format!("{folder} {deed}"), location }
    }

    /// Where a patch takes an object away (`$patch: delete`).
    fn removal(&self, object: &Value) -> Option<Location> {
        let deletes = |document: &Value| document.get("$patch").and_then(Value::as_str) == Some("delete");
        let at = self.documents.iter().position(|document| deletes(document) && super::is_part_of(document, object))?;
        self.at(at, &[super::DocumentStep::Name("$patch".to_owned())])
    }
}

impl Way<'_> {
    /// The same attribute of another rendering of the object.
    fn in_other<'o>(&self, object: &'o Value) -> Way<'o> {
        let mut at = Some(object);
        let steps = self.steps.iter().map(|step| match step {
            Towards::Name(name) => {
                at = at.and_then(|value| value.get(name));
                Towards::Name(name.clone())
            }
            Towards::Element(index, name) => {
                let list = at.and_then(Value::as_array);
                let named = |element: &&Value| element.get("name").and_then(Value::as_str) == *name;
                let found = name.and_then(|_| list?.iter().enumerate().find(|(_, element)| named(element)));
                let found = found.or_else(|| list?.get(*index).map(|element| (*index, element)));
                at = found.map(|(_, element)| element);
                Towards::Element(
                    found.map_or(*index, |(at, _)| at),
                    at.and_then(|element| element.get("name")?.as_str()),
                )
            }
        });
        let steps = steps.collect();
        Way { steps, value: at }
    }
}

/// Whether an object has an address: `Kind/namespace/name`, `Kind.group/namespace/name`, `Kind/name`.
fn is_at(object: &Value, address: &str) -> bool {
    let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str);
    let mut parts = address.split('/');
    let kind = parts.next().and_then(|kind| kind.split('.').next());
    let name = parts.next_back();
    let namespace = parts.next();
    kind == text("/kind")
        && name == text("/metadata/name")
        && text("/metadata/namespace").is_none_or(|own| namespace.is_none_or(|namespace| namespace == own))
}
