//! Which of the written elements a planned one is: sets come in another order, and providers fill things in.

use palisade_model::{Attr, Shape};

/// Lists are compared element by element where that takes at most this many comparisons
/// (`max-elements-compared`); longer ones of equal length go by their order.
const MAX_COMPARISONS: usize = 10_000;

/// What is written of a planned element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    /// Nothing that fits.
    None,
    /// This element.
    One(usize),
    /// This element or another one that fits as well.
    OneOfSeveral(usize),
}

/// What is written of each planned element. Blocks of which it is not known whether there are any may stand for
/// several.
pub(super) fn matches(planned: &[Attr<'_>], written: &[Attr<'_>]) -> Vec<Match> {
    if planned.len().saturating_mul(written.len()) > MAX_COMPARISONS {
        let in_order = planned.len() == written.len();
        return (0..planned.len()).map(|at| if in_order { Match::OneOfSeveral(at) } else { Match::None }).collect();
    }
    let mut taken = vec![false; written.len()];
    let mut found = vec![Match::None; planned.len()];
    // The surest first, so that an element that fits several leaves those alone that fit only one.
    for sure in [true, false] {
        for (at, &element) in planned.iter().enumerate() {
            if found[at] != Match::None {
                continue;
            }
            let free = (0..written.len()).filter(|&i| !taken[i]);
            let scored: Vec<_> = free.filter_map(|i| Some((agreement(element, written[i])?, i))).collect();
            let Some(&best) = scored.iter().max_by_key(|&&(score, i)| (score, i == at, usize::MAX - i)) else {
                continue;
            };
            let (score, index) = best;
            let is_only = scored.iter().filter(|&&(other, _)| other == score).count() == 1;
            if sure && !(is_only && (score > 0 || scored.len() == 1)) {
                continue;
            }
            taken[index] = written[index].exists_if().is_none();
            found[at] = if is_only { Match::One(index) } else { Match::OneOfSeveral(index) };
        }
    }
    found
}

/// How many known values two elements share; none where they cannot be the same.
fn agreement(planned: Attr<'_>, written: Attr<'_>) -> Option<usize> {
    match (planned.shape(), written.shape()) {
        (Shape::Object(_), Shape::Object(members)) => {
            let mut sum = 0;
            for (name, member) in members {
                sum += agreement(planned.member(name), member)?;
            }
            Some(sum)
        }
        (Shape::List(a), Shape::List(b)) => {
            let (a, b): (Vec<_>, Vec<_>) = (a.collect(), b.collect());
            match (&a[..], &b[..]) {
                ([one], [other]) => agreement(*one, *other),
                // What is written has blocks or elements, what is planned has none.
                ([], [first, ..]) if first.exists_if().is_none() => None,
                _ if a.len() == b.len() => Some(same_scalars(&a, &b)),
                _ => Some(0),
            }
        }
        (known, other) => match (scalar(&known), scalar(&other)) {
            (Some(known), Some(other)) => (known == other).then_some(1),
            _ => Some(0),
        },
    }
}

/// How many texts and numbers two lists have in common.
fn same_scalars(a: &[Attr<'_>], b: &[Attr<'_>]) -> usize {
    let texts = |list: &[Attr<'_>]| {
        let mut texts: Vec<String> = list.iter().filter_map(|item| scalar(&item.shape())).collect();
        texts.sort_unstable();
        texts
    };
    let (a, b) = (texts(a), texts(b));
    a.iter().filter(|text| b.binary_search(text).is_ok()).count()
}

/// A scalar as text, which is how Terraform converts what is written to the type of what is planned.
fn scalar(shape: &Shape<'_>) -> Option<String> {
    match shape {
        Shape::Bool(value) => Some(value.to_string()),
        Shape::Int(value) => Some(value.to_string()),
        Shape::Float(value) => Some(value.to_string()),
        Shape::Text(value) => Some((*value).to_owned()),
        Shape::Absent | Shape::Null | Shape::List(_) | Shape::Object(_) | Shape::Unknown(_) => None,
    }
}
