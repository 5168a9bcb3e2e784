package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/caarlos0/env/v11"
	"github.com/goccy/go-yaml"

	root "comunidad"
	"comunidad/commands"
	"comunidad/store"
)

// Config is the file config.yaml. config.example.yaml explains every key.
type Config struct {
	Data        string            `yaml:"data" env:"DATA"`
	Log         string            `yaml:"log" env:"LOG"`
	Alert       string            `yaml:"alert" env:"ALERT"`
	Panel       string            `yaml:"panel" env:"PANEL"`
	Public      string            `yaml:"public" env:"PUBLIC"`
	Pace        PaceConfig        `yaml:"pace"`
	Communities []CommunityConfig `yaml:"communities"`
}

// PaceConfig is how fast the bot speaks.
type PaceConfig struct {
	Gap    string `yaml:"gap"`
	Minute int    `yaml:"minute"`
	Day    int    `yaml:"day"`

	gap time.Duration
}

// CommunityConfig is one group that the bot serves.
type CommunityConfig struct {
	Name     string         `yaml:"name"`
	Group    string         `yaml:"group"`
	Language string         `yaml:"language"`
	Zone     string         `yaml:"zone"`
	Folder   string         `yaml:"folder"`
	Meetings MeetingsConfig `yaml:"meetings"`
	Topics   TopicsConfig   `yaml:"topics"`
	Noise    NoiseConfig    `yaml:"noise"`
	Between  BetweenConfig  `yaml:"between"`
	Page     PageConfig     `yaml:"page"`

	// What the strings above say, once they have been checked.
	zone  *time.Location
	lang  store.Lang
	rules commands.Rules
}

// MeetingsConfig is what holds for every meeting.
type MeetingsConfig struct {
	Length    string   `yaml:"length"`
	Announce  string   `yaml:"announce"`
	Reminders []string `yaml:"reminders"`
	Link      string   `yaml:"link"`
	InFile    bool     `yaml:"link_in_calendar"`

	Rooms []RoomConfig `yaml:"rooms"`
}

// RoomConfig is a room that conversations are always held in.
type RoomConfig struct {
	Name string `yaml:"name"`
	Link string `yaml:"link"`
}

// NoiseConfig is how much the bot says by itself.
type NoiseConfig struct {
	QuietFrom int `yaml:"quiet_from"`
	QuietTo   int `yaml:"quiet_to"`
	Day       int `yaml:"day"`
	Week      int `yaml:"week"`
}

// BetweenConfig is what happens between meetings.
type BetweenConfig struct {
	Digest        string `yaml:"digest"`
	Introductions string `yaml:"introductions"`
}

// PageConfig is the page that a community shows to everybody. Without a path there is none.
type PageConfig struct {
	Path string `yaml:"path"`
	Join string `yaml:"join"`
}

// TopicsConfig is what holds for every call for topics.
type TopicsConfig struct {
	Call      string `yaml:"call"`
	Ahead     string `yaml:"ahead"`
	Until     string `yaml:"until"`
	CloseHour int    `yaml:"close_hour"`

	HideInterest bool `yaml:"hide_interest"`
}

// UnmarshalYAML fills what the file leaves out with the example's defaults.
func (c *CommunityConfig) UnmarshalYAML(decode func(any) error) error {
	type plain CommunityConfig // without this method
	*c = communityDefaults()
	return decode((*plain)(c))
}

// communityDefaults are the values of config.example.yaml.
func communityDefaults() CommunityConfig {
	return CommunityConfig{
		Name: "Comunidad M", Language: "es", Zone: "America/Mexico_City",
		Meetings: MeetingsConfig{Length: "90m", Announce: "7d", Reminders: []string{"24h", "1h"}, Link: "group", Rooms: []RoomConfig{}},
		Topics:   TopicsConfig{Call: "0 10 * * MON", Ahead: "21d", Until: "8d", CloseHour: 12},
		Noise:    NoiseConfig{QuietFrom: 22, QuietTo: 8, Day: 2, Week: 6},
		Between:  BetweenConfig{Digest: "0 10 * * TUE", Introductions: "30 10 5 * *"},
	}
}

// errNoConfig says how to make a configuration.
var errNoConfig = errors.New("no such file: write one with `comunidad config > config.yaml`, and change what is yours")

// LoadConfig reads the file at path, strictly, and the environment over it. The error names file, line and what to write
// instead, for every problem at once.
func LoadConfig(path string) (*Config, error) {
	source, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", path, errNoConfig)
	}
	if err != nil {
		return nil, err
	}
	return parseConfig(path, source)
}

func parseConfig(path string, source []byte) (*Config, error) {
	c := &Config{Data: "data", Log: "info", Panel: "127.0.0.1:8017", Pace: PaceConfig{Gap: "4s", Minute: 12, Day: 200}}
	if err := yaml.NewDecoder(bytes.NewReader(source), yaml.Strict()).Decode(c); err != nil {
		return nil, explainYAML(path, source, err)
	}
	if err := env.ParseWithOptions(c, env.Options{Prefix: "COMUNIDAD_"}); err != nil {
		return nil, err
	}
	check := &checker{path: path, source: source}
	c.check(check)
	return c, errors.Join(check.problems...)
}

// folder is where a community's file lies.
func (c *Config) folder(community CommunityConfig) string {
	if community.Folder != "" {
		return community.Folder
	}
	return c.Data
}

func (c *Config) sessionPath() string { return filepath.Join(c.Data, "session.db") }

type configCmd struct{}

// Run prints the example, to be kept as config.yaml.
func (*configCmd) Run() error {
	_, err := os.Stdout.Write(root.ExampleConfig)
	return err
}
