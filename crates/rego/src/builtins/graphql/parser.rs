//! GraphQL documents as text (GraphQL, October 2021, sections 2 and 3).

use super::Malformed;
use super::lexer::{Lexer, Token};
use super::tree::{
    Argument, Child, Comment, Comments, Definition, Directive, DirectiveDefinition, EnumValue, Field, FieldDefinition,
    Fragment, Inline, Kind, Literal, Operation, OperationType, QueryDocument, SchemaDefinition, SchemaDocument,
    Selection, Spread, Type, TypeKind, VariableDefinition,
};

type Parsed<T> = Result<T, Malformed>;

/// Selections, values and types may nest this deep.
const MAX_DEPTH: usize = 200;

struct Parser<'t> {
    lexer: Lexer<'t>,
    next: Token,
    /// The comments right before the next word.
    comments: Option<Comments>,
    depth: usize,
}

/// A document of operations.
pub(super) fn query(text: &str) -> Parsed<QueryDocument> {
    let mut parser = Parser::new(text)?;
    let mut document = QueryDocument::default();
    while parser.next != Token::End {
        match &parser.next {
            Token::Name(word) if word == "fragment" => document.fragments.push(parser.fragment()?),
            Token::Name(word) if is_operation(word) => document.operations.push(parser.operation()?),
            Token::Mark('{') => {
                let selection_set = parser.selections()?;
                document.operations.push(Operation { word: "query".to_owned(), selection_set, ..Operation::default() });
            }
            _ => return Err(Malformed),
        }
    }
    Ok(document)
}

fn is_operation(word: &str) -> bool {
    matches!(word, "query" | "mutation" | "subscription")
}

/// A document of types.
pub(super) fn schema(text: &str) -> Parsed<SchemaDocument> {
    let mut parser = Parser::new(text)?;
    let mut document = SchemaDocument::default();
    while parser.next != Token::End {
        let described = parser.description()?;
        let Token::Name(word) = &parser.next else { return Err(Malformed) };
        match word.as_str() {
            "schema" => document.schema.push(parser.schema_definition(described)?),
            "directive" => document.directives.push(parser.directive_definition(described)?),
            "extend" if described.text.is_empty() => parser.extension(&mut document)?,
            _ => document.definitions.push(parser.definition(described)?),
        }
    }
    document.comment = parser.comments;
    Ok(document)
}

/// A description and the comments before it.
#[derive(Default)]
struct Described {
    text: String,
    before: Option<Comments>,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str) -> Parsed<Self> {
        let mut parser = Parser { lexer: Lexer::new(text), next: Token::End, comments: None, depth: 0 };
        parser.advance()?;
        Ok(parser)
    }

    /// Takes the next word.
    fn advance(&mut self) -> Parsed<Token> {
        let mut list = Vec::new();
        let mut next = self.lexer.next()?;
        while let Token::Comment(value) = next {
            list.push(Comment { value });
            next = self.lexer.next()?;
        }
        self.comments = (!list.is_empty()).then_some(Comments { list });
        Ok(std::mem::replace(&mut self.next, next))
    }

    fn skip(&mut self, mark: char) -> Parsed<bool> {
        let found = self.next == Token::Mark(mark);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    fn expect(&mut self, mark: char) -> Parsed<()> {
        if self.skip(mark)? { Ok(()) } else { Err(Malformed) }
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(&self.next, Token::Name(name) if name == word)
    }

    fn skip_word(&mut self, word: &str) -> Parsed<bool> {
        let found = self.is_word(word);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    fn name(&mut self) -> Parsed<String> {
        match self.advance()? {
            Token::Name(name) => Ok(name),
            _ => Err(Malformed),
        }
    }

    /// What stands between two marks, if the first is there: at least one. With the comments before the last mark.
    fn some<T>(
        &mut self,
        open: char,
        close: char,
        mut each: impl FnMut(&mut Self) -> Parsed<T>,
    ) -> Parsed<(Vec<T>, Option<Comments>)> {
        let mut found = Vec::new();
        if !self.skip(open)? {
            return Ok((found, None));
        }
        while self.next != Token::Mark(close) {
            found.push(each(self)?);
        }
        if found.is_empty() {
            return Err(Malformed);
        }
        let comments = self.comments.take();
        self.advance()?;
        Ok((found, comments))
    }

    /// What nests.
    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth >= MAX_DEPTH {
            return Err(Malformed);
        }
        self.depth += 1;
        let parsed = crate::stack::deep(|| parse(self));
        self.depth -= 1;
        parsed
    }

    fn operation(&mut self) -> Parsed<Operation> {
        let comment = self.comments.clone();
        let word = self.name()?;
        let name = if let Token::Name(_) = self.next { self.name()? } else { String::new() };
        Ok(Operation {
            word,
            name,
            variable_definitions: self.variables()?,
            directives: self.directives(false)?,
            selection_set: self.selections()?,
            comment,
        })
    }

    fn fragment(&mut self) -> Parsed<Fragment> {
        let comment = self.comments.clone();
        self.advance()?;
        let name = self.fragment_name()?;
        let variable_definition = self.variables()?;
        if !self.skip_word("on")? {
            return Err(Malformed);
        }
        Ok(Fragment {
            name,
            variable_definition,
            type_condition: self.name()?,
            directives: self.directives(false)?,
            selection_set: self.selections()?,
            comment,
        })
    }

    fn fragment_name(&mut self) -> Parsed<String> {
        if self.is_word("on") { Err(Malformed) } else { self.name() }
    }

    fn variables(&mut self) -> Parsed<Vec<VariableDefinition>> {
        Ok(self.some('(', ')', Self::variable)?.0)
    }

    fn variable(&mut self) -> Parsed<VariableDefinition> {
        let comment = self.comments.clone();
        self.expect('$')?;
        let variable = self.name()?;
        self.expect(':')?;
        let r#type = self.type_reference()?;
        let default_value = if self.skip('=')? { Some(self.literal(true)?) } else { None };
        Ok(VariableDefinition {
            variable,
            r#type,
            default_value,
            directives: self.directives(false)?,
            comment,
            used: false,
        })
    }

    fn selections(&mut self) -> Parsed<Vec<Selection>> {
        if self.next != Token::Mark('{') {
            return Err(Malformed);
        }
        self.deeper(|parser| Ok(parser.some('{', '}', Self::selection)?.0))
    }

    fn selection(&mut self) -> Parsed<Selection> {
        if self.next != Token::Spread {
            return self.field().map(Selection::Field);
        }
        let comment = self.comments.clone();
        self.advance()?;
        if matches!(&self.next, Token::Name(name) if name != "on") {
            return Ok(Selection::Spread(Spread { name: self.name()?, directives: self.directives(false)?, comment }));
        }
        let type_condition = if self.skip_word("on")? { self.name()? } else { String::new() };
        Ok(Selection::Inline(Inline {
            type_condition,
            directives: self.directives(false)?,
            selection_set: self.selections()?,
            comment,
        }))
    }

    fn field(&mut self) -> Parsed<Field> {
        let comment = self.comments.clone();
        let alias = self.name()?;
        let name = if self.skip(':')? { self.name()? } else { alias.clone() };
        let arguments = self.arguments(false)?;
        let directives = self.directives(false)?;
        let selection_set = if self.next == Token::Mark('{') { self.selections()? } else { Vec::new() };
        Ok(Field { alias, name, arguments, directives, selection_set, comment })
    }

    fn arguments(&mut self, is_constant: bool) -> Parsed<Vec<Argument>> {
        let argument = |parser: &mut Self| {
            let comment = parser.comments.clone();
            let name = parser.name()?;
            parser.expect(':')?;
            Ok(Argument { name, value: parser.literal(is_constant)?, comment })
        };
        Ok(self.some('(', ')', argument)?.0)
    }

    fn directives(&mut self, is_constant: bool) -> Parsed<Vec<Directive>> {
        let mut directives = Vec::new();
        while self.skip('@')? {
            let name = self.name()?;
            directives.push(Directive { name, arguments: self.arguments(is_constant)?, location: String::new() });
        }
        Ok(directives)
    }

    /// A value; a constant one has no variables in it.
    fn literal(&mut self, is_constant: bool) -> Parsed<Literal> {
        let comment = self.comments.clone();
        let of = |kind, raw| Ok(Literal { raw, kind, ..Literal::default() });
        match &self.next {
            Token::Mark(open @ ('[' | '{')) => {
                let (kind, close) = if *open == '[' { (Kind::List, ']') } else { (Kind::Object, '}') };
                let children = self.deeper(|parser| parser.children(kind, close, is_constant))?;
                Ok(Literal { children, kind, comment, ..Literal::default() })
            }
            Token::Mark('$') if !is_constant => {
                self.advance()?;
                of(Kind::Variable, self.name()?)
            }
            Token::Mark(_) | Token::End | Token::Spread | Token::Comment(_) => Err(Malformed),
            Token::Int(_) | Token::Float(_) | Token::Text(_) | Token::Block(_) | Token::Name(_) => {
                match self.advance()? {
                    Token::Int(raw) => of(Kind::Int, raw),
                    Token::Float(raw) => of(Kind::Float, raw),
                    Token::Text(raw) => of(Kind::String, raw),
                    Token::Block(raw) => of(Kind::Block, raw),
                    Token::Name(raw) => match raw.as_str() {
                        "true" | "false" => of(Kind::Boolean, raw),
                        "null" => of(Kind::Null, raw),
                        _ => of(Kind::Enum, raw),
                    },
                    Token::Mark(_) | Token::End | Token::Spread | Token::Comment(_) => Err(Malformed),
                }
            }
        }
    }

    fn children(&mut self, kind: Kind, close: char, is_constant: bool) -> Parsed<Vec<Child>> {
        let mut children = Vec::new();
        self.advance()?;
        while self.next != Token::Mark(close) {
            let (mut name, mut comment) = (String::new(), None);
            if kind == Kind::Object {
                comment.clone_from(&self.comments);
                name = self.name()?;
                self.expect(':')?;
            }
            children.push(Child { name, value: self.literal(is_constant)?, comment });
        }
        self.advance()?;
        Ok(children)
    }

    fn type_reference(&mut self) -> Parsed<Type> {
        let mut found = if self.skip('[')? {
            let elem = self.deeper(Self::type_reference)?;
            self.expect(']')?;
            Type { elem: Some(Box::new(elem)), ..Type::default() }
        } else {
            Type::named(&self.name()?, false)
        };
        found.non_null = self.skip('!')?;
        Ok(found)
    }

    fn description(&mut self) -> Parsed<Described> {
        if !matches!(self.next, Token::Text(_) | Token::Block(_)) {
            return Ok(Described::default());
        }
        let before = self.comments.clone();
        match self.advance()? {
            Token::Text(text) | Token::Block(text) => Ok(Described { text, before }),
            _ => Err(Malformed),
        }
    }

    /// The description of a part; of an empty one the comments go too.
    fn part_description(&mut self) -> Parsed<Described> {
        let described = self.description()?;
        Ok(if described.text.is_empty() { Described::default() } else { described })
    }

    fn schema_definition(&mut self, described: Described) -> Parsed<SchemaDefinition> {
        let after = self.comments.clone();
        self.advance()?;
        let directives = self.directives(true)?;
        let (operation_types, end) = self.some('{', '}', Self::operation_type)?;
        Ok(SchemaDefinition {
            description: described.text,
            directives,
            operation_types,
            before_description_comment: described.before,
            after_description_comment: after,
            end_of_definition_comment: end,
        })
    }

    fn operation_type(&mut self) -> Parsed<OperationType> {
        let comment = self.comments.clone();
        let operation = self.name()?;
        if !is_operation(&operation) {
            return Err(Malformed);
        }
        self.expect(':')?;
        Ok(OperationType { operation, r#type: self.name()?, comment })
    }

    fn definition(&mut self, described: Described) -> Parsed<Definition> {
        let after = self.comments.clone();
        let word = self.name()?;
        let mut definition = self.body(&word)?;
        definition.description = described.text;
        definition.before_description_comment = described.before;
        definition.after_description_comment = after;
        Ok(definition)
    }

    fn extension(&mut self, document: &mut SchemaDocument) -> Parsed<()> {
        let after = self.comments.clone();
        self.advance()?;
        if self.is_word("schema") {
            let mut extension = self.schema_definition(Described::default())?;
            extension.after_description_comment = after;
            if extension.directives.is_empty() && extension.operation_types.is_empty() {
                return Err(Malformed);
            }
            document.schema_extension.push(extension);
            return Ok(());
        }
        let word = self.name()?;
        let mut extension = self.body(&word)?;
        extension.after_description_comment = after;
        let has_parts =
            !extension.fields.is_empty() || !extension.types.is_empty() || !extension.enum_values.is_empty();
        let implements = extension.kind == TypeKind::Object && !extension.interfaces.is_empty();
        if extension.directives.is_empty() && !has_parts && !implements {
            return Err(Malformed);
        }
        // Unlike the type itself, its extension implements nothing more.
        if extension.kind == TypeKind::Interface && !extension.interfaces.is_empty() {
            return Err(Malformed);
        }
        document.extensions.push(extension);
        Ok(())
    }

    /// A type's name and what it is made of.
    fn body(&mut self, word: &str) -> Parsed<Definition> {
        let mut definition = Definition { name: self.name()?, ..Definition::default() };
        match word {
            "scalar" => {
                definition.kind = TypeKind::Scalar;
                definition.directives = self.directives(true)?;
            }
            "type" | "interface" => {
                definition.kind = if word == "type" { TypeKind::Object } else { TypeKind::Interface };
                if self.skip_word("implements")? {
                    definition.interfaces = self.names('&')?;
                }
                definition.directives = self.directives(true)?;
                (definition.fields, definition.end_of_definition_comment) =
                    self.some('{', '}', |parser| parser.field_definition(true))?;
            }
            "union" => {
                definition.kind = TypeKind::Union;
                definition.directives = self.directives(true)?;
                if self.skip('=')? {
                    definition.types = self.names('|')?;
                }
            }
            "enum" => {
                definition.kind = TypeKind::Enum;
                definition.directives = self.directives(true)?;
                (definition.enum_values, definition.end_of_definition_comment) =
                    self.some('{', '}', Self::enum_value)?;
            }
            "input" => {
                definition.kind = TypeKind::InputObject;
                definition.directives = self.directives(true)?;
                (definition.fields, definition.end_of_definition_comment) =
                    self.some('{', '}', |parser| parser.field_definition(false))?;
            }
            _ => return Err(Malformed),
        }
        Ok(definition)
    }

    /// Names between marks; one may stand before the first too.
    fn names(&mut self, mark: char) -> Parsed<Vec<String>> {
        self.skip(mark)?;
        let mut names = vec![self.name()?];
        while self.skip(mark)? {
            names.push(self.name()?);
        }
        Ok(names)
    }

    /// A field, which may have arguments, or what is given, which may have a default.
    fn field_definition(&mut self, is_output: bool) -> Parsed<FieldDefinition> {
        let described = self.part_description()?;
        let after = self.comments.clone();
        let name = self.name()?;
        let arguments = if is_output { self.argument_definitions()? } else { Vec::new() };
        self.expect(':')?;
        let r#type = self.type_reference()?;
        let default_value = if !is_output && self.skip('=')? { Some(self.literal(true)?) } else { None };
        Ok(FieldDefinition {
            description: described.text,
            name,
            arguments,
            default_value,
            r#type,
            directives: self.directives(true)?,
            before_description_comment: described.before,
            after_description_comment: after,
        })
    }

    fn argument_definitions(&mut self) -> Parsed<Vec<FieldDefinition>> {
        Ok(self.some('(', ')', |parser| parser.field_definition(false))?.0)
    }

    fn enum_value(&mut self) -> Parsed<EnumValue> {
        let described = self.part_description()?;
        let after = self.comments.clone();
        Ok(EnumValue {
            description: described.text,
            name: self.name()?,
            directives: self.directives(true)?,
            before_description_comment: described.before,
            after_description_comment: after,
        })
    }

    fn directive_definition(&mut self, described: Described) -> Parsed<DirectiveDefinition> {
        const LOCATIONS: [&str; 19] = [
            "QUERY",
            "MUTATION",
            "SUBSCRIPTION",
            "FIELD",
            "FRAGMENT_DEFINITION",
            "FRAGMENT_SPREAD",
            "INLINE_FRAGMENT",
            "VARIABLE_DEFINITION",
            "SCHEMA",
            "SCALAR",
            "OBJECT",
            "FIELD_DEFINITION",
            "ARGUMENT_DEFINITION",
            "INTERFACE",
            "UNION",
            "ENUM",
            "ENUM_VALUE",
            "INPUT_OBJECT",
            "INPUT_FIELD_DEFINITION",
        ];
        let after = self.comments.clone();
        self.advance()?;
        self.expect('@')?;
        let name = self.name()?;
        let arguments = self.argument_definitions()?;
        let is_repeatable = self.skip_word("repeatable")?;
        if !self.skip_word("on")? {
            return Err(Malformed);
        }
        let locations = self.names('|')?;
        if locations.iter().any(|location| !LOCATIONS.contains(&location.as_str())) {
            return Err(Malformed);
        }
        Ok(DirectiveDefinition {
            description: described.text,
            name,
            arguments,
            locations,
            is_repeatable,
            before_description_comment: described.before,
            after_description_comment: after,
        })
    }
}
