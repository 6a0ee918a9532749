variable "key" {
  type    = string
  default = null
}
variable "size" { default = 3 }
variable "tags" {
  type    = map(string)
  default = {}
}
locals { local = var.key }
resource "terraform_data" "base" {
  count = 2
  input = { n = count.index, tags = var.tags }
}
module "net" {
  source = "./net"
  ids    = terraform_data.base[*].id
  first  = terraform_data.base[0]
  key    = var.key
}
module "app" {
  source   = "./app"
  for_each = { a = "1", "b.c" = "2" }
  network  = module.net
  own      = each.value
}
resource "terraform_data" "null_by_variable" {
  triggers_replace = var.key
  input            = local.local
}
resource "terraform_data" "template" {
  input            = "arn:${terraform_data.base[1].id}:${terraform_data.null_by_variable.id}/*"
  triggers_replace = var.size > 2 ? terraform_data.base[0].id : null
}
