package whatsapp

import (
	"go.mau.fi/libsignal/logger"
	"go.mau.fi/whatsmeow/proto/waCompanionReg"
	"go.mau.fi/whatsmeow/store"
	"google.golang.org/protobuf/proto"
)

// whatsmeow keeps what a linked device says of itself in package variables, read whenever one connects: they are set
// before anything can.
func init() {
	var none logger.Loggable = silence{}
	logger.Setup(&none)
	store.SetOSInfo("Comunidad", [3]uint32{1, 0, 0})
	store.DeviceProps.PlatformType = waCompanionReg.DeviceProps_DESKTOP.Enum()
	store.DeviceProps.RequireFullSync = proto.Bool(false)
	// The phone would offer years of everybody's conversations. The least that can be asked for is one day of nothing.
	store.DeviceProps.HistorySyncConfig = &waCompanionReg.DeviceProps_HistorySyncConfig{
		FullSyncDaysLimit: proto.Uint32(1), FullSyncSizeMbLimit: proto.Uint32(1), StorageQuotaMb: proto.Uint32(1),
		RecentSyncDaysLimit: proto.Uint32(1), ThumbnailSyncDaysLimit: proto.Uint32(0),
		InlineInitialPayloadInE2EeMsg: proto.Bool(false), SupportCallLogHistory: proto.Bool(false),
		SupportGroupHistory: proto.Bool(false), SupportMessageAssociation: proto.Bool(false),
	}
}

// silence is a logger for libsignal, which otherwise writes addresses to standard output.
type silence struct{}

func (silence) Debug(string, string)   {}
func (silence) Info(string, string)    {}
func (silence) Warning(string, string) {}
func (silence) Error(string, string)   {}
func (silence) Configure(string)       {}
