package watest

import (
	"context"
	"testing"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// Picture uploads a picture and sends it. What it shows nobody checks.
func (m *Member) Picture(t testing.TB, chat types.JID, picture []byte, caption string) types.MessageID {
	t.Helper()
	file, err := m.Upload(context.Background(), picture, whatsmeow.MediaImage)
	if err != nil {
		t.Fatalf("watest: %s uploads: %v", m.Phone.Name, err)
	}
	return m.Send(t, chat, &waE2E.Message{ImageMessage: &waE2E.ImageMessage{
		Caption: proto.String(caption), Mimetype: proto.String("image/jpeg"), URL: &file.URL, DirectPath: &file.DirectPath,
		MediaKey: file.MediaKey, FileEncSHA256: file.FileEncSHA256, FileSHA256: file.FileSHA256, FileLength: &file.FileLength,
	}})
}
