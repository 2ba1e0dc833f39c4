"""Text and marks over pictures and over several grounds, judged by what is truly behind them."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from deck.images.sample import bitmap
from tests.check.breaking import LAYOUT, MASTER, ONE, Members, found
from tests.check.decks import added, changed
from tests.check.pieces import box, rels, shape

X, Y, W, H = 609_600, 4_000_000, 4_000_000, 600_000
PLACE = (X, Y, W, H)
NUMBER = '<p:sp><p:nvSpPr><p:cNvPr id="9"'
MEDIA = "ppt/media/image1.png"
FILL = '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
BLACK, WHITE = (0, 0, 0, 255), (255, 255, 255, 255)
TELLING = ("contrast", "text-over-picture", "mark-contrast")


def halves(left: tuple[int, ...], right: tuple[int, ...], *, across: bool = True) -> bytes:
    """Return a PNG of two colours, side by side or one over the other."""
    picture = Image.new("RGBA", (80, 40), left)
    picture.paste(right, (40, 0, 80, 40) if across else (0, 20, 80, 40))
    return png(picture)


def png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


DARK, LIGHT, MIXED = halves(BLACK, BLACK), halves(WHITE, WHITE), halves(BLACK, WHITE)


def blip(inside: str = "", more: str = "<a:stretch><a:fillRect/></a:stretch>") -> str:
    return f'<a:blip r:embed="rId30">{inside}</a:blip>{more}'


def photo(
    place: tuple[int, int, int, int] = PLACE, turn: str = "", fill: str = "", id_: int = 30
) -> str:
    at = box(*place).replace("<a:xfrm>", f"<a:xfrm{turn}>")
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{id_}" name="Photo" descr="A field."/><p:cNvPicPr/>'
        f"<p:nvPr/></p:nvPicPr><p:blipFill>{fill or blip()}</p:blipFill><p:spPr>{at}<a:prstGeom "
        'prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def words(ink: str = "bg1", x: int = X, w: int = W) -> str:
    """Return a text box without fill, about as full of words as it is wide."""
    made = shape(31, "Words", box(x, Y, w, H), "Words that stand where they can be read")
    coloured = f'sz="1600"><a:solidFill><a:schemeClr val="{ink}"/></a:solidFill>'
    return made.replace(FILL, "<a:noFill/>").replace('sz="1800">', coloured)


def deck(pieces: str, data: bytes = b"", part: str = ONE, old: str = NUMBER) -> Members:
    """Return the clean deck with more objects on its first slide, layout or master."""
    members = added({MEDIA: data} if data else {})
    folder, _, name = part.rpartition("/")
    listed = f"{folder}/_rels/{name}.rels"
    known = members[listed].decode()
    one = rels(("rId30", "image", "../media/image1.png")).decode()
    more = one[one.index("<Relationship ") : one.rindex("</")]
    members[listed] = known.replace("</Relationships>", f"{more}</Relationships>").encode()
    return changed(part, old, f"{pieces}{old}", members=members)


def told(members: Members) -> list[str]:
    return [one.code for one in found(members) if one.code in TELLING]


def said(members: Members) -> str:
    return "; ".join(one.message for one in found(members) if one.code in TELLING)


def test_white_text_on_a_dark_picture_can_be_read() -> None:
    assert told(deck(photo() + words(), DARK)) == []
    assert told(deck(photo() + words("tx1"), LIGHT)) == []


def test_a_light_half_is_one_too_many() -> None:
    members = deck(photo() + words(), MIXED)
    assert told(members) == ["text-over-picture"]
    assert "1:1 (FFFFFF on FFFFFF, on 'Photo'); 4.5:1 wanted" in said(members)


def test_a_panel_mends_it() -> None:
    panel = shape(32, "Panel", box(*PLACE), fill="tx1")
    assert told(deck(photo() + panel + words(), MIXED)) == []


def test_the_worst_twentieth_counts_and_less_does_not() -> None:
    picture = Image.new("RGBA", (100, 40), BLACK)
    picture.paste(WHITE, (0, 0, 3, 40))
    assert told(deck(photo() + words(), png(picture))) == []
    picture.paste(WHITE, (0, 0, 12, 40))
    assert told(deck(photo() + words(), png(picture))) == ["text-over-picture"]


def test_only_the_pixels_under_the_words_count() -> None:
    wide = (X - 4_000_000, Y, 8_000_000, H)  # the words stand on its right half
    assert told(deck(photo(wide) + words(), halves(WHITE, BLACK))) == []
    assert told(deck(photo(wide) + words(), MIXED)) == ["text-over-picture"]


@pytest.mark.parametrize(
    ("turn", "data"),
    [
        (' flipH="1"', MIXED),
        (' rot="10800000"', MIXED),
        (' flipV="1"', halves(WHITE, BLACK)),
        (' rot="10800000" flipH="1"', halves(WHITE, BLACK)),
        (' rot="10800000" flipV="1"', MIXED),
    ],
)
def test_mirrored_and_turned(turn: str, data: bytes) -> None:
    wide = (X - 4_000_000, Y, 8_000_000, H)
    assert told(deck(photo(wide, turn) + words(), data)) == []


@pytest.mark.parametrize(
    ("turn", "good", "bad"),
    [(5_400_000, MIXED, halves(WHITE, BLACK)), (16_200_000, halves(WHITE, BLACK), MIXED)],
)
def test_turned_on_its_side(turn: int, good: bytes, bad: bytes) -> None:
    """Clockwise by a right angle the left is on top; the words stand on the upper half there."""
    before = (X + W // 2 - H, Y + H - W // 2, 2 * H, W)
    over = photo(before, f' rot="{turn}"') + words()
    assert told(deck(over, good)) == []
    assert told(deck(over, bad)) == ["text-over-picture"]


@pytest.mark.parametrize(
    ("fill", "data"),
    [
        ('<a:srcRect r="50000"/>', MIXED),
        ('<a:srcRect l="50000"/>', halves(WHITE, BLACK)),
        ('<a:srcRect t="50000"/>', halves(WHITE, BLACK, across=False)),
        ("<a:stretch><a:fillRect r='-100000'/></a:stretch>", MIXED),
    ],
)
def test_cropped_and_stretched(fill: str, data: bytes) -> None:
    more = fill if "stretch" in fill else f"{fill}<a:stretch><a:fillRect/></a:stretch>"
    assert told(deck(photo(fill=blip(more=more)) + words(), data)) == []
    assert told(deck(photo() + words(), data)) == ["text-over-picture"]


def test_what_is_see_through_shows_what_is_behind() -> None:
    clear = halves((0, 0, 0, 0), (0, 0, 0, 0))
    assert "on FFFFFF" in said(deck(photo() + words(), clear))
    dark = shape(32, "Panel", box(*PLACE), fill="tx1")
    assert told(deck(dark + photo() + words(), clear)) == []
    half = halves((0, 0, 0, 128), (0, 0, 0, 128))
    assert "on 7F7F7F" in said(deck(photo() + words(), half))
    faint = blip('<a:alphaModFix amt="50000"/>')
    assert "on 808080" in said(deck(photo(fill=faint) + words(), DARK))


@pytest.mark.parametrize(
    ("piece", "data", "why"),
    [
        (photo(turn=' rot="1800000"'), DARK, "it is turned by 30 degrees"),
        (photo(fill=blip(more='<a:tile sx="50000" sy="50000"/>')), DARK, "it is tiled"),
        (photo(fill=blip("<a:grayscl/>")), DARK, "the deck changes its colours"),
        (photo(), b"", "the deck does not hold its file"),
        (photo(), b"GIF89a", "the file is GIF, neither PNG nor JPEG"),
        (photo(), DARK[:60], "the picture is damaged"),
        (photo(), DARK[:16] + b"\0\1\0\0" * 2 + DARK[24:], "it has 4,295 megapixels"),
    ],
)
def test_what_cannot_be_judged_is_said(piece: str, data: bytes, why: str) -> None:
    members = deck(piece + words(), data)
    assert told(members) == ["text-over-picture"]
    assert f"it stands on 'Photo', which cannot be judged: {why}" in said(members)


def test_a_picture_in_a_turned_group_cannot_be_judged() -> None:
    place = '<a:off x="{}" y="{}"/><a:ext cx="{}" cy="{}"/>'.format(*PLACE)
    inner = place.replace("a:off", "a:chOff").replace("a:ext ", "a:chExt ")
    group = (
        '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="33" name="Group" descr="A field."/><p:cNvGrpSpPr/>'
        f'<p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm flipH="1">{place}{inner}</a:xfrm></p:grpSpPr>'
        f"{photo()}</p:grpSp>"
    )
    assert "a group that is turned or mirrored" in said(deck(group + words(), DARK))
    assert told(deck(group.replace(' flipH="1"', "") + words(), DARK)) == []


@pytest.mark.parametrize("part", [LAYOUT, MASTER])
def test_pictures_of_layout_and_master(part: str) -> None:
    for data, codes in ((MIXED, ["text-over-picture"]), (DARK, [])):
        members = deck(photo(), data, part, "</p:spTree>")
        assert told(changed(ONE, NUMBER, f"{words()}{NUMBER}", members=members)) == codes


def test_a_shape_filled_with_a_picture() -> None:
    filled = words().replace("<a:noFill/>", f"<a:blipFill>{blip()}</a:blipFill>", 1)
    assert told(deck(filled, DARK)) == []
    assert told(deck(filled, LIGHT)) == ["text-over-picture"]
    under = shape(32, "Panel", box(*PLACE)).replace(FILL, f"<a:blipFill>{blip()}</a:blipFill>", 1)
    assert told(deck(under + words(), DARK)) == []
    assert told(deck(under + words(), MIXED)) == ["text-over-picture"]


@pytest.mark.parametrize("part", [ONE, LAYOUT, MASTER])
def test_a_picture_as_background(part: str) -> None:
    ground = f"<p:bg><p:bgPr><a:blipFill>{blip()}</a:blipFill><a:effectLst/></p:bgPr></p:bg>"
    for data, codes in ((LIGHT, []), (DARK, ["text-over-picture"])):
        members = deck("", data, part, "</p:spTree>")
        text = members[part].decode()
        start, end = text.find("<p:bg>"), text.find("</p:bg>") + len("</p:bg>")
        text = text[:start] + text[end:] if start >= 0 else text
        members[part] = text.replace("<p:cSld>", f"<p:cSld>{ground}", 1).replace(
            '<p:cSld name="Points">', f'<p:cSld name="Points">{ground}', 1
        ).encode()  # fmt: skip
        assert sorted(set(told(members)) & {"text-over-picture"}) == codes


def test_text_on_two_colours_is_judged_by_both() -> None:
    dark = shape(32, "Panel", box(X, Y, W // 2, H), fill="tx1")
    light = shape(33, "Other", box(X + W // 2, Y, W // 2, H), fill="bg2")
    assert told(deck(dark + light + words())) == ["contrast"]
    assert told(deck(dark + light + words("tx1"))) == ["contrast"]
    assert told(deck(dark + light + words("tx1", X + W // 2, W // 2))) == []


def test_a_mark_on_a_picture() -> None:
    mark = shape(31, "Mark", box(X + W - 800_000, Y, 400_000, 400_000), fill="bg1")
    mark = mark.replace('name="Mark"', 'name="Mark" descr="Mark: something to see."')
    assert told(deck(photo() + mark, DARK)) == []
    assert told(deck(photo() + mark, MIXED)) == ["mark-contrast"]
    assert told(deck(photo() + mark, halves(WHITE, BLACK))) == []


def test_a_large_picture_is_read_with_fewer_pixels() -> None:
    made = bitmap(png(Image.new("L", (3000, 2500), 90)))
    assert not isinstance(made, str)
    assert max(made.width, made.height) <= 1500
    assert made.at(0.5, 0.5) == (90, 90, 90, 255)
    assert made.at(1.0, 0.5) is None
