/* Order pad: rows are text, one row is live. A line's place exists before the answer comes, so that only changed rows travel.
   The look-ahead of p:autoComplete gets rich rows, drops late answers and waits for scanners. */
(function () {
  "use strict";
  PrimeFaces.hideOverlaysOnViewportChange = false;
  PrimeFaces.animationEnabled = false;   /* a panel that is still fading out would take the next look-up's hits along */
  var W = PrimeFaces.widget.AutoComplete.prototype, search = W.search, align = W.alignPanel;
  var waiting = 0, editing = null, goOn = null, typedOn = false, leaving = null;

  function el(tag, cls, text) {
    var n = document.createElement(tag);
    if (cls) { n.className = cls; }
    if (text != null) { n.textContent = text; }
    return n;
  }
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }
  function word(name) { return document.getElementById("pad-words").dataset[name] || ""; }
  function say(text) { document.getElementById("bc-say").textContent = text; }

  /* 1. Look-ahead */
  function marked(host, text, marks) {
    var at = 0;
    (marks || []).forEach(function (m) {
      host.append(text.slice(at, m[0]));
      host.append(el("mark", "", text.slice(m[0], m[1])));
      at = m[1];
    });
    host.append(text.slice(at));
    return host;
  }
  W.search = function (query) {
    if (!this.jq.hasClass("bc-ahead")) { return search.call(this, query); }
    if (!this.cfg.active || !this.active || query == null) { return; }
    var me = this;
    if (this.bcAbort) { this.bcAbort.abort(); }
    this.bcAbort = new AbortController();
    this.querying = true;
    fetch(this.cfg.completeEndpoint + "?query=" + encodeURIComponent(query), {
      credentials: "same-origin", signal: this.bcAbort.signal, headers: { Accept: "application/json" }
    }).then(function (answer) {
      if (answer.redirected || !answer.ok) { throw answer; }
      return answer.json();
    }).then(function (found) {
      me.querying = false;
      me.bcShow(found);
    }).catch(function (trouble) {
      if (trouble.name === "AbortError") { return; }
      me.querying = false;
      me.bcTake = false;
      bcPad.fault(word("unreachable"));
    });
  };
  W.bcShow = function (found) {
    var me = this, ul = el("ul", "ui-autocomplete-items ui-autocomplete-list ui-widget-content ui-widget ui-helper-reset");
    ul.setAttribute("role", "listbox");
    ul.setAttribute("aria-label", word("hits").replace("#", found.total));
    found.suggestions.forEach(function (s, n) {
      var li = el("li", "ui-autocomplete-item ui-autocomplete-list-item bc-hit");
      li.id = me.id + "_item_" + n;
      li.setAttribute("data-item-value", s.value);
      li.setAttribute("data-item-label", s.label);
      li.setAttribute("role", "option");
      var what = el("span", "what");
      what.append(marked(el("b"), s.label, s.marks), " ");
      var two = marked(el("span", "two"), s.two, s.twoMarks);
      two.lang = s.twoLang;
      what.append(two);
      what.title = s.label + " " + s.two;
      var flag = el("span", "flag");
      if (s.tag) {
        var tag = el("span", "bc-tag " + s.tag.hue), icon = el("i", "pi pi-" + s.tag.icon);
        icon.setAttribute("aria-hidden", "true");
        tag.append(icon, s.tag.text);
        flag.append(tag);
      }
      li.append(what, flag, el("span", "who", s.supplier), el("span", "num", s.stock), el("b", "num", s.net));
      ul.append(li);
    });
    var foot = el("p", "ui-autocomplete-footer", (found.total ? word("hits").replace("#", found.total) : word("none")) + (found.total ? " · " : ""));
    if (found.total) { foot.append(el("kbd", "", "↓"), " " + word("choose") + " ", el("kbd", "", "⏎"), " " + word("take")); }
    this.panel.empty().append(ul);
    this.showSuggestions("");                    /* "" keeps the widget from running its highlighter over our markup */
    this.panel.append(foot);
    this.panel[0].scrollIntoView({ block: "nearest" });
    if (this.bcTake) {
      this.bcTake = false;
      if (found.suggestions.length) { take(this, this.items.eq(0)); } else { this.hide(); bcPad.fault(word("none")); }
    }
  };
  W.alignPanel = function () {
    if (!this.jq.hasClass("bc-ahead")) { return align.call(this); }
    this.panel.css({ left: "", top: "", width: "", position: "static" });
  };

  /* chooses an item; the caret is on its way to the quantity, so the widget must not take it back */
  function take(w, item) {
    w.isTabPressed = w.itemSelectedWithEnter = w.preventInputChangeEvent = true;
    item.first().trigger("click");
  }

  /* 2. The live row */
  function widget() { return PrimeFaces.widgets.padItem; }
  function quantity() { return document.getElementById("padQuantity"); }
  function live() { return document.getElementById("pad:live"); }
  function lines() { return all("tbody.pad-line"); }
  function slot(at) {
    var body = el("tbody", "pad-line");
    body.id = "pad:rows:" + at + ":line";
    body.dataset.slot = "";
    var before = document.querySelector("tbody.failed") || live();
    before.parentNode.insertBefore(body, before);
  }
  function isSlot(body) { return "slot" in body.dataset; }
  function renumber() {
    var number = document.querySelector("[data-bc=number]");
    if (number) { number.textContent = lines().length + 1; }
    var count = document.querySelector("[data-count=true]");
    if (count) { count.textContent = lines().length; }
  }
  function send(command, values) {
    waiting++;
    command(Object.keys(values).map(function (name) { return { name: name, value: values[name] }; }));
  }

  window.bcPad = {
    toQuantity: function () { var q = quantity(); q.focus(); q.select(); },
    toItem: function () { widget().input.trigger("focus"); },
    clear: function () {
      var w = widget();
      if (w.bcAbort) { w.bcAbort.abort(); }
      if (w.timeout) { w.deleteTimeout(); }
      w.bcTake = w.querying = false;
      w.input.val(""); w.hinput.val(""); w.hide();
      quantity().value = "";
      bcPad.fault("");
      w.input.trigger("focus");
    },
    fault: function (text) {
      var at = document.getElementById("pad-fault");
      at.textContent = text;
      at.hidden = !text;
      document.getElementById("pad-hint").hidden = !!text;
    },
    add: function () {
      var w = widget(), offer = w.hinput.val(), text = w.input.val(), q = quantity().value;
      if (!text.trim()) { bcPad.toItem(); return; }
      if (!q.trim()) { bcPad.toQuantity(); return; }
      slot(lines().length);
      typedOn = false;
      send(window.bcAdd, { offer: offer === text ? "" : offer, text: text, quantity: q });
      bcPad.clear();
      renumber();
    },
    /* every command ends here: rows have been replaced by then */
    done: function (xhr, status, args) {
      waiting = Math.max(0, waiting - 1);
      if (!args || args.count == null) { bcPad.lost(xhr); return; }
      if (args.refused) { bcPad.refused(args); }
      if (args.refused) { leaving = null; }
      if (waiting) { return; }
      if (leaving) { location.assign(leaving); return; }
      var missing = 0;
      lines().forEach(function (body, at) {
        if (at >= args.count) { body.remove(); } else if (isSlot(body)) { missing++; }
      });
      for (var at = lines().length; at < args.count; at++) { slot(at); missing++; }
      renumber();
      if (missing && !args.whole) { send(window.bcRows, {}); return; }
      if (editing && !editing.field.isConnected) { reopen(); }
      if (goOn != null) { var next = Math.min(goOn, lines().length - 1); goOn = null; if (next >= 0) { open(next); } else { bcPad.toItem(); } }
      if (args.said) { say(args.said); }
      if (args.toItem) {
        widget().input[0].focus({ preventScroll: true });
        document.getElementById("pad:result").scrollIntoView({ block: "center" });
      } else if (document.activeElement.closest("[id='pad:live']")) {
        live().scrollIntoView({ block: "nearest" });
      }
    },
    /* nothing typed is lost: back into the live row, or beside it when the next line has been begun */
    refused: function (args) {
      var w = widget();
      if (args.line) { noted(args); say(args.refused); return; }
      if (args.text == null) { say(args.refused); bcPad.fault(args.refused); return; }
      if (!typedOn && !waiting) {
        w.input.val(args.text); w.hinput.val(args.offer || args.text);
        quantity().value = args.quantity;
        bcPad.fault(args.refused);
        if (args.field === "quantity") { bcPad.toQuantity(); } else { w.input.trigger("focus").trigger("select"); }
      } else {
        failed(args);
      }
      say(args.refused);
    },
    lost: function (xhr) {
      leaving = null;
      lines().filter(isSlot).forEach(function (body) { body.remove(); });
      renumber();
      var away = xhr && xhr.responseXML && xhr.responseXML.querySelector("redirect");
      if (!away) { bcPad.fault(word("unreachable")); }
    }
  };
  /* a quantity that was refused: the old one stands, the typed one comes back when the cell is opened again */
  function noted(args) {
    var row = document.querySelector('tr[data-line="' + args.line + '"]'), value = row && row.querySelector(".qtyin .v");
    if (!value) { return; }
    value.textContent = value.dataset.old || value.textContent;
    row.dataset.typed = args.quantity;
    row.dataset.problem = "";
    row.classList.add("bad");
    note(row, "t-bad", args.refused);
  }
  function note(row, hue, text) {
    var old = row.nextElementSibling, line = el("tr", "note"), cell = el("td", hue, text);
    if (old && old.classList.contains("note")) { old.remove(); }
    cell.colSpan = row.cells.length;
    cell.setAttribute("role", "gridcell");
    line.append(cell);
    row.after(line);
  }
  function failed(args) {
    var body = el("tbody", "failed"), row = el("tr", "bad"), again = el("button", "bc-btn sm", word("again"));
    var why = el("td", "t-bad", args.refused);
    why.colSpan = 5;
    again.type = "button";
    again.addEventListener("click", function () {
      body.remove();
      widget().input.val(args.text); widget().hinput.val(args.offer || args.text);
      quantity().value = args.quantity;
      bcPad.fault(args.refused);
      bcPad.toItem();
    });
    var act = el("td");
    act.append(again);
    row.append(el("td"), el("td", "", args.text), el("td", "num", args.quantity), why, act);
    body.append(row);
    live().parentNode.insertBefore(body, live());
  }

  /* 3. A quantity in a row */
  function rowOf(node) { return node.closest("tr[data-line]"); }
  function indexOf(row) { return lines().indexOf(row.closest("tbody")); }
  function open(at, typed) {
    var button = lines()[at] && lines()[at].querySelector(".qtyin");
    if (!button) { if (at >= 0) { bcPad.toItem(); } return; }
    var row = rowOf(button), value = button.querySelector(".v"), old = value.textContent, field = el("input", "bc-plain num"), done = false;
    if (typed == null && row.dataset.typed) { typed = row.dataset.typed; }
    field.value = typed == null ? old : typed;
    field.inputMode = "decimal";
    field.setAttribute("aria-label", button.querySelector(".sr").textContent.trim());
    var cell = el("span", "qtyin edit");
    cell.append(field, button.querySelector("small").cloneNode(true));
    button.replaceWith(cell);
    row.classList.add("at");
    editing = { at: at, field: field };
    field.focus();
    if (typed == null) { field.select(); }
    field.scrollIntoView({ block: "nearest" });
    function close(save) {
      if (done) { return; }
      done = true;
      editing = null;
      row.classList.remove("at");
      if (!field.isConnected) { return; }
      value.dataset.old = old;
      value.textContent = save ? field.value : old;
      cell.replaceWith(button);
      if (save && field.value.trim() !== old) { send(window.bcQuantity, { line: row.dataset.line, quantity: field.value }); }
    }
    field.addEventListener("blur", function () { if (field.isConnected) { close(true); } });
    field.addEventListener("keydown", function (e) {
      if (e.isComposing) { return; }
      if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) { close(true); return; }
      if (e.key === "Enter" || e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault(); e.stopPropagation();
        close(true);
        open(at + (e.key === "ArrowUp" ? -1 : 1));
      } else if (e.key === "Escape") {
        e.preventDefault(); e.stopPropagation();
        close(false);
        bcPad.toItem();
      } else if (e.key === "Delete" && field.selectionStart === 0 && field.selectionEnd === field.value.length) {
        e.preventDefault(); e.stopPropagation();
        close(false);
        remove(row, at);
      }
    });
  }
  function reopen() { var was = editing; editing = null; open(was.at, was.field.value); }
  function remove(row, next) {
    row.closest("tbody").querySelectorAll("button").forEach(function (b) { b.disabled = true; });
    goOn = next;
    send(window.bcRemove, { line: row.dataset.line });
  }

  /* 4. Next problem, why this price */
  function problem() {
    var rows = all("tbody.pad-line tr[data-problem]");
    if (!rows.length) { say(word("noProblem")); return false; }
    var now = editing ? editing.at : -1;
    var next = rows.find(function (row) { return indexOf(row) > now; }) || rows[0];
    open(indexOf(next));
    return true;
  }
  function price() {
    var row = editing ? rowOf(editing.field) : all("tbody.pad-line tr[data-line]").pop();
    if (!row) { return; }
    var shown = row.nextElementSibling;
    if (shown && shown.classList.contains("note")) { shown.remove(); return; }
    note(row, "sub", row.dataset.price);
    say(row.dataset.price);
  }

  document.addEventListener("click", function (e) {
    var b = e.target.closest("#pad button[data-do], button.qtyin");
    if (!b) { return; }
    if (b.classList.contains("qtyin")) { open(indexOf(rowOf(b))); return; }
    var act = b.dataset.do;
    if (act === "remove") { remove(rowOf(b), null); bcPad.toItem(); }
    if (act === "quantity") { bcPad.toItem(); send(window.bcQuantity, { line: b.dataset.line, quantity: b.dataset.quantity }); }
    if (act === "restore") { slot(lines().length); send(window.bcRestore, {}); }
  });

  /* A line that is typed but not yet left goes along with a submit; half a line, or nothing to submit, is walked to. */
  function beforeSubmit(e) {
    var w = widget(), typed = w.input.val().trim();
    if (typed && !quantity().value.trim()) { bcPad.toQuantity(); e.preventDefault(); e.stopPropagation(); return; }
    if (typed) { bcPad.add(); return; }
    var ready = document.querySelector("[data-ready]");
    if (!waiting && ready && ready.dataset.ready === "0") {
      e.preventDefault(); e.stopPropagation();
      if (!problem()) { bcPad.toItem(); }
    }
  }
  document.addEventListener("click", function (e) { if (e.target.closest("[id='pad:submit']")) { beforeSubmit(e); } }, true);

  /* Lists and upload are other pages: what was typed is kept first, half a line is walked to. */
  document.addEventListener("click", function (e) {
    var link = e.target.closest("a[data-key=F2], a[data-key=F4]"), w = widget();
    if (!link || !w) { return; }
    if (editing) { editing.field.blur(); }
    if (w.input.val().trim()) {
      if (!quantity().value.trim()) { bcPad.toQuantity(); e.preventDefault(); return; }
      bcPad.add();
    }
    if (waiting) { e.preventDefault(); leaving = link.href; }
  }, true);

  document.addEventListener("keydown", function (e) {
    if (e.isComposing || e.keyCode === 229) { return; }
    var w = widget(), t = e.target;
    if (!w) { return; }
    typedOn = true;
    if (e.key === "F8") { e.preventDefault(); problem(); return; }
    if ((e.ctrlKey || e.metaKey) && !e.altKey) {
      if (e.key === "i" || e.key === "I") { e.preventDefault(); price(); return; }
      if ((e.key === "z" || e.key === "Z") && !(t.value && t.matches("input, textarea") && !editing)) {
        var undo = document.querySelector("[data-do=restore]");
        if (undo && !editing) { e.preventDefault(); undo.click(); }
        return;
      }
    }
    if (t === w.input[0]) {
      if (e.key === "Enter") {
        if (e.ctrlKey || e.metaKey) { return; }
        e.preventDefault();
        if (w.timeout || w.querying) {
          e.stopPropagation();
          w.bcTake = true;                         /* a scanner does not wait: what follows is the quantity */
          if (w.timeout) { w.deleteTimeout(); w.search(w.input.val()); }
          bcPad.toQuantity();
          return;
        }
        e.stopPropagation();
        if (w.panel.is(":visible") && w.items && w.items.length) { take(w, w.items.filter(".ui-state-highlight")); }
        if (t.value) { bcPad.toQuantity(); }         /* at once: the next key may be a digit already */
      }
      if (e.key === "ArrowUp" && !w.panel.is(":visible")) { e.preventDefault(); open(lines().length - 1); }
    } else if (t === quantity()) {
      if (e.key === "Enter" && !e.ctrlKey && !e.metaKey) { e.preventDefault(); e.stopPropagation(); bcPad.add(); }
      if (e.key === "ArrowUp") { e.preventDefault(); open(lines().length - 1); }
    }
    if (e.key === "Escape" && t !== w.input[0] && t.closest("main") && !t.closest("details[open]")) { bcPad.toItem(); }
  }, true);
  document.addEventListener("input", function (e) {
    var w = widget();
    if (w && e.target === w.input[0]) { w.hinput.val(""); bcPad.fault(""); }
    if (e.target === quantity()) { bcPad.fault(""); }
  });

  /* A block from the clipboard is no item: its rows are looked up on a page of their own. */
  document.addEventListener("paste", function (e) {
    if (e.target.closest && e.target.closest("details.bc-menu")) { return; }
    var w = widget(), link = document.getElementById("from-list"), block = e.clipboardData && e.clipboardData.getData("text");
    if (!w || !link || !block || !/[\t\n]/.test(block.trim())) { return; }
    e.preventDefault();
    var form = document.createElement("form");
    form.method = "post";
    form.action = link.pathname.replace(/upload$/, "upload-act");
    [["draft", new URL(link.href).searchParams.get("draft")], ["act", "paste"], ["block", block]].forEach(function (field) {
      var input = document.createElement("textarea");
      input.name = field[0];
      input.value = field[1];
      form.appendChild(input);
    });
    form.hidden = true;
    document.body.appendChild(form);
    form.submit();
  });

  /* 5. The menu of the draft */
  document.addEventListener("keydown", function (e) {
    var menu = document.querySelector("details.bc-menu[open]");
    if (menu && e.key === "Escape") { e.preventDefault(); menu.open = false; menu.querySelector("summary").focus(); }
  });
  document.addEventListener("click", function (e) {
    var menu = document.querySelector("details.bc-menu[open]");
    if (menu && !menu.contains(e.target)) { menu.open = false; }
  });

  $(function () {
    var tab = document.querySelector(".bc-tabs a[aria-current]");
    if (tab) { tab.scrollIntoView({ block: "nearest", inline: "nearest" }); }
    setTimeout(function () {
      var w = widget();
      if (w && document.activeElement === document.body) { w.input.trigger("focus"); }
    }, 0);
  });
})();
