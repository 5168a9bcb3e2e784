package whatsapp

import "go.mau.fi/whatsmeow/proto/waE2E"

// maxDepth is how many wrappings are taken off: phones use three, and somebody could send thousands.
const maxDepth = 8

// wrappings are the messages that hold another, and say only how it is to be shown.
var wrappings = []func(*waE2E.Message) *waE2E.FutureProofMessage{
	(*waE2E.Message).GetEphemeralMessage,
	(*waE2E.Message).GetViewOnceMessage,
	(*waE2E.Message).GetViewOnceMessageV2,
	(*waE2E.Message).GetViewOnceMessageV2Extension,
	(*waE2E.Message).GetDocumentWithCaptionMessage,
	(*waE2E.Message).GetEditedMessage,
	(*waE2E.Message).GetGroupMentionedMessage,
	(*waE2E.Message).GetAssociatedChildMessage,
	(*waE2E.Message).GetBotInvokeMessage,
	(*waE2E.Message).GetSpoilerMessage,
}

// unwrap finds what was said inside of how it is shown; nil if there is no end to it.
func unwrap(m *waE2E.Message) *waE2E.Message {
	for range maxDepth {
		inner := m.GetDeviceSentMessage().GetMessage()
		for _, wrapping := range wrappings {
			if inner == nil {
				inner = wrapping(m).GetMessage()
			}
		}
		if inner == nil {
			return m
		}
		m = inner
	}
	return nil
}

// words are the text of a message or the caption of its picture, with what it quotes and mentions. ok is false for what
// has no words: a sticker, a voice, a place.
func words(m *waE2E.Message) (text string, about *waE2E.ContextInfo, ok bool) {
	switch {
	case m.GetConversation() != "":
		return m.GetConversation(), nil, true
	case m.GetExtendedTextMessage() != nil:
		text, about = m.GetExtendedTextMessage().GetText(), m.GetExtendedTextMessage().GetContextInfo()
	case m.GetImageMessage() != nil:
		text, about = m.GetImageMessage().GetCaption(), m.GetImageMessage().GetContextInfo()
	case m.GetVideoMessage() != nil:
		text, about = m.GetVideoMessage().GetCaption(), m.GetVideoMessage().GetContextInfo()
	case m.GetDocumentMessage() != nil:
		text, about = m.GetDocumentMessage().GetCaption(), m.GetDocumentMessage().GetContextInfo()
	}
	return text, about, text != ""
}
