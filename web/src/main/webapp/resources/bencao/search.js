/* Catalogue search: the results follow what is typed; j and k walk the rows, Enter takes a quantity of the best offer.
   All of it is links and forms of the page: this script sends them without leaving it, and puts the answer's parts in place. */
(function () {
  "use strict";
  var PARTS = ["told", "facets", "results", "side"], KEYS = { equivalents: "Ctrl+E", price: "Ctrl+I", watch: "w" }, WAIT = 80;
  var timer = 0, abort = null, sending = false, later = "";

  function byId(id) { return document.getElementById(id); }
  function box() { return byId("q"); }
  function say(text) { byId("bc-say").textContent = text; }
  function within(node, selector) { return node.closest ? node.closest(selector) : null; }

  /* 1. The address of what stands in the form: what is empty is left out */
  function address() {
    var asked = new URLSearchParams(), form = byId("find");
    new FormData(form).forEach(function (value, name) {
      if (value.trim()) { asked.append(name, value.trim()); }
    });
    return form.getAttribute("action") + (String(asked) ? "?" + asked : "");
  }

  /* 2. Rows */
  function rows() { return Array.prototype.slice.call(document.querySelectorAll("#results li.hit")); }
  function row(item) { return rows().find(function (r) { return r.dataset.item === item; }); }
  function selected() { return document.querySelector("#results li.hit.sel"); }
  function select(next) {
    var now = selected();
    if (!next) { return; }
    if (now) { now.classList.remove("sel"); now.removeAttribute("aria-current"); }
    next.classList.add("sel");
    next.setAttribute("aria-current", "true");
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    keys();
  }
  function step(from, by) {
    var all = rows(), next = all.indexOf(from) + by;
    if (next < 0) { box().focus(); return; }
    select(all[Math.min(next, all.length - 1)]);
  }
  /* the keys of the page act on the selected row alone */
  function keys() {
    document.querySelectorAll("#results [data-act]").forEach(function (act) {
      var key = KEYS[act.dataset.act];
      if (key && within(act, "li.hit.sel")) { act.dataset.key = key; } else { delete act.dataset.key; }
    });
  }

  /* 3. Parts of the page anew */
  function show(html, at, then) {
    var fresh = new DOMParser().parseFromString(html, "text/html");
    if (!fresh.getElementById("results")) { location.assign(at); return; }
    PARTS.forEach(function (id) {
      var now = byId(id), next = document.adoptNode(fresh.getElementById(id));
      if (id === "facets") { keepOpen(now, next); }
      now.replaceWith(next);
    });
    byId("count").textContent = fresh.getElementById("count").textContent;
    history.replaceState(null, "", at);
    var site = document.querySelector(".bc-sites input[name=next]");
    if (site) { site.value = location.pathname + location.search; }
    keys();
    if (then) { then(); }
  }
  function keepOpen(now, next) {
    next.open = now.open;
    now.querySelectorAll("details[open]").forEach(function (more) {
      var again = next.querySelector('details[data-more="' + more.dataset.more + '"]');
      if (again) { again.open = true; }
    });
  }
  function fault() {
    var bar = byId("bc-fault");
    bar.textContent = bar.dataset.unreachable;
    bar.hidden = false;
  }
  function fetched(at, sent, then) {
    if (abort) { abort.abort(); }
    abort = new AbortController();
    var asked = Object.assign({ credentials: "same-origin", signal: abort.signal, headers: { Accept: "text/html" } }, sent);
    return fetch(at, asked).then(function (answer) {
      document.dispatchEvent(new CustomEvent("bc:answered"));
      if (!answer.ok) { throw answer; }
      /* a session that has ended is led to the sign-in page, and from there back */
      if (new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return null; }
      return answer.text().then(function (html) {
        byId("bc-fault").hidden = true;
        show(html, answer.url, then);
      });
    }).catch(function (trouble) {
      if (trouble.name !== "AbortError") { fault(); }
    });
  }
  function load(at, then) {
    clearTimeout(timer);
    if (sending) { later = at; return; }               /* what is being sent is never cut off */
    fetched(at, {}, then);
  }

  /* 4. Forms: a quantity into the draft, a watch */
  function send(form) {
    if (sending) { return; }
    var home = within(form, "li.hit"), item = home && home.dataset.item, offer = form.elements.offer && form.elements.offer.value;
    clearTimeout(timer);
    sending = true;
    fetched(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form)) }, function () {
      var told = byId("told").textContent.trim(), refused = document.querySelector("#told .bad");
      say(told);
      if (refused && offer) { again(item, offer); } else if (item) { select(row(item)); } else { byId("side").focus({ preventScroll: true }); }
    }).then(function () {
      sending = false;
      if (later) { var at = later; later = ""; load(at); }
    });
  }
  /* what was typed stands in its field again */
  function again(item, offer) {
    var place = item ? row(item) : byId("side"), form = place && Array.prototype.find.call(place.querySelectorAll("form.adding"), function (f) {
      return f.elements.offer.value === offer;
    });
    if (form) { form.hidden = false; form.elements.quantity.focus(); form.elements.quantity.select(); }
  }
  function quantity(of) {
    var form = of.querySelector("form.adding");
    if (!form) { return; }
    form.hidden = false;
    form.elements.quantity.focus();
    form.elements.quantity.select();
    form.scrollIntoView({ block: "nearest" });
  }
  function price(of) {
    var why = of.querySelector(".why-price");
    why.hidden = !why.hidden;
    if (!why.hidden) { say(why.textContent); }
  }
  function side() { byId("side").focus({ preventScroll: matchMedia("(min-width: 1101px)").matches }); }
  function follow(link) {
    load(link.href, function () { side(); say(byId("side").querySelector("h2, p").textContent); });
  }

  /* 5. What a person does */
  document.addEventListener("input", function (e) {
    if (e.target !== box() || e.isComposing) { return; }
    clearTimeout(timer);
    timer = setTimeout(function () { load(address()); }, WAIT);
  });
  document.addEventListener("change", function (e) {
    var by = e.target;
    if (!within(by, "#facets")) { return; }
    load(address(), function () {
      var same = Array.prototype.find.call(document.querySelectorAll("#facets input"), function (b) { return b.name === by.name && b.value === by.value; });
      if (same) { same.focus(); }
    });
  });
  document.addEventListener("submit", function (e) {
    clearTimeout(timer);
    if (!within(e.target, "#results, #side")) { return; }
    e.preventDefault();
    var field = e.target.elements.quantity;
    if (field && !field.value.trim()) { field.focus(); return; }
    send(e.target);
  });
  document.addEventListener("click", function (e) {
    if (e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) { return; }
    var act = within(e.target, "#results a[data-act]"), link = within(e.target, "a[data-show]"), hit = within(e.target, "#results li.hit");
    if (act) {
      e.preventDefault();
      select(hit);
      if (act.dataset.act === "add") { quantity(hit); } else if (act.dataset.act === "price") { price(hit); } else { follow(act); }
    } else if (link) {
      e.preventDefault();
      follow(link);
    } else if (hit && !within(e.target, "a, button, input, label, form") && !String(getSelection())) {
      select(hit);
      follow(hit.querySelector("a[data-show]"));
    }
  });
  document.addEventListener("bc:row", keys);
  document.addEventListener("keydown", function (e) {
    if (e.isComposing || e.keyCode === 229 || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) { return; }
    var t = e.target, hit = within(t, "#results li.hit"), on = hit === t;
    if (t === box() && (e.key === "ArrowDown" || e.key === "Escape") && rows().length) {
      e.preventDefault();                                /* Escape would empty the box */
      select(selected() || rows()[0]);
    } else if (on && e.key === "Enter") {
      e.preventDefault();
      quantity(hit);
    } else if (on && (e.key === "ArrowDown" || e.key === "ArrowUp")) {
      e.preventDefault();
      step(hit, e.key === "ArrowDown" ? 1 : -1);
    } else if (e.key === "Escape" && within(t, "main")) {
      back(t, hit);
    }
  });
  /* from a field to its row, from a row to the box, from beside to the row */
  function back(from, hit) {
    var form = within(from, "#results form.adding");
    if (form) { form.hidden = true; }
    if (hit && hit !== from) { select(hit); } else if (within(from, "#side") && selected()) { select(selected()); } else { box().focus(); box().select(); }
  }

  document.addEventListener("DOMContentLoaded", function () {
    keys();
    if (matchMedia("(max-width: 640px)").matches) { byId("facets").open = false; }
    var open = document.querySelector("#results form.adding:not([hidden])"), at = document.activeElement;
    if (open) { open.elements.quantity.focus(); open.elements.quantity.select(); return; }
    if (at !== document.body && at !== box()) { return; }            /* what was typed before stands again, with its caret */
    if (byId("side").querySelector("h2") && selected()) { select(selected()); } else { box().focus(); box().setSelectionRange(box().value.length, box().value.length); }
  });
})();
