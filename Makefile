.PHONY: check test transcripts run build

check: ## all that CI looks at
	.ci/run

test:
	go test ./...
	@command -v chromium chromium-browser google-chrome >/dev/null || echo "No Chromium: the tests of the pages were skipped (apt-get install chromium)."

transcripts: ## write what the bot really does into the conversations; git diff is the review
	go test ./bot/rehearsal -run TestTranscripts -update

run:
	go run ./cmd/comunidad run

build:
	CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o comunidad ./cmd/comunidad
