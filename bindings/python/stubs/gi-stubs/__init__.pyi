# SPDX-License-Identifier: LGPL-2.1-or-later
# As much of PyGObject as programs with libhyvin need; the stubs of PyGObject itself
# (pygobject-stubs) go before these when they are installed.
from typing import Any

def require_version(namespace: str, version: str) -> None: ...
def __getattr__(name: str) -> Any: ...
