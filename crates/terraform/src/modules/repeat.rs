//! `count`, `for_each` and `enabled`: how many instances there are.

use std::borrow::Cow;
use std::sync::Arc;

use crate::config::{ExprAt, Repetition};
use crate::cty::{Kind, Marks, Type, Value, Why, convert};

use super::diagnostic::Diagnostic;
use super::instance::{Expansion, InstanceId, Repeated, some_index, some_key};
use super::options::Purpose;
use super::walk::{any_index, any_key};
use super::world::{Frame, ONCE, World};

/// How many instances of modules and resources one root may have (limit `max-instances`).
pub const MAX_INSTANCES: u64 = 1_000_000;

const COUNT: &str = "Invalid count argument";
pub(super) const FOR_EACH: &str = "Invalid for_each argument";

impl World {
    /// How often a block stands for a thing, in one instance of its module.
    pub(super) fn expand(&mut self, instance: InstanceId, repetition: Repetition) -> Expansion {
        // What a module without instances declares Terraform only validates: for any index and any key.
        let validates = self.validating || self.instance(instance).phantom;
        match repetition {
            Repetition::Once => Expansion::Once,
            Repetition::Count(at) => {
                let expansion = self.count(instance, at);
                if validates {
                    return any_index();
                }
                self.within_limit(instance, at, expansion, some_index)
            }
            Repetition::ForEach(at) => {
                let expansion = self.for_each(instance, at);
                if validates {
                    return any_key();
                }
                self.within_limit(instance, at, expansion, |why| some_key(Type::Dynamic, why))
            }
            Repetition::Enabled(at) => self.enabled(instance, at),
        }
    }

    fn within_limit(
        &mut self,
        instance: InstanceId,
        at: ExprAt,
        expansion: Expansion,
        one: impl Fn(&Why) -> Repeated,
    ) -> Expansion {
        let count = expansion.len();
        if self.instance_count.saturating_add(count) <= MAX_INSTANCES {
            self.instance_count += count;
            return expansion;
        }
        let site = self.expr_site(self.instance(instance).module, at);
        let summary = format!("There are {count} instances; a root may have {MAX_INSTANCES} (max-instances)");
        self.limit(site, summary, "One instance stands for all of them, and may or may not exist.".into());
        let why = Value::limited("max-instances").why().with_limits_at(site);
        Expansion::Unknown(one(&why), why)
    }

    fn refuse(
        &mut self,
        instance: InstanceId,
        at: ExprAt,
        summary: &'static str,
        detail: impl Into<Cow<'static, str>>,
    ) {
        let site = self.expr_site(self.instance(instance).module, at);
        self.diagnostics.push(Diagnostic::error(Some(site), summary, detail));
    }

    fn count(&mut self, instance: InstanceId, at: ExprAt) -> Expansion {
        let (value, diagnostics) = self.evaluate(&Frame::new(instance, ONCE), at);
        let invalid = |why: Why| Expansion::Unknown(some_index(&why), why);
        if !diagnostics.is_empty() {
            self.diagnostics.extend(diagnostics);
            return invalid(Value::invalid().why());
        }
        let ephemeral = value.marks_within().contains(Marks::EPHEMERAL);
        let detail: Cow<'static, str> = match convert(&value.unmarked_within(), &Type::Number) {
            _ if ephemeral => "The count is derived from an ephemeral value, which is not kept.".into(),
            Err(error) => {
                self.refuse(instance, at, "Incorrect value type", format!("Invalid expression value: {error}."));
                return invalid(Value::invalid().why());
            }
            Ok(number) if number.is_null() => "The count is null. A whole number is required.".into(),
            Ok(number) => match self.decided(&number, &Type::Number) {
                decided if !decided.is_known() => return self.unknown_count(instance, at, &number),
                decided => match decided.as_number().and_then(crate::cty::Number::to_i64) {
                    Some(count) if count < 0 => "The count must be greater than or equal to zero.".into(),
                    Some(count) => return Expansion::Count(count as u64),
                    None => "The count must be a whole number.".into(),
                },
            },
        };
        self.refuse(instance, at, COUNT, detail);
        invalid(Value::invalid().why())
    }

    /// What a value will be, where it says how many there will be: Terraform asks for it to be known before, as it is
    /// where it hangs on what exists already.
    pub(super) fn decided<'v>(&self, value: &'v Value, ty: &Type) -> Cow<'v, Value> {
        let meant = match self.options.purpose {
            Purpose::Check => value.meaning().and_then(|meaning| convert(meaning, ty).ok()),
            Purpose::Inspect | Purpose::Console => None,
        };
        meant.filter(|meant| meant.is_known() && !meant.is_null()).map_or(Cow::Borrowed(value), Cow::Owned)
    }

    fn unknown_count(&mut self, instance: InstanceId, at: ExprAt, number: &Value) -> Expansion {
        if self.must_be_known(instance) {
            let detail = "The count depends on what is only known after apply, so Terraform cannot tell how many \
                          instances there will be.";
            self.refuse(instance, at, COUNT, detail);
        }
        let why = number.why();
        Expansion::Unknown(some_index(&why), why)
    }

    /// `enabled` says whether there is one.
    fn enabled(&mut self, instance: InstanceId, at: ExprAt) -> Expansion {
        let (value, diagnostics) = self.evaluate(&Frame::new(instance, ONCE), at);
        let failed = !diagnostics.is_empty();
        self.diagnostics.extend(diagnostics);
        let hidden = value.marks_within();
        let detail: Cow<'static, str> = match convert(&value.unmarked_within(), &Type::Bool) {
            _ if failed => return Expansion::Optional(Value::invalid().why()),
            _ if hidden.contains(Marks::SENSITIVE) => "A sensitive value would be shown by what there is.".into(),
            _ if hidden.contains(Marks::EPHEMERAL) => "An ephemeral value is not kept.".into(),
            Err(error) => format!("The value must be true or false: {error}.").into(),
            Ok(flag) if flag.is_null() => "The value is null. It must be true or false.".into(),
            Ok(flag) => match self.decided(&flag, &Type::Bool).as_bool() {
                Some(true) => return Expansion::Once,
                Some(false) => return Expansion::Disabled,
                None => return Expansion::Optional(flag.why()),
            },
        };
        self.refuse(instance, at, "Invalid enabled argument", detail);
        Expansion::Optional(Value::invalid().why())
    }

    /// Whether Terraform would refuse what is not known here.
    fn must_be_known(&self, instance: InstanceId) -> bool {
        self.options.purpose == Purpose::Inspect && !self.instance(instance).phantom && !self.validating
    }

    fn for_each(&mut self, instance: InstanceId, at: ExprAt) -> Expansion {
        let (value, diagnostics) = self.evaluate(&Frame::new(instance, ONCE), at);
        let of = match value.kind() {
            Kind::Map => value.ty().element().cloned().unwrap_or(Type::Dynamic),
            Kind::Set if value.ty().element() == Some(&Type::String) => Type::String,
            _ => Type::Dynamic,
        };
        let unknown = |why: Why| Expansion::Unknown(some_key(of.clone(), &why), why);
        if !diagnostics.is_empty() {
            self.diagnostics.extend(diagnostics);
            return unknown(Value::invalid().why());
        }
        if let Some((summary, detail)) = unsuitable(&value) {
            self.refuse(instance, at, summary, detail);
            return unknown(Value::invalid().why());
        }
        let decided = self.decided(&value, &Type::Dynamic);
        let value = if unsuitable(&decided).is_some() { Cow::Borrowed(&value) } else { decided };
        let unknown_keys = value.kind() == Kind::Set && !value.is_wholly_known();
        if !value.is_known() || unknown_keys {
            if self.must_be_known(instance) {
                let detail = "The keys depend on what is only known after apply, so Terraform cannot tell which \
                              instances there will be. Use a map whose keys are known, with the unknown values in it.";
                self.refuse(instance, at, FOR_EACH, detail);
            }
            return unknown(value.why_within());
        }
        let mut entries = Vec::new();
        for (key, element) in value.each() {
            match key.as_shared_str() {
                Some(name) => entries.push((Arc::clone(name), element)),
                None => {
                    self.refuse(
                        instance,
                        at,
                        "Invalid for_each set argument",
                        "A set for for_each has no null element.",
                    );
                    return unknown(Value::invalid().why());
                }
            }
        }
        Expansion::Each(entries)
    }
}

/// Why a value cannot be gone over.
fn unsuitable(value: &Value) -> Option<(&'static str, Cow<'static, str>)> {
    if value.marks().contains(Marks::SENSITIVE) {
        let detail = "A sensitive value would be shown in the addresses of the instances.";
        return Some((FOR_EACH, detail.into()));
    }
    if value.marks().contains(Marks::EPHEMERAL) {
        return Some((FOR_EACH, "An ephemeral value is not kept, so no instance can be named after it.".into()));
    }
    if value.is_null() {
        return Some((FOR_EACH, "The value is null. A map, or a set of strings, is required.".into()));
    }
    if matches!(value.kind(), Kind::Dynamic | Kind::Map | Kind::Object) {
        return None;
    }
    match value.ty() {
        Type::Dynamic | Type::Map(_) | Type::Object(_) => None,
        Type::Set(of) if matches!(*of, Type::String | Type::Dynamic) => None,
        Type::Set(of) => {
            let detail = format!("A map, or a set of strings, is required; this is a set of {}.", of.friendly(false));
            Some(("Invalid for_each set argument", detail.into()))
        }
        ty @ (Type::Bool | Type::Number | Type::String | Type::List(_) | Type::Tuple(_)) => {
            let detail = format!("A map, or a set of strings, is required; this is a {}.", ty.friendly(false));
            Some((FOR_EACH, detail.into()))
        }
    }
}
