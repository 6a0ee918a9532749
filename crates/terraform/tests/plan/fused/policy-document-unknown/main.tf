resource "aws_s3_bucket" "inbox" {
  bucket = "inbox-example"
}
resource "aws_kms_key" "inbox" {
  description         = "inbox"
  enable_key_rotation = true
}
data "aws_iam_policy_document" "inbox" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.inbox.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
  statement {
    actions   = ["kms:*"]
    resources = [aws_kms_key.inbox.arn, "*"]
  }
}
resource "aws_s3_bucket_policy" "inbox" {
  bucket = aws_s3_bucket.inbox.bucket
  policy = data.aws_iam_policy_document.inbox.json
}
resource "aws_iam_role_policy" "inbox" {
  name   = "inbox"
  role   = aws_iam_role.inbox.name
  policy = data.aws_iam_policy_document.inbox.json
}
resource "aws_iam_role" "inbox" {
  name               = "inbox"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com", "ec2.amazonaws.com"]
    }
  }
}
