moved {
  from = terraform_data.single
  to   = terraform_data.many[0]
}
moved {
  from = terraform_data.inside
  to   = module.m.terraform_data.d
}
removed {
  from = terraform_data.forgotten
  lifecycle { destroy = false }
}
resource "terraform_data" "many" {
  count = 2
  input = "n"
}
module "m" { source = "./m" }
resource "aws_sns_topic" "t" {
  name = "topic-${terraform_data.many[0].output}"
  tags = { second = terraform_data.many[1].output, inside = module.m.value }
}
