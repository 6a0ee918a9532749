//! From what a tool wrote back to what people wrote.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use palisade_model::Address;
use palisade_report::{Certainty, Difference, Finding, Location, Place, Report, ResourceRef, Step};
use palisade_source::{SourceFile, Span};

use crate::Settings;
use crate::render::helm::Chart;
use crate::render::kustomize::{self, Overlay, Side};

/// A document that was rendered.
#[derive(Debug)]
pub(crate) struct Piece {
    /// Its text; its path is that of the file that it comes from.
    pub(crate) rendered: SourceFile,
    /// The template or manifest that it comes from, where that is at hand.
    pub(crate) from: Option<SourceFile>,
}

/// Where something in a rendered document was written.
#[derive(Debug, PartialEq)]
pub(crate) struct Origin {
    pub(crate) location: Location,
    /// The way of its value from there.
    pub(crate) because: Vec<Step>,
}

/// What makes places in rendered documents places in their sources.
#[derive(Debug)]
pub(crate) struct Relocation {
    pieces: Vec<Piece>,
    by_text: HashMap<usize, usize>,
    /// The objects of an overlay's pieces, once environments are compared.
    objects: OnceLock<Vec<Option<serde_json::Value>>>,
    way: Way,
    /// What a document without a source is shown at.
    whole: Location,
}

#[derive(Debug)]
enum Way {
    Helm(Chart),
    Kustomize(Overlay),
}

impl Relocation {
    pub(crate) fn of_chart(pieces: Vec<Piece>, chart: Chart, whole: SourceFile) -> Self {
        Self::new(pieces, Way::Helm(chart), whole)
    }

    pub(crate) fn of_overlay(pieces: Vec<Piece>, overlay: Overlay, whole: SourceFile) -> Self {
        Self::new(pieces, Way::Kustomize(overlay), whole)
    }

    fn new(pieces: Vec<Piece>, way: Way, whole: SourceFile) -> Self {
        let by_text = pieces.iter().enumerate().map(|(at, piece)| (identity(&piece.rendered), at)).collect();
        Self { pieces, by_text, objects: OnceLock::new(), way, whole: Location::new(whole, Span::default()) }
    }

    /// The documents.
    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Where a place of a rendered document was written, `path` being the attribute's where it is one; none for a place
    /// that is no rendered document's.
    fn origin(&self, location: &Location, path: Option<&str>) -> Option<Origin> {
        let piece = self.by_text.get(&identity(&location.file)).and_then(|&at| self.pieces.get(at))?;
        let found = match &self.way {
            Way::Helm(chart) => chart.origin(piece, location.span, path.unwrap_or_default()),
            Way::Kustomize(overlay) => match path {
                Some(path) => overlay.origin(piece, path),
                None => same_line(piece, location.span),
            },
        };
        Some(found.unwrap_or_else(|| Origin { location: self.whole.clone(), because: Vec::new() }))
    }

    /// What makes a finding of this overlay none of another's; none where the files do not show it.
    pub(crate) fn difference(&self, other: &Relocation, finding: &Finding) -> Option<Difference> {
        let address = finding.resource.as_ref()?.address.as_str();
        let deed = self.side()?.deed(other.side()?, address, &finding.path)?;
        Some(Difference { text: deed.text, location: deed.location })
    }

    fn side(&self) -> Option<Side<'_>> {
        match &self.way {
            Way::Kustomize(overlay) => {
                let objects = self.objects.get_or_init(|| self.pieces.iter().map(kustomize::object).collect());
                Some(Side { overlay, pieces: &self.pieces, objects })
            }
            Way::Helm(_) => None,
        }
    }

    fn moved(&self, location: &mut Location) {
        if let Some(origin) = self.origin(location, None) {
            *location = origin.location;
        }
    }

    /// Puts the places of a part of a report where people wrote what was rendered.
    pub(crate) fn apply<'f>(
        &self,
        findings: impl Iterator<Item = &'f mut Finding>,
        part: &mut Report,
        settings: &Settings,
    ) {
        let mut resources = HashMap::new();
        for finding in findings {
            self.finding(finding, settings, &mut resources);
        }
        for error in &mut part.errors {
            if let Some(Place::Range(location)) = &mut error.place {
                self.moved(location);
            }
        }
        for missing in &mut part.completeness.out_of_reach {
            if let Some(location) = &mut missing.location {
                self.moved(location);
            }
        }
    }

    fn finding(&self, finding: &mut Finding, settings: &Settings, resources: &mut Resources) {
        let Some(origin) = self.origin(&finding.location, Some(&finding.path)) else { return };
        finding.location = origin.location;
        if let Some(resource) = &mut finding.resource {
            // The text of the whole resource stands nowhere as it is.
            let without = |whole: &Arc<ResourceRef>| Arc::new(ResourceRef { block: None, ..(**whole).clone() });
            let known = resources.entry(resource.address.clone()).or_insert_with(|| without(resource));
            *resource = Arc::clone(known);
        }
        if finding.rare.is_some() || !origin.because.is_empty() {
            let rare = finding.rare_mut();
            rare.because = origin.because;
            for related in &mut rare.related {
                self.moved(&mut related.location);
            }
            if let Some(location) = rare.waived.as_mut().and_then(|waived| waived.location.as_mut()) {
                self.moved(location);
            }
        }
        if let Certainty::Possible(unknown) = &mut finding.certainty {
            let mut all = unknown.to_vec();
            all.iter_mut().filter_map(|unknown| unknown.location.as_mut()).for_each(|at| self.moved(at));
            *unknown = all.into();
        }
        finding.enforcement = settings.enforcement(&finding.policy, finding.location.path(), &finding.environments);
    }
}

/// What findings of one resource share, by its address.
type Resources = HashMap<Address, Arc<ResourceRef>>;

/// A text's own place in memory: files of one path are told apart by it.
fn identity(file: &SourceFile) -> usize {
    file.text().as_ptr() as usize
}

/// The line of the source that reads as the one that a place is on.
fn same_line(piece: &Piece, span: Span) -> Option<Origin> {
    let from = piece.from.as_ref()?;
    let line = line_of(piece.rendered.text(), span.start as usize).trim();
    let found = lines(from.text()).find(|(_, text)| text.trim() == line);
    Some(Origin { location: on_line(from, found.map_or(0, |(start, _)| start)), because: Vec::new() })
}

/// The lines of a text with their starts.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line.trim_end_matches(['\n', '\r']))
    })
}

/// The line that holds an offset.
pub(crate) fn line_of(text: &str, offset: usize) -> &str {
    lines(text).take_while(|(start, _)| *start <= offset).last().map_or("", |(_, line)| line)
}

/// The content of the line that starts at an offset.
pub(crate) fn on_line(file: &SourceFile, start: usize) -> Location {
    let line = file.text().get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let blank = line.len() - line.trim_start().len();
    Location::new(file.clone(), Span::from(start + blank..start + line.trim_end().len().max(blank)))
}
