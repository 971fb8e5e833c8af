"""Test functions in the order they stand, their outcome as Qt's tests tell theirs."""

import contextlib
import sys


class Checks:
    def __init__(self, program):
        self._program = program
        self._passed = self._failed = 0

    @contextlib.contextmanager
    def check(self, name):
        """Passed unless something is raised; goes on in any case."""
        try:
            yield
        except Exception as problem:
            self._failed += 1
            print(f"FAIL!  : {self._program}::{name}\n{problem or repr(problem)}", flush=True)
        else:
            self._passed += 1
            print(f"PASS   : {self._program}::{name}", flush=True)

    def finish(self):
        print(f"Totals: {self._passed} passed, {self._failed} failed, 0 skipped")
        sys.exit(1 if self._failed else 0)
