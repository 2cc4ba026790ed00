// Files: size told before sending, progress while sending, the answer shown as if the form had been sent plainly.
(() => {
  "use strict";
  const parts = form => [...form.querySelectorAll("[data-upload]")];
  let shown;
  const files = form => parts(form).flatMap(part => [...part.querySelector("input[type=file]").files]);

  function tell(part, words, percent) {
    const state = part.querySelector(".upload-state");
    state.hidden = false;
    state.querySelector(".upload-words").textContent = words;
    const bar = state.querySelector("progress");
    if (percent === undefined) bar.removeAttribute("value");
    else bar.value = percent;
  }

  function tooLarge(part) {
    const most = Number(part.dataset.max) * 1024 * 1024;
    return [...part.querySelector("input[type=file]").files].some(file => file.size > most);
  }

  document.addEventListener("change", event => {
    const part = event.target.closest?.("[data-upload]");
    if (!part) return;
    part.querySelector(".upload-state").hidden = true;
    event.target.removeAttribute("aria-invalid");
    const words = part.querySelector(".upload-words-choose");
    words.dataset.none ??= words.textContent;
    words.textContent = [...event.target.files].map(file => file.name).join(", ") || words.dataset.none;
    words.toggleAttribute("data-chosen", event.target.files.length > 0);
    if (tooLarge(part)) refuse(part);
  });

  function refuse(part) {
    part.querySelector("input[type=file]").setAttribute("aria-invalid", "true");
    tell(part, part.dataset.tooLarge, 0);
  }

  document.addEventListener("submit", event => {
    const form = event.target;
    if (!files(form).length || !window.FormData || !window.DOMParser) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    const large = parts(form).find(tooLarge);
    if (large) { refuse(large); large.querySelector("input").focus(); return; }
    send(form, event.submitter);
  }, true);

  function send(form, submitter) {
    const part = parts(form).find(candidate => candidate.querySelector("input[type=file]").files.length);
    const request = new XMLHttpRequest();
    form.dataset.sending = "on";
    form.dispatchEvent(new CustomEvent("ui:sending", { bubbles: true }));
    if (submitter) submitter.dataset.busy = "on";
    const over = () => { delete form.dataset.sending; if (submitter) delete submitter.dataset.busy; };
    request.upload.addEventListener("progress", progress => {
      const percent = Math.round(100 * progress.loaded / progress.total);
      tell(part, part.dataset.sending.replace("{0}", percent + "\u00a0%"), percent);
    });
    request.upload.addEventListener("load", () => tell(part, part.dataset.checking));
    request.addEventListener("error", () => { over(); tell(part, part.dataset.broken, 0); });
    request.addEventListener("abort", () => { over(); part.querySelector(".upload-state").hidden = true; });
    request.addEventListener("load", () => { over(); delete form.dataset.dirty; show(request); });
    addStop(part, request);
    request.open("POST", submitter?.getAttribute("formaction") ?? form.getAttribute("action"));
    const token = document.querySelector('meta[name="csrf"]');
    if (token?.content) request.setRequestHeader(token.dataset.header, token.content);
    request.send(new FormData(form, submitter));
  }

  function addStop(part, request) {
    part.querySelector("[data-stop-sending]")?.remove();
    const stop = Object.assign(document.createElement("button"), { type: "button", className: "button secondary small", textContent: part.dataset.stop });
    stop.dataset.stopSending = "";
    stop.addEventListener("click", () => request.abort());
    part.querySelector(".upload-state").append(stop);
  }

  // The address has already been left behind by the redirect, so its page is shown without asking for it again.
  function show(request) {
    const answer = new DOMParser().parseFromString(request.responseText, "text/html");
    history.pushState(null, "", request.responseURL);
    shown = location.pathname + location.search;
    document.title = answer.title;
    document.body.replaceWith(document.adoptNode(answer.body));
    const token = answer.querySelector('meta[name="csrf"]')?.content;
    if (token) document.querySelector('meta[name="csrf"]').content = token;
    window.htmx?.process(document.body);
    scrollTo(0, 0);
    document.dispatchEvent(new CustomEvent("ui:ready", { detail: document.body }));
    document.querySelector("[data-faults], #main")?.focus();
  }
  addEventListener("popstate", () => { if (shown && location.pathname + location.search !== shown) location.reload(); });
})();
