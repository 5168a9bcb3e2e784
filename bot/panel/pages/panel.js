// Looks again by itself: soon while the bot reads a line, otherwise now and then, so that who comes is seen as it is said.
// Nothing else: without this file, the page is looked at again by loading it.
"use strict";
async function look() {
	if (document.getElementById("live") && !document.hidden) {
		try {
			const answer = await fetch(location.href, {headers: {"Comunidad-Live": "1"}});
			const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
			if (!fresh.getElementById("live")) { location.reload(); return; } // the session has ended
			for (const id of ["said", "live"]) {
				const old = document.getElementById(id), now = fresh.getElementById(id);
				if (old.innerHTML !== now.innerHTML && !old.contains(document.activeElement)) old.replaceWith(now);
			}
		} catch { /* the bot is being restarted: the next look finds it */ }
	}
	setTimeout(look, document.querySelector(".waits") ? 700 : 15000);
}
setTimeout(look, document.querySelector(".waits") ? 300 : 15000);
