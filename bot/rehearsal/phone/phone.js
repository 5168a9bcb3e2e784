// What a browser does by itself, done without loading the page again. Everything works without this file, too:
// every button is a form, and every place has its address.
"use strict";
const parts = ["people", "alone", "clock", "tries", "quoted"];
const scroll = () => document.querySelector(".scroll");
const bottom = () => { const s = scroll(); s.scrollTop = s.scrollHeight; };

// take puts what a fresh page shows into this one, and touches only what differs: whoever is reading, typing, or being
// read to is left in peace.
function take(html) {
	const fresh = new DOMParser().parseFromString(html, "text/html");
	const s = scroll(), atEnd = s.scrollHeight - s.scrollTop - s.clientHeight < 80;
	for (const id of parts) {
		const old = document.getElementById(id), now = fresh.getElementById(id);
		if (old && now && old.outerHTML !== now.outerHTML) old.replaceWith(now);
	}
	const list = document.getElementById("messages"), seen = new Set();
	for (const now of [...fresh.getElementById("messages").children]) {
		seen.add(now.id);
		const old = document.getElementById(now.id);
		if (!old) list.append(now);
		else if (old.textContent !== now.textContent) {
			const choosing = old.querySelector("details[open]"); // a reaction: that stays open
			old.replaceWith(now);
			if (choosing) now.querySelector("details").open = true;
		}
	}
	for (const old of [...list.children]) if (!seen.has(old.id)) old.remove();
	document.documentElement.dataset.looks = Number(document.documentElement.dataset.looks || 0) + 1;
	if (atEnd) bottom();
}

const say = text => { document.getElementById("attached").textContent = text; };
const failed = () => say(document.body.dataset.failed);

let looking = false, again = false;
async function look() {
	if (looking) { again = true; return; }
	looking = true;
	try {
		const answer = await fetch(location.href);
		if (answer.ok) take(await answer.text());
	} catch { failed(); }
	looking = false;
	if (again) { again = false; look(); }
}

document.addEventListener("submit", async event => {
	const form = event.target;
	if (form.method !== "post" || "goes" in form.dataset) return;
	event.preventDefault();
	try {
		const answer = await fetch(form.action, {method: "POST", body: new FormData(form, event.submitter)});
		if (!answer.ok) { failed(); return; }
		if (form.id === "write") { form.reset(); say(""); history.replaceState(null, "", answer.url); }
		take(await answer.text());
		if (form.action.endsWith("/say")) bottom();
	} catch { failed(); }
});

// Enter sends, as on a phone's keyboard; with shift it begins a line.
document.addEventListener("keydown", event => {
	if (event.target.id === "text" && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
		event.preventDefault();
		event.target.form.requestSubmit();
	}
	if (event.key === "Escape") for (const open of document.querySelectorAll("details[open]")) open.open = false;
});

document.addEventListener("click", async event => {
	const link = event.target.closest("a.quote, #quoted a");
	if (link) {
		event.preventDefault();
		history.replaceState(null, "", link.href.replace(/#.*/, ""));
		await look();
		document.getElementById("text").focus();
	}
	for (const open of document.querySelectorAll("details[open]")) if (!open.contains(event.target)) open.open = false;
});

const write = document.getElementById("write"), file = write.querySelector("[type=file]");
file.addEventListener("change", () => say(file.files.length ? "📎 " + file.files[0].name : ""));
document.addEventListener("dragover", event => { event.preventDefault(); write.classList.add("over"); say(write.dataset.drop); });
document.addEventListener("dragleave", event => { if (!event.relatedTarget) { write.classList.remove("over"); say(""); } });
document.addEventListener("drop", event => {
	event.preventDefault();
	write.classList.remove("over");
	if (event.dataTransfer.files.length) { file.files = event.dataTransfer.files; say("📎 " + file.files[0].name); document.getElementById("text").focus(); }
});

new EventSource("/news").onmessage = look;
bottom();
