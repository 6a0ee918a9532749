//! What holds for every example on every policy's page.

mod agreement;
mod comparing;
mod example;
mod expected;
mod fixes;
mod mistakes;
mod planned;
mod published;
mod rewriting;
mod root;
mod soundness;
mod texts;
mod valid;
mod verdict;
mod wrong_types;
