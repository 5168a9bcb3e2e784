// Looks again by itself: soon while the bot reads a line, otherwise now and then, so that who comes is seen as it is said;
// and lets a topic be dragged on the agenda. Without this file, the page is looked at again by loading it, and a topic is
// moved by the list that is in it.
"use strict";

// busy tells whether somebody is in the middle of something there.
const busy = part => part.contains(document.activeElement) || part.querySelector("details[open], .dragged") ||
	[...part.querySelectorAll("[type=checkbox]")].some(box => box.checked !== box.defaultChecked);

async function look() {
	if (document.getElementById("live") && !document.hidden) {
		try {
			const answer = await fetch(location.href, {headers: {"Comunidad-Live": "1"}});
			const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
			if (!fresh.getElementById("live")) { location.reload(); return; } // the session has ended
			for (const id of ["said", "live"]) {
				const old = document.getElementById(id), now = fresh.getElementById(id);
				if (old.innerHTML !== now.innerHTML && !busy(old)) old.replaceWith(now);
			}
		} catch { /* the bot is being restarted: the next look finds it */ }
	}
	setTimeout(look, document.querySelector(".waits") ? 700 : 15000);
}
setTimeout(look, document.querySelector(".waits") ? 300 : 15000);

const dragged = () => document.querySelector(".dragged");
const place = event => dragged() && event.target.closest?.("[data-at]");
document.addEventListener("dragstart", event => {
	const card = event.target.closest?.(".card");
	if (!card) return;
	card.classList.add("dragged");
	event.dataTransfer.effectAllowed = "move";
	event.dataTransfer.setData("text/plain", card.innerText);
});
document.addEventListener("dragover", event => {
	const to = place(event);
	if (to) event.preventDefault();
	for (const other of document.querySelectorAll(".over")) if (other !== to) other.classList.remove("over");
	if (to) to.classList.add("over");
});
document.addEventListener("dragend", () => {
	for (const old of document.querySelectorAll(".over, .dragged")) old.classList.remove("over", "dragged");
});
document.addEventListener("drop", event => {
	const to = place(event), move = to && dragged().querySelector(`option[data-at="${to.dataset.at}"]`);
	if (!to) return;
	event.preventDefault();
	if (!move) return; // where it is already, or a turn that has begun
	move.selected = true;
	move.closest("form").requestSubmit();
});
