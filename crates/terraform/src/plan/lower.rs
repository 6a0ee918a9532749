//! One resource or data source of a plan becomes a resource of the common model.

use palisade_model::{
    Action, Category, Diagnostic, Edge, Fragment, Key, Lifecycle, NewResource, Origin, Reason, Reference, Tree,
    TreeBuilder,
};
use palisade_source::Site;
use serde_json::value::RawValue;

use super::expressions::Body;
use super::json::{Cursor, JsonError, Token};
use super::marks::Marks;
use super::names::steps;
use super::references::{End, Scope, Search};
use super::subject::{Subject, Unknown};
use super::unknown::Unknowns;
use super::{Plan, body};

impl<'s> Plan<'s> {
    pub(super) fn resource(
        &self,
        fragment: &mut Fragment,
        subject: &Subject<'s>,
        builder: &mut TreeBuilder,
    ) -> NewResource {
        let header = self.text.site(subject.header);
        let (scope, declared) = Scope::of(self, subject);
        let written = declared.and_then(|resource| Body::read(resource.expressions));
        let tree =
            match self.tree(&mut Unknowns::new(self, fragment, subject, &scope), subject, written.as_ref(), builder) {
                Ok(tree) => tree,
                Err(error) => {
                    *builder = TreeBuilder::new();
                    unreadable(fragment, subject, header, error)
                }
            };
        let exists_if = subject
            .deferred
            .then(|| fragment.unknown_because(Reason::AfterApply(subject.address.as_ref().into()), Some(header)));
        NewResource {
            kind: self.kinds.get(&subject.kind).cloned().unwrap_or_else(|| subject.kind.as_ref().into()),
            name: subject.name.as_ref().into(),
            address: subject.address.as_ref().into(),
            mode: subject.mode,
            origin: Origin::Plan,
            tree,
            header,
            block: header,
            calls: self.calls.get(&subject.module).cloned().unwrap_or_default(),
            provider: declared.and_then(|resource| self.provider_address(resource)),
            action: subject.action,
            exists_if,
            edges: written.map(|written| self.edges(&scope, &written)).unwrap_or_default(),
            lifecycle: Lifecycle::default(),
        }
    }

    fn tree(
        &self,
        unknowns: &mut Unknowns<'_, 's>,
        subject: &Subject<'s>,
        written: Option<&Body<'s>>,
        builder: &mut TreeBuilder,
    ) -> Result<Tree, JsonError> {
        let site = self.text.site(subject.header);
        let Some(values) = subject.values else { return Ok(empty(site)) };
        let unknown = match subject.unknown {
            Unknown::Marked(raw) => self.marks(raw)?,
            Unknown::Nothing | Unknown::Unlisted => Marks::default(),
        };
        let sensitive = subject.sensitive.map_or(Ok(Marks::default()), |raw| self.marks(raw))?;
        let planned = body::Planned {
            text: self.text,
            kind: &subject.kind,
            values: self.text.span(values).start,
            unknown,
            sensitive,
            written,
            schema: schema(subject).map(palisade_schema::Schema::body),
            unlisted: matches!(subject.unknown, Unknown::Unlisted),
            is_new: subject.action == Some(Action::Create),
            site,
        };
        body::tree(&planned, unknowns, builder)
    }

    fn marks(&self, raw: &'s RawValue) -> Result<Marks<'s>, JsonError> {
        // Most structures of marks have none.
        if memchr::memmem::find(raw.get().as_bytes(), b"true").is_none() {
            return Ok(Marks::default());
        }
        Marks::read(Cursor::new(self.text.source, self.text.span(raw).start))
    }

    /// The resources that a resource's arguments refer to, also through variables and outputs.
    fn edges(&self, scope: &Scope<'_, 's>, written: &Body<'s>) -> Box<[Edge]> {
        let mut edges: Vec<Edge> = Vec::new();
        for (name, expression) in written.iter() {
            let first = edges.len();
            expression.arguments(&mut |argument| {
                if argument.references.is_empty() {
                    return;
                }
                for end in Search::new(self).argument(argument, scope).iter() {
                    let End::Resource(Reference { address, .. }) = end else { continue };
                    let to = match address.as_str().strip_suffix("[*]") {
                        Some(all) => all.into(),
                        None => address.clone(),
                    };
                    if edges[first..].iter().all(|edge| edge.to != to) {
                        edges.push(Edge { attribute: name.into(), to });
                    }
                }
            });
        }
        edges.into_boxed_slice()
    }

    /// The resource or data source instance with an address.
    pub(super) fn subject(&self, address: &str) -> Option<&Subject<'s>> {
        self.by_address.get(address).map(|&id| &self.subjects[id as usize])
    }

    /// Whether there is such an instance.
    pub(super) fn has(&self, address: &str) -> bool {
        self.by_address.contains_key(address)
    }

    /// Whether there is something in such a module instance.
    pub(super) fn has_module(&self, address: &str) -> bool {
        self.calls.contains_key(address)
    }

    /// Whether the plan has a value for an attribute, so that a copy of it would have one too.
    pub(super) fn knows(&self, reference: &Reference) -> bool {
        let Some(super::names::Step::Name(first)) = steps(&reference.path).first().copied() else { return false };
        let Some(subject) = self.subject(reference.address.as_str()) else { return false };
        let is_marked = match subject.unknown {
            Unknown::Nothing => return true,
            Unknown::Marked(raw) => member(raw, first).is_some_and(|marks| marks.contains("true")),
            Unknown::Unlisted => false,
        };
        !is_marked && subject.values.is_some_and(|values| member(values, first).is_some())
    }

    /// Whether the attribute that a reference names by one step has a value in the plan that is not null.
    pub(super) fn has_value(&self, reference: &Reference) -> bool {
        let [super::names::Step::Name(name)] = steps(&reference.path)[..] else { return false };
        let values = self.subject(reference.address.as_str()).and_then(|subject| subject.values);
        self.knows(reference)
            && values.and_then(|values| member(values, name)).is_some_and(|value| value.trim_ascii() != "null")
    }
}

/// What the provider publishes about a resource or data source.
fn schema(subject: &Subject<'_>) -> Option<palisade_schema::Schema> {
    match subject.kind.strip_prefix("data.") {
        Some(kind) => palisade_schema::data_source(kind),
        None => palisade_schema::resource(&subject.kind),
    }
}

/// A resource whose values cannot be read is unknown as a whole.
fn unreadable(fragment: &mut Fragment, subject: &Subject<'_>, header: Site, error: JsonError) -> Tree {
    let (category, reason) = match error {
        JsonError::TooDeep => (Category::Limits, Reason::Limit("max-plan-depth".into())),
        JsonError::Malformed { .. } => (Category::Parse, Reason::Invalid(error.to_string().into())),
    };
    fragment.diagnostics.push(Diagnostic {
        category,
        site: Some(header),
        summary: format!("the values of {} cannot be read: {error}", subject.address),
        detail: "the resource counts as unknown; run terraform show -json again".into(),
    });
    let id = fragment.unknown_because(reason, Some(header));
    let mut builder = TreeBuilder::new();
    builder.unknown(Key::None, header, id);
    builder.finish()
}

/// The text of an object's member.
pub(super) fn member<'s>(object: &'s RawValue, name: &str) -> Option<&'s str> {
    let mut cursor = Cursor::new(object.get(), 0);
    let Ok(Token::Object) = cursor.value() else { return None };
    while let Ok(Some(key)) = cursor.key() {
        let start = cursor.offset() as usize;
        cursor.skip().ok()?;
        if key.raw == name {
            return object.get().get(start..cursor.offset() as usize);
        }
    }
    None
}

/// What is removed has no values any more.
fn empty(site: Site) -> Tree {
    let mut builder = TreeBuilder::new();
    builder.begin_object(Key::None, site);
    builder.finish()
}
