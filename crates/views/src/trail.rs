//! CloudTrail trails with the alarms on what they record: a trail sends its events to a log group, metric filters count
//! some of them there, alarms watch the counts.

use std::collections::{HashMap, HashSet};

use palisade_model::{
    Attr, Breach, CauseId, Causes, Fact, Join, JoinIndex, Partial, Project, Reference, Resource, Shape, Truth, View,
};

/// A trail with the metric filters of its log group.
#[derive(Debug, Clone)]
pub struct WatchedTrail<'p> {
    anchor: Resource<'p>,
    filters: Vec<Filter<'p>>,
    /// Why there may be filters that nobody sees here.
    doubt: Option<Causes>,
}

#[derive(Debug, Clone, Copy)]
struct Filter<'p> {
    pattern: Attr<'p>,
    /// Whether an alarm watches its metric.
    alarmed: Truth,
}

impl<'p> WatchedTrail<'p> {
    /// The trail.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// A breach where no alarm is raised on events that a filter's pattern names by all of these words. Only for trails
    /// of all regions that are switched on: the others record too little to watch.
    pub fn unwatched(&self, words: &[&str], message: &str) -> Option<Breach<'p>> {
        let sees = |filter: &Filter<'p>| {
            let named = Truth::all(words.iter().map(|word| filter.pattern.contains(word)));
            named.and_then(|| filter.alarmed)
        };
        let watched = Truth::any(self.filters.iter().map(sees)).or(self.doubt.map_or(Truth::False, Truth::Unknown));
        let records = self.anchor.get("is_multi_region_trail").is_true();
        let violated = records.and(self.anchor.get("enable_logging").is_true_or(true)).and(watched.not());
        (violated != Truth::False).then(|| Breach {
            violated,
            at: self.anchor.root(),
            message: message.to_owned(),
            related: Vec::new(),
        })
    }
}

impl View for WatchedTrail<'static> {
    type Of<'p> = WatchedTrail<'p>;

    const KINDS: &'static [&'static str] = &["aws_cloudtrail"];

    fn collect(project: &Project) -> Vec<WatchedTrail<'_>> {
        let groups = JoinIndex::new(project, &["aws_cloudwatch_log_group"], &["name", "id", "arn"]);
        let alarms = Alarms::new(project);
        let mut filters: HashMap<Resource<'_>, Vec<Filter<'_>>> = HashMap::new();
        let mut doubt = None;
        for filter in project.of_kind("aws_cloudwatch_log_metric_filter") {
            let found = Filter { pattern: filter.get("pattern"), alarmed: alarms.watch(filter).and(filter.exists()) };
            match groups.find(filter.get("log_group_name")) {
                Join::To(meant) => meant.into_iter().for_each(|group| filters.entry(group).or_default().push(found)),
                Join::Unknown(causes) => doubt = doubt.or(Some(causes)),
                Join::Absent | Join::Elsewhere => {}
            }
        }
        project
            .of_kind("aws_cloudtrail")
            .map(|anchor| match group_of(anchor.get("cloud_watch_logs_group_arn"), &groups) {
                Ok(Some(group)) => {
                    WatchedTrail { anchor, filters: filters.get(&group).cloned().unwrap_or_default(), doubt }
                }
                Ok(None) => WatchedTrail { anchor, filters: Vec::new(), doubt: None },
                Err(causes) => WatchedTrail { anchor, filters: Vec::new(), doubt: Some(causes) },
            })
            .collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

/// The log group that a trail writes to; its argument is the group's ARN with `:*` behind it.
fn group_of<'p>(arn: Attr<'p>, groups: &JoinIndex<'p>) -> Result<Option<Resource<'p>>, Causes> {
    if let Some(reference) = referred(arn)
        && let Some(group) = arn.resource().project().by_address(&reference.address)
    {
        return Ok(Some(group));
    }
    match groups.find(arn) {
        Join::To(found) => Ok(found.first().copied()),
        Join::Absent => Ok(None),
        Join::Elsewhere => Err(Causes::one(CauseId::ELSEWHERE)),
        Join::Unknown(causes) => Err(causes),
    }
}

/// The attribute that an unknown text begins with.
fn referred(attr: Attr<'_>) -> Option<&Reference> {
    let Shape::Unknown(unknown) = attr.shape() else { return None };
    let first = match unknown.parts.first() {
        Some(Partial::Unknown(copied)) => copied.as_ref(),
        Some(Partial::Known(_)) | None => None,
    };
    attr.reference().or(first)
}

/// What alarms watch.
struct Alarms<'p> {
    metrics: HashSet<String>,
    filters: JoinIndex<'p>,
    watched: HashSet<Resource<'p>>,
    doubt: Option<Causes>,
}

impl<'p> Alarms<'p> {
    fn new(project: &'p Project) -> Self {
        let filters = JoinIndex::new(project, &["aws_cloudwatch_log_metric_filter"], &["name", "id"]);
        let mut alarms = Alarms { metrics: HashSet::new(), filters, watched: HashSet::new(), doubt: None };
        for alarm in project.of_kind("aws_cloudwatch_metric_alarm") {
            let metric = alarm.get("metric_name");
            match metric.text() {
                Fact::Known(name) => {
                    alarms.metrics.insert(name.into_owned());
                }
                Fact::Absent => {}
                Fact::Unknown(causes) => match alarms.filters.find(metric) {
                    Join::To(found) => alarms.watched.extend(found),
                    Join::Absent | Join::Elsewhere | Join::Unknown(_) => alarms.doubt = Some(causes),
                },
            }
        }
        alarms
    }

    fn watch(&self, filter: Resource<'p>) -> Truth {
        let by_name = filter
            .get("metric_transformation")
            .any(|metric| metric.get("name").test_text(|name| self.metrics.contains(name)));
        let by_reference = Truth::from(self.watched.contains(&filter));
        by_name.or(by_reference).or(self.doubt.map_or(Truth::False, Truth::Unknown))
    }
}
