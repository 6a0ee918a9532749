use palisade_model::{Resource, Truth};

/// Whether new Amazon EBS volumes are encrypted without being asked where a resource is made: by an
/// `aws_ebs_encryption_by_default` of the same provider configuration, which stands for account and region. Then nothing
/// in the resource can prevent it (Amazon EBS User Guide, "Encryption by default").
pub fn encrypts_volumes_by_default(resource: Resource<'_>) -> Truth {
    let settings = resource.project().of_kind("aws_ebs_encryption_by_default");
    let here = settings.filter(|setting| setting.provider_address() == resource.provider_address());
    Truth::any(here.map(|setting| setting.exists().and(setting.get("enabled").is_true_or(true))))
}
