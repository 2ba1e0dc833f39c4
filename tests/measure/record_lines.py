"""Record how a renderer breaks lines, into `rendered.json`. Development only, run by hand.

    python -m tests.measure.record_lines

Needs LibreOffice, pdftotext, Liberation Sans and Gelasio (standing for Arial and Georgia). Boxes of
sentences from the content, in both faces, several sizes and widths, some with bold runs, some with
bullets, are drawn one a slide; the words of each line are read back from the PDF.
"""

from __future__ import annotations

import html
import json
import random
import re
import subprocess
import tempfile
from pathlib import Path

from lxml import etree
from pptx import Presentation
from pptx.util import Emu, Pt

from deck.opc.names import qn

HOME = Path(__file__).parents[2]
TARGET = Path(__file__).with_name("rendered.json")
BOXES = 120
WORD = re.compile(r'xMin="[\d.]+" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>')
BULLET = "\u2022"


def sentences() -> list[str]:
    """Return whole sentences of plain prose from the messages."""
    text = " ".join(
        one.read_text(encoding="utf-8") for one in sorted(HOME.glob("content/messages/*.yaml"))
    )
    found = (" ".join(one.split()) for one in re.split(r"(?<=[.?!])\s", text))
    return [one for one in found if 40 < len(one) < 170 and not re.search(r'[:#*"\[{_]', one)]


def cases(chance: random.Random) -> list[dict[str, object]]:
    """Return boxes to draw: face, size, width, bulleted or not, and runs of text and weight."""
    prose, made = sentences(), []
    for _ in range(BOXES):
        face, bold = chance.choice([("Arial", False), ("Arial", True), ("Georgia", True)])
        words = " ".join(chance.sample(prose, chance.choice([1, 1, 2]))).split(" ")
        third = len(words) // 3
        runs = [[" ".join(words), bold]]
        if chance.random() < 0.3:
            runs = [
                [" ".join(words[:third]) + " ", bold],
                [" ".join(words[third : 2 * third]), not bold],
                [" " + " ".join(words[2 * third :]), bold],
            ]
        size = chance.choice([24, 28, 30, 36, 40] if bold else [14, 16, 18, 20, 24])
        width = chance.randrange(2_500_000, 11_000_000)
        bullet = not bold and chance.random() < 0.4
        made.append({"face": face, "size": size, "width": width, "bullet": bullet, "runs": runs})
    return made


def draw(boxes: list[dict], path: Path) -> None:
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(12_192_000), Emu(6_858_000)
    for box in boxes:
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        frame = slide.shapes.add_textbox(0, 0, box["width"], 6_858_000).text_frame
        frame.word_wrap = True
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        paragraph = frame.paragraphs[0]
        for text, bold in box["runs"]:
            run = paragraph.add_run()
            run.text, run.font.size, run.font.bold = text, Pt(box["size"]), bold
            run.font.name = box["face"]
        if box["bullet"]:
            properties = paragraph._p.get_or_add_pPr()
            properties.set("marL", "228600")
            properties.set("indent", "-228600")
            etree.SubElement(properties, qn("a:buChar")).set("char", BULLET)
    deck.save(str(path))


def lines(page: str, size: float) -> list[str]:
    """Return a page's lines, from the words and where they stand."""
    found: list[list[str]] = []
    at = -1000.0
    for bottom, word in WORD.findall(page):
        if word == BULLET:
            continue
        if abs(float(bottom) - at) > size / 2:
            found.append([])
            at = float(bottom)
        found[-1].append(html.unescape(word))
    return [" ".join(one) for one in found]


def main() -> None:
    boxes = cases(random.Random(9))
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        draw(boxes, home / "boxes.pptx")
        convert = ["soffice", f"-env:UserInstallation=file://{home}/profile", "--headless"]
        convert += ["--convert-to", "pdf", "--outdir", folder, str(home / "boxes.pptx")]
        subprocess.run(convert, check=True, capture_output=True)
        read = ["pdftotext", "-bbox", str(home / "boxes.pdf"), "-"]
        text = subprocess.run(read, check=True, capture_output=True, text=True).stdout
    pages = text.split("<page ")[1:]
    for box, page in zip(boxes, pages, strict=True):
        box["lines"] = lines(page, float(str(box["size"])))
    rows = ",\n".join(json.dumps(box, ensure_ascii=False) for box in boxes)
    TARGET.write_text(f"[\n{rows}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
