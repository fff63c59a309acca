// The query editor: CodeMirror 6 in a shadow tree, where its styles are constructed sheets, which a
// strict Content-Security-Policy allows. The text field stays in the page for those without scripts.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: tags.comment, color: "var(--faint)" },
  { tag: tags.string, color: "var(--warn)" },
  { tag: tags.variableName, color: "var(--link)" },
  { tag: tags.atom, color: "var(--link)" },
]);
const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)" },
  ".cm-content": { fontFamily: "ui-monospace, monospace", caretColor: "var(--ink)", minHeight: "12em" },
  ".cm-gutters": { color: "var(--faint)", backgroundColor: "var(--shade)", border: "none" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
});

// Puts an editor with the text of `field` into `place`; Ctrl-Enter calls `run`.
export function editor(field, place, run) {
  const shadow = place.attachShadow({ mode: "open" });
  const view = new EditorView({
    parent: shadow,
    root: shadow,
    state: EditorState.create({
      doc: field.value,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.contentAttributes.of({ "aria-label": place.getAttribute("aria-label") }),
        StreamLanguage.define(sparql),
        syntaxHighlighting(colours),
        look,
        keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }, ...defaultKeymap, ...historyKeymap]),
      ],
    }),
  });
  place.classList.add("on");
  field.hidden = true;
  return { text: () => view.state.doc.toString() };
}
