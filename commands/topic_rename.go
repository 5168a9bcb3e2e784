package commands

func newTitle(string) (string, bool) { return "", false }
