package watest

import (
	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/proto/waWeb"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// Resend makes the phone give its linked device, when that asks, its own copy of a message that the device could
// not decrypt. Real phones do; the device then sees the message twice, as the sender repeats it as well.
func (p *Phone) Resend() {
	p.s.locked(func() { p.resends = true })
}

// answerPeer answers what a linked device asks of its phone.
func (p *Phone) answerPeer(from *device) {
	p.peers.Lock()
	defer p.peers.Unlock()
	for _, h := range p.Heard() {
		request := h.Message.GetProtocolMessage().GetPeerDataOperationRequestMessage()
		if request == nil || h.answered {
			continue
		}
		h.answered = true
		for _, wanted := range request.GetPlaceholderMessageResendRequest() {
			if copied := p.copyOf(wanted.GetMessageKey().GetID()); copied != nil {
				p.confide(from, resent(h.ID, copied))
			}
		}
	}
}

func (p *Phone) copyOf(id types.MessageID) *Heard {
	for _, h := range p.Heard() {
		if h.ID == id && h.Message != nil {
			return h
		}
	}
	return nil
}

// resent is the answer to a request for a message.
func resent(request types.MessageID, h *Heard) *waE2E.Message {
	info := must(proto.Marshal(&waWeb.WebMessageInfo{
		Key: &waCommon.MessageKey{
			RemoteJID: proto.String(h.Chat.String()), ID: proto.String(h.ID), FromMe: proto.Bool(false),
			Participant: proto.String(h.Sender.String()),
		},
		Message: h.Message, Participant: proto.String(h.Sender.String()),
		MessageTimestamp: proto.Uint64(uint64(h.At.Unix())),
	}))
	kind := waE2E.PeerDataOperationRequestType_PLACEHOLDER_MESSAGE_RESEND
	return &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type: waE2E.ProtocolMessage_PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE.Enum(),
		PeerDataOperationRequestResponseMessage: &waE2E.PeerDataOperationRequestResponseMessage{
			PeerDataOperationRequestType: &kind, StanzaID: proto.String(request),
			PeerDataOperationResult: []*waE2E.PeerDataOperationRequestResponseMessage_PeerDataOperationResult{{
				PlaceholderMessageResendResponse: &waE2E.PeerDataOperationRequestResponseMessage_PeerDataOperationResult_PlaceholderMessageResendResponse{
					WebMessageInfoBytes: info,
				},
			}},
		},
	}}
}
