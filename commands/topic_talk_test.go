package commands

import (
	"testing"

	"comunidad/commands/answer"
)

// What people write who quote the call for topics or a list of them: c is the call, l the topics that came, i the question of
// which interest them.
func TestTopicAct(t *testing.T) {
	names := map[topicAct]string{
		topicTalked: "talk", topicBrought: "bring", topicChosen: "choose", topicHosted: "host", topicLeft: "leave", topicWithdrawn: "withdraw",
		topicMerged: "merge", topicRenamed: "rename", topicPuzzling: "puzzle",
	}
	kinds := map[byte]string{'c': AboutTopics, 'l': AboutListed, 'i': AboutInterest}
	for _, c := range []struct{ on, want, text string }{
		{"c", "bring", "cuidar a los equipos"},
		{"c", "bring", "vivienda"},
		{"c", "bring", "moradia"},
		{"c", "bring", "rutas seguras por el darien"},
		{"c", "bring", "How to protect data in shelters"},
		{"c", "bring", "¿cómo cuidamos a quienes cuidan?"},
		{"c", "bring", "¿qué hacemos cuando una familia se separa?"},
		{"c", "bring", "como fazer acolhimento sem recursos?"},
		{"c", "bring", "los 3 retos de la regularización"},
		{"c", "bring", "la experiencia de La 72"},
		{"c", "bring", "el 20 de junio, día de las personas refugiadas"},
		{"c", "bring", "el tema de la vivienda"},
		{"c", "bring", "salud mental y propuesta de turnos"},
		{"c", "bring", "1. moradia\n2. crianças sem documento"},
		{"c", "bring", "propongo:\n- salud mental\n- incidencia"},
		{"c", "bring", "voy!! y propongo hablar de trata"},
		{"c", "bring", "gracias! propongo hablar de trata"},
		{"c", "bring", "I'd like to host a session on data protection"},
		{"c", "bring", "gostaria de conversar sobre abrigo"},
		{"c", "bring", "quiero hablar de albergues"},
		{"c", "bring", "el mismo de siempre: fondos"},
		{"c", "bring", "que alguien nos cuente cómo manejan albergues llenos porfa"},
		{"c", "bring", "no dejar a nadie atrás"},
		{"c", "bring", "não expor ninguém nas redes"},
		{"c", "bring", "Buenas prácticas con niñez no acompañada"},
		{"c", "bring", "good practices in shelters"},
		{"c", "bring", "mi organización y la tuya: cómo coordinarnos"},
		{"c", "talk", "quanto tempo dura cada tema?"},
		{"c", "talk", "until when can we propose?"},
		{"c", "talk", "y cuando votamos?"},
		{"c", "talk", "¿puedo mandar dos?"},
		{"cl", "talk", "gracias a todas por proponer 💛"},
		{"cl", "talk", "boa ideia, Rosa"},
		{"cl", "talk", "qué buenos temas!!"},
		{"cl", "talk", "great topics everyone"},
		{"cl", "talk", "no se me ocurre nada mas"},
		{"cl", "talk", "concordo com a Rosa"},
		{"cl", "talk", "estoy de acuerdo con Kevin"},
		{"cl", "talk", "el lunes sin falta mando el mío"},
		{"cl", "talk", "lo pienso y mañana propongo"},
		{"cl", "talk", "jajaja buenisimo"},
		{"cl", "talk", "I agree with Ann"},
		{"cl", "talk", "não tenho nada por enquanto"},
		{"l", "talk", "nos vemos el jueves"},
		{"l", "talk", "ya quiero que llegue el día"},
		{"l", "talk", "muy interesante todo"},
		{"l", "bring", "regularización exprés: qué pedimos juntas"},
		{"l", "bring", "propongo además fondos flexibles"},
		{"l", "bring", "also propose: working with volunteers"},
		{"li", "choose", "3"},
		{"li", "choose", "el 1 por favor"},
		{"li", "choose", "1 3"},
		{"li", "choose", "2 and 4 please"},
		{"li", "choose", "el 1 y el 3"},
		{"li", "choose", "el 1 y el 3 los dos me laten"},
		{"li", "choose", "me interesan el 1, 3 y 5"},
		{"li", "choose", "me interessa o tema da Ann e o da Yuli"},
		{"li", "choose", "me apunto al de yuli"},
		{"li", "choose", "a mi el primero y el ultimo"},
		{"li", "choose", "todos!!"},
		{"li", "choose", "me interessam todos"},
		{"i", "choose", "el de João"},
		{"i", "choose", "2 porque é urgente"},
		{"i", "choose", "3 please"},
		{"i", "choose", "mejor el 2, el 1 ya no"},
		{"i", "choose", "el de Ann y el de los equipos"},
		{"i", "choose", "👍 el 2"},
		{"i", "choose", "no me interesa el 4"},
		{"i", "choose", "todos menos el 2"},
		{"i", "choose", "não me interessa o 1"},
		{"i", "choose", "voto no 2"},
		{"i", "talk", "obrigado kevin!"},
		{"i", "talk", "¿cuántos se pueden elegir?"},
		{"cli", "host", "yo hosteo el 1"},
		{"cli", "host", "I can co-host 2 with João"},
		{"cli", "host", "facilito 2 con joao"},
		{"cli", "merge", "can we merge 1 and 4?"},
		{"cli", "merge", "propongo juntar el 1 y el 4"},
		{"cli", "withdraw", "quito el mio, joao lo cubre"},
		{"cli", "withdraw", "please remove mine, Yuli's covers it"},
		{"cli", "withdraw", "retiro el de incidencia"},
		{"cli", "withdraw", "perdon, quiten el segundo que puse"},
		{"cl", "bring", "hola a todxs 🙌 creo q deberiamos hablar d rutas seguras en el darien, q opinan?"},
		{"cl", "bring", "oi gente! gostaria de falar sobre abrigo, o que acham?"},
		{"cl", "bring", "also propose: working with volunteers"},
		{"cli", "withdraw", "tira o meu tema, por favor"},
		{"cl", "puzzle", "me sumo al de Yuli"},
		{"cl", "puzzle", "el 1 podría ir primero"},
		{"c", "puzzle", "el tema de Rosa es importante"},
		{"l", "talk", "buenísimo el 2"},
		{"l", "talk", "gracias por el 3"},
	} {
		for _, on := range []byte(c.on) {
			h := Heard{Text: c.text, Subject: Subject{kinds[on], 13}, Ground: answer.Reply, Meaning: answer.Read(c.text, answer.Reply)}
			if got := names[h.topicAct()]; got != c.want {
				t.Errorf("%c: %q: %s, want %s", on, c.text, got, c.want)
			}
		}
	}
}
