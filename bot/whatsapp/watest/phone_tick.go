package watest

import (
	"go.mau.fi/whatsmeow/types"
)

// Tick sends a receipt for a message the phone has heard: types.ReceiptTypeDelivered is the two grey ticks,
// types.ReceiptTypeRead the blue ones. Phones of this server tick nothing by themselves.
func (p *Phone) Tick(h *Heard, kind types.ReceiptType) {
	receipt := &node{Tag: "receipt", Attrs: attrs{"id": h.ID, "to": h.Chat}}
	if kind != types.ReceiptTypeDelivered {
		receipt.Attrs["type"] = string(kind)
	}
	if h.Chat.Server == types.GroupServer {
		receipt.Attrs["participant"] = h.Sender
	}
	p.s.locked(func() { p.s.passOn(p.device, receipt) })
}

// Typing shows, or takes away, "typing…" in a chat.
func (p *Phone) Typing(chat types.JID, on bool) {
	state := node{Tag: string(types.ChatPresencePaused)}
	if on {
		state.Tag = string(types.ChatPresenceComposing)
	}
	p.s.locked(func() {
		p.s.chatState(p.device, &node{Tag: "chatstate", Attrs: attrs{"to": chat}, Content: []node{state}})
	})
}
