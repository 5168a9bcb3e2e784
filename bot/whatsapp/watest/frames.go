package watest

import (
	"bytes"
	"context"
	"errors"

	"github.com/coder/websocket"
	"go.mau.fi/whatsmeow/socket"
)

// frames cuts a websocket into WhatsApp's frames: three bytes of length, then the data.
type frames struct {
	ctx     context.Context
	ws      *websocket.Conn
	buffer  []byte
	started bool // the client's first frame carries a header
}

func (f *frames) read() ([]byte, error) {
	if !f.started {
		if err := f.fill(len(socket.WAConnHeader)); err != nil {
			return nil, err
		}
		if !bytes.HasPrefix(f.buffer, socket.WAConnHeader) {
			return nil, errors.New("the stream does not begin with WhatsApp's header")
		}
		f.buffer, f.started = f.buffer[len(socket.WAConnHeader):], true
	}
	if err := f.fill(socket.FrameLengthSize); err != nil {
		return nil, err
	}
	length := int(f.buffer[0])<<16 | int(f.buffer[1])<<8 | int(f.buffer[2])
	f.buffer = f.buffer[socket.FrameLengthSize:]
	if err := f.fill(length); err != nil {
		return nil, err
	}
	data := f.buffer[:length:length]
	f.buffer = f.buffer[length:]
	return data, nil
}

func (f *frames) fill(length int) error {
	for len(f.buffer) < length {
		_, data, err := f.ws.Read(f.ctx)
		if err != nil {
			return err
		}
		if len(f.buffer) == 0 {
			f.buffer = data
		} else {
			f.buffer = append(f.buffer, data...)
		}
	}
	return nil
}

// write sends one frame as one websocket message: whatsmeow mistrusts frames that come in parts.
func (f *frames) write(data []byte) error {
	if len(data) >= socket.FrameMaxSize {
		return socket.ErrFrameTooLarge
	}
	frame := make([]byte, 0, socket.FrameLengthSize+len(data))
	frame = append(frame, byte(len(data)>>16), byte(len(data)>>8), byte(len(data)))
	return f.ws.Write(f.ctx, websocket.MessageBinary, append(frame, data...))
}
