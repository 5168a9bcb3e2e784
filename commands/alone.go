package commands

// Alone is the Body of an answer in the group that asks somebody to write to the bot alone. Whoever may not be written to
// because they never did so is given the link to do it, once.
type Alone struct{ Body }

// AloneOnly answers in the group what is spoken of alone.
var AloneOnly = Alone{Text{
	ES: "Eso solo lo hablo a solas: escríbeme un mensaje directo.",
	PT: "Isso só falo no privado: me mande uma mensagem direta.",
	EN: "I only speak of that alone: write me a direct message.",
}}
