"""The language of the command: Chinese texts from the catalogue in `locale/`, or the English ones of the code.

Click looks its words up with `gettext`, too, so that one catalogue translates both. Help, questions and what is printed
for people on standard output are translated. JSON, CSV, errors, logs and all else on stderr stay English: programs read
them, and people search for them.
"""

from __future__ import annotations

import gettext
import os
import sys
from inspect import cleandoc

DOMAIN = "justone"
FOLDER = "locale"
"""The folder beside this module."""
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_CHINESE = 0x04
"""The primary language of all kinds of Chinese, in the low bits of a Windows language identifier."""

_LANGUAGE_BITS = 0x3FF
_AS_IT_IS = "\b"
"""The first line of a paragraph that Click does not wrap."""


def use_language() -> None:
    """Have `gettext` translate, for this process, if the user's language is Chinese; English loads nothing."""
    if sys.platform == "win32" and not any(map(os.environ.get, ("LANGUAGE", *_VARIABLES))):
        import ctypes

        if ctypes.windll.kernel32.GetUserDefaultUILanguage() & _LANGUAGE_BITS == _CHINESE:
            os.environ["LANGUAGE"] = "zh"  # `gettext` does not look at the settings of Windows
    if is_chinese():
        from pathlib import Path  # `justone find` in English does without it

        gettext.bindtextdomain(DOMAIN, str(Path(__file__).with_name(FOLDER)))
        gettext.textdomain(DOMAIN)


def is_chinese() -> bool:
    """Return whether texts for people are Chinese: the user prefers it, and standard output can show it.

    As for other programs, `LANGUAGE` is a list of languages, and does not count in the locale C.
    """
    locale = next(filter(None, map(os.environ.get, _VARIABLES)), "")
    wanted = "" if locale in {"C", "POSIX"} else os.environ.get("LANGUAGE")
    for name in (wanted or locale).split(":"):
        language = name.replace(".", "_").replace("@", "_").partition("_")[0]
        if language in {"zh", "en", "C", "POSIX"}:
            return language == "zh" and _can_show("中文")
    return False


def _can_show(text: str) -> bool:
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except (LookupError, UnicodeError):
        return False
    return True


def translate(text: str) -> str:
    """Return a text in the language of the command; one without a translation stays as it is."""
    return gettext.gettext(text) if text and is_chinese() else text


def translate_help(text: str) -> str:
    """Translate a help text by paragraphs; of one that Click does not wrap, only the first line: examples stay."""
    return "\n\n".join(map(_paragraph, cleandoc(text).split("\n\n")))


def _paragraph(text: str) -> str:
    if text.startswith(_AS_IT_IS):
        mark, heading, *lines = text.split("\n")
        return "\n".join([mark, translate(heading), *lines])
    return translate(" ".join(text.split("\n")))
