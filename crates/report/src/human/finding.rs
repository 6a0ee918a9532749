use std::cmp::Reverse;
use std::collections::HashMap;
use std::io::{self, Write};

use foldhash::fast::RandomState;
use palisade_policy::{Meta, Severity};

use super::block::{Block, Head, command_rows};
use super::paint::Paint;
use crate::acceptance::Acceptance;
use crate::phrase;
use crate::text::first_sentence;
use crate::{Finding, Location, Report, Standing};

/// So many places of a policy are shown with their lines; of the others only the place is named.
const EXCERPTS: usize = 3;

/// So many addresses are named where one place stands for several resources.
const ADDRESSES: usize = 2;

/// So many places that have a part in a finding are named.
const RELATED: usize = 3;

/// The findings of one policy and severity, by place.
struct Group<'a> {
    policy: &'a Meta,
    contact: Option<&'a str>,
    severity: Severity,
    is_warning: bool,
    /// The first of them, as many as may be shown.
    entries: Vec<Entry<'a>>,
    /// How many findings there are in all.
    len: usize,
    /// How many of them `palisade fix` would try to repair.
    repairable: usize,
}

/// Findings that say the same of the same place: those of a resource's instances, or of a module's.
struct Entry<'a> {
    findings: Vec<&'a Finding>,
}

impl<'a> Entry<'a> {
    fn first(&self) -> &'a Finding {
        self.findings[0]
    }
}

/// Writes the certain findings, the worst policies first, and how many more there are.
pub(super) fn write(report: &Report, max: Option<usize>, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let mut left = max.unwrap_or(usize::MAX);
    let groups = groups(report, left);
    let acceptance = Acceptance::of(report);
    let total: usize = groups.iter().map(|group| group.len).sum();
    for group in &groups {
        if left == 0 {
            break;
        }
        left = left.saturating_sub(group.write(left, &acceptance, paint, out)?);
    }
    let hidden = total.saturating_sub(max.unwrap_or(usize::MAX));
    if hidden > 0 {
        let more = phrase::count(hidden as u64, "more finding", "more findings");
        writeln!(out, "{}", paint.bold(format!("{} {more}: show all with --max-findings 0", paint.ellipsis)))?;
    }
    Ok(())
}

/// The findings by policy, of each at most so many that they fill what may be shown.
fn groups(report: &Report, max: usize) -> Vec<Group<'_>> {
    let contacts = report.policies.iter().filter_map(|rule| Some((&*rule.meta.id, rule.contact.as_deref()?)));
    let contacts: HashMap<&str, &str> = contacts.collect();
    let mut groups: Vec<Group> = Vec::new();
    let mut by_policy: HashMap<(&str, Severity, bool), usize, RandomState> = HashMap::default();
    for finding in &report.findings {
        let is_warning = match finding.standing() {
            Standing::Denied => false,
            Standing::Warned => true,
            Standing::Observed | Standing::Known | Standing::Possible | Standing::Waived | Standing::Fixed => continue,
        };
        let (policy, severity) = (&*finding.policy, finding.severity);
        let group = *by_policy.entry((&policy.id, severity, is_warning)).or_insert_with(|| {
            let contact = contacts.get(&*policy.id).copied();
            groups.push(Group { policy, contact, severity, is_warning, entries: Vec::new(), len: 0, repairable: 0 });
            groups.len() - 1
        });
        groups[group].add(finding, max);
    }
    // Stable: policies of one severity keep the order of their first findings.
    groups.sort_by_key(|group| (Reverse(group.severity), group.is_warning));
    groups
}

impl<'a> Group<'a> {
    /// One more finding. They come by place, so that those of one place follow each other.
    fn add(&mut self, finding: &'a Finding, max: usize) {
        self.len += 1;
        self.repairable += usize::from(!finding.edits().is_empty());
        let has_room = self.entries.len() < max;
        let mut of_place = self.entries.iter_mut().rev().take_while(|entry| entry.first().location == finding.location);
        let says_the_same = |first: &Finding| {
            first.message == finding.message
                && first.environments == finding.environments
                && first.only_in() == finding.only_in()
        };
        if let Some(entry) = of_place.find(|entry| says_the_same(entry.first())) {
            entry.findings.push(finding);
        } else if has_room {
            self.entries.push(Entry { findings: vec![finding] });
        }
    }

    /// How many of them `palisade fix` can write, in words.
    fn repairs(&self) -> String {
        match self.repairable {
            0 => String::new(),
            all if all == self.len => " palisade fix can write this.".to_owned(),
            some => format!(" palisade fix can write {some} of these."),
        }
    }

    /// Writes at most `max` findings and gives how many they were.
    fn write(&self, max: usize, acceptance: &Acceptance<'_>, paint: &Paint, out: &mut dyn Write) -> io::Result<usize> {
        let mut written = 0;
        let shown = self.entries.iter().take_while(|entry| {
            let has_room = written < max;
            written += if has_room { entry.findings.len() } else { 0 };
            has_room
        });
        let shown = shown.collect::<Vec<_>>();
        let with_lines = &shown[..shown.len().min(EXCERPTS)];
        let color = |text: &str| paint.severity(self.severity, text);
        let characters = paint.characters();
        let mark = if self.is_warning {
            format!("{} {} (warn)", characters.warning, self.severity)
        } else {
            format!("{} {}", characters.error, self.severity)
        };
        let title = match self.len {
            1 => self.policy.title.to_string(),
            more => format!("{} ({more})", self.policy.title),
        };
        let last_line = with_lines.iter().map(|entry| entry.first().location.start().line).max().unwrap_or(1);
        // A policy without a title of its own goes by its id.
        let name = if self.policy.title == self.policy.id { "" } else { &*self.policy.id };
        let head = Head {
            mark: &mark,
            color: &color,
            title: &title,
            name,
            page: self.policy.links.first().map(|link| &**link),
            last_line,
        };
        let mut block = Block::begin(paint, &mut *out, &head)?;
        for (i, entry) in shown.iter().enumerate() {
            block.place(Some(entry.first().location.path()), &place(entry))?;
            if i < EXCERPTS {
                write_entry(entry.first(), paint, &mut block, &color)?;
            } else if shown[i - 1].first().message != entry.first().message {
                block.along(&entry.first().message, &color)?;
            }
        }
        let fix = match first_sentence(&self.policy.fix) {
            "" => String::new(),
            fix => format!("Fix: {fix}{}", self.repairs()),
        };
        let why = first_sentence(&self.policy.why);
        let ask = self.contact.map(|contact| format!("Ask {contact}."));
        let forbidden = acceptance.is_forbidden(&self.policy.id).then(|| "Nobody may waive it.".to_owned());
        let know = [Some(why.to_owned()), ask, forbidden].into_iter().flatten().filter(|text| !text.is_empty());
        block.end(&know.collect::<Vec<_>>().join(" "), &fix)?;
        // Beside no rule, so that it can be copied as it stands.
        let shown = shown.iter().flat_map(|entry| entry.findings.iter().copied()).collect::<Vec<_>>();
        if let Some(command) = acceptance.command_for(&shown) {
            command_rows(&command.parts, paint).iter().try_for_each(|row| writeln!(out, "{}", paint.dim(row)))?;
        }
        Ok(written)
    }
}

/// Where it is, whose it is, in which environments, and through which calls.
fn place(entry: &Entry<'_>) -> Vec<String> {
    let finding = entry.first();
    let mut parts = vec![phrase::place(&finding.location)];
    let mut addresses = entry
        .findings
        .iter()
        .filter_map(|finding| finding.resource.as_ref())
        .map(|resource| resource.address.as_str())
        .collect::<Vec<_>>();
    addresses.dedup();
    if !addresses.is_empty() {
        parts.push(phrase::some(&addresses, ADDRESSES));
    }
    parts.extend(phrase::environments(finding));
    // The value's way says through which calls it went.
    let is_on_the_way = |call: &Location| finding.because().iter().any(|step| step.location.path() == call.path());
    if !finding.calls().iter().any(|call| is_on_the_way(&call.location)) {
        let calls = finding.calls().iter().map(|call| phrase::line(&call.location)).collect::<Vec<_>>();
        parts.extend((!calls.is_empty()).then(|| format!("called in {}", calls.join(" > "))));
    }
    parts
}

fn write_entry(
    finding: &Finding,
    paint: &Paint,
    block: &mut Block<'_, '_>,
    color: &dyn Fn(&str) -> String,
) -> io::Result<()> {
    block.excerpt(&finding.location, finding.is_sensitive, color, &finding.message)?;
    if let Some(way) = phrase::way(finding, paint.arrow) {
        block.along(&way, &|text| paint.trail(text))?;
    }
    let mut by_message: Vec<(&str, Vec<String>)> = Vec::new();
    // The excerpt above shows what stands at the finding's own place.
    for related in finding.related().iter().filter(|related| related.location != finding.location) {
        let at = match &related.address {
            Some(address) => format!("{address} {}", phrase::line(&related.location)),
            None => phrase::line(&related.location),
        };
        match by_message.last_mut() {
            Some((message, places)) if *message == related.message => places.push(at),
            Some(_) | None => by_message.push((&related.message, vec![at])),
        }
    }
    for (message, places) in by_message.iter().take(RELATED) {
        let places = phrase::some(places, RELATED);
        let text = if message.is_empty() { places } else { format!("{message}: {places}") };
        block.along(&text, &|text| paint.trail(text))?;
    }
    Ok(())
}
