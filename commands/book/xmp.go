package book

import (
	"bytes"
	"encoding/xml"
	"time"
)

// xmp describes the document for libraries and screen readers. Whatever is not XML's is left out by EscapeText.
func xmp(s *sheet, made time.Time) []byte {
	var b bytes.Buffer
	put := func(open, text, end string) {
		b.WriteString(open)
		_ = xml.EscapeText(&b, []byte(text)) // a buffer does not fail
		b.WriteString(end)
	}
	b.WriteString(`<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>` +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">`)
	put(`<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">`, s.Name, `</rdf:li></rdf:Alt></dc:title>`)
	put(`<dc:language><rdf:Bag><rdf:li>`, s.Lang, `</rdf:li></rdf:Bag></dc:language>`)
	if s.Community != "" {
		put(`<dc:creator><rdf:Seq><rdf:li>`, s.Community, `</rdf:li></rdf:Seq></dc:creator>`)
	}
	put(`<xmp:CreateDate>`, made.Format(time.RFC3339), `</xmp:CreateDate>`)
	b.WriteString(`</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`)
	return b.Bytes()
}
