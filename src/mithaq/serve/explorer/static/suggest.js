// Suggestions under the search field: names that begin with what has been typed.
const field = document.getElementById("q");
const list = document.getElementById("suggestions");
const PAUSE = 150;
let timer;

async function suggest() {
  const typed = field.value.trim();
  if (!typed) return list.replaceChildren();
  const reply = await fetch(`/api/suggest?${new URLSearchParams({ q: typed, limit: 8 })}`);
  if (!reply.ok || field.value.trim() !== typed) return;
  const { hits } = await reply.json();
  const names = new Set(hits.filter((hit) => hit.kind !== "Evidence").map((hit) => hit.label));
  list.replaceChildren(...[...names].map((name) => new Option(name, name)));
}

field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(suggest, PAUSE);
});
