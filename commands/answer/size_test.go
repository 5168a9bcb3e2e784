package answer
import ("testing";"time")
func TestSize(t *testing.T){ s:=time.Now(); b:=theBook(); n:=0; var walk func(*branch); walk=func(x *branch){ if x.says!=nil {n++}; for _,y:=range x.next {walk(y)}}; walk(b.root); t.Log(n,len(b.words),time.Since(s)) }
