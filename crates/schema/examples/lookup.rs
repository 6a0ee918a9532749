//! Prints what is known of a type: `cargo run -p palisade-schema --example lookup aws_s3_bucket`; `data.` before the
//! name asks for a data source, `provider.` for a provider's configuration, `VERSION/KIND` or `GROUP/VERSION/KIND` for
//! a kind of Kubernetes. With `--latency` prints what the first lookups cost instead.

use palisade_schema::kubernetes::{self, FieldType, Object};
use palisade_schema::{Body, Class, Schema, data_source, provider, provider_of, providers, resource};
use std::time::Instant;

/// Deep enough for any type; bodies may nest without end.
const MAX_DEPTH: usize = 12;

fn main() {
    let Some(name) = std::env::args().nth(1) else {
        eprintln!("usage: lookup TYPE | data.TYPE | provider.NAME | [GROUP/]VERSION/KIND | --latency");
        std::process::exit(2);
    };
    if name == "--latency" {
        latency();
        return;
    }
    if let Some((api_version, kind)) = name.rsplit_once('/') {
        match kubernetes::kind(api_version, kind) {
            Some(kind) => {
                let (first, removed) = (kind.first_minor(), kind.removed_in());
                println!("{kind:?} namespaced={} first={first} removed={removed:?}", kind.is_namespaced());
                print_fields(kind.fields(), 1);
            }
            None => println!("{name} is not known"),
        }
        return;
    }
    let schema = if let Some(name) = name.strip_prefix("data.") {
        data_source(name)
    } else if let Some(name) = name.strip_prefix("provider.") {
        provider(name).and_then(palisade_schema::Provider::configuration)
    } else {
        resource(&name)
    };
    match schema {
        Some(schema) => {
            println!("{schema:?} {:?} {:?}", schema.source(), schema.tags());
            print(schema.body(), 1);
        }
        None => println!("{name} is not known"),
    }
}

fn print(body: Body, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    let indent = "  ".repeat(depth);
    for attribute in body.attributes() {
        let mut flags = String::new();
        for (set, flag) in [
            (attribute.is_required(), " required"),
            (attribute.is_optional(), " optional"),
            (attribute.is_computed(), " computed"),
            (attribute.is_sensitive(), " sensitive"),
            (attribute.may_be_blocks(), " as-blocks"),
            (!attribute.is_current(), " old:"),
        ] {
            flags.push_str(if set { flag } else { "" });
        }
        let old = if attribute.is_current() { "" } else { attribute.source().provider_version };
        println!("{indent}{}: {}{flags}{old}", attribute.name(), attribute.ty());
        if let Some(object) = attribute.ty().object() {
            print(object, depth + 1);
        }
    }
    for block in body.blocks() {
        let old = if block.is_current() { "" } else { block.source().provider_version };
        let open = if block.body().is_open() { " open" } else { "" };
        println!("{indent}{} {{}} {:?} {}..{:?}{open} {old}", block.name(), block.nesting(), block.min(), block.max());
        print(block.body(), depth + 1);
    }
}

fn print_fields(object: Object, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    for field in object.fields() {
        let required = if field.is_required() { " required" } else { "" };
        println!("{}{}: {}{required}", "  ".repeat(depth), field.name(), field.ty());
        let mut ty = field.ty();
        while let FieldType::List(element) | FieldType::Map(element) = ty {
            ty = element.ty();
        }
        if let FieldType::Object(object) = ty {
            print_fields(object, depth + 1);
        }
    }
}

fn latency() {
    let timed = |what: &str, lookup: &dyn Fn() -> Option<Schema>| {
        let start = Instant::now();
        let found = lookup();
        println!("{:>10.1?}  {what}{}", start.elapsed(), if found.is_some() { "" } else { " (not known)" });
    };
    timed("first of all: aws_s3_bucket", &|| resource("aws_s3_bucket"));
    timed("the same again", &|| resource("aws_s3_bucket"));
    timed("another chunk: aws_instance", &|| resource("aws_instance"));
    timed("the largest: aws_wafv2_web_acl", &|| resource("aws_wafv2_web_acl"));
    timed("a name that is not there", &|| resource("aws_s3_bukcet"));
    timed("another provider: azurerm_storage_account", &|| resource("azurerm_storage_account"));
    timed("another provider: google_container_cluster", &|| resource("google_container_cluster"));
    let start = Instant::now();
    let mut types = 0;
    for provider in providers() {
        for class in [Class::Provider, Class::Resource, Class::DataSource] {
            for name in provider.types(class) {
                assert!(class == Class::Provider || provider_of(name.name()) == provider.name());
                let _ = name.schema();
                types += 1;
            }
        }
    }
    println!("{:>10.1?}  all {types} types", start.elapsed());
    let start = Instant::now();
    let found = kubernetes::kind("apps/v1", "Deployment");
    println!("{:>10.1?}  first kind: {found:?}", start.elapsed());
}
