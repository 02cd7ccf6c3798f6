// Draws the corners of a place by tapping. The list of coordinates is what is sent; this only writes into it and shows it, so that
// everything works without: by typing, and with a keyboard.
"use strict";

const ground = "http://www.w3.org/2000/svg";
const line = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/;

for (const box of document.querySelectorAll("[data-draw]")) {
  const list = document.getElementById(box.dataset.draw);
  const map = box.querySelector("svg");
  const { west, north, unit, shrink } = Object.fromEntries(
    ["west", "north", "unit", "shrink"].map((name) => [name, Number(box.dataset[name])]));
  const whole = map.viewBox.baseVal;
  const [fullX, fullY, full] = [whole.x, whole.y, whole.width];
  const layer = map.appendChild(document.createElementNS(ground, "g"));
  const say = box.querySelector("[role=status]");
  let corners = [];

  const place = ([latitude, longitude]) =>
    [(longitude * 1e6 - west) * shrink * unit, (north - latitude * 1e6) * unit];
  const degrees = (x, y) => [(north - y / unit) / 1e6, (west + x / shrink / unit) / 1e6];
  const under = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());

  // Only plain lines of two numbers are drawn here; a pasted file is left to the server.
  const read = () => {
    const lines = list.value.split("\n").filter((text) => text.trim());
    const found = lines.map((text) => text.match(line));
    return found.every(Boolean) ? found.map((match) => [Number(match[1]), Number(match[2])]) : null;
  };
  const write = () => {
    list.value = corners.map((corner) => corner.map((number) => number.toFixed(6)).join(", ")).join("\n");
    // As if it had been typed: what keeps drafts hears of it too.
    list.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const element = (name, attributes) => {
    const made = document.createElementNS(ground, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return layer.appendChild(made);
  };
  const show = () => {
    layer.replaceChildren();
    const size = map.viewBox.baseVal.width / Math.max(map.clientWidth, 1);
    const spots = corners.map(place);
    if (spots.length > 1) element("polygon", { class: "plot", points: spots.map((spot) => spot.join(",")).join(" ") });
    spots.forEach(([x, y], index) => {
      element("circle", { class: "corner", cx: x, cy: y, r: 9 * size, "data-corner": index });
      const text = element("text", { x, y: y - 13 * size, "text-anchor": "middle" });
      // Sizes of the screen, whatever piece of the ground is shown.
      text.style.fontSize = `${15 * size}px`;
      text.style.strokeWidth = `${4 * size}px`;
      text.textContent = index + 1;
    });
    say.textContent = say.dataset.count.replace("#", corners.length);
  };

  const look = (x, y, width) => {
    const height = width * whole.height / whole.width;
    map.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
    show();
  };
  const zoom = (factor) => {
    const { x, y, width, height } = map.viewBox.baseVal;
    const next = Math.min(full, Math.max(full / 20000, width * factor));
    look(x + (width - next) / 2, y + (height - next * height / width) / 2, next);
  };
  // Around what is drawn, else as the page has it.
  const fit = () => {
    if (!corners.length) return look(fullX, fullY, full);
    const [xs, ys] = [corners.map((corner) => place(corner)[0]), corners.map((corner) => place(corner)[1])];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const ratio = whole.width / whole.height;
    const wide = Math.max(Math.max(...xs) - left, (Math.max(...ys) - top) * ratio, 200 * unit * 10) * 1.5;
    look((left + Math.max(...xs) - wide) / 2, (top + Math.max(...ys) - wide / ratio) / 2, wide);
  };

  let held = null;
  map.addEventListener("pointerdown", (event) => {
    const corner = event.target.dataset.corner;
    const at = under(event);
    held = { corner: corner === undefined ? null : Number(corner), from: [event.clientX, event.clientY], at, moved: false };
    map.setPointerCapture(event.pointerId);
  });
  map.addEventListener("pointermove", (event) => {
    if (!held) return;
    held.moved ||= Math.hypot(event.clientX - held.from[0], event.clientY - held.from[1]) > 6;
    if (!held.moved) return;
    const at = under(event);
    if (held.corner === null) {
      const { x, y, width } = map.viewBox.baseVal;
      look(x + held.at.x - at.x, y + held.at.y - at.y, width);
    } else {
      corners[held.corner] = degrees(at.x, at.y);
      write();
    }
  });
  map.addEventListener("pointerup", (event) => {
    if (held && !held.moved && held.corner === null) {
      const at = under(event);
      corners.push(degrees(at.x, at.y));
      write();
    }
    held = null;
  });
  map.addEventListener("pointercancel", () => { held = null; });

  const deeds = {
    in: () => zoom(0.5),
    out: () => zoom(2),
    fit,
    undo: () => { corners.pop(); write(); },
    here: () => navigator.geolocation.getCurrentPosition(
      ({ coords }) => { corners.push([coords.latitude, coords.longitude]); write(); fit(); },
      () => { say.textContent = say.dataset.lost; },
      { enableHighAccuracy: true, timeout: 20000 }),
  };
  for (const button of box.querySelectorAll("[data-deed]")) {
    button.addEventListener("click", () => deeds[button.dataset.deed]());
  }
  list.addEventListener("input", () => {
    const typed = read();
    map.toggleAttribute("hidden", !typed);
    if (typed) { corners = typed; show(); }
  });

  corners = read() ?? [];
  if (read() !== null) {
    box.hidden = false;
    fit();
  }
}
