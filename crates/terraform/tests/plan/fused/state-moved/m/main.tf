resource "terraform_data" "d" { input = "deep" }
output "value" { value = terraform_data.d.output }
