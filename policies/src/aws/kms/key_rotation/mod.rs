//! Off by default (AWS provider 6.25). Only symmetric encryption keys with material of AWS KMS rotate by themselves (AWS KMS
//! Developer Guide, "Rotate AWS KMS keys").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies a key that could be rotated and is not.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let rotates = key.get("enable_key_rotation");
    let encrypts = key.get("key_usage").text().test_or(Truth::True, |usage| usage == "ENCRYPT_DECRYPT");
    let symmetric = key.get("customer_master_key_spec").text().test_or(Truth::True, |spec| spec == "SYMMETRIC_DEFAULT");
    let can_rotate = encrypts.and(symmetric).and(key.get("custom_key_store_id").is_absent());
    cx.deny_if(can_rotate.and(rotates.is_true().not()), rotates, || "the key is not rotated");
}
