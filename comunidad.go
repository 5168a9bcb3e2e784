// Package comunidad carries the files of the project's root that the program needs at run time.
package comunidad

import _ "embed"

// ExampleConfig is config.example.yaml: every key, commented, at its default.
//
//go:embed config.example.yaml
var ExampleConfig []byte
