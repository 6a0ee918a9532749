//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod argument;
#[path = "argument/meta.rs"]
mod argument_meta;
mod aws_key;
#[path = "aws_key/meta.rs"]
mod aws_key_meta;
mod private_key;
#[path = "private_key/meta.rs"]
mod private_key_meta;
mod provider_block;
#[path = "provider_block/meta.rs"]
mod provider_block_meta;
mod token;
#[path = "token/meta.rs"]
mod token_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.credentials.push((&argument_meta::META, Check::new(argument::check)));
    catalogue.credentials.push((&aws_key_meta::META, Check::new(aws_key::check)));
    catalogue.credentials.push((&private_key_meta::META, Check::new(private_key::check)));
    catalogue.credentials.push((&provider_block_meta::META, Check::new(provider_block::check)));
    catalogue.credentials.push((&token_meta::META, Check::new(token::check)));
}
