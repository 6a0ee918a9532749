# What checks for Trivy import as data.lib.utils.
package lib.utils

import rego.v1

has_key(of, key) if _ = of[key]
