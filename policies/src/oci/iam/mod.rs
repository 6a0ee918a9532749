//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod administrator_key;
#[path = "administrator_key/meta.rs"]
mod administrator_key_meta;
mod password_length;
#[path = "password_length/meta.rs"]
mod password_length_meta;
mod password_lowercase;
#[path = "password_lowercase/meta.rs"]
mod password_lowercase_meta;
mod password_numbers;
#[path = "password_numbers/meta.rs"]
mod password_numbers_meta;
mod password_symbols;
#[path = "password_symbols/meta.rs"]
mod password_symbols_meta;
mod password_uppercase;
#[path = "password_uppercase/meta.rs"]
mod password_uppercase_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.linked.push((&administrator_key_meta::META, Check::new(administrator_key::check)));
    catalogue.resource.push((&password_length_meta::META, Check::new(password_length::check)));
    catalogue.resource.push((&password_lowercase_meta::META, Check::new(password_lowercase::check)));
    catalogue.resource.push((&password_numbers_meta::META, Check::new(password_numbers::check)));
    catalogue.resource.push((&password_symbols_meta::META, Check::new(password_symbols::check)));
    catalogue.resource.push((&password_uppercase_meta::META, Check::new(password_uppercase::check)));
}
