variable "ids" { type = list(string) }
variable "first" { type = any }
variable "key" {}
resource "terraform_data" "a" {
  input            = var.ids[1]
  triggers_replace = var.first.id
}
resource "terraform_data" "b" {
  for_each = toset(["x"])
  input    = terraform_data.a.output
  triggers_replace = var.key
}
output "vpc" { value = terraform_data.a.id }
output "name" { value = "net" }
output "all" { value = { for k, v in terraform_data.b : k => v.id } }
