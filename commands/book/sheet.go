package book

// sheet is a book as it is read, in one language and clean; a format only has to set it.
type sheet struct {
	Lang      string // BCP 47
	Name      string // of the document: the browser's tab, the PDF's title
	Community string
	Kicker    string // what kind of thing this is, above the title
	Title     string
	When      string
	ISO       string // the same for machines
	Length    string
	Facts     []fact
	Countries labelled
	Tally     []string // what is in the book, counted
	Open      string   // until when more is taken
	Sections  []section
	Colophon  []string

	Skip, Contents string // words of the page itself
	reader         reader
}

// Listed says whether there is enough in the book to need a list of it.
func (s *sheet) Listed() bool {
	talks := 0
	for _, section := range s.Sections {
		talks += len(section.Talks)
	}
	return len(s.Sections) > 1 || talks > 1
}

// labelled is a value and what it is.
type labelled struct{ Label, Text string }

// section is a chapter of the book: conversations, or parts without one.
type section struct {
	ID, Title string
	Empty     string // said where there is nothing else
	Talks     []talk
	Parts     []part
}

// talk is one conversation.
type talk struct {
	ID, Number, Title string
	Meta              []labelled
	Parts             []part
	Empty             string
}

// part is a heading and what stands under it; the heading may be empty.
type part struct {
	Title string
	Kind  kind
	Items []item
}

// kind says how the items of a part are set.
type kind int

const (
	prose   kind = iota // paragraphs
	list                // one below the other
	sayings             // quoted
	tasks               // commitments
)

// item is one note, or one commitment with its code and details.
type item struct {
	Lines []line
	By    string
	Code  string
	Due   string
	Done  string // the word for it, if it is
}

func (k kind) Prose() bool   { return k == prose }
func (k kind) Sayings() bool { return k == sayings }
func (k kind) Tasks() bool   { return k == tasks }
