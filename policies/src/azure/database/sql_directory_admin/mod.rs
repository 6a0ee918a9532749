//! The administrator: a block of the server, for `azurerm_sql_server` a resource of its own.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::is_blank;

/// Denies a server without one that has a name.
pub fn check(server: &Linked<'_>, cx: &mut Cx<'_>) {
    let login = server.get("azuread_administrator").get("login_username");
    let apart = server.any_of("azurerm_sql_active_directory_administrator", |_| Truth::True);
    cx.deny_if(is_blank(login).and(apart.not()), login, || "no user or group of the directory administers this server");
}
