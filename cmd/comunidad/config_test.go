package main

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	root "comunidad"
	"comunidad/commands"
)

// The example is the documentation: every key of the program stands in it, at its default, and no other.
func TestExampleConfig(t *testing.T) {
	c, err := parseConfig("config.example.yaml", root.ExampleConfig)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(c.Communities[0].rules, commands.DefaultRules()) {
		t.Errorf("the example's rules are %+v, the default ones %+v", c.Communities[0].rules, commands.DefaultRules())
	}
	bare, err := parseConfig("x", []byte("communities: [{}]"))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(bare, c) {
		t.Errorf("without keys the configuration is\n%+v\nand the example's\n%+v", bare, c)
	}
	var keys map[string]any
	if err := yaml.NewDecoder(bytes.NewReader(root.ExampleConfig)).Decode(&keys); err != nil {
		t.Fatal(err)
	}
	var known []string
	var walk func(any)
	walk = func(node any) {
		switch node := node.(type) {
		case map[string]any:
			for key, value := range node {
				known = append(known, key)
				walk(value)
			}
		case []any:
			for _, value := range node {
				walk(value)
			}
		}
	}
	walk(keys)
	for _, key := range configKeys {
		if !strings.Contains(" "+strings.Join(known, " ")+" ", " "+key+" ") {
			t.Errorf("config.example.yaml does not explain %q", key)
		}
	}
	if len(slices.Compact(slices.Sorted(slices.Values(known)))) != len(configKeys) { // day stands in two places
		t.Errorf("config.example.yaml has the keys %v, the program %v", known, configKeys)
	}
}

func TestConfigProblems(t *testing.T) {
	for name, c := range map[string]struct {
		source string
		want   []string // in the message
	}{
		"unknown key":  {"communities:\n  - nam: X\n", []string{"c.yaml:2:", `did you mean "name"`, "^"}},
		"wrong type":   {"communities:\n  - name: X\n    topics:\n      close_hour: noon\n", []string{"c.yaml:4:", "^"}},
		"bad zone":     {"communities:\n  - name: X\n    zone: America/Mexcio\n", []string{"c.yaml:3:", "America/Mexico_City", "^"}},
		"bad cron":     {"communities:\n  - topics:\n      call: every monday\n", []string{"c.yaml:3:", "0 10 * * MON", "^"}},
		"cron at two":  {"communities:\n  - topics:\n      call: 0 2 * * *\n", []string{"c.yaml:3:", "from 4 on"}},
		"bad language": {"communities:\n  - language: fr\n", []string{"c.yaml:2:", "es, pt or en"}},
		"bad duration": {"communities:\n  - meetings:\n      reminders: [24h, soon]\n", []string{"c.yaml:3:", "90m, 24h or 7d"}},
		"bad group":    {"communities:\n  - group: '1234'\n", []string{"c.yaml:2:", "@g.us"}},
		"same folder":  {"communities:\n  - name: A\n  - name: B\n", []string{"a folder of its own"}},
		"page nowhere": {"communities:\n  - page:\n      path: m\n", []string{"c.yaml:3:", "127.0.0.1:8018"}},
		"bad page":     {"public: 127.0.0.1:8018\ncommunities:\n  - page:\n      path: ../m\n", []string{"c.yaml:4:", "comunidad-m"}},
		"public alone": {"public: 127.0.0.1:8018\ncommunities: [{}]\n", []string{"c.yaml:1:", "path"}},
		"bad public":   {"public: everywhere\ncommunities:\n  - page:\n      path: m\n", []string{"c.yaml:1:", "127.0.0.1:8018"}},
		"none":         {"data: x\n", []string{"at least one entry"}},
		"no list":      {"communities:\n  - meetings:\n      reminders: 24h\n", []string{"c.yaml:3:", "where a list belongs: write it like `reminders: [24h, 1h]`", "^"}},
		"no number":    {"communities:\n  - noise:\n      day: many\n", []string{"c.yaml:3:", "a whole number: write it like `day: 2`", "^"}},
		"no switch":    {"communities:\n  - topics:\n      hide_interest: maybe\n", []string{"c.yaml:3:", "true or false: write it like `hide_interest: false`"}},
		"no text":      {"communities:\n  - name: [a]\n", []string{"c.yaml:2:", "one text: write it like `name: Comunidad M`"}},
		"no keys":      {"pace: fast\n", []string{"c.yaml:1:", "indented under it: `comunidad config` shows"}},
		"wrong place":  {"communities:\n  - rooms: []\n", []string{"c.yaml:2:", `"rooms" does not belong here`}},
		"empty":        {"", []string{"c.yaml:1:", "comunidad config > c.yaml"}},
		"comments":     {"# nothing\n", []string{"c.yaml:1:", "nothing in it"}},
		"a tab":        {"communities:\n\t- name: A\n", []string{"c.yaml:2:"}},
		"all at once":  {"log: loud\ncommunities:\n  - language: fr\n", []string{"c.yaml:1:", "c.yaml:3:"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := parseConfig("c.yaml", []byte(c.source))
			if err == nil {
				t.Fatal("it was accepted")
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("the message lacks %q:\n%v", want, err)
				}
			}
		})
	}
}

func TestConfigFromEnvironment(t *testing.T) {
	t.Setenv("COMUNIDAD_LOG", "debug")
	c, err := parseConfig("c.yaml", []byte("log: warn\ncommunities: [{}]"))
	if err != nil || c.Log != "debug" {
		t.Errorf("log is %q (%v): the environment goes over the file", c.Log, err)
	}
}
