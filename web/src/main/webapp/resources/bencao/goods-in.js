/* Goods-in. The page is a listener: characters that come faster than fingers are a scan, a lone letter is a command, a lone digit
   begins the quantity. All acts are links and forms of the page: this script sends them one after the other and puts the answer's
   parts in place. While a stop is open, scans are refused with a tone and not kept. */
(function () {
  "use strict";
  var PARTS = ["acts", "verdict", "before", "lines", "log", "claims"];
  var IDLE = 45, SCAN = 6, SETTLE = 140, MUTED = "bc.goods-in.muted";
  var EDIT = "input:not([type=hidden]):not([type=checkbox]):not([type=file]),textarea,select";
  var CODE = /^(\][A-Za-z]|\(?0[012]|[0-9]{8})/;
  var buffer = "", timer = 0, settle = 0, on = true, turn = Promise.resolve(), before = null, walked = null;

  function byId(id) { return document.getElementById(id); }
  function isField(node) { return Boolean(node && node.matches && node.matches(EDIT)); }
  function isPhone() { return matchMedia("(max-width: 640px)").matches; }
  function stopped() { return byId("verdict").dataset.stop === "true"; }
  function say(text) { byId("bc-say").textContent = text; }
  /* one act after the other: each sees the page that the one before has left */
  function queue(act) { turn = turn.then(act).catch(fault); }

  /* 1. Tones: one for each hue, none when they are switched off or the browser has no sound */
  var TONES = { ok: [[880, 90]], info: [[660, 60]], warn: [[440, 120], [440, 120]], bad: [[196, 260], [147, 420]] };
  var ears = null;
  function tone(hue) {
    var Sound = window.AudioContext || window.webkitAudioContext, at;
    if (navigator.vibrate && (hue === "ok" || hue === "bad")) { navigator.vibrate(hue === "ok" ? 40 : [200, 80, 200]); }
    if (!Sound || !TONES[hue] || localStorage.getItem(MUTED)) { return; }
    ears = ears || new Sound();
    at = ears.currentTime;
    TONES[hue].forEach(function (part) {
      var wave = ears.createOscillator(), loud = ears.createGain();
      wave.type = hue === "bad" ? "square" : "sine";
      wave.frequency.value = part[0];
      loud.gain.value = 0.12;
      wave.connect(loud).connect(ears.destination);
      wave.start(at);
      at += part[1] / 1000;
      wave.stop(at);
      at += 0.05;
    });
  }
  function drawSound() {
    var b = byId("sound"), muted = Boolean(localStorage.getItem(MUTED));
    if (!b) { return; }
    b.setAttribute("aria-pressed", String(!muted));
    b.querySelector("i").className = "pi " + (muted ? "pi-volume-off" : "pi-volume-up");
  }

  /* 2. Parts of the page anew */
  function show(html, at) {
    var fresh = new DOMParser().parseFromString(html, "text/html"), held = document.activeElement;
    if (!PARTS.every(function (id) { return fresh.getElementById(id); }) || !fresh.getElementById("scan")) { location.assign(at); return; }
    PARTS.forEach(function (id) { byId(id).replaceWith(document.adoptNode(fresh.getElementById(id))); });
    history.replaceState(null, "", at);
    var site = document.querySelector(".bc-sites input[name=next]"), row = document.querySelector("#lines tr.sel");
    if (site) { site.value = location.pathname + location.search; }
    byId("code").value = "";
    if (isField(held) && document.contains(held)) { held.blur(); }
    if (row) { row.scrollIntoView({ block: "nearest" }); }
    if (isPhone()) { (byId("scan") || byId("verdict")).scrollIntoView({ block: "start", behavior: "instant" }); }
    begin();
    told();
  }
  /* what is not good has a note: Enter books from there */
  function begin() {
    if (byId("note") && !isPhone()) { byId("note").focus(); }
  }
  function told() {
    var big = document.querySelector("#verdict .big"), why = document.querySelector("#verdict .bc-why b");
    if (!big) { return; }
    tone(byId("verdict").dataset.tone);
    say(Array.prototype.map.call(big.querySelectorAll("b, span"), function (n) { return n.textContent; }).join(" ") + (why ? " " + why.textContent : ""));
  }
  /* while another line is on its way, nothing more is done with this one */
  function stale(yes) { if (byId("goods")) { byId("goods").hidden = yes; } }
  function fault(trouble) {
    var bar = byId("bc-fault");
    stale(false);
    if (window.console && trouble && trouble.stack) { console.error(trouble); }
    bar.textContent = bar.dataset.unreachable;
    bar.hidden = false;
    tone("bad");
  }
  function fetched(at, sent) {
    return fetch(at, Object.assign({ credentials: "same-origin", headers: { Accept: "text/html" } }, sent)).then(function (answer) {
      document.dispatchEvent(new CustomEvent("bc:answered"));
      if (!answer.ok) { throw answer; }
      /* a session that has ended is led to the sign-in page, and from there back */
      if (new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return null; }
      return answer.text().then(function (html) { byId("bc-fault").hidden = true; show(html, answer.url); });
    });
  }
  function load(at) { queue(function () { return fetched(at, {}); }); }
  function asked(form, button) {
    var values = new URLSearchParams(), data = new FormData(form);
    if (button && button.name) { data.set(button.name, button.value); }
    data.forEach(function (value, name) { if (typeof value === "string" && value.trim() && name !== "key") { values.append(name, value.trim()); } });
    return ((button && button.getAttribute("formaction")) || form.getAttribute("action")) + "?" + values;
  }

  /* 3. Forms: their values as they are when they are sent */
  function send(form, button) {
    var data = new FormData(form), photo = data.get("photo"), parts = Boolean(photo && photo.size);
    if (button && button.name) { data.set(button.name, button.value); }
    if (!parts) { data.delete("photo"); }
    queue(function () { return fetched(form.action, { method: "POST", body: parts ? data : new URLSearchParams(data) }); });
  }
  document.addEventListener("submit", function (e) {
    var form = e.target, button = e.submitter;
    if (form === byId("scan")) { e.preventDefault(); scan(byId("code").value); return; }
    if (!form.closest("#verdict, #log")) { return; }
    e.preventDefault();
    if (button && button.getAttribute("formmethod") === "get") { load(asked(form, button)); } else { send(form, button); }
  });
  document.addEventListener("click", function (e) {
    var link = e.target.closest && e.target.closest("a[data-show]"), row = e.target.closest && e.target.closest("#lines tbody tr");
    if (e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) { return; }
    if (!link && row && !e.target.closest("a, button") && !String(getSelection())) { link = row.querySelector("a[data-show]"); }
    if (link) { e.preventDefault(); stale(true); load(link.href); }
  });
  /* the walk settles before its line is asked for */
  document.addEventListener("bc:row", function (e) {
    walked = e.target.querySelector && e.target.querySelector("a[data-show]");
    clearTimeout(settle);
    if (walked) { stale(true); settle = setTimeout(arrive, SETTLE); }
  });
  function arrive() {
    var link = walked;
    clearTimeout(settle);
    walked = null;
    if (link) { load(link.href); }
  }

  /* 4. Scans and keys */
  function scan(text) {
    if (!text.trim()) { return; }
    queue(function () {
      if (stopped()) { tone("bad"); say(document.querySelector("#verdict .big").textContent); return null; }
      byId("code").value = text;
      stale(true);
      return fetched(asked(byId("scan")), {});
    });
  }
  function enter() {
    arrive();
    queue(function () {
      var main = document.querySelector("#verdict [data-main]");
      if (stopped()) { tone("bad"); return; }
      if (main && main.getClientRects().length) { main.click(); }
    });
  }
  /* a letter is given back to the keys of the page, a digit begins the quantity */
  function alone(key) {
    var field = byId("quantity"), again;
    if (/^[0-9]$/.test(key)) {
      if (field) { field.value = document.activeElement === field ? field.value + key : key; field.focus(); }
      return;
    }
    again = new KeyboardEvent("keydown", { key: key, bubbles: true, cancelable: true });
    again.bcAlone = true;
    (document.activeElement || document.body).dispatchEvent(again);
  }
  function idle() {
    var typed = buffer;
    buffer = "";
    if (typed.length >= SCAN) { scan(typed); } else { typed.split("").forEach(alone); }
  }
  function isSeparator(e) { return e.key === "\u001d" || e.key === "GroupSeparator" || (e.ctrlKey && e.key === "]"); }
  function isCharacter(e) { return e.key.length === 1 && !e.ctrlKey && !e.metaKey; }
  function swallow(e) { e.preventDefault(); e.stopPropagation(); }
  function listen(e) {
    if (e.key === "Enter" && !e.ctrlKey && !e.metaKey) {
      var scanned = buffer.length >= SCAN;   /* else it books what is chosen */
      if (!buffer && e.target.closest("a, button, summary")) { return; }
      swallow(e);
      clearTimeout(timer);
      idle();
      if (!scanned) { enter(); }
    } else if (on && (buffer || e.key !== " ") && (isCharacter(e) || (buffer && isSeparator(e)))) {
      swallow(e);
      buffer += isSeparator(e) ? "\u001d" : e.key;
      clearTimeout(timer);
      timer = setTimeout(idle, IDLE);
    }
  }
  /* with the caret in a field a scan is still a scan: the field gets back what stood in it */
  function overhear(e) {
    var now = Date.now(), field = e.target;
    if (!field.closest("#verdict")) { return; }
    if (field.matches("select")) {
      if (e.key === "Enter" && !e.ctrlKey && !e.metaKey) { swallow(e); enter(); }
      return;
    }
    if (isCharacter(e) || isSeparator(e)) {
      if (!before || before.field !== field || now - before.at > IDLE) { before = { field: field, value: field.value, text: "" }; }
      before.text += isSeparator(e) ? "\u001d" : e.key;
      before.at = now;
      if (isSeparator(e)) { e.preventDefault(); }
    } else if (e.key === "Enter" && before && before.field === field && now - before.at <= IDLE && before.text.length >= SCAN && CODE.test(before.text)) {
      swallow(e);
      field.value = before.value;
      scan(before.text);
      before = null;
    }
  }
  window.addEventListener("keydown", function (e) {
    if (e.bcAlone || e.isComposing || e.keyCode === 229 || e.altKey || !e.target.closest || document.querySelector("dialog[open]") || !byId("scan")) { return; }
    if (isField(e.target)) {
      if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "z") { e.stopPropagation(); }    /* undoes what was typed */
      overhear(e);
    } else if (!e.repeat) {
      listen(e);
    }
  }, true);
  document.addEventListener("keydown", function (e) {
    if (e.key !== "Escape" || e.isComposing || e.defaultPrevented || document.querySelector("dialog[open]")) { return; }
    var back = document.querySelector("#verdict [data-back]"), from = e.target;
    if (isField(from)) { from.blur(); if (from.id === "code") { from.value = ""; } else if (back && from.closest(".how")) { back.click(); } return; }
    if (back && back.getClientRects().length) { back.click(); } else if (byId("scan")) { load(byId("scan").action + "?id=" + byId("scan").elements.id.value); }
  });
  document.addEventListener("click", function (e) {
    var b = e.target.closest && e.target.closest("#listen, #sound");
    if (!b) { return; }
    if (b.id === "sound") {
      if (localStorage.getItem(MUTED)) { localStorage.removeItem(MUTED); } else { localStorage.setItem(MUTED, "true"); }
      drawSound();
    } else {
      on = !on;
      b.setAttribute("aria-pressed", String(on));
      b.querySelector("span").textContent = on ? b.dataset.on : b.dataset.off;
    }
    b.blur();
  });
  document.addEventListener("DOMContentLoaded", function () {
    drawSound();
    if (document.activeElement === document.body) { begin(); }
  });
})();
