package bot

import (
	"path/filepath"
	"slices"
	"strings"
)

// IsSheet tells, by its name, whether a document is a list in a form that is not read. Whoever sends one is told so; any
// other document is only its caption.
func IsSheet(name string) bool {
	return slices.Contains([]string{".xlsx", ".xls", ".ods", ".numbers"}, strings.ToLower(filepath.Ext(name)))
}
