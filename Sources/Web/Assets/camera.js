// Reads a code with the camera, where the browser can. Elsewhere the button stays hidden, and the box does the same.
(async () => {
  "use strict";
  const open = document.getElementById("camera-open");
  const view = document.getElementById("camera");
  const news = document.getElementById("camera-news");
  if (!open || !window.BarcodeDetector || !navigator.mediaDevices?.getUserMedia) return;
  const known = await BarcodeDetector.getSupportedFormats().catch(() => []);
  const formats = ["qr_code", "data_matrix", "ean_13", "ean_8", "upc_a", "code_128", "itf"].filter((format) => known.includes(format));
  if (!formats.length) return;
  const detector = new BarcodeDetector({ formats });
  const video = view.querySelector("video");
  const close = view.querySelector("button");
  let stream = null;
  let turn = 0;

  const say = (what) => { news.textContent = what ? news.dataset[what] : ""; };

  const stop = () => {
    turn += 1;
    stream?.getTracks().forEach((track) => track.stop());
    stream = video.srcObject = null;
    view.hidden = true;
    open.disabled = false;
  };

  const look = async (mine) => {
    const codes = await detector.detect(video).catch(() => []);
    if (mine !== turn) return;
    const text = codes.map((code) => code.rawValue.trim()).find(Boolean);
    if (!text) { setTimeout(look, 150, mine); return; }
    stop();
    say("found");
    location.assign(`${open.form.getAttribute("action")}?q=${encodeURIComponent(text.slice(0, 2000))}`);
  };

  const start = async () => {
    const mine = ++turn;
    open.disabled = true;
    say("");
    try {
      const found = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (mine !== turn) { found.getTracks().forEach((track) => track.stop()); return; }
      stream = video.srcObject = found;
      view.hidden = false;
      close.focus();
      say("searching");
      await video.play();
      look(mine);
    } catch (error) {
      if (mine !== turn) return;
      stop();
      open.focus();
      say({ NotAllowedError: "refused", NotFoundError: "none", OverconstrainedError: "none" }[error.name] ?? "failed");
    }
  };

  const leave = () => { stop(); say(""); open.focus(); };
  open.addEventListener("click", start);
  close.addEventListener("click", leave);
  view.addEventListener("keydown", (event) => { if (event.key === "Escape") leave(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden && stream) { stop(); say(""); } });
  addEventListener("pagehide", stop);
  open.hidden = false;
})();
