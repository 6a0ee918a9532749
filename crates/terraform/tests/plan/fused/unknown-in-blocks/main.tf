resource "terraform_data" "later" {}
variable "extra" {
  type    = list(string)
  default = ["10.0.0.0/8"]
}
resource "aws_security_group" "g" {
  name = "g"
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = concat(var.extra, [terraform_data.later.id])
  }
  ingress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    security_groups = [aws_security_group.other.id]
  }
  dynamic "egress" {
    for_each = terraform_data.later.id == "x" ? [] : [443]
    content {
      from_port   = egress.value
      to_port     = egress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
resource "aws_security_group" "other" {
  name        = terraform_data.later.id == "x" ? "x" : "y"
  description = try(terraform_data.later.output, "none")
}
resource "aws_s3_bucket" "b" {
  bucket = "known"
  acl    = terraform_data.later.id == "x" ? "private" : "public-read"
  dynamic "versioning" {
    for_each = [terraform_data.later.id]
    content {
      enabled = versioning.value != ""
    }
  }
}
