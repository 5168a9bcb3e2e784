package when

// demonyms are the countries whose hour is called after their people: «hora chilena», «horário brasileiro».
var demonyms = map[string]string{
	"mexicana": "MX", "mexicano": "MX", "colombiana": "CO", "colombiano": "CO", "argentina": "AR", "argentino": "AR", "chilena": "CL", "chileno": "CL",
	"espanola": "ES", "espanol": "ES", "espanhol": "ES", "espanhola": "ES", "brasilera": "BR", "brasilena": "BR", "brasileno": "BR", "brasileira": "BR", "brasileiro": "BR",
	"hondurena": "HN", "hondureno": "HN", "guatemalteca": "GT", "peruana": "PE", "peruano": "PE", "ecuatoriana": "EC", "venezolana": "VE", "venezuelana": "VE",
	"uruguaya": "UY", "uruguaia": "UY", "uruguaio": "UY", "paraguaya": "PY", "paraguaia": "PY", "boliviana": "BO", "cubana": "CU", "panamena": "PA", "salvadorena": "SV",
	"nicaraguense": "NI", "costarricense": "CR", "tica": "CR", "dominicana": "DO", "haitiana": "HT", "suiza": "CH", "suica": "CH", "inglesa": "GB", "britanica": "GB",
	"francesa": "FR", "alemana": "DE", "alema": "DE", "italiana": "IT", "portuguesa": "PT", "portugues": "PT", "mexican": "MX", "colombian": "CO", "british": "GB",
}

// othersHours are the clocks of somebody that is not named.
var othersHours = []string{"tu hora", "su hora", "vuestra hora", "hora de ustedes", "hora tuya", "en su hora", "en tu hora", "en tu horario", "en su horario",
	"sua hora", "seu horario", "no seu horario", "na sua hora", "your time", "their time"}

// zoneOfPeople reads the «chilena» of «hora chilena».
func (r *reader) zoneOfPeople(i int) (z zoneSaid, j int) {
	if code := demonyms[r.at(i).Text]; code != "" {
		return zoneSaid{zone: mainZone(code)}, i + 1
	}
	return z, i
}
