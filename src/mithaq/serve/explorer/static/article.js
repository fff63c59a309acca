// Links the highlighted passages of an article with the statements that they prove.
const passages = [...document.querySelectorAll("mark[data-statements]")];

function statementsOf(passage) {
  return passage.dataset.statements.trim().split(/\s+/).map((id) => document.getElementById(id));
}

function light(statement, on) {
  statement.classList.toggle("lit", on);
  for (const passage of passages) {
    if (statementsOf(passage).includes(statement)) passage.classList.toggle("lit", on);
  }
}

for (const passage of passages) {
  passage.addEventListener("click", (event) => {
    if (event.target.closest("a")) return;
    document.querySelectorAll(".statement.lit").forEach((one) => light(one, false));
    const [first] = statementsOf(passage);
    light(first, true);
    first.scrollIntoView({ block: "nearest" });
  });
}

for (const statement of document.querySelectorAll(".statement")) {
  for (const [name, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
    statement.addEventListener(name, () => light(statement, on));
  }
}
