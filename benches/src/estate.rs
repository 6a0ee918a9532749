//! A repository as companies have them: a root for each service and environment, a few modules that they share, values
//! in variable files. Everything that modules are really written with is in it: `for_each` over objects with optional
//! attributes, `merge` for tags, policies by `jsonencode` and by `aws_iam_policy_document`, dynamic blocks, conditions,
//! splats, templates, outputs that other blocks read.

/// Files of one root.
const FILES_OF_A_ROOT: usize = 10;

const TEAMS: [&str; 5] = ["checkout", "catalogue", "identity", "payments", "search"];
const STAGES: [&str; 3] = ["development", "staging", "production"];
const REGIONS: [&str; 4] = ["eu-central-1", "eu-west-1", "us-east-1", "ap-southeast-2"];

/// A repository of about `files` files: paths relative to its top and texts. Three modules have three files each, every
/// root has ten.
pub fn estate(files: usize) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = MODULES.iter().map(|(path, text)| ((*path).into(), (*text).into())).collect();
    let roots = files.saturating_sub(all.len()).div_ceil(FILES_OF_A_ROOT).max(1);
    for at in 0..roots {
        let (team, stage) = (TEAMS[at % TEAMS.len()], STAGES[at / TEAMS.len() % STAGES.len()]);
        let service = format!("{team}-{at}");
        let root = Root { at, team, stage, region: REGIONS[at % REGIONS.len()], service: &service };
        let directory = format!("live/{stage}/{service}");
        all.extend(root.files().map(|(name, text)| (format!("{directory}/{name}"), text)));
    }
    all
}

/// What a root is about.
struct Root<'a> {
    at: usize,
    team: &'a str,
    stage: &'a str,
    region: &'a str,
    service: &'a str,
}

impl Root<'_> {
    fn files(&self) -> [(&'static str, String); FILES_OF_A_ROOT] {
        [
            ("versions.tf", self.filled(VERSIONS)),
            ("variables.tf", self.filled(VARIABLES)),
            ("locals.tf", self.filled(LOCALS)),
            ("network.tf", self.filled(NETWORK)),
            ("storage.tf", self.filled(STORAGE)),
            ("iam.tf", self.filled(IAM)),
            ("service.tf", self.filled(SERVICE)),
            ("database.tf", self.filled(DATABASE)),
            ("outputs.tf", self.filled(OUTPUTS)),
            ("terraform.tfvars", self.filled(VALUES)),
        ]
    }

    fn filled(&self, template: &str) -> String {
        let numbers = [("@third@", self.at % 256), ("@account@", 100_000_000_000 + self.at * 7_919)];
        let texts =
            [("@team@", self.team), ("@stage@", self.stage), ("@region@", self.region), ("@service@", self.service)];
        let text = texts.iter().fold(template.to_owned(), |text, (name, value)| text.replace(name, value));
        numbers.iter().fold(text, |text, (name, value)| text.replace(name, &value.to_string()))
    }
}

const VERSIONS: &str = r#"terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.40"
    }
  }

  backend "s3" {
    bucket = "shop-terraform-state"
    key    = "@stage@/@service@.tfstate"
    region = "eu-central-1"
  }
}

provider "aws" {
  region              = var.region
  allowed_account_ids = [var.account_id]

  default_tags {
    tags = {
      Repository = "infrastructure"
      Team       = "@team@"
    }
  }
}
"#;

const VARIABLES: &str = r#"variable "region" {
  description = "Where everything is."
  type        = string
}

variable "account_id" {
  description = "The account of this stage."
  type        = string

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "An account has twelve digits."
  }
}

variable "environment" {
  type    = string
  default = "development"

  validation {
    condition     = contains(["development", "staging", "production"], var.environment)
    error_message = "There is no such environment."
  }
}

variable "vpc_cidr" {
  type = string
}

variable "image_tag" {
  description = "Set by the pipeline."
  type        = string
}

variable "buckets" {
  description = "Buckets by purpose."
  type = map(object({
    versioning     = optional(bool, true)
    retention_days = optional(number, 30)
    allowed_roles  = optional(list(string), [])
  }))
  default = {}
}

variable "ingress_rules" {
  type = list(object({
    port        = number
    description = string
    cidr_blocks = optional(list(string))
  }))
  default = []
}

variable "alarm_email" {
  type    = string
  default = null
}
"#;

const LOCALS: &str = r#"locals {
  name       = "${var.environment}-@service@"
  is_live    = var.environment == "production"
  azs        = slice(data.aws_availability_zones.available.names, 0, 2)
  account_id = data.aws_caller_identity.current.account_id

  # Everything here carries these.
  tags = {
    Environment = var.environment
    Service     = "@service@"
    ManagedBy   = "terraform"
    CostCentre  = format("cc-%04d", length(local.name))
  }

  subnets = {
    public  = { newbits = 4, netnum = 0, public = true }
    private = { newbits = 4, netnum = 1, public = false }
    data    = { newbits = 4, netnum = 2, public = false }
  }

  public_subnets = [for name, subnet in local.subnets : name if subnet.public]

  alarms = {
    cpu    = { metric = "CPUUtilization", threshold = local.is_live ? 70 : 90 }
    memory = { metric = "MemoryUtilization", threshold = 80 }
  }
}

data "aws_caller_identity" "current" {}

data "aws_availability_zones" "available" {
  state = "available"
}
"#;

const NETWORK: &str = r#"module "network" {
  source = "../../../modules/network"

  name     = local.name
  cidr     = var.vpc_cidr
  subnets  = local.subnets
  flow_log = local.is_live
  tags     = local.tags
}

resource "aws_security_group" "service" {
  name        = "${local.name}-service"
  description = "What reaches @service@"
  vpc_id      = module.network.vpc_id
  tags        = merge(local.tags, { Name = "${local.name}-service" })

  dynamic "ingress" {
    for_each = var.ingress_rules
    content {
      description = ingress.value.description
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = coalesce(ingress.value.cidr_blocks, [var.vpc_cidr])
    }
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group_rule" "database" {
  type                     = "ingress"
  from_port                = 5432
  to_port                  = 5432
  protocol                 = "tcp"
  security_group_id        = aws_security_group.database.id
  source_security_group_id = aws_security_group.service.id
}
"#;

const STORAGE: &str = r#"module "bucket" {
  source   = "../../../modules/bucket"
  for_each = var.buckets

  name           = "${local.name}-${each.key}"
  versioning     = each.value.versioning
  retention_days = each.value.retention_days
  kms_key_arn    = aws_kms_key.data.arn
  reader_arns    = [for role in each.value.allowed_roles : "arn:aws:iam::${var.account_id}:role/${role}"]
  tags           = merge(local.tags, { Purpose = each.key })
}

resource "aws_kms_key" "data" {
  description             = "Data of @service@"
  deletion_window_in_days = local.is_live ? 30 : 7
  enable_key_rotation     = true
  tags                    = local.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Account"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${var.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Logs"
        Effect    = "Allow"
        Principal = { Service = "logs.${var.region}.amazonaws.com" }
        Action    = ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_kms_alias" "data" {
  name          = "alias/${local.name}"
  target_key_id = aws_kms_key.data.key_id
}
"#;

const IAM: &str = r#"data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "task" {
  statement {
    sid       = "Objects"
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = [for bucket in module.bucket : "${bucket.arn}/*"]
  }

  statement {
    sid       = "Keys"
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.data.arn]
  }

  dynamic "statement" {
    for_each = local.is_live ? [1] : []
    content {
      sid       = "Traces"
      actions   = ["xray:PutTraceSegments"]
      resources = ["*"]
    }
  }
}

resource "aws_iam_role" "task" {
  name               = "${local.name}-task"
  assume_role_policy = data.aws_iam_policy_document.assume.json
  tags               = local.tags
}

resource "aws_iam_role_policy" "task" {
  name   = "task"
  role   = aws_iam_role.task.id
  policy = data.aws_iam_policy_document.task.json
}

resource "aws_iam_role_policy_attachment" "task" {
  for_each = toset(["AmazonSSMReadOnlyAccess", "CloudWatchAgentServerPolicy"])

  role       = aws_iam_role.task.name
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}
"#;

const SERVICE: &str = r#"module "service" {
  source = "../../../modules/service"

  name               = local.name
  image              = "${var.account_id}.dkr.ecr.${var.region}.amazonaws.com/@service@:${var.image_tag}"
  role_arn           = aws_iam_role.task.arn
  subnet_ids         = module.network.subnet_ids["private"]
  security_group_ids = [aws_security_group.service.id]
  replicas           = local.is_live ? 3 : 1
  tags               = local.tags

  variables = {
    DATABASE_HOST = aws_db_instance.main.address
    BUCKETS       = join(",", [for bucket in module.bucket : bucket.id])
    LOG_LEVEL     = local.is_live ? "info" : "debug"
  }
}

resource "aws_cloudwatch_metric_alarm" "service" {
  for_each = local.alarms

  alarm_name          = "${local.name}-${each.key}"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  metric_name         = each.value.metric
  namespace           = "AWS/ECS"
  period              = 60
  statistic           = "Average"
  threshold           = each.value.threshold
  alarm_actions       = aws_sns_topic.alarms[*].arn
  tags                = local.tags

  dimensions = {
    ServiceName = module.service.name
  }
}

resource "aws_sns_topic" "alarms" {
  count = var.alarm_email != null ? 1 : 0

  name              = "${local.name}-alarms"
  kms_master_key_id = aws_kms_key.data.id
}

resource "aws_sns_topic_subscription" "alarms" {
  count = var.alarm_email != null ? 1 : 0

  topic_arn = aws_sns_topic.alarms[0].arn
  protocol  = "email"
  endpoint  = var.alarm_email
}
"#;

const DATABASE: &str = r#"resource "aws_db_subnet_group" "main" {
  name       = local.name
  subnet_ids = module.network.subnet_ids["data"]
  tags       = local.tags
}

resource "aws_security_group" "database" {
  name        = "${local.name}-database"
  description = "The database of @service@"
  vpc_id      = module.network.vpc_id
  tags        = merge(local.tags, { Name = "${local.name}-database" })
}

resource "aws_db_instance" "main" {
  identifier                  = local.name
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = local.is_live ? "db.r6g.large" : "db.t4g.medium"
  allocated_storage           = 100
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.data.arn
  db_subnet_group_name        = aws_db_subnet_group.main.name
  vpc_security_group_ids      = [aws_security_group.database.id]
  username                    = "postgres"
  manage_master_user_password = true
  multi_az                    = local.is_live
  backup_retention_period     = local.is_live ? 35 : 7
  deletion_protection         = local.is_live
  skip_final_snapshot         = !local.is_live
  final_snapshot_identifier   = local.is_live ? "${local.name}-final" : null
  tags                        = merge(local.tags, { Name = local.name, Backup = "daily" })
}
"#;

const OUTPUTS: &str = r#"output "vpc_id" {
  description = "The network of @service@."
  value       = module.network.vpc_id
}

output "bucket_arns" {
  value = { for name, bucket in module.bucket : name => bucket.arn }
}

output "database_address" {
  value     = aws_db_instance.main.address
  sensitive = true
}

output "public_subnets" {
  value = flatten([for name in local.public_subnets : module.network.subnet_ids[name]])
}
"#;

const VALUES: &str = r#"region      = "@region@"
account_id  = "@account@"
environment = "@stage@"
vpc_cidr    = "10.@third@.0.0/16"
alarm_email = "@team@@example.com"

buckets = {
  uploads = { allowed_roles = ["@team@-reader", "auditor"] }
  exports = { versioning = false, retention_days = 7 }
}

ingress_rules = [
  { port = 443, description = "HTTPS", cidr_blocks = ["10.0.0.0/8"] },
  { port = 8080, description = "Health checks" },
]
"#;

/// The shared modules.
const MODULES: [(&str, &str); 9] = [
    ("modules/network/variables.tf", NETWORK_VARIABLES),
    ("modules/network/main.tf", NETWORK_MAIN),
    ("modules/network/outputs.tf", NETWORK_OUTPUTS),
    ("modules/bucket/variables.tf", BUCKET_VARIABLES),
    ("modules/bucket/main.tf", BUCKET_MAIN),
    ("modules/bucket/outputs.tf", BUCKET_OUTPUTS),
    ("modules/service/variables.tf", SERVICE_VARIABLES),
    ("modules/service/main.tf", SERVICE_MAIN),
    ("modules/service/outputs.tf", SERVICE_OUTPUTS),
];

const NETWORK_VARIABLES: &str = r#"variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

variable "subnets" {
  type = map(object({
    newbits = number
    netnum  = number
    public  = bool
  }))
}

variable "flow_log" {
  type    = bool
  default = false
}

variable "tags" {
  type    = map(string)
  default = {}
}
"#;

const NETWORK_MAIN: &str = r#"data "aws_availability_zones" "available" {
  state = "available"
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_hostnames = true
  tags                 = merge(var.tags, { Name = var.name })
}

resource "aws_subnet" "this" {
  for_each = var.subnets

  vpc_id                  = aws_vpc.this.id
  cidr_block              = cidrsubnet(var.cidr, each.value.newbits, each.value.netnum)
  map_public_ip_on_launch = each.value.public
  availability_zone       = data.aws_availability_zones.available.names[each.value.netnum % 2]
  tags                    = merge(var.tags, { Name = "${var.name}-${each.key}", Tier = each.key })
}

resource "aws_flow_log" "this" {
  count = var.flow_log ? 1 : 0

  vpc_id               = aws_vpc.this.id
  traffic_type         = "ALL"
  log_destination_type = "cloud-watch-logs"
  log_destination      = aws_cloudwatch_log_group.flow[0].arn
}

resource "aws_cloudwatch_log_group" "flow" {
  count = var.flow_log ? 1 : 0

  name              = "/vpc/${var.name}"
  retention_in_days = 365
  tags              = var.tags
}
"#;

const NETWORK_OUTPUTS: &str = r#"output "vpc_id" {
  value = aws_vpc.this.id
}

output "subnet_ids" {
  value = { for name, subnet in aws_subnet.this : name => [subnet.id] }
}
"#;

const BUCKET_VARIABLES: &str = r#"variable "name" {
  type = string
}

variable "versioning" {
  type    = bool
  default = true
}

variable "retention_days" {
  type    = number
  default = 30
}

variable "kms_key_arn" {
  type = string
}

variable "reader_arns" {
  type    = list(string)
  default = []
}

variable "tags" {
  type    = map(string)
  default = {}
}
"#;

const BUCKET_MAIN: &str = r#"resource "aws_s3_bucket" "this" {
  bucket = var.name
  tags   = merge(var.tags, { Name = var.name })
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = var.versioning ? "Enabled" : "Suspended"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    noncurrent_version_expiration {
      noncurrent_days = var.retention_days
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [{
        Sid       = "Transport"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [aws_s3_bucket.this.arn, "${aws_s3_bucket.this.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      }],
      [for arn in var.reader_arns : {
        Sid       = "Readers"
        Effect    = "Allow"
        Principal = { AWS = arn }
        Action    = ["s3:GetObject"]
        Resource  = ["${aws_s3_bucket.this.arn}/*"]
      }],
    )
  })
}
"#;

const BUCKET_OUTPUTS: &str = r#"output "id" {
  value = aws_s3_bucket.this.id
}

output "arn" {
  value = aws_s3_bucket.this.arn
}
"#;

const SERVICE_VARIABLES: &str = r#"variable "name" {
  type = string
}

variable "image" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "security_group_ids" {
  type = list(string)
}

variable "replicas" {
  type    = number
  default = 1
}

variable "port" {
  type    = number
  default = 8080
}

variable "variables" {
  type    = map(string)
  default = {}
}

variable "tags" {
  type    = map(string)
  default = {}
}
"#;

const SERVICE_MAIN: &str = r#"data "aws_region" "current" {}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/ecs/${var.name}"
  retention_in_days = 90
  tags              = var.tags
}

resource "aws_ecs_cluster" "this" {
  name = var.name
  tags = var.tags

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_ecs_task_definition" "this" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  task_role_arn            = var.role_arn
  execution_role_arn       = var.role_arn
  tags                     = var.tags

  container_definitions = jsonencode([{
    name                   = "app"
    image                  = var.image
    essential              = true
    readonlyRootFilesystem = true
    portMappings           = [{ containerPort = var.port, protocol = "tcp" }]
    environment            = [for name, value in var.variables : { name = name, value = value }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.this.name
        awslogs-region        = data.aws_region.current.name
        awslogs-stream-prefix = "app"
      }
    }
  }])
}

resource "aws_ecs_service" "this" {
  name            = var.name
  cluster         = aws_ecs_cluster.this.id
  task_definition = aws_ecs_task_definition.this.arn
  desired_count   = var.replicas
  launch_type     = "FARGATE"
  propagate_tags  = "SERVICE"
  tags            = var.tags

  network_configuration {
    subnets         = var.subnet_ids
    security_groups = var.security_group_ids
  }
}
"#;

const SERVICE_OUTPUTS: &str = r#"output "name" {
  value = aws_ecs_service.this.name
}
"#;
