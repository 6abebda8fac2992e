PYTHON ?= python3
VENV := .venv
BIN := $(CURDIR)/$(VENV)/bin
CARGO_LOCKED := --locked
CARGO_DENY := 0.18.9
CARGO_FUZZ := 0.13.2
FUZZ_SECONDS ?= 600
STORM_SECONDS ?= 600
# The first seed of a storm; a random one unless given.
STORM_SEED ?=
FUZZ_TARGETS ?= xml shared_files replies parameters credentials chains proxies
# Another Python than that of the development, for the test of the wheel, and what is tested in it.
WHEEL_PYTHON ?= $(shell for python in python3.14 python3.13 python3.12 python3.11 python3.10 \
  $(HOME)/.pyenv/versions/3.1[0-9]*/bin/python3; do \
  $$python -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] in sys.argv[1])' \
    "$$($(PYTHON) --version)" 2>/dev/null && echo $$python && break; done)
WHEEL_TESTS ?=
# The tag to check a release for, where it is not one of this commit's.
TAG ?=

# Each has an environment of its own; NAMES chooses some, as in `make test-programs NAMES=sentry`.
PROGRAMS := $(basename $(notdir $(wildcard tests/programs/requirements/*.txt)))
NAMES ?=

# Where the package finds MiniStack, which does not go with the newest boto3 in one environment.
export CLOUDFRONT_RS_MINISTACK := $(CURDIR)/$(VENV)-ministack/bin/ministack
# What maturin sets, for all of cargo's commands: they then share one build.
export PYO3_BUILD_EXTENSION_MODULE := 1
export PYO3_PYTHON := $(BIN)/python
# The pinned pyright is the one that is wanted, and no registry is asked for a newer one.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

# MkDocs 1 is pinned; its theme would tell of MkDocs 2 at every build.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help demo test test-programs test-programs-write programs bench bench-write peer wheel sdist release-check soak storm fuzz audit lint format generate follow docs serve build lock clean
.DEFAULT_GOAL := help

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

demo: build $(VENV)-ministack/ready ## Set up, build, and publish a function on a local CloudFront
	$(BIN)/python examples/publish_function.py

test: build $(VENV)-ministack/ready $(VENV)-aiobotocore/ready programs ## Set up, build, and run every test
	cargo test --release $(CARGO_LOCKED)
	PYTHONPATH=python $(VENV)-aiobotocore/bin/python -m pytest tests/aiobotocore
	$(BIN)/python -m pytest
	$(BIN)/python -m tests.programs

test-programs: build programs ## Run other people's programs with boto3 and with this package; all, or NAMES
	$(BIN)/python -m tests.programs $(NAMES)

test-programs-write: build programs ## The same, and put what came of it into docs/recipes/programs.md
	$(BIN)/python -m tests.programs --write

# Some at a time, also where make is to do one thing after the other.
programs: $(VENV)/ready
	$(MAKE) --no-print-directory -j4 $(patsubst %,target/programs/%/ready,$(PROGRAMS))

bench: build peer $(VENV)-aiobotocore/ready ## Measure this package beside boto3 and others
	$(BIN)/python -m benches.bench

bench-write: build peer $(VENV)-aiobotocore/ready $(VENV)/release ## The same, and put the figures into the README and docs/performance.md
	$(BIN)/python -m benches.bench --write

# The server of the benchmark, and the program in Rust.
peer:
	unset PYO3_BUILD_EXTENSION_MODULE PYO3_PYTHON; \
	cargo build --release $(CARGO_LOCKED) --manifest-path benches/peer/Cargo.toml --target-dir target/bench

soak: build ## 100,000 calls of all kinds in one process: what it holds afterwards
	$(BIN)/python benches/soak.py

storm: build ## Batches and deployments in all that can go wrong, for STORM_SECONDS: is what they say true?
	$(BIN)/python -m tests.storm --seconds $(STORM_SECONDS) $(addprefix --first ,$(STORM_SEED))

fuzz: build ## Run each of FUZZ_TARGETS for FUZZ_SECONDS (fuzz/README.md says what it needs)
	cargo fuzz --version >/dev/null 2>&1 || cargo install --quiet --locked cargo-fuzz@$(CARGO_FUZZ)
	set -e; unset PYO3_BUILD_EXTENSION_MODULE; exports=$$($(BIN)/python fuzz/prepare.py); eval "$$exports"; \
	for target in $(FUZZ_TARGETS); do \
	  mkdir -p target/fuzz-corpus/$$target; \
	  cargo +nightly fuzz run --target-dir target/fuzz $$target target/fuzz-corpus/$$target \
	    fuzz/corpus/$$target -- -max_total_time=$(FUZZ_SECONDS) -max_len=20000 -timeout=30 \
	    -rss_limit_mb=4096 -print_final_stats=1; \
	done

audit: ## Licences, sources and known vulnerabilities of all Rust dependencies
	cargo deny --version 2>/dev/null | grep -qx 'cargo-deny $(CARGO_DENY)' \
	  || cargo install --quiet --locked cargo-deny@$(CARGO_DENY)
	cargo deny $(CARGO_LOCKED) check licenses bans sources
	if cargo deny $(CARGO_LOCKED) fetch db; \
	then cargo deny $(CARGO_LOCKED) check --disable-fetch advisories; \
	else echo "RustSec's database cannot be fetched from here: advisories are NOT checked"; fi

lint: build $(VENV)-aiobotocore/ready ## rustfmt, clippy, ruff, mypy, pyright, stubtest; is all in step with boto3?
	cargo fmt --check
	cargo clippy --release $(CARGO_LOCKED) --all-targets -- -D warnings
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m ruff check
	$(BIN)/python -m mypy
	$(BIN)/python -m pyright
	$(BIN)/python -m mypy.stubtest cloudfront_rs --mypy-config-file pyproject.toml \
	  --allowlist tests/typing/stubtest_allowlist.txt
	$(BIN)/python -m codegen --check
	$(BIN)/python -m codegen.mirrored

format: $(VENV)/ready ## Format Rust and Python
	cargo fmt
	$(BIN)/python -m ruff format
	$(BIN)/python -m ruff check --fix

generate: $(VENV)/ready ## Write the table and the stubs anew from AWS's model
	cargo fetch $(CARGO_LOCKED)
	$(BIN)/python -m codegen

follow: $(VENV)/ready $(VENV)-aiobotocore/ready ## Move to the newest boto3, and report what that changes
	cargo fetch $(CARGO_LOCKED)
	$(BIN)/python -m codegen.follow

docs: $(VENV)/ready ## Build the documentation's site into target/site
	$(BIN)/python -m mkdocs build

serve: $(VENV)/ready ## Show the documentation on loopback, and anew after every change
	$(BIN)/python -m mkdocs serve

build: $(VENV)/ready
	$(BIN)/maturin develop --release $(CARGO_LOCKED) --quiet

wheel: $(VENV)/release $(VENV)-ministack/ready ## Build the Linux wheel, check it, and run the tests against it in WHEEL_PYTHON
	$(WHEEL_PYTHON) --version || { echo 'Name another Python: make wheel WHEEL_PYTHON=python3.13'; exit 1; }
	rm -f dist/*.whl
	PATH=$(BIN):$$PATH maturin build --release $(CARGO_LOCKED) --zig --compatibility manylinux2014 --out dist
	$(BIN)/python -m release.wheel --python "$(WHEEL_PYTHON)" dist/*.whl -- $(WHEEL_TESTS)

sdist: $(VENV)/release ## Build the source distribution
	rm -f dist/*.tar.gz
	$(BIN)/maturin sdist --out dist

release-check: $(VENV)/release ## Whether version, changelog, tag and what is in dist/ are in step
	$(BIN)/python -m release.check $(addprefix --tag ,$(TAG)) $(wildcard dist/*)

lock: ## Pin the Python packages of development (run with the oldest supported Python)
	for name in dev release ministack aiobotocore; do \
	  rm -rf target/lock && $(PYTHON) -m venv target/lock && \
	  target/lock/bin/pip install --quiet -r requirements-$$name.in && \
	  ( echo "# Made by 'make lock' from requirements-$$name.in, with the oldest Python that is supported."; \
	    target/lock/bin/pip freeze --exclude pip --exclude setuptools ) > requirements-$$name.txt || exit 1; \
	done
	cd tests/programs/requirements && for name in $(PROGRAMS); do \
	  rm -rf $(CURDIR)/target/lock && $(PYTHON) -m venv --without-pip $(CURDIR)/target/lock && \
	  $(PYTHON) -m pip --python $(CURDIR)/target/lock/bin/python install --quiet --no-compile -r $$name.in && \
	  ( echo "# Made by 'make lock' from $$name.in, with the oldest Python that is supported."; \
	    $(PYTHON) -m pip --python $(CURDIR)/target/lock/bin/python freeze --all ) > $$name.txt || exit 1; \
	done

clean: ## Remove what was built and installed
	rm -rf target $(VENV) $(VENV)-ministack $(VENV)-aiobotocore python/cloudfront_rs/*.so

$(VENV)/ready: requirements-dev.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

# The environments of what does not go with the newest boto3.
$(VENV)-%/ready: requirements-%.txt
	$(PYTHON) -m venv $(VENV)-$*
	$(VENV)-$*/bin/python -m pip install --quiet --disable-pip-version-check -r requirements-$*.txt
	touch $@

# The environments of other people's programs, into which this package is not installed.
target/programs/%/ready: tests/programs/requirements/%.txt | $(VENV)/ready
	rm -rf target/programs/$*
	$(PYTHON) -m venv --without-pip target/programs/$*
	$(BIN)/python -m pip --python target/programs/$*/bin/python install --quiet \
	  --disable-pip-version-check --no-compile -r $<
	touch $@

$(VENV)/release: $(VENV)/ready requirements-release.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-release.txt
	touch $@
