/* Keys, theme, language and the end of a session, for every page. Loaded from 'self': no nonce, no inline handler, no markup from text.
   Markup: data-key="F3" | "Ctrl+Enter" | "a" | "g o" | "/" on a link, button or field; data-bc="theme|lang|keys|awake";
   data-list on a tbody (or list) whose rows j, k walk. Single letters stay silent while a field has the caret. */
(function () {
  "use strict";
  var root = document.documentElement, pending = "", timer = 0;
  var EDIT = "input:not([type=button]):not([type=submit]):not([type=checkbox]):not([type=radio]):not([type=file]),textarea,select,[contenteditable]:not([contenteditable=false])";

  /* 1. Input methods. While one composes, no key and no half-typed text may reach a widget (PrimeFaces looks at neither flag). */
  function composing(e) { return e.isComposing || e.keyCode === 229; }
  ["keydown", "keyup", "keypress"].forEach(function (type) {
    window.addEventListener(type, function (e) { if (composing(e)) { e.stopImmediatePropagation(); } }, true);
  });
  window.addEventListener("input", function (e) {
    if (e.isComposing) { e.stopImmediatePropagation(); e.target.bcComposed = true; }
  }, true);
  window.addEventListener("compositionend", function (e) {
    var t = e.target;
    if (!t.bcComposed) { return; }
    t.bcComposed = false;
    setTimeout(function () { t.dispatchEvent(new Event("input", { bubbles: true })); }, 0);
  }, true);

  /* 2. Keys */
  function shown(el) { return el.getClientRects().length > 0 && !el.disabled && el.getAttribute("aria-disabled") !== "true"; }
  function find(key) {
    return Array.prototype.find.call(document.querySelectorAll("[data-key]"), function (el) {
      return el.dataset.key.toLowerCase() === key.toLowerCase() && shown(el);
    });
  }
  function act(el) {
    if (el.matches(EDIT)) { el.focus(); if (el.select) { el.select(); } } else { el.click(); }
  }
  function name(e) {
    var k = e.key === " " ? "Space" : e.key, mod = "";
    if (e.ctrlKey || e.metaKey) { mod += "Ctrl+"; }
    if (e.shiftKey && k.length > 1) { mod += "Shift+"; }
    return mod + k;
  }
  function walk(list, step) {
    var rows = Array.prototype.filter.call(list.children, shown);
    var at = rows.findIndex(function (r) { return r.classList.contains("sel"); });
    var next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    if (!next) { return; }
    if (at >= 0) { rows[at].classList.remove("sel"); rows[at].removeAttribute("aria-current"); rows[at].removeAttribute("tabindex"); }
    next.classList.add("sel"); next.setAttribute("aria-current", "true"); next.tabIndex = -1;
    next.focus({ preventScroll: true }); next.scrollIntoView({ block: "nearest" });
    next.dispatchEvent(new CustomEvent("bc:row", { bubbles: true }));
  }
  document.addEventListener("keydown", function (e) {
    if (e.defaultPrevented || composing(e) || (e.getModifierState && e.getModifierState("AltGraph")) || e.altKey) { return; }
    if (document.querySelector("dialog[open]")) { return; }
    var field = e.target.matches && e.target.matches(EDIT), key = name(e), plain = key.length === 1, el;
    if (plain && (field || root.dataset.keys === "off")) { return; }
    if (plain && !e.repeat) {
      clearTimeout(timer);
      if (pending) { key = pending + " " + key; pending = ""; }
      else if (key === "g") { pending = "g"; timer = setTimeout(function () { pending = ""; }, 1200); return; }
    }
    if (key === "j" || key === "k") {
      el = document.querySelector("[data-list]");
      if (el) { e.preventDefault(); walk(el, key === "j" ? 1 : -1); }
      return;
    }
    if (e.repeat) { return; }
    el = document.querySelector("tr.sel, li.sel");
    el = (plain && el && Array.prototype.find.call(el.querySelectorAll("[data-key]"), function (b) { return b.dataset.key === key; })) || find(key);
    if (el) { e.preventDefault(); act(el); }
  });

  /* 3. Theme: the attribute at once, the setting by a small call; no page load. */
  function put(what, value) {
    return fetch("/settings/" + what, { method: "PUT", body: value, credentials: "same-origin",
      headers: { "Content-Type": "text/plain", "X-Bencao": "1" } }).then(function (answer) {
        if (!answer.ok) { throw new Error(what + " " + answer.status); }
      });
  }
  function fault(words) {
    var bar = document.getElementById("bc-fault");
    if (bar) { bar.textContent = words || bar.dataset.unreachable; bar.hidden = false; bar.scrollIntoView({ block: "nearest" }); }
  }
  function dark() {
    return root.dataset.theme === "dark" || (root.dataset.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  }
  function theme(value) {
    root.dataset.theme = value || (dark() ? "light" : "dark");
    document.dispatchEvent(new CustomEvent("bc:theme"));
    document.querySelectorAll("[data-bc=theme][data-value]").forEach(function (b) {
      b.classList.toggle("on", b.dataset.value === root.dataset.theme);
      b.setAttribute("aria-pressed", String(b.dataset.value === root.dataset.theme));
    });
    put("theme", root.dataset.theme).catch(function () { fault(); });
  }

  /* 4. What is typed is carried over a change of language, a sign-in and a page whose state was gone; never a password, a code or a file. */
  var LANG = "bc.keep.lang", CALL = "bc.keep.call", SIGN_IN = "/sign-in";
  function here() { return location.pathname + location.search; }
  function keep(slot) {
    if (slot === CALL && location.pathname === SIGN_IN) { return; }
    var all = {}, a = document.activeElement;
    document.querySelectorAll("main input[id], main textarea[id], main select[id]").forEach(function (f) {
      if (/^(password|file|hidden|submit|button)$/.test(f.type) || f.autocomplete === "one-time-code") { return; }
      all[f.id] = /^(checkbox|radio)$/.test(f.type) ? f.checked : f.value;
    });
    sessionStorage.setItem(slot, JSON.stringify({ path: here(), all: all, y: scrollY,
      at: a && a.id, from: a && a.selectionStart, to: a && a.selectionEnd }));
  }
  function take(slot) {
    var kept = JSON.parse(sessionStorage.getItem(slot) || "null");
    sessionStorage.removeItem(slot);
    return kept && kept.path === here() ? kept : null;
  }
  /* The page says that a form was taken: what stands in it now belongs to the next one. */
  function done() { return /[?&]said=/.test(location.search) && !document.querySelector("main .bc-bar.bad:not([hidden])"); }
  function restore() {
    if (location.pathname === SIGN_IN) { fill(take(LANG)); return; }
    var typed = take(CALL), again = document.referrer.indexOf(location.origin + SIGN_IN) === 0 || (document.referrer === location.href && !done());
    fill(take(LANG) || (again ? typed : null));
  }
  function fill(kept) {
    var f;
    if (!kept) { return; }
    Object.keys(kept.all).forEach(function (id) {
      var field = document.getElementById(id);
      if (!field) { return; }
      if (typeof kept.all[id] === "boolean") { field.checked = kept.all[id]; } else { field.value = kept.all[id]; }
    });
    f = kept.at && document.getElementById(kept.at);
    if (f) { f.focus(); if (f.setSelectionRange && kept.from != null) { try { f.setSelectionRange(kept.from, kept.to); } catch (x) { /* fields of numbers have no selection */ } } }
    scrollTo(0, kept.y);
  }
  function lang(value) {
    keep(LANG);
    put("language", value).then(function () { location.replace(here()); }).catch(function () { fault(); });
  }

  /* 5. Calls: before each the typed text is kept; a fault shows its words and leaves the page as it is. */
  document.addEventListener("submit", function () { keep(CALL); }, true);
  function calls($) {
    $(document).on("pfAjaxSend", function () { keep(CALL); });
    $(document).on("pfAjaxSuccess", function (e, xhr) {
      var bar = document.getElementById("bc-fault"), sentAway = xhr && xhr.responseXML && xhr.responseXML.querySelector("redirect");
      if (bar) { bar.hidden = true; }
      if (!sentAway) { sessionStorage.removeItem(CALL); }
    });
    $(document).on("pfAjaxError", function (e, xhr) { fault(xhr && xhr.status >= 400 && xhr.responseText && xhr.responseText.length < 400 ? xhr.responseText : ""); });
    $(document).on("pfAjaxComplete", function () { idle(); });
  }

  /* 6. The end of an idle session: a quiet bar two minutes before, then the sign-in page, which leads back. */
  var soon = 0, over = 0;
  document.addEventListener("bc:answered", function () { idle(); });   /* for calls that PrimeFaces does not make */
  function idle() {
    var bar = document.getElementById("bc-idle"), minutes = bar ? Number(bar.dataset.minutes) : 0;
    clearTimeout(soon); clearTimeout(over);
    if (!(minutes > 2)) { return; }
    bar.hidden = true;
    soon = setTimeout(function () { bar.firstElementChild.textContent = bar.dataset.words; bar.hidden = false; }, (minutes - 2) * 60000);
    over = setTimeout(function () { keep(CALL); location.assign("/sign-in?ended=true&next=" + encodeURIComponent(here())); }, minutes * 60000 + 2000);
  }

  /* 7. All keys of this page, read from the page. */
  function keys() {
    var d = document.getElementById("bc-keys-all"), list;
    if (!d) {
      d = document.createElement("dialog"); d.id = "bc-keys-all"; d.className = "bc-keys-all"; d.tabIndex = -1;
      document.body.appendChild(d);
    }
    list = document.createElement("dl");
    document.querySelectorAll("[data-key]").forEach(function (el) {
      if (!shown(el)) { return; }
      var dt = document.createElement("dt"), kbd = document.createElement("kbd"), dd = document.createElement("dd");
      kbd.textContent = el.dataset.key; dt.appendChild(kbd);
      dd.textContent = el.dataset.keyName || el.title || el.getAttribute("aria-label") || el.textContent.replace(/\s+/g, " ").trim();
      list.append(dt, dd);
    });
    d.setAttribute("aria-label", document.querySelector("[data-bc=keys]").title);
    d.replaceChildren(list); d.showModal();
  }

  document.addEventListener("click", function (e) {
    var b = e.target.closest("[data-bc]"), open = document.querySelector("details.bc-sites[open]");
    if (open && !open.contains(e.target)) { open.open = false; }
    if (!b) { return; }
    if (b.dataset.bc === "theme") { theme(b.dataset.value); }
    if (b.dataset.bc === "lang") { lang(b.dataset.value); }
    if (b.dataset.bc === "keys") { e.preventDefault(); keys(); }
    if (b.dataset.bc === "awake") { put("awake", "").then(idle).catch(function () { fault(); }); }
  });
  /* the caret stays in its field when theme or language is chosen with the mouse */
  document.addEventListener("pointerdown", function (e) { if (e.target.closest("[data-bc=lang],[data-bc=theme]")) { e.preventDefault(); } });
  function start() { restore(); idle(); if (window.jQuery) { calls(window.jQuery); } }
  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", start); } else { start(); }
})();
