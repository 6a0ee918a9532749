use std::borrow::Cow;

use palisade_model::{Attr, Fact, Truth};

use super::anyone::{is_anyone, is_star};
use super::{condition, pattern};

/// A statement of a policy document.
#[derive(Debug, Clone, Copy)]
pub struct Statement<'p> {
    at: Attr<'p>,
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// An object of the JSON language.
    Json,
    /// A `statement` block of the data source.
    Block,
}

impl<'p> Statement<'p> {
    pub(super) fn json(at: Attr<'p>) -> Self {
        Statement { at, form: Form::Json }
    }

    pub(super) fn block(at: Attr<'p>) -> Self {
        Statement { at, form: Form::Block }
    }

    /// Where it stands.
    pub fn at(&self) -> Attr<'p> {
        self.at
    }

    /// Whether there is such a statement; unknown where the document is.
    pub fn exists(&self) -> Truth {
        self.at.exists()
    }

    /// Its `Sid`.
    pub(super) fn sid(&self) -> Fact<Cow<'p, str>> {
        match self.form {
            Form::Json => self.at.get("Sid").text(),
            Form::Block => self.at.get("sid").text(),
        }
    }

    /// Whether it allows. The data source's `effect` is `Allow` where it is not written.
    pub fn allows(&self) -> Truth {
        match self.form {
            Form::Json => self.at.get("Effect").is("Allow"),
            Form::Block => self.at.get("effect").text().or("Allow".into()).test(|effect| effect == "Allow"),
        }
    }

    /// Whether it denies.
    pub fn denies(&self) -> Truth {
        match self.form {
            Form::Json => self.at.get("Effect").is("Deny"),
            Form::Block => self.at.get("effect").is("Deny"),
        }
    }

    /// Its actions; those that it names to leave out are not among them.
    pub fn actions(&self) -> Attr<'p> {
        match self.form {
            Form::Json => self.at.get("Action"),
            Form::Block => self.at.get("actions"),
        }
    }

    /// The actions that it leaves out: all others are meant.
    pub fn not_actions(&self) -> Attr<'p> {
        match self.form {
            Form::Json => self.at.get("NotAction"),
            Form::Block => self.at.get("not_actions"),
        }
    }

    /// Its resources.
    pub fn resources(&self) -> Attr<'p> {
        match self.form {
            Form::Json => self.at.get("Resource"),
            Form::Block => self.at.get("resources"),
        }
    }

    /// The resources that it leaves out: all others are meant.
    pub fn not_resources(&self) -> Attr<'p> {
        match self.form {
            Form::Json => self.at.get("NotResource"),
            Form::Block => self.at.get("not_resources"),
        }
    }

    /// Whether any of its actions, as written with their wildcards, is such.
    pub fn any_action(&self, mut test: impl FnMut(&str) -> bool) -> Truth {
        self.actions().any(|action| action.text().test(|text| test(&text)))
    }

    /// The actions that it names and of which something holds, as a sentence begins: `s3:GetObject and 2 more`; none
    /// where no such one is known.
    pub fn named_actions(&self, holds: impl Fn(&str) -> bool) -> Option<String> {
        let mut named = self.actions().items().filter_map(|action| match action.text() {
            Fact::Known(text) => holds(&text).then_some(text),
            Fact::Absent | Fact::Unknown(_) => None,
        });
        let first = named.next()?;
        Some(match named.count() {
            0 => first.into_owned(),
            more => format!("{first} and {more} more"),
        })
    }

    /// Whether it names every action: `*`, or `service:*` of every service.
    pub fn is_every_action(&self) -> Truth {
        self.any_action(|action| matches!(action, "*" | "*:*"))
    }

    /// Whether it names every resource.
    pub fn is_every_resource(&self) -> Truth {
        self.resources().any(is_star)
    }

    /// Whether it allows or denies an action, by name, by wildcard, or because it leaves out others only.
    pub fn covers(&self, action: &str) -> Truth {
        let named = self.any_action(|pattern| pattern::matches(pattern, action));
        let left_out = self.not_actions();
        named.or_else(|| {
            let is_left_out = |pattern: Attr<'p>| pattern.test_text(|text| pattern::matches(text, action));
            left_out.is_set().and_then(|| left_out.any(is_left_out).not())
        })
    }

    /// Whether nothing limits it: every resource, and no condition at all.
    pub fn is_unlimited(&self) -> Truth {
        self.is_every_resource().and_then(|| self.has_condition().not())
    }

    /// Whether it allows everyone: no principal is left out and no condition narrows it.
    pub fn is_public(&self) -> Truth {
        self.is_for_everyone().and_then(|| self.is_narrowed().not())
    }

    /// Whether any principal of a type (`AWS`, `Federated`, `Service`) is such.
    pub fn any_principal(&self, kind: &'static str, mut test: impl FnMut(Attr<'p>) -> Truth) -> Truth {
        match self.form {
            Form::Json => {
                let principal = self.at.get("Principal");
                match (principal.entries().next(), kind) {
                    (Some(_), _) => principal.get(kind).any(test),
                    // A principal that is no object is one of AWS.
                    (None, "AWS") => principal.any(test),
                    (None, _) => principal.causes().map_or(Truth::False, Truth::Unknown),
                }
            }
            Form::Block => self.at.get("principals").any(|principals| {
                principals.get("type").is(kind).and_then(|| principals.get("identifiers").any(&mut test))
            }),
        }
    }

    /// Whether it says whom it is for, or for whom it is not.
    pub fn names_principals(&self) -> Truth {
        let names = match self.form {
            Form::Json => ["Principal", "NotPrincipal"],
            Form::Block => ["principals", "not_principals"],
        };
        Truth::any(names.map(|name| self.at.get(name).is_set()))
    }

    /// The principals as an attribute, for pointing at.
    pub fn principals(&self) -> Attr<'p> {
        match self.form {
            Form::Json => self.at.get("Principal"),
            Form::Block => self.at.get("principals"),
        }
    }

    /// Whether it speaks of everyone: the principal `*`, `{"AWS": "*"}` (which means the same in a resource's policy),
    /// or all but some (`NotPrincipal`).
    pub fn is_for_everyone(&self) -> Truth {
        match self.form {
            Form::Json => {
                let principal = self.at.get("Principal");
                let named = principal.entries().filter(|(key, _)| matches!(*key, "AWS" | "*"));
                let named = Truth::any(named.map(|(_, ids)| ids.any(is_anyone)));
                let whole = if principal.entries().next().is_some() { Truth::False } else { principal.any(is_anyone) };
                whole.or(named).or_else(|| self.at.get("NotPrincipal").is_set())
            }
            Form::Block => self
                .at
                .get("principals")
                .any(|principals| {
                    let kind = principals.get("type").is_one_of(&["*", "AWS"]);
                    kind.and_then(|| principals.get("identifiers").any(is_anyone))
                })
                .or_else(|| self.at.get("not_principals").any(|_| Truth::True)),
        }
    }

    /// Whether a condition narrows who or what it is for: one on the source (account, ARN, network, organisation,
    /// address) or on the principal. A condition that holds for everyone (an address range that is the world) does not.
    pub fn is_narrowed(&self) -> Truth {
        match self.form {
            Form::Json => condition::narrows_json(self.at.get("Condition")),
            Form::Block => self.at.get("condition").any(condition::narrows_block),
        }
    }

    /// Whether it has any condition at all.
    pub fn has_condition(&self) -> Truth {
        match self.form {
            Form::Json => self.at.get("Condition").is_empty().not(),
            Form::Block => self.at.get("condition").any(|_| Truth::True),
        }
    }

    /// Its conditions as triples of operator, key and values; unknown where they are.
    pub fn any_condition(&self, mut test: impl FnMut(&str, &str, Attr<'p>) -> Truth) -> Truth {
        match self.form {
            Form::Json => self
                .at
                .get("Condition")
                .any_entry(|operator, keys| keys.any_entry(|key, values| test(operator, key, values))),
            Form::Block => self.at.get("condition").any(|condition| {
                let (operator, key) = (condition.get("test").text(), condition.get("variable").text());
                match (operator, key) {
                    (Fact::Known(operator), Fact::Known(key)) => test(&operator, &key, condition.get("values")),
                    (Fact::Unknown(causes), _) | (_, Fact::Unknown(causes)) => Truth::Unknown(causes),
                    (Fact::Absent, _) | (_, Fact::Absent) => Truth::False,
                }
            }),
        }
    }
}
