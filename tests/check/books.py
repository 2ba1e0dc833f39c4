"""A workbook written by hand: texts in its table of strings, numbers in its cells."""

from __future__ import annotations

import io
import zipfile

from tests.check.pieces import HEAD, OFFICE, PACKAGE, VND, rels

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEETML = f"{VND}.spreadsheetml"
STRINGS = ("Share", "One", "Two")
CELLS = (
    '<row r="1"><c r="B1" t="s"><v>0</v></c></row>'
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>36</v></c></row>'
    '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>12.5</v></c></row>'
)


def workbook(cells: str = CELLS, *, sheet: str = "Sheet1") -> bytes:
    """Return a workbook of one sheet."""
    strings = "".join(f"<si><t>{one}</t></si>" for one in STRINGS)
    members = {
        "[Content_Types].xml": (
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/'
            f'workbook.xml" ContentType="{SHEETML}.sheet.main+xml"/><Override PartName="/xl/'
            f'sheet1.xml" ContentType="{SHEETML}.worksheet+xml"/><Override PartName="/xl/'
            f'strings.xml" ContentType="{SHEETML}.sharedStrings+xml"/></Types>'
        ).encode(),
        "_rels/.rels": rels(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": (
            f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="{sheet}" '
            'sheetId="1" r:id="rId1"/></sheets></workbook>'
        ).encode(),
        "xl/_rels/workbook.xml.rels": rels(
            ("rId1", "worksheet", "sheet1.xml"), ("rId2", "sharedStrings", "strings.xml")
        ),
        "xl/sheet1.xml": (
            f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'
        ).encode(),
        "xl/strings.xml": f'{HEAD}<sst xmlns="{MAIN}">{strings}</sst>'.encode(),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return out.getvalue()
