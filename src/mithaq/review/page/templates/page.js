"use strict";
const KEY = "mithaq-review";
const page = document.documentElement;

function stored(key, value) {
  // A browser may forbid storage to files; then comments last as long as the page.
  try {
    if (value !== undefined) localStorage.setItem(key, value);
    return localStorage.getItem(key);
  } catch {
    return value ?? null;
  }
}

function show(view) {
  page.dataset.view = view;
  page.dir = view === "ar" ? "rtl" : "ltr";
  page.lang = view === "ar" ? "ar" : "en";
}

for (const button of document.querySelectorAll("[data-show]")) {
  button.addEventListener("click", () => { show(button.dataset.show); stored(`${KEY}-view`, button.dataset.show); });
}
show(stored(`${KEY}-view`) ?? "both");

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    const target = button.parentElement.querySelector("code, pre");
    const range = document.createRange();
    range.selectNodeContents(target);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    try { await navigator.clipboard.writeText(target.textContent); } catch { document.execCommand("copy"); }
  });
}

let lines = JSON.parse(stored(`${KEY}-lines`) ?? "[]");
const download = document.getElementById("download");

function count() {
  document.getElementById("count").textContent = lines.length;
  download.hidden = lines.length === 0;
}

for (const form of document.querySelectorAll("form[data-about]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const told = Object.fromEntries(new FormData(form));
    const clean = (text) => text.replace(/\s+/g, " ").trim();
    const today = new Date().toISOString().slice(0, 10);
    lines.push([form.dataset.about, told.verdict, clean(told.by), today, clean(told.reason), ""].join("\t"));
    stored(`${KEY}-lines`, JSON.stringify(lines));
    form.querySelector("[name=reason]").value = "";
    count();
  });
}

download.addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/tab-separated-values" }));
  link.download = "decisions.tsv";
  link.click();
  lines = [];
  stored(`${KEY}-lines`, "[]");
  count();
});
count();
