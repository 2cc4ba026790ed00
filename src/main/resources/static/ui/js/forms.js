// Forms: sent once, guarded while unsaved, drafts kept on this computer, dates picked, long lists searched.
(() => {
  "use strict";
  const DRAFT = "draft:", KEPT_DAYS = 7;
  const person = () => document.querySelector('meta[name="person"]')?.content ?? "";
  const draftKey = form => DRAFT + person() + ":" + form.dataset.draft;
  const keepable = field => field.name && !field.name.startsWith("_") && !["hidden", "password", "file", "submit", "button"].includes(field.type);
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  // ---- sent once
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method === "dialog" || form.method === "get") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "on";
    delete form.dataset.dirty;
    remember(form);
    const button = event.submitter ?? form.querySelector("[data-primary]");
    if (button) setTimeout(() => { if (form.dataset.sent) button.dataset.busy = "on"; }, 300);
    setTimeout(() => release(form), 20000);
  });
  function release(form) {
    delete form.dataset.sent;
    form.querySelectorAll("[data-busy]").forEach(button => delete button.dataset.busy);
  }
  addEventListener("pageshow", event => { if (event.persisted) document.querySelectorAll("form[data-sent]").forEach(release); });
  document.addEventListener("htmx:afterRequest", event => { const form = event.target.closest?.("form"); if (form) release(form); });

  // ---- guarded while unsaved
  document.addEventListener("input", event => {
    const form = event.target.closest?.("form[data-form]");
    if (!form || event.target.closest("[data-find-box]")) return;
    if (form.dataset.guard) form.dataset.dirty = "on";
    if (form.dataset.draft) keepSoon(form);
  });
  addEventListener("beforeunload", event => { if (document.querySelector("form[data-dirty]:not([data-draft])")) event.preventDefault(); });

  // ---- drafts
  const waiting = new WeakMap();
  function keepSoon(form) {
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => keep(form), 600));
  }
  function keep(form) {
    const values = [...form.elements].filter(keepable)
      .filter(field => !["checkbox", "radio"].includes(field.type) || field.checked).map(field => [field.name, field.value]);
    localStorage.setItem(draftKey(form), JSON.stringify({ at: Date.now(), values }));
    const time = new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", hour12: false });
    note(form).textContent = form.dataset.kept.replace("{0}", time);
  }
  function note(form) {
    let place = form.querySelector("[data-kept-note]");
    if (!place) {
      place = Object.assign(document.createElement("p"), { className: "small wide" });
      place.dataset.keptNote = "";
      place.setAttribute("role", "status");
      form.append(place);
    }
    return place;
  }
  function restore(form) {
    if (document.querySelector("[data-faults]")) return;
    const kept = JSON.parse(localStorage.getItem(draftKey(form)) ?? "null");
    if (!kept || Date.now() - kept.at > KEPT_DAYS * 864e5) { localStorage.removeItem(draftKey(form)); return; }
    const ticks = new Set(kept.values.map(([name, value]) => name + "\u0000" + value));
    for (const field of [...form.elements].filter(keepable)) {
      if (["checkbox", "radio"].includes(field.type)) field.checked = ticks.has(field.name + "\u0000" + field.value);
      else { const pair = kept.values.find(([name]) => name === field.name); if (pair) field.value = pair[1]; }
    }
    const time = new Date(kept.at).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", hour12: false });
    note(form).textContent = form.dataset.kept.replace("{0}", time);
  }
  const remember = form => { if (form.dataset.draft) sessionStorage.setItem("sent", draftKey(form)); };
  document.addEventListener("ui:sending", event => remember(event.target));
  function forgetSent() {
    const sent = sessionStorage.getItem("sent");
    if (sent && !document.querySelector("[data-faults]") && !document.querySelector("body.plain")) localStorage.removeItem(sent);
    sessionStorage.removeItem("sent");
  }
  document.addEventListener("submit", event => {
    if (!event.target.matches("[data-sign-out]")) return;
    Object.keys(localStorage).filter(key => key.startsWith(DRAFT)).forEach(key => localStorage.removeItem(key));
  });

  // ---- a day picked from the browser's calendar
  function addPicker(place) {
    const field = place.querySelector("input");
    if (!("showPicker" in HTMLInputElement.prototype) || place.querySelector(".control-pick")) return;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "control-pick", title: place.dataset.date });
    button.setAttribute("aria-label", place.dataset.date);
    const picker = Object.assign(document.createElement("input"), { type: "date", tabIndex: -1 });
    picker.setAttribute("aria-hidden", "true");
    picker.setAttribute("aria-label", place.dataset.date);
    const drawing = document.querySelector("use")?.getAttribute("href")?.split("#")[0];
    button.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${drawing}#calendar"></use></svg>`;
    button.addEventListener("click", () => {
      const typed = field.value.match(/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/);
      if (typed) picker.value = `${typed[3]}-${typed[2].padStart(2, "0")}-${typed[1].padStart(2, "0")}`;
      picker.showPicker();
    });
    picker.addEventListener("change", () => {
      field.value = picker.value.split("-").reverse().join("/");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    });
    place.append(button, picker);
  }

  // ---- long lists searched without diacritics
  function addFind(select) {
    const options = [...select.options].map(option => ({ option, key: fold(option.text) }));
    if (options.length < 9 || select.previousElementSibling?.dataset.findBox !== undefined) return;
    const box = Object.assign(document.createElement("input"), { type: "search", className: "control find", placeholder: select.dataset.find, autocomplete: "off" });
    box.dataset.findBox = "";
    box.setAttribute("aria-label", select.dataset.find + ": " + (select.labels[0]?.textContent.trim() ?? ""));
    box.setAttribute("aria-controls", select.id);
    box.addEventListener("input", () => {
      const chosen = select.value;
      const words = fold(box.value).split(/\s+/).filter(Boolean);
      const found = options.filter(({ option, key }) => option.value === "" || words.every(word => key.includes(word)));
      select.replaceChildren(...found.map(({ option }) => option));
      const real = found.filter(({ option }) => option.value !== "");
      if (words.length && real.length) select.value = real[0].option.value;
      else if ([...select.options].some(option => option.value === chosen)) select.value = chosen;
    });
    select.before(box);
  }

  document.addEventListener("htmx:configRequest", event => {
    const token = document.querySelector('meta[name="csrf"]');
    if (token?.content && event.detail.verb !== "get") event.detail.headers[token.dataset.header] = token.content;
  });

  function ready(root) {
    forgetSent();
    root.querySelectorAll("form[data-draft]").forEach(restore);
    root.querySelectorAll("[data-date]").forEach(addPicker);
    root.querySelectorAll("select[data-find]").forEach(addFind);
    root.querySelector("[data-faults]")?.focus();
  }
  document.addEventListener("ui:ready", event => ready(event.detail ?? document));
  document.addEventListener("htmx:afterSwap", event => ready(event.target));
  ready(document);
})();
