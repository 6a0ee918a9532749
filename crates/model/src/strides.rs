//! Where the children of long lists and objects stand, so that the way to one does not pass all those before it.

use crate::tree::{Children, Tree};

/// Of so many children one is noted.
pub(crate) const STRIDE: usize = 64;

/// Children of those nodes that have many.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strides {
    /// The nodes with more than [`STRIDE`] children in order, each with its children 0, 64, 128 and so on.
    noted: Vec<(u32, Vec<u32>)>,
}

impl Strides {
    /// Looks at every child of the tree once.
    pub(crate) fn of(tree: &Tree) -> Self {
        let long = (0..tree.len() as u32).filter(|&index| tree.size(index) as usize > STRIDE);
        let noted = long.map(|index| (index, Children::within(tree, index).step_by(STRIDE).collect::<Vec<_>>()));
        Strides { noted: noted.filter(|(_, children)| children.len() > 1).collect() }
    }

    fn noted(&self, parent: u32) -> Option<&[u32]> {
        let at = self.noted.binary_search_by_key(&parent, |(parent, _)| *parent).ok()?;
        Some(&self.noted[at].1)
    }

    /// The last noted child of a node that does not stand behind another node, and how many children stand before it.
    pub(crate) fn nearest(&self, parent: u32, to: u32) -> Option<(usize, u32)> {
        let children = self.noted(parent)?;
        let last = children.partition_point(|&child| child <= to).checked_sub(1)?;
        Some((last * STRIDE, children[last]))
    }

    /// The last noted child of a node that is not behind its `nth`, and how many children stand before it.
    pub(crate) fn towards(&self, parent: u32, nth: usize) -> Option<(usize, u32)> {
        let children = self.noted(parent)?;
        let last = (nth / STRIDE).min(children.len() - 1);
        Some((last * STRIDE, children[last]))
    }
}

#[cfg(test)]
mod tests {
    use palisade_source::{FileId, Site, Span};

    use crate::tree::{Key, Tree, TreeBuilder};

    /// A list of objects, every third of which holds a list of a hundred.
    fn nested(elements: usize) -> Tree {
        let site = Site::new(FileId(0), Span::new(0, 0));
        let mut tree = TreeBuilder::new();
        tree.begin_list(Key::None, site);
        for nth in 0..elements {
            tree.begin_object(Key::None, site);
            tree.int(Key::Text("n"), site, nth as i64);
            if nth % 3 == 0 {
                tree.begin_list(Key::Text("all"), site);
                (0..100).for_each(|inner| _ = tree.int(Key::None, site, inner));
                tree.end();
            }
            tree.end();
        }
        tree.end();
        tree.finish()
    }

    #[test]
    fn elements_are_found_by_their_number() {
        let tree = nested(1_000);
        let all = tree.children(0).collect::<Vec<_>>();
        for nth in [0, 63, 64, 65, 127, 128, 500, 959, 960, 999] {
            assert_eq!(tree.children(0).nth(nth), Some(all[nth]));
            let mut rest = tree.children(0).skip(3);
            assert_eq!(rest.nth(nth), all.get(nth + 3).copied());
            assert_eq!(rest.next(), all.get(nth + 4).copied());
        }
        assert_eq!(tree.children(0).nth(1_000), None);
    }

    #[test]
    fn ways_count_all_that_stands_before() {
        let tree = nested(1_000);
        let tops = tree.children(0).collect::<Vec<_>>();
        for nth in [0, 1, 63, 64, 65, 128, 999] {
            let way = tree.way(tops[nth]).map(|step| (step.node, step.nth)).collect::<Vec<_>>();
            assert_eq!(way, [(tops[nth], nth)]);
        }
        let list = tree.children(tops[126]).nth(1).unwrap();
        for nth in [0, 63, 64, 99] {
            let inner = tree.children(list).nth(nth).unwrap();
            assert_eq!(tree.way(inner).map(|step| step.nth).collect::<Vec<_>>(), [126, 1, nth]);
        }
    }
}
