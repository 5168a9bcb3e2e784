package watest

import (
	"bytes"
	"compress/zlib"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"slices"

	"go.mau.fi/util/random"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/proto/waHistorySync"
	"go.mau.fi/whatsmeow/proto/waWeb"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/cbcutil"
	"google.golang.org/protobuf/proto"
)

// flood is the history that a phone gives a device when it is linked.
type flood struct{ chunks, messages int }

// Flood makes the phone give the next device it is linked to its history: so many files, each with a chat of
// so many messages. A real phone does so at every pairing, and the messages are not to be answered.
func (p *Phone) Flood(chunks, messages int) {
	p.s.locked(func() { p.flood = flood{chunks, messages} })
}

// history is one file's announcement.
func (p *Phone) history(n int, f flood) *waE2E.Message {
	return &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type:                    waE2E.ProtocolMessage_HISTORY_SYNC_NOTIFICATION.Enum(),
		HistorySyncNotification: p.historyFile(n, f, p.PN()),
	}}
}

// historyFile uploads a file of history, encrypted, and returns where it is.
func (p *Phone) historyFile(n int, f flood, self types.JID) *waE2E.HistorySyncNotification {
	kind := waHistorySync.HistorySync_RECENT
	if n == 0 {
		kind = waHistorySync.HistorySync_INITIAL_BOOTSTRAP
	}
	progress := uint32(100 * (n + 1) / f.chunks)
	order := uint32(n + 1)
	chat := types.NewJID(fmt.Sprint(120363900000000000+n), types.GroupServer)
	conversation := &waHistorySync.Conversation{ID: proto.String(chat.String()), Name: proto.String("History")}
	for i := range f.messages {
		conversation.Messages = append(conversation.Messages, &waHistorySync.HistorySyncMsg{Message: &waWeb.WebMessageInfo{
			Key: &waCommon.MessageKey{
				RemoteJID: proto.String(chat.String()), ID: proto.String(fmt.Sprintf("3AHISTORY%03d%06d", n, i)),
				FromMe: proto.Bool(false), Participant: proto.String(self.String()),
			},
			Message:          Text(fmt.Sprintf("old %d/%d", n, i)),
			MessageTimestamp: proto.Uint64(1_600_000_000),
		}})
	}
	raw := must(proto.Marshal(&waHistorySync.HistorySync{
		SyncType: &kind, ChunkOrder: &order, Progress: &progress,
		Conversations: []*waHistorySync.Conversation{conversation},
	}))
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	z.Write(raw)
	z.Close()

	key, hash := random.Bytes(32), sha256.Sum256(packed.Bytes())
	length := uint64(packed.Len())
	sealed := sealMedia(key, whatsmeow.MediaHistory, packed.Bytes())
	sealedHash := sha256.Sum256(sealed)
	notice := waE2E.HistorySyncType(kind)
	return &waE2E.HistorySyncNotification{
		FileSHA256: hash[:], FileLength: &length, MediaKey: key, FileEncSHA256: sealedHash[:],
		DirectPath: proto.String(p.s.keep(sealed)), SyncType: &notice, ChunkOrder: &order, Progress: &progress,
	}
}

// sealMedia encrypts a file as all clients do, with its authentication code at the end.
func sealMedia(key []byte, kind whatsmeow.MediaType, plain []byte) []byte {
	expanded := mediaKeys(key, kind)
	iv, cipherKey, macKey := expanded[:16], expanded[16:48], expanded[48:80]
	sealed := must(cbcutil.Encrypt(cipherKey, iv, plain))
	mac := hmac.New(sha256.New, macKey)
	mac.Write(iv)
	mac.Write(sealed)
	return slices.Concat(sealed, mac.Sum(nil)[:10])
}

func mediaKeys(key []byte, kind whatsmeow.MediaType) []byte {
	return must(hkdf.Key(sha256.New, key, nil, string(kind), 112))
}
