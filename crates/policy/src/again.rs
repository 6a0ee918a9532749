use std::collections::{HashMap, HashSet};

use palisade_model::{Asked, Project, Twins};

/// What judging a project by a group asked of it, besides each subject itself.
#[derive(Debug, Default)]
pub struct Questions {
    /// What was asked for while the view was collected.
    pub view: Asked,
    /// What each policy asked for on any subject, by its id.
    pub policies: HashMap<String, Asked>,
}

/// What need not be judged again in a project's earlier state, because its later state tells.
#[derive(Debug)]
pub struct Again {
    twins: Twins,
    /// The ids of policies whose questions both states answer alike: their verdicts on twins are the same.
    settled: HashSet<String>,
}

impl Again {
    /// Nothing is settled yet.
    pub fn new(twins: Twins) -> Self {
        Self { twins, settled: HashSet::new() }
    }

    /// Settles the policies whose questions the project's earlier state answers as the later one did.
    pub fn settle(&mut self, questions: &Questions, before: &Project) {
        if !self.twins.answer_alike(&questions.view, before) {
            return;
        }
        let alike = questions.policies.iter().filter(|(_, asked)| self.twins.answer_alike(asked, before));
        self.settled.extend(alike.map(|(policy, _)| policy.clone()));
    }

    /// The resources that both states have in common.
    pub fn twins(&self) -> &Twins {
        &self.twins
    }

    /// Whether a policy's verdicts on twins are the same in both states.
    pub fn is_settled(&self, policy: &str) -> bool {
        self.settled.contains(policy)
    }
}
