package answer

import (
	"strings"
	"testing"
)

// TestNames holds that the book's words do not swallow the names people have.
func TestNames(t *testing.T) {
	names := `Ana Luis Marta Rosa João Elena Kevin Lucía Yuli Pilar Toño Sofía Andrés Camila Julia Pedro Carmen Bia Beatriz Carla Luís
		Jimena Ximena Paula Ernesto Marcela Paty Beto Elsa Gloria Teo Lupita Guadalupe Karla Inés José Josefina Juan Juana Mercedes Dolores
		Consuelo Esperanza Luz Sol Paz Mar Alma Aurora Alba Blanca Clara Nieves Rocío Socorro Soledad Trinidad Concepción Asunción Milagros
		Salvador Ángel Ángeles Jesús Benito Franco Bruno León Próspero Justina Prudencia Caridad Amparo Remedios Rosario
		Omar Oscar Edgar César Javier Walter Wilmer Esther Ester Víctor Héctor Néstor Amir Vladimir Samir Jair Heber Elmer Rubén Iván Belén
		Fernando Armando Orlando Rolando Hernando Leonardo Eduardo Ricardo Gerardo Bernardo Ronaldo Geraldo Reinaldo Osvaldo Everaldo
		Tereza Terezinha Sandra Tatiana Thaís Taís Débora Priscila Vanessa Larissa Letícia Luana Lívia Raissa Rafaela Gabriela Mariana Marina
		Jennifer Heather Roger Peter Sarah Tom Maria Mary John Grace Faith Joy Mark Rose Dawn April June Kate Emily
		Dulce América Cruz Reyes Milena Yolanda Yesenia Yamileth Nayeli Itzel Citlali Xóchitl Quetzal Eneida Delia Lidia Nidia Noemí
		Carolina Catalina Valentina Martina Renata Fernanda Alejandra Daniela Natalia Victoria Verónica Viviana Claudia Adriana Liliana Diana
		Miriam Raquel Isabel Maribel Anabel Jezabel Ariel Daniel Manuel Miguel Rafael Gabriel Samuel Ismael Joel Abel Noel Axel Nahuel Uriel`
	c := &cutter{book: theBook()}
	for _, name := range strings.Fields(names) {
		ws, _ := tokens(name, c.book)
		if len(ws) != 1 || !c.nameLike(ws[0]) {
			t.Errorf("%s is no name", name)
		}
	}
	surnames := `Díaz Ríos Lima Pons Mejía Sosa Pinto Mora Gil Peña Paz Luz Sol Cruz León Bravo Bueno Rey Reyes Ramos Campos Flores Torres Vega Rojas
		Blanco Moreno Delgado Rubio Castaño Pardo Cano Calvo Leal Franco Salas Rosales Morales Parra Cueva Barca Costa Silva Souza Santos
		Oliveira Pereira Ferreira Ribeiro Rocha Lopes Gomes Alves Nunes Mendes Teixeira Cardoso Amaral Aguilar Salazar Tovar Bolívar Escobar
		Villar Melgar Alcázar Soler Ferrer Ballester Pastor Escudero Guerrero Herrero Zapatero Cabrera Herrera Barrera Rivera Olivera Vera Luna
		Estrada Prado Prieto Alegría Gracia Garcia Gallo Gallardo Gallegos Medina Molina Marín Martín Martínez Hoyos Puerto Puente Fuentes
		Montes Valle Valles Lugo Lagos Mar Solar Robles Olmos Nogales Naranjo Manzano Zapata Zamora Toledo Ávila Soria Segovia Burgos`
	for _, name := range strings.Fields(surnames) {
		ws, _ := tokens("Ana "+name, c.book)
		if got, _ := (&cutter{book: c.book, ws: ws}).name(0); got != "Ana "+name {
			t.Errorf("Ana %s is read as %q", name, got)
		}
	}
}
