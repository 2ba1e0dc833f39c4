# make            set up, then build both decks into dist/; make THEME=civic: in another theme
# make test       set up, then lint, types, layers and the fast tests
# make test-slow  the tests that take longer: wheel, other Pythons, pictures (needs LibreOffice)
# make docs       write the generated reference pages and schemas again
# make examples   build the decks and take the pictures that the README shows (needs LibreOffice)
# make theme      build the generated themes' templates again
# make stress   write the table of what the layouts stand again
# make golden     accept the golden files as the tests now make them
# make pictures   accept the reference pictures as slides are drawn now (needs LibreOffice)
# make bench      measure speed and memory, print medians
# make clean      remove what the above made, the environment too

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
PYTHON ?= $(shell for one in python3 python3.13 python3.12 python3.11; do \
	  if $$one -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo $$one; break; fi; done)

.PHONY: decks test lint types layers tests test-slow docs examples theme stress golden pictures bench clean
.DEFAULT_GOAL := decks

decks: $(VENV)/.ready
	@$(BIN)/python generate.py build $(if $(THEME),--theme $(THEME))

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "make: needs Python 3.11 or newer on the PATH" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "make: needs Python 3.11 or newer, and $(PYTHON) is not" >&2; exit 1; }
ifdef UV
	@uv venv --quiet --seed --allow-existing --python "$(PYTHON)" $(VENV)
else
	@"$(PYTHON)" -m venv $(VENV)
endif

define install
@echo "setting up $(VENV) ..."
@if [ -n "$(UV)" ]; then \
	  uv pip install --quiet --python $(BIN)/python -c constraints.txt -e '$(1)'; \
	else \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '$(1)'; \
	fi
endef

$(VENV)/.ready: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(call install,.)
	@touch $@

$(VENV)/.ready-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(call install,.[dev])
	@touch $@ $(VENV)/.ready

test: lint types layers tests

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.ready-dev
	$(BIN)/basedpyright --level error

layers: $(VENV)/.ready-dev
	$(BIN)/lint-imports

tests: $(VENV)/.ready-dev
	$(BIN)/python -m pytest -q -n auto -m "not slow"

test-slow: $(VENV)/.ready-dev
	$(BIN)/python -m pytest -q -n auto --dist loadfile -m slow

docs: $(VENV)/.ready-dev
	$(BIN)/python -m deck.reference

examples: $(VENV)/.ready
	$(BIN)/python -m deck.reference.pictures

theme: $(VENV)/.ready
	$(BIN)/python generate.py theme build

stress: $(VENV)/.ready-dev
	$(BIN)/python -m tests.stress

golden: $(VENV)/.ready-dev
	$(BIN)/python -m pytest -q -n auto -m "not slow" --snapshot-update

pictures: $(VENV)/.ready-dev
	$(BIN)/python -m tests.pictures --accept

bench: $(VENV)/.ready-dev
	$(BIN)/python -m tests.benchmarks

clean:
	rm -rf $(VENV) dist build .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find deck tests -name __pycache__ -type d -exec rm -rf {} +
