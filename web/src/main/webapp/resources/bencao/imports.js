/* Imports: a file is chosen or dropped, and its size is told before it travels; the page of a running import follows it
   until it stands. Without this script the form and the links do the same. */
(function () {
  "use strict";
  var EACH = 1000, AFTER_FAULT = 5000, SAID_EACH = 10000, saidAt = 0;

  function byId(id) { return document.getElementById(id); }
  function say(text) { byId("bc-say").textContent = text; }

  /* 1. The file */
  function form() { return byId("upload"); }
  function size(bytes) {
    var units = ["B", "KB", "MB", "GB"], at = 0;
    while (bytes >= 1024 && at < units.length - 1) { bytes /= 1024; at++; }
    return (at && bytes < 100 ? bytes.toFixed(1) : Math.round(bytes)) + " " + units[at];
  }
  function fault(text) { byId("upload-fault").textContent = text; }
  function chosen() {
    var file = byId("file").files[0], shown = byId("picked");
    shown.textContent = file ? file.name + " · " + size(file.size) : shown.dataset.empty;
    shown.title = file ? file.name : "";
    fault(file && file.size > Number(form().dataset.largest) ? form().dataset.tooLarge : "");
  }
  function wrong() {
    var file = byId("file").files[0];
    if (!file || !file.size) { return form().dataset.none; }
    return file.size > Number(form().dataset.largest) ? form().dataset.tooLarge : "";
  }
  function brings(e) { return form() && e.dataTransfer && Array.prototype.indexOf.call(e.dataTransfer.types, "Files") >= 0; }
  function over(is) { form().classList.toggle("over", is); }
  document.addEventListener("dragover", function (e) {
    if (brings(e)) { e.preventDefault(); e.dataTransfer.dropEffect = "copy"; over(true); }
  });
  document.addEventListener("dragleave", function (e) { if (form() && !e.relatedTarget) { over(false); } });
  document.addEventListener("drop", function (e) {
    if (!brings(e)) { return; }
    e.preventDefault();                                   /* else the browser would leave the page and show the file */
    over(false);
    if (e.dataTransfer.files.length) { byId("file").files = e.dataTransfer.files; chosen(); byId("file").focus(); }
  });
  document.addEventListener("change", function (e) { if (e.target.id === "file") { chosen(); } });
  document.addEventListener("submit", function (e) {
    if (e.target !== form()) { return; }
    var words = wrong(), button = form().querySelector("button[type=submit]");
    if (words || button.getAttribute("aria-disabled")) {
      e.preventDefault();
      if (words) { fault(words); byId("file").focus(); }
      return;
    }
    button.setAttribute("aria-disabled", "true");
    button.lastElementChild.dataset.word = button.lastElementChild.textContent;
    button.lastElementChild.textContent = form().dataset.busy;
    say(form().dataset.busy);
  });
  /* back from the page that followed: the button says again what it does */
  window.addEventListener("pageshow", function (e) {
    var button = e.persisted && form() && form().querySelector("button[aria-disabled]");
    if (button) { button.removeAttribute("aria-disabled"); button.lastElementChild.textContent = button.lastElementChild.dataset.word; }
  });

  /* 2. A running import: the same page each second, its head in the place of the old one; its rows once it stands */
  function running() { var now = byId("import"); return now && now.dataset.running === "true"; }
  function again(wait) { setTimeout(look, wait); }
  function put(id, fresh) {
    var at = document.activeElement, held = at && at.id && byId(id).contains(at) ? at.id : "";
    byId(id).replaceWith(document.adoptNode(fresh));
    if (held && byId(held)) { byId(held).focus(); }
  }
  function show(html) {
    var fresh = new DOMParser().parseFromString(html, "text/html"), head = fresh.getElementById("import");
    if (!head) { location.reload(); return; }
    var was = byId("import").querySelector(".bc-tag").textContent, rows = fresh.getElementById("rows");
    put("import", head);
    tell(was !== byId("import").querySelector(".bc-tag").textContent);
    if (running()) { again(EACH); } else { put("rows", rows); }
  }
  /* what is read out each second cannot be listened to */
  function tell(changed) {
    if (!changed && running() && Date.now() - saidAt < SAID_EACH) { return; }
    saidAt = Date.now();
    say(byId("import").querySelector(".bc-tag").textContent.trim() + ". " + byId("says").firstChild.textContent.trim());
  }
  function look() {
    fetch(location.href, { credentials: "same-origin", headers: { Accept: "text/html" } }).then(function (answer) {
      if (!answer.ok) { throw answer; }
      document.dispatchEvent(new CustomEvent("bc:answered"));
      /* a session that has ended is led to the sign-in page, and from there back */
      if (new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return null; }
      return answer.text().then(function (html) { byId("bc-fault").hidden = true; show(html); });
    }).catch(function () {
      var bar = byId("bc-fault");
      bar.textContent = bar.dataset.unreachable;
      bar.hidden = false;
      again(AFTER_FAULT);
    });
  }

  /* 3. Enter opens the row that j and k walked to */
  document.addEventListener("keydown", function (e) {
    if (e.key !== "Enter" || e.isComposing || e.ctrlKey || e.metaKey || e.altKey) { return; }
    var row = e.target.closest("tr.sel"), link = row && row.querySelector("a[href]");
    if (link && e.target === row) { e.preventDefault(); link.click(); }
  });

  document.addEventListener("DOMContentLoaded", function () {
    if (form()) { form().classList.add("scripted"); chosenKeepingFault(); }
    if (running()) { again(EACH); }
  });
  /* what the server said of the last file stays until another is chosen */
  function chosenKeepingFault() {
    var said = byId("upload-fault").textContent;
    chosen();
    if (said) { fault(said); }
  }
})();
