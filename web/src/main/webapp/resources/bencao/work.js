/* Work queue. The box is the live row of the order pad beside the queue: order-pad.js looks ahead and reads the keys, this sends the line.
   Esc leaves the box for the queue; Enter on a row is opened by order.js. */
(function () {
  "use strict";
  function box() { return document.getElementById("pad:item_input"); }
  function toQueue() {
    var row = document.querySelector("tbody[data-list] tr.sel") || document.querySelector("tbody[data-list] tr");
    if (!row) { if (document.activeElement) { document.activeElement.blur(); } return; }
    row.classList.add("sel");
    row.setAttribute("aria-current", "true");
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("keydown", function (e) {
    if (e.key === "Escape" && !e.isComposing && e.target === box()) { toQueue(); }   /* at once: the next key may be a letter already */
  }, true);

  /* what order-pad.js calls for a new line */
  window.bcAdd = function (values) {
    var body = new URLSearchParams();
    values.forEach(function (one) { body.append(one.name, one.value); });
    fetch(document.querySelector("[data-add]").dataset.add, { method: "POST", body: body, credentials: "same-origin" }).then(function (answer) {
      if (answer.status === 401) { location.assign("/sign-in?ended=true&next=" + encodeURIComponent(location.pathname)); }
      if (!answer.ok) { throw answer; }
      return answer.json();
    }).then(function (told) {
      window.bcPad.done(null, "success", told);
      if (told.said) { added(told); refresh(); }
    }, function () { window.bcPad.done(null, "error"); });
  };
  function added(told) {
    var at = document.getElementById("work-added"), link = at.querySelector("a");
    link.textContent = told.said;
    link.href = told.path;
    at.hidden = false;
  }
  /* Clocks and drafts as they are now; where no answer comes they stay as they were until the page is opened again. */
  function refresh() {
    fetch(location.href, { credentials: "same-origin" }).then(function (answer) { return answer.redirected ? "" : answer.text(); }).then(function (page) {
      var fresh = new DOMParser().parseFromString(page, "text/html");
      ["work-strip", "work-side"].forEach(function (id) {
        var was = document.getElementById(id), now = fresh.getElementById(id);
        if (was && now) { was.replaceWith(document.adoptNode(now)); }
      });
    }, function () { /* see above */ });
  }
  document.addEventListener("click", function (e) {
    if (e.target.closest("[data-do=add]")) { window.bcPad.add(); }
    if (e.target.closest("h2[data-key]")) { window.bcPad.toItem(); }   /* the key i presses the heading */
  });
  document.addEventListener("DOMContentLoaded", function () { if (!box()) { toQueue(); } });
})();
