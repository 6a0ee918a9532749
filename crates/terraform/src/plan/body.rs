//! A resource's planned body becomes a tree: its known values, what is unknown or sensitive in it, and what the author
//! did not set.

use palisade_model::{Key, Tree, TreeBuilder, ValueType};
use palisade_schema::{Body as Schema, Nesting, Type};
use palisade_source::{Site, Span};

use super::blocks::Matching;
use super::expressions::{Body, Expression};
use super::json::{Cursor, JsonError, MAX_DEPTH, Token};
use super::marks::{Mark, Marks};
use super::unknown::{Outcome, Unknowns};
use super::{Text, values};
use crate::defaults::{default_json, is_filled_in};
use crate::functions::sha1;

/// What a resource's body is made of.
pub(super) struct Planned<'a, 's> {
    pub text: Text<'s>,
    /// The kind of a managed resource; empty for others.
    pub kind: &'a str,
    /// The offset of `after` or of a state's `values`.
    pub values: u32,
    pub unknown: Marks<'s>,
    pub sensitive: Marks<'s>,
    /// What the author wrote; none where the plan does not tell.
    pub written: Option<&'a Body<'s>>,
    /// What the provider publishes about it; none where it is not known.
    pub schema: Option<Schema>,
    /// Whether what is written and has no value is unknown, since nothing lists what is.
    pub unlisted: bool,
    /// Whether nothing of it existed before, so that all its values are written or the provider's.
    pub is_new: bool,
    /// What stands for the whole body.
    pub site: Site,
}

/// What the configuration says about the body or value that is being read.
enum Written<'e, 's> {
    /// There is no configuration.
    Untold,
    /// Blocks that the configuration does not list: dynamic ones, or what the provider adds.
    Dynamic,
    /// One of these bodies; where `or_dynamic`, or one that is not listed.
    Bodies { bodies: Vec<&'e Body<'s>>, or_dynamic: bool },
    /// A part of an argument's value; where `as_blocks`, providers fill in what is not set as in blocks.
    Within { as_blocks: bool },
}

/// What the configuration says about one value.
pub(super) enum Said<'e, 's> {
    /// The author did not write it.
    Nothing,
    /// The author wrote this.
    This(&'e Expression<'s>),
    /// The author may have written it.
    Perhaps,
    /// It is a part of an argument's value.
    Within,
    /// It is one of these blocks, or where `or_dynamic` one that is not listed.
    OneOf { bodies: Vec<&'e Body<'s>>, or_dynamic: bool },
}

impl<'e, 's> Written<'e, 's> {
    fn about(&self, name: &str) -> Said<'e, 's> {
        match self {
            Written::Untold | Written::Dynamic => Said::Perhaps,
            Written::Within { .. } => Said::Within,
            Written::Bodies { bodies, or_dynamic } => {
                let mut found = bodies.iter().filter_map(|body| body.get(name));
                match (found.next(), bodies.len()) {
                    (None, _) if !or_dynamic => Said::Nothing,
                    (Some(expression), 1) if !or_dynamic => Said::This(expression),
                    (None | Some(_), _) => Said::Perhaps,
                }
            }
        }
    }

    /// Whether an empty text under this name is what providers fill in for what is not set.
    fn leaves_out(&self, name: &str) -> bool {
        match self {
            Written::Untold | Written::Within { as_blocks: false } => false,
            Written::Dynamic | Written::Within { as_blocks: true } => true,
            Written::Bodies { bodies, .. } => bodies.iter().all(|body| body.get(name).is_none()),
        }
    }
}

/// Where the value that is being read stands.
struct Place<'e, 's, 'k> {
    key: Key<'k>,
    /// Start of its member, or of the element.
    start: u32,
    unknown: Option<Mark>,
    sensitive: Option<Mark>,
    /// Whether the provider marks it, whatever is written.
    secret: bool,
    said: Said<'e, 's>,
    schema: Published,
    depth: u32,
}

/// Whether something was written as blocks, by what the provider publishes.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum AsBlocks {
    /// It is a value, nothing is known of it, or only releases before the current one had such blocks: which of them
    /// these filled in is not known.
    #[default]
    Never,
    /// Either way (`ingress` of `aws_security_group`).
    Perhaps,
    Always,
}

/// What the provider publishes about a value.
#[derive(Clone, Copy, Default)]
struct Published {
    /// What may stand in it, or in its elements.
    inside: Option<Schema>,
    /// Its type; none where it is not known, or holds blocks.
    ty: Option<Type>,
    /// Whether only the provider can set it.
    computed: bool,
    /// Whether it was written as blocks.
    as_blocks: AsBlocks,
    /// Whether it holds blocks in the order in which they were written.
    in_order: bool,
}

impl Published {
    fn member(schema: Option<Schema>, name: &str) -> Self {
        let attribute = schema.and_then(|schema| schema.attribute(name));
        let block = schema.and_then(|schema| schema.block(name));
        Self {
            inside: attribute.and_then(|a| a.ty().object()).or(block.map(palisade_schema::Block::body)),
            ty: attribute.map(palisade_schema::Attribute::ty),
            computed: attribute.is_some_and(|attribute| !attribute.is_settable()),
            as_blocks: match (attribute, block) {
                (Some(attribute), _) if attribute.may_be_blocks() => AsBlocks::Perhaps,
                (None, Some(block)) if block.is_current() => AsBlocks::Always,
                (Some(_) | None, _) => AsBlocks::Never,
            },
            in_order: block.is_some_and(|block| block.nesting() == Nesting::List),
        }
    }

    fn element(self) -> Self {
        let ty = match self.ty {
            Some(Type::List(element) | Type::Set(element) | Type::Map(element)) => Some(element.ty()),
            Some(Type::Any | Type::String | Type::Number | Type::Bool | Type::Object(_)) | None => None,
        };
        Self { ty, ..self }
    }

    fn value_type(self) -> Option<ValueType> {
        match self.ty? {
            Type::Any => None,
            Type::String => Some(ValueType::String),
            Type::Number => Some(ValueType::Number),
            Type::Bool => Some(ValueType::Bool),
            Type::List(_) | Type::Set(_) => Some(ValueType::List),
            Type::Map(_) | Type::Object(_) => Some(ValueType::Object),
        }
    }
}

fn is_secret(schema: Option<Schema>, name: &str) -> bool {
    schema.and_then(|schema| schema.attribute(name)).is_some_and(palisade_schema::Attribute::is_sensitive)
}

/// Whether an argument of a block that nobody sets is zero or false in a plan: the provider computes none, and blocks
/// that are a set have no nulls on the older SDK.
fn is_filled_with_zero(schema: Option<Schema>, name: &str) -> bool {
    let attribute = schema.and_then(|schema| schema.attribute(name));
    attribute.is_some_and(|attribute| attribute.is_settable() && !attribute.is_computed())
}

/// The tree of a body. `unknowns` says why what is unknown is; `builder` is used again from body to body.
pub(super) fn tree<'s>(
    planned: &Planned<'_, 's>,
    unknowns: &mut Unknowns<'_, 's>,
    builder: &mut TreeBuilder,
) -> Result<Tree, JsonError> {
    let mut cursor = Cursor::new(planned.text.source, planned.values);
    let Token::Object = cursor.value()? else { return Err(JsonError::Malformed { at: planned.values }) };
    let mut writer = Writer { planned, unknowns, builder };
    if planned.unknown.root().is_some_and(|mark| planned.unknown.is_whole(mark)) {
        let id = writer.unknowns.whole(planned.site);
        writer.builder.unknown(Key::None, planned.site, id);
        return Ok(writer.builder.take());
    }
    let root = writer.builder.begin_object(Key::None, planned.site);
    let sensitive = planned.sensitive.root();
    if sensitive.is_some_and(|mark| planned.sensitive.is_whole(mark)) {
        writer.builder.mark_sensitive(root);
    }
    let written = match planned.written {
        Some(body) => Written::Bodies { bodies: vec![body], or_dynamic: false },
        None => Written::Untold,
    };
    writer.members(&mut cursor, &written, planned.schema, planned.unknown.root(), sensitive, 0)?;
    Ok(writer.builder.take())
}

struct Writer<'a, 'e, 's, 'u, 'p> {
    planned: &'a Planned<'e, 's>,
    unknowns: &'u mut Unknowns<'p, 's>,
    builder: &'a mut TreeBuilder,
}

impl<'e, 's> Writer<'_, 'e, 's, '_, '_> {
    fn site(&self, start: u32, end: u32) -> Site {
        self.planned.text.site(Span::new(start, end))
    }

    fn is_unknown(&self, mark: Mark) -> bool {
        self.planned.unknown.is_whole(mark)
    }

    /// The members of an object whose opening was read, and those that are only listed as unknown.
    fn members(
        &mut self,
        cursor: &mut Cursor<'s>,
        written: &Written<'e, 's>,
        schema: Option<Schema>,
        unknown: Option<Mark>,
        sensitive: Option<Mark>,
        depth: u32,
    ) -> Result<(), JsonError> {
        let planned = self.planned;
        let unknown = Lookup::new(&planned.unknown, unknown);
        let sensitive = Lookup::new(&planned.sensitive, sensitive);
        let mut seen = vec![false; unknown.marks.len()];
        // The default tags stand there as if nothing was unknown of it.
        let all_tags = (depth == 0).then(|| unknown.get("tags").filter(|&mark| self.is_unknown(mark))).flatten();
        while let Some(key) = cursor.key()? {
            let unescaped = if key.escaped { Some(key.unescape()?) } else { None };
            let name = unescaped.as_deref().unwrap_or(key.raw);
            let found = unknown.find(name);
            if let Some(at) = found {
                seen[at] = true;
            }
            let incomplete = all_tags.filter(|_| name == "tags_all");
            let place = Place {
                key: unescaped.as_deref().map_or(Key::Source(key.span), Key::Text),
                start: key.span.start - 1,
                unknown: found.map(|at| unknown.marks[at]).or(incomplete),
                sensitive: sensitive.get(name),
                secret: sensitive.get(name).is_some() && is_secret(schema, name),
                said: if incomplete.is_some() { Said::Perhaps } else { written.about(name) },
                // Scalars that are known need no schema, and most are.
                schema: if found.is_some() || cursor.at_container() {
                    Published::member(schema, name)
                } else {
                    Published::default()
                },
                depth: depth + 1,
            };
            self.unknowns.enter(name);
            if name == "user_data" && self.write_undigested(cursor, &place)? {
                // It stands in the configuration.
            } else if !self.leave_out(cursor, &place, (name, schema), || written.leaves_out(name))? {
                self.value(cursor, place)?;
            }
            self.unknowns.leave();
        }
        for (&mark, _) in unknown.marks.iter().zip(&seen).filter(|&(_, seen)| !seen) {
            if self.is_unknown(mark) {
                let name = planned.unknown.key(mark);
                self.listed(mark, sensitive.get(name), written.about(name), Published::member(schema, name));
            }
        }
        if depth == 0 && planned.unlisted {
            self.unlisted(written);
        }
        Ok(())
    }

    /// A member that `after` leaves out and `after_unknown` lists.
    fn listed(&mut self, mark: Mark, sensitive: Option<Mark>, said: Said<'e, 's>, schema: Published) {
        let planned = self.planned;
        let name = planned.unknown.key(mark);
        let span = planned.unknown.span(mark);
        self.unknowns.enter(name);
        let place = Place {
            key: Key::Text(name),
            start: span.start,
            unknown: Some(mark),
            sensitive,
            secret: false,
            said,
            schema,
            depth: 1,
        };
        self.unknown(&place, self.site(span.start, span.end));
        self.unknowns.leave();
    }

    /// Passes over a member that is null or filled in for nothing, by its default too. Whether it was.
    fn leave_out(
        &self,
        cursor: &mut Cursor<'s>,
        place: &Place<'e, 's, '_>,
        (name, schema): (&str, Option<Schema>),
        empty_is_nothing: impl FnOnce() -> bool,
    ) -> Result<bool, JsonError> {
        if place.unknown.is_some_and(|mark| self.is_unknown(mark)) {
            return Ok(false);
        }
        let mut ahead = *cursor;
        let is_said = !matches!(place.said, Said::Nothing);
        let default = if is_said { None } else { self.default_of(name, place.depth) };
        let is_zero = || !is_said && place.depth > 1 && self.planned.is_new && is_filled_with_zero(schema, name);
        let nothing = match ahead.value()? {
            Token::Null => true,
            Token::Text(text) if text.raw.is_empty() => empty_is_nothing(),
            Token::Text(text) => default.is_some_and(|default| default.trim_matches('"') == text.raw),
            Token::Number(number) => default.is_some_and(|default| default == number) || (number == "0" && is_zero()),
            Token::Bool(true) => default == Some("true"),
            Token::Bool(false) => default == Some("false") || is_zero(),
            Token::List | Token::Object => false,
        };
        if nothing {
            *cursor = ahead;
        }
        Ok(nothing)
    }

    /// What the provider fills in under a name, in blocks too.
    fn default_of(&self, name: &str, depth: u32) -> Option<&'static str> {
        let kind = self.planned.kind;
        if depth > 1 { default_json(kind, &self.unknowns.block_types()) } else { default_json(kind, name) }
    }

    /// Writes the text that the author wrote where the plan has its digest only, as the AWS provider before version 6
    /// plans user data. Whether it did.
    fn write_undigested(&mut self, cursor: &mut Cursor<'s>, place: &Place<'e, 's, '_>) -> Result<bool, JsonError> {
        let Said::This(Expression::Argument(argument)) = &place.said else { return Ok(false) };
        let Some(constant) = argument.constant() else { return Ok(false) };
        let mut ahead = *cursor;
        let Token::Text(planned) = ahead.value()? else { return Ok(false) };
        let Ok(text) = serde_json::from_str::<String>(constant.get()) else { return Ok(false) };
        if planned.raw != sha1(text.as_bytes()) {
            return Ok(false);
        }
        *cursor = ahead;
        let index = self.builder.text(place.key, self.site(place.start, cursor.offset()), &text);
        if self.is_sensitive(place) {
            self.builder.mark_sensitive(index);
        }
        Ok(true)
    }

    /// Writes a value. The node that it became; none where nobody set it.
    fn value(&mut self, cursor: &mut Cursor<'s>, place: Place<'e, 's, '_>) -> Result<Option<u32>, JsonError> {
        if place.depth > MAX_DEPTH {
            return Err(JsonError::TooDeep);
        }
        if place.unknown.is_some_and(|mark| self.is_unknown(mark)) {
            cursor.skip()?;
            let site = self.site(place.start, cursor.offset());
            return Ok(self.unknown(&place, site));
        }
        let sensitive = self.is_sensitive(&place);
        let start = place.start;
        let index = match (&place.said, place.unknown, place.sensitive) {
            (Said::Within | Said::This(Expression::Argument(_)), None, None)
                if place.schema.as_blocks != AsBlocks::Perhaps =>
            {
                values::write(self.builder, self.planned.text, place.key, start, cursor, place.depth)?
            }
            _ => match cursor.value()? {
                Token::List => {
                    let index = self.builder.begin_list(place.key, self.site(start, cursor.offset()));
                    self.elements(cursor, &place)?;
                    self.builder.end_at(cursor.offset());
                    index
                }
                Token::Object => {
                    let index = self.builder.begin_object(place.key, self.site(start, cursor.offset()));
                    self.object(cursor, place, index)?;
                    self.builder.end_at(cursor.offset());
                    index
                }
                token @ (Token::Null | Token::Bool(_) | Token::Number(_) | Token::Text(_)) => {
                    let span = Span::new(start, cursor.offset());
                    values::scalar(self.builder, self.planned.text, place.key, span, token)?
                }
            },
        };
        if sensitive {
            self.builder.mark_sensitive(index);
        }
        Ok(Some(index))
    }

    /// Whether it is kept secret. What is written in place is not, if only the provider says that it should be.
    fn is_sensitive(&self, place: &Place<'_, '_, '_>) -> bool {
        let is_written = match &place.said {
            Said::This(Expression::Argument(argument)) => place.secret && argument.constant().is_some(),
            Said::This(Expression::Block(_) | Expression::Blocks(_)) => false,
            Said::Nothing | Said::Perhaps | Said::Within | Said::OneOf { .. } => false,
        };
        !is_written && place.sensitive.is_some_and(|mark| self.planned.sensitive.is_whole(mark))
    }

    /// An object whose opening was read.
    fn object(&mut self, cursor: &mut Cursor<'s>, place: Place<'e, 's, '_>, index: u32) -> Result<(), JsonError> {
        self.begin_parts(&place, false);
        let written = match place.said {
            Said::Within | Said::This(Expression::Argument(_)) => {
                Written::Within { as_blocks: place.schema.as_blocks == AsBlocks::Perhaps }
            }
            Said::This(Expression::Block(body)) => Written::Bodies { bodies: vec![body], or_dynamic: false },
            Said::OneOf { bodies, or_dynamic } => Written::Bodies { bodies, or_dynamic },
            Said::This(Expression::Blocks(_)) | Said::Perhaps | Said::Nothing if self.planned.written.is_some() => {
                Written::Dynamic
            }
            Said::This(Expression::Blocks(_)) | Said::Perhaps | Said::Nothing => Written::Untold,
        };
        match written {
            Written::Bodies { .. } | Written::Dynamic => self.builder.mark_block(index),
            Written::Untold | Written::Within { .. } => {}
        }
        self.members(cursor, &written, place.schema.inside, place.unknown, place.sensitive, place.depth)
    }

    /// The elements of a list whose opening was read.
    fn elements(&mut self, cursor: &mut Cursor<'s>, place: &Place<'e, 's, '_>) -> Result<(), JsonError> {
        self.begin_parts(place, true);
        let mut unknown = Elements::new(&self.planned.unknown, place.unknown);
        let mut sensitive = Elements::new(&self.planned.sensitive, place.sensitive);
        let matching = match (&place.said, place.unknown) {
            (Said::This(Expression::Blocks(bodies)), None) => Some(Matching::any(bodies)),
            (Said::This(Expression::Blocks(bodies)), Some(_)) => {
                Some(Matching::new(bodies, place.schema.in_order, *cursor)?)
            }
            _ => None,
        };
        let mut index = 0;
        while cursor.element() {
            let unknown = unknown.take(index);
            let said = match (&matching, &place.said) {
                (Some(matching), _) => matching.element(index, *cursor),
                (None, Said::Within | Said::This(Expression::Argument(_))) => Said::Within,
                (None, Said::Nothing | Said::Perhaps | Said::OneOf { .. } | Said::This(_)) => Said::Perhaps,
            };
            let start = cursor.offset();
            let sensitive = sensitive.take(index);
            let may_be_dynamic = matches!(said, Said::Perhaps | Said::OneOf { or_dynamic: true, .. });
            let is_doubtful = place.schema.as_blocks == AsBlocks::Perhaps
                && may_be_dynamic
                && self.planned.written.is_some()
                && self.stands_in(*cursor, unknown)?;
            let (schema, depth) = (place.schema.element(), place.depth + 1);
            let element = Place { key: Key::None, start, unknown, sensitive, secret: false, said, schema, depth };
            self.unknowns.enter_element(index);
            let node = self.value(cursor, element)?;
            self.unknowns.leave();
            if let Some(node) = node.filter(|_| is_doubtful) {
                let whether = self.unknowns.existence(self.site(start, cursor.offset()));
                self.builder.exists_if(node, whether);
            }
            index += 1;
        }
        Ok(())
    }

    /// Whether an element stands for blocks whose number is not known: a dynamic block over an unknown collection is
    /// planned as one block all of whose arguments are unknown, literals too. The cursor stands at the element.
    fn stands_in(&self, mut cursor: Cursor<'s>, unknown: Option<Mark>) -> Result<bool, JsonError> {
        let Some(unknown) = unknown else { return Ok(false) };
        if !self.planned.unknown.members(unknown).into_iter().any(|mark| self.is_unknown(mark)) {
            return Ok(false);
        }
        let Token::Object = cursor.value()? else { return Ok(false) };
        while cursor.key()?.is_some() {
            let mut inside = cursor;
            cursor.skip()?;
            let is_unset = match inside.value()? {
                Token::Null | Token::Bool(false) | Token::Number("0") => true,
                Token::Text(text) => text.raw.is_empty(),
                Token::List => !inside.element(),
                Token::Bool(true) | Token::Number(_) | Token::Object => false,
            };
            if !is_unset {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn begin_parts(&mut self, place: &Place<'e, 's, '_>, is_list: bool) {
        if let (Said::This(Expression::Argument(argument)), Some(mark)) = (&place.said, place.unknown) {
            let marks = &self.planned.unknown;
            let elements = is_list && marks.children(mark).all(|element| marks.is_whole(element));
            self.unknowns.begin_parts(argument, marks.leaves(mark), elements);
        }
    }

    /// A value that is not known, or that its author did not set. The node that it became, if it did.
    fn unknown(&mut self, place: &Place<'e, 's, '_>, site: Site) -> Option<u32> {
        self.unknowns.set_type(place.schema.value_type());
        let outcome = match &place.said {
            // Dynamic blocks are not listed as written. Where no provider fills the block in, there is one.
            Said::Nothing
                if place.schema.as_blocks == AsBlocks::Always
                    && is_filled_in(self.planned.kind, &self.unknowns.block_types()) == Some(false) =>
            {
                self.unknowns.perhaps_written(site)
            }
            Said::Nothing => self.unknowns.not_written(place.schema.computed, site),
            Said::This(Expression::Argument(argument)) => self.unknowns.argument(argument, site),
            Said::Within => self.unknowns.part(site),
            Said::Perhaps | Said::OneOf { .. } | Said::This(Expression::Blocks(_) | Expression::Block(_)) => {
                self.unknowns.perhaps_written(site)
            }
        };
        let is_element = matches!(place.key, Key::None);
        let index = match outcome {
            Outcome::Unknown(id) => self.builder.unknown(place.key, site, id),
            // An element keeps its place.
            Outcome::Absent if is_element => self.builder.null(place.key, site),
            Outcome::Absent => return None,
        };
        if self.is_sensitive(place) {
            self.builder.mark_sensitive(index);
        }
        Some(index)
    }

    /// Planned values without a list of what is unknown: what is written and has no value is.
    fn unlisted(&mut self, written: &Written<'e, 's>) {
        let Written::Bodies { bodies, .. } = written else { return };
        for (name, expression) in bodies.iter().flat_map(|body| body.iter()) {
            let Expression::Argument(argument) = expression else { continue };
            if self.unknowns.has_value(name) {
                continue;
            }
            self.unknowns.enter(name);
            if let Outcome::Unknown(id) = self.unknowns.argument(argument, self.planned.site) {
                self.builder.unknown(Key::Text(name), self.planned.site, id);
            }
            self.unknowns.leave();
        }
    }
}

/// The marked members of one object, to be found by name.
struct Lookup<'m, 's> {
    of: &'m Marks<'s>,
    marks: Vec<Mark>,
}

impl<'m, 's> Lookup<'m, 's> {
    fn new(of: &'m Marks<'s>, mark: Option<Mark>) -> Self {
        Self { of, marks: mark.map(|mark| of.members(mark)).unwrap_or_default() }
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.marks.binary_search_by(|&mark| self.of.key(mark).cmp(name)).ok()
    }

    fn get(&self, name: &str) -> Option<Mark> {
        self.find(name).map(|at| self.marks[at])
    }
}

/// The marked elements of one list, to be taken in order.
struct Elements<'m, 's> {
    of: &'m Marks<'s>,
    marks: std::vec::IntoIter<Mark>,
    next: Option<Mark>,
}

impl<'m, 's> Elements<'m, 's> {
    fn new(of: &'m Marks<'s>, mark: Option<Mark>) -> Self {
        let mut marks = mark.map(|mark| of.children(mark).collect::<Vec<_>>()).unwrap_or_default().into_iter();
        let next = marks.next();
        Self { of, marks, next }
    }

    fn take(&mut self, index: u32) -> Option<Mark> {
        let mark = self.next.filter(|&mark| self.of.index(mark) == index)?;
        self.next = self.marks.next();
        Some(mark)
    }
}
