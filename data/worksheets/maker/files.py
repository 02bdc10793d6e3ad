"""Writes a sheet and its expectation to files."""

import json

from maker.arithmetic import parted
from maker.marking import Marking
from maker.problems import formulas
from maker.writing import whole

FORMULAS = {
    "queries": "Q = E·W_Qᵀ",
    "keys": "K = E·W_Kᵀ",
    "values": "V = E·W_Vᵀ",
    "scores": "S = Q·Kᵀ",
    "scaled": "S / √d_k",
    "weights": "A = softmax(S / √d_k), each row by itself",
    "context": "C = A·V",
    "output": "O = [C1 … Ch]·W_Oᵀ, the heads side by side",
}
BYTE_ORDER_MARK = "\ufeff"


def save(sheet, folder):
    stem, _, ending = sheet.file.rpartition(".")
    write(folder / sheet.file, csv(sheet) if ending == "csv" else markdown(sheet))
    said = json.dumps(Marking(sheet).expectation(), indent=2, ensure_ascii=False)
    write(folder / f"{stem}.expected.json", said + "\n")


def write(file, text):
    file.write_text(text, encoding="utf-8", newline="\n")


def tables(sheet):
    """Keyword, label, formula, the rows' names, and the rows."""
    for name, formula in formulas(sheet.problem).items():
        rows = [[whole(x).text for x in row] for row in sheet.given[name]]
        numbered = [str(i + 1) for i in range(len(rows))]
        yield "given", name, formula, sheet.tokens if name == "embeddings" else numbered, rows
    paper = sheet.paper()
    for step in sheet.steps:
        rows = [
            ["" if sheet.blank(step, i, j) else cell.text for j, cell in enumerate(row)]
            for i, row in enumerate(paper[step])
        ]
        yield "step", step, FORMULAS[parted(step)[1]], sheet.tokens, rows


def csv(sheet):
    separator = ";" if sheet.spreadsheet else ","
    lines = [
        ["Attention by Hand", "worksheet"],
        ["problem", sheet.problem],
        ["student", sheet.student],
    ]
    for keyword, label, formula, names, rows in tables(sheet):
        lines += [[], [keyword, label, f'"{formula}"' if separator in formula else formula]]
        lines += [[name, *row] for name, row in zip(names, rows)]
    if sheet.spreadsheet:  # which fills every row up to the longest
        longest = max(len(line) for line in lines)
        lines = [line + [""] * (longest - len(line)) for line in lines]
    text = "".join(separator.join(line) + "\n" for line in lines)
    return BYTE_ORDER_MARK + text if sheet.spreadsheet else text


def markdown(sheet):
    lines = ["# Attention by Hand: worksheet", "", f"problem: {sheet.problem}", ""]
    lines += [f"student: {sheet.student}"]
    for keyword, label, formula, names, rows in tables(sheet):
        columns = [str(i + 1) for i in range(len(rows[0]))]
        lines += ["", f"## {keyword} {label}: {formula}", ""]
        lines += [f"| {' | '.join([label, *columns])} |", "|---" * (len(columns) + 1) + "|"]
        lines += [f"| {' | '.join([name, *row])} |" for name, row in zip(names, rows)]
    return "\n".join(lines) + "\n"
