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
document.querySelector("main > form > [role=alert]")?.focus();

// A form is sent once, however often its button is pressed; again after the way back.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => delete form.dataset.sent);
}
