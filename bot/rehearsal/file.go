package rehearsal

import (
	"os"
	"path/filepath"

	"comunidad/store"
)

// keepFile puts what the bot sent into the folder files beside the community, under the name it was sent with.
func (s *Stage) keepFile(f *store.File, h *Happening) error {
	h.Name, h.MIME = filepath.Base(f.Name), f.MIME
	h.Path = filepath.Join(s.dir, "files", h.Name)
	if err := os.MkdirAll(filepath.Dir(h.Path), 0o700); err != nil {
		return err
	}
	return os.WriteFile(h.Path, f.Data, 0o600)
}
