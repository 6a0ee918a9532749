//! REST APIs of Amazon API Gateway with what keeps strangers from them, and the methods that belong to them.

use std::collections::HashMap;

use palisade_model::{Attr, CauseId, Causes, Join, JoinIndex, Project, Resource, ResourceId, Truth, View};

use crate::iam::{PolicyDocument, Statement};

const API: &str = "aws_api_gateway_rest_api";

/// The REST APIs of a project, found by what names them.
pub(crate) struct RestApis<'p> {
    index: JoinIndex<'p>,
    /// Policies that are resources of their own.
    policies: HashMap<ResourceId, Vec<Resource<'p>>>,
    /// Why a policy may be any API's.
    doubt: Option<Causes>,
    all: Vec<Resource<'p>>,
}

impl<'p> RestApis<'p> {
    pub(crate) fn new(project: &'p Project) -> Self {
        let index = JoinIndex::new(project, &[API], &["id"]);
        let mut policies: HashMap<ResourceId, Vec<Resource<'p>>> = HashMap::new();
        let mut doubt = None;
        for policy in project.of_kind("aws_api_gateway_rest_api_policy") {
            match index.find(policy.get("rest_api_id")) {
                Join::To(apis) => match apis[..] {
                    [api] => policies.entry(api.id()).or_default().push(policy),
                    _ => doubt = doubt.or(Some(Causes::one(CauseId::ELSEWHERE))),
                },
                Join::Unknown(causes) => doubt = doubt.or(Some(causes)),
                Join::Absent | Join::Elsewhere => {}
            }
        }
        RestApis { index, policies, doubt, all: project.of_kind(API).collect() }
    }

    /// Whether an argument names an API that is such. `elsewhere` holds for one that is not in the project; where it is
    /// not known which is named, all that it may be have to agree.
    pub(crate) fn is(&self, named: Attr<'p>, elsewhere: Truth, test: impl Fn(Resource<'p>) -> Truth) -> Truth {
        let (answers, causes): (Vec<Truth>, Causes) = match self.index.find(named) {
            Join::To(found) => {
                let doubt = named.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
                (found.into_iter().map(test).collect(), doubt)
            }
            Join::Unknown(causes) => {
                (self.all.iter().copied().map(test).chain(std::iter::once(elsewhere)).collect(), causes)
            }
            Join::Absent | Join::Elsewhere => return elsewhere,
        };
        match answers[..] {
            [first, ref others @ ..] if others.iter().all(|other| *other == first) => first,
            _ => Truth::Unknown(causes),
        }
    }

    /// Whether only networks of the account reach an API; APIs are edge-optimised by default (AWS provider,
    /// `aws_api_gateway_rest_api`).
    pub(crate) fn is_private(api: Resource<'p>) -> Truth {
        api.get("endpoint_configuration").get("types").any(|kind| kind.is("PRIVATE"))
    }

    /// Whether an API's policy lets in only some; without a policy it lets in everyone (API Gateway Developer Guide,
    /// "How API Gateway resource policies affect authorization workflow").
    fn is_restricted(&self, api: Resource<'p>) -> Truth {
        let own = self.policies.get(&api.id()).into_iter().flatten();
        let written = std::iter::once(api).chain(own.copied()).map(|holder| holder.get("policy"));
        let here = Truth::any(written.map(|policy| {
            let document = PolicyDocument::read(policy);
            let lets_in = |statement: &Statement<'p>| statement.allows().and_then(|| statement.is_public());
            let keeps_out = |statement: &Statement<'p>| statement.denies().and_then(|| statement.is_for_everyone());
            let is_open = document.any(lets_in).and_then(|| document.any(keeps_out).not());
            policy.is_empty().not().and_then(|| is_open.not())
        }));
        self.doubt.map_or(here, |causes| here.or(Truth::Unknown(causes)))
    }
}

/// A method of a REST API.
#[derive(Debug, Clone, Copy)]
pub struct ApiMethod<'p> {
    method: Resource<'p>,
    is_kept: Truth,
}

impl<'p> ApiMethod<'p> {
    /// The method.
    pub fn resource(&self) -> Resource<'p> {
        self.method
    }

    /// Whether its API keeps strangers out by itself: it is private, or has a policy that lets in only some. An API
    /// that is not in the project counts as one without either.
    pub fn is_kept_from_strangers(&self) -> Truth {
        self.is_kept
    }
}

impl View for ApiMethod<'static> {
    type Of<'p> = ApiMethod<'p>;

    const KINDS: &'static [&'static str] = &["aws_api_gateway_method"];

    fn collect(project: &Project) -> Vec<ApiMethod<'_>> {
        let apis = RestApis::new(project);
        let keeps = |api| RestApis::is_private(api).or_else(|| apis.is_restricted(api));
        let methods = project.of_kind("aws_api_gateway_method");
        methods
            .map(|method| ApiMethod { method, is_kept: apis.is(method.get("rest_api_id"), Truth::False, keeps) })
            .collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.method
    }
}
