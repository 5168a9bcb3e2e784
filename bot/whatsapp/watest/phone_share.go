package watest

import (
	"crypto/sha256"
	"errors"
	"strings"

	"go.mau.fi/util/random"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/util/cbcutil"
	"google.golang.org/protobuf/proto"
)

// Document uploads a document, sealed, and makes the message that says where it lies. It is not sent.
func (p *Phone) Document(name, mime string, data []byte) *waE2E.DocumentMessage {
	key, hash := random.Bytes(32), sha256.Sum256(data)
	sealed := sealMedia(key, whatsmeow.MediaDocument, data)
	sealedHash := sha256.Sum256(sealed)
	path := p.s.keep(sealed)
	return &waE2E.DocumentMessage{
		FileName: proto.String(name), Title: proto.String(name), Mimetype: proto.String(mime), FileLength: proto.Uint64(uint64(len(data))),
		URL: proto.String("https://" + mediaHost + path), DirectPath: proto.String(path), MediaKey: key, FileSHA256: hash[:], FileEncSHA256: sealedHash[:],
	}
}

// Open gets a document that the phone has heard of, and opens it.
func (p *Phone) Open(d *waE2E.DocumentMessage) ([]byte, error) {
	name, _, _ := strings.Cut(strings.TrimPrefix(d.GetDirectPath(), "/v/"), "?")
	p.s.mu.Lock()
	sealed := p.s.media[name]
	p.s.mu.Unlock()
	if hash := sha256.Sum256(sealed); string(hash[:]) != string(d.GetFileEncSHA256()) {
		return nil, errors.New("there is no such file")
	}
	keys := mediaKeys(d.GetMediaKey(), whatsmeow.MediaDocument)
	plain, err := cbcutil.Decrypt(keys[16:48], keys[:16], sealed[:len(sealed)-10])
	if hash := sha256.Sum256(plain); err == nil && string(hash[:]) != string(d.GetFileSHA256()) {
		err = errors.New("it is not the file that was promised")
	}
	return plain, err
}
