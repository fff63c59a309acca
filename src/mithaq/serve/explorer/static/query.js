// The query page: an editor over the text field, which stays the form's own, and the results below.
import { editor } from "./editor.js";
import { show, wanted } from "./results.js";

const form = document.getElementById("query");
const field = document.getElementById("text");
const state = document.getElementById("state");
const results = document.getElementById("results");
const views = document.getElementById("views");
const { truncated, nothing, problem } = document.getElementById("words").dataset;

function tell(text, bad = false) {
  state.textContent = text;
  state.classList.toggle("problem", bad);
}

async function run() {
  field.value = code.text();
  history.replaceState(null, "", `?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(location.search)), query: field.value })}`);
  results.replaceChildren();
  views.replaceChildren();
  tell("…");
  const reply = await fetch("/sparql", {
    method: "POST",
    headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9, application/problem+json;q=0.1" },
    body: new URLSearchParams({ query: field.value }),
  });
  const type = reply.headers.get("Content-Type") ?? "";
  if (!reply.ok) return tell(`${problem}: ${(await reply.json()).detail}`, true);
  if (!type.startsWith("application/sparql-results+json")) {
    const text = document.createElement("pre");
    text.textContent = await reply.text();
    results.replaceChildren(text);
    return tell("");
  }
  const rows = show(await reply.json(), wanted(field.value), results, views);
  return tell(reply.headers.has("Mithaq-Truncated") ? truncated : rows ? String(rows) : nothing);
}

const code = editor(field, document.getElementById("editor"), run);
form.addEventListener("submit", (event) => {
  field.value = code.text();
  if (event.submitter?.id === "download") return;
  event.preventDefault();
  run().catch((error) => tell(`${problem}: ${error.message}`, true));
});
if (new URLSearchParams(location.search).has("query")) form.requestSubmit(document.getElementById("run"));
