//! A manifest's documents as resources.

use std::sync::Arc;

use palisade_model::{
    Address, Category, Diagnostic, Fragment, Key, Lifecycle, Mode, NewResource, Origin, Reason, TreeBuilder,
};
use palisade_source::{FileId, Site, SourceFile, Span};

use crate::kinds;
use crate::lower::{Document, Out, Place, Problem};
use crate::recognise;
use crate::typed::{Form, Types};
use crate::yaml::{self, Broken};

/// Lists within lists are taken apart this deep (`max-nested-lists`); `kubectl` writes one level.
const MAX_NESTED_LISTS: usize = 8;

/// Reads a manifest: a resource for each Kubernetes document, the items of lists each one of their own, comments as
/// notes, and a diagnostic for each document that is lost. Other documents (without `kind`) are passed over.
///
/// A file that holds template directives gives one diagnostic of [`Category::Templates`] and the documents that read
/// well without them.
pub fn manifest(file: FileId, source: &SourceFile) -> Fragment {
    let text = source.text();
    let mut fragment = Fragment::new();
    let mut comments = Vec::new();
    let mut template = None;
    yaml::read(text, &mut comments, |read| match read {
        Ok(tape) => {
            let before = fragment.resource_count();
            let mut reader = Reader { file, document: Document::new(tape, text), fragment: &mut fragment };
            reader.resources(0, None, 0);
            let problems = reader.document.take_problems();
            if let Some(directive) = problems.iter().find(|problem| recognise::is_directive(text, problem.at)) {
                // What it reads as means nothing before it is rendered.
                template.get_or_insert(directive.at);
                fragment.truncate(before);
            } else {
                fragment.diagnostics.extend(problems.iter().map(|problem| diagnostic(file, problem)));
            }
        }
        Err(broken) => match recognise::directive(text, broken.document) {
            Some(at) => {
                template.get_or_insert(at);
            }
            None => fragment.diagnostics.push(lost(file, &broken)),
        },
    });
    fragment.diagnostics.extend(template.map(|at| recognise::unrendered(file, at)));
    comments.sort_unstable_by_key(|span| span.start);
    fragment.notes = comments.into_iter().map(|span| Site::new(file, span)).collect();
    fragment
}

/// The diagnostic of a document that cannot be read.
pub(crate) fn lost(file: FileId, broken: &Broken) -> Diagnostic {
    Diagnostic {
        category: broken.category,
        site: Some(Site::new(file, broken.at)),
        summary: broken.summary.clone(),
        detail: broken.detail.to_owned(),
    }
}

/// The diagnostic of something that the API server would refuse.
pub(crate) fn diagnostic(file: FileId, problem: &Problem) -> Diagnostic {
    Diagnostic {
        category: problem.category,
        site: Some(Site::new(file, problem.at)),
        summary: problem.summary.clone(),
        detail: problem.detail.to_owned(),
    }
}

struct Reader<'a, 't> {
    file: FileId,
    document: Document<'t>,
    fragment: &'a mut Fragment,
}

/// `apiVersion` and `kind`, which the items of a typed list (`PodList`) may leave to it.
#[derive(Debug, Clone, Copy)]
struct Type<'t> {
    api_version: &'t str,
    kind: &'t str,
}

impl<'t> Reader<'_, 't> {
    fn string(&mut self, mapping: u32, key: &str) -> Option<&'t str> {
        let entry = self.document.entry(mapping, key)?;
        self.document.string(entry.value)
    }

    /// Adds the resources that a document or an item of a list declares.
    fn resources(&mut self, node: u32, inherited: Option<Type<'t>>, lists: usize) {
        let api_version = self.string(node, "apiVersion").or(inherited.map(|ty| ty.api_version));
        let kind = self.string(node, "kind").or(inherited.map(|ty| ty.kind));
        let (Some(kind), Some(api_version)) = (kind, api_version) else { return };
        let ty = Type { api_version, kind };
        if let Some(item) = kind.strip_suffix("List")
            && let Some(items) = self.document.entry(node, "items")
        {
            let inherited = (!item.is_empty()).then_some(Type { api_version, kind: item });
            if lists >= MAX_NESTED_LISTS {
                return self.too_many_lists(node);
            }
            for item in self.document.elements(items.value) {
                self.resources(item, inherited, lists + 1);
            }
            return;
        }
        self.resource(node, ty);
    }

    fn too_many_lists(&mut self, node: u32) {
        self.fragment.diagnostics.push(Diagnostic {
            category: Category::Limits,
            site: Some(Site::new(self.file, self.document.element_site(node))),
            summary: format!("more than {MAX_NESTED_LISTS} lists lie within each other (max-nested-lists)"),
            detail: "put the items into one list".to_owned(),
        });
    }

    fn resource(&mut self, node: u32, ty: Type<'t>) {
        let block = self.document.span(node);
        let header = match self.document.entry(node, "kind") {
            Some(entry) => self.document.entry_site(&entry),
            // An item of a typed list.
            None => self.document.element_site(node),
        };
        let (name, address) = self.identity(node, ty);
        let types = Types::of(ty.api_version, ty.kind);
        let source = self.document.source();
        let builder = TreeBuilder::new();
        let mut writer = Writer { file: self.file, source, types, builder, fragment: self.fragment };
        self.document.write(node, Place { key: Key::None, site: header }, &mut writer);
        let tree = writer.builder.finish();
        self.fragment.push(NewResource {
            kind: kinds::qualified(ty.kind, kinds::group(ty.api_version)).into(),
            name: name.into(),
            address,
            mode: Mode::Managed,
            origin: Origin::Manifest,
            tree,
            header: Site::new(self.file, header),
            block: Site::new(self.file, block),
            calls: Arc::default(),
            provider: None,
            action: None,
            exists_if: None,
            edges: Box::default(),
            lifecycle: Lifecycle::default(),
        });
    }

    /// The name and the address: `Kind/namespace/name`, `Kind/name` for kinds that live outside of namespaces.
    fn identity(&mut self, node: u32, ty: Type<'t>) -> (String, Address) {
        let metadata = self.document.entry(node, "metadata").map(|entry| entry.value);
        let mut field = |key| {
            let entry = self.document.entry(metadata?, key)?;
            self.document.scalar_text(entry.value).filter(|text| !text.is_empty())
        };
        let name = match (field("name"), field("generateName")) {
            (Some(name), _) => name.to_owned(),
            // The API server appends five characters.
            (None, Some(prefix)) => format!("{prefix}*"),
            (None, None) => String::new(),
        };
        let group = kinds::group(ty.api_version);
        let kind = kinds::qualified(ty.kind, group);
        let address = if kinds::is_cluster_scoped(ty.kind, group) {
            format!("{kind}/{name}")
        } else {
            format!("{kind}/{}/{name}", field("namespace").unwrap_or("default"))
        };
        (name, address.into())
    }
}

/// Writes a resource's attributes. What its kind's schema does not take is not known: the API server refuses it.
struct Writer<'a, 't> {
    file: FileId,
    source: &'t str,
    types: Types,
    builder: TreeBuilder,
    fragment: &'a mut Fragment,
}

impl Writer<'_, '_> {
    fn site(&self, at: Place<'_>) -> Site {
        Site::new(self.file, at.site)
    }

    /// Whether a value of a form may stand here; where not, something unknown is written for it.
    fn takes(&mut self, at: Place<'_>, form: Form) -> bool {
        let key = match at.key {
            Key::None => None,
            Key::Text(text) => Some(text),
            Key::Source(span) => self.source.get(span.range()),
        };
        let (is_inside, fits) = (self.types.is_skipping(), self.types.enter(key, form));
        if !fits && !is_inside {
            let site = self.site(at);
            let id = self.fragment.unknown_because(Reason::WrongType, Some(site));
            self.builder.unknown(at.key, site, id);
        }
        fits
    }
}

impl Out for Writer<'_, '_> {
    fn null(&mut self, at: Place<'_>) {
        if !self.types.is_skipping() {
            self.builder.null(at.key, self.site(at));
        }
    }

    fn bool(&mut self, at: Place<'_>, value: bool) {
        if self.takes(at, Form::Bool) {
            self.builder.bool(at.key, self.site(at), value);
        }
    }

    fn int(&mut self, at: Place<'_>, value: i64) {
        if self.takes(at, Form::Number) {
            self.builder.int(at.key, self.site(at), value);
        }
    }

    fn float(&mut self, at: Place<'_>, value: f64) {
        if self.takes(at, Form::Number) {
            self.builder.float(at.key, self.site(at), value);
        }
    }

    fn text(&mut self, at: Place<'_>, value: &str, source: Option<Span>) {
        if !self.takes(at, Form::Text) {
            return;
        }
        match source {
            Some(span) => self.builder.source_text(at.key, self.site(at), span, value),
            None => self.builder.text(at.key, self.site(at), value),
        };
    }

    fn refused(&mut self, at: Place<'_>, problem: &Problem) {
        if self.types.is_skipping() {
            return;
        }
        let what = problem.summary.as_str().into();
        let reason = if problem.category == Category::Limits { Reason::Limit(what) } else { Reason::Invalid(what) };
        let id = self.fragment.unknown_because(reason, Some(Site::new(self.file, problem.at)));
        self.builder.unknown(at.key, self.site(at), id);
    }

    fn begin_list(&mut self, at: Place<'_>) {
        if self.takes(at, Form::List) {
            self.builder.begin_list(at.key, self.site(at));
        }
    }

    fn begin_object(&mut self, at: Place<'_>) {
        if self.takes(at, Form::Object) {
            self.builder.begin_object(at.key, self.site(at));
        }
    }

    fn end(&mut self) {
        if self.types.leave() {
            self.builder.end();
        }
    }
}
