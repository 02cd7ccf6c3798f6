// Writes where the telephone is into the field beside the button. Without scripts, or where nobody allows it, the field is typed or
// left empty.
"use strict";

for (const button of document.querySelectorAll("[data-position]")) {
  const field = document.getElementById(button.dataset.position);
  if (!navigator.geolocation || !field) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        field.value = `${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`;
        button.disabled = false;
      },
      () => {
        button.textContent = button.dataset.lost;
        button.disabled = false;
      },
      { enableHighAccuracy: true, timeout: 20000 });
  });
}
