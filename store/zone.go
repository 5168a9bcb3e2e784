package store

import (
	"sync"
	"time"
	_ "time/tzdata" // the machine may have no zones of its own
)

// zones keeps what LoadLocation would read and parse again for every row.
var zones sync.Map

func loadZone(name string) (*time.Location, error) {
	if zone, ok := zones.Load(name); ok {
		return zone.(*time.Location), nil
	}
	zone, err := time.LoadLocation(name)
	if err == nil {
		zones.Store(name, zone)
	}
	return zone, err
}
