"""Axioms as sentences, with labels in the place of IRIs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from pyoxigraph import BlankNode, Literal, NamedNode

from mithaq.review.axioms import Axiom
from mithaq.review.data import patterns
from mithaq.review.finding import isolated
from mithaq.review.owl import ON_PROPERTY, SUBCLASS, TYPE, Node
from mithaq.review.reasoning import Wording

Label = Callable[[str, str], str]
"""Gives what an IRI is called in a language."""

_JOINED = ("unionOf", "intersectionOf", "oneOf")
_COUNTED = ("cardinality", "minCardinality", "maxCardinality")


def wording(axiom: Axiom, label: Label, individuals: Collection[str] = ()) -> Wording:
    """Put an axiom into words; what is said of an individual's class is said of the individual."""
    fact = axiom.symbols & set(individuals) and axiom.head.predicate == SUBCLASS
    ar, en = (_Speaker(axiom, label, lang).axiom("fact" if fact else "") for lang in ("ar", "en"))
    return Wording(ar, en)


class _Speaker:
    """Speaks one language."""

    def __init__(self, axiom: Axiom, label: Label, language: str) -> None:
        self._axiom = axiom
        self._label = label
        self._language = language

    def axiom(self, name: str = "") -> str:
        """Give the sentence of the whole axiom, by the pattern of its predicate or another."""
        head = self._axiom.head
        if isinstance(head.subject, BlankNode):
            members = next(
                t.object for t in self._axiom.triples if _local(t.predicate) == "members"
            )
            return self._pattern("axioms", "members").format(o=self._joined(members, "list"))
        name = name or _local(head.object if head.predicate == TYPE else head.predicate)
        listed = {"disjointUnionOf": "list", "propertyChainAxiom": "list"}.get(name, name)
        in_list = listed in (*_JOINED, "list")
        object_ = self._joined(head.object, listed) if in_list else self._named(head.object)
        return self._pattern("axioms", name).format(s=self._named(head.subject), o=object_)

    def _named(self, node: Node) -> str:
        if isinstance(node, NamedNode):
            called = self._label(node.value, self._language)
            called = isolated(called) if self._language == "ar" else called
            return self._pattern("expressions", "named").format(o=called)
        if isinstance(node, Literal):
            return node.value
        return self._expression(node)

    def _expression(self, node: Node) -> str:
        """Give the words for a node in brackets."""
        said = {_local(t.predicate): t.object for t in self._axiom.triples if t.subject == node}
        for name in _JOINED:
            if name in said:
                return self._joined(said[name], name)
        name = next((n for n in patterns("wording")["expressions"] if n in said), "")
        counted = next((n for n in _COUNTED if _qualified(n) in said), "")
        if not (name or counted):
            return self._pattern("expressions", "unknown")
        number = said.get(_qualified(counted)) if counted else None
        object_ = number if number is not None else said[name]
        parts = {"o": self._named(object_)}
        if _local(ON_PROPERTY) in said:
            parts["p"] = self._named(said[_local(ON_PROPERTY)])
        return self._pattern("expressions", counted or name).format_map(_Lenient(parts))

    def _joined(self, node: Node, name: str) -> str:
        return self._pattern("expressions", name).join(self._items(node))

    def _items(self, node: Node) -> Iterator[str]:
        said = {_local(t.predicate): t.object for t in self._axiom.triples if t.subject == node}
        if "first" in said:
            yield self._named(said["first"])
            yield from self._items(said["rest"])

    def _pattern(self, section: str, name: str) -> str:
        found = (
            patterns("wording")[section].get(name) or patterns("wording")["expressions"]["unknown"]
        )
        return str(found[self._language])


class _Lenient(dict[str, str]):
    """Leaves out what an expression does not say."""

    def __missing__(self, key: str) -> str:
        return "…"


def _qualified(name: str) -> str:
    """Give the name of a cardinality that also says of what class its values are."""
    return {"cardinality": "qualifiedCardinality"}.get(name, f"{name[:3]}Qualified{name[3:]}")


def _local(node: Node) -> str:
    return node.value.rpartition("#")[2] if isinstance(node, NamedNode) else ""
