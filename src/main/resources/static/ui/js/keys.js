// Keys. Single letters work outside fields only and can be switched off (WCAG 2.1.4).
(() => {
  "use strict";
  const OFF = "keys-off";
  const letters = () => localStorage.getItem(OFF) === null;
  const typing = target => target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  const rows = () => [...document.querySelectorAll("[data-rows] [data-row]")];
  const current = () => document.querySelector("[data-rows] [data-row][data-current]");

  function choose(row) {
    rows().forEach(other => delete other.dataset.current);
    row.dataset.current = "on";
    beside(row);
    const panel = document.querySelector("[data-row-panel]");
    const about = row.querySelector("template[data-panel]");
    if (panel && about) panel.replaceChildren(about.content.cloneNode(true));
  }
  // what the row was read from, in a pane of its own, moves into sight without moving the page
  function beside(row) {
    document.querySelectorAll("[data-beside-current]").forEach(other => delete other.dataset.besideCurrent);
    const place = row.dataset.beside && document.getElementById(row.dataset.beside);
    if (!place) return;
    place.dataset.besideCurrent = "on";
    const pane = place.closest("section");
    if (pane && pane.scrollHeight > pane.clientHeight) {
      const away = place.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      if (away < 50 || away > pane.clientHeight - 60) pane.scrollTop += away - pane.clientHeight / 3;
    }
  }
  function go(row) {
    choose(row);
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }
  function stepAsking() {
    const asking = rows().filter(row => row.dataset.asks);
    if (!asking.length) return false;
    const here = current();
    go(asking.find(row => here && here.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) ?? asking[0]);
    return true;
  }
  function step(by) {
    const all = rows();
    if (!all.length) return;
    const here = all.indexOf(current());
    const next = all[here < 0 ? 0 : Math.min(all.length - 1, Math.max(0, here + by))];
    go(next);
  }
  function rowKey(letter) {
    const target = current() && [...current().querySelectorAll("[data-row-key]")].find(each => each.dataset.rowKey === letter);
    target?.click();
    return Boolean(target);
  }
  function follow(name) {
    const link = current()?.querySelector(name);
    if (link) link.click();
    return Boolean(link);
  }
  function key(letter) {
    const target = [...document.querySelectorAll("[data-key]")].find(element =>
      element.dataset.key.toLowerCase() === letter && element.offsetParent !== null);
    if (!target) return false;
    if (target.matches("input, textarea, select")) { target.focus(); target.select?.(); } else target.click();
    return true;
  }
  const MOVES = {
    j: () => step(1), arrowdown: () => step(1), k: () => step(-1), arrowup: () => step(-1),
    o: () => follow("[data-open]"), x: () => follow("input[type=checkbox]"),
    enter: () => follow("[data-act]") || follow("[data-open]"),
    "?": () => document.getElementById("keymap")?.showModal(),
  };

  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog:modal")) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { primary(event); return; }
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const letter = event.key.toLowerCase();
    const onControl = event.target.closest?.("a, button, summary, label, input");
    if (letter === "enter" && onControl) return;
    if (letter.startsWith("arrow") && !current()) return;
    if (letter.length === 1 && !letters()) return;
    const moves = MOVES[letter] && (rows().length || letter === "?");
    const done = letter.length === 1 && rowKey(letter) || letter === "n" && stepAsking()
      || (moves ? MOVES[letter]() !== false : letter.length === 1 && key(letter));
    if (done) event.preventDefault();
  });

  function primary(event) {
    const form = event.target.closest?.("form") ?? document.querySelector("main form[data-form]");
    const button = form?.querySelector("[data-primary]") ?? document.querySelector("main [data-primary]");
    if (!button) return;
    event.preventDefault();
    if (button.form) button.form.requestSubmit(button); else button.click();
  }

  document.addEventListener("click", event => {
    if (event.target.closest?.("[data-next]") && stepAsking()) { event.preventDefault(); return; }
    const row = event.target.closest?.("[data-rows] [data-row]");
    if (row) choose(row);
  });
  document.addEventListener("focusin", event => {
    const row = event.target.closest?.("[data-rows] [data-row]");
    if (row && row !== current()) choose(row);
  });
  document.addEventListener("change", event => {
    if (event.target.matches("[data-key-switch]")) {
      if (event.target.checked) localStorage.removeItem(OFF); else localStorage.setItem(OFF, "off");
    }
    if (event.target.matches("[data-select-all]")) {
      event.target.closest("table").querySelectorAll("[data-row] input[type=checkbox]").forEach(box => { box.checked = event.target.checked; });
    }
  });
  function ready(root) { root.querySelectorAll("[data-key-switch]").forEach(box => { box.checked = letters(); }); }
  function aimed() {
    const row = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row && row.matches("[data-rows] [data-row]")) go(row);
  }
  addEventListener("hashchange", aimed);
  document.addEventListener("ui:ready", event => ready(event.detail ?? document));
  ready(document);
  aimed();
})();
