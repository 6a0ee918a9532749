//! Findings that are alike but for a list index have fingerprints of their own, whatever order they come in.

use palisade_report::{Fingerprint, number_equals};

mod sample;
use sample::no_memory_limit;

#[test]
fn equals_are_numbered_by_their_paths() {
    let of = |path: &str| {
        let mut found = no_memory_limit("cart");
        found.path = path.into();
        found.fingerprint = Fingerprint::new("p", "", "a", path, 0);
        found
    };
    let numbered = |paths: [&str; 3]| {
        let [first, rest @ ..] = paths.map(of);
        let mut pieces = [vec![first], rest.to_vec()];
        number_equals(&mut pieces, |finding, ordinal| Fingerprint::new("p", "", "a", &finding.path, ordinal));
        let mut findings = pieces.concat();
        findings.sort_by(|a, b| a.path.cmp(&b.path));
        findings.into_iter().map(|finding| finding.fingerprint).collect::<Vec<_>>()
    };
    let prints = numbered(["c[1]", "c[0]", "d"]);
    assert_eq!(prints, numbered(["d", "c[0]", "c[1]"]));
    let expected = [("c", 0), ("c", 1), ("d", 0)];
    assert_eq!(prints, expected.map(|(path, ordinal)| Fingerprint::new("p", "", "a", path, ordinal)));
}
