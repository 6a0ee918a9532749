//! Stages of REST APIs without execution logs, which are off by default (Amazon API Gateway Developer Guide, "Set up
//! CloudWatch logging for REST APIs").

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each stage for which that is so.
pub fn check(stage: &Linked<'_>, cx: &mut Cx<'_>) {
    let logged = stage.any_of("aws_api_gateway_method_settings", |method| {
        method.get("settings").get("logging_level").is_one_of(&["ERROR", "INFO"])
    });
    cx.deny_if(logged.not(), stage.anchor().root(), || "executions of the stage's methods are not logged");
}
