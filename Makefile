# Everything runs in .venv, made from requirements.lock; nothing else on the machine is touched.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test test-all oracles lint format bench bench-serve editor land review release lock clean

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

SPARK := $(VENV)/.spark

$(SPARK): $(READY) requirements-spark.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-spark.lock
	touch $@

test-all: $(READY) $(SPARK)  ## also what needs Java, Spark, Node, Chromium or Virtuoso; a missing tool fails
	MITHAQ_TEST_ALL=1 $(BIN)/python -m pytest -q -rs

ORACLES := .venv-oracles
JUDGES := $(ORACLES)/.ready

$(JUDGES): requirements.lock pyproject.toml tests/oracles/requirements.txt tests/oracles/package-lock.json
	$(PYTHON) -m venv $(ORACLES)
	$(ORACLES)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(ORACLES)/bin/pip install --quiet --disable-pip-version-check -r tests/oracles/requirements.txt
	$(ORACLES)/bin/pip install --quiet --disable-pip-version-check --no-deps kgtk==1.5.4
	$(ORACLES)/bin/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	npm --prefix tests/oracles ci --silent --no-audit --no-fund
	touch $@

oracles: $(JUDGES)  ## exports judged by other programs; needs Node
	MITHAQ_ORACLES=1 $(ORACLES)/bin/python -m pytest -q -rs -W default tests/oracles

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

land:  ## needs npm; draws the land under the explorer's maps from Natural Earth
	cd tools/land && npm ci && npm run build

editor:  ## needs npm; builds the explorer's query editor from the versions that are pinned
	cd tools/editor && npm ci && npm run build

review: $(READY)  ## the ontology: pages, checks, reasoner
	$(BIN)/mithaq review --output review-report

release: review  ## freeze the ontology as ontology/releases/VERSION.ttl
	$(BIN)/python tools/release.py

lock:  ## needs uv; pins every package, with hashes, for all supported Pythons
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --quiet --output-file requirements.lock --custom-compile-command 'make lock'
	echo 'pyspark>=4.3,<4.4' | uv pip compile - --universal --python-version 3.11 --generate-hashes --quiet --output-file requirements-spark.lock --custom-compile-command 'make lock'

clean:
	rm -rf $(VENV) $(ORACLES) tests/oracles/node_modules demo-kg review-report build dist
