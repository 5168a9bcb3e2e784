package whatsapp

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"

	"comunidad/bot"
)

// document says what a document is; where it lies is known once it has been uploaded.
func document(out bot.Outgoing, about *waE2E.ContextInfo) *waE2E.Message {
	d := &waE2E.DocumentMessage{
		FileName: proto.String(out.File.Name), Title: proto.String(out.File.Name), Mimetype: proto.String(out.File.MIME),
		FileLength: proto.Uint64(uint64(len(out.File.Data))), ContextInfo: about,
	}
	m := &waE2E.Message{DocumentMessage: d}
	if out.Text == "" {
		return m
	}
	d.Caption = proto.String(out.Text) // phones show it only in this wrapping
	return &waE2E.Message{DocumentWithCaptionMessage: &waE2E.FutureProofMessage{Message: m}}
}

const (
	mostSent     = 64 << 20 // bytes of a document: more is a mistake of ours, and nobody's phone is asked to load it
	uploadWithin = 2 * time.Minute
)

// upload hands a document to WhatsApp, sealed. Each attempt does so anew: what an earlier one left there nobody can find.
func (c *Client) upload(ctx context.Context, out bot.Outgoing, m *waE2E.Message) error {
	if size := len(out.File.Data); size == 0 || size > mostSent {
		return fmt.Errorf("%w: a document of %d bytes", bot.Never, size)
	}
	within, cancel := context.WithTimeout(ctx, uploadWithin)
	defer cancel()
	up, err := c.wa.Upload(within, out.File.Data, whatsmeow.MediaDocument)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return explainUpload(err)
	}
	d := unwrap(m).GetDocumentMessage()
	d.URL, d.DirectPath, d.MediaKey, d.MediaKeyTimestamp = &up.URL, &up.DirectPath, up.MediaKey, proto.Int64(c.now().Unix())
	d.FileSHA256, d.FileEncSHA256 = up.FileSHA256, up.FileEncSHA256
	return nil
}

// tooMuchToTake are the answers of a media host that another attempt will not change: it does not want such a file.
var tooMuchToTake = []int{400, 413, 415}

// explainUpload says why a document was not taken. whatsmeow's own words have the address with its key in them.
func explainUpload(err error) error {
	var status int
	if _, none := fmt.Sscanf(err.Error(), "upload failed with status code %d", &status); none == nil {
		err = fmt.Errorf("WhatsApp did not take the document (%d)", status)
		if slices.Contains(tooMuchToTake, status) {
			err = fmt.Errorf("%w: %w", bot.Never, err)
		}
		return err
	}
	if codeOf(err) != 0 || errors.Is(err, whatsmeow.ErrNotConnected) {
		return err
	}
	return errors.New("the document could not be uploaded")
}
