//! What several of Alibaba Cloud's services say alike (alicloud provider).

use palisade_model::{Breach, Resource, Truth};

/// The violation of a database instance of PostgreSQL that leaves a parameter off, as all of them are that say nothing.
pub fn parameter_off<'p>(instance: Resource<'p>, name: &str) -> Breach<'p> {
    let on = instance.get("parameters").any(|parameter| {
        let is_it = parameter.get("name").is(name);
        is_it.and(parameter.get("value").is_ignoring_case("on"))
    });
    let violated = instance.get("engine").is("PostgreSQL").and(on.not());
    Breach { violated, at: instance.root(), message: format!("{name} is off"), related: Vec::new() }
}

/// The violation of each network in an instance's list of clients that is everyone: 0.0.0.0/0, as Alibaba Cloud's pages on IP
/// address whitelists have it. They do not say what a bare 0.0.0.0 does; no client has that address, so it is written for everyone.
pub fn open_to_everyone<'p>(instance: Resource<'p>, list: &'static str) -> impl Iterator<Item = Breach<'p>> {
    instance.get(list).items().filter_map(|network| {
        let violated = network.is_one_of(&["0.0.0.0", "0.0.0.0/0"]);
        let breach = Breach { violated, at: network, message: "everyone is let in".to_owned(), related: Vec::new() };
        (violated != Truth::False).then_some(breach)
    })
}
