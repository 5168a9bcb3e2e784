//lint:file-ignore ST1018 what people paste holds such characters, and is written here as they paste it

package book

import "testing"

func TestHidePhones(t *testing.T) {
	hidden := []string{
		"+52 962 123 4567", "+5215512345678", "(011) 4567-8901", "55 1234 5678", "5512345678", "612 345 678", "612.345.678",
		"11 98765-4321", "(11) 98765-4321", "8888-8888", "22345678", "555-1234", "0052 55 1234 5678", "55-1234-5678",
		"wa.me/5215512345678", "https://wa.me/5215512345678?text=hola", "https://api.whatsapp.com/send?phone=5215512345678",
		"tel:+525512345678", "https://example.org/chat/+525512345678", "５５１２３４５６７８", "٠٥٥١٢٣٤٥٦٧", "5 5 1 2 3 4 5 6 7 8",
		"06 12 34 56 78", "55/1234/5678", "5️⃣5️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣", "55​1234​5678", "+1 (212) 555-0187", "044 20 7946 0958", "55·1234·5678", "55_1234_5678",
	}
	for _, phone := range hidden {
		text := "Escribir al " + phone + ", gracias"
		if got := (reader{lang: "es"}).line(text); got != "Escribir al [teléfono oculto], gracias" {
			t.Errorf("%q became %q", text, got)
		}
	}
	kept := []string{
		"el 04/06/2026 a las 10:00", "2026-06-04", "20260604", "6/4/2026 y 04.06.26", "de 2024-2026", "2024 2025 2026", "16.20–17.10", "20/6 - 25/6",
		"1.200.000 pesos", "$ 12000000", "USD 1250000", "100-2000 personas", "15-20 personas", "C14 y N8", "3 de 5",
		"09 10 11 12 13", "las 10 000 familias", "12 000 000 de personas", "ISBN 978-3-16-148410-0", "doi 10.1080/13691830",
		"https://zoom.us/j/81234567890", "https://example.org/doc/20260604123456", "CLABE 012345678901234567", "1. Zona 2. Hora",
	}
	for _, text := range kept {
		if got := (reader{lang: "es"}).line(text); got != text {
			t.Errorf("%q became %q", text, got)
		}
	}
}
