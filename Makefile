# Everything here works from a fresh clone with Python 3.11 or later, git and make.
# Another Python: make PYTHON=python3.13 <target>

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help setup gen run test check bench clean

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP)  ## Make .venv and install the package with its development tools

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "halopsa needs Python 3.11 or later; $(PYTHON) is %d.%d. Name another one: make PYTHON=python3.13" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(STAMP)

gen: $(STAMP)  ## Write the generated code from the manifest in spec/
	$(BIN)/python -m codegen build

run: $(STAMP)  ## Generate the code, then spend a day with the client at a local tenant
	$(BIN)/python -m codegen build
	@$(BIN)/python -m halopsa.sandbox.demo

test: $(STAMP)  ## Run all tests; at least 90 % of the lines must be covered
	$(BIN)/python -m pytest --cov=halopsa --cov=codegen --cov-report=term

check: $(STAMP)  ## Lint the manifest, compare the generated code, check types and style
	$(BIN)/python -m codegen lint
	$(BIN)/python -m codegen check
	$(BIN)/mypy
	$(BIN)/ruff check
	$(BIN)/ruff format --check

bench: $(STAMP)  ## Measure speed
	$(BIN)/python -m tests.bench

clean:  ## Remove .venv, caches and built packages
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
