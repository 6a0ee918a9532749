//! The resources that two states of one project have in common.

use std::collections::HashSet;

use foldhash::fast::RandomState;
use palisade_source::{FileId, Site};

use crate::resource::{Around, Rare, Stored};
use crate::{Asked, Call, Causes, Project, Resource, ResourceId, UnknownId, UnknownValue};

/// Which resources of a project's earlier state read the same in the later one: every attribute, place, reference and
/// cause. A policy that asks for nothing else comes to the same verdict on both.
#[derive(Debug)]
pub struct Twins {
    /// By the ids of the earlier state's resources.
    before: Vec<bool>,
    /// By the ids of the later state's.
    now: Vec<bool>,
    /// The kinds of those that have no twin, at either time.
    changed: HashSet<Box<str>, RandomState>,
}

impl Twins {
    /// The twins of two states; none where what holds of the whole project differs.
    pub fn between(now: &Project, before: &Project) -> Option<Self> {
        if now.info() != before.info() || now.providers != before.providers {
            return None;
        }
        let pair = Pair { now, before, files: same_files(now, before) };
        let several = several(now).chain(several(before)).collect::<HashSet<_, RandomState>>();
        let mut twins = Twins {
            before: vec![false; before.resources.len()],
            now: vec![false; now.resources.len()],
            changed: HashSet::default(),
        };
        for was in before.each().filter(|was| !several.contains(was.address().as_str())) {
            if let Some(is) = now.at(was.address()).filter(|is| pair.is_same(*is, was)) {
                twins.before[was.id().0 as usize] = true;
                twins.now[is.id().0 as usize] = true;
            }
        }
        for (resources, have_twins) in [(&now.resources, &twins.now), (&before.resources, &twins.before)] {
            for (resource, _) in resources.iter().zip(have_twins).filter(|(_, has_twin)| !**has_twin) {
                if !twins.changed.contains(&*resource.kind) {
                    twins.changed.insert((&*resource.kind).into());
                }
            }
        }
        Some(twins)
    }

    /// Which of the earlier state's resources have a twin, by their ids.
    pub fn of_before(&self) -> &[bool] {
        &self.before
    }

    /// Whether a resource of the later state has a twin.
    pub fn has(&self, now: ResourceId) -> bool {
        self.now[now.0 as usize]
    }

    /// Whether the earlier state answers what the later one was asked as that did.
    pub fn answer_alike(&self, asked: &Asked, before: &Project) -> bool {
        !asked.everything
            && asked.kinds.is_disjoint(&self.changed)
            && asked.absent.iter().all(|address| before.at(address).is_none())
    }
}

/// The files that both states have under one id, by that.
fn same_files(now: &Project, before: &Project) -> Vec<bool> {
    let pairs = now.sources().iter().zip(before.sources().iter());
    pairs.map(|((_, is), (_, was))| is.path() == was.path() && is.text() == was.text()).collect()
}

/// The addresses that more than one resource has.
fn several(project: &Project) -> impl Iterator<Item = &str> {
    let second =
        |resource: &Resource<'_>| project.at(resource.address()).is_some_and(|first| first.id() != resource.id());
    project.each().filter(second).map(|resource| resource.address().as_str())
}

struct Pair<'p> {
    now: &'p Project,
    before: &'p Project,
    /// Whether a file is the same, by its id in both.
    files: Vec<bool>,
}

impl Pair<'_> {
    fn is_same(&self, now: Resource<'_>, before: Resource<'_>) -> bool {
        // All that is known of a resource, so that nothing that comes to be known is forgotten here.
        let Stored {
            kind,
            name,
            address,
            tree,
            header,
            block,
            around,
            rare: _,
            mode,
            origin,
            action,
            create_before_destroy,
            prevent_destroy,
        } = now.data();
        let Around { calls, provider } = &**around;
        let Rare { exists_if, edges, ignored } = now.data().rare();
        let was = before.data();
        *kind == was.kind
            && *name == was.name
            && *address == was.address
            && *mode == was.mode
            && *origin == was.origin
            && *action == was.action
            && *provider == was.around.provider
            && *create_before_destroy == was.create_before_destroy
            && *prevent_destroy == was.prevent_destroy
            && *ignored == was.rare().ignored
            && *edges == was.rare().edges
            && self.is_same_place(*header, was.header)
            && self.is_same_place(*block, was.block)
            && calls.len() == was.around.calls.len()
            && calls.iter().zip(&*was.around.calls).all(|(is, was)| self.is_same_call(is, was))
            && self.are_same_unknowns(*exists_if, was.rare().exists_if)
            && tree.is_same(&was.tree, |file| self.is_same_file(file), |is, was| self.is_same_unknown(is, was))
    }

    fn is_same_file(&self, file: FileId) -> bool {
        self.files.get(file.0 as usize).is_some_and(|is_same| *is_same)
    }

    fn is_same_place(&self, now: Site, before: Site) -> bool {
        now == before && self.is_same_file(now.file)
    }

    fn is_same_call(&self, now: &Call, before: &Call) -> bool {
        now.address == before.address && now.source == before.source && self.is_same_place(now.site, before.site)
    }

    fn are_same_unknowns(&self, now: Option<UnknownId>, before: Option<UnknownId>) -> bool {
        match (now, before) {
            (None, None) => true,
            (Some(now), Some(before)) => self.is_same_unknown(now, before),
            (None, Some(_)) | (Some(_), None) => false,
        }
    }

    fn is_same_unknown(&self, now: UnknownId, before: UnknownId) -> bool {
        let UnknownValue { causes, ty, not_null, copy_of, parts } = self.now.unknown(now);
        let was = self.before.unknown(before);
        *ty == was.ty
            && *not_null == was.not_null
            && *copy_of == was.copy_of
            && *parts == was.parts
            && self.are_same_causes(*causes, was.causes)
    }

    /// Where a cause stands decides nothing.
    fn are_same_causes(&self, now: Causes, before: Causes) -> bool {
        let reasons = now.iter().map(|id| self.now.cause(id).reason);
        reasons.eq(before.iter().map(|id| self.before.cause(id).reason))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use palisade_source::{SourceFile, SourceMap, Span};

    use super::*;
    use crate::{
        Address, Anchors, Fragment, Key, Mode, NewResource, NoTrace, Origin, ProjectBuilder, ProjectInfo, Reason,
        TreeBuilder,
    };

    /// A project of one file: `kind name = value` a line, where `?` stands for an unknown value.
    fn project(text: &str) -> Project {
        let mut sources = SourceMap::new();
        let file = sources.add(SourceFile::new("main.tf", text));
        let mut fragment = Fragment::new();
        let mut start = 0;
        for line in text.lines() {
            let site = Site::new(file, Span::new(start, start + line.len() as u32));
            start += line.len() as u32 + 1;
            let [kind, name, _, value] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
            let mut tree = TreeBuilder::new();
            tree.begin_object(Key::None, site);
            match value.strip_prefix('?') {
                Some(variable) => {
                    let unknown = fragment.unknown_because(Reason::Variable(variable.into()), None);
                    tree.unknown(Key::Text("value"), site, unknown)
                }
                None => tree.text(Key::Text("value"), site, value),
            };
            tree.end();
            fragment.push(NewResource {
                kind: kind.into(),
                name: name.into(),
                address: Address::from(format!("{kind}.{name}")),
                mode: Mode::Managed,
                origin: Origin::Hcl,
                tree: tree.finish(),
                header: site,
                block: site,
                calls: Arc::default(),
                provider: None,
                action: None,
                exists_if: None,
                edges: Box::default(),
                lifecycle: crate::Lifecycle::default(),
            });
        }
        let mut builder = ProjectBuilder::new();
        builder.add(fragment);
        builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
    }

    fn twins(now: &Project, before: &Project) -> Vec<bool> {
        Twins::between(now, before).expect("nothing differs as a whole").of_before().to_vec()
    }

    #[test]
    fn what_reads_the_same_in_the_same_file_is_a_twin() {
        let text = "bucket a = x\nbucket b = ?v";
        assert_eq!(twins(&project(text), &project(text)), [true, true]);
        assert_eq!(twins(&project("bucket a = x\nbucket b = ?w"), &project(text)), [false, false], "its file differs");
    }

    #[test]
    fn two_of_one_address_have_none() {
        let text = "bucket a = x\nbucket a = y\nbucket b = z";
        assert_eq!(twins(&project(text), &project(text)), [false, false, true]);
    }

    #[test]
    fn what_was_asked_is_answered_alike_where_no_such_kind_changed() {
        let (now, before) = (project("bucket a = x"), project("bucket a = x\ngroup b = y"));
        let twins = Twins::between(&now, &before).expect("nothing differs as a whole");
        let alike = |asks: &dyn Fn()| twins.answer_alike(&Asked::during(asks).1, &before);
        assert!(alike(&|| {}));
        assert!(alike(&|| assert_eq!(now.of_kind("role").len(), 0)));
        assert!(!alike(&|| assert_eq!(now.of_kind("group").len(), 0)));
        assert!(!alike(&|| assert!(!now.has_kind("group"))));
        assert!(!alike(&|| assert_eq!(now.resources().len(), 1)));
        assert!(!alike(&|| assert!(now.by_address(&Address::from("group.b")).is_none())));
        assert!(alike(&|| assert!(now.by_address(&Address::from("group.c")).is_none())));
        assert!(alike(&|| drop(Anchors::subjects(&now).of_kinds(&["group"]))), "subjects are not asked about");
        assert!(!alike(&|| drop(Anchors::all(&now).of_kinds(&["group"]))));
    }
}
