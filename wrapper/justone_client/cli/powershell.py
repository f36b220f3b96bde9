"""Completion in PowerShell; Click has it from 8.5 on, but loses backslashes and some quotes of the command line."""

from __future__ import annotations

import os
import re

from click.shell_completion import CompletionItem, ShellComplete, add_completion_class

NAME = "powershell"

_SCRIPT = """\
Register-ArgumentCompleter -Native -CommandName @('%(prog_name)s', '%(prog_name)s.exe') -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @()
    $last = ''
    foreach ($element in $commandAst.CommandElements) {
        if ($element.Extent.StartOffset -ge $cursorPosition) { break }
        if ($element -is [System.Management.Automation.Language.StringConstantExpressionAst] -or
            $element -is [System.Management.Automation.Language.ExpandableStringExpressionAst]) {
            $word = $element.Value
        } else {
            $word = $element.Extent.Text
        }
        $word = $word -replace '[\\r\\n]', ' '
        if ($element.Extent.EndOffset -ge $cursorPosition) { $last = $word } else { $words += $word }
    }
    $saved = $env:%(complete_var)s, $env:COMP_WORDS
    try {
        $env:%(complete_var)s = 'powershell_complete'
        $env:COMP_WORDS = (@($words) + $last) -join "`n"
        $lines = @(& %(prog_name)s 2>$null)
    } finally {
        $env:%(complete_var)s, $env:COMP_WORDS = $saved
    }
    foreach ($line in $lines) {
        $text, $label, $help = $line -split "`t", 3
        if ($help) {
            [System.Management.Automation.CompletionResult]::new($text, $label, 'ParameterValue', $help)
        }
    }
}
"""
"""The words of the command line go to the program in a variable, one a line, the one to complete last.

Each line of its output is the text to insert, the text to list and a description. Without output, PowerShell completes
names of files.
"""

_BARE = re.compile(r"[A-Za-z0-9_./:=+-]+")
"""Words that PowerShell reads as they are."""


@add_completion_class
class PowerShellCompletion(ShellComplete):
    """Completion in Windows PowerShell 5.1 and later versions."""

    name = NAME
    source_template = _SCRIPT

    def get_completion_args(self) -> tuple[list[str], str]:
        _, *words, last = ["", *os.environ.get("COMP_WORDS", "").split("\n")]
        return words[1:], last

    def format_completion(self, item: CompletionItem) -> str:
        return "\t".join([quoted(_line(item.value)), _line(item.value), _line(item.help or item.value)])

    def complete(self) -> str:
        args, incomplete = self.get_completion_args()
        option, equals, _ = incomplete.partition("=")
        kept = option + equals if option.startswith("--") and equals else ""  # PowerShell replaces the whole word
        found = [each for each in self.get_completions(args, incomplete) if each.type == "plain"]
        return "\n".join(self.format_completion(CompletionItem(kept + each.value, help=each.help)) for each in found)


def quoted(word: str) -> str:
    """Return a word as PowerShell reads it."""
    return word if _BARE.fullmatch(word) else "'" + word.replace("'", "''") + "'"


def _line(text: str) -> str:
    return " ".join(text.split())
