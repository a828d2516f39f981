# Everything here works from a fresh clone with Python 3.11 or later, git and make.
# Another Python: make PYTHON=python3.13 <target>

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
LOCK := .lock/requirements.txt
PIP := -m pip --quiet --disable-pip-version-check
NEWEST := build/newest
OPENAPI := build/openapi
LOWEST := build/lowest
URLLIB3 := build/urllib3
AUDIT := build/audit
DOCS := build/docs
FUZZ ?= 2000
REQUESTS ?= 100000
DATABASE ?= sqlite
# Tests of one file stay together: they share what is slow to make. Many more at a time disturb those in real time.
SIDE_BY_SIDE := --numprocesses auto --maxprocesses 4 --dist load --no-loadscope-reorder
# Tests start some hundred processes: all but the first find the package compiled.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup gen run test test-fast check check-openapi check-bounds check-newest check-chromium check-docs check-companions check-redis check-postgres lock mutants soak fleet leadfleet signals fuzz audit bench docs clean

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP)  ## Make .venv and install the package with its development tools

$(STAMP): pyproject.toml $(LOCK)
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "halopsa needs Python 3.11 or later; $(PYTHON) is %d.%d. Name another one: make PYTHON=python3.13" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python $(PIP) install --require-hashes --requirement $(LOCK)
	$(BIN)/python $(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

lock: $(STAMP)  ## Renew the locks: the newest of everything that pyproject.toml allows (needs a network)
	$(BIN)/python -m tests.locking renew
	$(MAKE) setup

gen: $(STAMP)  ## Write the generated code from the manifest in spec/
	$(BIN)/python -m codegen build

run: $(STAMP)  ## Generate the code, then spend a day with the client at a local tenant
	$(BIN)/python -m codegen build
	@$(BIN)/python -m halopsa.sandbox.demo

test: $(STAMP)  ## Run all tests; at least 90 % of the lines must be covered
	$(BIN)/python -m pytest $(SIDE_BY_SIDE) --cov=halopsa --cov=codegen --cov-report=term

test-fast: $(STAMP)  ## Run the unit tests of the core and the table of requests, without those that take long
	$(BIN)/python -m pytest $(SIDE_BY_SIDE) -m 'not slow and not hypothesis' tests/unit/core tests/wire

check: $(STAMP)  ## Lint the manifest, compare the generated code and the locks, check types and style
	$(BIN)/python -m tests.locking check
	$(BIN)/python -m codegen lint
	$(BIN)/python -m codegen check
	$(BIN)/mypy
	$(BIN)/ruff check
	$(BIN)/ruff format --check

check-openapi: $(STAMP)  ## Validate the exported description, and generate a client from it with another tool (minutes)
	rm -rf $(OPENAPI) && mkdir -p $(OPENAPI)
	$(BIN)/python -m codegen export-openapi $(OPENAPI)/halopsa.json
	$(BIN)/python -m openapi_spec_validator $(OPENAPI)/halopsa.json
	$(PYTHON) -m venv $(OPENAPI)/venv
	$(OPENAPI)/venv/bin/python $(PIP) install --require-hashes --requirement .lock/openapi.txt
	cd $(OPENAPI) && PATH="$$PWD/venv/bin:$$PATH" openapi-python-client generate --path halopsa.json \
		--meta none --output-path client --fail-on-warning
	@made=$$(find $(OPENAPI)/client/api -name '*.py' ! -name __init__.py | wc -l); \
		known=$$(grep -c '"operationId"' $(OPENAPI)/halopsa.json); \
		echo "$$made of $$known operations generated"; test "$$made" -eq "$$known"

check-bounds: $(STAMP)  ## Run the tests with the lowest allowed version of every dependency (minutes, needs a network)
	mkdir -p $(LOWEST)
	$(BIN)/python -m tests.bounds > $(LOWEST)/constraints.txt
	$(PYTHON) -m venv $(LOWEST)/venv
	$(LOWEST)/venv/bin/python -m pip install --quiet --disable-pip-version-check \
		--constraint $(LOWEST)/constraints.txt --editable '.[dev]'
	$(LOWEST)/venv/bin/python -m pytest $(SIDE_BY_SIDE) tests/unit tests/wire tests/posix tests/linux tests/integration

check-newest:  ## Run the tests with the newest of everything, without the lock (minutes, needs a network)
	rm -rf $(NEWEST) && mkdir -p $(NEWEST)
	$(PYTHON) -m venv $(NEWEST)/venv
	$(NEWEST)/venv/bin/python $(PIP) install --upgrade --editable '.[dev]'
	$(NEWEST)/venv/bin/python -m pytest $(SIDE_BY_SIDE)

check-chromium: $(STAMP)  ## Look at the pages of the lead service with a browser (needs chromium and chromium-driver)
	$(BIN)/python -m pytest tests/chromium/check_pages.py

check-docs: docs  ## Look at the documentation site with a browser: search, links, a telephone (needs chromium)
	$(BIN)/python -m pytest tests/chromium/check_site.py

check-companions: $(STAMP)  ## Run what depends on urllib3 with its lowest version, with another library in its place, through SOCKS
	rm -rf $(URLLIB3) && mkdir -p $(URLLIB3)
	$(BIN)/python $(PIP) install --target $(URLLIB3)/lowest "$$($(BIN)/python -m tests.bounds | grep '^urllib3==')"
	PYTHONPATH=$(URLLIB3)/lowest $(BIN)/python -m pytest \
		tests/unit/core/transport/test_connect.py tests/unit/core/transport/test_sync_sender.py tests/linux/test_full_backlog.py
	$(BIN)/python $(PIP) install --target $(URLLIB3)/socks PySocks
	PYTHONPATH=$(URLLIB3)/socks $(BIN)/python -m pytest tests/compat/check_socks.py
	$(PYTHON) -m venv $(URLLIB3)/future
	$(URLLIB3)/future/bin/python $(PIP) install . pytest urllib3-future
	$(URLLIB3)/future/bin/python -m pytest -q --rootdir tests/compat --noconftest -c /dev/null tests/compat/check_urllib3_future.py

check-redis: $(STAMP)  ## Run the tests of the budget in Redis, with a server they start (needs redis-server)
	$(BIN)/python -m pytest tests/redis/check_stores.py tests/redis/check_claims.py tests/redis/check_clients.py tests/redis/check_recipes.py

check-postgres: $(STAMP)  ## Run the tests of the lead service with PostgreSQL, with a server they start (needs postgres)
	$(BIN)/python -m pytest tests/postgres/check_store.py tests/postgres/check_work.py

mutants: $(STAMP)  ## Break rules of the core one at a time; the tests must notice each (minutes)
	$(BIN)/python -m tests.mutants

soak: $(STAMP)  ## Send 100,000 requests to a local tenant; memory, descriptors and rows must add up (minutes)
	$(BIN)/python -m tests.soak --requests $(REQUESTS)

fleet: $(STAMP)  ## Let 8 processes share one request budget, in SQLite and in Redis (a minute, needs redis-server)
	$(BIN)/python -m tests.fleet

leadfleet: $(STAMP)  ## Post 2,000 leads while processes of the lead service are killed (minutes); DATABASE=postgres
	$(BIN)/python -m tests.leadfleet --database $(DATABASE)

signals: $(STAMP)  ## Raise in the midst of the core, as a handler of a signal can, at every instruction; kill often (minutes)
	HALOPSA_EVERY_INSTRUCTION=1 $(BIN)/python -m pytest tests/unit/core/transport/test_signals_attacked.py \
		tests/journal/test_kills.py tests/writes/test_ensure_processes.py \
		tests/posix/test_crashes.py tests/faults/test_over_async.py \
		'tests/integration/test_export.py::test_killed_processes_lose_and_double_nothing'

fuzz: $(STAMP)  ## Run all tests of properties with other examples, those with hostile input with many more (minutes)
	HALOPSA_FUZZ_EXAMPLES=$(FUZZ) $(BIN)/python -m pytest -m hypothesis
	HALOPSA_FUZZ_EXAMPLES=$(FUZZ) $(BIN)/python -m pytest -m 'not hypothesis' tests/unit/codegen/test_hostile.py

audit: $(STAMP)  ## Look for known vulnerabilities in what the package installs, and list it all (needs a network)
	rm -rf $(AUDIT) && mkdir -p $(AUDIT)
	$(PYTHON) -m venv $(AUDIT)/package
	$(AUDIT)/package/bin/python $(PIP) install '.[all]'
	$(PYTHON) -m venv $(AUDIT)/tools
	$(AUDIT)/tools/bin/python $(PIP) install --require-hashes --requirement .lock/audit.txt
	$(AUDIT)/tools/bin/cyclonedx-py environment --pyproject pyproject.toml --output-format JSON \
		--output-file $(AUDIT)/halopsa-client.cdx.json $(AUDIT)/package/bin/python
	$(AUDIT)/package/bin/python -m pip freeze --exclude halopsa-client > $(AUDIT)/installed.txt
	$(AUDIT)/tools/bin/pip-audit --strict --no-deps --disable-pip --requirement $(AUDIT)/installed.txt

bench: $(STAMP)  ## Measure speed beside other libraries (minutes; installs one of them)
	$(BIN)/python $(PIP) install --require-hashes --requirement .lock/bench.txt
	$(BIN)/python -m tests.bench

docs: $(STAMP) $(DOCS)/venv/.installed  ## Write the documentation site to build/docs/site (a network the first time)
	$(BIN)/python -m codegen site $(DOCS)
	$(DOCS)/venv/bin/zensical build --strict --config-file $(DOCS)/mkdocs.yml

$(DOCS)/venv/.installed: .lock/docs.txt
	$(PYTHON) -m venv $(DOCS)/venv
	$(DOCS)/venv/bin/python $(PIP) install --require-hashes --requirement .lock/docs.txt
	@touch $@

clean:  ## Remove .venv, caches and built packages
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
