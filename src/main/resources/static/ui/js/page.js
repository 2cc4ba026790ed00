// Dialogs, menus, toasts, and what is said when a fragment does not arrive.
(() => {
  "use strict";
  const words = name => document.querySelector("[data-toasts]")?.dataset[name] ?? "";

  document.addEventListener("click", event => {
    const opens = event.target.closest?.("[data-opens]");
    if (opens && !("command" in opens)) document.getElementById(opens.dataset.opens)?.showModal();
    if (event.target.closest?.("[data-closes]")) event.target.closest("dialog")?.close();
    if (event.target.matches?.("dialog.dialog")) event.target.close();
    document.querySelectorAll("details[data-menu][open]").forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
    if (event.target.closest?.("[data-print]")) print();
    const copy = event.target.closest?.("[data-copy]");
    if (copy) navigator.clipboard?.writeText(copy.dataset.copy).then(() => { copy.dataset.copied = "on"; });
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector("details[data-menu][open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });

  // a toast leaves after 8 s, but not while it is read
  function time(toast) {
    let timer;
    const start = () => { timer = setTimeout(() => toast.remove(), 8000); };
    const stop = () => clearTimeout(timer);
    toast.addEventListener("mouseenter", stop);
    toast.addEventListener("focusin", stop);
    toast.addEventListener("mouseleave", start);
    toast.addEventListener("focusout", start);
    start();
  }

  // errors are no toasts: they stay, at the head of the page
  function alertPage(text) {
    document.querySelector("[data-page-alert]")?.remove();
    const place = document.createElement("div");
    place.className = "message tone-late";
    place.dataset.pageAlert = "";
    place.setAttribute("role", "alert");
    place.append(Object.assign(document.createElement("p"), { textContent: text }));
    document.querySelector(".page-body, .plain-column")?.prepend(place);
  }
  document.addEventListener("htmx:sendError", () => alertPage(words("offline")));
  document.addEventListener("htmx:responseError", event => {
    const status = event.detail.xhr.status;
    if (status === 401 || status === 403 && event.detail.requestConfig.verb === "get") location.reload();
    else alertPage(words("failed"));
  });
  document.addEventListener("htmx:afterSwap", () => document.querySelector("[data-page-alert]")?.remove());
  // a session that ended answers a fragment with the sign-in page: show it whole
  document.addEventListener("htmx:beforeSwap", event => {
    if (/<body class="plain"/.test(event.detail.xhr.responseText)) { event.detail.shouldSwap = false; location.reload(); }
  });

  // a list that is older than a minute asks whether it has changed, while somebody is there; rows never jump
  let active = Date.now();
  ["pointermove", "keydown"].forEach(kind => addEventListener(kind, () => { active = Date.now(); }, { passive: true }));
  setInterval(() => {
    const news = document.querySelector("[data-news]:empty");
    if (!news || document.hidden || Date.now() - active > 6e5) return;
    fetch(news.dataset.news, { headers: { "HX-Request": "true" }, redirect: "error" })
      .then(answer => answer.ok ? answer.text() : "").then(html => { if (html.trim()) news.innerHTML = html; }, () => {});
  }, 60000);

  function ready(root) {
    root.querySelectorAll("[data-toast]").forEach(time);
    root.querySelector("dialog:not([open]) [data-faults]")?.closest("dialog").showModal();
  }
  document.addEventListener("ui:ready", event => ready(event.detail ?? document));
  ready(document);
})();
