"""Where readers answer and whom they ask: live links and QR codes, or a bracketed field."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from deck.arrange import arrange
from deck.blocks.closing import Closing
from deck.blocks.feedback import Feedback, Prompt
from deck.composition import Contact, Deck, FormLink
from deck.frame import Fill, Picture, Run, SlideFrame
from deck.geometry import EMU_PER_POINT
from deck.load import Loaded
from deck.model import Block, Text
from deck.qr import QUIET, qr_png
from tests.arrange.test_arrange import deck_of, slide
from tests.settings import setting_of

FORM = FormLink(label=Text("Say what is missing"), url="https://example.org/form")
OFFICE = Contact(text=Text("The service office"), url="mailto:office@example.org")
CLOSING = Closing(text=(Text("Begin today."),), contact=Text("[Contact]"))
PROMPTS = tuple(Prompt(question=Text(one)) for one in ("Which is wrong?", "What is missing?"))
FEEDBACK = Feedback(prompts=PROMPTS)


def frame_of(loaded: Loaded, deck: Deck) -> SlideFrame:
    made = arrange(setting_of(loaded, deck))
    assert [one.code for one in made.diagnostics] == []
    return made.frames[0]


def deck_with(
    loaded: Loaded, body: Block, form: FormLink | None = None, contact: Contact | None = None
) -> Deck:
    deck = deck_of(loaded, slide(body=body))
    return replace(deck, library=replace(deck.library, feedback=form, contact=contact))


def runs(frame: SlideFrame, slot: str) -> list[Run]:
    fills = (item for item in frame.items if isinstance(item, Fill) and item.slot == slot)
    return [run for item in fills for one in item.paragraphs for run in one.runs]


def pictures(frame: SlideFrame) -> list[Picture]:
    return [item for item in frame.items if isinstance(item, Picture)]


@pytest.mark.parametrize(("body", "slot"), [(CLOSING, "contact"), (FEEDBACK, "link")])
def test_without_a_link_a_field_stands_in_brackets(loaded: Loaded, body: Block, slot: str) -> None:
    frame = frame_of(loaded, deck_with(loaded, body))
    (run,) = runs(frame, slot)
    assert (run.text[0], run.text[-1], run.link) == ("[", "]", "")
    assert pictures(frame) == []


@pytest.mark.parametrize(("body", "slot"), [(CLOSING, "contact"), (FEEDBACK, "link")])
def test_a_link_is_live_and_has_a_code_of_an_inch(loaded: Loaded, body: Block, slot: str) -> None:
    frame = frame_of(loaded, deck_with(loaded, body, FORM))
    (run,) = runs(frame, slot)
    assert (run.text, run.link) == ("Say what is missing", FORM.url)
    (code,) = pictures(frame)
    assert code.alt == "QR code that opens Say what is missing"
    assert min(code.rect.w, code.rect.h) >= 72 * EMU_PER_POINT
    assert code.rect.w == code.rect.h
    assert code.data == qr_png(FORM.url)


def test_the_closing_shows_whom_to_ask_and_its_code_if_there_is_no_form(loaded: Loaded) -> None:
    frame = frame_of(loaded, deck_with(loaded, CLOSING, FORM, OFFICE))
    assert [run.link for run in runs(frame, "contact")] == [FORM.url, OFFICE.url]
    frame = frame_of(loaded, deck_with(loaded, CLOSING, None, OFFICE))
    assert [one.data for one in pictures(frame)] == [qr_png(OFFICE.url or "")]
    frame = frame_of(loaded, deck_with(loaded, CLOSING, None, replace(OFFICE, url=None)))
    assert [run.link for run in runs(frame, "contact")] == [""]
    assert pictures(frame) == []


def test_the_variant_goes_before_the_library(loaded: Loaded) -> None:
    deck = deck_with(loaded, FEEDBACK, FORM)
    own = replace(FORM, label=Text("Ours"))
    frame = frame_of(loaded, replace(deck, variant=replace(deck.variant, feedback=own)))
    assert [run.text for run in runs(frame, "link")] == ["Ours"]


def test_a_code_is_dark_on_light_with_a_quiet_zone_and_always_the_same() -> None:
    data = qr_png("https://example.org/")
    assert data == qr_png("https://example.org/")
    image = Image.open(io.BytesIO(data)).convert("L")
    module = 10
    edge = [image.getpixel((x, module)) for x in range(image.width)]
    assert set(edge) == {255}
    assert image.getpixel((QUIET * module + 1, QUIET * module + 1)) == 0
