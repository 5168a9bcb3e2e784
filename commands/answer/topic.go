package answer

// maxTopic is the highest number a topic can have: what is higher counts something else.
const maxTopic = 99

// numbers reads the topics from word i: «2 y 5», «la 1, la 3», «2 5».
func (c *cutter) numbers(i int) (list []int, to int) {
	to = i
	for {
		w := c.at(i)
		switch {
		case (w.kind == number || w.value > 0) && !w.clock && w.value > 0 && w.value <= maxTopic:
			list = append(list, w.value)
			to = i + 1
		case topicWords[w.text] || ands[w.text] || w.text == "," && len(list) > 0, w.text == ":" && len(list) == 0:
		default:
			return list, to
		}
		i++
	}
}

// justNumbers reads a message of nothing but digits: «1», «2 y 5», «la 2 y la 3».
func (c *cutter) justNumbers() []int {
	list, to := c.numbers(0)
	for ; to < len(c.ws); to++ {
		if w := c.ws[to]; w.kind != emoji && w.text != "." && w.text != "!" && w.text != ")" && w.text != "-" {
			return nil
		}
	}
	return list
}

// readNumbers says what digits alone mean to who asked: one of 1, 2, 3 answers, several vote. A lone 4 is nobody's answer;
// whoever asked for numbers finds it in Numbers.
func (c *cutter) readNumbers(list []int) Meaning {
	m := Meaning{Numbers: list}
	switch first := c.ws[0]; {
	case c.ground != Reply && c.ground != Direct:
		return Meaning{}
	case len(list) > 1 || topicWords[first.text] && !choosing[first.text]:
		m.Kind = Interest
	case first.kind == letters && !choosing[first.text]: // «dos» may count people
		return Meaning{}
	case list[0] <= 3:
		m.Kind, m.Answer = Coming, []Answer{Yes, Maybe, No}[list[0]-1]
	}
	return m
}

// takeDigit takes the digit of «1 confirmo», «2 - tal vez», «el 1 por favor» off the message, and gives it.
func (c *cutter) takeDigit() int {
	i := 0
	for choosing[c.at(i).text] || c.at(i).text == "(" || c.at(i).text == "[" {
		i++
	}
	w := c.at(i)
	if w.kind != number || w.clock || w.value < 1 || w.value > 3 {
		return 0
	}
	if next := c.at(i + 1).text; ands[next] || ofs[next] && next != "por" || c.find(i, party, late) > 1 { // «2 de Faro», «3 personas»
		return 0
	}
	for i++; c.at(i).kind == mark && i < len(c.ws); i++ {
	}
	if c.at(0).text == "el" && i < len(c.ws) && c.find(i, polite) == 0 { // «el 2 no puedo» is a date
		return 0
	}
	c.ws = c.ws[i:]
	return w.value
}

// withDigit weighs a leading digit with what is said after it: they agree, or nothing is said but courtesy, or nobody knows.
func withDigit(digit int, m Meaning, rest []clause) Meaning {
	answer := []Answer{Yes, Maybe, No}[digit-1]
	for _, cl := range rest {
		if m.Kind == Ignore && !cl.idle() {
			return Meaning{}
		}
	}
	if m.Kind != Ignore && m.Answer != answer {
		return Meaning{}
	}
	m.Kind, m.Answer, m.Numbers = Coming, answer, []int{digit}
	return m
}

// choosing stand before the digit of an answer.
var choosing = set("el opcion opcao option numero")

// takeNumbers reads the topics a vote or an offer is for.
func (c *cutter) takeNumbers(p *piece) bool {
	if p.says.sense == host && (c.at(p.to).text == "las" || p.words[len(p.words)-1].text == "las") {
		return false // «me sumo a las 11»
	}
	p.numbers, p.to = c.numbers(p.to)
	return len(p.numbers) > 0
}

// topics adds votes, or an offer to host.
func (v *verdict) topics(p piece) {
	v.m.Numbers = append(v.m.Numbers, p.numbers...)
	v.topic = Interest
	if p.sense() == host {
		v.topic = Cohost
	}
}

// topicWords may stand among the numbers of topics.
var topicWords = set(`
	la el las los a o as os al tema temas topico topicos topic topics numero numeros opcion opciones por en na no
	for the tambien propuesta propuestas sesion`)
