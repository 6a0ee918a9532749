//! From a merged schema to the archive that the schema crate embeds.

use super::model::{ProviderModel, TypeModel};
use super::tags;
use anyhow::{Context, Result};
use palisade_schema::archive::ArchiveWriter;
use palisade_schema::format::{Attribute, Block, Body, Catalogue, Chunk, Class, Entry, Source, Type};
use std::collections::HashMap;

/// A chunk ends when its types have this many members: what one lookup decodes, about 64 KiB.
const MEMBERS_IN_CHUNK: usize = 2000;

/// The archive's bytes. The same schema gives the same bytes.
pub fn pack(provider: &str, sources: Vec<Source<'_>>, model: &ProviderModel) -> Result<Vec<u8>> {
    let mut entries = Vec::new();
    let mut chunk_starts = Vec::new();
    let mut chunks: Vec<ChunkBuilder<'_>> = Vec::new();
    for ((class, name), ty) in &model.types {
        if chunks.last().is_none_or(|chunk| chunk.members >= MEMBERS_IN_CHUNK) {
            chunk_starts.push(entries.len() as u32);
            chunks.push(ChunkBuilder::default());
        }
        chunks.last_mut().context("a chunk was just begun")?.add(ty);
        let tags = if *class == Class::Resource { tags::form(provider, name, ty) } else { None };
        entries.push(Entry { class: *class, name, tags, source: ty.source });
    }
    let mut writer = ArchiveWriter::new();
    writer.push(&Catalogue { provider, sources, entries, chunk_starts })?;
    for chunk in chunks {
        writer.push(&chunk.finish())?;
    }
    Ok(writer.finish())
}

#[derive(Default)]
struct ChunkBuilder<'a> {
    roots: Vec<u32>,
    bodies: Vec<Body<'a>>,
    members: usize,
}

impl<'a> ChunkBuilder<'a> {
    fn add(&mut self, ty: &'a TypeModel) {
        let offset = self.bodies.len() as u32;
        self.roots.push(offset);
        for body in &ty.bodies {
            let attributes = body.attributes.iter().map(|(name, attribute)| Attribute {
                name,
                ty: renumbered(&attribute.ty, &|body| body + offset),
                flags: attribute.flags,
                source: attribute.source,
            });
            let blocks = body.blocks.iter().map(|(name, block)| Block {
                name,
                nesting: block.nesting,
                min: block.min,
                max: block.max,
                body: block.body + offset,
                source: block.source,
            });
            self.members += body.attributes.len() + body.blocks.len();
            self.bodies.push(Body { open: body.open, attributes: attributes.collect(), blocks: blocks.collect() });
        }
    }

    /// Equal bodies become one, which may make the bodies that hold them equal, until nothing changes; then those
    /// that nothing refers to any more are dropped.
    fn finish(mut self) -> Chunk<'a> {
        loop {
            let mut first: HashMap<Body<'a>, u32> = HashMap::new();
            let mut new_index = Vec::with_capacity(self.bodies.len());
            let mut kept = Vec::new();
            for body in std::mem::take(&mut self.bodies) {
                let next = kept.len() as u32;
                let index = *first.entry(body.clone()).or_insert(next);
                if index == next {
                    kept.push(body);
                }
                new_index.push(index);
            }
            let unchanged = kept.len() == new_index.len();
            self.bodies = kept;
            self.renumber(&|old| new_index[old as usize]);
            if unchanged {
                return self.reachable();
            }
        }
    }

    fn reachable(mut self) -> Chunk<'a> {
        let mut new_index = vec![None; self.bodies.len()];
        let mut waiting: Vec<u32> = self.roots.iter().rev().copied().collect();
        let mut order = Vec::new();
        while let Some(old) = waiting.pop() {
            if new_index[old as usize].is_none() {
                new_index[old as usize] = Some(order.len() as u32);
                order.push(self.bodies[old as usize].clone());
                waiting.extend(children(&self.bodies[old as usize]));
            }
        }
        self.bodies = order;
        self.renumber(&|old| new_index[old as usize].unwrap_or_default());
        Chunk { roots: self.roots, bodies: self.bodies }
    }

    fn renumber(&mut self, new_index: &dyn Fn(u32) -> u32) {
        for root in &mut self.roots {
            *root = new_index(*root);
        }
        for body in &mut self.bodies {
            for attribute in &mut body.attributes {
                attribute.ty = renumbered(&attribute.ty, new_index);
            }
            for block in &mut body.blocks {
                block.body = new_index(block.body);
            }
        }
    }
}

fn children(body: &Body<'_>) -> Vec<u32> {
    let objects = body.attributes.iter().filter_map(|attribute| super::model::object_in(&attribute.ty));
    objects.chain(body.blocks.iter().map(|block| block.body)).collect()
}

fn renumbered(ty: &Type, new_index: &dyn Fn(u32) -> u32) -> Type {
    match super::model::object_in(ty) {
        Some(body) => super::model::with_object(ty, new_index(body)),
        None => ty.clone(),
    }
}
