variable "network" {}
variable "own" {}
resource "terraform_data" "c" {
  input            = var.network.vpc
  triggers_replace = [var.network.all["x"], var.own, var.network.name]
}
