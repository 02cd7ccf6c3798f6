// Working pages work without this. With it, a button that leads to a confirmation page opens the same confirmation over the page.
"use strict";

for (const opener of document.querySelectorAll("[data-dialog]")) {
  const dialog = document.getElementById(opener.dataset.dialog);
  if (!dialog || !dialog.showModal) continue;
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-haspopup", "dialog");
  const open = (event) => {
    event.preventDefault();
    dialog.showModal();
  };
  opener.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  opener.addEventListener("keydown", (event) => {
    if (event.key === " ") open(event);
  });
  dialog.addEventListener("close", () => opener.focus());
  for (const way of dialog.querySelectorAll("[data-close]")) {
    way.addEventListener("click", (event) => {
      event.preventDefault();
      dialog.close();
    });
  }
}

// The reader of a refused form starts at what was wrong.
document.querySelector("main > form > [role=alert], .case-decide > form > [role=alert]")?.focus();

// A form is sent once, however often its button is pressed; again after the way back.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => delete form.dataset.sent);
}

// A draft keeps what is typed: two seconds after the last key, and when the page is left.
for (const form of document.querySelectorAll("form[data-keeps]")) {
  const version = form.elements["phien-ban"];
  const said = document.createElement("p");
  said.className = "kept";
  said.setAttribute("role", "status");
  form.append(said);
  let timer;
  let keeping;
  let kept = new URLSearchParams(new FormData(form)).toString();
  const keep = async () => {
    const body = new URLSearchParams(new FormData(form));
    if (form.dataset.sent || body.toString() === kept) return;
    const typed = body.toString();
    body.set("tu-luu", "1");
    const answer = await fetch(form.action, { method: "POST", body, redirect: "error" }).catch(() => null);
    if (answer?.status !== 204) return;
    version.value = answer.headers.get("ETag").replaceAll('"', "");
    kept = new URLSearchParams(new FormData(form)).toString();
    if (typed) said.textContent = form.dataset.keeps;
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => (keeping = keep().finally(() => (keeping = undefined))), 2000);
  });
  // What is on its way is waited for: sent beside it, the form would come with a version that is no longer the newest.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!keeping) return;
    event.preventDefault();
    delete form.dataset.sent;
    keeping.then(() => form.requestSubmit(event.submitter));
  });
}

// On the page of a case single keys take steps, where its reader has not switched them off; never while something is being typed.
const keys = document.querySelector("[data-keys]");
addEventListener("keydown", (event) => {
  const at = event.target;
  if (!keys || event.isComposing || event.repeat || event.defaultPrevented) return;
  if (event.key === "Enter" && event.ctrlKey && at.form) {
    event.preventDefault();
    at.form.requestSubmit();
    return;
  }
  const isTyping = at.matches("textarea, select, input:not([type=checkbox], [type=radio])");
  if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
  const choice = /^[1-9]$/.test(event.key) && document.getElementById(`${keys.dataset.keys}-${event.key}`);
  const way = choice || keys.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!way) return;
  event.preventDefault();
  way.click();
  if (choice) choice.focus();
});
