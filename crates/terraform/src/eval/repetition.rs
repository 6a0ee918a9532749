use std::collections::HashSet;

use foldhash::fast::RandomState;

use super::evaluator::{Evaluator, shared};
use crate::cty::{Kind, Marks, Str, Type, Value, Why, convert};
use crate::syntax::{ExprId, For};

/// What a `for` has come to so far.
struct Progress {
    marks: Marks,
    /// False once a condition or key is not known or wrong: then nothing is known of the whole.
    known: bool,
    /// Whether it is all the same clear what it will be: what was not known will be one thing only.
    clear: bool,
    why: Why,
}

/// Whether an element is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Included {
    Yes,
    No,
    /// It will be, though that is not known yet: what is wrong with it does not count.
    Later,
}

impl Progress {
    fn give_up(&mut self, because: &Value) {
        self.known = false;
        self.why = self.why.and(&because.why());
    }

    /// Nothing is known of the whole, nor what it will be.
    fn fail(&mut self, because: &Value) {
        self.give_up(because);
        self.clear = false;
    }

    fn finish(self, result: Value) -> Value {
        if self.known {
            return result.marked(self.marks);
        }
        let why = if self.why.is_empty() { Value::invalid().why() } else { self.why };
        let unknown = Value::DYNAMIC.because(why);
        if self.clear { unknown.meant_as(&result) } else { unknown }.marked(self.marks)
    }
}

impl<'e> Evaluator<'e> {
    pub(super) fn repeat(&mut self, each: &'e For) -> Value {
        let collection = self.value(each.collection);
        let span = self.tree.span(each.collection);
        if collection.is_null() {
            let detail = "A null value cannot be used as the collection in a 'for' expression.";
            return self.error(span, "Iteration over null value", detail);
        }
        if collection.is_dynamic() {
            let open = Value::DYNAMIC.because(collection.why());
            return match (collection.each_one(), collection.meaning()) {
                (Some(item), _) => self.repeat_any(each, item, open),
                (None, Some(meaning)) => self.repeat_meant(each, meaning, open),
                (None, None) => open,
            };
        }
        if !collection.is_iterable() {
            let ty = collection.ty().friendly(false);
            let detail = format!("A value of type {ty} cannot be used as the collection in a 'for' expression.");
            return self.error(span, "Iteration over non-iterable value", detail);
        }
        let mut marks = collection.marks();
        if let Some(condition) = each.condition {
            match self.condition_in_general(each, condition) {
                Some(condition_marks) if !collection.is_known() => marks |= condition_marks,
                Some(_) => {}
                None => return Value::invalid(),
            }
        }
        if !collection.is_known() {
            let open = Value::DYNAMIC.because(collection.why()).marked(marks);
            return match collection.meaning() {
                Some(meaning) => self.repeat_meant(each, meaning, open),
                None => open,
            };
        }
        self.repeat_known(each, &collection, marks)
    }

    fn repeat_known(&mut self, each: &'e For, collection: &Value, marks: Marks) -> Value {
        let progress = Progress { marks, known: true, clear: true, why: Why::NONE };
        match each.key {
            None => self.repeat_tuple(each, collection, progress),
            Some(key) => self.repeat_object(each, key, collection, progress),
        }
    }

    /// Over what a collection will be that is not known yet: what is wrong with that does not count.
    fn repeat_meant(&mut self, each: &'e For, meaning: &Value, open: Value) -> Value {
        if !meaning.is_iterable() || meaning.is_null() {
            return open;
        }
        let mark = self.mark();
        let meant = self.repeat_known(each, meaning, meaning.marks());
        if self.take_since(mark).is_empty() { open.meant_as(&meant) } else { open }
    }

    /// Over what are all alike, of which there may be none: what is wrong with one does not count.
    fn repeat_any(&mut self, each: &'e For, item: &Value, open: Value) -> Value {
        let (mark, before) = (self.mark(), self.names.len());
        self.bind(each, Value::DYNAMIC, item.clone());
        let value = self.value(each.value);
        let condition = each.condition.map(|condition| self.value(condition));
        self.names.truncate(before);
        let is_sound = self.take_since(mark).is_empty();
        // Which of them are in may depend on more than whether they are there.
        let is_in = condition.is_none_or(|is_in| is_in.meaning().unwrap_or(&is_in).as_bool() == Some(true));
        let is_plain = is_in && !each.group;
        if is_sound && is_plain { open.of_each(&value) } else { open }
    }

    /// Binds the names of a `for`, until the list of names is cut again.
    fn bind(&mut self, each: &For, key: Value, value: Value) {
        let key = each.key_var.map(|name| (self.text_of(name), key));
        let value = (self.text_of(each.value_var), value);
        self.names.extend(key);
        self.names.push(value);
    }

    /// The condition over elements of which nothing is known: it may be wrong for all of them. Its marks, if it is
    /// not.
    fn condition_in_general(&mut self, each: &'e For, condition: ExprId) -> Option<Marks> {
        let mark = self.mark();
        let before = self.names.len();
        self.bind(each, Value::DYNAMIC, Value::DYNAMIC);
        let result = self.value(condition);
        self.names.truncate(before);
        let span = self.tree.span(condition);
        if result.is_null() {
            self.error(span, "Condition is null", "The value of the 'if' clause must not be null.");
        } else if let Err(error) = convert(&result, &Type::Bool) {
            self.error(span, "Invalid 'for' condition", format!("The 'if' clause value is invalid: {error}."));
        }
        (!self.failed_since(mark)).then(|| result.marks())
    }

    /// Whether the element that the names are bound to is in.
    fn included(&mut self, each: &For, progress: &mut Progress) -> Included {
        let Some(condition) = each.condition else { return Included::Yes };
        let raw = self.value(condition);
        let span = self.tree.span(condition);
        if raw.is_null() {
            if progress.known {
                self.error(span, "Invalid 'for' condition", "The value of the 'if' clause must not be null.");
            }
            progress.fail(&raw);
            return Included::No;
        }
        progress.marks |= raw.marks();
        // Of an unknown value, only objects ask the type.
        let include = if raw.is_known() || each.key.is_some() { convert(&raw, &Type::Bool) } else { Ok(raw.clone()) };
        let include = match include {
            Ok(include) => include,
            Err(error) => {
                if progress.known {
                    self.error(span, "Invalid 'for' condition", format!("The 'if' clause value is invalid: {error}."));
                }
                progress.fail(&raw);
                return Included::No;
            }
        };
        match (include.as_bool(), include.meaning().and_then(Value::as_bool)) {
            (Some(true), _) => Included::Yes,
            (Some(false), _) => Included::No,
            (None, Some(meant)) => {
                progress.give_up(&raw);
                if meant { Included::Later } else { Included::No }
            }
            (None, None) => {
                progress.fail(&raw);
                Included::No
            }
        }
    }

    fn repeat_tuple(&mut self, each: &'e For, collection: &Value, mut progress: Progress) -> Value {
        let mut values = Vec::new();
        for (key, element) in collection.each() {
            let before = self.names.len();
            self.bind(each, key, element);
            let included = self.included(each, &mut progress);
            if included != Included::No {
                let mark = self.mark();
                let value = self.value(each.value);
                if included == Included::Later && self.failed_since(mark) {
                    self.take_since(mark);
                    progress.clear = false;
                }
                values.push(value);
            }
            self.names.truncate(before);
            if self.budget.get() == 0 {
                return Value::limited("evaluation-steps");
            }
        }
        progress.finish(Value::tuple(values))
    }

    fn repeat_object(&mut self, each: &'e For, key: ExprId, collection: &Value, mut progress: Progress) -> Value {
        let mut pairs: Vec<(Str, Value)> = Vec::new();
        let mut seen: HashSet<Str, RandomState> = HashSet::default();
        for (index, element) in collection.each() {
            let before = self.names.len();
            self.bind(each, index, element);
            let included = self.included(each, &mut progress);
            let mark = self.mark();
            if included != Included::No
                && let Some(name) = self.key_of(key, &mut progress)
            {
                let value = self.value(each.value);
                if each.group || seen.insert(name.clone()) {
                    pairs.push((name, value));
                } else {
                    let detail = format!(
                        "Two different items produced the key {name:?} in this 'for' expression. If duplicates are \
                         expected, use the ellipsis (...) after the value expression to enable grouping by key."
                    );
                    self.error(self.tree.span(key), "Duplicate object key", detail);
                }
            }
            if included == Included::Later && self.failed_since(mark) {
                self.take_since(mark);
                progress.clear = false;
            }
            self.names.truncate(before);
            if self.budget.get() == 0 {
                return Value::limited("evaluation-steps");
            }
        }
        let pairs = if each.group { grouped(pairs) } else { pairs };
        progress.finish(Value::object(pairs))
    }

    fn key_of(&mut self, key: ExprId, progress: &mut Progress) -> Option<Str> {
        let raw = self.value(key);
        let span = self.tree.span(key);
        if raw.is_null() {
            if progress.known {
                let detail = "Key expression in 'for' expression must not produce a null value.";
                self.error(span, "Invalid object key", detail);
            }
            progress.fail(&raw);
            return None;
        }
        progress.marks |= raw.marks();
        if !raw.is_known() {
            progress.fail(&raw);
            return None;
        }
        match convert(&raw, &Type::String) {
            Ok(text) => text.as_str().map(shared),
            Err(error) => {
                if progress.known {
                    let detail = format!("The key expression produced an invalid result: {error}.");
                    self.error(span, "Invalid object key", detail);
                }
                progress.fail(&raw);
                None
            }
        }
    }

    pub(super) fn splat(&mut self, source: ExprId, from: Value, each: ExprId, mark: usize) -> Value {
        if self.failed_since(mark) {
            return Value::invalid();
        }
        let sequence = matches!(from.kind(), Kind::Tuple | Kind::List | Kind::Set);
        if from.is_null() {
            if !sequence {
                return Value::tuple(Vec::new()).marked(from.marks());
            }
            let detail = "Splat expressions (with the * symbol) cannot be applied to null sequences.";
            return self.error(self.tree.span(source), "Splat of null value", detail);
        }
        if from.is_dynamic() {
            let open = Value::DYNAMIC.because(from.why()).marked(from.marks());
            if let Some(meaning) = from.meaning() {
                return self.splat_meant(open, meaning, each);
            }
            let Some(item) = from.each_one() else { return open };
            let mark = self.mark();
            let value = self.each_of(each, item.clone());
            return if self.take_since(mark).is_empty() { open.of_each(&value) } else { open };
        }
        if !sequence {
            return self.splat_one(from, each);
        }
        if from.is_known() { self.splat_all(&from, each) } else { self.splat_unknown(&from, &from.ty(), each) }
    }

    /// A value that is no sequence counts as one of one element, or of none if it turns out to be null.
    fn splat_one(&mut self, from: Value, each: ExprId) -> Value {
        let marks = from.marks();
        let may_be_null = !from.is_known() && !from.is_definitely_not_null();
        let (why, ty) = (from.why(), from.ty());
        let mark = self.mark();
        let value = self.each_of(each, from);
        if may_be_null {
            return Value::DYNAMIC.because(why).marked(marks);
        }
        if self.failed_since(mark) {
            return self.splat_failed(&Type::tuple(vec![ty]), each, mark).marked(marks);
        }
        Value::tuple(vec![value]).marked(marks)
    }

    fn each_of(&mut self, each: ExprId, item: Value) -> Value {
        self.items.push(item);
        let value = self.value(each);
        self.items.pop();
        value
    }

    fn splat_all(&mut self, from: &Value, each: ExprId) -> Value {
        let mark = self.mark();
        let mut values = Vec::new();
        for (_, element) in from.each() {
            values.push(self.each_of(each, element));
        }
        if self.failed_since(mark) {
            return self.splat_failed(&from.ty(), each, mark).marked(from.marks());
        }
        let result = match from.kind() {
            Kind::Tuple => Value::tuple(values),
            _ if values.is_empty() => match self.splat_type(&from.ty(), each) {
                Type::List(of) => Value::list((*of).clone(), values),
                _ => Value::tuple(values),
            },
            // Elements of one type give results of one type, unless a part of them is dynamic.
            _ => Value::list_of(values.clone()).unwrap_or_else(|| Value::tuple(values)),
        };
        result.marked(from.marks())
    }

    /// The result where an element had an error: unknown, of the type that it would have.
    fn splat_failed(&mut self, source: &Type, each: ExprId, mark: usize) -> Value {
        let diagnostics = self.take_since(mark);
        let result = self.splat_type(source, each);
        self.take_since(mark);
        self.put_back(diagnostics);
        Value::unknown(result).because(Value::invalid().why())
    }

    fn splat_unknown(&mut self, from: &Value, ty: &Type, each: ExprId) -> Value {
        let result = self.splat_type(ty, each);
        let is_list = matches!(result, Type::List(_));
        let range = from.range();
        let unknown = Value::unknown(result).because(from.why()).refine(|r| {
            r.not_null();
            if is_list && ty.is_collection() {
                r.min_length(range.min_length());
                if let Some(most) = range.max_length() {
                    r.max_length(most);
                }
            }
            r
        });
        let unknown = unknown.marked(from.marks());
        match from.meaning() {
            Some(meaning) => self.splat_meant(unknown, meaning, each),
            None => unknown,
        }
    }

    /// The splat of what a sequence will be that is not known yet.
    fn splat_meant(&mut self, open: Value, meaning: &Value, each: ExprId) -> Value {
        if meaning.is_null() {
            return open;
        }
        let mark = self.mark();
        let meant = match meaning.as_elements() {
            Some(_) => self.splat_all(meaning, each),
            None => self.splat_one(meaning.clone(), each),
        };
        if self.take_since(mark).is_empty() { open.meant_as(&meant) } else { open }
    }

    /// The type of the result, from what the elements' types allow to tell.
    fn splat_type(&mut self, source: &Type, each: ExprId) -> Type {
        match source {
            Type::Tuple(types) => {
                Type::tuple(types.iter().map(|ty| self.each_of(each, Value::unknown(ty.clone())).ty()).collect())
            }
            _ => match source.element() {
                Some(of) => Type::list(self.each_of(each, Value::unknown(of.clone())).ty()),
                None => Type::Dynamic,
            },
        }
    }
}

/// The values of each key as a tuple, in the order they came.
fn grouped(pairs: Vec<(Str, Value)>) -> Vec<(Str, Value)> {
    let mut groups: std::collections::BTreeMap<Str, Vec<Value>> = std::collections::BTreeMap::new();
    for (name, value) in pairs {
        groups.entry(name).or_default().push(value);
    }
    groups.into_iter().map(|(name, values)| (name, Value::tuple(values))).collect()
}
