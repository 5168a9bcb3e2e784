package watest

import (
	"slices"
	"strconv"

	"go.mau.fi/whatsmeow/proto/waServerSync"
	"google.golang.org/protobuf/proto"
)

// App state is what an account's devices share: push name, mutes, pins, read chats. The server keeps it as a
// list of patches per collection, which it cannot read; the first is version 1.

// appState answers a device that fetches the patches it has not seen, or adds one.
func (s *Server) appState(c *conn, iq *node) node {
	sync := first(iq)
	var answered []node
	for _, collection := range sync.GetChildren() {
		answered = append(answered, s.syncCollection(c.device, &collection))
	}
	return result(iq, node{Tag: "sync", Content: answered})
}

func (s *Server) syncCollection(d *device, asked *node) node {
	name := text(asked, "name")
	version, _ := strconv.Atoi(text(asked, "version"))
	patches := d.of.state[name]
	answer := node{Tag: "collection", Attrs: attrs{"name": name, "version": len(patches)}}
	if patch, ok := asked.GetOptionalChildByTag("patch"); ok {
		if version == len(patches) {
			s.addPatch(d.of, name, content(patch))
			s.pushAll(d.of, s.notification("server_sync", d.of.pn, node{
				Tag: "collection", Attrs: attrs{"name": name, "version": version + 1},
			}), d)
			return answer
		}
		answer.Attrs["type"] = "error"
		answer.Content = []node{{Tag: "error", Attrs: attrs{"code": 409, "text": "conflict"}}}
	}
	var news []node
	for _, patch := range patches[min(version, len(patches)):] {
		news = append(news, node{Tag: "patch", Content: patch})
	}
	answer.Content = append(answer.GetChildren(), node{Tag: "patches", Content: news})
	return answer
}

// addPatch numbers a patch, which clients leave to the server.
func (s *Server) addPatch(a *account, name string, raw []byte) {
	patch := new(waServerSync.SyncdPatch)
	if err := proto.Unmarshal(raw, patch); err != nil {
		s.problem("app state: " + err.Error())
		return
	}
	patch.Version = &waServerSync.SyncdVersion{Version: proto.Uint64(uint64(len(a.state[name]) + 1))}
	a.state[name] = append(slices.Clip(a.state[name]), must(proto.Marshal(patch)))
}
