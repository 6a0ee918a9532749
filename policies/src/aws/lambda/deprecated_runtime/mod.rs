//! Functions on runtimes that AWS has deprecated (Lambda Developer Guide, "Lambda runtimes").

use palisade_model::Resource;
use palisade_policy::Cx;

/// What `Runtime` of aws-cdk-lib 2.276.0 marks as deprecated, with what it never had: `dotnet5.0`, `dotnet7` and
/// `nodejs4.3-edge` are among the guide's deprecated runtimes too.
const DEPRECATED: [&str; 27] = [
    "dotnet5.0",
    "dotnet6",
    "dotnet7",
    "dotnetcore1.0",
    "dotnetcore2.0",
    "dotnetcore2.1",
    "dotnetcore3.1",
    "go1.x",
    "java8",
    "nodejs",
    "nodejs10.x",
    "nodejs12.x",
    "nodejs14.x",
    "nodejs16.x",
    "nodejs18.x",
    "nodejs4.3",
    "nodejs4.3-edge",
    "nodejs6.10",
    "nodejs8.10",
    "provided",
    "python2.7",
    "python3.6",
    "python3.7",
    "python3.8",
    "python3.9",
    "ruby2.5",
    "ruby2.7",
];

/// Denies each function for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let runtime = function.get("runtime");
    cx.deny_if(runtime.is_one_of(&DEPRECATED), runtime, || "the runtime is deprecated");
}
