//! Setting values, adding arguments, blocks and resources.

use palisade_policy::Literal;
use palisade_source::{Edit, Span};
use palisade_terraform::syntax::{Attribute, Block, Expr, ExprId};

use super::align::{Width, columns};
use super::walk::{Found, Holder, Way};
use super::write::{Argument, Content, Form, key, lines, resource};
use super::{Draft, Lines, deeper};
use crate::Refusal;
use crate::anchor::Step;

/// Arguments that are Terraform's own and stand apart from the provider's.
const META: [&str; 5] = ["count", "for_each", "provider", "source", "version"];

impl<'t> Lines<'t> {
    /// Gives what stands at a path a value, or writes it where nothing does.
    pub(super) fn set(&self, steps: &[Step], value: &Literal) -> Result<Draft, Refusal> {
        match self.walk(steps)? {
            Way::Found(found) => self.replace(found, steps, value),
            Way::Missing(_, _, [Step { index: Some(_), .. }, ..]) => Err(Refusal::NotWritten),
            Way::Missing(Holder::Object(object), _, rest) => self.add_item(object, rest, value),
            Way::Missing(Holder::Block(block), schema, rest) => {
                let indent = self.inner_indent(block);
                let (form, lines) = lines(schema, rest, &Content::Value(value), &indent, self.kind, false)?;
                match form {
                    Form::Argument => self.add_argument(block, &lines),
                    Form::Block => self.add_block(block, None, &lines),
                }
            }
        }
    }

    fn replace(&self, found: Found<'t>, steps: &[Step], value: &Literal) -> Result<Draft, Refusal> {
        let name = || steps.last().map(|step| step.name.clone()).unwrap_or_default();
        let expr = self.value(found).ok_or_else(|| Refusal::OtherShape(name()))?;
        let span = self.tree.span(expr);
        if !self.is_literal(expr) {
            return Err(Refusal::Expression(self.shown(span)));
        }
        let text = value.to_string();
        let old = self.tree.slice(span);
        if old == text {
            return Ok(Draft { edits: Vec::new(), around: None, old: None });
        }
        let is_one_line = !old.contains('\n');
        let reach = columns(&self.text()[self.line_start(span.start)..span.end as usize]);
        let width = if is_one_line { Width::Changed { reach } } else { Width::Joined };
        Ok(Draft { edits: vec![Edit::new(span, text)], around: Some(span.start), old: Some(width) })
    }

    /// Adds one more block.
    pub(super) fn add(&self, steps: &[Step], arguments: &[Argument]) -> Result<Draft, Refusal> {
        let Some((last, above)) = steps.split_last() else { return Err(Refusal::NotWritten) };
        let (holder, schema, missing) = match self.walk(above)? {
            Way::Found(Found::Block(block)) => {
                let schema = self.schema.and_then(|body| {
                    above.iter().try_fold(body, |body, step| body.block(&step.name).map(palisade_schema::Block::body))
                });
                (Holder::Block(block), schema, &steps[above.len()..])
            }
            Way::Found(_) => return Err(Refusal::OtherShape(last.name.clone())),
            Way::Missing(holder, schema, rest) => (holder, schema, &steps[steps.len() - rest.len() - 1..]),
        };
        let Holder::Block(block) = holder else { return Err(Refusal::OtherShape(last.name.clone())) };
        let indent = self.inner_indent(block);
        let (form, lines) = lines(schema, missing, &Content::Arguments(arguments), &indent, self.kind, false)?;
        match form {
            Form::Block => {
                let alike =
                    self.tree.blocks(&block.body).iter().rfind(|one| self.tree.text(one.kind) == missing[0].name);
                self.add_block(block, alike, &lines)
            }
            Form::Argument => Err(Refusal::OtherShape(last.name.clone())),
        }
    }

    /// The blanks before what stands in a block.
    pub(super) fn inner_indent(&self, block: &Block) -> String {
        let attributes = self.tree.attributes(&block.body).iter().map(|attribute| attribute.name_span.start);
        let blocks = self.tree.blocks(&block.body).iter().map(|inner| inner.span.start);
        let first = attributes.chain(blocks).filter(|&start| self.starts_line(start)).min();
        first.map_or_else(|| deeper(self.indent(block.span.start)), |start| self.indent(start).to_owned())
    }

    /// What stands between a block's braces, if that is on one line.
    fn on_one_line(&self, block: &Block) -> Option<Span> {
        let open = self.open_brace(block);
        let inside = Span::new(open + 1, block.close().start);
        (!self.tree.slice(inside).contains('\n')).then_some(inside)
    }

    pub(super) fn open_brace(&self, block: &Block) -> u32 {
        let header = self.tree.header(block);
        let between = &self.text()[header.end as usize..block.close().start as usize];
        header.end + between.find('{').unwrap_or_default() as u32
    }

    /// Opens a block that stands on one line, to hold more lines.
    fn open_up(&self, block: &Block, inside: Span, lines: &[String]) -> Result<Draft, Refusal> {
        let had = self.tree.slice(inside).trim();
        if had.contains("/*") {
            return Err(Refusal::OtherShape(self.tree.text(block.kind).to_owned()));
        }
        let outer = self.indent(block.span.start);
        let inner = self.inner_indent(block);
        let newline = self.newline;
        let kept = (!had.is_empty()).then(|| format!("{inner}{had}"));
        let all = kept.iter().chain(lines).map(|line| format!("{newline}{line}")).collect::<String>();
        let around = inside.start as usize + all.rfind(newline).unwrap_or_default() + newline.len();
        let edits = vec![Edit::new(inside, format!("{all}{newline}{outer}"))];
        Ok(Draft { edits, around: Some(around as u32), old: Some(Width::New) })
    }

    fn add_argument(&self, block: &Block, new: &[String]) -> Result<Draft, Refusal> {
        if let Some(inside) = self.on_one_line(block) {
            return self.open_up(block, inside, new);
        }
        let blocks = self.tree.blocks(&block.body).iter().map(|inner| inner.span.start);
        let first_block = blocks.min().unwrap_or(block.close().start);
        let leading =
            self.tree.attributes(&block.body).iter().filter(|attribute| attribute.name_span.start < first_block);
        let is_plain = |attribute: &&Attribute| !self.tree.slice(self.tree.span(attribute.expr)).contains('\n');
        let is_meta = |attribute: &&Attribute| META.contains(&self.tree.text(attribute.name));
        let behind = leading.clone().rfind(|one| is_plain(one) && !is_meta(one));
        let behind = behind.or_else(|| leading.clone().rfind(is_plain)).or_else(|| leading.clone().next_back());
        let newline = self.newline;
        let mut text = new.iter().map(|line| format!("{newline}{line}")).collect::<String>();
        let at = match behind {
            Some(attribute) => self.line_end(self.tree.attribute_span(attribute).end),
            None => {
                let at = self.line_end(self.open_brace(block));
                let next = self.text()[at..].trim_start_matches('\r').trim_start_matches('\n').lines().next();
                if next.is_some_and(|line| !line.trim().is_empty() && !line.trim().starts_with('}')) {
                    text.push_str(newline);
                }
                at
            }
        };
        let around = (new.len() == 1).then(|| (at + newline.len()) as u32);
        Ok(Draft { edits: vec![Edit::new(Span::at(at as u32), text)], around, old: Some(Width::New) })
    }

    /// Adds a block behind one that is like it, or at the end.
    fn add_block(&self, block: &Block, alike: Option<&Block>, new: &[String]) -> Result<Draft, Refusal> {
        if let Some(inside) = self.on_one_line(block) {
            let is_empty = self.tree.slice(inside).trim().is_empty();
            let blank = (!is_empty).then(String::new);
            let lines = blank.into_iter().chain(new.iter().cloned()).collect::<Vec<_>>();
            return Ok(Draft { around: None, ..self.open_up(block, inside, &lines)? });
        }
        let newline = self.newline;
        let at = match alike {
            Some(alike) => self.line_end(alike.span.end),
            None => self.text()[..block.close().start as usize].trim_end().len(),
        };
        let is_first = at == self.open_brace(block) as usize + 1;
        let lines = new.iter().map(|line| format!("{newline}{line}")).collect::<String>();
        let text = if is_first { lines } else { format!("{newline}{lines}") };
        Ok(Draft { edits: vec![Edit::new(Span::at(at as u32), text)], around: None, old: None })
    }

    /// Adds a member to an object constructor.
    fn add_item(&self, object: ExprId, steps: &[Step], value: &Literal) -> Result<Draft, Refusal> {
        let Expr::Object(items) = self.tree.expr(object) else { return Err(Refusal::NotWritten) };
        let span = self.tree.span(object);
        let inline = inline(steps, value);
        let Some(last) = items.last() else {
            let inside = self.tree.slice(Span::new(span.start + 1, span.end - 1));
            if !inside.trim().is_empty() {
                return Err(Refusal::OtherShape(steps[0].name.clone()));
            }
            let edits = vec![Edit::new(span, format!("{{ {inline} }}"))];
            return Ok(Draft { edits, around: None, old: None });
        };
        let (last_key, last_value) = (self.tree.span(last.key), self.tree.span(last.value));
        if !self.starts_line(last_key.start) {
            let edits = vec![Edit::new(Span::at(last_value.end), format!(", {inline}"))];
            return Ok(Draft { edits, around: None, old: None });
        }
        let indent = self.indent(last_key.start);
        let (_, mut new) = lines(None, steps, &Content::Value(value), indent, self.kind, true)?;
        if self.tree.slice(last_key).starts_with('"') && !new[0].trim_start().starts_with('"') {
            let name = &steps[0].name;
            new[0] = new[0].replacen(name.as_str(), &format!("\"{name}\""), 1);
        }
        let at = self.line_end(last_value.end);
        let has_comma = self.text()[last_value.end as usize..at].trim_start().starts_with(',');
        let newline = self.newline;
        let text = new.iter().map(|line| format!("{newline}{line}")).collect::<String>();
        let text = if has_comma { text + "," } else { text };
        let around = (new.len() == 1).then(|| (at + newline.len()) as u32);
        Ok(Draft { edits: vec![Edit::new(Span::at(at as u32), text)], around, old: Some(Width::New) })
    }

    /// Adds a resource that refers to this one.
    pub(super) fn beside(&self, kind: &str, refer: &str, arguments: &[Argument]) -> Result<Draft, Refusal> {
        let labels = [self.tree.label(self.block, 0), self.tree.label(self.block, 1)];
        let ([Some(own), Some(label)], "resource") = (labels, self.tree.text(self.block.kind)) else {
            return Err(Refusal::OtherKind);
        };
        let repeated =
            ["count", "for_each"].into_iter().find(|name| self.tree.attribute(&self.block.body, name).is_some());
        if let Some(repeated) = repeated {
            return Err(Refusal::Repeated(repeated));
        }
        let newline = self.newline;
        let lines = resource(kind, label, refer, &format!("{own}.{label}.id"), arguments);
        let text = lines.iter().map(|line| format!("{newline}{line}")).collect::<String>();
        let at = self.line_end(self.block.span.end);
        Ok(Draft { edits: vec![Edit::new(Span::at(at as u32), format!("{newline}{text}"))], around: None, old: None })
    }
}

/// A member on one line.
fn inline(steps: &[Step], value: &Literal) -> String {
    match steps {
        [] => value.to_string(),
        [only] => format!("{} = {value}", key(&only.name)),
        [first, rest @ ..] => format!("{} = {{ {} }}", key(&first.name), inline(rest, value)),
    }
}
