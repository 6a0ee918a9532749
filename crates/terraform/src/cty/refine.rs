use std::cmp::Ordering;
use std::sync::{Arc, LazyLock};

use unicode_normalization::char::{canonical_combining_class, compose};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfd_quick};
use unicode_segmentation::UnicodeSegmentation;

use super::value::Repr;
use super::{Number, Str, Type, Value};

/// What is known of an unknown value beyond its type.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Refinement {
    not_null: bool,
    /// Of a string: how it starts.
    prefix: Option<Str>,
    /// Of a number: the bounds and whether they are included.
    lower: Option<(Number, bool)>,
    upper: Option<(Number, bool)>,
    /// Of a collection: how many elements at least and at most.
    min_length: usize,
    max_length: Option<usize>,
}

impl Refinement {
    /// It is not null.
    pub fn is_not_null(&self) -> bool {
        self.not_null
    }

    /// It is not null.
    pub fn not_null(&mut self) -> &mut Self {
        self.not_null = true;
        self
    }

    /// It starts with this text, which nothing that follows can change: see [`safe_prefix`].
    pub fn prefix(&mut self, prefix: &str) -> &mut Self {
        if prefix.len() > self.prefix.as_ref().map_or(0, |old| old.len()) {
            self.prefix = Some(prefix.into());
        }
        self
    }

    /// It is at least `bound`, or more where the bound is not included.
    pub fn at_least(&mut self, bound: &Number, inclusive: bool) -> &mut Self {
        let narrower = match &self.lower {
            None => true,
            Some((old, true)) if inclusive => bound.compare(old) == Ordering::Greater,
            Some((old, old_inclusive)) => match bound.compare(old) {
                Ordering::Greater => true,
                Ordering::Equal => *old_inclusive && !inclusive,
                Ordering::Less => false,
            },
        };
        if narrower && !bound.is_infinite() {
            self.lower = Some((bound.clone(), inclusive));
        }
        self
    }

    /// It is at most `bound`, or less where the bound is not included.
    pub fn at_most(&mut self, bound: &Number, inclusive: bool) -> &mut Self {
        let narrower = match &self.upper {
            None => true,
            Some((old, true)) if inclusive => bound.compare(old) == Ordering::Less,
            Some((old, old_inclusive)) => match bound.compare(old) {
                Ordering::Less => true,
                Ordering::Equal => *old_inclusive && !inclusive,
                Ordering::Greater => false,
            },
        };
        if narrower && !bound.is_infinite() {
            self.upper = Some((bound.clone(), inclusive));
        }
        self
    }

    /// It has at least that many elements.
    pub fn min_length(&mut self, length: usize) -> &mut Self {
        self.min_length = self.min_length.max(length);
        self
    }

    /// It has at most that many elements.
    pub fn max_length(&mut self, length: usize) -> &mut Self {
        self.max_length = Some(self.max_length.map_or(length, |old| old.min(length)));
        self
    }

    /// It has exactly that many elements.
    pub fn length(&mut self, length: usize) -> &mut Self {
        self.min_length(length).max_length(length)
    }
}

impl Value {
    /// An unknown with more known of it; where that leaves one value, this value. Known values and those of unknown
    /// type stay as they are, and so do those that the new facts would contradict.
    #[must_use]
    pub fn refine(&self, facts: impl FnOnce(&mut Refinement) -> &mut Refinement) -> Value {
        let Repr::Unknown(ty, old) = self.repr() else { return self.clone() };
        if *ty == Type::Dynamic {
            return self.clone();
        }
        let mut refinement = old.as_deref().cloned().unwrap_or_default();
        facts(&mut refinement);
        if refinement.is_contradictory() {
            return self.clone();
        }
        if refinement.not_null
            && let Some(value) = self.only_value(ty, &refinement)
        {
            return value;
        }
        let refinement = (refinement != Refinement::default()).then(|| Arc::new(refinement));
        self.with_repr(Repr::Unknown(ty.clone(), refinement))
    }

    fn only_value(&self, ty: &Type, facts: &Refinement) -> Option<Value> {
        if *ty == Type::Number {
            let (Some((lower, true)), Some((upper, true))) = (&facts.lower, &facts.upper) else { return None };
            return (lower == upper).then(|| self.with_repr(Repr::Number(lower.clone())));
        }
        let length = facts.max_length.filter(|&max| max == facts.min_length)?;
        let unknowns = |of: &Type| vec![Value::unknown(of.clone()).because(self.why()); length];
        let value = match ty {
            Type::List(of) => Value::list((**of).clone(), unknowns(of)),
            Type::Set(of) if length <= 1 => Value::set((**of).clone(), unknowns(of)),
            Type::Map(of) if length == 0 => Value::map((**of).clone(), Vec::new()),
            _ => return None,
        };
        Some(value.marked(self.marks()))
    }
}

impl Refinement {
    fn is_contradictory(&self) -> bool {
        let range = match (&self.lower, &self.upper) {
            (Some((lower, _)), Some((upper, _))) => lower.compare(upper) == Ordering::Greater,
            _ => false,
        };
        range || self.max_length.is_some_and(|max| max < self.min_length)
    }
}

/// What is known of the values that a value may turn out to be. A known value is the only one in its range.
#[derive(Debug, Clone)]
pub struct Range {
    ty: Type,
    null: Nullness,
    facts: Refinement,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nullness {
    Never,
    Maybe,
    Always,
}

impl Range {
    pub(super) fn of(value: &Value) -> Self {
        let mut facts = Refinement::default();
        let null = match value.repr() {
            Repr::Null(_) => Nullness::Always,
            Repr::Unknown(_, refinement) => {
                facts = refinement.as_deref().cloned().unwrap_or_default();
                if facts.not_null { Nullness::Never } else { Nullness::Maybe }
            }
            Repr::String(text) => {
                facts.prefix = Some(text.clone());
                Nullness::Never
            }
            Repr::Number(number) => {
                facts.lower = Some((number.clone(), true));
                facts.upper = Some((number.clone(), true));
                Nullness::Never
            }
            Repr::List(_) | Repr::Set(_) | Repr::Map(_) => {
                if let Some(length) = value.length().as_number().and_then(Number::to_i64) {
                    facts.length(usize::try_from(length).unwrap_or(usize::MAX));
                }
                Nullness::Never
            }
            Repr::Bool(_) | Repr::Tuple(_) | Repr::Object(_) => Nullness::Never,
        };
        Self { ty: value.ty(), null, facts }
    }

    /// The type; dynamic where it is not known.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Whether null is not in it.
    pub fn is_never_null(&self) -> bool {
        self.null == Nullness::Never
    }

    /// How its strings start.
    pub fn prefix(&self) -> &str {
        self.facts.prefix.as_deref().unwrap_or_default()
    }

    /// The lower bound of its numbers, and whether it is included.
    pub fn lower(&self) -> Option<(&Number, bool)> {
        self.facts.lower.as_ref().map(|(bound, inclusive)| (bound, *inclusive))
    }

    /// The upper bound of its numbers, and whether it is included.
    pub fn upper(&self) -> Option<(&Number, bool)> {
        self.facts.upper.as_ref().map(|(bound, inclusive)| (bound, *inclusive))
    }

    /// The least length of its collections.
    pub fn min_length(&self) -> usize {
        self.facts.min_length
    }

    /// The largest length of its collections, if there is one.
    pub fn max_length(&self) -> Option<usize> {
        self.facts.max_length
    }

    /// Whether a known value is certainly not in it.
    pub(super) fn excludes(&self, value: &Value) -> bool {
        match self.null {
            Nullness::Always => return !value.is_null(),
            Nullness::Never if value.is_null() => return true,
            Nullness::Never | Nullness::Maybe => {}
        }
        if value.is_null() {
            return false;
        }
        if !value.ty().conforms_to(&self.ty) {
            return true;
        }
        match value.repr() {
            Repr::String(text) => !text.starts_with(self.prefix()),
            Repr::Number(number) => self.excludes_number(number),
            Repr::List(_) | Repr::Set(_) | Repr::Map(_) => {
                let length = Range::of(value);
                let too_short = length.max_length().is_some_and(|max| max < self.min_length());
                too_short || self.max_length().is_some_and(|max| length.min_length() > max)
            }
            Repr::Null(_) | Repr::Unknown(..) | Repr::Bool(_) | Repr::Tuple(_) | Repr::Object(_) => false,
        }
    }

    fn excludes_number(&self, number: &Number) -> bool {
        let below = self.lower().is_some_and(|(bound, inclusive)| match number.compare(bound) {
            Ordering::Less => true,
            Ordering::Equal => !inclusive,
            Ordering::Greater => false,
        });
        let above = self.upper().is_some_and(|(bound, inclusive)| match number.compare(bound) {
            Ordering::Greater => true,
            Ordering::Equal => !inclusive,
            Ordering::Less => false,
        });
        below || above
    }
}

/// The part of a known beginning that no continuation can change: normal form C may merge a last letter with an accent
/// that follows, and the last grapheme may grow. Delimiters of machine formats are known not to.
///
/// As careful as `cty`: it also gives up at a line break that it looks back over.
pub fn safe_prefix(text: &str) -> String {
    if text.is_ascii() { safe_ascii(text).to_owned() } else { safe_unicode(text) }
}

/// What ends the part of a known beginning that nothing can change, if it is the last character.
const DELIMITERS: &str = "-_:;/\\,.(){}[]|?!~ \t@#$%^&*+\"'";

/// The same as [`safe_unicode`] of a text in which each character is a grapheme, but for line breaks of two.
fn safe_ascii(text: &str) -> &str {
    static COMPOSES: LazyLock<[bool; 128]> =
        LazyLock::new(|| std::array::from_fn(|code| composes_with_next(char::from(code as u8))));
    let bytes = text.as_bytes();
    let Some((&last, before)) = bytes.split_last() else { return "" };
    if COMPOSES[usize::from(last)] {
        return &text[..before.len()];
    }
    let is_lone = |&at: &usize| match bytes[at] {
        b'\n' => at == 0 || bytes[at - 1] != b'\r',
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    if let Some(at) = (0..bytes.len()).find(is_lone) {
        &text[..at]
    } else if text.ends_with("\r\n") {
        &text[..bytes.len() - 2]
    } else if DELIMITERS.as_bytes().contains(&last) {
        text
    } else {
        &text[..before.len()]
    }
}

fn safe_unicode(text: &str) -> String {
    let mut normal: String = text.nfc().collect();
    if let Some(boundary) = open_end(&normal) {
        normal.truncate(boundary);
        return normal;
    }
    if let Some((at, _)) = normal.grapheme_indices(true).find(|(_, grapheme)| matches!(*grapheme, "\n" | "\r")) {
        normal.truncate(at);
    } else if let Some((at, last)) = normal.grapheme_indices(true).next_back() {
        let is_delimiter = last.len() == 1 && DELIMITERS.contains(last);
        if !is_delimiter {
            normal.truncate(at);
        }
    }
    normal
}

/// Where the part starts that a following character could compose with, if the text's end can compose at all.
fn open_end(text: &str) -> Option<usize> {
    let last = text.chars().next_back()?;
    let one = |c: char| std::iter::once(c);
    let closed = canonical_combining_class(last) == 0
        && is_nfc_quick(one(last)) == IsNormalized::Yes
        && is_nfd_quick(one(last)) == IsNormalized::Yes
        && !composes_with_next(last);
    if closed {
        return None;
    }
    let starts =
        |&(_, c): &(usize, char)| canonical_combining_class(c) == 0 && is_nfc_quick(one(c)) == IsNormalized::Yes;
    text.char_indices().rev().find(starts).map(|(at, _)| at)
}

/// Whether some character composes with this one before it.
fn composes_with_next(c: char) -> bool {
    /// Characters that compose with one before them, beside the combining diacritical marks and Hangul.
    const SECOND: &str = "\u{653}\u{654}\u{655}\u{93c}\u{9be}\u{9d7}\u{b3e}\u{b56}\u{b57}\u{bbe}\u{bd7}\u{c56}\u{cc2}\
                          \u{cd5}\u{cd6}\u{d3e}\u{d57}\u{dca}\u{dcf}\u{ddf}\u{102e}\u{1161}\u{11a8}\u{1b35}\u{3099}\
                          \u{309a}\u{110ba}\u{11127}\u{1133e}\u{11357}\u{114b0}\u{114ba}\u{114bd}\u{115af}\u{11930}";
    ('\u{300}'..='\u{36f}').chain(SECOND.chars()).any(|next| compose(c, next).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_ends_before_what_may_change() {
        assert_eq!(safe_prefix("pre-"), "pre-");
        assert_eq!(safe_prefix("pre"), "pr");
        assert_eq!(safe_prefix("e\u{301}"), "");
        assert_eq!(safe_prefix(""), "");
        assert_eq!(safe_prefix("a\r\n"), "a");
        assert_eq!(safe_prefix("a-\nb-"), "a-");
        assert_eq!(safe_prefix("a-\nb"), "a-\n");
        assert_eq!(safe_prefix("a-\nq"), "a-");
    }

    #[test]
    fn plain_texts_end_where_others_would() {
        let letters = ["a", "q", "-", "<", "\r", "\n", "\t", "\u{1}", "0"];
        for one in letters {
            for two in letters {
                for three in letters {
                    for text in [one.to_owned(), format!("{one}{two}"), format!("{one}{two}{three}")] {
                        assert_eq!(safe_ascii(&text), safe_unicode(&text), "{text:?}");
                    }
                }
            }
        }
        for last in (0..128_u8).map(char::from) {
            let text = format!("x{last}");
            assert_eq!(safe_ascii(&text), safe_unicode(&text), "{text:?}");
        }
    }

    #[test]
    fn refining_to_one_value_makes_it_known() {
        let list = Value::unknown(Type::list(Type::String));
        assert_eq!(list.refine(|r| r.not_null().length(2)).as_elements().map(<[Value]>::len), Some(2));
        assert!(!list.refine(|r| r.length(2)).is_known());
        let number = Value::unknown(Type::Number)
            .refine(|r| r.not_null().at_least(&Number::from(3_i64), true).at_most(&Number::from(3_i64), true));
        assert_eq!(number.as_number(), Some(&Number::from(3_i64)));
    }

    #[test]
    fn ranges_exclude() {
        let prefixed = Value::unknown(Type::String).refine(|r| r.not_null().prefix("arn:")).range();
        assert!(prefixed.excludes(&Value::string("x")));
        assert!(prefixed.excludes(&Value::null(Type::String)));
        assert!(!prefixed.excludes(&Value::string("arn:aws")));
        let positive = Value::unknown(Type::Number).refine(|r| r.at_least(&Number::from(0_i64), false)).range();
        assert!(positive.excludes(&Value::from(0_i64)));
        assert!(!positive.excludes(&Value::null(Type::Number)));
    }
}
