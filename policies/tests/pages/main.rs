//! What holds for every example on every policy's page.

mod comparing;
mod example;
mod expected;
mod fixes;
mod mistakes;
mod published;
mod rewriting;
mod soundness;
mod texts;
mod valid;
mod verdict;
mod wrong_types;
