# Everything runs in .venv, made from requirements.lock; nothing else on the machine is touched.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test test-all lint format bench bench-serve editor lock clean

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Mithaq needs Python 3.11 or newer; set PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

demo: $(READY)  ## read the example articles, build, validate, answer
	$(BIN)/mithaq demo

test: $(READY)  ## all tests that need only Python
	$(BIN)/python -m pytest -q -rs

test-all: $(READY)  ## also the tests that need Java, Node or Chromium; a missing tool fails
	MITHAQ_TEST_ALL=1 $(BIN)/python -m pytest -q -rs

lint: $(READY)  ## style, types, import contract
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(READY)  ## articles and words a second
	$(BIN)/python benchmarks/throughput.py

bench-serve: $(READY)  ## requests a second beside Oxigraph's server, and what attacks do; needs wrk
	$(BIN)/python benchmarks/serving.py

editor:  ## needs npm; builds the explorer's query editor from the versions that are pinned
	cd tools/editor && npm ci && npm run build

lock:  ## needs uv; pins every package, with hashes, for all supported Pythons
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --quiet --output-file requirements.lock --custom-compile-command 'make lock'

clean:
	rm -rf $(VENV) demo-kg build dist
