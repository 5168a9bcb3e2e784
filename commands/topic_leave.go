package commands

// leavesHosting is completed below.
func leavesHosting(string) bool { return false }
