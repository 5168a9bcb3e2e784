package store

import "context"

// AddNativeEvent records that a message is WhatsApp's own event for a meeting.
func (tx *Tx) AddNativeEvent(ctx context.Context, message string, meeting int64) error {
	_, err := tx.exec(ctx, `INSERT INTO native_event (message, meeting) VALUES ($1, $2) ON CONFLICT (message) DO NOTHING`, message, meeting)
	return err
}

// NativeEvent is the meeting that an event stands for. ErrNotFound if it stands for none.
func (tx *Tx) NativeEvent(ctx context.Context, message string) (meeting int64, err error) {
	err = tx.get(ctx, `SELECT meeting FROM native_event WHERE message = $1`, []any{message}, &meeting)
	return meeting, err
}
