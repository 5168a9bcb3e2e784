// Shows each meeting on the clock of whoever reads. Without this file, or once a clock was chosen, the server does it.
"use strict";
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (!new URLSearchParams(location.search).has("zone")) {
	const say = new Intl.DateTimeFormat(document.documentElement.lang, {weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23"});
	for (const time of document.querySelectorAll("time[datetime]")) {
		const mine = time.closest("article").querySelector(".mine");
		mine.querySelector("b").textContent = say.format(new Date(time.dateTime)) + " (" + zone.split("/").pop().replaceAll("_", " ") + ")";
		mine.hidden = false;
	}
	const own = [...document.querySelectorAll("#zone option")].find(option => option.value === zone);
	if (own) own.selected = true;
}
