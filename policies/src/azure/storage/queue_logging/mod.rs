//! Logging of the queue service: a block of the account (azurerm before 5.0), a resource of its own (since 4.0), or a
//! diagnostic setting. Only the kinds Storage and StorageV2 (the default) have queues.

use palisade_model::{Attr, Truth};
use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::logs_category;

fn is_complete(logging: Attr<'_>) -> Truth {
    Truth::all(["read", "write", "delete"].map(|what| logging.get(what).is_true()))
}

/// Denies an account with queues that logs less than reads, writes and deletions.
pub fn check(account: &Linked<'_>, cx: &mut Cx<'_>) {
    let own = account.get("queue_properties").get("logging");
    let apart = account.any_of("azurerm_storage_account_queue_properties", |part| is_complete(part.get("logging")));
    let setting = logs_category(account, "queueServices", "StorageDelete");
    let has_queues = account.get("account_kind").text().or("StorageV2".into()).test(|kind| kind.starts_with("Storage"));
    let logged = is_complete(own).or(apart).or(setting);
    cx.deny_if(has_queues.and(logged.not()), own, || "reading, writing and deleting of messages is not all logged");
}
